//! Whatever goes wrong before or beside a handler as a page: an address or a form that cannot be read, a wrong method, too much, too
//! slow, a defect. In the reader's language, with a way on, and without repeating what was sent.

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use homeward_i18n::t;

use crate::{
    Web, api,
    components::Link,
    desk::{Desk, Visitor},
    layout::{Chrome, message_page},
    links, problem,
};

/// The frame of a page before whoever asks: that of their desk where they are signed in.
pub(crate) async fn frame(parts: &mut Parts, web: &Web) -> Chrome {
    match Desk::from_request_parts(parts, web).await {
        Ok(desk) => desk.chrome(),
        Err(_) => Visitor::of(parts).chrome(),
    }
}

/// Middleware around all pages: an answer without a page gets one.
pub(crate) async fn as_pages(State(web): State<Web>, request: Request, next: Next) -> Response {
    // The interface for programs has its own way to fail, and probes read no pages.
    if api::is_ours(request.uri().path()) || request.uri().path() == "/health" {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let again = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let is_failure = status.is_client_error() || status.is_server_error();
    if !is_failure || is_page(&response) {
        return response;
    }
    parts = again;
    let chrome = frame(&mut parts, &web).await;
    let words = words_of(status);
    let page = message_page(
        &chrome,
        &t(chrome.lang, &format!("problem-{words}")),
        &[t(chrome.lang, &format!("problem-{words}-advice"))],
        Some(&way_on(&parts, &chrome)),
    );
    let (mut head, _) = response.into_parts();
    head.headers.remove(header::CONTENT_LENGTH);
    head.headers.remove(header::CONTENT_TYPE);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        head.headers
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    let mut told = (status, page).into_response();
    // What else was said, such as the methods there are, stays said.
    for (name, value) in &head.headers {
        told.headers_mut().insert(name, value.clone());
    }
    told
}

fn is_page(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("text/html"))
}

/// The words of a status nobody put into words, for people: they know neither methods nor media types.
fn words_of(status: StatusCode) -> &'static str {
    match problem::code_of(status) {
        "method" => "not-a-page",
        "media-type" => "unreadable",
        code => code,
    }
}

/// Back to our own page that led here, else to the beginning.
pub(crate) fn way_on(parts: &Parts, chrome: &Chrome) -> Link {
    let host = parts.headers.get(header::HOST);
    let came_from = parts
        .headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok())
        .and_then(|address| address.split_once("://"))
        .and_then(|(_, rest)| rest.split_once('/'))
        .filter(|(from, _)| host.is_some_and(|host| host.as_bytes() == from.as_bytes()))
        .map(|(_, path)| links::own(Some(&format!("/{path}"))));
    match came_from {
        Some(path) if path != chrome.path => Link::new(path, t(chrome.lang, "back")),
        _ => Link::new("/", t(chrome.lang, "nav-my-work")),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use homeward_i18n::Lang;

    use super::*;

    #[test]
    fn every_failure_has_its_words_in_every_language() {
        for status in (400..600).filter_map(|code| StatusCode::from_u16(code).ok()) {
            for lang in Lang::ALL {
                for key in ["", "-advice"].map(|end| format!("problem-{}{end}", words_of(status))) {
                    assert!(homeward_i18n::has(*lang, &key), "{status}: {key}");
                }
            }
        }
    }

    #[test]
    fn the_way_on_leads_back_to_our_own_page_and_nowhere_else() {
        for (referer, way) in [
            (Some("https://homeward.example/cases/new"), "/cases/new"),
            (Some("https://homeward.example/here"), "/"),
            (Some("https://homeward.example//evil.example/"), "/"),
            (Some("https://evil.example/cases/new"), "/"),
            (Some("https://homeward.example.evil.example/a"), "/"),
            (Some("about:blank"), "/"),
            (None, "/"),
        ] {
            let mut request = Request::builder().header("host", "homeward.example");
            if let Some(referer) = referer {
                request = request.header("referer", referer);
            }
            let (parts, ()) = request.body(()).unwrap().into_parts();
            let chrome = Chrome {
                path: "/here".to_owned(),
                ..Chrome::default()
            };
            assert_eq!(way_on(&parts, &chrome).href, way, "{referer:?}");
        }
    }
}
