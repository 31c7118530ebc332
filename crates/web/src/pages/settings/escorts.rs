//! The register of escorts (MOV-03).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{escorts::EscortForm, fields::Record};
use homeward_i18n::{Arg, day_short, t, t_with};
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found},
    links, offered,
};
use crate::{
    Web,
    components::{Link, bdi, languages, words},
    desk::Desk,
    refusal,
};

/// Escorts.
pub(super) struct Escorts;

/// `GET /settings/escorts`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.escorts) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.escorts(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            let from = Arg::DayShort(form.free_from);
            vec![
                html! {
                    a href=(links::escort(&held.key)) { (bdi(&form.escort_name)) }
                    br; span .quiet { (bdi(&form.escort_organisation.0)) }
                },
                html! { (words(lang, &form.escort_roles)) },
                html! { (languages(lang, &form.escort_languages)) },
                html! {
                    @match form.free_to {
                        Some(last) => (t_with(lang, "set-from-to", &[("from", from), ("to", Arg::DayShort(last))])),
                        None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, form.free_from)))])),
                    }
                },
            ]
        })
        .collect();
    Listing {
        words: "set-escorts",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_ESCORT, "set-escort-new")),
        columns: &[
            "f-escort-name",
            "f-escort-roles",
            "f-escort-languages",
            "set-escort-free",
        ],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for Escorts {
    type Item = Held<EscortForm>;
    const THING: Thing = Thing {
        fields: EscortForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::ESCORTS;
    const DONE: &'static str = "save-escort";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.escorts
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.escorts(actor).await?, key)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::ESCORTS, t(lang, "set-escorts"));
        let offered = web.app.choices(&desk.actor).await?;
        Ok(Sheet {
            choices: crate::pages::choices(offered, Vec::new()),
            about: Some(t(lang, "set-escort-about")),
            ..Sheet::either(
                held,
                Self::THING,
                back,
                (t(lang, "set-escort-new"), links::NEW_ESCORT),
                (t(lang, "set-escort"), links::escort),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_escort(actor, edit).await
    }
}
