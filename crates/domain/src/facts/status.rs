//! Refugee and temporary protection status, and what return may do to it.

use crate::{
    codes::{Answer, BodyKind, Interpreter},
    fields::{PastDay, Text},
    places::Language,
    record,
};

record! {
    /// A person with refugee or temporary protection status was told what return, or contact with their State, may do to it (INT-15).
    pub struct StatusExplained {
        /// The day.
        pub held_on: PastDay,
        /// The language spoken.
        pub language: Language,
        /// Who interpreted.
        pub interpreter: Interpreter,
        /// The person understood.
        pub understood: Answer,
        /// That return to live there may end the status, was explained.
        pub loss_explained: Answer,
        /// That turning to the authorities of their State, as for a passport, may end it too, was explained.
        pub contact_explained: Answer,
        /// The person wishes UNHCR or the asylum authority to be involved.
        pub wishes_involved: Answer,
        /// That body was involved.
        pub involved: Answer,
        /// Which.
        pub involved_body: Option<BodyKind>,
        /// What was said.
        pub note: Option<Text>,
    }
}
