//! `cargo xtask demo`: from a checkout to a running system with invented people in it.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    commands::{cargo, command, run, target},
    guarded::Guarded,
    system,
};

pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) release: bool,
    /// Go on with the data of the last run.
    pub(crate) keep: bool,
}

/// Builds, fills a fresh database and becomes the server; returns only on failure.
pub(crate) fn serve(options: &Options) -> Result<()> {
    let program = build(options.release)?;
    let folder = target().join("demo");
    if !options.keep && folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    let database = database_url(&folder);

    if !folder.join("homeward.db").exists() {
        run(command(&program)
            .args(["demo", "--no-serve"])
            .env("DATABASE_URL", &database))?;
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let failure = command(&program)
        .args(["demo", "--listen"])
        .arg(address.to_string())
        .env("DATABASE_URL", &database)
        .exec();
    Err(failure).with_context(|| format!("{} cannot be started", program.display()))
}

/// Builds the product and says where it is.
pub(crate) fn build(release: bool) -> Result<PathBuf> {
    system::ensure(&[system::C_COMPILER, system::FONTS])?;
    // With the features of the whole workspace, so that the tests' artefacts are used again.
    let mut build = cargo();
    build.args(["build", "--workspace", "--bin", "homeward", "--locked"]);
    run(build.args(release.then_some("--release")))?;
    Ok(target()
        .join(if release { "release" } else { "debug" })
        .join("homeward"))
}

/// A demonstration server on a port of its own, for as long as this lives.
pub(crate) struct Running {
    pub(crate) base: String,
    _server: Guarded,
}

impl Running {
    /// Starts `program` with fresh data in `folder` and waits until it answers.
    pub(crate) fn start(program: &Path, folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let log = folder.join("log");
        let output = fs::File::create(&log)?;
        let errors = output.try_clone()?;
        let arguments = [
            "demo".to_owned(),
            "--listen".to_owned(),
            address.to_string(),
        ];
        let mut server = Guarded::start(program, &arguments, "TERM", None, |command| {
            command
                .env("DATABASE_URL", database_url(folder))
                .stdout(output)
                .stderr(errors);
        })?;

        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            let said = fs::read_to_string(&log).unwrap_or_default();
            if server.has_ended() || started.elapsed() > Duration::from_mins(8) {
                bail!("the demonstration does not answer on {address}; it said:\n{said}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(Self {
            base: format!("http://{address}"),
            _server: server,
        })
    }
}

pub(crate) fn database_url(folder: &Path) -> String {
    format!("sqlite:{}?mode=rwc", folder.join("homeward.db").display())
}
