//! `/journeys`: who leaves and who comes in the next days, by the hour (MOV-04). Made to be printed: numbers and no names.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use chrono::{NaiveDate, NaiveDateTime};
use homeward_app::{
    admin::Announced,
    board::{Board, BoardRow, BoardWanted, DAYS, MOST_DAYS, Side},
};
use homeward_documents::FormLanguage;
use homeward_domain::{
    board::{Change, Help, Way},
    codes::{AssistanceState, Code, JourneyEvent, OfficePaper},
    stage::StageName,
};
use homeward_i18n::{Arg, Lang, day, day_short, number, t, t_with, time};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{
        Column, Table, TagKind, bdi, colon, empty_state, filter_form, languages, ltr, panel, tag,
        words,
    },
    desk::Desk,
    layout::page,
    links::{self, listed},
    pages::forms::paper,
    refusal,
};

/// Where the board is.
pub(crate) const PATH: &str = "/journeys";

/// Spans of days that are offered.
const SPANS: [u64; 5] = [1, 3, DAYS, 14, MOST_DAYS];

/// What the address asks for. A value there is not asks for nothing.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    side: Option<String>,
    from: Option<String>,
    days: Option<String>,
    office: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn wanted(self) -> BoardWanted {
        let said = |text: Option<String>| text.unwrap_or_default();
        BoardWanted {
            side: Side::from_code(&said(self.side)).unwrap_or_default(),
            from: sound_day(&said(self.from)),
            days: said(self.days).parse().ok(),
            everywhere: said(self.office) == "all",
            after: self.after.filter(|a| !a.chars().any(char::is_control)),
        }
    }
}

/// A day of the calendar, as addresses carry it: within the years that databases take.
pub(crate) fn sound_day(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = text.parse().ok()?;
    let years = NaiveDate::from_ymd_opt(1900, 1, 1)?..NaiveDate::from_ymd_opt(2200, 1, 1)?;
    years.contains(&day).then_some(day)
}

