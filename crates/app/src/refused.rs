//! Why a use case did not do what it was asked, in terms the page and the API can show to this reader.

use homeward_domain::{fields::FieldError, stage::StageName};
use homeward_policy::Finding;
use homeward_store::StoreError;
use serde_json::{Map, Value};

use crate::{checks::Check, papers::NotYet};

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Not there, or not there for this reader.
    #[error("there is no such thing")]
    NotFound,
    /// Nobody is signed in, or the sign-in has ended.
    #[error("not signed in")]
    NotSignedIn,
    /// No role of this reader allows it.
    #[error("no role allows this")]
    NotPermitted,
    /// Not possible from where the case stands.
    #[error("`{action}` is not possible while the case is {}", stage.code())]
    NotPossible {
        /// What was tried.
        action: &'static str,
        /// Where the case stands.
        stage: StageName,
    },
    /// There is nothing to print yet, or it may not go out.
    #[error("there is nothing to print: {}", .0.code())]
    NothingToPrint(NotYet),
    /// Safeguards stand in the way: every one, as this reader may know it.
    #[error("safeguards are not met")]
    Unmet(Box<Unmet>),
    /// Fields are wrong: every one.
    #[error("some answers need another look")]
    Invalid(Vec<FieldError>),
    /// Somebody recorded something this reader has not seen.
    #[error("somebody recorded something in the meantime")]
    Stale {
        /// The version this reader sees now.
        version: u32,
        /// The entries that are new to this reader, as their numbers for this reader.
        new: Vec<u32>,
    },
    /// Somebody saved this since the reader looked at it: nothing was saved, and both versions can be shown.
    #[error("somebody else saved this in the meantime")]
    Conflict {
        /// The version to name when saving again.
        version: i32,
        /// The fields as they stand now.
        current: Map<String, Value>,
    },
    /// The rules of a programme are not taken: every reason, for whoever wrote them.
    #[error("the rules are not taken: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    RulesRefused(Vec<Finding>),
    /// What was kept is not what was put there: it is not shown, and that goes on record.
    #[error("what was kept is gone or was changed")]
    Damaged,
    /// The same key came with another request.
    #[error("this key was used for another request")]
    KeyReused,
    /// Too many attempts; again after these seconds.
    #[error("too many attempts")]
    Throttled {
        /// Seconds to wait.
        seconds: i64,
    },
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
    /// A defect of the program; the cause is for the log and carries no personal data.
    #[error("something is wrong in the program: {0}")]
    Defect(String),
}

/// What stands in the way of an action.
#[derive(Debug, Clone)]
pub struct Unmet {
    /// The action.
    pub action: String,
    /// The case, where it is another than the one asked about (a member of the travel group).
    pub case: Option<String>,
    /// Safeguards and clearances as this reader may know them.
    pub checks: Vec<Check>,
}

impl Refused {
    /// The house is locked.
    pub fn is_locked(&self) -> bool {
        matches!(self, Self::Store(StoreError::Locked))
    }

    /// Nothing is wrong but the moment: trying again later may help.
    pub fn is_busy(&self) -> bool {
        matches!(
            self,
            Self::Store(StoreError::Exhausted | StoreError::Files(_))
        )
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(_) => Self::NotFound,
            other => Self::Store(other),
        }
    }
}
