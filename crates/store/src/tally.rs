//! Counts of what leaves no record, such as refusals of consent.

use chrono::NaiveDate;
use homeward_domain::ids::OfficeId;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, OnConflict},
};

use crate::{
    StoreError, Tx,
    rows::{self, Row},
};

table! {
    /// How often something happened in an office on a day.
    Tally in tally("tally") {
        key {
            /// The office.
            office_id: OfficeId,
            /// The local day.
            day: NaiveDate,
            /// Code of what happened.
            kind: String,
        }
        /// How often.
        n: i64,
    }
}

/// Counts one more.
pub async fn count(
    tx: &Tx,
    office: OfficeId,
    day: NaiveDate,
    kind: &str,
) -> Result<(), StoreError> {
    use tally::Column as T;
    let first = Tally {
        office_id: office,
        day,
        kind: kind.to_owned(),
        n: 1,
    };
    let again = OnConflict::columns([T::OfficeId, T::Day, T::Kind])
        .value(T::N, Expr::col((tally::Entity, T::N)).add(1))
        .to_owned();
    tally::Entity::insert(first.to_active())
        .on_conflict(again)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// All counts of a kind from the first to the second day, both included.
pub async fn between<C: ConnectionTrait>(
    c: &C,
    kind: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Tally>, StoreError> {
    use tally::Column as T;
    let query = tally::Entity::find()
        .filter(T::Kind.eq(kind))
        .filter(T::Day.between(from, to))
        .order_by_asc(T::Day)
        .order_by_asc(T::OfficeId);
    rows::all(c, query).await
}