/// `GET /journeys`
pub(crate) async fn show(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let wanted = asked.wanted();
    let board = match web.app.board(&desk.actor, &wanted).await {
        Ok(board) => board,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let announced = match wanted.side {
        Side::Departures | Side::Transits => Ok(Vec::new()),
        Side::Arrivals => web.app.announced(&desk.actor, &board).await,
    };
    let announced = match announced {
        Ok(announced) => announced,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let mut chrome = desk.chrome();
    chrome.is_wide = true;
    let days = [
        ("from", Arg::Day(board.from)),
        ("until", Arg::Day(board.until)),
    ];
    let is_narrowed = wanted != BoardWanted::default();
    page(
        &chrome,
        &t(lang, "board"),
        html! {
            h1 { (t(lang, &format!("board-{}", wanted.side.code()))) }
            p { strong { (bdi(&desk.actor.office.name)) } " · " (t_with(lang, "board-days-from", &days)) }
            p .quiet { (t(lang, "board-about")) " " (t(lang, "board-protected")) }
            (filter_form(lang, PATH, inputs(lang, &wanted, &board), is_narrowed))
            @if desk.tasks.groups { p { a href="/journeys/groups" { (t(lang, "set-groups")) } } }
            (groups(lang, &announced))
            @if !board.rows.is_empty() { p { a href=(address("/journeys/print", &wanted, None)) { (t(lang, "board-print")) } } }
            @if board.rows.is_empty() {
                (empty_state(&t(lang, "board-none"), &t(lang, "board-none-about"), None))
            }
            @for (on, rows) in by_day(&board.rows, wanted.side) {
                h2 { (day(lang, on)) }
                (table(lang, wanted.side, on, &rows))
            }
            @if let Some(after) = &board.after {
                p { a href=(address(PATH, &wanted, Some(after))) rel="next" { (t(lang, "page-next")) } }
            }
        },
    )
    .into_response()
}

/// `GET /journeys/print`: the whole board as a paper, in the language of the page.
pub(crate) async fn print(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let written = FormLanguage::from_code(desk.lang.code()).unwrap_or(FormLanguage::English);
    let wanted = asked.wanted();
    match web.app.manifest(&desk.actor, &wanted, written).await {
        Ok(printed) => paper(OfficePaper::Manifest.into(), written, printed),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// Groups that are announced for these days: how many, and what they need.
fn groups(lang: Lang, announced: &[Announced]) -> Markup {
    if announced.is_empty() {
        return html! {};
    }
    panel(
        &t(lang, "board-announced"),
        html! {
            ul .simple {
                @for group in announced {
                    li {
                        strong { (t_with(lang, "set-from-to", &[("from", Arg::DayShort(group.from_on)), ("to", Arg::DayShort(group.until_on))])) }
                        ": " (t_with(lang, "group-people", &[("count", Arg::Number(group.headcount.into())), ("children", Arg::Number(group.children.into()))]))
                        @if !group.needs.is_empty() { br; (words(lang, &group.needs)) }
                        @if !group.languages.is_empty() { br; span .quiet { (languages(lang, &group.languages)) } }
                        br; span .quiet { (t_with(lang, "group-matched", &[("count", Arg::Number(i64::try_from(group.matched).unwrap_or(i64::MAX)))])) }
                    }
                }
            }
        },
    )
}

/// What an address asks for the board itself.
fn pairs(wanted: &BoardWanted) -> Vec<(&'static str, String)> {
    let mut pairs = vec![("side", wanted.side.code().to_owned())];
    pairs.extend(wanted.from.map(|from| ("from", from.to_string())));
    pairs.extend(wanted.days.map(|days| ("days", days.to_string())));
    pairs.extend(wanted.everywhere.then(|| ("office", "all".to_owned())));
    pairs
}

/// The address of a piece of the same board, or of its paper.
pub(crate) fn address(path: &str, wanted: &BoardWanted, after: Option<&str>) -> String {
    let mut pairs = pairs(wanted);
    pairs.extend(after.map(|after| ("after", after.to_owned())));
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (*n, v.as_str())).collect();
    listed(path, &pairs)
}

fn inputs(lang: Lang, wanted: &BoardWanted, board: &Board) -> Markup {
    let span = wanted.days.unwrap_or(DAYS);
    html! {
        div .field {
            label for="side" { (t(lang, "board-side")) }
            select #side .input name="side" {
                @for side in Side::ALL { option value=(side.code()) selected[side == wanted.side] { (t(lang, &format!("board-{}", side.code()))) } }
            }
        }
        div .field {
            label for="from" { (t(lang, "board-from")) }
            input #from .input type="date" name="from" value=(board.from);
        }
        div .field {
            label for="days" { (t(lang, "board-days")) }
            select #days .input name="days" {
                @for days in SPANS { option value=(days) selected[days == span] { (number(lang, i64::try_from(days).unwrap_or_default())) } }
            }
        }
        div .field {
            label for="office" { (t(lang, "board-office")) }
            select #office .input name="office" {
                option value="" { (t(lang, "board-office-own")) }
                option value="all" selected[wanted.everywhere] { (t(lang, "board-office-all")) }
            }
        }
    }
}

/// Rows under the local day of their hour. Around midnight two zones may interleave: a day may come twice.
fn by_day(rows: &[BoardRow], side: Side) -> Vec<(NaiveDate, Vec<&BoardRow>)> {
    let mut days: Vec<(NaiveDate, Vec<&BoardRow>)> = Vec::new();
    for row in rows {
        let on = side.hour(&row.way).0.date();
        match days.last_mut() {
            Some((day, rows)) if *day == on => rows.push(row),
            _ => days.push((on, vec![row])),
        }
    }
    days
}

fn table(lang: Lang, side: Side, on: NaiveDate, rows: &[&BoardRow]) -> Markup {
    Table {
        caption: day(lang, on),
        caption_is_hidden: true,
        columns: [
            "board-case",
            "col-hour",
            "col-way",
            "col-missing",
            "col-help",
        ]
        .map(|key| Column::new(t(lang, key)))
        .to_vec(),
        rows: rows.iter().map(|row| cells(lang, side, row)).collect(),
    }
    .render(lang)
}

