//! Organisations that work in the system.

use homeward_domain::{codes::OrganisationKind, ids::OrganisationId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// An organisation.
    Organisation in organisation("organisation") {
        key {
            /// The organisation.
            id: OrganisationId,
        }
        /// Its name.
        name: String,
        /// What kind of body it is.
        kind: OrganisationKind,
        /// ISO 3166 code; none for international bodies.
        country: Option<String>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// One organisation.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    id: OrganisationId,
) -> Result<Option<Organisation>, StoreError> {
    rows::one(c, organisation::Entity::find_by_id(id.0)).await
}

/// All organisations by name.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Organisation>, StoreError> {
    rows::all(
        c,
        organisation::Entity::find().order_by_asc(organisation::Column::Name),
    )
    .await
}

/// Adds an organisation.
pub async fn insert(tx: &Tx, organisation: &Organisation) -> Result<(), StoreError> {
    rows::insert(tx, organisation).await
}

/// Saves an organisation as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, organisation: &Organisation) -> Result<(), StoreError> {
    let next = Organisation {
        version: organisation.version + 1,
        ..organisation.clone()
    };
    let as_read = Condition::all()
        .add(organisation::Column::Id.eq(organisation.id.0))
        .add(organisation::Column::Version.eq(organisation.version));
    fresh(rows::update::<Organisation>(tx, next.to_active(), as_read).await?)
}
