//! Slowing down who guesses: failures counted per hashed key (a login, an address).

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait,
    sea_query::{Expr, ExprTrait, OnConflict},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, Row},
};

table! {
    /// How often a key failed.
    Throttle in throttle("throttle") {
        key {
            /// Hash of what is watched; never the thing itself.
            key_hash: Vec<u8>,
        }
        /// Failures since it was cleared.
        failures: i32,
        /// Blocked until.
        blocked_until: Option<DateTime<Utc>>,
        /// When it failed last.
        failed_at: DateTime<Utc>,
    }
}

/// What is known of a key.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    key_hash: &[u8],
) -> Result<Option<Throttle>, StoreError> {
    rows::one(c, throttle::Entity::find_by_id(key_hash.to_vec())).await
}

/// Counts a failure and says how many there are now.
pub async fn fail(tx: &Tx, key_hash: &[u8], now: DateTime<Utc>) -> Result<i32, StoreError> {
    let first = Throttle {
        key_hash: key_hash.to_vec(),
        failures: 1,
        blocked_until: None,
        failed_at: now,
    };
    let again = OnConflict::column(throttle::Column::KeyHash)
        .value(
            throttle::Column::Failures,
            Expr::col((throttle::Entity, throttle::Column::Failures)).add(1),
        )
        .update_column(throttle::Column::FailedAt)
        .to_owned();
    throttle::Entity::insert(first.to_active())
        .on_conflict(again)
        .exec_without_returning(tx)
        .await?;
    Ok(get(tx, key_hash).await?.map_or(1, |row| row.failures))
}

/// Blocks a key until a moment.
pub async fn block(tx: &Tx, key_hash: &[u8], until: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(throttle::Column::BlockedUntil, Expr::value(micros(until)))];
    rows::set::<Throttle>(tx, values, throttle::Column::KeyHash.eq(key_hash)).await?;
    Ok(())
}

/// Forgets a key's failures.
pub async fn clear(tx: &Tx, key_hash: &[u8]) -> Result<(), StoreError> {
    rows::delete::<Throttle>(tx, throttle::Column::KeyHash.eq(key_hash)).await?;
    Ok(())
}

/// Sweeps keys that failed last before a moment; says how many.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<Throttle>(tx, throttle::Column::FailedAt.lt(micros(before))).await
}
