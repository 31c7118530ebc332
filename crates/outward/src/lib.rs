//! What Homeward says to other machines: one client for all that goes by HTTP, what is spoken with it (signing in, web
//! hooks), and mail.
//!
//! INVARIANT: no other crate calls out, but `store` to its databases and to the place of files. An address comes from whoever runs the
//! installation, never from a form or a record.

mod client;
pub mod hook;
pub mod mail;
pub mod openid;

pub use client::{Client, Failed};
