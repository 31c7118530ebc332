//! One's own account: password and API tokens.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::Refused;
use homeward_domain::{
    fields::{Field, FieldError, Kind, Vocabulary},
    ids::TokenId,
};
use homeward_i18n::{day_short, t};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{
        BannerKind, Choices, Column, Form, Table, button, danger_button, empty_state,
        error_summary, field_input, ltr,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{Flash, page},
    pages::once,
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

fn foreign(desk: Desk) -> Response {
    crate::router::refused_as_foreign(&Visitor {
        lang: desk.lang,
        path: desk.path,
    })
}

/// `GET /account`
pub async fn account(State(web): State<Web>, desk: Desk) -> Response {
    account_page(&web, &desk, StatusCode::OK, None, &[]).await
}

/// What a token may do.
const SCOPES: Vocabulary = Vocabulary {
    code: "scope",
    codes: &["read", "write"],
};

const TOKEN: [Field; 2] = [
    Field {
        name: "token_name",
        kind: Kind::Line { max: 100 },
        required: true,
    },
    Field {
        name: "token_scope",
        kind: Kind::One(SCOPES),
        required: true,
    },
];

async fn account_page(
    web: &Web,
    desk: &Desk,
    status: StatusCode,
    made: Option<String>,
    errors: &[FieldError],
) -> Response {
    let lang = desk.lang;
    let tokens = match web.app.tokens_of(desk.actor.staff.id).await {
        Ok(tokens) => tokens,
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let now = web.app.clock().now();
    let rows = tokens
        .iter()
        .filter(|token| token.revoked_at.is_none() && token.expires_at > now)
        .map(|token| {
            vec![
                html! { bdi { (token.name) } },
                html! { (t(lang, &format!("v-scope-{}", token.scopes.split(' ').next_back().unwrap_or("read")))) },
                html! { (day_short(lang, token.expires_at.date_naive())) },
                Form { action: &format!("/account/tokens/{}/revoke", token.id.0), csrf: &desk.csrf, ..Form::default() }
                    .render(danger_button(&t(lang, "token-revoke"))),
            ]
        })
        .collect::<Vec<_>>();
    let is_empty = rows.is_empty();
    let table = Table {
        caption: t(lang, "tokens"),
        columns: [
            "f-token-name",
            "f-token-scope",
            "token-until",
            "token-revoke",
        ]
        .map(|k| Column::new(t(lang, k)))
        .to_vec(),
        rows,
        ..Table::default()
    };
    let mut chrome = desk.chrome();
    if made.is_some() {
        chrome.flash = Some(Flash {
            kind: BannerKind::Done,
            text: t(lang, "token-made"),
        });
    }
    let body = page(
        &chrome,
        &t(lang, "account"),
        html! {
            (error_summary(lang, errors, &TOKEN))
            h1 { (t(lang, "account")) }
            p { a href="/account/password" { (t(lang, "password-change")) } }
            p { a href=(crate::pages::settings::absence_of(&desk.actor.staff.login)) { (t(lang, "set-absence-change")) } }
            h2 { (t(lang, "tokens")) }
            p { (t(lang, "tokens-about")) }
            @if let Some(secret) = &made {
                div .inset { p { (t(lang, "token-once")) } p { code { (ltr(secret)) } } }
            }
            @if is_empty { (empty_state(&t(lang, "tokens-none"), &t(lang, "tokens-none-about"), None)) } @else { (table.render(lang)) }
            (Form { action: "/account/tokens", csrf: &desk.csrf, once: Some(&once()), ..Form::default() }.render(html! {
                @for field in &TOKEN { (field_input(lang, field, &serde_json::Value::Null, errors, &Choices::default())) }
                (button(&t(lang, "token-make")))
            }))
        },
    );
    (status, body).into_response()
}

/// `POST /account/tokens`
pub async fn make_token(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (values, extra) = forms::from_urlencoded(&TOKEN, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(desk);
    }
    let today = desk.actor.today(web.app.clock().now());
    match homeward_domain::fields::read(&TOKEN, &values, today) {
        Err(errors) => {
            account_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, None, &errors).await
        }
        Ok(read) => {
            let text = |name: &str| {
                read.get(name)
                    .and_then(serde_json::Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            let scopes = if text("token_scope") == "write" {
                "read write"
            } else {
                "read"
            };
            match web
                .app
                .make_token(desk.actor.staff.id, &text("token_name"), scopes, 90)
                .await
            {
                Ok(secret) => account_page(&web, &desk, StatusCode::OK, Some(secret), &[]).await,
                Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
            }
        }
    }
}

/// `POST /account/tokens/{id}/revoke`
pub async fn revoke_token(
    State(web): State<Web>,
    desk: Desk,
    Path(id): Path<uuid::Uuid>,
    body: Body,
) -> Response {
    let (_, extra) = forms::from_urlencoded(&[], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(desk);
    }
    match web.app.revoke_token(desk.actor.staff.id, TokenId(id)).await {
        Ok(()) => Redirect::to("/account").into_response(),
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}

/// `GET /account/password`
pub async fn password_form(desk: Desk) -> Response {
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
        &t(lang, "password-change"),
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
                        @if wrong { p .error-message id=(format!("{id}-error")) { (t(lang, &format!("password-{}-wrong", field.name.replace('_', "-")))) } }
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
pub async fn change_password(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let given = serde_urlencoded::from_bytes::<Passwords>(body.as_ref()).unwrap_or_default();
    if !security::token_fits(&desk.csrf, &given.csrf) {
        return foreign(desk);
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
