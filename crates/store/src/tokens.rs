//! API tokens. Only the hash of a token's secret stands here.

use chrono::{DateTime, Utc};
use homeward_domain::ids::{StaffId, TokenId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A token by which a program acts for a member of staff.
    Token in api_token("api_token") {
        key {
            /// The token.
            id: TokenId,
        }
        /// For whom it acts.
        staff_id: StaffId,
        /// What it is for.
        name: String,
        /// SHA-256 of the secret, unique.
        secret_hash: Vec<u8>,
        /// What it may do, parted by spaces.
        scopes: String,
        /// When it was made.
        created_at: DateTime<Utc>,
        /// When it ends.
        expires_at: DateTime<Utc>,
        /// When it was taken back.
        revoked_at: Option<DateTime<Utc>>,
        /// When it was used last.
        last_used_at: Option<DateTime<Utc>>,
        /// Whoever made it had given a second factor, or ran the machine.
        second_factor: bool,
    }
}

/// The token of a secret, unless it has ended or was taken back.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Token>, StoreError> {
    let query = api_token::Entity::find()
        .filter(api_token::Column::SecretHash.eq(secret_hash))
        .filter(api_token::Column::RevokedAt.is_null())
        .filter(api_token::Column::ExpiresAt.gt(micros(now)));
    rows::one(c, query).await
}

/// One token, whatever its state.
pub async fn get<C: ConnectionTrait>(c: &C, id: TokenId) -> Result<Option<Token>, StoreError> {
    rows::one(c, api_token::Entity::find_by_id(id.0)).await
}

/// All tokens of someone, the newest first.
pub async fn of<C: ConnectionTrait>(c: &C, staff: StaffId) -> Result<Vec<Token>, StoreError> {
    let query = api_token::Entity::find()
        .filter(api_token::Column::StaffId.eq(staff.0))
        .order_by_desc(api_token::Column::CreatedAt);
    rows::all(c, query).await
}

/// Adds a token.
pub async fn insert(tx: &Tx, token: &Token) -> Result<(), StoreError> {
    rows::insert(tx, token).await
}

/// Takes a token back; [`StoreError::NotFound`] if there is none or it was taken back before.
pub async fn revoke(tx: &Tx, id: TokenId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(api_token::Column::RevokedAt, Expr::value(micros(now)))];
    let these = api_token::Column::Id
        .eq(id.0)
        .and(api_token::Column::RevokedAt.is_null());
    found("token", rows::set::<Token>(tx, values, these).await?)
}

/// Notes that a token was used.
pub async fn touch(tx: &Tx, id: TokenId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(api_token::Column::LastUsedAt, Expr::value(micros(now)))];
    found(
        "token",
        rows::set::<Token>(tx, values, api_token::Column::Id.eq(id.0)).await?,
    )
}
