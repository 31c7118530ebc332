//! Protection: referrals, vulnerability, trafficking, risk, children.

use chrono::NaiveDate;

use crate::{
    case_number::CaseNumber,
    codes::{
        AgeFinding, Answer, BestInterests, BestInterestsProcedure, BodyKind, Care,
        ProtectionOutcome, ReferralTo, RiskLevel, Viability,
    },
    fields::{Line, PastDay, Text},
    places::Language,
    record,
};

record! {
    /// Somebody is asked to protect the person (COU-03, INT-11, VOL-08).
    pub struct ProtectionReferred {
        /// Whom we asked.
        pub referred_to: ReferralTo,
        /// Why.
        pub reason: Text,
        /// The person agrees.
        pub person_agrees: Answer,
        /// The person wants the return to wait for the answer.
        pub wait: Answer,
    }
}

record! {
    /// What came of a claim or referral.
    pub struct ProtectionDecided {
        /// Where it stands.
        pub protection_outcome: ProtectionOutcome,
        /// Who decided.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// What was said.
        pub note: Option<Text>,
    }
}

record! {
    /// A vulnerability assessment, in words (VUL-01).
    pub struct VulnerabilityAssessed {
        /// Risk and protective factors of the person.
        pub individual: Text,
        /// Of family and household.
        pub household: Text,
        /// Of the community.
        pub community: Text,
        /// Of law, economy, institutions.
        pub structural: Text,
        /// What is needed before travel.
        pub needs_before: Option<Text>,
        /// On the way.
        pub needs_during: Option<Text>,
        /// After return.
        pub needs_after: Option<Text>,
        /// What follows for return.
        pub conclusion: Viability,
        /// The conditions, if any.
        pub conditions: Option<Text>,
        /// The conditions are met.
        pub conditions_met: Answer,
    }
}

record! {
    /// Screening for trafficking by a trained caseworker (VUL-03).
    pub struct TraffickingScreened {
        /// The day.
        pub held_on: PastDay,
        /// The screener is trained for it.
        pub trained: Answer,
        /// There are indicators of trafficking or exploitation.
        pub indicators: Answer,
        /// The person cooperates with law enforcement.
        pub cooperates: Answer,
        /// The trafficker knows, or may know, of the intention to cooperate.
        pub trafficker_knows: Answer,
        /// What was said; asked once.
        pub note: Option<Text>,
    }
}

record! {
    /// A risk assessment: in words, by a named body (VUL-03, VOL-08).
    pub struct RiskAssessed {
        /// The kind of body that judged.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// The last day on which it can be relied on.
        pub valid_until: NaiveDate,
        /// The level in the assessor's judgement.
        pub level: RiskLevel,
        /// General risks.
        pub general_risks: Text,
        /// Risks specific to this person.
        pub specific_risks: Text,
        /// A real risk of persecution, torture, death or other irreparable harm on return.
        pub irreparable_harm: Answer,
        /// What is done against the risks.
        pub mitigation: Option<Text>,
        /// The person and the receiving side agree to it.
        pub mitigation_agreed: Answer,
        /// Return is safe and in the person's interest.
        pub in_interest: Answer,
        /// Other ways to stay, looked at.
        pub stay_options: Option<Text>,
    }
}

record! {
    /// A best-interests assessment or determination made by a body (VUL-05, VUL-14).
    pub struct BestInterestsFound {
        /// Assessment, or full determination.
        pub procedure: BestInterestsProcedure,
        /// What it found.
        pub finding: BestInterests,
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// The body's name.
        pub body_name: Line,
        /// When.
        pub made_on: PastDay,
        /// Made by people trained for children.
        pub trained_for_children: Answer,
        /// The child's view, in its words.
        pub child_view: Text,
        /// The child agrees with return.
        pub child_agrees: Answer,
        /// The child is too small to have a view or to show one; counts only for a child surely under six.
        pub too_small_to_say: Answer,
        /// Family traced, or found not to be in the child's interest.
        pub tracing_done: Answer,
        /// Family found willing and able.
        pub family_assessed: Answer,
        /// Safety at the place of return looked into.
        pub security_assessed: Answer,
        /// Journey would part the child from a parent or usual carer.
        pub parts_from_carer: Answer,
        /// Harm cannot be excluded.
        pub harm_possible: Answer,
        /// The person or agency who takes over care on arrival.
        pub receiver: Option<Line>,
    }
}

record! {
    /// Who cares for a child, and who speaks for it (VUL-06, design 3.9).
    pub struct CareRecorded {
        /// With whom the child is.
        pub care: Care,
        /// The carer's case, when the carer returns too.
        pub carer: Option<CaseNumber>,
        /// Who the carer is to the child.
        pub carer_relation: Option<Line>,
        /// A guardian is appointed.
        pub guardian: Answer,
        /// The guardian's name.
        pub guardian_name: Option<Line>,
        /// Free legal representation.
        pub legal_representation: Answer,
    }
}

record! {
    /// An age assessment (INT-07).
    pub struct AgeAssessed {
        /// What it found.
        pub age_finding: AgeFinding,
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// By several professions, respectful, non-invasive.
        pub multidisciplinary: Answer,
        /// Explained in a language the person understands.
        pub explained: Answer,
        /// Which language.
        pub told_language: Option<Language>,
    }
}

record! {
    /// From now on treated as a child (INT-07). Never refused.
    pub struct TreatedAsChild {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// Something happened that protection staff must see. Never refused.
    pub struct IncidentRecorded {
        /// What, where, who saw it.
        pub what: Text,
        /// When.
        pub happened_on: Option<PastDay>,
    }
}
