//! How one is told what is due without signing in.

use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use homeward_app::{Refused, hooks::HookView};
use homeward_domain::{
    fields::{Field, FieldError, Kind},
    ids::WebHookId,
};
use homeward_i18n::t;
use maud::{Markup, html};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{foreign, is_own, moment};
use crate::{
    Web,
    components::{
        Choices, Form, Link, button, danger_button, error_summary, field_input, ltr,
        secondary_button,
    },
    desk::Desk,
    forms,
    layout::{page, titled},
    pages::work::Done,
    refusal,
    router::Body,
    security,
};

const MAIL: [Field; 2] = [
    Field {
        name: "mail_address",
        kind: Kind::Line { max: 254 },
        required: false,
    },
    Field {
        name: "mail_digest",
        kind: Kind::Tick,
        required: false,
    },
];

/// What the page shows beside what is kept.
#[derive(Default)]
struct Shown<'a> {
    /// What was done just now.
    done: Option<&'a str>,
    /// The address of the calendar, just made.
    calendar: Option<&'a str>,
    /// What was typed and not kept.
    typed: Option<&'a Map<String, Value>>,
    /// What is wrong with it.
    errors: &'a [FieldError],
}

/// `GET /account/reminders`
pub(super) async fn form(State(web): State<Web>, desk: Desk, Query(done): Query<Done>) -> Response {
    let shown = Shown {
        done: done.done.as_deref(),
        ..Shown::default()
    };
    reminders_page(&web, &desk, StatusCode::OK, shown).await
}

async fn reminders_page(web: &Web, desk: &Desk, status: StatusCode, shown: Shown<'_>) -> Response {
    let lang = desk.lang;
    let read = async {
        let asked = web.app.reminders_of(&desk.actor).await?;
        Ok::<_, Refused>((asked, web.app.own_hooks(&desk.actor).await?))
    };
    let (asked, hooks) = match read.await {
        Ok(read) => read,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let kept = Map::from_iter([
        ("mail_address".to_owned(), Value::from(asked.mail.clone())),
        ("mail_digest".to_owned(), Value::from(asked.digest)),
    ]);
    let values = shown.typed.unwrap_or(&kept);
    let mut chrome = desk.chrome_flash(shown.done);
    chrome.back = Some(Link::new("/account", t(lang, "account")));
    let body = page(
        &chrome,
        &titled(lang, &t(lang, "reminders"), !shown.errors.is_empty()),
        html! {
            (error_summary(lang, shown.errors, &MAIL))
            h1 { (t(lang, "reminders")) }
            p { (t(lang, "reminders-about")) }
            (mail(web, desk, values, shown.errors))
            (calendar(desk, asked.calendar_since, shown.calendar))
            (web_hooks(desk, &hooks))
        },
    );
    (status, body).into_response()
}

fn mail(web: &Web, desk: &Desk, values: &Map<String, Value>, errors: &[FieldError]) -> Markup {
    let lang = desk.lang;
    html! {
        h2 { (t(lang, "reminders-mail")) }
        @if web.app.sends_mail() {
            p { (t(lang, "reminders-mail-about")) }
            (Form { action: "/account/reminders/mail", csrf: &desk.csrf, ..Form::default() }.render(html! {
                @for field in &MAIL {
                    (field_input(lang, field, values.get(field.name).unwrap_or(&Value::Null), errors, &Choices::default()))
                }
                (button(&t(lang, "save")))
            }))
        } @else { p .quiet { (t(lang, "reminders-mail-none")) } }
    }
}

fn calendar(desk: &Desk, since: Option<DateTime<Utc>>, made: Option<&str>) -> Markup {
    let lang = desk.lang;
    let form = |action| Form {
        action,
        csrf: &desk.csrf,
        ..Form::default()
    };
    let make = match since {
        None => button(&t(lang, "calendar-make")),
        Some(_) => secondary_button(&t(lang, "calendar-make-anew")),
    };
    html! {
        h2 { (t(lang, "reminders-calendar")) }
        p { (t(lang, "reminders-calendar-about")) }
        @if let Some(address) = made {
            div .inset { p { (t(lang, "calendar-once")) } p { code { (ltr(address)) } } }
        }
        @if let Some(since) = since {
            p { (t(lang, "calendar-since")) " " (moment(desk, since)) }
        }
        (form("/account/reminders/calendar").render(make))
        @if since.is_some() {
            (form("/account/reminders/calendar/remove").render(danger_button(&t(lang, "calendar-remove"))))
        }
    }
}

/// Other systems that are told in this reader's name. Whoever runs the installation makes them; their owner can end them.
fn web_hooks(desk: &Desk, hooks: &[HookView]) -> Markup {
    let lang = desk.lang;
    html! {
        @if !hooks.is_empty() {
            h2 { (t(lang, "reminders-hooks")) }
            p { (t(lang, "reminders-hooks-about")) }
        }
        @for hook in hooks {
            p { code { (ltr(&hook.url)) } " · " (t(lang, "hook-since")) " " (moment(desk, hook.since)) }
            (Form { action: &format!("/account/reminders/hooks/{}/end", hook.id.0), csrf: &desk.csrf, ..Form::default() }
                .render(danger_button(&t(lang, "hook-end"))))
        }
    }
}

/// `POST /account/reminders/hooks/{id}/end`
pub(super) async fn end_hook(
    State(web): State<Web>,
    desk: Desk,
    Path(id): Path<Uuid>,
    body: Body,
) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.end_own_hook(&desk.actor, WebHookId(id)).await {
        Ok(()) => Redirect::to("/account/reminders?done=save-reminders").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /account/reminders/calendar`
pub(super) async fn make_calendar(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.make_calendar(&desk.actor).await {
        Ok(secret) => {
            // On this machine the name under which it was asked.
            let host = headers.get(header::HOST).and_then(|h| h.to_str().ok());
            let site = match &web.public_url {
                Some(url) => url.trim_end_matches('/').to_owned(),
                None => format!("http://{}", host.unwrap_or("localhost")),
            };
            let address = format!("{site}/calendar.ics?key={secret}");
            let shown = Shown {
                calendar: Some(&address),
                ..Shown::default()
            };
            reminders_page(&web, &desk, StatusCode::OK, shown).await
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /account/reminders/calendar/remove`
pub(super) async fn remove_calendar(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.remove_calendar(&desk.actor).await {
        Ok(()) => Redirect::to("/account/reminders?done=save-reminders").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /account/reminders/mail`
pub(super) async fn save(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (values, extra) = forms::from_urlencoded(&MAIL, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(&desk);
    }
    if !web.app.sends_mail() {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    }
    let today = desk.actor.today(web.app.clock().now());
    let saved = match homeward_domain::fields::read(&MAIL, &values, today) {
        Err(errors) => Err(Refused::Invalid(errors)),
        Ok(read) => {
            let mail = read.get("mail_address").and_then(Value::as_str);
            let digest = read.get("mail_digest").and_then(Value::as_bool);
            web.app
                .ask_for_mail(
                    &desk.actor,
                    mail.map(str::to_owned),
                    digest.unwrap_or(false),
                )
                .await
        }
    };
    match saved {
        Ok(()) => Redirect::to("/account/reminders?done=save-reminders").into_response(),
        Err(Refused::Invalid(errors)) => {
            let shown = Shown {
                typed: Some(&values),
                errors: &errors,
                ..Shown::default()
            };
            reminders_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, shown).await
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
