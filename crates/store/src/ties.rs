//! What figures know of who is around people at home: roles, never names, and what they do (COM-03).
//!
//! A projection of the last map of each case, written in the transaction of the entry and made again from the journal. It is deleted with
//! the case.

use std::collections::BTreeMap;

use homeward_domain::ids::{CaseId, ProgrammeId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::{StoreError, Tx, rows};

/// The role under which it stands that a map was drawn at all.
pub const DRAWN: &str = "";

/// How many rows are read at a time.
const PAGE: u64 = 5_000;

table! {
    /// A role on the last map of a case.
    Tie in tie("tie") {
        key {
            /// The case.
            case_id: CaseId,
            /// Code of the role; [`DRAWN`] for the map itself.
            role: String,
        }
        /// The programme.
        programme_id: ProgrammeId,
        /// Country of return, ISO 3166.
        country: String,
        /// Code of how near, the nearest where there are several.
        ring: String,
        /// One of them helps.
        helps: bool,
        /// One of them stands in the way.
        hinders: bool,
    }
}

table! {
    /// Rows that are alike, added up; carried on in each transaction that changes one.
    AlikeTies in tie_sum("tie_sum") {
        key {
            /// The programme.
            programme_id: ProgrammeId,
            /// Country of return, ISO 3166.
            country: String,
            /// Code of the role; [`DRAWN`] for the map itself.
            role: String,
            /// Code of how near.
            ring: String,
            /// One of them helps.
            helps: bool,
            /// One of them stands in the way.
            hinders: bool,
        }
        /// Around how many people it is so.
        people: i64,
    }
}

/// In what rows are alike.
type Key = (Uuid, String, String, String, bool, bool);

#[derive(Default)]
struct Totals(BTreeMap<Key, i64>);

impl Totals {
    fn add(&mut self, row: &Tie, times: i64) {
        let key = (
            row.programme_id.0,
            row.country.clone(),
            row.role.clone(),
            row.ring.clone(),
            row.helps,
            row.hinders,
        );
        *self.0.entry(key).or_default() += times;
    }

    /// In the order of their keys.
    fn rows(self) -> Vec<AlikeTies> {
        let changed = self.0.into_iter().filter(|(_, people)| *people != 0);
        changed
            .map(
                |((programme, country, role, ring, helps, hinders), people)| AlikeTies {
                    programme_id: programme.into(),
                    country,
                    role,
                    ring,
                    helps,
                    hinders,
                    people,
                },
            )
            .collect()
    }
}

/// The rows of a case, in the order of their roles.
pub async fn of_case<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<Tie>, StoreError> {
    let query = tie::Entity::find().filter(tie::Column::CaseId.eq(case.0));
    let mut found: Vec<Tie> = rows::all(c, query).await?;
    // The order of a database is that of its language.
    found.sort_by(|a, b| a.role.cmp(&b.role));
    Ok(found)
}

/// Writes the rows of a case in place of those there are.
pub async fn set(tx: &Tx, case: CaseId, ties: &[Tie]) -> Result<(), StoreError> {
    let mut changes = Totals::default();
    for row in of_case(tx, case).await? {
        changes.add(&row, -1);
    }
    for row in ties {
        changes.add(row, 1);
    }
    rows::add_all(tx, &changes.rows()).await?;
    rows::delete::<Tie>(tx, tie::Column::CaseId.eq(case.0)).await?;
    rows::insert_all(tx, ties).await
}

/// Adds everything up anew, from the rows there are.
pub async fn add_up(tx: &Tx) -> Result<(), StoreError> {
    use tie::Column as T;
    let mut sums = Totals::default();
    let mut after: Option<(CaseId, String)> = None;
    rows::delete::<AlikeTies>(tx, Condition::all()).await?;
    loop {
        let mut query = tie::Entity::find()
            .order_by_asc(T::CaseId)
            .order_by_asc(T::Role)
            .limit(PAGE);
        if let Some((case, role)) = &after {
            let beyond = Condition::any()
                .add(T::CaseId.gt(case.0))
                .add(T::CaseId.eq(case.0).and(T::Role.gt(role.as_str())));
            query = query.filter(beyond);
        }
        let page: Vec<Tie> = rows::all(tx, query).await?;
        let Some(last) = page.last() else { break };
        after = Some((last.case_id, last.role.clone()));
        for row in &page {
            sums.add(row, 1);
        }
    }
    rows::insert_all(tx, &sums.rows()).await
}

/// What the maps of a programme say, added up where it is alike.
pub async fn alike<C: ConnectionTrait>(
    c: &C,
    programme: ProgrammeId,
) -> Result<Vec<AlikeTies>, StoreError> {
    let wanted = Condition::all()
        .add(tie_sum::Column::ProgrammeId.eq(programme.0))
        .add(tie_sum::Column::People.gt(0));
    rows::all(c, tie_sum::Entity::find().filter(wanted)).await
}
