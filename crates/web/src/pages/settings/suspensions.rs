//! Suspensions of returns (PRG-08): why, until when they are looked at again, and who lifted them.

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Saved, SuspensionItem},
};
use homeward_domain::{
    administration::{LiftForm, ReviewForm, SuspensionForm},
    fields::Record,
};
use homeward_i18n::{Arg, country, day_short, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing},
    in_programmes, links,
};
use crate::{
    Web,
    components::{BannerKind, Choices, Link, TagKind, banner, bdi, colon, ltr, tag},
    desk::Desk,
    refusal,
};

/// Suspending returns.
pub(super) struct Suspending;
/// Looking at a suspension again, and keeping it.
pub(super) struct Reviewing;
/// Lifting a suspension.
pub(super) struct Lifting;

/// `GET /programmes/suspensions`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.suspensions(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|item| {
            vec![
                place(&desk, item),
                html! { (bdi(&item.held.form.reason.0)) },
                html! {
                    (t_with(lang, "set-since-by", &[("day", Arg::DayShort(item.from_on)), ("who", Arg::from(item.author.as_str()))]))
                },
                state(&desk, item),
            ]
        })
        .collect();
    Listing {
        words: "set-suspensions",
        back: Some((links::PROGRAMMES, "set-programmes")),
        done: asked.done,
        above: Some(reviews_due(&desk, &all)),
        new: desk
            .tasks
            .programmes
            .then_some((links::NEW_SUSPENSION, "set-suspension-new")),
        columns: &["set-place", "f-reason", "set-since", "set-state"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

/// Suspensions whose review has come.
pub(super) fn reviews_due(desk: &Desk, suspensions: &[SuspensionItem]) -> Markup {
    let due = suspensions.iter().filter(|s| s.review_due).count();
    html! {
        @if due > 0 && desk.tasks.programmes {
            (banner(desk.lang, BannerKind::Attention, &t_with(desk.lang, "set-reviews-due", &[("count", Arg::from(due))]), None))
        }
    }
}

/// The country, the area, and for which programme.
fn place(desk: &Desk, item: &SuspensionItem) -> Markup {
    let form = &item.held.form;
    html! {
        (country(desk.lang, form.country.code()))
        @if let Some(area) = &form.suspended_area { " " (ltr(area)) }
        br; span .quiet {
            @match &form.for_programme {
                Some(code) => (ltr(code)),
                None => (t(desk.lang, "set-all-programmes")),
            }
        }
    }
}

fn state(desk: &Desk, item: &SuspensionItem) -> Markup {
    let lang = desk.lang;
    if let Some(day) = item.lifted_on {
        return html! {
            (tag(TagKind::Plain, &t(lang, "set-lifted")))
            br; span .quiet {
                (t_with(lang, "set-lifted-by", &[("day", Arg::DayShort(day)), ("who", Arg::from(item.lifted_by.clone().unwrap_or_default()))]))
            }
        };
    }
    let name = country(lang, item.held.form.country.code());
    html! {
        (tag(TagKind::Special, &t(lang, "set-holds")))
        @if item.review_due { " " (tag(TagKind::Waiting, &t(lang, "set-review-due"))) }
        br; span .quiet { (t(lang, "f-review-on")) (colon(lang)) (day_short(lang, item.held.form.review_on)) }
        @if item.may_change {
            @for (deed, words) in [("review", "set-review"), ("lift", "set-lift")] {
                br; a href=(links::suspension(&item.held.key, deed)) { (t(lang, words)) span .visually-hidden { ": " (name) } }
            }
        }
    }
}

fn back(desk: &Desk) -> Link {
    Link::new(links::SUSPENSIONS, t(desk.lang, "set-suspensions"))
}

/// Programmes to choose from, of those the reader may change: see `form::chosen`.
pub(super) async fn programmes(web: &Web, actor: &Actor) -> Result<Choices, Refused> {
    let all = web.app.programmes(actor).await?;
    Ok(Choices {
        staff: all
            .into_iter()
            .filter(|p| p.may_change)
            .map(|p| (p.held.key, p.today.form.programme_name))
            .collect(),
        ..Choices::default()
    })
}

/// A suspension that still holds.
async fn find(web: &Web, actor: &Actor, key: &str) -> Result<SuspensionItem, Refused> {
    let all = web.app.suspensions(actor).await?;
    all.into_iter()
        .find(|item| item.held.key == key && item.lifted_on.is_none())
        .ok_or(Refused::NotFound)
}

impl Kept for Suspending {
    type Item = ();
    const THING: Thing = Thing {
        fields: SuspensionForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::SUSPENSIONS;
    const DONE: &'static str = "suspend";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.programmes
    }

    async fn find(_: &Web, _: &Actor, _: &str) -> Result<(), Refused> {
        Err(Refused::NotFound)
    }

    async fn sheet(web: &Web, desk: &Desk, _: Option<&()>) -> Result<Sheet, Refused> {
        Ok(Sheet {
            about: Some(t(desk.lang, "set-suspension-about")),
            choices: programmes(web, &desk.actor).await?,
            button: Some(t(desk.lang, "set-suspend")),
            ..Sheet::new(
                Self::THING,
                t(desk.lang, "set-suspension-new"),
                back(desk),
                links::NEW_SUSPENSION.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.suspend(actor, edit).await
    }
}

impl Kept for Reviewing {
    type Item = SuspensionItem;
    const THING: Thing = Thing {
        fields: ReviewForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::SUSPENSIONS;
    const DONE: &'static str = "review-suspension";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.programmes
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        find(web, actor, key).await
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let item = item.ok_or(Refused::NotFound)?;
        let lang = desk.lang;
        let action = links::suspension(&item.held.key, "review");
        let mut sheet = Sheet::of(
            &item.held,
            Self::THING,
            t(lang, "set-review"),
            back(desk),
            action,
        );
        sheet
            .values
            .retain(|name, _| Self::THING.fields.iter().any(|f| f.name == name));
        sheet.about = Some(t(lang, "set-review-about"));
        sheet.name = Some(place(desk, item));
        sheet.button = Some(t(lang, "set-review-save"));
        Ok(sheet)
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.review_suspension(actor, edit).await
    }
}

impl Kept for Lifting {
    type Item = SuspensionItem;
    const THING: Thing = Thing {
        fields: LiftForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::SUSPENSIONS;
    const DONE: &'static str = "lift-suspension";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.programmes
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        find(web, actor, key).await
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let item = item.ok_or(Refused::NotFound)?;
        let lang = desk.lang;
        Ok(Sheet {
            is_new: false,
            about: Some(t(lang, "set-lift-about")),
            name: Some(place(desk, item)),
            version: Some(item.held.version),
            button: Some(t(lang, "set-lift")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-lift"),
                back(desk),
                links::suspension(&item.held.key, "lift"),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.lift_suspension(actor, edit).await
    }
}
