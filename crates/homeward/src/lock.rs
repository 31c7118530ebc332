//! `homeward lock`, `homeward unlock`: stops everything at once, and opens it again with the master key.

use std::process::ExitCode;

use homeward_app::Refused;

use crate::{
    cli::Places,
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn lock(places: &Places, by: &str) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let actor = open.actor(by).await?;
    open.app.lock_house(&actor).await.map_err(told)?;
    open.close().await?;
    say(
        "locked: every running program closes with its next request; end them, so that the keys leave memory",
    );
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn unlock(places: &Places) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open_locked().await?;
    let done = open.app.unlock_house().await;
    open.close().await?;
    match done {
        Ok(()) => {
            say("unlocked: start the programs that serve again, so that they get the master key");
        }
        Err(Refused::NotFound) => say("it was not locked"),
        Err(refused) => return Err(told(refused)),
    }
    Ok(ExitCode::SUCCESS)
}
