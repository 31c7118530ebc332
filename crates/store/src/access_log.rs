//! Who read what. Never the words searched for, only what was found.
//!
//! Reads of confidential records are logged in the transaction that reads ([`log`]). All others go through an
//! [`AccessBuffer`], which commits in groups.
//!
//! **Loss window.** Entries handed to the buffer are durable at the latest [`EVERY`] after they were handed over (later
//! only while the database is busy). A crash or a power cut loses those of that window; an orderly stop loses none.

mod look;

pub use look::{AccessFilter, ReadBy, by_account, look};

use std::time::Duration;

use chrono::{DateTime, Utc};
use homeward_domain::ids::{CaseId, StaffId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
    time::Instant,
};
use uuid::Uuid;

use crate::{
    Store, StoreError, Tx,
    alerts::{self, Alert},
    bulk::{self, Seen},
    cases::CaseSummary,
    cell::micros,
    rows::{self, Row},
};

/// How long an entry waits for others at most.
pub const EVERY: Duration = Duration::from_millis(250);
/// How many entries may wait; who brings more waits too.
const ROOM: usize = 4_096;
/// How many entries are committed at once.
const GROUP: usize = 1_000;

table! {
    /// That someone read something.
    AccessEntry in access_log("access_log") {
        key {
            /// The entry.
            id: Uuid,
        }
        /// When.
        at: DateTime<Utc>,
        /// Who.
        staff_id: StaffId,
        /// Which case.
        case_id: Option<CaseId>,
        /// Code of the way of reading, such as `case`, `list`, `search`, `export`.
        kind: String,
        /// What was shown: codes and counts, never words about a person.
        what: String,
        /// Whether it was confidential.
        confidential: bool,
        /// Whether the case has a protected location.
        protected: bool,
        /// Whether the reader's office rests on that day of the week.
        day_off: bool,
        /// The hour of the day in the reader's office, 0 to 23; -1 when it is not known.
        local_hour: i32,
    }
}

impl AccessEntry {
    /// Says about which case it is.
    pub fn about(&mut self, case: &CaseSummary) {
        self.case_id = Some(case.id);
        self.protected = case.protected;
    }
}

/// The kind of entry for what was asked for and not shown.
pub const REFUSED: &str = "refused";

/// Logs reads in the caller's transaction, and notes which cases were seen.
pub async fn log(tx: &Tx, entries: &[AccessEntry]) -> Result<(), StoreError> {
    rows::insert_all(tx, entries).await?;
    let seen: Vec<Seen> = entries.iter().filter_map(seen_in).collect();
    match entries.iter().map(|e| e.at).max() {
        Some(now) => bulk::note(tx, &seen, now).await,
        None => Ok(()),
    }
}

/// The case that an entry shows.
fn seen_in(entry: &AccessEntry) -> Option<Seen> {
    let case = entry.case_id.filter(|_| entry.kind != REFUSED)?;
    Some(Seen::at(entry.staff_id, case, entry.at))
}

/// Who read a case, the last first.
pub async fn of_case<C: ConnectionTrait>(
    c: &C,
    case: CaseId,
    limit: u64,
) -> Result<Vec<AccessEntry>, StoreError> {
    let query = access_log::Entity::find()
        .filter(access_log::Column::CaseId.eq(case.0))
        .order_by_desc(access_log::Column::At)
        .order_by_desc(access_log::Column::Id)
        .limit(limit);
    rows::all(c, query).await
}

/// What someone read from a moment on, the last first.
pub async fn of_staff<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    since: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<AccessEntry>, StoreError> {
    let query = access_log::Entity::find()
        .filter(access_log::Column::StaffId.eq(staff.0))
        .filter(access_log::Column::At.gte(micros(since)))
        .order_by_desc(access_log::Column::At)
        .order_by_desc(access_log::Column::Id)
        .limit(limit);
    rows::all(c, query).await
}

/// What was read from a moment on by anyone, the last first.
pub async fn recent<C: ConnectionTrait>(
    c: &C,
    since: DateTime<Utc>,
    confidential_only: bool,
    limit: u64,
) -> Result<Vec<AccessEntry>, StoreError> {
    let mut query = access_log::Entity::find()
        .filter(access_log::Column::At.gte(micros(since)))
        .order_by_desc(access_log::Column::At)
        .order_by_desc(access_log::Column::Id)
        .limit(limit);
    if confidential_only {
        query = query.filter(access_log::Column::Confidential.eq(true));
    }
    rows::all(c, query).await
}

