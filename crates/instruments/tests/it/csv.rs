//! Tables of surveys.

use homeward_instruments::{
    Answer, Instrument, Missing, Responses,
    csv::{About, Form, Of, Row, code_book, read, template, write},
};

use crate::sample::{best, survey};

fn row(number: u64) -> Row {
    let checked = survey().check(&best(survey())).expect("fits").responses();
    Row {
        row: number,
        about: Some(About {
            of: Of::Case {
                number: "HW-26-K7Q2M-C".to_owned(),
                round: "1".to_owned(),
            },
            asked_on: "2026-11-20".to_owned(),
            method: "telephone".to_owned(),
            language: "ar".to_owned(),
        }),
        responses: checked,
    }
}

fn table(rows: &[Row]) -> String {
    write(survey(), Form::WithCase, rows)
}

fn told(text: impl AsRef<[u8]>) -> Vec<String> {
    let (_, faults) = read(survey(), text.as_ref());
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn the_template_has_a_column_for_each_question_and_no_rows() {
    let template = template(survey());
    assert_eq!(template.lines().count(), 1);
    assert!(
        template.starts_with("case_number,round,asked_on,method,language,economic-satisfaction,")
    );
    assert_eq!(template.trim_end().split(',').count(), 5 + 32);
    assert_eq!(read(survey(), template.as_bytes()), (vec![], vec![]));
}

#[test]
fn what_is_written_comes_back_in_both_forms() {
    let written = table(&[row(2), row(3)]);
    assert_eq!(
        read(survey(), written.as_bytes()),
        (vec![row(2), row(3)], vec![])
    );
    let bare = Row {
        about: None,
        ..row(2)
    };
    let written = write(survey(), Form::ScoringOnly, &[row(2)]);
    assert!(!written.contains("HW-26"));
    assert_eq!(read(survey(), written.as_bytes()), (vec![bare], vec![]));
}

#[test]
fn marks_line_ends_and_separators_of_every_spreadsheet_are_understood() {
    let plain = table(&[row(2)]);
    for (why, text) in [
        ("byte order mark", format!("\u{feff}{plain}")),
        ("semicolons", plain.replace(',', ";")),
        ("tabs", plain.replace(',', "\t")),
        ("Unix", plain.replace("\r\n", "\n")),
        ("old Mac", plain.replace("\r\n", "\r")),
        ("no end", plain.trim_end().to_owned()),
        ("quotes", plain.replace("telephone", "\"telephone\"")),
        (
            "capitals and spaces",
            plain.replace(",very-satisfied,", ", Very-Satisfied ,"),
        ),
        (
            "trailing separators",
            plain
                .replace("\r\n", ",,\r\n")
                .replacen(",,\r\n", "\r\n", 1),
        ),
        (
            "trailing separators, in the header as well",
            plain.replace("\r\n", ",,\r\n"),
        ),
    ] {
        assert_eq!(
            read(survey(), text.as_bytes()),
            (vec![row(2)], vec![]),
            "{why}"
        );
    }
}

#[test]
fn an_empty_cell_was_not_asked_and_a_skipped_one_follows_the_rule() {
    let mut some = row(2);
    some.responses = some
        .responses
        .with("belonging", Missing::NotAsked)
        .with("school-age-children", "no")
        .with("children-enrolled", Missing::NotApplicable);
    let text = table(&[some.clone()])
        .replace("not-asked", "")
        .replace("not-applicable", "");
    let (rows, faults) = read(survey(), text.as_bytes());
    assert_eq!(faults, []);
    assert_eq!(rows, [some.clone()]);
    assert_eq!(
        rows[0].responses.get("children-enrolled"),
        Some(&Answer::Missing(Missing::NotApplicable))
    );
    // However it was written, it is the same survey.
    let written_out = read(survey(), table(&[some]).as_bytes()).0;
    assert_eq!(
        rows[0].canonical(survey()),
        written_out[0].canonical(survey())
    );
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let good = table(&[row(2)]);
    let (header, line) = good.split_once("\r\n").expect("two lines");
    let bad = line.replace("telephone", "");
    // Row 2 is empty, row 3 has a cell of two lines, row 4 only separators, row 5 is wrong.
    let two_lines = line.replace("telephone", "\"by\ntelephone\"");
    let text = format!("{header}\r\n\r\n{two_lines}{}\r\n{bad}", ",".repeat(36));
    assert_eq!(
        told(&text),
        [
            "row 3, column `method`: has signs that cannot be seen",
            "row 5, column `method`: is empty"
        ]
    );
}

#[test]
fn a_wrong_header_is_told_whole_and_no_row_is_read() {
    let text = table(&[row(2)])
        .replacen("belonging", "belongings", 1)
        .replacen("drinking-water", "distress", 1);
    assert_eq!(
        told(&text),
        [
            "row 1, column `belongings`: there is no such column",
            "row 1, column `distress`: the column is there twice",
            "row 1, column `drinking-water`: the column is missing",
            "row 1, column `belonging`: the column is missing",
        ]
    );
    assert!(read(survey(), text.as_bytes()).0.is_empty());
}

#[test]
fn wrong_rows_are_told_and_the_others_are_read() {
    let mut text = table(&[row(2), row(3), row(4), row(5)]);
    let lines: Vec<&str> = text.lines().collect();
    let broken = [
        lines[0].to_owned(),
        lines[1].replace("very-satisfied", "delighted"),
        format!("{},surplus", lines[2]),
        lines[3]
            .trim_end_matches("not-leaving")
            .trim_end_matches(',')
            .to_owned(),
        lines[4].to_owned(),
    ];
    text = broken.join("\r\n");
    let (rows, _) = read(survey(), text.as_bytes());
    assert_eq!(rows, [row(5)]);
    assert_eq!(
        told(&text),
        [
            "row 2, column `economic-satisfaction`: is none of the answers: very-satisfied, satisfied, neither, dissatisfied, very-dissatisfied",
            "row 3: has 38 cells, the header has 37",
            "row 4: has 36 cells, the header has 37",
        ]
    );
}

#[test]
fn other_encodings_are_named_by_row_and_column() {
    let text = table(&[row(2)]);
    let (before, after) = text.split_once("telephone").expect("a cell");
    let latin = [before.as_bytes(), b"t\xe9l\xe9phone", after.as_bytes()].concat();
    assert_eq!(
        told(latin),
        ["row 2, column `method`: is not in UTF-8; save the file as CSV UTF-8"]
    );
    let utf_16: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        told(utf_16),
        ["row 1: the file is in UTF-16; save it as CSV UTF-8"]
    );
    assert_eq!(told(""), ["row 1: the file is empty"]);
}

