//! Arrival and after.

use chrono::NaiveDateTime;

use crate::{
    case_number::CaseNumber,
    codes::{Answer, ArrivalKind, Channel, ClosureReason, ExitReason},
    fields::{Line, PastDay, Text, Zone},
    record,
};

record! {
    /// The person arrived. Always recordable, also of someone who came without a case (REI-15).
    pub struct ArrivalRecorded {
        /// Local time of arrival.
        pub arrived_at: NaiveDateTime,
        /// Its time zone.
        pub arrives_zone: Zone,
        /// How: assisted, on own, removed; never mixed (VOL-06).
        pub arrival: ArrivalKind,
        /// Met by the receiving office.
        pub met: Answer,
        /// Who referred, where the person came without a case.
        pub referred_by: Option<Line>,
        /// What happened.
        pub note: Option<Text>,
    }
}

record! {
    /// Who arrived without a case says under which number they had one before: its office hears that they may have arrived (REI-15).
    pub struct EarlierCaseNamed {
        /// The number on what the person carries.
        pub earlier_case: CaseNumber,
        /// The person agrees that the office of that case hears when and how they arrived.
        pub person_agrees: Answer,
    }
}

record! {
    /// Somebody who arrived without a case may be this person. The program asks; whoever answers for the case says yes or no (REI-15).
    pub struct ArrivalChecked {
        /// The case with which they were taken in.
        pub arrived_case: CaseNumber,
        /// They are this person.
        pub same_person: Answer,
        /// How that was found out.
        pub note: Option<Text>,
    }
}

record! {
    /// Care or responsibility passes from escort to receiver (MOV-05, MOV-09).
    pub struct HandedOver {
        /// To whom.
        pub receiver: Line,
        /// The receiver's identity was checked.
        pub identity_checked: Answer,
        /// The receiver is the one named in the determination.
        pub as_named: Answer,
        /// Signed by the escort.
        pub escort_signed: bool,
        /// Signed by the receiver.
        pub receiver_signed: bool,
    }
}

record! {
    /// First contact with the receiving office after arrival (REI-01).
    pub struct FirstContact {
        /// The day.
        pub held_on: PastDay,
        /// How.
        pub channel: Channel,
        /// Why it came late, if it did.
        pub late_reason: Option<Text>,
        /// What was said.
        pub note: Option<Text>,
    }
}

record! {
    /// The case is closed after arrival.
    pub struct Closed {
        /// Why.
        pub closure: ClosureReason,
        /// What was prepared and said.
        pub note: Option<Text>,
        /// The person was told, and how to come back.
        pub person_told: Answer,
    }
}

record! {
    /// The case ends without an assisted departure.
    pub struct Exited {
        /// Why.
        pub exit: ExitReason,
        /// What happened.
        pub note: Option<Text>,
    }
}

record! {
    /// A closed case is opened again after arrival.
    pub struct Reopened {
        /// Why.
        pub reason: Text,
    }
}
