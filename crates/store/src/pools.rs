//! Connections: many that read; on SQLite one that writes, on PostgreSQL as many as the pool allows.

use std::{
    fs,
    os::unix::fs::OpenOptionsExt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection,
    DatabaseTransaction, DbErr, ExecResult, IsolationLevel, QueryResult, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait,
};

use crate::{DatabaseKey, StoreError};

/// How long to wait for a free connection before [`StoreError::Exhausted`].
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection that was used a moment ago is taken to be alive; one that rested longer is asked first.
const RESTED: Duration = Duration::from_secs(1);

/// After which time without a word from us PostgreSQL ends a transaction: a program that hangs holds up nobody for long.
const MAY_REST: &str = "idle_in_transaction_session_timeout";

/// The connections to one database.
#[derive(Clone)]
pub(crate) struct Pools {
    pub(crate) reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// Commits do not wait for the disk.
    in_haste: Arc<AtomicBool>,
}

/// An open transaction. Rolled back unless committed.
pub struct Tx(DatabaseTransaction);

impl Pools {
    /// Opens a database: `sqlite:path/to/file` (made if absent, for its owner only) or `postgres://…`.
    ///
    /// With a key, SQLite files are encrypted under it; [`StoreError::NoCipher`] where that cannot be.
    pub(crate) async fn open(url: &str, key: Option<&DatabaseKey>) -> Result<Self, StoreError> {
        if key.is_some() && !cfg!(feature = "sqlcipher") {
            return Err(StoreError::NoCipher(
                "a database key was given, and this program was built without SQLCipher",
            ));
        }
        if let Some(path) = sqlite_path(url) {
            match fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
            {
                Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                    return Err(StoreError::Database(DbErr::Custom(format!(
                        "cannot make the database file: {error}"
                    ))));
                }
                _ => {}
            }
            let writer = Database::connect(sqlite(url, 1, false, key)).await?;
            if key.is_some() {
                is_encrypted(&writer).await?;
            }
            let reader = Database::connect(sqlite(url, 8, true, key)).await?;
            return Ok(Self {
                reader,
                writer,
                in_haste: Arc::default(),
            });
        }
        if key.is_some() {
            return Err(StoreError::NoCipher(
                "a database key is for SQLite: let the disk of PostgreSQL be encrypted",
            ));
        }
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(16)
            .acquire_timeout(PATIENCE)
            .test_before_acquire_if_idle_for(RESTED)
            .sqlx_logging(false)
            .map_sqlx_postgres_opts(|o| {
                // What the address itself says stands.
                let said = o.get_options().unwrap_or_default().to_owned();
                let ours = [("lock_timeout", "10s"), (MAY_REST, "60s")];
                o.options(ours.into_iter().filter(|(name, _)| !said.contains(name)))
            });
        let pool = Database::connect(options).await?;
        Ok(Self {
            reader: pool.clone(),
            writer: pool,
            in_haste: Arc::default(),
        })
    }

    pub(crate) fn backend(&self) -> DatabaseBackend {
        self.reader.get_database_backend()
    }

    /// Begins a transaction that writes. On SQLite it waits its turn and holds the write lock from its first moment, so
    /// that it can never fail half-way for having read first; on PostgreSQL it reads what is committed and locks rows.
    pub(crate) async fn write(&self) -> Result<Tx, StoreError> {
        let options = match self.backend() {
            DatabaseBackend::Sqlite => TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            },
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::ReadCommitted),
                ..TransactionOptions::default()
            },
        };
        let tx = self.writer.begin_with_options(options).await?;
        if self.backend() != DatabaseBackend::Sqlite && self.in_haste.load(Ordering::Relaxed) {
            tx.execute_unprepared("SET LOCAL synchronous_commit = off")
                .await?;
        }
        Ok(Tx(tx))
    }

    /// Lets commits wait for the disk, or not. Without waiting, a power cut loses the last moments, and what is left is whole.
    pub(crate) async fn in_haste(&self, haste: bool) -> Result<(), StoreError> {
        self.in_haste.store(haste, Ordering::Relaxed);
        if self.backend() == DatabaseBackend::Sqlite {
            let level = if haste { "NORMAL" } else { "FULL" };
            self.outside(&format!("PRAGMA synchronous = {level}"))
                .await?;
        }
        Ok(())
    }

    /// Begins a transaction that reads one moment of the database, whatever is written meanwhile.
    pub(crate) async fn snapshot(&self) -> Result<Tx, StoreError> {
        let options = match self.backend() {
            DatabaseBackend::Sqlite => TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
                ..TransactionOptions::default()
            },
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        Ok(Tx(self.reader.begin_with_options(options).await?))
    }

    /// Runs a statement outside any transaction, on the writer.
    pub(crate) async fn outside(&self, sql: &str) -> Result<(), StoreError> {
        self.writer.execute_unprepared(sql).await?;
        Ok(())
    }

    /// Takes what was overwritten out of the files: on SQLite the log is emptied, on PostgreSQL old row versions go. False if
    /// somebody still read them; then it is to be done again.
    pub(crate) async fn sweep(&self, tables: &[&str]) -> Result<bool, StoreError> {
        if self.backend() != DatabaseBackend::Sqlite {
            for table in tables {
                self.outside(&format!("VACUUM {table}")).await?;
            }
            return Ok(true);
        }
        // Waits for readers as long as any statement does.
        let query = Statement::from_string(self.backend(), "PRAGMA wal_checkpoint(TRUNCATE)");
        let row = self.writer.query_one_raw(query).await?;
        let busy: i32 = row.map_or(Ok(1), |row| row.try_get_by(0))?;
        Ok(busy == 0)
    }

    /// Answers after the database answered.
    pub(crate) async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.reader.ping().await?)
    }

    /// Closes all connections.
    pub(crate) async fn close(&self) -> Result<(), StoreError> {
        self.reader.close_by_ref().await?;
        Ok(self.writer.close_by_ref().await?)
    }
}

