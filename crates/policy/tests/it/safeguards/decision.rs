//! A decision to return is free, informed, and still stands.

use homeward_domain::{facts::Fact, standing::Proposal};
use homeward_policy::State;
use serde_json::json;

use super::{engine, table};
use crate::ready::Story;

#[test]
fn counselling_that_was_not_private_free_and_understood_does_not_count() {
    let spoilt = ["no", "unknown", "refused", "not-asked"];
    for field in [
        "understood",
        "private",
        "no_official",
        "could_end",
        "could_reach_outside",
        "independent",
    ] {
        for answer in spoilt {
            table(
                &Story::adult,
                &[("counsel", field, json!(answer), &["sg.cou-02"])],
            );
        }
    }
    table(
        &Story::adult,
        &[
            ("counsel", "interpreter", json!("relative"), &["sg.cou-02"]),
            ("counsel", "interpreter", json!("authority"), &["sg.cou-02"]),
            ("counsel", "interpreter", json!("not-needed"), &[]),
            ("counsel", "alone", json!("no"), &["sg.vol-11-alone"]),
        ],
    );
}

#[test]
fn a_decision_is_free_and_informed_or_it_is_none() {
    table(
        &Story::adult,
        &[
            ("counsel", "free_choice", json!("no"), &["sg.vol-01-free"]),
            (
                "counsel",
                "free_choice",
                json!("unknown"),
                &["sg.vol-01-free"],
            ),
            (
                "counsel",
                "pressure_signs",
                json!("yes"),
                &["sg.vol-01-free"],
            ),
            (
                "counsel",
                "pressure_signs",
                json!("unknown"),
                &["sg.vol-01-free"],
            ),
            (
                "counsel",
                "informed",
                json!("refused"),
                &["sg.vol-01-informed"],
            ),
            ("declare", "understood", json!("no"), &["sg.vol-02-signed"]),
            (
                "declare",
                "form_version",
                json!("decl-vi-2"),
                &["sg.vol-02-signed"],
            ),
            (
                "declare",
                "binds_to_nothing",
                json!("no"),
                &["sg.vol-02-signed"],
            ),
            (
                "declare",
                "country_of_return",
                json!("LA"),
                &["sg.vol-02-signed"],
            ),
        ],
    );
}

#[test]
fn a_declaration_lapses_after_the_days_of_the_programme() {
    let engine = engine();
    for (signed, expected) in [
        ("2026-08-26", true),  // 91 days before 25 November
        ("2026-08-27", false), // 90 days: the last day
        ("2026-08-28", false),
    ] {
        let mut story = Story::adult();
        story.change("declare", "signed_on", json!(signed));
        assert_eq!(
            story
                .unmet(engine, "release")
                .contains(&"sg.vol-02-signed".to_owned()),
            expected,
            "signed on {signed}"
        );
    }
}

#[test]
fn in_detention_there_are_extra_checks_and_not_knowing_counts_as_held() {
    let engine = engine();
    for (detained, information, expected) in [
        ("no", "not-asked", vec![]),
        ("yes", "not-asked", vec!["sg.vol-05-detention"]),
        ("unknown", "not-asked", vec!["sg.vol-05-detention"]),
        ("refused", "not-asked", vec!["sg.vol-05-detention"]),
        // Never asked: the way on is to ask, not to counsel.
        ("not-asked", "not-asked", vec!["sg.vol-05-asked"]),
        ("not-asked", "yes", vec!["sg.vol-05-asked"]),
        ("yes", "yes", vec![]),
        ("yes", "no", vec!["sg.vol-05-detention"]),
    ] {
        let mut story = Story::adult();
        story.change("register", "detained", json!(detained));
        for field in [
            "detention_information",
            "detention_legal_help",
            "detention_no_threat",
        ] {
            story.change("counsel", field, json!(information));
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{detained}, {information}"
        );
    }
    let mut story = Story::adult();
    story.change("counsel", "place", json!("detention"));
    assert_eq!(
        story.unmet(engine, "release"),
        ["sg.vol-05-detention"],
        "a talk held in detention shows that the person is held"
    );
}

#[test]
fn doubt_about_capacity_is_settled_by_a_professional() {
    let engine = engine();
    let capacity = |found: &str, by: &str| json!({ "capacity": found, "made_by": by, "made_on": "2026-11-05", "representative": "S. Tran", "representative_agrees": "yes" });
    for (doubt, assessed, verified, expected) in [
        ("not-asked", None, false, vec!["sg.vol-04-asked"]),
        ("refused", None, false, vec!["sg.vol-04-asked"]),
        ("no", None, false, vec![]),
        ("yes", None, false, vec!["sg.vol-04-capacity"]),
        (
            "yes",
            Some(capacity("able", "doctor")),
            false,
            vec!["sg.vol-04-capacity"],
        ), // nobody confirmed it
        ("yes", Some(capacity("able", "doctor")), true, vec![]),
        (
            "yes",
            Some(capacity("able", "immigration-authority")),
            true,
            vec!["sg.vol-04-capacity"],
        ),
        ("yes", Some(capacity("not-able", "court")), true, vec![]), // the person legally entitled decided
    ] {
        let mut story = Story::adult();
        story.change("counsel", "capacity_doubt", json!(doubt));
        if let Some(assessed) = assessed {
            story.set("record-capacity", assessed);
        }
        if verified {
            story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        }
        assert_eq!(story.unmet(engine, "release"), expected, "{doubt}");
    }
    let story = {
        let mut story = Story::adult();
        story.change("counsel", "capacity_doubt", json!("unknown"));
        story
    };
    assert_eq!(
        story.state(engine, "release", "sg.vol-04-capacity"),
        State::Unknown,
        "a question still open is no comfort"
    );
}

