//! What the house watches for: how long an emergency opens a case, how many cases are too many, and when nobody works.

use crate::{
    case_number::CaseNumber,
    fields::{FieldError, FieldType, Kind, Problem, Text},
    record,
};

/// A whole number between two limits, both included.
macro_rules! limited {
    ($($(#[$doc:meta])* $name:ident: $min:literal to $max:literal),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl FieldType for $name {
            const KIND: Kind = Kind::Number { min: $min, max: $max };
            const REQUIRED: bool = true;
        }
    )+};
}

limited! {
    /// How long an emergency opens a case.
    EmergencyMinutes: 5 to 240,
    /// A number of different cases.
    CaseCount: 10 to 100_000,
    /// An hour of the day, local.
    HourOfDay: 0 to 24,
}

record! {
    /// What the house watches for (design 6.9).
    pub struct WatchForm {
        /// Minutes for which an emergency opens a case.
        pub emergency_minutes: EmergencyMinutes,
        /// An account that reads more different cases within an hour is told of.
        pub bulk_hour: CaseCount,
        /// The same within 24 hours.
        pub bulk_day: CaseCount,
        /// Local hour at which the day's work begins.
        pub work_from: HourOfDay,
        /// Local hour at which it ends.
        pub work_until: HourOfDay,
    }
}

record! {
    /// A case to be opened in an emergency.
    pub struct EmergencyForm {
        /// Its number.
        pub case_number: CaseNumber,
        /// Why it cannot wait; whoever answers for protection and for people's data reads it.
        pub emergency_reason: Text,
    }
}

impl Default for WatchForm {
    /// An hour for an emergency. A list shows 25 cases: who pages through four full lists within an hour, or sixteen within a
    /// day, reads more than a day's work asks for. Offices open between seven and eight.
    fn default() -> Self {
        Self {
            emergency_minutes: EmergencyMinutes(60),
            bulk_hour: CaseCount(100),
            bulk_day: CaseCount(400),
            work_from: HourOfDay(7),
            work_until: HourOfDay(20),
        }
    }
}

impl WatchForm {
    /// What does not fit together.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.bulk_day < self.bulk_hour {
            errors.push(FieldError::new("bulk_day", Problem::OutOfRange));
        }
        if self.work_until <= self.work_from {
            errors.push(FieldError::new("work_until", Problem::OutOfRange));
        }
        errors
    }

    /// Nobody is expected to work at this local hour.
    pub fn is_outside_hours(&self, hour: u32) -> bool {
        hour < self.work_from.0 || hour >= self.work_until.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_begins_at_its_hour_and_is_over_at_its_end() {
        let watch = WatchForm::default();
        for (hour, outside) in [
            (0, true),
            (6, true),
            (7, false),
            (19, false),
            (20, true),
            (23, true),
        ] {
            assert_eq!(watch.is_outside_hours(hour), outside, "{hour}");
        }
    }

    #[test]
    fn limits_that_contradict_each_other_are_named() {
        let fine = WatchForm::default();
        assert_eq!(fine.check(), []);
        let odd = WatchForm {
            bulk_day: CaseCount(99),
            work_until: HourOfDay(7),
            ..fine
        };
        let fields: Vec<_> = odd.check().into_iter().map(|e| e.field).collect();
        assert_eq!(fields, ["bulk_day", "work_until"]);
    }
}
