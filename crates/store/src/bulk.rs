//! Who saw which case, by ten minutes: for the alarm on bulk reads, and for who asks who saw a case.
//!
//! Lists, searches and programs count like pages: every case that was shown stands here once a slot, whatever showed it.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, DurationRound, Utc};
use homeward_domain::{
    alerts::{AlertKind, AlertTo},
    codes::Role,
    ids::{CaseId, StaffId},
    watch::WatchForm,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    StoreError, Tx,
    alerts::{self, Alert},
    house_rules,
    rows::Row,
};

/// Name of the value that says what is watched for.
pub const WATCH: &str = "watch";

/// The length of a slot.
const SLOT_MINUTES: i64 = 10;

table! {
    /// That somebody was shown a case within a slot.
    Seen in case_seen("case_seen") {
        key {
            /// Who.
            staff_id: StaffId,
            /// Beginning of the slot.
            slot: DateTime<Utc>,
            /// Which case.
            case_id: CaseId,
        }
    }
}

impl Seen {
    /// Seen at a moment.
    pub fn at(staff: StaffId, case: CaseId, at: DateTime<Utc>) -> Self {
        Self {
            staff_id: staff,
            slot: slot_of(at),
            case_id: case,
        }
    }
}

fn slot_of(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(Duration::minutes(SLOT_MINUTES))
        .unwrap_or(at)
}

/// What is watched for, as the house says, or as it is unless said.
pub async fn watched<C: ConnectionTrait>(c: &C) -> Result<WatchForm, StoreError> {
    let value = house_rules::get(c, WATCH).await?;
    Ok(value
        .and_then(|v| serde_json::from_value(v.rule).ok())
        .unwrap_or_default())
}

/// Notes what was seen, and raises the alarm over whoever saw more different cases than the house allows for.
pub(crate) async fn note(tx: &Tx, seen: &[Seen], now: DateTime<Utc>) -> Result<(), StoreError> {
    if seen.is_empty() {
        return Ok(());
    }
    for chunk in seen.chunks(500) {
        case_seen::Entity::insert_many(chunk.iter().map(Row::to_active))
            .on_conflict_do_nothing()
            .exec_without_returning(tx)
            .await?;
    }
    let watch = watched(tx).await?;
    let readers: BTreeSet<StaffId> = seen.iter().map(|s| s.staff_id).collect();
    for reader in readers {
        for (hours, most, cause) in [
            (1, watch.bulk_hour.0, "hour"),
            (24, watch.bulk_day.0, "day"),
        ] {
            let since = now - Duration::hours(hours);
            let count = cases_of(tx, reader, since).await?;
            if count > u64::from(most) {
                // Told again each time it doubles: whoever was told of a little is told of much.
                let times = (count / u64::from(most))
                    .checked_ilog2()
                    .unwrap_or_default();
                let cause = format!("{cause} {} {times}", now.date_naive());
                let alarm = Alert::new(
                    AlertKind::ManyRead,
                    AlertTo::Role(Role::DataProtectionOfficer),
                    None,
                    Some(reader),
                    &cause,
                    now,
                );
                alerts::raise(tx, &alarm).await?;
            }
        }
    }
    Ok(())
}

/// How many different cases somebody saw since a moment; the slot in which it lies counts whole.
pub async fn cases_of<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    since: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let n: Option<i64> = case_seen::Entity::find()
        .select_only()
        .expr_as(Expr::col(case_seen::Column::CaseId).count_distinct(), "n")
        .filter(case_seen::Column::StaffId.eq(staff.0))
        .filter(case_seen::Column::Slot.gte(slot_of(since)))
        .into_tuple()
        .one(c)
        .await?;
    Ok(n.unwrap_or_default().unsigned_abs())
}

/// How many different cases each account saw between two moments.
pub async fn cases_by_staff<C: ConnectionTrait>(
    c: &C,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<(StaffId, u64)>, StoreError> {
    let counts: Vec<(uuid::Uuid, i64)> = case_seen::Entity::find()
        .select_only()
        .column(case_seen::Column::StaffId)
        .expr_as(Expr::col(case_seen::Column::CaseId).count_distinct(), "n")
        .filter(case_seen::Column::Slot.gte(slot_of(from)))
        .filter(case_seen::Column::Slot.lt(until))
        .group_by(case_seen::Column::StaffId)
        .into_tuple()
        .all(c)
        .await?;
    Ok(counts
        .into_iter()
        .map(|(staff, n)| (StaffId(staff), n.unsigned_abs()))
        .collect())
}

/// Forgets what was seen before a moment; says how many rows.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    crate::rows::delete::<Seen>(tx, case_seen::Column::Slot.lt(before)).await
}