#[test]
fn the_declaration_is_reconfirmed_in_private_by_another_within_72_hours() {
    let engine = engine();
    for (when, expected) in [
        ("2026-11-22T06:00:00Z", true),  // exactly 72 hours
        ("2026-11-22T05:59:00Z", false), // a minute more
        ("2026-11-22T07:00:00Z", true),
    ] {
        let mut story = Story::adult();
        story
            .lines
            .iter_mut()
            .find(|l| l.2 == "reconfirm")
            .unwrap()
            .0 = when.parse().unwrap();
        assert_eq!(
            story.unmet(engine, "release").is_empty(),
            expected,
            "{when}"
        );
    }
    let mut story = Story::adult();
    story
        .lines
        .iter_mut()
        .find(|l| l.2 == "reconfirm")
        .unwrap()
        .1 = 1;
    assert_eq!(
        story.unmet(engine, "release"),
        ["sg.vol-11-reconfirmed"],
        "the counsellor cannot reconfirm"
    );
    for (field, value) in [
        ("alone", "no"),
        ("private", "unknown"),
        ("still_wishes", "no"),
        ("still_wishes", "refused"),
        ("pressure_signs", "yes"),
        ("interpreter", "relative"),
    ] {
        table(
            &Story::adult,
            &[("reconfirm", field, json!(value), &["sg.vol-11-reconfirmed"])],
        );
    }
}

#[test]
fn a_decision_is_slept_on() {
    let engine = engine();
    // Counselled on 3 November; the programme asks for so many hours, and so many were given.
    for (programme, signed_on, hours, met) in [
        (24, "2026-11-06", json!(23), false),
        (24, "2026-11-06", json!(24), true),
        (24, "2026-11-06", json!(25), true),
        (24, "2026-11-06", json!(null), false),
        // Whatever was said, the days leave no more room.
        (24, "2026-11-03", json!(48), false),
        (24, "2026-11-04", json!(48), true),
        (72, "2026-11-06", json!(71), false),
        (72, "2026-11-06", json!(72), true),
        (72, "2026-11-05", json!(72), false),
        // A programme may ask for more than a day, never for less.
        (1, "2026-11-06", json!(23), false),
        (1, "2026-11-06", json!(24), true),
    ] {
        let mut story = Story::adult();
        story.reflection_hours = programme;
        story.change("declare", "signed_on", json!(signed_on));
        story.change("declare", "hours_to_reflect", hours.clone());
        let expected: &[&str] = if met { &[] } else { &["sg.vol-09-time"] };
        for step in ["book", "release"] {
            assert_eq!(
                story.unmet(engine, step),
                expected,
                "{step}: {programme}, {signed_on}, {hours}"
            );
        }
    }
}

#[test]
fn a_declaration_is_signed_alone_and_nobody_to_fear_interprets() {
    for answer in ["no", "unknown", "refused", "not-asked"] {
        table(
            &Story::adult,
            &[(
                "declare",
                "alone",
                json!(answer),
                &["sg.vol-09-signed-alone"],
            )],
        );
    }
    for (interpreter, met) in [
        (json!("professional"), true),
        (json!("colleague"), true),
        (json!("not-needed"), true),
        (json!("relative"), false),
        (json!("authority"), false),
        (json!(null), false),
    ] {
        let expected: &[&str] = if met {
            &[]
        } else {
            &["sg.vol-09-signed-alone"]
        };
        table(
            &Story::adult,
            &[("declare", "interpreter", interpreter, expected)],
        );
    }
}

#[test]
fn what_leaves_little_choice_is_named_and_bars_nothing() {
    let engine = engine();
    for (order, detained, named, met) in [
        ("no", "no", json!(["none-of-these"]), true),
        ("no", "no", json!(["destitution"]), true),
        ("yes", "no", json!(["destitution"]), false),
        ("yes", "no", json!(["removal-order"]), true),
        ("no", "yes", json!(["removal-order"]), false),
        ("no", "yes", json!(["detention"]), true),
        ("yes", "yes", json!(["detention", "removal-order"]), true),
        ("yes", "yes", json!(["detention"]), false),
        ("unknown", "no", json!(["none-of-these"]), true),
    ] {
        let mut story = Story::adult();
        story.change("register", "removal_order", json!(order));
        story.change("register", "detained", json!(detained));
        for field in [
            "detention_information",
            "detention_legal_help",
            "detention_no_threat",
        ] {
            story.change("counsel", field, json!("yes"));
        }
        story.change("declare", "circumstances", named.clone());
        let case = story.case();
        let declared = case.declaration().unwrap().record.clone();
        let proposal = Proposal::of(
            &Fact::Declared(declared),
            Some(&case),
            Some(&story.around()),
            false,
        );
        let expected: &[&str] = if met {
            &[]
        } else {
            &["sg.vol-09-circumstances"]
        };
        assert_eq!(
            story.refused(engine, "declare", &proposal),
            expected,
            "order {order}, detained {detained}, named {named}"
        );
    }
}

#[test]
fn whoever_knows_one_way_only_does_not_choose() {
    for answer in ["no", "unknown", "refused", "not-asked"] {
        table(
            &Story::adult,
            &[(
                "counsel",
                "alternatives_explained",
                json!(answer),
                &["sg.vol-01-alternatives"],
            )],
        );
    }
}
