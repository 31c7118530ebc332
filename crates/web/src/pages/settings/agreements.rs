//! Agreements under which personal data may be passed on (DAT-02).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::AgreementForm, codes::Code, fields::Record};
use homeward_i18n::t;
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, runs},
    links, offered,
};
use crate::{
    Web,
    components::{Link, bdi},
    desk::Desk,
    refusal,
};

/// Agreements.
pub(super) struct Agreements;

/// `GET /settings/agreements`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.agreements) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.agreements(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let today = desk.actor.today(web.app.clock().now());
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            let words: Vec<String> = form
                .agreement_purposes
                .iter()
                .map(|p| t(lang, &format!("v-purpose-{}", p.code())))
                .collect();
            vec![
                html! {
                    a href=(links::agreement(&held.key)) { (bdi(&form.agreement_with.0)) }
                    br; span .quiet { (bdi(&form.agreement_title)) }
                },
                html! {
                    (words.join(t(lang, "set-comma").as_str()))
                    @if form.asks_parties { br; span .quiet { (t(lang, "set-agreement-asks")) } }
                },
                runs(lang, form.holds_from, form.holds_until, today),
            ]
        })
        .collect();
    Listing {
        words: "set-agreements",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_AGREEMENT, "set-agreement-new")),
        columns: &["f-agreement-with", "f-agreement-purposes", "set-runs"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for Agreements {
    type Item = Held<AgreementForm>;
    const THING: Thing = Thing {
        fields: AgreementForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::AGREEMENTS;
    const DONE: &'static str = "save-agreement";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.agreements
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let all = web.app.agreements(actor).await?;
        let held = all.into_iter().find(|held| held.key == key);
        held.ok_or(Refused::NotFound)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::AGREEMENTS, t(lang, "set-agreements"));
        let offered = web.app.choices(&desk.actor).await?;
        let choices = crate::pages::choices(offered, Vec::new());
        Ok(match held {
            None => Sheet {
                choices,
                about: Some(t(lang, "set-agreement-about")),
                ..Sheet::new(
                    Self::THING,
                    t(lang, "set-agreement-new"),
                    back,
                    links::NEW_AGREEMENT.to_owned(),
                )
            },
            Some(held) => Sheet {
                choices,
                about: Some(t(lang, "set-agreement-about")),
                ..Sheet::of(
                    held,
                    Self::THING,
                    t(lang, "set-agreement"),
                    back,
                    links::agreement(&held.key),
                )
            },
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_agreement(actor, edit).await
    }
}
