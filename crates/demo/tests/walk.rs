//! People walk home, and nobody is let through who must not be.

use homeward_app::{App, Clock};
use homeward_demo::{Profile, Walk, World, world};
use homeward_domain::stage::StageName;
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use tempfile::TempDir;

/// A fresh world on SQLite, with a clock that stands.
async fn begin() -> (App, World, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let url = |file: &str| format!("sqlite:{}", dir.path().join(file).display());
    let config = StoreConfig { database_url: url("homeward.db"), keys_url: url("keys.db"), master_key: MasterKey::random() };
    let store = Store::open(config).await.unwrap();
    let now = "2026-03-09T02:15:00Z".parse().unwrap();
    store.migrate(now).await.unwrap();
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store, Clock::fixed(now), access).unwrap();
    let world = world(&app).await.unwrap();
    (app, world, dir)
}

async fn stage(app: &App, world: &World, walk: &Walk<'_>) -> StageName {
    app.case_view(&world.manila.lead, walk.number(), &[]).await.unwrap().stage
}

#[tokio::test]
async fn an_adult_walks_from_registration_to_reintegration() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::adult());
    for to in StageName::ALL.iter().copied().filter(|s| *s != StageName::Exited) {
        walk.to(to).await.unwrap_or_else(|stuck| panic!("{stuck}"));
        assert_eq!(stage(&app, &world, &walk).await, to);
    }
}
