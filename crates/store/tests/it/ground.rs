//! Fresh stores to test on, and a clock that stands.

use chrono::{DateTime, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, OfficeId, PersonId, ProgrammeId},
};
use homeward_store::{MasterKey, Store, StoreConfig, cases::CaseSummary};
use tempfile::TempDir;
use uuid::Uuid;

/// A store of its own for one test, on one kind of database.
pub(crate) struct Ground {
    pub(crate) name: String,
    pub(crate) store: Store,
    pub(crate) config: StoreConfig,
    _dir: TempDir,
}

/// One migrated store per kind of database.
pub(crate) async fn stores() -> Vec<Ground> {
    let mut stores = Vec::new();
    for ground in empty().await {
        ground.store.migrate(now()).await.unwrap();
        stores.push(ground);
    }
    stores
}

/// One store without any table per kind of database.
pub(crate) async fn empty() -> Vec<Ground> {
    let mut stores = vec![
        open("sqlite", |dir, name| {
            format!("sqlite:{}", dir.join(name).display())
        })
        .await,
    ];
    // A PostgreSQL to make databases on, such as postgres://postgres@127.0.0.1:5433
    if let Ok(server) = std::env::var("HOMEWARD_TEST_POSTGRES") {
        let admin = sea_orm::Database::connect(format!("{server}/postgres"))
            .await
            .unwrap();
        let mut urls = Vec::new();
        for _ in 0..2 {
            let name = format!("t{}", Uuid::now_v7().simple());
            sea_orm::ConnectionTrait::execute_unprepared(
                &admin,
                &format!("CREATE DATABASE {name}"),
            )
            .await
            .unwrap();
            urls.push(format!("{server}/{name}"));
        }
        stores.push(
            open("postgres", |_, name| {
                urls[usize::from(name != "homeward.db")].clone()
            })
            .await,
        );
    }
    stores
}

async fn open(name: &str, url: impl Fn(&std::path::Path, &str) -> String) -> Ground {
    let dir = tempfile::tempdir().unwrap();
    let config = StoreConfig {
        database_url: url(dir.path(), "homeward.db"),
        keys_url: url(dir.path(), "keys.db"),
        master_key: MasterKey::random(),
    };
    let store = Store::open(config.clone()).await.unwrap();
    Ground {
        name: name.to_owned(),
        store,
        config,
        _dir: dir,
    }
}

/// The moment at which all tests take place; with microseconds, and no rounder.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-03-08T09:30:15.123456Z".parse().unwrap()
}

pub(crate) fn id<T: From<Uuid>>() -> T {
    Uuid::now_v7().into()
}

/// An ordinary open case.
pub(crate) fn case(serial: u32) -> CaseSummary {
    CaseSummary {
        id: id::<CaseId>(),
        number: CaseNumber::new(26, serial),
        person_id: id::<PersonId>(),
        programme_id: id::<ProgrammeId>(),
        sending_office_id: id::<OfficeId>(),
        receiving_office_id: None,
        assigned_to: None,
        stage: "registered".to_owned(),
        stage_since: now(),
        country_of_return: Some("BD".to_owned()),
        departure_on: None,
        due_on: None,
        on_hold: false,
        protected: false,
        protection_clear: false,
        health_clear: false,
        open_case_safeguards: 2,
        is_child: false,
        closed: false,
        opened_at: now(),
        entries: 1,
    }
}
