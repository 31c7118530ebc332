//! The master key is changed: everything stays readable and provable, also when it is cut off anywhere.

use homeward_domain::ids::EntryId;
use homeward_store::{
    ConnectionTrait, DatabaseBackend, MasterKey, Store, StoreConfig, StoreError, backup,
    journal::{self, INSTALLATION, NewEntry},
    rotation,
    verify::{self, FaultKind},
};
use uuid::Uuid;

use crate::ground::{Ground, cut_after, empty, id, now, read, stores, told};

async fn append(store: &Store, chain: Uuid) -> Result<(), StoreError> {
    let tx = store.write().await?;
    let entry = NewEntry {
        id: id::<EntryId>(),
        chain,
        action: "counsel".to_owned(),
        actor: journal::Actor::System,
        recorded_at: now(),
        corrects: None,
        sealed: vec![7; 40],
    };
    journal::append(&tx, store.journal_key(), entry).await?;
    tx.commit().await
}

/// The installation under another master key.
async fn under(config: &StoreConfig, master_key: &MasterKey) -> Store {
    let config = StoreConfig {
        master_key: master_key.clone(),
        ..config.clone()
    };
    Store::open(config).await.unwrap()
}

async fn kinds(store: &Store) -> Vec<FaultKind> {
    let report = verify::prove(store, None).await.unwrap();
    let mut kinds: Vec<_> = report.faults.iter().map(|fault| fault.kind).collect();
    kinds.dedup();
    kinds
}

#[tokio::test]
async fn after_a_change_the_new_key_opens_and_proves_everything_and_the_old_nothing() {
    for Ground {
        store,
        config,
        name,
        ..
    } in stores().await
    {
        append(&store, INSTALLATION).await.unwrap();
        let first = told(&store, 1, "Amina", "before").await;
        let erased = told(&store, 2, "Noor", "gone").await;
        store.keys().destroy(erased.person_id, now()).await.unwrap();
        let tx = store.snapshot().await.unwrap();
        let checkpoint = verify::checkpoint(&tx, store.journal_key(), now())
            .await
            .unwrap();
        tx.rollback().await.unwrap();

        // Twice, so that what was moved once is moved again.
        let mut config = config;
        for change in 1..=2 {
            let new = MasterKey::random();
            let done = rotation::rotate(&config, &new, now()).await.unwrap();
            assert_eq!((done.keys, done.chains), (1, 3), "{name}: {change}");
            let old = Store::open(config.clone()).await.unwrap();
            assert!(!old.is_ready().await, "{name}");
            assert!(
                matches!(old.migrate(now()).await, Err(StoreError::WrongMasterKey)),
                "{name}"
            );
            config.master_key = new;
        }
        let store = Store::open(config).await.unwrap();
        store.migrate(now()).await.unwrap();
        assert!(store.is_ready().await, "{name}");
        assert_eq!(
            read(&store, &first).await,
            vec![Some("before".to_owned()); 2]
        );
        assert_eq!(read(&store, &erased).await, [None, None], "{name}");
        assert_eq!(kinds(&store).await, [], "{name}");
        let chain = journal::chain_of(first.id);
        append(&store, INSTALLATION).await.unwrap();
        append(&store, id()).await.unwrap();
        told(&store, 3, "Third", "after").await;
        assert!(store.keys().bind(&[(first.person_id, chain)]).await.is_ok());
        let report = verify::prove(&store, Some(&checkpoint)).await.unwrap();
        assert_eq!(
            report.faults.iter().map(|f| f.kind).collect::<Vec<_>>(),
            [FaultKind::RowMissing],
            "{name}: a checkpoint made under an earlier key still counts; the loose chain of this test has no row"
        );
    }
}

#[tokio::test]
async fn cut_off_anywhere_nothing_starts_until_it_is_ended() {
    for Ground {
        store,
        mut config,
        name,
        ..
    } in stores().await
    {
        append(&store, INSTALLATION).await.unwrap();
        let mut all = Vec::new();
        for serial in 1..=5 {
            all.push(told(&store, serial, "Amina", "sealed before").await);
        }
        let mut under_way = 0;
        // How often it waits depends on the machine: closer cuts, until some were in the middle.
        let cuts = [7, 3, 1].map(|step| (0..).step_by(step));
        let mut cuts = cuts.into_iter();
        let mut turn = cuts.next().unwrap();
        while let Some(waits) = turn.next() {
            let new = MasterKey::random();
            let cut = cut_after(waits, rotation::rotate(&config, &new, now())).await;
            let half = under(&config, &new).await;
            if matches!(half.settled().await, Err(StoreError::RotationUnderWay)) {
                under_way += 1;
                for half in [&half, &Store::open(config.clone()).await.unwrap()] {
                    assert!(!half.is_ready().await, "{name}: {waits}");
                    assert!(
                        matches!(half.migrate(now()).await, Err(StoreError::RotationUnderWay)),
                        "{name}: {waits}"
                    );
                }
                let third = MasterKey::random();
                let other = rotation::rotate(&config, &third, now()).await;
                assert!(
                    matches!(other, Err(StoreError::WrongMasterKey)),
                    "{name}: {waits}: it ends with the keys it began with"
                );
                let done = rotation::rotate(&config, &new, now()).await.unwrap();
                assert!(done.resumed, "{name}: {waits}");
                config.master_key = new;
            } else if half.is_ready().await {
                config.master_key = new;
            }
            let store = Store::open(config.clone()).await.unwrap();
            store.migrate(now()).await.unwrap();
            for case in &all {
                assert_eq!(
                    read(&store, case).await,
                    vec![Some("sealed before".to_owned()); 2],
                    "{name}: {waits}"
                );
            }
            if cut.is_some() {
                assert_eq!(kinds(&store).await, [], "{name}");
                match cuts.next() {
                    Some(closer) if under_way < 2 => turn = closer,
                    _ => break,
                }
            }
        }
        assert!(
            under_way > 1,
            "{name}: only {under_way} cuts were in the middle"
        );
    }
}

