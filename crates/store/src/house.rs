//! What holds for the whole installation: named values, each with a version.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait};
use serde_json::Value;

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

/// Name of the value that stands while the house is locked.
pub const LOCK: &str = "lock";

table! {
    /// A value.
    HouseValue in house("house") {
        key {
            /// Its name.
            name: String,
        }
        /// What it is.
        data: Value,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// The value with this name.
pub async fn get<C: ConnectionTrait>(c: &C, name: &str) -> Result<Option<HouseValue>, StoreError> {
    rows::one(c, house::Entity::find_by_id(name.to_owned())).await
}

/// Saves a value as version + 1; version 0 makes it. [`StoreError::Stale`] if somebody saved it since it was read.
pub async fn save(tx: &Tx, value: &HouseValue) -> Result<(), StoreError> {
    let next = HouseValue {
        version: value.version + 1,
        ..value.clone()
    };
    if value.version == 0 {
        return match rows::insert(tx, &next).await {
            Err(StoreError::Duplicate(_)) => Err(StoreError::Stale),
            other => other,
        };
    }
    let as_read = Condition::all()
        .add(house::Column::Name.eq(value.name.as_str()))
        .add(house::Column::Version.eq(value.version));
    fresh(rows::update::<HouseValue>(tx, next.to_active(), as_read).await?)
}

/// Takes a value away.
pub async fn remove(tx: &Tx, name: &str) -> Result<(), StoreError> {
    rows::delete::<HouseValue>(tx, house::Column::Name.eq(name)).await?;
    Ok(())
}
