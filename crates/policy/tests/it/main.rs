//! What the policy set must be, whatever it says.

mod alerts;
mod audiences;
mod emergencies;
mod facts;
mod ready;
mod rules;
mod safeguards;
mod small_children;
mod tracks;

use std::collections::BTreeSet;

use homeward_domain::{
    actions::{ACTIONS, Action, Nature, REGISTER},
    codes::{Code, Role},
};
use homeward_policy::Engine;
use std::sync::LazyLock;

/// Loading takes longer than deciding: all tests of a run share one.
fn engine() -> &'static Engine {
    static ENGINE: LazyLock<Engine> =
        LazyLock::new(|| Engine::baseline().expect("the policies that come with the program load"));
    &ENGINE
}

#[test]
fn every_safeguard_names_a_remedy_and_a_role_that_exist() {
    for safeguard in engine().safeguards() {
        assert!(
            safeguard.remedy == "-" || Action::find(&safeguard.remedy).is_some(),
            "{}: {}",
            safeguard.id,
            safeguard.remedy
        );
        assert!(
            Role::from_code(&safeguard.cleared_by).is_some(),
            "{}: {}",
            safeguard.id,
            safeguard.cleared_by
        );
        for action in &safeguard.actions {
            let action =
                Action::find(action).unwrap_or_else(|| panic!("{}: {action}", safeguard.id));
            assert!(
                matches!(action.nature, Nature::Step | Nature::BindingStep),
                "{} stands before {}",
                safeguard.id,
                action.code
            );
        }
    }
}

#[test]
fn the_safeguards_of_this_stage_are_all_there() {
    let requirements: BTreeSet<String> = engine()
        .safeguards()
        .flat_map(|s| s.requirement.split(", ").map(str::to_owned))
        .collect();
    for id in [
        "INT-03", "INT-07", "INT-10", "INT-14", "COU-02", "VOL-01", "VOL-02", "VOL-04", "VOL-05",
        "VOL-08", "VUL-01", "VUL-03", "VUL-05", "VUL-06", "VUL-10", "VUL-14", "HLT-01", "DOC-01",
        "DOC-02", "DOC-03", "DOC-04", "MOV-01", "MOV-05", "MOV-09", "PRG-08", "PRG-14",
    ] {
        assert!(requirements.contains(id), "{id} has no safeguard");
    }
}

#[test]
fn every_safeguard_of_booking_is_asked_again_at_release() {
    for safeguard in engine().safeguards() {
        if safeguard.actions.iter().any(|a| a == "book") {
            assert!(
                safeguard.actions.iter().any(|a| a == "release"),
                "{} is not asked again at release",
                safeguard.id
            );
        }
    }
}

#[test]
fn a_programme_cannot_widen_nor_touch_what_protects() {
    let engine = engine();
    let rule = |head: &str, body: &str| {
        format!(
            "@id(\"px.test\") @reason(\"why\") @requirement(\"INT-03\") @source(\"test\") @remedy(\"-\") @cleared_by(\"case-manager\") @audience(\"case\")\n{head} {body};"
        )
    };
    let body = "when { context.eligible } unless { resource.eligible }";
    assert!(
        engine
            .with_programme(&rule(
                "forbid (principal, action == Action::\"decide-eligibility\", resource)",
                body
            ))
            .is_ok()
    );
    for (why, text) in [
        (
            "a permit",
            rule(
                "permit (principal, action == Action::\"book\", resource)",
                "",
            ),
        ),
        (
            "a protective action",
            rule(
                "forbid (principal, action == Action::\"withdraw\", resource)",
                "unless { resource.eligible }",
            ),
        ),
        (
            "the group of protective actions",
            rule(
                "forbid (principal, action in [Action::\"protective\"], resource)",
                "unless { context.eligible }",
            ),
        ),
        (
            "the administration of the house",
            rule(
                "forbid (principal, action == Action::\"administer-house\", resource)",
                "unless { context.eligible }",
            ),
        ),
        (
            "the management of programmes",
            rule(
                "forbid (principal, action == Action::\"manage-programme\", resource)",
                "unless { context.eligible }",
            ),
        ),
        (
            "the group of administration",
            rule(
                "forbid (principal, action in [Action::\"administration\"], resource)",
                "unless { context.eligible }",
            ),
        ),
        (
            "any action",
            rule(
                "forbid (principal, action, resource)",
                "unless { context.eligible }",
            ),
        ),
        (
            "sex, which no policy can read",
            rule(
                "forbid (principal, action == Action::\"book\", resource)",
                "unless { resource.sex == \"f\" }",
            ),
        ),
        (
            "a misspelt code",
            rule(
                "forbid (principal, action == Action::\"book\", resource)",
                "unless { resource.detained == Answer::\"noo\" }",
            ),
        ),
        (
            "no way to meet it",
            rule(
                "forbid (principal, action == Action::\"book\", resource)",
                "when { resource.eligible }",
            ),
        ),
        (
            "an id of the baseline",
            rule(
                "forbid (principal, action == Action::\"book\", resource)",
                "unless { resource.eligible }",
            )
            .replace("px.test", "sg.vol-02-signed"),
        ),
    ] {
        assert!(engine.with_programme(&text).is_err(), "accepted: {why}");
    }
}

