//! A form that was not carried out through no fault of what was typed: sent after the session had ended, it goes back into the browser,
//! sealed, and is offered again after signing in; sent while the house was busy, it is offered again at once.

use axum::{
    extract::{FromRequest, FromRequestParts, Multipart, Request, State},
    http::{Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use homeward_app::sign_in::SignedIn;
use homeward_domain::{
    actions::{Action, REGISTER},
    facts::{ArrivalRecorded, KeepBasis},
    fields::{Field, Record},
};
use homeward_i18n::{Lang, t};
use maud::{Markup, html};

use super::{Given, Going, sign_in_page};
use crate::{
    Web,
    components::{BannerKind, Choices, button, check_answers, link_button},
    desk::{Desk, SESSION, SessionEnded, Visitor, own_cookie},
    forms,
    layout::{Chrome, Flash, page, titled},
    pages::{files, once},
    refusal::{SendAgain, not_possible},
    router::Body,
};

/// Middleware around the pages: a form that found no session is answered with the sign-in that carries it.
pub(crate) async fn keeps_what_was_typed(
    State(web): State<Web>,
    request: Request,
    next: Next,
) -> Response {
    let path = request
        .uri()
        .path_and_query()
        .map_or_else(|| request.uri().path().to_owned(), ToString::to_string);
    // Passwords and codes are typed again rather than carried about.
    // And nobody locks the house by coming back to what was typed hours ago.
    let is_secret = ["/sign-", "/account", crate::links::LOCK]
        .iter()
        .any(|p| path.starts_with(p));
    let token = own_cookie(&web, request.headers(), SESSION).map(str::to_owned);
    let (false, &Method::POST, Some(token)) = (is_secret, request.method(), token) else {
        return next.run(request).await;
    };
    if files::brings_parts(&request) {
        return with_parts(&web, request, next, &token, &path).await;
    }
    let (parts, body) = request.into_parts();
    let body = match Body::from_request(Request::from_parts(parts.clone(), body), &web).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    let again = Request::from_parts(parts.clone(), body.as_ref().to_vec().into());
    let response = next.run(again).await;
    if let Some(again) = response.extensions().get::<SendAgain>().copied() {
        let visitor = Visitor::of(&parts);
        let visitor = Visitor {
            lang: again.lang,
            ..visitor
        };
        return offer_again(&visitor, &path, body.as_ref(), again, response);
    }
    if response.extensions().get::<SessionEnded>().is_none() {
        return response;
    }
    sign_in_with(&web, &parts, &token, &path, body.as_ref()).await
}

/// A form that brings a file: its words are kept like those of any other; the file is chosen again.
async fn with_parts(web: &Web, request: Request, next: Next, token: &str, path: &str) -> Response {
    let (parts, body) = request.into_parts();
    // What it brings is read once only: so whoever sends it is asked for first.
    let ended = match Desk::from_request_parts(&mut parts.clone(), web).await {
        Err(refused) => refused.extensions().get::<SessionEnded>().is_some(),
        Ok(_) => false,
    };
    let request = Request::from_parts(parts.clone(), body);
    if !ended {
        return next.run(request).await;
    }
    let Ok(sent) = Multipart::from_request(request, web).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Ok(sent) = files::read(sent, None).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let is_file = |name: &str| name.ends_with("_file");
    let words = sent.pairs.into_iter().filter(|(name, _)| !is_file(name));
    let words = serde_urlencoded::to_string(words.collect::<Vec<_>>()).unwrap_or_default();
    sign_in_with(web, &parts, token, path, words.as_bytes()).await
}

/// The page to sign in, with what was typed.
async fn sign_in_with(web: &Web, parts: &Parts, token: &str, path: &str, body: &[u8]) -> Response {
    let visitor = Visitor::of(parts);
    let kept = match web.app.keep(token, path, body).await {
        Ok(kept) => kept,
        Err(refused) => return crate::refusal::page(&visitor.chrome(), &refused),
    };
    let words = if kept.is_some() {
        "kept-form"
    } else {
        "kept-nothing"
    };
    let flash = Flash {
        kind: BannerKind::Attention,
        text: t(visitor.lang, words),
    };
    let going = Going { to: None, kept };
    let page = sign_in_page(
        web,
        &visitor,
        &going,
        &Given::default(),
        Some(flash),
        &parts.headers,
    );
    (StatusCode::UNAUTHORIZED, page).into_response()
}

/// What was sent too late, to be sent now; nothing when there is none, or when it was somebody else's.
pub(super) async fn give_back(
    web: &Web,
    lang: Lang,
    signed_in: &SignedIn,
    going: &Going,
) -> Option<Response> {
    let sealed = going.kept.as_deref()?;
    let actor = web.app.present(&signed_in.token).await.ok()?.actor;
    let kept = web.app.kept(&actor, sealed).await.ok()??;
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(&kept.body).ok()?;
    set(&mut pairs, "csrf", &signed_in.csrf);
    let chrome = Chrome {
        lang,
        path: "/".to_owned(),
        ..Chrome::default()
    };
    let body = page(
        &chrome,
        &t(lang, "kept-title"),
        html! {
            h1 { (t(lang, "kept-title")) }
            p { (t(lang, "kept-about")) }
            (typed(lang, &kept.path, kept.body.as_bytes()))
            (send_form(lang, &kept.path, &pairs))
        },
    );
    Some((StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], body).into_response())
}

/// A longer form is filled in again: its page would be many times as long.
const MOST_OFFERED: usize = 100_000;

/// What was typed into a form of the house, as its fields say it.
fn typed(lang: Lang, path: &str, body: &[u8]) -> Markup {
    let code = path.split('?').next().and_then(|p| p.rsplit('/').next());
    let fields: Vec<Field> = match code {
        Some("new") if path.starts_with("/cases/") => [
            REGISTER.fields(),
            KeepBasis::FIELDS,
            ArrivalRecorded::FIELDS,
        ]
        .concat(),
        Some(code) => Action::find(code).map_or(Vec::new(), |a| a.fields().to_vec()),
        None => Vec::new(),
    };
    let (values, _) = forms::from_urlencoded(&fields, body);
    let given = |f: &Field| values.get(f.name).is_some_and(|v| !v.is_null());
    let fields: Vec<Field> = fields.into_iter().filter(given).collect();
    html! {
        @if !fields.is_empty() { (check_answers(lang, &fields, &values, &Choices::default(), None)) }
    }
}

/// The form with everything that was typed, to be sent once more.
fn send_form(lang: Lang, path: &str, pairs: &[(String, String)]) -> Markup {
    html! {
        form .form method="post" action=(path) data-once {
            @for (name, value) in pairs {
                // Lines stay lines: a hidden input keeps them, too.
                input type="hidden" name=(name) value=(value);
            }
            (button(&t(lang, "kept-send")))
        }
        p { (link_button("/", &t(lang, "kept-leave"))) }
    }
}

fn set(pairs: &mut Vec<(String, String)>, name: &str, value: &str) {
    pairs.retain(|(other, _)| other != name);
    pairs.push((name.to_owned(), value.to_owned()));
}

/// The refusal with the form below it. A form that brings a file is sent from its own page: the browser still has the file.
fn offer_again(
    visitor: &Visitor,
    path: &str,
    body: &[u8],
    again: SendAgain,
    refused: Response,
) -> Response {
    let pairs = std::str::from_utf8(body)
        .ok()
        .filter(|body| !body.is_empty() && body.len() <= MOST_OFFERED && !body.starts_with("--"))
        .and_then(|body| serde_urlencoded::from_str::<Vec<(String, String)>>(body).ok());
    let Some(mut pairs) = pairs else {
        return refused;
    };
    if again.anew {
        set(&mut pairs, "once", &once());
        // What was checked was something else: it is looked at once more.
        pairs.retain(|(name, _)| name != "confirm");
    }
    let lang = again.lang;
    let title = t(lang, &format!("problem-{}", again.code));
    let shown = page(
        &visitor.chrome(),
        &titled(lang, &title, true),
        html! {
            h1 { (title) }
            @if let Some((action, stage)) = again.stage { p { (not_possible(lang, action, stage.code())) } }
            p { (t(lang, &format!("problem-{}-advice", again.code))) }
            p { (t(lang, "kept-again")) }
            (typed(lang, path, body))
            (send_form(lang, path, &pairs))
        },
    );
    let (parts, _) = refused.into_parts();
    let mut response = (parts.status, shown).into_response();
    if let Some(seconds) = parts.headers.get(header::RETRY_AFTER) {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.clone());
    }
    response
}
