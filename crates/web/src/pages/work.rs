//! My work: what is mine, what is due, what is stuck.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::lists::{Counts, Wanted};
use homeward_i18n::{number, t};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{Web, components::link_button, desk::Desk, layout::page, links, pages::cases};

/// What was done just now.
#[derive(Debug, Deserialize)]
pub struct Done {
    pub(crate) done: Option<String>,
}

/// `GET /`
pub async fn work(State(web): State<Web>, desk: Desk, Query(done): Query<Done>) -> Response {
    if !desk.works_on_cases() {
        // Whoever has no case role begins where their work is.
        let to = if desk.tasks.access {
            "/alerts"
        } else if desk.tasks.house || desk.tasks.deeds {
            "/settings"
        } else if desk.looks_after_programmes() {
            "/programmes"
        } else {
            "/by-number"
        };
        return Redirect::to(to).into_response();
    }
    let lang = desk.lang;
    let counts = match web.app.counts(&desk.actor).await {
        Ok(counts) => counts,
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let wanted = Wanted {
        view: "mine".to_owned(),
        ..Wanted::default()
    };
    let list = match web.app.list(&desk.actor, &wanted).await {
        Ok(list) => list,
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let alerts = match web.app.open_alerts(&desk.actor).await {
        Ok(alerts) => alerts,
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let may_register = match web.app.intakes(&desk.actor).await {
        Ok(intakes) => !intakes.is_empty(),
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let mut chrome = desk.chrome_flash(done.done.as_deref());
    chrome.is_wide = true;
    page(&chrome, &t(lang, "nav-my-work"), html! {
        h1 { (t(lang, "nav-my-work")) }
        p .actions-row {
            @if may_register { (link_button("/cases/new", &t(lang, "a-register"))) " " }
            a href="/by-number" { (t(lang, "nav-by-number")) }
        }
        (tiles(&desk, &counts, alerts))
        h2 { (t(lang, "view-mine")) }
        (cases::table(&desk, &list, may_register))
        @if list.after.is_some() { p { a href=(links::view("mine")) { (t(lang, "work-all-mine")) } } }
    })
    .into_response()
}

/// The numbers over the list, each a way into it.
fn tiles(desk: &Desk, counts: &Counts, alerts: u64) -> Markup {
    let lang = desk.lang;
    let tiles = [
        ("overdue", counts.overdue),
        ("due", counts.due),
        ("blocked", counts.blocked),
        ("departing", counts.departing),
        ("unassigned", counts.unassigned),
        ("office", counts.office),
    ];
    html! {
        ul .tiles {
            @if desk.actor.is_alerted() {
                li { a href=(links::alerts(false, None)) { strong .tile-number { (number(lang, i64::try_from(alerts).unwrap_or(i64::MAX))) } " " (t(lang, "alerts")) } }
            }
            @for (view, count) in tiles {
                li { a href=(links::view(view)) { strong .tile-number { (number(lang, i64::try_from(count).unwrap_or(i64::MAX))) } " " (t(lang, &format!("view-{view}"))) } }
            }
        }
    }
}