/// That SQLCipher answers: plain SQLite takes a key in silence and encrypts nothing.
async fn is_encrypted(connection: &DatabaseConnection) -> Result<(), StoreError> {
    let query = Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA cipher_version");
    match connection.query_one_raw(query).await? {
        Some(_) => Ok(()),
        None => Err(StoreError::NoCipher(
            "a database key was given, and SQLCipher does not answer",
        )),
    }
}

/// The file behind a SQLite URL.
fn sqlite_path(url: &str) -> Option<&str> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(path.split_once('?').map_or(path, |(path, _)| path))
}

/// All pragmas in one closure: a second one would silently replace the first.
///
/// `synchronous=FULL` because NORMAL lost acknowledged writes in simulated power cuts; `secure_delete` because what is
/// erased must not linger in free pages; readers are `query_only`, so nothing can be written past the queue.
fn sqlite(
    url: &str,
    connections: u32,
    query_only: bool,
    key: Option<&DatabaseKey>,
) -> ConnectOptions {
    let key = key.map(DatabaseKey::pragma);
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire_if_idle_for(RESTED)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |o| {
            // SQLCipher takes its key before anything else is asked of the file; sqlx sends it first.
            let o = match &key {
                Some(key) => o.pragma("key", key.to_string()),
                None => o,
            };
            let o = o
                .busy_timeout(Duration::from_secs(5))
                .foreign_keys(true)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("secure_delete", "ON");
            if query_only {
                o.pragma("query_only", "ON")
            } else {
                o
            }
        });
    options
}

impl Tx {
    /// Makes everything written in it durable, all or nothing.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }

    /// Forgets everything written in it (as does dropping it).
    pub async fn rollback(self) -> Result<(), StoreError> {
        Ok(self.0.rollback().await?)
    }

    /// Lets the transaction stand for as long as it takes: while files are copied, the database hears nothing from us.
    pub(crate) async fn may_rest(&self) -> Result<(), StoreError> {
        if self.get_database_backend() != DatabaseBackend::Sqlite {
            self.execute_unprepared(&format!("SET LOCAL {MAY_REST} = 0"))
                .await?;
        }
        Ok(())
    }

    /// The transaction of SeaORM beneath.
    pub fn conn(&self) -> &DatabaseTransaction {
        &self.0
    }
}

#[sea_orm::prelude::async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DatabaseBackend {
        ConnectionTrait::get_database_backend(&self.0)
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.0.execute_raw(statement).await
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.0.execute_unprepared(sql).await
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.query_one_raw(statement).await
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.query_all_raw(statement).await
    }
}
