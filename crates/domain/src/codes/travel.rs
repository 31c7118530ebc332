//! Codes of the journey.

use serde::{Deserialize, Serialize};

use super::Code;

vocabularies! {
    /// Help at one point of the journey (MOV-04), in the order of the way.
    Assistance("assistance") {
        /// At the place of departure.
        Departure = "departure",
        /// Where people change.
        Transit = "transit",
        /// Inside the port of arrival.
        Arrival = "arrival",
        /// Met outside, and brought on.
        Meeting = "meeting",
    }

    /// Where such help stands.
    AssistanceState("assistance-state") {
        Planned = "planned",
        Given = "given",
        NotNeeded = "not-needed",
    }

    /// What can happen to a journey.
    JourneyEvent("journey-event") {
        Delayed = "delayed",
        MissedConnection = "missed-connection",
        CancelledByCarrier = "cancelled-by-carrier",
        NoShow = "no-show",
    }
}

impl JourneyEvent {
    /// The journey goes on as it was released: late, or on another connection. After the other events the case is looked at again.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Delayed | Self::MissedConnection)
    }
}
