//! The site as its users meet it, on both databases: one binary, a module a subject.

mod grid;
mod ground;
mod indistinguishable;
