//! `POST /enquiries`: counts that somebody asked, and keeps nothing about them (docs/decisions/0002).

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use homeward_app::Refused;
use homeward_domain::fields;

use super::{
    answers,
    caller::Writer,
    record::{self, errors_of},
};
use crate::{Web, pages::register::ENQUIRY};

/// `POST /enquiries`
pub(super) async fn enquire(
    State(web): State<Web>,
    Writer(caller): Writer,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let lang = caller.lang;
    let (once, sent) = match record::read(lang, &headers, body) {
        Ok(read) => read,
        Err(problem) => return problem,
    };
    let today = caller.actor.today(web.app.clock().now());
    let mut errors = errors_of(&[ENQUIRY], &sent, today);
    let read = fields::read(&[ENQUIRY], &sent, today);
    if let (true, Err(found)) = (errors.is_empty(), &read) {
        errors.extend(found.clone());
    }
    let language = read
        .ok()
        .and_then(|map| map[ENQUIRY.name].as_str()?.parse().ok());
    let Some(language) = language.filter(|_| errors.is_empty()) else {
        return answers::refused(lang, &Refused::Invalid(errors));
    };
    match web.app.enquire(&caller.actor, &language, Some(&once)).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => answers::refused(lang, &refused),
    }
}
