//! The browser suite: real pages in a real browser, checked or pictured.

use std::{
    path::Path,
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
};

use anyhow::Result;

use crate::{
    commands::{command, root, run, target},
    demo::{self, Running},
    system,
};

/// Every page, in English and Arabic, light and dark, narrow and wide, with and without scripts.
pub(crate) fn check() -> Result<()> {
    suite("run.mjs", &target().join("screenshots"))
}

/// The pictures of the manual.
pub(crate) fn screenshots() -> Result<()> {
    suite("screenshots.mjs", &root().join("docs/screenshots"))
}

fn suite(script: &str, pictures: &Path) -> Result<()> {
    system::ensure(&[system::NODE, system::CHROMIUM, system::FONTS])?;
    let program = demo::build(false)?;
    packages()?;
    let demonstration = Running::start(&program, &target().join("browser"))?;
    run(in_browser_folder("node")
        .arg(script)
        .env("BASE_URL", &demonstration.base)
        .env("SCREENSHOTS", pictures))
}

/// What the scripts here need: a browser's driver, and an identity provider for the tests of signing in. Installed once in a run.
pub(crate) fn packages() -> Result<()> {
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    system::ensure(&[system::NODE])?;
    if !INSTALLED.load(Ordering::Relaxed) {
        run(in_browser_folder("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
        INSTALLED.store(true, Ordering::Relaxed);
    }
    Ok(())
}

fn in_browser_folder(program: &str) -> Command {
    let mut command = command(program);
    command.current_dir(root().join("browser"));
    command
}
