//! The mail of the day: who sends it is named on the command line, when is said in [`homeward_app::reminders`].
//!
//! A job a day and person. Two programs never have the same job, and a mail sent twice because a program died between sending and
//! noting has the same Message-ID twice.

use std::time::Duration;

use anyhow::Context;
use chrono::TimeDelta;
use homeward_app::{App, Refused};
use homeward_outward::mail::{Letter, NotSent, Post};
use homeward_store::jobs::{self, DIGEST, Job};
use homeward_web::letter;
use tokio::sync::watch;

use crate::cli::Serve;

/// How often the table of jobs is looked at.
const EVERY: Duration = Duration::from_secs(30);
/// For how long a mail is held: longer than handing it over takes.
const HOLD: TimeDelta = TimeDelta::minutes(5);

/// The way to the mail server, with the address people type.
pub(crate) struct Sender {
    post: Post,
    public_url: String,
}

/// The mail server, where one is named.
pub(crate) fn of(args: &Serve) -> anyhow::Result<Option<Sender>> {
    let Some(server) = &args.mail.server else {
        return Ok(None);
    };
    let from = args
        .mail
        .from
        .as_deref()
        .context("say with --mail-from whom mail comes from")?;
    let public_url = args
        .public_url
        .clone()
        .context("mail leads people to the public address: give --public-url")?;
    let post = Post::through(server, from)?;
    Ok(Some(Sender { post, public_url }))
}

/// Sends what is due until told to stop. A mail under way is sent to its end.
pub(crate) async fn work(app: App, sender: &Sender, mut stop: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = round(&app, sender, &stop).await {
            tracing::error!(error = %format!("{error:#}"), "mail of the day failed");
        }
    }
}

/// What became of a job.
enum Outcome {
    Done,
    /// Tried again later.
    Later(String),
    /// Trying again would change nothing.
    Never(String),
}

async fn round(app: &App, sender: &Sender, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    loop {
        let stopped = *stop.borrow();
        if stopped || app.is_locked().await {
            return Ok(());
        }
        let now = app.clock().now();
        let Some(job) = jobs::claim_kind(app.store(), DIGEST, now, HOLD).await? else {
            return Ok(());
        };
        let outcome = deliver(app, sender, &job).await;
        let now = app.clock().now();
        let tx = app.store().write().await?;
        match &outcome {
            Outcome::Done => jobs::finish(&tx, job.id, now).await?,
            Outcome::Later(error) => jobs::fail(&tx, &job, error, now).await?,
            Outcome::Never(error) => jobs::give_up(&tx, &job, error, now).await?,
        }
        tx.commit().await?;
        match outcome {
            Outcome::Done => {}
            Outcome::Never(error) => {
                tracing::error!(job = %job.id.0, %error, "a mail was given up");
            }
            Outcome::Later(error) => {
                tracing::warn!(job = %job.id.0, attempts = job.attempts, %error, "a mail waits");
                // A server that is down is not asked for each of a hundred mails in turn.
                return Ok(());
            }
        }
    }
}

async fn deliver(app: &App, sender: &Sender, job: &Job) -> Outcome {
    let digest = match app.digest_of(job).await {
        Ok(Some(digest)) => digest,
        Ok(None) => return Outcome::Done,
        Err(Refused::NotFound) => return Outcome::Never("its day is over".to_owned()),
        Err(refused) => return Outcome::Later(refused.to_string()),
    };
    let written = letter::digest(&digest, &sender.public_url);
    let letter = Letter {
        id: job.id.0.to_string(),
        to: digest.mail,
        language: written.language,
        subject: written.subject,
        text: written.text,
        html: written.html,
    };
    match sender.post.send(&letter).await {
        Ok(()) => Outcome::Done,
        Err(error @ (NotSent::Refused(_) | NotSent::Unwritable)) => {
            if let Err(refused) = app.mail_was_refused(job).await {
                tracing::error!(error = %refused, "nobody was told that mail is refused");
            }
            Outcome::Never(error.to_string())
        }
        Err(error) => Outcome::Later(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
