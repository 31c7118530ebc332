//! A journey as it is expected now, and what boards of departures and arrivals show of it (MOV-04).

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{
    case::{Case, Noted},
    codes::{Assistance, AssistanceState, Code, JourneyEvent},
    dates::instant,
    facts::{AssistanceSet, Booked, EscortAssigned, JourneyEventRecorded, Leg, Reconfirmed},
    fields::Zone,
    passing::Recipient,
};

/// A local time with its zone.
pub type Moment = (NaiveDateTime, Zone);

/// When a journey leaves and arrives as things stand now: as booked, and as changed by what happened since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// Departure from the first place.
    pub departs: Moment,
    /// Arrival at the last place.
    pub arrives: Moment,
    /// What happened last, where something did.
    pub event: Option<JourneyEvent>,
}

/// What a board shows of a journey. Nothing of it says why anybody travels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Way {
    /// Place of departure.
    pub from: String,
    /// Local time there, as expected now.
    pub departs_at: NaiveDateTime,
    /// Its time zone.
    pub departs_zone: Zone,
    /// Place of arrival.
    pub to: String,
    /// Local time there, as expected now.
    pub arrives_at: NaiveDateTime,
    /// Its time zone.
    pub arrives_zone: Zone,
    /// Where people change, in order, as it was booked.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// The service of the first leg, where it is known.
    pub leaves_with: Option<String>,
    /// The service of the last leg, where it is known.
    pub comes_with: Option<String>,
    /// Somebody escorts.
    pub escorted: bool,
    /// What happened last to the journey.
    pub event: Option<JourneyEvent>,
    /// Help on the way, in the order of the way. Of a kind nobody has taken on there is no owner.
    pub help: Vec<Help>,
}

/// A place where people change. What happens to a journey moves its ends; the hours between stay those of the ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Where.
    pub place: String,
    /// Local time there at which they come.
    pub arrives_at: NaiveDateTime,
    /// Its time zone.
    pub arrives_zone: Zone,
    /// Local time there at which they go on.
    pub departs_at: NaiveDateTime,
    /// Its time zone.
    pub departs_zone: Zone,
    /// The service with which they come, where it is known.
    pub comes_with: Option<String>,
    /// The service with which they go on.
    pub goes_on_with: Option<String>,
}

/// Help at one point of the journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// Where on the way.
    pub kind: Assistance,
    /// Where it stands; none while nobody has taken it on.
    pub state: Option<AssistanceState>,
    /// Who does it.
    pub owner: Option<String>,
    /// Local time there.
    pub at: Option<NaiveDateTime>,
    /// Its time zone; rows older than this knew none.
    #[serde(default)]
    pub zone: Option<Zone>,
}

impl Help {
    /// Nobody has taken it on.
    pub fn is_open(&self) -> bool {
        self.state.is_none()
    }
}

impl Way {
    /// When and where help waits at a change; none while nobody has taken it on.
    pub fn changes_at(&self) -> Option<Moment> {
        let help = self.help.iter().find(|h| h.kind == Assistance::Transit)?;
        help.at.zip(help.zone)
    }
}

fn change((comes, goes_on): (&Leg, &Leg)) -> Change {
    Change {
        place: goes_on.from.clone(),
        arrives_at: comes.arrives_at,
        arrives_zone: comes.arrives_zone,
        departs_at: goes_on.departs_at,
        departs_zone: goes_on.departs_zone,
        comes_with: comes.service.clone(),
        goes_on_with: goes_on.service.clone(),
    }
}

impl Case {
    /// The journey as it is expected now; none without one.
    pub fn expected(&self) -> Option<Expected> {
        let journey = self.journey()?;
        let (first, last) = (journey.record.legs.first()?, journey.record.legs.last()?);
        let mut now = Expected {
            departs: (first.departs_at, first.departs_zone),
            arrives: (last.arrives_at, last.arrives_zone),
            event: None,
        };
        let events = self.all::<JourneyEventRecorded>();
        for event in events.into_iter().filter(|e| e.seq > journey.seq) {
            let event = event.record;
            now.event = Some(event.journey_event);
            if let Some(leaves) = event.new_departure() {
                let later = instant(leaves.0, leaves.1) - instant(now.departs.0, now.departs.1);
                now.departs = leaves;
                // Who leaves later arrives later, until the new time of arrival is known.
                let arrives = instant(now.arrives.0, now.arrives.1) + later;
                now.arrives.0 = arrives.with_timezone(&now.arrives.1).naive_local();
            }
            if let Some(arrives) = event.new_arrival() {
                now.arrives = arrives;
            }
        }
        if let Some(left) = self.departure().filter(|d| d.seq > journey.seq) {
            now.departs = (left.record.departed_at, left.record.departs_zone);
        }
        Some(now)
    }

