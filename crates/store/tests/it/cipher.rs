//! SQLite files encrypted on disk, where Homeward is built for it; elsewhere a key for them is refused.

use homeward_store::{DatabaseKey, FilesPlace, MasterKey, Store, StoreConfig, StoreError};
use tempfile::TempDir;

fn config(folder: &TempDir, key: Option<&DatabaseKey>) -> StoreConfig {
    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    StoreConfig {
        database_url: url("homeward.db"),
        keys_url: url("homeward-keys.db"),
        files: FilesPlace::Memory,
        database_key: key.cloned(),
        master_key: MasterKey::random(),
    }
}

#[cfg(not(feature = "sqlcipher"))]
#[tokio::test]
async fn a_database_key_is_refused_where_nothing_would_be_encrypted() {
    let folder = TempDir::new().unwrap();
    let key = DatabaseKey::random();
    let opened = Store::open(config(&folder, Some(&key))).await;
    assert!(matches!(opened.err(), Some(StoreError::NoCipher(_))));
    assert!(!folder.path().join("homeward.db").exists());
}

#[cfg(feature = "sqlcipher")]
mod encrypted {
    use std::fs;

    use homeward_store::{backup, verify};

    use super::*;
    use crate::ground::{now, read, told};

    const HEADER: &[u8] = b"SQLite format 3\0";

    #[tokio::test]
    async fn both_files_are_unreadable_without_the_key_and_whole_with_it() {
        let folder = TempDir::new().unwrap();
        let key = DatabaseKey::random();
        let config = config(&folder, Some(&key));
        let store = Store::open(config.clone()).await.unwrap();
        store.migrate(now()).await.unwrap();
        let case = told(&store, 1, "Amina Farah", "sealed").await;
        store.close().await.unwrap();

        for name in ["homeward.db", "homeward-keys.db"] {
            let bytes = fs::read(folder.path().join(name)).unwrap();
            assert!(bytes.len() > 4096, "{name}");
            assert!(!bytes.starts_with(HEADER), "{name}");
            for word in ["Amina", "Farah", "CREATE TABLE"] {
                let found = bytes.windows(word.len()).any(|at| at == word.as_bytes());
                assert!(!found, "{name} says {word}");
            }
        }
        for other in [None, Some(DatabaseKey::random())] {
            let wrong = StoreConfig {
                database_key: other,
                ..config.clone()
            };
            let opened = match Store::open(wrong).await {
                Ok(store) => store.migrate(now()).await,
                Err(error) => Err(error),
            };
            assert!(
                matches!(opened, Err(StoreError::WrongDatabaseKey)),
                "{opened:?}"
            );
        }
        let store = Store::open(config).await.unwrap();
        store.migrate(now()).await.unwrap();
        assert_eq!(read(&store, &case).await[0].as_deref(), Some("sealed"));
        let report = verify::prove(&store, None).await.unwrap();
        assert_eq!(report.faults.len(), 0);
    }

    #[tokio::test]
    async fn what_was_kept_in_clear_is_encrypted_by_restoring_a_copy() {
        let folder = TempDir::new().unwrap();
        let clear = config(&folder, None);
        let store = Store::open(clear.clone()).await.unwrap();
        store.migrate(now()).await.unwrap();
        let case = told(&store, 1, "Amina Farah", "sealed").await;
        let copy = folder.path().join("copy");
        backup::backup(&store, &copy, now()).await.unwrap();
        store.close().await.unwrap();

        let elsewhere = TempDir::new().unwrap();
        let target = StoreConfig {
            master_key: clear.master_key.clone(),
            ..config(&elsewhere, Some(&DatabaseKey::random()))
        };
        backup::restore(&copy, &target).await.unwrap();
        let bytes = fs::read(elsewhere.path().join("homeward.db")).unwrap();
        assert!(!bytes.starts_with(HEADER));
        let store = Store::open(target).await.unwrap();
        assert_eq!(read(&store, &case).await[0].as_deref(), Some("sealed"));
    }

    #[tokio::test]
    async fn a_key_for_files_that_are_not_encrypted_opens_nothing() {
        let folder = TempDir::new().unwrap();
        let store = Store::open(config(&folder, None)).await.unwrap();
        store.migrate(now()).await.unwrap();
        store.close().await.unwrap();
        let opened = Store::open(config(&folder, Some(&DatabaseKey::random()))).await;
        assert!(matches!(opened.err(), Some(StoreError::WrongDatabaseKey)));
    }

    #[tokio::test]
    async fn a_key_for_postgresql_is_refused() {
        let folder = TempDir::new().unwrap();
        let mut config = config(&folder, Some(&DatabaseKey::random()));
        config.database_url = "postgres://localhost/nothing-is-asked-of-it".to_owned();
        let opened = Store::open(config).await;
        assert!(matches!(opened.err(), Some(StoreError::NoCipher(_))));
    }
}
