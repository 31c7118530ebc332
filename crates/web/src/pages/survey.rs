//! The questions of a survey as a form: each with its answers, and the ways in which one may be missing (MNE-01).

use homeward_app::surveys;
use homeward_domain::{
    fields::{Field, FieldError},
    life::SUSTAINABILITY,
};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_instruments::{Instrument, Missing, Question, Words};
use maud::{Markup, html};
use serde_json::{Map, Value};

use crate::components::{self, Choices, error_text, fields_input, inset, text_of};

/// Whether a form asks a survey, or tells that none could be asked.
pub(super) fn is_survey(code: &str) -> bool {
    matches!(code, "record-survey" | "record-survey-attempt")
}

/// What stands in a form from the start: the instrument, and its version.
pub(super) fn begun() -> impl Iterator<Item = (&'static str, Value)> {
    surveys::instrument(SUSTAINABILITY)
        .into_iter()
        .flat_map(|instrument| {
            [
                ("instrument", Value::from(instrument.key())),
                ("instrument_version", Value::from(instrument.version())),
            ]
        })
}

/// The fields of such a form, with the questions in the place of their rows.
pub(super) fn inputs(
    lang: Lang,
    fields: &[Field],
    values: &Map<String, Value>,
    errors: &[FieldError],
    choices: &Choices,
) -> Markup {
    let text = |name: &str| values.get(name).map(text_of).unwrap_or_default();
    let instrument = surveys::instrument(&text("instrument"));
    html! {
        @for field in fields {
            @match (field.name, instrument) {
                ("instrument" | "instrument_version", Some(_)) => input type="hidden" name=(field.name) value=(text(field.name));,
                ("answers", Some(instrument)) => (questions(lang, instrument, values.get("answers"), errors)),
                _ => (fields_input(lang, std::slice::from_ref(field), values, errors, choices)),
            }
        }
    }
}

/// Every question of an instrument, in its order, under its dimensions.
fn questions(
    lang: Lang,
    instrument: &Instrument,
    answers: Option<&Value>,
    errors: &[FieldError],
) -> Markup {
    let words = instrument.words(lang.code());
    let all: Vec<(usize, &Question)> = instrument.questions().iter().enumerate().collect();
    html! {
        h2 { (words.title()) }
        (inset(html! { p { (words.introduction()) } @if !words.is_reviewed() { p .quiet { (t(lang, "survey-unreviewed")) } } }))
        @for section in all.chunk_by(|one, next| one.1.dimension == next.1.dimension) {
            @if let Some((_, first)) = section.first() { h3 { (words.dimension(&first.dimension)) } }
            @for (at, question) in section {
                (one(lang, &words, (*at, question), &given(answers, *at, &question.key), errors))
            }
        }
    }
}

/// What was answered to a question, wherever its row stands; what was typed for another question in this row is not its answer.
pub(super) fn given(answers: Option<&Value>, at: usize, question: &str) -> String {
    let rows = answers
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let is_it = |row: &&Value| row.get("question").map(text_of).as_deref() == Some(question);
    rows.get(at)
        .filter(is_it)
        .or_else(|| rows.iter().find(is_it))
        .and_then(|row| row.get("answer"))
        .map(text_of)
        .unwrap_or_default()
}

/// One question with its answers, and the key of the question in its row.
pub(super) fn one(
    lang: Lang,
    words: &Words<'_>,
    (at, question): (usize, &Question),
    given: &str,
    errors: &[FieldError],
) -> Markup {
    let (row, path) = (
        format!("answers.{at}.question"),
        format!("answers.{at}.answer"),
    );
    let wrong = errors.iter().filter(|e| e.field == path || e.field == row);
    let hint = question.asked_if.as_ref().map(|asked| {
        let answers = asked
            .is
            .iter()
            .map(|code| words.option(&asked.question, code));
        let answers: Vec<&str> = answers.collect();
        let told = [
            ("question", Arg::from(words.question(&asked.question))),
            ("answers", Arg::Text(answers.join(&t(lang, "list-comma")))),
        ];
        t_with(lang, "survey-asked-if", &told)
    });
    let missing = question.missing.iter().copied();
    let missing = missing.filter(|m| *m != Missing::NotAsked);
    let answers: Vec<(&str, &str)> = question
        .options
        .iter()
        .map(|o| (o.code.as_str(), words.option(&question.key, &o.code)))
        .chain(missing.map(|m| (m.code(), words.missing(m))))
        .chain([("", words.missing(Missing::NotAsked))])
        .collect();
    let asked = components::Question {
        path: &path,
        asked: words.question(&question.key),
        hint,
        answers: &answers,
        given,
        errors: wrong.map(|e| error_text(lang, e)).collect(),
    };
    html! {
        input type="hidden" name=(row) value=(question.key);
        (asked.render(lang))
    }
}

/// The answers of an entry in words: each question that was answered, with its answer.
pub(crate) fn told(lang: Lang, fields: &Map<String, Value>) -> Option<Markup> {
    let instrument = surveys::instrument(&fields.get("instrument").map(text_of)?)?;
    let words = instrument.words(lang.code());
    let rows = fields.get("answers")?.as_array()?;
    let said = instrument.questions().iter().filter_map(|question| {
        let row = rows
            .iter()
            .find(|row| row.get("question").map(text_of).as_deref() == Some(&question.key))?;
        let code = row
            .get("answer")
            .map(text_of)
            .filter(|code| !code.is_empty())?;
        let missing = question.missing.iter().find(|m| m.code() == code);
        let answer = match missing {
            Some(missing) => words.missing(*missing).to_owned(),
            None => words.option(&question.key, &code).to_owned(),
        };
        Some((words.question(&question.key), answer))
    });
    Some(html! {
        dl .simple { @for (question, answer) in said { dt { (question) } dd { (answer) } } }
    })
}
