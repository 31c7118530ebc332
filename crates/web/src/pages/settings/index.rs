//! `/settings`: what there is to look after.

use axum::{
    extract::Query,
    response::{IntoResponse, Response},
};
use homeward_i18n::{Lang, t};
use maud::{Markup, html};

use super::{frame::Asked, links, offered};
use crate::{desk::Desk, layout::page};

/// `GET /settings`
pub(super) async fn house(desk: Desk, Query(asked): Query<Asked>) -> Response {
    let tasks = desk.tasks;
    if let Err(refused) = offered(&desk, desk.has_settings()) {
        return refused;
    }
    let lang = desk.lang;
    let all = [
        (tasks.house, (links::ORGANISATIONS, "set-organisations")),
        (tasks.house, (links::OFFICES, "set-offices")),
        (tasks.house, (links::STAFF, "set-staff")),
        (tasks.house, (links::SECOND_FACTOR, "set-second-factor")),
        (
            desk.looks_after_programmes(),
            (links::PROGRAMMES, "set-programmes"),
        ),
        (tasks.sheets, (crate::links::SURVEYS, "set-surveys")),
        (tasks.figures, (links::LIFE, "lif-across")),
        (tasks.agreements, (links::AGREEMENTS, "set-agreements")),
        (
            tasks.agreements,
            (links::STATE_AGREEMENTS, "set-state-agreements"),
        ),
        (tasks.escorts, (links::ESCORTS, "set-escorts")),
        (tasks.forms, (links::FORMS, "set-forms")),
        (tasks.transfers, (links::TRANSFERS, "set-transfers")),
        (tasks.data, (links::RETENTION, "set-retention")),
        (tasks.data, (links::LEGAL_HOLDS, "set-legal-holds")),
        (tasks.data || tasks.erase, (links::ERASURES, "set-erasures")),
        (tasks.deeds, (links::DEEDS, "set-deeds")),
        (tasks.lock, (crate::links::LOCK, "set-lock")),
    ];
    let theirs: Vec<_> = all
        .into_iter()
        .filter_map(|(is_theirs, place)| is_theirs.then_some(place))
        .collect();
    page(
        &desk.chrome_flash(asked.done.as_deref()),
        &t(lang, "nav-settings"),
        html! {
            h1 { (t(lang, "nav-settings")) }
            (places(lang, &theirs))
        },
    )
    .into_response()
}

/// Where to go from here, each with a sentence.
pub(super) fn places(lang: Lang, places: &[(&str, &str)]) -> Markup {
    html! {
        ul .simple .deeds {
            @for (href, key) in places {
                li {
                    a href=(*href) { (t(lang, key)) }
                    br; span .quiet { (t(lang, &format!("{key}-about"))) }
                }
            }
        }
    }
}
