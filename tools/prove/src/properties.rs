//! The properties, as the files in `policy/properties` state them.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// One file: one subject.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Also the name of the file.
    pub subject: String,
    /// In the order in which they are read.
    #[serde(rename = "property")]
    pub properties: Vec<Property>,
}

/// What is claimed of the policies.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Also the key of its words in the catalogues, after `pr-`.
    pub id: String,
    /// For people.
    pub words: String,
    /// Requirement ids.
    pub requirements: Vec<String>,
    /// What is asked.
    pub kind: Kind,
    /// Actions and groups it speaks of; `all` is every action.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Actions and groups it does not speak of, though they are in `actions`.
    #[serde(default)]
    pub but: Vec<String>,
    /// Types of actors it speaks of; none named is all.
    #[serde(default)]
    pub who: Vec<String>,
    /// Types of things acted on; none named is all.
    #[serde(default)]
    pub on: Vec<String>,
    /// The condition, in Cedar.
    #[serde(default)]
    pub says: Option<String>,
    /// Policies left out of the set first, by id.
    #[serde(default)]
    pub without: Vec<String>,
    /// A policy added to the set first.
    #[serde(default)]
    pub with: Option<String>,
    /// The step at which what held before must still hold.
    #[serde(default)]
    pub at: Option<String>,
    /// What is known to be otherwise, each with its reason. One that is not otherwise is a failure.
    #[serde(default)]
    pub except: Vec<Exception>,
    /// What the prover must find.
    pub expected: Expected,
}

/// What is asked of the policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Whatever is allowed satisfies `says`.
    OnlyIf,
    /// Whatever satisfies `says` is allowed.
    Always,
    /// Every kind of actor that an action takes is the subject of an `always` property of it.
    AllCovered,
    /// A set with a programme's rules allows nothing that the baseline does not allow.
    Narrows,
    /// Every safeguard of the actions still holds when `at` is allowed.
    StillHolds,
    /// No policy can err.
    NoError,
    /// Every policy can fire, and every safeguard that applies can be met.
    NoDeadPolicy,
    /// Every action is allowed to somebody at some time.
    SomethingAllowed,
    /// Without any one safeguard or prohibition more would be allowed.
    EachNeeded,
}

/// The answer that is no surprise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expected {
    /// It holds whatever the facts.
    Proved,
    /// It does not hold: such properties show that the prover can say no.
    Refuted,
}

impl Expected {
    /// Its word in files and answers.
    pub fn word(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Refuted => "refuted",
        }
    }
}

/// What is known to be otherwise.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// A policy or a type of actor.
    pub id: String,
    /// For people.
    #[serde(rename = "why")]
    pub _why: String,
}

/// Reads every file of a folder, by name.
///
/// # Errors
/// When one cannot be read, says something unknown, or two properties share an id.
pub fn read(folder: &Path) -> Result<Vec<Subject>> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .with_context(|| format!("{}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    let mut ids = BTreeSet::new();
    let mut subjects = Vec::new();
    for file in files {
        let name = file.display();
        let subject: Subject =
            toml::from_str(&fs::read_to_string(&file)?).with_context(|| format!("{name}"))?;
        ensure!(
            file.file_stem()
                .is_some_and(|stem| *stem == *subject.subject),
            "{name}: its subject is `{}`",
            subject.subject
        );
        for property in &subject.properties {
            let id = &property.id;
            ensure!(ids.insert(id.clone()), "{name}: `{id}` stands there twice");
            ensure!(!property.words.is_empty(), "{name}: `{id}` has no words");
            property
                .check()
                .with_context(|| format!("{name}: `{id}`"))?;
        }
        subjects.push(subject);
    }
    ensure!(
        !subjects.is_empty(),
        "there are no properties in {}",
        folder.display()
    );
    Ok(subjects)
}

impl Property {
    /// Whether it says all that its kind needs, and nothing that would be overlooked.
    fn check(&self) -> Result<()> {
        let has_condition = matches!(self.kind, Kind::OnlyIf | Kind::Always);
        let may_change = matches!(self.kind, Kind::OnlyIf | Kind::Narrows | Kind::Always);
        let about_actions =
            has_condition || matches!(self.kind, Kind::StillHolds | Kind::AllCovered);
        let has_exceptions = matches!(
            self.kind,
            Kind::StillHolds | Kind::EachNeeded | Kind::AllCovered | Kind::NoDeadPolicy
        );
        for (what, is_there, is_wanted) in [
            ("says", self.says.is_some(), has_condition),
            ("actions", !self.actions.is_empty(), about_actions),
            ("at", self.at.is_some(), self.kind == Kind::StillHolds),
        ] {
            ensure!(!is_wanted || is_there, "it needs `{what}`");
            ensure!(is_wanted || !is_there, "`{what}` says nothing here");
        }
        for (what, is_there, is_possible) in [
            ("with", self.with.is_some(), may_change),
            ("without", !self.without.is_empty(), may_change),
            ("but", !self.but.is_empty(), about_actions),
            ("who", !self.who.is_empty(), has_condition),
            ("on", !self.on.is_empty(), has_condition),
            ("except", !self.except.is_empty(), has_exceptions),
        ] {
            ensure!(is_possible || !is_there, "`{what}` says nothing here");
        }
        Ok(())
    }
}
