//! Whoever is erased is gone: from lists, from files, and from every copy older than the window.

use std::{collections::BTreeSet, fs};

use homeward_domain::ids::{OfficeId, StaffId};
use homeward_store::{
    ConnectionTrait, DatabaseBackend, Store, StoreConfig, StoreError, backup, cases,
    cases::CaseSummary,
    erasure::{self, Erasure, Finished},
    groups, idempotency, legal_holds, notices, search,
    verify::{self, FaultKind},
};
use sea_orm::Statement;

use crate::ground::{Ground, cut_after, empty, id, now, read, stores, told};

const NAME: &str = "Zulfiqar Qazwini";
const TEXT: &str = "was told to leave at night";

fn proposed(case: &CaseSummary) -> Erasure {
    Erasure {
        case_id: case.id,
        person_id: case.person_id,
        number: case.number.clone(),
        programme_id: case.programme_id,
        batch: case.id.0,
        ground: "retention".to_owned(),
        sealed: vec![1],
        proposed_by: Some(id::<StaffId>()),
        proposed_at: now(),
        approved_by: None,
        approved_at: None,
        key_destroyed_at: None,
        swept_at: None,
    }
}

/// The first step: decided, and nothing in clear any more.
async fn decide(store: &Store, case: &CaseSummary) {
    let tx = store.write().await.unwrap();
    erasure::propose(&tx, &[proposed(case)]).await.unwrap();
    erasure::approve(&tx, case.id, id(), now()).await.unwrap();
    erasure::forget(&tx, case).await.unwrap();
    tx.commit().await.unwrap();
}

async fn kinds(store: &Store) -> Vec<FaultKind> {
    let report = verify::prove(store, None).await.unwrap();
    report.faults.iter().map(|fault| fault.kind).collect()
}

#[tokio::test]
async fn an_erased_case_is_nowhere_and_its_chain_is_whole() {
    for Ground { store, name, .. } in stores().await {
        let gone = told(&store, 1, NAME, TEXT).await;
        let stays = told(&store, 2, "Amina Noor", "stays").await;
        assert_eq!(read(&store, &gone).await, vec![Some(TEXT.to_owned()); 2]);
        decide(&store, &gone).await;
        assert_eq!(
            kinds(&store).await,
            [FaultKind::ErasureUnfinished],
            "{name}: until the key is gone that is told"
        );
        let done = erasure::finish(&store, now()).await.unwrap();
        assert_eq!((done.destroyed, done.unswept), (1, 0), "{name}");
        assert_eq!(kinds(&store).await, [], "{name}");
        assert_eq!(read(&store, &gone).await, [None, None], "{name}");
        assert_eq!(
            read(&store, &stays).await,
            vec![Some("stays".to_owned()); 2]
        );
        let c = store.reader();
        assert!(cases::find(c, &gone.number).await.unwrap().is_none());
        let shown = search::display_names(c, &[gone.id]).await.unwrap();
        assert!(shown.is_empty(), "{name}");
        let stub = erasure::find(c, &gone.number).await.unwrap().unwrap();
        assert!(stub.key_destroyed_at.is_some() && stub.swept_at.is_some());
        assert_eq!(
            erasure::finish(&store, now()).await.unwrap(),
            Finished::default(),
            "{name}: nothing is left to do"
        );
    }
}

