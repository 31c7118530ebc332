//! Groups announced before their cases are there.

use chrono::NaiveDate;
use homeward_domain::ids::{GroupNoticeId, OfficeId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    StoreError, Tx,
    rows::{self, Row, fresh},
};

table! {
    /// A group that is expected.
    GroupNotice in group_notice("group_notice") {
        key {
            /// The notice.
            id: GroupNoticeId,
        }
        /// The office that announces.
        sending_office_id: OfficeId,
        /// The office that is told.
        receiving_office_id: OfficeId,
        /// How many people.
        headcount: i32,
        /// How many of them are children.
        children: i32,
        /// Codes of what some of them need.
        needs: String,
        /// Codes of languages.
        languages: String,
        /// First day on which they may come.
        from_on: NaiveDate,
        /// Last day.
        until_on: NaiveDate,
        /// Numbers of the cases they have become.
        matched: String,
        /// Counts saves, from 1.
        version: i32,
    }
}

/// Notices that an office sent, the next first.
pub async fn sent_by<C: ConnectionTrait>(
    c: &C,
    office: OfficeId,
) -> Result<Vec<GroupNotice>, StoreError> {
    use group_notice::Column as N;
    let query = group_notice::Entity::find()
        .filter(N::SendingOfficeId.eq(office.0))
        .order_by_asc(N::FromOn)
        .order_by_asc(N::Id);
    rows::all(c, query).await
}

/// Notices that an office received of people who may come between two days, the next first.
pub async fn expected_at<C: ConnectionTrait>(
    c: &C,
    office: OfficeId,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Vec<GroupNotice>, StoreError> {
    use group_notice::Column as N;
    let query = group_notice::Entity::find()
        .filter(N::ReceivingOfficeId.eq(office.0))
        .filter(N::FromOn.lte(until))
        .filter(N::UntilOn.gte(from))
        .order_by_asc(N::FromOn)
        .order_by_asc(N::Id);
    rows::all(c, query).await
}

/// Adds a notice.
pub async fn insert(tx: &Tx, notice: &GroupNotice) -> Result<(), StoreError> {
    rows::insert(tx, notice).await
}

/// Saves a notice as version + 1, or [`StoreError::Stale`] if someone saved it since it was read.
pub async fn save(tx: &Tx, notice: &GroupNotice) -> Result<(), StoreError> {
    let next = GroupNotice {
        version: notice.version + 1,
        ..notice.clone()
    };
    let as_read = Condition::all()
        .add(group_notice::Column::Id.eq(notice.id.0))
        .add(group_notice::Column::Version.eq(notice.version));
    fresh(rows::update::<GroupNotice>(tx, next.to_active(), as_read).await?)
}
