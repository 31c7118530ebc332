//! `GET /me`: for whom a token acts, and the codes that fields of offices, staff and programmes take.

use axum::{extract::State, http::StatusCode, response::Response};
use homeward_domain::codes::Code;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answers,
    caller::Reader,
    params::{Nothing, Params},
};
use crate::Web;

/// For whom a token acts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Me)]
pub(super) struct MeJson {
    /// Sign-in name.
    login: String,
    /// Name.
    name: String,
    /// Code of the office; cases registered with this token begin here.
    office: String,
    /// Zone in which the office counts its days.
    #[schema(example = "Asia/Dhaka")]
    time_zone: String,
    /// Today in that zone.
    #[schema(format = Date)]
    today: String,
    /// Roles held anywhere.
    roles: Vec<&'static str>,
    /// What the token may do: `read`, `write`.
    scopes: Vec<String>,
    /// Programmes in which cases can be worked on.
    programmes: Vec<Named>,
    /// Offices, for fields that take one.
    offices: Vec<Named>,
    /// Organisations of the directory, for fields that take one.
    organisations: Vec<Named>,
    /// Colleagues of the office, for fields that take a member of staff.
    staff: Vec<Named>,
}

/// Something with a code and a name.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Named {
    /// What fields take.
    pub code: String,
    /// What people read.
    pub name: String,
}

impl Named {
    fn all(pairs: Vec<(String, String)>) -> Vec<Self> {
        pairs
            .into_iter()
            .map(|(code, name)| Self { code, name })
            .collect()
    }
}

/// `GET /me`
pub(super) async fn me(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let actor = &caller.actor;
    let offered = match web.app.choices(actor).await {
        Ok(offered) => offered,
        Err(refused) => return answers::refused(caller.lang, &refused),
    };
    let mut roles: Vec<_> = actor.grants.iter().map(|g| g.role).collect();
    roles.sort();
    roles.dedup();
    answers::json(
        StatusCode::OK,
        &MeJson {
            login: actor.staff.login.clone(),
            name: actor.staff.name.clone(),
            office: actor.office.code.clone(),
            time_zone: actor.office.time_zone.clone(),
            today: actor.today(web.app.clock().now()).to_string(),
            roles: roles.into_iter().map(Code::code).collect(),
            scopes: caller.scopes,
            programmes: Named::all(offered.programmes),
            offices: Named::all(offered.offices),
            organisations: Named::all(offered.organisations),
            staff: Named::all(offered.staff),
        },
    )
}
