//! Erasing people: what is to go, what went, and what is left of it.
//!
//! Data and keys are two databases, so an erasure has steps, each safe to run again:
//!
//! 1. [`forget`], in the transaction of the decision: whatever stands in clear about the case goes, and [`Erasure::approved_at`]
//!    says that the key is to follow. From here on the case is nowhere to be found.
//! 2. [`finish`]: the key is destroyed, then old bytes are taken out of the files. It runs right after the decision, at every
//!    start and once a day, until nothing is left to do. A program that dies in between leaves no half-erased case for good.
//!
//! The chain of the case stays, sealed for ever, so that the journal can still be proved. [`finish`] also forgets cases that an
//! older copy of the data brought back although their key was destroyed, and destroys keys that an older copy of the keys brought
//! back.

use chrono::{DateTime, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, PersonId, ProgrammeId, StaffId},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use crate::{
    Store, StoreError, Tx,
    alerts::{Alert, alert},
    bulk::{Seen, case_seen},
    cases::{self, CaseSummary, case_summary},
    cell::micros,
    emergencies::{Emergency, emergency},
    files,
    groups::{Member, case_group_member},
    idempotency::{RequestRow, idempotency},
    legal_holds::{LegalHold, legal_hold},
    notices::{Notice, notice},
    rows::{self, found},
    surveys, ties,
};

/// The ground of an erasure that an older copy of the data had undone.
pub const RESTORED: &str = "restored";

table! {
    /// A case that is proposed to be erased, or was.
    Erasure in erasure("erasure") {
        key {
            /// The case.
            case_id: CaseId,
        }
        /// Whose it was.
        person_id: PersonId,
        /// Its number: it names nobody, and is given to nobody again.
        number: CaseNumber,
        /// Its programme.
        programme_id: ProgrammeId,
        /// Proposed and agreed to together.
        batch: Uuid,
        /// Code of the ground.
        ground: String,
        /// The reason, sealed with the installation's key.
        sealed: Vec<u8>,
        /// Who proposed it; none for the program itself.
        proposed_by: Option<StaffId>,
        /// When.
        proposed_at: DateTime<Utc>,
        /// Who agreed.
        approved_by: Option<StaffId>,
        /// When. What stood in clear went at this moment.
        approved_at: Option<DateTime<Utc>>,
        /// When the key was destroyed.
        key_destroyed_at: Option<DateTime<Utc>>,
        /// When old bytes were taken out of the files.
        swept_at: Option<DateTime<Utc>>,
    }
}

/// Tables that hold something of one case in clear, and go with it. The journal stays, sealed; the access log has its own
/// retention and names the case by an identifier that only the stub of the erasure still knows.
pub const FORGOTTEN: [&str; 10] = [
    "case_summary",
    "case_search",
    "case_group_member",
    "notice",
    "alert",
    "legal_hold",
    "emergency",
    "case_seen",
    "survey",
    "tie",
];

/// Everything proposed or done, the newest first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<Erasure>, StoreError> {
    let query = erasure::Entity::find()
        .order_by_desc(erasure::Column::ProposedAt)
        .order_by_asc(erasure::Column::Number);
    rows::all(c, query).await
}

/// What is known of one case.
pub async fn get<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Option<Erasure>, StoreError> {
    rows::one(c, erasure::Entity::find_by_id(case.0)).await
}

/// The case that had this number.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    number: &CaseNumber,
) -> Result<Option<Erasure>, StoreError> {
    let query = erasure::Entity::find().filter(erasure::Column::Number.eq(number.as_str()));
    rows::one(c, query).await
}

/// What is proposed and agreed to together, by number; held until the transaction ends.
pub async fn lock_batch(tx: &Tx, batch: Uuid) -> Result<Vec<Erasure>, StoreError> {
    let query = erasure::Entity::find()
        .filter(erasure::Column::Batch.eq(batch))
        .order_by_asc(erasure::Column::Number)
        .lock_exclusive();
    rows::all(tx, query).await
}

/// Proposes; [`StoreError::Duplicate`] if one of the cases is proposed already.
pub async fn propose(tx: &Tx, erasures: &[Erasure]) -> Result<(), StoreError> {
    rows::insert_all(tx, erasures).await
}

/// Takes a proposal back that nobody agreed to; says how many cases it had.
pub async fn withdraw(tx: &Tx, batch: Uuid) -> Result<u64, StoreError> {
    let open = erasure::Column::Batch
        .eq(batch)
        .and(erasure::Column::ApprovedAt.is_null());
    rows::delete::<Erasure>(tx, open).await
}

/// Takes one case out of a proposal that nobody agreed to.
pub async fn leave_out(tx: &Tx, case: CaseId) -> Result<(), StoreError> {
    let open = erasure::Column::CaseId
        .eq(case.0)
        .and(erasure::Column::ApprovedAt.is_null());
    found("erasure", rows::delete::<Erasure>(tx, open).await?)
}

/// Notes that the erasure of a case is decided.
pub async fn approve(
    tx: &Tx,
    case: CaseId,
    by: StaffId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    use erasure::Column as E;
    let open = E::CaseId.eq(case.0).and(E::ApprovedAt.is_null());
    let values = [
        (E::ApprovedBy, Expr::value(by.0)),
        (E::ApprovedAt, Expr::value(micros(now))),
    ];
    found("erasure", rows::set::<Erasure>(tx, values, open).await?)
}

