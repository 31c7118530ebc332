//! Victims of trafficking, holders of a status, stateless persons, people with needs of their own.

use homeward_domain::{
    ids::StaffId,
    standing::{Counsellors, Proposal},
};
use homeward_policy::State;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{engine, table};
use crate::ready::{Story, everyone, risk};

/// Somebody who was trafficked, for whom everything was done.
fn victim() -> Story {
    let mut story = Story::adult();
    story.set(
        "screen-trafficking",
        json!({ "held_on": "2026-11-04", "trained": "yes", "indicators": "yes", "cooperates": "no", "trafficker_knows": "no" }),
    );
    story.set("assess-risk", risk("no"));
    story.set("explain-victim-rights", rights());
    story.then("2026-11-24T03:00:00Z", 3, "verify", json!({}));
    story
}

pub(super) fn rights() -> Value {
    json!({
        "held_on": "2026-11-05", "language": "vi", "interpreter": "professional", "understood": "yes",
        "proceedings": "under-way", "proceedings_explained": "yes", "compensation": "possible", "compensation_explained": "yes",
        "stay_permit": "possible", "stay_permit_explained": "yes", "legal_help": "yes", "legal_help_by": "Legal aid office",
        "family_safety_assessed": "yes", "family_safety": "Nobody came to the house.",
        "reaction_assessed": "yes", "reaction": "The sister knows and waits.", "fear_of_harm": "no",
    })
}

/// Somebody with refugee status, for whom everything was done.
fn refugee() -> Story {
    let mut story = Story::adult();
    story.change("register", "protection_status", json!("yes"));
    story.set("explain-status", told());
    story
}

fn told() -> Value {
    json!({
        "held_on": "2026-11-05", "language": "vi", "interpreter": "professional", "understood": "yes", "loss_explained": "yes",
        "contact_explained": "yes", "wishes_involved": "yes", "involved": "yes", "involved_body": "unhcr",
    })
}

fn referred(to: &str, wait: &str) -> Value {
    json!({ "referred_to": to, "reason": "Asks for it.", "person_agrees": "yes", "wait": wait })
}

const NOT_YES: [&str; 4] = ["no", "unknown", "refused", "not-asked"];

#[test]
fn a_victim_knows_their_rights_before_they_decide() {
    assert_eq!(victim().unmet(engine(), "release"), Vec::<String>::new());
    for field in [
        "understood",
        "proceedings_explained",
        "compensation_explained",
        "stay_permit_explained",
        "legal_help",
    ] {
        for answer in NOT_YES {
            table(
                &victim,
                &[(
                    "explain-victim-rights",
                    field,
                    json!(answer),
                    &["sg.vul-18-explained"],
                )],
            );
        }
    }
    for field in ["family_safety_assessed", "reaction_assessed"] {
        for answer in NOT_YES {
            table(
                &victim,
                &[(
                    "explain-victim-rights",
                    field,
                    json!(answer),
                    &["sg.vul-18-family"],
                )],
            );
        }
    }
    table(
        &victim,
        &[
            (
                "explain-victim-rights",
                "interpreter",
                json!("relative"),
                &["sg.vul-18-explained"],
            ),
            (
                "explain-victim-rights",
                "interpreter",
                json!("not-needed"),
                &[],
            ),
        ],
    );

    let mut untold = victim();
    untold.without("explain-victim-rights");
    assert_eq!(
        untold.unmet(engine(), "release"),
        ["sg.vul-18-explained", "sg.vul-18-family"]
    );
    // Told after the signature: no decision rests on it.
    let mut late = victim();
    late.without("explain-victim-rights");
    late.then("2026-11-20T03:00:00Z", 2, "explain-victim-rights", rights());
    assert_eq!(late.unmet(engine(), "release"), ["sg.vul-18-explained"]);
}

#[test]
fn who_shows_no_signs_of_trafficking_is_asked_nothing_of_it() {
    let engine = engine();
    for (indicators, expected) in [
        ("no", State::NotApplicable),
        ("yes", State::Unmet),
        ("unknown", State::Unmet),
        ("refused", State::Unmet),
    ] {
        let mut story = Story::adult();
        story.change("screen-trafficking", "indicators", json!(indicators));
        for id in ["sg.vul-18-explained", "sg.vul-18-family"] {
            assert_eq!(
                story.state(engine, "release", id),
                expected,
                "{indicators} {id}"
            );
        }
    }
    let mut unscreened = Story::adult();
    unscreened.without("screen-trafficking");
    assert_eq!(
        unscreened.state(engine, "release", "sg.vul-18-explained"),
        State::Unknown
    );
}

