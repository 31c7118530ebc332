//! For how long what is kept, as data with days in force (DAT-05).

use chrono::NaiveDate;
use homeward_domain::ids::{ProgrammeId, StaffId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryOrder};
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A rule.
    RetentionRule in retention_rule("retention_rule") {
        key {
            /// The rule.
            id: Uuid,
        }
        /// Code of what it is about.
        purpose: String,
        /// For this programme; none means every one that has no rule of its own.
        programme_id: Option<ProgrammeId>,
        /// How many of the unit.
        length: i32,
        /// Code of the unit.
        unit: String,
        /// Where the period comes from: a law, an agreement, or 'own'.
        source: String,
        /// First day on which it holds.
        from_on: NaiveDate,
        /// Last day on which it holds.
        until_on: Option<NaiveDate>,
        /// Who saved it last.
        author: StaffId,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All rules ever, by purpose, the latest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<RetentionRule>, StoreError> {
    let query = retention_rule::Entity::find()
        .order_by_asc(retention_rule::Column::Purpose)
        .order_by_desc(retention_rule::Column::FromOn)
        .order_by_desc(retention_rule::Column::Id);
    rows::all(c, query).await
}

/// The rule of a purpose on a day: of rules in force one of the programme comes before one for all, then the latest.
pub fn in_force<'r>(
    rules: &'r [RetentionRule],
    purpose: &str,
    programme: Option<ProgrammeId>,
    day: NaiveDate,
) -> Option<&'r RetentionRule> {
    rules
        .iter()
        .filter(|rule| rule.purpose == purpose && rule.from_on <= day)
        .filter(|rule| rule.until_on.is_none_or(|last| last >= day))
        .filter(|rule| rule.programme_id.is_none() || rule.programme_id == programme)
        .max_by_key(|rule| (rule.programme_id.is_some(), rule.from_on, rule.id))
}

/// Adds a rule.
pub async fn insert(tx: &Tx, rule: &RetentionRule) -> Result<(), StoreError> {
    rows::insert(tx, rule).await
}

/// Saves a rule as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, rule: &RetentionRule) -> Result<(), StoreError> {
    let next = RetentionRule {
        version: rule.version + 1,
        ..rule.clone()
    };
    let as_read = Condition::all()
        .add(retention_rule::Column::Id.eq(rule.id))
        .add(retention_rule::Column::Version.eq(rule.version));
    fresh(rows::update::<RetentionRule>(tx, next.to_active(), as_read).await?)
}
