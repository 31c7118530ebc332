//! Families and travel groups: what links cases.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use homeward_domain::ids::{CaseId, GroupId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, Query},
};

use crate::{
    StoreError, Tx,
    cell::micros,
    rows::{self, found},
};

table! {
    /// A group of cases.
    Group in case_group("case_group") {
        key {
            /// The group.
            id: GroupId,
        }
        /// `family` or `travel`.
        kind: String,
        /// When it was made.
        created_at: DateTime<Utc>,
    }
}

table! {
    /// A case's time in a group.
    Member in case_group_member("case_group_member") {
        key {
            /// The group.
            group_id: GroupId,
            /// The case.
            case_id: CaseId,
            /// Since when.
            since: DateTime<Utc>,
        }
        /// Until when; none while it lasts.
        until: Option<DateTime<Utc>>,
    }
}

/// Makes a group without members.
pub async fn insert(tx: &Tx, group: &Group) -> Result<(), StoreError> {
    rows::insert(tx, group).await
}

/// One group.
pub async fn get<C: ConnectionTrait>(c: &C, id: GroupId) -> Result<Option<Group>, StoreError> {
    rows::one(c, case_group::Entity::find_by_id(id.0)).await
}

/// Lets a case join; [`StoreError::Duplicate`] if it is in the group.
pub async fn join(
    tx: &Tx,
    group: GroupId,
    case: CaseId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if members(tx, group)
        .await?
        .iter()
        .any(|member| member.case_id == case)
    {
        return Err(StoreError::Duplicate("case_group_member"));
    }
    rows::insert(
        tx,
        &Member {
            group_id: group,
            case_id: case,
            since: now,
            until: None,
        },
    )
    .await
}

/// Lets a case leave; [`StoreError::NotFound`] if it is not in the group. That it was stays known.
pub async fn leave(
    tx: &Tx,
    group: GroupId,
    case: CaseId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    use case_group_member::Column as M;
    let this = M::GroupId
        .eq(group.0)
        .and(M::CaseId.eq(case.0))
        .and(M::Until.is_null());
    found(
        "case_group_member",
        rows::set::<Member>(tx, [(M::Until, Expr::value(micros(now)))], this).await?,
    )
}

/// The groups a case is in.
pub async fn groups_of<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<Group>, StoreError> {
    use case_group_member::Column as M;
    let query = case_group_member::Entity::find()
        .filter(M::CaseId.eq(case.0))
        .filter(M::Until.is_null())
        .order_by_asc(M::Since);
    let ids: Vec<_> = rows::all::<Member, _>(c, query)
        .await?
        .into_iter()
        .map(|member| member.group_id.0)
        .collect();
    let query = case_group::Entity::find()
        .filter(case_group::Column::Id.is_in(ids))
        .order_by_asc(case_group::Column::CreatedAt)
        .order_by_asc(case_group::Column::Id);
    rows::all(c, query).await
}

/// The other cases of a case's groups, each once, by identifier.
pub async fn companions<C: ConnectionTrait>(
    c: &C,
    case: CaseId,
) -> Result<BTreeSet<CaseId>, StoreError> {
    use case_group_member::Column as M;
    let own = Query::select()
        .column(M::GroupId)
        .from(case_group_member::Entity)
        .and_where(M::CaseId.eq(case.0))
        .and_where(M::Until.is_null())
        .to_owned();
    let query = case_group_member::Entity::find()
        .filter(M::GroupId.in_subquery(own))
        .filter(M::CaseId.ne(case.0))
        .filter(M::Until.is_null());
    let members = rows::all::<Member, _>(c, query).await?;
    Ok(members.into_iter().map(|member| member.case_id).collect())
}

/// The cases in a group, in the order in which they joined.
pub async fn members<C: ConnectionTrait>(c: &C, group: GroupId) -> Result<Vec<Member>, StoreError> {
    use case_group_member::Column as M;
    let query = case_group_member::Entity::find()
        .filter(M::GroupId.eq(group.0))
        .filter(M::Until.is_null())
        .order_by_asc(M::Since)
        .order_by_asc(M::CaseId);
    rows::all(c, query).await
}

/// Everyone who ever was in a group.
pub async fn history<C: ConnectionTrait>(c: &C, group: GroupId) -> Result<Vec<Member>, StoreError> {
    use case_group_member::Column as M;
    let query = case_group_member::Entity::find()
        .filter(M::GroupId.eq(group.0))
        .order_by_asc(M::Since)
        .order_by_asc(M::CaseId);
    rows::all(c, query).await
}
