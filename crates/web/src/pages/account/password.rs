//! One's own password.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::Refused;
use homeward_domain::fields::{Field, FieldError, Kind};
use homeward_i18n::t;
use maud::{Markup, html};
use serde::Deserialize;

use super::foreign;
use crate::{
    Web,
    components::{Form, button, error_summary},
    desk::Desk,
    layout::{page, titled},
    router::Body,
    security,
};

#[derive(Debug, Default, Deserialize)]
struct Passwords {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    old_password: String,
    #[serde(default)]
    new_password: String,
}

/// `GET /account/password`
pub(super) async fn form(desk: Desk) -> Response {
    password_page(&desk, &[]).into_response()
}

fn password_page(desk: &Desk, errors: &[FieldError]) -> Markup {
    let lang = desk.lang;
    let fields = ["old_password", "new_password"].map(|name| Field {
        name,
        kind: Kind::Line { max: 128 },
        required: true,
    });
    page(
        &desk.chrome(),
        &titled(lang, &t(lang, "password-change"), !errors.is_empty()),
        html! {
            (error_summary(lang, errors, &fields))
            h1 { (t(lang, "password-change")) }
            @if desk.actor.staff.must_change_password { div .inset { p { (t(lang, "password-first")) } } }
            p { (t(lang, "password-about")) }
            (Form { action: "/account/password", csrf: &desk.csrf, ..Form::default() }.render(html! {
                @for field in &fields {
                    @let id = crate::components::input_id(field.name);
                    @let wrong = errors.iter().any(|e| e.field == field.name);
                    div .field {
                        label for=(id) { (crate::components::label(lang, field)) }
                        @if wrong { p .error id=(format!("{id}-error")) { (t(lang, &format!("password-{}-wrong", field.name.replace('_', "-")))) } }
                        input .input id=(id) type="password" name=(field.name) dir="ltr" required
                            autocomplete=(if field.name == "old_password" { "current-password" } else { "new-password" })
                            aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then(|| format!("{id}-error"))];
                    }
                }
                (button(&t(lang, "save")))
            }))
        },
    )
}

/// `POST /account/password`
pub(super) async fn change(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let given = serde_urlencoded::from_bytes::<Passwords>(body.as_ref()).unwrap_or_default();
    if !security::token_fits(&desk.csrf, &given.csrf) {
        return foreign(&desk);
    }
    match web
        .app
        .change_password(
            &desk.actor,
            &given.old_password,
            &given.new_password,
            &desk.token,
        )
        .await
    {
        Ok(()) => Redirect::to("/?done=change-password").into_response(),
        Err(Refused::Invalid(errors)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            password_page(&desk, &errors),
        )
            .into_response(),
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}
