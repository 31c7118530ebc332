//! Each safeguard as a table: what spoils it, what does not, and the days around its limits.

use homeward_domain::codes::Role;
use homeward_policy::{Engine, StaffView, State};
use serde_json::{Value, json};

use crate::ready::{Story, best_interests, leg, risk};

fn engine() -> Engine {
    Engine::baseline().unwrap()
}

/// Spoils one field at a time and expects exactly these safeguards at release.
fn table(story: &dyn Fn() -> Story, rows: &[(&str, &str, Value, &[&str])]) {
    let engine = engine();
    for (code, field, value, expected) in rows {
        let mut story = story();
        story.change(code, field, value.clone());
        assert_eq!(
            story.unmet(&engine, "release"),
            *expected,
            "{code}.{field} = {value}"
        );
    }
}

#[test]
fn when_everything_is_right_nothing_stands_in_the_way() {
    let engine = engine();
    for story in [
        Story::adult(),
        Story::child_with_mother(),
        Story::unaccompanied(),
    ] {
        assert_eq!(story.unmet(&engine, "release"), Vec::<String>::new());
        assert_eq!(story.unmet(&engine, "book"), Vec::<String>::new());
    }
}

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
                "form_reviewed",
                json!("no"),
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
                .unmet(&engine, "release")
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
        ("not-asked", "not-asked", vec!["sg.vol-05-detention"]),
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
            story.unmet(&engine, "release"),
            expected,
            "{detained}, {information}"
        );
    }
    let mut story = Story::adult();
    story.change("counsel", "place", json!("detention"));
    assert_eq!(
        story.unmet(&engine, "release"),
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
        assert_eq!(story.unmet(&engine, "release"), expected, "{doubt}");
    }
    let story = {
        let mut story = Story::adult();
        story.change("counsel", "capacity_doubt", json!("unknown"));
        story
    };
    assert_eq!(
        story.state(&engine, "release", "sg.vol-04-capacity"),
        State::Unknown,
        "a question still open is no comfort"
    );
}

#[test]
fn nobody_is_returned_to_harm() {
    let engine = engine();
    for (fear, assessed, verified, expected) in [
        ("no", None, false, vec![]),
        ("not-asked", None, false, vec!["sg.vol-08-asked"]),
        ("yes", None, false, vec!["sg.vol-08-no-harm"]),
        ("refused", None, false, vec!["sg.vol-08-no-harm"]),
        ("unknown", None, false, vec!["sg.vol-08-no-harm"]),
        ("yes", Some("no"), true, vec![]),
        ("yes", Some("no"), false, vec!["sg.vol-08-no-harm"]),
        ("yes", Some("unknown"), true, vec!["sg.vol-08-no-harm"]),
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
            story.unmet(&engine, "release"),
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
            story.unmet(&engine, "release"),
            expected,
            "{wait}, {outcome:?}"
        );
        // No consulate hears of anyone whose claim is open, whatever was said about waiting (DOC-02).
        let open = outcome.is_none_or(|o| o == "open");
        assert_eq!(
            story
                .unmet(&engine, "request-document")
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
        assert_eq!(story.unmet(&engine, "release"), expected, "{met}");
    }
    let mut story = Story::adult();
    story.without("assess-vulnerability");
    assert_eq!(story.unmet(&engine, "release"), ["sg.vul-01-assessed"]);
    assert_eq!(
        story.state(&engine, "release", "sg.vul-01-viable"),
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
        if verified {
            story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        }
        assert_eq!(
            story.unmet(&engine, "release"),
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
        story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
        assert_eq!(
            story.unmet(&engine, "release").is_empty(),
            expected,
            "valid until {until}"
        );
    }
}

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
        assert_eq!(story.unmet(&engine, "release"), expected, "{why}");
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
    assert_eq!(story.unmet(&engine, "release"), ["sg.hlt-01-valid"]);
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
            story.unmet(&engine, "release").is_empty(),
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
            story.unmet(&engine, "release").is_empty(),
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
    assert_eq!(story.unmet(&engine, "release"), ["sg.doc-01-valid"]);
    assert_eq!(
        story.unmet(&engine, "book"),
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
            story.unmet(&engine, "release").is_empty(),
            expected,
            "{sent}"
        );
    }
    // Later with a reason, and someone else who accepts it.
    for (reason, approver, expected) in [
        (Some("A seat came free."), Some(3), true),
        (Some("A seat came free."), Some(2), false), // the sender cannot accept it
        (Some("A seat came free."), None, false),
        (None, Some(3), false),
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
            story.unmet(&engine, "release").is_empty(),
            expected,
            "{reason:?} {approver:?}"
        );
    }
    let mut story = Story::adult();
    story.change(
        "answer-receiving",
        "receiving_answer",
        json!("can-assist-with-conditions"),
    );
    assert_eq!(story.unmet(&engine, "release"), Vec::<String>::new());
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
            story.unmet(&engine, "release").is_empty(),
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
        story.unmet(&engine, "release"),
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
            !story.unmet(&engine, "release").is_empty(),
            expected,
            "{place}"
        );
    }
    let mut deeper = Story::adult();
    deeper.change("register", "area_of_return", json!("VN-22-03"));
    deeper.suspended.insert("VN-22".to_owned());
    assert_eq!(
        deeper.unmet(&engine, "release"),
        ["sg.prg-08-open"],
        "a district of a suspended province"
    );
}

#[test]
fn where_nobody_can_follow_up_nobody_is_sent() {
    let engine = engine();
    let mut story = Story::adult();
    story.monitoring = false;
    assert_eq!(story.unmet(&engine, "book"), ["sg.prg-14-monitoring"]);
    story.then(
        "2026-11-24T05:00:00Z",
        3,
        "except-monitoring",
        json!({ "reason": "Sister visits weekly and reports." }),
    );
    assert_eq!(story.unmet(&engine, "book"), Vec::<String>::new());
    let mut story = Story::adult();
    story.without("plan-follow-up");
    assert_eq!(story.unmet(&engine, "book"), ["sg.prg-14-plan"]);
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
        assert_eq!(story.unmet(&engine, "release"), [id]);
        story.then(
            "2026-11-24T06:00:00Z",
            1,
            "lift-hold",
            json!({ "hold": kind, "reason": "Over." }),
        );
        assert_eq!(story.unmet(&engine, "release"), Vec::<String>::new());
    }
}

#[test]
fn authorities_and_inactive_staff_see_nothing_but_may_always_protect() {
    let engine = engine();
    let story = Story::adult();
    let everyone_s_view = |active| StaffView {
        active,
        administrator: true,
        assigned: true,
        roles: <Role as homeward_domain::codes::Code>::ALL.to_vec(),
        ..StaffView::default()
    };
    for view in [
        StaffView {
            authority: true,
            ..everyone_s_view(true)
        },
        everyone_s_view(false),
    ] {
        for group in ["reads", "steps", "events"] {
            for action in engine.members(group).iter().filter(|a| *a != "register") {
                assert!(
                    !story.may(&engine, view.clone(), action),
                    "{view:?} {action}"
                );
            }
        }
        for action in engine.members("protective") {
            assert_eq!(
                story.may(&engine, view.clone(), &action),
                view.active,
                "{action}"
            );
        }
    }
}
