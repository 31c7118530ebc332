//! Offices, with their days off.

use chrono::NaiveDate;
use homeward_domain::ids::{OfficeId, OrganisationId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// An office of an organisation.
    Office in office("office") {
        key {
            /// The office.
            id: OfficeId,
        }
        /// Whose office.
        organisation_id: OrganisationId,
        /// Short code, unique.
        code: String,
        /// Its name.
        name: String,
        /// ISO 3166 code.
        country: String,
        /// IANA name, such as `Europe/Brussels`: in this zone its deadlines are counted.
        time_zone: String,
        /// Days of the week without work, such as `sat,sun`.
        weekend: String,
        /// How to reach it, as printed on letters.
        contact: String,
        /// Counts saves, from 1.
        version: i32,
    }
}

table! {
    /// A day on which an office is closed.
    Holiday in holiday("holiday") {
        key {
            /// The office.
            office_id: OfficeId,
            /// The day.
            day: NaiveDate,
        }
        /// What is celebrated.
        name: String,
    }
}

/// One office.
pub async fn get<C: ConnectionTrait>(c: &C, id: OfficeId) -> Result<Option<Office>, StoreError> {
    rows::one(c, office::Entity::find_by_id(id.0)).await
}

/// The office with this code.
pub async fn find<C: ConnectionTrait>(c: &C, code: &str) -> Result<Option<Office>, StoreError> {
    rows::one(
        c,
        office::Entity::find().filter(office::Column::Code.eq(code)),
    )
    .await
}

/// All offices by code.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Office>, StoreError> {
    rows::all(c, office::Entity::find().order_by_asc(office::Column::Code)).await
}

/// Adds an office; [`StoreError::Duplicate`] if the code is taken.
pub async fn insert(tx: &Tx, office: &Office) -> Result<(), StoreError> {
    rows::insert(tx, office).await
}

/// Saves an office as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, office: &Office) -> Result<(), StoreError> {
    let next = Office {
        version: office.version + 1,
        ..office.clone()
    };
    let as_read = Condition::all()
        .add(office::Column::Id.eq(office.id.0))
        .add(office::Column::Version.eq(office.version));
    fresh(rows::update::<Office>(tx, next.to_active(), as_read).await?)
}

/// An office's holidays from the first to the second day, both included, in order.
pub async fn holidays<C: ConnectionTrait>(
    c: &C,
    id: OfficeId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Holiday>, StoreError> {
    let query = holiday::Entity::find()
        .filter(holiday::Column::OfficeId.eq(id.0))
        .filter(holiday::Column::Day.between(from, to))
        .order_by_asc(holiday::Column::Day);
    rows::all(c, query).await
}

/// All single days on which an office is closed, in order.
pub async fn closed_on<C: ConnectionTrait>(
    c: &C,
    id: OfficeId,
) -> Result<Vec<NaiveDate>, StoreError> {
    let query = holiday::Entity::find()
        .filter(holiday::Column::OfficeId.eq(id.0))
        .order_by_asc(holiday::Column::Day);
    let days: Vec<Holiday> = rows::all(c, query).await?;
    Ok(days.into_iter().map(|h| h.day).collect())
}

/// Says anew on which days of a span (both ends included) an office is closed.
pub async fn set_holidays(
    tx: &Tx,
    id: OfficeId,
    from: NaiveDate,
    to: NaiveDate,
    days: &[(NaiveDate, String)],
) -> Result<(), StoreError> {
    let these = Condition::all()
        .add(holiday::Column::OfficeId.eq(id.0))
        .add(holiday::Column::Day.between(from, to));
    rows::delete::<Holiday>(tx, these).await?;
    let days: Vec<_> = days
        .iter()
        .map(|(day, name)| Holiday {
            office_id: id,
            day: *day,
            name: name.clone(),
        })
        .collect();
    rows::insert_all(tx, &days).await
}
