//! Where a case stands. Each stage names the entries that brought it there.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::codes::{ArrivalKind, ClosureReason, ExitReason};

/// Number of an entry within its case, from 1.
pub type Seq = u32;

/// Where a case stands, with the evidence that brought it there.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// Consent and person are on record.
    Registered,
    /// Found eligible.
    Eligible {
        /// The decision.
        decision: Seq,
    },
    /// Signed the declaration.
    Declared {
        /// The declaration.
        declaration: Seq,
    },
    /// The receiving office can assist.
    Confirmed {
        /// The declaration.
        declaration: Seq,
        /// The receiving office's answer.
        answer: Seq,
    },
    /// Travel is booked.
    Booked {
        /// The declaration.
        declaration: Seq,
        /// The answer.
        answer: Seq,
        /// The booking.
        booking: Seq,
    },
    /// Released to travel; lapses at `until`, and with any later entry that touches a fact it rests on.
    Released {
        /// The declaration.
        declaration: Seq,
        /// The answer.
        answer: Seq,
        /// The booking.
        booking: Seq,
        /// The release.
        release: Seq,
        /// When it lapses.
        until: DateTime<Utc>,
    },
    /// Left.
    Departed {
        /// The entry.
        departure: Seq,
        /// A release was valid at that moment.
        released: bool,
    },
    /// Arrived.
    Arrived {
        /// The entry.
        arrival: Seq,
        /// Assisted, on own, removed.
        kind: ArrivalKind,
    },
    /// In contact with the receiving office after arrival.
    Reintegrating {
        /// The arrival.
        arrival: Seq,
        /// The first contact.
        contact: Seq,
    },
    /// Closed after arrival.
    Closed {
        /// The entry.
        closure: Seq,
        /// Why.
        reason: ClosureReason,
    },
    /// Ended without an assisted departure.
    Exited {
        /// The entry.
        entry: Seq,
        /// Why.
        exit: Exit,
    },
}

/// Why a case ended without an assisted departure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Found not eligible; can be reviewed.
    NotEligible,
    /// The person changed their mind.
    Withdrawn,
    /// The person took back consent to keep data.
    ConsentRevoked,
    /// Another reason, recorded.
    Other(ExitReason),
}

/// The stage without its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageName {
    /// See [`Stage::Registered`].
    Registered,
    /// See [`Stage::Eligible`].
    Eligible,
    /// See [`Stage::Declared`].
    Declared,
    /// See [`Stage::Confirmed`].
    Confirmed,
    /// See [`Stage::Booked`].
    Booked,
    /// See [`Stage::Released`].
    Released,
    /// See [`Stage::Departed`].
    Departed,
    /// See [`Stage::Arrived`].
    Arrived,
    /// See [`Stage::Reintegrating`].
    Reintegrating,
    /// See [`Stage::Closed`].
    Closed,
    /// See [`Stage::Exited`].
    Exited,
}

impl StageName {
    /// All, in the order of the journey.
    pub const ALL: &'static [Self] = &[
        Self::Registered,
        Self::Eligible,
        Self::Declared,
        Self::Confirmed,
        Self::Booked,
        Self::Released,
        Self::Departed,
        Self::Arrived,
        Self::Reintegrating,
        Self::Closed,
        Self::Exited,
    ];

    /// The code: words under `stage-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Eligible => "eligible",
            Self::Declared => "declared",
            Self::Confirmed => "confirmed",
            Self::Booked => "booked",
            Self::Released => "released",
            Self::Departed => "departed",
            Self::Arrived => "arrived",
            Self::Reintegrating => "reintegrating",
            Self::Closed => "closed",
            Self::Exited => "exited",
        }
    }

    /// The stage with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|s| s.code() == code)
    }

    /// The person has not left and the case has not ended.
    pub fn is_before_departure(self) -> bool {
        matches!(
            self,
            Self::Registered
                | Self::Eligible
                | Self::Declared
                | Self::Confirmed
                | Self::Booked
                | Self::Released
        )
    }

    /// The person has left, whatever came after.
    pub fn has_left(self) -> bool {
        matches!(
            self,
            Self::Departed | Self::Arrived | Self::Reintegrating | Self::Closed
        )
    }

    /// The case has ended.
    pub fn is_ended(self) -> bool {
        matches!(self, Self::Closed | Self::Exited)
    }
}

impl Stage {
    /// The name.
    pub fn name(&self) -> StageName {
        match self {
            Self::Registered => StageName::Registered,
            Self::Eligible { .. } => StageName::Eligible,
            Self::Declared { .. } => StageName::Declared,
            Self::Confirmed { .. } => StageName::Confirmed,
            Self::Booked { .. } => StageName::Booked,
            Self::Released { .. } => StageName::Released,
            Self::Departed { .. } => StageName::Departed,
            Self::Arrived { .. } => StageName::Arrived,
            Self::Reintegrating { .. } => StageName::Reintegrating,
            Self::Closed { .. } => StageName::Closed,
            Self::Exited { .. } => StageName::Exited,
        }
    }

    /// The declaration on which the stage rests.
    pub fn declaration(&self) -> Option<Seq> {
        match self {
            Self::Declared { declaration }
            | Self::Confirmed { declaration, .. }
            | Self::Booked { declaration, .. }
            | Self::Released { declaration, .. } => Some(*declaration),
            Self::Registered
            | Self::Eligible { .. }
            | Self::Departed { .. }
            | Self::Arrived { .. }
            | Self::Reintegrating { .. }
            | Self::Closed { .. }
            | Self::Exited { .. } => None,
        }
    }

    /// The booking on which the stage rests.
    pub fn booking(&self) -> Option<Seq> {
        match self {
            Self::Booked { booking, .. } | Self::Released { booking, .. } => Some(*booking),
            _ => None,
        }
    }
}
