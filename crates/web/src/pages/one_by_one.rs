//! `/cases/{number}/one-by-one`: the survey one question at a time. Nothing is kept on the way: each page carries the answers so far, and the
//! last is the form with all of them.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, surveys};
use homeward_domain::{actions::Action, case_number::CaseNumber, life::SUSTAINABILITY};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_instruments::{Instrument, Responses};
use maud::{Markup, html};
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{Form, bdi, inset, ltr, text_of},
    desk::{Desk, Visitor},
    forms,
    layout::page,
    links,
    pages::{self, action, survey},
    refusal,
    router::Body,
    security,
};

/// The action that keeps the answers.
fn record_survey() -> Option<(&'static Action, &'static Instrument)> {
    Action::find("record-survey").zip(surveys::instrument(SUSTAINABILITY))
}

/// `GET /cases/{number}/one-by-one`
pub(crate) async fn begin(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
) -> Response {
    let (Ok(number), Some((action, instrument))) = (number.parse::<CaseNumber>(), record_survey())
    else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web
        .app
        .before_action(&desk.actor, &number, action.code)
        .await
    {
        Ok(prepared) => {
            let values = action::prefilled(&prepared);
            let seen = prepared.case.version.to_string();
            let name = &prepared.case.details.name;
            let once = pages::once();
            let sent = Sent {
                values: &values,
                seen: &seen,
                once: &once,
            };
            asked(&desk, &number, name, instrument, sent, 0)
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::life(&number), t(desk.lang, "part-life")),
            &refused,
        ),
    }
}

/// `POST /cases/{number}/one-by-one`
pub(crate) async fn step(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    body: Body,
) -> Response {
    let (Ok(number), Some((action, instrument))) = (number.parse::<CaseNumber>(), record_survey())
    else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let (values, mut extra) = forms::from_urlencoded(action.fields(), &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        });
    }
    let Some(at) = next(instrument, &values, extra.go.as_deref()) else {
        // The last page: the form with everything that was answered.
        extra.change = true;
        return action::submit(&web, &desk, &number, action, values, extra).await;
    };
    match web
        .app
        .before_action(&desk.actor, &number, action.code)
        .await
    {
        Ok(prepared) => {
            let seen = extra.seen.unwrap_or_default();
            let once = extra.once.unwrap_or_default();
            let sent = Sent {
                values: &values,
                seen: &seen,
                once: &once,
            };
            asked(
                &desk,
                &number,
                &prepared.case.details.name,
                instrument,
                sent,
                at,
            )
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::life(&number), t(desk.lang, "part-life")),
            &refused,
        ),
    }
}

/// Which question comes next, by what was pressed: `after-3`, `before-3`. Those that are not asked after what was answered are passed over.
fn next(instrument: &Instrument, values: &Map<String, Value>, go: Option<&str>) -> Option<usize> {
    let all = instrument.questions();
    let given: Responses = all
        .iter()
        .enumerate()
        .map(|(at, q)| {
            (
                q.key.as_str(),
                survey::given(values.get("answers"), at, &q.key),
            )
        })
        .filter(|(_, given)| !given.is_empty())
        .collect();
    let is_asked = |at: &usize| all.get(*at).is_some_and(|q| instrument.asks(q, &given));
    let (way, from) = go?.split_once('-')?;
    let from = from.parse::<usize>().ok()?.min(all.len());
    match way {
        "after" => (from + 1..all.len()).find(is_asked),
        "before" => Some((0..from).rev().find(is_asked).unwrap_or(0)),
        _ => None,
    }
}

/// What a page carries on to the next.
#[derive(Clone, Copy)]
struct Sent<'a> {
    values: &'a Map<String, Value>,
    seen: &'a str,
    once: &'a str,
}

fn asked(
    desk: &Desk,
    number: &CaseNumber,
    name: &str,
    instrument: &Instrument,
    sent: Sent<'_>,
    at: usize,
) -> Response {
    let lang = desk.lang;
    let words = instrument.words(lang.code());
    let questions = instrument.questions();
    let Some(question) = questions.get(at) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let title = t_with(
        lang,
        "survey-of-all",
        &[("at", count(at + 1)), ("all", count(questions.len()))],
    );
    let frame = Form {
        action: &links::one_by_one(number),
        csrf: &desk.csrf,
        once: Some(sent.once),
        seen: Some(sent.seen),
        ..Form::default()
    };
    let given = survey::given(sent.values.get("answers"), at, &question.key);
    let body = html! {
        p .case-line { (bdi(name)) " · " (ltr(number.as_str())) }
        h1 { (title) }
        p .quiet { (words.dimension(&question.dimension)) }
        @if at == 0 { (inset(html! { p { (words.introduction()) } @if !words.is_reviewed() { p .quiet { (t(lang, "survey-unreviewed")) } } })) }
        (frame.render(html! {
            div tabindex="-1" data-focus { (survey::one(lang, &words, (at, question), &given, &[])) }
            (carried(instrument, sent.values, at))
            div .actions {
                button .button name="go" value=(format!("after-{at}")) { (t(lang, "survey-next")) }
                @if at > 0 { button .button.button-secondary name="go" value=(format!("before-{at}")) { (t(lang, "survey-before")) } }
                button .button.button-secondary name="go" value="all" { (t(lang, "survey-to-all")) }
            }
            p .quiet { (t(lang, "survey-not-saved")) }
        }))
    };
    let chrome = desk.chrome_back(links::life(number), t(lang, "part-life"));
    (StatusCode::OK, page(&chrome, &title, body)).into_response()
}

/// Everything but the answer to one question, as it was sent.
fn carried(instrument: &Instrument, values: &Map<String, Value>, but: usize) -> Markup {
    html! {
        @for (name, value) in values.iter().filter(|(name, _)| *name != "answers") {
            input type="hidden" name=(name) value=(text_of(value));
        }
        @for (at, question) in instrument.questions().iter().enumerate().filter(|(at, _)| *at != but) {
            @let given = survey::given(values.get("answers"), at, &question.key);
            @if !given.is_empty() {
                input type="hidden" name=(format!("answers.{at}.question")) value=(question.key);
                input type="hidden" name=(format!("answers.{at}.answer")) value=(given);
            }
        }
    }
}

/// Beside the form with all questions: the way to one at a time.
pub(super) fn offered(lang: Lang, number: &CaseNumber) -> Markup {
    html! { p { a href=(links::one_by_one(number)) { (t(lang, "survey-one-by-one")) } } }
}
