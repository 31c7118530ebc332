//! Receiving side, booking, notice, follow-up, holds.

use homeward_domain::{codes::HoldKind, standing::Journey};

use super::{Attributes, bool, long, or_none};

pub(super) fn attributes(s: &Journey) -> Attributes {
    vec![
        ("receiving_asked", bool(s.receiving_asked)),
        ("receiving", or_none(s.receiving)),
        ("booked", bool(s.booked)),
        ("escorted", bool(s.escorted)),
        ("receiver_named", bool(s.receiver_named)),
        ("notice_sent", bool(s.notice_sent)),
        ("notice_days", long(s.notice_days)),
        ("notice_reason", bool(s.notice_reason)),
        ("notice_approved", bool(s.notice_approved)),
        ("monitoring", bool(s.monitoring)),
        ("monitoring_excepted", bool(s.monitoring_excepted)),
        ("follow_up_planned", bool(s.follow_up_planned)),
        ("hold_medical", bool(s.holds.contains(&HoldKind::Medical))),
        (
            "hold_protection",
            bool(s.holds.contains(&HoldKind::Protection)),
        ),
        ("hold_safety", bool(s.holds.contains(&HoldKind::Safety))),
        ("hold_own_wish", bool(s.holds.contains(&HoldKind::OwnWish))),
    ]
}
