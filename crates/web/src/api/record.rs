//! `POST /cases/{number}/{action}`: records a fact. The case moves, or every reason why not comes back.

#![expect(clippy::result_large_err, reason = "the error is the answer itself")]

use axum::{
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use chrono::NaiveDate;
use homeward_app::{
    Refused,
    record::{Input, Recorded},
};
use homeward_domain::{
    actions::Action,
    case_number::CaseNumber,
    fields::{self, Field, FieldError, Kind},
};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::{
    answers,
    caller::Writer,
    params::{self, Params, Writing},
    schema,
    shape::{wrong_types, wrong_types_of_any},
};
use crate::Web;

/// What was recorded.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Recorded)]
pub(super) struct RecordedJson {
    /// The case; none for a registration that was only rehearsed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = schema::case_number)]
    pub number: Option<String>,
    /// The version of the case as the writer sees it now; none when the writer may not see the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// Everything was checked and decided, and nothing was kept.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
}

/// What a correction takes beside the fields of the entry it corrects.
pub(super) const CORRECTION: [Field; 3] = [
    Field {
        name: "entry",
        kind: Kind::Number {
            min: 1,
            max: 100_000,
        },
        required: true,
    },
    Field {
        name: "correction_reason",
        kind: Kind::Text { max: 10_000 },
        required: true,
    },
    Field {
        name: "strike",
        kind: Kind::Tick,
        required: false,
    },
];

/// `POST /cases/{number}/{action}`
pub(super) async fn record(
    action: &'static Action,
    State(web): State<Web>,
    Writer(caller): Writer,
    Path(number): Path<String>,
    Params(writing): Params<Writing>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let lang = caller.lang;
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(lang, &Refused::NotFound);
    };
    let (once, mut fields) = match read(lang, &headers, body) {
        Ok(read) => read,
        Err(problem) => return problem,
    };
    let today = caller.actor.today(web.app.clock().now());
    let errors = if action.code == "correct" {
        correction_errors(&mut fields)
    } else {
        errors_of(action.fields(), &fields, today)
    };
    if !errors.is_empty() {
        return answers::refused(lang, &Refused::Invalid(errors));
    }
    let named = params::if_match(&headers);
    let input = Input {
        fields,
        seen: named.or(writing.seen),
        once: Some(once),
        rehearse: writing.dry_run,
    };
    match web
        .app
        .record(&caller.actor, &number, action.code, input)
        .await
    {
        Ok(recorded) => received(recorded, writing.dry_run),
        Err(refused) => answers::refused_under(lang, &refused, named.is_some()),
    }
}

/// The key and the object every writing request carries.
pub(super) fn read(
    lang: homeward_i18n::Lang,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(String, Map<String, Value>), Response> {
    let once = params::idempotency_key(lang, headers)?;
    Ok((once, params::object(lang, headers, body)?))
}

/// Types that are wrong and, when there are any, everything else that is: the use case would not get to see these values.
pub(super) fn errors_of(
    fields: &[Field],
    body: &Map<String, Value>,
    today: NaiveDate,
) -> Vec<FieldError> {
    let mut errors = wrong_types(fields, body);
    if !errors.is_empty() {
        let others = fields::read(fields, body, today).err().unwrap_or_default();
        for other in others {
            let is_told = errors.iter().any(|e| {
                e.field == other.field
                    || other.field.starts_with(&format!("{}.", e.field))
                    || e.field.starts_with(&format!("{}.", other.field))
            });
            if !is_told {
                errors.push(other);
            }
        }
    }
    errors
}

/// Wrong types in a correction. A `strike` that is not set is left out: the use case takes any text for a tick.
fn correction_errors(fields: &mut Map<String, Value>) -> Vec<FieldError> {
    let mut errors = wrong_types(&CORRECTION, fields);
    let rest: Map<String, Value> = fields
        .iter()
        .filter(|(name, _)| CORRECTION.iter().all(|f| f.name != *name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    errors.extend(wrong_types_of_any(&rest));
    if fields
        .get("strike")
        .is_some_and(|v| v.as_bool() != Some(true))
        && errors.is_empty()
    {
        fields.remove("strike");
    }
    errors
}

/// What was recorded; no more than that it was received for those who may not see the case.
fn received(recorded: Recorded, dry_run: bool) -> Response {
    let status = if recorded.version.is_some() {
        StatusCode::OK
    } else {
        StatusCode::ACCEPTED
    };
    let body = RecordedJson {
        number: Some(recorded.number.to_string()),
        version: recorded.version,
        dry_run: dry_run && recorded.version.is_some(),
    };
    replayed(answers::json(status, &body), recorded.repeated)
}

/// Marks the answer of the first time, given again.
pub(super) fn replayed(mut response: Response, repeated: bool) -> Response {
    if repeated {
        response.headers_mut().insert(
            HeaderName::from_static("idempotent-replayed"),
            HeaderValue::from_static("true"),
        );
    }
    response
}
