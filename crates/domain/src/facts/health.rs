//! Health and fitness to travel.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, BodyKind, MedicalCondition, TravelAid},
    fields::{Line, PastDay, Text},
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
        /// A full medical examination was made (VUL-09).
        pub full_examination: Answer,
        /// Why an elderly person goes without it.
        pub examination_waived: Option<Text>,
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
    /// The care that is needed on the way and at home, looked up and arranged (HLT-02).
    pub struct CarePlanned {
        /// The care that is needed.
        pub needed_care: Text,
        /// When it was looked up.
        pub looked_up_on: PastDay,
        /// Of whom.
        pub looked_up_with: Line,
        /// Clinic, hospital or service at home.
        pub care_place: Option<Line>,
        /// The care exists there.
        pub care_exists: Answer,
        /// The person can reach it: distance, cost, language, papers.
        pub care_reachable: Answer,
        /// Medicines are arranged.
        pub medicines_arranged: Answer,
        /// For how many days they last.
        pub medicines_days: Option<u32>,
        /// Medical documents go along.
        pub medical_documents: Answer,
        /// What the journey needs.
        pub travel_aids: Vec<TravelAid>,
        /// All of it is arranged.
        pub travel_aids_arranged: Answer,
        /// Whatever else.
        pub note: Option<Text>,
    }
}

record! {
    /// A person who cannot travel now is referred to care, and the case waits without loss (HLT-03).
    pub struct CareReferred {
        /// To whom.
        pub care_by: Line,
        /// Why.
        pub reason: Text,
        /// The person agrees.
        pub person_agrees: Answer,
        /// The person was told that nothing is lost by waiting.
        pub told_nothing_lost: Answer,
        /// When fitness is looked at again.
        pub look_again_on: NaiveDate,
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
