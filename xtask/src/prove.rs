//! `cargo xtask prove`: the policies proved by a solver, and the record of it that the product carries.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    commands::{cargo, command, root, run, target, tools},
    inputs, system,
};

/// Written by the prover, committed, and carried by the product.
const RECORD: &str = "policy/proofs.toml";

/// Prepares solver and prover, and proves everything; the record is brought in line when all is as expected.
pub(crate) fn prove(only: Option<&str>) -> Result<()> {
    let python = solver()?;
    let prover = build()?;
    let mut command = command(prover);
    command
        .arg("--python")
        .arg(python)
        .args(["--record", RECORD]);
    if let Some(property) = only {
        command.args(["--only", property]);
    }
    run(&mut command)
}

/// As a step of the tests: proves when the recorded proofs are of something else, or always when `full`. The record must have been
/// right beforehand, since it is what the product carries.
pub(crate) fn check(full: bool) -> Result<()> {
    let recorded = recorded()?;
    let is_of_these = recorded == inputs::hash(&root())?;
    if is_of_these && !full {
        println!("{RECORD} is of these policies, properties and prover: nothing is proved again");
        return Ok(());
    }
    if !is_of_these {
        println!("{RECORD} is of others: proving");
    }
    prove(None)?;
    if !is_of_these {
        bail!("everything is as expected, and {RECORD} now says so: commit it");
    }
    Ok(())
}

fn recorded() -> Result<String> {
    let text = fs::read_to_string(root().join(RECORD)).with_context(|| RECORD.to_owned())?;
    let record: toml::Table = toml::from_str(&text).with_context(|| RECORD.to_owned())?;
    let hash = record.get("inputs").and_then(toml::Value::as_str);
    hash.map(str::to_owned)
        .with_context(|| format!("{RECORD} does not say what it is of"))
}

/// The Python that has the solver; made once.
fn solver() -> Result<PathBuf> {
    let folder = tools().join("solver");
    let python = folder.join("bin/python");
    let wanted = fs::read_to_string(root().join("tools/prove/requirements.txt"))?;
    let installed = folder.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    system::ensure(&[system::PYTHON])?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    run(command("python3").args(["-m", "venv"]).arg(&folder))?;
    run(command(&python).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary=:all:",
        "--require-hashes",
        "--requirement",
        "tools/prove/requirements.txt",
    ]))
    .context(
        "the solver is missing: the wheel `cvc5` as pinned in tools/prove/requirements.txt comes from the Python package index, \
         so the network is needed once; or set PIP_FIND_LINKS to a folder that has it",
    )?;
    fs::write(installed, wanted)?;
    Ok(python)
}

/// Builds the prover beside the product, never with it: its own folder keeps either from rebuilding the other.
fn build() -> Result<PathBuf> {
    let folder = target().join("prove");
    run(in_prover(&mut cargo())
        .args(["build", "--locked", "--target-dir"])
        .arg(&folder))?;
    Ok(folder.join("debug/prove"))
}

/// The prover's own code is held to the same: formatted, and without warnings. Only where it is built anyway.
fn in_prover(command: &mut Command) -> &mut Command {
    command.current_dir(root().join(Path::new("tools/prove")))
}
