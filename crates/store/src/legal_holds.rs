//! Legal holds: cases that may not be erased, because a law, a court or a claim needs them (DAT-05).

use std::collections::HashSet;

use chrono::NaiveDate;
use homeward_domain::ids::{CaseId, StaffId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A legal hold.
    LegalHold in legal_hold("legal_hold") {
        key {
            /// The hold.
            id: Uuid,
        }
        /// The case.
        case_id: CaseId,
        /// Why, on whose authority, and whether the person knows: sealed with the person's key.
        sealed: Vec<u8>,
        /// First day.
        from_on: NaiveDate,
        /// Day on which it is looked at again.
        review_on: NaiveDate,
        /// Who placed it.
        author: StaffId,
        /// First day on which it no longer holds.
        lifted_on: Option<NaiveDate>,
        /// Who lifted it.
        lifted_by: Option<StaffId>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All holds, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<LegalHold>, StoreError> {
    let query = legal_hold::Entity::find()
        .order_by_desc(legal_hold::Column::FromOn)
        .order_by_desc(legal_hold::Column::Id);
    rows::all(c, query).await
}

/// All holds of a case, the newest first.
pub async fn of_case<C: ConnectionTrait>(
    c: &C,
    case: CaseId,
) -> Result<Vec<LegalHold>, StoreError> {
    let query = legal_hold::Entity::find()
        .filter(legal_hold::Column::CaseId.eq(case.0))
        .order_by_desc(legal_hold::Column::FromOn)
        .order_by_desc(legal_hold::Column::Id);
    rows::all(c, query).await
}

/// The cases that may not be erased.
pub async fn held<C: ConnectionTrait>(c: &C) -> Result<HashSet<CaseId>, StoreError> {
    let query = legal_hold::Entity::find().filter(legal_hold::Column::LiftedOn.is_null());
    Ok(rows::all::<LegalHold, _>(c, query)
        .await?
        .into_iter()
        .map(|hold| hold.case_id)
        .collect())
}

/// Adds a hold.
pub async fn insert(tx: &Tx, hold: &LegalHold) -> Result<(), StoreError> {
    rows::insert(tx, hold).await
}

/// Saves a hold as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, hold: &LegalHold) -> Result<(), StoreError> {
    let next = LegalHold {
        version: hold.version + 1,
        ..hold.clone()
    };
    let as_read = Condition::all()
        .add(legal_hold::Column::Id.eq(hold.id))
        .add(legal_hold::Column::Version.eq(hold.version));
    fresh(rows::update::<LegalHold>(tx, next.to_active(), as_read).await?)
}
