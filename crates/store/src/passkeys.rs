//! Passkeys: public keys by which somebody signs in (WebAuthn). The private half never leaves the person's device.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A passkey.
    Passkey in passkey("passkey") {
        key {
            /// Its name in links.
            id: Uuid,
        }
        /// Whose.
        staff_id: StaffId,
        /// What the device calls it, unique.
        credential_id: Vec<u8>,
        /// What its owner calls it.
        name: String,
        /// The public key with its counter.
        credential: Value,
        /// When it was added.
        created_at: DateTime<Utc>,
        /// When somebody signed in with it last.
        last_used_at: Option<DateTime<Utc>>,
    }
}

/// Somebody's passkeys, the oldest first.
pub async fn of<C: ConnectionTrait>(c: &C, staff: StaffId) -> Result<Vec<Passkey>, StoreError> {
    let query = passkey::Entity::find()
        .filter(passkey::Column::StaffId.eq(staff.0))
        .order_by_asc(passkey::Column::CreatedAt);
    rows::all(c, query).await
}

/// The passkey a device speaks of.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    credential_id: &[u8],
) -> Result<Option<Passkey>, StoreError> {
    let query = passkey::Entity::find().filter(passkey::Column::CredentialId.eq(credential_id));
    rows::one(c, query).await
}

/// Adds a passkey; [`StoreError::Duplicate`] if there is one with this identifier.
pub async fn insert(tx: &Tx, passkey: &Passkey) -> Result<(), StoreError> {
    rows::insert(tx, passkey).await
}

/// Notes that a passkey was used, with its counter; [`StoreError::NotFound`] if it was removed or used in the same moment.
pub async fn used(
    tx: &Tx,
    before: &Passkey,
    credential: &Value,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    use passkey::Column as P;
    let values = [
        (P::Credential, Expr::value(credential.to_string())),
        (P::LastUsedAt, Expr::value(micros(now))),
    ];
    let these = Condition::all()
        .add(P::Id.eq(before.id))
        .add(P::Credential.eq(before.credential.to_string()));
    found("passkey", rows::set::<Passkey>(tx, values, these).await?)
}

/// Removes one of somebody's passkeys; [`StoreError::NotFound`] if it is none of theirs.
pub async fn remove(tx: &Tx, staff: StaffId, id: Uuid) -> Result<(), StoreError> {
    let these = Condition::all()
        .add(passkey::Column::Id.eq(id))
        .add(passkey::Column::StaffId.eq(staff.0));
    found("passkey", rows::delete::<Passkey>(tx, these).await?)
}

/// Removes all of somebody's passkeys.
pub async fn remove_of(tx: &Tx, staff: StaffId) -> Result<(), StoreError> {
    rows::delete::<Passkey>(tx, passkey::Column::StaffId.eq(staff.0)).await?;
    Ok(())
}
