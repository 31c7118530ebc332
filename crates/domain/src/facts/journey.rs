//! Receiving office, booking, release, departure.

use chrono::{NaiveDate, NaiveDateTime};

use crate::{
    case_number::CaseNumber,
    codes::ReceivingAnswer,
    fields::{FieldType, Kind, Line, OfficeCode, Record, Text, Zone},
    record,
};

record! {
    /// The receiving office is asked (MOV-01).
    pub struct ReceivingAsked {
        /// The office.
        pub office: OfficeCode,
        /// What it should know, no more than it needs.
        pub message: Option<Text>,
    }
}

record! {
    /// The receiving office answers (MOV-01).
    pub struct ReceivingAnswered {
        /// Can it assist.
        pub receiving_answer: ReceivingAnswer,
        /// Under which conditions.
        pub conditions: Option<Text>,
        /// Who will be there.
        pub contact: Option<Line>,
    }
}

record! {
    /// The follow-up agreed for after return (PRG-14).
    pub struct FollowUpPlanned {
        /// First contact by.
        pub contact_by: NaiveDate,
        /// How.
        pub method: Line,
        /// What is safe.
        pub safe_contact: Option<Text>,
    }
}

record! {
    /// Return without monitoring is accepted for this person, by the protection lead, with a reason (PRG-14).
    pub struct MonitoringExcepted {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// One leg of a journey.
    pub struct Leg {
        /// Airport or place of departure.
        pub from: Line,
        /// Local time there.
        pub departs_at: NaiveDateTime,
        /// Its time zone.
        pub departs_zone: Zone,
        /// Airport or place of arrival.
        pub to: Line,
        /// Local time there.
        pub arrives_at: NaiveDateTime,
        /// Its time zone.
        pub arrives_zone: Zone,
        /// Carrier.
        pub carrier: Option<Line>,
        /// Flight or service number.
        pub service: Option<Line>,
    }
}

impl FieldType for Vec<Leg> {
    const KIND: Kind = Kind::Rows {
        fields: Leg::FIELDS,
        max: 6,
    };
}

record! {
    /// Travel is booked (MOV-01, MOV-09).
    pub struct Booked {
        /// The legs, in order.
        pub legs: Vec<Leg>,
        /// Who escorts, if anybody.
        pub escort: Option<Line>,
        /// Who receives on arrival.
        pub receiver: Option<Line>,
        /// Others of the travel group booked with this person; each gets an own booking.
        pub with_cases: Vec<CaseNumber>,
    }
}

record! {
    /// A booking is given up.
    pub struct BookingCancelled {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// The receiving office is told flight and needs (MOV-01).
    pub struct ArrivalNotified {
        /// What it should prepare.
        pub message: Option<Text>,
        /// Why the notice goes out late, if it does.
        pub late_reason: Option<Text>,
    }
}

record! {
    /// A late notice is accepted by someone else than the sender (MOV-01).
    pub struct LateNoticeApproved {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// Released to travel (design 3.2): every departure safeguard met at that moment.
    pub struct Released {
        /// Anything the people at the airport should know.
        pub note: Option<Text>,
    }
}

record! {
    /// The person left. Always recordable.
    pub struct DepartureRecorded {
        /// Local time of departure.
        pub departed_at: NaiveDateTime,
        /// Its time zone.
        pub departs_zone: Zone,
        /// From where.
        pub from: Option<Line>,
        /// What happened.
        pub note: Option<Text>,
    }
}
