//! Surveys brought as a table: everything is checked before anything is kept, and the same table twice adds nothing (MNE-01, MNE-08,
//! MNE-11).
//!
//! Rows with a case number are recorded in their cases one by one, each as if it had been typed there: by the same rules, for the same
//! people, on the same record. Rows of people who are not named are kept together, all or none.

mod cases;
mod sheets;

use std::collections::BTreeMap;

use homeward_domain::{
    fields::{FieldError, Problem},
    stage::StageName,
};
use homeward_instruments::{
    Instrument,
    csv::{self, Row, RowReason},
};
use homeward_store::programmes;

use crate::{Actor, App, Refused, admin::Task};

/// Most rows of one table.
pub const MOST_ROWS: usize = 2_000;

/// What is to be done with a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Find out what would come of it; nothing is kept.
    Check,
    /// Keep it, if nothing is wrong with any of it.
    Keep,
}

/// A table that was brought.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    /// Of which instrument.
    pub instrument: &'static Instrument,
    /// Code of the programme: for people who are not named, and for them alone.
    pub programme: Option<&'a str>,
    /// The table.
    pub text: &'a [u8],
}

/// What came of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Surveys that are new.
    pub new: usize,
    /// Surveys that were there already, word for word.
    pub known: usize,
    /// How many of the new ones were kept. None while anything is wrong with the table.
    pub kept: usize,
    /// What is wrong, by row.
    pub faults: Vec<TableFault>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFault {
    /// The row as a spreadsheet numbers it; the header is row 1.
    pub row: u64,
    /// The column by its header, where it is about one.
    pub column: Option<String>,
    /// What is wrong.
    pub why: Why,
}

/// What can be wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The table itself.
    Table(RowReason),
    /// What a field says.
    Field(Problem),
    /// The table has no surveys.
    NoRows,
    /// The table has more surveys than [`MOST_ROWS`].
    TooManyRows,
    /// The columns that say whose survey it is are not there.
    NobodyNamed,
    /// Another row says something else of the same.
    OtherRow(u64),
    /// There is no such case for whoever brings the table.
    NoCase,
    /// They may not record it there.
    NotPermitted,
    /// Not from where the case stands.
    NotPossible(StageName),
    /// Safeguards stand in the way: how many.
    Unmet(usize),
}

impl App {
    /// The programmes of which somebody may bring what people answered who are not named: code and name.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sheet_programmes(&self, actor: &Actor) -> Result<Vec<(String, String)>, Refused> {
        let theirs = self.programmes_of(actor, Task::Sheets).await?;
        let named = theirs.into_iter().map(|(saved, name)| (saved.code, name));
        Ok(named.collect())
    }

    /// Checks a table of surveys, and keeps it where nothing is wrong with any of it.
    ///
    /// Rows of cases are recorded one after the other. Where that is interrupted, what was recorded stays, and the same table brings the
    /// rest.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] and [`Refused::NotFound`] for people who are not named, by the programme; [`Refused::Invalid`] when the
    /// programme is not said. What is wrong with rows is no error: it is in the [`Outcome`].
    pub async fn bring_surveys(
        &self,
        actor: &Actor,
        brought: Brought<'_>,
        wanted: Wanted,
    ) -> Result<Outcome, Refused> {
        let instrument = brought.instrument;
        let programme = match (instrument.is_in_confidence(), brought.programme) {
            (false, _) => None,
            (true, None) => {
                let missing = FieldError::new("programme", Problem::NeededHere);
                return Err(Refused::Invalid(vec![missing]));
            }
            (true, Some(code)) => {
                let c = self.store.reader();
                let saved = programmes::find(c, code).await?.ok_or(Refused::NotFound)?;
                self.permit(actor, Task::Sheets(saved.id))?;
                Some(saved)
            }
        };
        let text = brought.text.to_vec();
        // Beside the threads that answer others.
        let read = tokio::task::spawn_blocking(move || csv::read(instrument, text.as_slice()));
        let (rows, faults) = read.await.map_err(|e| Refused::Defect(e.to_string()))?;
        let mut faults: Vec<TableFault> = faults
            .into_iter()
            .map(|f| TableFault {
                row: f.row,
                column: f.column,
                why: Why::Table(f.reason),
            })
            .collect();
        let of_all = if rows.len() > MOST_ROWS {
            Some(Why::TooManyRows)
        } else if rows.iter().any(|row| row.about.is_none()) {
            Some(Why::NobodyNamed)
        } else if rows.is_empty() && faults.is_empty() {
            Some(Why::NoRows)
        } else {
            None
        };
        let mut outcome = match (of_all, programme) {
            (Some(why), _) => Outcome {
                faults: vec![TableFault {
                    row: 1,
                    column: None,
                    why,
                }],
                ..Outcome::default()
            },
            (None, programme) => {
                // Rows that could not be read are told with what is wrong with the others, and nothing is kept.
                let wanted = if faults.is_empty() {
                    wanted
                } else {
                    Wanted::Check
                };
                match programme {
                    Some(saved) => {
                        self.bring_sheets(actor, instrument, saved.id, &rows, wanted)
                            .await?
                    }
                    None => self.bring_cases(actor, instrument, &rows, wanted).await?,
                }
            }
        };
        outcome.faults.append(&mut faults);
        outcome.faults.sort_by_key(|f| f.row);
        Ok(outcome)
    }
}

