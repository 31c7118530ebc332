//! What Homeward asks of other machines: one client for all of it, and what is spoken with it.
//!
//! INVARIANT: no other crate calls out. An address comes from whoever runs the installation, never from a form or a record.

mod client;
pub mod openid;

pub use client::{Client, Failed};
