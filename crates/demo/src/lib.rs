//! Demonstration data: invented people, carried through the use cases themselves.
//!
//! [`world`] makes offices, staff and programmes; [`Walk`] takes one person from registration as far home as asked;
//! [`bali`] tells three journeys of many people; [`caseload`] makes any number of cases. No case reaches past the use cases: what
//! stands in one, staff could have recorded. Offices, staff and programmes are put there at once, without entries about them.
//! Tests of every crate stand on it.

mod bali;
mod caseload;
mod dice;
mod directory;
mod profile;
mod sheets;
pub mod steps;
mod stuck;
mod walk;
mod world;

pub use bali::{Bali, When, bali};
pub use caseload::{Caseload, caseload};
pub use profile::{Care, Papers, Profile};
pub use sheets::sheets;
pub use stuck::Stuck;
pub use walk::Walk;
pub use world::{BALI, GULF, PASSWORD, Reception, Team, World, world};
