//! Refusals compared between groups (INT-13).

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    figures::{Figure, ROUNDED_TO, Released},
    refusals::{Grouping, Refusals},
};
use homeward_i18n::{Arg, Lang, country, number, t, t_or, t_with};
use maud::{Markup, html};

use super::links;
use crate::{
    Web,
    components::{Column, Table, bdi, ltr},
    desk::Desk,
    layout::page,
    refusal,
};

/// `GET /programmes/terms/{key}/refusals`
pub(super) async fn show(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let found = if code.chars().any(char::is_control) {
        Err(Refused::NotFound)
    } else {
        web.app.refusals(&desk.actor, &code).await
    };
    let lang = desk.lang;
    match found {
        Ok(refusals) => {
            let title = t(lang, "fig-title");
            let chrome = desk.chrome_back(links::programme(&code), t(lang, "set-programme"));
            page(&chrome, &title, tables(lang, &title, &refusals)).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn tables(lang: Lang, title: &str, refusals: &Refusals) -> Markup {
    html! {
        h1 { (title) }
        p .case-line { (bdi(&refusals.name)) " · " (ltr(&refusals.programme)) }
        p { (t(lang, "fig-about")) }
        p { (t_with(lang, "fig-how", &[("rounded", figure(ROUNDED_TO)), ("threshold", figure(refusals.threshold))])) }
        p .quiet { (t(lang, "fig-sex")) }
        @if refusals.is_part { p { strong { (t(lang, "fig-part")) } } }
        @for (grouping, table) in &refusals.by {
            h2 { (t(lang, &format!("fig-by-{}", grouping.code()))) }
            @if table.rows.is_empty() { p { (t(lang, "fig-none")) } } @else {
                (Table {
                    caption: t(lang, &format!("fig-by-{}", grouping.code())),
                    caption_is_hidden: true,
                    columns: ["fig-group", "fig-decided", "fig-refused", "fig-percent"].map(|key| Column::new(t(lang, key))).to_vec(),
                    rows: table.rows.iter().chain([&table.all]).map(|row| cells(lang, *grouping, row)).collect(),
                }.render(lang))
            }
        }
    }
}

fn cells(lang: Lang, grouping: Grouping, row: &Released) -> Vec<Markup> {
    let group = match grouping {
        _ if row.code == "all" => t(lang, "fig-all"),
        Grouping::Age => t(lang, &format!("fig-{}", row.code)),
        Grouping::Nationality | Grouping::CountryOfReturn => {
            t_or(lang, &format!("fig-{}", row.code)).unwrap_or_else(|| country(lang, &row.code))
        }
    };
    vec![
        html! { div { (group) } },
        told(lang, Figure::number(row.of)),
        told(lang, Figure::number(row.count)),
        told(lang, row.percent()),
    ]
}

/// A figure in a sentence.
pub(super) fn figure(n: u64) -> Arg {
    Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// A figure in a table, where it is told.
pub(super) fn told(lang: Lang, figure: Option<u64>) -> Markup {
    html! { div {
        @match figure {
            Some(told) => (number(lang, i64::try_from(told).unwrap_or(i64::MAX))),
            None => span .quiet { (t(lang, "fig-hidden")) },
        }
    } }
}
