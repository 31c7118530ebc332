//! `GET /alerts`, `PUT /alerts/{key}/acknowledged`: what whoever holds a role must hear of.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::alerts::AlertView;
use homeward_domain::{alerts::AlertKind, codes::Code};
use homeward_i18n::t;
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{
        HttpMethod, ObjectBuilder, RefOr, Required, ResponseBuilder, Schema, Type,
        path::{OperationBuilder, ParameterIn},
    },
};

use super::{
    ROOT, answers,
    caller::{Reader, Writer},
    case::instant,
    openapi::{operation, parameter, reading},
    params::{Nothing, Params},
    schema::{self, LANG},
};
use crate::{Web, links::listed};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    #[serde(default)]
    all: bool,
    after: Option<String>,
}

/// A piece of the list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AlertList)]
pub(super) struct AlertsJson {
    /// The alerts, the last first.
    alerts: Vec<AlertJson>,
    /// How many there are in all.
    total: u64,
    /// The address of the next piece.
    next: Option<String>,
}

/// An alert.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Alert)]
pub(super) struct AlertJson {
    /// Its code.
    key: String,
    /// What happened.
    #[schema(schema_with = kind)]
    kind: &'static str,
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// In which case; none when it is about the house.
    #[schema(schema_with = schema::case_number)]
    case: Option<String>,
    /// The role it is addressed to; `carrier` for whoever carries the case.
    to_role: &'static str,
    /// Who did it, where that is what it is about.
    by: Option<String>,
    /// When it stood before one of those told.
    #[schema(format = DateTime)]
    seen_at: Option<String>,
    /// When one of them took it on.
    #[schema(format = DateTime)]
    acknowledged_at: Option<String>,
    /// Who.
    acknowledged_by: Option<String>,
}

impl From<AlertView> for AlertJson {
    fn from(alert: AlertView) -> Self {
        Self {
            key: alert.key,
            kind: alert.kind.code(),
            at: instant(alert.at),
            case: alert.number.map(|n| n.to_string()),
            to_role: alert.to.code(),
            by: alert.by,
            seen_at: alert.seen.map(|(at, _)| instant(at)),
            acknowledged_at: alert.acknowledged.as_ref().map(|(at, _)| instant(*at)),
            acknowledged_by: alert.acknowledged.map(|(_, by)| by),
        }
    }
}

/// `GET /alerts`
pub(super) async fn list(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(asked): Params<Asked>,
) -> Response {
    let after = asked.after.as_deref();
    match web.app.alerts(&caller.actor, !asked.all, after).await {
        Ok(list) => {
            let next = list.after.as_deref().map(|after| {
                let mut pairs = vec![("after", after)];
                pairs.extend(asked.all.then_some(("all", "true")));
                listed(&format!("{ROOT}/alerts"), &pairs)
            });
            let body = AlertsJson {
                alerts: list.alerts.into_iter().map(AlertJson::from).collect(),
                total: list.total,
                next,
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// `PUT /alerts/{key}/acknowledged`
pub(super) async fn acknowledge(
    State(web): State<Web>,
    Writer(caller): Writer,
    Path(key): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    match web.app.acknowledge_alert(&caller.actor, &key).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What the document says of them.
pub(super) fn operations() -> Vec<(&'static str, HttpMethod, OperationBuilder)> {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let all = ObjectBuilder::new().schema_type(Type::Boolean);
    let list = reading(
        "alerts",
        "What whoever holds a role must hear of, the last first; that it stood before the caller is noted",
        "AlertList",
        &[],
    )
    .parameter(
        parameter("all", ParameterIn::Query)
            .description(Some("Also what somebody has taken on"))
            .schema(Some(RefOr::T(Schema::from(all)))),
    )
    .parameter(
        parameter("after", ParameterIn::Query)
            .description(Some("Where the last piece ended, as in its `next`"))
            .schema(Some(RefOr::T(text().into()))),
    );
    let acknowledge = operation("acknowledge-alert", &[404])
        .summary(Some("Takes an alert on; whoever came first stays named"))
        .parameter(
            parameter("key", ParameterIn::Path)
                .required(Required::True)
                .schema(Some(RefOr::T(text().into()))),
        )
        .response("204", ResponseBuilder::new().description("Taken on"));
    vec![
        ("/alerts", HttpMethod::Get, list),
        ("/alerts/{key}/acknowledged", HttpMethod::Put, acknowledge),
    ]
}

fn kind() -> RefOr<Schema> {
    let words = AlertKind::CODES
        .iter()
        .map(|code| format!("`{code}` {}", t(LANG, &format!("v-alert-{code}"))));
    let kind = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(AlertKind::CODES.iter().copied()))
        .description(Some(words.collect::<Vec<_>>().join("; ")));
    RefOr::T(kind.into())
}
