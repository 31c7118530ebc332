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

fn entry(chain: Uuid) -> NewEntry {
    NewEntry {
        id: id::<EntryId>(),
        chain,
        action: "counsel".to_owned(),
        actor: journal::Actor::System,
        recorded_at: now(),
        corrects: None,
        sealed: vec![7; 40],
    }
}

async fn append(store: &Store, chain: Uuid) -> Result<(), StoreError> {
    let tx = store.write().await?;
    journal::append(&tx, store.journal_key(), entry(chain)).await?;
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
async fn a_chain_begun_while_the_key_changes_is_signed_with_the_others() {
    for Ground {
        store: old,
        config,
        name,
        ..
    } in stores().await
    {
        append(&old, INSTALLATION).await.unwrap();
        told(&old, 1, "Amina", "before").await;
        // Begun under the old key, and not yet committed while all others are signed.
        let chain = id();
        let tx = old.write().await.unwrap();
        journal::append(&tx, old.journal_key(), entry(chain))
            .await
            .unwrap();
        let new = MasterKey::random();
        let change = {
            let (config, new) = (config.clone(), new.clone());
            tokio::spawn(async move { rotation::rotate(&config, &new, now()).await })
        };
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        tx.commit().await.unwrap();
        let done = change.await.unwrap().unwrap();
        assert_eq!(done.chains, 3, "{name}");
        let store = under(&config, &new).await;
        append(&store, chain).await.unwrap();
        let found = kinds(&store).await;
        assert_eq!(found, [FaultKind::RowMissing], "{name}: it has no case");
    }
}

#[tokio::test]
async fn keys_that_somebody_still_reads_are_told_of() {
    for Ground {
        store,
        config,
        name,
        database,
    } in stores().await
    {
        append(&store, INSTALLATION).await.unwrap();
        told(&store, 1, "Amina", "before").await;
        // Another program reads the key store, and goes on.
        let other = StoreConfig {
            database_url: config.keys_url.clone(),
            keys_url: config.database_url.clone(),
            ..config.clone()
        };
        let reads = Store::open(other).await.unwrap();
        let reading = reads.snapshot().await.unwrap();
        let count = "SELECT count(*) FROM person_key";
        reading.execute_unprepared(count).await.unwrap();
        let new = MasterKey::random();
        let done = rotation::rotate(&config, &new, now()).await.unwrap();
        assert_eq!(done.swept, name != "sqlite", "{name}");
        reading.rollback().await.unwrap();
        drop(database);
    }
}

/// What stands in a head, which no function of ours gives out.
async fn head(store: &Store, chain: Uuid) -> (Vec<u8>, Vec<u8>) {
    let head = format!(
        "SELECT mac, head_mac FROM journal_head WHERE chain = {}",
        literal(store, chain)
    );
    let head = sea_orm::Statement::from_string(store.backend(), head);
    let head = store.reader().query_one_raw(head).await.unwrap().unwrap();
    (
        head.try_get_by("mac").unwrap(),
        head.try_get_by("head_mac").unwrap(),
    )
}

fn literal(store: &Store, id: Uuid) -> String {
    match store.backend() {
        DatabaseBackend::Sqlite => format!("X'{}'", id.simple()),
        _ => format!("'{id}'"),
    }
}

fn bytes(store: &Store, bytes: &[u8]) -> String {
    match store.backend() {
        DatabaseBackend::Sqlite => format!("X'{}'", hex::encode(bytes)),
        _ => format!("'\\x{}'", hex::encode(bytes)),
    }
}

/// Whoever has the old master key makes with it, in a database of their own, entries and heads as the program itself made them:
/// the chain as it stood, with `sealed` in the place of its second entry, and `more` entries after it.
async fn forged(
    forger: &Store,
    stood: &[journal::SealedEntry],
    sealed: Option<&[u8]>,
    more: usize,
) -> Vec<journal::SealedEntry> {
    let chain = stood[0].chain;
    let tx = forger.write().await.unwrap();
    for (at, entry) in stood.iter().enumerate() {
        let again = NewEntry {
            id: entry.id,
            chain,
            action: entry.action.clone(),
            actor: entry.actor(),
            recorded_at: entry.recorded_at,
            corrects: entry.corrects,
            sealed: match sealed {
                Some(sealed) if at == 1 => sealed.to_vec(),
                _ => entry.sealed.clone(),
            },
        };
        journal::append(&tx, forger.journal_key(), again)
            .await
            .unwrap();
    }
    for _ in 0..more {
        journal::append(&tx, forger.journal_key(), entry(chain))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    journal::read(forger.reader(), chain).await.unwrap()
}

#[tokio::test]
async fn whoever_has_the_old_key_can_neither_change_nor_add_an_entry() {
    for (
        Ground {
            store: old,
            config,
            name,
            ..
        },
        own,
    ) in stores().await.into_iter().zip(empty().await)
    {
        append(&old, INSTALLATION).await.unwrap();
        let mut cases = Vec::new();
        for serial in 1..=6 {
            cases.push(told(&old, serial, "Amina", "before").await);
        }
        let new = MasterKey::random();
        rotation::rotate(&config, &new, now()).await.unwrap();
        let store = under(&config, &new).await;
        assert_eq!(kinds(&store).await, [], "{name}");
        // The forger: the old key, and a database to make things in.
        let forger = StoreConfig {
            master_key: config.master_key.clone(),
            ..own.config.clone()
        };
        let forger = Store::open(forger).await.unwrap();
        forger.migrate(now()).await.unwrap();

        let put = |e: &journal::SealedEntry| {
            format!(
                "UPDATE journal SET sealed = {}, prev = {}, mac = {} WHERE id = {}",
                bytes(&store, &e.sealed),
                bytes(&store, &e.prev),
                bytes(&store, &e.mac),
                literal(&store, e.id.0)
            )
        };
        let add = |e: &journal::SealedEntry| {
            format!(
                "INSERT INTO journal (id, chain, seq, action, actor_kind, recorded_at, sealed, prev, mac) \
                 SELECT {}, chain, {}, action, actor_kind, recorded_at, {}, {}, {} FROM journal WHERE chain = {} AND seq = 1",
                literal(&store, e.id.0),
                e.seq,
                bytes(&store, &e.sealed),
                bytes(&store, &e.prev),
                bytes(&store, &e.mac),
                literal(&store, e.chain)
            )
        };
        let end = |chain: Uuid, seq: i32, (mac, head_mac): (Vec<u8>, Vec<u8>)| {
            format!(
                "UPDATE journal_head SET seq = {seq}, mac = {}, head_mac = {} WHERE chain = {}",
                bytes(&store, &mac),
                bytes(&store, &head_mac),
                literal(&store, chain)
            )
        };
        let no_anchor = |chain: Uuid| {
            format!(
                "DELETE FROM journal_anchor WHERE chain = {}",
                literal(&store, chain)
            )
        };
        for (at, why, sealed, more, with_head, without_anchor) in [
            (0, "changes the last entry", true, 0, false, false),
            (1, "changes it with the head", true, 0, true, false),
            (2, "and takes the anchor out", true, 0, true, true),
            (3, "adds an entry", false, 1, false, false),
            (4, "adds one with the head", false, 1, true, false),
            (5, "and takes the anchor out", false, 1, true, true),
        ] {
            let chain = journal::chain_of(cases[at].id);
            let stood = journal::read(store.reader(), chain).await.unwrap();
            let made = forged(&forger, &stood, sealed.then_some(b"another fact"), more).await;
            assert!(
                sealed || made[1].mac == stood[1].mac,
                "{name}: the forger makes what the program made"
            );
            let mut deeds: Vec<String> = if sealed {
                vec![put(&made[1])]
            } else {
                made[2..].iter().map(add).collect()
            };
            if with_head {
                let seq = i32::try_from(made.len()).unwrap();
                deeds.push(end(chain, seq, head(&forger, chain).await));
            }
            if without_anchor {
                deeds.push(no_anchor(chain));
            }
            let tx = store.write().await.unwrap();
            for deed in &deeds {
                tx.execute_unprepared(deed)
                    .await
                    .unwrap_or_else(|error| panic!("{name}: {deed}: {error}"));
            }
            tx.commit().await.unwrap();
            let report = verify::prove(&store, None).await.unwrap();
            assert!(
                report.faults.iter().any(|fault| fault.chain == chain),
                "{name}: {why}: {:?}",
                report.faults
            );
        }
    }
}

#[tokio::test]
async fn an_anchor_that_is_cut_off_taken_out_or_moved_shows() {
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
        rotation::rotate(&config, &new, now()).await.unwrap();
        let store = under(&config, &new).await;
        let chain = |n: usize| literal(&store, journal::chain_of(cases[n].id));
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