    /// The local day on which a booked journey leaves, as expected now; none when nothing is booked.
    pub fn departure_day(&self) -> Option<NaiveDate> {
        self.booking()?;
        Some(self.expected()?.departs.0.date())
    }

    /// The local day on which the person did not come to their journey, while nobody has asked them since what they wish.
    pub fn unasked_no_show(&self) -> Option<NaiveDate> {
        let booked = self.booking()?.seq;
        let missed = self
            .all::<JourneyEventRecorded>()
            .into_iter()
            .rfind(|e| e.seq > booked && e.record.journey_event == JourneyEvent::NoShow)?;
        let asked = self.latest::<Reconfirmed>();
        asked
            .is_none_or(|r| r.seq < missed.seq)
            .then(|| missed.record.happened_at.date())
    }

    /// What boards show of the journey, from the booking to the arrival.
    pub fn way(&self) -> Option<Way> {
        let journey = self.journey()?;
        let expected = self.expected()?;
        let legs = &journey.record.legs;
        let (first, last) = (legs.first()?, legs.last()?);
        let help = Assistance::ALL
            .iter()
            .filter(|kind| **kind != Assistance::Transit || legs.len() > 1)
            .map(|kind| self.help(*kind, journey.seq))
            .collect();
        Some(Way {
            from: first.from.clone(),
            departs_at: expected.departs.0,
            departs_zone: expected.departs.1,
            to: last.to.clone(),
            arrives_at: expected.arrives.0,
            arrives_zone: expected.arrives.1,
            changes: legs.iter().zip(legs.iter().skip(1)).map(change).collect(),
            leaves_with: first.service.clone(),
            comes_with: last.service.clone(),
            escorted: self.is_escorted(),
            event: expected.event,
            help,
        })
    }

    /// Somebody escorts the person on the journey that stands.
    pub fn is_escorted(&self) -> bool {
        self.journey()
            .zip(self.expected())
            .is_some_and(|(journey, on)| {
                self.is_escorted_on(journey.record, on.departs.0.date(), on.arrives.0.date())
            })
    }

    /// Somebody escorts the person on a journey from one day to another: named with the booking, or assigned and free on all days.
    pub fn is_escorted_on(&self, journey: &Booked, departs: NaiveDate, arrives: NaiveDate) -> bool {
        let assigned = self.escort_assigned();
        journey.escort.is_some() || assigned.is_some_and(|e| e.record.is_free(departs, arrives))
    }

    /// Who is assigned to escort the person, whether the journey is booked yet or not.
    pub fn escort_assigned(&self) -> Option<Noted<'_, EscortAssigned>> {
        self.latest()
    }

    /// The office that helps where people change on the journey that stands, as long as it was told of it by the entry that named it.
    /// Whoever only says that help was given names none anew; help that is not needed any more ends it.
    pub fn transit_office(&self) -> Option<&Recipient> {
        let journey = self.journey()?;
        let help = self
            .all::<AssistanceSet>()
            .into_iter()
            .filter(|a| a.seq > journey.seq && a.record.assistance == Assistance::Transit)
            .rfind(|a| {
                a.record.assistance_office.is_some()
                    || a.record.assistance_state == AssistanceState::NotNeeded
            })?;
        let named = help.record.transit_office()?;
        // A correction names another one: that one was never told.
        let told = self.entry(help.seq)?.stamps.shared_with.as_ref()?;
        (told.office.as_ref() == Some(&named.0)).then_some(told)
    }

    /// The help of a kind on the journey that stands: who was to help on a journey that was given up does not count.
    fn help(&self, kind: Assistance, booked: u32) -> Help {
        let last = self
            .all::<AssistanceSet>()
            .into_iter()
            .rfind(|a| a.seq > booked && a.record.assistance == kind);
        Help {
            kind,
            state: last.as_ref().map(|a| a.record.assistance_state),
            owner: last.as_ref().map(|a| a.record.assistance_owner.clone()),
            at: last.as_ref().map(|a| a.record.assistance_at),
            zone: last.as_ref().map(|a| a.record.assistance_zone),
        }
    }
}

#[cfg(test)]
mod tests;
