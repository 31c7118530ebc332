//! Second factors that are typed: the secret of an authenticator app, and recovery codes.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, Row},
};

table! {
    /// An authenticator app (TOTP, RFC 6238).
    Totp in totp("totp") {
        key {
            /// Whose.
            staff_id: StaffId,
        }
        /// The secret, sealed with the installation's key.
        sealed: Vec<u8>,
        /// When it was begun.
        created_at: DateTime<Utc>,
        /// When the first code fitted; until then it counts for nothing.
        confirmed_at: Option<DateTime<Utc>>,
        /// The step of 30 seconds whose code was taken last: none up to it is taken again.
        last_step: i64,
    }
}

table! {
    /// A recovery code. Only the hash of it stands here.
    RecoveryCode in recovery_code("recovery_code") {
        key {
            /// Whose.
            staff_id: StaffId,
            /// Which of them.
            place: i32,
        }
        /// SHA-256 of owner and code: the code itself is too long to guess.
        code_hash: Vec<u8>,
        /// When it was used.
        used_at: Option<DateTime<Utc>>,
    }
}

/// Somebody's authenticator app, confirmed or only begun.
pub async fn totp<C: ConnectionTrait>(c: &C, staff: StaffId) -> Result<Option<Totp>, StoreError> {
    rows::one(c, totp::Entity::find_by_id(staff.0)).await
}

/// Begins an authenticator app, in place of one that was begun before.
pub async fn set_totp(tx: &Tx, totp: &Totp) -> Result<(), StoreError> {
    use totp::Column as T;
    let anew = OnConflict::column(T::StaffId)
        .update_columns([T::Sealed, T::CreatedAt, T::ConfirmedAt, T::LastStep])
        .to_owned();
    totp::Entity::insert(totp.to_active())
        .on_conflict(anew)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Takes a step, and confirms the app with the first; false when this step or a later one was taken before.
pub async fn take_step(
    tx: &Tx,
    staff: StaffId,
    step: i64,
    confirmed_at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    use totp::Column as T;
    let values = [
        (T::LastStep, Expr::value(step)),
        (T::ConfirmedAt, Expr::value(micros(confirmed_at))),
    ];
    let these = Condition::all()
        .add(T::StaffId.eq(staff.0))
        .add(T::LastStep.lt(step));
    Ok(rows::set::<Totp>(tx, values, these).await? == 1)
}

/// Removes somebody's authenticator app.
pub async fn remove_totp(tx: &Tx, staff: StaffId) -> Result<(), StoreError> {
    rows::delete::<Totp>(tx, totp::Column::StaffId.eq(staff.0)).await?;
    Ok(())
}

/// Somebody's recovery codes, used ones too.
pub async fn recovery_codes<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
) -> Result<Vec<RecoveryCode>, StoreError> {
    let query = recovery_code::Entity::find()
        .filter(recovery_code::Column::StaffId.eq(staff.0))
        .order_by_asc(recovery_code::Column::Place);
    rows::all(c, query).await
}

/// Gives somebody these recovery codes and no others.
pub async fn set_recovery_codes(
    tx: &Tx,
    staff: StaffId,
    hashes: &[Vec<u8>],
) -> Result<(), StoreError> {
    rows::delete::<RecoveryCode>(tx, recovery_code::Column::StaffId.eq(staff.0)).await?;
    let rows: Vec<_> = (0..)
        .zip(hashes)
        .map(|(place, hash)| RecoveryCode {
            staff_id: staff,
            place,
            code_hash: hash.clone(),
            used_at: None,
        })
        .collect();
    rows::insert_all(tx, &rows).await
}

/// Uses a recovery code up; false when there is no such code or it was used before.
pub async fn use_recovery_code(
    tx: &Tx,
    staff: StaffId,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    use recovery_code::Column as R;
    let values = [(R::UsedAt, Expr::value(micros(now)))];
    let these = Condition::all()
        .add(R::StaffId.eq(staff.0))
        .add(R::CodeHash.eq(hash))
        .add(R::UsedAt.is_null());
    Ok(rows::set::<RecoveryCode>(tx, values, these).await? == 1)
}
