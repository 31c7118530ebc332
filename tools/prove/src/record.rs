//! The record of what was proved: committed beside the policies, and carried by the product.

use std::{fmt::Write, path::Path};

use anyhow::Result;

use crate::{judge::Verdict, programmes::Programme, properties::Property};

/// What came out, with what it was asked of.
pub struct Record<'a> {
    /// The hash that the product keeps with every decision.
    pub policy_set: &'a str,
    /// The hash of everything the proofs rest on.
    pub inputs: &'a str,
    /// Programmes whose rules were read.
    pub programmes: &'a [Programme],
    /// How many made programmes were taken, and how many refused.
    pub hostile: (usize, usize),
    /// Each property under its subject, its verdict, and how many questions that took.
    pub results: &'a [(&'a str, &'a Property, Verdict, usize)],
}

impl Record<'_> {
    /// Writes it, unless the same stands there under an earlier day.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path, today: &str) -> Result<()> {
        let before = std::fs::read_to_string(path).unwrap_or_default();
        let day_before = before
            .lines()
            .find_map(|line| line.strip_prefix("proved_on = "))
            .map(|day| day.trim_matches('"'));
        if day_before.is_none_or(|day| self.text(day) != before) {
            std::fs::write(path, self.text(today))?;
        }
        Ok(())
    }

    fn text(&self, day: &str) -> String {
        let mut text = format!(
            "# Written by `cargo xtask prove`, never by hand: what was proved of the policies in this folder.\n\
             policy_set = \"{}\"\ninputs = \"{}\"\nproved_on = \"{day}\"\nsolver = \"{}\"\ncedar = \"{}\"\nsymcc = \"{}\"\n\
             hostile_programmes_taken = {}\nhostile_programmes_refused = {}\n",
            self.policy_set,
            self.inputs,
            solver(),
            locked("cedar-policy"),
            locked("cedar-policy-symcc"),
            self.hostile.0,
            self.hostile.1,
        );
        for programme in self.programmes.iter().filter(|p| p.is_ours) {
            let _ = write!(
                text,
                "\n[[programme]]\ncode = \"{}\"\npolicy_set = \"{}\"\n",
                programme.name,
                programme.policies.engine.hash()
            );
        }
        for (subject, property, verdict, questions) in self.results {
            let _ = write!(
                text,
                "\n[[property]]\nid = \"{}\"\nsubject = \"{subject}\"\nrequirements = {:?}\nexpected = \"{}\"\nverdict = \"{}\"\nquestions = {questions}\n",
                property.id,
                property.requirements,
                property.expected.word(),
                verdict.word(),
            );
        }
        text
    }
}

/// The pinned solver.
fn solver() -> String {
    let pinned = include_str!("../requirements.txt")
        .lines()
        .find_map(|line| line.strip_prefix("cvc5=="))
        .expect("the solver is pinned");
    format!("cvc5 {}", pinned.trim_end_matches(" \\"))
}

/// The version of a crate that we are built with.
fn locked(name: &str) -> String {
    let mut lines = include_str!("../Cargo.lock").lines();
    lines
        .find(|line| *line == format!("name = \"{name}\""))
        .expect("a crate we use");
    let version = lines
        .next()
        .and_then(|line| line.strip_prefix("version = "));
    version
        .expect("every crate has one")
        .trim_matches('"')
        .to_owned()
}
