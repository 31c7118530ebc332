//! Vulnerability, trafficking, risk, claims to protection.

use super::Days;
use crate::{
    case::Case,
    codes::{Answer, BodyKind, ProtectionOutcome, RiskLevel, Viability},
    dates::days_between,
    facts::{
        ProtectionDecided, ProtectionReferred, RiskAssessed, TraffickingScreened,
        VulnerabilityAssessed,
    },
};

/// Vulnerability, trafficking, risk, claims to protection.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Protection {
    pub vulnerability: Option<Viability>,
    pub conditions_met: Answer,
    pub trafficking_screened: bool,
    pub trafficking_trained: Answer,
    pub trafficking_indicators: Answer,
    pub trafficking_cooperates: Answer,
    pub trafficker_knows: Answer,
    pub risk_assessed: bool,
    pub risk_by: Option<BodyKind>,
    pub risk_level: Option<RiskLevel>,
    pub risk_days_left: i64,
    pub risk_irreparable_harm: Answer,
    pub risk_mitigation_agreed: Answer,
    pub risk_in_interest: Answer,
    pub risk_verified: bool,
    pub protection_open: bool,
    pub protection_granted: bool,
    pub protection_wait: bool,
}

impl Protection {
    pub(super) fn of(case: &Case, on: Days) -> Self {
        let departs = on.departs;
        let screened = case.latest::<TraffickingScreened>();
        let risk = case.latest::<RiskAssessed>();
        let vulnerability = case.latest::<VulnerabilityAssessed>();
        let referred = case.all::<ProtectionReferred>();
        let decided = case.all::<ProtectionDecided>();
        let last_referral = referred.last().map_or(0, |r| r.seq);
        let last_decision = decided.last();
        let answered = last_decision.is_some_and(|d| {
            d.seq > last_referral && d.record.protection_outcome != ProtectionOutcome::Open
        });
        let claim_reopened =
            last_decision.is_some_and(|d| d.record.protection_outcome == ProtectionOutcome::Open);

        Self {
            vulnerability: vulnerability.as_ref().map(|v| v.record.conclusion),
            conditions_met: vulnerability
                .as_ref()
                .map_or(Answer::NotAsked, |v| v.record.conditions_met),
            trafficking_screened: screened
                .as_ref()
                .is_some_and(|s| s.record.indicators != Answer::NotAsked),
            trafficking_trained: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.trained),
            trafficking_indicators: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.indicators),
            trafficking_cooperates: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.cooperates),
            trafficker_knows: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.trafficker_knows),
            risk_assessed: risk.is_some(),
            risk_by: risk.as_ref().map(|r| r.record.made_by),
            risk_level: risk.as_ref().map(|r| r.record.level),
            risk_days_left: risk
                .as_ref()
                .map_or(-1, |r| days_between(departs, r.record.valid_until)),
            risk_irreparable_harm: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.irreparable_harm),
            risk_mitigation_agreed: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.mitigation_agreed),
            risk_in_interest: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.in_interest),
            risk_verified: risk.as_ref().is_some_and(|r| r.verified),
            protection_open: (last_referral > 0 && !answered) || claim_reopened,
            protection_granted: last_decision.is_some_and(|d| {
                d.record.protection_outcome == ProtectionOutcome::ProtectionGranted
            }),
            // Not asked, refused and unknown all mean: wait. Only an explicit no lets a claim run beside the return.
            protection_wait: referred.last().is_some_and(|r| !r.record.wait.is_no()),
        }
    }
}
