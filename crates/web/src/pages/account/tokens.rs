//! Keys for programs.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::sign_in::Token;
use homeward_domain::{
    fields::{Field, Kind, Vocabulary},
    ids::TokenId,
};
use homeward_i18n::{day_short, t};
use maud::{Markup, html};
use uuid::Uuid;

use super::{Shown, account_page, foreign, moment};
use crate::{
    Web,
    components::{
        Choices, Column, Form, Table, button, danger_button, empty_state, field_input, ltr,
    },
    desk::Desk,
    forms,
    pages::once,
    router::Body,
    security,
};

/// What a token may do.
const SCOPES: Vocabulary = Vocabulary {
    code: "scope",
    codes: &["read", "write"],
};

pub(super) const TOKEN: [Field; 2] = [
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

/// The keys there are, and the form of a new one.
pub(super) fn section(desk: &Desk, tokens: &[Token], shown: &Shown<'_>) -> Markup {
    let lang = desk.lang;
    let rows = tokens
        .iter()
        .map(|token| {
            let scope = token.scopes.split(' ').next_back().unwrap_or("read");
            vec![
                html! { bdi { (token.name) } },
                html! { (t(lang, &format!("v-scope-{scope}"))) },
                moment(desk, token.created_at),
                html! { @match token.last_used_at { Some(at) => (moment(desk, at)), None => (t(lang, "never-used")) } },
                html! { (day_short(lang, token.expires_at.date_naive())) },
                Form { action: &format!("/account/tokens/{}/revoke", token.id.0), csrf: &desk.csrf, ..Form::default() }
                    .render(danger_button(&t(lang, "token-revoke"))),
            ]
        })
        .collect::<Vec<_>>();
    let is_empty = rows.is_empty();
    let columns = [
        "f-token-name",
        "f-token-scope",
        "made-at",
        "last-used",
        "token-until",
        "token-revoke",
    ];
    let table = Table {
        caption: t(lang, "tokens"),
        caption_is_hidden: true,
        columns: columns.map(|k| Column::new(t(lang, k))).to_vec(),
        rows,
    };
    html! {
        h2 { (t(lang, "tokens")) }
        p { (t(lang, "tokens-about")) }
        @if let Some(secret) = shown.made {
            div .inset { p { (t(lang, "token-once")) } p { code { (ltr(secret)) } } }
        }
        @if is_empty { (empty_state(&t(lang, "tokens-none"), &t(lang, "tokens-none-about"), None)) } @else { (table.render(lang)) }
        (Form { action: "/account/tokens", csrf: &desk.csrf, once: Some(&once()), ..Form::default() }.render(html! {
            @for field in &TOKEN { (field_input(lang, field, &serde_json::Value::Null, shown.errors, &Choices::default())) }
            (button(&t(lang, "token-make")))
        }))
    }
}

/// `POST /account/tokens`
pub(super) async fn make(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (values, extra) = forms::from_urlencoded(&TOKEN, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(&desk);
    }
    let today = desk.actor.today(web.app.clock().now());
    match homeward_domain::fields::read(&TOKEN, &values, today) {
        Err(errors) => {
            let shown = Shown {
                errors: &errors,
                ..Shown::default()
            };
            account_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, shown).await
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
                .make_own_token(&desk.actor, &text("token_name"), scopes, 90)
                .await
            {
                Ok(secret) => {
                    let shown = Shown {
                        made: Some(&secret),
                        ..Shown::default()
                    };
                    account_page(&web, &desk, StatusCode::OK, shown).await
                }
                Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
            }
        }
    }
}

/// `POST /account/tokens/{id}/revoke`
pub(super) async fn revoke(
    State(web): State<Web>,
    desk: Desk,
    Path(id): Path<Uuid>,
    body: Body,
) -> Response {
    let (_, extra) = forms::from_urlencoded(&[], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(&desk);
    }
    match web.app.revoke_token(desk.actor.staff.id, TokenId(id)).await {
        Ok(()) => Redirect::to("/account").into_response(),
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}
