//! A chain that is taken out is missed, by its head, by the row of its case, or by the key of the person.

use homeward_domain::ids::{EntryId, PersonId, StaffId};
use homeward_store::{
    Store, StoreConfig, backup, cases,
    cases::CaseSummary,
    journal::{self, Actor, INSTALLATION, NewEntry, chain_of},
    keys::Bound,
    verify::{self, FaultKind},
};
use sea_orm::{ConnectionTrait, Database, DatabaseBackend};
use uuid::Uuid;

use crate::ground::{Ground, case, empty, id, now, stores};

const ENTRIES: i32 = 4;

async fn append(store: &Store, chain: Uuid, entries: i32) {
    let tx = store.write().await.unwrap();
    for _ in 0..entries {
        let entry = NewEntry {
            id: id::<EntryId>(),
            chain,
            action: "counsel".to_owned(),
            actor: Actor::Staff(id::<StaffId>()),
            recorded_at: now(),
            corrects: None,
            sealed: vec![7; 40],
        };
        journal::append(&tx, store.journal_key(), entry)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

/// A case with row, key and chain, as a registration leaves it.
async fn begun(store: &Store, serial: u32) -> CaseSummary {
    let row = CaseSummary {
        entries: ENTRIES,
        ..case(serial)
    };
    store.keys().create(row.person_id, now()).await.unwrap();
    let tx = store.write().await.unwrap();
    cases::insert(&tx, &row).await.unwrap();
    tx.commit().await.unwrap();
    append(store, chain_of(row.id), ENTRIES).await;
    let bound = (row.person_id, chain_of(row.id));
    store.keys().bind(&[bound]).await.unwrap();
    row
}

async fn faults(store: &Store) -> Vec<(Uuid, i32, FaultKind)> {
    let report = verify::prove(store, None).await.unwrap();
    assert_eq!(report.fault_count, report.faults.len() as u64);
    let faults = report.faults.into_iter();
    faults.map(|f| (f.chain, f.seq, f.kind)).collect()
}

/// How an identifier is written in SQL of this database.
fn literal(store: &Store, id: Uuid) -> String {
    match store.backend() {
        DatabaseBackend::Sqlite => format!("X'{}'", id.simple()),
        _ => format!("'{id}'"),
    }
}

async fn sql(store: &Store, statements: &[String]) {
    let tx = store.write().await.unwrap();
    for statement in statements {
        tx.execute_unprepared(statement).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn every_way_of_taking_a_case_out_is_missed() {
    let entries = "DELETE FROM journal WHERE chain =";
    let head = "DELETE FROM journal_head WHERE chain =";
    let row = "DELETE FROM case_summary WHERE id =";
    let tail = "DELETE FROM journal WHERE seq >= 3 AND chain =";
    for (why, deeds, expected) in [
        ("the entries", vec![entries], (1, FaultKind::MissingChain)),
        (
            "entries and head",
            vec![entries, head],
            (1, FaultKind::MissingChain),
        ),
        (
            "entries and row",
            vec![entries, row],
            (1, FaultKind::MissingChain),
        ),
        (
            "entries, head and row",
            vec![entries, head, row],
            (1, FaultKind::MissingChain),
        ),
        ("the row alone", vec![row], (ENTRIES, FaultKind::RowMissing)),
        (
            "the head alone",
            vec![head],
            (ENTRIES, FaultKind::HeadMissing),
        ),
        ("the tail", vec![tail], (3, FaultKind::CutOff)),
        (
            "an entry from what the row counts",
            vec!["UPDATE case_summary SET entries = entries - 1 WHERE id ="],
            (ENTRIES - 1, FaultKind::RowBehind),
        ),
    ] {
        for Ground { store, name, .. } in stores().await {
            let taken = begun(&store, 1).await;
            begun(&store, 2).await;
            append(&store, INSTALLATION, 3).await;
            assert_eq!(faults(&store).await, [], "{name}: {why}");
            let chain = chain_of(taken.id);
            let of_the_case = literal(&store, chain);
            let deeds: Vec<String> = deeds.iter().map(|d| format!("{d} {of_the_case}")).collect();
            sql(&store, &deeds).await;
            assert_eq!(
                faults(&store).await,
                [(chain, expected.0, expected.1)],
                "{name}: {why}"
            );
        }
    }
}

#[tokio::test]
async fn an_old_head_over_a_cut_tail_shows_while_the_row_counts_more() {
    for Ground { store, name, .. } in stores().await {
        let mut row = begun(&store, 1).await;
        let chain = literal(&store, chain_of(row.id));
        sql(
            &store,
            &[format!(
                "CREATE TABLE kept AS SELECT * FROM journal_head WHERE chain = {chain}"
            )],
        )
        .await;
        append(&store, chain_of(row.id), 1).await;
        row.entries += 1;
        let tx = store.write().await.unwrap();
        cases::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(faults(&store).await, [], "{name}");
        sql(
            &store,
            &[
                format!("DELETE FROM journal WHERE seq = 5 AND chain = {chain}"),
                format!("DELETE FROM journal_head WHERE chain = {chain}"),
                "INSERT INTO journal_head SELECT * FROM kept".to_owned(),
            ],
        )
        .await;
        let cut = [(chain_of(row.id), 5, FaultKind::CutOff)];
        assert_eq!(faults(&store).await, cut, "{name}");
        // Whoever puts the row back as well leaves only a checkpoint to tell.
        sql(&store, &["UPDATE case_summary SET entries = 4".to_owned()]).await;
        assert_eq!(faults(&store).await, [], "{name}");
    }
}

#[tokio::test]
async fn a_key_that_never_sealed_a_case_is_no_fault_and_a_key_taken_out_is_one() {
    for ground in stores().await {
        let (store, name) = (&ground.store, ground.name);
        let row = begun(store, 1).await;
        // Its registration failed after the key was made.
        let left: PersonId = id();
        store.keys().create(left, now()).await.unwrap();
        assert_eq!(faults(store).await, [], "{name}");
        // Whoever is erased keeps a destroyed key and a chain.
        let erased = begun(store, 2).await;
        store.keys().destroy(erased.person_id, now()).await.unwrap();
        assert_eq!(faults(store).await, [], "{name}");

        let keys = Database::connect(ground.config.keys_url.as_str())
            .await
            .unwrap();
        let person = literal(store, row.person_id.0);
        keys.execute_unprepared(&format!(
            "DELETE FROM person_key WHERE person_id = {person}"
        ))
        .await
        .unwrap();
        keys.close().await.unwrap();
        assert_eq!(
            faults(store).await,
            [(chain_of(row.id), 1, FaultKind::KeyMissing)],
            "{name}"
        );
        // Cut in both databases, the case leaves no trace: SECURITY.md says so.
        let chain = literal(store, chain_of(row.id));
        let deeds = [
            ("journal", "chain"),
            ("journal_head", "chain"),
            ("case_summary", "id"),
        ]
        .map(|(table, key)| format!("DELETE FROM {table} WHERE {key} = {chain}"));
        sql(store, &deeds).await;
        assert_eq!(faults(store).await, [], "{name}");
    }
}

#[tokio::test]
async fn a_key_is_bound_once_its_case_stands_and_still_opens_what_it_sealed() {
    for Ground { store, name, .. } in stores().await {
        let row = case(1);
        let key = store.keys().create(row.person_id, now()).await.unwrap();
        let sealed = key.seal(b"entry", b"words");
        let failed: PersonId = id();
        store.keys().create(failed, now()).await.unwrap();
        let bound = async || store.keys().chains().await.unwrap();
        assert_eq!(bound().await[&row.person_id], Bound::NotYet, "{name}");
        assert_eq!(verify::bind_keys(&store).await.unwrap(), 0, "{name}");

        let tx = store.write().await.unwrap();
        cases::insert(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(verify::bind_keys(&store).await.unwrap(), 1, "{name}");
        assert_eq!(verify::bind_keys(&store).await.unwrap(), 0, "{name}");
        let keys = bound().await;
        assert_eq!(keys.len(), 3, "{name}: the installation has its own");
        assert_eq!(keys[&PersonId(INSTALLATION)], Bound::NotYet, "{name}");
        assert_eq!(keys[&row.person_id], Bound::To(chain_of(row.id)), "{name}");
        assert_eq!(keys[&failed], Bound::NotYet, "{name}");
        let again = store.keys().get(row.person_id).await.unwrap().unwrap();
        assert_eq!(
            again.open(b"entry", &sealed).unwrap().as_slice(),
            b"words",
            "{name}"
        );

        store.keys().destroy(row.person_id, now()).await.unwrap();
        assert_eq!(bound().await[&row.person_id], Bound::Destroyed, "{name}");
        let gone = (row.person_id, chain_of(row.id));
        store.keys().bind(&[gone, (id(), id())]).await.unwrap();
        assert_eq!(bound().await[&row.person_id], Bound::Destroyed, "{name}");
    }
}

#[tokio::test]
async fn the_chain_of_the_house_is_missed_here_and_in_a_copy() {
    for ground in stores().await {
        let (store, name) = (&ground.store, ground.name);
        begun(store, 1).await;
        assert_eq!(verify::bind_keys(store).await.unwrap(), 0, "{name}");
        assert_eq!(faults(store).await, [], "{name}: nothing was done yet");
        append(store, INSTALLATION, 3).await;
        assert_eq!(verify::bind_keys(store).await.unwrap(), 1, "{name}");
        assert_eq!(verify::bind_keys(store).await.unwrap(), 0, "{name}");
        assert_eq!(faults(store).await, [], "{name}");
        store.keys().installation().await.expect("still opens");

        let chain = literal(store, INSTALLATION);
        let deeds =
            ["journal", "journal_head"].map(|t| format!("DELETE FROM {t} WHERE chain = {chain}"));
        sql(store, &deeds).await;
        let missed = [(INSTALLATION, 1, FaultKind::MissingChain)];
        assert_eq!(faults(store).await, missed, "{name}");

        let dir = ground.database.dir.path().join("copy");
        backup::backup(store, &dir, now()).await.unwrap();
        for to in empty().await {
            let target = StoreConfig {
                master_key: ground.config.master_key.clone(),
                ..to.config.clone()
            };
            backup::restore(&dir, &target).await.unwrap();
            let restored = Store::open(target).await.unwrap();
            assert_eq!(faults(&restored).await, missed, "{name} onto {}", to.name);
        }
    }
}

#[tokio::test]
async fn what_is_missed_before_a_copy_is_missed_after_a_restore() {
    for ground in stores().await {
        let (store, name) = (&ground.store, ground.name);
        let stays = begun(store, 1).await;
        let taken_out = begun(store, 2).await;
        let chain = literal(store, chain_of(taken_out.id));
        let deeds = [
            ("journal", "chain"),
            ("journal_head", "chain"),
            ("case_summary", "id"),
        ]
        .map(|(table, key)| format!("DELETE FROM {table} WHERE {key} = {chain}"));
        sql(store, &deeds).await;
        let dir = ground.database.dir.path().join("copy");
        backup::backup(store, &dir, now()).await.unwrap();
        for to in empty().await {
            let target = StoreConfig {
                master_key: ground.config.master_key.clone(),
                ..to.config.clone()
            };
            backup::restore(&dir, &target).await.unwrap();
            let restored = Store::open(target).await.unwrap();
            assert_eq!(
                faults(&restored).await,
                [(chain_of(taken_out.id), 1, FaultKind::MissingChain)],
                "{name} onto {}",
                to.name
            );
            let keys = restored.keys().chains().await.unwrap();
            assert_eq!(keys[&stays.person_id], Bound::To(chain_of(stays.id)));
        }
    }
}
