//! Life at home: the survey, highs and lows, who is around.

use chrono::NaiveDate;
use homeward_domain::life::SUSTAINABILITY;
use homeward_instruments::{Instrument, Responses};
use serde_json::{Value, json};

use super::{Fields, fields};

/// `record-survey`: every question that is asked, answered; `level` is the place among the answers, the best first, from which they
/// stray a little.
pub fn surveyed(round: &str, on: NaiveDate, language: &str, level: usize) -> Fields {
    let instrument = Instrument::carried_as(SUSTAINABILITY).expect("the program carries it");
    let (mut given, mut answers) = (Responses::default(), Vec::new());
    for (at, question) in instrument.questions().iter().enumerate() {
        if !instrument.asks(question, &given) {
            continue;
        }
        let last = question.options.len() - 1;
        // Who is asked of what follows answers so that it follows.
        let place = if question.element.is_none() {
            0
        } else {
            (level + at % 3).min(last)
        };
        let code = &question.options[place].code;
        given = given.with(&question.key, code.as_str());
        answers.push(json!({ "question": question.key, "answer": code }));
    }
    fields(json!({
        "instrument": instrument.key(), "instrument_version": instrument.version(), "survey_round": round, "surveyed_on": on,
        "survey_method": "telephone", "survey_voice": "own", "language": language, "answers": answers,
    }))
}

/// `record-survey-attempt`: nobody answered the telephone.
pub fn not_reached(round: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "instrument": SUSTAINABILITY, "survey_round": round, "tried_on": on, "survey_method": "telephone", "attempt_outcome": "no-answer",
    }))
}

/// `draw-curve`: some times, each with how it was and what it was.
pub fn curve(voice: &str, on: NaiveDate, points: &[(&str, &str, &str)]) -> Fields {
    let points: Vec<Value> = points
        .iter()
        .map(|(when, how, what)| json!({ "happened_in": when, "feeling": how, "moment": what }))
        .collect();
    fields(json!({ "curve_voice": voice, "drawn_on": on, "points": points }))
}

/// `map-ties`: who, how near, what they do, how strongly.
pub fn ties(on: NaiveDate, ties: &[(&str, &str, &str, &str)]) -> Fields {
    let ties: Vec<Value> = ties
        .iter()
        .map(|(role, ring, effect, strength)| {
            json!({ "tie_role": role, "tie_ring": ring, "tie_effect": effect, "tie_strength": strength })
        })
        .collect();
    fields(json!({ "drawn_on": on, "ties": ties }))
}
