//! Offices of organisations, with their days off.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, admin::Held};
use homeward_domain::{administration::OfficeForm, fields::Record};
use homeward_i18n::{country, t};
use maud::html;
use serde_json::{Value, json};

use super::{
    form::{Sheet, Thing, Told, read},
    in_the_house,
    index::Asked,
    links,
};
use crate::{
    Web,
    components::{Choices, Column, Link, Table, bdi, empty_state, link_button, ltr},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

const THING: Thing = Thing {
    fields: OfficeForm::FIELDS,
    fixed: Some("office_code"),
};

/// Empty rows for more days off: a year brings about a dozen, and each saving offers as many again.
const ROWS_FOR_HOLIDAYS: usize = 5;

/// `GET /settings/offices`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_the_house(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.offices(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            super::row(vec![
                html! { a href=(links::office(&held.key)) { (bdi(&form.office_name)) } br; span .quiet { (ltr(&held.key)) } },
                html! { (bdi(&form.works_for)) },
                html! { (country(lang, form.country.code())) br; span .quiet { (ltr(form.time_zone.name())) } },
            ])
        })
        .collect();
    let table = Table {
        caption: t(lang, "set-offices"),
        caption_is_hidden: true,
        columns: ["f-office-name", "f-works-for", "f-country"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new(links::HOUSE, t(lang, "nav-settings")));
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-offices"),
        html! {
            h1 { (t(lang, "set-offices")) }
            p { (t(lang, "set-offices-about")) }
            p { (link_button(links::NEW_OFFICE, &t(lang, "set-office-new"))) }
            @if all.is_empty() {
                (empty_state(&t(lang, "set-none"), &t(lang, "set-offices-about"), None))
            } @else { (table.render(lang)) }
        },
    )
    .into_response()
}

async fn sheet(web: &Web, desk: &Desk, held: Option<&Held<OfficeForm>>) -> Result<Sheet, Response> {
    let lang = desk.lang;
    let organisations = web
        .app
        .organisations(&desk.actor)
        .await
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
    let choices = Choices {
        staff: organisations
            .into_iter()
            .map(|o| (o.form.organisation_name.clone(), o.form.organisation_name))
            .collect(),
        ..Choices::default()
    };
    let back = Link::new(links::OFFICES, t(lang, "set-offices"));
    Ok(match held {
        None => Sheet {
            choices,
            ..Sheet::new(
                THING,
                t(lang, "set-office-new"),
                back,
                links::NEW_OFFICE.to_owned(),
            )
        },
        Some(held) => {
            let mut values = held.fields();
            if let Some(Value::Array(days)) = values.get_mut("holidays") {
                days.extend((0..ROWS_FOR_HOLIDAYS).map(|_| json!({})));
            }
            Sheet {
                choices,
                is_new: false,
                name: Some(html! { (bdi(&held.form.office_name)) " · " (ltr(&held.key)) }),
                version: Some(held.version),
                values,
                ..Sheet::new(THING, t(lang, "set-office"), back, links::office(&held.key))
            }
        }
    })
}

async fn find(web: &Web, desk: &Desk, key: &str) -> Result<Held<OfficeForm>, Response> {
    in_the_house(desk)?;
    web.app
        .offices(&desk.actor)
        .await
        .and_then(|all| {
            all.into_iter()
                .find(|held| held.key == key)
                .ok_or(Refused::NotFound)
        })
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

/// `GET /settings/new/office`
pub(super) async fn new(State(web): State<Web>, desk: Desk) -> Response {
    if let Err(refused) = in_the_house(&desk) {
        return refused;
    }
    match sheet(&web, &desk, None).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/new/office`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    write(&web, &desk, None, &body).await.unwrap_or_else(|r| r)
}

/// `GET /settings/offices/{key}`
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

/// `POST /settings/offices/{key}`
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
    let result = web.app.save_office(&desk.actor, &sent.edit).await;
    Ok(sheet.saved(desk, sent, result, links::OFFICES, "save-office"))
}
