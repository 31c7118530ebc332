//! Arrangements to follow returnees up (PRG-14): without one in force no journey to a country is booked.

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{administration::MonitoringForm, fields::Record};
use homeward_i18n::{Arg, country, day_short, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found},
    in_programmes, links,
    suspensions::programmes,
};
use crate::{
    Web,
    components::{Link, bdi, ltr},
    desk::Desk,
    refusal,
};

/// Arrangements to follow returnees up.
pub(super) struct Arrangements;

/// `GET /programmes/monitoring`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.monitoring(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let may_change = desk.tasks.programmes;
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            let name = country(lang, form.country.code());
            vec![
                html! {
                    @if may_change { a href=(links::monitoring(&held.key)) { (name) } } @else { (name) }
                    br; span .quiet { (ltr(&form.monitored_programme)) }
                },
                html! { (bdi(&form.arrangement.0)) },
                html! { (span_of(&desk, held)) },
            ]
        })
        .collect();
    Listing {
        words: "set-monitoring",
        back: Some((links::PROGRAMMES, "set-programmes")),
        done: asked.done,
        new: may_change.then_some((links::NEW_MONITORING, "set-monitoring-new")),
        columns: &["f-country", "f-arrangement", "set-runs"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

fn span_of(desk: &Desk, held: &Held<MonitoringForm>) -> Markup {
    let lang = desk.lang;
    let from = held.form.holds_from;
    html! {
        @match held.form.holds_until {
            Some(last) => (t_with(lang, "set-from-to", &[("from", Arg::DayShort(from)), ("to", Arg::DayShort(last))])),
            None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, from)))])),
        }
    }
}

impl Kept for Arrangements {
    type Item = Held<MonitoringForm>;
    const THING: Thing = Thing {
        fields: MonitoringForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::MONITORING;
    const DONE: &'static str = "save-monitoring";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.programmes
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.monitoring(actor).await?, key)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::MONITORING, t(lang, "set-monitoring"));
        let choices = programmes(web, &desk.actor).await?;
        Ok(Sheet {
            choices,
            ..Sheet::either(
                held,
                Self::THING,
                back,
                (t(lang, "set-monitoring-new"), links::NEW_MONITORING),
                (t(lang, "set-monitoring-one"), links::monitoring),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_monitoring(actor, edit).await
    }
}
