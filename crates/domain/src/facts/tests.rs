//! What must agree between the fields of a fact, and how old facts are read.

use serde_json::json;

use super::*;
use crate::{
    codes::Answer,
    sample::{corrected, fact},
};

/// As a version that did not ask for it yet has stored it.
fn without(stored: &mut Value, field: &str) {
    let record = stored["record"].as_object_mut().unwrap();
    assert!(record.remove(field).is_some());
}

#[test]
fn what_an_older_version_stored_is_read_also_inside_a_correction() {
    let found = || fact("record-best-interests", json!({}));
    let mut alone = serde_json::to_value(found()).unwrap();
    without(&mut alone, "too_small_to_say");
    let mut within = serde_json::to_value(corrected(2, Some(found()))).unwrap();
    without(&mut within["record"]["replacement"], "too_small_to_say");
    let right = match Fact::from_stored(within).unwrap() {
        Fact::Corrected(c) => *c.replacement.unwrap(),
        other => panic!("{other:?}"),
    };
    for read in [Fact::from_stored(alone).unwrap(), right] {
        let Fact::BestInterestsFound(read) = read else {
            panic!("{read:?}");
        };
        assert_eq!(read.too_small_to_say, Answer::NotAsked);
    }
}

#[test]
fn what_was_once_answered_and_is_known_from_elsewhere_today_is_read_and_left_out() {
    let mut stored = serde_json::to_value(fact("declare", json!({}))).unwrap();
    stored["record"]["form_reviewed"] = json!("yes");
    let read = Fact::from_stored(stored).unwrap();
    assert!(!read.to_fields().contains_key("form_reviewed"));
}

/// The fields that are wrong in a fact of this kind.
fn wrong(code: &str, other: Value) -> Vec<String> {
    let wrong = fact(code, other).check();
    wrong.into_iter().map(|e| e.field).collect()
}

#[test]
fn a_risk_that_speaks_against_return_is_recorded_with_the_ways_to_stay() {
    for (harm, in_interest, options, expected) in [
        ("no", "yes", json!(null), &[][..]),
        ("no", "not-asked", json!(null), &[]),
        ("no", "no", json!(null), &["stay_options"]),
        ("yes", "yes", json!(null), &["stay_options"]),
        ("yes", "no", json!("A humanitarian permit."), &[]),
    ] {
        let risk = json!({ "irreparable_harm": harm, "in_interest": in_interest, "stay_options": options });
        assert_eq!(
            wrong("assess-risk", risk),
            expected,
            "{harm} {in_interest} {options}"
        );
    }
}

#[test]
fn what_is_said_to_be_done_says_by_whom_and_what() {
    for (code, other, expected) in [
        (
            "explain-victim-rights",
            json!({ "legal_help_by": null }),
            &["legal_help_by"][..],
        ),
        (
            "explain-victim-rights",
            json!({ "legal_help": "no", "legal_help_by": null }),
            &[],
        ),
        (
            "explain-victim-rights",
            json!({ "family_safety": null, "reaction": null }),
            &["family_safety", "reaction"],
        ),
        (
            "explain-status",
            json!({ "involved_body": null }),
            &["involved_body"],
        ),
        (
            "explain-status",
            json!({ "involved": "no", "involved_body": null }),
            &[],
        ),
        (
            "send-assessments",
            json!({ "shared_parts": [] }),
            &["shared_parts"],
        ),
        (
            "record-service",
            json!({ "service_outcome": "given", "provider": null }),
            &["provider"],
        ),
        (
            "record-service",
            json!({ "service_outcome": "not-available", "provider": null }),
            &[],
        ),
        (
            "record-service",
            json!({ "given_from": "2026-03-02", "given_until": "2026-03-01" }),
            &["given_until"],
        ),
        (
            "confirm-arrangements",
            json!({ "confirmed_by": null }),
            &["confirmed_by"],
        ),
        (
            "declare",
            json!({ "circumstances": [] }),
            &["circumstances"],
        ),
    ] {
        assert_eq!(wrong(code, other.clone()), expected, "{code} {other}");
    }
}

#[test]
fn what_was_stored_before_a_question_was_there_was_not_asked_it() {
    for (code, fields) in [
        (
            "register",
            &["protection_status", "internally_displaced"][..],
        ),
        ("counsel", &["alternatives_explained", "motives"]),
        ("declare", &["interpreter", "present"]),
        ("request-document", &["answer_by"]),
    ] {
        let mut stored = serde_json::to_value(fact(code, json!({}))).unwrap();
        for field in fields {
            without(&mut stored, field);
        }
        let read = Fact::from_stored(stored).unwrap().to_fields();
        for field in fields {
            let nothing = [json!("not-asked"), json!([]), json!(null)];
            assert!(
                nothing.contains(&read[*field]),
                "{code}.{field}: {}",
                read[*field]
            );
        }
    }
}

#[test]
fn a_correction_reads_as_it_was_stored() {
    for stored in [
        corrected(2, None),
        corrected(2, Some(fact("withdraw", json!({})))),
    ] {
        let value = serde_json::to_value(&stored).unwrap();
        assert_eq!(Fact::from_stored(value).unwrap(), stored);
    }
}
