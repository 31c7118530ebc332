//! Ends, holds, hand-overs and corrections.

use homeward_domain::case_number::CaseNumber;
use serde_json::json;

use super::{Fields, and, fields};

/// `exit`.
pub fn exited(reason: &str) -> Fields {
    fields(json!({ "exit": reason }))
}

/// `hold` of a kind.
pub fn held(kind: &str, reason: &str) -> Fields {
    fields(json!({ "hold": kind, "reason": reason }))
}

/// `lift-hold` of a kind.
pub fn hold_lifted(kind: &str, reason: &str) -> Fields {
    fields(json!({ "hold": kind, "reason": reason }))
}

/// `assign`.
pub fn assigned(login: &str) -> Fields {
    fields(json!({ "to_staff": login, "message": "Please take over; all papers are in the file." }))
}

/// `record-incident`.
pub fn incident(what: &str) -> Fields {
    fields(json!({ "what": what }))
}

/// `record-migration-history`: somebody who paid for work that is not there, and still owes.
pub fn deceived_and_in_debt(origin: &str) -> Fields {
    fields(json!({
        "place_of_origin": origin,
        "left_origin": "2026-02",
        "route": "By aeroplane in three legs with others; a man at the second airport gave out the papers.",
        "came_here": "2026-02",
        "legal_status": "Came on a work visa that was found false on arrival; held since that day.",
        "work_abroad": "None. There is no such factory.",
        "fees_paid": "Nearly 8,000 dollars to the man in town, for flight and visa.",
        "owes_money": "yes",
        "debts": "5,500 dollars to a lender at home, at three in a hundred a month. He asks the family for it.",
        "skills_gained": "Some English, from the others.",
        "family_where": "At home, with the grandparents.",
    }))
}

/// `join-group`: `family` or `travel`.
pub fn joined(kind: &str, companion: &CaseNumber, relation: &str) -> Fields {
    fields(json!({ "group": kind, "companion": companion.as_str(), "relation": relation }))
}

/// `leave-group`.
pub fn left_group(kind: &str) -> Fields {
    fields(json!({ "group": kind }))
}

/// `verify`: a second person confirms the entry that has this number for them.
pub fn verified(entry: u32) -> Fields {
    fields(json!({ "entry": entry }))
}

/// `correct`: an entry is struck out.
pub fn struck(entry: u32, reason: &str) -> Fields {
    fields(json!({ "entry": entry, "correction_reason": reason, "strike": true }))
}

/// `correct`: an entry is replaced by these fields.
pub fn corrected(entry: u32, reason: &str, replacement: Fields) -> Fields {
    and(
        replacement,
        json!({ "entry": entry, "correction_reason": reason }),
    )
}

/// `approve-correction`.
pub fn correction_approved(entry: u32) -> Fields {
    fields(json!({ "entry": entry }))
}
