//! What an emergency opens, to whom, and what it never opens.

use homeward_domain::{
    actions::ACTIONS,
    codes::{Audience, Code, Role},
    standing::{Proposal, Standing},
};
use homeward_policy::{Engine, StaffView, Who};
use serde_json::json;

use crate::ready::Story;

fn outsider(held: Role, emergency: bool) -> StaffView {
    StaffView {
        active: true,
        emergency,
        held: vec![held],
        ..StaffView::default()
    }
}

fn allows(engine: &Engine, story: &Story, view: StaffView, action: &str) -> bool {
    let (case, around) = (story.case(), story.around());
    let standing = Standing::of(&case, &around, None);
    engine
        .on_case(&Who::Staff(view), &standing, &around)
        .permits(action, &Proposal::hoped_for())
}

#[test]
fn an_emergency_opens_what_everybody_on_the_case_may_know_and_health_to_a_doctor() {
    let engine = Engine::baseline().unwrap();
    let story = Story::adult();
    for role in Role::ALL {
        let opened = story.audiences(&engine, &Who::Staff(outsider(*role, true)));
        let expected: &[Audience] = match role {
            Role::MedicalOfficer => &[Audience::Case, Audience::Health],
            // Whoever lost the role that opened it reads no longer.
            Role::ProgrammeManager
            | Role::DataProtectionOfficer
            | Role::MonitoringOfficer
            | Role::Auditor => &[],
            _ => &[Audience::Case],
        };
        assert_eq!(opened, expected, "{}", role.code());
        let closed = story.audiences(&engine, &Who::Staff(outsider(*role, false)));
        assert_eq!(closed, [], "{}", role.code());
    }
}

#[test]
fn an_emergency_lets_nobody_record_what_they_could_not_record_before() {
    let engine = Engine::baseline().unwrap();
    let story = Story::adult();
    for role in Role::ALL {
        for action in ACTIONS {
            let may = |emergency| allows(&engine, &story, outsider(*role, emergency), action.code);
            assert_eq!(may(true), may(false), "{} {}", role.code(), action.code);
            assert_eq!(
                may(true),
                action.is_protective(),
                "{} {}",
                role.code(),
                action.code
            );
        }
    }
}

#[test]
fn who_may_open_in_an_emergency_holds_a_role_that_opens_cases_and_no_authority_does() {
    let engine = Engine::baseline().unwrap();
    let story = Story::adult();
    for role in Role::ALL {
        let reads = StaffView {
            active: true,
            roles: vec![*role],
            ..StaffView::default()
        };
        let reads = allows(&engine, &story, reads, "read-case");
        for (authority, active) in [(false, true), (true, true), (false, false)] {
            let view = StaffView {
                authority,
                active,
                ..outsider(*role, false)
            };
            let may = allows(&engine, &story, view, "open-in-emergency");
            assert_eq!(may, reads && active && !authority, "{}", role.code());
            let opened = StaffView {
                authority,
                active,
                ..outsider(*role, true)
            };
            let sees = allows(&engine, &story, opened, "read-case");
            assert_eq!(sees, reads && active && !authority, "{}", role.code());
        }
    }
}

#[test]
fn a_protected_location_stays_closed_in_an_emergency() {
    let engine = Engine::baseline().unwrap();
    let mut story = Story::adult();
    story.change("register", "protected_location", json!(true));
    for role in Role::ALL {
        for action in ["open-in-emergency", "read-case", "read-health"] {
            let view = outsider(*role, true);
            assert!(
                !allows(&engine, &story, view, action),
                "{} {action}",
                role.code()
            );
        }
    }
}
