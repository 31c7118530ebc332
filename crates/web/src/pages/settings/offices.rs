//! Offices of organisations, with their days off.

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::OfficeForm, fields::Record};
use homeward_i18n::{country, t};
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found},
    in_the_house, links,
};
use crate::{
    Web,
    components::{Choices, Link, bdi, ltr},
    desk::Desk,
    refusal,
};

/// Offices.
pub(super) struct Offices;

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
            vec![
                html! { a href=(links::office(&held.key)) { (bdi(&form.office_name)) } br; span .quiet { (ltr(&held.key)) } },
                html! { (bdi(&form.works_for)) },
                html! { (country(lang, form.country.code())) br; span .quiet { (ltr(form.time_zone.name())) } },
            ]
        })
        .collect();
    Listing {
        words: "set-offices",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_OFFICE, "set-office-new")),
        columns: &["f-office-name", "f-works-for", "f-country"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for Offices {
    type Item = Held<OfficeForm>;
    const THING: Thing = Thing {
        fields: OfficeForm::FIELDS,
        fixed: Some("office_code"),
    };
    const LIST: &'static str = links::OFFICES;
    const DONE: &'static str = "save-office";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.house
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.offices(actor).await?, key)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let organisations = web.app.organisations(&desk.actor).await?;
        let choices = Choices {
            staff: organisations
                .into_iter()
                .map(|o| (o.form.organisation_name.clone(), o.form.organisation_name))
                .collect(),
            ..Choices::default()
        };
        let back = Link::new(links::OFFICES, t(lang, "set-offices"));
        let Some(held) = held else {
            return Ok(Sheet {
                choices,
                ..Sheet::new(
                    Self::THING,
                    t(lang, "set-office-new"),
                    back,
                    links::NEW_OFFICE.to_owned(),
                )
            });
        };
        let title = t(lang, "set-office");
        let mut sheet = Sheet::of(held, Self::THING, title, back, links::office(&held.key));
        sheet.choices = choices;
        sheet.name = Some(html! { (bdi(&held.form.office_name)) " · " (ltr(&held.key)) });
        sheet.offer_rows("holidays", ROWS_FOR_HOLIDAYS);
        Ok(sheet)
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_office(actor, edit).await
    }
}
