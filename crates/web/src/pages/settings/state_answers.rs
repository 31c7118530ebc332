//! How States answer within the time they have agreed to, counted per State (PRG-11).

use axum::{
    extract::{Path, State},
    response::Response,
};
use homeward_app::state_answers::{StateAnswer, StateAnswers};
use homeward_domain::codes::Code;
use homeward_i18n::{Arg, Lang, country, t, t_with};
use maud::{Markup, html};

use super::refusals::{Head, told};
use crate::{
    Web,
    components::{Column, Table},
    desk::Desk,
    refusal,
};

/// `GET /programmes/terms/{key}/state-answers`
pub(super) async fn show(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let lang = desk.lang;
    let shown = async {
        let answers = web.app.state_answers(&desk.actor, &code).await?;
        let head = Head {
            words: "sta",
            name: &answers.name,
            programme: &answers.programme,
            threshold: answers.threshold,
            is_part: answers.is_part,
        };
        Ok(head.page(&desk, tables(lang, &answers)))
    };
    shown
        .await
        .unwrap_or_else(|refused| refusal::page(&desk.chrome(), &refused))
}

fn tables(lang: Lang, answers: &StateAnswers) -> Markup {
    html! {
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
