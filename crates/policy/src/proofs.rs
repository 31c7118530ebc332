//! What was proved of the policies, and of which: the record that `cargo xtask prove` writes, carried in the binary.

use serde::Deserialize;

/// The record.
const RECORD: &str = include_str!("../../../policy/proofs.toml");

/// What was proved, when, and of which policy set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proofs {
    /// The hash of the baseline that was asked about, as [`crate::Engine::hash`] gives it.
    pub policy_set: String,
    /// The hash of everything the proofs rest on: policies, properties, prover.
    pub inputs: String,
    /// The day, `2026-11-25`, in UTC.
    pub proved_on: String,
    /// The solver and its version.
    pub solver: String,
    /// The version of Cedar.
    pub cedar: String,
    /// The version of the compiler from Cedar to the solver's language.
    pub symcc: String,
    /// Rules made to do harm that the loader took, and of which all was asked as well.
    pub hostile_programmes_taken: u32,
    /// Rules made to do harm that the loader refused.
    pub hostile_programmes_refused: u32,
    /// Programmes whose rules were asked about too.
    #[serde(rename = "programme", default)]
    pub programmes: Vec<ProvedProgramme>,
    /// Every property.
    #[serde(rename = "property")]
    pub properties: Vec<Proved>,
}

/// A programme whose rules were read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvedProgramme {
    /// Its code.
    pub code: String,
    /// The hash of the baseline together with its rules.
    pub policy_set: String,
}

/// One property and what came out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proved {
    /// The key of its words, after `pr-`.
    pub id: String,
    /// What it is about; the key of a heading, after `pr-subject-`.
    pub subject: String,
    /// Requirement ids.
    pub requirements: Vec<String>,
    /// What it is for.
    pub expected: Outcome,
    /// What came out: always what was expected, or nothing would have been recorded.
    pub verdict: Outcome,
    /// How many questions the solver answered for it.
    pub questions: u32,
}

/// What a property is for, and what came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It holds whatever the facts.
    Proved,
    /// It does not hold, as it should not: it shows that the prover can say no.
    Refuted,
}

impl Outcome {
    /// Code for catalogues and API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Refuted => "refuted",
        }
    }
}

/// The record this program carries.
pub fn proofs() -> Proofs {
    toml::from_str(RECORD).expect("a record that `cargo xtask prove` wrote")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_recorded_is_as_expected_and_both_ways_are_there() {
        let proofs = proofs();
        assert!(proofs.properties.iter().all(|p| p.verdict == p.expected));
        for outcome in [Outcome::Proved, Outcome::Refuted] {
            assert!(proofs.properties.iter().any(|p| p.verdict == outcome));
        }
        assert!(proofs.properties.iter().all(|p| !p.subject.is_empty()));
    }
}
