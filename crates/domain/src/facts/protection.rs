//! Protection: referrals, vulnerability, trafficking, risk, children.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, BodyKind, ProtectionOutcome, ReferralTo, RiskLevel, Viability},
    fields::{PastDay, Text},
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
    /// Something happened that protection staff must see. Never refused.
    pub struct IncidentRecorded {
        /// What, where, who saw it.
        pub what: Text,
        /// When.
        pub happened_on: Option<PastDay>,
    }
}