/// Deletes whatever stands in clear about a case.
pub async fn forget(tx: &Tx, case: &CaseSummary) -> Result<(), StoreError> {
    cases::remove(tx, case.id).await?;
    let id = case.id.0;
    rows::delete::<Member>(tx, case_group_member::Column::CaseId.eq(id)).await?;
    rows::delete::<Notice>(tx, notice::Column::CaseId.eq(id)).await?;
    rows::delete::<Alert>(tx, alert::Column::CaseId.eq(id)).await?;
    rows::delete::<LegalHold>(tx, legal_hold::Column::CaseId.eq(id)).await?;
    rows::delete::<Emergency>(tx, emergency::Column::CaseId.eq(id)).await?;
    rows::delete::<Seen>(tx, case_seen::Column::CaseId.eq(id)).await?;
    surveys::set(tx, case.id, &[]).await?;
    ties::set(tx, case.id, &[]).await?;
    let answers = idempotency::Column::Location.eq(case.number.as_str());
    rows::delete::<RequestRow>(tx, answers).await?;
    Ok(())
}

/// What became of [`finish`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finished {
    /// Cases whose key went now; also again, after a copy had brought it back.
    pub destroyed: usize,
    /// Cases that a copy had brought back and that were forgotten again.
    pub forgotten: usize,
    /// Cases of which old bytes are still in the files: to be done again.
    pub unswept: usize,
}

/// Ends every erasure that is decided. Safe to run at any time, also by several programs.
pub async fn finish(store: &Store, now: DateTime<Utc>) -> Result<Finished, StoreError> {
    use erasure::Column as E;
    let mut done = Finished {
        forgotten: forget_again(store, now).await?,
        ..Finished::default()
    };
    take_up_revived(store).await?;
    let query = erasure::Entity::find()
        .filter(E::ApprovedAt.is_not_null())
        .filter(E::SweptAt.is_null());
    let open: Vec<Erasure> = rows::all(store.reader(), query).await?;
    if open.is_empty() {
        return Ok(done);
    }
    let mut swept = true;
    for erasure in &open {
        match store.keys().destroy(erasure.person_id, now).await {
            Ok(clean) => swept &= clean,
            // A copy without it: there is nothing to destroy.
            Err(StoreError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
        if erasure.key_destroyed_at.is_none() {
            done.destroyed += 1;
            mark(store, erasure.case_id, E::KeyDestroyedAt, now).await?;
        }
    }
    for erasure in &open {
        match files::take_away(store, erasure.case_id).await {
            Ok(()) => {}
            // Sealed under a key that is gone, they lie there until the place answers again.
            Err(StoreError::Files(_)) => swept = false,
            Err(error) => return Err(error),
        }
    }
    swept &= store.sweep(&FORGOTTEN).await?;
    if !swept {
        done.unswept = open.len();
        return Ok(done);
    }
    for erasure in &open {
        mark(store, erasure.case_id, E::SweptAt, now).await?;
    }
    // What was just written lies in the log again, but names nobody.
    Ok(done)
}

/// Erasures that had ended and whose key is there again, because an older copy of the keys was restored, are to be ended anew.
async fn take_up_revived(store: &Store) -> Result<(), StoreError> {
    use erasure::Column as E;
    let ended = erasure::Entity::find()
        .filter(E::ApprovedAt.is_not_null())
        .filter(E::SweptAt.is_not_null());
    let ended: Vec<Erasure> = rows::all(store.reader(), ended).await?;
    let people: Vec<PersonId> = ended.iter().map(|erasure| erasure.person_id).collect();
    let live = store.keys().get_many(&people).await?;
    if live.is_empty() {
        return Ok(());
    }
    let tx = store.write().await?;
    for erasure in ended.iter().filter(|e| live.contains_key(&e.person_id)) {
        let nothing = || Expr::value(Option::<DateTime<Utc>>::None);
        let values = [(E::KeyDestroyedAt, nothing()), (E::SweptAt, nothing())];
        rows::set::<Erasure>(&tx, values, E::CaseId.eq(erasure.case_id.0)).await?;
    }
    tx.commit().await
}

async fn mark(
    store: &Store,
    case: CaseId,
    column: erasure::Column,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let tx = store.write().await?;
    let values = [(column, Expr::value(micros(now)))];
    let this = erasure::Column::CaseId.eq(case.0).and(column.is_null());
    rows::set::<Erasure>(&tx, values, this).await?;
    tx.commit().await
}

/// Forgets cases whose key was destroyed and whose rows are back: an older copy of the data was restored.
async fn forget_again(store: &Store, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut forgotten = 0;
    for people in store.keys().destroyed().await?.chunks(1_000) {
        let query = case_summary::Entity::find()
            .filter(case_summary::Column::PersonId.is_in(people.iter().map(|person| person.0)));
        for case in rows::all::<CaseSummary, _>(store.reader(), query).await? {
            let tx = store.write().await?;
            let Some(case) = cases::lock(&tx, &case.number).await? else {
                continue;
            };
            // Whatever was proposed is done now.
            let this = erasure::Column::CaseId.eq(case.id.0);
            rows::delete::<Erasure>(&tx, this).await?;
            rows::insert(
                &tx,
                &Erasure {
                    case_id: case.id,
                    person_id: case.person_id,
                    number: case.number.clone(),
                    programme_id: case.programme_id,
                    batch: case.id.0,
                    ground: RESTORED.to_owned(),
                    sealed: Vec::new(),
                    proposed_by: None,
                    proposed_at: now,
                    approved_by: None,
                    approved_at: Some(now),
                    key_destroyed_at: None,
                    swept_at: None,
                },
            )
            .await?;
            forget(&tx, &case).await?;
            tx.commit().await?;
            forgotten += 1;
        }
    }
    Ok(forgotten)
}

/// The cases that are erased, or about to be: of these the journal has a chain and the lists no row.
pub(crate) async fn decided<C: ConnectionTrait>(c: &C) -> Result<Vec<Erasure>, StoreError> {
    let query = erasure::Entity::find().filter(erasure::Column::ApprovedAt.is_not_null());
    rows::all(c, query).await
}
