//! Pages and API. Handlers extract, parse, call a use case and answer; none decides.

pub mod api;
pub mod assets;
pub mod body;
pub mod components;
pub mod desk;
mod failure;
pub mod findings;
pub mod forms;
pub mod layout;
pub mod letter;
pub mod links;
mod locked;
pub mod pages;
pub mod problem;
pub mod refusal;
mod router;
pub mod security;
mod server;
pub mod survey_faults;
mod visit;

pub use router::{Config, Web, router};
pub use server::{HEADERS_WITHIN, serve};
pub use visit::Network;
