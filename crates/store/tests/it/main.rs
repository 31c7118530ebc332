//! Contract tests of the store: each runs on SQLite and on PostgreSQL.

mod ground;

mod backup;
mod cases;
mod groups;
mod house;
mod journal;
mod kept;
mod keys;
mod nouns;
mod programmes;
mod queues;
mod search;
mod sessions;
mod vault;
mod whole;
