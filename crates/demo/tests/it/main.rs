//! What the demonstration is for: others stand on it, so it must hold.

mod bali;
mod caseload;
mod ground;
mod walk;
