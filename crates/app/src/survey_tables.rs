//! Surveys brought as a table: everything is checked before anything is kept, and the same table twice adds nothing (MNE-01, MNE-08,
//! MNE-11).
//!
//! Rows with a case number are recorded in their cases one by one, each as if it had been typed there: by the same rules, for the same
//! people, on the same record. Rows of people who are not named are kept together, all or none.

use std::collections::BTreeMap;

use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, SurveyRound},
    fields::{FieldError, Problem, read},
    ids::SurveySheetId,
    life::SurveySheetForm,
    stage::StageName,
};
use homeward_instruments::{
    Instrument, Missing,
    csv::{self, About, Of, Row, RowReason},
};
use homeward_store::{
    StoreError,
    journal::Actor as JournalActor,
    programmes,
    survey_sheets::{self, SurveySheet},
};
use serde_json::{Map, Value, json};

use crate::{
    Actor, App, Refused, admin::Task, clock::new_id, reading::Reading, record::Input, surveys,
};

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

/// A survey that is to be recorded in a case.
struct ForCase {
    row: u64,
    number: CaseNumber,
    fields: Map<String, Value>,
}

impl App {
    /// The programmes of which somebody may bring what people answered who are not named: code and name.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sheet_programmes(&self, actor: &Actor) -> Result<Vec<(String, String)>, Refused> {
        let c = self.store.reader();
        let today = actor.today(self.clock.now());
        let mut found = Vec::new();
        for saved in programmes::all(c).await? {
            if self.may(actor, Task::Sheets(saved.id)) {
                let terms = Self::terms_of(&programmes::as_on(c, saved.clone(), today).await?)?;
                found.push((saved.code, terms.name));
            }
        }
        Ok(found)
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
                let missing = FieldError::new("programme", Problem::Missing);
                return Err(Refused::Invalid(vec![missing]));
            }
            (true, Some(code)) if code.chars().any(char::is_control) => {
                return Err(Refused::NotFound);
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
        let whole = |why| TableFault {
            row: 1,
            column: None,
            why,
        };
        if rows.len() > MOST_ROWS {
            faults.push(whole(Why::TooManyRows));
        } else if rows.iter().any(|row| row.about.is_none()) {
            faults.push(whole(Why::NobodyNamed));
        } else if rows.is_empty() && faults.is_empty() {
            faults.push(whole(Why::NoRows));
        } else {
            let kept = if faults.is_empty() {
                wanted
            } else {
                Wanted::Check
            };
            let mut outcome = if let Some(saved) = programme {
                self.bring_sheets(actor, instrument, saved.id, &rows, kept)
                    .await?
            } else {
                self.bring_cases(actor, instrument, &rows, kept).await?
            };
            outcome.faults.append(&mut faults);
            outcome.faults.sort_by_key(|f| f.row);
            return Ok(outcome);
        }
        Ok(Outcome {
            faults,
            ..Outcome::default()
        })
    }

    async fn bring_cases(
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

    async fn bring_sheets(
        &self,
        actor: &Actor,
        instrument: &'static Instrument,
        programme: homeward_domain::ids::ProgrammeId,
        rows: &[Row],
        wanted: Wanted,
    ) -> Result<Outcome, Refused> {
        let now = self.clock.now();
        let today = actor.today(now);
        let tx = self.store.write().await?;
        let there = survey_sheets::of_programme(&tx, programme, instrument.key()).await?;
        let there: BTreeMap<&str, &SurveySheet> =
            there.iter().map(|s| (s.reference.as_str(), s)).collect();
        let (mut outcome, mut new) = (Outcome::default(), Vec::new());
        let mut seen = Seen::default();
        for row in rows {
            let Some(about) = &row.about else { continue };
            let form = match sheet(about, today) {
                Ok(form) => form,
                Err(errors) => {
                    for error in errors {
                        outcome.field(instrument, row.row, &error);
                    }
                    continue;
                }
            };
            if !surveys::says_anything(&row.responses) {
                outcome.faults.push(TableFault {
                    row: row.row,
                    column: None,
                    why: Why::Field(Problem::NothingAnswered),
                });
                continue;
            }
            match seen.first(&form.reference, row, instrument) {
                Before::Nothing => {}
                Before::Same => {
                    outcome.known += 1;
                    continue;
                }
                Before::Other(other) => {
                    outcome.wrong(row, "reference", Why::OtherRow(other));
                    continue;
                }
            }
            let answers = serde_json::to_string(&row.responses)
                .map_err(|e| Refused::Defect(e.to_string()))?;
            let one = SurveySheet {
                id: SurveySheetId(new_id(now)),
                programme_id: programme,
                instrument: instrument.key().to_owned(),
                instrument_version: i32::try_from(instrument.version()).unwrap_or(i32::MAX),
                reference: form.reference,
                country: form.country.code().to_owned(),
                asked_on: form.asked_on.0,
                asked_how: form.survey_method.code().to_owned(),
                language: form.language.code().to_owned(),
                answers,
                loaded_by: actor.staff.id,
                loaded_at: now,
            };
            match there.get(one.reference.as_str()) {
                None => new.push(one),
                Some(other) if says_the_same(other, &one) => outcome.known += 1,
                Some(_) => {
                    outcome.wrong(row, "reference", Why::Field(Problem::AnsweredAlready));
                }
            }
        }
        outcome.new = new.len();
        if wanted == Wanted::Check || !outcome.faults.is_empty() {
            tx.rollback().await?;
            return Ok(outcome);
        }
        if !new.is_empty() {
            match survey_sheets::insert_all(&tx, &new).await {
                Ok(()) => {}
                // Somebody brought one of them a moment ago: brought once more, it is there.
                Err(StoreError::Duplicate(_)) => {
                    tx.rollback().await?;
                    return Box::pin(self.bring_sheets(actor, instrument, programme, rows, wanted))
                        .await;
                }
                Err(error) => return Err(error.into()),
            }
            let what = json!({ "key": instrument.key(), "after": { "surveys": new.len() } });
            let by = JournalActor::Staff(actor.staff.id);
            self.note(&tx, by, "load-surveys", &what, now).await?;
        }
        tx.commit().await?;
        self.bind_installation().await;
        outcome.kept = new.len();
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

fn is_answered(errors: &[FieldError]) -> bool {
    errors
        .iter()
        .any(|e| e.field == "survey_round" && e.problem == Problem::AnsweredAlready)
}

fn sheet(about: &About, today: chrono::NaiveDate) -> Result<SurveySheetForm, Vec<FieldError>> {
    use homeward_domain::fields::Record;
    let Of::Sheet { reference, country } = &about.of else {
        return Err(vec![FieldError::new("reference", Problem::Missing)]);
    };
    let said = json!({
        "reference": reference,
        "country": country,
        "asked_on": about.asked_on,
        "survey_method": about.method,
        "language": about.language,
    });
    let Value::Object(said) = said else {
        return Err(vec![FieldError::new("reference", Problem::Missing)]);
    };
    let read = read(SurveySheetForm::FIELDS, &said, today)?;
    let form: SurveySheetForm = serde_json::from_value(Value::Object(read))
        .map_err(|_| vec![FieldError::new("reference", Problem::WrongType)])?;
    let errors = form.check();
    if errors.is_empty() {
        Ok(form)
    } else {
        Err(errors)
    }
}

fn says_the_same(one: &SurveySheet, other: &SurveySheet) -> bool {
    one.country == other.country
        && one.asked_on == other.asked_on
        && one.asked_how == other.asked_how
        && one.language == other.language
        && one.instrument_version == other.instrument_version
        && one.answers == other.answers
}
