//! The few movements all tables share.

use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, IdenStatic, IntoActiveModel, Iterable, QueryFilter,
    Select,
    sea_query::{Expr, IntoCondition, OnConflict, SimpleExpr},
};

use crate::{StoreError, Tx};

/// A public row and the private entity behind it.
pub(crate) trait Row: Sized + Send + Sync {
    /// The entity.
    type Entity: EntityTrait;
    /// The table's name, also the noun in errors.
    const TABLE: &'static str;
    /// Reads the row; [`StoreError::Corrupt`] if a column holds what it must not.
    fn from_model(model: <Self::Entity as EntityTrait>::Model) -> Result<Self, StoreError>;
    /// Writes all columns.
    fn to_active(&self) -> <Self::Entity as EntityTrait>::ActiveModel;
}

/// How many rows go into one `INSERT`: within the bind limits of both databases for our widest table.
const CHUNK: usize = 500;

/// Inserts one row; [`StoreError::Duplicate`] if its key or another unique value is taken.
pub(crate) async fn insert<R: Row>(tx: &Tx, row: &R) -> Result<(), StoreError> {
    R::Entity::insert(row.to_active())
        .exec_without_returning(tx)
        .await
        .map_err(|error| StoreError::about(R::TABLE, error))?;
    Ok(())
}

/// Inserts many rows.
pub(crate) async fn insert_all<R: Row>(tx: &Tx, rows: &[R]) -> Result<(), StoreError> {
    for chunk in rows.chunks(CHUNK) {
        R::Entity::insert_many(chunk.iter().map(Row::to_active))
            .exec_without_returning(tx)
            .await
            .map_err(|error| StoreError::about(R::TABLE, error))?;
    }
    Ok(())
}

/// Adds rows up: where the key of one is there already, its other columns, which are numbers, are added to those of that row. Give them
/// in the order of their keys: two that add to the same rows wait for each other then, and never for ever.
pub(crate) async fn add_all<'r, R: Row + 'r>(
    tx: &Tx,
    rows: impl IntoIterator<Item = &'r R>,
) -> Result<(), StoreError> {
    type Key<R> = <<R as Row>::Entity as EntityTrait>::PrimaryKey;
    let is_key = |column: &str| Key::<R>::iter().any(|key| key.as_str() == column);
    let columns = <R::Entity as EntityTrait>::Column::iter();
    let sums = columns
        .filter(|column| !is_key(column.as_str()))
        .map(|column| {
            let name = column.as_str();
            let both = format!("{}.{name} + excluded.{name}", R::TABLE);
            (column, Expr::cust(both))
        });
    let on = OnConflict::columns(Key::<R>::iter())
        .values(sums)
        .to_owned();
    for row in rows {
        R::Entity::insert(row.to_active())
            .on_conflict(on.clone())
            .exec_without_returning(tx)
            .await
            .map_err(|error| StoreError::about(R::TABLE, error))?;
    }
    Ok(())
}

/// Overwrites the rows that `condition` finds; says how many.
pub(crate) async fn update<R: Row>(
    tx: &Tx,
    values: impl IntoActiveModel<<R::Entity as EntityTrait>::ActiveModel>,
    condition: impl IntoCondition,
) -> Result<u64, StoreError> {
    let done = R::Entity::update_many()
        .set(values.into_active_model())
        .filter(condition)
        .exec(tx)
        .await
        .map_err(|error| StoreError::about(R::TABLE, error))?;
    Ok(done.rows_affected)
}

/// Sets single columns of the rows that `condition` finds; says how many.
pub(crate) async fn set<R: Row>(
    tx: &Tx,
    values: impl IntoIterator<Item = (<R::Entity as EntityTrait>::Column, SimpleExpr)>,
    condition: impl IntoCondition,
) -> Result<u64, StoreError> {
    let mut update = R::Entity::update_many().filter(condition);
    for (column, value) in values {
        update = update.col_expr(column, value);
    }
    let done = update
        .exec(tx)
        .await
        .map_err(|error| StoreError::about(R::TABLE, error))?;
    Ok(done.rows_affected)
}

/// Deletes the rows that `condition` finds; says how many.
pub(crate) async fn delete<R: Row>(
    tx: &Tx,
    condition: impl IntoCondition,
) -> Result<u64, StoreError> {
    let done = R::Entity::delete_many().filter(condition).exec(tx).await?;
    Ok(done.rows_affected)
}

/// The one row a query finds.
///
/// It asks for no `LIMIT 1` where a key finds one row anyway: SQLite plans a statement anew each time its bound limit is set.
pub(crate) async fn one<R: Row, C: ConnectionTrait>(
    c: &C,
    query: Select<R::Entity>,
) -> Result<Option<R>, StoreError> {
    let found = query.all(c).await.map_err(unreadable::<R>)?;
    found.into_iter().next().map(R::from_model).transpose()
}

/// All rows a query finds.
pub(crate) async fn all<R: Row, C: ConnectionTrait>(
    c: &C,
    query: Select<R::Entity>,
) -> Result<Vec<R>, StoreError> {
    query
        .all(c)
        .await
        .map_err(unreadable::<R>)?
        .into_iter()
        .map(R::from_model)
        .collect()
}

/// [`StoreError::Stale`] unless one row was written.
pub(crate) fn fresh(rows: u64) -> Result<(), StoreError> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// [`StoreError::NotFound`] unless at least one row was written.
pub(crate) fn found(noun: &'static str, rows: u64) -> Result<(), StoreError> {
    if rows > 0 {
        Ok(())
    } else {
        Err(StoreError::NotFound(noun))
    }
}

/// A column that does not even hold its own type (possible on SQLite) is an unreadable row too.
fn unreadable<R: Row>(error: DbErr) -> StoreError {
    match error {
        DbErr::Type(_) | DbErr::TryIntoErr { .. } => StoreError::corrupt(R::TABLE, "unknown"),
        other => other.into(),
    }
}
