//! Each safeguard as a table: what spoils it, what does not, and the days around its limits.

mod children;
mod decision;
mod elderly;
mod harm;
mod journey;
mod papers;
mod tracks;
mod transfers;

use homeward_domain::codes::Role;
use homeward_policy::StaffView;
use serde_json::Value;

use crate::{engine, ready::Story};

/// Spoils one field at a time and expects exactly these safeguards at release.
fn table(story: &dyn Fn() -> Story, rows: &[(&str, &str, Value, &[&str])]) {
    let engine = engine();
    for (code, field, value, expected) in rows {
        let mut story = story();
        story.change(code, field, value.clone());
        assert_eq!(
            story.unmet(engine, "release"),
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
        Story::elderly(),
    ] {
        assert_eq!(story.unmet(engine, "release"), Vec::<String>::new());
        assert_eq!(story.unmet(engine, "book"), Vec::<String>::new());
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
        // With the password alone, where more is asked.
        StaffView {
            second_factor_due: true,
            ..everyone_s_view(true)
        },
    ] {
        for group in ["reads", "steps", "events"] {
            for action in engine.members(group).iter().filter(|a| *a != "register") {
                assert!(
                    !story.may(engine, view.clone(), action),
                    "{view:?} {action}"
                );
            }
        }
        for action in engine.members("protective") {
            assert_eq!(
                story.may(engine, view.clone(), &action),
                view.active,
                "{action}"
            );
        }
    }
}
