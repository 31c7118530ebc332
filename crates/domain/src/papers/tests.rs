//! Travel papers: what counts, what waits, what is kept.

use serde_json::{Value, json};

use super::*;
use crate::{
    facts::Fact,
    sample::{Told, corrected, day, fact},
    stage::StageName as S,
};

fn document(number: &str, others: Value) -> Fact {
    let mut fields = json!({
        "machine_readable": null, "document": "passport", "document_number": number, "valid_from": null,
        "valid_until": "2026-06-01", "held_by": null, "differs_because": null,
    });
    for (name, value) in others.as_object().unwrap() {
        fields[name] = value.clone();
    }
    fact("record-document", fields)
}

#[test]
fn a_passport_counts_while_it_is_valid_and_in_reach() {
    for (holder, counts) in [
        (json!(null), true),
        (json!("person"), true),
        (json!("programme"), true),
        (json!("host-authority"), true),
        (json!("asylum-authority"), true),
        (json!("employer"), false),
        (json!("somebody-else"), false),
        (json!("lost"), false),
        (json!("stolen"), false),
    ] {
        let told = Told::new().on(
            "2026-03-02",
            1,
            document("C1", json!({ "held_by": holder })),
        );
        assert_eq!(
            told.case().has_passport_on(day("2026-05-01")),
            counts,
            "{holder}"
        );
    }
    let told = Told::new().on(
        "2026-03-02",
        1,
        document("C1", json!({ "valid_from": "2026-04-01" })),
    );
    for (on, counts) in [
        ("2026-03-31", false),
        ("2026-04-01", true),
        ("2026-06-01", true),
        ("2026-06-02", false),
    ] {
        assert_eq!(told.case().has_passport_on(day(on)), counts, "{on}");
    }
    let card = Told::new().on(
        "2026-03-02",
        1,
        document("C1", json!({ "document": "identity-card" })),
    );
    assert!(
        !card.case().has_passport_on(day("2026-05-01")),
        "a card is no passport"
    );
}

#[test]
fn a_document_recorded_again_counts_as_it_is_now_however_its_number_is_spaced() {
    let told = Told::new().on("2026-03-02", 1, document("C 123-4", json!({})));
    assert_eq!(told.case().documents_in_reach().len(), 1);
    let lost = told.clone().on(
        "2026-03-03",
        1,
        document("c1234", json!({ "held_by": "lost" })),
    );
    assert_eq!(lost.case().documents_in_reach().len(), 0);
    let found = lost.on("2026-03-04", 1, document("C1234", json!({})));
    assert_eq!(found.case().documents_in_reach().len(), 1);
    let other = told.on(
        "2026-03-03",
        1,
        document("D9", json!({ "held_by": "lost" })),
    );
    assert_eq!(
        other.case().documents_in_reach().len(),
        1,
        "the other is still there"
    );
}

#[test]
fn a_request_waits_until_it_is_granted_or_refused() {
    let asked = |code| Told::at(S::Eligible).on("2026-03-05", 1, fact(code, json!({})));
    let says = |told: Told, request: &str, answer: &str| {
        told.on(
            "2026-03-20",
            1,
            fact(
                "record-consulate-answer",
                json!({
                    "consulate_request": request, "consulate_answer": answer,
                    "answered_on": "2026-03-20", "next_on": "2026-03-27",
                }),
            ),
        )
    };
    for (code, request, other) in [
        ("request-document", "travel-document", "verification"),
        ("request-verification", "verification", "travel-document"),
    ] {
        let what = match request {
            "verification" => ConsulateRequest::Verification,
            _ => ConsulateRequest::TravelDocument,
        };
        for (of, answer, next) in [
            (request, "granted", None),
            (request, "refused", None),
            (request, "more-asked", Some(Some(day("2026-03-27")))),
            (request, "appointment", Some(Some(day("2026-03-27")))),
            (request, "no-answer", Some(Some(day("2026-03-27")))),
            // What it says to another request answers nothing here.
            (other, "granted", Some(None)),
        ] {
            let case = says(asked(code), of, answer).case();
            let waits = case.waits_for_consulate(what).map(|w| w.next_on);
            assert_eq!(waits, next, "{code}: {of} {answer}");
        }
        // Asked once more after a no.
        let again =
            says(asked(code), request, "refused").on("2026-03-21", 1, fact(code, json!({})));
        assert!(again.case().waits_for_consulate(what).is_some(), "{code}");
    }
    let paper = asked("request-document").on("2026-03-20", 1, document("E1", json!({})));
    assert!(
        paper
            .case()
            .waits_for_consulate(ConsulateRequest::TravelDocument)
            .is_none()
    );
}

