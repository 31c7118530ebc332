//! Rules of the house, one document each: what is asked of whoever signs in, what is watched for, that it is locked.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait};
use serde_json::Value;

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

/// Name of the rule that stands while the house is locked.
pub const LOCK: &str = "lock";

table! {
    /// A rule.
    HouseRule in house_rule("house_rule") {
        key {
            /// What it is about.
            name: String,
        }
        /// The rule.
        rule: Value,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// A rule; nothing was ever said when there is none.
pub async fn get<C: ConnectionTrait>(c: &C, name: &str) -> Result<Option<HouseRule>, StoreError> {
    rows::one(c, house_rule::Entity::find_by_id(name.to_owned())).await
}

/// Saves a rule as version + 1 (0 for one that was never there), or [`StoreError::Stale`] if somebody saved it since.
pub async fn save(tx: &Tx, rule: &HouseRule) -> Result<(), StoreError> {
    let next = HouseRule {
        version: rule.version + 1,
        ..rule.clone()
    };
    if rule.version == 0 {
        return match rows::insert(tx, &next).await {
            Err(StoreError::Duplicate(_)) => Err(StoreError::Stale),
            done => done,
        };
    }
    let as_read = Condition::all()
        .add(house_rule::Column::Name.eq(rule.name.as_str()))
        .add(house_rule::Column::Version.eq(rule.version));
    fresh(rows::update::<HouseRule>(tx, next.to_active(), as_read).await?)
}

/// Takes a rule away.
pub async fn remove(tx: &Tx, name: &str) -> Result<(), StoreError> {
    rows::delete::<HouseRule>(tx, house_rule::Column::Name.eq(name)).await?;
    Ok(())
}
