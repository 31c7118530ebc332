//! While the house is locked, every address says so, in words, with 503: nobody who asks did anything wrong, no other address would
//! answer, and load balancers take the program out of their rounds.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use homeward_i18n::t;

use crate::{
    Web, api,
    desk::Visitor,
    layout::{Chrome, message_page},
};

/// Middleware around everything: nothing is asked of the store while the house is locked.
pub(crate) async fn unless_locked(
    State(web): State<Web>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let is_open = path == "/health" || path.starts_with("/assets/");
    if is_open || !web.app.is_locked().await {
        return next.run(request).await;
    }
    if api::is_ours(path) {
        return api::locked(request.headers());
    }
    let (parts, _) = request.into_parts();
    page(&Visitor::of(&parts).chrome())
}

/// That the house is locked, and what to do meanwhile.
pub(crate) fn page(chrome: &Chrome) -> Response {
    let lang = chrome.lang;
    let sentences = ["problem-locked-advice", "problem-locked-paper"].map(|key| t(lang, key));
    let body = message_page(chrome, &t(lang, "problem-locked"), &sentences, None);
    (StatusCode::SERVICE_UNAVAILABLE, body).into_response()
}
