//! An instrument: what is asked, what each answer is worth, and what is to be done where answers are missing.

mod read;
mod shape;

use serde::{Deserialize, Serialize};

pub(crate) use self::read::{MOST_DIMENSIONS, MOST_OPTIONS};
use crate::{
    carried,
    exact::Points,
    fault::Fault,
    method::Method,
    responses::Missing,
    words::{Catalogue, Words},
};

/// The texts of one instrument, as they lie in its folder. File names are those that faults name.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// `instrument.toml`.
    pub instrument: &'a str,
    /// `words/<language>.toml`: language and text. English must be there.
    pub words: &'a [(&'a str, &'a str)],
    /// `methods/<key>.toml`: key and text.
    pub methods: &'a [(&'a str, &'a str)],
}

/// A questionnaire with its points, words and scoring methods, checked as a whole: what is inside fits together.
#[derive(Debug, Clone)]
pub struct Instrument {
    pub(crate) key: String,
    pub(crate) version: u32,
    pub(crate) source: String,
    pub(crate) in_confidence: bool,
    pub(crate) low_at_most: Points,
    pub(crate) minimum_share: MinimumShare,
    pub(crate) benchmark: Option<Benchmark>,
    pub(crate) provenance: Vec<Provenance>,
    pub(crate) dimensions: Vec<String>,
    pub(crate) elements: Vec<Element>,
    pub(crate) questions: Vec<Question>,
    pub(crate) words: Vec<Catalogue>,
    pub(crate) methods: Vec<Method>,
}

impl Instrument {
    /// Reads an instrument with its words and methods.
    ///
    /// # Errors
    /// Every [`Fault`] of every file, not only the first.
    pub fn parse(files: &Files<'_>) -> Result<Self, Vec<Fault>> {
        read::read(files)
    }

    /// The instruments that Homeward brings along.
    pub fn carried() -> &'static [Self] {
        carried::all()
    }

    /// One of those by its key.
    pub fn carried_as(key: &str) -> Option<&'static Self> {
        Self::carried()
            .iter()
            .find(|instrument| instrument.key == key)
    }

    /// Its key, in small letters and hyphens.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its version: raised when a question, a code, its points or the rule for missing answers changes.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Where it comes from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether the answers are kept from those who work with the person.
    pub fn is_in_confidence(&self) -> bool {
        self.in_confidence
    }

    /// At or below these points an element counts as low.
    pub fn low_at_most(&self) -> Points {
        self.low_at_most
    }

    /// How much of a dimension must be answered for a score.
    pub fn minimum_share(&self) -> MinimumShare {
        self.minimum_share
    }

    /// What it is the benchmark of, if it is one.
    pub fn benchmark(&self) -> Option<&Benchmark> {
        self.benchmark.as_ref()
    }

    /// Where which part of it comes from.
    pub fn provenance(&self) -> &[Provenance] {
        &self.provenance
    }

    /// Keys of the dimensions, in order.
    pub fn dimensions(&self) -> &[String] {
        &self.dimensions
    }

    /// The elements, by number.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// An element by its key.
    pub fn element(&self, key: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.key == key)
    }

    /// The questions in the order in which they are asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// The scoring methods that come with it, also those that are not complete.
    pub fn methods(&self) -> &[Method] {
        &self.methods
    }

    /// A scoring method by its key.
    pub fn method(&self, key: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.key() == key)
    }

    /// Languages it has words in, English first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.words
            .iter()
            .map(|catalogue| catalogue.language.as_str())
    }

    /// Its words in a language. Regions are ignored (`ar-LB` is `ar`); what a language does not say is said in English.
    pub fn words(&self, language: &str) -> Words<'_> {
        Words::of(&self.words, language)
    }
}

/// How much of a dimension's weight must be answered for the dimension to have a score. Part of the instrument's version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumShare {
    /// This many parts …
    pub parts: u32,
    /// … of this many.
    pub of: u32,
}

impl MinimumShare {
    /// Whether enough is answered. Nothing at all is never enough.
    pub(crate) fn is_reached(self, answered: u64, applicable: u64) -> bool {
        answered > 0 && answered * u64::from(self.of) >= applicable * u64::from(self.parts)
    }
}

/// That an instrument asks other people the same as another does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Key of the other instrument.
    pub of: String,
    /// Its version.
    pub version: u32,
    /// Elements of the other one that are not asked here.
    pub left_out: Vec<LeftOut>,
}

/// An element that makes no sense for other people.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Its key.
    pub element: String,
    /// Why it is not asked.
    pub why: String,
}

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Taken from the published source.
    Published,
    /// Of whoever wrote the instrument.
    Own,
}

/// Where a part of the instrument comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Which part.
    pub of: String,
    /// Whose it is.
    pub from: Origin,
    /// What there is to know about it.
    pub says: String,
}

/// What is measured by one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Number, as in the source.
    pub number: u32,
    /// Key, in small letters and hyphens.
    pub key: String,
    /// Key of its dimension.
    pub dimension: String,
    /// The survey's indicator, only where the source says which.
    pub indicator: Option<String>,
    /// Kinds of help worth offering where it is low.
    pub help: Vec<String>,
    pub(crate) dimension_at: usize,
    pub(crate) question_at: usize,
}

/// What a person is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Key, in small letters and hyphens.
    pub key: String,
    /// Key of the dimension in whose section it is asked.
    pub dimension: String,
    /// Key of the element it measures; nothing where it only decides what is asked next.
    pub element: Option<String>,
    /// The answers, best first where there is a best.
    pub options: Vec<AnswerOption>,
    /// In which ways the answer may be missing.
    pub missing: Vec<Missing>,
    /// When it is asked; always, where nothing stands here.
    pub asked_if: Option<AskedIf>,
    /// Whose the points are.
    pub coding: Origin,
    /// Why the points, or the question, are as they are.
    pub why: String,
}

impl Question {
    /// Place of an answer by its code.
    pub(crate) fn option_at(&self, code: &str) -> Option<usize> {
        self.options.iter().position(|option| option.code == code)
    }
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerOption {
    /// Its code, in small letters and hyphens.
    pub code: String,
    /// What it is worth; nothing for questions without an element.
    pub points: Option<Points>,
}

/// The condition under which a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedIf {
    /// Key of a question that is asked before.
    pub question: String,
    /// It was answered with one of these codes.
    pub is: Vec<String>,
    /// What the answer counts as otherwise: as not applicable or as not asked.
    pub otherwise: Missing,
    pub(crate) question_at: usize,
    pub(crate) options_at: Vec<usize>,
}
