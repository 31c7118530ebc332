//! What Homeward knows: people, cases, the journey. Pure: no IO, no clock.

pub mod case_number;
pub mod codes;
pub mod dates;
pub mod fields;
pub mod ids;
pub mod places;
