//! `homeward rebuild`: rows for lists and search, made again from the journal.

use std::process::ExitCode;

use crate::{
    cli::Places,
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let rebuilt = open.app.rebuild().await.map_err(told)?;
    say(format!(
        "{} cases, {} of them were not as the journal says, {} erased",
        rebuilt.cases, rebuilt.changed, rebuilt.erased
    ));
    for number in &rebuilt.unreadable {
        say(format!(
            "{number} cannot be read: see `homeward journal verify`"
        ));
    }
    for chain in &rebuilt.without_summary {
        say(format!(
            "{} has entries but no summary: restore it from a backup",
            &chain.simple().to_string()[..8]
        ));
    }
    open.close().await?;
    let whole = rebuilt.unreadable.is_empty() && rebuilt.without_summary.is_empty();
    Ok(if whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
