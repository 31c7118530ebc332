//! What is filled into a form.

use chrono::NaiveDate;
use homeward_domain::{case_number::CaseNumber, places::Country};

/// Whether the wording of a form was reviewed (design 6.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A named reviewer stands for exactly this wording.
    Released,
    /// For reading only.
    Draft,
}

/// What is filled in. Whatever is not known, or holds letters that no font of the forms has, stays empty for the pen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The case; none on a specimen.
    pub case: Option<CaseNumber>,
    /// The person's name.
    pub name: Option<String>,
    /// The country of return.
    pub country: Option<Country>,
    /// The office.
    pub office: Option<String>,
    /// How it is reached.
    pub contact: Option<String>,
    /// The day of printing.
    pub printed: NaiveDate,
    /// Whether it may be signed.
    pub standing: Standing,
}
