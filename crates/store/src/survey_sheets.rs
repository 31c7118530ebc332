//! Surveys of people who are not named: neighbours of returnees, and what returnees said in confidence (MNE-08, MNE-11). No row leads to
//! a case, and none is about staff.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{ProgrammeId, StaffId, SurveySheetId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{StoreError, Tx, rows};

table! {
    /// What somebody answered who is not named.
    SurveySheet in survey_sheet("survey_sheet") {
        key {
            /// The sheet.
            id: SurveySheetId,
        }
        /// The programme for which it was asked.
        programme_id: ProgrammeId,
        /// Key of the instrument.
        instrument: String,
        /// Its version.
        instrument_version: i32,
        /// What stands on the sheet, to tell it from others of this programme and instrument.
        reference: String,
        /// Where whoever answered lives, ISO 3166.
        country: String,
        /// The day.
        asked_on: NaiveDate,
        /// Code of how it was asked.
        asked_how: String,
        /// In which language.
        language: String,
        /// The answers: a JSON object of codes by question.
        answers: String,
        /// Who brought it.
        loaded_by: StaffId,
        /// When.
        loaded_at: DateTime<Utc>,
    }
}

/// The sheets of a programme and an instrument, in the order of their references.
pub async fn of_programme<C: ConnectionTrait>(
    c: &C,
    programme: ProgrammeId,
    instrument: &str,
) -> Result<Vec<SurveySheet>, StoreError> {
    use survey_sheet::Column as S;
    let wanted = Condition::all()
        .add(S::ProgrammeId.eq(programme.0))
        .add(S::Instrument.eq(instrument));
    let query = survey_sheet::Entity::find()
        .filter(wanted)
        .order_by_asc(S::Reference);
    rows::all(c, query).await
}

/// Adds sheets, all or none; [`StoreError::Duplicate`] if one of their references is taken.
pub async fn insert_all(tx: &Tx, sheets: &[SurveySheet]) -> Result<(), StoreError> {
    rows::insert_all(tx, sheets).await
}
