//! What a safeguard or a rule tells, it tells only to those who may know it (design 3.4).

use homeward_domain::codes::{Audience, Code, Role};
use homeward_policy::{StaffView, Who};

use crate::ready::Story;

fn rule(audience: Audience, met: &str) -> String {
    format!(
        "@id(\"px.test\") @reason(\"why\") @requirement(\"INT-03\") @source(\"test\") @remedy(\"-\") @cleared_by(\"case-manager\") \
         @audience(\"{}\")\nforbid (principal, action == Action::\"book\", resource) unless {{ {met} }};",
        audience.code()
    )
}

#[test]
fn a_rule_tells_those_who_may_know_what_it_rests_on_and_nobody_else() {
    use Audience::{Case, Counselling, Health, Protection};
    let engine = crate::engine();
    let no = "== Answer::\"no\"";
    for (why, met, may) in [
        (
            "what all on the case know",
            "resource.eligible".to_owned(),
            &[Case][..],
        ),
        (
            "a hold that all see",
            "!resource.hold_own_wish".to_owned(),
            &[Case],
        ),
        (
            "what was said in counselling",
            format!("resource.fear_of_harm {no}"),
            &[Counselling],
        ),
        (
            "what protection found",
            format!("resource.trafficking_indicators {no}"),
            &[Protection],
        ),
        (
            "a hold of protection",
            "!resource.hold_protection".to_owned(),
            &[Protection],
        ),
        (
            "what a doctor found",
            format!("resource.health_condition {no}"),
            &[Health],
        ),
        (
            "what nobody knows together",
            format!("resource.health_condition {no} && resource.trafficking_indicators {no}"),
            &[],
        ),
    ] {
        for audience in Audience::ALL {
            let taken = engine.with_programme(&rule(*audience, &met));
            assert_eq!(
                taken.is_ok(),
                may.contains(audience),
                "{why}, told to {audience:?}"
            );
        }
    }
    let refused = engine
        .with_programme(&rule(
            Case,
            &format!("resource.trafficking_indicators {no}"),
        ))
        .unwrap_err();
    assert!(
        refused
            .0
            .iter()
            .any(|reason| reason.contains("px.test") && reason.contains("trafficking_indicators")),
        "{refused:?}"
    );
}

/// The order of audiences is that of the roles: nobody is in one that knows more without being in the other.
#[test]
fn whoever_knows_protection_knows_counselling_and_everybody_knows_the_case() {
    let engine = crate::engine();
    let story = Story::adult();
    for role in Role::ALL {
        let view = StaffView {
            active: true,
            roles: vec![*role],
            ..StaffView::default()
        };
        let sees = story.audiences(engine, &Who::Staff(view));
        assert!(
            !sees.contains(&Audience::Protection) || sees.contains(&Audience::Counselling),
            "{role:?}"
        );
        assert!(
            sees.is_empty() || sees.contains(&Audience::Case),
            "{role:?}"
        );
    }
}
