//! What States have agreed to on papers and nationality (PRG-11).

use chrono::NaiveDate;
use homeward_domain::{codes::Code, ids::StateAgreementId, papers::StateAgreement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// An agreement.
    StateAgreementRow in state_agreement("state_agreement") {
        key {
            /// The agreement.
            id: StateAgreementId,
        }
        /// ISO code of the State that answers.
        country: String,
        /// What it is called, and where it is kept.
        title: String,
        /// Days within which it issues a travel document.
        document_days: Option<i32>,
        /// Days within which it says whether somebody is its national.
        verification_days: Option<i32>,
        /// Codes of what it takes as evidence of nationality, such as `passport,identity-card`.
        evidence: String,
        /// First day.
        from_on: NaiveDate,
        /// Last day.
        until_on: Option<NaiveDate>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All agreements, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<StateAgreementRow>, StoreError> {
    let query = state_agreement::Entity::find()
        .order_by_desc(state_agreement::Column::FromOn)
        .order_by_asc(state_agreement::Column::Country)
        .order_by_asc(state_agreement::Column::Id);
    rows::all(c, query).await
}

/// All agreements, as deadlines count by them.
pub async fn agreed<C: ConnectionTrait>(c: &C) -> Result<Vec<StateAgreement>, StoreError> {
    all(c)
        .await?
        .iter()
        .map(StateAgreementRow::agreed)
        .collect()
}

/// Adds an agreement.
pub async fn insert(tx: &Tx, agreement: &StateAgreementRow) -> Result<(), StoreError> {
    rows::insert(tx, agreement).await
}

/// Saves an agreement as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, agreement: &StateAgreementRow) -> Result<(), StoreError> {
    let next = StateAgreementRow {
        version: agreement.version + 1,
        ..agreement.clone()
    };
    let as_read = Condition::all()
        .add(state_agreement::Column::Id.eq(agreement.id.0))
        .add(state_agreement::Column::Version.eq(agreement.version));
    fresh(rows::update::<StateAgreementRow>(tx, next.to_active(), as_read).await?)
}

impl StateAgreementRow {
    /// As deadlines count by it.
    ///
    /// # Errors
    /// When the row holds what this program never wrote.
    pub fn agreed(&self) -> Result<StateAgreement, StoreError> {
        let corrupt = || StoreError::Corrupt {
            table: "state_agreement",
            id: self.id.0.to_string(),
        };
        let days = |days: Option<i32>| days.map(u32::try_from).transpose().map_err(|_| corrupt());
        Ok(StateAgreement {
            state: self.country.parse().map_err(|()| corrupt())?,
            document_days: days(self.document_days)?,
            verification_days: days(self.verification_days)?,
            evidence: self
                .evidence
                .split(',')
                .filter_map(Code::from_code)
                .collect(),
            from: self.from_on,
            until: self.until_on,
            title: self.title.clone(),
        })
    }
}
