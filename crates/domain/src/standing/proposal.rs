//! What an action brings with it: the context in which policies decide.

use super::{Around, Signing};
use crate::{
    case::Case,
    codes::{
        Answer, Audience, DataCategory, EligibilityFinding, EvidenceKind, ExitReason, HoldKind,
        LawfulBasis, OrganisationKind, Purpose,
    },
    facts::Fact,
    passing::audience_of,
};

/// Kinds of personal data, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DataSet(u32);

impl DataSet {
    /// The kinds in a list.
    pub fn of(list: &[DataCategory]) -> Self {
        Self(list.iter().fold(0, |bits, data| bits | 1 << *data as u32))
    }

    /// The kinds in it.
    pub fn iter(self) -> impl Iterator<Item = DataCategory> {
        use crate::codes::Code;
        DataCategory::ALL
            .iter()
            .copied()
            .filter(move |data| self.0 & (1 << *data as u32) != 0)
    }
}

/// What an action brings with it that is not yet on the case: asked about in its `context`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema"
)]
pub struct Proposal {
    pub own_entry: bool,
    pub eligible: bool,
    pub bars_return: bool,
    pub hold: Option<HoldKind>,
    pub told_purpose: Answer,
    pub consent_to_keep: Answer,
    pub consent_understood: bool,
    pub says_under_18: Answer,
    pub declaration_understood: Answer,
    pub declaration_reviewed: Answer,
    pub declaration_binds_to_nothing: Answer,
    pub declaration_same_country: bool,
    pub signing: Signing,
    pub internally_displaced: Answer,
    pub account_reason: bool,
    pub share_agreed: Answer,
    pub document_needed: Answer,
    pub document_agreed: Answer,
    pub evidence_of_body: bool,
    pub receipt_given: Answer,
    pub escort_signed: bool,
    pub receiver_signed: bool,
    pub identity_checked: Answer,
    pub as_named: Answer,
    pub purpose: Option<Purpose>,
    pub data: DataSet,
    pub circle: Circle,
    pub agrees: Answer,
    pub parties_agree: Answer,
    pub law_compels: Answer,
    pub lawful_basis: Option<LawfulBasis>,
    pub person_said_no: bool,
    pub recipient: Option<OrganisationKind>,
    pub of_origin: bool,
    pub outside_body: bool,
    pub passes: bool,
    pub consent_days_left: DaysLeft,
    pub basis_days_left: DaysLeft,
    pub basis_vital: bool,
    pub agreement_days_left: DaysLeft,
    pub agreement_asks_parties: bool,
}

/// Who may know what is proposed; everyone on the case, unless the data are of a narrower circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circle(pub Audience);

impl Default for Circle {
    fn default() -> Self {
        Self(Audience::Case)
    }
}

/// Days something still holds, the last day being 0; -1 when there is nothing that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysLeft(pub i64);

impl Default for DaysLeft {
    fn default() -> Self {
        Self(-1)
    }
}

impl Proposal {
    /// What a step would bring if it is done right: for showing what else is missing before anybody fills in its form.
    pub fn hoped_for() -> Self {
        Self {
            own_entry: false,
            eligible: true,
            bars_return: false,
            hold: None,
            told_purpose: Answer::Yes,
            consent_to_keep: Answer::Yes,
            consent_understood: true,
            says_under_18: Answer::NotAsked,
            declaration_understood: Answer::Yes,
            declaration_reviewed: Answer::Yes,
            declaration_binds_to_nothing: Answer::Yes,
            declaration_same_country: true,
            signing: Signing {
                hours_to_reflect: i64::MAX,
                alone: Answer::Yes,
                interpreter_fit: true,
                circumstances: true,
                circumstance_removal_order: true,
                circumstance_detention: true,
            },
            internally_displaced: Answer::No,
            account_reason: true,
            share_agreed: Answer::Yes,
            document_needed: Answer::Yes,
            document_agreed: Answer::Yes,
            receipt_given: Answer::Yes,
            escort_signed: true,
            receiver_signed: true,
            identity_checked: Answer::Yes,
            as_named: Answer::Yes,
            agrees: Answer::Yes,
            parties_agree: Answer::Yes,
            law_compels: Answer::Yes,
            ..Self::default()
        }
    }

