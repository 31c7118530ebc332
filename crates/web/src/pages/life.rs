//! `/cases/{number}/life`: how life at home is going, in figures that everyone can read and in words (MNE-01 to MNE-03, COM-03).

mod pictures;
mod plan;

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    life::{Asked, LifeView},
};
use homeward_domain::{
    actions::Part,
    case_number::CaseNumber,
    codes::Code,
    life::{Round, RoundState},
};
use homeward_i18n::{Arg, Lang, day, t, t_with};
use homeward_instruments::{LowElement, Part as Scored, Ratio, Words, kinds_of_help};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{Column, Table, bdi, inset, link_button, ltr, panel},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

/// `GET /cases/{number}/life`
pub(crate) async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<Done>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let view = match web.app.life(&desk.actor, &number).await {
        Ok(view) => view,
        Err(refused) => {
            let back = desk.chrome_back(links::case(&number), t(lang, "back-to-case"));
            return refusal::page(&back, &refused);
        }
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(crate::components::Link {
        href: links::case(&number),
        label: t(lang, "back-to-case"),
    });
    chrome.is_wide = true;
    chrome.has_charts = true;
    page(
        &chrome,
        &t(lang, "part-life"),
        html! {
            h1 { (t(lang, "part-life")) }
            p .case-line { (bdi(&view.case.details.name)) " · " (ltr(number.as_str())) }
            p { (t(lang, "life-about")) }
            (actions(lang, &view))
            (plan::plan(lang, &view))
            (rounds(lang, &view))
            @for method in methods(&view) { (course(lang, &view, &method, true)) }
            (latest(lang, &view))
            (pictures::curve(lang, &view))
            (pictures::ties(lang, &view))
        },
    )
    .into_response()
}

/// What the address of the person's page asks for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct InLanguage {
    /// Code of a language of the product.
    r#in: Option<String>,
}

/// `GET /cases/{number}/life/own`: the person's own course in a picture and in words, in their language, to be read with them and printed.
pub(crate) async fn own(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<InLanguage>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let back = desk.chrome_back(links::life(&number), t(desk.lang, "part-life"));
    let view = match web.app.life(&desk.actor, &number).await {
        Ok(view) => view,
        Err(refused) => return refusal::page(&back, &refused),
    };
    let mut spoken = view.case.details.languages.iter();
    let lang = asked
        .r#in
        .as_deref()
        .and_then(Lang::from_code)
        .or_else(|| spoken.find_map(|l| Lang::from_code(l.code())))
        .unwrap_or(desk.lang);
    let mut chrome = back;
    chrome.has_charts = true;
    let methods = methods(&view);
    page(
        &chrome,
        &t(desk.lang, "life-own-link"),
        html! {
            nav .actions-row.not-printed aria-label=(t(desk.lang, "f-language")) {
                @for other in Lang::ALL.iter().filter(|l| **l != lang) {
                    a href=(format!("{}?in={}", links::own_life(&number), other.code())) lang=(other.code()) hreflang=(other.code()) { (other.own_name()) }
                }
            }
            article .paper lang=(lang.code()) dir=(lang.direction()) {
                h1 { (t(lang, "life-own-title")) }
                p { (t(lang, "life-own-about")) }
                @if methods.is_empty() { p { (t(lang, "life-nothing-drawn")) } }
                @for method in &methods { (course(lang, &view, method, false)) }
            }
        },
    )
    .into_response()
}

/// What may be done now: the survey first, while a round is open.
fn actions(lang: Lang, view: &LifeView) -> Markup {
    let is_open = |round: &Round| matches!(round.state, RoundState::Open { .. });
    let is_next = |code: &str| code == "record-survey" && view.case.rounds.iter().any(is_open);
    html! {
        ul .simple {
            @for action in view.case.actions.iter().filter(|a| a.part == Part::Life) {
                @let href = links::action(&view.case.number, action.code);
                @let label = t(lang, &format!("a-{}", action.code));
                li {
                    @if is_next(action.code) { (link_button(&href, &label)) } @else { a href=(href) { (label) } }
                }
            }
            @if view.case.actions.iter().any(|a| a.code == "record-survey") {
                li { a href=(links::one_by_one(&view.case.number)) { (t(lang, "survey-one-by-one")) } }
                li { a href=(links::SURVEYS) { (t(lang, "svt-link")) } }
            }
            @if !view.asked.is_empty() {
                li { a href=(links::own_life(&view.case.number)) { (t(lang, "life-own-link")) } }
            }
        }
    }
}

