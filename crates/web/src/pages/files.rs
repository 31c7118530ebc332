//! A paper or picture is handed in with its form, and opened again by who may.

use axum::{
    Router,
    extract::{FromRequest, Multipart, Path, Query, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use homeward_app::{
    Refused,
    files::{OpenedFile, sent},
};
use homeward_domain::{
    actions::{ACTIONS, Action},
    case_number::CaseNumber,
    fields::{FieldError, Problem},
};
use homeward_i18n::t;
use serde_json::Value;

use crate::{
    Web,
    desk::{Desk, Visitor},
    forms::{self, TOO_LARGE},
    links,
    pages::action,
    refusal,
    router::Body,
    security,
};

/// Most bytes of a form that brings a file: the file, the words around it and the seams.
pub(crate) const MOST_BYTES: usize = homeward_files::MOST_BYTES + 1_000_000;

/// What a form with a file sent.
#[derive(Default)]
pub(crate) struct Sent {
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) file: Option<Vec<u8>>,
    pub(crate) is_too_large: bool,
}

/// Forms of actions that bring a file, at the addresses of all others.
pub(crate) fn routes() -> Router<Web> {
    let bringing = ACTIONS.iter().filter_map(|a| Some((a, a.file_field()?)));
    bringing.fold(Router::new(), |router, (action, field)| {
        let form = move |web: State<Web>, desk: Desk, Path(number): Path<String>| {
            let nothing = Query(action::Chosen::default());
            action::form(web, desk, Path((number, action.code.to_owned())), nothing)
        };
        let add = move |State(web): State<Web>, desk: Desk, Path(number): Path<String>, sent| async move {
            add(&web, &desk, &number, action, field, sent).await
        };
        let path = format!("/cases/{{number}}/do/{}", action.code);
        router.route(&path, get(form).post(add))
    })
}

/// `POST /cases/{number}/do/{code}`, with a file in one of its fields.
async fn add(
    web: &Web,
    desk: &Desk,
    number: &str,
    action: &'static Action,
    field: &'static str,
    request: Request,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    if !brings_parts(&request) {
        // A form without its file: what it says is looked at all the same.
        let body = match Body::from_request(request, web).await {
            Ok(body) => body,
            Err(status) => return status.into_response(),
        };
        let (values, extra) = forms::from_urlencoded(action.fields(), &body);
        return action::submit(web, desk, &number, action, values, extra).await;
    }
    let Ok(parts) = Multipart::from_request(request, web).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Ok(sent_form) = read(parts, Some(field)).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let (mut values, extra) = forms::from_pairs(action.fields(), sent_form.pairs);
    if sent_form.is_too_large && extra.csrf.is_empty() {
        // Cut before anything else of it was read.
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        });
    }
    if sent_form.is_too_large {
        let errors = vec![FieldError::new(field, Problem::FileTooLarge)];
        let refused = Refused::Invalid(errors);
        return action::again(web, desk, &number, action, values, extra, refused).await;
    }
    if let Some(bytes) = sent_form.file.filter(|bytes| !bytes.is_empty()) {
        match web.app.take_file(&desk.actor, &number, bytes).await {
            Ok(id) => {
                values.insert(field.to_owned(), sent(id));
            }
            Err(Refused::Invalid(mut errors)) => {
                for error in &mut errors {
                    field.clone_into(&mut error.field);
                }
                values.insert(field.to_owned(), Value::Null);
                let refused = Refused::Invalid(errors);
                return action::again(web, desk, &number, action, values, extra, refused).await;
            }
            Err(refused) => {
                let back = desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case"));
                return refusal::page(&back, &refused);
            }
        }
    }
    action::submit(web, desk, &number, action, values, extra).await
}

/// The form is sent in parts, as those that bring a file are.
pub(crate) fn brings_parts(request: &Request) -> bool {
    request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Reads the parts; a file that goes beyond the limit is let go, and what came before it is kept. Only the file of `field` is taken.
pub(crate) async fn read(mut parts: Multipart, field: Option<&str>) -> Result<Sent, StatusCode> {
    let mut sent = Sent::default();
    loop {
        let part = match parts.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return Ok(sent),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                sent.is_too_large = true;
                return Ok(sent);
            }
            Err(error) => return Err(error.status()),
        };
        let name: String = part.name().unwrap_or_default().chars().take(300).collect();
        let is_file = part.file_name().is_some();
        match part.bytes().await {
            Ok(bytes) if is_file && field == Some(name.as_str()) => {
                sent.file = Some(bytes.to_vec());
            }
            // A file where none is asked is no answer.
            Ok(_) if is_file => sent.pairs.push((format!("{name}_file"), String::new())),
            Ok(bytes) if bytes.len() > crate::body::MOST_BYTES => {
                sent.pairs.push((TOO_LARGE.to_owned(), String::new()));
            }
            Ok(bytes) => sent.pairs.push((name, forms::text_of_part(bytes.to_vec()))),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                sent.is_too_large = true;
                return Ok(sent);
            }
            Err(error) => return Err(error.status()),
        }
    }
}

/// `GET /cases/{number}/files/{entry}`
pub(crate) async fn open(
    State(web): State<Web>,
    desk: Desk,
    Path((number, entry)): Path<(String, String)>,
) -> Response {
    let (Ok(number), Ok(entry)) = (number.parse::<CaseNumber>(), entry.parse::<u32>()) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web.app.open_file(&desk.actor, &number, entry).await {
        Ok(file) => download(entry, file),
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}

/// The file of an entry.
pub(crate) fn download(entry: u32, file: OpenedFile) -> Response {
    let name = format!("paper-{entry}.{}", file.kind.ending());
    attachment(&name, file.kind.media_type(), file.bytes)
}

/// A file to be kept by the browser, never shown as a page of ours: whatever is in it gets no rights here. `name` tells nothing of anybody.
pub(crate) fn attachment(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
