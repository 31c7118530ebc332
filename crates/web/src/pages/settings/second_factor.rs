//! Who has to have a second factor, and from which day.

use axum::{extract::State, http::StatusCode, response::Response};
use homeward_domain::{administration::SecondFactorForm, fields::Record};
use homeward_i18n::t;

use super::{
    form::{Sheet, Thing, Told, read},
    in_the_house, links,
};
use crate::{Web, components::Link, desk::Desk, refusal, router::Body};

const THING: Thing = Thing {
    fields: SecondFactorForm::FIELDS,
    fixed: None,
};

/// Empty rows offered behind those that are filled.
const MORE: usize = 3;

async fn sheet(web: &Web, desk: &Desk) -> Result<Sheet, Response> {
    in_the_house(desk)?;
    let lang = desk.lang;
    let held = web
        .app
        .second_factor_rule(&desk.actor)
        .await
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
    let back = Link::new(links::HOUSE, t(lang, "nav-settings"));
    let title = t(lang, "set-second-factor");
    let mut sheet = Sheet {
        about: Some(t(lang, "set-second-factor-rule-about")),
        ..Sheet::of(&held, THING, title, back, links::SECOND_FACTOR.to_owned())
    };
    sheet.offer_rows("factor_roles", MORE);
    Ok(sheet)
}

/// `GET /settings/second-factor`
pub(super) async fn form(State(web): State<Web>, desk: Desk) -> Response {
    match sheet(&web, &desk).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/second-factor`
pub(super) async fn save(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let written = async {
        let sent = read(&desk, THING, Some(""), &body)?;
        let sheet = sheet(&web, &desk).await?;
        let result = web
            .app
            .save_second_factor_rule(&desk.actor, &sent.edit)
            .await;
        Ok(sheet.saved(&desk, sent, result, links::HOUSE, "save-second-factor"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}
