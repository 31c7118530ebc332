//! `POST /cases`: registers a person, consent and record in one. Without consent nothing is kept.

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use homeward_app::{Refused, record::Input};
use homeward_domain::{
    actions::REGISTER,
    facts::{ArrivalRecorded, Fact},
    fields::{self, Field, FieldError, Kind, Problem, Record},
};
use serde_json::{Map, Value};

use super::{
    ROOT, answers,
    caller::Writer,
    params::{Params, Writing},
    record::{self, RecordedJson, errors_of, replayed},
};
use crate::Web;

/// The programme in which a case begins.
pub(super) const PROGRAMME: Field = Field {
    name: "programme",
    kind: Kind::Line { max: 60 },
    required: true,
};

/// `POST /cases`
pub(super) async fn register(
    State(web): State<Web>,
    Writer(caller): Writer,
    Params(writing): Params<Writing>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let lang = caller.lang;
    let (once, mut sent) = match record::read(lang, &headers, body) {
        Ok(read) => read,
        Err(problem) => return problem,
    };
    let today = caller.actor.today(web.app.clock().now());
    let programme: Map<String, Value> = sent.remove_entry(PROGRAMME.name).into_iter().collect();
    let arrival = match sent.remove("arrival") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(map)) => Ok(Some(map)),
        Some(_) => Err(FieldError::new("arrival", Problem::WrongType)),
    };
    // Whatever is wrong is said at once, with the fields of the arrival where they stand in the body.
    let mut errors = errors_of(&[PROGRAMME], &programme, today);
    let code = fields::read(&[PROGRAMME], &programme, today);
    if let (true, Err(found)) = (errors.is_empty(), &code) {
        errors.extend(found.clone());
    }
    match &arrival {
        Ok(None) => {}
        Ok(Some(map)) => errors.extend(arrival_errors(map, today)),
        Err(wrong) => errors.push(wrong.clone()),
    }
    errors.extend(errors_of(REGISTER.fields(), &sent, today));
    if !errors.is_empty() {
        for other in fields::read(REGISTER.fields(), &sent, today)
            .err()
            .unwrap_or_default()
        {
            if errors.iter().all(|e| e.field != other.field) {
                errors.push(other);
            }
        }
        return answers::refused(lang, &Refused::Invalid(errors));
    }
    let code = code
        .ok()
        .and_then(|map| map[PROGRAMME.name].as_str().map(str::to_owned))
        .unwrap_or_default();
    let arrival = arrival.ok().flatten();
    let entries = if arrival.is_some() { 2 } else { 1 };
    let input = Input {
        fields: sent,
        seen: None,
        once: Some(once),
        rehearse: writing.dry_run,
    };
    match web.app.register(&caller.actor, &code, input, arrival).await {
        Ok(_) if writing.dry_run => answers::json(
            StatusCode::OK,
            &RecordedJson {
                number: None,
                version: None,
                dry_run: true,
            },
        ),
        Ok(recorded) => {
            let body = RecordedJson {
                number: Some(recorded.number.to_string()),
                version: recorded.version.or(Some(entries)),
                dry_run: false,
            };
            let mut response = answers::json(StatusCode::CREATED, &body);
            let place = format!("{ROOT}/cases/{}", recorded.number);
            if let Ok(place) = HeaderValue::from_str(&place) {
                response.headers_mut().insert(header::LOCATION, place);
            }
            replayed(response, recorded.repeated)
        }
        // What the use case finds in the arrival stands at its place in the body too.
        Err(Refused::Invalid(errors)) => {
            let errors = errors.into_iter().map(in_arrival).collect();
            answers::refused(lang, &Refused::Invalid(errors))
        }
        Err(refused) => answers::refused(lang, &refused),
    }
}

/// An error at its place in the body: fields of the arrival that a registration does not have stand below `arrival`.
fn in_arrival(error: FieldError) -> FieldError {
    let is_of = |fields: &[Field]| fields.iter().any(|f| f.name == error.field);
    if is_of(ArrivalRecorded::FIELDS) && !is_of(REGISTER.fields()) {
        return FieldError {
            field: format!("arrival.{}", error.field),
            ..error
        };
    }
    error
}

/// Everything wrong with an arrival, at its place in the body.
fn arrival_errors(map: &Map<String, Value>, today: chrono::NaiveDate) -> Vec<FieldError> {
    let mut errors = errors_of(ArrivalRecorded::FIELDS, map, today);
    if errors.is_empty() {
        errors = match fields::read(ArrivalRecorded::FIELDS, map, today) {
            Ok(read) => Fact::from_fields("record-arrival", read).map_or(Vec::new(), |f| f.check()),
            Err(found) => found,
        };
    }
    errors
        .into_iter()
        .map(|e| FieldError {
            field: format!("arrival.{}", e.field),
            ..e
        })
        .collect()
}
