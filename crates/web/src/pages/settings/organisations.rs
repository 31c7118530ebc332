//! Organisations (PRG-03).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::OrganisationForm, codes::Code, fields::Record};
use homeward_i18n::{country, t};
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found},
    in_the_house, links,
};
use crate::{
    Web,
    components::{Link, TagKind, bdi, tag},
    desk::Desk,
    refusal,
};

/// Empty rows for more people to turn to.
const ROWS_FOR_FOCAL_POINTS: usize = 1;

/// Organisations.
pub(super) struct Organisations;

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
            vec![
                html! { a href=(links::organisation(&held.key)) { (bdi(&form.organisation_name)) } },
                html! {
                    (t(lang, &format!("v-organisation-{}", form.organisation_kind.code())))
                    @if form.organisation_kind.is_authority() { " " (tag(TagKind::Special, &t(lang, "set-sees-no-case"))) }
                },
                html! {
                    @match &form.country {
                        Some(code) => (country(lang, code.code())),
                        None => span .quiet { (t(lang, "set-no-one-country")) },
                    }
                    @if form.services.is_empty() && form.mandate.is_none() { br; span .quiet { (t(lang, "set-directory-empty")) } }
                },
            ]
        })
        .collect();
    Listing {
        words: "set-organisations",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_ORGANISATION, "set-organisation-new")),
        columns: &["f-organisation-name", "f-organisation-kind", "f-country"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for Organisations {
    type Item = Held<OrganisationForm>;
    const THING: Thing = Thing {
        fields: OrganisationForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::ORGANISATIONS;
    const DONE: &'static str = "save-organisation";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.house
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.organisations(actor).await?, key)
    }

    async fn sheet(_: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::ORGANISATIONS, t(lang, "set-organisations"));
        Ok(match held {
            None => Sheet::new(
                Self::THING,
                t(lang, "set-organisation-new"),
                back,
                links::NEW_ORGANISATION.to_owned(),
            ),
            Some(held) => {
                let title = t(lang, "set-organisation");
                let action = links::organisation(&held.key);
                let mut sheet = Sheet::of(held, Self::THING, title, back, action);
                sheet.name = Some(bdi(&held.form.organisation_name));
                sheet.offer_rows("focal_points", ROWS_FOR_FOCAL_POINTS);
                sheet
            }
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_organisation(actor, edit).await
    }
}
