//! Web hooks: addresses of other systems that are told when something changed for a member of staff.

use chrono::{DateTime, Utc};
use homeward_domain::ids::{StaffId, WebHookId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A web hook.
    WebHook in web_hook("web_hook") {
        key {
            /// The hook.
            id: WebHookId,
        }
        /// In whose name: it is told of what they could see, and of nothing else.
        staff_id: StaffId,
        /// Where it is told.
        url: String,
        /// The secret that signs, sealed with the installation's key.
        sealed: Vec<u8>,
        /// When it was made.
        created_at: DateTime<Utc>,
        /// When it ended.
        ended_at: Option<DateTime<Utc>>,
        /// SHA-256 of the desk it was told of last.
        told_desk: Option<Vec<u8>>,
    }
}

/// Whether there is any that has not ended.
pub async fn are_any<C: ConnectionTrait>(c: &C) -> Result<bool, StoreError> {
    let open = web_hook::Entity::find().filter(web_hook::Column::EndedAt.is_null());
    Ok(open.count(c).await? > 0)
}

/// Those that have not ended, the oldest first.
pub async fn open<C: ConnectionTrait>(c: &C) -> Result<Vec<WebHook>, StoreError> {
    let query = web_hook::Entity::find()
        .filter(web_hook::Column::EndedAt.is_null())
        .order_by_asc(web_hook::Column::CreatedAt)
        .order_by_asc(web_hook::Column::Id);
    rows::all(c, query).await
}

/// One, ended or not.
pub async fn get<C: ConnectionTrait>(c: &C, id: WebHookId) -> Result<Option<WebHook>, StoreError> {
    rows::one(c, web_hook::Entity::find_by_id(id.0)).await
}

/// Adds one.
pub async fn insert(tx: &Tx, hook: &WebHook) -> Result<(), StoreError> {
    rows::insert(tx, hook).await
}

/// Ends one; [`StoreError::NotFound`] if there is none or it has ended.
pub async fn end(tx: &Tx, id: WebHookId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [(web_hook::Column::EndedAt, Expr::value(micros(now)))];
    let these = Condition::all()
        .add(web_hook::Column::Id.eq(id.0))
        .add(web_hook::Column::EndedAt.is_null());
    found("web hook", rows::set::<WebHook>(tx, values, these).await?)
}

/// Notes of which desk it was told last.
pub async fn told(tx: &Tx, id: WebHookId, desk: &[u8]) -> Result<(), StoreError> {
    let values = [(web_hook::Column::ToldDesk, Expr::value(desk.to_vec()))];
    let these = web_hook::Column::Id.eq(id.0);
    found("web hook", rows::set::<WebHook>(tx, values, these).await?)
}
