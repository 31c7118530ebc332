//! Work to be done later, queued in the transaction that makes it necessary. Every job must be safe to run twice.

use chrono::{DateTime, TimeDelta, Utc};
use homeward_domain::ids::JobId;
use ring::digest::{SHA256, digest};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, SimpleExpr},
};
use serde_json::Value;

use crate::{
    Store, StoreError, Tx,
    cell::micros,
    rows::{self, Row, found},
};

/// After so many attempts a job is given up.
pub const ATTEMPTS: i32 = 12;

table! {
    /// A job.
    Job in job("job") {
        key {
            /// The job.
            id: JobId,
        }
        /// Code of what to do.
        kind: String,
        /// What to do it with: identifiers, never words about a person.
        payload: Value,
        /// Not before this moment.
        run_at: DateTime<Utc>,
        /// How often it was begun.
        attempts: i32,
        /// While a worker has it.
        locked_until: Option<DateTime<Utc>>,
        /// When it was done.
        done_at: Option<DateTime<Utc>>,
        /// When it was given up.
        failed_at: Option<DateTime<Utc>>,
        /// What went wrong last; never personal data.
        last_error: Option<String>,
    }
}

impl Job {
    /// A job to run from a moment on.
    pub fn new(id: JobId, kind: &str, payload: Value, run_at: DateTime<Utc>) -> Self {
        Self {
            id,
            kind: kind.to_owned(),
            payload,
            run_at,
            attempts: 0,
            locked_until: None,
            done_at: None,
            failed_at: None,
            last_error: None,
        }
    }
}

/// Queues a job.
pub async fn enqueue(tx: &Tx, job: &Job) -> Result<(), StoreError> {
    rows::insert(tx, job).await
}

