//! Fresh stores to test on, and a clock that stands.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, OfficeId, PersonId, ProgrammeId},
};
use homeward_store::{MasterKey, Store, StoreConfig, cases::CaseSummary};
use homeward_testkit::TestDatabase;
use uuid::Uuid;

/// A store of its own for one test, on one kind of database.
pub(crate) struct Ground {
    pub(crate) name: &'static str,
    pub(crate) store: Store,
    pub(crate) config: StoreConfig,
    /// Goes when the test ends.
    pub(crate) database: TestDatabase,
}

/// One migrated store per kind of database.
pub(crate) async fn stores() -> Vec<Ground> {
    let stores = empty().await;
    for ground in &stores {
        ground.store.migrate(now()).await.unwrap();
    }
    stores
}

/// One store without any table per kind of database.
pub(crate) async fn empty() -> Vec<Ground> {
    let mut stores = Vec::new();
    for database in homeward_testkit::databases().await {
        let config = StoreConfig {
            database_url: database.url.clone(),
            keys_url: database.keys_url.clone(),
            files: homeward_store::FilesPlace::Memory,
            master_key: MasterKey::random(),
        };
        let store = Store::open(config.clone()).await.unwrap();
        stores.push(Ground {
            name: database.name,
            store,
            config,
            database,
        });
    }
    stores
}

/// The moment at which all tests take place; with microseconds, and no rounder.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-03-08T09:30:15.123456Z".parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[expect(
    clippy::disallowed_methods,
    reason = "no test asserts on the time in an identifier"
)]
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
        due_limit_on: None,
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
