//! `cargo xtask test`: what CI runs, step by step. Nothing is skipped in silence.

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    browser,
    commands::{cargo, command, find, run, succeeds, tools},
    fuzz, hammer,
    postgres::{self, Server},
    prove, system,
};

struct Step {
    name: &'static str,
    /// What a person reading the summary wants to know.
    says: &'static str,
    run: fn(full: bool) -> Result<()>,
}

const STEPS: [Step; 11] = [
    Step {
        name: "fmt",
        says: "the code is formatted",
        run: |_| fmt(),
    },
    Step {
        name: "tools",
        says: "the machine has what the steps need",
        run: |_| tools_are_here(),
    },
    Step {
        name: "clippy",
        says: "no warnings",
        run: |_| clippy(),
    },
    Step {
        name: "tests",
        says: "SQLite and PostgreSQL, and the examples in the docs",
        run: tests,
    },
    Step {
        name: "prove",
        says: "the recorded proofs are of these policies",
        run: prove::check,
    },
    Step {
        name: "browser",
        says: "pages in headless Chromium",
        run: |_| browser::check(),
    },
    Step {
        name: "cipher",
        says: "SQLite files encrypted by SQLCipher, with --full",
        run: |full| {
            if full {
                cipher()
            } else {
                println!("only with --full");
                Ok(())
            }
        },
    },
    Step {
        name: "hammer",
        says: "the interface under schemathesis, with --full",
        run: |full| {
            if full {
                hammer::hammer(100)
            } else {
                println!("only with --full");
                Ok(())
            }
        },
    },
    Step {
        name: "fuzz",
        says: "everything that reads from outside, with --full",
        run: |full| {
            if full {
                fuzz::fuzz(30)
            } else {
                println!("only with --full");
                Ok(())
            }
        },
    },
    Step {
        name: "tidy",
        says: "the house rules",
        run: |_| tidy(),
    },
    Step {
        name: "deny",
        says: "licences, bans, sources; advisories: not checked",
        run: |_| deny(),
    },
];

const ALL_STEPS: &str = "all steps passed; security advisories of dependencies: not checked";
const ONE_STEP: &str = "only this step was asked for; the others were not run";

/// Runs all steps, or only the one called `only`, and stops at the first failure.
pub(crate) fn run_all(full: bool, only: Option<&str>) -> Result<()> {
    let chosen: Vec<&Step> = STEPS
        .iter()
        .filter(|step| only.is_none_or(|name| name == step.name))
        .collect();
    if chosen.is_empty() {
        bail!(
            "there is no such step; there are: {}",
            STEPS.map(|step| step.name).join(", ")
        );
    }

    let mut times: Vec<(&Step, Duration)> = Vec::new();
    let mut failure = None;
    for step in &chosen {
        println!("\n== {} ==", step.name);
        let started = Instant::now();
        let outcome = (step.run)(full);
        times.push((step, started.elapsed()));
        println!(
            "== {}: {} in {:.1} s ==",
            step.name,
            verdict(outcome.is_ok()),
            started.elapsed().as_secs_f32()
        );
        if let Err(error) = outcome {
            failure = Some(error.context(format!("step `{}`", step.name)));
            break;
        }
    }

    println!("\nstep      outcome   time      what");
    for (place, step) in chosen.iter().enumerate() {
        let (outcome, time) = match times.get(place) {
            None => ("not run", String::new()),
            Some((_, time)) => {
                let is_last = place + 1 == times.len();
                (
                    verdict(!is_last || failure.is_none()),
                    format!("{:.1} s", time.as_secs_f32()),
                )
            }
        };
        println!("{:<9} {outcome:<9} {time:<9} {}", step.name, step.says);
    }
    if failure.is_none() {
        println!("\n{}", if only.is_some() { ONE_STEP } else { ALL_STEPS });
    }
    failure.map_or(Ok(()), Err)
}

fn verdict(is_good: bool) -> &'static str {
    if is_good { "passed" } else { "FAILED" }
}

