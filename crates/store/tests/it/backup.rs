//! Copies made while others write restore whole, also onto the other kind of database.

use std::{
    collections::BTreeSet,
    fs,
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
};

use homeward_domain::ids::{EntryId, PersonId};
use homeward_store::{
    ConnectionTrait, DatabaseBackend, MasterKey, Store, StoreConfig, StoreError,
    backup::{self, BackupError, LEFT_OUT},
    cases, journal,
    journal::{Actor, NewEntry},
    search, sessions,
    sessions::Session,
    verify,
};

use crate::{
    ground::{Ground, case, empty, id, now, stores},
    house::house,
};

/// One case with a person's key and three sealed entries.
async fn open_case(store: &Store, serial: u32) -> Result<(), StoreError> {
    let mut case = case(serial);
    let person: PersonId = case.person_id;
    case.entries = 3;
    let key = store.keys().create(person, now()).await?;
    let tx = store.write().await?;
    cases::insert(&tx, &case).await?;
    search::replace(
        &tx,
        case.id,
        Some(person),
        &[format!("Amina Number{serial}"), "আমিনা".to_owned()],
    )
    .await?;
    for _ in 0..3 {
        let entry: EntryId = id();
        let chain = journal::chain_of(case.id);
        let sealed = key.seal(&journal::seal_context(chain, entry), b"{\"fact\":1}");
        let entry = NewEntry {
            id: entry,
            chain,
            action: "register".to_owned(),
            actor: Actor::System,
            recorded_at: now(),
            corrects: None,
            sealed,
        };
        journal::append(&tx, store.journal_key(), entry).await?;
    }
    tx.commit().await
}

