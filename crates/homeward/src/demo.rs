//! `homeward demo`: invented people to look around with.

use std::process::ExitCode;

use crate::{cli::{Demo, Places}, installation::Installation, serve};

pub(crate) async fn run(places: &Places, args: &Demo) -> anyhow::Result<ExitCode> {
    let installation = Installation::at(places)?;
    let open = installation.open_or_begin().await?;
    let _ = (args, serve::serve);
    open.close().await?;
    Ok(ExitCode::SUCCESS)
}
