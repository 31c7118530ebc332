//! Errands around the product: see it, test it, picture it. `cargo xtask` lists them.
//!
//! It speaks on standard output, which is what it is for.
#![expect(clippy::print_stdout, reason = "a command line talks to its user")]

mod arguments;
mod browser;
mod commands;
mod demo;
mod fuzz;
#[path = "../../crates/testkit/src/guarded.rs"]
mod guarded;
mod hammer;
#[path = "../../tools/prove/src/inputs.rs"]
mod inputs;
#[path = "../../crates/testkit/src/postgres.rs"]
mod postgres;
mod prove;
mod steps;
mod system;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use arguments::Arguments;
use commands::{cargo, run};

const USAGE: &str = "\
cargo xtask demo [--port P] [--release] [--keep]    build the demonstration and serve it
cargo xtask test [--full] [--only STEP]             everything CI checks, in CI's order
cargo xtask prove [--only PROPERTY]                 prove the policies, and keep the record of it
cargo xtask postgres -- COMMAND…                    run COMMAND beside a temporary PostgreSQL
cargo xtask fuzz [--seconds N]                      everything that reads from outside, fuzzed
cargo xtask hammer [--examples N]                   the interface under schemathesis, signed in
cargo xtask screenshots                             picture the pages into docs/screenshots";

fn main() -> ExitCode {
    match run_errand() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run_errand() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let errand = words.next().unwrap_or_default();
    let mut arguments = Arguments::new(words);

    match errand.as_str() {
        "demo" => {
            let options = demo::Options {
                port: arguments
                    .value("--port")?
                    .map_or(Ok(8080), |port| port.parse())
                    .context("a port is a number up to 65535")?,
                release: arguments.flag("--release"),
                keep: arguments.flag("--keep"),
            };
            arguments.finish()?;
            demo::serve(&options)
        }
        "test" => {
            let full = arguments.flag("--full");
            let only = arguments.value("--only")?;
            arguments.finish()?;
            steps::run_all(full, only.as_deref())
        }
        "prove" => {
            let only = arguments.value("--only")?;
            arguments.finish()?;
            prove::prove(only.as_deref())
        }
        "postgres" => beside_postgres(&arguments.after_dashes()?),
        "fuzz" => {
            let seconds = arguments
                .value("--seconds")?
                .map_or(Ok(20), |n| n.parse())
                .context("a number of seconds")?;
            arguments.finish()?;
            fuzz::fuzz(seconds)
        }
        "hammer" => {
            let examples = arguments
                .value("--examples")?
                .map_or(Ok(30), |n| n.parse())
                .context("a number of examples")?;
            arguments.finish()?;
            hammer::hammer(examples)
        }
        "screenshots" => {
            arguments.finish()?;
            browser::screenshots()
        }
        "" | "help" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no `{other}`; there is\n{USAGE}"),
    }
}

/// Runs a command of the developer's choice with `HOMEWARD_TEST_POSTGRES` set.
fn beside_postgres(command: &[String]) -> Result<()> {
    let [program, arguments @ ..] = command else {
        bail!("name the command: cargo xtask postgres -- cargo nextest run -p homeward-store");
    };
    system::ensure(&[system::POSTGRES])?;
    let server = postgres::Server::start()?;
    let mut command = if program == "cargo" {
        cargo()
    } else {
        commands::command(program)
    };
    run(command
        .args(arguments)
        .env(postgres::VARIABLE, server.url()))
}
