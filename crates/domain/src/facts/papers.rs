//! Identity, travel papers, and what States are asked for.

use chrono::NaiveDate;

use crate::{
    codes::{
        Answer, Clearance, ClearanceAnswer, ConsulateAnswer, ConsulateRequest, DocumentHolder,
        DocumentKind, EvidenceKind, EvidenceResult, IdentityField,
    },
    fields::{Line, PastDay, Text},
    places::Country,
    record,
};

record! {
    /// The right to enter and stay in the country of return (INT-14).
    pub struct EntryRightRecorded {
        /// The country.
        pub country: Country,
        /// The person may enter and stay.
        pub may_enter: Answer,
        /// On what ground.
        pub basis: Option<Line>,
    }
}

record! {
    /// A consulate is asked for a travel document (DOC-02).
    pub struct DocumentRequested {
        /// The State asked.
        pub country: Country,
        /// Which consulate.
        pub consulate: Line,
        /// Travel is not possible without it.
        pub needed: Answer,
        /// The person agreed to this request.
        pub person_agrees: Answer,
        /// What was sent: identity, and nothing else.
        pub identity_fields: Vec<IdentityField>,
        /// What stands beside it, where the consulate's form asks for more of the same.
        pub sent: Option<Text>,
        /// The day by which the consulate is to answer; otherwise the days of the programme count.
        pub answer_by: Option<NaiveDate>,
    }
}

record! {
    /// A travel document the person holds (DOC-01).
    pub struct DocumentRecorded {
        /// The machine-readable lines, typed, pasted or read by a scanner: what they say need not be typed again (ICAO 9303).
        pub machine_readable: Option<Text>,
        /// Its kind.
        pub document: DocumentKind,
        /// Its number.
        pub document_number: Line,
        /// The State that issued it.
        pub issuer: Country,
        /// First day of validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of validity.
        pub valid_until: NaiveDate,
        /// Who has it now; the person, where nothing is said.
        pub held_by: Option<DocumentHolder>,
        /// Why it says something else of the person than the case does.
        pub differs_because: Option<Text>,
    }
}

record! {
    /// Something that shows who the person is (INT-04). A photograph is kept only if the person wishes it, and never compared with
    /// others (INT-12).
    pub struct EvidenceRecorded {
        /// What it is, by class.
        pub evidence: EvidenceKind,
        /// The office or person that made it.
        pub issued_by: Option<Line>,
        /// The State that issued it.
        pub issuer: Option<Country>,
        /// Its number.
        pub document_number: Option<Line>,
        /// Last day of validity.
        pub valid_until: Option<NaiveDate>,
        /// What came of looking at it.
        pub evidence_result: EvidenceResult,
        /// Who looked at it, or led the interview.
        pub checked_by: Option<Line>,
        /// The person agreed to it; asked for a photograph and for an analysis of language.
        pub person_agrees: Answer,
        /// What it shows, or why it is doubted.
        pub note: Option<Text>,
    }
}

record! {
    /// The State of nationality is asked whether the person is a national (INT-05).
    pub struct VerificationRequested {
        /// The State asked.
        pub country: Country,
        /// Which consulate.
        pub consulate: Line,
        /// Travel is not possible without it.
        pub needed: Answer,
        /// The person agreed to this request.
        pub person_agrees: Answer,
        /// What was sent: identity, and nothing else.
        pub identity_fields: Vec<IdentityField>,
        /// The day by which the consulate is to answer; otherwise the agreement with that State or the programme says.
        pub answer_by: Option<NaiveDate>,
    }
}

record! {
    /// What the consulate said to a request (INT-05, DOC-02).
    pub struct ConsulateAnswered {
        /// To which request.
        pub consulate_request: ConsulateRequest,
        /// When.
        pub answered_on: PastDay,
        /// What it said.
        pub consulate_answer: ConsulateAnswer,
        /// When to go, send or ask again.
        pub next_on: Option<NaiveDate>,
        /// What was said.
        pub note: Option<Text>,
    }
}

record! {
    /// A State is asked to let the person through or out: transit visa, exit clearance, fine or stamp waived (DOC-03).
    pub struct ClearanceRequested {
        /// What is asked for.
        pub clearance: Clearance,
        /// The State asked.
        pub country: Country,
        /// Which authority.
        pub authority_asked: Line,
        /// Travel is not possible without it.
        pub needed: Answer,
        /// The person agreed to this request, and knows who learns of it.
        pub person_agrees: Answer,
        /// What was sent: identity, and nothing else.
        pub identity_fields: Vec<IdentityField>,
        /// The day by which the authority is to answer; otherwise the days of the programme count.
        pub answer_by: Option<NaiveDate>,
    }
}

record! {
    /// What became of it (DOC-03).
    pub struct ClearanceRecorded {
        /// Of what.
        pub clearance: Clearance,
        /// The State that was asked.
        pub country: Country,
        /// What it said.
        pub clearance_answer: ClearanceAnswer,
        /// Its number.
        pub document_number: Option<Line>,
        /// First day of validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of validity.
        pub valid_until: Option<NaiveDate>,
        /// What was said, what a fine cost and who paid it, or why the person goes without.
        pub note: Option<Text>,
    }
}

record! {
    /// A document of the person is taken into keeping, against a receipt (DOC-04).
    pub struct CustodyTaken {
        /// Which document.
        pub evidence: EvidenceKind,
        /// Its number.
        pub document_number: Option<Line>,
        /// What for.
        pub reason: Text,
        /// The day on which it is handed back at the latest.
        pub hand_back_on: NaiveDate,
        /// The person agreed.
        pub person_agrees: Answer,
        /// The person has a receipt.
        pub receipt_given: Answer,
    }
}

record! {
    /// It is handed back (DOC-04).
    pub struct CustodyEnded {
        /// Which document.
        pub evidence: EvidenceKind,
        /// Its number.
        pub document_number: Option<Line>,
        /// When.
        pub handed_back_on: PastDay,
        /// The person, or who received it for them, signed for it.
        pub signed_for: bool,
        /// To whom, if not to the person.
        pub note: Option<Text>,
    }
}
