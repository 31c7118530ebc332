//! A child's care and best interests.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Around, care::care_on_the_day};
use crate::{
    case::Case,
    codes::{
        Answer, BestInterests, BestInterestsProcedure, BodyKind, Care, DeterminationPoint,
        Profession, ReceiverKind,
    },
    facts::{BestInterestsFound, CareRecorded, FamilyAssessed},
};

/// A child's care and best interests.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Children {
    pub care: Care,
    pub carer_travels: bool,
    pub guardian: Answer,
    pub legal_representation: Answer,
    pub best_interests: Option<BestInterests>,
    pub best_interests_procedure: Option<BestInterestsProcedure>,
    pub best_interests_by: Option<BodyKind>,
    pub best_interests_trained: Answer,
    pub best_interests_child_agrees: Answer,
    pub best_interests_too_small: Answer,
    pub best_interests_tracing: Answer,
    pub best_interests_family: Answer,
    pub best_interests_security: Answer,
    pub best_interests_parts: Answer,
    pub best_interests_harm: Answer,
    pub best_interests_receiver: bool,
    pub best_interests_verified: bool,
    pub best_interests_points: BTreeSet<DeterminationPoint>,
    pub best_interests_professions: i64,
    pub best_interests_official: Answer,
    pub best_interests_tracing_against: Answer,
    pub best_interests_tracing_against_by: Option<BodyKind>,
    pub best_interests_risk_open: Answer,
    pub best_interests_receiver_kind: Option<ReceiverKind>,
    pub best_interests_institution: Answer,
    pub family_by: Option<BodyKind>,
    pub family_means: Answer,
    pub family_debts: Answer,
    pub family_willing: Answer,
    pub school_place: Answer,
}

impl Children {
    pub(super) fn of(case: &Case, around: &Around, departs_at: Option<DateTime<Utc>>) -> Self {
        let best = case.latest::<BestInterestsFound>();
        let of_best = |of: fn(&BestInterestsFound) -> Answer| {
            best.as_ref().map_or(Answer::NotAsked, |b| of(b.record))
        };
        let family = case.latest::<FamilyAssessed>();
        let of_family = |of: fn(&FamilyAssessed) -> Answer| {
            family.as_ref().map_or(Answer::NotAsked, |f| of(f.record))
        };
        let care = case.latest::<CareRecorded>();
        let (care_now, carer_travels) =
            care_on_the_day(care.as_ref().map(|c| c.record), around, departs_at);

        Self {
            care: care_now,
            carer_travels,
            guardian: care
                .as_ref()
                .map_or(Answer::NotAsked, |c| c.record.guardian),
            legal_representation: care
                .as_ref()
                .map_or(Answer::NotAsked, |c| c.record.legal_representation),
            best_interests: best.as_ref().map(|b| b.record.finding),
            best_interests_procedure: best.as_ref().map(|b| b.record.procedure),
            best_interests_by: best.as_ref().map(|b| b.record.made_by),
            best_interests_trained: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.trained_for_children),
            best_interests_child_agrees: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.child_agrees),
            best_interests_too_small: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.too_small_to_say),
            best_interests_tracing: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.tracing_done),
            best_interests_family: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.family_assessed),
            best_interests_security: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.security_assessed),
            best_interests_parts: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.parts_from_carer),
            best_interests_harm: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.harm_possible),
            best_interests_receiver: best.as_ref().is_some_and(|b| b.record.receiver.is_some()),
            best_interests_verified: best.as_ref().is_some_and(|b| b.verified),
            best_interests_points: best
                .as_ref()
                .map(|b| b.record.points().collect())
                .unwrap_or_default(),
            best_interests_professions: best
                .as_ref()
                .map_or(0, |b| professions(&b.record.professions)),
            best_interests_official: of_best(|b| b.official_took_part),
            best_interests_tracing_against: of_best(|b| b.tracing_against_interest),
            best_interests_tracing_against_by: best
                .as_ref()
                .and_then(|b| b.record.tracing_against_by),
            best_interests_risk_open: of_best(|b| b.risk_open),
            best_interests_receiver_kind: best.as_ref().and_then(|b| b.record.receiver_kind),
            best_interests_institution: of_best(|b| b.institution_confirmed),
            family_by: family.as_ref().map(|f| f.record.made_by),
            family_means: of_family(|f| f.family_means),
            family_debts: of_family(|f| f.family_debts),
            family_willing: of_family(|f| f.family_willing),
            school_place: of_family(|f| f.school_place),
        }
    }
}

/// How many different professions.
fn professions(list: &[Profession]) -> i64 {
    let different: BTreeSet<Profession> = list.iter().copied().collect();
    i64::try_from(different.len()).unwrap_or(i64::MAX)
}
