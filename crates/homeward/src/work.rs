//! Work that speaks with other machines: taken from the table of jobs one by one, and settled whatever becomes of it.

use std::time::Duration;

use chrono::TimeDelta;
use homeward_app::App;
use homeward_store::jobs::{self, Job};
use tokio::{sync::watch, time::Interval};

/// How often the table of jobs is looked at.
const EVERY: Duration = Duration::from_secs(30);
/// For how long a job is held: longer than an exchange with another machine takes.
const HOLD: TimeDelta = TimeDelta::minutes(5);

/// What became of a job.
pub(crate) enum Outcome {
    /// Done, or nothing to do any more.
    Done,
    /// Tried again later.
    Later(String),
    /// Trying again would change nothing.
    Never(String),
}

/// The rhythm of a worker: every half minute until told to stop. What is under way is done to its end.
pub(crate) struct Rounds {
    tick: Interval,
    stop: watch::Receiver<bool>,
}

impl Rounds {
    pub(crate) fn until(stop: watch::Receiver<bool>) -> Self {
        Self {
            tick: tokio::time::interval(EVERY),
            stop,
        }
    }

    /// Waits for the next round, having noted how the last one went; false when there is none.
    pub(crate) async fn next(&mut self, last: anyhow::Result<()>) -> bool {
        if let Err(error) = last {
            tracing::error!(error = %format!("{error:#}"), "work with other machines failed");
        }
        tokio::select! {
            _ = self.tick.tick() => true,
            _ = self.stop.changed() => false,
        }
    }

    /// What says whether to stop.
    pub(crate) fn stop(&self) -> &watch::Receiver<bool> {
        &self.stop
    }
}

/// Takes the next job of a kind, unless it is time to stop or the house is locked.
pub(crate) async fn next(
    app: &App,
    kind: &str,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<Option<Job>> {
    let stopped = *stop.borrow();
    if stopped || app.is_locked().await {
        return Ok(None);
    }
    let now = app.clock().now();
    Ok(jobs::claim_kind(app.store(), kind, now, HOLD).await?)
}

/// Notes what became of a job. False when the next of its kind has to wait too: whoever is down is not asked a hundred times in turn.
pub(crate) async fn settle(app: &App, job: &Job, outcome: Outcome) -> anyhow::Result<bool> {
    let now = app.clock().now();
    let tx = app.store().write().await?;
    match &outcome {
        Outcome::Done => jobs::finish(&tx, job.id, now).await?,
        Outcome::Later(error) => jobs::fail(&tx, job, error, now).await?,
        Outcome::Never(error) => jobs::give_up(&tx, job, error, now).await?,
    }
    tx.commit().await?;
    let (id, kind) = (job.id.0, &job.kind);
    match outcome {
        Outcome::Done => Ok(true),
        Outcome::Never(error) => {
            tracing::error!(job = %id, %kind, %error, "given up");
            Ok(true)
        }
        Outcome::Later(error) => {
            tracing::warn!(job = %id, %kind, attempts = job.attempts, %error, "it waits");
            Ok(false)
        }
    }
}
