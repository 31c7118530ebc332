//! Lists of cases and search. The filter stands in the address, so a list can be kept as a link.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::lists::{List, Row, Wanted};
use homeward_domain::{case_number::CaseNumber, stage::StageName};
use homeward_i18n::{Arg, country, day_short, relative_day, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{Column, Link, Table, TagKind, bdi, empty_state, filter_form, ltr, tag},
    desk::Desk,
    layout::page,
    links,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    view: Option<String>,
    stage: Option<String>,
    country: Option<String>,
    q: Option<String>,
    after: Option<String>,
}

/// Views that are offered.
pub(crate) const VIEWS: [&str; 9] = [
    "all",
    "mine",
    "office",
    "due",
    "overdue",
    "blocked",
    "departing",
    "unassigned",
    "closed",
];

/// `GET /cases`
pub async fn list(State(web): State<Web>, desk: Desk, Query(asked): Query<Asked>) -> Response {
    let lang = desk.lang;
    let given = |text: Option<String>| text.filter(|t| !t.trim().is_empty());
    let wanted = Wanted {
        view: asked
            .view
            .filter(|v| VIEWS.contains(&v.as_str()))
            .unwrap_or_else(|| "all".to_owned()),
        stage: given(asked.stage).filter(|s| StageName::from_code(s).is_some()),
        country: given(asked.country)
            .filter(|c| c.parse::<homeward_domain::places::Country>().is_ok()),
        words: given(asked.q).map(|q| q.chars().filter(|c| !c.is_control()).collect()),
        after: given(asked.after).filter(|a| !a.chars().any(char::is_control)),
    };
    let list = match web.app.list(&desk.actor, &wanted).await {
        Ok(list) => list,
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let may_register = match web.app.intakes(&desk.actor).await {
        Ok(intakes) => !intakes.is_empty(),
        Err(refused) => return crate::refusal::page(&desk.chrome(), &refused),
    };
    let mut chrome = desk.chrome();
    chrome.is_wide = true;
    let is_narrowed = wanted.stage.is_some()
        || wanted.country.is_some()
        || wanted.words.is_some()
        || wanted.view != "all";
    let inputs = html! {
        div .field {
            label for="view" { (t(lang, "filter-view")) }
            select #view .input name="view" {
                @for view in VIEWS { option value=(view) selected[view == wanted.view] { (t(lang, &format!("view-{view}"))) } }
            }
        }
        div .field {
            label for="stage" { (t(lang, "filter-stage")) }
            select #stage .input name="stage" {
                option value="" { (t(lang, "filter-any")) }
                @for stage in StageName::ALL {
                    option value=(stage.code()) selected[wanted.stage.as_deref() == Some(stage.code())] { (t(lang, &format!("stage-{}", stage.code()))) }
                }
            }
        }
        div .field {
            label for="q" { (t(lang, "filter-words")) }
            input #q .input type="search" name="q" value=[wanted.words.as_deref()] dir="auto";
        }
    };
    page(&chrome, &t(lang, "nav-cases"), html! {
        h1 { (t(lang, &format!("view-{}", wanted.view))) }
        (filter_form(lang, "/cases", inputs, is_narrowed))
        p { (t_with(lang, "results", &[("count", Arg::Number(i64::try_from(list.total).unwrap_or(i64::MAX)))])) }
        (table(&desk, &list, may_register))
        @if let Some(after) = &list.after {
            p { a href=(next_page(&wanted, after)) rel="next" { (t(lang, "page-next")) } }
        }
    })
    .into_response()
}

/// The address of the next piece of the same list.
fn next_page(wanted: &Wanted, after: &str) -> String {
    let mut pairs = vec![("view", wanted.view.as_str()), ("after", after)];
    pairs.extend(wanted.stage.as_deref().map(|s| ("stage", s)));
    pairs.extend(wanted.country.as_deref().map(|c| ("country", c)));
    pairs.extend(wanted.words.as_deref().map(|w| ("q", w)));
    format!(
        "/cases?{}",
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    )
}

/// `GET /search`: a case number leads to the case, anything else to the list.
pub async fn search(State(web): State<Web>, desk: Desk, Query(asked): Query<Asked>) -> Response {
    let words = asked.q.unwrap_or_default();
    if let Ok(number) = words.parse::<CaseNumber>()
        && matches!(web.app.search(&desk.actor, number.as_str(), 1).await, Ok(rows) if !rows.is_empty())
    {
        return Redirect::to(&links::case(&number)).into_response();
    }
    let query = serde_urlencoded::to_string([("q", words.as_str())]).unwrap_or_default();
    Redirect::to(&format!("/cases?{query}")).into_response()
}

/// The rows of a list.
pub(crate) fn table(desk: &Desk, list: &List, may_register: bool) -> Markup {
    let lang = desk.lang;
    if list.rows.is_empty() {
        let begin = Link::new("/cases/new", t(lang, "a-register"));
        return empty_state(
            &t(lang, "cases-none"),
            &t(lang, "cases-none-about"),
            may_register.then_some(&begin),
        );
    }
    let rows = list.rows.iter().map(|row| cells(desk, list, row)).collect();
    let columns = [
        "col-case",
        "col-stage",
        "col-return",
        "col-due",
        "col-in-the-way",
        "col-carried-by",
    ]
    .map(|k| Column::new(t(lang, k)))
    .to_vec();
    Table {
        caption: t(lang, "nav-cases"),
        caption_is_hidden: true,
        columns,
        rows,
    }
    .render(lang)
}

fn cells(desk: &Desk, list: &List, row: &Row) -> Vec<Markup> {
    let lang = desk.lang;
    let overdue = row.due_on.is_some_and(|d| d < list.today);
    vec![
        html! {
            a href=(links::case(&row.number)) { (bdi(&row.name)) }
            br; span .quiet { (ltr(row.number.as_str())) }
            @if row.is_child { " " (tag(TagKind::Waiting, &t(lang, "tag-child"))) }
            @if row.on_hold { " " (tag(TagKind::Waiting, &t(lang, "tag-waits"))) }
        },
        html! { (t(lang, &format!("stage-{}", row.stage))) br; span .quiet { (relative_day(lang, row.stage_since.date_naive(), list.today)) } },
        html! {
            @if let Some(code) = &row.country { (country(lang, code)) }
            @if let Some(day) = row.departure_on { br; span .quiet { (t_with(lang, "leaves-on", &[("day", Arg::DayShort(day))])) } }
        },
        html! {
            @match row.due_on {
                Some(day) => { (relative_day(lang, day, list.today)) br; span .quiet { (day_short(lang, day)) } @if overdue { " " (tag(TagKind::Waiting, &t(lang, "tag-overdue"))) }
                    @if let Some(limit) = row.due_limit_on { br; span .quiet { (t_with(lang, "due-limit", &[("day", Arg::DayShort(limit))])) } } },
                None => (t(lang, "due-nothing")),
            }
        },
        html! {
            @if row.open_safeguards > 0 { (t_with(lang, "open-safeguards", &[("count", Arg::Number(row.open_safeguards.into()))])) br; }
            span .quiet {
                (t(lang, if row.protection_clear { "clearance-protection-given" } else { "clearance-protection-pending" }))
                br; (t(lang, if row.health_clear { "clearance-health-given" } else { "clearance-health-pending" }))
            }
        },
        html! { @match &row.assigned_to { Some(name) => (bdi(name)), None => (t(lang, "nobody")) } },
    ]
}
