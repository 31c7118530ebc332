//! Problems as the JSON interface tells them (RFC 9457).

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use homeward_domain::fields::FieldError;
use homeward_i18n::{Lang, t};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::components::error_text;

/// A problem, for machines and people alike. It never holds personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// Names the kind of problem: `/problems/<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened this time, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The address that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Every field in error, none left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldErrorJson>,
    /// Every safeguard that stands against it, none left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safeguards: Vec<SafeguardJson>,
}

/// One field in error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FieldErrorJson {
    /// JSON pointer into the body that was sent (RFC 6901): `/legs/0/from`.
    pub pointer: String,
    /// The code of the problem, stable.
    pub problem: String,
    /// What to do, in words.
    pub message: String,
}

/// One safeguard that is not met, as far as the reader may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SafeguardJson {
    /// Its id, stable.
    pub id: String,
    /// What it asks, in words.
    pub sentence: String,
    /// Who can clear it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cleared_by: Option<String>,
}

impl FieldErrorJson {
    /// A field error in words.
    pub fn new(lang: Lang, error: &FieldError) -> Self {
        Self {
            pointer: pointer(&error.field),
            problem: error.problem.code().to_owned(),
            message: error_text(lang, error),
        }
    }
}

impl Problem {
    /// A problem of a kind. Its title stands in the catalogues under `problem-<code>`.
    pub fn new(lang: Lang, status: StatusCode, code: &str) -> Self {
        Self {
            kind: format!("/problems/{code}"),
            title: t(lang, &format!("problem-{code}")),
            status: status.as_u16(),
            detail: None,
            instance: None,
            errors: Vec::new(),
            safeguards: Vec::new(),
        }
    }

    /// The body that was sent has errors.
    pub fn invalid(lang: Lang, errors: &[FieldError]) -> Self {
        Self {
            errors: errors
                .iter()
                .map(|e| FieldErrorJson::new(lang, e))
                .collect(),
            ..Self::new(lang, StatusCode::UNPROCESSABLE_ENTITY, "invalid")
        }
    }

    /// Adds what happened this time.
    #[must_use]
    pub fn detail(self, detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..self
        }
    }

    /// Adds the address that was asked.
    #[must_use]
    pub fn at(self, instance: impl Into<String>) -> Self {
        Self {
            instance: Some(instance.into()),
            ..self
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (
            status,
            [(header::CONTENT_TYPE, "application/problem+json")],
            Json(self),
        )
            .into_response()
    }
}

/// `legs.0.from` as a JSON pointer.
fn pointer(path: &str) -> String {
    path.split('.').fold(String::new(), |pointer, part| {
        pointer + "/" + &part.replace('~', "~0").replace('/', "~1")
    })
}

/// The kind of problem behind a status nobody put into words.
pub(crate) fn code_of(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::REQUEST_TIMEOUT => "too-slow",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "media-type",
        StatusCode::SERVICE_UNAVAILABLE => "busy",
        status if status.is_server_error() => "internal",
        _ => "unreadable",
    }
}

#[cfg(test)]
mod tests {
    use homeward_domain::fields;

    use super::*;

    #[test]
    fn a_problem_names_every_field_by_pointer() {
        let errors = [
            FieldError::new("legs.0.from", fields::Problem::Missing),
            FieldError {
                limit: Some(200),
                ..FieldError::new("note", fields::Problem::TooLong)
            },
        ];
        let json =
            serde_json::to_string_pretty(&Problem::invalid(Lang::En, &errors).at("/api/v1/cases"))
                .unwrap();
        insta::assert_snapshot!(json);
    }

    #[tokio::test]
    async fn a_problem_is_sent_as_problem_json() {
        let response = Problem::new(Lang::Ar, StatusCode::NOT_FOUND, "not-found").into_response();
        assert_eq!(response.status(), 404);
        assert_eq!(
            response.headers()["content-type"],
            "application/problem+json"
        );
    }
}
