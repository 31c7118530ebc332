//! Travel document and right of entry.

use chrono::NaiveDate;

use super::Days;
use crate::{case::Case, codes::Answer, dates::days_between, facts::EntryRightRecorded};

/// Travel document and right of entry.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Papers {
    pub document_held: bool,
    pub document_days_left_at_departure: i64,
    pub document_days_left_at_arrival: i64,
    pub may_enter: Answer,
    pub passport_held: bool,
    pub clearances_open: i64,
    pub documents_kept: i64,
}

impl Papers {
    pub(super) fn of(case: &Case, on: Days) -> Self {
        let Days { departs, arrives } = on;
        let document = best_document(case);
        let entry_right = case
            .all::<EntryRightRecorded>()
            .into_iter()
            .rfind(|e| e.record.country == case.details().country_of_return);

        Self {
            document_held: document.is_some(),
            document_days_left_at_departure: document
                .map_or(-1, |until| days_between(departs, until)),
            document_days_left_at_arrival: document
                .map_or(-1, |until| days_between(arrives, until)),
            may_enter: entry_right.map_or(Answer::NotAsked, |e| e.record.may_enter),
            passport_held: case.has_passport_on(departs) && case.has_passport_on(arrives),
            clearances_open: count(case.clearances_open(departs)),
            documents_kept: count(case.documents_kept().len()),
        }
    }
}

/// The last day of validity of the document in reach that lasts longest.
fn best_document(case: &Case) -> Option<NaiveDate> {
    case.documents_in_reach()
        .iter()
        .map(|d| d.valid_until)
        .max()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
