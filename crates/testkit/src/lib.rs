//! What tests of every crate share: fresh databases of both kinds.

mod databases;
mod guarded;
mod postgres;

pub use databases::{TestDatabase, databases};
