//! One's own passkeys.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{Refused, sign_in::Enrolment};
use homeward_i18n::t;
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    foreign, moment,
    second_factor::{Wrong, codes_page, form_to, password_field, refused_form, sent},
};
use crate::{
    Web,
    components::{bdi, danger_button, secondary_button},
    desk::{Desk, SET_UP},
    layout::page,
    pages::sign_in::{
        begin,
        passkey::{Answered, ask_form, site},
    },
    refusal,
    router::Body,
    security,
    visit::Visit,
};

/// The passkeys there are, each with a way to remove it, and the form of a new one where this site can have any.
pub(super) fn section(desk: &Desk, enrolment: &Enrolment, wrong: &Wrong, is_here: bool) -> Markup {
    let lang = desk.lang;
    html! {
        h2 { (t(lang, "passkeys")) }
        p { (t(lang, "passkeys-about")) }
        @if enrolment.passkeys.is_empty() { p .quiet { (t(lang, "passkeys-none")) } }
        @for passkey in &enrolment.passkeys {
            @let id = passkey.id.to_string();
            details .more open[wrong.form == id] {
                summary {
                    (bdi(&passkey.name)) " · " (t(lang, "last-used")) " "
                    @match passkey.last_used_at { Some(at) => (moment(desk, at)), None => (t(lang, "never-used")) }
                }
                p { (t(lang, "made-at")) " " (moment(desk, passkey.created_at)) }
                (form_to(desk, &format!("passkeys/{id}/remove"), html! {
                    (password_field(desk, &id, wrong))
                    (danger_button(&t(lang, "passkey-remove")))
                }))
            }
        }
        @if is_here {
            details .more open[wrong.form == "passkey"] {
                summary { (t(lang, "passkey-add")) }
                (form_to(desk, "passkeys", html! {
                    (name_field(desk, wrong))
                    (password_field(desk, "passkey", wrong))
                    (secondary_button(&t(lang, "continue")))
                }))
            }
        } @else { p .quiet { (t(lang, "passkey-not-here")) } }
    }
}

fn name_field(desk: &Desk, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    let error = wrong.name.as_ref();
    html! {
        div .field {
            label for="passkey-name" { (t(lang, "f-passkey-name")) }
            p .hint #passkey-name-hint { (t(lang, "f-passkey-name-hint")) }
            @if let Some(error) = error { p .error #passkey-name-error { (error) } }
            input #passkey-name .input type="text" name="passkey_name" maxlength="60" required dir="auto" value=(wrong.typed_name)
                aria-invalid=[error.map(|_| "true")]
                aria-describedby=(if error.is_some() { "passkey-name-hint passkey-name-error" } else { "passkey-name-hint" });
        }
    }
}

/// `POST /account/second-factor/passkeys`
pub(super) async fn begin_new(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    let Some(site) = site(&web, &headers) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let (password, name) = (&sent.own_password, &sent.passkey_name);
    let lang = desk.lang;
    match web
        .app
        .begin_passkey(&desk.actor, password, name, &site)
        .await
    {
        Ok(ask) => {
            let title = t(lang, "passkey-title");
            let within = html! { input type="hidden" name="csrf" value=(desk.csrf); };
            let action = "/account/second-factor/passkeys/finish";
            let body = page(
                &desk.chrome_back(SET_UP, t(lang, "second-factor")),
                &title,
                html! {
                    h1 { (title) }
                    p { (t(lang, "passkeys-about")) }
                    (ask_form(lang, action, "add", &ask, within, "passkey-go"))
                },
            );
            (StatusCode::OK, body).into_response()
        }
        Err(refused) => refused_form(&web, &desk, &headers, "passkey", name, refused).await,
    }
}

/// `POST /account/second-factor/passkeys/finish`
pub(super) async fn finish_new(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    visit: Visit,
    body: Body,
) -> Response {
    let sent = Answered::of(&body);
    if !security::token_fits(&desk.csrf, &sent.csrf) {
        return foreign(&desk);
    }
    let Some(site) = site(&web, &headers) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let added = web
        .app
        .finish_passkey(
            &desk.actor,
            &sent.ask,
            &sent.credential,
            &desk.token,
            &visit,
            &site,
        )
        .await;
    match added {
        Ok(enrolled) => {
            let mut response = codes_page(&desk, &enrolled.codes, "passkey-added");
            begin(&web, &mut response, &enrolled.signed_in);
            response
        }
        Err(refused) => {
            let back = desk.chrome_back(SET_UP, t(desk.lang, "second-factor"));
            refusal::page(&back, &refused)
        }
    }
}

/// `POST /account/second-factor/passkeys/{id}/remove`
pub(super) async fn remove(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    Path(id): Path<Uuid>,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    match web
        .app
        .remove_passkey(&desk.actor, id, &sent.own_password)
        .await
    {
        Ok(()) => Redirect::to(SET_UP).into_response(),
        Err(refused) => refused_form(&web, &desk, &headers, &id.to_string(), "", refused).await,
    }
}
