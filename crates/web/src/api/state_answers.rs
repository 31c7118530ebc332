//! `GET /programmes/{programme}/state-answers`: how States answer within the time they have agreed to, counted per State.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::{
    figures::ROUNDED_TO,
    state_answers::{StateAnswer, StateAnswers},
};
use homeward_domain::codes::{Code, ConsulateRequest};
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, Required, Type,
        path::{OperationBuilder, ParameterIn},
    },
};

use super::{
    answers,
    caller::Reader,
    openapi::{parameter, reading},
    params::{Nothing, Params},
};
use crate::Web;

/// How States answered what a programme asked of them. Nobody is named.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StateAnswers)]
pub(super) struct StateAnswersJson {
    /// Code of the programme.
    programme: String,
    /// Every figure is a multiple of this.
    rounded_to: u64,
    /// What would tell of fewer people is `null`, and so is what would let it be worked out.
    threshold: u64,
    /// Not all cases were counted: only the newest.
    is_part: bool,
    /// One row for each State and each thing it was asked.
    answers: Vec<StateAnswerJson>,
}

/// How one State answered one thing. A person counts once, with the request that fared worst.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StateAnswer)]
pub(super) struct StateAnswerJson {
    /// `travel-document` or `verification` of nationality.
    asked_for: &'static str,
    /// The State, ISO 3166.
    state: String,
    /// Days it has by an agreement in force today.
    agreed_days: Option<u32>,
    /// Days it has otherwise, by the terms of the programme.
    usual_days: u32,
    /// How many people it was asked about.
    asked: Option<u64>,
    /// For how many the answer is due.
    due: Option<u64>,
    /// For how many it came in time.
    met: Option<u64>,
    /// For how many it did not come in time.
    overdue: Option<u64>,
}

impl StateAnswerJson {
    fn of(asked_for: ConsulateRequest, row: &StateAnswer) -> Self {
        Self {
            asked_for: asked_for.code(),
            state: row.state.code().to_owned(),
            agreed_days: row.agreed_days,
            usual_days: row.usual_days,
            asked: row.asked(),
            due: row.due(),
            met: row.met(),
            overdue: row.overdue(),
        }
    }
}

impl From<StateAnswers> for StateAnswersJson {
    fn from(found: StateAnswers) -> Self {
        let rows = found.by.iter();
        Self {
            answers: rows
                .flat_map(|(what, states)| states.iter().map(|s| StateAnswerJson::of(*what, s)))
                .collect(),
            programme: found.programme,
            rounded_to: ROUNDED_TO,
            threshold: found.threshold,
            is_part: found.is_part,
        }
    }
}

/// `GET /programmes/{programme}/state-answers`
pub(super) async fn show(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(code): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    match web.app.state_answers(&caller.actor, &code).await {
        Ok(found) => answers::json(StatusCode::OK, &StateAnswersJson::from(found)),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What the document says of it.
pub(super) fn operation() -> OperationBuilder {
    reading(
        "state-answers",
        "How States answer within the time they have agreed to, counted per State; small figures are hidden",
        "StateAnswers",
        &[404],
    )
    .parameter(
        parameter("programme", ParameterIn::Path)
            .required(Required::True)
            .description(Some("Code of the programme"))
            .schema(Some(ObjectBuilder::new().schema_type(Type::String))),
    )
}
