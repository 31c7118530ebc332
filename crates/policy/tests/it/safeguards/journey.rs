//! Health, papers and the receiving office are ready before anybody leaves, and a hold holds.

use homeward_policy::State;
use serde_json::json;

use super::{engine, table};
use crate::ready::{Story, leg};

#[test]
fn a_known_condition_needs_a_doctor_and_fitness_that_lasts_to_arrival() {
    let engine = engine();
    let fitness = |by: &str, from: &str, until: &str| json!({ "made_by": by, "made_on": "2026-11-20", "fit": "yes", "valid_from": from, "valid_until": until, "care_available": "yes", "continuity": "yes" });
    for (why, condition, fitness, expected) in [
        ("healthy", "no", None, vec![]),
        (
            "not asked",
            "not-asked",
            None,
            vec!["sg.hlt-01-assessed", "sg.hlt-01-valid", "sg.vul-10-doctor"],
        ),
        (
            "refused to say: a doctor decides",
            "refused",
            None,
            vec!["sg.hlt-01-valid", "sg.vul-10-doctor"],
        ),
        (
            "no doctor",
            "yes",
            Some(fitness("trained-staff", "2026-11-20", "2026-12-01")),
            vec!["sg.vul-10-doctor"],
        ),
        (
            "fit",
            "yes",
            Some(fitness("doctor", "2026-11-20", "2026-12-01")),
            vec![],
        ),
        (
            "ends the day before",
            "yes",
            Some(fitness("doctor", "2026-11-20", "2026-11-25")),
            vec!["sg.hlt-01-valid"],
        ),
        (
            "ends on the day",
            "yes",
            Some(fitness("doctor", "2026-11-20", "2026-11-26")),
            vec![],
        ),
        (
            "begins on the day",
            "yes",
            Some(fitness("doctor", "2026-11-26", "2026-11-30")),
            vec![],
        ),
        (
            "begins the day after",
            "yes",
            Some(fitness("doctor", "2026-11-27", "2026-11-30")),
            vec!["sg.hlt-01-valid"],
        ),
    ] {
        let mut story = Story::adult();
        story.change("assess-health", "condition", json!(condition));
        if condition == "yes" {
            story.change("assess-health", "medical_conditions", json!(["chronic"]));
        }
        if let Some(fitness) = fitness {
            story.set("record-fitness", fitness);
        }
        assert_eq!(story.unmet(engine, "release"), expected, "{why}");
    }
    // A journey over midnight: fit on departure is not enough.
    let mut story = Story::adult();
    story.change("assess-health", "condition", json!("yes"));
    story.change("assess-health", "medical_conditions", json!(["chronic"]));
    story.set(
        "record-fitness",
        fitness("doctor", "2026-11-20", "2026-11-26"),
    );
    story.change(
        "book",
        "legs",
        json!([leg("2026-11-26T23:00", "2026-11-27T01:30")]),
    );
    assert_eq!(story.unmet(engine, "release"), ["sg.hlt-01-valid"]);
}

#[test]
fn the_check_before_boarding_is_fresh() {
    let engine = engine();
    for (on, fit, expected) in [
        ("2026-11-22", "yes", false), // four days before
        ("2026-11-23", "yes", true),  // three
        ("2026-11-26", "yes", true),  // the day itself
        ("2026-11-27", "yes", false), // after departure
        ("2026-11-25", "no", false),
        ("2026-11-25", "unknown", false),
    ] {
        let mut story = Story::adult();
        story.change("check-embarkation", "held_on", json!(on));
        story.change("check-embarkation", "fit", json!(fit));
        assert_eq!(
            story.unmet(engine, "release").is_empty(),
            expected,
            "{on} {fit}"
        );
    }
}

#[test]
fn papers_hold_on_the_day_of_departure_and_of_arrival() {
    let engine = engine();
    for (until, expected) in [
        ("2026-11-25", false),
        ("2026-11-26", true),
        ("2026-11-27", true),
    ] {
        let mut story = Story::adult();
        story.change("record-document", "valid_until", json!(until));
        assert_eq!(
            story.unmet(engine, "release").is_empty(),
            expected,
            "{until}"
        );
    }
    table(
        &Story::adult,
        &[
            (
                "record-entry-right",
                "may_enter",
                json!("unknown"),
                &["sg.int-14-entry"],
            ),
            (
                "record-entry-right",
                "country",
                json!("LA"),
                &["sg.int-14-entry"],
            ),
        ],
    );
    let mut story = Story::adult();
    story.without("record-document");
    assert_eq!(story.unmet(engine, "release"), ["sg.doc-01-valid"]);
    assert_eq!(
        story.unmet(engine, "book"),
        Vec::<String>::new(),
        "a document may still come after booking"
    );
}

