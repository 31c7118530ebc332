//! Work that speaks with other machines: taken from the table of jobs one by one, and settled whatever becomes of it.

use std::time::Duration;

use chrono::TimeDelta;
use homeward_app::App;
use homeward_store::jobs::{self, Job};
use tokio::sync::watch;

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

/// Does something every half minute until told to stop; what is under way is done to its end.
pub(crate) async fn every_half_minute(
    mut stop: watch::Receiver<bool>,
    round: impl AsyncFn(&watch::Receiver<bool>) -> anyhow::Result<()>,
) {
    let mut tick = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = round(&stop).await {
            tracing::error!(error = %format!("{error:#}"), "work with other machines failed");
        }
    }
}

/// Does what is due of one kind until nothing is left, or one has to wait: whoever is down is not asked a hundred times in turn.
pub(crate) async fn empty(
    app: &App,
    kind: &str,
    stop: &watch::Receiver<bool>,
    perform: impl AsyncFn(&Job) -> Outcome,
) -> anyhow::Result<()> {
    loop {
        let stopped = *stop.borrow();
        if stopped || app.is_locked().await {
            return Ok(());
        }
        let now = app.clock().now();
        let Some(job) = jobs::claim_kind(app.store(), kind, now, HOLD).await? else {
            return Ok(());
        };
        let outcome = perform(&job).await;
        let now = app.clock().now();
        let tx = app.store().write().await?;
        match &outcome {
            Outcome::Done => jobs::finish(&tx, job.id, now).await?,
            Outcome::Later(error) => jobs::fail(&tx, &job, error, now).await?,
            Outcome::Never(error) => jobs::give_up(&tx, &job, error, now).await?,
        }
        tx.commit().await?;
        let id = job.id.0;
        match outcome {
            Outcome::Done => {}
            Outcome::Never(error) => tracing::error!(job = %id, %kind, %error, "given up"),
            Outcome::Later(error) => {
                tracing::warn!(job = %id, %kind, attempts = job.attempts, %error, "it waits");
                return Ok(());
            }
        }
    }
}
