//! The second step of signing in.

use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{Refused, sign_in::SignedIn};
use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Going, go_on};
use crate::{
    Web,
    components::{Form, button},
    desk::{Desk, SECOND_STEP, SET_UP, Visitor},
    layout::{Chrome, page, titled},
    links,
    router::Body,
    security,
    visit::Visit,
};

#[derive(Debug, Default, Deserialize)]
struct Sent {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    code: String,
    #[serde(flatten)]
    going: Going,
}

/// What is asked after the first step: a code where somebody has one, else to set up a second factor.
pub(super) async fn step(
    web: &Web,
    lang: Lang,
    signed_in: &SignedIn,
    going: &Going,
    headers: &HeaderMap,
) -> Response {
    let factor = signed_in.second_factor;
    if !factor.enrolled || going.kept.is_none() {
        let path = if factor.enrolled { SECOND_STEP } else { SET_UP };
        return Redirect::to(&going.through(path)).into_response();
    }
    let csrf = &signed_in.csrf;
    let shown = async {
        let actor = web.app.present(&signed_in.token).await?.actor;
        let passkey = super::passkey::instead(web, lang, csrf, &actor, headers, going).await?;
        Ok::<_, Refused>(code_page(&frame(lang), csrf, going, None, passkey.as_ref()))
    };
    match shown.await {
        Ok(page) => page.into_response(),
        Err(refused) => crate::refusal::page(&frame(lang), &refused),
    }
}

/// Nothing but the way out stands around this page.
fn frame(lang: Lang) -> Chrome {
    Chrome {
        lang,
        path: SECOND_STEP.to_owned(),
        ..Chrome::default()
    }
}

/// `GET /sign-in/second`
pub(super) async fn form(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    Query(going): Query<Going>,
) -> Response {
    let factor = desk.actor.second_factor;
    if !factor.is_lacking() {
        return Redirect::to(&links::own(going.to.as_deref())).into_response();
    }
    if !factor.enrolled {
        return Redirect::to(SET_UP).into_response();
    }
    let (lang, csrf) = (desk.lang, &desk.csrf);
    match super::passkey::instead(&web, lang, csrf, &desk.actor, &headers, &going).await {
        Ok(passkey) => {
            code_page(&desk.chrome(), &desk.csrf, &going, None, passkey.as_ref()).into_response()
        }
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}

fn code_page(
    chrome: &Chrome,
    csrf: &str,
    going: &Going,
    error: Option<&str>,
    passkey: Option<&Markup>,
) -> Markup {
    let lang = chrome.lang;
    let title = t(lang, "second-title");
    let shown = titled(lang, &title, error.is_some());
    page(
        chrome,
        &shown,
        html! {
            @if let Some(error) = error {
                div .error-summary role="alert" tabindex="-1" data-focus {
                    h2 { (t(lang, "error-summary")) }
                    ul { li { a href="#code" { (error) } } }
                }
            }
            h1 { (title) }
            p { (t(lang, "second-about")) }
            (Form { action: SECOND_STEP, csrf, ..Form::default() }.render(html! {
                (going.fields())
                (code_field(lang, error))
                (button(&t(lang, "continue")))
            }))
            @if let Some(passkey) = passkey { (passkey) }
            details .more {
                summary { (t(lang, "second-lost")) }
                p { (t(lang, "second-lost-about")) }
                p { a href="/by-number" { (t(lang, "nav-by-number")) } }
            }
        },
    )
}

/// Where a code is typed: six digits of an app, or a recovery code.
pub(crate) fn code_field(lang: Lang, error: Option<&str>) -> Markup {
    html! {
        div .field {
            label for="code" { (t(lang, "f-code")) }
            p .hint #code-hint { (t(lang, "f-code-hint")) }
            @if let Some(error) = error { p .error #code-error { (error) } }
            input #code .input type="text" name="code" dir="ltr" required autocomplete="one-time-code" autocapitalize="none"
                spellcheck="false" aria-invalid=[error.map(|_| "true")]
                aria-describedby=(if error.is_some() { "code-hint code-error" } else { "code-hint" });
        }
    }
}

/// `POST /sign-in/second`
pub(super) async fn prove(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    visit: Visit,
    body: Body,
) -> Response {
    let sent = serde_urlencoded::from_bytes::<Sent>(body.as_ref()).unwrap_or_default();
    if !security::token_fits(&desk.csrf, &sent.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let proven = web
        .app
        .prove_by_code(&desk.actor, &sent.code, &desk.token, &visit)
        .await;
    match proven {
        Ok(signed_in) => go_on(&web, desk.lang, &signed_in, &sent.going, &headers).await,
        Err(refused @ (Refused::Invalid(_) | Refused::Throttled { .. })) => {
            let (status, error) = told(desk.lang, &refused);
            let page = code_page(&desk.chrome(), &desk.csrf, &sent.going, Some(&error), None);
            crate::refusal::with_retry(&refused, (status, page).into_response())
        }
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}

/// What is said of a code that was not taken.
pub(crate) fn told(lang: Lang, refused: &Refused) -> (StatusCode, String) {
    match refused {
        Refused::Throttled { seconds } => {
            let minutes = [("minutes", Arg::Number(seconds / 60 + 1))];
            let text = t_with(lang, "sign-in-too-often", &minutes);
            (StatusCode::TOO_MANY_REQUESTS, text)
        }
        _ => (StatusCode::UNPROCESSABLE_ENTITY, t(lang, "code-wrong")),
    }
}
