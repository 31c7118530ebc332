//! Elderly people: capacity looked into, help at home checked (VUL-09).

use crate::{
    codes::{Answer, EscortKind},
    fields::{Line, PastDay, Text},
    record,
};

record! {
    /// What an elderly person needs for the journey and at home (VUL-09).
    pub struct ElderlyAssessed {
        /// The day.
        pub held_on: PastDay,
        /// The capacity to decide was looked into thoroughly.
        pub capacity_looked_into: Answer,
        /// Needs help with everyday things.
        pub help_needed: Answer,
        /// With which.
        pub help_with: Option<Text>,
        /// Help is there in the home community: of family, government or others.
        pub help_at_home: Answer,
        /// Who helps.
        pub help_from: Option<Line>,
        /// What the person wishes.
        pub wishes: Option<Text>,
        /// Return is good for the person, all in all.
        pub return_beneficial: Answer,
        /// Who would best travel along.
        pub escort_kind: Option<EscortKind>,
        /// The family member to whom assistance is given, where that suits better.
        pub assistance_to: Option<Line>,
    }
}
