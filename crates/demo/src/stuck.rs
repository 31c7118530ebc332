//! Why a walk stopped.

use homeward_app::{Refused, checks::Check};

/// A step was refused.
#[derive(Debug)]
pub struct Stuck {
    /// The step.
    pub action: String,
    /// Why.
    pub refused: Refused,
}

impl std::error::Error for Stuck {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.refused)
    }
}

impl std::fmt::Display for Stuck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`: {}", self.action, self.refused)?;
        match &self.refused {
            Refused::Unmet(unmet) => {
                let open: Vec<String> = unmet
                    .checks
                    .iter()
                    .filter(|c| !c.is_clear())
                    .map(name)
                    .collect();
                write!(f, ": {}", open.join(", "))
            }
            Refused::Invalid(errors) => {
                let wrong: Vec<String> = errors
                    .iter()
                    .map(|e| format!("{} {}", e.field, e.problem.code()))
                    .collect();
                write!(f, ": {}", wrong.join(", "))
            }
            _ => Ok(()),
        }
    }
}

impl Stuck {
    /// The safeguards that were not met, as far as whoever tried may know them.
    pub fn unmet(&self) -> Vec<String> {
        match &self.refused {
            Refused::Unmet(unmet) => unmet
                .checks
                .iter()
                .filter(|c| !c.is_clear())
                .map(name)
                .collect(),
            _ => Vec::new(),
        }
    }
}

impl From<Refused> for Stuck {
    fn from(refused: Refused) -> Self {
        Self {
            action: "demo".to_owned(),
            refused,
        }
    }
}

fn name(check: &Check) -> String {
    match check {
        Check::Safeguard { safeguard, .. } => safeguard.id.clone(),
        Check::Clearance { audience, .. } => format!("clearance: {audience:?}"),
    }
}
