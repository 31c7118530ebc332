//! Identity, travel papers, and what States are asked for.

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::{Fields, fields};

/// `record-entry-right`.
pub fn entry_right(country: &str) -> Fields {
    fields(
        json!({ "country": country, "may_enter": "yes", "basis": "National, by the papers seen" }),
    )
}

/// `request-document`: needed, and the person agreed.
pub fn document_requested(country: &str, consulate: &str) -> Fields {
    fields(json!({
        "country": country, "consulate": consulate, "needed": "yes", "person_agrees": "yes",
        "identity_fields": ["names", "birth-date", "photograph"],
    }))
}

/// `request-verification`.
pub fn verification_requested(country: &str, consulate: &str) -> Fields {
    fields(json!({
        "country": country, "consulate": consulate, "needed": "yes", "person_agrees": "yes",
        "identity_fields": ["names", "birth-date", "birth-place", "parents"],
    }))
}

/// `record-consulate-answer`: to a request (`travel-document`, `verification`), on its day.
pub fn consulate_answered(request: &str, answer: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "consulate_request": request, "consulate_answer": answer, "answered_on": on,
        "next_on": on + Days::new(7),
    }))
}

/// `request-clearance`: of a kind (`exit-clearance`, `fine-waiver` …).
pub fn clearance_requested(clearance: &str, country: &str, authority: &str) -> Fields {
    fields(json!({
        "clearance": clearance, "country": country, "authority_asked": authority,
        "needed": "yes", "person_agrees": "yes", "identity_fields": ["names", "birth-date", "nationality"],
    }))
}

/// `record-clearance`.
pub fn clearance_recorded(clearance: &str, country: &str, answer: &str) -> Fields {
    fields(json!({ "clearance": clearance, "country": country, "clearance_answer": answer }))
}

/// `record-evidence`.
pub fn evidence(kind: &str) -> Fields {
    fields(json!({
        "evidence": kind, "evidence_result": "genuine", "checked_by": "The travel officer", "person_agrees": "yes",
    }))
}

/// `take-custody`.
pub fn custody_taken(kind: &str, back: NaiveDate) -> Fields {
    fields(json!({
        "evidence": kind, "reason": "For the transit visa.", "hand_back_on": back,
        "person_agrees": "yes", "receipt_given": "yes",
    }))
}

/// `end-custody`.
pub fn custody_ended(kind: &str, on: NaiveDate) -> Fields {
    fields(json!({ "evidence": kind, "handed_back_on": on, "signed_for": true }))
}

/// `record-document`: of a kind (`passport`, `emergency-document`, …).
pub fn document(kind: &str, number: &str, issuer: &str, until: NaiveDate) -> Fields {
    fields(
        json!({ "document": kind, "document_number": number, "issuer": issuer, "valid_until": until }),
    )
}
