//! The policies as a prover needs them: for each action exactly what is asked about it, no more and no less.
//!
//! Only `tools/prove` and tests use this; a decision is made by [`crate::Situation`] alone.

use cedar_policy::{PolicySet, Schema};

use crate::Engine;

/// What is asked about one action.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'e> {
    /// Who may, in principle.
    pub permits: &'e PolicySet,
    /// Absolute prohibitions.
    pub prohibitions: &'e PolicySet,
    /// Safeguards, and the rules of a programme.
    pub safeguards: &'e PolicySet,
    /// The same safeguards without how they are met: whether each applies.
    pub applies: &'e PolicySet,
}

impl Asked<'_> {
    /// All of it in one set. Where no policy errs, what Cedar answers over it is the verdict of [`crate::Situation::decide`].
    pub fn merged(&self) -> PolicySet {
        let mut all = PolicySet::new();
        for part in [self.permits, self.prohibitions, self.safeguards] {
            for policy in part.policies() {
                all.add(policy.clone())
                    .expect("no two policies about one action share an id");
            }
        }
        all
    }
}

impl Engine {
    /// The facts and actions there are.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// What is asked about an action; nothing when there is no such action.
    pub fn asked(&self, action: &str) -> Option<Asked<'_>> {
        self.by_action.get(action).map(|sets| Asked {
            permits: &sets.permits,
            prohibitions: &sets.prohibitions,
            safeguards: &sets.safeguards,
            applies: &sets.applies,
        })
    }
}
