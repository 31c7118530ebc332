//! The register of escorts (MOV-03).

use chrono::NaiveDate;
use homeward_domain::ids::{EscortId, OrganisationId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// Somebody who can be asked to escort.
    Escort in escort("escort") {
        key {
            /// The escort.
            id: EscortId,
        }
        /// For which organisation.
        organisation_id: OrganisationId,
        /// Who.
        name: String,
        /// Codes of what for, such as `social,medical`.
        roles: String,
        /// Codes of languages.
        languages: String,
        /// Code of the gender.
        gender: String,
        /// Training and experience.
        skills: String,
        /// How to reach them.
        contact: String,
        /// First day on which they are free.
        from_on: NaiveDate,
        /// Last day.
        until_on: Option<NaiveDate>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All escorts, by name.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Escort>, StoreError> {
    let query = escort::Entity::find()
        .order_by_asc(escort::Column::Name)
        .order_by_asc(escort::Column::Id);
    rows::all(c, query).await
}

/// Adds an escort.
pub async fn insert(tx: &Tx, escort: &Escort) -> Result<(), StoreError> {
    rows::insert(tx, escort).await
}

/// Saves an escort as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, escort: &Escort) -> Result<(), StoreError> {
    let next = Escort {
        version: escort.version + 1,
        ..escort.clone()
    };
    let as_read = Condition::all()
        .add(escort::Column::Id.eq(escort.id.0))
        .add(escort::Column::Version.eq(escort.version));
    fresh(rows::update::<Escort>(tx, next.to_active(), as_read).await?)
}
