//! Who may be a child is treated as one.

use homeward_policy::State;
use serde_json::{Value, json};

use super::{engine, table};
use crate::ready::{Story, best_interests};

#[test]
fn who_may_be_under_18_is_treated_as_a_child() {
    let engine = engine();
    for (born, says, child) in [
        (json!("2008-11-26"), "no", false), // 18 on the day of departure
        (json!("2008-11-27"), "no", true),  // 18 the day after
        (json!("2008"), "no", true),
        (json!("2000"), "yes", true), // says so
        (Value::Null, "no", false),
        (Value::Null, "not-asked", true),
        (Value::Null, "unknown", true),
    ] {
        let mut story = Story::adult();
        story.change("register", "born", born.clone());
        story.change("register", "says_under_18", json!(says));
        assert_eq!(
            story.state(&engine, "release", "sg.vul-14-assessed") != State::NotApplicable,
            child,
            "{born} {says}"
        );
    }
}

#[test]
fn an_age_assessment_counts_only_when_it_is_sound() {
    let engine = engine();
    let age = |finding: &str, by: &str, many: &str| json!({ "age_finding": finding, "made_by": by, "made_on": "2026-11-05", "multidisciplinary": many, "explained": "yes", "told_language": "vi" });
    for (assessed, expected) in [
        (age("adult", "independent-panel", "yes"), vec![]),
        (
            age("adult", "immigration-authority", "yes"),
            vec!["sg.int-07-age"],
        ),
        (
            age("adult", "independent-panel", "no"),
            vec!["sg.int-07-age"],
        ),
        (
            age("adult", "independent-panel", "unknown"),
            vec!["sg.int-07-age"],
        ),
    ] {
        let mut story = Story::adult();
        story.change("register", "says_under_18", json!("yes"));
        story.set("assess-age", assessed);
        assert_eq!(story.unmet(&engine, "release"), expected);
    }
    let mut story = Story::adult();
    story.set(
        "assess-age",
        age("inconclusive", "independent-panel", "yes"),
    );
    assert!(
        story
            .unmet(&engine, "release")
            .contains(&"sg.vul-14-assessed".to_owned()),
        "in doubt a child"
    );
    let mut story = Story::adult();
    story.then(
        "2026-11-24T05:00:00Z",
        1,
        "treat-as-child",
        json!({ "reason": "Looks fourteen." }),
    );
    assert!(
        story
            .unmet(&engine, "release")
            .contains(&"sg.vul-05-determination".to_owned())
    );
}

#[test]
fn an_unaccompanied_child_needs_a_determination_by_child_protection_actors() {
    table(
        &Story::unaccompanied,
        &[
            (
                "record-best-interests",
                "made_by",
                json!("immigration-authority"),
                &["sg.vul-05-determination", "sg.vul-14-assessed"],
            ),
            (
                "record-best-interests",
                "made_by",
                json!("trained-staff"),
                &["sg.vul-05-determination"],
            ),
            ("record-best-interests", "made_by", json!("court"), &[]),
            (
                "record-best-interests",
                "procedure",
                json!("assessment"),
                &["sg.vul-05-determination"],
            ),
            (
                "record-best-interests",
                "finding",
                json!("return-not-favoured"),
                &["sg.vul-05-determination", "sg.vul-14-assessed"],
            ),
            (
                "record-best-interests",
                "finding",
                json!("deferred"),
                &["sg.vul-05-determination", "sg.vul-14-assessed"],
            ),
            (
                "record-best-interests",
                "tracing_done",
                json!("no"),
                &["sg.vul-05-family"],
            ),
            (
                "record-best-interests",
                "family_assessed",
                json!("unknown"),
                &["sg.vul-05-family"],
            ),
            (
                "record-best-interests",
                "security_assessed",
                json!("not-asked"),
                &["sg.vul-05-family"],
            ),
            (
                "record-best-interests",
                "receiver",
                Value::Null,
                &["sg.vul-06-receiver"],
            ),
            (
                "record-care",
                "guardian",
                json!("no"),
                &["sg.vul-06-guardian"],
            ),
            (
                "record-care",
                "legal_representation",
                json!("unknown"),
                &["sg.vul-06-guardian"],
            ),
            ("record-care", "care", json!("separated"), &[]),
            ("record-care", "care", json!("unknown"), &[]),
            ("book", "escort", Value::Null, &["sg.mov-09-escort"]),
            ("book", "receiver", Value::Null, &["sg.mov-09-escort"]),
        ],
    );
}

#[test]
fn every_child_also_with_its_family_is_asked_and_looked_at_on_its_own() {
    table(
        &Story::child_with_mother,
        &[
            (
                "record-best-interests",
                "trained_for_children",
                json!("no"),
                &["sg.vul-14-assessed"],
            ),
            (
                "record-best-interests",
                "child_agrees",
                json!("not-asked"),
                &["sg.vul-14-assessed", "sg.vul-14-full"],
            ),
            (
                "record-best-interests",
                "child_agrees",
                json!("no"),
                &["sg.vul-14-full"],
            ),
            (
                "record-best-interests",
                "parts_from_carer",
                json!("unknown"),
                &["sg.vul-14-full"],
            ),
            (
                "record-best-interests",
                "harm_possible",
                json!("yes"),
                &["sg.vul-14-full"],
            ),
            (
                "record-best-interests",
                "made_by",
                json!("police"),
                &["sg.vul-14-assessed"],
            ),
            (
                "record-best-interests",
                "made_by",
                json!("trained-staff"),
                &[],
            ),
        ],
    );
    let engine = engine();
    let mut alone = Story::child_with_mother();
    alone.companions[0].stage = homeward_domain::stage::StageName::Exited;
    let unmet = alone.unmet(&engine, "release");
    assert!(
        unmet.contains(&"sg.vul-05-determination".to_owned()),
        "left without its mother it is a separated child: {unmet:?}"
    );
    let mut later = Story::child_with_mother();
    later.companions[0].departs_at = Some("2026-11-28T12:00:00Z".parse().unwrap());
    assert!(
        later
            .unmet(&engine, "release")
            .contains(&"sg.vul-05-determination".to_owned()),
        "the mother flies on another day"
    );
    let mut unbooked = Story::child_with_mother();
    unbooked.companions[0].departs_at = None;
    assert_eq!(
        unbooked.unmet(&engine, "release"),
        ["sg.mov-09-carer"],
        "the mother is not booked yet"
    );
    let mut full = Story::child_with_mother();
    full.set("record-best-interests", {
        let mut found = best_interests();
        found["child_agrees"] = json!("no");
        found["procedure"] = json!("determination");
        found
    });
    full.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
    assert_eq!(
        full.unmet(&engine, "release"),
        Vec::<String>::new(),
        "a full determination, confirmed by a second person, settles it"
    );
}
