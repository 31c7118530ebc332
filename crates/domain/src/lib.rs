//! What Homeward knows: people, cases, the journey. Pure: no IO, no clock.

pub mod actions;
pub mod administration;
pub mod alerts;
pub mod board;
pub mod case;
pub mod case_number;
pub mod closed_days;
pub mod codes;
pub mod consents;
pub mod dates;
pub mod due;
pub mod escorts;
pub mod facts;
pub mod fields;
pub mod forms;
pub mod group_notices;
pub mod ids;
pub mod life;
pub mod machine_readable;
pub mod page_code;
pub mod papers;
pub mod passing;
pub mod places;
pub mod programme;
pub mod retention;
#[cfg(test)]
mod sample;
pub mod stage;
pub mod standing;
pub mod tracks;
pub mod watch;
