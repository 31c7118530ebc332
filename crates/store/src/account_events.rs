//! What happened to an account, for its owner to read: they notice first what they did not do.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{StoreError, Tx, cell::micros, rows};

table! {
    /// Something that happened.
    AccountEvent in account_event("account_event") {
        key {
            /// The event.
            id: Uuid,
        }
        /// Whose account.
        staff_id: StaffId,
        /// When.
        at: DateTime<Utc>,
        /// What, such as `second-factor-reset`.
        code: String,
        /// When the owner said that they know; nothing while it is to be shown to them.
        seen_at: Option<DateTime<Utc>>,
    }
}

/// The last events of an account, the newest first.
pub async fn of<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    limit: u64,
) -> Result<Vec<AccountEvent>, StoreError> {
    let query = account_event::Entity::find()
        .filter(account_event::Column::StaffId.eq(staff.0))
        .order_by_desc(account_event::Column::At)
        .order_by_desc(account_event::Column::Id)
        .limit(limit);
    rows::all(c, query).await
}

/// Events the owner has not been told of yet, the newest first.
pub async fn unseen<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
) -> Result<Vec<AccountEvent>, StoreError> {
    let query = account_event::Entity::find()
        .filter(account_event::Column::StaffId.eq(staff.0))
        .filter(account_event::Column::SeenAt.is_null())
        .order_by_desc(account_event::Column::At);
    rows::all(c, query).await
}

/// Notes an event.
pub async fn insert(tx: &Tx, event: &AccountEvent) -> Result<(), StoreError> {
    rows::insert(tx, event).await
}

/// The owner knows what happened up to a moment.
pub async fn seen(
    tx: &Tx,
    staff: StaffId,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    use account_event::Column as E;
    let these = Condition::all()
        .add(E::StaffId.eq(staff.0))
        .add(E::SeenAt.is_null())
        .add(E::At.lte(micros(until)));
    rows::set::<AccountEvent>(tx, [(E::SeenAt, Expr::value(micros(now)))], these).await?;
    Ok(())
}

/// Sweeps events before a moment; says how many.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<AccountEvent>(tx, account_event::Column::At.lt(micros(before))).await
}
