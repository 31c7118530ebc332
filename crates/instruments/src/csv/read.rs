//! From a table to surveys, and to all that is wrong with it, each by row and column.
#![expect(clippy::naive_bytecount, reason = "lines and cells are short")]

use std::{collections::BTreeSet, io::Read};

use super::{About, COLUMNS, Form, Of, Row, as_meant};
use crate::{
    checked::ResponseProblem,
    instrument::Instrument,
    responses::{Answer, Responses},
};

/// Most faults that are told; a table with more is not one of surveys.
const MOST_FAULTS: usize = 1000;
/// Most faults of a header that are told.
const MOST_COLUMNS: usize = 100;
/// Most signs in a cell that is no answer.
const LONGEST_CELL: usize = 100;

/// What is wrong with a row. The content of cells is not repeated: it may be about a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("row {row}{}: {reason}", column.as_ref().map(|column| format!(", column `{column}`")).unwrap_or_default())]
pub struct RowFault {
    /// The row as a spreadsheet numbers it; the header is row 1.
    pub row: u64,
    /// The column by its header, where it is about one.
    pub column: Option<String>,
    /// What is wrong.
    pub reason: RowReason,
}

/// What can be wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowReason {
    /// The file could not be read to its end.
    #[error("the file could not be read")]
    Unreadable,
    /// There is no header.
    #[error("the file is empty")]
    Empty,
    /// The text is in UTF-16.
    #[error("the file is in UTF-16; save it as CSV UTF-8")]
    Utf16,
    /// The text is in some other encoding.
    #[error("is not in UTF-8; save the file as CSV UTF-8")]
    NotUtf8,
    /// A column that the instrument does not have.
    #[error("there is no such column")]
    UnknownColumn,
    /// A column that is there twice.
    #[error("the column is there twice")]
    DoubledColumn,
    /// A column that is not there.
    #[error("the column is missing")]
    LackingColumn,
    /// More cells than the header has.
    #[error("has {found} cells, the header has {header}")]
    Columns {
        /// Cells in the row.
        found: usize,
        /// Cells in the header.
        header: usize,
    },
    /// Nothing where something must be.
    #[error("is empty")]
    Lacking,
    /// Too long a text.
    #[error("is longer than {LONGEST_CELL} signs")]
    TooLong,
    /// Signs that cannot be seen.
    #[error("has signs that cannot be seen")]
    HiddenSigns,
    /// An answer that does not fit.
    #[error("{0}")]
    Answer(ResponseProblem),
    /// More is wrong than is worth telling.
    #[error("more than {MOST_FAULTS} faults; what follows was not read")]
    TooManyFaults,
}

/// Reads a table. Rows that are wrong are told and left out; the others are given. Where the header is wrong, no row is read.
///
/// A byte order mark, any line ends, columns in any order and empty rows are fine. Row numbers are those of a spreadsheet.
pub fn read(instrument: &Instrument, mut from: impl Read) -> (Vec<Row>, Vec<RowFault>) {
    let mut bytes = Vec::new();
    if from.read_to_end(&mut bytes).is_err() {
        return (Vec::new(), vec![fault(1, None, RowReason::Unreadable)]);
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return (Vec::new(), vec![fault(1, None, RowReason::Utf16)]);
    }
    // A workbook is a ZIP archive.
    if bytes.starts_with(b"PK\x03\x04") {
        return (Vec::new(), vec![fault(1, None, RowReason::NotUtf8)]);
    }
    let mut records = Records::of(&bytes);
    let Some((row, header)) = records.next() else {
        return (Vec::new(), vec![fault(1, None, RowReason::Empty)]);
    };
    let columns = match columns(instrument, row, &header) {
        Ok(columns) => columns,
        Err(faults) => return (Vec::new(), faults),
    };
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (row, record) in records {
        match survey(instrument, &columns, row, &record) {
            Ok(survey) => rows.push(survey),
            Err(mut more) => faults.append(&mut more),
        }
        if faults.len() > MOST_FAULTS {
            faults.truncate(MOST_FAULTS);
            faults.push(fault(row, None, RowReason::TooManyFaults));
            break;
        }
    }
    (rows, faults)
}

/// The header, understood.
struct Columns {
    names: Vec<String>,
    form: Form,
}

fn columns(
    instrument: &Instrument,
    row: u64,
    header: &::csv::ByteRecord,
) -> Result<Columns, Vec<RowFault>> {
    let mut faults = Vec::new();
    let mut names = Vec::new();
    let mut seen = BTreeSet::new();
    let kept = Form::of(instrument);
    // Spreadsheets leave separators behind the last column.
    let last = header
        .iter()
        .rposition(|cell| !cell.trim_ascii().is_empty());
    for cell in header.iter().take(last.map_or(0, |last| last + 1)) {
        if faults.len() >= MOST_COLUMNS {
            faults.push(fault(row, None, RowReason::TooManyFaults));
            return Err(faults);
        }
        let Ok(name) = std::str::from_utf8(cell) else {
            faults.push(fault(row, None, RowReason::NotUtf8));
            continue;
        };
        let name = name.trim().to_ascii_lowercase();
        let short: String = name.chars().take(60).collect();
        if !kept.columns().contains(&name.as_str()) && instrument.question(&name).is_none() {
            faults.push(fault(row, Some(&short), RowReason::UnknownColumn));
        } else if !seen.insert(name.clone()) {
            faults.push(fault(row, Some(&short), RowReason::DoubledColumn));
        }
        names.push(name);
    }
    let form = if kept.columns().iter().any(|column| seen.contains(*column)) {
        kept
    } else {
        Form::ScoringOnly
    };
    let about = form.columns().iter().copied();
    let questions = instrument.questions().iter();
    for column in about.chain(questions.map(|question| question.key.as_str())) {
        if !seen.contains(column) {
            faults.push(fault(row, Some(column), RowReason::LackingColumn));
        }
    }
    if faults.is_empty() {
        Ok(Columns { names, form })
    } else {
        Err(faults)
    }
}

