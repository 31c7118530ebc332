//! A PostgreSQL server of our own in a temporary folder: no port, no password, gone afterwards.
//!
//! It listens on a socket in its folder alone, so any number of them live side by side. Never for
//! real data: `fsync` is off. Shared with `xtask` by path, so it uses the standard library alone.

use std::{
    fs,
    io::{self, Read},
    os::unix::{
        fs::{DirBuilderExt, MetadataExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::guarded::Guarded;

/// What to say when there is no PostgreSQL on this machine.
pub(crate) const MISSING: &str = "PostgreSQL is not installed, and every store test runs on SQLite and on PostgreSQL; \
     install it with: apt-get install --no-install-recommends postgresql";

/// Where tests find the server to create their databases on.
pub(crate) const VARIABLE: &str = "HOMEWARD_TEST_POSTGRES";

/// A running server; drop it and both the server and its folder are gone.
pub(crate) struct Server {
    folder: PathBuf,
    guard: Guarded,
}

impl Server {
    /// Creates a cluster and starts it: about one second.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] with [`MISSING`] when there is no PostgreSQL; otherwise the
    /// server's own words.
    pub(crate) fn start() -> io::Result<Self> {
        let programs =
            programs().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, MISSING))?;
        let (folder, user) = fresh_folder()?;
        let data = folder.join("data");
        let log = folder.join("log");

        let settle = |command: &mut Command| {
            command.current_dir(&folder).env_clear().envs([
                ("PATH", "/usr/bin:/bin"),
                ("LC_ALL", "C.UTF-8"),
                ("TZ", "UTC"),
            ]);
            if let Some((uid, gid)) = user {
                command.uid(uid).gid(gid);
            }
        };
        let mut initdb = Command::new(programs.join("initdb"));
        settle(&mut initdb);
        let created = initdb
            .arg("-D")
            .arg(&data)
            .args([
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
            ])
            .stdin(Stdio::null())
            .output()?;
        if !created.status.success() {
            let _ = fs::remove_dir_all(&folder);
            return Err(io::Error::other(format!(
                "initdb failed: {}",
                String::from_utf8_lossy(&created.stderr)
            )));
        }

        let output = fs::File::create(&log)?;
        let errors = output.try_clone()?;
        let log = fs::File::open(&log)?;
        let data_argument = data.display().to_string();
        let folder_argument = folder.display().to_string();
        let arguments = [
            ["-D", &data_argument].as_slice(),
            &["-k", &folder_argument, "-c", "listen_addresses="],
            &[
                "-c",
                "fsync=off",
                "-c",
                "synchronous_commit=off",
                "-c",
                "full_page_writes=off",
            ],
            &["-c", "max_connections=300", "-c", "jit=off"],
        ]
        .concat();
        let guard = Guarded::start(
            &programs.join("postgres"),
            &arguments,
            "QUIT",
            Some(&folder),
            |command| {
                settle(command);
                command.stdout(output).stderr(errors);
            },
        )?;
        let mut server = Self { folder, guard };
        server.wait_until_ready(&data, log)?;
        Ok(server)
    }

    /// The address of its `postgres` database, in the form that sqlx and psql both accept.
    pub(crate) fn url(&self) -> String {
        format!(
            "postgres://postgres@localhost/postgres?host={}",
            self.folder.display()
        )
    }

    fn wait_until_ready(&mut self, data: &Path, mut log: fs::File) -> io::Result<()> {
        let started = Instant::now();
        let mut said = String::new();
        loop {
            // The eighth line says `ready` once connections are accepted.
            let state = fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
            if state
                .lines()
                .nth(7)
                .is_some_and(|line| line.trim() == "ready")
            {
                return Ok(());
            }
            let has_ended = self.guard.has_ended();
            log.read_to_string(&mut said)?;
            if has_ended || started.elapsed() > Duration::from_mins(1) {
                return Err(io::Error::other(format!(
                    "PostgreSQL did not start:\n{said}"
                )));
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

/// The newest PostgreSQL on this machine: the folder with `initdb` and `postgres`.
pub(crate) fn programs() -> Option<PathBuf> {
    let version = |folder: &Path| folder.file_name()?.to_str()?.parse::<u32>().ok();
    let mut packaged: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|folder| folder.join("bin/initdb").exists() && folder.join("bin/postgres").exists())
        .collect();
    packaged.sort_by_key(|folder| version(folder));
    let elsewhere = || {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path)
            .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
    };
    packaged
        .pop()
        .map(|folder| folder.join("bin"))
        .or_else(elsewhere)
}

/// A folder that only the server's user can enter, and that user's ids when it is not us:
/// PostgreSQL refuses to run as root, so root lends it another name.
fn fresh_folder() -> io::Result<(PathBuf, Option<(u32, u32)>)> {
    // Short, because a socket's path holds 107 bytes, and open to pass through, unlike /root.
    let parent = Path::new("/tmp");
    let folder = (0..)
        .map(|attempt: u32| parent.join(format!("homeward-pg-{}-{attempt}", std::process::id())))
        .find_map(
            |folder| match fs::DirBuilder::new().mode(0o700).create(&folder) {
                Ok(()) => Some(Ok(folder)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
                Err(error) => Some(Err(error)),
            },
        )
        .expect("the attempts do not run out")?;

    if fs::metadata(&folder)?.uid() != 0 {
        return Ok((folder, None));
    }
    let (uid, gid) = account("postgres")
        .or_else(|| account("nobody"))
        .ok_or_else(|| io::Error::other("neither `postgres` nor `nobody` stands in /etc/passwd"))?;
    std::os::unix::fs::chown(&folder, Some(uid), Some(gid))?;
    Ok((folder, Some((uid, gid))))
}

fn account(name: &str) -> Option<(u32, u32)> {
    let accounts = fs::read_to_string("/etc/passwd").ok()?;
    let line = accounts
        .lines()
        .find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}
