//! The site as programs and browsers meet it, on both databases, with the people of the demonstration.

mod api;
mod api_bodies;
mod api_document;
mod api_sight;
mod browser;
mod grid;
mod ground;
mod indistinguishable;
