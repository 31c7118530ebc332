//! Health and fitness for travel.

use homeward_domain::standing::Health;

use super::{Attributes, bool, long, member};

pub(super) fn attributes(s: &Health) -> Attributes {
    vec![
        ("health_assessed", bool(s.health_assessed)),
        ("health_condition", member(s.health_condition)),
        ("fitness_by_doctor", bool(s.fitness_by_doctor)),
        ("fitness", member(s.fitness)),
        ("fitness_started", bool(s.fitness_started)),
        (
            "fitness_days_left_at_departure",
            long(s.fitness_days_left_at_departure),
        ),
        (
            "fitness_days_left_at_arrival",
            long(s.fitness_days_left_at_arrival),
        ),
        ("care_available", member(s.care_available)),
        ("continuity", member(s.continuity)),
        ("embarkation_checked", bool(s.embarkation_checked)),
        ("embarkation_fit", member(s.embarkation_fit)),
        ("embarkation_days_before", long(s.embarkation_days_before)),
        ("full_examination", member(s.full_examination)),
        ("examination_waived", bool(s.examination_waived)),
        ("travel_aids_needed", bool(s.travel_aids_needed)),
        ("travel_aids_arranged", member(s.travel_aids_arranged)),
    ]
}
