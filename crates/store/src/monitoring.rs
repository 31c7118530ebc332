//! Arrangements by which returns to a country are monitored.

use chrono::NaiveDate;
use homeward_domain::ids::{MonitoringId, ProgrammeId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// An arrangement.
    Monitoring in monitoring("monitoring") {
        key {
            /// The arrangement.
            id: MonitoringId,
        }
        /// For this programme.
        programme_id: ProgrammeId,
        /// ISO 3166 code.
        country: String,
        /// Who monitors, and how.
        arrangement: String,
        /// First day.
        from_on: NaiveDate,
        /// Last day.
        until_on: Option<NaiveDate>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// One arrangement.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    id: MonitoringId,
) -> Result<Option<Monitoring>, StoreError> {
    rows::one(c, monitoring::Entity::find_by_id(id.0)).await
}

/// All arrangements by country.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Monitoring>, StoreError> {
    let query = monitoring::Entity::find()
        .order_by_asc(monitoring::Column::Country)
        .order_by_asc(monitoring::Column::FromOn);
    rows::all(c, query).await
}

/// Arrangements of a programme for a country that hold on a day.
pub async fn in_force<C: ConnectionTrait>(
    c: &C,
    programme: ProgrammeId,
    country: &str,
    day: NaiveDate,
) -> Result<Vec<Monitoring>, StoreError> {
    use monitoring::Column as M;
    let query = monitoring::Entity::find()
        .filter(M::ProgrammeId.eq(programme.0))
        .filter(M::Country.eq(country))
        .filter(M::FromOn.lte(day))
        .filter(
            Condition::any()
                .add(M::UntilOn.is_null())
                .add(M::UntilOn.gte(day)),
        )
        .order_by_asc(M::FromOn);
    rows::all(c, query).await
}

/// Adds an arrangement.
pub async fn insert(tx: &Tx, monitoring: &Monitoring) -> Result<(), StoreError> {
    rows::insert(tx, monitoring).await
}

/// Saves an arrangement as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, monitoring: &Monitoring) -> Result<(), StoreError> {
    let next = Monitoring {
        version: monitoring.version + 1,
        ..monitoring.clone()
    };
    let as_read = Condition::all()
        .add(monitoring::Column::Id.eq(monitoring.id.0))
        .add(monitoring::Column::Version.eq(monitoring.version));
    fresh(rows::update::<Monitoring>(tx, next.to_active(), as_read).await?)
}
