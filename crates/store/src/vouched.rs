//! Who is who at an identity provider: the subject there that signs in as an account here.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A subject at a provider, linked to an account.
    Vouched in vouched("vouched") {
        key {
            /// The provider's own address.
            issuer: String,
            /// What the provider calls the person, for good.
            subject: String,
        }
        /// The account.
        staff_id: StaffId,
        /// When it was linked.
        created_at: DateTime<Utc>,
        /// When they signed in by it last.
        last_used_at: Option<DateTime<Utc>>,
    }
}

/// The account of a subject.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    issuer: &str,
    subject: &str,
) -> Result<Option<Vouched>, StoreError> {
    let key = (issuer.to_owned(), subject.to_owned());
    rows::one(c, vouched::Entity::find_by_id(key)).await
}

/// The subjects of an account.
pub async fn of<C: ConnectionTrait>(c: &C, staff: StaffId) -> Result<Vec<Vouched>, StoreError> {
    let query = vouched::Entity::find().filter(vouched::Column::StaffId.eq(staff.0));
    rows::all(c, query).await
}

/// Links a subject; [`StoreError::Duplicate`] if it is linked.
pub async fn insert(tx: &Tx, vouched: &Vouched) -> Result<(), StoreError> {
    rows::insert(tx, vouched).await
}

/// Notes that somebody signed in by it.
pub async fn touch(
    tx: &Tx,
    issuer: &str,
    subject: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    use vouched::Column as V;
    let values = [(V::LastUsedAt, Expr::value(micros(now)))];
    let these = V::Issuer.eq(issuer).and(V::Subject.eq(subject));
    found("link", rows::set::<Vouched>(tx, values, these).await?)
}

/// Unlinks every subject of an account.
pub async fn remove_of(tx: &Tx, staff: StaffId) -> Result<u64, StoreError> {
    rows::delete::<Vouched>(tx, vouched::Column::StaffId.eq(staff.0)).await
}
