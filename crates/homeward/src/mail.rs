//! The mail of the day: who sends it is named on the command line, when is said in [`homeward_app::reminders`].
//!
//! A job a day and person. Two programs never have the same job, and a mail sent twice because a program died between sending and
//! noting has the same Message-ID twice.

use anyhow::Context;
use homeward_app::{App, Refused};
use homeward_outward::mail::{Letter, NotSent, Post};
use homeward_store::jobs::{DIGEST, Job};
use homeward_web::letter;
use tokio::sync::watch;

use crate::{
    cli::Serve,
    work::{self, Outcome, Rounds},
};

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
pub(crate) async fn work(app: App, sender: &Sender, stop: watch::Receiver<bool>) {
    let mut rounds = Rounds::until(stop);
    let mut last = Ok(());
    while rounds.next(last).await {
        last = round(&app, sender, rounds.stop()).await;
    }
}

async fn round(app: &App, sender: &Sender, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    while let Some(job) = work::next(app, DIGEST, stop).await? {
        let outcome = deliver(app, sender, &job).await;
        if !work::settle(app, &job, outcome).await? {
            break;
        }
    }
    Ok(())
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
