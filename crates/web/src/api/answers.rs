//! Answers: JSON, and problems for everything that is refused.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use homeward_app::Refused;
use homeward_i18n::{Lang, t};
use serde::Serialize;
use utoipa::ToSchema;

use super::caller::language;
use crate::{
    problem::{FieldErrorJson, Problem},
    refusal::{self, safeguard_json},
};

/// Media type of problems.
const PROBLEM: &str = "application/problem+json";

/// A problem with what only this interface tells beside it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = CaseProblem)]
pub(super) struct Told {
    #[serde(flatten)]
    problem: Problem,
    /// The version of the case as the reader sees it now, when somebody recorded something in the meantime.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    /// Numbers of the entries that are new to the reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    new_entries: Option<Vec<u32>>,
    /// The case the safeguards are about, when it is another one of the travel group.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
}

impl Told {
    fn new(problem: Problem) -> Self {
        Self {
            problem,
            version: None,
            new_entries: None,
            case: None,
        }
    }
}

impl IntoResponse for Told {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        with_type(json(status, &self), PROBLEM)
    }
}

/// An answer.
pub(super) fn json(status: StatusCode, body: &impl Serialize) -> Response {
    (status, axum::Json(body)).into_response()
}

/// A problem of a kind; its words stand under `problem-<code>`.
pub(super) fn problem(lang: Lang, status: StatusCode, code: &str) -> Response {
    Problem::new(lang, status, code).into_response()
}

/// A problem of a kind with a sentence of the catalogues that says more.
pub(super) fn problem_about(lang: Lang, status: StatusCode, code: &str, detail: &str) -> Response {
    Problem::new(lang, status, code)
        .detail(t(lang, detail))
        .into_response()
}

/// The body as a whole is of the wrong type.
pub(super) fn not_an_object(lang: Lang) -> Response {
    let error =
        homeward_domain::fields::FieldError::new("", homeward_domain::fields::Problem::WrongType);
    let mut problem = Problem::new(lang, StatusCode::UNPROCESSABLE_ENTITY, "invalid");
    problem.errors = vec![FieldErrorJson {
        // The pointer to a whole document is the empty one (RFC 6901).
        pointer: String::new(),
        ..FieldErrorJson::new(lang, &error)
    }];
    problem.into_response()
}

/// A refusal of a use case.
pub(super) fn refused(lang: Lang, refused: &Refused) -> Response {
    refused_under(lang, refused, false)
}

/// A refusal; `conditional` when the request named a version with `If-Match`, whose failure has a status of its own.
pub(super) fn refused_under(lang: Lang, refused: &Refused, conditional: bool) -> Response {
    match refused {
        Refused::Stale { version, new } => {
            let status = if conditional {
                StatusCode::PRECONDITION_FAILED
            } else {
                StatusCode::CONFLICT
            };
            let problem =
                Problem::new(lang, status, "stale").detail(t(lang, "problem-stale-advice"));
            Told {
                version: Some(*version),
                new_entries: Some(new.clone()),
                ..Told::new(problem)
            }
            .into_response()
        }
        Refused::Unmet(unmet) if unmet.case.is_some() => {
            let (status, code) = refusal::status(refused);
            let mut problem = Problem::new(lang, status, code);
            problem.safeguards = unmet
                .checks
                .iter()
                .filter(|c| !c.is_clear())
                .map(|c| safeguard_json(lang, c))
                .collect();
            Told {
                case: unmet.case.clone(),
                ..Told::new(problem)
            }
            .into_response()
        }
        other => refusal::problem(lang, other),
    }
}

/// Middleware around the whole site: whatever goes wrong on the way to or from this interface is a problem too, such as a wrong
/// method, a body too large, a request that took too long. What was sent is never repeated.
pub async fn as_problems(request: Request, next: Next) -> Response {
    if !super::is_ours(request.uri().path()) {
        return next.run(request).await;
    }
    let lang = language(request.headers());
    let mut response = next.run(request).await;
    let is_problem = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|v| v == PROBLEM);
    let status = response.status();
    if (status.is_client_error() || status.is_server_error()) && !is_problem {
        let told = Problem::new(lang, status, crate::problem::code_of(status)).into_response();
        *response.body_mut() = told.into_body();
        response.headers_mut().remove(header::CONTENT_LENGTH);
        response.headers_mut().remove(header::CONTENT_ENCODING);
        response = with_type(response, PROBLEM);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            let later = HeaderValue::from_static("5");
            response.headers_mut().insert(header::RETRY_AFTER, later);
        }
    }
    response.headers_mut().insert(
        header::CONTENT_LANGUAGE,
        HeaderValue::from_static(lang.code()),
    );
    response
}

fn with_type(mut response: Response<Body>, media_type: &'static str) -> Response {
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