fn survey(
    instrument: &Instrument,
    columns: &Columns,
    row: u64,
    record: &::csv::ByteRecord,
) -> Result<Row, Vec<RowFault>> {
    let header = columns.names.len();
    // What stands behind the last column but says nothing is no cell.
    let found = record.iter().rposition(|cell| !cell.is_empty());
    let found = found
        .map_or(0, |last| last + 1)
        .max(header.min(record.len()));
    if found != header {
        let reason = RowReason::Columns { found, header };
        return Err(vec![fault(row, None, reason)]);
    }
    let mut faults = Vec::new();
    let mut responses = Responses::default();
    let mut about = [const { String::new() }; COLUMNS.len()];
    for (name, cell) in columns.names.iter().zip(record) {
        let Ok(cell) = std::str::from_utf8(cell) else {
            faults.push(fault(row, Some(name), RowReason::NotUtf8));
            continue;
        };
        let cell = as_meant(cell.trim());
        let about_columns = columns.form.columns();
        match about_columns.iter().position(|column| column == name) {
            Some(at) => match wrong(cell) {
                Some(reason) => faults.push(fault(row, Some(name), reason)),
                None => cell.clone_into(&mut about[at]),
            },
            None if cell.is_empty() => {}
            None => {
                let answer = Answer::from(cell.to_ascii_lowercase());
                responses.0.insert(name.clone(), answer);
            }
        }
    }
    let checked = match instrument.check(&responses) {
        Ok(checked) if faults.is_empty() => checked,
        Ok(_) => return Err(faults),
        Err(wrong) => {
            let wrong = wrong
                .into_iter()
                .map(|wrong| fault(row, Some(&wrong.question), RowReason::Answer(wrong.problem)));
            faults.extend(wrong);
            return Err(faults);
        }
    };
    let [first, second, asked_on, method, language] = about;
    let of = match columns.form {
        Form::WithCase => Some(Of::Case {
            number: first,
            round: second,
        }),
        Form::Apart => Some(Of::Sheet {
            reference: first,
            country: second,
        }),
        Form::ScoringOnly => None,
    };
    Ok(Row {
        row,
        about: of.map(|of| About {
            of,
            asked_on,
            method,
            language,
        }),
        responses: checked.responses(),
    })
}

/// What is wrong with a cell that is no answer.
fn wrong(cell: &str) -> Option<RowReason> {
    if cell.is_empty() {
        Some(RowReason::Lacking)
    } else if cell.chars().count() > LONGEST_CELL {
        Some(RowReason::TooLong)
    } else if cell.chars().any(is_hidden) {
        Some(RowReason::HiddenSigns)
    } else {
        None
    }
}

/// Control signs, and those that turn the direction of writing or have no width.
fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn fault(row: u64, column: Option<&str>, reason: RowReason) -> RowFault {
    RowFault {
        row,
        column: column.map(str::to_owned),
        reason,
    }
}

/// Rows with their numbers, empty ones left out but counted.
struct Records {
    reader: ::csv::Reader<std::io::Cursor<Vec<u8>>>,
    row: u64,
}

impl Records {
    fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = with_plain_line_ends(bytes);
        let delimiter = delimiter(&text);
        Self {
            reader: ::csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(delimiter)
                .terminator(::csv::Terminator::Any(b'\n'))
                .from_reader(std::io::Cursor::new(text)),
            row: 0,
        }
    }
}

impl Iterator for Records {
    type Item = (u64, ::csv::ByteRecord);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut record = ::csv::ByteRecord::new();
            let begun = self.reader.position().line();
            let is_there = self.reader.read_byte_record(&mut record);
            if !is_there.expect("memory can be read, and rows may have any length") {
                return None;
            }
            // A spreadsheet counts an empty line as a row, and lines within one cell not at all.
            let within: usize = record
                .iter()
                .map(|cell| cell.iter().filter(|byte| **byte == b'\n').count())
                .sum();
            self.row += self.reader.position().line() - begun - within as u64;
            if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                return Some((self.row, record));
            }
        }
    }
}

/// Line ends of every system as one sign, and one at the end.
fn with_plain_line_ends(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len() + 1);
    let mut bytes = bytes.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\r' {
            bytes.next_if_eq(&b'\n');
            plain.push(b'\n');
        } else {
            plain.push(byte);
        }
    }
    if plain.last().is_some_and(|last| *last != b'\n') {
        plain.push(b'\n');
    }
    plain
}

/// Whichever sign the first row has most of.
fn delimiter(text: &[u8]) -> u8 {
    let mut lines = text.split(|byte| *byte == b'\n');
    let first = lines
        .find(|line| !line.trim_ascii().is_empty())
        .unwrap_or_default();
    let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|sign| count(*sign))
        .unwrap_or(b',')
}
