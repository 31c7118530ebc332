//! Rows of people who are not named: kept together, all or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use homeward_domain::{
    codes::Code,
    fields::{FieldError, Problem, Record, read},
    ids::{ProgrammeId, SurveySheetId},
    life::SurveySheetForm,
};
use homeward_instruments::{
    Instrument,
    csv::{About, Of, Row},
};
use homeward_store::{
    StoreError,
    journal::Actor as JournalActor,
    survey_sheets::{self, SurveySheet},
};
use serde_json::{Value, json};

use super::{Before, Outcome, Seen, TableFault, Wanted, Why};
use crate::{Actor, App, Refused, admin::Task, clock::new_id, surveys};

impl App {
    pub(super) async fn bring_sheets(
        &self,
        actor: &Actor,
        instrument: &'static Instrument,
        programme: ProgrammeId,
        rows: &[Row],
        wanted: Wanted,
    ) -> Result<Outcome, Refused> {
        let now = self.clock.now();
        let today = actor.today(now);
        let tx = self.store.write().await?;
        // As they may now: decided where it is written.
        let actor = &Actor::load_after(&tx, actor.staff.id, now, actor.second_factor.given).await?;
        self.permit(actor, Task::Sheets(programme))?;
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

fn sheet(about: &About, today: NaiveDate) -> Result<SurveySheetForm, Vec<FieldError>> {
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
