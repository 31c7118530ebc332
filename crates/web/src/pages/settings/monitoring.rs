//! Arrangements to follow returnees up (PRG-14): without one in force no journey to a country is booked.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, admin::Held};
use homeward_domain::{administration::MonitoringForm, fields::Record};
use homeward_i18n::{Arg, country, day_short, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing, Told, read},
    in_programmes,
    index::Asked,
    links, manages,
    suspensions::programmes,
};
use crate::{
    Web,
    components::{Column, Link, Table, bdi, empty_state, link_button, ltr},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

const THING: Thing = Thing {
    fields: MonitoringForm::FIELDS,
    fixed: None,
};

/// `GET /programmes/monitoring`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.monitoring(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            super::row(vec![
                html! {
                    @if manages(&desk) {
                        a href=(links::monitoring(&held.key)) { (country(lang, form.country.code())) }
                    } @else { (country(lang, form.country.code())) }
                    br; span .quiet { (ltr(&form.monitored_programme)) }
                },
                html! { (bdi(&form.arrangement.0)) },
                html! { (span_of(&desk, held)) },
            ])
        })
        .collect();
    let table = Table {
        caption: t(lang, "set-monitoring"),
        caption_is_hidden: true,
        columns: ["f-country", "f-arrangement", "set-runs"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new(links::PROGRAMMES, t(lang, "set-programmes")));
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-monitoring"),
        html! {
            h1 { (t(lang, "set-monitoring")) }
            p { (t(lang, "set-monitoring-about")) }
            @if manages(&desk) { p { (link_button(links::NEW_MONITORING, &t(lang, "set-monitoring-new"))) } }
            @if all.is_empty() {
                (empty_state(&t(lang, "set-none"), &t(lang, "set-monitoring-about"), None))
            } @else { (table.render(lang)) }
        },
    )
    .into_response()
}

fn span_of(desk: &Desk, held: &Held<MonitoringForm>) -> Markup {
    let lang = desk.lang;
    let from = held.form.holds_from;
    html! {
        @match held.form.holds_until {
            Some(last) => (t_with(lang, "set-from-to", &[("from", Arg::DayShort(from)), ("to", Arg::DayShort(last))])),
            None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, from)))])),
        }
    }
}

async fn sheet(
    web: &Web,
    desk: &Desk,
    held: Option<&Held<MonitoringForm>>,
) -> Result<Sheet, Response> {
    in_programmes(desk)?;
    let lang = desk.lang;
    let back = Link::new(links::MONITORING, t(lang, "set-monitoring"));
    let choices = programmes(web, desk).await?;
    Ok(match held {
        None => Sheet {
            choices,
            ..Sheet::new(
                THING,
                t(lang, "set-monitoring-new"),
                back,
                links::NEW_MONITORING.to_owned(),
            )
        },
        Some(held) => Sheet {
            choices,
            is_new: false,
            version: Some(held.version),
            values: held.fields(),
            ..Sheet::new(
                THING,
                t(lang, "set-monitoring-one"),
                back,
                links::monitoring(&held.key),
            )
        },
    })
}

async fn find(web: &Web, desk: &Desk, key: &str) -> Result<Held<MonitoringForm>, Response> {
    in_programmes(desk)?;
    web.app
        .monitoring(&desk.actor)
        .await
        .and_then(|all| {
            all.into_iter()
                .find(|held| held.key == key)
                .ok_or(Refused::NotFound)
        })
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

/// `GET /programmes/new/monitoring`
pub(super) async fn new(State(web): State<Web>, desk: Desk) -> Response {
    match sheet(&web, &desk, None).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/new/monitoring`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    write(&web, &desk, None, &body).await.unwrap_or_else(|r| r)
}

/// `GET /programmes/monitoring/{key}`
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(key): Path<String>) -> Response {
    let held = match find(&web, &desk, &key).await {
        Ok(held) => held,
        Err(refused) => return refused,
    };
    match sheet(&web, &desk, Some(&held)).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/monitoring/{key}`
pub(super) async fn save(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    write(&web, &desk, Some(&key), &body)
        .await
        .unwrap_or_else(|r| r)
}

async fn write(
    web: &Web,
    desk: &Desk,
    key: Option<&str>,
    body: &Body,
) -> Result<Response, Response> {
    let sent = read(desk, THING, key, body)?;
    let held = match key {
        Some(key) => Some(find(web, desk, key).await?),
        None => None,
    };
    let sheet = sheet(web, desk, held.as_ref()).await?;
    let result = web.app.save_monitoring(&desk.actor, &sent.edit).await;
    Ok(sheet.saved(desk, sent, result, links::MONITORING, "save-monitoring"))
}
