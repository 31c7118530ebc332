//! Travel document and right of entry.

use homeward_domain::standing::Papers;

use super::{Attributes, bool, long, member};

pub(super) fn attributes(s: &Papers) -> Attributes {
    vec![
        ("document_held", bool(s.document_held)),
        (
            "document_days_left_at_departure",
            long(s.document_days_left_at_departure),
        ),
        (
            "document_days_left_at_arrival",
            long(s.document_days_left_at_arrival),
        ),
        ("may_enter", member(s.may_enter)),
        ("passport_held", bool(s.passport_held)),
        ("clearances_open", long(s.clearances_open)),
        ("documents_kept", long(s.documents_kept)),
    ]
}
