//! Programmes: data and policies with dates in force. Every version is kept, so that an old decision can be explained.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{ProgrammeId, StaffId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::Value;

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A programme as it was saved last.
    Programme in programme("programme") {
        key {
            /// The programme.
            id: ProgrammeId,
        }
        /// Short code, unique.
        code: String,
        /// Counts versions, from 1.
        version: i32,
        /// The local day from which this version holds.
        in_force_from: NaiveDate,
        /// Entitlements, procedures, names …
        data: Value,
        /// Its own policies, in Cedar.
        policies: String,
        /// Who recorded this version; none if it came with the program.
        recorded_by: Option<StaffId>,
        /// When.
        recorded_at: DateTime<Utc>,
    }
}

table! {
    /// A version of a programme: past, in force or to come.
    ProgrammeVersion in programme_version("programme_version") {
        key {
            /// The programme.
            programme_id: ProgrammeId,
            /// Which version.
            version: i32,
        }
        /// The local day from which it holds.
        in_force_from: NaiveDate,
        /// Entitlements, procedures, names …
        data: Value,
        /// Its own policies, in Cedar.
        policies: String,
        /// Who recorded it.
        recorded_by: Option<StaffId>,
        /// When.
        recorded_at: DateTime<Utc>,
        /// The version whose terms and rules it has again.
        restores: Option<i32>,
        /// The version it takes back before that held.
        takes_back: Option<i32>,
    }
}

/// Why a version is saved that nobody wrote anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Origin {
    /// The version whose terms and rules it has again.
    pub restores: Option<i32>,
    /// The version it takes back before that held.
    pub takes_back: Option<i32>,
}

impl Programme {
    fn as_version(&self, origin: Origin) -> ProgrammeVersion {
        ProgrammeVersion {
            programme_id: self.id,
            version: self.version,
            in_force_from: self.in_force_from,
            data: self.data.clone(),
            policies: self.policies.clone(),
            recorded_by: self.recorded_by,
            recorded_at: self.recorded_at,
            restores: origin.restores,
            takes_back: origin.takes_back,
        }
    }

    /// The same programme by another of its versions.
    #[must_use]
    pub fn with(self, version: ProgrammeVersion) -> Self {
        Self {
            id: self.id,
            code: self.code,
            version: version.version,
            in_force_from: version.in_force_from,
            data: version.data,
            policies: version.policies,
            recorded_by: version.recorded_by,
            recorded_at: version.recorded_at,
        }
    }
}

/// One programme as it was saved last.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    id: ProgrammeId,
) -> Result<Option<Programme>, StoreError> {
    rows::one(c, programme::Entity::find_by_id(id.0)).await
}

/// The programme with this code, as it was saved last.
pub async fn find<C: ConnectionTrait>(c: &C, code: &str) -> Result<Option<Programme>, StoreError> {
    // None has such a code, and PostgreSQL would refuse the question.
    if code.chars().any(char::is_control) {
        return Ok(None);
    }
    rows::one(
        c,
        programme::Entity::find().filter(programme::Column::Code.eq(code)),
    )
    .await
}

/// All programmes by code, as they were saved last.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Programme>, StoreError> {
    rows::all(
        c,
        programme::Entity::find().order_by_asc(programme::Column::Code),
    )
    .await
}

/// All versions of a programme, the first first.
pub async fn versions<C: ConnectionTrait>(
    c: &C,
    id: ProgrammeId,
) -> Result<Vec<ProgrammeVersion>, StoreError> {
    let query = programme_version::Entity::find()
        .filter(programme_version::Column::ProgrammeId.eq(id.0))
        .order_by_asc(programme_version::Column::Version);
    rows::all(c, query).await
}

/// One version of a programme.
pub async fn version<C: ConnectionTrait>(
    c: &C,
    id: ProgrammeId,
    version: i32,
) -> Result<Option<ProgrammeVersion>, StoreError> {
    rows::one(c, programme_version::Entity::find_by_id((id.0, version))).await
}

/// The version of a programme in force on a day: of those that hold by then the one recorded last.
pub async fn in_force<C: ConnectionTrait>(
    c: &C,
    id: ProgrammeId,
    day: NaiveDate,
) -> Result<Option<ProgrammeVersion>, StoreError> {
    let query = programme_version::Entity::find()
        .filter(programme_version::Column::ProgrammeId.eq(id.0))
        .filter(programme_version::Column::InForceFrom.lte(day))
        .order_by_desc(programme_version::Column::Version)
        .limit(1);
    rows::one(c, query).await
}

/// A programme as it holds on a day: by the version in force, and before the first day of all by the first version.
pub async fn as_on<C: ConnectionTrait>(
    c: &C,
    saved: Programme,
    day: NaiveDate,
) -> Result<Programme, StoreError> {
    // What was saved last is in force from its first day on, whatever was announced before it.
    if saved.in_force_from <= day {
        return Ok(saved);
    }
    let holds = match in_force(c, saved.id, day).await? {
        Some(version) => Some(version),
        None => version(c, saved.id, 1).await?,
    };
    match holds {
        Some(version) => Ok(saved.with(version)),
        None => Err(StoreError::Corrupt {
            table: "programme_version",
            id: saved.id.0.to_string(),
        }),
    }
}

/// Adds a programme; [`StoreError::Duplicate`] if the code is taken.
pub async fn insert(tx: &Tx, programme: &Programme) -> Result<(), StoreError> {
    rows::insert(tx, programme).await?;
    rows::insert(tx, &programme.as_version(Origin::default())).await
}

/// Saves a programme as version + 1 and keeps the old, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, programme: &Programme) -> Result<(), StoreError> {
    save_from(tx, programme, Origin::default()).await
}

/// The same where the version comes from others.
pub async fn save_from(tx: &Tx, programme: &Programme, origin: Origin) -> Result<(), StoreError> {
    let next = Programme {
        version: programme.version + 1,
        ..programme.clone()
    };
    let as_read = Condition::all()
        .add(programme::Column::Id.eq(programme.id.0))
        .add(programme::Column::Version.eq(programme.version));
    fresh(rows::update::<Programme>(tx, next.to_active(), as_read).await?)?;
    rows::insert(tx, &next.as_version(origin)).await
}
