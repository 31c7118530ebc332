//! Keys of people: made once, wrapped, and gone when destroyed.

use homeward_domain::ids::{EntryId, PersonId};
use homeward_store::{MasterKey, Store, StoreConfig, StoreError, journal};
use uuid::Uuid;

use crate::ground::{Ground, empty, id, now, stores};

#[tokio::test]
async fn what_a_person_s_key_sealed_opens_until_the_key_is_destroyed() {
    for Ground { store, name, .. } in stores().await {
        let person: PersonId = id();
        let other: PersonId = id();
        let key = store.keys().create(person, now()).await.unwrap();
        store.keys().create(other, now()).await.unwrap();
        let context = journal::seal_context(id::<Uuid>(), id::<EntryId>());
        let sealed = key.seal(&context, "زكريا".as_bytes());

        let again = store.keys().get(person).await.unwrap().unwrap();
        assert_eq!(
            again.open(&context, &sealed).unwrap().as_slice(),
            "زكريا".as_bytes(),
            "{name}"
        );
        assert!(
            store
                .keys()
                .get(other)
                .await
                .unwrap()
                .unwrap()
                .open(&context, &sealed)
                .is_err()
        );
        assert_eq!(
            store
                .keys()
                .get_many(&[person, other, id()])
                .await
                .unwrap()
                .len(),
            2
        );
        assert!(
            store.keys().get(id()).await.unwrap().is_none(),
            "nobody's key"
        );
        assert!(
            matches!(
                store.keys().create(person, now()).await,
                Err(StoreError::Duplicate("key"))
            ),
            "{name}"
        );

        store.keys().destroy(person, now()).await.unwrap();
        store.keys().destroy(person, now()).await.unwrap();
        assert!(
            matches!(store.keys().get(person).await, Err(StoreError::KeyGone)),
            "{name}"
        );
        assert!(
            matches!(
                store.keys().create(person, now()).await,
                Err(StoreError::KeyGone)
            ),
            "no second key"
        );
        assert_eq!(
            store.keys().get_many(&[person, other]).await.unwrap().len(),
            1
        );
        assert!(matches!(
            store.keys().destroy(id(), now()).await,
            Err(StoreError::NotFound("key"))
        ));
    }
}

#[tokio::test]
async fn a_destroyed_key_leaves_no_trace_in_the_sqlite_files() {
    for Ground {
        store,
        config,
        name,
        database: test,
    } in stores().await
    {
        if name != "sqlite" {
            continue;
        }
        let person: PersonId = id();
        store.keys().create(person, now()).await.unwrap();
        let database = sea_orm::Database::connect(config.keys_url.as_str())
            .await
            .unwrap();
        let wrapped = sea_orm::ConnectionTrait::query_one_raw(
            &database,
            sea_orm::Statement::from_sql_and_values(
                sea_orm::DatabaseBackend::Sqlite,
                "SELECT wrapped FROM person_key WHERE person_id = ?",
                [person.0.into()],
            ),
        );
        let wrapped: Vec<u8> = wrapped.await.unwrap().unwrap().try_get_by(0).unwrap();
        database.close().await.unwrap();
        let in_files = || {
            ["keys.db", "keys.db-wal"]
                .iter()
                .filter_map(|file| std::fs::read(test.dir.path().join(file)).ok())
                .any(|bytes| bytes.windows(wrapped.len()).any(|piece| piece == wrapped))
        };
        assert!(in_files());
        store.keys().destroy(person, now()).await.unwrap();
        assert!(!in_files());
    }
}

#[tokio::test]
async fn another_master_key_opens_nothing_and_is_noticed_at_once() {
    for Ground {
        store,
        config,
        name,
        ..
    } in stores().await
    {
        assert!(store.is_ready().await, "{name}");
        let wrong = StoreConfig {
            master_key: MasterKey::random(),
            ..config
        };
        let store = Store::open(wrong).await.unwrap();
        assert!(!store.is_ready().await, "{name}");
        assert!(
            matches!(store.migrate(now()).await, Err(StoreError::WrongMasterKey)),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_store_is_ready_once_it_is_migrated_and_migrating_twice_is_safe() {
    for Ground { store, name, .. } in empty().await {
        assert!(!store.is_ready().await, "{name}");
        store.migrate(now()).await.unwrap();
        store.migrate(now()).await.unwrap();
        assert!(store.is_ready().await, "{name}");
    }
}

#[tokio::test]
async fn several_programs_that_start_at_once_migrate_once() {
    for Ground { config, name, .. } in empty().await {
        let mut starts = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let config = config.clone();
            starts.spawn(async move {
                let store = Store::open(config).await.unwrap();
                store.migrate(now()).await.unwrap();
                store.is_ready().await
            });
        }
        assert_eq!(starts.join_all().await, [true; 4], "{name}");
    }
}

#[tokio::test]
async fn keys_and_data_may_not_share_a_database() {
    for Ground { config, .. } in empty().await {
        let shared = StoreConfig {
            keys_url: config.database_url.clone(),
            ..config
        };
        assert!(Store::open(shared).await.is_err());
    }
}
