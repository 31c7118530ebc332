//! `homeward erase finish`: ends what was decided to be erased.

use std::process::ExitCode;

use crate::{
    cli::{Erase, Places},
    installation::Installation,
    terminal::say,
};

pub(crate) async fn run(places: &Places, command: &Erase) -> anyhow::Result<ExitCode> {
    let Erase::Finish = command;
    let open = Installation::at(places)?.open().await?;
    let done = open.app.finish_erasures().await?;
    say(format!(
        "keys destroyed: {}, brought back by a copy and forgotten again: {}, still in the files: {}",
        done.destroyed, done.forgotten, done.unswept
    ));
    open.close().await?;
    Ok(if done.unswept == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
