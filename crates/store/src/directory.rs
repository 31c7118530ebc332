//! What organisations are there for: mandate, area, services, and whom to turn to (PRG-03).
//!
//! Kept beside the organisations; one that says nothing has no row here.

use std::collections::HashMap;

use homeward_domain::ids::OrganisationId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryOrder};

use crate::{StoreError, Tx, rows};

table! {
    /// What an organisation is there for.
    Profile in organisation_profile("organisation_profile") {
        key {
            /// The organisation.
            organisation_id: OrganisationId,
        }
        /// What it is there for.
        mandate: String,
        /// ISO 3166 codes of the countries it works in, such as `LK,PH`.
        works_in: String,
        /// The places it serves there.
        area: String,
        /// Codes of its services, such as `housing,education`.
        services: String,
    }
}

table! {
    /// Somebody to turn to in an organisation.
    FocalPoint in focal_point("focal_point") {
        key {
            /// The organisation.
            organisation_id: OrganisationId,
            /// Their place in the list, from 0.
            place: i32,
        }
        /// Their name.
        name: String,
        /// What they do there, or what they answer for.
        duty: String,
        /// How to reach them.
        contact: String,
    }
}

/// The profiles of all organisations that have one.
pub async fn profiles<C: ConnectionTrait>(
    c: &C,
) -> Result<HashMap<OrganisationId, Profile>, StoreError> {
    let all: Vec<Profile> = rows::all(c, organisation_profile::Entity::find()).await?;
    Ok(all.into_iter().map(|p| (p.organisation_id, p)).collect())
}

/// All focal points, by organisation in their order.
pub async fn focal_points<C: ConnectionTrait>(c: &C) -> Result<Vec<FocalPoint>, StoreError> {
    let query = focal_point::Entity::find()
        .order_by_asc(focal_point::Column::OrganisationId)
        .order_by_asc(focal_point::Column::Place);
    rows::all(c, query).await
}

/// Says anew what an organisation is there for, and whom to turn to.
///
/// The version of the organisation guards it: whoever saves this saves the organisation in the same transaction.
pub async fn set(
    tx: &Tx,
    profile: &Profile,
    focal_points: &[FocalPoint],
) -> Result<(), StoreError> {
    let id = profile.organisation_id.0;
    rows::delete::<Profile>(tx, organisation_profile::Column::OrganisationId.eq(id)).await?;
    rows::insert(tx, profile).await?;
    rows::delete::<FocalPoint>(tx, focal_point::Column::OrganisationId.eq(id)).await?;
    rows::insert_all(tx, focal_points).await
}
