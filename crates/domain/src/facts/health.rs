//! Health and fitness to travel.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, BodyKind, MedicalCondition},
    fields::{PastDay, Text},
    record,
};

record! {
    /// A health assessment by trained staff or a doctor (HLT-01, VUL-10).
    pub struct HealthAssessed {
        /// The day.
        pub held_on: PastDay,
        /// Who assessed.
        pub made_by: BodyKind,
        /// A significant medical condition is known or suspected.
        pub condition: Answer,
        /// Which kinds.
        pub medical_conditions: Vec<MedicalCondition>,
        /// What was found.
        pub note: Option<Text>,
    }
}

record! {
    /// Fitness for travel (HLT-01, VUL-10).
    pub struct FitnessRecorded {
        /// Who examined.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// Fit for travel.
        pub fit: Answer,
        /// First day of validity.
        pub valid_from: NaiveDate,
        /// Last day of validity.
        pub valid_until: NaiveDate,
        /// Care that is needed exists and can be reached at the place of return.
        pub care_available: Answer,
        /// Medicines, papers and hand-over of care are arranged.
        pub continuity: Answer,
        /// What the journey needs.
        pub note: Option<Text>,
    }
}

record! {
    /// The check before boarding (HLT-01).
    pub struct EmbarkationChecked {
        /// The day.
        pub held_on: PastDay,
        /// Fit for travel today.
        pub fit: Answer,
        /// What was seen.
        pub note: Option<Text>,
    }
}
