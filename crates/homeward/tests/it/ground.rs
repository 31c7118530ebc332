//! Fresh installations to test on, and the program run against them.

use std::{
    path::Path,
    process::{Command, Output},
};

use homeward_app::{App, Clock};
use homeward_demo::{Walk, World, world};
use homeward_domain::stage::StageName;
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use homeward_testkit::{TestDatabase, databases};

/// An installation of its own for one test, on one kind of database.
pub(crate) struct Ground {
    /// `sqlite` or `postgres`.
    pub(crate) name: &'static str,
    pub(crate) app: App,
    key: MasterKey,
    database: TestDatabase,
}

/// One empty installation per kind of database, with a clock that stands.
pub(crate) async fn installations() -> Vec<Ground> {
    begin(|| Clock::fixed("2026-03-09T02:15:00Z".parse().unwrap())).await
}

/// The same by the clock of this machine, as the program itself has it.
pub(crate) async fn installations_of_today() -> Vec<Ground> {
    begin(Clock::system).await
}

async fn begin(clock: impl Fn() -> Clock) -> Vec<Ground> {
    let mut grounds = Vec::new();
    for database in databases().await {
        let clock = clock();
        let key = MasterKey::random();
        let config = StoreConfig {
            database_url: database.url.clone(),
            keys_url: database.keys_url.clone(),
            files: homeward_store::FilesPlace::Memory,
            database_key: None,
            master_key: key.clone(),
        };
        let store = Store::open(config).await.unwrap();
        store.migrate(clock.now()).await.unwrap();
        let (access, _) = AccessBuffer::start(store.clone());
        let app = App::new(store, clock, access).unwrap();
        grounds.push(Ground {
            name: database.name,
            app,
            key,
            database,
        });
    }
    grounds
}

impl Ground {
    /// A folder of its own.
    pub(crate) fn dir(&self) -> &Path {
        self.database.dir.path()
    }

    /// The world of the demonstration.
    pub(crate) async fn world(&self) -> World {
        world(&self.app).await.unwrap()
    }

    /// The program, told where this installation is.
    pub(crate) fn homeward(&self, args: &[&str]) -> Command {
        let mut command = bare(args);
        command
            .current_dir(self.dir())
            .env("DATABASE_URL", &self.database.url)
            .env("HOMEWARD_KEYS_URL", &self.database.keys_url)
            .env("HOMEWARD_MASTER_KEY", self.key.to_base64().as_str());
        command
    }

    /// Runs the program; says how it ended, and what it printed.
    pub(crate) async fn run(&self, args: &[&str]) -> Ran {
        run(self.homeward(args)).await
    }

    /// The master key, as operators write it down.
    pub(crate) fn key(&self) -> String {
        self.key.to_base64().to_string()
    }

    /// Writes past the program, as somebody could who reaches the database.
    pub(crate) async fn tamper(&self, sql: &str) {
        use homeward_store::ConnectionTrait;
        let tx = self.app.store().write().await.unwrap();
        tx.execute_unprepared(sql)
            .await
            .unwrap_or_else(|e| panic!("{} {sql}: {e}", self.name));
        tx.commit().await.unwrap();
    }

    /// An identifier as it stands in the text of a statement.
    pub(crate) fn id(&self, id: uuid::Uuid) -> String {
        match self.name {
            "sqlite" => format!("x'{}'", id.simple()),
            _ => format!("'{id}'"),
        }
    }

    /// Bytes as they stand in the text of a statement.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> String {
        use std::fmt::Write;
        let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").unwrap();
            hex
        });
        match self.name {
            "sqlite" => format!("x'{hex}'"),
            _ => format!("'\\x{hex}'"),
        }
    }
}

/// How the program ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program without an installation; nothing of this machine's environment reaches it.
pub(crate) fn bare(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_homeward"));
    command
        .args(args)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// Takes a person to a stage, stage by stage: in one go the calls lie too deep for the stack of a test thread.
pub(crate) async fn take(walk: &mut Walk<'_>, to: StageName) {
    let end = StageName::ALL
        .iter()
        .position(|stage| *stage == to)
        .unwrap();
    for stage in &StageName::ALL[..=end] {
        Box::pin(walk.to(*stage))
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
    }
}

/// Runs a command to its end, off the threads of the test.
pub(crate) async fn run(mut command: Command) -> Ran {
    let Output {
        status,
        stdout,
        stderr,
    } = tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap();
    Ran {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}
