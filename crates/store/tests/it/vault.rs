//! Files lie sealed in a folder or in storage that speaks S3, and whoever changes one there is found out.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, sync::Arc, time::Duration};

use chrono::TimeDelta;
use homeward_domain::ids::{CaseId, FileId, PersonId};
use homeward_store::{
    FilesPlace, PersonKey, Store, StoreConfig, StoreError, Vault, backup, cases,
    files::{self, File},
};
use hyper_util::{rt::TokioIo, server::conn::auto};
use s3s::{auth::SimpleAuth, service::S3ServiceBuilder};
use tokio::net::TcpListener;

use crate::{
    ground::{case, empty, id, now, stores},
    house::furnished,
};

/// The smallest step of our clock.
const TICK: TimeDelta = TimeDelta::microseconds(1);
const PAPER: &[u8] = b"%PDF-1.7 a declaration, signed";

/// A server that speaks S3, with one bucket in a folder.
async fn storage(folder: &Path) -> String {
    slow_storage(folder, Duration::ZERO).await
}

/// The same, which thinks so long before it answers.
async fn slow_storage(folder: &Path, thinks: Duration) -> String {
    fs::create_dir(folder.join("papers")).unwrap();
    let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder).unwrap());
    service.set_auth(SimpleAuth::from_single("homeward", "a secret of the test"));
    let service = service.build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let Ok((socket, _)) = listener.accept().await else {
                break;
            };
            let service = service.clone();
            tokio::spawn(async move {
                tokio::time::sleep(thinks).await;
                let server = auto::Builder::new(hyper_util::rt::TokioExecutor::new());
                let _ = server.serve_connection(TokioIo::new(socket), service).await;
            });
        }
    });
    format!("http://{address}")
}

fn bucket(endpoint: &str, secret: &str) -> FilesPlace {
    let variables = [
        ("AWS_ENDPOINT_URL", endpoint),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "homeward"),
        ("AWS_SECRET_ACCESS_KEY", secret),
        ("AWS_ALLOW_HTTP", "true"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    FilesPlace::read("s3://papers/of/homeward", variables.into_iter()).unwrap()
}

/// Where the sealed bytes of the only file are on the disk.
fn only_file(folder: &Path) -> std::path::PathBuf {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.len() == 32 {
                found.push(path);
            }
        }
    }
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

async fn with_files(config: &StoreConfig, files: FilesPlace) -> Store {
    Store::open(StoreConfig {
        files,
        ..config.clone()
    })
    .await
    .unwrap()
}

async fn keeps_a_file(vault: &Vault, key: &PersonKey, other: &PersonKey, on_disk: &Path) {
    let (case, file): (CaseId, FileId) = (id(), id());
    vault.put(key, case, file, PAPER).await.unwrap();
    assert_eq!(vault.get(key, case, file).await.unwrap(), PAPER);

    let lies = only_file(on_disk);
    let sealed = fs::read(&lies).unwrap();
    assert!(!sealed.windows(6).any(|w| w == b"signed"), "it lies sealed");
    for (why, found) in [
        ("another person's key", vault.get(other, case, file).await),
        ("another case", vault.get(key, id(), file).await),
    ] {
        assert!(matches!(found, Err(StoreError::Corrupt { .. })), "{why}");
    }
    for at in [0, 5, sealed.len() / 2, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        fs::write(&lies, &changed).unwrap();
        let found = vault.get(key, case, file).await;
        assert!(
            matches!(found, Err(StoreError::Corrupt { .. })),
            "byte {at}"
        );
    }
    fs::write(&lies, &sealed[..sealed.len() - 3]).unwrap();
    assert!(vault.get(key, case, file).await.is_err(), "cut short");

    vault.delete(file).await.unwrap();
    vault.delete(file).await.unwrap();
    let gone = vault.get(key, case, file).await;
    assert!(matches!(gone, Err(StoreError::NotFound(_))), "{gone:?}");
}

