//! Where Homeward keeps things: the only crate with SQL, for SQLite and PostgreSQL alike.
//!
//! One module per noun, made of functions you can call. Those that read take any connection
//! ([`Store::reader`], [`Store::snapshot`] or a [`Tx`]); those that write take a [`Tx`], so nothing is ever written
//! beside the queue of writers. The caller owns the transaction; clock and identifiers are passed in. Instants are
//! kept in microseconds, text in NFC; an unreadable row is [`StoreError::Corrupt`], which names table and row.

#[macro_use]
mod table;

mod cell;
mod database_key;
mod error;
mod master_key;
mod migrations;
mod new_id;
mod pools;
mod rows;
mod store;

pub mod access_log;
pub mod account_events;
pub mod agreements;
pub mod alerts;
pub mod backup;
pub mod bulk;
pub mod cases;
pub mod ceremonies;
pub mod directory;
pub mod emergencies;
pub mod erasure;
pub mod escorts;
pub mod files;
pub mod form_releases;
pub mod group_notices;
pub mod groups;
pub mod house_rules;
pub mod idempotency;
pub mod jobs;
pub mod journal;
pub mod keys;
pub mod legal_holds;
pub mod monitoring;
pub mod notices;
pub mod offices;
pub mod organisations;
pub mod passkeys;
pub mod policy_sets;
pub mod programmes;
pub mod reminders;
pub mod retention;
pub mod rotation;
pub mod scope;
pub mod search;
pub mod second_factors;
pub mod sessions;
pub mod staff;
pub mod state_agreements;
pub mod survey_sheets;
pub mod surveys;
pub mod suspensions;
pub mod tally;
pub mod throttle;
pub mod ties;
pub mod tokens;
pub mod transfers;
pub mod vault;
pub mod verify;
pub mod vouched;
pub mod web_hooks;

pub use database_key::DatabaseKey;
pub use error::StoreError;
pub use journal::JournalKey;
pub use keys::{KeyStore, PersonKey};
pub use master_key::{MasterKey, MasterKeyError};
pub use new_id::{link_code, new_id};
pub use pools::Tx;
pub use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection};
pub use store::{Store, StoreConfig};
pub use vault::{FilesPlace, Vault};
