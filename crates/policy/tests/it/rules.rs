//! What a programme's rules may be, and that every reason against them is told with its place.

use std::sync::LazyLock;

use homeward_policy::{Engine, Finding, RuleProblem};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::baseline().unwrap());

fn findings(text: &str) -> Vec<Finding> {
    ENGINE.check(text).err().unwrap_or_default()
}

/// A rule with everything it needs: its scope, and its conditions.
fn rule(audience: &str, scope: &str, conditions: &str) -> String {
    format!(
        "@id(\"px.test\") @reason(\"why\") @requirement(\"INT-03\") @source(\"test\") @remedy(\"-\")\n\
         @cleared_by(\"case-manager\") @audience(\"{audience}\")\n\
         forbid ({scope})\n{conditions};"
    )
}

const BOOK: &str = "principal, action == Action::\"book\", resource";

fn on_booking(conditions: &str) -> String {
    rule("case", BOOK, conditions)
}

/// Problem, line, what it is about, what was probably meant.
type Told<'t> = (RuleProblem, usize, &'t str, Option<&'t str>);

#[test]
fn every_kind_of_wrong_rule_is_refused_with_its_line_and_reason() {
    let met = "unless { resource.eligible }";
    let scoped = |action: &str| {
        rule(
            "case",
            &format!("principal, action == Action::\"{action}\", resource"),
            met,
        )
    };
    let cases: Vec<(&str, String, Told<'_>)> = vec![
        (
            "a misspelt action",
            scoped("bok"),
            (RuleProblem::UnknownAction, 3, "bok", Some("book")),
        ),
        (
            "an action that there is not",
            scoped("fly"),
            (RuleProblem::UnknownAction, 3, "fly", None),
        ),
        (
            "a misspelt fact",
            on_booking("unless { resource.eligable }"),
            (RuleProblem::UnknownFact, 4, "eligable", Some("eligible")),
        ),
        (
            "a misspelt value",
            on_booking("unless { resource.care != Care::\"seperated\" }"),
            (
                RuleProblem::UnknownValue,
                4,
                "Care::\"seperated\"",
                Some("Care::\"separated\""),
            ),
        ),
        (
            "a misspelt vocabulary",
            on_booking("unless { resource.care != Caer::\"separated\" }"),
            (RuleProblem::UnknownValue, 4, "Caer", None),
        ),
        (
            "a permit",
            on_booking(met).replace("forbid", "permit"),
            (RuleProblem::Permit, 3, "", None),
        ),
        (
            "a gap",
            on_booking(met).replace("principal,", "principal == ?principal,"),
            (RuleProblem::Template, 3, "", None),
        ),
        (
            "no id",
            on_booking(met).replace("@id(\"px.test\")", ""),
            (RuleProblem::NoId, 3, "", None),
        ),
        (
            "an id of Homeward",
            on_booking(met).replace("px.test", "sg.test"),
            (RuleProblem::ForeignId, 1, "sg.test", None),
        ),
        (
            "an id that is taken",
            on_booking(met).replace("px.test", "sg.vol-02-signed"),
            (RuleProblem::TakenId, 1, "sg.vol-02-signed", None),
        ),
        (
            "no reason for people",
            on_booking(met).replace("@reason(\"why\")", ""),
            (RuleProblem::MissingNote, 3, "@reason", None),
        ),
        (
            "an empty source",
            on_booking(met).replace("\"test\"", "\" \""),
            (RuleProblem::MissingNote, 3, "@source", None),
        ),
        (
            "a role that there is not",
            on_booking(met).replace("case-manager", "case-manger"),
            (
                RuleProblem::UnknownNote,
                2,
                "case-manger",
                Some("case-manager"),
            ),
        ),
        (
            "a remedy that there is not",
            on_booking(met).replace("@remedy(\"-\")", "@remedy(\"ammend\")"),
            (RuleProblem::UnknownNote, 1, "ammend", Some("amend")),
        ),
        (
            "an audience that there is not",
            rule("everybody", BOOK, met),
            (RuleProblem::UnknownNote, 2, "everybody", None),
        ),
        (
            "no action named",
            rule("case", "principal, action, resource", met),
            (RuleProblem::NoActions, 3, "", None),
        ),
        (
            "a protective action",
            scoped("withdraw"),
            (RuleProblem::OnProtective, 3, "withdraw", None),
        ),
        (
            "the group of them",
            rule(
                "case",
                "principal, action in [Action::\"protective\"], resource",
                met,
            ),
            (RuleProblem::OnProtective, 3, "protective", None),
        ),
        (
            "one of two",
            rule(
                "case",
                "principal, action in [Action::\"book\", Action::\"hold\"], resource",
                met,
            ),
            (RuleProblem::OnProtective, 3, "hold", None),
        ),
        (
            "what happened",
            scoped("record-departure"),
            (RuleProblem::OnEvent, 3, "record-departure", None),
        ),
        (
            "reading",
            scoped("read-case"),
            (RuleProblem::OnReading, 3, "read-case", None),
        ),
        (
            "no way to meet it",
            on_booking("when { resource.eligible }"),
            (RuleProblem::NoUnless, 3, "", None),
        ),
        (
            "what no rule may rest on",
            on_booking("unless { resource.sex == \"f\" }"),
            (RuleProblem::Characteristic, 4, "sex", None),
        ),
        (
            "the same in other words",
            on_booking("unless { resource[\"ethnic_group\"] == \"a\" }"),
            (RuleProblem::Characteristic, 4, "ethnic_group", None),
        ),
        (
            "a number as an answer",
            on_booking("unless { resource.eligible == 3 }"),
            (RuleProblem::WrongType, 4, "", None),
        ),
        (
            "told to too many",
            on_booking("unless { resource.fear_of_harm == Answer::\"no\" }"),
            (RuleProblem::TellsOthers, 2, "fear_of_harm", None),
        ),
        (
            "told to too few",
            rule("protection", BOOK, met),
            (RuleProblem::KeepsFromOthers, 2, "case", None),
        ),
        (
            "half a rule",
            "@id(\"px.test\")\nforbid (principal, action ==".to_owned(),
            (RuleProblem::Unreadable, 2, "", None),
        ),
        (
            "a list without end",
            on_booking(met).replace("unless { resource.eligible };", "unless { [1, 2, "),
            (RuleProblem::Unreadable, 4, "", None),
        ),
        (
            "a list too long",
            on_booking(&format!(
                "unless {{ [{}0].contains(resource.notice_days) }}",
                "1, ".repeat(600)
            )),
            (RuleProblem::TooManyMembers, 4, "512", None),
        ),
        (
            "a list too deep",
            on_booking(&format!("unless {{ {} }}", "[".repeat(40))),
            (RuleProblem::TooDeep, 4, "32", None),
        ),
        (
            "more text than is read",
            format!("// {}", "x".repeat(100_001)),
            (RuleProblem::TooLong, 1, "100000", None),
        ),
    ];
    for (why, text, (problem, line, detail, near)) in cases {
        let found = findings(&text);
        let told = found.iter().any(|f| {
            f.problem == problem
                && f.line == line
                && (detail.is_empty() || f.detail == detail)
                && near.is_none_or(|near| f.near.as_deref() == Some(near))
        });
        assert!(told, "{why}: {found:#?}");
    }
}

