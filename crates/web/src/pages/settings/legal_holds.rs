//! Legal holds (DAT-05): what may not be erased, on whose authority, and when it is looked at again.

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, LegalHoldItem, Saved},
};
use homeward_domain::{administration::LiftForm, fields::Record, retention::LegalHoldForm};
use homeward_i18n::{Arg, day_short, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing},
    links, offered,
};
use crate::{
    Web,
    components::{Link, TagKind, bdi, colon, ltr, tag},
    desk::Desk,
    refusal,
};

/// Placing a hold.
pub(super) struct Placing;
/// Lifting one.
pub(super) struct LiftingHold;

/// `GET /settings/legal-holds`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.data) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.legal_holds(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|item| {
            let form = &item.held.form;
            vec![
                html! { (ltr(form.held_case.as_str())) br; span .quiet { (bdi(&form.reason.0)) } },
                html! { (bdi(&form.authority)) br; span .quiet { (bdi(&form.hold_reference)) } },
                html! { (t_with(lang, "set-since-by", &[("day", Arg::DayShort(item.from_on)), ("who", Arg::from(item.author.as_str()))])) },
                html! { (t(lang, if form.told_of_hold.is_yes() { "set-told" } else { "set-not-told" })) },
                state(&desk, item),
            ]
        })
        .collect();
    Listing {
        words: "set-legal-holds",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_LEGAL_HOLD, "set-legal-hold-new")),
        columns: &[
            "set-case",
            "f-authority",
            "set-since",
            "f-told-of-hold",
            "set-state",
        ],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

fn state(desk: &Desk, item: &LegalHoldItem) -> Markup {
    let lang = desk.lang;
    let number = item.held.form.held_case.as_str();
    html! {
        @if let Some(day) = item.lifted_on {
            (tag(TagKind::Plain, &t(lang, "set-lifted"))) br; span .quiet { (day_short(lang, day)) }
            @if let Some(why) = &item.lifted_why { br; (bdi(why)) }
        } @else {
            (tag(TagKind::Special, &t(lang, "set-holds")))
            @if item.review_due { " " (tag(TagKind::Waiting, &t(lang, "set-review-due"))) }
            br; span .quiet { (t(lang, "f-review-on")) (colon(lang)) (day_short(lang, item.held.form.review_on)) }
            br; a href=(links::legal_hold(&item.held.key, "lift")) { (t(lang, "set-legal-hold-lift")) span .visually-hidden { ": " (number) } }
        }
    }
}

impl Kept for Placing {
    type Item = ();
    const THING: Thing = Thing {
        fields: LegalHoldForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::LEGAL_HOLDS;
    const DONE: &'static str = "place-legal-hold";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(_: &Web, _: &Actor, _: &str) -> Result<(), Refused> {
        Err(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, _: Option<&()>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        Ok(Sheet {
            about: Some(t(lang, "set-legal-hold-about")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-legal-hold-new"),
                Link::new(links::LEGAL_HOLDS, t(lang, "set-legal-holds")),
                links::NEW_LEGAL_HOLD.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.place_legal_hold(actor, edit).await
    }
}

impl Kept for LiftingHold {
    type Item = LegalHoldItem;
    const THING: Thing = Thing {
        fields: LiftForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::LEGAL_HOLDS;
    const DONE: &'static str = "lift-legal-hold";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let all = web.app.legal_holds(actor).await?;
        all.into_iter()
            .find(|item| item.held.key == key && item.lifted_on.is_none())
            .ok_or(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let item = item.ok_or(Refused::NotFound)?;
        let lang = desk.lang;
        Ok(Sheet {
            is_new: false,
            about: Some(t(lang, "set-legal-hold-lift-about")),
            name: Some(ltr(item.held.form.held_case.as_str())),
            version: Some(item.held.version),
            button: Some(t(lang, "set-legal-hold-lift")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-legal-hold-lift"),
                Link::new(links::LEGAL_HOLDS, t(lang, "set-legal-holds")),
                links::legal_hold(&item.held.key, "lift"),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.lift_legal_hold(actor, edit).await
    }
}
