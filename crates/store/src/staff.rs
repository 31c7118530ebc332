//! Members of staff and what they are allowed to be.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    codes::{Code, Role},
    ids::{OfficeId, OrganisationId, ProgrammeId, StaffId},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Query,
};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A member of staff with an account.
    Staff in staff("staff") {
        key {
            /// The member of staff.
            id: StaffId,
        }
        /// What they sign in as, unique.
        login: String,
        /// Their name.
        name: String,
        /// Where they work.
        organisation_id: OrganisationId,
        /// In which office.
        office_id: OfficeId,
        /// Argon2 hash in PHC form; empty if they cannot sign in with a password.
        password_hash: String,
        /// Whether they may sign in.
        active: bool,
        /// Whether they run the installation.
        administrator: bool,
        /// Whether they must choose a new password first.
        must_change_password: bool,
        /// Until when the one-time password they were given opens the account.
        one_time_until: Option<DateTime<Utc>>,
        /// Language of their pages.
        language: String,
        /// Away until this day.
        absent_until: Option<NaiveDate>,
        /// Who stands in.
        deputy: Option<StaffId>,
        /// Counts saves, from 1.
        version: i32,
    }
}

table! {
    /// A role someone holds.
    GrantRow in role_grant("role_grant") {
        key {
            /// Who.
            staff_id: StaffId,
            /// Which of their grants.
            place: i32,
        }
        /// The role.
        role: Role,
        /// For this programme; none means every.
        programme_id: Option<ProgrammeId>,
        /// For this office; none means every.
        office_id: Option<OfficeId>,
    }
}

/// A role, for a programme and an office (none means every).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RoleGrant {
    /// The role.
    pub role: Role,
    /// For this programme.
    pub programme: Option<ProgrammeId>,
    /// For this office.
    pub office: Option<OfficeId>,
}

/// One member of staff.
pub async fn get<C: ConnectionTrait>(c: &C, id: StaffId) -> Result<Option<Staff>, StoreError> {
    rows::one(c, staff::Entity::find_by_id(id.0)).await
}

/// Several members of staff, by name.
pub async fn get_many<C: ConnectionTrait>(
    c: &C,
    ids: &[StaffId],
) -> Result<Vec<Staff>, StoreError> {
    let query = staff::Entity::find()
        .filter(staff::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .order_by_asc(staff::Column::Name);
    rows::all(c, query).await
}

/// Who signs in as this.
pub async fn find<C: ConnectionTrait>(c: &C, login: &str) -> Result<Option<Staff>, StoreError> {
    rows::one(
        c,
        staff::Entity::find().filter(staff::Column::Login.eq(login)),
    )
    .await
}

/// All members of staff by name.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Staff>, StoreError> {
    rows::all(c, staff::Entity::find().order_by_asc(staff::Column::Name)).await
}

/// Active members of staff with a role that reaches this programme and office, by name.
pub async fn with_role<C: ConnectionTrait>(
    c: &C,
    role: Role,
    programme: ProgrammeId,
    office: OfficeId,
) -> Result<Vec<Staff>, StoreError> {
    use role_grant::Column as G;
    let holders = Query::select()
        .column(G::StaffId)
        .from(role_grant::Entity)
        .cond_where(
            Condition::all()
                .add(G::Role.eq(role.code()))
                .add(
                    Condition::any()
                        .add(G::ProgrammeId.is_null())
                        .add(G::ProgrammeId.eq(programme.0)),
                )
                .add(
                    Condition::any()
                        .add(G::OfficeId.is_null())
                        .add(G::OfficeId.eq(office.0)),
                ),
        )
        .to_owned();
    let query = staff::Entity::find()
        .filter(staff::Column::Active.eq(true))
        .filter(staff::Column::Id.in_subquery(holders))
        .order_by_asc(staff::Column::Name);
    rows::all(c, query).await
}

/// Adds a member of staff; [`StoreError::Duplicate`] if the login is taken.
pub async fn insert(tx: &Tx, staff: &Staff) -> Result<(), StoreError> {
    rows::insert(tx, staff).await
}

/// Saves a member of staff as version + 1, or [`StoreError::Stale`] if someone saved them since they were read.
pub async fn save(tx: &Tx, staff: &Staff) -> Result<(), StoreError> {
    let next = Staff {
        version: staff.version + 1,
        ..staff.clone()
    };
    let as_read = Condition::all()
        .add(staff::Column::Id.eq(staff.id.0))
        .add(staff::Column::Version.eq(staff.version));
    fresh(rows::update::<Staff>(tx, next.to_active(), as_read).await?)
}

/// The roles someone holds.
pub async fn grants<C: ConnectionTrait>(c: &C, id: StaffId) -> Result<Vec<RoleGrant>, StoreError> {
    let query = role_grant::Entity::find()
        .filter(role_grant::Column::StaffId.eq(id.0))
        .order_by_asc(role_grant::Column::Place);
    let found = rows::all::<GrantRow, _>(c, query).await?;
    Ok(found
        .into_iter()
        .map(|row| RoleGrant {
            role: row.role,
            programme: row.programme_id,
            office: row.office_id,
        })
        .collect())
}

/// Says anew which roles someone holds. The caller [saves](save) the person in the same transaction, so that two who
/// change roles at once notice each other.
pub async fn set_grants(tx: &Tx, id: StaffId, grants: &[RoleGrant]) -> Result<(), StoreError> {
    rows::delete::<GrantRow>(tx, role_grant::Column::StaffId.eq(id.0)).await?;
    let grants: Vec<_> = (0..)
        .zip(grants)
        .map(|(place, grant)| GrantRow {
            staff_id: id,
            place,
            role: grant.role,
            programme_id: grant.programme,
            office_id: grant.office,
        })
        .collect();
    rows::insert_all(tx, &grants).await
}
