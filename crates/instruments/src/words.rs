//! What an instrument says, in each language.
//!
//! English says everything, or the instrument is refused. Another language may say less: what it lacks is said in English, and
//! [`Report`](crate::report::Report) counts it. A language that says something the instrument does not have is refused.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::{
    fault::{Fault, Reading, Wrong},
    instrument::Instrument,
    responses::Missing,
};

/// The language that says everything.
const FALLBACK: &str = "en";

/// All that is said in one language, under keys such as `question/belonging`.
#[derive(Debug, Clone)]
pub(crate) struct Catalogue {
    pub(crate) language: String,
    pub(crate) reviewed: bool,
    texts: BTreeMap<String, String>,
}

impl Catalogue {
    /// How much of what is to be said this language says.
    pub(crate) fn said(&self, instrument: &Instrument) -> (usize, usize) {
        let expected = expected(instrument);
        let said = expected.iter().filter(|key| self.texts.contains_key(*key));
        (said.count(), expected.len())
    }
}

/// An instrument's words in one language, with English behind it. A key that the instrument does not have is given back as it is.
#[derive(Debug, Clone, Copy)]
pub struct Words<'i> {
    chosen: &'i Catalogue,
    english: &'i Catalogue,
}

impl<'i> Words<'i> {
    pub(crate) fn of(catalogues: &'i [Catalogue], language: &str) -> Self {
        let named = |code: &str| {
            catalogues
                .iter()
                .find(|catalogue| catalogue.language == code)
        };
        let english = named(FALLBACK).expect("an instrument without English words is refused");
        let base = language
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        Self {
            chosen: named(&base).unwrap_or(english),
            english,
        }
    }

    /// The language that answers.
    pub fn language(&self) -> &'i str {
        &self.chosen.language
    }

    /// Whether someone who knows language and field has read it.
    pub fn is_reviewed(&self) -> bool {
        self.chosen.reviewed
    }

    /// What the instrument is called.
    pub fn title(&self) -> &'i str {
        self.say("title").unwrap_or_default()
    }

    /// What is said before the first question.
    pub fn introduction(&self) -> &'i str {
        self.say("introduction").unwrap_or_default()
    }

    /// What stands beside every score.
    pub fn caution(&self) -> &'i str {
        self.say("caution").unwrap_or_default()
    }

    /// A dimension's name.
    pub fn dimension<'k>(&self, key: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.named("dimension", key)
    }

    /// An element's name.
    pub fn element<'k>(&self, key: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.named("element", key)
    }

    /// A question as it is put to the person.
    pub fn question<'k>(&self, key: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.named("question", key)
    }

    /// An answer to a question, as it is read out or shown.
    pub fn option<'k>(&self, question: &str, code: &'k str) -> &'k str
    where
        'i: 'k,
    {
        let own = format!("option/{question}/{code}");
        let chosen = &self.chosen.texts;
        match chosen.get(&own) {
            Some(text) => text,
            // The words of this language for the code come before the words of English for the question.
            None if chosen.contains_key(&format!("option/{code}")) => self.named("option", code),
            None => self.say(&own).unwrap_or_else(|| self.named("option", code)),
        }
    }

    /// A way in which an answer may be missing.
    pub fn missing(&self, missing: Missing) -> &'i str {
        self.named("missing", missing.code())
    }

    /// A kind of help.
    pub fn help<'k>(&self, code: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.named("help", code)
    }

    /// A scoring method's name.
    pub fn method<'k>(&self, key: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.named("method", key)
    }

    fn named<'k>(&self, section: &str, key: &'k str) -> &'k str
    where
        'i: 'k,
    {
        self.say(&format!("{section}/{key}")).unwrap_or(key)
    }

    fn say(&self, key: &str) -> Option<&'i str> {
        let chosen = self.chosen.texts.get(key);
        chosen
            .or_else(|| self.english.texts.get(key))
            .map(String::as_str)
    }
}

type Section = BTreeMap<String, Spanned<String>>;

/// `words/<language>.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    language: Spanned<String>,
    reviewed: bool,
    title: Option<Spanned<String>>,
    introduction: Option<Spanned<String>>,
    caution: Option<Spanned<String>>,
    #[serde(default)]
    dimensions: Section,
    #[serde(default)]
    elements: Section,
    #[serde(default)]
    questions: Section,
    #[serde(default)]
    options: Section,
    /// Other words for an answer where it answers this question.
    #[serde(default)]
    options_of: BTreeMap<String, Section>,
    #[serde(default)]
    missing: Section,
    #[serde(default)]
    help: Section,
    #[serde(default)]
    methods: Section,
}

