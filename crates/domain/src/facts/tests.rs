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
            json!({ "circumstances": [], "signed_name": null, "mark_before": null, "device": null }),
            &["circumstances"],
        ),
        // Who signs on paper writes there.
        (
            "declare",
            json!({ "signed_how": "paper" }),
            &["signed_name", "mark_before", "device"],
        ),
    ] {
        assert_eq!(wrong(code, other.clone()), expected, "{code} {other}");
    }
}

#[test]
fn what_is_said_of_papers_is_said_whole() {
    for (code, other, expected) in [
        // Whoever finds a document genuine, doubtful or not genuine has a name.
        (
            "record-evidence",
            json!({ "evidence_result": "doubtful", "checked_by": null }),
            &["checked_by"][..],
        ),
        (
            "record-evidence",
            json!({ "evidence_result": "not-checked", "checked_by": null }),
            &[],
        ),
        // What is sent is named.
        (
            "request-document",
            json!({ "identity_fields": [], "sent": null }),
            &["identity_fields"],
        ),
        (
            "request-verification",
            json!({ "identity_fields": [] }),
            &["identity_fields"],
        ),
        (
            "request-clearance",
            json!({ "identity_fields": [] }),
            &["identity_fields"],
        ),
        // Whatever does not end a request has a next day.
        (
            "record-consulate-answer",
            json!({ "consulate_answer": "appointment", "next_on": null }),
            &["next_on"],
        ),
        (
            "record-consulate-answer",
            json!({ "consulate_answer": "no-answer", "answered_on": "2026-03-02", "next_on": "2026-03-01" }),
            &["next_on"],
        ),
        (
            "record-consulate-answer",
            json!({ "consulate_answer": "refused", "next_on": null }),
            &[],
        ),
        (
            "record-clearance",
            json!({ "valid_from": "2026-03-02", "valid_until": "2026-03-01" }),
            &["valid_until"],
        ),
        // Nobody goes without a visa; a fine may stand, and the record says why.
        (
            "record-clearance",
            json!({ "clearance": "transit-visa", "clearance_answer": "goes-without" }),
            &["clearance_answer"],
        ),
        (
            "record-clearance",
            json!({ "clearance": "fine-waiver", "clearance_answer": "goes-without", "note": null }),
            &["note"],
        ),
        (
            "record-clearance",
            json!({ "clearance": "fine-waiver", "clearance_answer": "goes-without" }),
            &[],
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

fn way(transits: u32, minutes: u32) -> Value {
    json!({ "itinerary": "MNL to HAN, Swallow Air", "transits": transits, "duration_minutes": minutes, "price": 45_000, "currency": "EUR" })
}

#[test]
fn a_less_direct_way_is_chosen_with_a_reason_only() {
    let (direct, long, one_stop, two_stops) = (way(0, 220), way(0, 300), way(1, 400), way(2, 380));
    let foreign = {
        let mut way = direct.clone();
        way["currency"] = json!("Eur");
        way
    };
    for (what, ways, chosen, reason, expected) in [
        (
            "the most direct",
            json!([direct, one_stop]),
            1,
            json!(null),
            &[][..],
        ),
        (
            "one that is as direct",
            json!([direct, direct]),
            2,
            json!(null),
            &[],
        ),
        (
            "more transits",
            json!([direct, one_stop]),
            2,
            json!(null),
            &["choice_reason"],
        ),
        (
            "more transits, with a reason",
            json!([direct, one_stop]),
            2,
            json!("She may not fly over that country."),
            &[],
        ),
        (
            "fewer transits count before hours",
            json!([one_stop, two_stops]),
            1,
            json!(null),
            &[],
        ),
        (
            "longer, with as many",
            json!([direct, long]),
            2,
            json!(null),
            &["choice_reason"],
        ),
        (
            "nothing to compare with",
            json!([direct]),
            1,
            json!(null),
            &["choice_reason"],
        ),
        (
            "the only one, said why",
            json!([direct]),
            1,
            json!("One flight a week."),
            &[],
        ),
        (
            "none of them",
            json!([direct, long]),
            3,
            json!(null),
            &["chosen"],
        ),
        (
            "number nought",
            json!([direct, long]),
            0,
            json!(null),
            &["chosen"],
        ),
        (
            "nothing offered",
            json!([]),
            1,
            json!(null),
            &["itineraries"],
        ),
        (
            "a currency there is not",
            json!([direct, foreign]),
            1,
            json!(null),
            &["itineraries.1.currency"],
        ),
    ] {
        let said = json!({ "itineraries": ways, "chosen": chosen, "choice_reason": reason });
        assert_eq!(wrong("compare-itineraries", said), expected, "{what}");
    }
}

#[test]
fn money_before_arrival_has_a_reason_and_every_amount_a_currency() {
    for (need, amount, currency, when, reason, expected) in [
        (
            "allowance",
            json!(5000),
            json!("EUR"),
            "on-arrival",
            json!(null),
            &[][..],
        ),
        (
            "allowance",
            json!(5000),
            json!("EUR"),
            "before-departure",
            json!(null),
            &["exception_reason"],
        ),
        (
            "allowance",
            json!(5000),
            json!("EUR"),
            "on-the-way",
            json!(null),
            &["exception_reason"],
        ),
        (
            "allowance",
            json!(5000),
            json!("EUR"),
            "before-departure",
            json!("Nothing to eat until then."),
            &[],
        ),
        (
            "allowance",
            json!(null),
            json!(null),
            "on-arrival",
            json!(null),
            &["amount"],
        ),
        (
            "meals",
            json!(null),
            json!(null),
            "on-the-way",
            json!(null),
            &[],
        ),
        (
            "meals",
            json!(1200),
            json!(null),
            "on-the-way",
            json!(null),
            &["need_currency"],
        ),
        (
            "meals",
            json!(1200),
            json!("eur"),
            "on-the-way",
            json!(null),
            &["need_currency"],
        ),
        (
            "insurance",
            json!(900),
            json!("EUR"),
            "before-departure",
            json!(null),
            &[],
        ),
    ] {
        let said = json!({ "journey_need": need, "amount": amount, "need_currency": currency, "given_when": when, "exception_reason": reason });
        assert_eq!(
            wrong("arrange-need", said),
            expected,
            "{need} {amount} {when}"
        );
    }
}

#[test]
fn nobody_arrives_before_they_leave_whatever_the_clocks_at_both_ends_say() {
    let late = |from: (&str, &str), to: (&str, &str)| {
        json!({
            "journey_event": "delayed", "new_departs_at": from.0, "new_departs_zone": from.1,
            "new_arrives_at": to.0, "new_arrives_zone": to.1,
        })
    };
    let (auckland, honolulu, manila, hanoi) = (
        "Pacific/Auckland",
        "Pacific/Honolulu",
        "Asia/Manila",
        "Asia/Ho_Chi_Minh",
    );
    for (what, said, expected) in [
        (
            "over the date line: there the day before",
            late(
                ("2026-04-10T09:00:00", auckland),
                ("2026-04-09T19:30:00", honolulu),
            ),
            &[][..],
        ),
        (
            "an earlier clock, a later hour",
            late(
                ("2026-04-10T09:00:00", manila),
                ("2026-04-10T08:30:00", hanoi),
            ),
            &[],
        ),
        (
            "the same instant",
            late(
                ("2026-04-10T09:00:00", manila),
                ("2026-04-10T08:00:00", hanoi),
            ),
            &["new_arrives_at"],
        ),
        (
            "a later clock, an earlier hour",
            late(
                ("2026-04-09T19:30:00", honolulu),
                ("2026-04-10T09:00:00", auckland),
            ),
            &["new_arrives_at"],
        ),
    ] {
        assert_eq!(wrong("record-journey-event", said), expected, "{what}");
    }
    let no_hour = json!({ "journey_event": "delayed", "new_departs_at": null, "new_departs_zone": null, "new_arrives_at": null, "new_arrives_zone": null });
    assert_eq!(wrong("record-journey-event", no_hour), ["new_departs_at"]);
    let port = |at: &str, zone: &str| json!({ "port": "POM", "port_at": at, "port_zone": zone });
    for (ports, expected) in [
        (
            json!([
                port("2026-04-10T09:00:00", manila),
                port("2026-04-10T08:30:00", hanoi)
            ]),
            &[][..],
        ),
        (
            json!([
                port("2026-04-10T09:00:00", manila),
                port("2026-04-10T07:30:00", hanoi)
            ]),
            &["ports.1.port_at"],
        ),
        (json!([]), &["ports"]),
    ] {
        assert_eq!(wrong("report-escort", json!({ "ports": ports })), expected);
    }
}

#[test]
fn an_escort_has_a_reason_in_words_and_days_on_which_they_are_free() {
    for (fit, words, until, expected) in [
        (
            json!(["speaks-language"]),
            json!(null),
            "2026-03-01",
            &[][..],
        ),
        (
            json!([]),
            json!("He asked for his aunt."),
            "2026-03-01",
            &[],
        ),
        (json!([]), json!(null), "2026-03-01", &["escort_fit"]),
        (
            json!(["has-skills"]),
            json!(null),
            "2026-02-28",
            &["free_until"],
        ),
    ] {
        let said = json!({ "escort_fit": fit, "fit_in_words": words, "free_from": "2026-03-01", "free_until": until });
        assert_eq!(wrong("assign-escort", said), expected);
    }
}
