//! One's own second factor: authenticator app, recovery codes.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    sign_in::{Begun, Enrolment},
};
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;

use super::{foreign, moment, passkeys, provider};
use crate::{
    Web,
    components::{
        BannerKind, Form, button, danger_button, inset, link_button, ltr, secondary_button, warning,
    },
    desk::Desk,
    layout::{Flash, page, titled},
    pages::sign_in::{begin, code_field, passkey::site, told},
    refusal,
    router::Body,
    security,
    visit::Visit,
};

/// What the forms here send.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    pub(super) own_password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    pub(super) passkey_name: String,
}

/// A form that came from our own page.
pub(super) fn sent(desk: &Desk, body: &Body) -> Option<Sent> {
    let sent = serde_urlencoded::from_bytes::<Sent>(body.as_ref()).ok()?;
    security::token_fits(&desk.csrf, &sent.csrf).then_some(sent)
}

/// What went wrong with one of the forms.
#[derive(Default)]
pub(super) struct Wrong {
    /// Which form.
    pub(super) form: String,
    password: Option<String>,
    code: Option<String>,
    /// What is wrong with the name of a passkey.
    pub(super) name: Option<String>,
    /// The name as it was typed.
    pub(super) typed_name: String,
}

/// `GET /account/second-factor`
pub(super) async fn page_of(State(web): State<Web>, desk: Desk, headers: HeaderMap) -> Response {
    overview(&web, &desk, &headers, StatusCode::OK, Wrong::default()).await
}

