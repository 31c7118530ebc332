//! Nobody is sent where harm waits for them.

use homeward_policy::State;
use serde_json::json;

use super::{engine, table, tracks::rights};
use crate::ready::{Story, risk};

#[test]
fn nobody_is_returned_to_harm() {
    let engine = engine();
    for (fear, assessed, verified, expected) in [
        ("no", None, false, vec![]),
        ("not-asked", None, false, vec!["sg.vol-08-asked"]),
        (
            "yes",
            None,
            false,
            vec!["sg.int-11-referred", "sg.vol-08-no-harm"],
        ),
        ("refused", None, false, vec!["sg.vol-08-no-harm"]),
        ("unknown", None, false, vec!["sg.vol-08-no-harm"]),
        ("yes", Some("no"), true, vec!["sg.int-11-referred"]),
        (
            "yes",
            Some("no"),
            false,
            vec!["sg.int-11-referred", "sg.vol-08-no-harm"],
        ),
        (
            "yes",
            Some("unknown"),
            true,
            vec!["sg.int-11-referred", "sg.vol-08-no-harm"],
        ),
        ("refused", Some("no"), true, vec![]),
        ("no", Some("yes"), true, vec!["sg.vol-08-no-harm"]),
    ] {
        let mut story = Story::adult();
        story.change("counsel", "fear_of_harm", json!(fear));
        if let Some(harm) = assessed {
            story.set("assess-risk", risk(harm));
        }
        if verified {
            story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{fear}, {assessed:?}"
        );
    }
}

#[test]
fn an_open_claim_waits_unless_the_person_said_no_to_waiting() {
    let engine = engine();
    for (wait, outcome, expected) in [
        ("yes", None, vec!["sg.int-11-answer"]),
        ("not-asked", None, vec!["sg.int-11-answer"]),
        ("unknown", None, vec!["sg.int-11-answer"]),
        ("no", None, vec![]),
        ("yes", Some("no-need-found"), vec![]),
        ("yes", Some("open"), vec!["sg.int-11-answer"]),
    ] {
        let mut story = Story::adult();
        story.then("2026-11-24T03:00:00Z", 1, "refer-protection", json!({ "referred_to": "unhcr", "reason": "Asked for it.", "person_agrees": "yes", "wait": wait }));
        if let Some(outcome) = outcome {
            story.then("2026-11-24T04:00:00Z", 2, "record-protection-outcome", json!({ "protection_outcome": outcome, "made_by": "unhcr", "made_on": "2026-11-24" }));
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{wait}, {outcome:?}"
        );
        // No consulate hears of anyone whose claim is open, whatever was said about waiting (DOC-02).
        let open = outcome.is_none_or(|o| o == "open");
        assert_eq!(
            story
                .unmet(engine, "request-document")
                .contains(&"sg.doc-02-no-claim".to_owned()),
            open,
            "{wait}, {outcome:?}"
        );
    }
}

#[test]
fn return_is_found_viable_or_its_conditions_are_met() {
    table(
        &Story::adult,
        &[
            (
                "assess-vulnerability",
                "conclusion",
                json!("barred"),
                &["sg.vul-01-viable"],
            ),
            (
                "screen-trafficking",
                "indicators",
                json!("not-asked"),
                &["sg.vul-03-screened"],
            ),
            (
                "screen-trafficking",
                "trained",
                json!("no"),
                &["sg.vul-03-screened"],
            ),
        ],
    );
    let engine = engine();
    for (met, expected) in [
        ("yes", vec![]),
        ("no", vec!["sg.vul-01-viable"]),
        ("not-asked", vec!["sg.vul-01-viable"]),
    ] {
        let mut story = Story::adult();
        story.change(
            "assess-vulnerability",
            "conclusion",
            json!("viable-with-conditions"),
        );
        story.change(
            "assess-vulnerability",
            "conditions",
            json!("A place to sleep."),
        );
        story.change("assess-vulnerability", "conditions_met", json!(met));
        assert_eq!(story.unmet(engine, "release"), expected, "{met}");
    }
    let mut story = Story::adult();
    story.without("assess-vulnerability");
    assert_eq!(story.unmet(engine, "release"), ["sg.vul-01-assessed"]);
    assert_eq!(
        story.state(engine, "release", "sg.vul-01-viable"),
        State::Unknown
    );
}

