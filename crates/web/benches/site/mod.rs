//! A site in this process with invented people, for benchmarks: its databases, somebody signed in, pages asked for.

use std::path::PathBuf;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use chrono::{DateTime, Utc};
use homeward_app::{App, Clock};
use homeward_demo::{PASSWORD, World, world};
use homeward_store::{FilesPlace, MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use homeward_testkit::TestDatabase;

/// The moment at which everything takes place.
const NOW: &str = "2026-03-09T02:15:00Z";

pub(crate) type Failed = Box<dyn std::error::Error>;

/// A database to be measured: its name and where it and its keys are.
pub(crate) struct Database {
    pub(crate) name: &'static str,
    url: String,
    keys_url: String,
    /// Taken away with it.
    _made: Option<TestDatabase>,
}

/// SQLite in this folder, and PostgreSQL where `HOMEWARD_TEST_POSTGRES` names a server.
pub(crate) async fn databases(folder: &Folder) -> Vec<Database> {
    let file = |name: &str| format!("sqlite:{}", folder.0.join(name).display());
    let mut all = vec![Database {
        name: "SQLite",
        url: file("homeward.db"),
        keys_url: file("keys.db"),
        _made: None,
    }];
    if std::env::var("HOMEWARD_TEST_POSTGRES").is_ok_and(|v| !v.is_empty()) {
        let found: Vec<TestDatabase> = homeward_testkit::databases().await;
        for database in found.into_iter().filter(|d| d.name == "postgres") {
            all.push(Database {
                name: "PostgreSQL",
                url: database.url.clone(),
                keys_url: database.keys_url.clone(),
                _made: Some(database),
            });
        }
    } else {
        println!("PostgreSQL: not measured, HOMEWARD_TEST_POSTGRES is not set");
    }
    all
}

/// An empty house with its staff.
#[allow(dead_code, reason = "each benchmark takes what it needs of it")]
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) store: Store,
    pub(crate) access: AccessBuffer,
    pub(crate) world: World,
    pub(crate) now: DateTime<Utc>,
}

pub(crate) async fn open(database: &Database) -> Result<House, Failed> {
    let store = Store::open(StoreConfig {
        database_url: database.url.clone(),
        keys_url: database.keys_url.clone(),
        files: FilesPlace::Memory,
        database_key: None,
        master_key: MasterKey::random(),
    })
    .await?;
    let now = NOW.parse()?;
    store.migrate(now).await?;
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store.clone(), Clock::fixed(now), access.clone())?;
    let world = world(&app).await?;
    Ok(House {
        app,
        store,
        access,
        world,
        now,
    })
}

/// The session cookie of somebody.
pub(crate) async fn sign_in(site: &Router, login: &str) -> Result<String, Failed> {
    use tower::ServiceExt;
    let request = Request::post("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("host", "localhost")
        .body(Body::from(format!("login={login}&password={PASSWORD}")))?;
    let response = site.clone().oneshot(request).await?;
    let cookie = response
        .headers()
        .get(header::SET_COOKIE)
        .ok_or("signed in")?
        .to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

pub(crate) async fn get(site: &Router, cookie: &str, path: &str) -> Result<Vec<u8>, Failed> {
    use tower::ServiceExt;
    let request = Request::get(path)
        .header(header::COOKIE, cookie)
        .header("host", "localhost")
        .body(Body::empty())?;
    let response = site.clone().oneshot(request).await?;
    if response.status() != StatusCode::OK {
        return Err(format!("{path}: {}", response.status()).into());
    }
    Ok(to_bytes(response.into_body(), 50_000_000).await?.to_vec())
}

/// Whether `cargo test --benches` runs this: there is nothing to test.
pub(crate) fn is_test() -> bool {
    std::env::args().any(|a| a == "--test")
}

/// A number from the environment.
pub(crate) fn number(name: &str, or: usize) -> usize {
    let said = std::env::var(name).ok();
    said.and_then(|n| n.parse().ok()).unwrap_or(or)
}

/// A folder of this run, taken away with what is in it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> std::io::Result<Self> {
        let path = std::env::temp_dir().join(format!("homeward-bench-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
