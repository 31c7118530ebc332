//! Agreements with States on papers and nationality.

use chrono::NaiveDate;

use crate::{
    codes::EvidenceKind,
    fields::{FieldError, Line, Problem},
    places::Country,
    record,
};

record! {
    /// What a State has agreed to: until when it answers, and what it takes as evidence of nationality (PRG-11).
    pub struct StateAgreementForm {
        /// The State that answers.
        pub country: Country,
        /// What the agreement is called, and where it is kept.
        pub agreement_title: Line,
        /// Days within which it issues a travel document.
        pub document_days: Option<u32>,
        /// Days within which it says whether somebody is its national.
        pub verification_days: Option<u32>,
        /// What it takes as evidence of nationality.
        pub evidence_means: Vec<EvidenceKind>,
        /// First day.
        pub holds_from: NaiveDate,
        /// Last day, if any.
        pub holds_until: Option<NaiveDate>,
    }
}

impl StateAgreementForm {
    /// What is wrong between fields.
    pub fn check(&self) -> Vec<FieldError> {
        let ends_early = self
            .holds_until
            .is_some_and(|until| until < self.holds_from);
        let error = FieldError::new("holds_until", Problem::EndsBeforeStart);
        ends_early.then_some(error).into_iter().collect()
    }
}