fn cells(lang: Lang, side: Side, row: &BoardRow) -> Vec<Markup> {
    let way = &row.way;
    let (at, zone) = side.hour(way);
    let has_left = row.stage == StageName::Departed.code();
    vec![
        html! {
            a href=(links::case(&row.number)) { (ltr(row.number.as_str())) }
            br; span .quiet { (t(lang, &format!("stage-{}", row.stage))) }
            @if row.on_hold { " " (tag(TagKind::Waiting, &t(lang, "tag-waits"))) }
        },
        html! {
            (hour(lang, at))
            br; span .quiet { (ltr(&zone.name().replace('_', " "))) }
            @if let Some(event) = way.event { br; (tag(TagKind::Waiting, &event_word(lang, event))) }
        },
        journey(lang, side, way),
        html! {
            @if has_left { (t(lang, "board-left")) } @else {
                @if row.open_safeguards > 0 { (t_with(lang, "open-safeguards", &[("count", Arg::Number(row.open_safeguards.into()))])) br; }
                span .quiet {
                    (t(lang, if row.protection_clear { "clearance-protection-given" } else { "clearance-protection-pending" }))
                    br; (t(lang, if row.health_clear { "clearance-health-given" } else { "clearance-health-pending" }))
                }
            }
        },
        helpers(lang, way),
    ]
}

fn hour(lang: Lang, at: NaiveDateTime) -> Markup {
    html! { strong { time datetime=(at.format("%Y-%m-%dT%H:%M").to_string()) { (time(lang, at.time())) } } }
}

fn event_word(lang: Lang, event: JourneyEvent) -> String {
    t(lang, &format!("v-journey-event-{}", event.code()))
}

/// From where to where, and the hour at the other end.
fn journey(lang: Lang, side: Side, way: &Way) -> Markup {
    let (key, at, service) = match side {
        Side::Departures | Side::Transits => ("board-arrives", way.arrives_at, &way.leaves_with),
        Side::Arrivals => ("board-departs", way.departs_at, &way.comes_with),
    };
    let there = format!("{}, {}", day_short(lang, at.date()), time(lang, at.time()));
    html! {
        (bdi(&way.from)) " – " (bdi(&way.to))
        // Whoever helps people to change needs the hours and services there.
        @if side == Side::Transits { @for change in &way.changes { br; (changing(lang, change)) } }
        @else {
            @if let Some(service) = service { " · " (ltr(service)) }
            @if !way.changes.is_empty() { br; span .quiet { (t_with(lang, "board-via", &[("places", Arg::from(via(way).as_str()))])) } }
        }
        br; span .quiet { (t_with(lang, key, &[("at", Arg::from(there.as_str()))])) }
    }
}

/// Where people change, all in one line.
fn via(way: &Way) -> String {
    let places: Vec<&str> = way.changes.iter().map(|c| c.place.as_str()).collect();
    places.join(", ")
}

/// When people come to a place where they change and when they go on, as it was booked.
fn changing(lang: Lang, change: &Change) -> Markup {
    let with = |service: &Option<String>| html! { @if let Some(service) = service { " · " (ltr(service)) } };
    html! {
        (bdi(&change.place))
        br; span .quiet { (t(lang, "board-comes")) (colon(lang)) } (hour(lang, change.arrives_at)) (with(&change.comes_with))
        br; span .quiet { (t(lang, "board-goes-on")) (colon(lang)) } (hour(lang, change.departs_at)) (with(&change.goes_on_with))
        @if change.departs_at.date() != change.arrives_at.date() { ", " (day_short(lang, change.departs_at.date())) }
    }
}

/// Who escorts, and who helps where.
fn helpers(lang: Lang, way: &Way) -> Markup {
    html! {
        (t(lang, if way.escorted { "board-escorted" } else { "board-unescorted" }))
        @for help in &way.help { br; (helper(lang, help)) }
    }
}

fn helper(lang: Lang, help: &Help) -> Markup {
    html! {
        (t(lang, &format!("v-assistance-{}", help.kind.code()))) ": "
        @match (help.state, &help.owner) {
            (None, _) => strong { (t(lang, "board-nobody")) },
            (Some(AssistanceState::NotNeeded), _) => span .quiet { (t(lang, "board-not-needed")) },
            (Some(_), owner) => {
                @if let Some(owner) = owner { (bdi(owner)) }
                @if let Some(at) = help.at { " " (time(lang, at.time())) }
            }
        }
    }
}
