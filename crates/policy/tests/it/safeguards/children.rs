//! Who may be a child is treated as one.

use homeward_policy::State;
use serde_json::{Value, json};

use super::{engine, table};
use crate::ready::{POINTS, Story, determination};

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
            story.state(engine, "release", "sg.vul-14-assessed") != State::NotApplicable,
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
        assert_eq!(story.unmet(engine, "release"), expected);
    }
    let mut story = Story::adult();
    story.set(
        "assess-age",
        age("inconclusive", "independent-panel", "yes"),
    );
    assert!(
        story
            .unmet(engine, "release")
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
            .unmet(engine, "release")
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
                &[
                    "sg.vul-05-determination",
                    "sg.vul-14-assessed",
                    "sg.vul-17-professions",
                ],
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
                &["sg.vul-14-assessed", "sg.vul-17-professions"],
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
    let unmet = alone.unmet(engine, "release");
    assert!(
        unmet.contains(&"sg.vul-05-determination".to_owned()),
        "left without its mother it is a separated child: {unmet:?}"
    );
    let mut later = Story::child_with_mother();
    later.companions[0].departs_at = Some("2026-11-28T12:00:00Z".parse().unwrap());
    assert!(
        later
            .unmet(engine, "release")
            .contains(&"sg.vul-05-determination".to_owned()),
        "the mother flies on another day"
    );
    let mut unbooked = Story::child_with_mother();
    unbooked.companions[0].departs_at = None;
    assert_eq!(
        unbooked.unmet(engine, "release"),
        ["sg.mov-09-carer"],
        "the mother is not booked yet"
    );
    let mut full = Story::child_with_mother();
    full.set("record-best-interests", {
        let mut found = determination();
        found["child_agrees"] = json!("no");
        found
    });
    full.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
    assert_eq!(
        full.unmet(engine, "release"),
        Vec::<String>::new(),
        "a full determination, confirmed by a second person, settles it"
    );
}

#[test]
fn a_determination_leaves_no_point_out() {
    let engine = engine();
    for point in POINTS {
        let mut story = Story::unaccompanied();
        story.change("record-best-interests", point, Value::Null);
        assert_eq!(
            story.unmet(engine, "release"),
            ["sg.vul-05-points"],
            "{point}"
        );
        assert_eq!(
            story.unmet(engine, "declare"),
            ["sg.vul-05-points"],
            "{point}"
        );
    }
    // A child with its family is assessed; a determination made for it is a whole one.
    let with_mother = Story::child_with_mother();
    assert_eq!(
        with_mother.state(engine, "release", "sg.vul-05-points"),
        State::NotApplicable
    );
    let mut bare = Story::child_with_mother();
    bare.change("record-best-interests", "procedure", json!("determination"));
    assert_eq!(bare.unmet(engine, "release"), ["sg.vul-05-points"]);
}

#[test]
fn tracing_is_left_out_only_where_child_protection_found_it_against_the_child_s_interest() {
    let engine = engine();
    for (against, by, unmet) in [
        ("yes", json!("child-protection-authority"), &[][..]),
        ("yes", json!("independent-panel"), &[]),
        ("yes", json!("court"), &[]),
        (
            "yes",
            json!("immigration-authority"),
            &["sg.vul-05-family", "sg.vul-15-family"],
        ),
        (
            "no",
            json!("court"),
            &["sg.vul-05-family", "sg.vul-15-family"],
        ),
        (
            "unknown",
            json!("court"),
            &["sg.vul-05-family", "sg.vul-15-family"],
        ),
    ] {
        let mut story = Story::unaccompanied();
        for (field, value) in [
            ("tracing_done", json!("no")),
            ("family_assessed", json!("not-asked")),
            ("tracing_against_interest", json!(against)),
            ("tracing_against_by", by.clone()),
        ] {
            story.change("record-best-interests", field, value);
        }
        // Nobody of the family was asked whether they are willing.
        story.change("assess-family", "family_willing", json!("not-asked"));
        assert_eq!(story.unmet(engine, "release"), unmet, "{against} {by}");
    }
}

#[test]
fn an_institution_is_the_last_resort_and_confirmed() {
    table(
        &Story::unaccompanied,
        &[
            (
                "record-best-interests",
                "receiver_kind",
                json!("parent"),
                &[],
            ),
            (
                "record-best-interests",
                "receiver_kind",
                json!("relative"),
                &[],
            ),
            (
                "record-best-interests",
                "receiver_kind",
                json!("guardian"),
                &[],
            ),
            (
                "record-best-interests",
                "receiver_kind",
                json!("institution"),
                &["sg.vul-06-institution"],
            ),
            (
                "record-best-interests",
                "receiver_kind",
                Value::Null,
                &["sg.vul-06-institution"],
            ),
        ],
    );
    let engine = engine();
    for (confirmed, unmet) in [
        ("yes", &[][..]),
        ("no", &["sg.vul-06-institution"]),
        ("unknown", &["sg.vul-06-institution"]),
    ] {
        let mut story = Story::unaccompanied();
        story.change(
            "record-best-interests",
            "receiver_kind",
            json!("institution"),
        );
        story.change(
            "record-best-interests",
            "institution_confirmed",
            json!(confirmed),
        );
        assert_eq!(story.unmet(engine, "release"), unmet, "{confirmed}");
    }
}

