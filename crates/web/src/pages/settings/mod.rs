//! Settings: organisations, offices, staff; programmes, and where returns may go.
//!
//! What is offered here follows what people may do; what is done is decided by `app` alone.

#![expect(clippy::result_large_err, reason = "the error is the answer itself")]

mod absence;
mod agreements;
mod deeds;
mod erasures;
mod escorts;
mod form;
mod forms;
mod frame;
mod group_notices;
mod index;
mod legal_holds;
mod life_around;
mod life_figures;
mod links;
mod lock;
mod monitoring;
mod offices;
mod organisations;
mod preview;
mod programmes;
mod refusals;
mod retention;
mod second_factor;
mod staff;
mod state_agreements;
mod state_answers;
mod suspensions;
mod transfers;
mod versions;
mod watch;

use axum::{
    Router,
    response::Response,
    routing::{MethodRouter, get, post},
};
use homeward_app::Refused;

use self::{
    agreements::Agreements,
    erasures::{Agreeing, Proposing, Withdrawing},
    escorts::Escorts,
    forms::{Ending, Releasing},
    frame::Kept,
    group_notices::GroupNotices,
    legal_holds::{LiftingHold, Placing},
    monitoring::Arrangements,
    offices::Offices,
    organisations::Organisations,
    programmes::Programmes,
    retention::{ProposingDue, Rules},
    staff::Staff,
    state_agreements::StateAgreements,
    suspensions::{Lifting, Reviewing, Suspending},
    watch::Watch,
};
use crate::{Web, desk::Desk, refusal};