#[tokio::test]
async fn a_file_lies_sealed_and_a_change_shows_in_a_folder_and_in_s3() {
    for g in stores().await {
        let (one, two): (PersonId, PersonId) = (id(), id());
        let key = g.store.keys().create(one, now()).await.unwrap();
        let other = g.store.keys().create(two, now()).await.unwrap();

        let folder = tempfile::tempdir().unwrap();
        let place = FilesPlace::Folder(folder.path().join("files"));
        let store = with_files(&g.config, place).await;
        keeps_a_file(store.vault(), &key, &other, folder.path()).await;

        let far = tempfile::tempdir().unwrap();
        let endpoint = storage(far.path()).await;
        let store = with_files(&g.config, bucket(&endpoint, "a secret of the test")).await;
        keeps_a_file(store.vault(), &key, &other, far.path()).await;
    }
}

#[tokio::test]
async fn storage_that_does_not_let_us_in_or_does_not_answer_is_told_without_its_words() {
    let g = stores().await.remove(0);
    let person: PersonId = id();
    let key = g.store.keys().create(person, now()).await.unwrap();
    let far = tempfile::tempdir().unwrap();
    let endpoint = storage(far.path()).await;
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    for (endpoint, secret) in [(endpoint, "wrong"), (nobody, "a secret of the test")] {
        let store = with_files(&g.config, bucket(&endpoint, secret)).await;
        let put = store
            .vault()
            .put(&key, id(), id(), PAPER)
            .await
            .unwrap_err();
        assert!(matches!(put, StoreError::Files(_)), "{put:?}");
        let words = put.to_string();
        assert!(
            !words.contains("127.0.0.1") && !words.contains(secret),
            "{words}"
        );
    }
}

#[tokio::test]
async fn a_name_is_used_once() {
    let g = stores().await.remove(0);
    let person: PersonId = id();
    let key = g.store.keys().create(person, now()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = with_files(&g.config, FilesPlace::Folder(folder.path().into())).await;
    let (case, file) = (id(), id());
    store.vault().put(&key, case, file, PAPER).await.unwrap();
    let again = store.vault().put(&key, case, file, b"another").await;
    assert!(matches!(again, Err(StoreError::Duplicate(_))), "{again:?}");
    assert_eq!(store.vault().get(&key, case, file).await.unwrap(), PAPER);
}

#[tokio::test]
async fn a_copy_holds_the_files_and_restores_them_and_counts_what_is_gone() {
    for (g, target) in stores().await.into_iter().zip(empty().await) {
        let folder = tempfile::tempdir().unwrap();
        let place = FilesPlace::Folder(folder.path().join("files"));
        let store = Arc::new(with_files(&g.config, place).await);
        let (.., staff) = furnished(&store).await;
        let case = case(1);
        let key = store.keys().create(case.person_id, now()).await.unwrap();
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case).await.unwrap();
        let (kept, lost): (FileId, FileId) = (id(), id());
        for file in [kept, lost] {
            let row = File {
                id: file,
                case_id: case.id,
                sent_by: staff.id,
                sent_at: now(),
                bytes: 30,
                recorded_at: Some(now()),
                codes: None,
            };
            files::insert(&tx, &row).await.unwrap();
        }
        tx.commit().await.unwrap();
        store.vault().put(&key, case.id, kept, PAPER).await.unwrap();

        let copy = folder.path().join("copy");
        let [data, _] = backup::backup(&store, &copy, now()).await.unwrap();
        assert_eq!((data.files, data.files_missing), (1, 1), "{}", g.name);

        let config = StoreConfig {
            files: FilesPlace::Folder(folder.path().join("restored")),
            master_key: g.config.master_key.clone(),
            ..target.config.clone()
        };
        let done = backup::restore(&copy, &config).await.unwrap();
        assert_eq!(done.files, 1, "{}", g.name);
        let restored = Store::open(config).await.unwrap();
        let key = restored.keys().get(case.person_id).await.unwrap().unwrap();
        let opened = restored.vault().get(&key, case.id, kept).await.unwrap();
        assert_eq!(opened, PAPER, "{}", g.name);
        assert!(restored.vault().get(&key, case.id, lost).await.is_err());
    }
}

