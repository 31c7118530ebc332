//! Notices from one office to another about a case.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{CaseId, OfficeId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A notice.
    Notice in notice("notice") {
        key {
            /// The notice.
            id: Uuid,
        }
        /// The case.
        case_id: CaseId,
        /// To whom.
        to_office_id: OfficeId,
        /// Code of what it says.
        kind: String,
        /// Local day of the sending office.
        sent_on: NaiveDate,
        /// When.
        at: DateTime<Utc>,
        /// When the office said it read it.
        acknowledged_at: Option<DateTime<Utc>>,
    }
}

/// One notice.
pub async fn get<C: ConnectionTrait>(c: &C, id: Uuid) -> Result<Option<Notice>, StoreError> {
    rows::one(c, notice::Entity::find_by_id(id)).await
}

/// Sends a notice.
pub async fn insert(tx: &Tx, notice: &Notice) -> Result<(), StoreError> {
    rows::insert(tx, notice).await
}

/// Notes that a notice was read; [`StoreError::NotFound`] if there is none or it was read before.
pub async fn acknowledge(tx: &Tx, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(notice::Column::AcknowledgedAt, Expr::value(micros(now)))];
    let this = notice::Column::Id
        .eq(id)
        .and(notice::Column::AcknowledgedAt.is_null());
    found("notice", rows::set::<Notice>(tx, values, this).await?)
}

/// All notices about a case, the first first.
pub async fn of_case<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<Notice>, StoreError> {
    let query = notice::Entity::find()
        .filter(notice::Column::CaseId.eq(case.0))
        .order_by_asc(notice::Column::At)
        .order_by_asc(notice::Column::Id);
    rows::all(c, query).await
}

/// Notices an office has not read, the oldest first.
pub async fn unread<C: ConnectionTrait>(
    c: &C,
    office: OfficeId,
) -> Result<Vec<Notice>, StoreError> {
    let query = notice::Entity::find()
        .filter(notice::Column::ToOfficeId.eq(office.0))
        .filter(notice::Column::AcknowledgedAt.is_null())
        .order_by_asc(notice::Column::At)
        .order_by_asc(notice::Column::Id);
    rows::all(c, query).await
}

/// Takes back what an office has not read yet; says how many notices.
pub async fn take_back(tx: &Tx, case: CaseId) -> Result<u64, StoreError> {
    let unread = notice::Column::CaseId
        .eq(case.0)
        .and(notice::Column::AcknowledgedAt.is_null());
    rows::delete::<Notice>(tx, unread).await
}
