//! A fresh world on SQLite, with a clock that stands.

use homeward_app::{App, Clock};
use homeward_demo::{World, world};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use tempfile::TempDir;

/// A fresh world on SQLite, with a clock that stands.
pub(crate) async fn begin() -> (App, World, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let url = |file: &str| format!("sqlite:{}", dir.path().join(file).display());
    let config = StoreConfig {
        database_url: url("homeward.db"),
        keys_url: url("keys.db"),
        master_key: MasterKey::random(),
    };
    let store = Store::open(config).await.unwrap();
    let now = "2026-03-09T02:15:00Z".parse().unwrap();
    store.migrate(now).await.unwrap();
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store, Clock::fixed(now), access).unwrap();
    let world = world(&app).await.unwrap();
    (app, world, dir)
}