#[test]
fn every_reason_is_told_at_once() {
    let text = format!(
        "{}\n\n// another\n{}\n{}\nnot a rule at all;",
        on_booking("unless { resource.eligable }").replace("case-manager", "nobody"),
        on_booking("unless { resource.eligible }").replace("forbid", "permit"),
        on_booking("unless { resource.religion == \"x\" }").replace("px.test", "px.third"),
    );
    let found: Vec<(RuleProblem, usize)> = findings(&text)
        .iter()
        .map(|f| (f.problem, f.line))
        .collect();
    for expected in [
        (RuleProblem::UnknownNote, 2),
        (RuleProblem::UnknownFact, 4),
        (RuleProblem::TakenId, 7),
        (RuleProblem::Permit, 9),
        (RuleProblem::Characteristic, 14),
        (RuleProblem::Unreadable, 15),
    ] {
        assert!(found.contains(&expected), "{expected:?} among {found:?}");
    }
}

#[test]
fn a_rule_that_can_never_stand_in_the_way_is_refused() {
    for (why, conditions, never) in [
        (
            "always no",
            "when { false } unless { resource.eligible }",
            true,
        ),
        (
            "a fact and its contrary",
            "when { resource.eligible && !resource.eligible } unless { false }",
            true,
        ),
        (
            "two answers at once",
            "when { resource.stateless == Answer::\"yes\" && resource.stateless == Answer::\"no\" } unless { resource.eligible }",
            true,
        ),
        (
            "met whenever it applies",
            "when { resource.child } unless { resource.child || resource.eligible }",
            true,
        ),
        (
            "no number lies between",
            "when { resource.notice_days > 3 && resource.notice_days < 4 } unless { resource.eligible }",
            true,
        ),
        (
            "one number lies between",
            "when { resource.notice_days > 3 && resource.notice_days < 5 } unless { resource.eligible }",
            false,
        ),
        (
            "none of all there are",
            "when { ![Care::\"with-parent\", Care::\"with-usual-carer\", Care::\"separated\", Care::\"unaccompanied\", Care::\"unknown\"].contains(resource.care) } unless { resource.eligible }",
            true,
        ),
        (
            "none of all but one",
            "when { ![Care::\"with-parent\", Care::\"with-usual-carer\", Care::\"separated\", Care::\"unaccompanied\"].contains(resource.care) } unless { resource.eligible }",
            false,
        ),
        (
            "a country in a list and not",
            "when { [Country::\"LK\"].contains(resource.country_of_return) && resource.country_of_return != Country::\"LK\" } unless { false }",
            true,
        ),
        (
            "another country",
            "when { resource.country_of_return != Country::\"LK\" } unless { false }",
            false,
        ),
        (
            "in a set and not in it",
            "when { resource.nationalities.contains(Country::\"LK\") && resource.nationalities.isEmpty() } unless { false }",
            true,
        ),
        (
            "two in a set",
            "when { resource.nationalities.containsAll([Country::\"LK\", Country::\"NP\"]) } unless { false }",
            false,
        ),
        (
            "more notice than the programme asks, and less",
            "when { resource.notice_days > resource.programme.notice_days && resource.notice_days < resource.programme.notice_days } unless { false }",
            true,
        ),
        (
            "less notice than the programme asks",
            "when { resource.notice_days < resource.programme.notice_days } unless { false }",
            false,
        ),
        ("an ordinary rule", "unless { resource.eligible }", false),
        ("a rule that closes a step", "unless { false }", false),
    ] {
        let found = findings(&on_booking(conditions));
        assert_eq!(
            found.iter().any(|f| f.problem == RuleProblem::NeverApplies),
            never,
            "{why}: {found:?}"
        );
        assert!(never || found.is_empty(), "{why}: {found:?}");
    }
    let elsewhere = rule(
        "case",
        "principal, action == Action::\"book\", resource is Intake",
        "unless { resource.programme.open }",
    );
    let found = findings(&elsewhere);
    assert!(
        found.iter().any(|f| f.problem == RuleProblem::NeverApplies),
        "{found:?}"
    );
}

#[test]
fn the_rules_that_come_with_the_example_are_taken() {
    let text = include_str!("../../../../programmes/bali-2026.cedar");
    assert_eq!(findings(text), []);
}

/// INT-13: a fact of this kind cannot be added unseen, neither to a case nor to anything else policies can ask about.
#[test]
fn no_fact_that_policies_can_ask_about_is_one_that_nothing_may_rest_on() {
    // Loading fails for such a fact, so that this says it of the schema that there is.
    let engine = Engine::baseline().unwrap();
    for fact in [
        "sex",
        "gender",
        "race",
        "ethnic_origin",
        "religion",
        "political_opinion",
        "sexual_orientation",
        "trade_union_member",
        "skin_colour",
        "native_language",
        "marital_status",
        "pregnant",
    ] {
        let told = engine
            .check(&on_booking(&format!(
                "unless {{ resource.{fact} == \"x\" }}"
            )))
            .unwrap_err();
        assert!(
            told.iter()
                .any(|f| f.problem == RuleProblem::Characteristic && f.detail == fact),
            "{fact}: {told:?}"
        );
    }
}
