//! Vulnerability, trafficking, risk, claims to protection.

use homeward_domain::standing::Protection;

use super::{Attributes, bool, long, member, or_none};

pub(super) fn attributes(s: &Protection) -> Attributes {
    vec![
        ("vulnerability", or_none(s.vulnerability)),
        ("conditions_met", member(s.conditions_met)),
        ("trafficking_screened", bool(s.trafficking_screened)),
        ("trafficking_trained", member(s.trafficking_trained)),
        ("trafficking_indicators", member(s.trafficking_indicators)),
        ("trafficking_cooperates", member(s.trafficking_cooperates)),
        ("trafficker_knows", member(s.trafficker_knows)),
        ("risk_assessed", bool(s.risk_assessed)),
        ("risk_by", or_none(s.risk_by)),
        ("risk_level", or_none(s.risk_level)),
        ("risk_days_left", long(s.risk_days_left)),
        ("risk_irreparable_harm", member(s.risk_irreparable_harm)),
        ("risk_mitigation_agreed", member(s.risk_mitigation_agreed)),
        ("risk_in_interest", member(s.risk_in_interest)),
        ("risk_verified", bool(s.risk_verified)),
        ("protection_open", bool(s.protection_open)),
        ("protection_granted", bool(s.protection_granted)),
        ("protection_wait", bool(s.protection_wait)),
    ]
}
