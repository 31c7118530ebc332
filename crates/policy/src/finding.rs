//! What is wrong with a programme's rules: where, what, and for which words.

use std::fmt;

/// Declares [`RuleProblem`] with its codes.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What can be wrong with a rule. Its words stand in the catalogues under `rule-<code>` and `rule-<code>-do`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RuleProblem {$(
            $(#[$doc])*
            $name,
        )+}
        impl RuleProblem {
            /// All problems, for the test that each has words.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// The code of this problem.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

problems! {
    /// The text is longer than may be; the detail is the most bytes.
    TooLong = "too-long",
    /// Brackets stand too deep in one another; the detail is how deep they may.
    TooDeep = "too-deep",
    /// Too many of `if`, `!` and `-`; the detail is how many there may be.
    TooManyPrefixes = "too-many-prefixes",
    /// Too many operators and brackets; the detail is how many there may be.
    TooManyOperators = "too-many-operators",
    /// A list has too many members; the detail is how many there may be.
    TooManyMembers = "too-many-members",
    /// Cannot be read; the detail is what the parser says.
    Unreadable = "unreadable",
    /// Has a gap to be filled in later.
    Template = "template",
    /// Has no `@id`.
    NoId = "no-id",
    /// Its `@id` does not begin as those of programmes do.
    ForeignId = "foreign-id",
    /// Another policy has its `@id`.
    TakenId = "taken-id",
    /// Allows something.
    Permit = "permit",
    /// Lacks a note; the detail is which.
    MissingNote = "missing-note",
    /// A note names something that there is not; the detail is what.
    UnknownNote = "unknown-note",
    /// Names no action, or every one.
    NoActions = "no-actions",
    /// Names an action that there is not.
    UnknownAction = "unknown-action",
    /// Stands before a protective action.
    OnProtective = "on-protective",
    /// Stands before what happened.
    OnEvent = "on-event",
    /// Stands before reading.
    OnReading = "on-reading",
    /// Stands before administration.
    OnAdministration = "on-administration",
    /// Does not say how it is met.
    NoUnless = "no-unless",
    /// Asks for what no rule may rest on (INT-13).
    Characteristic = "characteristic",
    /// Asks for a fact that there is not.
    UnknownFact = "unknown-fact",
    /// Names a value that there is not.
    UnknownValue = "unknown-value",
    /// Compares what cannot be compared; the detail is what the validator says.
    WrongType = "wrong-type",
    /// Can never stand in the way of anything.
    NeverApplies = "never-applies",
    /// Tells of facts to those who may not know them; the detail is which facts.
    TellsOthers = "tells-others",
    /// Is kept from those who may know all it rests on; the detail is who that is.
    KeepsFromOthers = "keeps-from-others",
    /// Signs that look like others, or turn the direction of writing.
    OddSigns = "odd-signs",
    /// Refused for another reason; the detail says which.
    Other = "other",
}

/// One reason against a text of rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The `@id` of the rule, if it has one.
    pub rule: Option<String>,
    /// What is wrong.
    pub problem: RuleProblem,
    /// What it is about: a name as written, a limit, or what the parser says.
    pub detail: String,
    /// What was probably meant.
    pub near: Option<String>,
}

impl fmt::Display for Finding {
    /// For logs and for developers; people read the words of the catalogues.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.line, self.column)?;
        if let Some(rule) = &self.rule {
            write!(f, "{rule}: ")?;
        }
        write!(f, "{}", self.problem.code())?;
        if !self.detail.is_empty() {
            write!(f, ": `{}`", self.detail)?;
        }
        Ok(())
    }
}

/// Collects what is wrong with one text.
pub(crate) struct Findings<'t> {
    text: &'t str,
    all: Vec<Finding>,
}

impl<'t> Findings<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self {
            text,
            all: Vec::new(),
        }
    }

    /// Adds one, at a place in bytes.
    pub(crate) fn add(
        &mut self,
        at: usize,
        rule: Option<&str>,
        problem: RuleProblem,
        detail: impl Into<String>,
        near: Option<String>,
    ) {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |nl| nl + 1);
        let finding = Finding {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            rule: rule.map(str::to_owned),
            problem,
            detail: detail.into(),
            near,
        };
        if !self.all.contains(&finding) {
            self.all.push(finding);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// All of them, in the order in which they stand in the text.
    pub(crate) fn sorted(mut self) -> Vec<Finding> {
        self.all.sort_by_key(|f| (f.line, f.column, f.problem));
        self.all
    }
}
