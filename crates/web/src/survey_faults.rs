//! What is wrong with a table of surveys, in words.

use homeward_app::survey_tables::{MOST_ROWS, TableFault, Why};
use homeward_domain::{
    codes::{Code, SurveyMethod, SurveyRound},
    fields::FieldError,
};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_instruments::{
    Instrument, ResponseProblem,
    csv::{AboutColumn, Form, RowReason},
};

use crate::components::error_text;

/// What is wrong with a row, as a sentence that says what to do.
pub fn told(lang: Lang, fault: &TableFault) -> String {
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let sentence =
        |named: &[(&'static str, Arg)]| t_with(lang, &format!("svt-why-{}", code(fault)), named);
    match &fault.why {
        Why::Field(problem) => error_text(lang, &FieldError::new("", *problem)),
        Why::Table(RowReason::Columns { found, header }) => {
            sentence(&[("found", number(*found)), ("header", number(*header))])
        }
        Why::Table(RowReason::Answer(ResponseProblem::UnknownCode(codes))) => {
            sentence(&[("codes", Arg::Text(codes.join(&t(lang, "list-comma"))))])
        }
        Why::Table(RowReason::Answer(ResponseProblem::Skipped(question))) => {
            sentence(&[("question", Arg::Text(question.clone()))])
        }
        Why::TooManyRows => sentence(&[("limit", number(MOST_ROWS))]),
        Why::OtherRow(row) => {
            sentence(&[("row", Arg::Number(i64::try_from(*row).unwrap_or(i64::MAX)))])
        }
        Why::NotPossible(stage) => {
            let stage = t(lang, &format!("stage-{}", stage.code()));
            sentence(&[("stage", Arg::Text(stage))])
        }
        Why::Unmet(count) => sentence(&[("count", number(*count))]),
        Why::Table(_) | Why::NoRows | Why::NobodyNamed | Why::NoCase | Why::NotPermitted => {
            sentence(&[])
        }
    }
}

/// What may stand in the columns before those of the questions.
pub fn about_columns(lang: Lang, instrument: &Instrument) -> Vec<AboutColumn> {
    let coded = |list: &str, codes: &[&str]| -> Vec<(String, String)> {
        let each = codes.iter();
        each.map(|code| ((*code).to_owned(), t(lang, &format!("v-{list}-{code}"))))
            .collect()
    };
    Form::of(instrument)
        .columns()
        .iter()
        .map(|column| {
            let codes = match *column {
                "round" => coded("survey-round", SurveyRound::CODES),
                "method" => coded("survey-method", SurveyMethod::CODES),
                _ => Vec::new(),
            };
            (*column, t(lang, &format!("svt-column-{column}")), codes)
        })
        .collect()
}

/// The code of what is wrong, the same in every language.
pub fn code(fault: &TableFault) -> &'static str {
    match &fault.why {
        Why::Field(problem) => problem.code(),
        Why::Table(reason) => match reason {
            RowReason::Unreadable => "unreadable",
            RowReason::Empty => "empty",
            RowReason::Utf16 | RowReason::NotUtf8 => "not-utf8",
            RowReason::UnknownColumn => "unknown-column",
            RowReason::DoubledColumn => "doubled-column",
            RowReason::LackingColumn => "lacking-column",
            RowReason::Columns { .. } => "columns",
            RowReason::Lacking => "lacking",
            RowReason::TooLong => "too-long",
            RowReason::HiddenSigns => "hidden-signs",
            RowReason::Answer(ResponseProblem::UnknownQuestion) => "unknown-question",
            RowReason::Answer(ResponseProblem::UnknownCode(_)) => "unknown-code",
            RowReason::Answer(ResponseProblem::Skipped(_)) => "skipped",
            RowReason::Answer(ResponseProblem::MissingNotAllowed(_)) => "missing-not-allowed",
            RowReason::TooManyFaults => "too-many-faults",
        },
        Why::NoRows => "no-rows",
        Why::TooManyRows => "too-many-rows",
        Why::NobodyNamed => "nobody-named",
        Why::OtherRow(_) => "other-row",
        Why::NoCase => "no-case",
        Why::NotPermitted => "not-permitted",
        Why::NotPossible(_) => "not-possible",
        Why::Unmet(_) => "unmet",
    }
}
