//! `homeward health`: asks a running program whether both databases answer. For probes without a client of their own.

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use anyhow::Context;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::terminal::say;

/// Longer than a busy database takes, shorter than a probe waits.
const PATIENCE: Duration = Duration::from_secs(8);

pub(crate) async fn run(listen: SocketAddr) -> anyhow::Result<ExitCode> {
    let answer = tokio::time::timeout(PATIENCE, ask(listen))
        .await
        .context("no answer in time")??;
    let is_well = answer.split(' ').nth(1) == Some("200");
    say(if is_well { "well" } else { "not well" });
    Ok(if is_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn ask(listen: SocketAddr) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(listen)
        .await
        .with_context(|| format!("nothing listens on {listen}"))?;
    stream
        .write_all(
            format!("GET /health HTTP/1.1\r\nhost: {listen}\r\nconnection: close\r\n\r\n")
                .as_bytes(),
        )
        .await?;
    let mut answer = Vec::new();
    stream.take(10_000).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
