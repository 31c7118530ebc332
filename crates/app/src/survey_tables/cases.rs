//! Rows of cases: each is recorded in its case, by the rules and on the record of what is typed there.

use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, SurveyRound},
    fields::{FieldError, Problem},
};
use homeward_instruments::{
    Instrument, Missing,
    csv::{About, Of, Row},
};
use serde_json::{Map, Value, json};

use super::{Before, Outcome, Seen, Wanted, Why};
use crate::{Actor, App, Refused, reading::Reading, record::Input, surveys};

/// A survey that is to be recorded in a case.
struct ForCase {
    row: u64,
    number: CaseNumber,
    fields: Map<String, Value>,
}

impl App {
    pub(super) async fn bring_cases(
        &self,
        actor: &Actor,
        instrument: &'static Instrument,
        rows: &[Row],
        wanted: Wanted,
    ) -> Result<Outcome, Refused> {
        let (mut outcome, mut new) = (Outcome::default(), Vec::new());
        let mut seen = Seen::default();
        for row in rows {
            let Some((about, number, round)) = of_case(row) else {
                continue;
            };
            let Ok(number) = number.parse::<CaseNumber>() else {
                outcome.wrong(row, "case_number", Why::Field(Problem::NoCase));
                continue;
            };
            match seen.first(
                &format!("{number} {round}"),
                &named(row, &number),
                instrument,
            ) {
                Before::Nothing => {}
                Before::Same => {
                    outcome.known += 1;
                    continue;
                }
                Before::Other(other) => {
                    outcome.wrong(row, "round", Why::OtherRow(other));
                    continue;
                }
            }
            let one = ForCase {
                row: row.row,
                number,
                fields: fields(instrument, about, round, row),
            };
            match self.record_one(actor, &one, true).await {
                Ok(()) => new.push(one),
                Err(Refused::Invalid(errors)) if is_answered(&errors) => {
                    if self.says_the_same(actor, instrument, &one, row).await? {
                        outcome.known += 1;
                    } else {
                        outcome.wrong(row, "round", Why::Field(Problem::AnsweredAlready));
                    }
                }
                Err(refused) => outcome.refused(instrument, row.row, refused)?,
            }
        }
        outcome.new = new.len();
        if wanted == Wanted::Check || !outcome.faults.is_empty() {
            return Ok(outcome);
        }
        for one in new {
            match self.record_one(actor, &one, false).await {
                Ok(()) => outcome.kept += 1,
                Err(refused) => outcome.refused(instrument, one.row, refused)?,
            }
        }
        Ok(outcome)
    }

    async fn record_one(
        &self,
        actor: &Actor,
        one: &ForCase,
        rehearse: bool,
    ) -> Result<(), Refused> {
        let input = Input {
            fields: one.fields.clone(),
            rehearse,
            ..Input::default()
        };
        self.record(actor, &one.number, "record-survey", input)
            .await
            .map(|_| ())
    }

    /// Whether a case says of a round what a row says.
    async fn says_the_same(
        &self,
        actor: &Actor,
        instrument: &Instrument,
        one: &ForCase,
        row: &Row,
    ) -> Result<bool, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, &one.number, now).await?;
        let (_, sight) = loaded.seen_by(&who)?;
        let Some((about, _, round)) = of_case(row).filter(|_| sight.sees_life()) else {
            return Ok(false);
        };
        self.log_reading(actor, &loaded, Reading::Case, &[], now)
            .await?;
        let Some(round) = SurveyRound::from_code(round) else {
            return Ok(false);
        };
        let Some(there) = loaded.case.survey(instrument.key(), round) else {
            return Ok(false);
        };
        let record = there.record;
        let answers = surveys::checked(record);
        Ok(record.surveyed_on.0.to_string() == about.asked_on
            && record.survey_method.code() == about.method
            && record.language.code() == about.language
            && answers.is_some_and(|answers| answers.responses() == row.responses))
    }
}

/// The row with the number of its case as we write it, however it was written.
fn named(row: &Row, number: &CaseNumber) -> Row {
    let mut row = row.clone();
    if let Some(About {
        of: Of::Case {
            number: written, ..
        },
        ..
    }) = &mut row.about
    {
        *written = number.to_string();
    }
    row
}

fn of_case(row: &Row) -> Option<(&About, &str, &str)> {
    let about = row.about.as_ref()?;
    match &about.of {
        Of::Case { number, round } => Some((about, number, round)),
        Of::Sheet { .. } => None,
    }
}

/// The fields of `record-survey`, the answers in the order of the questions.
fn fields(instrument: &Instrument, about: &About, round: &str, row: &Row) -> Map<String, Value> {
    let answers: Vec<Value> = instrument
        .questions()
        .iter()
        .map(|question| {
            let answer = row.responses.get(&question.key);
            let code = answer.map_or(Missing::NotAsked.code(), |answer| answer.code());
            json!({ "question": question.key, "answer": code })
        })
        .collect();
    let fields = json!({
        "instrument": instrument.key(),
        "instrument_version": instrument.version(),
        "survey_round": round,
        "surveyed_on": about.asked_on,
        "survey_method": about.method,
        "survey_voice": "own",
        "language": about.language,
        "answers": answers,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn is_answered(errors: &[FieldError]) -> bool {
    errors
        .iter()
        .any(|e| e.field == "survey_round" && e.problem == Problem::AnsweredAlready)
}
