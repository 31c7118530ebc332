//! `homeward journal`: proves the journal, and notes where it stands.

use std::{path::Path, process::ExitCode};

use homeward_store::{Store, verify};

use crate::{
    checkpoints,
    cli::{Journal, Places},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: Journal) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let code = match command {
        Journal::Verify { checkpoint } => {
            let proved = prove(open.app.store(), checkpoint.as_deref()).await?;
            let edited = open.app.edited().await.map_err(told)?;
            for edited in &edited {
                say(edited.to_string());
            }
            if edited.is_empty() {
                proved
            } else {
                ExitCode::FAILURE
            }
        }
        Journal::Checkpoint { out } => {
            let checkpoint = checkpoints::make(&open.app).await?;
            if out == Path::new("-") {
                say(serde_json::to_string(&checkpoint)?);
            } else {
                checkpoints::write_new(&checkpoint, &out)?;
                say(format!(
                    "chains noted: {}, in {}",
                    checkpoint.heads.len(),
                    out.display()
                ));
            }
            ExitCode::SUCCESS
        }
    };
    open.close().await?;
    Ok(code)
}

/// Verifies the whole journal; prints a line per fault, and 1 at the end if there is any.
pub(crate) async fn prove(store: &Store, checkpoint: Option<&Path>) -> anyhow::Result<ExitCode> {
    let checkpoint = checkpoint.map(checkpoints::read).transpose()?;
    let report = verify::prove(store, checkpoint.as_ref()).await?;
    for fault in &report.faults {
        say(fault.to_string());
    }
    let listed = u64::try_from(report.faults.len())?;
    if report.fault_count > listed {
        say(format!("and {} more", report.fault_count - listed));
    }
    if report.is_sound() {
        say(format!(
            "the journal is sound; entries: {}, chains: {}",
            report.entries, report.chains
        ));
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}
