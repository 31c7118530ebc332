//! What the running program does by itself: every day prove the journal, write a checkpoint and sweep; every hour reckon what is due
//! on whose desk; refresh summaries.
//!
//! Work stands in the table of jobs, so that of several programs on one database one does it, and another takes over if it dies.

use std::{path::Path, time::Duration};

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use homeward_app::{App, rebuild::REFRESH};
use homeward_store::{
    account_events, bulk, ceremonies,
    jobs::{self, Job},
    sessions, throttle, verify,
};
use serde_json::json;
use tokio::sync::watch;

use crate::checkpoints;

/// The job of a day.
const DAILY: &str = "daily";
/// The job of an hour.
const HOURLY: &str = "hourly";
/// How often the table of jobs is looked at.
const EVERY: Duration = Duration::from_secs(30);
/// For how long a job is held: another program takes it over after that.
const HOLD: TimeDelta = TimeDelta::hours(2);

/// Does what is due until told to stop.
pub(crate) async fn work(app: App, folder: &Path, mut stop: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stop.changed() => return,
        }
        tokio::select! {
            done = round(&app, folder) => if let Err(error) = done {
                tracing::error!(error = %format!("{error:#}"), "work of the day failed");
            },
            // A job cut off is taken up again: every job is safe to run twice.
            _ = stop.changed() => return,
        }
    }
}

/// Queues the jobs of the day and the hour once they have come, and does all that is due.
pub(crate) async fn round(app: &App, folder: &Path) -> anyhow::Result<()> {
    // Also where no request comes, a program of a locked house shuts.
    if app.is_locked().await {
        return Ok(());
    }
    queue_day_and_hour(app).await?;
    while let Some(job) = jobs::claim(app.store(), app.clock().now(), HOLD).await? {
        let done = perform(app, folder, &job).await;
        let now = app.clock().now();
        let tx = app.store().write().await?;
        match done {
            Ok(()) => jobs::finish(&tx, job.id, now).await?,
            Err(error) => {
                let error = format!("{error:#}");
                tracing::error!(kind = %job.kind, attempts = job.attempts, %error, "a job failed");
                jobs::fail(&tx, &job, &error, now).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

/// The day and the hour have one job each, whoever queues it.
async fn queue_day_and_hour(app: &App) -> anyhow::Result<()> {
    let now = app.clock().now();
    let (day, hour) = (now.date_naive(), now.format("%Y-%m-%d %H"));
    for (kind, when) in [(DAILY, day.to_string()), (HOURLY, hour.to_string())] {
        let id = jobs::id_of(&format!("homeward {kind} {when}"));
        jobs::enqueue_once(app.store(), &Job::new(id, kind, json!({}), now)).await?;
    }
    Ok(())
}

async fn perform(app: &App, folder: &Path, job: &Job) -> anyhow::Result<()> {
    match job.kind.as_str() {
        // Each part whatever became of the others: storage that does not answer keeps nobody from proving the journal.
        DAILY => all_of([
            sweep(app).await.context("sweep"),
            sweep_files(app)
                .await
                .context("take away files never saved"),
            sweep_retained(app).await.context("sweep what was retained"),
            finish_erasures(app).await.context("end erasures"),
            // Before rows are written anew: what they know of the journal is part of the proof.
            prove(app, folder).await.context("prove the journal"),
            refresh(app).await.context("refresh summaries"),
        ]),
        HOURLY => remind(app).await,
        REFRESH => refresh(app).await,
        kind => anyhow::bail!("no program of this version does `{kind}`"),
    }
}

/// Done if every part was; else all that went wrong.
fn all_of<const N: usize>(parts: [anyhow::Result<()>; N]) -> anyhow::Result<()> {
    let failed: Vec<String> = parts
        .into_iter()
        .filter_map(Result::err)
        .map(|error| format!("{error:#}"))
        .collect();
    anyhow::ensure!(failed.is_empty(), "{}", failed.join("; "));
    Ok(())
}

/// Removes what has ended: sessions, throttles of yesterday, answers kept for repeated requests, old jobs.
async fn sweep(app: &App) -> anyhow::Result<()> {
    let now = app.clock().now();
    let ago = |days| -> DateTime<Utc> { now - TimeDelta::days(days) };
    let tx = app.store().write().await?;
    sessions::sweep(&tx, now).await?;
    ceremonies::sweep(&tx, now).await?;
    account_events::sweep(&tx, ago(400)).await?;
    throttle::sweep(&tx, ago(1)).await?;
    jobs::sweep(&tx, ago(30)).await?;
    bulk::sweep(&tx, ago(400)).await?;
    Ok(tx.commit().await?)
}

async fn sweep_files(app: &App) -> anyhow::Result<()> {
    let gone = app.sweep_files().await?;
    tracing::info!(gone, "files never saved are taken away");
    Ok(())
}

async fn sweep_retained(app: &App) -> anyhow::Result<()> {
    let (read, repeated) = app.sweep_retained().await?;
    tracing::info!(read, repeated, "what has reached its end is gone");
    Ok(())
}

/// Ends what was decided to be erased, where the program ended in between.
pub(crate) async fn finish_erasures(app: &App) -> anyhow::Result<()> {
    let done = app.finish_erasures().await?;
    if done.destroyed + done.forgotten > 0 {
        tracing::info!(
            keys = done.destroyed,
            restored = done.forgotten,
            "erasures ended"
        );
    }
    if done.unswept > 0 {
        tracing::warn!(
            cases = done.unswept,
            "old bytes of erased cases are still in the files: tried again tomorrow"
        );
    }
    Ok(())
}

/// Reckons what is due on whose desk, and queues the mail of the day for those whose morning has come.
pub(crate) async fn remind(app: &App) -> anyhow::Result<()> {
    let reckoned = app.reckon_desks().await?;
    if reckoned.unreadable > 0 {
        tracing::warn!(
            cases = reckoned.unreadable,
            "cases that cannot be read stand on no desk"
        );
    }
    if app.sends_mail() {
        let queued = app.queue_digests().await?;
        tracing::info!(desks = reckoned.desks, queued, "desks reckoned");
    }
    Ok(())
}

async fn refresh(app: &App) -> anyhow::Result<()> {
    let rebuilt = app.refresh_summaries().await?;
    tracing::info!(
        cases = rebuilt.cases,
        changed = rebuilt.changed,
        "summaries refreshed"
    );
    anyhow::ensure!(
        rebuilt.unreadable.is_empty(),
        "{} cases cannot be read",
        rebuilt.unreadable.len()
    );
    Ok(())
}

/// Verifies the journal against the last checkpoint, and writes the next one if it is sound: a checkpoint over a journal that was
/// touched would hide it.
async fn prove(app: &App, folder: &Path) -> anyhow::Result<()> {
    let last = checkpoints::latest(folder)?
        .map(|path| checkpoints::read(&path))
        .transpose()?;
    let bound = verify::bind_keys(app.store()).await?;
    if bound > 0 {
        tracing::info!(keys = bound, "keys bound to the chains of their cases");
    }
    let report = verify::prove(app.store(), last.as_ref()).await?;
    anyhow::ensure!(
        report.is_sound(),
        "the journal was touched: {} faults, `homeward journal verify` lists them",
        report.fault_count
    );
    let checkpoint = checkpoints::make(app).await?;
    let path = checkpoints::write_day(&checkpoint, folder, app.clock().now().date_naive())?;
    tracing::info!(chains = report.chains, entries = report.entries, file = %path.display(), "journal proved");
    Ok(())
}
