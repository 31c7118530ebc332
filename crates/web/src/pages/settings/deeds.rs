//! What was done to the installation: each change stands in its own chain of the journal.

use axum::{extract::State, response::Response};
use homeward_app::admin::Deed;
use homeward_i18n::{t, t_or};
use maud::{Markup, html};

use super::{frame::Listing, links};
use crate::{
    Web,
    components::{bdi, ltr, moment_value},
    desk::Desk,
    refusal,
};

/// How many are shown.
const SHOWN: usize = 100;

/// `GET /settings/deeds`: for administrators and data-protection officers.
pub(super) async fn list(State(web): State<Web>, desk: Desk) -> Response {
    let lang = desk.lang;
    let deeds = match web.app.deeds(&desk.actor, SHOWN).await {
        Ok(deeds) => deeds,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    let rows = deeds
        .iter()
        .map(|deed| {
            vec![
                moment_value(lang, deed.at.with_timezone(&zone).naive_local()),
                html! { @match &deed.by { Some(name) => (bdi(name)), None => (t(lang, "product")) } },
                html! { (t_or(lang, &format!("deed-{}", deed.action)).unwrap_or_else(|| deed.action.clone())) br; (what(&desk, deed)) },
            ]
        })
        .collect();
    Listing {
        words: "set-deeds",
        back: Some((links::HOUSE, "nav-settings")),
        columns: &["set-when", "set-who", "set-what"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}
/// What it was done to, and the names of the fields that changed.
fn what(desk: &Desk, deed: &Deed) -> Markup {
    let lang = desk.lang;
    let changed = deed.what["after"].as_object().into_iter().flatten();
    let names: Vec<String> = changed
        .filter_map(|(name, _)| t_or(lang, &format!("f-{}", name.replace('_', "-"))))
        .collect();
    html! {
        span .quiet {
            @if let Some(key) = deed.what["key"].as_str() { (ltr(key)) }
            @if !names.is_empty() { " · " (names.join(t(lang, "set-comma").as_str())) }
        }
    }
}
