//! Health and fitness for travel.

use super::Days;
use crate::{
    case::Case,
    codes::{Answer, BodyKind},
    dates::days_between,
    facts::{CarePlanned, EmbarkationChecked, FitnessRecorded, HealthAssessed},
};

/// Health and fitness for travel.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Health {
    pub health_assessed: bool,
    pub health_condition: Answer,
    pub fitness_by_doctor: bool,
    pub fitness: Answer,
    pub fitness_started: bool,
    pub fitness_days_left_at_departure: i64,
    pub fitness_days_left_at_arrival: i64,
    pub care_available: Answer,
    pub continuity: Answer,
    pub full_examination: Answer,
    pub examination_waived: bool,
    pub travel_aids_needed: bool,
    pub travel_aids_arranged: Answer,
    pub embarkation_checked: bool,
    pub embarkation_fit: Answer,
    pub embarkation_days_before: i64,
}

impl Health {
    pub(super) fn of(case: &Case, on: Days) -> Self {
        let Days { departs, arrives } = on;
        let booking_seq = case.booking().map_or(u32::MAX, |b| b.seq);
        let health = case.latest::<HealthAssessed>();
        let fitness = case.latest::<FitnessRecorded>();
        let plan = case.latest::<CarePlanned>();
        let embarkation = case.latest::<EmbarkationChecked>();

        Self {
            health_assessed: health.is_some(),
            health_condition: health
                .as_ref()
                .map_or(Answer::NotAsked, |h| h.record.condition),
            fitness_by_doctor: fitness
                .as_ref()
                .is_some_and(|f| f.record.made_by == BodyKind::Doctor),
            fitness: fitness.as_ref().map_or(Answer::NotAsked, |f| f.record.fit),
            fitness_started: fitness
                .as_ref()
                .is_some_and(|f| f.record.valid_from <= departs),
            fitness_days_left_at_departure: fitness
                .as_ref()
                .map_or(-1, |f| days_between(departs, f.record.valid_until)),
            fitness_days_left_at_arrival: fitness
                .as_ref()
                .map_or(-1, |f| days_between(arrives, f.record.valid_until)),
            care_available: fitness
                .as_ref()
                .map_or(Answer::NotAsked, |f| f.record.care_available),
            continuity: fitness
                .as_ref()
                .map_or(Answer::NotAsked, |f| f.record.continuity),
            full_examination: health
                .as_ref()
                .map_or(Answer::NotAsked, |h| h.record.full_examination),
            examination_waived: health
                .as_ref()
                .is_some_and(|h| h.record.examination_waived.is_some()),
            travel_aids_needed: plan
                .as_ref()
                .is_some_and(|p| !p.record.travel_aids.is_empty()),
            travel_aids_arranged: plan
                .as_ref()
                .map_or(Answer::NotAsked, |p| p.record.travel_aids_arranged),
            embarkation_checked: embarkation.as_ref().is_some_and(|e| e.seq > booking_seq),
            embarkation_fit: embarkation
                .as_ref()
                .map_or(Answer::NotAsked, |e| e.record.fit),
            embarkation_days_before: embarkation
                .as_ref()
                .map_or(0, |e| days_between(e.record.held_on.0, departs)),
        }
    }
}
