//! Pages. One file per page, mirroring the addresses.

pub(crate) mod access;
pub mod account;
pub mod action;
pub(crate) mod alerts;
pub(crate) mod board;
pub mod by_number;
pub mod calendar;
pub mod case;
pub mod cases;
pub mod consents;
pub mod copy;
pub mod correct;
pub mod decision;
pub(crate) mod directory;
pub(crate) mod emergency;
pub(crate) mod escorts;
pub(crate) mod files;
pub mod for_child;
pub mod forms;
pub(crate) mod guarantees;
pub(crate) mod life;
pub(crate) mod one_by_one;
pub mod paper;
pub mod reassessed;
pub mod register;
pub(crate) mod settings;
pub mod sign_in;
pub(crate) mod signing;
pub(crate) mod survey;
pub(crate) mod survey_tables;
pub mod track;
pub mod work;

use homeward_app::offered::Offered;
use ring::rand::{SecureRandom, SystemRandom};

use crate::components::Choices;

/// A fresh name for one sending of a form.
pub(crate) fn once() -> String {
    let mut bytes = [0u8; 16];
    // Without random numbers the form carries no name, and a double click may do a thing twice: the version still guards it.
    if SystemRandom::new().fill(&mut bytes).is_err() {
        return String::new();
    }
    hex::encode(bytes)
}

/// What forms offer, as the inputs take it.
pub(crate) fn choices(offered: Offered, cases: Vec<(String, String)>) -> Choices {
    Choices {
        offices: offered.offices,
        organisations: offered.organisations,
        staff: offered.staff,
        cases,
    }
}
