//! Settings: organisations, offices, staff; programmes, and where returns may go.
//!
//! What is offered here follows what people may do; what is done is decided by `app` alone.

#![expect(clippy::result_large_err, reason = "the error is the answer itself")]

mod absence;
mod deeds;
mod form;
mod index;
mod links;
mod monitoring;
mod offices;
mod organisations;
mod programmes;
mod staff;
mod suspensions;

use axum::{
    Router,
    response::Response,
    routing::{get, post},
};
use homeward_app::Refused;
use maud::{Markup, html};

use crate::{Web, desk::Desk, refusal};

/// The routes of these pages.
pub(crate) fn routes() -> Router<Web> {
    // New things stand under an address of their own, so that nothing can have a code that hides them.
    Router::new()
        .route("/settings", get(index::house))
        .route("/settings/deeds", get(deeds::list))
        .route("/settings/organisations", get(organisations::list))
        .route(
            "/settings/organisations/{key}",
            get(organisations::form).post(organisations::save),
        )
        .route(
            "/settings/new/organisation",
            get(organisations::new).post(organisations::add),
        )
        .route("/settings/offices", get(offices::list))
        .route(
            "/settings/offices/{key}",
            get(offices::form).post(offices::save),
        )
        .route("/settings/new/office", get(offices::new).post(offices::add))
        .route("/settings/staff", get(staff::list))
        .route("/settings/staff/{key}", get(staff::form).post(staff::save))
        .route("/settings/staff/{key}/password", post(staff::password))
        .route("/settings/staff/{key}/deactivate", post(staff::deactivate))
        .route("/settings/staff/{key}/reactivate", post(staff::reactivate))
        .route(
            "/settings/staff/{key}/absence",
            get(absence::form).post(absence::save),
        )
        .route("/settings/new/staff", get(staff::new).post(staff::add))
        .route("/programmes", get(index::programmes))
        .route(
            "/programmes/terms/{key}",
            get(programmes::form).post(programmes::save),
        )
        .route(
            "/programmes/new/programme",
            get(programmes::new).post(programmes::add),
        )
        .route("/programmes/suspensions", get(suspensions::list))
        .route(
            "/programmes/suspensions/{key}/review",
            get(suspensions::review_form).post(suspensions::review),
        )
        .route(
            "/programmes/suspensions/{key}/lift",
            get(suspensions::lift_form).post(suspensions::lift),
        )
        .route(
            "/programmes/new/suspension",
            get(suspensions::new).post(suspensions::add),
        )
        .route("/programmes/monitoring", get(monitoring::list))
        .route(
            "/programmes/monitoring/{key}",
            get(monitoring::form).post(monitoring::save),
        )
        .route(
            "/programmes/new/monitoring",
            get(monitoring::new).post(monitoring::add),
        )
}

/// Where somebody says that they are away, and who stands in.
pub(crate) fn absence_of(login: &str) -> String {
    links::staff_deed(login, "absence")
}

/// A row of a list. On a narrow screen a cell is a grid beside its heading: each content is kept together as one piece.
fn row(cells: Vec<Markup>) -> Vec<Markup> {
    let whole = |cell| html! { div { (cell) } };
    cells.into_iter().map(whole).collect()
}

/// Manages a programme: forms are offered, not only shown.
fn manages(desk: &Desk) -> bool {
    desk.tasks.programmes
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
