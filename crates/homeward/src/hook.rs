//! Web hooks: how whoever runs the installation makes them, and the worker that tells other systems.

use std::process::ExitCode;

use homeward_app::{App, Refused};
use homeward_domain::ids::WebHookId;
use homeward_outward::hook::{Address, NotTaken, tell};
use homeward_store::jobs::{CASE_CHANGED, Job};
use tokio::sync::watch;

use crate::{
    cli::{Hook, Places},
    installation::Installation,
    terminal::{say, told},
    work::{self, Outcome, Rounds},
};

pub(crate) async fn run(places: &Places, command: Hook) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let app = &open.app;
    match command {
        Hook::Add { login, url } => {
            let address = Address::parse(&url)?;
            let actor = open.actor(&login).await?;
            let added = app.add_hook(actor.staff.id, &address).await;
            let (id, secret) = added.map_err(told)?;
            say(format!("{}\n{}", id.0, secret.as_str()));
        }
        Hook::List => {
            for hook in app.hooks().await.map_err(told)? {
                let since = hook.since.format("%Y-%m-%d");
                say(format!(
                    "{}  {}  since {since}  {}",
                    hook.id.0, hook.login, hook.url
                ));
            }
        }
        Hook::Try { id } => {
            app.try_hook(WebHookId(id)).await.map_err(told)?;
            say("it is told next");
        }
        Hook::End { id } => {
            app.end_hook(WebHookId(id)).await.map_err(told)?;
            say("it has ended");
        }
    }
    open.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Tells other systems what there is to tell until told to stop.
pub(crate) async fn work(app: App, stop: watch::Receiver<bool>) {
    let mut rounds = Rounds::until(stop);
    let mut last = Ok(());
    while rounds.next(last).await {
        last = round(&app, rounds.stop()).await;
    }
}

async fn round(app: &App, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    while let Some(job) = work::next(app, CASE_CHANGED, stop).await? {
        let outcome = match app.share_out_change(&job).await {
            Ok(()) => Outcome::Done,
            Err(refused) => Outcome::Later(refused.to_string()),
        };
        if !work::settle(app, &job, outcome).await? {
            break;
        }
    }
    for (hook, queue) in app.hook_queues().await? {
        while let Some(job) = work::next(app, &queue, stop).await? {
            let outcome = deliver(app, hook, &job).await;
            if !work::settle(app, &job, outcome).await? {
                break;
            }
        }
    }
    Ok(())
}

async fn deliver(app: &App, hook: WebHookId, job: &Job) -> Outcome {
    let telling = match app.telling_of(job).await {
        Ok(Some(telling)) => telling,
        Ok(None) => return Outcome::Done,
        Err(refused) => return Outcome::Later(refused.to_string()),
    };
    let now = app.clock().now();
    match tell(&telling.address, &telling.secret, &telling.notice, now).await {
        Ok(()) => Outcome::Done,
        // With the hook ends what waits for it, this job too.
        Err(gone @ NotTaken::Gone) => match app.end_hook(hook).await {
            Ok(()) | Err(Refused::NotFound) => Outcome::Never(gone.to_string()),
            Err(refused) => Outcome::Later(refused.to_string()),
        },
        Err(error @ NotTaken::Damaged) => Outcome::Never(error.to_string()),
        Err(error) => Outcome::Later(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
