//! The transfer register without what was passed on, nor of whom: for those who watch over it (DAT-02).
//!
//! A projection of the journal, written in the same transaction and made again from it; each row carries the identifier of the
//! sealed entry that is the transfer. Recipients outside the directory stand here without their name.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    codes::{OrganisationKind, TransferMeans},
    ids::{EntryId, OrganisationId, ProgrammeId, StaffId},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::{StoreError, Tx, rows};

table! {
    /// A line of the register.
    Transfer in transfer("transfer") {
        key {
            /// The entry of the journal.
            entry_id: EntryId,
        }
        /// The programme.
        programme_id: ProgrammeId,
        /// When.
        at: DateTime<Utc>,
        /// Local day in the sending office.
        on_day: NaiveDate,
        /// By whom; nothing for the program itself.
        by: Option<StaffId>,
        /// Code of the purpose; `compelled-answer` for what the law compels.
        purpose: String,
        /// What kind of body it went to.
        recipient_kind: OrganisationKind,
        /// The organisation, where the directory has it.
        organisation_id: Option<OrganisationId>,
        /// How many kinds of data went.
        kinds: i32,
        /// Code of the ground.
        ground: String,
        /// Key of the agreement.
        agreement: Option<String>,
        /// How.
        means: TransferMeans,
        /// A correction says that it did not happen.
        struck: bool,
    }
}

/// Where a list goes on.
pub type After = (DateTime<Utc>, EntryId);

/// Lines of these programmes (nothing means all), the newest first, after a place.
pub async fn list<C: ConnectionTrait>(
    c: &C,
    programmes: Option<&[ProgrammeId]>,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Transfer>, StoreError> {
    use transfer::Column as T;
    let mut query = transfer::Entity::find()
        .order_by_desc(T::At)
        .order_by_desc(T::EntryId)
        .limit(limit);
    if let Some(programmes) = programmes {
        query = query.filter(T::ProgrammeId.is_in(programmes.iter().map(|p| p.0)));
    }
    if let Some((at, entry)) = after {
        query = query.filter(
            Condition::any().add(T::At.lt(at)).add(
                Condition::all()
                    .add(T::At.eq(at))
                    .add(T::EntryId.lt(entry.0)),
            ),
        );
    }
    rows::all(c, query).await
}

/// Writes lines, in place of those of the same entries.
pub async fn set(tx: &Tx, lines: &[Transfer]) -> Result<(), StoreError> {
    if lines.is_empty() {
        return Ok(());
    }
    let entries = lines.iter().map(|line| line.entry_id.0);
    rows::delete::<Transfer>(tx, transfer::Column::EntryId.is_in(entries)).await?;
    rows::insert_all(tx, lines).await
}

/// Which of these entries have a line as it should be.
pub async fn of<C: ConnectionTrait>(
    c: &C,
    entries: &[EntryId],
) -> Result<Vec<Transfer>, StoreError> {
    let query = transfer::Entity::find()
        .filter(transfer::Column::EntryId.is_in(entries.iter().map(|entry| entry.0)))
        .order_by_asc(transfer::Column::At)
        .order_by_asc(transfer::Column::EntryId);
    rows::all(c, query).await
}
