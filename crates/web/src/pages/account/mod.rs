//! One's own account: how one signs in, where one is signed in, keys for programs, and what happened to it.

mod passkeys;
mod password;
mod provider;
mod reminders;
mod second_factor;
mod sessions;
mod tokens;

pub(crate) use self::sessions::browser;

use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use chrono::{DateTime, Utc};
use homeward_app::{Refused, sign_in::Happened};
use homeward_domain::fields::FieldError;
use homeward_i18n::t;
use maud::{Markup, html};

use crate::{
    Web,
    components::{BannerKind, Form, error_summary, moment_value, secondary_button},
    desk::{Desk, Visitor},
    forms,
    layout::{Flash, page},
    refusal,
    router::Body,
    security,
};

/// The routes of these pages.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/account", get(account))
        .route(
            "/account/password",
            get(password::form).post(password::change),
        )
        .route("/account/reminders", get(reminders::form))
        .route("/account/reminders/mail", post(reminders::save))
        .route(
            "/account/reminders/calendar",
            post(reminders::make_calendar),
        )
        .route(
            "/account/reminders/calendar/remove",
            post(reminders::remove_calendar),
        )
        .route(
            "/account/reminders/hooks/{id}/end",
            post(reminders::end_hook),
        )
        .route("/account/tokens", post(tokens::make))
        .route("/account/tokens/{id}/revoke", post(tokens::revoke))
        .route("/account/sessions/others", post(sessions::end_others))
        .route("/account/sessions/{key}/end", post(sessions::end))
        .route("/account/happened", post(acknowledge))
        .route("/account/second-factor", get(second_factor::page_of))
        .route("/account/second-factor/app", post(second_factor::begin_app))
        .route(
            "/account/second-factor/app/confirm",
            post(second_factor::confirm_app),
        )
        .route(
            "/account/second-factor/app/remove",
            post(second_factor::remove_app),
        )
        .route("/account/second-factor/passkeys", post(passkeys::begin_new))
        .route(
            "/account/second-factor/passkeys/finish",
            post(passkeys::finish_new),
        )
        .route(
            "/account/second-factor/passkeys/{id}/remove",
            post(passkeys::remove),
        )
        .route("/account/second-factor/link", post(provider::link))
        .route("/account/second-factor/unlink", post(provider::unlink))
        .route(
            "/account/second-factor/codes",
            post(second_factor::new_codes),
        )
}

/// Something that came from another site's form.
fn foreign(desk: &Desk) -> Response {
    crate::router::refused_as_foreign(&Visitor {
        lang: desk.lang,
        path: desk.path.clone(),
    })
}

/// A form without fields that came from our own page.
fn is_own(desk: &Desk, body: &Body) -> bool {
    let (_, extra) = forms::from_urlencoded(&[], body);
    security::token_fits(&desk.csrf, &extra.csrf)
}

/// A moment as the clock of the reader's office shows it.
fn moment(desk: &Desk, at: DateTime<Utc>) -> Markup {
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    moment_value(desk.lang, at.with_timezone(&zone).naive_local())
}

/// What the page shows beside what there is.
#[derive(Default)]
struct Shown<'a> {
    /// A key for a program, just made.
    made: Option<&'a str>,
    /// What is wrong with the form of a new key.
    errors: &'a [FieldError],
}

/// `GET /account`
async fn account(State(web): State<Web>, desk: Desk) -> Response {
    account_page(&web, &desk, StatusCode::OK, Shown::default()).await
}

async fn account_page(web: &Web, desk: &Desk, status: StatusCode, shown: Shown<'_>) -> Response {
    match sections(web, desk, &shown).await {
        Ok(sections) => {
            let lang = desk.lang;
            let mut chrome = desk.chrome();
            if shown.made.is_some() {
                chrome.flash = Some(Flash {
                    kind: BannerKind::Done,
                    text: t(lang, "token-made"),
                });
            }
            let body = page(
                &chrome,
                &t(lang, "account"),
                html! {
                    (error_summary(lang, shown.errors, &tokens::TOKEN))
                    h1 { (t(lang, "account")) }
                    (sections)
                },
            );
            (status, body).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

async fn sections(web: &Web, desk: &Desk, shown: &Shown<'_>) -> Result<Markup, Refused> {
    let lang = desk.lang;
    let now = web.app.clock().now();
    let mut tokens = web.app.tokens_of(desk.actor.staff.id).await?;
    tokens.retain(|token| token.revoked_at.is_none() && token.expires_at > now);
    let sessions = web.app.own_sessions(&desk.actor, &desk.token).await?;
    let happened = web.app.happened(&desk.actor).await?;
    let state = if desk.actor.second_factor.enrolled {
        "second-factor-on"
    } else {
        "second-factor-off"
    };
    Ok(html! {
        ul .simple .deeds {
            li { a href="/account/password" { (t(lang, "password-change")) } }
            li { a href="/account/second-factor" { (t(lang, "second-factor")) } br; span .quiet { (t(lang, state)) } }
            li { a href="/account/reminders" { (t(lang, "reminders")) } }
            li { a href=(crate::pages::settings::absence_of(&desk.actor.staff.login)) { (t(lang, "set-absence-change")) } }
        }
        (sessions::section(desk, &sessions))
        (tokens::section(desk, &tokens, shown))
        (happened_section(desk, &happened))
    })
}

/// What happened to the account; what others did stands on top of the pages until its owner says that they know.
fn happened_section(desk: &Desk, happened: &[Happened]) -> Markup {
    let lang = desk.lang;
    html! {
        h2 #happened { (t(lang, "happened")) }
        p { (t(lang, "happened-about")) }
        @if happened.is_empty() { p .quiet { (t(lang, "happened-none")) } } @else {
            ul .simple {
                @for event in happened {
                    li { (moment(desk, event.at)) " · " (t(lang, &format!("account-event-{}", event.code))) }
                }
            }
        }
        @if desk.has_account_news {
            (Form { action: "/account/happened", csrf: &desk.csrf, ..Form::default() }.render(secondary_button(&t(lang, "happened-known"))))
        }
    }
}

/// `POST /account/happened`
async fn acknowledge(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.acknowledge(&desk.actor).await {
        Ok(()) => Redirect::to("/account").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

#[cfg(test)]
mod tests {
    use homeward_app::sign_in::EVENTS;
    use homeward_i18n::{Lang, has};

    #[test]
    fn everything_that_happens_to_an_account_is_told_in_every_language() {
        for lang in Lang::ALL {
            for code in EVENTS {
                assert!(has(*lang, &format!("account-event-{code}")), "{code}");
            }
        }
    }
}
