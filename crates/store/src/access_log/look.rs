//! The access log as whoever answers for people's data looks through it: filtered, in pieces, counted by account.

use chrono::{DateTime, Utc};
use homeward_domain::{
    ids::{CaseId, StaffId},
    watch::WatchForm,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{CaseStatement, Expr, ExprTrait, SimpleExpr},
};
use uuid::Uuid;

use super::{AccessEntry, access_log};
use crate::{StoreError, cell::micros, rows};

/// Which entries.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessFilter {
    /// From this moment on.
    pub from: DateTime<Utc>,
    /// Before this one.
    pub until: DateTime<Utc>,
    /// Of this account.
    pub staff: Option<StaffId>,
    /// Of this case.
    pub case: Option<CaseId>,
    /// Of this way of reading.
    pub kind: Option<String>,
    /// Only confidential parts.
    pub confidential: bool,
    /// Only cases with a protected location.
    pub protected: bool,
    /// Only outside the hours of work.
    pub outside: Option<WatchForm>,
}

impl AccessFilter {
    fn condition(&self) -> Condition {
        use access_log::Column as C;
        let mut all = Condition::all()
            .add(C::At.gte(micros(self.from)))
            .add(C::At.lt(micros(self.until)));
        if let Some(staff) = self.staff {
            all = all.add(C::StaffId.eq(staff.0));
        }
        if let Some(case) = self.case {
            all = all.add(C::CaseId.eq(case.0));
        }
        if let Some(kind) = &self.kind {
            all = all.add(C::Kind.eq(kind.as_str()));
        }
        if self.confidential {
            all = all.add(C::Confidential.eq(true));
        }
        if self.protected {
            all = all.add(C::Protected.eq(true));
        }
        if let Some(watch) = &self.outside {
            all = all.add(is_outside(watch));
        }
        all
    }
}

/// On a day without work, or at an hour at which nobody is expected to work. An hour that is not known is none of those.
fn is_outside(watch: &WatchForm) -> Condition {
    use access_log::Column as C;
    let hour = |hour: u32| i32::try_from(hour).unwrap_or(24);
    Condition::any()
        .add(C::DayOff.eq(true))
        .add(
            Condition::all()
                .add(C::LocalHour.gte(0))
                .add(C::LocalHour.lt(hour(watch.work_from.0))),
        )
        .add(C::LocalHour.gte(hour(watch.work_until.0)))
}

/// A piece of the log, the last first; `after` is the moment and the identifier of the last entry of the piece before.
pub async fn look<C: ConnectionTrait>(
    c: &C,
    filter: &AccessFilter,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: u64,
) -> Result<Vec<AccessEntry>, StoreError> {
    use access_log::Column as L;
    let mut query = access_log::Entity::find().filter(filter.condition());
    if let Some((at, id)) = after {
        let at = micros(at);
        query = query.filter(
            Condition::any()
                .add(L::At.lt(at))
                .add(Condition::all().add(L::At.eq(at)).add(L::Id.lt(id))),
        );
    }
    let query = query.order_by_desc(L::At).order_by_desc(L::Id).limit(limit);
    rows::all(c, query).await
}

/// What one account read.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct ReadBy {
    /// Whose account.
    pub staff_id: Uuid,
    /// Entries in all.
    pub reads: i64,
    /// Confidential parts.
    pub confidential: i64,
    /// Cases with a protected location.
    pub protected: i64,
    /// Asked for and not shown.
    pub refused: i64,
    /// Outside the hours of work.
    pub outside: i64,
}

/// What each account read that read anything, whoever read most first.
pub async fn by_account<C: ConnectionTrait>(
    c: &C,
    filter: &AccessFilter,
    watch: &WatchForm,
) -> Result<Vec<ReadBy>, StoreError> {
    use access_log::Column as L;
    let count = |these: Condition| -> SimpleExpr {
        let one: SimpleExpr = CaseStatement::new().case(these, 1).finally(0).into();
        one.sum()
    };
    let only = |condition: SimpleExpr| Condition::all().add(condition);
    Ok(access_log::Entity::find()
        .select_only()
        .column(L::StaffId)
        .expr_as(Expr::col(L::Id).count(), "reads")
        .expr_as(count(only(L::Confidential.eq(true))), "confidential")
        .expr_as(count(only(L::Protected.eq(true))), "protected")
        .expr_as(count(only(L::Kind.eq("refused"))), "refused")
        .expr_as(count(is_outside(watch)), "outside")
        .filter(filter.condition())
        .group_by(L::StaffId)
        .order_by_desc(Expr::col(L::Id).count())
        .order_by_asc(L::StaffId)
        .into_model::<ReadBy>()
        .all(c)
        .await?)
}
