//! Organisations (PRG-03).

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, admin::Held};
use homeward_domain::{administration::OrganisationForm, codes::Code, fields::Record};
use homeward_i18n::{country, t};
use maud::html;

use super::{
    form::{Sheet, Thing, Told, read},
    in_the_house,
    index::Asked,
    links,
};
use crate::{
    Web,
    components::{Column, Link, Table, TagKind, bdi, empty_state, link_button, tag},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

const THING: Thing = Thing {
    fields: OrganisationForm::FIELDS,
    fixed: None,
};

/// `GET /settings/organisations`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_the_house(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.organisations(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            super::row(vec![
                html! { a href=(links::organisation(&held.key)) { (bdi(&form.organisation_name)) } },
                html! {
                    (t(lang, &format!("v-organisation-{}", form.organisation_kind.code())))
                    @if form.organisation_kind.is_authority() { " " (tag(TagKind::Special, &t(lang, "set-sees-no-case"))) }
                },
                html! { @if let Some(code) = &form.country { (country(lang, code.code())) } },
            ])
        })
        .collect();
    let table = Table {
        caption: t(lang, "set-organisations"),
        caption_is_hidden: true,
        columns: ["f-organisation-name", "f-organisation-kind", "f-country"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new(links::HOUSE, t(lang, "nav-settings")));
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-organisations"),
        html! {
            h1 { (t(lang, "set-organisations")) }
            p { (t(lang, "set-organisations-about")) }
            p { (link_button(links::NEW_ORGANISATION, &t(lang, "set-organisation-new"))) }
            @if all.is_empty() {
                (empty_state(&t(lang, "set-none"), &t(lang, "set-organisations-about"), None))
            } @else { (table.render(lang)) }
        },
    )
    .into_response()
}

fn sheet(desk: &Desk, held: Option<&Held<OrganisationForm>>) -> Sheet {
    let lang = desk.lang;
    let back = Link::new(links::ORGANISATIONS, t(lang, "set-organisations"));
    match held {
        None => Sheet::new(
            THING,
            t(lang, "set-organisation-new"),
            back,
            links::NEW_ORGANISATION.to_owned(),
        ),
        Some(held) => Sheet {
            is_new: false,
            name: Some(bdi(&held.form.organisation_name)),
            version: Some(held.version),
            values: held.fields(),
            ..Sheet::new(
                THING,
                t(lang, "set-organisation"),
                back,
                links::organisation(&held.key),
            )
        },
    }
}

async fn find(web: &Web, desk: &Desk, key: &str) -> Result<Held<OrganisationForm>, Response> {
    in_the_house(desk)?;
    web.app
        .organisations(&desk.actor)
        .await
        .and_then(|all| {
            all.into_iter()
                .find(|held| held.key == key)
                .ok_or(Refused::NotFound)
        })
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

/// `GET /settings/new/organisation`
pub(super) async fn new(desk: Desk) -> Response {
    match in_the_house(&desk) {
        Ok(()) => sheet(&desk, None).render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/new/organisation`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let sent = match read(&desk, THING, None, &body) {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    let result = web.app.save_organisation(&desk.actor, &sent.edit).await;
    sheet(&desk, None).saved(
        &desk,
        sent,
        result,
        links::ORGANISATIONS,
        "save-organisation",
    )
}

/// `GET /settings/organisations/{key}`
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(key): Path<String>) -> Response {
    match find(&web, &desk, &key).await {
        Ok(held) => sheet(&desk, Some(&held)).render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/organisations/{key}`
pub(super) async fn save(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let sent = match read(&desk, THING, Some(&key), &body) {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    let held = match find(&web, &desk, &key).await {
        Ok(held) => held,
        Err(refused) => return refused,
    };
    let result = web.app.save_organisation(&desk.actor, &sent.edit).await;
    sheet(&desk, Some(&held)).saved(
        &desk,
        sent,
        result,
        links::ORGANISATIONS,
        "save-organisation",
    )
}
