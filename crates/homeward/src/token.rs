//! `homeward token`: tokens of the API.

use std::process::ExitCode;

use crate::{
    cli::{Places, Token},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: Token) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    match command {
        Token::Add {
            login,
            name,
            write,
            days,
        } => {
            let actor = open.actor(&login).await?;
            let scopes = if write { "read write" } else { "read" };
            say(open
                .app
                .make_token(actor.staff.id, &name, scopes, days)
                .await
                .map_err(told)?);
        }
    }
    open.close().await?;
    Ok(ExitCode::SUCCESS)
}
