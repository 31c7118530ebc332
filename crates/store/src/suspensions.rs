//! Suspensions of returns to a place.

use chrono::NaiveDate;
use homeward_domain::ids::{ProgrammeId, StaffId, SuspensionId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A suspension.
    Suspension in suspension("suspension") {
        key {
            /// The suspension.
            id: SuspensionId,
        }
        /// Of this programme; none means all.
        programme_id: Option<ProgrammeId>,
        /// ISO 3166 code.
        country: String,
        /// Code of the area; none means the whole country.
        area: Option<String>,
        /// Why.
        reason: String,
        /// First day.
        from_on: NaiveDate,
        /// Day on which it is looked at again.
        review_on: NaiveDate,
        /// Who suspended.
        author: StaffId,
        /// First day on which it no longer holds.
        lifted_on: Option<NaiveDate>,
        /// Who lifted it.
        lifted_by: Option<StaffId>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// One suspension.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    id: SuspensionId,
) -> Result<Option<Suspension>, StoreError> {
    rows::one(c, suspension::Entity::find_by_id(id.0)).await
}

/// All suspensions ever, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Suspension>, StoreError> {
    let query = suspension::Entity::find()
        .order_by_desc(suspension::Column::FromOn)
        .order_by_desc(suspension::Column::Id);
    rows::all(c, query).await
}

/// Suspensions of a country that hold on a day, for every area and programme.
pub async fn in_force<C: ConnectionTrait>(
    c: &C,
    country: &str,
    day: NaiveDate,
) -> Result<Vec<Suspension>, StoreError> {
    use suspension::Column as S;
    let query = suspension::Entity::find()
        .filter(S::Country.eq(country))
        .filter(S::FromOn.lte(day))
        .filter(
            Condition::any()
                .add(S::LiftedOn.is_null())
                .add(S::LiftedOn.gt(day)),
        )
        .order_by_asc(S::FromOn);
    rows::all(c, query).await
}

/// Adds a suspension.
pub async fn insert(tx: &Tx, suspension: &Suspension) -> Result<(), StoreError> {
    rows::insert(tx, suspension).await
}

/// Saves a suspension as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, suspension: &Suspension) -> Result<(), StoreError> {
    let next = Suspension {
        version: suspension.version + 1,
        ..suspension.clone()
    };
    let as_read = Condition::all()
        .add(suspension::Column::Id.eq(suspension.id.0))
        .add(suspension::Column::Version.eq(suspension.version));
    fresh(rows::update::<Suspension>(tx, next.to_active(), as_read).await?)
}
