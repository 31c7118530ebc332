//! A child's care and best interests.

use chrono::{DateTime, Utc};

use super::{Around, care::care_on_the_day};
use crate::{
    case::Case,
    codes::{Answer, BestInterests, BestInterestsProcedure, BodyKind, Care},
    facts::{BestInterestsFound, CareRecorded},
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
}

impl Children {
    pub(super) fn of(case: &Case, around: &Around, departs_at: Option<DateTime<Utc>>) -> Self {
        let best = case.latest::<BestInterestsFound>();
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
        }
    }
}