#[test]
fn no_cell_is_taken_for_a_formula_and_all_come_back() {
    for evil in ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "'quoted"] {
        let mut formula = row(2);
        formula.about.as_mut().expect("a case").method = evil.to_owned();
        let text = table(&[formula.clone()]);
        assert!(!text.contains(&format!(",{evil}")), "{text}");
        assert_eq!(
            read(survey(), text.as_bytes()),
            (vec![formula], vec![]),
            "{evil}"
        );
    }
}

#[test]
fn no_bytes_make_reading_panic_and_a_flood_of_faults_ends() {
    let header = template(survey());
    let flood = format!("{header}{}", "x\n".repeat(5000));
    let told = told(&flood);
    assert_eq!(told.len(), 1001);
    assert_eq!(
        told[1000],
        "row 1002: more than 1000 faults; what follows was not read"
    );
}

proptest::proptest! {
    #[test]
    fn whatever_is_sent_is_read_or_refused(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
        let mut text = template(survey()).into_bytes();
        text.extend(&bytes);
        read(survey(), &text[..]);
        read(survey(), &bytes[..]);
    }
}

#[test]
fn a_survey_is_known_again_whatever_its_row_and_told_apart_by_any_answer() {
    assert_eq!(row(2).canonical(survey()), row(7).canonical(survey()));
    let mut other = row(2);
    other.responses = other.responses.with("distress", "rarely");
    assert_ne!(row(2).canonical(survey()), other.canonical(survey()));
    let mut forged = row(2);
    let about = forged.about.as_mut().expect("a case");
    about.method = "telephone\nlanguage=fr".to_owned();
    assert_eq!(
        forged.canonical(survey()).lines().count(),
        row(2).canonical(survey()).lines().count()
    );
}

#[test]
fn the_code_book_says_what_each_cell_may_hold() {
    let book = code_book(survey(), "fr", &[]);
    assert_eq!(book.lines().count(), 1 + 131 + 32 * 3 + 1);
    assert!(book.contains("identity-paper,"));
    assert!(book.contains(",refused,Préfère ne pas répondre"));
}

#[test]
fn what_is_asked_in_confidence_names_a_sheet_and_no_case() {
    let satisfaction = Instrument::carried_as("satisfaction").expect("carried");
    let template = template(satisfaction);
    assert!(template.starts_with("reference,country,asked_on,method,language,counselling,"));
    let table = template.clone() + "S-001,VN,2026-11-20,telephone,vi,satisfied,,,,,,\r\n";
    let (rows, faults) = read(satisfaction, table.as_bytes());
    assert_eq!(faults, vec![]);
    let of = rows[0].about.as_ref().map(|about| about.of.clone());
    let (reference, country) = ("S-001".to_owned(), "VN".to_owned());
    assert_eq!(of, Some(Of::Sheet { reference, country }));
    let named = template.replace("reference", "case_number");
    let (_, faults) = read(satisfaction, named.as_bytes());
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "row 1, column `case_number`: there is no such column",
            "row 1, column `reference`: the column is missing",
        ]
    );
}

#[test]
fn a_header_of_anything_is_told_in_few_faults() {
    let text = format!("x{}x\r\n", ",y".repeat(100_000));
    let told = told(&text);
    assert!(told.len() <= 101, "{}", told.len());
    assert!(
        told.last().unwrap().contains("more than"),
        "{:?}",
        told.last()
    );
}

#[test]
fn a_workbook_is_no_table() {
    assert_eq!(
        told(b"PK\x03\x04 and more"),
        ["row 1: is not in UTF-8; save the file as CSV UTF-8"]
    );
}

#[test]
fn a_question_is_asked_after_the_answer_it_hangs_on_or_where_nobody_can_know() {
    let asked = |answers: &Responses| {
        let all = survey().questions().iter();
        let asked = all.filter(|q| survey().asks(q, answers));
        asked.map(|q| q.key.as_str()).collect::<Vec<_>>()
    };
    let nothing = Responses::default();
    assert_eq!(asked(&nothing).len(), survey().questions().len());
    let cannot = nothing.clone().with("able-to-work", "cannot-work");
    assert!(!asked(&cannot).contains(&"currently-working"));
    assert!(asked(&nothing.with("able-to-work", "yes")).contains(&"currently-working"));
    // What is asked is what may be answered.
    let full = best(survey());
    for question in survey().questions() {
        let is_given = matches!(full.get(&question.key), Some(Answer::Given(_)));
        assert!(
            !is_given || survey().asks(question, &full),
            "{}",
            question.key
        );
    }
}