/// The rounds of the programme, and what became of each.
fn rounds(lang: Lang, view: &LifeView) -> Markup {
    let rounds = &view.case.rounds;
    if rounds.is_empty() {
        return panel(
            &t(lang, "life-rounds"),
            html! { p { (t(lang, "life-no-rounds")) } },
        );
    }
    let table = Table {
        caption: t(lang, "life-rounds"),
        caption_is_hidden: true,
        columns: ["f-survey-round", "life-from", "life-wanted", "life-state"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows: rounds
            .iter()
            .map(|round| {
                vec![
                    html! { (round_name(lang, round.round)) },
                    html! { (day(lang, round.from)) },
                    html! { (day(lang, round.on)) },
                    html! { (state(lang, view, round)) },
                ]
            })
            .collect(),
    };
    panel(&t(lang, "life-rounds"), table.render(lang))
}

fn round_name(lang: Lang, round: homeward_domain::codes::SurveyRound) -> String {
    t(lang, &format!("v-survey-round-{}", round.code()))
}

fn state(lang: Lang, view: &LifeView, round: &Round) -> Markup {
    match round.state {
        RoundState::Answered(_) => {
            let asked = view.asked.iter().find(|a| a.round == round.round);
            let on = asked.map(|a| day(lang, a.on)).unwrap_or_default();
            html! { (t_with(lang, "life-answered", &[("day", Arg::from(on.as_str()))])) }
        }
        RoundState::Open { tries: 0 } => html! { strong { (t(lang, "life-open")) } },
        RoundState::Open { tries } => html! {
            strong { (t_with(lang, "life-tried", &[("count", Arg::Number(tries.into()))])) }
        },
        RoundState::Ended(outcome) => html! {
            (t(lang, &format!("v-attempt-outcome-{}", outcome.code())))
        },
        RoundState::NotYet => html! { span .quiet { (t(lang, "life-not-yet")) } },
        RoundState::Missed => html! { (t(lang, "life-missed")) },
    }
}

/// The methods by which anything here is scored. Each has a picture of its own: scores of two are never beside one another.
fn methods(view: &LifeView) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for scores in view.asked.iter().flat_map(|a| &a.scores) {
        let name = scores.method.as_str().to_owned();
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// The course of the scores in a picture and in words; `is_told` says how it was reckoned, for those who work with it.
fn course(lang: Lang, view: &LifeView, method: &str, is_told: bool) -> Markup {
    html! {
        section {
            h2 .visually-hidden { (t(lang, "life-course")) }
            (pictures::course(lang, view, method, is_told))
            (in_words(lang, view, method))
        }
    }
}

/// The person's course in words: each dimension now, and beside how it was at first.
fn in_words(lang: Lang, view: &LifeView, method: &str) -> Markup {
    let of = |asked: &Asked| {
        asked
            .scores
            .iter()
            .find(|s| s.method.as_str() == method)
            .cloned()
    };
    let answered: Vec<_> = view
        .asked
        .iter()
        .filter_map(|a| Some((a, of(a)?)))
        .collect();
    let Some((last, now)) = answered.last() else {
        return html! {};
    };
    let Some(answers) = &last.answers else {
        return html! {};
    };
    let words = answers.instrument().words(lang.code());
    let first = answered.first().filter(|(a, _)| a.entry != last.entry);
    html! {
        h3 { (t(lang, "life-in-words")) }
        ul .simple {
            @for part in &now.dimensions {
                li { (sentence(lang, &words, part, first.and_then(|(_, f)| f.dimension(&part.key)))) }
            }
        }
        p .quiet { (words.caution()) }
    }
}

fn sentence(lang: Lang, words: &Words<'_>, now: &Scored, first: Option<&Scored>) -> String {
    let dimension = Arg::from(words.dimension(&now.key));
    let Some(score) = now.score() else {
        return t_with(lang, "life-now-unknown", &[("dimension", dimension)]);
    };
    let word = Arg::Text(t(lang, &format!("life-level-{}", level(score.value()))));
    let key = match first
        .and_then(Scored::score)
        .map(|before| score.compare(before))
    {
        None | Some(Err(_)) => "life-now",
        Some(Ok(std::cmp::Ordering::Greater)) => "life-now-better",
        Some(Ok(std::cmp::Ordering::Equal)) => "life-now-same",
        Some(Ok(std::cmp::Ordering::Less)) => "life-now-worse",
    };
    t_with(lang, key, &[("dimension", dimension), ("how", word)])
}

/// A word for a score: quarters of the scale.
fn level(score: Ratio) -> &'static str {
    match score.value() {
        v if v < 0.25 => "very-hard",
        v if v < 0.5 => "hard",
        v if v < 0.75 => "fair",
        _ => "good",
    }
}

/// What is low in the last round, and the help it points to: something to talk about, nothing that is decided.
fn latest(lang: Lang, view: &LifeView) -> Markup {
    let Some((asked, answers)) = view
        .asked
        .iter()
        .rev()
        .find_map(|a| Some((a, a.answers.as_ref()?)))
    else {
        return html! {};
    };
    let words = answers.instrument().words(lang.code());
    let low: Vec<LowElement<'_>> = match asked.scores.first() {
        Some(scores) => answers.low_elements_by(scores),
        None => answers.low_elements(),
    };
    let title = t_with(
        lang,
        "life-low",
        &[("round", Arg::Text(round_name(lang, asked.round)))],
    );
    panel(
        &title,
        html! {
            @if low.is_empty() { p { (t(lang, "life-low-none")) } } @else {
                (inset(html! { p { (t(lang, "life-low-about")) } }))
                ul .simple {
                    @for kind in kinds_of_help(&low) {
                        li { strong { (words.help(kind.code)) } ": "
                            (kind.elements.iter().map(|e| words.element(e)).collect::<Vec<_>>().join(&t(lang, "list-comma"))) }
                    }
                }
            }
        },
    )
}