#[test]
fn no_child_travels_while_a_risk_is_open_and_its_family_is_asked() {
    for story in [Story::child_with_mother, Story::unaccompanied] {
        table(
            &story,
            &[
                (
                    "record-best-interests",
                    "risk_open",
                    json!("yes"),
                    &["sg.vul-15-safe"],
                ),
                (
                    "record-best-interests",
                    "risk_open",
                    json!("unknown"),
                    &["sg.vul-15-safe"],
                ),
                (
                    "record-best-interests",
                    "risk_open",
                    json!("not-asked"),
                    &["sg.vul-15-safe"],
                ),
                ("assess-family", "family_means", json!("yes"), &[]),
                (
                    "assess-family",
                    "family_means",
                    json!("unknown"),
                    &["sg.vul-15-family"],
                ),
                (
                    "assess-family",
                    "family_willing",
                    json!("no"),
                    &["sg.vul-15-family"],
                ),
                (
                    "assess-family",
                    "family_willing",
                    json!("refused"),
                    &["sg.vul-15-family"],
                ),
                ("assess-family", "school_place", json!("no"), &[]),
                (
                    "assess-family",
                    "school_place",
                    json!("not-asked"),
                    &["sg.vul-15-family"],
                ),
                (
                    "assess-family",
                    "made_by",
                    json!("immigration-authority"),
                    &["sg.vul-15-family"],
                ),
                (
                    "assess-family",
                    "made_by",
                    json!("police"),
                    &["sg.vul-15-family"],
                ),
            ],
        );
    }
    // Debts that endanger the child: an assessment is not careful enough, a determination confirmed by a second person is.
    table(
        &Story::child_with_mother,
        &[(
            "assess-family",
            "family_debts",
            json!("yes"),
            &["sg.vul-15-safe"],
        )],
    );
    table(
        &Story::unaccompanied,
        &[("assess-family", "family_debts", json!("yes"), &[])],
    );
    let engine = engine();
    let adult = Story::adult();
    for id in [
        "sg.vul-15-safe",
        "sg.vul-15-family",
        "sg.vul-17-professions",
    ] {
        assert_eq!(
            adult.state(engine, "release", id),
            State::NotApplicable,
            "{id}"
        );
    }
}

#[test]
fn the_solutions_for_a_child_are_compared_before_return_is_chosen() {
    for story in [Story::child_with_mother, Story::unaccompanied] {
        for field in ["solution_stay", "solution_return", "solution_elsewhere"] {
            table(
                &story,
                &[(
                    "record-best-interests",
                    field,
                    Value::Null,
                    &["sg.vul-16-compared"],
                )],
            );
        }
    }
}

#[test]
fn several_professions_look_at_a_child_and_no_official() {
    for story in [Story::child_with_mother, Story::unaccompanied] {
        table(
            &story,
            &[
                (
                    "record-best-interests",
                    "professions",
                    json!([]),
                    &["sg.vul-17-professions"],
                ),
                (
                    "record-best-interests",
                    "professions",
                    json!(["doctor"]),
                    &["sg.vul-17-professions"],
                ),
                (
                    "record-best-interests",
                    "professions",
                    json!(["doctor", "lawyer", "social-worker"]),
                    &[],
                ),
                (
                    "record-best-interests",
                    "official_took_part",
                    json!("yes"),
                    &["sg.vul-17-professions"],
                ),
                (
                    "record-best-interests",
                    "official_took_part",
                    json!("unknown"),
                    &["sg.vul-17-professions"],
                ),
            ],
        );
    }
    // Nor does a risk assessment by such an official count for a child.
    let engine = engine();
    for (by, unmet) in [
        ("unhcr", &[][..]),
        ("immigration-authority", &["sg.vul-17-professions"]),
        ("border-authority", &["sg.vul-17-professions"]),
        ("police", &["sg.vul-17-professions"]),
    ] {
        let mut story = Story::child_with_mother();
        let mut judged = crate::ready::risk("no");
        judged["made_by"] = json!(by);
        story.then("2026-11-12T08:00:00Z", 2, "assess-risk", judged);
        story.then("2026-11-12T09:00:00Z", 3, "verify", json!({}));
        assert_eq!(story.unmet(engine, "release"), unmet, "{by}");
    }
}
