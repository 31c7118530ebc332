//! What the sending office found and what the receiving office finds, side by side for one reader (COO-01).

use chrono::{DateTime, Utc};
use homeward_domain::{case::Author, codes::Audience, ids::StaffId, stage::Seq};
use serde_json::{Map, Value};

use super::Sight;
use crate::load::Loaded;

/// One kind of assessment on both sides of the journey.
#[derive(Debug, Clone)]
pub struct ReassessedView {
    /// The action that records it.
    pub code: &'static str,
    /// Who may know it.
    pub audience: Audience,
    /// What was said last before the arrival.
    pub before: Option<Said>,
    /// What was said last after it.
    pub after: Option<Said>,
}

/// What one side said, as it counts after corrections.
#[derive(Debug, Clone)]
pub struct Said {
    /// The number of the entry for this reader.
    pub number: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Option<String>,
    /// Its content, when its part is open.
    pub fields: Option<Map<String, Value>>,
}

/// Every assessment on both sides of the journey that this reader may know of.
pub(super) fn reassessed(
    loaded: &Loaded,
    sight: &Sight,
    opened: &[Audience],
    name_of: &impl Fn(StaffId) -> Option<String>,
) -> Vec<ReassessedView> {
    let case = &loaded.case;
    let said = |seq: Seq| {
        let entry = case.entry(seq)?;
        let audience = case.audience_of(entry);
        let is_open = audience == Audience::Case || opened.contains(&audience);
        Some(Said {
            number: sight.number_of(case, seq)?,
            at: entry.at,
            by: match entry.by {
                Author::Staff(id) => name_of(id),
                Author::System => None,
            },
            fields: is_open.then(|| case.effective(seq).unwrap_or(&entry.fact).to_fields()),
        })
    };
    case.reassessed()
        .into_iter()
        .filter_map(|both| {
            let entry = case.entry(both.before.or(both.after)?)?;
            let audience = case.audience_of(entry);
            sight.sees(audience).then(|| ReassessedView {
                code: both.code,
                audience,
                before: both.before.and_then(said),
                after: both.after.and_then(said),
            })
        })
        .collect()
}
