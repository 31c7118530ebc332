//! Databases of earlier schemas, kept as files, open with the program of today. `examples/keep_schema.rs` made them.

use std::{fs, path::PathBuf};

use homeward_domain::{
    case_number::CaseNumber,
    codes::{OrganisationKind, Role},
    ids::{EntryId, ProgrammeId},
};
use homeward_store::{
    ConnectionTrait, MasterKey, Store, StoreConfig, backup, cases, directory,
    journal::{self, Actor, NewEntry},
    offices, organisations, programmes, search, staff, verify,
};
use serde_json::json;
use uuid::Uuid;

use crate::ground::{Ground, empty, id, now};

fn kept(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(file)
}

/// The master key of a kept database: the last line of its file, which says first what it is.
fn master_key(schema: &str) -> MasterKey {
    let file = kept(&format!("schema-{schema}-TEST-ONLY-master-key.txt"));
    let text = fs::read_to_string(file).unwrap();
    MasterKey::from_base64(text.lines().last().unwrap()).unwrap()
}

/// Everything that was kept reads as it was written, the journal is sound, and the case goes on.
async fn is_whole_and_goes_on(store: &Store, on: &str) {
    assert!(store.is_ready().await, "{on}");
    let tx = store.snapshot().await.unwrap();
    let organisation = organisations::all(&tx).await.unwrap().remove(0);
    assert_eq!(
        (organisation.name.as_str(), organisation.kind),
        ("Retour & Réintégration", OrganisationKind::ReturnSupport),
        "{on}"
    );
    // What the directory says of it came with a later schema.
    assert!(directory::profiles(&tx).await.unwrap().is_empty(), "{on}");
    assert!(
        directory::focal_points(&tx).await.unwrap().is_empty(),
        "{on}"
    );
    let office = offices::find(&tx, "bru").await.unwrap().unwrap();
    assert_eq!(office.organisation_id, organisation.id, "{on}");
    assert_eq!(office.contact, "+32 2 555 01 00\nনমুনা", "{on}");
    let member = staff::find(&tx, "example").await.unwrap().unwrap();
    assert_eq!(
        (member.name.as_str(), member.language.as_str()),
        ("Emma Example", "fr"),
        "{on}"
    );
    let grants = staff::grants(&tx, member.id).await.unwrap();
    assert_eq!(
        grants
            .iter()
            .map(|g| (g.role, g.office))
            .collect::<Vec<_>>(),
        [(Role::Counsellor, Some(office.id))],
        "{on}"
    );
    let programme = programmes::get(&tx, ProgrammeId(Uuid::from_u128(4)))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(programme.data, json!({ "name": "Example 2026" }), "{on}");
    let versions = programmes::versions(&tx, programme.id).await.unwrap();
    assert_eq!(versions.len(), 1, "{on}");
    let case = cases::find(&tx, &CaseNumber::new(26, 1))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (case.stage.as_str(), case.assigned_to, case.entries),
        ("declared", Some(member.id), 3),
        "{on}"
    );
    assert_eq!(case.opened_at, now(), "{on}: to the microsecond");
    assert_eq!(
        search::names(&tx, case.id).await.unwrap(),
        ["Amina Example", "আমিনা"],
        "{on}"
    );
    let key = store.keys().get(case.person_id).await.unwrap().unwrap();
    let chain = journal::chain_of(case.id);
    let entries = journal::read(&tx, chain).await.unwrap();
    let read: Vec<(String, String)> = entries
        .iter()
        .map(|entry| {
            let context = journal::seal_context(chain, entry.id);
            let plain = key.open(&context, &entry.sealed).unwrap();
            (
                entry.action.clone(),
                String::from_utf8(plain.to_vec()).unwrap(),
            )
        })
        .collect();
    let expected = [
        (
            "register",
            r#"{"fact":{"kind":"register","name":"Amina Example"}}"#,
        ),
        (
            "counsel",
            r#"{"fact":{"kind":"counsel","place":"office","language":"bn"}}"#,
        ),
        (
            "declare",
            r#"{"fact":{"kind":"declare","words":"আমি ফিরে যেতে চাই"}}"#,
        ),
    ]
    .map(|(action, fact)| (action.to_owned(), fact.to_owned()));
    assert_eq!(read, expected, "{on}");
    prove(store, 3, on).await;
    drop(tx);

    let tx = store.write().await.unwrap();
    let entry: EntryId = id();
    let next = NewEntry {
        id: entry,
        chain,
        action: "counsel".to_owned(),
        actor: Actor::Staff(member.id),
        recorded_at: now(),
        corrects: None,
        sealed: key.seal(&journal::seal_context(chain, entry), b"{}"),
    };
    let place = journal::append(&tx, store.journal_key(), next)
        .await
        .unwrap();
    assert_eq!(place, 4, "{on}");
    tx.commit().await.unwrap();
    prove(store, 4, on).await;
}

/// The journal is sound and has so many entries.
async fn prove(store: &Store, entries: u64, on: &str) {
    let report = verify::verify(store.reader(), store.journal_key(), None)
        .await
        .unwrap();
    assert!(report.is_sound(), "{on}: {:?}", report.faults);
    assert_eq!(report.entries, entries, "{on}");
}

#[tokio::test]
async fn a_database_of_the_first_schema_opens_migrates_and_proves_itself() {
    let dir = tempfile::tempdir().unwrap();
    let url = |file: &str| {
        let copy = dir.path().join(file);
        fs::copy(kept(file), &copy).unwrap();
        format!("sqlite:{}", copy.display())
    };
    let store = Store::open(StoreConfig {
        database_url: url("schema-0001.db"),
        keys_url: url("schema-0001-keys.db"),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: master_key("0001"),
    })
    .await
    .unwrap();
    store.migrate(now()).await.unwrap();
    is_whole_and_goes_on(&store, "sqlite").await;
    store.migrate(now()).await.unwrap();
    prove(&store, 4, "sqlite, migrated again").await;
}

#[tokio::test]
async fn a_postgresql_database_of_the_first_schema_migrates_and_proves_itself() {
    let on_postgres = |ground: &Ground| ground.config.database_url.starts_with("postgres");
    for to in empty().await.into_iter().filter(on_postgres) {
        for (url, file) in [
            (&to.config.database_url, "schema-0001-postgres.sql"),
            (&to.config.keys_url, "schema-0001-postgres-keys.sql"),
        ] {
            let c = sea_orm::Database::connect(url).await.unwrap();
            let dump = fs::read_to_string(kept(file)).unwrap();
            c.execute_unprepared(&dump).await.unwrap();
            c.close().await.unwrap();
        }
        let store = Store::open(StoreConfig {
            master_key: master_key("0001"),
            ..to.config.clone()
        })
        .await
        .unwrap();
        store.migrate(now()).await.unwrap();
        is_whole_and_goes_on(&store, to.name).await;
    }
}

/// What a copy of an earlier schema lacks begins as in a database that was migrated.
#[tokio::test]
async fn a_copy_of_the_first_schema_restores_onto_either_database() {
    for to in empty().await {
        let target = StoreConfig {
            master_key: master_key("0001"),
            ..to.config.clone()
        };
        backup::restore(&kept("schema-0001-copy"), &target)
            .await
            .unwrap();
        let store = Store::open(target).await.unwrap();
        store.migrate(now()).await.unwrap();
        is_whole_and_goes_on(&store, to.name).await;
    }
}
