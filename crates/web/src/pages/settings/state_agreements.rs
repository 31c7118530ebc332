//! What States have agreed to on papers and nationality (PRG-11).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::StateAgreementForm, fields::Record};
use homeward_i18n::{country, t};
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found, runs},
    links, offered,
};
use crate::{
    Web,
    components::{Link, bdi},
    desk::Desk,
    refusal,
};

/// Agreements with States.
pub(super) struct StateAgreements;

/// `GET /settings/state-agreements`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.agreements) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.state_agreements(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let programmes = match web.app.programmes(&desk.actor).await {
        Ok(programmes) => programmes,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let counted: Vec<_> = programmes.iter().filter(|p| p.may_read_figures).collect();
    let today = desk.actor.today(web.app.clock().now());
    let days = |days: Option<u32>| html! { @match days { Some(days) => (days), None => "–" } };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            vec![
                html! {
                    a href=(links::state_agreement(&held.key)) { (country(lang, form.country.code())) }
                    br; span .quiet { (bdi(&form.agreement_title)) }
                },
                days(form.document_days),
                days(form.verification_days),
                runs(lang, form.holds_from, form.holds_until, today),
            ]
        })
        .collect();
    Listing {
        words: "set-state-agreements",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_STATE_AGREEMENT, "set-state-agreement-new")),
        columns: &[
            "set-agreement-state",
            "f-document-days",
            "f-verification-days",
            "set-runs",
        ],
        rows,
        below: (!counted.is_empty()).then(|| {
            html! {
                h2 { (t(lang, "sta-title")) }
                ul .simple {
                    @for item in counted { li { a href=(links::state_answers(&item.held.key)) { (bdi(&item.today.form.programme_name)) } } }
                }
            }
        }),
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for StateAgreements {
    type Item = Held<StateAgreementForm>;
    const THING: Thing = Thing {
        fields: StateAgreementForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::STATE_AGREEMENTS;
    const DONE: &'static str = "save-state-agreement";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.agreements
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.state_agreements(actor).await?, key)
    }

    async fn sheet(_web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::STATE_AGREEMENTS, t(lang, "set-state-agreements"));
        Ok(Sheet {
            about: Some(t(lang, "set-state-agreement-about")),
            ..Sheet::either(
                held,
                Self::THING,
                back,
                (
                    t(lang, "set-state-agreement-new"),
                    links::NEW_STATE_AGREEMENT,
                ),
                (t(lang, "set-state-agreement"), links::state_agreement),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_state_agreement(actor, edit).await
    }
}
