//! For how long what is kept (DAT-05): the rules, and the cases whose time comes.

use axum::{
    extract::{Query, State},
    response::Response,
};
use chrono::NaiveDate;
use homeward_app::{
    Actor, Refused,
    admin::{DueCase, Edit, RuleItem, Saved},
};
use homeward_domain::{codes::Code, fields::Record, retention::RetentionForm};
use homeward_i18n::{Arg, day_short, number, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing},
    links, offered,
};
use crate::{
    Web,
    components::{BannerKind, Choices, Link, TagKind, banner, bdi, link_button, ltr, tag},
    desk::Desk,
    refusal,
};

/// The rules of retention.
pub(super) struct Rules;
/// Everything whose time has come, proposed together.
pub(super) struct ProposingDue;

/// `GET /settings/retention`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.data) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.retention_rules(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all.iter().map(|item| row(&desk, item)).collect();
    Listing {
        words: "set-retention",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_RETENTION, "set-retention-new")),
        columns: &[
            "f-retention-purpose",
            "set-kept-for",
            "f-period-source",
            "set-state",
        ],
        rows,
        below: Some(html! {
            p { a href=(links::DUE_ERASURES) { (t(lang, "set-due-erasures")) } }
            p .quiet { (t(lang, "set-retention-tallies")) }
        }),
        ..Listing::default()
    }
    .render(&desk)
}

fn row(desk: &Desk, item: &RuleItem) -> Vec<Markup> {
    let lang = desk.lang;
    let form = &item.held.form;
    let purpose = t(
        lang,
        &format!("v-retention-purpose-{}", form.retention_purpose.code()),
    );
    vec![
        html! {
            @if item.may_change { a href=(links::retention(&item.held.key)) { (purpose) } } @else { (purpose) }
            @if let Some(code) = &form.for_programme { br; span .quiet { (ltr(code)) } }
        },
        html! {
            (number(lang, i64::from(form.period_length)))
            " " (t(lang, &format!("v-period-unit-{}", form.period_unit.code())))
        },
        html! { (bdi(&form.period_source)) },
        html! {
            @if item.in_force { (tag(TagKind::Special, &t(lang, "set-holds"))) }
            @else { (tag(TagKind::Plain, &t(lang, "set-not-in-force"))) }
            br; span .quiet {
                (day_short(lang, form.holds_from))
                @if let Some(last) = form.holds_until { " – " (day_short(lang, last)) }
            }
        },
    ]
}

/// The day for which the preview is asked.
#[derive(Debug, Default, Deserialize)]
pub(super) struct OnDay {
    #[serde(default)]
    day: String,
    done: Option<String>,
}

/// `GET /settings/due-erasures`: what may be erased on a day. Nothing is changed.
pub(super) async fn due(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<OnDay>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.data) {
        return refused;
    }
    let lang = desk.lang;
    let today = desk.actor.today(web.app.clock().now());
    let typed = asked.day.trim();
    let read = typed.parse::<NaiveDate>();
    let wrong = !typed.is_empty() && read.is_err();
    let day = read.unwrap_or(today);
    let all = match web.app.due_for_erasure(&desk.actor, day).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let may_go = all.iter().filter(|due| !due.held && !due.proposed).count();
    let rows = all.iter().map(|due| due_row(&desk, due)).collect();
    Listing {
        words: "set-due-erasures",
        back: Some((links::RETENTION, "set-retention")),
        done: asked.done,
        above: Some(html! {
            form method="get" action=(links::DUE_ERASURES) .field {
                label for="day" { (t(lang, "set-due-day")) }
                @if wrong { p #day-error .error { (t(lang, "error-no-day")) } }
                input #day .input .width-medium type="date" name="day" value=(if wrong { typed.to_owned() } else { day.to_string() }) aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("day-error")];
                " " button .button.button-secondary type="submit" { (t(lang, "set-due-look")) }
            }
            p { (t_with(lang, "set-due-count", &[("count", Arg::from(all.len())), ("free", Arg::from(may_go)), ("day", Arg::DayShort(day))])) }
        }),
        columns: &["set-case", "f-for-programme", "set-ended", "set-kept-until", "set-state"],
        rows,
        below: (may_go > 0 && day <= today).then(|| html! {
            p { (link_button(links::PROPOSE_DUE, &t(lang, "set-propose-due"))) }
        }),
        ..Listing::default()
    }
    .render(&desk)
}

fn due_row(desk: &Desk, due: &DueCase) -> Vec<Markup> {
    let lang = desk.lang;
    vec![
        ltr(due.number.as_str()),
        ltr(&due.programme),
        html! { (day_short(lang, due.ended_on)) },
        html! { (day_short(lang, due.kept_until)) },
        html! {
            @if due.held { (tag(TagKind::Waiting, &t(lang, "set-under-hold"))) }
            @if due.proposed { (tag(TagKind::Plain, &t(lang, "set-proposed"))) }
            @if !due.held && !due.proposed { (t(lang, "set-may-go")) }
        },
    ]
}

/// Programmes to choose from.
async fn programmes(web: &Web, actor: &Actor) -> Result<Choices, Refused> {
    let all = web.app.programmes(actor).await?;
    Ok(Choices {
        staff: all
            .into_iter()
            .map(|p| (p.held.key, p.today.form.programme_name))
            .collect(),
        ..Choices::default()
    })
}

impl Kept for Rules {
    type Item = RuleItem;
    const THING: Thing = Thing {
        fields: RetentionForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::RETENTION;
    const DONE: &'static str = "save-retention";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let all = web.app.retention_rules(actor).await?;
        all.into_iter()
            .find(|item| item.held.key == key)
            .ok_or(Refused::NotFound)
    }

    async fn sheet(web: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::RETENTION, t(lang, "set-retention"));
        let choices = programmes(web, &desk.actor).await?;
        Ok(Sheet {
            about: Some(t(lang, "set-retention-form-about")),
            choices,
            ..Sheet::either(
                item.map(|item| &item.held),
                Self::THING,
                back,
                (t(lang, "set-retention-new"), links::NEW_RETENTION),
                (t(lang, "set-retention-one"), links::retention),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_retention(actor, edit).await
    }
}

impl Kept for ProposingDue {
    type Item = ();
    const THING: Thing = Thing {
        fields: &[],
        fixed: None,
    };
    const LIST: &'static str = links::ERASURES;
    const DONE: &'static str = "propose-erasure";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(_: &Web, _: &Actor, _: &str) -> Result<(), Refused> {
        Err(Refused::NotFound)
    }

    async fn sheet(web: &Web, desk: &Desk, _: Option<&()>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let today = desk.actor.today(web.app.clock().now());
        let due = web.app.due_for_erasure(&desk.actor, today).await?;
        let free = due.iter().filter(|due| !due.held && !due.proposed).count();
        let count = t_with(lang, "set-propose-due-count", &[("count", Arg::from(free))]);
        Ok(Sheet {
            about: Some(t(lang, "set-propose-due-about")),
            name: Some(html! { (count) }),
            button: Some(t(lang, "set-propose")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-propose-due"),
                Link::new(links::DUE_ERASURES, t(lang, "set-due-erasures")),
                links::PROPOSE_DUE.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.propose_due(actor, edit).await
    }
}

/// What waits for somebody who may agree, for the top of a list.
pub(super) fn waits(desk: &Desk, count: usize) -> Markup {
    html! {
        @if count > 0 {
            (banner(desk.lang, BannerKind::Attention, &t_with(desk.lang, "set-erasures-wait", &[("count", Arg::from(count))]), None))
        }
    }
}
