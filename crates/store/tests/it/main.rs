//! Contract tests of the store: each runs on SQLite and on PostgreSQL.
#![allow(missing_docs)]

mod ground;

mod journal;
