//! `/alerts`: what whoever holds a role must hear of, and who took it on.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use homeward_app::alerts::AlertView;
use homeward_domain::codes::Code;
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{Column, Form, Table, bdi, button, empty_state, ltr, moment_value},
    desk::{Desk, Visitor},
    forms,
    layout::page,
    links, refusal,
    router::Body,
    security,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    show: Option<String>,
    after: Option<String>,
}

/// `GET /alerts`: what nobody has taken on; `?show=all` also the others.
pub(crate) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let all = asked.show.as_deref() == Some("all");
    let found = web
        .app
        .alerts(&desk.actor, !all, asked.after.as_deref())
        .await;
    let list = match found {
        Ok(list) => list,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let table = Table {
        caption: t(lang, "alerts"),
        caption_is_hidden: true,
        columns: ["alert-what", "case", "set-when", "alert-taken-on"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows: list.alerts.iter().map(|a| row(&desk, a)).collect(),
    };
    let mut chrome = desk.chrome();
    chrome.is_wide = true;
    let count = i64::try_from(list.total).unwrap_or(i64::MAX);
    page(
        &chrome,
        &t(lang, "alerts"),
        html! {
            h1 { (t(lang, "alerts")) }
            p { (t(lang, "alerts-about")) }
            p {
                (t_with(lang, if all { "alerts-count-all" } else { "alerts-count" }, &[("count", Arg::Number(count))]))
                " "
                @if all { a href=(links::alerts(false, None)) { (t(lang, "alerts-open")) } }
                @else { a href=(links::alerts(true, None)) { (t(lang, "alerts-all")) } }
            }
            @if list.alerts.is_empty() {
                (empty_state(&t(lang, "alerts-none"), &t(lang, "alerts-none-about"), None))
            } @else { (table.render(lang)) }
            @if let Some(after) = &list.after {
                p { a rel="next" href=(links::alerts(all, Some(after))) { (t(lang, "page-next")) } }
            }
        },
    )
    .into_response()
}

/// `POST /alerts/{key}/acknowledge`
pub(crate) async fn acknowledge(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let (_, extra) = forms::from_urlencoded(&[], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    match web.app.acknowledge_alert(&desk.actor, &key).await {
        Ok(()) => Redirect::to(&links::alerts(false, None)).into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// What happened and what to do, in which case, when, and who took it on.
fn row(desk: &Desk, alert: &AlertView) -> Vec<Markup> {
    let lang = desk.lang;
    let code = alert.kind.code();
    let what = html! { div {
        strong { (t(lang, &format!("v-alert-{code}"))) }
        @if let Some(by) = &alert.by { br; (bdi(by)) }
        br; span .quiet { (t(lang, &format!("alert-{code}-about"))) }
    } };
    let case = html! { div {
        @match &alert.number {
            Some(number) if alert.opens => a href=(links::case(number)) { (ltr(number.as_str())) },
            Some(number) => (ltr(number.as_str())),
            None => (t(lang, "alert-house")),
        }
    } };
    let taken_on = html! { div {
        @match &alert.acknowledged {
            Some((at, by)) => { (bdi(by)) br; (moment(desk, *at)) },
            None => {
                @if let Some((at, by)) = &alert.seen {
                    p .quiet { (t(lang, "alert-seen-by")) " " (bdi(by)) ", " (moment(desk, *at)) }
                }
                (Form { action: &links::acknowledge(&alert.key), csrf: &desk.csrf, ..Form::default() }
                    .render(button(&t(lang, "alert-take-on"))))
            },
        }
    } };
    vec![
        what,
        case,
        html! { div { (moment(desk, alert.at)) } },
        taken_on,
    ]
}

/// A moment in the zone of the reader's office.
pub(crate) fn moment(desk: &Desk, at: DateTime<Utc>) -> Markup {
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    moment_value(desk.lang, at.with_timezone(&zone).naive_local())
}