/// The routes of these pages.
pub(crate) fn routes() -> Router<Web> {
    // New things stand under an address of their own, so that nothing can have a code that hides them.
    Router::new()
        .route("/settings", get(index::house))
        .route("/settings/deeds", get(deeds::list))
        .route("/settings/retention", get(retention::list))
        .route("/settings/retention/{key}", change::<Rules>())
        .route("/settings/new/retention", addition::<Rules>())
        .route("/settings/legal-holds", get(legal_holds::list))
        .route("/settings/legal-holds/{key}/lift", change::<LiftingHold>())
        .route("/settings/new/legal-hold", addition::<Placing>())
        .route("/settings/due-erasures", get(retention::due))
        .route("/settings/new/due-erasures", addition::<ProposingDue>())
        .route("/settings/erasures", get(erasures::list))
        .route("/settings/erasures/{key}", get(erasures::certificate))
        .route("/settings/erasures/{key}/agree", change::<Agreeing>())
        .route("/settings/erasures/{key}/withdraw", change::<Withdrawing>())
        .route("/settings/new/erasure", addition::<Proposing>())
        .route("/settings/lock", get(lock::form).post(lock::lock))
        .route("/settings/watch/{key}", change::<Watch>())
        .route("/settings/organisations", get(organisations::list))
        .route("/settings/organisations/{key}", change::<Organisations>())
        .route("/settings/new/organisation", addition::<Organisations>())
        .route("/settings/offices", get(offices::list))
        .route("/settings/offices/{key}", change::<Offices>())
        .route("/settings/new/office", addition::<Offices>())
        .route("/settings/agreements", get(agreements::list))
        .route("/settings/agreements/{key}", change::<Agreements>())
        .route("/settings/new/agreement", addition::<Agreements>())
        .route("/settings/state-agreements", get(state_agreements::list))
        .route(
            "/settings/state-agreements/{key}",
            change::<StateAgreements>(),
        )
        .route(
            "/settings/new/state-agreement",
            addition::<StateAgreements>(),
        )
        .route("/settings/escorts", get(escorts::list))
        .route("/settings/escorts/{key}", change::<Escorts>())
        .route("/settings/new/escort", addition::<Escorts>())
        .route("/journeys/groups", get(group_notices::list))
        .route("/journeys/groups/{key}", change::<GroupNotices>())
        .route("/journeys/new/group", addition::<GroupNotices>())
        .route("/settings/forms", get(forms::list))
        .route(
            "/settings/forms/specimen/{form}/{language}",
            get(forms::specimen),
        )
        .route("/settings/forms/{key}/end", change::<Ending>())
        .route(
            "/settings/new/form-release",
            get(forms::new).post(frame::add::<Releasing>),
        )
        .route("/settings/transfers", get(transfers::list))
        .route("/settings/staff", get(staff::list))
        .route("/settings/staff/{key}", change::<Staff>())
        .route("/settings/staff/{key}/password", post(staff::password))
        .route("/settings/staff/{key}/deactivate", post(staff::deactivate))
        .route("/settings/staff/{key}/reactivate", post(staff::reactivate))
        .route("/settings/staff/{key}/sessions", post(staff::end_sessions))
        .route(
            "/settings/staff/{key}/second-factor",
            post(staff::reset_second_factor),
        )
        .route(
            "/settings/second-factor",
            get(second_factor::form).post(second_factor::save),
        )
        .route(
            "/settings/staff/{key}/absence",
            get(absence::form).post(absence::save),
        )
        .route(
            "/settings/new/staff",
            get(frame::new::<Staff>).post(staff::add),
        )
        .route("/programmes", get(programmes::list))
        .route(
            "/programmes/terms/{key}",
            get(programmes::form).post(frame::save::<Programmes>),
        )
        .route(
            "/programmes/terms/{key}/preview",
            get(preview::form).post(preview::look),
        )
        .route("/programmes/terms/{key}/refusals", get(refusals::show))
        .route("/programmes/life", get(life_figures::across))
        .route("/programmes/terms/{key}/life", get(life_figures::show))
        .route("/programmes/terms/{key}/life.csv", get(life_figures::table))
        .route(
            "/programmes/terms/{key}/state-answers",
            get(state_answers::show),
        )
        .route(
            "/programmes/terms/{key}/versions/{number}",
            get(versions::show),
        )
        .route(
            "/programmes/terms/{key}/versions/{number}/restore",
            post(versions::restore),
        )
        .route(
            "/programmes/terms/{key}/versions/{number}/take-back",
            post(versions::take_back),
        )
        .route("/programmes/new/programme", addition::<Programmes>())
        .route("/programmes/suspensions", get(suspensions::list))
        .route(
            "/programmes/suspensions/{key}/review",
            change::<Reviewing>(),
        )
        .route("/programmes/suspensions/{key}/lift", change::<Lifting>())
        .route("/programmes/new/suspension", addition::<Suspending>())
        .route("/programmes/monitoring", get(monitoring::list))
        .route("/programmes/monitoring/{key}", change::<Arrangements>())
        .route("/programmes/new/monitoring", addition::<Arrangements>())
}

/// The form of something that is there.
fn change<K: Kept>() -> MethodRouter<Web> {
    get(frame::form::<K>).post(frame::save::<K>)
}

/// The form of something new.
fn addition<K: Kept>() -> MethodRouter<Web> {
    get(frame::new::<K>).post(frame::add::<K>)
}

/// Where somebody says that they are away, and who stands in.
pub(crate) fn absence_of(login: &str) -> String {
    links::staff_deed(login, "absence")
}

/// The pages of the house are for those whose navigation shows them.
fn in_the_house(desk: &Desk) -> Result<(), Response> {
    offered(desk, desk.tasks.house)
}

/// So are the pages of programmes. How returnees are followed up is not for authorities (VOL-10): they may administer nothing.
fn in_programmes(desk: &Desk) -> Result<(), Response> {
    offered(desk, desk.looks_after_programmes())
}

fn offered(desk: &Desk, is_theirs: bool) -> Result<(), Response> {
    if is_theirs {
        Ok(())
    } else {
        Err(refusal::page(&desk.chrome(), &Refused::NotPermitted))
    }
}