#[tokio::test]
async fn a_program_that_runs_on_with_the_old_key_writes_nothing() {
    for Ground {
        store: old,
        config,
        name,
        ..
    } in stores().await
    {
        append(&old, INSTALLATION).await.unwrap();
        let case = told(&old, 1, "Amina", "before").await;
        let new = MasterKey::random();
        rotation::rotate(&config, &new, now()).await.unwrap();
        assert!(!old.is_ready().await, "{name}: a probe tells");
        for chain in [journal::chain_of(case.id), INSTALLATION, id()] {
            assert!(append(&old, chain).await.is_err(), "{name}");
        }
        assert!(
            matches!(
                old.keys().create(id(), now()).await,
                Err(StoreError::WrongMasterKey)
            ),
            "{name}"
        );
        let chain = journal::chain_of(case.id);
        assert!(old.keys().bind(&[(case.person_id, chain)]).await.is_err());
        let store = under(&config, &new).await;
        assert_eq!(kinds(&store).await, [], "{name}");
        assert_eq!(read(&store, &case).await.len(), 2, "{name}");
    }
}

#[tokio::test]
async fn whoever_has_the_old_key_can_neither_change_nor_add_an_entry() {
    for Ground {
        store: old,
        config,
        name,
        ..
    } in stores().await
    {
        append(&old, INSTALLATION).await.unwrap();
        let cases = [
            told(&old, 1, "Amina", "before").await,
            told(&old, 2, "Noor", "before").await,
            told(&old, 3, "Zahra", "before").await,
        ];
        let new = MasterKey::random();
        // What the old key makes of a longer chain, kept to be put back later.
        let dir = tempfile::tempdir().unwrap();
        backup::backup(&old, &dir.path().join("copy"), now())
            .await
            .unwrap();
        rotation::rotate(&config, &new, now()).await.unwrap();
        let store = under(&config, &new).await;
        let literal = |id: Uuid| match store.backend() {
            DatabaseBackend::Sqlite => format!("X'{}'", id.simple()),
            _ => format!("'{id}'"),
        };
        let chain = |n: usize| literal(journal::chain_of(cases[n].id));
        for (why, statement, kind) in [
            (
                "the last entry before the change is cut off",
                format!("DELETE FROM journal WHERE seq = 2 AND chain = {}", chain(0)),
                FaultKind::CutOff,
            ),
            (
                "an anchor is taken out",
                format!("DELETE FROM journal_anchor WHERE chain = {}", chain(1)),
                FaultKind::Edited,
            ),
            (
                "an anchor is moved",
                format!(
                    "UPDATE journal_anchor SET seq = 1 WHERE chain = {}",
                    chain(2)
                ),
                FaultKind::AnchorForged,
            ),
        ] {
            let tx = store.write().await.unwrap();
            tx.execute_unprepared(&statement).await.unwrap();
            tx.commit().await.unwrap();
            let found = kinds(&store).await;
            assert!(found.contains(&kind), "{name}: {why}: {found:?}");
        }
    }
}

#[tokio::test]
async fn a_copy_made_after_a_change_restores_and_is_proved_under_the_new_key() {
    for (
        Ground {
            store,
            config,
            name,
            ..
        },
        other,
    ) in stores().await.into_iter().zip(empty().await)
    {
        append(&store, INSTALLATION).await.unwrap();
        let case = told(&store, 1, "Amina", "before").await;
        let new = MasterKey::random();
        rotation::rotate(&config, &new, now()).await.unwrap();
        let store = under(&config, &new).await;
        let dir = tempfile::tempdir().unwrap();
        let copy = dir.path().join("copy");
        backup::backup(&store, &copy, now()).await.unwrap();
        let there = StoreConfig {
            master_key: new,
            ..other.config.clone()
        };
        backup::restore(&copy, &there).await.unwrap();
        let restored = Store::open(there).await.unwrap();
        assert_eq!(kinds(&restored).await, [], "{name}");
        assert_eq!(
            read(&restored, &case).await,
            vec![Some("before".to_owned()); 2],
            "{name}"
        );
    }
}

#[tokio::test]
async fn the_same_key_again_or_a_wrong_old_one_changes_nothing() {
    for Ground {
        store,
        config,
        name,
        ..
    } in stores().await
    {
        let same = rotation::rotate(&config, &config.master_key, now()).await;
        assert!(matches!(same, Err(StoreError::Duplicate(_))), "{name}");
        let wrong = StoreConfig {
            master_key: MasterKey::random(),
            ..config.clone()
        };
        let wrong = rotation::rotate(&wrong, &MasterKey::random(), now()).await;
        assert!(matches!(wrong, Err(StoreError::WrongMasterKey)), "{name}");
        assert!(store.is_ready().await, "{name}");
    }
}
