//! What is proved of the policies, and whether the proofs are of those that run here.

use homeward_policy::proofs::{Proofs, proofs};
use homeward_store::programmes;

use super::Task;
use crate::{Actor, App, Refused};

/// The record of the proofs beside what runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guarantees {
    /// What was proved, when, and of which policy set.
    pub proofs: Proofs,
    /// The hash of the policy set that runs here, without any programme's rules.
    pub running: String,
    /// Programmes with rules of their own, by code.
    pub programmes: Vec<ProgrammeRules>,
}

/// The rules of a programme as they hold today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeRules {
    /// The programme's code.
    pub code: String,
    /// The hash of the baseline with these rules; nothing when they cannot be read.
    pub policy_set: Option<String>,
    /// These very rules were part of the proofs.
    pub are_proved: bool,
}

impl Guarantees {
    fn new(proofs: Proofs, running: &str) -> Self {
        Self {
            proofs,
            running: running.to_owned(),
            programmes: Vec::new(),
        }
    }

    /// The proofs are of the policy set that runs here. While they are not, nothing is guaranteed.
    pub fn are_of_what_runs(&self) -> bool {
        self.proofs.policy_set == self.running
    }
}

impl App {
    /// The guarantees, for everybody who may read the directory: they are of rules and not of anybody, and whoever works by the rules
    /// should know what these promise. Authorities see nothing of the house, and so not this either.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] for staff of authorities.
    pub async fn guarantees(&self, actor: &Actor) -> Result<Guarantees, Refused> {
        self.permit(actor, Task::Directory)?;
        let mut guarantees = Guarantees::new(proofs(), self.engine.hash());
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        for saved in programmes::all(c).await? {
            let programme = programmes::as_on(c, saved, today).await?;
            if programme.policies.trim().is_empty() {
                continue;
            }
            let policy_set = match self.engine_of(&programme) {
                Ok(engine) => Some(engine.hash().to_owned()),
                Err(Refused::Defect(_)) => None,
                Err(refused) => return Err(refused),
            };
            let are_proved = guarantees
                .proofs
                .programmes
                .iter()
                .any(|p| Some(&p.policy_set) == policy_set.as_ref());
            guarantees.programmes.push(ProgrammeRules {
                code: programme.code,
                policy_set,
                are_proved,
            });
        }
        Ok(guarantees)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proofs_of_another_policy_set_guarantee_nothing() {
        let record = proofs();
        let same = Guarantees::new(record.clone(), &record.policy_set);
        assert!(same.are_of_what_runs());
        let other = Guarantees::new(record, "0123456789abcdef0123456789abcdef");
        assert!(!other.are_of_what_runs());
    }
}
