//! Fresh databases for a test: one of each kind the product runs on.

use std::{
    path::Path,
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use tempfile::TempDir;

use crate::postgres::{self, Server};

/// An empty database with its own database for keys; dropping it removes both.
#[derive(Debug)]
pub struct TestDatabase {
    /// `sqlite` or `postgres`, for the messages of assertions.
    pub name: &'static str,
    /// Where the product keeps its records.
    pub url: String,
    /// Where the product keeps the keys, apart from the records.
    pub keys_url: String,
    /// A folder for whatever else the test writes; the SQLite files lie in it too.
    pub dir: TempDir,
    cleanup: Option<Cleanup>,
}

/// The databases to drop, and the server they are on.
#[derive(Debug)]
struct Cleanup {
    server: String,
    names: [String; 2],
}

/// One fresh SQLite file and one fresh PostgreSQL database.
///
/// The PostgreSQL server is the one in `HOMEWARD_TEST_POSTGRES` (`cargo xtask test` and
/// `cargo xtask postgres` set it), or else a temporary one that this process starts once.
///
/// # Panics
/// When there is no PostgreSQL: a store test never passes on one database in silence.
pub async fn databases() -> Vec<TestDatabase> {
    tokio::task::spawn_blocking(|| vec![sqlite(), postgres()])
        .await
        .expect("both databases can be created")
}

fn sqlite() -> TestDatabase {
    let dir = folder();
    let url = |file: &str| format!("sqlite://{}?mode=rwc", dir.path().join(file).display());
    TestDatabase {
        name: "sqlite",
        url: url("homeward.db"),
        keys_url: url("keys.db"),
        dir,
        cleanup: None,
    }
}

fn postgres() -> TestDatabase {
    let server = server();
    let dir = folder();
    let name = unused_name(&dir);
    let names = [name.clone(), format!("{name}_keys")];
    for name in &names {
        // From template0, which nobody is ever connected to, so that tests can do this at once.
        psql(
            server,
            &format!("create database {name} template template0"),
        );
    }
    let [url, keys_url] = names.each_ref().map(|name| in_database(server, name));
    let cleanup = Some(Cleanup {
        server: server.to_owned(),
        names,
    });
    TestDatabase {
        name: "postgres",
        url,
        keys_url,
        dir,
        cleanup,
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(Cleanup { server, names }) = &self.cleanup {
            for name in names {
                psql(
                    server,
                    &format!("drop database if exists {name} with (force)"),
                );
            }
        }
    }
}

/// A database name nobody else has: the random folder name, this process and a running number.
fn unused_name(dir: &TempDir) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let random = dir
        .path()
        .file_name()
        .and_then(|name| name.to_str())
        .expect("the folder is named in ASCII");
    format!("{random}_{}_{number}", std::process::id())
        .replace('-', "_")
        .to_lowercase()
}

/// The address of the server to create databases on.
fn server() -> &'static str {
    static ADDRESS: OnceLock<(String, Option<Server>)> = OnceLock::new();
    let (address, _running) = ADDRESS.get_or_init(|| match std::env::var(postgres::VARIABLE) {
        Ok(address) if !address.is_empty() => (address, None),
        _ => {
            let server = Server::start().unwrap_or_else(|error| panic!("{error}"));
            (server.url(), Some(server))
        }
    });
    address
}

/// `server` with another database name in its path.
fn in_database(server: &str, name: &str) -> String {
    let (address, options) = server
        .split_once('?')
        .map_or((server, None), |(a, o)| (a, Some(o)));
    let (host, _database) = address
        .rsplit_once('/')
        .expect("an address ends in /<database>");
    options.map_or_else(
        || format!("{host}/{name}"),
        |options| format!("{host}/{name}?{options}"),
    )
}

fn psql(server: &str, statement: &str) {
    let packaged = postgres::programs()
        .map(|folder| folder.join("psql"))
        .filter(|path| path.exists());
    let answer = Command::new(packaged.as_deref().unwrap_or(Path::new("psql")))
        .args([
            "--no-psqlrc",
            "--quiet",
            "--set",
            "ON_ERROR_STOP=1",
            "--dbname",
            server,
            "--command",
            statement,
        ])
        .stdin(Stdio::null())
        .output()
        .expect("psql runs; install it with: apt-get install postgresql-client");
    let refusal = String::from_utf8_lossy(&answer.stderr);
    // A second panic while a failed test is unwinding would hide the first.
    assert!(
        answer.status.success() || std::thread::panicking(),
        "`{statement}` failed: {refusal}"
    );
}

fn folder() -> TempDir {
    tempfile::Builder::new()
        .prefix("homeward-test-")
        .tempdir()
        .expect("a temporary folder can be created")
}

#[cfg(test)]
mod tests {
    use super::in_database;

    #[test]
    fn the_database_name_changes_and_the_options_stay() {
        for (server, expected) in [
            (
                "postgres://postgres@localhost/postgres?host=/tmp/x",
                "postgres://postgres@localhost/t1?host=/tmp/x",
            ),
            (
                "postgres://me:secret@127.0.0.1:5433/postgres",
                "postgres://me:secret@127.0.0.1:5433/t1",
            ),
        ] {
            assert_eq!(in_database(server, "t1"), expected);
        }
    }
}
