//! The journal shows whoever touches it.

use homeward_domain::ids::{EntryId, StaffId};
use homeward_store::{
    ConnectionTrait, Store, StoreError, Tx,
    journal::{self, Actor, NewEntry},
    verify::{self, Checkpoint, FaultKind},
};
use uuid::Uuid;

use crate::ground::{Ground, id, now, stores};

fn entry(chain: Uuid, sealed: &[u8]) -> NewEntry {
    NewEntry {
        id: id::<EntryId>(),
        chain,
        action: "counselling".to_owned(),
        actor: Actor::Staff(id::<StaffId>()),
        recorded_at: now(),
        corrects: None,
        sealed: sealed.to_vec(),
    }
}

/// Three chains of five entries.
async fn written(store: &Store) -> Vec<Uuid> {
    let chains: Vec<Uuid> = (0..3).map(|_| id::<Uuid>()).collect();
    for n in 0..5u8 {
        for chain in &chains {
            let tx = store.write().await.unwrap();
            let seq = journal::append(&tx, store.journal_key(), entry(*chain, &[n; 40]))
                .await
                .unwrap();
            assert_eq!(seq, i32::from(n) + 1);
            tx.commit().await.unwrap();
        }
    }
    chains
}

async fn faults(store: &Store, checkpoint: Option<&Checkpoint>) -> Vec<(Uuid, i32, FaultKind)> {
    let tx = store.snapshot().await.unwrap();
    let report = verify::verify(&tx, store.journal_key(), checkpoint)
        .await
        .unwrap();
    assert_eq!(report.fault_count, report.faults.len() as u64);
    report
        .faults
        .into_iter()
        .map(|fault| (fault.chain, fault.seq, fault.kind))
        .collect()
}

async fn sql(tx: &Tx, statement: &str) {
    tx.execute_unprepared(statement).await.unwrap();
}

/// How a UUID is written in SQL of this database.
fn literal(tx: &Tx, id: Uuid) -> String {
    match tx.get_database_backend() {
        sea_orm::DatabaseBackend::Sqlite => format!("X'{}'", id.simple()),
        _ => format!("'{id}'"),
    }
}

#[tokio::test]
async fn a_journal_left_alone_is_sound_and_reads_back_in_order() {
    for Ground { store, name, .. } in stores().await {
        let chains = written(&store).await;
        assert_eq!(faults(&store, None).await, [], "{name}");
        let entries = journal::read(store.reader(), chains[1]).await.unwrap();
        assert_eq!(
            entries.iter().map(|e| e.seq).collect::<Vec<_>>(),
            [1, 2, 3, 4, 5]
        );
        assert_eq!(entries[2].sealed, [2; 40]);
        assert_eq!(entries[2].recorded_at, now());
        assert_eq!(
            journal::read_many(store.reader(), &chains)
                .await
                .unwrap()
                .len(),
            15
        );
        let tx = store.snapshot().await.unwrap();
        let report = verify::verify(&tx, store.journal_key(), None)
            .await
            .unwrap();
        assert_eq!((report.chains, report.entries), (3, 15));
    }
}

#[tokio::test]
async fn every_way_of_touching_the_journal_shows() {
    type Touch = (
        &'static str,
        fn(&Tx, Uuid) -> Vec<String>,
        Vec<(i32, FaultKind)>,
    );
    let touches: Vec<Touch> = vec![
        (
            "one byte of a sealed fact",
            |tx, chain| {
                let byte = if literal(tx, chain).starts_with('X') {
                    "X'00'"
                } else {
                    "'\\x00'::bytea"
                };
                vec![format!(
                    "UPDATE journal SET sealed = {byte} WHERE chain = {} AND seq = 3",
                    literal(tx, chain)
                )]
            },
            vec![(3, FaultKind::Edited)],
        ),
        (
            "the action",
            |tx, chain| {
                vec![format!(
                    "UPDATE journal SET action = 'declaration' WHERE chain = {} AND seq = 2",
                    literal(tx, chain)
                )]
            },
            vec![(2, FaultKind::Edited)],
        ),
        (
            "an entry taken out",
            |tx, chain| {
                vec![format!(
                    "DELETE FROM journal WHERE chain = {} AND seq = 3",
                    literal(tx, chain)
                )]
            },
            vec![(3, FaultKind::Removed)],
        ),
        (
            "two entries swapped",
            |tx, chain| {
                let chain = literal(tx, chain);
                [(2, 99), (3, 2), (99, 3)]
                    .map(|(from, to)| {
                        format!(
                            "UPDATE journal SET seq = {to} WHERE chain = {chain} AND seq = {from}"
                        )
                    })
                    .to_vec()
            },
            vec![(2, FaultKind::Reordered), (3, FaultKind::Reordered)],
        ),
        (
            "the tail cut",
            |tx, chain| {
                vec![format!(
                    "DELETE FROM journal WHERE chain = {} AND seq >= 4",
                    literal(tx, chain)
                )]
            },
            vec![(4, FaultKind::CutOff)],
        ),
        (
            "the tail cut and the head rewritten without the key",
            |tx, chain| {
                let chain = literal(tx, chain);
                vec![
                    format!("DELETE FROM journal WHERE chain = {chain} AND seq >= 4"),
                    format!(
                        "UPDATE journal_head SET seq = 3, mac = (SELECT mac FROM journal WHERE chain = {chain} AND seq = 3) \
                         WHERE chain = {chain}"
                    ),
                ]
            },
            vec![(3, FaultKind::HeadForged)],
        ),
        (
            "a whole chain taken out",
            |tx, chain| {
                vec![format!(
                    "DELETE FROM journal WHERE chain = {}",
                    literal(tx, chain)
                )]
            },
            vec![(1, FaultKind::MissingChain)],
        ),
        (
            "the head taken out",
            |tx, chain| {
                vec![format!(
                    "DELETE FROM journal_head WHERE chain = {}",
                    literal(tx, chain)
                )]
            },
            vec![(5, FaultKind::HeadMissing)],
        ),
    ];
    for Ground { store, name, .. } in stores().await {
        let chains = written(&store).await;
        for (why, touch, expected) in &touches {
            // Touched in a transaction that is never committed, so that each starts from the sound journal.
            let tx = store.write().await.unwrap();
            for statement in touch(&tx, chains[1]) {
                sql(&tx, &statement).await;
            }
            let report = verify::verify(&tx, store.journal_key(), None)
                .await
                .unwrap();
            let found: Vec<_> = report
                .faults
                .iter()
                .map(|fault| (fault.seq, fault.kind))
                .collect();
            assert_eq!(&found, expected, "{why} on {name}");
            assert!(
                report.faults.iter().all(|fault| fault.chain == chains[1]),
                "{why} on {name}"
            );
            tx.rollback().await.unwrap();
        }
        assert_eq!(faults(&store, None).await, [], "{name}");
    }
}

