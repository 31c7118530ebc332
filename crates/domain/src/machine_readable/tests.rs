//! What the machine-readable lines of documents say. The specimens are those of ICAO 9303, and ours made like them.

use mrz::{Date, Sex, Td1Fields, Td3Fields, format_td1, format_td3};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::sample::{Told, day, fact};

const PASSPORT: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const CARD: &str =
    "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const VISA: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L8988901C4XXX4009078F96121096ZE184226B<<<<<<";

fn today() -> NaiveDate {
    day("2026-03-01")
}

#[test]
fn lines_are_read_however_they_are_broken_and_spaced() {
    let as_printed = read(PASSPORT, today()).unwrap();
    assert_eq!(as_printed.number, "L898902C3");
    assert_eq!(as_printed.document, Some(DocumentKind::Passport));
    assert_eq!(as_printed.valid_until, Some(day("2012-04-15")));
    assert_eq!(as_printed.born, Some(day("1974-08-12")));
    assert_eq!(as_printed.issuer, None, "Utopia is no State");
    for typed in [
        PASSPORT.to_lowercase(),
        PASSPORT.replace('\n', ""),
        PASSPORT.replace('\n', "\r\n \t"),
        PASSPORT.replace('<', "‹"),
        PASSPORT.chars().map(|c| format!("{c} ")).collect(),
    ] {
        assert_eq!(read(&typed, today()), Ok(as_printed.clone()), "{typed}");
    }
    assert_eq!(
        read(CARD, today()).unwrap().document,
        Some(DocumentKind::IdentityCard)
    );
    assert!(read(VISA, today()).unwrap().is_visa);
}

#[test]
fn what_is_no_line_and_what_does_not_add_up_is_told_apart() {
    for (text, problem) in [
        ("", Problem::UnreadableLines),
        ("Passport", Problem::UnreadableLines),
        (&PASSPORT[..88], Problem::UnreadableLines),
        (&format!("{PASSPORT}<"), Problem::UnreadableLines),
        (&PASSPORT.replace("ANNA", "АННА"), Problem::UnreadableLines),
        (&PASSPORT.replace("ANNA", "AN-A"), Problem::UnreadableLines),
        // One sign of number, birth date, last day, and of a check digit.
        (
            &PASSPORT.replace("L898902C3", "L898902C4"),
            Problem::CheckDigits,
        ),
        (&PASSPORT.replace("740812", "740813"), Problem::CheckDigits),
        (&PASSPORT.replace("120415", "130415"), Problem::CheckDigits),
        (
            &PASSPORT.replace("<<<<<10", "<<<<<11"),
            Problem::CheckDigits,
        ),
    ] {
        assert_eq!(read(text, today()), Err(problem), "{text}");
    }
}

#[test]
fn states_are_named_as_the_rest_of_the_program_names_them() {
    for (icao, ours) in [
        ("VNM", Some("VN")),
        ("LKA", Some("LK")),
        ("D", Some("DE")),
        ("RKS", Some("XK")),
        ("UNO", None),
        ("XXA", None),
    ] {
        assert_eq!(
            state(icao).map(|c| c.code().to_owned()),
            ours.map(str::to_owned),
            "{icao}"
        );
    }
}

fn on(year: i32, month: u32, day: u32) -> MrzDate {
    MrzDate::Calendar(Date::new(year, month, day))
}

fn passport(code: &str) -> Td3Fields {
    Td3Fields {
        document_code: code.to_owned(),
        issuing_country: "VNM".to_owned(),
        nationality: "VNM".to_owned(),
        surname: "NGUYEN".to_owned(),
        given_names: "BINH".to_owned(),
        document_number: "C1234567".to_owned(),
        date_of_birth: on(1990, 6, 1),
        date_of_expiry: on(2030, 12, 31),
        sex: Sex::Male,
        personal_number: None,
    }
}

#[test]
fn the_letters_before_the_name_say_what_kind_of_document_it_is() {
    for (code, kind) in [
        ("P", Some(DocumentKind::Passport)),
        ("PP", Some(DocumentKind::Passport)),
        ("PE", Some(DocumentKind::EmergencyDocument)),
        ("PU", Some(DocumentKind::EmergencyDocument)),
        ("PL", Some(DocumentKind::LaissezPasser)),
        ("PR", Some(DocumentKind::RefugeeDocument)),
        ("PS", Some(DocumentKind::StatelessDocument)),
        ("PT", None),
    ] {
        let read = read(&format_td3(&passport(code)), today()).unwrap();
        assert_eq!(read.document, kind, "{code}");
    }
}

#[test]
fn the_form_takes_from_the_lines_what_it_leaves_open_and_no_more() {
    let lines = format_td3(&passport("P"));
    let form = |others: Value| {
        let mut map = others.as_object().unwrap().clone();
        map.insert("machine_readable".to_owned(), Value::from(lines.clone()));
        let filled = fill(&mut map, today());
        (map, filled)
    };
    let (map, filled) = form(json!({ "document_number": " ", "issuer": null }));
    assert_eq!(filled, Ok(()));
    assert_eq!(map["document"], "passport");
    assert_eq!(map["document_number"], "C1234567");
    assert_eq!(map["issuer"], "VN");
    assert_eq!(map["valid_until"], "2030-12-31");

    // What was typed in another way stays; what says something else is named.
    let (map, filled) = form(json!({ "document_number": "c 123-4567" }));
    assert_eq!(filled, Ok(()));
    assert_eq!(map["document_number"], "c 123-4567");
    let (_, filled) = form(json!({ "document_number": "C1234568", "valid_until": "2031-12-31" }));
    let fields: Vec<_> = filled
        .unwrap_err()
        .into_iter()
        .map(|e| (e.field, e.problem))
        .collect();
    assert_eq!(
        fields,
        [
            ("document_number".to_owned(), Problem::OtherThanLines),
            ("valid_until".to_owned(), Problem::OtherThanLines),
        ]
    );
    let mut visa = json!({ "machine_readable": VISA })
        .as_object()
        .unwrap()
        .clone();
    assert_eq!(
        fill(&mut visa, today()).unwrap_err()[0].problem,
        Problem::IsVisa
    );
}

#[test]
fn a_document_of_another_person_is_noticed_by_the_birth_date_where_both_are_known() {
    let lines = format_td3(&passport("P"));
    for (born, another) in [
        (json!("1990-06-01"), false),
        // The lines leave the century open.
        (json!("1890-06-01"), false),
        (json!("1990-06-02"), true),
        (json!("1990-06"), false),
        (json!(null), false),
    ] {
        let case = Told::new()
            .on("2026-03-01", 1, fact("amend", json!({ "born": born })))
            .case();
        assert_eq!(is_of_another(&lines, &case, today()), another, "{born}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered(text in "\\PC{0,120}") {
        let _ = read(&text, today());
    }

    #[test]
    fn a_card_says_what_was_put_on_it(number in "[A-Z0-9]{4,12}", year in 2027..2060_i32) {
        let card = Td1Fields {
            document_code: "I".to_owned(),
            issuing_country: "LKA".to_owned(),
            nationality: "LKA".to_owned(),
            surname: "PERERA".to_owned(),
            document_number: number.clone(),
            date_of_birth: on(1990, 6, 1),
            date_of_expiry: on(year, 12, 31),
            sex: Sex::Female,
            ..Td1Fields::default()
        };
        let read = read(&format_td1(&card), today()).unwrap();
        prop_assert_eq!(read.number, number, "also one too long for its place");
        prop_assert_eq!(read.valid_until, Some(day(&format!("{year}-12-31"))));
    }
}
