//! Work on the case itself: holds, assignment, second looks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    codes::{Audience, HoldKind},
    facts::Fact,
    fields::{Line, PastDay, SentFile, StaffLogin, Text},
    record,
};

record! {
    /// The case waits.
    pub struct Held {
        /// Kind of hold.
        pub hold: HoldKind,
        /// Why.
        pub reason: Text,
        /// Looked at again on.
        pub review_on: Option<NaiveDate>,
    }
}

record! {
    /// A hold ends.
    pub struct HoldLifted {
        /// Kind of hold.
        pub hold: HoldKind,
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// A paper or picture kept with the case, sealed. Only who may know its part of the case opens it.
    pub struct FileAdded {
        /// What it is, for people.
        pub title: Line,
        /// Whose eyes it is for.
        pub part: Audience,
        /// The day on the paper.
        pub paper_date: Option<PastDay>,
        /// The file.
        pub file: SentFile,
    }
}

record! {
    /// Somebody else takes the case.
    pub struct Assigned {
        /// Who.
        pub to_staff: StaffLogin,
        /// What they should know.
        pub message: Option<Text>,
    }
}

record! {
    /// A second person confirms an outside record (design 3.8).
    pub struct EntryVerified {
        /// Number of the entry in the case.
        pub entry: u32,
    }
}

/// A wrong entry is corrected: the old stays visible, the new takes its place (design 3.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Corrected {
    /// Number of the entry in the case.
    pub entry: u32,
    /// Why.
    pub reason: Text,
    /// The right record of the same kind; none strikes the entry out.
    pub replacement: Option<Box<Fact>>,
}

record! {
    /// A second person agrees to a correction that needs four eyes.
    pub struct CorrectionApproved {
        /// Number of the entry that holds the correction.
        pub entry: u32,
    }
}
