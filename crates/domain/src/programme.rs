//! What a programme lays down: terms with dates, read from data, never constants in code.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::places::{Country, Language};

/// The terms of a programme as in force (PRG-06, INT-03). Stored as JSON; unknown keys are refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Name for people.
    pub name: String,
    /// Host countries.
    pub host_countries: Vec<Country>,
    /// Countries of return.
    pub countries_of_return: Vec<Country>,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// First day.
    pub opens_on: NaiveDate,
    /// Last day, if any.
    pub closes_on: Option<NaiveDate>,
    /// Lead times and windows.
    pub procedures: Procedures,
    /// Office of the independent organisation that counsels, where an authority runs the sending office (COU-02).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counselling_office: Option<String>,
    /// Where these terms are written down.
    pub source: String,
}

/// Lead times and windows; units are in the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Procedures {
    /// Calendar days between arrival notice and departure; never counted as fewer than seven (MOV-01).
    pub arrival_notice_days: u32,
    /// Hours a release to travel lasts.
    pub release_hours: u32,
    /// Hours before release within which the declaration is reconfirmed; never more than 72 (VOL-11).
    pub reconfirm_hours: u32,
    /// Days after which a declaration needs to be made again.
    pub declaration_valid_days: u32,
    /// Hours between the last counselling and the signature; never counted as fewer than 24 (VOL-09).
    pub reflection_hours: u32,
    /// Days within which a consulate answers a request for a document (DOC-02).
    pub document_days: u32,
    /// Days after arrival within which first contact is normal (REI-01).
    pub first_contact_days: u32,
    /// Days within which eligibility is decided.
    pub eligibility_days: u32,
    /// Days within which a receiving office answers.
    pub receiving_answer_days: u32,
    /// Age from which a person counts as elderly (VUL-09).
    pub elderly_from_age: u32,
}

impl Default for Procedures {
    fn default() -> Self {
        Self {
            arrival_notice_days: 7,
            release_hours: 72,
            reconfirm_hours: 72,
            declaration_valid_days: 90,
            reflection_hours: 24,
            document_days: 30,
            first_contact_days: 30,
            eligibility_days: 14,
            receiving_answer_days: 5,
            elderly_from_age: 60,
        }
    }
}

impl Terms {
    /// Open for new cases on this day.
    pub fn is_open_on(&self, day: NaiveDate) -> bool {
        self.opens_on <= day && self.closes_on.is_none_or(|last| day <= last)
    }
}
