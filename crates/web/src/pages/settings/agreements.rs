//! Agreements under which personal data may be passed on (DAT-02).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::AgreementForm, fields::Record};
use homeward_i18n::t;
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found, runs},
    links, offered,
};
use crate::{
    Web,
    components::{Link, bdi, words},
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
            vec![
                html! {
                    a href=(links::agreement(&held.key)) { (bdi(&form.agreement_with.0)) }
                    br; span .quiet { (bdi(&form.agreement_title)) }
                },
                html! {
                    (words(lang, &form.agreement_purposes))
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
        found(web.app.agreements(actor).await?, key)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::AGREEMENTS, t(lang, "set-agreements"));
        let offered = web.app.choices(&desk.actor).await?;
        Ok(Sheet {
            choices: crate::pages::choices(offered, Vec::new()),
            about: Some(t(lang, "set-agreement-about")),
            ..Sheet::either(
                held,
                Self::THING,
                back,
                (t(lang, "set-agreement-new"), links::NEW_AGREEMENT),
                (t(lang, "set-agreement"), links::agreement),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_agreement(actor, edit).await
    }
}
