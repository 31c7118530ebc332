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

    /// What a journey needs besides the ticket (MOV-06, MOV-08).
    JourneyNeed("journey-need") {
        Allowance = "allowance",
        Insurance = "insurance",
        Luggage = "luggage",
        BabyNeeds = "baby-needs",
        Meals = "meals",
        OvernightStay = "overnight-stay",
        OnwardTransport = "onward-transport",
        ImmediateHelp = "immediate-help",
    }

    /// When something is given: money on arrival wherever possible (PRG-07).
    GivenWhen("given-when") {
        OnArrival = "on-arrival",
        OnTheWay = "on-the-way",
        BeforeDeparture = "before-departure",
        AfterArrival = "after-arrival",
    }

    /// What an escort is there for (MOV-03).
    EscortRole("escort-role") {
        Social = "social",
        Medical = "medical",
        Operational = "operational",
    }

    /// The gender of an escort, as they say themselves: some people wish to travel with a woman.
    EscortGender("escort-gender") {
        Woman = "woman",
        Man = "man",
        Other = "other",
    }

    /// Why an escort fits: said in words, never counted.
    EscortFit("escort-fit") {
        SpeaksLanguage = "speaks-language",
        GenderAsWished = "gender-as-wished",
        HasSkills = "has-skills",
        KnownToPerson = "known-to-person",
        AvailableThroughout = "available-throughout",
    }

    /// What can happen to a journey.
    JourneyEvent("journey-event") {
        Delayed = "delayed",
        MissedConnection = "missed-connection",
        CancelledByCarrier = "cancelled-by-carrier",
        NoShow = "no-show",
    }
}

impl GivenWhen {
    /// Money then is an exception, with a reason (PRG-07).
    pub fn is_before_arrival(self) -> bool {
        match self {
            Self::OnTheWay | Self::BeforeDeparture => true,
            Self::OnArrival | Self::AfterArrival => false,
        }
    }
}

impl JourneyEvent {
    /// The journey goes on as it was released: late, or on another connection. After the other events the case is looked at again.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Delayed | Self::MissedConnection)
    }
}