/// Queues a job that every program would queue under the same identifier; true when this one did.
pub async fn enqueue_once(store: &Store, job: &Job) -> Result<bool, StoreError> {
    if get(store.reader(), job.id).await?.is_some() {
        return Ok(false);
    }
    let tx = store.write().await?;
    match enqueue(&tx, job).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(true)
        }
        // Another program was faster.
        Err(StoreError::Duplicate(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The identifier of a job that follows from words: the same for every program.
pub fn id_of(words: &str) -> JobId {
    let hash = digest(&SHA256, words.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_ref()[..16]);
    JobId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// The mail of a day to one member of staff. What speaks with other machines waits for them, so it has workers of its own.
pub const DIGEST: &str = "digest";
/// A case changed: whoever is told of such things by a web hook is told.
pub const CASE_CHANGED: &str = "case-changed";
/// What the kinds of notices to web hooks begin with: each hook has a kind of its own.
pub const HOOK: &str = "hook ";
/// Kinds that speak with other machines, besides notices to web hooks.
const OUTWARD: [&str; 2] = [DIGEST, CASE_CHANGED];

/// Takes the next job of the house itself, for a while: if its worker dies, another takes it after that.
pub async fn claim(
    store: &Store,
    now: DateTime<Utc>,
    hold: TimeDelta,
) -> Result<Option<Job>, StoreError> {
    let of_the_house = job::Column::Kind
        .is_not_in(OUTWARD)
        .and(job::Column::Kind.starts_with(HOOK).not());
    take(store, of_the_house, now, hold).await
}

/// The same for one kind of job alone.
pub async fn claim_kind(
    store: &Store,
    kind: &str,
    now: DateTime<Utc>,
    hold: TimeDelta,
) -> Result<Option<Job>, StoreError> {
    take(store, job::Column::Kind.eq(kind), now, hold).await
}

async fn take(
    store: &Store,
    kinds: SimpleExpr,
    now: DateTime<Utc>,
    hold: TimeDelta,
) -> Result<Option<Job>, StoreError> {
    use job::Column as J;
    let now = micros(now);
    // The row is picked and marked in one statement. On PostgreSQL workers step over rows others hold; on SQLite there is
    // one writer at a time, and the lock clause is left out.
    let next = job::Entity::find()
        .select_only()
        .column(J::Id)
        .filter(kinds)
        .filter(J::DoneAt.is_null())
        .filter(J::FailedAt.is_null())
        .filter(J::RunAt.lte(now))
        .filter(free(now))
        .order_by_asc(J::RunAt)
        .order_by_asc(J::Id)
        .limit(1)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let tx = store.write().await?;
    let taken = job::Entity::update_many()
        .col_expr(J::LockedUntil, Expr::value(micros(now + hold)))
        .col_expr(J::Attempts, Expr::col(J::Attempts).add(1))
        .filter(Expr::col(J::Id).eq(SimpleExpr::SubQuery(None, Box::new(next.into()))))
        .exec_with_returning(&tx)
        .await?;
    tx.commit().await?;
    taken.into_iter().next().map(Job::from_model).transpose()
}

/// No worker has it.
fn free(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(job::Column::LockedUntil.is_null())
        .add(job::Column::LockedUntil.lte(micros(now)))
}

/// Marks a job as done.
pub async fn finish(tx: &Tx, id: JobId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let values = [
        (job::Column::DoneAt, Expr::value(micros(now))),
        (
            job::Column::LockedUntil,
            Expr::value(Option::<DateTime<Utc>>::None),
        ),
        (job::Column::LastError, Expr::value(Option::<String>::None)),
    ];
    found(
        "job",
        rows::set::<Job>(tx, values, job::Column::Id.eq(id.0)).await?,
    )
}

/// Puts a job that failed back, to be tried after twice as long a pause each time; gives it up after [`ATTEMPTS`].
pub async fn fail(tx: &Tx, job: &Job, error: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    put_back(tx, job, error, now, job.attempts >= ATTEMPTS).await
}

/// Gives a job up: trying again would change nothing.
pub async fn give_up(
    tx: &Tx,
    job: &Job,
    error: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    put_back(tx, job, error, now, true).await
}

async fn put_back(
    tx: &Tx,
    job: &Job,
    error: &str,
    now: DateTime<Utc>,
    is_last: bool,
) -> Result<(), StoreError> {
    let given_up = is_last.then(|| micros(now));
    let values = [
        (
            job::Column::RunAt,
            Expr::value(micros(now + pause(job.attempts))),
        ),
        (
            job::Column::LockedUntil,
            Expr::value(Option::<DateTime<Utc>>::None),
        ),
        (job::Column::FailedAt, Expr::value(given_up)),
        (job::Column::LastError, Expr::value(error)),
    ];
    found(
        "job",
        rows::set::<Job>(tx, values, job::Column::Id.eq(job.id.0)).await?,
    )
}

/// 30 seconds, a minute, two … at most six hours.
fn pause(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts.clamp(1, 11) - 1).expect("clamped to 0..=10");
    TimeDelta::seconds(Ord::min(30 << doublings, 6 * 3_600))
}

/// How many jobs wait, are due and were given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backlog {
    /// Neither done nor given up.
    pub open: u64,
    /// Of these, those that should have begun.
    pub due: u64,
    /// Given up.
    pub failed: u64,
}

/// How the queue stands.
pub async fn backlog<C: ConnectionTrait>(c: &C, now: DateTime<Utc>) -> Result<Backlog, StoreError> {
    use job::Column as J;
    let open = || {
        job::Entity::find()
            .filter(J::DoneAt.is_null())
            .filter(J::FailedAt.is_null())
    };
    Ok(Backlog {
        open: open().count(c).await?,
        due: open().filter(J::RunAt.lte(micros(now))).count(c).await?,
        failed: job::Entity::find()
            .filter(J::FailedAt.is_not_null())
            .count(c)
            .await?,
    })
}

/// One job.
pub async fn get<C: ConnectionTrait>(c: &C, id: JobId) -> Result<Option<Job>, StoreError> {
    rows::one(c, job::Entity::find_by_id(id.0)).await
}

/// Jobs that are open or were given up, what ran last or will run first, first; at most so many.
pub async fn unfinished<C: ConnectionTrait>(c: &C, most: u64) -> Result<Vec<Job>, StoreError> {
    let query = job::Entity::find()
        .filter(job::Column::DoneAt.is_null())
        .order_by_asc(job::Column::RunAt)
        .order_by_asc(job::Column::Id)
        .limit(most);
    rows::all(c, query).await
}

/// Puts a job that was given up or waits back to be done at once, with all its attempts; [`StoreError::NotFound`] if there is none
/// or it is done.
pub async fn retry(tx: &Tx, id: JobId, now: DateTime<Utc>) -> Result<(), StoreError> {
    use job::Column as J;
    let values = [
        (J::RunAt, Expr::value(micros(now))),
        (J::Attempts, Expr::value(0)),
        (J::LockedUntil, Expr::value(Option::<DateTime<Utc>>::None)),
        (J::FailedAt, Expr::value(Option::<DateTime<Utc>>::None)),
    ];
    // One that a worker has at this moment is left to it: nothing is done twice.
    let these = Condition::all()
        .add(J::Id.eq(id.0))
        .add(J::DoneAt.is_null())
        .add(free(now));
    found("job", rows::set::<Job>(tx, values, these).await?)
}

/// Drops what waits of one kind, but for what a worker has at this moment: nobody wants it done any more.
pub async fn drop_waiting(tx: &Tx, kind: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let waiting = Condition::all()
        .add(job::Column::Kind.eq(kind))
        .add(job::Column::DoneAt.is_null())
        .add(free(now));
    rows::delete::<Job>(tx, waiting).await?;
    Ok(())
}

/// Sweeps jobs done or given up before a moment; says how many.
pub async fn sweep(tx: &Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let before = micros(before);
    let ended = Condition::any()
        .add(job::Column::DoneAt.lt(before))
        .add(job::Column::FailedAt.lt(before));
    rows::delete::<Job>(tx, ended).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_six_hours() {
        let seconds: Vec<_> = [0, 1, 2, 3, 10, 11, 100]
            .map(|n| pause(n).num_seconds())
            .to_vec();
        assert_eq!(seconds, [30, 30, 60, 120, 15_360, 21_600, 21_600]);
    }
}
