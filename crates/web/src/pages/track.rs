//! A track: what people in a particular situation are asked, short enough to be filled in with the person in the room, and as a
//! sheet to print and fill in by hand.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    tracks::{TrackPart, TrackView},
    view::EntryView,
};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Audience, Code},
    fields::Field,
};
use homeward_i18n::{Arg, Lang, day, t, t_with, time};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    Web,
    components::{
        SummaryRow, TagKind, bdi, inset, label, link_button, ltr, panel, summary_list, tag,
    },
    desk::Desk,
    layout::page,
    links,
    pages::case::{checklist, content, opened, shown},
    refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    open: Option<String>,
    sheet: Option<String>,
}

/// `GET /cases/{number}/tracks/{track}`
pub async fn track(
    State(web): State<Web>,
    desk: Desk,
    Path((number, code)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let open = opened(asked.open.as_deref());
    match web.app.track(&desk.actor, &number, &code, &open).await {
        Ok(view) => {
            let is_sheet = asked.sheet.is_some();
            let chrome = if is_sheet {
                desk.chrome_back(
                    links::track(&number, view.track.code, &asked_open(&view, None)),
                    t(lang, "back-to-track"),
                )
            } else {
                desk.chrome_back(links::case(&number), t(lang, "back-to-case"))
            };
            let body = if is_sheet {
                sheet(lang, &view)
            } else {
                track_page(lang, &view)
            };
            page(&chrome, &title(lang, &view), body).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn title(lang: Lang, view: &TrackView) -> String {
    t(lang, &format!("track-{}", view.track.code))
}

fn head(lang: Lang, view: &TrackView) -> Markup {
    html! {
        h1 { (title(lang, view)) }
        p .case-line { (bdi(&view.case.details.name)) " · " (ltr(view.case.number.as_str())) }
        p { (t(lang, &format!("track-{}-about", view.track.code))) }
    }
}

fn track_page(lang: Lang, view: &TrackView) -> Markup {
    html! {
        (head(lang, view))
        p { a href=(links::track(&view.case.number, view.track.code, &sheet_asked(view))) { (t(lang, "track-sheet")) } }
        (to_open(lang, view))
        (panel(&t(lang, "track-checks"), html! {
            @if view.checks.is_empty() { p { (t(lang, "track-no-checks")) } }
            (checklist(lang, &view.case, &view.checks))
            p .quiet { (t(lang, "track-checks-about")) }
        }))
        @for part in &view.parts { (part_of(lang, view, part)) }
    }
}

/// One thing asked: done by whom and when, or open with a way to its form.
fn part_of(lang: Lang, view: &TrackView, part: &TrackPart) -> Markup {
    let name = t(lang, &format!("a-{}", part.action.code));
    panel(
        &name,
        html! {
            @match &part.last {
                Some(last) => {
                    p {
                        (tag(TagKind::Good, &t(lang, "track-recorded"))) " " (by_whom(lang, view, last))
                        @if part.times > 1 { " " span .quiet { (t_with(lang, "track-times", &[("times", Arg::from(part.times))])) } }
                        @if last.to_verify { " " (tag(TagKind::Waiting, &t(lang, "track-to-verify"))) }
                        @if last.offers.verify {
                            " " a href=(links::second(&view.case.number, "verify", last.number)) { (t(lang, "a-verify")) span .visually-hidden { ": " (name) } }
                        }
                    }
                    @match &last.fields {
                        Some(fields) => {
                            details {
                                summary { (t(lang, "entry-open")) span .visually-hidden { ": " (name) } }
                                (content(lang, &as_recorded(part, last), fields))
                            }
                        },
                        None => { p .quiet { (t(lang, "entry-closed")) } },
                    }
                    @if part.mine { p { a href=(links::action(&view.case.number, part.action.code)) { (t(lang, "track-again")) span .visually-hidden { ": " (name) } } } }
                },
                None => {
                    p { (tag(TagKind::Waiting, &t(lang, "track-open"))) " " (t(lang, &format!("a-{}-about", part.action.code))) }
                    @if part.mine { p { (link_button(&links::action(&view.case.number, part.action.code), &name)) } }
                    @else { p .quiet { (t(lang, "track-not-mine")) } }
                },
            }
        },
    )
}

/// An entry as what it is about, also where a correction stands in its place.
fn as_recorded(part: &TrackPart, last: &EntryView) -> EntryView {
    EntryView {
        code: part.action.code,
        ..last.clone()
    }
}

fn by_whom(lang: Lang, view: &TrackView, entry: &EntryView) -> Markup {
    let local = entry.at.with_timezone(&view.case.zone);
    html! {
        (day(lang, local.date_naive())) ", " (time(lang, local.time())) " · "
        @match &entry.by { Some(name) => (bdi(name)), None => (t(lang, "entry-by-system")) }
    }
}

/// Closed parts of the case that the page could show, each with the way to open it.
fn to_open(lang: Lang, view: &TrackView) -> Markup {
    let closed: Vec<Audience> = Audience::ALL
        .iter()
        .copied()
        .filter(|part| {
            *part != Audience::Case
                && !view.case.opened.contains(part)
                && view
                    .parts
                    .iter()
                    .any(|p| p.action.audience == *part && p.last.is_some())
        })
        .collect();
    if closed.is_empty() {
        return html! {};
    }
    inset(html! {
        p { (t(lang, "case-confidential-about")) }
        ul .simple {
            @for part in closed {
                li { a href=(links::track(&view.case.number, view.track.code, &asked_open(view, Some(part)))) { (t(lang, &format!("open-{}", part.code()))) } }
            }
        }
    })
}

/// The parts that are open, and one more, as an address asks for them.
fn asked_open(view: &TrackView, one_more: Option<Audience>) -> String {
    let parts: Vec<&str> = view
        .case
        .opened
        .iter()
        .copied()
        .chain(one_more)
        .map(Code::code)
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("open={}", parts.join(","))
    }
}

fn sheet_asked(view: &TrackView) -> String {
    let open = asked_open(view, None);
    if open.is_empty() {
        "sheet=yes".to_owned()
    } else {
        format!("{open}&sheet=yes")
    }
}

/// Every question written out, with its answer or with room for it.
fn sheet(lang: Lang, view: &TrackView) -> Markup {
    html! {
        (head(lang, view))
        p .quiet { (t(lang, "track-sheet-about")) }
        @for part in &view.parts {
            section {
                h2 { (t(lang, &format!("a-{}", part.action.code))) }
                @if let Some(last) = &part.last { p .quiet { (by_whom(lang, view, last)) } }
                (summary_list(&questions(lang, part)))
            }
        }
        h2 { (t(lang, "track-checks")) }
        (checklist(lang, &view.case, &view.checks))
        (summary_list(&["track-sheet-day", "track-sheet-asked-by", "track-sheet-interpreter"].map(|key| SummaryRow::new(t(lang, key), blank()))))
        p .quiet { (t_with(lang, "track-sheet-printed", &[("day", Arg::Day(view.case.today))])) }
    }
}

fn questions(lang: Lang, part: &TrackPart) -> Vec<SummaryRow> {
    let answers = part.last.as_ref().and_then(|last| last.fields.as_ref());
    part.action
        .fields()
        .iter()
        .map(|field| {
            let answer = answers.and_then(|all| all.get(field.name));
            SummaryRow::new(
                label(lang, field),
                answer.filter(|stored| is_said(stored)).map_or_else(
                    || room_for(lang, field),
                    |stored| shown(lang, field, stored),
                ),
            )
        })
        .collect()
}

fn is_said(stored: &Value) -> bool {
    !(stored.is_null()
        || stored == "not-asked"
        || stored == &Value::Bool(false)
        || stored.as_array().is_some_and(Vec::is_empty))
}

/// Boxes to tick where there are choices, lines to write on otherwise.
fn room_for(lang: Lang, field: &Field) -> Markup {
    use homeward_domain::fields::Kind;
    match field.kind {
        Kind::One(list) | Kind::Many(list) if list.codes.len() <= 20 => {
            html! { span .boxes { @for code in list.codes.iter().filter(|code| **code != "not-asked") { span { "☐ " (t(lang, &format!("v-{}-{code}", list.code))) } " " } } }
        }
        Kind::Tick => html! { "☐" },
        Kind::Text { .. } => html! { (blank()) (blank()) (blank()) },
        Kind::One(_)
        | Kind::Many(_)
        | Kind::Line { .. }
        | Kind::Day { .. }
        | Kind::PartialDay
        | Kind::Moment
        | Kind::Number { .. }
        | Kind::Country
        | Kind::Countries
        | Kind::Language
        | Kind::Languages
        | Kind::Zone
        | Kind::Case
        | Kind::Cases
        | Kind::Office
        | Kind::Organisation
        | Kind::Staff
        | Kind::File
        | Kind::Rows { .. } => blank(),
    }
}

/// A line to write on.
fn blank() -> Markup {
    html! { span .blank {} }
}
