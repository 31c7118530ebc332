//! Files of a case: where each belongs and whether it is on record. What they hold lies sealed in the [`vault`](crate::vault).

use chrono::{DateTime, TimeDelta, Utc};
use homeward_domain::ids::{CaseId, FileId, StaffId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    Store, StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A file that was sent.
    File in file("file") {
        key {
            /// The file.
            id: FileId,
        }
        /// The case it was sent for.
        case_id: CaseId,
        /// Who sent it.
        sent_by: StaffId,
        /// When.
        sent_at: DateTime<Utc>,
        /// Bytes as they are read, not as they lie sealed.
        bytes: i64,
        /// When it came on record; none while the form that names it has not been saved.
        recorded_at: Option<DateTime<Utc>>,
        /// The wordings of papers of this case that the codes on it name, such as `declaration/ar/25c89d2b`, with spaces between.
        codes: Option<String>,
    }
}

/// For how long a file that was sent waits for the form that names it.
pub const WAITS: TimeDelta = TimeDelta::hours(24);
/// How much later it is taken away: a form that came in the last moment is through by then, also by another program's clock.
pub const SWEPT_AFTER: TimeDelta = TimeDelta::hours(25);

/// Notes a file that was sent.
pub async fn insert(tx: &Tx, file: &File) -> Result<(), StoreError> {
    rows::insert(tx, file).await
}

/// One file.
pub async fn get<C: ConnectionTrait>(c: &C, id: FileId) -> Result<Option<File>, StoreError> {
    rows::one(c, file::Entity::find_by_id(id.0)).await
}

/// A file that a form named comes on record; [`StoreError::NotFound`] if it is none of this case and sender, was recorded before, or
/// waited longer than [`WAITS`] and may be taken away in this moment.
pub async fn record(
    tx: &Tx,
    id: FileId,
    case: CaseId,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let values = [(file::Column::RecordedAt, Expr::value(micros(now)))];
    let this = file::Column::Id
        .eq(id.0)
        .and(file::Column::CaseId.eq(case.0))
        .and(file::Column::SentBy.eq(by.0))
        .and(file::Column::SentAt.gte(micros(now - WAITS)))
        .and(file::Column::RecordedAt.is_null());
    found("file", rows::set::<File>(tx, values, this).await?)
}

/// How many files somebody sent that are not on record.
pub async fn unsaved<C: ConnectionTrait>(c: &C, by: StaffId) -> Result<u64, StoreError> {
    Ok(file::Entity::find()
        .filter(file::Column::SentBy.eq(by.0))
        .filter(file::Column::RecordedAt.is_null())
        .count(c)
        .await?)
}

/// How many files were sent for a case.
pub async fn count<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<u64, StoreError> {
    Ok(file::Entity::find()
        .filter(file::Column::CaseId.eq(case.0))
        .count(c)
        .await?)
}

/// Every file of a case, the oldest first.
pub async fn of_case<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<File>, StoreError> {
    let query = file::Entity::find()
        .filter(file::Column::CaseId.eq(case.0))
        .order_by_asc(file::Column::SentAt)
        .order_by_asc(file::Column::Id);
    rows::all(c, query).await
}

/// Files sent before a moment that no form has put on record since.
pub async fn left_over<C: ConnectionTrait>(
    c: &C,
    before: DateTime<Utc>,
) -> Result<Vec<File>, StoreError> {
    let query = file::Entity::find()
        .filter(file::Column::RecordedAt.is_null())
        .filter(file::Column::SentAt.lt(micros(before)))
        .order_by_asc(file::Column::SentAt)
        .limit(500);
    rows::all(c, query).await
}

/// Forgets a file that was never put on record; false if it came on record in the meantime.
pub async fn forget(tx: &Tx, id: FileId) -> Result<bool, StoreError> {
    let gone = file::Entity::delete_many()
        .filter(file::Column::Id.eq(id.0))
        .filter(file::Column::RecordedAt.is_null())
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

/// Takes the files of a case out of the vault, then forgets that they were. Safe to run again.
pub(crate) async fn take_away(store: &Store, case: CaseId) -> Result<(), StoreError> {
    for file in of_case(store.reader(), case).await? {
        store.vault().delete(file.id).await?;
        let tx = store.write().await?;
        rows::delete::<File>(&tx, file::Column::Id.eq(file.id.0)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Identifiers of all files, page by page: for copies.
pub(crate) async fn after<C: ConnectionTrait>(
    c: &C,
    last: Option<FileId>,
) -> Result<Vec<FileId>, StoreError> {
    let mut query = file::Entity::find()
        .order_by_asc(file::Column::Id)
        .limit(1_000);
    if let Some(last) = last {
        query = query.filter(file::Column::Id.gt(last.0));
    }
    let files: Vec<File> = rows::all(c, query).await?;
    Ok(files.into_iter().map(|file| file.id).collect())
}
