//! The store: data, keys and the secrets derived from the master key.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseBackend, DatabaseConnection};

use crate::{
    DatabaseKey, FilesPlace, JournalKey, KeyStore, MasterKey, StoreError, Tx, Vault, migrations,
    pools::Pools,
};

/// Where the store is and what opens it.
#[derive(Debug, Clone)]
pub struct StoreConfig {
    /// `sqlite:path/to/homeward.db` or `postgres://…`.
    pub database_url: String,
    /// The key store: a database of its own, so that its copies can be kept elsewhere and shorter.
    pub keys_url: String,
    /// Where sealed files lie.
    pub files: FilesPlace,
    /// Encrypts both SQLite files, where the program was built for it.
    pub database_key: Option<DatabaseKey>,
    /// The secret outside all of them.
    pub master_key: MasterKey,
}

/// An open store. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Parts>);

struct Parts {
    data: Pools,
    keys: KeyStore,
    vault: Vault,
    journal_key: JournalKey,
    /// The house was found locked.
    shut: AtomicBool,
}

impl Store {
    /// Opens both databases and the place of files; none is read or changed yet, see [`Self::migrate`].
    pub async fn open(config: StoreConfig) -> Result<Self, StoreError> {
        if config.database_url == config.keys_url {
            return Err(StoreError::Duplicate("database: keys live apart from data"));
        }
        Ok(Self(Arc::new(Parts {
            data: Pools::open(&config.database_url, config.database_key.as_ref()).await?,
            keys: KeyStore::open(
                &config.keys_url,
                &config.master_key,
                config.database_key.as_ref(),
            )
            .await?,
            vault: Vault::open(&config.files)?,
            journal_key: JournalKey::derive(&config.master_key),
            shut: AtomicBool::new(false),
        })))
    }

    /// Which database holds the data.
    pub fn backend(&self) -> DatabaseBackend {
        self.0.data.backend()
    }

    /// Brings both databases to the present schema and makes the installation's own key, or
    /// [`StoreError::WrongMasterKey`]. Safe to run again.
    pub async fn migrate(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        migrations::up::<migrations::Data>(&self.0.data).await?;
        migrations::up::<migrations::Keys>(self.0.keys.pools()).await?;
        self.0.keys.settled().await?;
        self.0.keys.installation_or_create(now).await?;
        Ok(())
    }

    /// Whether both databases answer, with the schema this program needs and keys the master key opens.
    pub async fn is_ready(&self) -> bool {
        self.0.data.ping().await.is_ok()
            && migrations::is_current::<migrations::Data>(&self.0.data).await
            && migrations::is_current::<migrations::Keys>(self.0.keys.pools()).await
            && self.0.keys.settled().await.is_ok()
            && self.0.keys.installation().await.is_ok()
    }

    /// A connection to read with. On SQLite it refuses to write.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.0.data.reader
    }

    /// Begins a transaction that writes; on SQLite one at a time. [`StoreError::Exhausted`] if its turn does not come.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        self.0.data.write().await
    }

    /// Begins a transaction that only reads, and reads one moment.
    pub async fn snapshot(&self) -> Result<Tx, StoreError> {
        self.0.data.snapshot().await
    }

    /// Begins to fill a fresh database with what can be made again: commits no longer wait for the disk. An end of the program
    /// loses nothing, a power cut the last moments; what is left is whole, and no key is ever lost. Ends with [`Self::filled`].
    pub async fn fill(&self) -> Result<(), StoreError> {
        self.0.data.in_haste(true).await
    }

    /// From now on every commit waits for the disk again; what was written so far is brought there, by PostgreSQL on its own
    /// within a second.
    pub async fn filled(&self) -> Result<(), StoreError> {
        self.0.data.in_haste(false).await?;
        match self.backend() {
            DatabaseBackend::Sqlite => self.0.data.outside("PRAGMA wal_checkpoint(TRUNCATE)").await,
            _ => Ok(()),
        }
    }

    /// Takes what was deleted from these tables out of the files; false if somebody still reads it.
    pub(crate) async fn sweep(&self, tables: &[&str]) -> Result<bool, StoreError> {
        self.0.data.sweep(tables).await
    }

    /// Whether a change of the master key is under way: [`StoreError::RotationUnderWay`].
    pub async fn settled(&self) -> Result<(), StoreError> {
        self.0.keys.settled().await
    }

    /// From now on this program reads and records nothing until it is started again.
    pub fn shut(&self) {
        self.0.shut.store(true, Ordering::SeqCst);
    }

    /// The house was found locked.
    pub fn is_shut(&self) -> bool {
        self.0.shut.load(Ordering::SeqCst)
    }

    /// The keys of people.
    pub fn keys(&self) -> &KeyStore {
        &self.0.keys
    }

    /// Where sealed files lie.
    pub fn vault(&self) -> &Vault {
        &self.0.vault
    }

    /// The key that chains the journal.
    pub fn journal_key(&self) -> &JournalKey {
        &self.0.journal_key
    }

    /// Lets the databases look at what they hold, so that they choose the right indexes. Once a day is plenty.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        let sql = match self.backend() {
            DatabaseBackend::Sqlite => "PRAGMA optimize=0x10002",
            _ => "ANALYZE",
        };
        self.0.data.outside(sql).await
    }

    /// Closes all connections; what is under way ends first.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.data.close().await?;
        self.0.keys.pools().close().await
    }
}