#[test]
fn a_victim_s_fear_goes_to_those_who_can_protect() {
    let engine = engine();
    for (fear, to, expected) in [
        ("no", None, vec![]),
        ("yes", None, vec!["sg.vul-18-referred"]),
        ("unknown", None, vec!["sg.vul-18-referred"]),
        ("refused", None, vec!["sg.vul-18-referred"]),
        ("not-asked", None, vec!["sg.vul-18-referred"]),
        ("yes", Some("legal-aid"), vec!["sg.vul-18-referred"]),
        ("yes", Some("unhcr"), vec![]),
        ("yes", Some("asylum-authority"), vec![]),
    ] {
        let mut story = victim();
        story.change("explain-victim-rights", "fear_of_harm", json!(fear));
        if let Some(to) = to {
            story.then(
                "2026-11-24T04:00:00Z",
                2,
                "refer-protection",
                referred(to, "no"),
            );
        }
        assert_eq!(story.unmet(engine, "release"), expected, "{fear} {to:?}");
    }
}

#[test]
fn what_was_told_once_is_asked_again_for_a_reason_only() {
    let engine = engine();
    let account = || json!({ "held_on": "2026-11-05", "trained_for_accounts": "yes", "account": "Told.", "may_be_shared": "yes" });
    let without_reason = Proposal {
        account_reason: false,
        ..Proposal::hoped_for()
    };
    let first = victim();
    assert!(
        first
            .refused(engine, "record-account", &without_reason)
            .is_empty()
    );
    let mut again = victim();
    again.set("record-account", account());
    assert_eq!(
        again.refused(engine, "record-account", &without_reason),
        ["sg.vul-13-once"]
    );
    assert!(
        again
            .refused(engine, "record-account", &Proposal::hoped_for())
            .is_empty()
    );
}

#[test]
fn assessments_go_to_the_receiving_partner_with_consent_only() {
    use homeward_domain::codes::Answer;
    let engine = engine();
    for (agreed, shares, met) in [
        (Answer::Yes, "yes", true),
        (Answer::No, "yes", false),
        (Answer::NotAsked, "yes", false),
        (Answer::Unknown, "yes", false),
        (Answer::Yes, "no", false),
    ] {
        let mut story = victim();
        story.change("register", "consent_to_share", json!(shares));
        let proposal = Proposal {
            share_agreed: agreed,
            ..Proposal::hoped_for()
        };
        let refused = story.refused(engine, "send-assessments", &proposal);
        assert_eq!(refused.is_empty(), met, "{agreed:?} {shares}: {refused:?}");
    }
}

#[test]
fn nobody_loses_a_protection_status_unknowingly() {
    let engine = engine();
    let not_told = ["sg.int-15-involved", "sg.int-15-told"];
    for (status, categories, expected) in [
        ("no", json!(["stranded"]), &[][..]),
        ("not-asked", json!(["stranded"]), &["sg.int-15-asked"]),
        ("yes", json!(["stranded"]), &not_told),
        ("unknown", json!(["stranded"]), &not_told),
        ("refused", json!(["stranded"]), &not_told),
        ("no", json!(["refugee-or-temporary-protection"]), &not_told),
    ] {
        let mut story = Story::adult();
        story.change("register", "protection_status", json!(status));
        story.change("register", "categories", categories.clone());
        // Whoever holds a passport asks no consulate for a paper.
        story.change("record-document", "document", json!("identity-card"));
        for step in [
            "release",
            "book",
            "request-document",
            "request-verification",
        ] {
            assert_eq!(
                story.unmet(engine, step),
                expected,
                "{step}: {status} {categories}"
            );
        }
    }
    assert_eq!(refugee().unmet(engine, "release"), Vec::<String>::new());
    for field in ["understood", "loss_explained", "contact_explained"] {
        for answer in NOT_YES {
            table(
                &refugee,
                &[("explain-status", field, json!(answer), &["sg.int-15-told"])],
            );
        }
    }
    table(
        &refugee,
        &[
            (
                "explain-status",
                "interpreter",
                json!("authority"),
                &["sg.int-15-told"],
            ),
            // As the person wishes: a no is enough, a yes wants the right body there.
            ("explain-status", "wishes_involved", json!("no"), &[]),
            (
                "explain-status",
                "involved",
                json!("no"),
                &["sg.int-15-involved"],
            ),
            (
                "explain-status",
                "involved_body",
                json!("asylum-authority"),
                &[],
            ),
            (
                "explain-status",
                "involved_body",
                json!("police"),
                &["sg.int-15-involved"],
            ),
        ],
    );
    let mut unasked = refugee();
    unasked.change("explain-status", "wishes_involved", json!("not-asked"));
    unasked.change("explain-status", "involved", json!("no"));
    assert_eq!(unasked.unmet(engine, "release"), ["sg.int-15-involved"]);
    let mut late = refugee();
    late.without("explain-status");
    late.then("2026-11-20T03:00:00Z", 2, "explain-status", told());
    assert_eq!(late.unmet(engine, "release"), ["sg.int-15-told"]);
}

