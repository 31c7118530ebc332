//! What is filled into a form.

use chrono::NaiveDate;
use homeward_domain::{case_number::CaseNumber, places::Country};

/// What a paper may be used for (design 6.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A named reviewer stands for exactly this wording: it may be signed.
    Signing,
    /// Nobody does: for reading only, without a place to sign.
    Reading,
    /// The whole of it, as it would be signed, for whoever is to review it; marked as a draft all the same.
    Review,
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
    /// What it may be used for.
    pub usage: Use,
}