impl Outcome {
    /// Whether the table may be kept, or was.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    fn wrong(&mut self, row: &Row, column: &str, why: Why) {
        self.faults.push(TableFault {
            row: row.row,
            column: Some(column.to_owned()),
            why,
        });
    }

    fn field(&mut self, instrument: &Instrument, row: u64, error: &FieldError) {
        // Of all answers together: of no column.
        let column = (error.field != "answers").then(|| column(instrument, &error.field));
        self.faults.push(TableFault {
            row,
            column,
            why: Why::Field(error.problem),
        });
    }

    /// Tells why a row was refused; what is wrong with no row ends the whole.
    fn refused(
        &mut self,
        instrument: &Instrument,
        row: u64,
        refused: Refused,
    ) -> Result<(), Refused> {
        let (column, why) = match refused {
            // A field that is not there for them: they do not ask this.
            Refused::Invalid(errors) if errors.iter().any(|e| e.problem == Problem::Unknown) => {
                (Some("case_number"), Why::NotPermitted)
            }
            Refused::Invalid(errors) => {
                for error in errors {
                    self.field(instrument, row, &error);
                }
                return Ok(());
            }
            Refused::NotFound => (Some("case_number"), Why::NoCase),
            Refused::NotPermitted => (Some("case_number"), Why::NotPermitted),
            Refused::NotPossible { stage, .. } => (Some("case_number"), Why::NotPossible(stage)),
            Refused::Unmet(unmet) => (None, Why::Unmet(unmet.checks.len())),
            other => return Err(other),
        };
        self.faults.push(TableFault {
            row,
            column: column.map(str::to_owned),
            why,
        });
        Ok(())
    }
}

/// Which rows said what of whom.
#[derive(Default)]
struct Seen(BTreeMap<String, (u64, String)>);

/// What an earlier row says of the same.
enum Before {
    Nothing,
    Same,
    Other(u64),
}

impl Seen {
    fn first(&mut self, of: &str, row: &Row, instrument: &Instrument) -> Before {
        let says = row.canonical(instrument);
        match self.0.get(of) {
            None => {
                self.0.insert(of.to_owned(), (row.row, says));
                Before::Nothing
            }
            Some((_, said)) if *said == says => Before::Same,
            Some((other, _)) => Before::Other(*other),
        }
    }
}

/// The column in which a field of a form stands.
fn column(instrument: &Instrument, field: &str) -> String {
    let question = field
        .strip_prefix("answers.")
        .and_then(|rest| rest.split('.').next())
        .and_then(|at| at.parse::<usize>().ok())
        .and_then(|at| instrument.questions().get(at));
    match (field, question) {
        (_, Some(question)) => question.key.clone(),
        ("survey_round", _) => "round".to_owned(),
        ("surveyed_on", _) => "asked_on".to_owned(),
        ("survey_method", _) => "method".to_owned(),
        (other, _) => other.to_owned(),
    }
}
