//! Surveys in a case: answers checked against their instrument, scores kept for figures (MNE-01, MNE-02, MNE-12).
//!
//! The journal keeps the answers, sealed. Beside it stand scores without answers, made again from it (docs/decisions/0019). No score
//! is read by a policy, by what is due or by anything that ends a case.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use homeward_domain::{
    case::{Case, Noted},
    codes::{AttemptOutcome, Category, Code, SurveyRound},
    facts::{Corrected, Fact, SurveyAnswer, SurveyAnswered, SurveyAttempted},
    fields::{FieldError, Problem},
};
use homeward_instruments::{
    Answer, Checked, Instrument, Method, Missing, Part, Ratio, ResponseProblem, Responses, Scores,
    WeightTable,
};
use homeward_store::{
    Tx,
    cases::CaseSummary,
    surveys::{self, ANSWERED, PARTS, Survey},
};

use crate::{Refused, load::Loaded};

/// The instrument with this key, as far as it is asked in a case: not what is asked of neighbours, nor what is asked in confidence,
/// which whoever accompanies the person does not read.
pub fn instrument(key: &str) -> Option<&'static Instrument> {
    Instrument::carried_as(key)
        .filter(|found| found.benchmark().is_none() && !found.is_in_confidence())
}

/// Every method by which an instrument can be scored here, given the tables of weights that were loaded: those with all their weights.
pub(crate) fn methods(
    loaded: &[surveys::WeightTable],
    instrument: &Instrument,
) -> Result<Vec<Method>, Refused> {
    let loaded = loaded.iter().filter(|table| {
        table.instrument == instrument.key()
            && u32::try_from(table.instrument_version).is_ok_and(|v| v == instrument.version())
    });
    let mut methods: Vec<Method> = Vec::new();
    for table in loaded {
        let table = WeightTable::parse(&table.text, instrument)
            .map_err(|faults| Refused::Defect(format!("{faults:?}")))?;
        methods.push(table.into());
    }
    let carried = instrument.methods().iter().filter(|m| m.is_complete());
    for method in carried {
        if methods.iter().all(|loaded| loaded.key() != method.key()) {
            methods.push(method.clone());
        }
    }
    methods.sort_by(|a, b| a.key().cmp(b.key()));
    Ok(methods)
}

/// The scores of answers, by every method there is for them.
pub(crate) fn scores(
    loaded: &[surveys::WeightTable],
    answers: &Checked<'_>,
) -> Result<Vec<Scores>, Refused> {
    let methods = methods(loaded, answers.instrument())?;
    Ok(methods
        .iter()
        .filter_map(|method| method.score(answers).ok())
        .collect())
}

/// What is asked of neighbours to set beside an instrument.
pub(crate) fn benchmarks(of: &Instrument) -> impl Iterator<Item = &'static Instrument> + use<'_> {
    Instrument::carried().iter().filter(move |found| {
        found
            .benchmark()
            .is_some_and(|b| b.of == of.key() && b.version == of.version())
    })
}

/// Answers as an instrument takes them.
pub fn responses(answers: &[SurveyAnswer]) -> Responses {
    answers
        .iter()
        .filter_map(|row| Some((row.question.clone(), answer(row.answer.as_deref()?))))
        .collect()
}

/// Whether anything was answered, or put and not answered. A sheet that was never asked is none.
pub(crate) fn says_anything(responses: &Responses) -> bool {
    responses.0.values().any(|answer| {
        !matches!(
            answer,
            Answer::Missing(Missing::NotAsked | Missing::NotApplicable)
        )
    })
}

/// An answer by its code; an empty one was not asked.
fn answer(code: &str) -> Answer {
    let missing = [
        Missing::NotAsked,
        Missing::Refused,
        Missing::Unknown,
        Missing::NotApplicable,
    ];
    match missing.into_iter().find(|m| m.code() == code) {
        Some(missing) => Answer::Missing(missing),
        None => Answer::Given(code.to_owned()),
    }
}

/// The answers of an entry, checked; none where the program knows the instrument no more.
pub fn checked(record: &SurveyAnswered) -> Option<Checked<'static>> {
    let instrument = instrument(&record.instrument)?;
    if instrument.version() != record.instrument_version {
        return None;
    }
    instrument.check(&responses(&record.answers)).ok()
}

