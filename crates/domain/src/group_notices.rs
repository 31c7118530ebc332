//! A group announced before its cases are there: how many, what they need, when. No names; matched to the cases later, and never counted
//! as people (COO-01).

use chrono::NaiveDate;

use crate::{
    case_number::CaseNumber,
    codes::SpecificNeed,
    fields::{FieldError, OfficeCode, Problem},
    places::Language,
    record,
};

record! {
    /// A group that is expected.
    pub struct GroupNoticeForm {
        /// The office that is told.
        pub notice_to: OfficeCode,
        /// How many people.
        pub headcount: u32,
        /// How many of them are children.
        pub headcount_children: u32,
        /// What some of them need.
        pub notice_needs: Vec<SpecificNeed>,
        /// Which languages they speak.
        pub notice_languages: Vec<Language>,
        /// First day on which they may come.
        pub comes_from: NaiveDate,
        /// Last day.
        pub comes_until: NaiveDate,
        /// The cases they have become.
        pub matched_cases: Vec<CaseNumber>,
    }
}

impl GroupNoticeForm {
    /// What is wrong between fields.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.headcount == 0 {
            errors.push(FieldError::new("headcount", Problem::OutOfRange));
        }
        if self.headcount_children > self.headcount {
            errors.push(FieldError::new("headcount_children", Problem::OutOfRange));
        }
        if self.comes_until < self.comes_from {
            errors.push(FieldError::new("comes_until", Problem::EndsBeforeStart));
        }
        if self.matched_cases.len() > usize::try_from(self.headcount).unwrap_or(usize::MAX) {
            errors.push(FieldError::new("matched_cases", Problem::TooLong));
        }
        errors
    }
}
