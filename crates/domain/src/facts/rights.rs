//! What a person asks about their own data, and what they were answered (DAT-01, DAT-04).

use crate::{
    codes::{CopyPart, DataAnswer, DataAsker, DataRight, WithheldGround},
    fields::{Line, PastDay, Text},
    record,
};

record! {
    /// The person asks for a copy, a correction or erasure, or objects. Never refused.
    pub struct DataRequested {
        /// What they ask for.
        pub data_right: DataRight,
        /// Who asked.
        pub asked_by: DataAsker,
        /// How it was made sure that it is them.
        pub identity_shown: Line,
        /// When they asked: the time to answer begins here.
        pub asked_on: PastDay,
        /// What they ask, in their words.
        pub asked_for: Text,
    }
}

record! {
    /// The answer to a request.
    pub struct DataRequestAnswered {
        /// What was asked for; the oldest request of this kind that waits is answered.
        pub data_right: DataRight,
        /// What is done.
        pub data_answer: DataAnswer,
        /// Why, as the person was told.
        pub reason: Text,
        /// Where they can complain.
        pub complain_to: Option<Line>,
        /// When they were told.
        pub told_on: PastDay,
    }
}

record! {
    /// A copy of their data is handed to the person. Never refused.
    pub struct CopyGiven {
        /// Who gets it.
        pub asked_by: DataAsker,
        /// How it was made sure that it is them.
        pub identity_shown: Line,
        /// What is left out of it.
        pub withheld: Vec<CopyPart>,
        /// Why that is left out; the copy says so.
        pub withheld_ground: Option<WithheldGround>,
    }
}
