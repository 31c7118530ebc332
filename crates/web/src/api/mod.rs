//! The JSON interface under `/api/v1`: the use cases and decisions of the pages, for programs.
//!
//! A program acts for a member of staff by a bearer token and may do what they may. Cookies are not read here, so no page of another
//! site can make a browser act, and cross-origin requests are not offered. Every refusal is a problem (RFC 9457). What can be called
//! stands in `/api/v1/openapi.json`, drawn from the same tables as the pages.

mod alerts;
mod answers;
mod board;
mod caller;
mod case;
mod cases;
mod checklist;
mod consents;
mod decision;
mod emergencies;
mod enquiries;
mod files;
mod forms;
mod guarantees;
mod life;
mod me;
mod openapi;
mod params;
mod record;
mod register;
mod schema;
mod shape;
mod state_answers;
mod surveys;

use axum::{
    Router,
    http::StatusCode,
    response::Response,
    routing::{get, post, put},
};
use homeward_domain::actions::ACTIONS;

use crate::Web;
use caller::Language;

pub use answers::as_problems;

/// Where the interface begins; the number changes when a program written for it would break.
pub const ROOT: &str = "/api/v1";

/// Whether a path belongs to the interface.
pub(crate) fn is_ours(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

/// The routes below `/api`.
pub fn routes() -> Router<Web> {
    let mut v1 = Router::new()
        .route("/openapi.json", get(openapi::openapi))
        .route("/me", get(me::me))
        .route("/alerts", get(alerts::list))
        .route("/alerts/{key}/acknowledged", put(alerts::acknowledge))
        .route("/guarantees", get(guarantees::guarantees))
        .route("/access", get(emergencies::log))
        .route("/emergencies", post(emergencies::open))
        .route("/emergencies/{key}/ended", put(emergencies::end))
        .route("/enquiries", post(enquiries::enquire))
        .route("/cases", get(cases::list).post(register::register))
        .route("/cases/{number}", get(case::show))
        .route("/journeys", get(board::show))
        .route("/cases/{number}/consents", get(consents::of_case))
        .route("/transfers", get(consents::register))
        .route(
            "/programmes/{programme}/state-answers",
            get(state_answers::show),
        )
        .route("/cases/{number}/life", get(life::of_case))
        .route("/programmes/{programme}/life", get(life::of_programme))
        .route("/cases/{number}/files/{entry}", get(files::open))
        .route("/cases/{number}/forms", get(forms::list))
        .route("/cases/{number}/forms/{form}/{language}", get(forms::print))
        .route("/cases/{number}/actions", get(checklist::actions))
        .route("/cases/{number}/actions/{code}", get(checklist::checklist))
        .route(
            "/cases/{number}/entries/{entry}/decision",
            get(decision::decision),
        );
    for action in ACTIONS {
        let path = format!("/cases/{{number}}/{}", action.code);
        let handler = move |state, writer, path, params, headers, body| {
            record::record(action, state, writer, path, params, headers, body)
        };
        v1 = v1.route(&path, post(handler));
    }
    // Said at each depth: a request to an unknown address must not fall through to the pages.
    Router::new()
        .nest("/v1", v1.fallback(not_found))
        .fallback(not_found)
}

/// The routes below `/api` on which papers come in.
pub fn papers() -> Router<Web> {
    Router::new()
        .route("/v1/cases/{number}/files", post(files::send))
        .route("/v1/surveys", post(surveys::bring))
}

/// The answer of the interface while the house is locked.
pub(crate) fn locked(headers: &axum::http::HeaderMap) -> Response {
    let lang = caller::language(headers);
    answers::problem(lang, StatusCode::SERVICE_UNAVAILABLE, "locked")
}

async fn not_found(Language(lang): Language) -> Response {
    answers::problem(lang, StatusCode::NOT_FOUND, "not-found")
}