#[tokio::test]
async fn a_chain_without_a_row_is_a_fault_unless_its_key_was_destroyed() {
    for Ground { store, name, .. } in stores().await {
        let case = told(&store, 1, NAME, TEXT).await;
        // Whoever can write to the data alone takes the row out and says that the case was erased.
        decide(&store, &case).await;
        assert_eq!(
            kinds(&store).await,
            [FaultKind::ErasureUnfinished],
            "{name}"
        );
        let erased = told(&store, 2, NAME, TEXT).await;
        decide(&store, &erased).await;
        erasure::finish(&store, now()).await.unwrap();
        let tx = store.write().await.unwrap();
        for table in ["journal", "journal_head"] {
            let chain = match store.backend() {
                DatabaseBackend::Sqlite => format!("X'{}'", erased.id.0.simple()),
                _ => format!("'{}'", erased.id.0),
            };
            tx.execute_unprepared(&format!("DELETE FROM {table} WHERE chain = {chain}"))
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(
            kinds(&store).await,
            [FaultKind::MissingChain],
            "{name}: an erased chain that is taken out is missed"
        );
    }
}

#[tokio::test]
async fn a_program_that_dies_at_any_moment_ends_the_erasure_when_it_starts_again() {
    for Ground {
        store,
        config,
        name,
        ..
    } in stores().await
    {
        let mut cuts = 0;
        for waits in 0.. {
            let case = told(&store, 100 + waits, NAME, TEXT).await;
            decide(&store, &case).await;
            // A program of its own dies: with it go its connections.
            let program = Store::open(config.clone()).await.unwrap();
            let cut = cut_after(
                usize::try_from(waits).unwrap(),
                erasure::finish(&program, now()),
            )
            .await;
            program.close().await.unwrap();
            erasure::finish(&store, now()).await.unwrap();
            assert_eq!(read(&store, &case).await, [None, None], "{name}: {waits}");
            let stub = erasure::get(store.reader(), case.id)
                .await
                .unwrap()
                .unwrap();
            assert!(stub.swept_at.is_some(), "{name}: {waits}");
            if cut.is_some() {
                break;
            }
            cuts += 1;
        }
        assert!(cuts > 5, "{name}: it was cut {cuts} times only");
        assert_eq!(kinds(&store).await, [], "{name}");
    }
}

#[tokio::test]
async fn everything_in_clear_about_the_case_goes() {
    for Ground { store, name, .. } in stores().await {
        let case = told(&store, 1, NAME, TEXT).await;
        let other = told(&store, 2, "Amina Noor", "stays").await;
        let tx = store.write().await.unwrap();
        let group = groups::Group {
            id: id(),
            kind: "family".to_owned(),
            created_at: now(),
        };
        groups::insert(&tx, &group).await.unwrap();
        for member in [&case, &other] {
            groups::join(&tx, group.id, member.id, now()).await.unwrap();
        }
        notices::insert(
            &tx,
            &notices::Notice {
                id: id(),
                case_id: case.id,
                to_office_id: id::<OfficeId>(),
                kind: "arrival".to_owned(),
                sent_on: now().date_naive(),
                at: now(),
                acknowledged_at: None,
            },
        )
        .await
        .unwrap();
        let staff = id::<StaffId>();
        idempotency::begin(&tx, staff, "once", &[1], now())
            .await
            .unwrap();
        let answer = idempotency::Answer {
            status: 303,
            location: Some(case.number.to_string()),
            body: Some("2".to_owned()),
        };
        idempotency::finish(&tx, staff, "once", &answer)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        decide(&store, &case).await;
        erasure::finish(&store, now()).await.unwrap();
        let c = store.reader();
        assert!(groups::companions(c, other.id).await.unwrap().is_empty());
        // Wherever the case or the person stands by identifier: each table is listed here with its reason, or forgotten.
        let kept = [
            ("erasure", "what is left: the stub"),
            ("access_log", "has its own retention"),
            ("file", "taken away with what it names: `files::take_away`"),
        ];
        for (table, column, held) in standing(&store, &case).await {
            assert!(
                held == 0 || kept.iter().any(|(kept, _)| *kept == table),
                "{name}: {table}.{column} still knows the case"
            );
            assert!(
                erasure::FORGOTTEN.contains(&table.as_str())
                    || kept.iter().any(|(kept, _)| *kept == table),
                "{name}: nobody said what becomes of `{table}.{column}` when a person is erased: \
                 `store::erasure::forget` deletes it, or it is kept here with a reason"
            );
        }
        let left = "SELECT count(*) FROM idempotency WHERE location IS NOT NULL";
        let left = Statement::from_string(store.backend(), left);
        let left: i64 = c
            .query_one_raw(left)
            .await
            .unwrap()
            .unwrap()
            .try_get_by(0)
            .unwrap();
        assert_eq!(left, 0, "{name}");
    }
}

/// Every column of the data that names a case or a person, and in how many rows this one stands there.
async fn standing(store: &Store, case: &CaseSummary) -> Vec<(String, String, i64)> {
    let columns = match store.backend() {
        DatabaseBackend::Sqlite => {
            "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'"
        }
        _ => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let c = store.reader();
    let columns = c
        .query_all_raw(Statement::from_string(store.backend(), columns))
        .await
        .unwrap();
    let mut found = Vec::new();
    for row in columns {
        let table: String = row.try_get_by(0).unwrap();
        let column: String = row.try_get_by(1).unwrap();
        let id = match column.as_str() {
            "case_id" => case.id.0,
            "person_id" => case.person_id.0,
            "id" if table == "case_summary" => case.id.0,
            _ => continue,
        };
        let id = match store.backend() {
            DatabaseBackend::Sqlite => format!("X'{}'", id.simple()),
            _ => format!("'{id}'"),
        };
        let count = format!("SELECT count(*) FROM {table} WHERE {column} = {id}");
        let count = c
            .query_one_raw(Statement::from_string(store.backend(), count))
            .await
            .unwrap()
            .unwrap();
        found.push((table, column, count.try_get_by(0).unwrap()));
    }
    assert!(found.len() >= 6, "the schema was read");
    found
}

#[tokio::test]
async fn names_and_keys_leave_no_trace_in_the_sqlite_files() {
    for Ground {
        store,
        name,
        database,
        ..
    } in stores().await
    {
        if name != "sqlite" {
            continue;
        }
        // Among many, before and after, so that pages are split and joined.
        for serial in 1..=300 {
            told(&store, serial, &format!("Amina Number{serial}"), "stays").await;
        }
        let gone = told(&store, 500, NAME, TEXT).await;
        for serial in 600..=800 {
            told(&store, serial, &format!("Zahra Number{serial}"), "stays").await;
        }
        let in_files = |what: &[u8]| -> Vec<String> {
            fs::read_dir(database.dir.path())
                .unwrap()
                .map(|file| file.unwrap().path())
                .filter(|path| {
                    fs::read(path)
                        .unwrap()
                        .windows(what.len())
                        .any(|piece| piece.eq_ignore_ascii_case(what))
                })
                .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
                .collect()
        };
        assert!(!in_files(b"Qazwini").is_empty());
        assert!(!in_files(gone.number.as_str().as_bytes()).is_empty());
        decide(&store, &gone).await;
        let done = erasure::finish(&store, now()).await.unwrap();
        assert_eq!(done.unswept, 0);
        for part in [b"Qazwini".as_slice(), b"zulfiqar", b"~zlfkr"] {
            let part_text = String::from_utf8_lossy(part).into_owned();
            assert_eq!(in_files(part), Vec::<String>::new(), "{part_text}");
        }
    }
}

#[tokio::test]
async fn what_somebody_still_reads_is_swept_the_next_time() {
    for Ground { store, name, .. } in stores().await {
        let case = told(&store, 1, NAME, TEXT).await;
        let reader = store.snapshot().await.unwrap();
        cases::find(&reader, &case.number).await.unwrap().unwrap();
        decide(&store, &case).await;
        let done = erasure::finish(&store, now()).await.unwrap();
        assert_eq!(done.destroyed, 1, "{name}");
        if name == "sqlite" {
            assert_eq!(done.unswept, 1, "the log holds what the reader reads");
        }
        reader.rollback().await.unwrap();
        let done = erasure::finish(&store, now()).await.unwrap();
        assert_eq!(done.unswept, 0, "{name}");
        let stub = erasure::get(store.reader(), case.id)
            .await
            .unwrap()
            .unwrap();
        assert!(stub.swept_at.is_some(), "{name}");
    }
}

#[tokio::test]
async fn a_copy_older_than_the_window_tells_nothing_and_one_within_it_still_does() {
    let fresh = empty().await;
    for (
        Ground {
            store,
            config,
            name,
            ..
        },
        other,
    ) in stores().await.into_iter().zip(fresh)
    {
        let dir = tempfile::tempdir().unwrap();
        let gone = told(&store, 1, NAME, TEXT).await;
        let stays = told(&store, 2, "Amina Noor", "stays").await;
        let [before, after] = ["before", "after"].map(|copy| dir.path().join(copy));
        backup::backup(&store, &before, now()).await.unwrap();
        decide(&store, &gone).await;
        erasure::finish(&store, now()).await.unwrap();
        backup::backup(&store, &after, now()).await.unwrap();

        // Old data with the keys of today: what is left once older copies of keys are gone.
        let mixed = dir.path().join("mixed");
        fs::create_dir(&mixed).unwrap();
        for (from, part) in [(&before, "data"), (&after, "keys")] {
            fs::create_dir(mixed.join(part)).unwrap();
            for file in fs::read_dir(from.join(part)).unwrap() {
                let file = file.unwrap();
                fs::copy(file.path(), mixed.join(part).join(file.file_name())).unwrap();
            }
        }
        let there = StoreConfig {
            master_key: config.master_key.clone(),
            ..other.config.clone()
        };
        backup::restore(&mixed, &there).await.unwrap();
        let restored = Store::open(there).await.unwrap();
        restored.migrate(now()).await.unwrap();
        assert_eq!(read(&restored, &gone).await, [None, None], "{name}");
        assert_eq!(
            read(&restored, &stays).await,
            vec![Some("stays".to_owned()); 2]
        );
        // The old copy brought the name back; the first start forgets it again.
        let names = search::display_names(restored.reader(), &[gone.id]).await;
        assert_eq!(names.unwrap().len(), 1, "{name}");
        let done = erasure::finish(&restored, now()).await.unwrap();
        assert_eq!(done.forgotten, 1, "{name}");
        let names = search::display_names(restored.reader(), &[gone.id]).await;
        assert!(names.unwrap().is_empty(), "{name}");
        assert_eq!(kinds(&restored).await, [], "{name}");

        // Within the window the old copy of the keys is still there, and opens what it opened.
        let old_keys = fs::read_to_string(before.join("keys/person_key.ndjson")).unwrap();
        let line = old_keys
            .lines()
            .find(|line| line.contains(&gone.person_id.0.to_string()))
            .unwrap();
        assert!(!line.contains("\"wrapped\":null"), "{name}");
        let new_keys = fs::read_to_string(after.join("keys/person_key.ndjson")).unwrap();
        let line = new_keys
            .lines()
            .find(|line| line.contains(&gone.person_id.0.to_string()))
            .unwrap();
        assert!(line.contains("\"wrapped\":null"), "{name}");
        let within = empty()
            .await
            .into_iter()
            .find(|g| g.name == other.name)
            .unwrap();
        let there = StoreConfig {
            master_key: config.master_key,
            ..within.config.clone()
        };
        backup::restore(&before, &there).await.unwrap();
        let restored = Store::open(there).await.unwrap();
        assert_eq!(
            read(&restored, &gone).await,
            vec![Some(TEXT.to_owned()); 2],
            "{name}: an old copy of keys within the window still reads"
        );
    }
}

#[tokio::test]
async fn whoever_an_older_copy_of_the_keys_brought_back_is_erased_again() {
    let fresh = empty().await;
    for (g, other) in stores().await.into_iter().zip(fresh) {
        let (store, name) = (&g.store, g.name);
        let dir = tempfile::tempdir().unwrap();
        let gone = told(store, 1, NAME, TEXT).await;
        let stays = told(store, 2, "Amina Noor", "stays").await;
        let [before, after] = ["before", "after"].map(|copy| dir.path().join(copy));
        backup::backup(store, &before, now()).await.unwrap();
        decide(store, &gone).await;
        erasure::finish(store, now()).await.unwrap();
        backup::backup(store, &after, now()).await.unwrap();

        // Data of today with the keys of before.
        let mixed = dir.path().join("mixed");
        fs::create_dir(&mixed).unwrap();
        fs::rename(after.join("data"), mixed.join("data")).unwrap();
        fs::rename(before.join("keys"), mixed.join("keys")).unwrap();
        let there = StoreConfig {
            master_key: g.config.master_key.clone(),
            ..other.config.clone()
        };
        backup::restore(&mixed, &there).await.unwrap();
        let restored = Store::open(there).await.unwrap();
        restored.migrate(now()).await.unwrap();
        let open = vec![Some(TEXT.to_owned()); 2];
        assert_eq!(
            read(&restored, &gone).await,
            open,
            "{name}: the key is back"
        );
        let done = erasure::finish(&restored, now()).await.unwrap();
        assert_eq!((done.destroyed, done.unswept), (1, 0), "{name}");
        assert_eq!(read(&restored, &gone).await, [None, None], "{name}");
        assert_eq!(
            read(&restored, &stays).await,
            vec![Some("stays".to_owned()); 2],
            "{name}"
        );
        assert_eq!(kinds(&restored).await, [], "{name}");
        let again = erasure::finish(&restored, now()).await.unwrap();
        assert_eq!(again, Finished::default(), "{name}: nothing is left to do");
    }
}

#[tokio::test]
async fn of_two_at_once_one_erases_and_the_other_finds_nothing() {
    for Ground { store, name, .. } in stores().await {
        let case = told(&store, 1, NAME, TEXT).await;
        let tx = store.write().await.unwrap();
        erasure::propose(&tx, &[proposed(&case)]).await.unwrap();
        tx.commit().await.unwrap();
        let mut deeds = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (store, case) = (store.clone(), case.clone());
            deeds.spawn(async move {
                let tx = store.write().await?;
                let Some(held) = cases::lock(&tx, &case.number).await? else {
                    return Err(StoreError::NotFound("case"));
                };
                erasure::approve(&tx, held.id, id(), now()).await?;
                erasure::forget(&tx, &held).await?;
                tx.commit().await?;
                erasure::finish(&store, now()).await.map(drop)
            });
        }
        let done: Vec<_> = deeds.join_all().await;
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{name}");
        assert!(
            done.iter()
                .all(|done| matches!(done, Ok(()) | Err(StoreError::NotFound(_)))),
            "{name}: {done:?}"
        );
        assert!(legal_holds::held(store.reader()).await.unwrap().is_empty());
        let numbers: BTreeSet<_> = erasure::all(store.reader())
            .await
            .unwrap()
            .into_iter()
            .map(|erased| erased.number)
            .collect();
        assert_eq!(numbers.len(), 1, "{name}");
    }
}
