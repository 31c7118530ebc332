//! On the way: who helps where, and what happened to the journey.

use chrono::NaiveDateTime;

use crate::{
    codes::{Answer, Assistance, AssistanceState, JourneyEvent},
    dates::instant,
    fields::{Line, Problem, Text, Zone},
    record,
};

record! {
    /// Help at one point of the journey: which, by whom and when (MOV-04). The last one of each kind counts.
    pub struct AssistanceSet {
        /// Where on the way.
        pub assistance: Assistance,
        /// Planned, given, or not needed.
        pub assistance_state: AssistanceState,
        /// Who does it: a colleague, or somebody of a partner.
        pub assistance_owner: Line,
        /// Local time there.
        pub assistance_at: NaiveDateTime,
        /// Its time zone.
        pub assistance_zone: Zone,
        /// Where to meet.
        pub assistance_place: Option<Line>,
        /// What to do.
        pub note: Option<Text>,
    }
}

record! {
    /// What happened to a booked journey, or on the way (MOV-04). It says nothing of the person's will: who does not come is asked.
    pub struct JourneyEventRecorded {
        /// What.
        pub journey_event: JourneyEvent,
        /// Local time at which it happened or became known.
        pub happened_at: NaiveDateTime,
        /// Its time zone.
        pub happened_zone: Zone,
        /// Where.
        pub event_place: Option<Line>,
        /// The new local time of departure.
        pub new_departs_at: Option<NaiveDateTime>,
        /// Its time zone.
        pub new_departs_zone: Option<Zone>,
        /// The new local time of arrival at the end of the journey.
        pub new_arrives_at: Option<NaiveDateTime>,
        /// Its time zone.
        pub new_arrives_zone: Option<Zone>,
        /// The person was told of it, and asked what they wish.
        pub person_asked: Answer,
        /// What happened, and what is done for the person.
        pub note: Option<Text>,
    }
}

impl JourneyEventRecorded {
    /// The new departure, where there is one.
    pub fn new_departure(&self) -> Option<(NaiveDateTime, Zone)> {
        self.new_departs_at.zip(self.new_departs_zone)
    }

    /// The new arrival, where there is one.
    pub fn new_arrival(&self) -> Option<(NaiveDateTime, Zone)> {
        self.new_arrives_at.zip(self.new_arrives_zone)
    }

    /// Times stand with their zones, and nobody arrives before they leave, whatever the clocks at both ends say.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.new_departs_at.is_some() && self.new_departs_zone.is_none() {
            wrong("new_departs_zone", Problem::NeededHere);
        }
        if self.new_arrives_at.is_some() && self.new_arrives_zone.is_none() {
            wrong("new_arrives_zone", Problem::NeededHere);
        }
        if self.journey_event == JourneyEvent::Delayed
            && self.new_departs_at.is_none()
            && self.new_arrives_at.is_none()
        {
            wrong("new_departs_at", Problem::NeededHere);
        }
        if let (Some(leaves), Some(arrives)) = (self.new_departure(), self.new_arrival())
            && instant(arrives.0, arrives.1) <= instant(leaves.0, leaves.1)
        {
            wrong("new_arrives_at", Problem::ArrivesBeforeDeparture);
        }
    }
}
