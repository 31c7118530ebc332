//! Who cares for a child on the day of the journey (VUL-06, MOV-09, design 3.9).

use chrono::{DateTime, Utc};

use super::Around;
use crate::{codes::Care, facts::CareRecorded, stage::StageName};

/// Care as it will be on the day: a carer who no longer travels, or travels at another time, leaves the child separated.
pub(super) fn care_on_the_day(
    recorded: Option<&CareRecorded>,
    around: &Around,
    departs: Option<DateTime<Utc>>,
) -> (Care, bool) {
    let Some(recorded) = recorded else {
        return (Care::Unknown, false);
    };
    let accompanied = matches!(recorded.care, Care::WithParent | Care::WithUsualCarer);
    match (&recorded.carer, accompanied) {
        (Some(carer), true) => match around.companions.iter().find(|c| c.number == *carer) {
            Some(c) if c.stage == StageName::Exited || c.stage == StageName::Closed => {
                (Care::Separated, false)
            }
            Some(c) => {
                let together =
                    departs.is_none() || c.departs_at.is_none() || c.departs_at == departs;
                (
                    if together {
                        recorded.care
                    } else {
                        Care::Separated
                    },
                    together && c.departs_at.is_some(),
                )
            }
            None => (Care::Separated, false),
        },
        // A carer who is not a returnee cannot travel with the child under a booking; what was said stands, travel does not.
        _ => (recorded.care, false),
    }
}
