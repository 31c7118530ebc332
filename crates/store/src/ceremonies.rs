//! Sign-ins under way: what was asked of a device or a provider, until its answer comes. Each is taken once.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{StoreError, Tx, cell::micros, rows};

table! {
    /// What was asked.
    Ceremony in ceremony("ceremony") {
        key {
            /// SHA-256 of the key the browser holds.
            key_hash: Vec<u8>,
        }
        /// What it is about.
        kind: String,
        /// What was asked, sealed with the installation's key.
        sealed: Vec<u8>,
        /// Until when an answer is taken.
        expires_at: DateTime<Utc>,
    }
}

/// Begins one.
pub async fn insert(tx: &Tx, ceremony: &Ceremony) -> Result<(), StoreError> {
    rows::insert(tx, ceremony).await
}

/// Takes one that is not too old: nobody takes it again.
pub async fn take(
    tx: &Tx,
    key_hash: &[u8],
    kind: &str,
    now: DateTime<Utc>,
) -> Result<Option<Ceremony>, StoreError> {
    use ceremony::Column as C;
    let query = ceremony::Entity::find_by_id(key_hash.to_vec())
        .filter(C::Kind.eq(kind))
        .filter(C::ExpiresAt.gt(micros(now)));
    let found: Option<Ceremony> = rows::one(tx, query).await?;
    let taken = rows::delete::<Ceremony>(tx, C::KeyHash.eq(key_hash)).await?;
    Ok(found.filter(|_| taken == 1))
}

/// Sweeps those that are too old; says how many.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<Ceremony>(tx, ceremony::Column::ExpiresAt.lte(micros(now))).await
}
