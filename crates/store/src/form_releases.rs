//! Forms that named reviewers have released for signing (VOL-02, design 6.6).

use chrono::NaiveDate;
use homeward_domain::{
    codes::{Code, PaperForm},
    forms::ReleasedForm,
    ids::{FormReleaseId, StaffId},
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A form in one language, released.
    FormRelease in form_release("form_release") {
        key {
            /// The release.
            id: FormReleaseId,
        }
        /// Code of the form.
        form: String,
        /// ISO 639 code of the language it is written in.
        language: String,
        /// Its version, as it stands on the paper.
        form_version: String,
        /// Who read it and stands for it.
        reviewer: String,
        /// What makes them able to.
        qualification: String,
        /// The day from which it may be signed.
        from_on: NaiveDate,
        /// The first day on which it may not be signed any more.
        until_on: Option<NaiveDate>,
        /// Why not any more.
        end_reason: String,
        /// Who released it.
        released_by: StaffId,
        /// Who ended it.
        ended_by: Option<StaffId>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All releases ever, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<FormRelease>, StoreError> {
    let query = form_release::Entity::find()
        .order_by_desc(form_release::Column::FromOn)
        .order_by_asc(form_release::Column::Language)
        .order_by_asc(form_release::Column::Form)
        .order_by_desc(form_release::Column::Id);
    rows::all(c, query).await
}

/// All releases ever, as safeguards ask about them.
pub async fn released<C: ConnectionTrait>(c: &C) -> Result<Vec<ReleasedForm>, StoreError> {
    all(c).await?.iter().map(as_released).collect()
}

/// A release as safeguards ask about it.
pub fn as_released(row: &FormRelease) -> Result<ReleasedForm, StoreError> {
    let corrupt = || StoreError::Corrupt {
        table: "form_release",
        id: row.id.0.to_string(),
    };
    Ok(ReleasedForm {
        form: PaperForm::from_code(&row.form).ok_or_else(corrupt)?,
        language: row.language.parse().map_err(|()| corrupt())?,
        version: row.form_version.clone(),
        from: row.from_on,
        until: row.until_on,
    })
}

/// Adds a release.
pub async fn insert(tx: &Tx, release: &FormRelease) -> Result<(), StoreError> {
    rows::insert(tx, release).await
}

/// Saves a release as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, release: &FormRelease) -> Result<(), StoreError> {
    let next = FormRelease {
        version: release.version + 1,
        ..release.clone()
    };
    let as_read = Condition::all()
        .add(form_release::Column::Id.eq(release.id.0))
        .add(form_release::Column::Version.eq(release.version));
    fresh(rows::update::<FormRelease>(tx, next.to_active(), as_read).await?)
}
