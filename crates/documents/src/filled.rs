//! What is filled into a paper.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use homeward_domain::{
    case_number::CaseNumber,
    places::{Country, Language},
};

use crate::FormLanguage;

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
    /// What else this paper says of the case.
    pub facts: Facts,
    /// The same in another language beside, sentence by sentence: both read the same (design 6.6).
    pub beside: Option<FormLanguage>,
}

/// What a paper says of a case, by the names under which its template asks for it. What is not there stays a line for the pen.
pub type Facts = BTreeMap<&'static str, Told>;

/// One thing that a paper says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// What somebody typed: it may run the other way than the page.
    Typed(String),
    /// What is read the same in every language, such as days, hours and numbers: from left to right.
    Plain(String),
    /// The name of a country.
    Country(Country),
    /// The name of a language; only on papers for offices.
    Language(Language),
    /// A word of the paper, or of the program where the paper is for offices.
    Word(String),
    /// Several, one after the other.
    List(Vec<Self>),
    /// Rows of a table.
    Rows(Vec<Facts>),
}

impl Told {
    /// A day.
    pub fn day(day: NaiveDate) -> Self {
        Self::Plain(day.to_string())
    }
}