/// A rule whose `when` says this.
fn rule_when(condition: &str) -> String {
    format!(
        "@id(\"px.test\") @reason(\"why\") @requirement(\"INT-03\") @source(\"test\") @remedy(\"-\") @cleared_by(\"case-manager\") @audience(\"case\")\nforbid (principal, action == Action::\"decide-eligibility\", resource) when {{ {condition} }} unless {{ resource.eligible }};"
    )
}

#[test]
fn a_rule_too_deep_to_read_is_refused_and_does_not_end_the_program() {
    use homeward_policy::RuleProblem::{TooDeep, TooLong, TooManyOperators, TooManyPrefixes};
    let engine = engine();
    let many = 3_000;
    let around = |open: &str, close: &str| {
        format!(
            "{}context.eligible{}",
            open.repeat(many),
            close.repeat(many)
        )
    };
    for (why, condition) in [
        ("parentheses", around("(", ")")),
        ("parentheses never closed", "(".repeat(many)),
        ("lists", around("[", "]")),
        ("records", around("{a: ", "}")),
        ("ifs", around("if true then true else ", "")),
        ("not", around("!", "")),
        ("minus", format!("1 == {}1", "-".repeat(many))),
        ("sums", format!("1 == 1{}", "+1".repeat(many))),
        ("and", around("true && ", "")),
        ("or", around("", " || true")),
        ("attributes", around("", ".eligible")),
        ("indices", around("", "[\"eligible\"]")),
        ("calls", around("", ".contains(1)")),
    ] {
        let found = engine.check(&rule_when(&condition)).unwrap_err();
        assert!(
            matches!(
                &found[..],
                [one] if matches!(one.problem, TooDeep | TooManyPrefixes | TooManyOperators)
            ),
            "{why}: {found:?}"
        );
    }
    let long = rule_when(&format!("resource.eligible // {}\n", "x".repeat(100_000)));
    let found = engine.check(&long).unwrap_err();
    assert!(
        matches!(&found[..], [one] if one.problem == TooLong),
        "{found:?}"
    );
}

#[test]
fn a_rule_as_deep_as_may_be_is_read() {
    for condition in [
        format!("{}context.eligible{}", "(".repeat(31), ")".repeat(31)),
        format!(
            "{}context.eligible",
            "if context.eligible then context.eligible else ".repeat(60)
        ),
        format!("context.eligible{}", " && context.eligible".repeat(100)),
        format!(
            "{}context.eligible && {}context.eligible{}",
            "!(context.eligible || ".repeat(31),
            "context.eligible && ".repeat(40),
            ")".repeat(31),
        ),
    ] {
        // On the small stack of a thread that has much else to do.
        let engine = engine();
        std::thread::Builder::new()
            .stack_size(512 * 1024)
            .spawn(move || engine.with_programme(&rule_when(&condition)).map(drop))
            .unwrap()
            .join()
            .unwrap()
            .unwrap();
    }
}

#[test]
fn the_table_of_actions_and_the_policies_know_the_same_actions() {
    let engine = engine();
    let schema = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../policy/homeward.cedarschema"
    ))
    .unwrap();
    for action in ACTIONS.iter().chain([&REGISTER]) {
        assert!(
            schema.contains(&format!("\"{}\"", action.code)),
            "{} is not in the schema",
            action.code
        );
        let group = match action.nature {
            Nature::Protective => "protective",
            Nature::Event => "events",
            Nature::Step | Nature::BindingStep => "steps",
        };
        assert!(
            engine.members(group).iter().any(|m| m == action.code),
            "{} is not among the {group}",
            action.code
        );
    }
}

#[test]
fn how_deep_the_caller_stands_decides_over_nobody() {
    use homeward_domain::{programme::Terms, standing::Proposal};
    use homeward_policy::{StaffView, Who};

    let engine = engine();
    let terms: Terms = serde_json::from_value(serde_json::json!({
        "name": "A programme", "host_countries": ["PH"], "countries_of_return": ["VN"], "languages": ["vi"],
        "opens_on": "2025-01-01", "closes_on": null, "procedures": {}, "source": "Invented",
    }))
    .unwrap();
    let who = Who::Staff(StaffView {
        active: true,
        roles: vec![Role::Counsellor],
        ..StaffView::default()
    });
    // A thread with hardly any stack stands for a caller deep inside nested calls.
    let verdict = std::thread::Builder::new()
        .stack_size(192 * 1024)
        .spawn(move || {
            engine
                .on_intake(&who, "any", &terms, true)
                .decide("register", &Proposal::hoped_for())
        })
        .unwrap()
        .join()
        .unwrap();
    assert!(verdict.is_allowed(), "{verdict:?}");
}
