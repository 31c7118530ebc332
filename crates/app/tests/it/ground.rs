//! A fresh world for one test on each kind of database, and what tests ask about it.

use chrono::{DateTime, Utc};
use homeward_app::{
    Actor, App, Clock, Refused,
    checks::Check,
    record::{Input, Recorded},
    view::CaseView,
};
use homeward_demo::{Profile, Walk, World, steps, steps::Fields, world};
use homeward_domain::{
    case::{Author, Case, Entry, Stamps},
    case_number::CaseNumber,
    facts::Fact,
    stage::StageName,
};
use homeward_store::{
    MasterKey, Store, StoreConfig,
    access_log::AccessBuffer,
    cases::{self, CaseSummary},
    journal::{self, SealedEntry, chain_of, seal_context},
};
use homeward_testkit::TestDatabase;
use serde_json::Value;

/// A world of its own for one test, on one kind of database.
pub(crate) struct Ground {
    pub(crate) name: &'static str,
    pub(crate) app: App,
    pub(crate) world: World,
    pub(crate) access: AccessBuffer,
    /// Goes when the test ends.
    pub(crate) database: TestDatabase,
}

/// One world per kind of database; the clock stands until a walk moves it.
pub(crate) async fn grounds() -> Vec<Ground> {
    let mut grounds = Vec::new();
    for database in homeward_testkit::databases().await {
        grounds.push(ground_on(database).await);
    }
    grounds
}

/// A world on this database.
pub(crate) async fn ground_on(database: TestDatabase) -> Ground {
    let config = StoreConfig {
        database_url: database.url.clone(),
        keys_url: database.keys_url.clone(),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: MasterKey::random(),
    };
    let store = Store::open(config).await.unwrap();
    store.migrate(beginning()).await.unwrap();
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store, Clock::fixed(beginning()), access.clone()).unwrap();
    let world = world(&app).await.unwrap();
    Ground {
        name: database.name,
        app,
        world,
        access,
        database,
    }
}

/// A Monday morning in Manila; with microseconds, and no rounder.
pub(crate) fn beginning() -> DateTime<Utc> {
    "2026-03-09T02:15:00.123456Z".parse().unwrap()
}

/// A case as its journal tells it, opened with the person's key by nobody's rules.
pub(crate) struct Whole {
    pub(crate) summary: CaseSummary,
    pub(crate) case: Case,
    pub(crate) sealed: Vec<SealedEntry>,
    /// What is sealed in each entry.
    pub(crate) payloads: Vec<Value>,
}

impl Whole {
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.case.entries().iter().map(|e| e.fact.code()).collect()
    }

    pub(crate) fn count(&self, code: &str) -> usize {
        self.codes().iter().filter(|c| **c == code).count()
    }
}

impl Ground {
    /// An adult on the way, by the clock of this ground.
    pub(crate) fn adult(&self) -> Walk<'_> {
        self.walk(Profile::adult())
    }

    pub(crate) fn walk(&self, profile: Profile) -> Walk<'_> {
        Walk::new(&self.app, &self.world, profile)
    }

    /// An adult at a stage, by a clock of their own.
    pub(crate) async fn adult_at(&self, stage: StageName) -> Walk<'_> {
        let mut walk = self.adult().in_its_own_time();
        walk.to(stage)
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        walk
    }

    /// The case as it is, whoever may see it.
    pub(crate) async fn whole(&self, number: &CaseNumber) -> Whole {
        let store = self.app.store();
        let c = store.reader();
        let summary = cases::find(c, number).await.unwrap().unwrap();
        let key = store.keys().get(summary.person_id).await.unwrap().unwrap();
        let sealed = journal::read(c, chain_of(summary.id)).await.unwrap();
        let payloads: Vec<Value> = sealed
            .iter()
            .map(|e| key.open(&seal_context(e.chain, e.id), &e.sealed).unwrap())
            .map(|text| serde_json::from_slice(&text).unwrap())
            .collect();
        let entries = sealed.iter().zip(&payloads).map(entry).collect();
        Whole {
            case: Case::replay(entries).unwrap(),
            summary,
            sealed,
            payloads,
        }
    }
}

fn entry((sealed, payload): (&SealedEntry, &Value)) -> Entry {
    let stamps: Stamps = serde_json::from_value(payload["stamps"].clone()).unwrap();
    Entry {
        seq: u32::try_from(sealed.seq).unwrap(),
        id: sealed.id,
        at: sealed.recorded_at,
        by: match sealed.actor() {
            journal::Actor::Staff(id) => Author::Staff(id),
            journal::Actor::System => Author::System,
        },
        fact: Fact::from_stored(payload["fact"].clone()).unwrap(),
        stamps,
    }
}

/// The case as somebody sees it.
pub(crate) async fn seen(app: &App, by: &Actor, number: &CaseNumber) -> CaseView {
    app.case_view(by, number, &[])
        .await
        .unwrap_or_else(|refused| panic!("{} does not see the case: {refused}", by.staff.login))
}

/// Records, as one who looked at nothing before.
pub(crate) async fn record(
    app: &App,
    by: &Actor,
    number: &CaseNumber,
    code: &str,
    fields: Fields,
) -> Result<Recorded, Refused> {
    app.record(by, number, code, steps::input(fields)).await
}

/// The number an entry of this kind has for a reader, the latest first.
pub(crate) fn number_of(view: &CaseView, code: &str) -> u32 {
    view.entries
        .iter()
        .find(|e| e.code == code)
        .unwrap_or_else(|| panic!("no {code} in sight"))
        .number
}

/// How many entries of a kind a reader sees.
pub(crate) fn count_of(view: &CaseView, code: &str) -> usize {
    view.entries.iter().filter(|e| e.code == code).count()
}

/// The ids of the safeguards that stood in the way, as far as whoever tried may know; clearances as such.
pub(crate) fn unmet(refused: &Refused) -> Vec<String> {
    let Refused::Unmet(unmet) = refused else {
        panic!("refused for another reason: {refused:?}");
    };
    unmet
        .checks
        .iter()
        .filter(|c| !c.is_clear())
        .map(|check| match check {
            Check::Safeguard { safeguard, .. } => safeguard.id.clone(),
            Check::Clearance { audience, .. } => format!("clearance {audience:?}"),
        })
        .collect()
}

/// With a key, so that done twice is done once.
pub(crate) fn once(fields: Fields, key: &str) -> Input {
    Input {
        once: Some(key.to_owned()),
        ..steps::input(fields)
    }
}

/// By one who saw this version.
pub(crate) fn having_seen(fields: Fields, version: u32) -> Input {
    Input {
        seen: Some(version),
        ..steps::input(fields)
    }
}

/// Numbers that look random and are the same each time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// One of `0..n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        usize::try_from(z % u64::try_from(n).unwrap()).unwrap()
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// How many times as often random tests are to try: `HOMEWARD_FULL=1` for ten times.
pub(crate) fn patience() -> usize {
    if std::env::var("HOMEWARD_FULL").is_ok_and(|v| v == "1") {
        10
    } else {
        1
    }
}
