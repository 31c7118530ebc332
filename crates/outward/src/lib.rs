//! What Homeward asks of other machines by HTTP: one client for all of it, and what is spoken with it.
//!
//! INVARIANT: no other crate calls out, but `store` to its databases and to the place of files. An address comes from whoever runs the
//! installation, never from a form or a record.

mod client;
pub mod openid;

pub use client::{Client, Failed};