#[test]
fn a_clearance_holds_when_granted_and_valid_on_the_day_or_needless() {
    let asked = |clearance: &str| {
        Told::at(S::Eligible).on(
            "2026-03-05",
            1,
            fact(
                "request-clearance",
                json!({ "clearance": clearance, "country": "AE" }),
            ),
        )
    };
    let open = |told: &Told, departs: &str| told.case().clearances_open(day(departs));
    assert_eq!(
        open(&Told::at(S::Eligible), "2026-04-01"),
        0,
        "nothing was asked for"
    );
    assert_eq!(
        open(&asked("exit-clearance"), "2026-04-01"),
        1,
        "not answered"
    );

    let granted = asked("exit-clearance").on(
        "2026-03-20",
        1,
        fact(
            "record-clearance",
            json!({
                "clearance": "exit-clearance", "country": "AE", "clearance_answer": "granted",
                "valid_from": "2026-03-25", "valid_until": "2026-04-01",
            }),
        ),
    );
    for (departs, still) in [
        ("2026-03-24", 1),
        ("2026-03-25", 0),
        ("2026-04-01", 0),
        ("2026-04-02", 1),
    ] {
        assert_eq!(open(&granted, departs), still, "{departs}");
    }
    for (clearance, answer, still) in [
        ("exit-clearance", "refused", 1),
        ("exit-clearance", "not-needed", 0),
        ("exit-clearance", "goes-without", 1),
        ("transit-visa", "goes-without", 1),
        ("birth-registration", "goes-without", 1),
        ("fine-waiver", "refused", 1),
        ("fine-waiver", "goes-without", 0),
        ("stamp-waiver", "goes-without", 0),
    ] {
        let told = asked(clearance).on(
            "2026-03-20",
            1,
            fact(
                "record-clearance",
                json!({ "clearance": clearance, "country": "AE", "clearance_answer": answer }),
            ),
        );
        assert_eq!(open(&told, "2026-04-01"), still, "{clearance} {answer}");
    }
    // Another State's answer is not this one's.
    let elsewhere = asked("exit-clearance").on(
        "2026-03-20",
        1,
        fact(
            "record-clearance",
            json!({ "clearance": "exit-clearance", "country": "PH", "clearance_answer": "not-needed" }),
        ),
    );
    assert_eq!(open(&elsewhere, "2026-04-01"), 1);
}

fn taken(evidence: &str, number: Value) -> Fact {
    fact(
        "take-custody",
        json!({ "evidence": evidence, "document_number": number, "hand_back_on": "2026-03-31" }),
    )
}

fn given(evidence: &str, number: Value) -> Fact {
    fact(
        "end-custody",
        json!({ "evidence": evidence, "document_number": number }),
    )
}

#[test]
fn what_is_kept_is_what_was_taken_and_not_handed_back() {
    let told = Told::new()
        .on("2026-03-02", 1, taken("passport", json!("C 1")))
        .on("2026-03-02", 1, taken("passport", json!("C2")))
        .on("2026-03-02", 1, taken("birth-certificate", json!(null)));
    for (back, left) in [
        (
            given("passport", json!("c2")),
            vec!["passport C 1", "birth-certificate -"],
        ),
        (
            given("passport", json!(null)),
            vec!["passport C2", "birth-certificate -"],
        ),
        (
            given("birth-certificate", json!("77")),
            vec!["passport C 1", "passport C2"],
        ),
        (
            given("passport", json!("C3")),
            vec!["passport C 1", "passport C2", "birth-certificate -"],
        ),
    ] {
        let case = told.clone().on("2026-03-09", 1, back).case();
        let kept: Vec<String> = case
            .documents_kept()
            .iter()
            .map(|k| {
                use crate::codes::Code;
                format!("{} {}", k.evidence.code(), k.number.unwrap_or("-"))
            })
            .collect();
        assert_eq!(kept, left);
    }
}