/// Sweeps what was read before a moment; says how many entries.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    rows::delete::<AccessEntry>(tx, access_log::Column::At.lt(micros(before))).await
}

/// How much someone read from a moment on: for the alarm on bulk reads.
pub async fn count_of<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    since: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(access_log::Entity::find()
        .filter(access_log::Column::StaffId.eq(staff.0))
        .filter(access_log::Column::At.gte(micros(since)))
        .count(c)
        .await?)
}

/// Collects entries and commits them in groups. Cheap to clone.
#[derive(Clone)]
pub struct AccessBuffer {
    send: mpsc::Sender<Message>,
}

enum Message {
    Entry(AccessEntry, Follows),
    Flush(oneshot::Sender<()>),
}

impl AccessBuffer {
    /// Starts the task that commits. It ends when the last buffer is dropped, after committing what is left: await the
    /// handle at shutdown.
    pub fn start(store: Store) -> (Self, JoinHandle<()>) {
        let (send, receive) = mpsc::channel(ROOM);
        (
            Self { send },
            tokio::spawn(commit_in_groups(store, receive)),
        )
    }

    /// Hands over an entry; waits only while the buffer is full.
    pub async fn record(&self, entry: AccessEntry) {
        self.record_with(entry, Follows::default()).await;
    }

    /// Hands over an entry with what follows from it: they are written together.
    pub async fn record_with(&self, entry: AccessEntry, follows: Follows) {
        let entry = Message::Entry(entry, follows);
        if self.send.send(entry).await.is_err() {
            tracing::error!("the access log has stopped");
        }
    }

    /// Returns once everything handed over before is durable.
    pub async fn flush(&self) {
        let (done, wait) = oneshot::channel();
        if self.send.send(Message::Flush(done)).await.is_ok() {
            let _ = wait.await;
        }
    }
}

/// What follows from a reading.
#[derive(Debug, Clone, Default)]
pub struct Follows {
    /// Whom to tell.
    pub alerts: Vec<Alert>,
    /// The cases that a list showed.
    pub cases: Vec<CaseId>,
}

/// An entry that waits, with what follows from it.
type Waiting = (AccessEntry, Follows);

async fn commit_in_groups(store: Store, mut receive: mpsc::Receiver<Message>) {
    let mut waiting: Vec<Waiting> = Vec::new();
    // When the oldest entry that waits must be committed.
    let mut due = Instant::now();
    loop {
        let message = if waiting.is_empty() {
            receive.recv().await
        } else {
            let Ok(message) = tokio::time::timeout_at(due, receive.recv()).await else {
                commit(&store, &mut waiting).await;
                continue;
            };
            message
        };
        match message {
            Some(Message::Entry(entry, follows)) => {
                if waiting.is_empty() {
                    due = Instant::now() + EVERY;
                }
                waiting.push((entry, follows));
                if waiting.len() >= GROUP {
                    commit(&store, &mut waiting).await;
                }
            }
            Some(Message::Flush(done)) => {
                commit(&store, &mut waiting).await;
                let _ = done.send(());
            }
            None => {
                commit(&store, &mut waiting).await;
                return;
            }
        }
    }
}

/// Commits what waits, however long it takes the database to come back.
async fn commit(store: &Store, waiting: &mut Vec<Waiting>) {
    let mut pause = EVERY;
    while !waiting.is_empty() {
        let group = waiting.len().min(GROUP);
        let result = async {
            let tx = store.write().await?;
            // Entries that stand already were committed when the answer was lost.
            access_log::Entity::insert_many(waiting[..group].iter().map(|(e, _)| e.to_active()))
                .on_conflict_do_nothing()
                .exec_without_returning(&tx)
                .await?;
            let mut seen = Vec::new();
            for (entry, follows) in &waiting[..group] {
                seen.extend(seen_in(entry));
                let listed = follows.cases.iter();
                seen.extend(listed.map(|case| Seen::at(entry.staff_id, *case, entry.at)));
                for alert in &follows.alerts {
                    alerts::raise(&tx, alert).await?;
                }
            }
            let now = waiting[..group].iter().map(|(e, _)| e.at).max();
            bulk::note(&tx, &seen, now.unwrap_or_default()).await?;
            tx.commit().await
        };
        match result.await {
            Ok(()) => {
                waiting.drain(..group);
            }
            Err(error) => {
                tracing::error!(%error, "the access log cannot be written; trying again");
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_secs(10));
            }
        }
    }
}
