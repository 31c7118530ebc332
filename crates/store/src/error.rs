//! What can go wrong between a function of this crate and the database.

use sea_orm::{DbErr, RuntimeErr, SqlErr, sqlx};

/// Why the store did not do what it was asked. No message carries personal data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Someone saved the row since it was read.
    #[error("someone else changed this in the meantime")]
    Stale,
    /// The named thing exists already.
    #[error("this {0} exists already")]
    Duplicate(&'static str),
    /// The named thing does not exist, or refers to something that does not.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// A row cannot be read as what it should be.
    #[error("row {id} of table {table} is unreadable")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key.
        id: String,
    },
    /// The person's data key was destroyed: what it sealed is gone for good.
    #[error("the key of this person was destroyed")]
    KeyGone,
    /// The keys were made under another master key.
    #[error("the master key does not fit this key store")]
    WrongMasterKey,
    /// The SQLite file cannot be read: it is encrypted and its key is another one or was not given, or it is no database.
    #[error("a database file is encrypted with another key than was given, or is none")]
    WrongDatabaseKey,
    /// A key for the database was given that nothing here can use.
    #[error("{0}")]
    NoCipher(&'static str),
    /// A change of the master key began and did not end.
    #[error("the master key is being changed: end that first, with `homeward keys rotate`")]
    RotationUnderWay,
    /// The place where files are kept failed; what the words say is all there is.
    #[error("files: {0}")]
    Files(&'static str),
    /// The house is locked: nothing is answered until the master key is given again.
    #[error("the house is locked")]
    Locked,
    /// No connection or lock became free in time; trying again later may help.
    #[error("the database is too busy")]
    Exhausted,
    /// Anything else the database says; the cause is for the log.
    #[error("the database failed")]
    Database(#[source] DbErr),
}

/// Codes of SQLite (busy, locked and their variants) and PostgreSQL (lock timeout, serialisation, deadlock, too many
/// connections) that say: not now.
const NOT_NOW: [&str; 11] = [
    "5", "6", "261", "262", "517", "773", "55P03", "40001", "40P01", "53300", "57P03",
];

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        Self::about("row", error)
    }
}

impl StoreError {
    /// Reads a database error that arose while writing `noun`.
    pub(crate) fn about(noun: &'static str, error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => return Self::Duplicate(noun),
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => return Self::NotFound(noun),
            _ => {}
        }
        match &error {
            DbErr::ConnectionAcquire(_) => Self::Exhausted,
            DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause))
            | DbErr::Conn(RuntimeErr::SqlxError(cause)) => match &**cause {
                sqlx::Error::PoolTimedOut => Self::Exhausted,
                // SQLITE_NOTADB: what stands in the file is no database under this key.
                sqlx::Error::Database(said) if said.code().is_some_and(|code| code == "26") => {
                    Self::WrongDatabaseKey
                }
                sqlx::Error::Database(said)
                    if said.code().is_some_and(|code| NOT_NOW.contains(&&*code)) =>
                {
                    Self::Exhausted
                }
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }

    /// An unreadable row.
    pub(crate) fn corrupt(table: &'static str, id: impl std::fmt::Display) -> Self {
        Self::Corrupt {
            table,
            id: id.to_string(),
        }
    }
}
