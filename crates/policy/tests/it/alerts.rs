//! Alerts reach only those who may know what they tell.

use homeward_domain::{
    alerts::AlertKind,
    codes::{Audience, Code},
};
use homeward_policy::{Engine, StaffView, Who};

use crate::ready::Story;

#[test]
fn every_alert_is_addressed_to_those_who_may_know_it() {
    let engine = crate::engine();
    let case = Story::adult();
    for kind in AlertKind::ALL {
        assert!(!kind.roles().is_empty(), "{kind:?}");
        for role in kind.roles() {
            let view = StaffView {
                active: true,
                roles: vec![*role],
                ..StaffView::default()
            };
            let knows = case.audiences(engine, &Who::Staff(view.clone()));
            let may = match kind.audience() {
                Some(audience) => knows.contains(&Audience::Case) && knows.contains(&audience),
                // How the house is used: whoever sees the case, and the data-protection officer, who sees none.
                None => knows.contains(&Audience::Case) || reads_access(engine, view),
            };
            assert!(may, "{kind:?} tells {}", role.code());
        }
    }
}

fn reads_access(engine: &Engine, view: StaffView) -> bool {
    engine
        .on_installation(&Who::Staff(view))
        .decide(
            "read-access",
            &homeward_domain::standing::Proposal::default(),
        )
        .is_allowed()
}