/// Whether a fact about a survey fits: the instrument is there, the round is one that is asked now and was not asked, the answers are
/// answers.
pub(crate) fn check(fact: &Fact, loaded: &Loaded) -> Result<(), Refused> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, problem| errors.push(FieldError::new(field, problem));
    let corrects = matches!(fact, Fact::Corrected(_));
    let right = match fact {
        Fact::Corrected(Corrected {
            replacement: Some(right),
            ..
        }) => right.as_ref(),
        other => other,
    };
    match right {
        Fact::SurveyAnswered(s) => {
            let before = match fact {
                Fact::Corrected(c) => Some(c.entry),
                _ => None,
            };
            let taken = loaded
                .case
                .survey(&s.instrument, s.survey_round)
                .is_some_and(|other| Some(other.seq) != before);
            if taken {
                wrong("survey_round", Problem::AnsweredAlready);
            }
            check_answers(s, &mut wrong);
            check_round(
                loaded,
                (s.survey_round, s.surveyed_on.0, corrects),
                &mut |problem| wrong("survey_round", problem),
            );
        }
        Fact::SurveyAttempted(a) => {
            if instrument(&a.instrument).is_none() {
                wrong("instrument", Problem::NotFound);
            }
            if loaded.case.survey(&a.instrument, a.survey_round).is_some() && !corrects {
                wrong("survey_round", Problem::AnsweredAlready);
            }
            check_round(
                loaded,
                (a.survey_round, a.tried_on.0, corrects),
                &mut |problem| wrong("survey_round", problem),
            );
        }
        _ => {}
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Refused::Invalid(errors))
    }
}

fn check_answers(record: &SurveyAnswered, wrong: &mut impl FnMut(&str, Problem)) {
    let Some(instrument) = instrument(&record.instrument) else {
        return wrong("instrument", Problem::NotFound);
    };
    if instrument.version() != record.instrument_version {
        return wrong("instrument_version", Problem::NotFound);
    }
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for (row, answer) in record.answers.iter().enumerate() {
        if at.insert(&answer.question, row).is_some() {
            wrong(&format!("answers.{row}.question"), Problem::AnsweredAlready);
        }
    }
    let given = responses(&record.answers);
    if !says_anything(&given) {
        wrong("answers", Problem::NothingAnswered);
    }
    let Err(faults) = instrument.check(&given) else {
        return;
    };
    for fault in faults {
        let row = at.get(fault.question.as_str()).copied().unwrap_or_default();
        let (field, problem) = match fault.problem {
            ResponseProblem::UnknownQuestion => ("question", Problem::NoChoice),
            ResponseProblem::UnknownCode(_) | ResponseProblem::MissingNotAllowed(_) => {
                ("answer", Problem::NoChoice)
            }
            ResponseProblem::Skipped(_) => ("answer", Problem::SkippedQuestion),
        };
        wrong(&format!("answers.{row}.{field}"), problem);
    }
}

/// A round is one of the programme's, and asked in its time. A correction is held to the days of that round alone, whatever the
/// programme plans today.
fn check_round(
    loaded: &Loaded,
    (round, day, corrects): (SurveyRound, chrono::NaiveDate, bool),
    wrong: &mut impl FnMut(Problem),
) {
    let procedures = &loaded.around.terms.procedures;
    let rounds = loaded.case.rounds(procedures, loaded.around.today());
    match rounds.iter().find(|r| r.round == round) {
        Some(found) if day < found.from || day > found.until => wrong(Problem::OutsideRound),
        Some(_) => {}
        None if corrects => {}
        None if rounds.is_empty() => wrong(Problem::NothingOpen),
        None => wrong(Problem::OtherRound),
    }
}

/// Whether one of the entries after `from` is of a kind, or changes earlier ones.
pub(crate) fn moved(case: &Case, from: i32, is_of_kind: impl Fn(&Fact) -> bool) -> bool {
    let from = usize::try_from(from).unwrap_or_default();
    case.entries().iter().skip(from).any(|entry| {
        is_of_kind(&entry.fact)
            || matches!(
                entry.fact,
                Fact::Amended(_) | Fact::Corrected(_) | Fact::CorrectionApproved(_)
            )
    })
}

/// Keeps the scores that the entries after `from` made or changed.
pub(crate) async fn keep(
    tx: &Tx,
    row: &CaseSummary,
    case: &Case,
    from: i32,
) -> Result<(), Refused> {
    let is_survey =
        |fact: &Fact| matches!(fact, Fact::SurveyAnswered(_) | Fact::SurveyAttempted(_));
    if moved(case, from, is_survey) {
        keep_whole(tx, row, case).await?;
    }
    Ok(())
}

/// Keeps every score of a case, where one is not as the journal says; true when there was one.
pub(crate) async fn keep_whole(tx: &Tx, row: &CaseSummary, case: &Case) -> Result<bool, Refused> {
    let loaded = surveys::weight_tables(tx).await?;
    let mut right = unanswered(row, case);
    for answered in case.all::<SurveyAnswered>() {
        right.extend(scored(&loaded, row, case, &answered)?);
    }
    mark(&mut right);
    right.sort_by(|a, b| {
        let key = |s: &Survey| (s.entry_id.0, s.instrument.clone(), s.method.clone());
        key(a).cmp(&key(b))
    });
    if surveys::of_case(tx, row.id).await? == right {
        return Ok(false);
    }
    surveys::set(tx, row.id, &right).await?;
    Ok(true)
}

