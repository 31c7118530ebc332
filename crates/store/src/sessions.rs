//! Signed-in sessions. Only the hash of a session's token stands here.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A session.
    Session in session("session") {
        key {
            /// SHA-256 of the token in the cookie.
            token_hash: Vec<u8>,
        }
        /// Who signed in.
        staff_id: StaffId,
        /// When.
        created_at: DateTime<Utc>,
        /// When it was used last.
        last_seen_at: DateTime<Utc>,
        /// When it ends whatever happens.
        expires_at: DateTime<Utc>,
        /// Token that forms carry against cross-site requests.
        csrf: String,
        /// The kind of browser, such as `firefox windows`: never its whole name.
        browser: String,
        /// How they signed in: `password`, `passkey`, `openid`.
        way: String,
        /// A second factor was given, or the one factor was two in one.
        second_factor: bool,
    }
}

/// The session of a token, unless it has ended.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Session>, StoreError> {
    let query = session::Entity::find_by_id(token_hash.to_vec())
        .filter(session::Column::ExpiresAt.gt(micros(now)));
    rows::one(c, query).await
}

/// The session of a token, also when it has ended, as long as it is not swept.
pub async fn find_ended<C: ConnectionTrait>(
    c: &C,
    token_hash: &[u8],
) -> Result<Option<Session>, StoreError> {
    rows::one(c, session::Entity::find_by_id(token_hash.to_vec())).await
}

/// The sessions of someone that are not past their end, the one used last first.
pub async fn of<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    now: DateTime<Utc>,
) -> Result<Vec<Session>, StoreError> {
    let query = session::Entity::find()
        .filter(session::Column::StaffId.eq(staff.0))
        .filter(session::Column::ExpiresAt.gt(micros(now)))
        .order_by_desc(session::Column::LastSeenAt);
    rows::all(c, query).await
}

/// Begins a session.
pub async fn insert(tx: &Tx, session: &Session) -> Result<(), StoreError> {
    rows::insert(tx, session).await
}

/// Notes that a session was used; [`StoreError::NotFound`] if it is gone.
pub async fn touch(tx: &Tx, token_hash: &[u8], now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(session::Column::LastSeenAt, Expr::value(micros(now)))];
    found(
        "session",
        rows::set::<Session>(tx, values, session::Column::TokenHash.eq(token_hash)).await?,
    )
}

/// Ends a session. Ending one that is gone is no error.
pub async fn remove(tx: &Tx, token_hash: &[u8]) -> Result<(), StoreError> {
    rows::delete::<Session>(tx, session::Column::TokenHash.eq(token_hash)).await?;
    Ok(())
}

/// Ends all sessions of someone but, if given, one; says how many.
pub async fn remove_of(tx: &Tx, staff: StaffId, but: Option<&[u8]>) -> Result<u64, StoreError> {
    let mut these = Condition::all().add(session::Column::StaffId.eq(staff.0));
    if let Some(but) = but {
        these = these.add(session::Column::TokenHash.ne(but));
    }
    rows::delete::<Session>(tx, these).await
}

/// Ends every session; says how many.
pub async fn remove_all(tx: &Tx) -> Result<u64, StoreError> {
    rows::delete::<Session>(tx, Condition::all()).await
}

/// Sweeps sessions that have ended; says how many.
pub async fn sweep(tx: &Tx, now: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<Session>(tx, session::Column::ExpiresAt.lte(micros(now))).await
}