pub(crate) fn read_all(
    files: &[(&str, &str)],
    instrument: &Instrument,
    faults: &mut Vec<Fault>,
) -> Vec<Catalogue> {
    let mut catalogues = Vec::new();
    for (language, text) in files {
        let file = format!("words/{language}.toml");
        let mut reading = Reading::new(&file, text);
        if let Some(shape) = reading.shape::<Shape>() {
            catalogues.push(catalogue(language, shape, instrument, &mut reading));
        }
        faults.append(&mut reading.faults);
    }
    if !files.iter().any(|(language, _)| *language == FALLBACK) {
        let mut reading = Reading::new("words/en.toml", "");
        reading.nowhere("", Wrong::Lacking("the file"));
        faults.append(&mut reading.faults);
    }
    catalogues
        .sort_by_key(|catalogue| (catalogue.language != FALLBACK, catalogue.language.clone()));
    catalogues
}

fn catalogue(
    language: &str,
    shape: Shape,
    instrument: &Instrument,
    reading: &mut Reading<'_>,
) -> Catalogue {
    if shape.language.get_ref() != language {
        reading.at(&shape.language, Wrong::OtherName);
    }
    let expected = expected(instrument);
    let mut texts = BTreeMap::new();
    for (key, text) in flat(&shape) {
        let is_option_of = key
            .strip_prefix("option/")
            .and_then(|rest| rest.split_once('/'));
        let is_known = match is_option_of {
            Some((question, code)) => instrument
                .question(question)
                .is_some_and(|question| question.option_at(code).is_some()),
            None => expected.contains(&key),
        };
        if !is_known {
            reading.within(text, &key, Wrong::Unknown("part of the instrument"));
        } else if text.get_ref().trim().is_empty() {
            reading.within(text, &key, Wrong::Lacking("the text"));
        }
        texts.insert(key, text.get_ref().clone());
    }
    if language == FALLBACK {
        for key in expected.iter().filter(|key| !texts.contains_key(*key)) {
            reading.nowhere(key, Wrong::Lacking("the text"));
        }
    }
    Catalogue {
        language: shape.language.into_inner(),
        reviewed: shape.reviewed,
        texts,
    }
}

fn flat(shape: &Shape) -> Vec<(String, &Spanned<String>)> {
    let heads = [
        ("title", &shape.title),
        ("introduction", &shape.introduction),
        ("caution", &shape.caution),
    ];
    let sections = [
        ("dimension", &shape.dimensions),
        ("element", &shape.elements),
        ("question", &shape.questions),
        ("option", &shape.options),
        ("missing", &shape.missing),
        ("help", &shape.help),
        ("method", &shape.methods),
    ];
    let heads = heads
        .into_iter()
        .filter_map(|(key, text)| Some((key.to_owned(), text.as_ref()?)));
    let sections = sections.into_iter().flat_map(|(name, section)| {
        let texts = section.iter();
        texts.map(move |(key, text)| (format!("{name}/{key}"), text))
    });
    let options_of = shape.options_of.iter().flat_map(|(question, section)| {
        let texts = section.iter();
        texts.map(move |(code, text)| (format!("option/{question}/{code}"), text))
    });
    heads.chain(sections).chain(options_of).collect()
}

/// All that a complete language says.
fn expected(instrument: &Instrument) -> BTreeSet<String> {
    let named = |section: &'static str, key: &str| format!("{section}/{key}");
    let heads = ["title", "introduction", "caution"].map(str::to_owned);
    let dimensions = instrument
        .dimensions
        .iter()
        .map(|key| named("dimension", key));
    let elements = instrument.elements.iter().flat_map(|element| {
        let help = element.help.iter().map(|code| named("help", code));
        help.chain([named("element", &element.key)])
    });
    let questions = instrument.questions.iter().flat_map(|question| {
        let options = question.options.iter();
        options
            .map(|option| named("option", &option.code))
            .chain([named("question", &question.key)])
    });
    let missing = Missing::ALL.map(|missing| named("missing", missing.code()));
    let methods = instrument
        .methods
        .iter()
        .map(|method| named("method", method.key()));
    heads
        .into_iter()
        .chain(dimensions)
        .chain(elements)
        .chain(questions)
        .chain(missing)
        .chain(methods)
        .collect()
}
