//! Locking the house: everything stops at once, for everybody.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use homeward_i18n::t;
use maud::html;

use super::offered;
use crate::{
    Web,
    components::{BannerKind, Form, banner, danger_button},
    desk::{Desk, Visitor},
    forms,
    layout::page,
    links, locked, refusal,
    router::Body,
    security,
};

/// `GET /settings/lock`: what it means, before it is done.
pub(super) async fn form(desk: Desk) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.lock) {
        return refused;
    }
    let lang = desk.lang;
    let frame = Form {
        action: links::LOCK,
        csrf: &desk.csrf,
        ..Form::default()
    };
    page(
        &desk.chrome_back("/settings", t(lang, "nav-settings")),
        &t(lang, "set-lock"),
        html! {
            h1 { (t(lang, "set-lock")) }
            p { (t(lang, "set-lock-about")) }
            (banner(lang, BannerKind::Attention, &t(lang, "set-lock-warning"), None))
            p { (t(lang, "set-lock-paper")) }
            (frame.render(danger_button(&t(lang, "set-lock-now"))))
        },
    )
    .into_response()
}

/// `POST /settings/lock`
pub(super) async fn lock(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (_, extra) = forms::from_urlencoded(&[], &body);
    let visitor = Visitor {
        lang: desk.lang,
        path: desk.path.clone(),
    };
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&visitor);
    }
    match web.app.lock_house(&desk.actor).await {
        Ok(()) => locked::page(&visitor.chrome()),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
