//! The site as its users meet it, on both databases: one binary, a module a subject.

mod api;
mod api_bodies;
mod api_document;
mod api_program;
mod api_sight;
mod consents;
mod corrections;
mod door;
mod files;
mod forms;
mod grid;
mod ground;
mod hostile;
mod indistinguishable;
mod intake;
mod life;
mod life_figures;
mod locked;
mod openid;
mod reassessed;
mod reminders;
mod settings;
mod signing;
mod tracks;
mod visitors;
