//! Absence: until when somebody is away and who stands in. Everyone says so for themselves, administrators for all.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::Refused;
use homeward_domain::{administration::AbsenceForm, fields::Record};
use homeward_i18n::t;
use serde_json::{Map, Value};

use super::{
    form::{Sheet, Thing, Told, read},
    links,
};
use crate::{
    Web,
    components::{Choices, Link, bdi},
    desk::Desk,
    refusal,
    router::Body,
};

const THING: Thing = Thing {
    fields: AbsenceForm::FIELDS,
    fixed: None,
};

async fn sheet(web: &Web, desk: &Desk, login: &str) -> Result<Sheet, Response> {
    let lang = desk.lang;
    let action = links::staff_deed(login, "absence");
    let title = t(lang, "set-absence");
    let me = &desk.actor.staff;
    let plain = |back| Sheet {
        is_new: false,
        about: Some(t(lang, "set-absence-about")),
        ..Sheet::new(THING, title.clone(), back, action.clone())
    };
    let values = |until: Option<String>, deputy: Option<String>| {
        Map::from_iter([
            ("absent_until".to_owned(), Value::from(until)),
            ("deputy".to_owned(), Value::from(deputy)),
        ])
    };
    match web.app.staff_list(&desk.actor).await {
        Ok(all) => {
            let item = all
                .iter()
                .find(|item| item.held.key == login)
                .ok_or_else(|| refusal::page(&desk.chrome(), &Refused::NotFound))?;
            let colleagues = all
                .iter()
                .filter(|o| o.active && o.organisation == item.organisation && o.held.key != login);
            Ok(Sheet {
                name: Some(bdi(&item.held.form.staff_name)),
                values: values(
                    item.absent_until.map(|d| d.to_string()),
                    item.deputy.clone(),
                ),
                choices: Choices {
                    staff: colleagues
                        .map(|o| (o.held.key.clone(), o.held.form.staff_name.clone()))
                        .collect(),
                    ..Choices::default()
                },
                ..plain(Link::new(links::staff(login), t(lang, "set-staff-one")))
            })
        }
        // For themselves, with the colleagues of their office to choose from.
        Err(Refused::NotPermitted) if login == me.login => {
            let offered = web
                .app
                .choices(&desk.actor)
                .await
                .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
            let mut colleagues = offered.staff;
            colleagues.retain(|(other, _)| other != login);
            let deputy = me.deputy.is_some();
            Ok(Sheet {
                values: values(me.absent_until.map(|d| d.to_string()), None),
                about: Some(if deputy {
                    t(lang, "set-absence-again")
                } else {
                    t(lang, "set-absence-about")
                }),
                choices: Choices {
                    staff: colleagues,
                    ..Choices::default()
                },
                ..plain(Link::new("/account", t(lang, "account")))
            })
        }
        Err(refused) => Err(refusal::page(&desk.chrome(), &refused)),
    }
}

/// `GET /settings/staff/{key}/absence`
pub(super) async fn form(
    State(web): State<Web>,
    desk: Desk,
    Path(login): Path<String>,
) -> Response {
    match sheet(&web, &desk, &login).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/staff/{key}/absence`
pub(super) async fn save(
    State(web): State<Web>,
    desk: Desk,
    Path(login): Path<String>,
    body: Body,
) -> Response {
    let written = async {
        let sent = read(&desk, THING, Some(&login), &body)?;
        let sheet = sheet(&web, &desk, &login).await?;
        let result = web.app.set_absence(&desk.actor, &sent.edit).await;
        let on = if desk.tasks.house { links::STAFF } else { "/" };
        Ok(sheet.saved(&desk, sent, result, on, "set-absence"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}
