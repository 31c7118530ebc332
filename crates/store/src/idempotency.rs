//! Requests that may be sent twice and are done once.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, EntityTrait,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, Row, found},
};

table! {
    /// A request and its answer.
    RequestRow in idempotency("idempotency") {
        key {
            /// Who asked.
            staff_id: StaffId,
            /// The key they gave.
            key: String,
        }
        /// SHA-256 over method, path and body.
        request_hash: Vec<u8>,
        /// Status of the answer; none while the request is under way.
        status: Option<i32>,
        /// Where the answer points.
        location: Option<String>,
        /// Body of the answer.
        body: Option<String>,
        /// When it was first asked.
        created_at: DateTime<Utc>,
    }
}

/// An answer to be given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Where it points.
    pub location: Option<String>,
    /// Its body.
    pub body: Option<String>,
}

/// What is known of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It is new: do it and [`finish`] it in the same transaction.
    Fresh,
    /// It was done: give this answer again.
    Repeat(Answer),
    /// The same key came with another request.
    Conflict,
}

/// Looks a request up, and takes its key if it is new. Of two at once the second waits for the first.
pub async fn begin(
    tx: &Tx,
    staff: StaffId,
    key: &str,
    request_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Begun, StoreError> {
    let row = RequestRow {
        staff_id: staff,
        key: key.to_owned(),
        request_hash: request_hash.to_vec(),
        status: None,
        location: None,
        body: None,
        created_at: now,
    };
    let inserted = idempotency::Entity::insert(row.to_active())
        .on_conflict_do_nothing()
        .exec_without_returning(tx)
        .await?;
    if matches!(inserted, sea_orm::TryInsertResult::Inserted(1..)) {
        return Ok(Begun::Fresh);
    }
    let found: RequestRow = rows::one(tx, idempotency::Entity::find_by_id((staff.0, row.key)))
        .await?
        .ok_or(StoreError::Stale)?;
    if found.request_hash != request_hash {
        return Ok(Begun::Conflict);
    }
    match found.status {
        Some(status) => Ok(Begun::Repeat(Answer {
            status: u16::try_from(status)
                .map_err(|_| StoreError::corrupt("idempotency", &found.key))?,
            location: found.location,
            body: found.body,
        })),
        // Whoever began it committed without finishing it: nobody knows whether it was done.
        None => Ok(Begun::Conflict),
    }
}

/// Keeps the answer, in the transaction that did what was asked.
pub async fn finish(tx: &Tx, staff: StaffId, key: &str, answer: &Answer) -> Result<(), StoreError> {
    use idempotency::Column as I;
    let values = [
        (I::Status, Expr::value(i32::from(answer.status))),
        (I::Location, Expr::value(answer.location.clone())),
        (I::Body, Expr::value(answer.body.clone())),
    ];
    let this = I::StaffId.eq(staff.0).and(I::Key.eq(key));
    found("request", rows::set::<RequestRow>(tx, values, this).await?)
}

/// Sweeps requests first asked before a moment; says how many.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<RequestRow>(tx, idempotency::Column::CreatedAt.lt(micros(before))).await
}