async fn overview(
    web: &Web,
    desk: &Desk,
    headers: &HeaderMap,
    status: StatusCode,
    wrong: Wrong,
) -> Response {
    let lang = desk.lang;
    let enrolment = match web.app.own_enrolment(&desk.actor).await {
        Ok(enrolment) => enrolment,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let linked = match web.app.is_linked(&desk.actor).await {
        Ok(is_linked) => web.app.provider_name().map(|name| (name, is_linked)),
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let is_here = site(web, headers).is_some();
    let is_first = desk.actor.second_factor.is_lacking();
    let chrome = if is_first {
        desk.chrome()
    } else {
        desk.chrome_back("/account", t(lang, "account"))
    };
    let title = t(lang, "second-factor");
    let is_wrong = wrong.password.is_some() || wrong.code.is_some() || wrong.name.is_some();
    let shown = titled(lang, &title, is_wrong);
    let body = page(
        &chrome,
        &shown,
        html! {
            (summary(desk, &wrong))
            h1 { (title) }
            @if is_first { (inset(html! { p { (t(lang, "second-factor-asked")) } })) }
            p { (t(lang, "second-factor-about")) }
            (app_section(desk, &enrolment, &wrong))
            (passkeys::section(desk, &enrolment, &wrong, is_here))
            @if desk.actor.second_factor.enrolled { (codes_section(desk, &enrolment, &wrong)) }
            @if let Some((name, is_linked)) = linked.filter(|_| !is_first) { (provider::section(desk, name, is_linked, &wrong)) }
        },
    );
    (status, body).into_response()
}

/// What is wrong, above everything and leading to it.
fn summary(desk: &Desk, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    let lines = [
        (format!("#own-password-{}", wrong.form), &wrong.password),
        ("#code".to_owned(), &wrong.code),
        ("#passkey-name".to_owned(), &wrong.name),
    ];
    html! {
        @if lines.iter().any(|(_, error)| error.is_some()) {
            div .error-summary role="alert" tabindex="-1" data-focus {
                h2 { (t(lang, "error-summary")) }
                ul { @for (to, error) in &lines { @if let Some(error) = error { li { a href=(to) { (error) } } } } }
            }
        }
    }
}

/// Asks for the password again.
pub(super) fn password_field(desk: &Desk, form: &str, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    let id = format!("own-password-{form}");
    let error = wrong.password.as_ref().filter(|_| wrong.form == form);
    html! {
        div .field {
            label for=(id) { (t(lang, "f-own-password")) }
            @if let Some(error) = error { p .error id=(format!("{id}-error")) { (error) } }
            input .input id=(id) type="password" name="own_password" dir="ltr" required autocomplete="current-password"
                aria-invalid=[error.map(|_| "true")] aria-describedby=[error.map(|_| format!("{id}-error"))];
        }
    }
}

pub(super) fn form_to(desk: &Desk, form: &str, content: Markup) -> Markup {
    let action = format!("/account/second-factor/{form}");
    Form {
        action: &action,
        csrf: &desk.csrf,
        ..Form::default()
    }
    .render(content)
}

fn app_section(desk: &Desk, enrolment: &Enrolment, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    html! {
        h2 { (t(lang, "app")) }
        @match enrolment.app_since {
            Some(since) => {
                p { (t(lang, "app-since")) " " (moment(desk, since)) }
                details .more open[wrong.form == "remove"] {
                    summary { (t(lang, "app-remove")) }
                    (warning(lang, &t(lang, "app-remove-about")))
                    (form_to(desk, "app/remove", html! {
                        (password_field(desk, "remove", wrong))
                        (code_field(lang, wrong.code.as_deref().filter(|_| wrong.form == "remove")))
                        (danger_button(&t(lang, "app-remove")))
                    }))
                }
            }
            None => {
                p { (t(lang, "app-about")) }
                (form_to(desk, "app", html! {
                    (password_field(desk, "app", wrong))
                    (button(&t(lang, "app-begin")))
                }))
            }
        }
    }
}

fn codes_section(desk: &Desk, enrolment: &Enrolment, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    let left = [("count", Arg::from(enrolment.codes_left))];
    html! {
        h2 { (t(lang, "codes")) }
        p { (t_with(lang, "codes-left", &left)) }
        details .more open[wrong.form == "codes"] {
            summary { (t(lang, "codes-new")) }
            p { (t(lang, "codes-new-about")) }
            (form_to(desk, "codes", html! {
                (password_field(desk, "codes", wrong))
                (secondary_button(&t(lang, "codes-new")))
            }))
        }
    }
}

/// The answer to a form that was not taken: shown beside its fields, or as a page of its own.
pub(super) async fn refused_form(
    web: &Web,
    desk: &Desk,
    headers: &HeaderMap,
    form: &str,
    typed_name: &str,
    refused: Refused,
) -> Response {
    let mut wrong = Wrong {
        form: form.to_owned(),
        typed_name: typed_name.to_owned(),
        ..Wrong::default()
    };
    let status = match &refused {
        Refused::Invalid(errors) if errors.iter().any(|e| e.field == "code") => {
            wrong.code = Some(t(desk.lang, "code-wrong"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refused::Invalid(errors) if errors.iter().any(|e| e.field == "passkey_name") => {
            wrong.name = Some(t(desk.lang, "passkey-name-wrong"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refused::Invalid(_) => {
            wrong.password = Some(t(desk.lang, "password-old-password-wrong"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refused::Throttled { .. } => {
            let (status, text) = told(desk.lang, &refused);
            wrong.password = Some(text);
            status
        }
        _ => return refusal::page(&desk.chrome(), &refused),
    };
    let page = overview(web, desk, headers, status, wrong).await;
    refusal::with_retry(&refused, page)
}

/// `POST /account/second-factor/app`
pub(super) async fn begin_app(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    match web.app.begin_app(&desk.actor, &sent.own_password).await {
        Ok(begun) => app_page(&desk, StatusCode::OK, &begun, None),
        Err(refused) => refused_form(&web, &desk, &headers, "app", "", refused).await,
    }
}

/// What the app is told, and where its first code is typed.
fn app_page(desk: &Desk, status: StatusCode, begun: &Begun, error: Option<&str>) -> Response {
    let lang = desk.lang;
    let title = t(lang, "app-title");
    let shown = titled(lang, &title, error.is_some());
    let body = page(
        &desk.chrome_back(crate::desk::SET_UP, t(lang, "second-factor")),
        &shown,
        html! {
            @if let Some(error) = error {
                div .error-summary role="alert" tabindex="-1" data-focus {
                    h2 { (t(lang, "error-summary")) }
                    ul { li { a href="#code" { (error) } } }
                }
            }
            h1 { (title) }
            p { (t(lang, "app-scan")) }
            (picture(&begun.address, &t(lang, "app-picture")))
            p { (t(lang, "app-type")) }
            (inset(html! { p { code { (ltr(&begun.secret)) } } }))
            (form_to(desk, "app/confirm", html! {
                (code_field(lang, error))
                (button(&t(lang, "app-confirm")))
            }))
        },
    );
    (status, body).into_response()
}

/// A QR code as a drawing in the page: dark on light whatever the colours of the page, with the quiet edge that scanners need.
fn picture(text: &str, title: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return html! {};
    };
    let width = code.width();
    let mut path = String::new();
    for (at, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", at % width + 4, at / width + 4);
        }
    }
    let side = width + 8;
    html! {
        svg role="img" aria-label=(title) viewBox=(format!("0 0 {side} {side}")) width="232" height="232" shape-rendering="crispEdges" {
            title { (title) }
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}

/// `POST /account/second-factor/app/confirm`
pub(super) async fn confirm_app(
    State(web): State<Web>,
    desk: Desk,
    visit: Visit,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    let confirmed = web
        .app
        .confirm_app(&desk.actor, &sent.code, &desk.token, &visit)
        .await;
    match confirmed {
        Ok(enrolled) => {
            let mut response = codes_page(&desk, &enrolled.codes, "app-added");
            begin(&web, &mut response, &enrolled.signed_in);
            response
        }
        Err(refused @ (Refused::Invalid(_) | Refused::Throttled { .. })) => {
            let (status, text) = told(desk.lang, &refused);
            match web.app.begun_app(&desk.actor).await {
                Ok(begun) => {
                    let page = app_page(&desk, status, &begun, Some(&text));
                    refusal::with_retry(&refused, page)
                }
                Err(refused) => refusal::page(&desk.chrome(), &refused),
            }
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// The only page that ever shows recovery codes.
pub(super) fn codes_page(desk: &Desk, codes: &[String], done: &str) -> Response {
    let lang = desk.lang;
    let mut chrome = desk.chrome();
    // The session goes on under another token: the forms of this page would be refused.
    chrome.signed_in = None;
    chrome.nav = Vec::new();
    chrome.flash = Some(Flash {
        kind: BannerKind::Done,
        text: t(lang, &format!("account-event-{done}")),
    });
    page(
        &chrome,
        &t(lang, "codes"),
        html! {
            h1 { (t(lang, "codes")) }
            @if codes.is_empty() { p { (t(lang, "codes-as-before")) } } @else {
                p { (t(lang, "codes-once")) }
                (inset(html! { ul .simple { @for code in codes { li { code { (ltr(code)) } } } } }))
            }
            p { (link_button("/", &t(lang, "continue"))) }
        },
    )
    .into_response()
}

/// `POST /account/second-factor/app/remove`
pub(super) async fn remove_app(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    let removed = web
        .app
        .remove_app(&desk.actor, &sent.own_password, &sent.code)
        .await;
    match removed {
        Ok(()) => Redirect::to("/account/second-factor").into_response(),
        Err(refused) => refused_form(&web, &desk, &headers, "remove", "", refused).await,
    }
}

/// `POST /account/second-factor/codes`
pub(super) async fn new_codes(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    match web.app.new_codes(&desk.actor, &sent.own_password).await {
        Ok(codes) => codes_page(&desk, &codes, "codes-made"),
        Err(refused) => refused_form(&web, &desk, &headers, "codes", "", refused).await,
    }
}
