//! Contract tests of the store: each runs on SQLite and on PostgreSQL.

mod ground;

mod backup;
mod cases;
mod cipher;
mod erasure;
mod groups;
mod house;
mod journal;
mod kept;
mod keys;
mod nouns;
mod policy_sets;
mod programmes;
mod queues;
mod rotation;
mod search;
mod sessions;
mod vault;
mod whole;
