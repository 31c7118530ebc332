//! Agreements under which personal data may be passed on to an organisation (DAT-02).

use chrono::NaiveDate;
use homeward_domain::ids::{AgreementId, OrganisationId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// An agreement.
    Agreement in agreement("agreement") {
        key {
            /// The agreement.
            id: AgreementId,
        }
        /// Who gets data under it.
        organisation_id: OrganisationId,
        /// What it is called, and where it is kept.
        title: String,
        /// Its other parties, by name.
        parties: String,
        /// Codes of the purposes it covers, such as `service,travel`.
        purposes: String,
        /// Codes of the data it covers.
        data: String,
        /// It asks for the written consent of its parties before anything is passed on.
        asks_parties: bool,
        /// First day.
        from_on: NaiveDate,
        /// Last day.
        until_on: Option<NaiveDate>,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// All agreements, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Agreement>, StoreError> {
    let query = agreement::Entity::find()
        .order_by_desc(agreement::Column::FromOn)
        .order_by_asc(agreement::Column::Id);
    rows::all(c, query).await
}

/// Agreements with an organisation that are in force on a day; those that last longest come first.
pub async fn in_force<C: ConnectionTrait>(
    c: &C,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<Vec<Agreement>, StoreError> {
    use agreement::Column as A;
    let query = agreement::Entity::find()
        .filter(A::OrganisationId.eq(organisation.0))
        .filter(A::FromOn.lte(day))
        .filter(
            Condition::any()
                .add(A::UntilOn.is_null())
                .add(A::UntilOn.gte(day)),
        )
        .order_by_asc(A::Id);
    let mut found: Vec<Agreement> = rows::all(c, query).await?;
    // Where no end is known, it is the last.
    found.sort_by_key(|a| std::cmp::Reverse(a.until_on.unwrap_or(NaiveDate::MAX)));
    Ok(found)
}

/// Adds an agreement.
pub async fn insert(tx: &Tx, agreement: &Agreement) -> Result<(), StoreError> {
    rows::insert(tx, agreement).await
}

/// Saves an agreement as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, agreement: &Agreement) -> Result<(), StoreError> {
    let next = Agreement {
        version: agreement.version + 1,
        ..agreement.clone()
    };
    let as_read = Condition::all()
        .add(agreement::Column::Id.eq(agreement.id.0))
        .add(agreement::Column::Version.eq(agreement.version));
    fresh(rows::update::<Agreement>(tx, next.to_active(), as_read).await?)
}
