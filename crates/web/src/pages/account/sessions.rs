//! Where one is signed in.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::sign_in::SessionItem;
use homeward_i18n::{Arg, Lang, t, t_or, t_with};
use maud::{Markup, html};

use super::{foreign, is_own, moment};
use crate::{
    Web,
    components::{Column, Form, Table, TagKind, danger_button, secondary_button, tag},
    desk::Desk,
    refusal,
    router::Body,
};

/// The sessions there are, each with a way to end it.
pub(super) fn section(desk: &Desk, sessions: &[SessionItem]) -> Markup {
    let lang = desk.lang;
    let rows = sessions
        .iter()
        .map(|session| {
            vec![
                html! { (browser(lang, &session.browser)) @if session.is_this { " " (tag(TagKind::Good, &t(lang, "session-this"))) } },
                html! { (t(lang, &format!("session-way-{}", session.way))) @if session.second_factor && session.way == "password" { br; span .quiet { (t(lang, "session-second")) } } },
                moment(desk, session.created_at),
                moment(desk, session.last_seen_at),
                html! {
                    @if !session.is_this {
                        (Form { action: &format!("/account/sessions/{}/end", session.key), csrf: &desk.csrf, ..Form::default() }
                            .render(danger_button(&t(lang, "session-end"))))
                    }
                },
            ]
        })
        .collect();
    let columns = [
        "session-browser",
        "session-way",
        "session-since",
        "last-used",
        "session-end",
    ];
    let table = Table {
        caption: t(lang, "sessions"),
        caption_is_hidden: true,
        columns: columns.map(|k| Column::new(t(lang, k))).to_vec(),
        rows,
    };
    html! {
        h2 { (t(lang, "sessions")) }
        p { (t(lang, "sessions-about")) }
        (table.render(lang))
        @if sessions.len() > 1 {
            (Form { action: "/account/sessions/others", csrf: &desk.csrf, ..Form::default() }
                .render(secondary_button(&t(lang, "sessions-end-others"))))
        }
    }
}

/// `firefox windows` in words.
pub(crate) fn browser(lang: Lang, kind: &str) -> String {
    let (browser, system) = kind.split_once(' ').unwrap_or(("other", "other"));
    let words = |kind: &str, code: &str| {
        t_or(lang, &format!("{kind}-{code}")).unwrap_or_else(|| t(lang, &format!("{kind}-other")))
    };
    let args = [
        ("browser", Arg::from(words("browser", browser))),
        ("system", Arg::from(words("system", system))),
    ];
    t_with(lang, "browser-on-system", &args)
}

/// `POST /account/sessions/{key}/end`
pub(super) async fn end(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.end_own_session(&desk.actor, &key).await {
        Ok(()) => Redirect::to("/account").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /account/sessions/others`
pub(super) async fn end_others(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    if !is_own(&desk, &body) {
        return foreign(&desk);
    }
    match web.app.end_other_sessions(&desk.actor, &desk.token).await {
        Ok(_) => Redirect::to("/account").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
