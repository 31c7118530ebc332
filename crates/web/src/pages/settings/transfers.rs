//! The transfer register, without what was passed on and of whom (DAT-02).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_domain::codes::Code;
use homeward_i18n::{Arg, day_short, t, t_with};
use maud::html;
use serde::Deserialize;

use super::{frame::Listing, links, offered};
use crate::{
    Web,
    components::{TagKind, bdi, ltr, tag},
    desk::Desk,
    refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    after: Option<String>,
}

/// `GET /settings/transfers`: for data-protection officers and programme managers.
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.transfers) {
        return refused;
    }
    let lang = desk.lang;
    let register = match web.app.transfers(&desk.actor, asked.after.as_deref()).await {
        Ok(register) => register,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = register
        .lines
        .iter()
        .map(|line| {
            vec![
                html! { (day_short(lang, line.on)) @if let Some(by) = &line.by { br; span .quiet { (bdi(by)) } } },
                html! {
                    (t(lang, &format!("v-organisation-{}", line.recipient_kind.code())))
                    @if let Some(name) = &line.organisation { br; span .quiet { (bdi(name)) } }
                },
                html! {
                    (t(lang, &format!("v-purpose-{}", line.purpose))) br;
                    span .quiet { (t_with(lang, "transfers-kinds", &[("count", Arg::Number(line.kinds.into()))])) }
                },
                html! {
                    (t(lang, &format!("ground-{}", line.ground)))
                    @if let Some(agreement) = &line.agreement { br; span .quiet { (bdi(agreement)) } }
                    @if line.struck { " " (tag(TagKind::Waiting, &t(lang, "entry-struck"))) }
                },
                html! { (t(lang, &format!("v-means-{}", line.means.code()))) br; span .quiet { (ltr(&line.programme)) } },
            ]
        })
        .collect();
    let below = register.after.map(|after| {
        html! { p { a href=(format!("{}?after={after}", links::TRANSFERS)) { (t(lang, "transfers-older")) } } }
    });
    Listing {
        words: "set-transfers",
        back: Some((links::HOUSE, "nav-settings")),
        columns: &[
            "transfers-col-when",
            "transfers-col-to",
            "consents-col-purpose",
            "transfers-col-ground",
            "f-means",
        ],
        rows,
        below,
        ..Listing::default()
    }
    .render(&desk)
}
