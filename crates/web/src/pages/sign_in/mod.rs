//! Signing in and out, and the language of the pages.

pub(crate) mod kept;
pub(crate) mod passkey;
pub(crate) mod provider;
mod second;

use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use homeward_app::{Refused, sign_in::SignedIn};
use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

pub(crate) use self::second::{code_field, told};
use crate::{
    Web,
    components::{BannerKind, button},
    desk::{Desk, LANGUAGE, SESSION, Visitor, cookie_name},
    layout::{Flash, page, titled},
    links,
    router::Body,
    security,
    visit::Visit,
};

/// The routes of these pages.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sign-in", get(form).post(sign_in))
        .route("/sign-in/second", get(second::form).post(second::prove))
        .route("/sign-in/second/passkey", post(passkey::prove))
        .route(
            "/sign-in/passkey",
            get(passkey::form).post(passkey::sign_in),
        )
        .route("/sign-in/openid", get(provider::leave))
        .route("/sign-in/openid/back", get(provider::back))
        .route("/sign-out", post(sign_out))
}

/// Where to go on.
#[derive(Debug, Deserialize)]
pub struct To {
    to: Option<String>,
    #[serde(default)]
    out: bool,
}

/// `GET /sign-in`
async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(to): Query<To>,
) -> Response {
    let flash = to.out.then(|| Flash {
        kind: BannerKind::Done,
        text: t(visitor.lang, "signed-out"),
    });
    let going = Going {
        to: to.to,
        kept: None,
    };
    sign_in_page(&web, &visitor, &going, &Given::default(), flash, &headers).into_response()
}

/// Where somebody goes on once they are signed in, and what they had sent too late.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Going {
    pub(super) to: Option<String>,
    pub(super) kept: Option<String>,
}

impl Going {
    /// As hidden fields of the next form.
    pub(super) fn fields(&self) -> Markup {
        html! {
            input type="hidden" name="to" value=(links::own(self.to.as_deref()));
            @if let Some(kept) = &self.kept { input type="hidden" name="kept" value=(kept); }
        }
    }

    /// The address of another page of the sign-in, which leads on to the same place.
    pub(super) fn through(&self, path: &str) -> String {
        let to = links::own(self.to.as_deref());
        format!(
            "{path}?{}",
            serde_urlencoded::to_string([("to", to)]).expect("pairs of text")
        )
    }
}

/// What was given before, and why it was not taken.
#[derive(Debug, Default)]
pub(super) struct Given<'a> {
    pub(super) login: &'a str,
    pub(super) error: Option<String>,
}

pub(super) fn sign_in_page(
    web: &Web,
    visitor: &Visitor,
    going: &Going,
    given: &Given<'_>,
    flash: Option<Flash>,
    headers: &HeaderMap,
) -> Markup {
    let lang = visitor.lang;
    let mut chrome = visitor.chrome();
    chrome.flash = flash;
    let title = t(lang, "sign-in");
    let wrong = given.error.is_some().then_some("true");
    let told = given.error.is_some().then_some("sign-in-error");
    page(
        &chrome,
        &titled(lang, &title, given.error.is_some()),
        html! {
            h1 { (t(lang, "sign-in-title")) }
            @if let Some(error) = &given.error {
                div .error-summary role="alert" tabindex="-1" data-focus {
                    h2 { (t(lang, "error-summary")) }
                    ul { li #sign-in-error { a href="#login" { (error) } } }
                }
            }
            form .form method="post" action="/sign-in" {
                (going.fields())
                div .field {
                    label for="login" { (t(lang, "sign-in-login")) }
                    input #login .input type="text" name="login" value=(given.login) autocomplete="username" autocapitalize="none" spellcheck="false" required dir="ltr"
                        aria-invalid=[wrong] aria-describedby=[told];
                }
                div .field {
                    label for="password" { (t(lang, "sign-in-password")) }
                    input #password .input type="password" name="password" autocomplete="current-password" required dir="ltr"
                        aria-invalid=[wrong] aria-describedby=[told];
                }
                (button(&t(lang, "sign-in")))
            }
            // What was typed goes along with a password only.
            @if going.kept.is_none() {
                @if passkey::site(web, headers).is_some() {
                    p { a href=(going.through("/sign-in/passkey")) { (t(lang, "passkey-sign-in")) } }
                }
                @if let Some(name) = web.app.provider_name() {
                    p { a href=(going.through("/sign-in/openid")) { (t_with(lang, "openid-sign-in", &[("name", Arg::from(name))])) } }
                }
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
    #[serde(flatten)]
    going: Going,
}

/// `POST /sign-in`
async fn sign_in(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    visit: Visit,
    body: Body,
) -> Response {
    let Ok(given) = serde_urlencoded::from_bytes::<Credentials>(body.as_ref()) else {
        return (
            StatusCode::UNPROCESSABLE_ENTITY,
            sign_in_page(
                &web,
                &visitor,
                &Going::default(),
                &Given {
                    error: Some(t(visitor.lang, "sign-in-failed")),
                    ..Given::default()
                },
                None,
                &headers,
            ),
        )
            .into_response();
    };
    match web
        .app
        .sign_in(given.login.trim(), &given.password, &visit)
        .await
    {
        Ok(signed_in) => go_on(&web, visitor.lang, &signed_in, &given.going, &headers).await,
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
            let again = Given {
                login: &given.login,
                error: Some(error),
            };
            let page = sign_in_page(&web, &visitor, &given.going, &again, None, &headers);
            crate::refusal::with_retry(&refused, (status, page).into_response())
        }
        Err(refused) => crate::refusal::page(&visitor.chrome(), &refused),
    }
}

/// Goes on after a step of the sign-in: to the second factor, to what was sent too late, or to where somebody wanted to go.
pub(super) async fn go_on(
    web: &Web,
    lang: Lang,
    signed_in: &SignedIn,
    going: &Going,
    headers: &HeaderMap,
) -> Response {
    let mut response = if signed_in.second_factor.is_lacking() {
        second::step(web, lang, signed_in, going, headers).await
    } else {
        match kept::give_back(web, lang, signed_in, going).await {
            Some(page) => page,
            None => Redirect::to(&links::own(going.to.as_deref())).into_response(),
        }
    };
    begin(web, &mut response, signed_in);
    response
}

/// Hands the token of a session to the browser.
pub(crate) fn begin(web: &Web, response: &mut Response, signed_in: &SignedIn) {
    let token = &signed_in.token;
    set_cookie(response, SESSION, token, web.secure_cookies, None);
}

#[derive(Debug, Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

/// `POST /sign-out`
async fn sign_out(State(web): State<Web>, desk: Desk, body: Body) -> Response {
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

pub(super) fn set_cookie(
    response: &mut Response,
    name: &str,
    value: &str,
    secure: bool,
    max_age: Option<u32>,
) {
    let secure = if secure { "; Secure" } else { "" };
    let name = cookie_name(name, !secure.is_empty());
    let age = max_age
        .map(|s| format!("; Max-Age={s}"))
        .unwrap_or_default();
    if let Ok(cookie) = HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}"
    )) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