fn tools_are_here() -> Result<()> {
    for need in system::ALL {
        println!(
            "{:<20} {}",
            need.name,
            if need.is_met() {
                "installed"
            } else {
                "missing"
            }
        );
    }
    let nextest = if has_nextest() {
        "installed"
    } else {
        "missing: `cargo test` runs the tests instead"
    };
    println!("{:<20} {nextest}", "cargo-nextest");
    let deny = if cargo_deny_is_here() {
        "installed"
    } else {
        "missing: step `deny` will build it"
    };
    println!("{:<20} {deny}", "cargo-deny");
    system::ensure(&system::ALL)
}

fn fmt() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    for manifest in OUTSIDE {
        run(cargo().args(["fmt", "--manifest-path", manifest, "--check"]))?;
    }
    Ok(())
}

/// The prover and the fuzz targets lie outside the workspace, each with a lock file of its own.
const OUTSIDE: [&str; 2] = ["tools/prove/Cargo.toml", "fuzz/Cargo.toml"];

fn clippy() -> Result<()> {
    system::ensure(&[system::C_COMPILER, system::FONTS])?;
    run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

fn tests(full: bool) -> Result<()> {
    system::ensure(&[system::C_COMPILER, system::FONTS, system::POSTGRES])?;
    browser::packages().context("the identity provider for the tests")?;
    let server = Server::start().context("the temporary PostgreSQL")?;
    let mut command = cargo();
    if has_nextest() {
        command.args(["nextest", "run"]);
    } else {
        println!("cargo-nextest is not installed; running `cargo test`");
        command.args(["test", "--lib", "--bins", "--tests"]);
    }
    // The house rules are a step of their own.
    command
        .args(["--workspace", "--exclude", "xtask", "--locked"])
        .env(postgres::VARIABLE, server.url());
    if full {
        command
            .env("HOMEWARD_FULL", "1")
            .env("PROPTEST_CASES", "2000");
    }
    run(&mut command)?;
    run(cargo()
        .args(["test", "--doc", "--workspace", "--locked"])
        .env(postgres::VARIABLE, server.url()))
}

/// The store as it is built for encrypted files: all its tests on SQLite and PostgreSQL, and those that look at the files.
fn cipher() -> Result<()> {
    system::ensure(&[system::C_COMPILER, system::OPENSSL, system::POSTGRES])?;
    let server = Server::start().context("the temporary PostgreSQL")?;
    run(cargo()
        .args(["test", "--package", "homeward-store", "--locked"])
        .args(["--features", "sqlcipher", "--test", "it"])
        .env(postgres::VARIABLE, server.url()))
}

fn tidy() -> Result<()> {
    run(cargo().args(["test", "--package", "xtask", "--locked"]))
}

const CARGO_DENY: &str = "0.20.2";

fn deny() -> Result<()> {
    if !cargo_deny_is_here() {
        fs::create_dir_all(tools())?;
        // Without the exported build folder, so that its artefacts do not mix with ours.
        run(cargo()
            .args([
                "install",
                "cargo-deny",
                "--version",
                CARGO_DENY,
                "--locked",
                "--debug",
                "--root",
            ])
            .arg(tools())
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    let program = tools().join("bin/cargo-deny");
    for manifest in ["Cargo.toml"].into_iter().chain(OUTSIDE) {
        run(command(&program).args([
            "--locked",
            "--manifest-path",
            manifest,
            "--config",
            "deny.toml",
            "check",
            "licenses",
            "bans",
            "sources",
        ]))?;
    }
    println!(
        "advisories: not checked (the list lies on github.com; `cargo deny check advisories` asks it)"
    );
    Ok(())
}

fn cargo_deny_is_here() -> bool {
    let answer = command(tools().join("bin/cargo-deny"))
        .arg("--version")
        .output();
    answer.is_ok_and(|answer| {
        String::from_utf8_lossy(&answer.stdout)
            .trim()
            .ends_with(CARGO_DENY)
    })
}

fn has_nextest() -> bool {
    find("cargo-nextest").is_some() && succeeds(cargo().args(["nextest", "--version"]))
}
