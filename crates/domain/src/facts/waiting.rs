//! Specific needs, what is arranged for them, and services while somebody waits.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, Service, ServiceOutcome, SpecificNeed},
    fields::{Line, PastDay, Text},
    record,
};

record! {
    /// Needs of one's own, and the measures for them (VUL-12). They bring help and never count against anybody.
    pub struct NeedsRecorded {
        /// Where they come from.
        pub specific_needs: Vec<SpecificNeed>,
        /// What the person says they need.
        pub needs_in_words: Option<Text>,
        /// What is done, by whom, until when.
        pub measures: Option<Text>,
        /// Something must be arranged for the journey or the arrival.
        pub arrangements_needed: Answer,
    }
}

record! {
    /// What a person needs on the way and on arrival is arranged (MOV-08). Says what to do, not why.
    pub struct ArrangementsConfirmed {
        /// What is arranged: onward transport, a night's stay, help at the airport, escort.
        pub arrangements: Text,
        /// Those who give it have confirmed it.
        pub confirmed: Answer,
        /// Who confirmed.
        pub confirmed_by: Option<Line>,
    }
}

record! {
    /// A service while waiting: what was asked for, what was given, by whom, at what cost (VUL-11). It never depends on going on with
    /// the return.
    pub struct ServiceRecorded {
        /// Which.
        pub waiting_service: Service,
        /// When it was asked for or found to be needed.
        pub asked_on: PastDay,
        /// What came of it.
        pub service_outcome: ServiceOutcome,
        /// First day on which it was given.
        pub given_from: Option<PastDay>,
        /// Last day, if known.
        pub given_until: Option<NaiveDate>,
        /// Who gives it.
        pub provider: Option<Line>,
        /// What it costs, with currency and unit.
        pub cost: Option<Line>,
        /// The person was told that it does not depend on going on with the return.
        pub told_unconditional: Answer,
        /// What else matters.
        pub note: Option<Text>,
    }
}
