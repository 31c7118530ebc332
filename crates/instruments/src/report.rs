//! What an instrument consists of, counted: what `homeward instrument check` prints.

use std::fmt;

use serde::Serialize;

use crate::{
    exact::Weight,
    instrument::{Instrument, MinimumShare, Origin},
    method::Method,
};

/// An instrument, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Its key.
    pub instrument: String,
    /// Its version.
    pub version: u32,
    /// Its dimensions with the number of elements in each.
    pub dimensions: Vec<(String, usize)>,
    /// Elements there are.
    pub elements: usize,
    /// Questions there are.
    pub questions: usize,
    /// Those of them that are not scored.
    pub unscored: Vec<String>,
    /// Those of them that are asked only after a certain answer.
    pub conditional: Vec<String>,
    /// Answers to all questions together.
    pub codes: usize,
    /// Elements whose points are the published ones.
    pub published_codings: usize,
    /// The share of a dimension that must be answered.
    pub minimum_share: MinimumShare,
    /// Elements left out, where it is a benchmark.
    pub left_out: Vec<String>,
    /// Its methods.
    pub methods: Vec<MethodReport>,
    /// Its languages.
    pub languages: Vec<LanguageReport>,
}

/// A method, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MethodReport {
    /// Its name, as scores carry it.
    pub name: String,
    /// Whose the weights are.
    pub origin: Origin,
    /// Whether a score can be computed.
    pub is_complete: bool,
    /// Elements whose two weights are known; nothing where there is no table.
    pub known: Option<usize>,
    /// Sums of the weights known, by dimension and last for the composite, in decimals; empty where there is no table.
    pub sums: Vec<(String, String)>,
    /// Elements whose weight is said to differ from the published one.
    pub differs_from_published: Vec<String>,
}

/// A language, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageReport {
    /// Its code.
    pub language: String,
    /// Texts it has.
    pub said: usize,
    /// Texts there are.
    pub of: usize,
    /// Whether somebody who knows language and field has read it.
    pub is_reviewed: bool,
}

/// Counts an instrument.
pub fn check(instrument: &Instrument) -> Report {
    let questions = instrument.questions();
    let keys = |is: &dyn Fn(&crate::Question) -> bool| {
        let chosen = questions.iter().filter(|question| is(question));
        chosen.map(|question| question.key.clone()).collect()
    };
    let scored = |question: &&crate::Question| question.element.is_some();
    Report {
        instrument: instrument.key().to_owned(),
        version: instrument.version(),
        dimensions: instrument
            .dimensions()
            .iter()
            .map(|key| {
                let elements = instrument.elements().iter();
                let within = elements.filter(|element| element.dimension == *key);
                (key.clone(), within.count())
            })
            .collect(),
        elements: instrument.elements().len(),
        questions: questions.len(),
        unscored: keys(&|question| question.element.is_none()),
        conditional: keys(&|question| question.asked_if.is_some()),
        codes: questions
            .iter()
            .map(|question| question.options.len())
            .sum(),
        published_codings: questions
            .iter()
            .filter(scored)
            .filter(|question| question.coding == Origin::Published)
            .count(),
        minimum_share: instrument.minimum_share(),
        left_out: instrument.benchmark().map_or_else(Vec::new, |benchmark| {
            let left_out = benchmark.left_out.iter();
            left_out.map(|left| left.element.clone()).collect()
        }),
        methods: instrument
            .methods()
            .iter()
            .map(|method| self::method(instrument, method))
            .collect(),
        languages: instrument
            .words
            .iter()
            .map(|catalogue| {
                let (said, of) = catalogue.said(instrument);
                LanguageReport {
                    language: catalogue.language.clone(),
                    said,
                    of,
                    is_reviewed: catalogue.reviewed,
                }
            })
            .collect(),
    }
}

/// Counts a method, also one that was brought along.
pub fn method(instrument: &Instrument, method: &Method) -> MethodReport {
    let weights: Vec<_> = instrument
        .elements()
        .iter()
        .filter_map(|element| {
            let (dimension, composite) = method.table_weights(instrument, &element.key)?;
            Some((element.dimension.as_str(), dimension, composite))
        })
        .collect();
    let sum = |known: &mut dyn Iterator<Item = Option<Weight>>| {
        let units: u64 = known
            .flatten()
            .map(|weight| u64::from(weight.units()))
            .sum();
        format!("{}.{:06}", units / 1_000_000, units % 1_000_000)
    };
    let mut sums: Vec<(String, String)> = Vec::new();
    if !weights.is_empty() {
        for key in instrument.dimensions() {
            let within = weights.iter().filter(|(dimension, ..)| dimension == key);
            sums.push((key.clone(), sum(&mut within.map(|(_, weight, _)| *weight))));
        }
        let composite = sum(&mut weights.iter().map(|(_, _, weight)| *weight));
        sums.push((crate::COMPOSITE.to_owned(), composite));
    }
    MethodReport {
        name: method.name().to_string(),
        origin: method.origin(),
        is_complete: method.is_complete(),
        known: method.known(),
        sums,
        differs_from_published: method
            .differs_from_published()
            .iter()
            .map(|difference| difference.element.clone())
            .collect(),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{}, version {}", self.instrument, self.version)?;
        let dimensions: Vec<String> = self
            .dimensions
            .iter()
            .map(|(key, count)| format!("{key} {count}"))
            .collect();
        writeln!(
            to,
            "  elements: {} ({})",
            self.elements,
            dimensions.join(", ")
        )?;
        writeln!(
            to,
            "  questions: {}, with {} answers",
            self.questions, self.codes
        )?;
        list(to, "not scored", &self.unscored)?;
        list(to, "asked only after a certain answer", &self.conditional)?;
        list(to, "left out", &self.left_out)?;
        writeln!(
            to,
            "  points as published: {} elements of {}",
            self.published_codings, self.elements
        )?;
        writeln!(
            to,
            "  a dimension has a score where {} parts of {} of its weight are answered",
            self.minimum_share.parts, self.minimum_share.of
        )?;
        for method in &self.methods {
            write!(to, "{method}")?;
        }
        for language in &self.languages {
            let read = if language.is_reviewed {
                "reviewed"
            } else {
                "not reviewed"
            };
            writeln!(
                to,
                "  language {}: {} texts of {}, {read}",
                language.language, language.said, language.of
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for MethodReport {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whose = match self.origin {
            Origin::Published => "published weights",
            Origin::Own => "own weights",
        };
        let usable = if self.is_complete {
            "scores can be computed"
        } else {
            "no score can be computed"
        };
        writeln!(to, "  method {}: {whose}, {usable}", self.name)?;
        if let Some(known) = self.known {
            let sums: Vec<String> = self
                .sums
                .iter()
                .map(|(key, sum)| format!("{key} {sum}"))
                .collect();
            writeln!(
                to,
                "    weights of {known} elements; sums: {}",
                sums.join(", ")
            )?;
        }
        for element in &self.differs_from_published {
            writeln!(to, "    differs from what was published: {element}")?;
        }
        Ok(())
    }
}

fn list(to: &mut fmt::Formatter<'_>, what: &str, keys: &[String]) -> fmt::Result {
    if keys.is_empty() {
        return Ok(());
    }
    writeln!(to, "  {what}: {}", keys.join(", "))
}
