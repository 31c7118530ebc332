//! By which policies something was decided, as its reader may know it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use chrono::SecondsFormat;
use homeward_app::Refused;
use homeward_domain::case_number::CaseNumber;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answers,
    caller::Reader,
    checklist::CheckJson,
    params::{Nothing, Params},
    schema,
};
use crate::{Web, pages::decision::sentence_then};

/// A decision with the safeguards by which it was taken.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Decision)]
pub(super) struct DecisionJson {
    /// Number of the case.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// The entry, as numbered for this reader.
    entry: u32,
    /// What was done.
    action: &'static str,
    /// When it was recorded.
    #[schema(format = DateTime)]
    at: String,
    /// Hash of the policies by which it was decided; nothing where nothing was decided.
    policies: Option<String>,
    /// These are the policies of today.
    of_today: bool,
    /// The safeguards as they stood then, and the constant lines of clearances.
    safeguards: Vec<ThenJson>,
}

/// A safeguard as it stood then.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ThenSafeguard)]
pub(super) struct ThenJson {
    /// What it was, in the words of then, and whether it was met.
    check: CheckJson,
    /// Its policy, in Cedar.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// `same`, `changed` or `gone`: what became of it.
    since: &'static str,
}

/// `GET /cases/{number}/entries/{entry}/decision`
pub(super) async fn decision(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path((number, entry)): Path<(String, String)>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let found = match (number.parse::<CaseNumber>(), entry.parse::<u32>()) {
        (Ok(number), Ok(entry)) => web.app.decision(&caller.actor, &number, entry).await,
        _ => Err(Refused::NotFound),
    };
    match found {
        Ok(decision) => {
            let safeguards = decision.safeguards.iter().map(|then| ThenJson {
                check: CheckJson::of(caller.lang, &then.check)
                    .in_words(sentence_then(caller.lang, then)),
                text: then.text.clone(),
                since: then.since.code(),
            });
            let body = DecisionJson {
                number: decision.number.to_string(),
                entry: decision.entry,
                action: decision.code,
                at: decision.at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
                policies: decision.policies.clone(),
                of_today: decision.of_today,
                safeguards: safeguards.collect(),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}
