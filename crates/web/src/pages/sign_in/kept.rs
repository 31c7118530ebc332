//! A form sent after the session had ended: what was typed goes back into the browser, sealed, and is offered again after signing in.

use axum::{
    extract::{FromRequest, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use homeward_app::sign_in::SignedIn;
use homeward_i18n::{Lang, t};
use maud::html;

use super::{Going, sign_in_page};
use crate::{
    Web,
    components::{BannerKind, button, link_button},
    desk::{SESSION, SessionEnded, Visitor, own_cookie},
    layout::{Chrome, Flash, page},
    router::Body,
};

/// Middleware around the pages: a form that found no session is answered with the sign-in that carries it.
pub(crate) async fn keeps_what_was_typed(
    State(web): State<Web>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    // Passwords and codes are typed again rather than carried about.
    // And nobody locks the house by coming back to what was typed hours ago.
    let is_secret = ["/sign-", "/account", crate::links::LOCK]
        .iter()
        .any(|p| path.starts_with(p));
    let token = own_cookie(&web, request.headers(), SESSION).map(str::to_owned);
    let (false, &Method::POST, Some(token)) = (is_secret, request.method(), token) else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let body = match Body::from_request(Request::from_parts(parts.clone(), body), &web).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    let again = Request::from_parts(parts.clone(), body.as_ref().to_vec().into());
    let response = next.run(again).await;
    if response.extensions().get::<SessionEnded>().is_none() {
        return response;
    }
    let visitor = Visitor::of(&parts);
    let kept = match web.app.keep(&token, &path, body.as_ref()).await {
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
    let page = sign_in_page(&web, &visitor, &going, None, Some(flash), &parts.headers);
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
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&kept.body).ok()?;
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
            form .form method="post" action=(kept.path) data-once {
                input type="hidden" name="csrf" value=(signed_in.csrf);
                @for (name, value) in pairs.iter().filter(|(name, _)| name != "csrf") {
                    // Lines stay lines: a hidden input keeps them, too.
                    input type="hidden" name=(name) value=(value);
                }
                (button(&t(lang, "kept-send")))
            }
            p { (link_button("/", &t(lang, "kept-leave"))) }
        },
    );
    Some((StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], body).into_response())
}