#[tokio::test]
async fn a_copy_is_not_cut_off_however_long_the_place_of_files_takes() {
    for (g, target) in stores().await.into_iter().zip(empty().await) {
        // PostgreSQL ends a transaction that hears nothing for so long; SQLite never does.
        let impatient = |config: &StoreConfig| {
            let with = |url: &str| {
                let joint = if url.contains('?') { '&' } else { '?' };
                format!("{url}{joint}options=-c%20idle_in_transaction_session_timeout%3D300ms")
            };
            let mut config = config.clone();
            if config.database_url.starts_with("postgres") {
                config.database_url = with(&config.database_url);
                config.keys_url = with(&config.keys_url);
            }
            config
        };
        let far = tempfile::tempdir().unwrap();
        let endpoint = slow_storage(far.path(), Duration::from_millis(900)).await;
        let place = || bucket(&endpoint, "a secret of the test");
        let store = with_files(&impatient(&g.config), place()).await;
        let (.., staff) = furnished(&store).await;
        let case = case(1);
        let key = store.keys().create(case.person_id, now()).await.unwrap();
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case).await.unwrap();
        let file: FileId = id();
        let row = File {
            id: file,
            case_id: case.id,
            sent_by: staff.id,
            sent_at: now(),
            bytes: 30,
            recorded_at: Some(now()),
            codes: None,
        };
        files::insert(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        store.vault().put(&key, case.id, file, PAPER).await.unwrap();

        // Opened anew, so that its first question to the storage is the slow one.
        let store = with_files(&impatient(&g.config), place()).await;
        let dir = tempfile::tempdir().unwrap();
        backup::backup(&store, dir.path(), now())
            .await
            .unwrap_or_else(|error| panic!("{}: {error:?}", g.name));
        store.vault().delete(file).await.unwrap();
        let there = StoreConfig {
            files: place(),
            master_key: g.config.master_key.clone(),
            ..impatient(&target.config)
        };
        let done = backup::restore(dir.path(), &there)
            .await
            .unwrap_or_else(|error| panic!("{}: {error:?}", g.name));
        assert_eq!(done.files, 1, "{}", g.name);
    }
}

#[tokio::test]
async fn a_folder_is_made_when_the_first_file_comes_and_not_before() {
    let g = stores().await.remove(0);
    let key = g.store.keys().create(id(), now()).await.unwrap();
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("files");
    let store = with_files(&g.config, FilesPlace::Folder(folder.clone())).await;
    let (case, file) = (id(), id());
    let read = store.vault().get(&key, case, file).await;
    assert!(matches!(read, Err(StoreError::NotFound(_))), "{read:?}");
    store.vault().delete(file).await.unwrap();
    assert!(!folder.exists());
    store.vault().put(&key, case, file, PAPER).await.unwrap();
    assert_eq!(store.vault().get(&key, case, file).await.unwrap(), PAPER);
    let mode = fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn storage_without_credentials_is_refused_and_none_are_looked_for_elsewhere() {
    let g = stores().await.remove(0);
    let variables = [("AWS_REGION", "eu-central-1"), ("AWS_PROFILE", "other")];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let place = FilesPlace::read("s3://papers", variables.into_iter()).unwrap();
    let opened = Store::open(StoreConfig {
        files: place,
        ..g.config.clone()
    })
    .await;
    let Err(StoreError::Files(why)) = opened else {
        panic!("it opened");
    };
    assert!(why.contains("AWS_ACCESS_KEY_ID"), "{why}");
}

#[tokio::test]
async fn a_file_comes_on_record_once_for_its_case_by_its_sender_and_within_a_day() {
    for g in stores().await {
        let (.., staff) = furnished(&g.store).await;
        let case = case(1);
        let tx = g.store.write().await.unwrap();
        cases::insert(&tx, &case).await.unwrap();
        let file: FileId = id();
        let row = File {
            id: file,
            case_id: case.id,
            sent_by: staff.id,
            sent_at: now(),
            bytes: 30,
            recorded_at: None,
            codes: None,
        };
        files::insert(&tx, &row).await.unwrap();
        let (last, late) = (now() + files::WAITS, now() + TimeDelta::hours(24) + TICK);
        for (why, case, by, at, taken) in [
            ("another case", id(), staff.id, last, false),
            ("another sender", case.id, id(), last, false),
            ("it may be taken away", case.id, staff.id, late, false),
            ("in the last moment", case.id, staff.id, last, true),
            ("again", case.id, staff.id, last, false),
        ] {
            let recorded = files::record(&tx, file, case, by, at).await;
            assert_eq!(recorded.is_ok(), taken, "{}: {why}", g.name);
        }
        assert!(!files::forget(&tx, file).await.unwrap(), "it is on record");
        tx.commit().await.unwrap();
    }
}
