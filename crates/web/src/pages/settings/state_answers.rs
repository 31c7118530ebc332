//! How States answer within the time they have agreed to, counted per State (PRG-11).

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    figures::ROUNDED_TO,
    state_answers::{StateAnswer, StateAnswers},
};
use homeward_domain::codes::Code;
use homeward_i18n::{Arg, Lang, country, t, t_with};
use maud::{Markup, html};

use super::{
    links,
    refusals::{figure, told},
};
use crate::{
    Web,
    components::{Column, Table, bdi, ltr},
    desk::Desk,
    layout::page,
    refusal,
};

/// `GET /programmes/terms/{key}/state-answers`
pub(super) async fn show(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let found = if code.chars().any(char::is_control) {
        Err(Refused::NotFound)
    } else {
        web.app.state_answers(&desk.actor, &code).await
    };
    let lang = desk.lang;
    match found {
        Ok(answers) => {
            let title = t(lang, "sta-title");
            let chrome = desk.chrome_back(links::programme(&code), t(lang, "set-programme"));
            page(&chrome, &title, tables(lang, &title, &answers)).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn tables(lang: Lang, title: &str, answers: &StateAnswers) -> Markup {
    html! {
        h1 { (title) }
        p .case-line { (bdi(&answers.name)) " · " (ltr(&answers.programme)) }
        p { (t(lang, "sta-about")) }
        p { (t_with(lang, "fig-how", &[("rounded", figure(ROUNDED_TO)), ("threshold", figure(answers.threshold))])) }
        @if answers.is_part { p { strong { (t(lang, "fig-part")) } } }
        @for (what, states) in &answers.by {
            @let asked = t(lang, &format!("v-consulate-request-{}", what.code()));
            h2 { (asked) }
            @if states.is_empty() { p { (t(lang, "sta-none")) } } @else {
                (Table {
                    caption: asked,
                    caption_is_hidden: true,
                    columns: ["set-agreement-state", "sta-limit", "sta-asked", "sta-due", "sta-met", "sta-overdue"]
                        .map(|key| Column::new(t(lang, key))).to_vec(),
                    rows: states.iter().map(|state| cells(lang, state)).collect(),
                }.render(lang))
            }
        }
    }
}

fn cells(lang: Lang, row: &StateAnswer) -> Vec<Markup> {
    let (words, days) = row
        .agreed_days
        .map_or(("sta-usual", row.usual_days), |days| ("sta-agreed", days));
    let limit = t_with(lang, words, &[("days", Arg::Number(days.into()))]);
    let mut cells = vec![
        html! { div { (country(lang, row.state.code())) } },
        html! { div { (limit) } },
    ];
    cells.extend([row.asked(), row.due(), row.met(), row.overdue()].map(|n| told(lang, n)));
    cells
}
