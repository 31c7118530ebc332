//! Signing in and out, and the language of the pages.

use std::net::SocketAddr;

use axum::{
    Extension,
    extract::{ConnectInfo, Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::Refused;
use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{BannerKind, button},
    desk::{Desk, LANGUAGE, SESSION, Visitor},
    layout::{Flash, page},
    links,
    router::Body,
    security,
};

/// Where to go on.
#[derive(Debug, Deserialize)]
pub struct To {
    to: Option<String>,
    #[serde(default)]
    out: bool,
}

/// `GET /sign-in`
pub async fn form(visitor: Visitor, Query(to): Query<To>) -> Response {
    let flash = to.out.then(|| Flash {
        kind: BannerKind::Done,
        text: t(visitor.lang, "signed-out"),
    });
    sign_in_page(&visitor, to.to.as_deref(), None, flash).into_response()
}

fn sign_in_page(
    visitor: &Visitor,
    to: Option<&str>,
    error: Option<String>,
    flash: Option<Flash>,
) -> Markup {
    let lang = visitor.lang;
    let mut chrome = visitor.chrome();
    chrome.flash = flash;
    page(
        &chrome,
        &t(lang, "sign-in"),
        html! {
            h1 { (t(lang, "sign-in-title")) }
            @if let Some(error) = &error {
                div .error-summary role="alert" tabindex="-1" data-focus {
                    h2 { (t(lang, "error-summary")) }
                    ul { li { a href="#login" { (error) } } }
                }
            }
            form .form method="post" action="/sign-in" {
                input type="hidden" name="to" value=(links::own(to));
                div .field {
                    label for="login" { (t(lang, "sign-in-login")) }
                    input #login .input type="text" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required dir="ltr";
                }
                div .field {
                    label for="password" { (t(lang, "sign-in-password")) }
                    input #password .input type="password" name="password" autocomplete="current-password" required dir="ltr";
                }
                (button(&t(lang, "sign-in")))
            }
        },
    )
}

#[derive(Debug, Deserialize)]
struct Credentials {
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: String,
    to: Option<String>,
}

/// `POST /sign-in`
pub async fn sign_in(
    State(web): State<Web>,
    visitor: Visitor,
    address: Option<Extension<ConnectInfo<SocketAddr>>>,
    body: Body,
) -> Response {
    let Ok(given) = serde_urlencoded::from_bytes::<Credentials>(body.as_ref()) else {
        return (
            StatusCode::UNPROCESSABLE_ENTITY,
            sign_in_page(
                &visitor,
                None,
                Some(t(visitor.lang, "sign-in-failed")),
                None,
            ),
        )
            .into_response();
    };
    let address = address.map(|a| a.0.0.ip().to_string()).unwrap_or_default();
    match web
        .app
        .sign_in(given.login.trim(), &given.password, &address)
        .await
    {
        Ok(signed_in) => {
            let mut response = Redirect::to(&links::own(given.to.as_deref())).into_response();
            set_cookie(
                &mut response,
                SESSION,
                &signed_in.token,
                web.secure_cookies,
                None,
            );
            response
        }
        Err(refused @ (Refused::NotSignedIn | Refused::Throttled { .. })) => {
            let (status, error) = match refused {
                Refused::Throttled { seconds } => (
                    StatusCode::TOO_MANY_REQUESTS,
                    t_with(
                        visitor.lang,
                        "sign-in-too-often",
                        &[("minutes", Arg::Number(seconds / 60 + 1))],
                    ),
                ),
                _ => (StatusCode::UNAUTHORIZED, t(visitor.lang, "sign-in-failed")),
            };
            let page = sign_in_page(&visitor, given.to.as_deref(), Some(error), None);
            crate::refusal::with_retry(&refused, (status, page).into_response())
        }
        Err(refused) => crate::refusal::page(&visitor.chrome(), &refused),
    }
}

#[derive(Debug, Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

/// `POST /sign-out`
pub async fn sign_out(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let token = serde_urlencoded::from_bytes::<Token>(body.as_ref())
        .map(|t| t.csrf)
        .unwrap_or_default();
    if !security::token_fits(&desk.csrf, &token) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    if let Err(refused) = web.app.sign_out(&desk.token).await {
        return crate::refusal::page(&desk.chrome(), &refused);
    }
    let mut response = Redirect::to("/sign-in?out=true").into_response();
    set_cookie(&mut response, SESSION, "", web.secure_cookies, Some(0));
    // A shared computer forgets the pages.
    response.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    response
}

/// `GET /language/{code}`: the language of the pages on this computer.
pub async fn language(
    State(web): State<Web>,
    Path(code): Path<String>,
    Query(to): Query<To>,
    _headers: HeaderMap,
) -> Response {
    let mut response = Redirect::to(&links::own(to.to.as_deref())).into_response();
    if let Some(lang) = Lang::from_code(&code) {
        set_cookie(
            &mut response,
            LANGUAGE,
            lang.code(),
            web.secure_cookies,
            Some(31_536_000),
        );
    }
    response
}

fn set_cookie(
    response: &mut Response,
    name: &str,
    value: &str,
    secure: bool,
    max_age: Option<u32>,
) {
    let secure = if secure { "; Secure" } else { "" };
    let age = max_age
        .map(|s| format!("; Max-Age={s}"))
        .unwrap_or_default();
    if let Ok(cookie) = HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}"
    )) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