/// Every entry in the store opens with its person's key, and the journal is sound; says how many cases there are.
async fn whole(store: &Store) -> u64 {
    let tx = store.snapshot().await.unwrap();
    let report = verify::verify(&tx, store.journal_key(), None)
        .await
        .unwrap();
    assert!(report.is_sound(), "{:?}", report.faults);
    let everything = cases::CaseFilter {
        scope: homeward_store::scope::Scope::Everything,
        ..Default::default()
    };
    let list = cases::list(&tx, &everything, cases::Page::first(10_000))
        .await
        .unwrap();
    for case in &list {
        let key = store
            .keys()
            .get(case.person_id)
            .await
            .unwrap()
            .expect("every entry in a copy has its key");
        let entries = journal::read(&tx, journal::chain_of(case.id))
            .await
            .unwrap();
        assert_eq!(entries.len(), 3);
        for entry in entries {
            key.open(&journal::seal_context(entry.chain, entry.id), &entry.sealed)
                .unwrap();
        }
    }
    assert_eq!(report.entries, 3 * list.len() as u64);
    list.len() as u64
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_copy_made_under_writers_restores_onto_either_database() {
    let kinds = stores().await.len();
    for (at, from) in stores().await.into_iter().enumerate() {
        let Ground {
            store,
            config,
            name,
            ..
        } = from;
        let tx = store.write().await.unwrap();
        let (_, _, staff) = house(&tx).await;
        let session = Session {
            token_hash: vec![1; 32],
            staff_id: staff.id,
            created_at: now(),
            last_seen_at: now(),
            expires_at: now(),
            csrf: String::new(),
            browser: String::new(),
            way: "password".to_owned(),
            second_factor: false,
        };
        sessions::insert(&tx, &session).await.unwrap();
        tx.commit().await.unwrap();
        for serial in 0..20 {
            open_case(&store, serial).await.unwrap();
        }

        let stop = Arc::new(AtomicBool::new(false));
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..4u32 {
            let (store, stop) = (store.clone(), stop.clone());
            writers.spawn(async move {
                let mut written = 0;
                while !stop.load(Ordering::Relaxed) {
                    open_case(&store, 1_000 * (writer + 1) + written)
                        .await
                        .unwrap();
                    written += 1;
                }
                written
            });
        }
        let dir = tempfile::tempdir().unwrap();
        let [data, keys] = backup::backup(&store, dir.path(), now()).await.unwrap();
        stop.store(true, Ordering::Relaxed);
        let written: u32 = writers.join_all().await.into_iter().sum();
        assert!(written > 0, "{name}: the copy was made under writers");
        let rows = |table: &str| {
            data.tables
                .iter()
                .find(|copy| copy.table == table)
                .unwrap()
                .rows
        };
        assert!(rows("case_summary") >= 20);
        assert_eq!(
            rows("journal"),
            3 * rows("case_summary"),
            "{name}: one moment"
        );
        assert!(
            keys.tables[0].rows > rows("case_summary"),
            "{name}: keys of people and the installation's own"
        );

        for (to_at, to) in empty().await.into_iter().enumerate() {
            let target = StoreConfig {
                files: homeward_store::FilesPlace::Memory,
                master_key: config.master_key.clone(),
                ..to.config.clone()
            };
            let restored = backup::restore(dir.path(), &target).await.unwrap();
            assert_eq!(restored.copied, [data.clone(), keys.clone()]);
            let copy = Store::open(target.clone()).await.unwrap();
            copy.migrate(now()).await.unwrap();
            assert_eq!(
                whole(&copy).await,
                rows("case_summary"),
                "{name} to {}",
                to.name
            );
            assert_eq!(
                sessions::find(copy.reader(), &[1; 32], now())
                    .await
                    .unwrap(),
                None
            );
            let first = case(0).number;
            let restored = cases::find(copy.reader(), &first).await.unwrap().unwrap();
            assert_eq!(
                Some(&restored),
                cases::find(store.reader(), &first).await.unwrap().as_ref()
            );
            assert_eq!(
                search::names(copy.reader(), restored.id).await.unwrap(),
                ["Amina Number0", "আমিনা"]
            );
            open_case(&copy, 500_000).await.unwrap();

            // A copy of the copy is the same, but for the case since opened.
            if to_at != at || kinds == 1 {
                let again = tempfile::tempdir().unwrap();
                let [data_again, _] = backup::backup(&copy, again.path(), now()).await.unwrap();
                let same = |table: &str| {
                    let find = |manifest: &backup::Manifest| {
                        manifest
                            .tables
                            .iter()
                            .find(|copy| copy.table == table)
                            .unwrap()
                            .sha256
                            .clone()
                    };
                    find(&data_again) == find(&data)
                };
                assert!(
                    same("staff") && same("office") && !same("journal"),
                    "{name} to {}",
                    to.name
                );
            }
            let refused = backup::restore(dir.path(), &target).await;
            assert!(
                matches!(refused, Err(BackupError::DatabaseInUse)),
                "{name} to {}: {refused:?}",
                to.name
            );
        }
    }
}

#[tokio::test]
async fn a_damaged_copy_is_refused_before_anything_is_written() {
    for Ground {
        store,
        config,
        name,
        ..
    } in stores().await
    {
        open_case(&store, 1).await.unwrap();
        for (why, damage) in [
            ("a changed byte", "journal.ndjson"),
            ("a missing file", "case_summary.ndjson"),
            ("no manifest: the copy was never finished", "manifest.json"),
        ] {
            let dir = tempfile::tempdir().unwrap();
            backup::backup(&store, dir.path(), now()).await.unwrap();
            let file = dir.path().join("data").join(damage);
            if why == "a changed byte" {
                let mut bytes = fs::read(&file).unwrap();
                bytes[40] ^= 1;
                fs::write(&file, bytes).unwrap();
            } else {
                fs::remove_file(&file).unwrap();
            }
            for to in empty().await {
                let target = StoreConfig {
                    files: homeward_store::FilesPlace::Memory,
                    master_key: config.master_key.clone(),
                    ..to.config.clone()
                };
                let refused = backup::restore(dir.path(), &target).await;
                assert!(
                    matches!(refused, Err(BackupError::Damaged(_))),
                    "{why} on {name}: {refused:?}"
                );
                assert!(!to.store.is_ready().await);
            }
        }
    }
}

#[tokio::test]
async fn a_copy_does_not_restore_under_another_master_key() {
    for Ground { store, config, .. } in stores().await {
        let dir = tempfile::tempdir().unwrap();
        backup::backup(&store, dir.path(), now()).await.unwrap();
        for to in empty().await {
            let target = StoreConfig {
                files: homeward_store::FilesPlace::Memory,
                master_key: MasterKey::random(),
                ..to.config.clone()
            };
            let refused = backup::restore(dir.path(), &target).await;
            assert!(
                matches!(refused, Err(BackupError::Store(StoreError::WrongMasterKey))),
                "{refused:?}"
            );
            // Nothing was kept, so it can be tried again with the right one.
            let right = StoreConfig {
                files: homeward_store::FilesPlace::Memory,
                master_key: config.master_key.clone(),
                ..to.config.clone()
            };
            backup::restore(dir.path(), &right).await.unwrap();
        }
        assert!(matches!(
            backup::backup(&store, dir.path(), now()).await,
            Err(BackupError::FolderInUse)
        ));
    }
}

#[tokio::test]
async fn a_copy_holds_every_table_but_those_it_says_it_leaves_out() {
    for Ground { store, name, .. } in stores().await {
        let tables = match store.backend() {
            DatabaseBackend::Sqlite => {
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            }
            _ => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'",
        };
        let tables = store
            .reader()
            .query_all_raw(sea_orm::Statement::from_string(store.backend(), tables))
            .await
            .unwrap();
        let tables: BTreeSet<String> = tables
            .iter()
            .map(|row| row.try_get_by(0).unwrap())
            .collect();
        let dir = tempfile::tempdir().unwrap();
        let [data, _] = backup::backup(&store, dir.path(), now()).await.unwrap();
        let mut copied: BTreeSet<String> = data.tables.into_iter().map(|copy| copy.table).collect();
        copied.extend(LEFT_OUT.map(str::to_owned));
        copied.insert("seaql_migrations".to_owned());
        assert_eq!(copied, tables, "{name}");
    }
}
