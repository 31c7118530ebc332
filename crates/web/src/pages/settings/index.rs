//! `/settings` and `/programmes`: what there is to look after.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::admin::{Held, ProgrammeItem, SuspensionItem};
use homeward_domain::administration::ProgrammeForm;
use homeward_i18n::{Arg, Lang, day_short, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use super::{in_programmes, links, manages, offered};
use crate::{
    Web,
    components::{
        BannerKind, Column, Table, TagKind, banner, bdi, empty_state, link_button, ltr, tag,
    },
    desk::Desk,
    layout::page,
    refusal,
};

/// What was done just now.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    pub done: Option<String>,
}

/// `GET /settings`
pub(super) async fn house(desk: Desk) -> Response {
    let tasks = desk.tasks;
    if let Err(refused) = offered(&desk, tasks.house || tasks.deeds) {
        return refused;
    }
    let lang = desk.lang;
    let places = [
        (links::ORGANISATIONS, "set-organisations", tasks.house),
        (links::OFFICES, "set-offices", tasks.house),
        (links::STAFF, "set-staff", tasks.house),
        (
            links::PROGRAMMES,
            "set-programmes",
            desk.looks_after_programmes(),
        ),
        (links::DEEDS, "set-deeds", tasks.deeds),
    ];
    page(
        &desk.chrome(),
        &t(lang, "nav-settings"),
        html! {
            h1 { (t(lang, "nav-settings")) }
            ul .simple .deeds {
                @for (href, key, _) in places.iter().filter(|(_, _, theirs)| *theirs) {
                    li {
                        a href=(*href) { (t(lang, key)) }
                        br; span .quiet { (t(lang, &format!("{key}-about"))) }
                    }
                }
            }
        },
    )
    .into_response()
}

/// `GET /programmes`
pub(super) async fn programmes(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let programmes = match web.app.programmes(&desk.actor).await {
        Ok(programmes) => programmes,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let suspensions = match web.app.suspensions(&desk.actor).await {
        Ok(suspensions) => suspensions,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-programmes"),
        html! {
            h1 { (t(lang, "set-programmes")) }
            p { (t(lang, "set-programmes-about")) }
            (reviews_due(&desk, &suspensions))
            (table(&desk, &programmes))
            @if desk.tasks.new_programme { p { (link_button(links::NEW_PROGRAMME, &t(lang, "set-programme-new"))) } }
            h2 { (t(lang, "set-places")) }
            ul .simple .deeds {
                @for (href, key) in [(links::SUSPENSIONS, "set-suspensions"), (links::MONITORING, "set-monitoring")] {
                    li {
                        a href=(href) { (t(lang, key)) }
                        br; span .quiet { (t(lang, &format!("{key}-about"))) }
                    }
                }
            }
        },
    )
    .into_response()
}

/// Suspensions whose review has come.
pub(super) fn reviews_due(desk: &Desk, suspensions: &[SuspensionItem]) -> Markup {
    let due = suspensions.iter().filter(|s| s.review_due).count();
    html! {
        @if due > 0 && manages(desk) {
            (banner(desk.lang, BannerKind::Attention, &t_with(desk.lang, "set-reviews-due", &[("count", Arg::from(due))]), None))
        }
    }
}

fn table(desk: &Desk, programmes: &[ProgrammeItem]) -> Markup {
    let lang = desk.lang;
    if programmes.is_empty() {
        return empty_state(
            &t(lang, "set-programmes-none"),
            &t(lang, "set-programmes-none-about"),
            None,
        );
    }
    let rows = programmes
        .iter()
        .map(|item| {
            let (held, form) = (&item.today, &item.today.form);
            let opens = day_short(lang, form.opens_on);
            super::row(vec![
                html! { a href=(links::programme(&held.key)) { (bdi(&form.programme_name)) } br; span .quiet { (ltr(&held.key)) } },
                html! {
                    @match form.closes_on {
                        Some(last) => (t_with(lang, "set-from-to", &[("from", Arg::DayShort(form.opens_on)), ("to", Arg::DayShort(last))])),
                        None => (t_with(lang, "day-since", &[("day", Arg::Text(opens))])),
                    }
                },
                html! {
                    (version_from(lang, held))
                    @if item.held.version != held.version {
                        br; (tag(TagKind::Waiting, &t(lang, "set-version-to-come"))) " " (version_from(lang, &item.held))
                    }
                },
            ])
        })
        .collect();
    Table {
        caption: t(lang, "set-programmes"),
        caption_is_hidden: true,
        columns: vec![
            Column::new(t(lang, "f-programme-name")),
            Column::new(t(lang, "set-runs")),
            Column::new(t(lang, "set-version-in-force")),
        ],
        rows,
    }
    .render(lang)
}

/// `Version 3, from 1 Mar 2026`.
pub(super) fn version_from(lang: Lang, held: &Held<ProgrammeForm>) -> String {
    t_with(
        lang,
        "set-version-from",
        &[
            ("number", Arg::Number(held.version.into())),
            ("day", Arg::DayShort(held.form.in_force_from)),
        ],
    )
}
