//! Receiving side, booking, notice, follow-up, holds.

use std::collections::BTreeSet;

use super::{Around, Days};
use crate::{
    case::{Case, day_of},
    codes::{HoldKind, ReceivingAnswer},
    dates::days_between,
    facts::{
        ArrivalNotified, Booked, FollowUpPlanned, LateNoticeApproved, MonitoringExcepted,
        ReceivingAnswered,
    },
};

/// Receiving side, booking, notice, follow-up, holds.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Journey {
    pub receiving_asked: bool,
    pub receiving: Option<ReceivingAnswer>,
    pub booked: bool,
    pub escorted: bool,
    pub receiver_named: bool,
    pub notice_sent: bool,
    pub notice_days: i64,
    pub notice_reason: bool,
    pub notice_approved: bool,
    pub monitoring: bool,
    pub monitoring_excepted: bool,
    pub follow_up_planned: bool,
    pub holds: BTreeSet<HoldKind>,
}

impl Journey {
    pub(super) fn of(case: &Case, around: &Around, on: Days, journey: Option<&Booked>) -> Self {
        let departs = on.departs;
        let booking = case.booking();
        // Who escorts and receives matters until the hand-over, when the case no longer rests on the booking.
        let travelled = case.journey();
        let escorting = journey.or_else(|| travelled.as_ref().map(|t| t.record));
        let escorted = match (journey, &travelled) {
            (Some(journey), _) => case.is_escorted_on(journey, on.departs, on.arrives),
            (None, Some(_)) => case.is_escorted(),
            (None, None) => false,
        };
        let answer = case.latest::<ReceivingAnswered>();
        let booking_seq = booking.as_ref().map_or(u32::MAX, |b| b.seq);
        let notice = case
            .all::<ArrivalNotified>()
            .into_iter()
            .rfind(|n| n.seq > booking_seq);
        let notice_seq = notice.as_ref().map_or(u32::MAX, |n| n.seq);

        Self {
            receiving_asked: case
                .entries()
                .iter()
                .any(|e| e.fact.code() == "ask-receiving-office"),
            receiving: answer.map(|a| a.record.receiving_answer),
            booked: booking.is_some(),
            escorted,
            receiver_named: escorting.is_some_and(|j| j.receiver.is_some()),
            notice_sent: notice.is_some(),
            notice_days: notice
                .as_ref()
                .map_or(-1, |n| days_between(day_of(n.at, n.stamps), departs)),
            notice_reason: notice
                .as_ref()
                .is_some_and(|n| n.record.late_reason.is_some()),
            notice_approved: case
                .all::<LateNoticeApproved>()
                .iter()
                .any(|a| a.seq > notice_seq && notice.as_ref().is_some_and(|n| n.by != a.by)),
            monitoring: around.monitoring,
            monitoring_excepted: case.latest::<MonitoringExcepted>().is_some(),
            follow_up_planned: case.latest::<FollowUpPlanned>().is_some(),
            holds: case.holds().iter().map(|h| h.kind).collect(),
        }
    }
}
