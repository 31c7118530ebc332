//! Surveys as a table: one row a survey, one column a question. Made with any spreadsheet, far from any network.
//!
//! There are three forms. [`Form::WithCase`] begins with the columns [`COLUMNS`], which say whose survey it is and how it was asked.
//! [`Form::Apart`] is for what is asked in confidence: its columns [`COLUMNS_APART`] name a sheet of paper and nobody.
//! [`Form::ScoringOnly`] has the questions alone. A cell holds the code of an answer, or of the way in which it is missing; an empty one
//! was not asked. Comma, semicolon and tab part the columns, whichever the first row has most of.

mod read;

pub use self::read::{RowFault, RowReason, read};
use crate::{
    instrument::Instrument,
    responses::{Answer, Missing, Responses},
};

/// The columns before those of the questions, in the form with a case.
pub const COLUMNS: [&str; 5] = ["case_number", "round", "asked_on", "method", "language"];

/// The columns before those of the questions, of what is asked in confidence.
pub const COLUMNS_APART: [&str; 5] = ["reference", "country", "asked_on", "method", "language"];

/// Which columns a table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// [`COLUMNS`] and the questions.
    WithCase,
    /// [`COLUMNS_APART`] and the questions.
    Apart,
    /// The questions alone.
    ScoringOnly,
}

impl Form {
    /// The form in which surveys of an instrument are kept: what is asked in confidence stands apart from cases.
    pub fn of(instrument: &Instrument) -> Self {
        if instrument.is_in_confidence() {
            Self::Apart
        } else {
            Self::WithCase
        }
    }

    /// Its columns before those of the questions.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::WithCase => &COLUMNS,
            Self::Apart => &COLUMNS_APART,
            Self::ScoringOnly => &[],
        }
    }
}

/// One survey of a table. Its answers fit the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row as a spreadsheet numbers it; the header is row 1.
    pub row: u64,
    /// Whose survey it is; nothing in the form with questions alone.
    pub about: Option<About>,
    /// An answer for every question, those skipped by rule included.
    pub responses: Responses,
}

/// Whose survey it is and how it was asked. Text as it stood in the cells: whoever keeps it knows what a case number is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Of whom.
    pub of: Of,
    /// The day on which it was asked.
    pub asked_on: String,
    /// How it was asked: face to face, by telephone.
    pub method: String,
    /// The language it was asked in.
    pub language: String,
}

/// Of whom a survey is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// Of whoever a case is about.
    Case {
        /// The number of the case.
        number: String,
        /// Which round of the survey.
        round: String,
    },
    /// Of somebody who is not named.
    Sheet {
        /// What stands on the sheet of paper, to tell it from others.
        reference: String,
        /// Where the person lives.
        country: String,
    },
}

impl About {
    /// Its cells, in the order of [`Form::columns`].
    fn cells(&self) -> [&str; COLUMNS.len()] {
        let [first, second] = match &self.of {
            Of::Case { number, round } => [number, round],
            Of::Sheet { reference, country } => [reference, country],
        };
        [first, second, &self.asked_on, &self.method, &self.language]
    }

    fn form(&self) -> Form {
        match self.of {
            Of::Case { .. } => Form::WithCase,
            Of::Sheet { .. } => Form::Apart,
        }
    }
}

impl Row {
    /// What the survey says, as one text: the same for the same survey, in whatever order or form of table it came. Its row is no
    /// part of it. Whoever keeps surveys can tell by it that one came twice.
    pub fn canonical(&self, instrument: &Instrument) -> String {
        let head = (instrument.key(), instrument.version().to_string());
        let about = self.about.iter().flat_map(|about| {
            let cells = about.cells().map(str::to_owned);
            about.form().columns().iter().copied().zip(cells)
        });
        let answers = instrument.questions().iter().map(|question| {
            let answer = self.responses.get(&question.key);
            let code = answer.map_or(Missing::NotAsked.code(), Answer::code);
            (question.key.as_str(), code.to_owned())
        });
        let lines = [head].into_iter().chain(about).chain(answers);
        lines
            .map(|(key, value)| {
                let value = value.replace('\\', "\\\\").replace('\n', "\\n");
                format!("{key}={value}\n")
            })
            .collect()
    }
}

/// An empty table to fill in: the header and nothing below.
pub fn template(instrument: &Instrument) -> String {
    write(instrument, Form::of(instrument), &[])
}

/// A table. No cell of it is taken for a formula: what begins as one has an apostrophe before it, which [`read`] takes away.
pub fn write(instrument: &Instrument, form: Form, rows: &[Row]) -> String {
    let questions = instrument.questions().iter();
    let about = form.columns().iter().copied();
    let header: Vec<&str> = about.chain(questions.map(|q| q.key.as_str())).collect();
    let mut records = vec![header.into_iter().map(str::to_owned).collect::<Vec<_>>()];
    for row in rows {
        let about = row.about.as_ref().map_or([""; COLUMNS.len()], About::cells);
        let answers = instrument.questions().iter().map(|question| {
            let answer = row.responses.get(&question.key);
            answer.map_or("", |answer| answer.code())
        });
        let about = about.into_iter().take(form.columns().len());
        let cells = about.chain(answers);
        records.push(cells.map(neutral).collect());
    }
    lines(records)
}

/// What may stand in a column before those of the questions: its name, what it is, and each code with what it means.
pub type AboutColumn = (&'static str, String, Vec<(String, String)>);

/// What to write into the cells, for whoever fills a table in: for each question and each code, what is asked and what the code means.
/// `about` says the same of the columns before them, which whoever keeps surveys knows.
pub fn code_book(instrument: &Instrument, language: &str, about: &[AboutColumn]) -> String {
    let words = instrument.words(language);
    let mut rows = vec![["column", "question", "code", "answer"].map(str::to_owned)];
    for (column, what, codes) in about {
        for (code, meaning) in codes {
            rows.push([column, what.as_str(), code, meaning].map(neutral));
        }
        if codes.is_empty() {
            rows.push([column, what.as_str(), "", ""].map(neutral));
        }
    }
    for question in instrument.questions() {
        let given = question.options.iter().map(|option| {
            let answer = words.option(&question.key, &option.code);
            (option.code.as_str(), answer)
        });
        let missing = question.missing.iter();
        let missing = missing.map(|missing| (missing.code(), words.missing(*missing)));
        for (code, answer) in given.chain(missing) {
            rows.push([&question.key, words.question(&question.key), code, answer].map(neutral));
        }
    }
    lines(rows)
}

fn lines(records: Vec<impl AsRef<[String]>>) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for record in records {
        let written = writer.write_record(record.as_ref());
        written.expect("memory takes every record");
    }
    let bytes = writer.into_inner().expect("memory takes every record");
    String::from_utf8(bytes).expect("what is text stays text")
}

/// What makes a spreadsheet compute instead of show.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn neutral(cell: &str) -> String {
    if cell.starts_with(FORMULA_SIGNS) || cell.starts_with('\'') {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The cell without the apostrophe that keeps it from being a formula.
fn as_meant(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA_SIGNS) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}
