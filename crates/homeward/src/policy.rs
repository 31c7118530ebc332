//! `homeward policy`: the safeguards this program carries, and a programme's rules on top of them.

use std::{fs, path::Path, process::ExitCode};

use anyhow::Context;
use homeward_policy::Engine;

use crate::{cli::Policy, terminal::say};

pub(crate) fn run(command: Policy) -> anyhow::Result<ExitCode> {
    let engine = Engine::baseline()?;
    match command {
        Policy::Hash => say(engine.hash()),
        Policy::Check { file } => return check(&engine, &file),
    }
    Ok(ExitCode::SUCCESS)
}

fn check(engine: &Engine, file: &Path) -> anyhow::Result<ExitCode> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))?;
    match engine.with_programme(&text) {
        Ok(narrowed) => {
            say(narrowed.hash());
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            for reason in refusal.0 {
                say(reason);
            }
            Ok(ExitCode::FAILURE)
        }
    }
}