#[test]
fn what_does_not_fit_the_case_is_named_at_its_field() {
    let none = Told::at(S::Eligible);
    let waiting = none
        .clone()
        .on("2026-03-05", 1, fact("request-document", json!({})))
        .on(
            "2026-03-05",
            1,
            fact(
                "request-clearance",
                json!({ "clearance": "exit-clearance", "country": "AE" }),
            ),
        )
        .on("2026-03-05", 1, taken("passport", json!("C1")));
    let answer = |to: &str| {
        fact(
            "record-consulate-answer",
            json!({ "consulate_request": to }),
        )
    };
    let clearance = |country: &str| {
        fact(
            "record-clearance",
            json!({ "clearance": "exit-clearance", "country": country }),
        )
    };
    let handed = |when: &str| {
        fact(
            "hand-over-money",
            json!({ "given_when": when, "handed_on": "2026-12-20" }),
        )
    };
    let (left, home) = (Told::at(S::Departed), Told::at(S::Reintegrating));
    for (told, fact, field) in [
        (&none, answer("travel-document"), Some("consulate_request")),
        (&waiting, answer("travel-document"), None),
        (&waiting, answer("verification"), Some("consulate_request")),
        (&none, clearance("AE"), Some("clearance")),
        (&waiting, clearance("AE"), None),
        (&waiting, clearance("PH"), Some("clearance")),
        (&none, given("passport", json!("C1")), Some("evidence")),
        (&waiting, given("passport", json!("C1")), None),
        (&waiting, given("passport", json!("C2")), Some("evidence")),
        (
            &none,
            fact("settle-task", json!({ "task_number": 1 })),
            Some("task_number"),
        ),
        (&none, handed("on-arrival"), Some("given_when")),
        (&none, handed("after-arrival"), Some("given_when")),
        (&none, handed("before-departure"), None),
        (
            &none,
            corrected(1, Some(handed("on-arrival"))),
            Some("given_when"),
        ),
        // On its way nobody has arrived; at home without a recorded arrival they have.
        (&left, handed("on-arrival"), Some("given_when")),
        (&left, handed("after-arrival"), Some("given_when")),
        (&left, handed("on-the-way"), None),
        (&home, handed("on-arrival"), None),
    ] {
        let case = told.case();
        let wrong = case.misfit(&fact, day("2026-03-20")).map(|e| e.field);
        assert_eq!(wrong.as_deref(), field, "{}", fact.code());
    }
}

fn agreement(days: Option<u32>, from: &str, until: Option<&str>) -> StateAgreement {
    StateAgreement {
        state: "VN".parse().unwrap(),
        title: "Agreement".to_owned(),
        document_days: days,
        verification_days: days.map(|days| days * 2),
        evidence: Vec::new(),
        from: day(from),
        until: until.map(day),
    }
}

#[test]
fn the_agreement_in_force_on_the_day_of_asking_sets_the_clock() {
    let asked = |agreements: Vec<StateAgreement>, on: &str| {
        let told = Told::at(S::Eligible).on(
            on,
            1,
            fact(
                "request-document",
                json!({ "country": "VN", "answer_by": null }),
            ),
        );
        let around = crate::due::tests::around_with(agreements);
        crate::due::due(&told.case(), &around)
            .into_iter()
            .find(|d| d.what == "document-answer")
            .map(|d| d.on)
    };
    let ten = || agreement(Some(10), "2026-03-05", Some("2026-03-20"));
    for (why, agreements, on, due) in [
        (
            "none: those of the programme",
            vec![],
            "2026-03-05",
            "2026-04-04",
        ),
        (
            "the day before its first",
            vec![ten()],
            "2026-03-04",
            "2026-04-03",
        ),
        ("its first day", vec![ten()], "2026-03-05", "2026-03-15"),
        ("its last day", vec![ten()], "2026-03-20", "2026-03-30"),
        ("the day after", vec![ten()], "2026-03-21", "2026-04-20"),
        (
            "it says nothing of papers",
            vec![agreement(None, "2026-01-01", None)],
            "2026-03-05",
            "2026-04-04",
        ),
        (
            "two in force: the shorter",
            vec![ten(), agreement(Some(7), "2026-01-01", None)],
            "2026-03-05",
            "2026-03-12",
        ),
        (
            "longer than the programme's: it is what the State agreed to",
            vec![agreement(Some(45), "2026-01-01", None)],
            "2026-03-05",
            "2026-04-19",
        ),
        (
            "of another State",
            vec![StateAgreement {
                state: "LK".parse().unwrap(),
                ..ten()
            }],
            "2026-03-05",
            "2026-04-04",
        ),
    ] {
        assert_eq!(asked(agreements, on), Some(day(due)), "{why}");
    }
}
