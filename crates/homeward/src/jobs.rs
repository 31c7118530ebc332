//! `homeward jobs`: what waits, what was given up and why, and how it is tried again.

use std::process::ExitCode;

use homeward_domain::ids::JobId;
use homeward_store::{StoreError, jobs};

use crate::{
    cli::{Jobs, Places},
    installation::Installation,
    terminal::say,
};

/// At most so many are listed.
const MOST: u64 = 1000;

pub(crate) async fn run(places: &Places, command: Jobs) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let store = open.app.store();
    let code = match command {
        Jobs::List => {
            let mut code = ExitCode::SUCCESS;
            for job in jobs::unfinished(store.reader(), MOST).await? {
                let state = if job.failed_at.is_some() {
                    code = ExitCode::FAILURE;
                    "given up"
                } else {
                    "waits"
                };
                say(format!(
                    "{}  {}  {state}  {} attempts  next {}  {}",
                    job.id.0,
                    job.kind,
                    job.attempts,
                    job.run_at.format("%Y-%m-%d %H:%M UTC"),
                    job.last_error.unwrap_or_default(),
                ));
            }
            code
        }
        Jobs::Retry { id } => {
            let tx = store.write().await?;
            match jobs::retry(&tx, JobId(id), open.app.clock().now()).await {
                Ok(()) => tx.commit().await?,
                Err(StoreError::NotFound(_)) => {
                    anyhow::bail!("no job {id} waits or was given up")
                }
                Err(error) => return Err(error.into()),
            }
            say("it is taken up next");
            ExitCode::SUCCESS
        }
    };
    open.close().await?;
    Ok(code)
}
