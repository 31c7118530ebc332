//! `POST /cases`: registers a person, consent and record in one. Without consent nothing is kept.

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use homeward_app::{Refused, record::Input, register::Beside};
use homeward_domain::{
    actions::REGISTER,
    facts::{ArrivalRecorded, Fact, KeepBasis},
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
    let mut part = |name: &str| match sent.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(map)) => Ok(Some(map)),
        Some(_) => Err(FieldError::new(name, Problem::WrongType)),
    };
    let (arrival, basis) = (part("arrival"), part("basis"));
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
    match &basis {
        Ok(None) => {}
        Ok(Some(map)) => errors.extend(below("basis", part_errors(KeepBasis::FIELDS, map, today))),
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
    let beside = Beside {
        arrival: arrival.ok().flatten(),
        basis: basis.ok().flatten(),
    };
    let entries = 1 + u32::from(beside.arrival.is_some()) + u32::from(beside.basis.is_some());
    let input = Input {
        fields: sent,
        seen: None,
        once: Some(once),
        rehearse: writing.dry_run,
    };
    match web.app.register(&caller.actor, &code, input, beside).await {
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
        // What the use case finds in a part stands at its place in the body too.
        Err(Refused::Invalid(errors)) => {
            let errors = errors.into_iter().map(in_its_part).collect();
            answers::refused(lang, &Refused::Invalid(errors))
        }
        Err(refused) => answers::refused(lang, &refused),
    }
}

/// An error at its place in the body: fields of a part that a registration does not have stand below it.
fn in_its_part(error: FieldError) -> FieldError {
    let is_of = |fields: &[Field]| fields.iter().any(|f| f.name == error.field);
    let part = match () {
        () if is_of(REGISTER.fields()) => return error,
        () if is_of(ArrivalRecorded::FIELDS) => "arrival",
        () if is_of(KeepBasis::FIELDS) => "basis",
        () => return error,
    };
    at(part, error)
}

fn at(part: &str, error: FieldError) -> FieldError {
    FieldError {
        field: format!("{part}.{}", error.field),
        ..error
    }
}

fn below(part: &str, errors: Vec<FieldError>) -> impl Iterator<Item = FieldError> {
    errors.into_iter().map(move |error| at(part, error))
}

/// Everything wrong with the fields of a part.
fn part_errors(
    fields: &[Field],
    map: &Map<String, Value>,
    today: chrono::NaiveDate,
) -> Vec<FieldError> {
    let errors = errors_of(fields, map, today);
    if errors.is_empty() {
        return fields::read(fields, map, today).err().unwrap_or_default();
    }
    errors
}

/// Everything wrong with an arrival, at its place in the body.
fn arrival_errors(
    map: &Map<String, Value>,
    today: chrono::NaiveDate,
) -> impl Iterator<Item = FieldError> {
    let mut errors = part_errors(ArrivalRecorded::FIELDS, map, today);
    if errors.is_empty()
        && let Ok(read) = fields::read(ArrivalRecorded::FIELDS, map, today)
    {
        errors = Fact::from_fields("record-arrival", read).map_or(Vec::new(), |f| f.check());
    }
    below("arrival", errors)
}