#[test]
fn the_receiving_office_confirms_and_hears_seven_days_before() {
    let engine = engine();
    for (sent, expected) in [
        ("2026-11-18T02:00:00Z", true),  // 8 days
        ("2026-11-19T02:00:00Z", true),  // 7
        ("2026-11-19T15:59:00Z", true),  // still the 19th in Manila
        ("2026-11-19T16:01:00Z", false), // already the 20th in Manila: 6 days
        ("2026-11-20T02:00:00Z", false),
    ] {
        let mut story = Story::adult();
        story
            .lines
            .iter_mut()
            .find(|l| l.2 == "notify-arrival")
            .unwrap()
            .0 = sent.parse().unwrap();
        assert_eq!(
            story.unmet(engine, "release").is_empty(),
            expected,
            "{sent}"
        );
    }
    // Later with a reason, and someone else who accepts it.
    let seat = Some("A seat came free.");
    for (reason, approver, expected) in [
        (seat, Some(3), &[][..]),
        (seat, Some(2), &["sg.mov-01-late"]), // the sender cannot accept it
        (seat, None, &["sg.mov-01-late"]),
        (None, Some(3), &["sg.mov-01-notice"]),
        (None, None, &["sg.mov-01-late", "sg.mov-01-notice"]),
    ] {
        let mut story = Story::adult();
        let line = story
            .lines
            .iter_mut()
            .find(|l| l.2 == "notify-arrival")
            .unwrap();
        line.0 = "2026-11-23T02:00:00Z".parse().unwrap();
        line.3 = json!({ "late_reason": reason });
        if let Some(who) = approver {
            story.then(
                "2026-11-24T05:00:00Z",
                who,
                "approve-late-notice",
                json!({ "reason": "Agreed with Hanoi." }),
            );
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{reason:?} {approver:?}"
        );
    }
    let early = Story::adult();
    assert_eq!(
        early.state(engine, "release", "sg.mov-01-late"),
        State::NotApplicable,
        "a notice in time needs nobody’s approval"
    );
    let mut story = Story::adult();
    story.change(
        "answer-receiving",
        "receiving_answer",
        json!("can-assist-with-conditions"),
    );
    assert_eq!(story.unmet(engine, "release"), Vec::<String>::new());
}

#[test]
fn a_hold_stops_booking_and_release_until_it_is_lifted() {
    let engine = engine();
    for (kind, id) in [
        ("medical", "sg.hold-medical"),
        ("protection", "sg.hold-protection"),
        ("safety", "sg.hold-safety"),
        ("own-wish", "sg.hold-own-wish"),
    ] {
        let mut story = Story::adult();
        story.then(
            "2026-11-24T05:00:00Z",
            1,
            "hold",
            json!({ "hold": kind, "reason": "Waits." }),
        );
        assert_eq!(story.unmet(engine, "release"), [id]);
        story.then(
            "2026-11-24T06:00:00Z",
            1,
            "lift-hold",
            json!({ "hold": kind, "reason": "Over." }),
        );
        assert_eq!(story.unmet(engine, "release"), Vec::<String>::new());
    }
}

#[test]
fn what_the_journey_needs_for_health_is_arranged() {
    let engine = engine();
    for (aids, arranged, unmet) in [
        (json!(["wheelchair"]), "yes", &[][..]),
        (json!(["wheelchair"]), "no", &["sg.hlt-02-arranged"]),
        (
            json!(["stretcher", "medical-escort"]),
            "unknown",
            &["sg.hlt-02-arranged"],
        ),
        (json!(["stretcher"]), "not-asked", &["sg.hlt-02-arranged"]),
        (json!([]), "not-asked", &[]),
    ] {
        let mut story = Story::adult();
        story.set("plan-care", json!({
            "needed_care": "Rest.", "looked_up_on": "2026-11-05", "looked_up_with": "Receiving office", "travel_aids": aids,
            "travel_aids_arranged": arranged,
        }));
        assert_eq!(story.unmet(engine, "release"), unmet, "{aids} {arranged}");
    }
}