#[test]
fn a_trafficked_person_returns_only_when_it_is_safe() {
    let engine = engine();
    for (indicators, cooperates, knows, level, agreed, verified, expected) in [
        (
            "no",
            "not-asked",
            "not-asked",
            "low",
            "not-asked",
            true,
            vec![],
        ),
        ("yes", "no", "no", "low", "not-asked", true, vec![]),
        (
            "yes",
            "no",
            "no",
            "low",
            "not-asked",
            false,
            vec!["sg.vol-08-no-harm", "sg.vul-03-safe"],
        ),
        (
            "yes",
            "yes",
            "no",
            "low",
            "not-asked",
            true,
            vec!["sg.vul-03-high-risk"],
        ), // cooperation presumes high risk
        (
            "yes",
            "no",
            "unknown",
            "low",
            "no",
            true,
            vec!["sg.vul-03-high-risk"],
        ), // not knowing counts as knowing
        (
            "yes",
            "no",
            "no",
            "high",
            "no",
            true,
            vec!["sg.vul-03-high-risk"],
        ),
        ("yes", "yes", "yes", "high", "yes", true, vec![]),
        ("unknown", "no", "no", "low", "not-asked", true, vec![]),
    ] {
        let mut story = Story::adult();
        story.set("screen-trafficking", json!({ "held_on": "2026-11-04", "trained": "yes", "indicators": indicators, "cooperates": cooperates, "trafficker_knows": knows }));
        let mut assessed = risk("no");
        assessed["level"] = json!(level);
        assessed["mitigation_agreed"] = json!(agreed);
        story.set("assess-risk", assessed);
        story.set("explain-victim-rights", rights());
        if verified {
            story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{indicators} {cooperates} {knows} {level} {agreed} {verified}"
        );
    }
    // The day before, the day, the day after its last day of validity: departure is on 26 November.
    for (until, expected) in [
        ("2026-11-25", false),
        ("2026-11-26", true),
        ("2026-11-27", true),
    ] {
        let mut story = Story::adult();
        story.set("screen-trafficking", json!({ "held_on": "2026-11-04", "trained": "yes", "indicators": "yes", "cooperates": "no", "trafficker_knows": "no" }));
        let mut assessed = risk("no");
        assessed["valid_until"] = json!(until);
        story.set("assess-risk", assessed);
        story.set("explain-victim-rights", rights());
        story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        assert_eq!(
            story.unmet(engine, "release").is_empty(),
            expected,
            "valid until {until}"
        );
    }
}

#[test]
fn a_suspended_country_or_district_stops_every_return_there() {
    let engine = engine();
    for (place, expected) in [
        ("VN", true),
        ("VN-22", true),
        ("VN-2", false),
        ("VN-23", false),
        ("LA", false),
    ] {
        let mut story = Story::adult();
        story.suspended.insert(place.to_owned());
        assert_eq!(
            !story.unmet(engine, "release").is_empty(),
            expected,
            "{place}"
        );
    }
    let mut deeper = Story::adult();
    deeper.change("register", "area_of_return", json!("VN-22-03"));
    deeper.suspended.insert("VN-22".to_owned());
    assert_eq!(
        deeper.unmet(engine, "release"),
        ["sg.prg-08-open"],
        "a district of a suspended province"
    );
}

#[test]
fn where_nobody_can_follow_up_nobody_is_sent() {
    let engine = engine();
    let mut story = Story::adult();
    story.monitoring = false;
    assert_eq!(story.unmet(engine, "book"), ["sg.prg-14-monitoring"]);
    story.then(
        "2026-11-24T05:00:00Z",
        3,
        "except-monitoring",
        json!({ "reason": "Sister visits weekly and reports." }),
    );
    assert_eq!(story.unmet(engine, "book"), Vec::<String>::new());
    let mut story = Story::adult();
    story.without("plan-follow-up");
    assert_eq!(story.unmet(engine, "book"), ["sg.prg-14-plan"]);
}
