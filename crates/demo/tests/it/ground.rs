//! A fresh world, with a clock that stands.

use homeward_app::{App, Clock};
use homeward_demo::{World, world};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use tempfile::TempDir;

/// On SQLite.
pub(crate) async fn begin() -> (App, World, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let url = |file: &str| format!("sqlite:{}", dir.path().join(file).display());
    let app = open(&url("homeward.db"), &url("keys.db")).await;
    let world = world(&app).await.unwrap();
    (app, world, dir)
}

/// An empty installation.
pub(crate) async fn open(database_url: &str, keys_url: &str) -> App {
    let config = StoreConfig {
        database_url: database_url.to_owned(),
        keys_url: keys_url.to_owned(),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: MasterKey::random(),
    };
    let store = Store::open(config).await.unwrap();
    let now = "2026-03-09T02:15:00Z".parse().unwrap();
    store.migrate(now).await.unwrap();
    let (access, _) = AccessBuffer::start(store.clone());
    App::new(store, Clock::fixed(now), access).unwrap()
}
