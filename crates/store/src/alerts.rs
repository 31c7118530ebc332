//! Alerts to staff, by role or as carriers of a case: about a case, or about the house. No words about a person stand here.

use chrono::{DateTime, Utc};
use homeward_domain::{
    alerts::{AlertKind, AlertTo},
    codes::Code,
    ids::{CaseId, StaffId},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    cases::case_summary,
    cell::micros,
    link_code, new_id,
    rows::{self, Row},
    scope::{Protected, ScopeClause},
};

table! {
    /// An alert to whoever holds a role, or carries a case.
    Alert in alert("alert") {
        key {
            /// The alert.
            id: Uuid,
        }
        /// Its code for links.
        key: String,
        /// When.
        at: DateTime<Utc>,
        /// What happened.
        kind: AlertKind,
        /// In which case; none for the house.
        case_id: Option<CaseId>,
        /// Who is told.
        to_role: AlertTo,
        /// Who did it, where that is what the alert is about.
        by_staff: Option<StaffId>,
        /// The same for what is told once.
        once: String,
        /// When it stood before one of those told, first.
        seen_at: Option<DateTime<Utc>>,
        /// Before whom.
        seen_by: Option<StaffId>,
        /// When one of them took it on.
        acknowledged_at: Option<DateTime<Utc>>,
        /// Who.
        acknowledged_by: Option<StaffId>,
    }
}

impl Alert {
    /// A new alert; `cause` tells apart what is told more than once.
    pub fn new(
        kind: AlertKind,
        to_role: AlertTo,
        case: Option<CaseId>,
        by: Option<StaffId>,
        cause: &str,
        now: DateTime<Utc>,
    ) -> Self {
        let id = new_id(now);
        let part = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let (of_case, by_staff) = (part(case.map(|c| c.0)), part(by.map(|s| s.0)));
        let (said, to) = (kind.code(), to_role.code());
        Self {
            id,
            key: link_code(id),
            at: now,
            kind,
            case_id: case,
            to_role,
            by_staff: by,
            once: format!("{said} {to} {of_case} {by_staff} {cause}"),
            seen_at: None,
            seen_by: None,
            acknowledged_at: None,
            acknowledged_by: None,
        }
    }
}

/// What is addressed to somebody: a role they hold, or what they carry, and what it reaches.
#[derive(Debug, Clone, PartialEq)]
pub struct Addressed {
    /// As whom they are told.
    pub to: AlertTo,
    /// The cases for which that holds.
    pub cases: ScopeClause,
    /// Also what is about the house.
    pub house: bool,
}

/// Which alerts to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlertFilter {
    /// What is addressed to the reader; nothing unless said.
    pub addressed: Vec<Addressed>,
    /// Only what nobody took on yet.
    pub open: bool,
    /// The moment of reading, as for lists of cases.
    pub now: Option<DateTime<Utc>>,
}

impl AlertFilter {
    fn condition(&self) -> Condition {
        use alert::Column as C;
        if self.addressed.is_empty() {
            return Condition::all().add(Expr::cust("1 = 0"));
        }
        let mut any = Condition::any();
        for to in &self.addressed {
            let cases = Query::select()
                .column(case_summary::Column::Id)
                .from(case_summary::Entity)
                .cond_where(to.cases.condition(&Protected::ByScope, self.now))
                .to_owned();
            let mut about = Condition::any().add(C::CaseId.in_subquery(cases));
            if to.house {
                about = about.add(C::CaseId.is_null());
            }
            any = any.add(Condition::all().add(C::ToRole.eq(to.to.code())).add(about));
        }
        let mut all = Condition::all().add(any);
        if self.open {
            all = all.add(C::AcknowledgedAt.is_null());
        }
        all
    }
}

/// Raises an alert, unless the same was told before.
pub async fn raise(tx: &Tx, new: &Alert) -> Result<(), StoreError> {
    alert::Entity::insert(new.to_active())
        .on_conflict(
            OnConflict::column(alert::Column::Once)
                .do_nothing()
                .to_owned(),
        )
        .try_insert()
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// A piece of the list, the last first; `after` is the key of the last alert of the piece before.
pub async fn list<C: ConnectionTrait>(
    c: &C,
    filter: &AlertFilter,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<Alert>, StoreError> {
    let mut query = alert::Entity::find().filter(filter.condition());
    if let Some(after) = after {
        let last = alert::Entity::find().filter(alert::Column::Key.eq(after));
        if let Some(last) = rows::one::<Alert, _>(c, last).await? {
            let (at, kind) = (micros(last.at), last.kind.code());
            let same_moment = alert::Column::At.eq(at);
            query = query.filter(
                Condition::any()
                    .add(alert::Column::At.lt(at))
                    .add(same_moment.clone().and(alert::Column::Kind.lt(kind)))
                    .add(
                        same_moment
                            .and(alert::Column::Kind.eq(kind))
                            .and(alert::Column::Id.lt(last.id)),
                    ),
            );
        }
    }
    let query = query
        .order_by_desc(alert::Column::At)
        // What happened in one moment stands in an order of its own: identifiers are random within it.
        .order_by_desc(alert::Column::Kind)
        .order_by_desc(alert::Column::Id)
        .limit(limit);
    rows::all(c, query).await
}

/// How many there are.
pub async fn count<C: ConnectionTrait>(c: &C, filter: &AlertFilter) -> Result<u64, StoreError> {
    Ok(alert::Entity::find()
        .filter(filter.condition())
        .count(c)
        .await?)
}

/// The alert with this key, if it is addressed to the reader.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    filter: &AlertFilter,
    key: &str,
) -> Result<Option<Alert>, StoreError> {
    let query = alert::Entity::find()
        .filter(filter.condition())
        .filter(alert::Column::Key.eq(key));
    rows::one(c, query).await
}

/// Notes that alerts stood before one of those told; only the first time counts.
pub async fn see(tx: &Tx, ids: &[Uuid], by: StaffId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [
        (alert::Column::SeenAt, Expr::value(micros(now))),
        (alert::Column::SeenBy, Expr::value(by.0)),
    ];
    let these = alert::Column::Id
        .is_in(ids.iter().copied())
        .and(alert::Column::SeenAt.is_null());
    rows::set::<Alert>(tx, values, these).await?;
    Ok(())
}

/// Notes that one of those told took an alert on; whoever came first stays.
pub async fn acknowledge(
    tx: &Tx,
    id: Uuid,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let values = [
        (alert::Column::AcknowledgedAt, Expr::value(micros(now))),
        (alert::Column::AcknowledgedBy, Expr::value(by.0)),
    ];
    let this = alert::Column::Id
        .eq(id)
        .and(alert::Column::AcknowledgedAt.is_null());
    rows::set::<Alert>(tx, values, this).await?;
    Ok(())
}