#[tokio::test]
async fn an_old_head_put_back_over_a_cut_chain_shows_against_a_checkpoint_only() {
    for Ground { store, name, .. } in stores().await {
        let chains = written(&store).await;
        let chain = chains[0];
        let tx = store.write().await.unwrap();
        let c = literal(&tx, chain);
        sql(
            &tx,
            &format!("CREATE TABLE kept AS SELECT * FROM journal_head WHERE chain = {c}"),
        )
        .await;
        journal::append(&tx, store.journal_key(), entry(chain, b"withdrawal"))
            .await
            .unwrap();
        tx.commit().await.unwrap();

        let tx = store.snapshot().await.unwrap();
        let checkpoint = verify::checkpoint(&tx, store.journal_key(), now())
            .await
            .unwrap();
        drop(tx);
        assert_eq!(faults(&store, Some(&checkpoint)).await, [], "{name}");

        let tx = store.write().await.unwrap();
        sql(
            &tx,
            &format!("DELETE FROM journal WHERE chain = {c} AND seq = 6"),
        )
        .await;
        sql(&tx, &format!("DELETE FROM journal_head WHERE chain = {c}")).await;
        sql(&tx, "INSERT INTO journal_head SELECT * FROM kept").await;
        tx.commit().await.unwrap();
        assert_eq!(
            faults(&store, None).await,
            [],
            "{name}: nothing in the database tells"
        );
        assert_eq!(
            faults(&store, Some(&checkpoint)).await,
            [(chain, 6, FaultKind::CutOff)],
            "{name}"
        );

        // Growing a new tail over the cut does not hide it.
        let tx = store.write().await.unwrap();
        journal::append(&tx, store.journal_key(), entry(chain, b"declaration"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            faults(&store, Some(&checkpoint)).await,
            [(chain, 6, FaultKind::CutOff)],
            "{name}"
        );

        // Taking chain and head out altogether does not either.
        let tx = store.write().await.unwrap();
        sql(&tx, &format!("DELETE FROM journal WHERE chain = {c}")).await;
        sql(&tx, &format!("DELETE FROM journal_head WHERE chain = {c}")).await;
        tx.commit().await.unwrap();
        assert_eq!(
            faults(&store, Some(&checkpoint)).await,
            [(chain, 1, FaultKind::MissingChain)],
            "{name}"
        );

        // Nor does rewriting the checkpoint.
        let mut forged = checkpoint.clone();
        forged.heads.retain(|head| head.chain != chain);
        assert_eq!(
            faults(&store, Some(&forged)).await,
            [(Uuid::nil(), 0, FaultKind::CheckpointForged)],
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_checkpoint_reads_back_from_its_file() {
    for Ground { store, .. } in stores().await {
        written(&store).await;
        let checkpoint = verify::checkpoint(store.reader(), store.journal_key(), now())
            .await
            .unwrap();
        let file = serde_json::to_string(&checkpoint).unwrap();
        let read: Checkpoint = serde_json::from_str(&file).unwrap();
        assert_eq!(read, checkpoint);
        assert!(read.is_genuine(store.journal_key()));
    }
}

#[tokio::test]
async fn nothing_is_appended_to_a_forged_head() {
    for Ground { store, name, .. } in stores().await {
        let chains = written(&store).await;
        let tx = store.write().await.unwrap();
        sql(&tx, "UPDATE journal_head SET seq = 3").await;
        let refused = journal::append(&tx, store.journal_key(), entry(chains[0], b"fact")).await;
        assert!(
            matches!(
                refused,
                Err(StoreError::Corrupt {
                    table: "journal_head",
                    ..
                })
            ),
            "{name}: {refused:?}"
        );
    }
}

#[tokio::test]
async fn twenty_that_append_to_one_chain_at_once_make_one_chain() {
    for Ground { store, name, .. } in stores().await {
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let store = store.clone();
            writers.spawn(async move {
                let tx = store.write().await.unwrap();
                let seq = journal::append(
                    &tx,
                    store.journal_key(),
                    entry(journal::INSTALLATION, b"fact"),
                )
                .await
                .unwrap();
                tx.commit().await.unwrap();
                seq
            });
        }
        let mut places = writers.join_all().await;
        places.sort_unstable();
        assert_eq!(places, (1..=20).collect::<Vec<_>>(), "{name}");
        assert_eq!(faults(&store, None).await, [], "{name}");
    }
}
