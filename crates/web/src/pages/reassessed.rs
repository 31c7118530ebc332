//! What the sending office found beside what the receiving office finds after arrival, marked where they differ (COO-01).

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    view::{CaseView, ReassessedView, Said},
};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Audience, Code},
    facts::Fact,
    fields::{Field, Kind},
};
use homeward_i18n::{Lang, t};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::case::{opened, shown};
use crate::{
    Web,
    components::{Column, Table, TagKind, bdi, label, ltr, moment_value, tag},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    open: Option<String>,
}

/// `GET /cases/{number}/reassessed`
pub async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let open = opened(asked.open.as_deref());
    match web.app.case_view(&desk.actor, &number, &open).await {
        Ok(view) => {
            let mut chrome = desk.chrome_back(links::case(&number), t(lang, "back-to-case"));
            chrome.is_wide = true;
            page(
                &chrome,
                &t(lang, "rea-title"),
                html! {
                    h1 { (t(lang, "rea-title")) }
                    p .case-line { (ltr(number.as_str())) }
                    p { (t(lang, "rea-about")) }
                    @if view.reassessed.is_empty() { p { (t(lang, "rea-none")) } }
                    @for both in &view.reassessed { (section(lang, &view, both)) }
                },
            )
            .into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn section(lang: Lang, view: &CaseView, both: &ReassessedView) -> Markup {
    let said = [both.before.as_ref(), both.after.as_ref()];
    let is_closed = said.into_iter().flatten().any(|s| s.fields.is_none());
    html! {
        section {
            h2 { (t(lang, &format!("a-{}-done", both.code))) }
            @if is_closed { (closed(lang, view, both.audience)) } @else { (table(lang, view, both)) }
            @if both.after.is_none() {
                p .quiet { (t(lang, "rea-not-yet")) }
                @if view.actions.iter().any(|a| a.code == both.code) {
                    p { a href=(links::action(&view.number, both.code)) { (t(lang, &format!("a-{}", both.code))) } }
                }
            }
        }
    }
}

/// Confidential parts stay closed until opened, and opening is logged.
fn closed(lang: Lang, view: &CaseView, part: Audience) -> Markup {
    let mut open: Vec<&str> = view.opened.iter().map(|a| a.code()).collect();
    open.push(part.code());
    html! {
        p .quiet { (t(lang, "entry-closed")) }
        p { a href=(links::reassessed(&view.number, &open.join(","))) { (t(lang, &format!("open-{}", part.code()))) } }
    }
}

fn table(lang: Lang, view: &CaseView, both: &ReassessedView) -> Markup {
    let none = Map::new();
    let fields = |said: &Option<Said>| said.as_ref().and_then(|s| s.fields.clone());
    let before = fields(&both.before);
    let after = fields(&both.after);
    let is_said_twice = before.is_some() && after.is_some();
    let (before, after) = (before.unwrap_or(none.clone()), after.unwrap_or(none));
    let rows = Fact::fields(both.code)
        .unwrap_or(&[])
        .iter()
        .filter(|field| is_said(&before, field) || is_said(&after, field))
        .map(|field| {
            let differs = is_said_twice && differ(field, &before, &after);
            vec![
                html! { div {
                    (label(lang, field))
                    @if differs { br; (tag(TagKind::Waiting, &t(lang, "rea-differs"))) }
                } },
                cell(lang, field, &before),
                cell(lang, field, &after),
            ]
        });
    let by = vec![
        html! { div { (t(lang, "rea-by")) } },
        by_whom(lang, view, both.before.as_ref()),
        by_whom(lang, view, both.after.as_ref()),
    ];
    Table {
        caption: t(lang, &format!("a-{}-done", both.code)),
        caption_is_hidden: true,
        columns: ["rea-what", "rea-before", "rea-after"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows: std::iter::once(by).chain(rows).collect(),
    }
    .render(lang)
}

fn by_whom(lang: Lang, view: &CaseView, said: Option<&Said>) -> Markup {
    html! { div {
        @match said {
            Some(said) => {
                @match &said.by { Some(name) => (bdi(name)), None => (t(lang, "entry-by-system")) }
                br; (moment_value(lang, said.at.with_timezone(&view.zone).naive_local()))
            },
            None => (t(lang, "nothing-recorded")),
        }
    } }
}

fn cell(lang: Lang, field: &Field, fields: &Map<String, Value>) -> Markup {
    html! { div {
        @match fields.get(field.name).filter(|_| is_said(fields, field)) {
            Some(stored) => (shown(lang, field, stored)),
            None => (t(lang, "nothing-recorded")),
        }
    } }
}

/// Something stands in the field.
fn is_said(fields: &Map<String, Value>, field: &Field) -> bool {
    fields.get(field.name).is_some_and(|stored| {
        !stored.is_null()
            && !stored.as_array().is_some_and(Vec::is_empty)
            && stored != &Value::Bool(false)
    })
}

/// The two sides do not say the same. That they said it on different days is no difference.
fn differ(field: &Field, before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
    !matches!(field.kind, Kind::Day { .. }) && before.get(field.name) != after.get(field.name)
}