    /// What a fact proposes; `own_entry` says whether the actor recorded the entry it is about.
    pub fn of(fact: &Fact, case: Option<&Case>, around: Option<&Around>, own_entry: bool) -> Self {
        let none = Self {
            own_entry,
            ..Self::default()
        };
        match fact {
            Fact::Registered(r) => Self {
                told_purpose: r.told_purpose,
                consent_to_keep: r.consent_to_keep,
                consent_understood: r.consent_interpreter.is_some()
                    || r.consent_language
                        .as_ref()
                        .is_some_and(|spoken| r.languages.contains(spoken)),
                says_under_18: r.says_under_18,
                internally_displaced: r.internally_displaced,
                ..none
            },
            Fact::EligibilityDecided(d) => Self {
                eligible: d.finding == EligibilityFinding::Eligible,
                ..none
            },
            Fact::Declared(d) => Self {
                declaration_understood: d.understood,
                declaration_reviewed: around.map_or(Answer::No, |a| a.reviewed(d)),
                declaration_binds_to_nothing: d.binds_to_nothing,
                declaration_same_country: case
                    .is_some_and(|c| c.details().country_of_return == d.country_of_return),
                signing: Signing::proposed(d, case),
                ..none
            },
            Fact::AccountTaken(a) => Self {
                account_reason: a.again_because.is_some(),
                ..none
            },
            Fact::AssessmentsSent(s) => Self {
                share_agreed: s.person_agrees,
                ..none
            },
            Fact::EarlierCaseNamed(e) => Self {
                share_agreed: e.person_agrees,
                ..none
            },
            Fact::DocumentRequested(d) => Self {
                document_needed: d.needed,
                document_agreed: d.person_agrees,
                ..none
            },
            Fact::VerificationRequested(v) => Self {
                document_needed: v.needed,
                document_agreed: v.person_agrees,
                ..none
            },
            Fact::ClearanceRequested(c) => Self {
                document_needed: c.needed,
                document_agreed: c.person_agrees,
                ..none
            },
            Fact::EvidenceRecorded(e) => Self {
                evidence_of_body: matches!(
                    e.evidence,
                    EvidenceKind::Photograph | EvidenceKind::LanguageAnalysis
                ),
                agrees: e.person_agrees,
                ..none
            },
            Fact::CustodyTaken(c) => Self {
                agrees: c.person_agrees,
                receipt_given: c.receipt_given,
                ..none
            },
            Fact::HandedOver(h) => Self {
                escort_signed: h.escort_signed,
                receiver_signed: h.receiver_signed,
                identity_checked: h.identity_checked,
                as_named: h.as_named,
                ..none
            },
            Fact::ConsentGiven(c) => Self {
                told_purpose: c.told_purpose,
                agrees: c.agrees,
                consent_understood: c.consent_interpreter.is_some()
                    || case
                        .is_some_and(|case| case.details().languages.contains(&c.consent_language)),
                recipient: c.recipient_kind,
                ..none.naming(c.purpose, &c.data)
            },
            Fact::BasisRecorded(b) => Self {
                lawful_basis: Some(b.lawful_basis),
                recipient: b.recipient_kind,
                ..none.naming(b.purpose, &b.data)
            },
            Fact::DataTransferred(t) => Self {
                parties_agree: t.parties_agree,
                recipient: t.recipient_kind,
                passes: true,
                ..none.naming(t.purpose, &t.data)
            },
            Fact::AuthorityAnswered(a) => Self {
                law_compels: a.law_compels,
                recipient: Some(a.authority_kind),
                ..none
            },
            Fact::Exited(e) => Self {
                bars_return: e.exit == ExitReason::ReturnBarred,
                ..none
            },
            Fact::HoldLifted(h) => Self {
                hold: Some(h.hold),
                ..none
            },
            _ => none,
        }
    }

    fn naming(self, purpose: Purpose, data: &[DataCategory]) -> Self {
        Self {
            purpose: Some(purpose),
            data: DataSet::of(data),
            circle: Circle(audience_of(purpose, data)),
            ..self
        }
    }
}
