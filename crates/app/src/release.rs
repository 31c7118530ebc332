//! When a release to travel still holds (design 3.2, docs/decisions/0006).

use chrono::{DateTime, Utc};
use homeward_domain::{
    case::{Author, Case, Entry, Stamps},
    codes::Audience,
    facts::{Fact, Released},
    ids::EntryId,
    stage::StageName,
    standing::{Around, Proposal, Standing},
};
use homeward_policy::Who;

use crate::load::Loaded;

/// True when the release of a case is valid at a moment and nothing it rests on has changed since.
pub(crate) fn holds(loaded: &Loaded, now: DateTime<Utc>) -> bool {
    // Asked as of the release: that hours pass is what its own end is for; all else counts as it is now.
    let released_at = loaded.case.latest::<Released>().map_or(now, |r| r.at);
    is_released(loaded, &loaded.case, now)
        && every_safeguard_is_met(loaded, &loaded.case, released_at)
}

/// True when a confidential entry, about to be appended, leaves every safeguard of the release met. Only then does the release
/// stand: so that those outside its audience see a release lapse exactly when a clearance is pending again, and never otherwise.
pub(crate) fn stands_after(loaded: &Loaded, by: Author, fact: &Fact, now: DateTime<Utc>) -> bool {
    if !is_released(loaded, &loaded.case, now) || Case::leaves_release(fact) {
        return false;
    }
    let entry = Entry {
        seq: loaded.case.last_seq() + 1,
        id: EntryId(uuid::Uuid::nil()),
        at: now,
        by,
        fact: fact.clone(),
        stamps: Stamps {
            local_day: Some(loaded.around.today()),
            release_stands: true,
            ..Stamps::default()
        },
    };
    if loaded.case.audience_of(&entry) == Audience::Case {
        return false;
    }
    let after = loaded.case.with_consequence(entry);
    let released_at = after.latest::<Released>().map_or(now, |r| r.at);
    is_released(loaded, &after, now)
        && (every_safeguard_is_met(loaded, &after, now)
            || every_safeguard_is_met(loaded, &after, released_at))
}

fn is_released(loaded: &Loaded, case: &Case, now: DateTime<Utc>) -> bool {
    loaded.broken.is_none() && case.stage_at(now) == StageName::Released
}

fn every_safeguard_is_met(loaded: &Loaded, case: &Case, as_of: DateTime<Utc>) -> bool {
    let around = Around {
        now: as_of,
        ..loaded.around.clone()
    };
    let standing = Standing::of(case, &around, None);
    let situation = loaded.engine.on_case(&Who::System, &standing, &around);
    let verdict = situation.decide("release", &Proposal::hoped_for());
    verdict.unmet.is_empty() && verdict.errors.is_empty()
}
