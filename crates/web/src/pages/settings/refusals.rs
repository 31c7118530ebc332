//! Refusals compared between groups (INT-13).

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
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
    let lang = desk.lang;
    let shown = async {
        let refusals = web.app.refusals(&desk.actor, &code).await?;
        let head = Head {
            words: "fig",
            name: &refusals.name,
            programme: &refusals.programme,
            threshold: refusals.threshold,
            is_part: refusals.is_part,
        };
        Ok(head.page(&desk, tables(lang, &refusals)))
    };
    shown
        .await
        .unwrap_or_else(|refused| refusal::page(&desk.chrome(), &refused))
}

/// What stands above the figures of a programme: whose they are, and what was done so that they name nobody.
pub(super) struct Head<'a> {
    /// Its title and what it is about stand under `<words>-title` and `<words>-about`.
    pub words: &'a str,
    /// The programme.
    pub name: &'a str,
    /// Its code.
    pub programme: &'a str,
    /// How many people a figure tells of at least.
    pub threshold: u64,
    /// Not all cases were looked at.
    pub is_part: bool,
}

impl Head<'_> {
    /// The page of figures.
    pub(super) fn page(&self, desk: &Desk, figures: Markup) -> Response {
        let lang = desk.lang;
        let word = |part: &str| t(lang, &format!("{}-{part}", self.words));
        let how = [
            ("rounded", figure(ROUNDED_TO)),
            ("threshold", figure(self.threshold)),
        ];
        let mut chrome =
            desk.chrome_back(links::programme(self.programme), t(lang, "set-programme"));
        chrome.has_charts = true;
        let body = html! {
            h1 { (word("title")) }
            p .case-line { (bdi(self.name)) " · " (ltr(self.programme)) }
            p { (word("about")) }
            p { (t_with(lang, "fig-how", &how)) }
            @if self.is_part { p { strong { (t(lang, "fig-part")) } } }
            (figures)
        };
        page(&chrome, &word("title"), body).into_response()
    }
}

fn tables(lang: Lang, refusals: &Refusals) -> Markup {
    html! {
        p .quiet { (t(lang, "fig-sex")) }
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
    html! { div { span .quiet[figure.is_none()] { (said(lang, figure)) } } }
}

/// The same, where it stands among words.
pub(super) fn said(lang: Lang, figure: Option<u64>) -> String {
    match figure {
        Some(told) => number(lang, i64::try_from(told).unwrap_or(i64::MAX)),
        None => t(lang, "fig-hidden"),
    }
}