/// Marks the last survey that the person answered, and whether they answered the first round.
fn mark(rows: &mut [Survey]) {
    let answered = rows.iter().filter(|s| s.outcome == ANSWERED);
    let last = answered.clone().map(|s| (s.asked_on, s.entry_id.0)).max();
    let began = answered
        .clone()
        .any(|s| s.round == SurveyRound::Baseline.code());
    let all: Vec<(String, NaiveDate, uuid::Uuid)> = answered
        .clone()
        .map(|s| (s.instrument.clone(), s.asked_on, s.entry_id.0))
        .collect();
    let month = |day: NaiveDate| (day.year(), day.month());
    for row in rows {
        let this = (row.asked_on, row.entry_id.0);
        row.is_latest = Some(this) == last;
        row.began = began;
        row.is_repeated = row.outcome == ANSWERED
            && all.iter().any(|(instrument, on, entry)| {
                *instrument == row.instrument
                    && month(*on) == month(row.asked_on)
                    && (*on, *entry) > this
            });
    }
}

/// A row for each method by which one survey is scored: on all its questions, and on those that its benchmark asks of neighbours.
fn scored(
    loaded: &[surveys::WeightTable],
    row: &CaseSummary,
    case: &Case,
    answered: &Noted<'_, SurveyAnswered>,
) -> Result<Vec<Survey>, Refused> {
    let record = answered.record;
    let (Some(whole), Some(entry)) = (checked(record), case.entry(answered.seq)) else {
        return Ok(Vec::new());
    };
    let mut all = scores(loaded, &whole)?
        .into_iter()
        .map(|scores| (whole.instrument(), scores))
        .collect::<Vec<_>>();
    for benchmark in benchmarks(whole.instrument()) {
        let answers = benchmark.narrow(&whole.responses());
        // Answers that its benchmark does not take are set beside nobody's.
        let Ok(narrow) = benchmark.check(&answers) else {
            continue;
        };
        let scores = scores(loaded, &narrow)?.into_iter();
        all.extend(scores.map(|scores| (benchmark, scores)));
    }
    let rows = all.into_iter().map(|(instrument, scores)| {
        let part = |at: usize| scores.dimensions.get(at).and_then(units);
        Survey {
            method: scores.method.key().to_owned(),
            instrument: instrument.key().to_owned(),
            instrument_version: i32::try_from(instrument.version()).unwrap_or(i32::MAX),
            round: record.survey_round.code().to_owned(),
            outcome: ANSWERED.to_owned(),
            first: part(0),
            second: part(1),
            third: part(2),
            fourth: part(3),
            composite: units(&scores.composite),
            share_answered: scores.composite.share_answered.map_or(0, ten_thousandths),
            ..blank(row, case, entry.id, record.surveyed_on.0)
        }
    });
    Ok(rows.collect())
}

/// What came of rounds in which nobody answered: the last attempt of each.
fn unanswered(row: &CaseSummary, case: &Case) -> Vec<Survey> {
    let mut last: BTreeMap<(&str, &str), Noted<'_, SurveyAttempted>> = BTreeMap::new();
    for tried in case.all::<SurveyAttempted>() {
        let of = (
            tried.record.instrument.as_str(),
            tried.record.survey_round.code(),
        );
        last.insert(of, tried);
    }
    last.into_values()
        .filter(|tried| {
            let record = tried.record;
            case.survey(&record.instrument, record.survey_round)
                .is_none()
        })
        .filter_map(|tried| {
            let record = tried.record;
            let entry = case.entry(tried.seq)?;
            let outcome: AttemptOutcome = record.attempt_outcome;
            Some(Survey {
                instrument: record.instrument.clone(),
                round: record.survey_round.code().to_owned(),
                outcome: outcome.code().to_owned(),
                ..blank(row, case, entry.id, record.tried_on.0)
            })
        })
        .collect()
}

/// The one category of a person, or that there are several: a person stands in one group alone.
fn category(all: &[Category]) -> String {
    match all {
        [] => String::new(),
        [one] => one.code().to_owned(),
        _ => SEVERAL.to_owned(),
    }
}

/// What stands for more than one category.
pub const SEVERAL: &str = "several";

fn blank(
    row: &CaseSummary,
    case: &Case,
    entry: homeward_domain::ids::EntryId,
    on: chrono::NaiveDate,
) -> Survey {
    let details = case.details();
    Survey {
        entry_id: entry,
        method: String::new(),
        case_id: row.id,
        programme_id: row.programme_id,
        country: details.country_of_return.code().to_owned(),
        is_child: case.is_child_on(on),
        category: category(&details.categories),
        instrument: String::new(),
        instrument_version: 0,
        round: String::new(),
        asked_on: on,
        outcome: String::new(),
        first: None,
        second: None,
        third: None,
        fourth: None,
        composite: None,
        share_answered: 0,
        is_latest: false,
        began: false,
        is_repeated: false,
    }
}

const _: () = assert!(PARTS == 4, "a row has as many columns");

/// A score in ten-thousandths, as rows hold it.
pub(crate) fn units(part: &Part) -> Option<i32> {
    Some(ten_thousandths(part.score()?.value()))
}

fn ten_thousandths(ratio: Ratio) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 10,000")]
    let units = (ratio.value() * 10_000.0).round() as i32;
    units
}
