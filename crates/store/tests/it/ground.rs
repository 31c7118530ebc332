//! Fresh stores to test on, and a clock that stands.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, EntryId, OfficeId, PersonId, ProgrammeId},
};
use homeward_store::{
    MasterKey, Store, StoreConfig,
    cases::{self, CaseSummary},
    journal::{self, NewEntry},
    search,
};
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
            database_key: None,
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
        receiving_until: None,
        transit_office_id: None,
        transit_until: None,
        assigned_to: None,
        stage: "registered".to_owned(),
        stage_since: now(),
        country_of_return: Some("BD".to_owned()),
        departure_on: None,
        departs_at: None,
        arrives_at: None,
        arrives_on: None,
        way: None,
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

/// Runs a future until it has waited so many times, and drops it there, as when the program dies; its answer if it ended first.
pub(crate) async fn cut_after<F: Future>(waits: usize, future: F) -> Option<F::Output> {
    let mut future = std::pin::pin!(future);
    let mut left = waits;
    std::future::poll_fn(|cx| match future.as_mut().poll(cx) {
        std::task::Poll::Ready(output) => std::task::Poll::Ready(Some(output)),
        std::task::Poll::Pending if left == 0 => std::task::Poll::Ready(None),
        std::task::Poll::Pending => {
            left -= 1;
            std::task::Poll::Pending
        }
    })
    .await
}

/// A registered case: row, name, key, and a chain of entries sealed with it.
pub(crate) async fn told(store: &Store, serial: u32, name: &str, text: &str) -> CaseSummary {
    let row = CaseSummary {
        entries: 2,
        ..case(serial)
    };
    let key = store.keys().create(row.person_id, now()).await.unwrap();
    let tx = store.write().await.unwrap();
    cases::insert(&tx, &row).await.unwrap();
    search::replace(&tx, row.id, Some(row.person_id), &[name.to_owned()])
        .await
        .unwrap();
    let chain = journal::chain_of(row.id);
    for _ in 0..row.entries {
        let entry: EntryId = id();
        let new = NewEntry {
            id: entry,
            chain,
            action: "counsel".to_owned(),
            actor: journal::Actor::System,
            recorded_at: now(),
            corrects: None,
            sealed: key.seal(&journal::seal_context(chain, entry), text.as_bytes()),
        };
        journal::append(&tx, store.journal_key(), new)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    store.keys().bind(&[(row.person_id, chain)]).await.unwrap();
    row
}

/// What the chain of a case says, with the key the store has; `None` for what does not open.
pub(crate) async fn read(store: &Store, case: &CaseSummary) -> Vec<Option<String>> {
    let key = store.keys().get(case.person_id).await.ok().flatten();
    let chain = journal::chain_of(case.id);
    let entries = journal::read(store.reader(), chain).await.unwrap();
    let open = |e: &journal::SealedEntry| {
        let context = journal::seal_context(chain, e.id);
        let text = key.as_ref()?.open(&context, &e.sealed).ok()?;
        Some(String::from_utf8(text.to_vec()).unwrap())
    };
    entries.iter().map(open).collect()
}
