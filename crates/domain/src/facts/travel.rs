//! Ways to travel, what the journey needs, who helps where, and what happened on the way.

use chrono::NaiveDateTime;

use crate::{
    codes::{Answer, Assistance, AssistanceState, GivenWhen, JourneyEvent, JourneyNeed},
    dates::instant,
    fields::{
        Currency, FieldType, Kind, Line, MinorUnits, OfficeCode, Problem, Record, Text, Zone,
    },
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
        /// The office that helps where people change: it sees the case until the journey is over (COO-01).
        pub assistance_office: Option<OfficeCode>,
        /// What to do.
        pub note: Option<Text>,
    }
}

impl AssistanceSet {
    /// An office of the house helps where people change.
    pub fn transit_office(&self) -> Option<&OfficeCode> {
        self.assistance_office.as_ref().filter(|_| {
            self.assistance == Assistance::Transit
                && self.assistance_state != AssistanceState::NotNeeded
        })
    }

    /// The offices at both ends have the case already: another one is named for a change on the way alone.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.assistance_office.is_some() && self.transit_office().is_none() {
            wrong("assistance_office", Problem::OnlyForTransit);
        }
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

record! {
    /// One way to travel, as it was offered (MOV-02).
    pub struct Itinerary {
        /// Route and carrier.
        pub itinerary: Line,
        /// How often people change.
        pub transits: u32,
        /// From the first departure to the last arrival, in minutes.
        pub duration_minutes: u32,
        /// What it costs for this person, in the smallest unit of the currency.
        pub price: MinorUnits,
        /// ISO 4217 code of the currency.
        pub currency: Currency,
    }
}

impl FieldType for Vec<Itinerary> {
    const KIND: Kind = Kind::Rows {
        fields: Itinerary::FIELDS,
        max: 6,
    };
}

record! {
    /// Ways to travel, compared before one is booked (MOV-02): the most direct with the fewest transits, unless a reason is given.
    pub struct ItinerariesCompared {
        /// What was offered.
        pub itineraries: Vec<Itinerary>,
        /// The one that was chosen, counted from 1.
        pub chosen: u32,
        /// Why not the most direct one, or why there was nothing to compare with.
        pub choice_reason: Option<Text>,
        /// The person travels as every passenger does: nothing on the ticket says why.
        pub as_any_passenger: Answer,
    }
}

impl ItinerariesCompared {
    /// Whether the one that was chosen is as direct as any: no other has fewer transits, or as many and is shorter.
    fn is_most_direct(&self) -> Option<bool> {
        let at = usize::try_from(self.chosen).ok()?.checked_sub(1)?;
        let way = |i: &Itinerary| (i.transits, i.duration_minutes);
        let chosen = way(self.itineraries.get(at)?);
        Some(self.itineraries.iter().all(|other| chosen <= way(other)))
    }

    /// Something is chosen of what was offered, and a reason given where the choice does not speak for itself.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.itineraries.is_empty() {
            wrong("itineraries", Problem::Missing);
            return;
        }
        for (at, offered) in self.itineraries.iter().enumerate() {
            if !offered.currency.is_sound() {
                wrong(&format!("itineraries.{at}.currency"), Problem::NoCurrency);
            }
        }
        match self.is_most_direct() {
            None => wrong("chosen", Problem::OutOfRange),
            Some(is_most_direct) => {
                let speaks_for_itself = is_most_direct && self.itineraries.len() > 1;
                if !speaks_for_itself && self.choice_reason.is_none() {
                    wrong("choice_reason", Problem::NeededHere);
                }
            }
        }
    }
}

record! {
    /// Something the journey needs besides the ticket, and what it costs (MOV-06, MOV-08).
    pub struct JourneyNeedArranged {
        /// What.
        pub journey_need: JourneyNeed,
        /// What exactly, for how many nights, meals or pieces.
        pub need_details: Option<Line>,
        /// What it costs, in the smallest unit of the currency.
        pub amount: Option<MinorUnits>,
        /// ISO 4217 code of the currency.
        pub need_currency: Option<Currency>,
        /// When it is given.
        pub given_when: GivenWhen,
        /// Why money is given before arrival.
        pub exception_reason: Option<Text>,
        /// Who gives it.
        pub provider: Option<Line>,
        /// It is arranged, and the person knows of it.
        pub confirmed: Answer,
    }
}

impl JourneyNeedArranged {
    /// An allowance has an amount, an amount a currency; money before arrival has a reason (PRG-07).
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        let is_money = self.journey_need == JourneyNeed::Allowance;
        if is_money && self.amount.is_none() {
            wrong("amount", Problem::NeededHere);
        }
        match &self.need_currency {
            None if self.amount.is_some() => wrong("need_currency", Problem::NeededHere),
            Some(currency) if !currency.is_sound() => wrong("need_currency", Problem::NoCurrency),
            _ => {}
        }
        if is_money && self.given_when.is_before_arrival() && self.exception_reason.is_none() {
            wrong("exception_reason", Problem::NeededHere);
        }
    }
}
