//! Cases opened in an emergency: by whom, until when, and why. The reason is sealed with the person's key.

use chrono::{DateTime, Utc};
use homeward_domain::ids::{CaseId, StaffId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A case opened in an emergency.
    Emergency in emergency("emergency") {
        key {
            /// The opening.
            id: Uuid,
        }
        /// Its code for links.
        key: String,
        /// Who opened it.
        staff_id: StaffId,
        /// Which case.
        case_id: CaseId,
        /// When.
        at: DateTime<Utc>,
        /// Until when at most.
        until: DateTime<Utc>,
        /// Why, sealed with the person's key; see [`context`].
        reason: Vec<u8>,
        /// When it was ended before its time.
        ended_at: Option<DateTime<Utc>>,
        /// By whom.
        ended_by: Option<StaffId>,
    }
}

impl Emergency {
    /// Still opens the case.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && now < self.until
    }

    /// It began since then, and nobody else ended it.
    pub fn may_be_shut(&self, since: DateTime<Utc>) -> bool {
        self.at > since && self.ended_by.is_none_or(|by| by == self.staff_id)
    }

    /// Somebody else ended, since then, what this member of staff had opened.
    pub fn was_ended_by_others(&self, staff: StaffId, since: DateTime<Utc>) -> bool {
        self.staff_id == staff
            && self.ended_by.is_some_and(|by| by != staff)
            && self.ended_at.is_some_and(|at| at > since)
    }
}

/// What the reason is sealed for.
pub fn context(id: Uuid) -> Vec<u8> {
    [b"emergency ".as_slice(), id.as_bytes()].concat()
}

/// Notes an opening.
pub async fn insert(tx: &Tx, emergency: &Emergency) -> Result<(), StoreError> {
    rows::insert(tx, emergency).await
}

/// The openings of somebody that still hold.
pub async fn open_of<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    now: DateTime<Utc>,
) -> Result<Vec<Emergency>, StoreError> {
    let query = emergency::Entity::find()
        .filter(emergency::Column::StaffId.eq(staff.0))
        .filter(emergency::Column::Until.gt(micros(now)))
        .filter(emergency::Column::EndedAt.is_null());
    rows::all(c, query).await
}

/// All openings of a case, the last first.
pub async fn of_case<C: ConnectionTrait>(
    c: &C,
    case: CaseId,
) -> Result<Vec<Emergency>, StoreError> {
    let query = emergency::Entity::find()
        .filter(emergency::Column::CaseId.eq(case.0))
        .order_by_desc(emergency::Column::At)
        .order_by_desc(emergency::Column::Id);
    rows::all(c, query).await
}

/// The last openings, the last first.
pub async fn last<C: ConnectionTrait>(c: &C, limit: u64) -> Result<Vec<Emergency>, StoreError> {
    let query = emergency::Entity::find()
        .order_by_desc(emergency::Column::At)
        .order_by_desc(emergency::Column::Id)
        .limit(limit);
    rows::all(c, query).await
}

/// The opening with this key.
pub async fn find<C: ConnectionTrait>(c: &C, key: &str) -> Result<Option<Emergency>, StoreError> {
    let query = emergency::Entity::find().filter(emergency::Column::Key.eq(key));
    rows::one(c, query).await
}

/// Ends an opening before its time; [`StoreError::NotFound`] if there is none or somebody else ended it before.
pub async fn end(tx: &Tx, id: Uuid, by: StaffId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [
        (emergency::Column::EndedAt, Expr::value(micros(now))),
        (emergency::Column::EndedBy, Expr::value(by.0)),
    ];
    let own = Expr::col(emergency::Column::EndedBy).equals(emergency::Column::StaffId);
    let this = emergency::Column::Id
        .eq(id)
        .and(emergency::Column::EndedAt.is_null().or(own));
    found("emergency", rows::set::<Emergency>(tx, values, this).await?)
}
