//! `homeward`: one program that serves pages and API, does what is due, and keeps the house from the command line.

mod checkpoints;
mod cli;
mod copies;
mod daily;
mod demo;
mod document;
mod erase;
mod health;
mod hook;
mod installation;
mod instrument;
mod jobs;
mod journal;
mod keys;
mod lock;
mod log;
mod mail;
mod policy;
mod provider;
mod rebuild;
mod sealed;
mod serve;
mod staff;
mod terminal;
mod token;
mod work;

use std::process::ExitCode;

use clap::Parser;

use crate::{cli::Command, terminal::complain};

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    log::start(&cli.log);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // The evaluator of the policies refuses to decide when little stack is left; two megabytes are soon little.
        .thread_stack_size(8 << 20)
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&error.into());
            return ExitCode::FAILURE;
        }
    };
    let done = runtime.block_on(async {
        let places = &cli.places;
        match cli.command.unwrap_or_default() {
            Command::Serve(args) => serve::run(places, &args).await,
            Command::Demo(args) => Box::pin(demo::run(places, &args)).await,
            Command::Staff(command) => staff::run(places, command).await,
            Command::Token(command) => token::run(places, command).await,
            Command::Journal(command) => journal::run(places, command).await,
            Command::Keys(command) => keys::run(places, command).await,
            Command::Erase(command) => erase::run(places, &command).await,
            Command::Backup { dir, recipients } => copies::backup(places, &dir, &recipients).await,
            Command::Restore { dir, identity } => {
                copies::restore(places, &dir, identity.as_deref()).await
            }
            Command::Document(command) => document::run(places, command).await,
            Command::Jobs(command) => jobs::run(places, command).await,
            Command::Hook(command) => hook::run(places, command).await,
            Command::Instrument(command) => instrument::run(places, command).await,
            Command::Rebuild => rebuild::run(places).await,
            Command::Policy(command) => policy::run(places, command).await,
            Command::Lock { by } => lock::lock(places, &by).await,
            Command::Unlock => lock::unlock(places).await,
            Command::Health { listen } => health::run(listen).await,
        }
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}
