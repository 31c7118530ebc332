//! Reminders members of staff asked for, and what is due on their desks: kinds, days and counts, never which case.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, OnConflict},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, Row},
};

table! {
    /// What somebody asked to be told, and how.
    Reminder in reminder("reminder") {
        key {
            /// Who.
            staff_id: StaffId,
        }
        /// Where mail goes.
        mail: Option<String>,
        /// Whether they want the mail of the day.
        digest: bool,
        /// SHA-256 of the secret in the address of their calendar, unique; none when there is none.
        calendar_hash: Option<Vec<u8>>,
        /// When that address was made.
        calendar_made_at: Option<DateTime<Utc>>,
        /// When it was last reckoned what is due on their desk.
        reckoned_at: Option<DateTime<Utc>>,
    }
}

table! {
    /// How many things of a kind are to be done by a day on somebody's desk.
    DeskDue in desk_due("desk_due") {
        key {
            /// Whose desk.
            staff_id: StaffId,
            /// Which line of it.
            place: i32,
        }
        /// Code of what is due.
        what: String,
        /// The day by which to act.
        act_by: NaiveDate,
        /// Not theirs, but told to them because it is long overdue.
        escalated: bool,
        /// How many.
        n: i32,
    }
}

/// What somebody asked for.
pub async fn get<C: ConnectionTrait>(c: &C, id: StaffId) -> Result<Option<Reminder>, StoreError> {
    rows::one(c, reminder::Entity::find_by_id(id.0)).await
}

/// Everybody who asked for mail or has a calendar.
pub async fn wanted<C: ConnectionTrait>(c: &C) -> Result<Vec<Reminder>, StoreError> {
    use reminder::Column as R;
    let any = Condition::any()
        .add(R::CalendarHash.is_not_null())
        .add(R::Digest.eq(true).and(R::Mail.is_not_null()));
    let query = reminder::Entity::find()
        .filter(any)
        .order_by_asc(R::StaffId);
    rows::all(c, query).await
}

/// Whose calendar has this secret.
pub async fn by_calendar<C: ConnectionTrait>(
    c: &C,
    hash: &[u8],
) -> Result<Option<Reminder>, StoreError> {
    let query = reminder::Entity::find().filter(reminder::Column::CalendarHash.eq(hash));
    rows::one(c, query).await
}

/// Saves what somebody asked for.
pub async fn save(tx: &Tx, row: &Reminder) -> Result<(), StoreError> {
    use reminder::Column as R;
    let anew = OnConflict::column(R::StaffId)
        .update_columns([
            R::Mail,
            R::Digest,
            R::CalendarHash,
            R::CalendarMadeAt,
            R::ReckonedAt,
        ])
        .to_owned();
    reminder::Entity::insert(row.to_active())
        .on_conflict(anew)
        .exec_without_returning(tx)
        .await
        .map_err(|error| StoreError::about(Reminder::TABLE, error))?;
    Ok(())
}

/// What is due on somebody's desk, what is to be done first, first.
pub async fn desk<C: ConnectionTrait>(c: &C, id: StaffId) -> Result<Vec<DeskDue>, StoreError> {
    let query = desk_due::Entity::find()
        .filter(desk_due::Column::StaffId.eq(id.0))
        .order_by_asc(desk_due::Column::Place);
    rows::all(c, query).await
}

/// Says anew what is due on somebody's desk.
pub async fn set_desk(
    tx: &Tx,
    id: StaffId,
    lines: &[DeskDue],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    rows::delete::<DeskDue>(tx, desk_due::Column::StaffId.eq(id.0)).await?;
    rows::insert_all(tx, lines).await?;
    let values = [(reminder::Column::ReckonedAt, Expr::value(micros(now)))];
    rows::set::<Reminder>(tx, values, reminder::Column::StaffId.eq(id.0)).await?;
    Ok(())
}