#[test]
fn protection_granted_meanwhile_is_a_status_like_any_other() {
    let engine = engine();
    let granted = |outcome: &str| {
        let mut story = Story::adult();
        story.set("refer-protection", referred("unhcr", "yes"));
        story.then(
            "2026-11-24T04:00:00Z",
            2,
            "record-protection-outcome",
            json!({ "protection_outcome": outcome, "made_by": "unhcr", "made_on": "2026-11-20" }),
        );
        story
    };
    assert_eq!(
        granted("no-need-found").unmet(engine, "release"),
        Vec::<String>::new()
    );
    assert_eq!(
        granted("protection-granted").unmet(engine, "release"),
        ["sg.int-15-granted"]
    );
    let mut knows = granted("protection-granted");
    knows.set("explain-status", told());
    assert_eq!(knows.unmet(engine, "release"), Vec::<String>::new());
}

#[test]
fn people_displaced_inside_their_country_are_not_registered() {
    use homeward_domain::codes::Answer;
    let engine = engine();
    for (answer, taken) in [
        (Answer::No, true),
        (Answer::NotAsked, true),
        (Answer::Refused, true),
        (Answer::Unknown, true),
        (Answer::Yes, false),
    ] {
        let proposal = Proposal {
            internally_displaced: answer,
            ..Proposal::hoped_for()
        };
        let terms = Story::adult().around().terms;
        let verdict = engine
            .on_intake(&everyone(), "test", &terms, true)
            .decide("register", &proposal);
        assert_eq!(verdict.unmet.is_empty(), taken, "{answer:?}");
    }
}

#[test]
fn the_stateless_and_the_afraid_are_referred() {
    let engine = engine();
    for (stateless, to, expected) in [
        ("no", None, &[][..]),
        ("yes", None, &["sg.int-11-referred"]),
        ("unknown", None, &["sg.int-11-referred"]),
        ("refused", None, &["sg.int-11-referred"]),
        ("not-asked", None, &["sg.int-11-referred"]),
        ("yes", Some("health"), &["sg.int-11-referred"]),
        ("yes", Some("unhcr"), &[]),
        ("yes", Some("asylum-authority"), &[]),
    ] {
        let mut story = Story::adult();
        story.change("register", "stateless", json!(stateless));
        if let Some(to) = to {
            story.set("refer-protection", referred(to, "no"));
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{stateless} {to:?}"
        );
    }
}

#[test]
fn what_somebody_needs_on_the_way_is_confirmed_before_they_leave() {
    let engine = engine();
    for (needed, confirmed, expected) in [
        ("no", None, vec![]),
        ("not-asked", None, vec![]),
        ("yes", None, vec!["sg.mov-08-arranged"]),
        ("yes", Some("no"), vec!["sg.mov-08-arranged"]),
        ("yes", Some("yes"), vec![]),
    ] {
        let mut story = Story::adult();
        story.set(
            "record-specific-needs",
            json!({ "specific_needs": ["pregnancy"], "arrangements_needed": needed }),
        );
        if let Some(confirmed) = confirmed {
            story.set(
                "confirm-arrangements",
                json!({ "arrangements": "A seat with room; a wheelchair.", "confirmed": confirmed, "confirmed_by": "Airport desk" }),
            );
        }
        assert_eq!(
            story.unmet(engine, "release"),
            expected,
            "{needed} {confirmed:?}"
        );
        assert!(
            story.unmet(engine, "book").is_empty(),
            "a journey can be looked for"
        );
    }
}

#[test]
fn where_a_state_runs_the_office_somebody_else_counsels() {
    let engine = engine();
    let staff = |number: u128| StaffId(Uuid::from_u128(number));
    for (why, by_authority, named, people, expected) in [
        ("no State", false, false, vec![], vec![]),
        (
            "nobody named",
            true,
            false,
            vec![],
            vec!["sg.cou-02-organisation"],
        ),
        (
            "another counselled",
            true,
            true,
            vec![staff(9)],
            vec!["sg.cou-02-counsellor"],
        ),
        ("one of theirs", true, true, vec![staff(1)], vec![]),
    ] {
        let mut story = Story::adult();
        story.counsellors = Counsellors {
            by_authority,
            named,
            people: people.into_iter().collect(),
        };
        assert_eq!(story.unmet(engine, "release"), expected, "{why}");
    }
}

#[test]
fn no_policy_can_ask_where_a_need_comes_from() {
    let engine = engine();
    for attribute in ["specific_needs", "pregnancy", "disability", "torture"] {
        let rule = format!(
            "@id(\"px.a\") @reason(\"why\") @requirement(\"INT-03\") @source(\"test\") @remedy(\"-\") @cleared_by(\"case-manager\") @audience(\"counselling\")\nforbid (principal, action == Action::\"book\", resource) unless {{ resource.{attribute} == Answer::\"no\" }};"
        );
        assert!(engine.with_programme(&rule).is_err(), "{attribute}");
    }
}
