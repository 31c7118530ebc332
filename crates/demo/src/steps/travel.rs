//! Ways to travel, what the journey needs, who helps and who escorts.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde_json::json;

use super::{Fields, fields, moment};

/// `set-assistance`: planned, at a local time.
pub fn assistance(kind: &str, owner: &str, (at, zone): (NaiveDateTime, Tz)) -> Fields {
    fields(json!({
        "assistance": kind, "assistance_state": "planned", "assistance_owner": owner,
        "assistance_at": moment(at), "assistance_zone": zone.name(),
    }))
}

/// `compare-itineraries`: a direct flight, taken, and one with a stop.
pub fn ways_compared() -> Fields {
    let way = |route: &str, transits: u32, minutes: u32, price: u32| json!({ "itinerary": route, "transits": transits, "duration_minutes": minutes, "price": price, "currency": "USD" });
    fields(json!({
        "itineraries": [way("Direct, Swallow Air", 0, 220, 21_400), way("Over Singapore, Heron Airways", 1, 545, 17_900)],
        "chosen": 1, "as_any_passenger": "yes",
    }))
}

/// `arrange-need`, given on arrival.
pub fn need_arranged(need: &str, details: &str, amount: u32) -> Fields {
    fields(json!({
        "journey_need": need, "need_details": details, "amount": amount, "need_currency": "USD",
        "given_when": "on-arrival", "confirmed": "yes",
    }))
}

/// `assign-escort`: somebody the person has met.
pub fn escort_assigned(
    name: &str,
    language: &str,
    (from, until): (NaiveDate, NaiveDate),
) -> Fields {
    fields(json!({
        "escort_name": name, "escort_of": "Bayanihan Refuge", "escort_role": "social", "escort_languages": [language],
        "escort_fit": ["speaks-language", "known-to-person", "available-throughout"],
        "free_from": from, "free_until": until, "person_agrees": "yes",
    }))
}

/// `brief-escort`.
pub fn escort_briefed(on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "briefed_about": "The journey hour by hour, whom to call, what the child likes to eat. Nothing else.",
        "knows_contacts": "yes", "confidentiality_explained": "yes", "child_safeguarding_explained": "yes",
    }))
}

/// `hold-conference`: two offices, one task.
pub fn conference(on: NaiveDate, task: &str, owner: &str, by: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on,
        "participants": [
            { "participant": "The case manager", "participant_of": "The sending office" },
            { "participant": "The receiving officer", "participant_of": "The receiving office" },
        ],
        "person_heard": "Was there by telephone, with an interpreter, and spoke first.",
        "decisions": "The family travels together. A nurse of the district visits in the first week.",
        "conference_tasks": [{ "task": task, "task_owner": owner, "task_by": by }],
    }))
}
