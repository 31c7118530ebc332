//! What the program says about its work, to stderr. Neither queries nor bodies nor names are ever part of it.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;

use crate::cli::{Log, LogFormat};

/// Starts the log. A filter that cannot be read falls back to `info`, and that is said.
pub(crate) fn start(log: &Log) {
    // The database's own lines hold statements with values.
    let quiet = |filter: &str| {
        EnvFilter::try_new(format!(
            "{filter},sqlx=off,sea_orm=off,sea_orm_migration=off"
        ))
    };
    let (filter, wrong) = match quiet(&log.filter) {
        Ok(filter) => (filter, false),
        Err(_) => (
            EnvFilter::new("info,sqlx=off,sea_orm=off,sea_orm_migration=off"),
            true,
        ),
    };
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_target(false)
        .with_ansi(io::stderr().is_terminal());
    match log.format {
        LogFormat::Text => lines.compact().init(),
        LogFormat::Json => lines.json().init(),
    }
    if wrong {
        tracing::warn!("the log filter cannot be read; using `info`");
    }
}
