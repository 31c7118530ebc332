//! Who read what. Never the words searched for, only what was found.
//!
//! Reads of confidential records are logged in the transaction that reads ([`log`]). All others go through an
//! [`AccessBuffer`], which commits in groups.
//!
//! **Loss window.** Entries handed to the buffer are durable at the latest [`EVERY`] after they were handed over (later
//! only while the database is busy). A crash or a power cut loses those of that window; an orderly stop loses none.

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
    }
}

/// Logs reads in the caller's transaction.
pub async fn log(tx: &Tx, entries: &[AccessEntry]) -> Result<(), StoreError> {
    rows::insert_all(tx, entries).await
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
    Entry(AccessEntry, Vec<Alert>),
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
        self.record_and_tell(entry, Vec::new()).await;
    }

    /// Hands over an entry with the alerts that follow from it: they are written together.
    pub async fn record_and_tell(&self, entry: AccessEntry, alerts: Vec<Alert>) {
        if self.send.send(Message::Entry(entry, alerts)).await.is_err() {
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

/// An entry that waits, with the alerts that follow from it.
type Waiting = (AccessEntry, Vec<Alert>);

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
            Some(Message::Entry(entry, alerts)) => {
                if waiting.is_empty() {
                    due = Instant::now() + EVERY;
                }
                waiting.push((entry, alerts));
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
            for alert in waiting[..group].iter().flat_map(|(_, alerts)| alerts) {
                alerts::raise(&tx, alert).await?;
            }
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
