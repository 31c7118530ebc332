//! What the tracks of trafficking, status and specific needs have on record. Whether that is enough is for the policies.

use super::session::interpreter_fit;
use crate::{
    case::Case,
    codes::{Answer, BodyKind, Category, ReferralTo},
    facts::{
        AccountTaken, ArrangementsConfirmed, NeedsRecorded, ProtectionReferred, StatusExplained,
        VictimRightsExplained,
    },
};

/// Trafficking, status, specific needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Tracks {
    /// What a victim of trafficking was asked and told.
    pub victim: VictimRights,
    /// Refugee or temporary protection status.
    pub status: Status,
    /// UNHCR or the asylum authority was asked, or the person said no to that: either is a referral on record (INT-11, VUL-18).
    pub asylum_referred: bool,
    /// Something must be arranged for the journey or the arrival (VUL-12).
    pub arrangements_needed: Answer,
    /// It is (MOV-08).
    pub arrangements_confirmed: Answer,
}

impl Tracks {
    pub(super) fn of(case: &Case) -> Self {
        let declaration = case.declaration().map(|d| d.seq);
        Self {
            victim: VictimRights::of(case, declaration),
            status: Status::of(case, declaration),
            asylum_referred: case.all::<ProtectionReferred>().iter().any(|r| {
                matches!(
                    r.record.referred_to,
                    ReferralTo::Unhcr | ReferralTo::AsylumAuthority
                )
            }),
            arrangements_needed: case
                .latest::<NeedsRecorded>()
                .map_or(Answer::NotAsked, |n| n.record.arrangements_needed),
            arrangements_confirmed: case
                .latest::<ArrangementsConfirmed>()
                .map_or(Answer::NotAsked, |a| a.record.confirmed),
        }
    }
}

/// What a victim of trafficking was asked and told (VUL-13, VUL-18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    missing_docs,
    reason = "the fields are those of `VictimRightsExplained`"
)]
pub struct VictimRights {
    pub explained: bool,
    /// Some of it before the declaration that stands; true while none does.
    pub before_declaration: bool,
    pub understood: Answer,
    pub interpreter_fit: bool,
    pub proceedings: Answer,
    pub compensation: Answer,
    pub stay_permit: Answer,
    pub legal_help: Answer,
    pub family_safety: Answer,
    pub reaction: Answer,
    pub fear_of_harm: Answer,
    /// An account of what was done to the person is there already.
    pub account_taken: bool,
}

impl VictimRights {
    fn of(case: &Case, declaration: Option<u32>) -> Self {
        let talks = case.all::<VictimRightsExplained>();
        let account_taken = case.latest::<AccountTaken>().is_some();
        let Some(last) = talks.last() else {
            return Self {
                account_taken,
                ..Self::default()
            };
        };
        let told = last.record;
        Self {
            explained: true,
            before_declaration: declaration.is_none_or(|d| talks.iter().any(|t| t.seq < d)),
            understood: told.understood,
            interpreter_fit: interpreter_fit(told.interpreter),
            proceedings: told.proceedings_explained,
            compensation: told.compensation_explained,
            stay_permit: told.stay_permit_explained,
            legal_help: told.legal_help,
            family_safety: told.family_safety_assessed,
            reaction: told.reaction_assessed,
            fear_of_harm: told.fear_of_harm,
            account_taken,
        }
    }
}

/// Refugee or temporary protection status, and what its holder was told (INT-15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the fields are those of `StatusExplained`")]
pub struct Status {
    /// Has such a status, as the person says or by the category they are in.
    pub held: Answer,
    pub explained: bool,
    pub before_declaration: bool,
    pub understood: Answer,
    pub interpreter_fit: bool,
    pub loss: Answer,
    pub contact: Answer,
    pub wishes_involved: Answer,
    pub involved: Answer,
    pub involved_body: Option<BodyKind>,
}

impl Status {
    fn of(case: &Case, declaration: Option<u32>) -> Self {
        let details = case.details();
        let by_category = details
            .categories
            .contains(&Category::RefugeeOrTemporaryProtection);
        let held = if by_category {
            Answer::Yes
        } else {
            details.protection_status
        };
        let talks = case.all::<StatusExplained>();
        let Some(last) = talks.last() else {
            return Self {
                held,
                ..Self::default()
            };
        };
        let told = last.record;
        Self {
            held,
            explained: true,
            before_declaration: declaration.is_none_or(|d| talks.iter().any(|t| t.seq < d)),
            understood: told.understood,
            interpreter_fit: interpreter_fit(told.interpreter),
            loss: told.loss_explained,
            contact: told.contact_explained,
            wishes_involved: told.wishes_involved,
            involved: told.involved,
            involved_body: told.involved_body,
        }
    }
}
