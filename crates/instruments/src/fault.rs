//! What is wrong with a file, and where. All of it is told at once.

use std::fmt;

use toml::Spanned;

/// One thing that is wrong with an instrument's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `instrument.toml`, `words/fr.toml`, `methods/equal-weights.toml`.
    pub file: String,
    /// Line, counted from 1, where one can be named.
    pub line: Option<usize>,
    /// The element, question, scale, code or field.
    pub place: String,
    /// What is wrong there.
    pub wrong: Wrong,
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(to, ", line {line}")?;
        }
        if !self.place.is_empty() {
            write!(to, ", `{}`", self.place)?;
        }
        write!(to, ": {}", self.wrong)
    }
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Not TOML, or a field that is lacking, unknown or of the wrong kind.
    #[error("{0}")]
    Unreadable(String),
    /// A key that is not small letters, digits and hyphens.
    #[error(
        "a key is of small letters, digits and hyphens, begins with a letter and has at most 60 signs"
    )]
    NoKey,
    /// The same key or number twice.
    #[error("stands here a second time")]
    Doubled,
    /// A name that nothing in the instrument has.
    #[error("there is no such {0}")]
    Unknown(&'static str),
    /// Something that must be there is not.
    #[error("{0} is missing")]
    Lacking(&'static str),
    /// A number outside 0 to 1, or with too many decimals.
    #[error("is no number from 0 to 1 with at most {decimals} decimals")]
    NoShare {
        /// Most decimals.
        decimals: u32,
    },
    /// A weight below nought.
    #[error("the weight is negative")]
    Negative,
    /// Weights that do not sum to 1, even if each was rounded.
    #[error(
        "the weights of {count} elements sum to {sum}; within rounding it would be 1, give or take {tolerance}"
    )]
    Sum {
        /// The sum, in decimals.
        sum: String,
        /// How many elements.
        count: usize,
        /// Half a unit of the last printed decimal for each weight.
        tolerance: String,
    },
    /// A weight that is not the published one.
    #[error(
        "the published weight is {published}, here it is {here}; correct it, or name the element in `differs_from_published` with the reason"
    )]
    NotAsPublished {
        /// As published.
        published: String,
        /// As here.
        here: String,
    },
    /// Said to differ from what was published, but it does not.
    #[error("is said to differ from what was published, but agrees with it or was not published")]
    NoDifference,
    /// A scored scale lacks an answer worth 1 or an answer worth 0.
    #[error("a scored scale has an answer worth 1 and an answer worth 0")]
    NotFullScale,
    /// Points on a question that is not scored.
    #[error("a question without an element has no points")]
    PointsUnscored,
    /// Weights or rules that belong to another kind of method.
    #[error("has no place in this kind of method")]
    Weighed,
    /// Another number of scored questions than one.
    #[error("an element has one question, this one has {0}")]
    QuestionsOfElement(usize),
    /// A condition on a question that is not asked before.
    #[error("a question can depend only on one that is asked before it")]
    NotBefore,
    /// More than can be held.
    #[error("more than {0}")]
    TooMany(usize),
    /// Fewer than are needed.
    #[error("fewer than {0}")]
    TooFew(usize),
    /// A code that means something else.
    #[error("is reserved")]
    Reserved,
    /// The language in the file is not the one in its name.
    #[error("the file is named after another language or method")]
    OtherName,
}

/// A file that is being read, and what was found wrong in it so far.
pub(crate) struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    pub(crate) faults: Vec<Fault>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            faults: Vec::new(),
        }
    }

    /// The file as its raw shape; a single fault where it has another.
    pub(crate) fn shape<T: serde::de::DeserializeOwned>(&mut self) -> Option<T> {
        toml::from_str(self.text)
            .map_err(|error| {
                let line = error.span().map(|span| self.line(span.start));
                self.push(line, "", Wrong::Unreadable(error.message().to_owned()));
            })
            .ok()
    }

    /// Something wrong with what stands there.
    pub(crate) fn at(&mut self, place: &Spanned<String>, wrong: Wrong) {
        self.within(place, place.get_ref(), wrong);
    }

    /// Something wrong where `where_` stands, under a name of its own.
    pub(crate) fn within<T>(&mut self, where_: &Spanned<T>, place: &str, wrong: Wrong) {
        let line = self.line(where_.span().start);
        self.push(Some(line), place, wrong);
    }

    /// Something wrong that stands nowhere.
    pub(crate) fn nowhere(&mut self, place: &str, wrong: Wrong) {
        self.push(None, place, wrong);
    }

    fn push(&mut self, line: Option<usize>, place: &str, wrong: Wrong) {
        self.faults.push(Fault {
            file: self.file.to_owned(),
            line,
            place: place.to_owned(),
            wrong,
        });
    }

    fn line(&self, offset: usize) -> usize {
        let before = self.text.get(..offset).unwrap_or(self.text);
        1 + before.matches('\n').count()
    }
}

/// Small letters, digits and hyphens, a letter first.
pub(crate) fn is_key(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
