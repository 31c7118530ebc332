//! The papers that the program prints.

use serde::{Deserialize, Serialize};

use super::{Audience, Code};

vocabularies! {
    /// A paper that the person signs or carries, in their language, in the order of the way home.
    PaperForm("paper-form") {
        /// What the person agrees to be kept and passed on (INT-10, DAT-01).
        Consent = "consent",
        /// What the person was told and will receive (COU-03, COU-04).
        Entitlements = "entitlements",
        /// The declaration of voluntary return (VOL-02).
        Declaration = "declaration",
        /// Its confirmation before the journey (VOL-11).
        Reconfirmation = "reconfirmation",
        /// With it a person takes the declaration back (VOL-03).
        Withdrawal = "withdrawal",
        /// The documents that are kept for the person, and until when (DOC-04).
        Receipt = "receipt",
        /// The journey, for the pocket (MOV-02, MOV-06).
        Itinerary = "itinerary",
        /// Where to go and whom to call on arrival (REI-09).
        Reception = "reception",
        /// Money was handed over: how much, and what for (DOC-04, MOV-06).
        CashReceipt = "cash-receipt",
        /// The reintegration plan, one of its versions (REI-02).
        Plan = "plan",
    }

    /// How a paper was signed.
    SignedHow("signed-how") {
        /// By hand, on the printed paper.
        Paper = "paper",
        /// On the screen, where the paper was read.
        Screen = "screen",
    }

    /// A paper for offices and carriers, in a language of the program.
    OfficePaper("office-paper") {
        /// A consulate is asked for a travel document (DOC-02, INT-05).
        DocumentRequest = "document-request",
        /// The receiving office is told who arrives when (MOV-01).
        ArrivalNotice = "arrival-notice",
        /// For the carrier: fit to travel or not, and what the journey needs (HLT-01).
        FitToTravel = "fit-to-travel",
        /// Care passes from escort to receiver, signed by both (MOV-05, MOV-09).
        Handover = "handover",
        /// What an assessment of the capacity to decide found (VOL-04).
        Capacity = "capacity",
        /// What was found of the best interests of a child (VUL-05, VUL-14).
        BestInterests = "best-interests",
        /// What the escort saw and did (MOV-03).
        EscortReport = "escort-report",
        /// What was done for the case, for those who work on it.
        CaseSummary = "case-summary",
        /// The case is closed, and how to come back (REI-12).
        Closure = "closure",
        /// Who leaves or comes in the next days, by number and hour (MOV-04).
        Manifest = "manifest",
    }
}

/// Any paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// One for the person.
    Form(PaperForm),
    /// One for offices.
    Office(OfficePaper),
}

impl PaperForm {
    /// Whether only reviewed wording may be signed: people are held to what they sign. Nothing stands in the way of a withdrawal, a
    /// draft translation least of all, and what only informs helps also as a draft.
    pub fn needs_review(self) -> bool {
        match self {
            Self::Consent
            | Self::Entitlements
            | Self::Declaration
            | Self::Reconfirmation
            | Self::Plan => true,
            // Nobody waits for money because nobody has read a translation of its receipt.
            Self::Withdrawal
            | Self::Receipt
            | Self::Itinerary
            | Self::Reception
            | Self::CashReceipt => false,
        }
    }
}

impl Paper {
    /// All: first those for the person.
    pub fn all() -> impl Iterator<Item = Self> {
        let forms = PaperForm::ALL.iter().copied().map(Self::Form);
        forms.chain(OfficePaper::ALL.iter().copied().map(Self::Office))
    }

    /// All that are about one case.
    pub fn of_a_case() -> impl Iterator<Item = Self> {
        Self::all().filter(|paper| *paper != OfficePaper::Manifest.into())
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Form(form) => form.code(),
            Self::Office(paper) => paper.code(),
        }
    }

    /// The paper with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|paper| paper.code() == code)
    }

    /// The vocabulary that names it.
    pub fn vocabulary(self) -> &'static str {
        match self {
            Self::Form(_) => PaperForm::VOCABULARY,
            Self::Office(_) => OfficePaper::VOCABULARY,
        }
    }

    /// Whether only reviewed wording may be signed. What goes to offices is written in the languages of the program: nobody has to
    /// stand for a translation.
    pub fn needs_review(self) -> bool {
        match self {
            Self::Form(form) => form.needs_review(),
            Self::Office(_) => false,
        }
    }

    /// Whose eyes what stands on it is for: who sees that part of a case may print it.
    pub fn audience(self) -> Audience {
        match self {
            Self::Form(PaperForm::Entitlements) => Audience::Counselling,
            Self::Office(OfficePaper::Capacity) => Audience::Counselling,
            Self::Office(OfficePaper::BestInterests) => Audience::Protection,
            Self::Office(OfficePaper::FitToTravel) => Audience::Health,
            Self::Form(_) | Self::Office(_) => Audience::Case,
        }
    }
}

impl From<PaperForm> for Paper {
    fn from(form: PaperForm) -> Self {
        Self::Form(form)
    }
}

impl From<OfficePaper> for Paper {
    fn from(paper: OfficePaper) -> Self {
        Self::Office(paper)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_paper_is_known_by_a_code_of_its_own() {
        let codes: BTreeSet<&str> = Paper::all().map(Paper::code).collect();
        assert_eq!(codes.len(), Paper::all().count());
        for paper in Paper::all() {
            assert_eq!(Paper::from_code(paper.code()), Some(paper));
        }
        assert_eq!(Paper::from_code("ticket"), None);
    }
}
