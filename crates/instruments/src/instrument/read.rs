//! From texts to an instrument whose parts fit together.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use toml::Spanned;

use super::{
    AnswerOption, AskedIf, Element, Files, Instrument, Origin, Question,
    shape::{AskedIfShape, OptionShape, QuestionShape, Shape},
};
use crate::{
    csv::{COLUMNS, COLUMNS_APART},
    exact::Points,
    fault::{Fault, Reading, Wrong, is_key},
    method,
    responses::Missing,
    words,
};

/// Most dimensions: what is scored in one go has room for no more.
pub(crate) const MOST_DIMENSIONS: usize = 8;
/// Most questions, and so most elements.
const MOST_QUESTIONS: usize = 64;
/// Most answers to one question.
pub(crate) const MOST_OPTIONS: usize = 16;

pub(super) fn read(files: &Files<'_>) -> Result<Instrument, Vec<Fault>> {
    let mut reading = Reading::new("instrument.toml", files.instrument);
    let instrument = reading
        .shape::<Shape>()
        .map(|shape| whole(shape, &mut reading));
    let mut faults = reading.faults;
    // Words and methods are checked against the instrument: where that is broken, they would only repeat what is wrong in it.
    let Some(mut instrument) = instrument.filter(|_| faults.is_empty()) else {
        return Err(faults);
    };
    instrument.methods = method::read_all(files.methods, &instrument, &mut faults);
    instrument.words = words::read_all(files.words, &instrument, &mut faults);
    if faults.is_empty() {
        Ok(instrument)
    } else {
        Err(faults)
    }
}

fn whole(shape: Shape, reading: &mut Reading<'_>) -> Instrument {
    key(&shape.key, reading);
    if shape.source.get_ref().trim().is_empty() {
        reading.within(&shape.source, "source", Wrong::Lacking("the source"));
    }
    let low_at_most = points(&shape.low_at_most, "low_at_most", reading);
    let share = *shape.missing.minimum_share.get_ref();
    if share.parts == 0 || share.parts > share.of {
        let wrong = Wrong::Lacking("a share above 0 and at most 1");
        reading.within(&shape.missing.minimum_share, "minimum_share", wrong);
    }
    let dimensions = distinct(shape.dimensions.iter().map(|shape| &shape.key), reading);
    let counts = [
        ("dimensions", dimensions.len(), MOST_DIMENSIONS),
        ("questions", shape.questions.len(), MOST_QUESTIONS),
    ];
    for (place, count, most) in counts {
        within(place, count, 1..=most, reading);
    }
    let scales: BTreeMap<&str, Vec<AnswerOption>> = shape
        .scales
        .iter()
        .map(|(name, options)| (name.as_str(), scale(name, options, reading)))
        .collect();
    let mut elements = elements(&shape, &dimensions, reading);
    let questions = questions(&shape, &dimensions, &elements, &scales, reading);
    for (element, written) in elements.iter_mut().zip(&shape.elements) {
        let asked: Vec<usize> = (0..questions.len())
            .filter(|at| questions[*at].element.as_ref() == Some(&element.key))
            .collect();
        match asked[..] {
            [one] => element.question_at = one,
            _ => reading.at(&written.key, Wrong::QuestionsOfElement(asked.len())),
        }
    }
    elements.sort_by_key(|element| element.number);
    Instrument {
        key: shape.key.into_inner(),
        version: shape.version,
        source: shape.source.into_inner(),
        in_confidence: shape.in_confidence,
        low_at_most: low_at_most.unwrap_or(Points::WORST),
        minimum_share: share,
        benchmark: shape.benchmark,
        provenance: shape.provenance,
        dimensions,
        elements,
        questions,
        words: Vec::new(),
        methods: Vec::new(),
    }
}

fn elements(shape: &Shape, dimensions: &[String], reading: &mut Reading<'_>) -> Vec<Element> {
    distinct(shape.elements.iter().map(|element| &element.key), reading);
    let mut numbers = BTreeSet::new();
    let mut elements = Vec::new();
    for written in &shape.elements {
        let number = *written.number.get_ref();
        if !numbers.insert(number) {
            reading.within(&written.number, &number.to_string(), Wrong::Doubled);
        }
        for code in &written.help {
            key(code, reading);
        }
        elements.push(Element {
            number,
            key: written.key.get_ref().clone(),
            dimension: written.dimension.get_ref().clone(),
            indicator: written.indicator.clone(),
            help: owned(&written.help),
            dimension_at: place_of(&written.dimension, dimensions, reading),
            question_at: 0,
        });
    }
    for dimension in dimensions {
        if !elements
            .iter()
            .any(|element| element.dimension == *dimension)
        {
            reading.nowhere(dimension, Wrong::Lacking("an element of the dimension"));
        }
    }
    elements
}

fn questions(
    shape: &Shape,
    dimensions: &[String],
    elements: &[Element],
    scales: &BTreeMap<&str, Vec<AnswerOption>>,
    reading: &mut Reading<'_>,
) -> Vec<Question> {
    distinct(
        shape.questions.iter().map(|question| &question.key),
        reading,
    );
    let mut questions: Vec<Question> = Vec::new();
    for written in &shape.questions {
        let key = written.key.get_ref().as_str();
        if COLUMNS.contains(&key) || COLUMNS_APART.contains(&key) {
            reading.at(&written.key, Wrong::Reserved);
        }
        let scale = scales.get(written.scale.get_ref().as_str());
        match scale {
            Some(options) => coding(written, options, reading),
            None => reading.at(&written.scale, Wrong::Unknown("scale")),
        }
        let missing = written.missing.as_ref().unwrap_or(&shape.missing.allowed);
        let asked_if = written.asked_if.as_ref();
        questions.push(Question {
            key: written.key.get_ref().clone(),
            dimension: section(written, dimensions, elements, reading),
            element: written.element.as_ref().map(|key| key.get_ref().clone()),
            options: scale.cloned().unwrap_or_default(),
            missing: missing.clone(),
            asked_if: asked_if.and_then(|written| condition(written, &questions, reading)),
            coding: written.coding,
            why: written.why.clone().unwrap_or_default(),
        });
    }
    questions
}

/// The section a question is asked in: that of its element, or the one it names.
fn section(
    written: &QuestionShape,
    dimensions: &[String],
    elements: &[Element],
    reading: &mut Reading<'_>,
) -> String {
    match (&written.element, &written.dimension) {
        (Some(key), None) => {
            let element = elements
                .iter()
                .find(|element| element.key == *key.get_ref());
            if element.is_none() {
                reading.at(key, Wrong::Unknown("element"));
            }
            element.map_or_else(String::new, |element| element.dimension.clone())
        }
        (None, Some(dimension)) => {
            place_of(dimension, dimensions, reading);
            dimension.get_ref().clone()
        }
        _ => {
            let wrong = Wrong::Lacking("either an element or, without one, a dimension");
            reading.at(&written.key, wrong);
            String::new()
        }
    }
}

/// Whether points and reasons are as they must be for a question that measures, and for one that does not.
fn coding(written: &QuestionShape, options: &[AnswerOption], reading: &mut Reading<'_>) {
    let why = written.why.as_deref().unwrap_or_default();
    if written.coding == Origin::Own && why.trim().is_empty() {
        reading.at(&written.key, Wrong::Lacking("why it is coded so"));
    }
    let worth = |points| options.iter().any(|option| option.points == Some(points));
    if written.element.is_none() {
        if options.iter().any(|option| option.points.is_some()) {
            reading.at(&written.scale, Wrong::PointsUnscored);
        }
    } else if options.iter().any(|option| option.points.is_none()) {
        reading.at(&written.scale, Wrong::Lacking("the points of an answer"));
    } else if !worth(Points::BEST) || !worth(Points::WORST) {
        reading.at(&written.scale, Wrong::NotFullScale);
    }
}

fn condition(
    written: &AskedIfShape,
    before: &[Question],
    reading: &mut Reading<'_>,
) -> Option<AskedIf> {
    let otherwise = *written.otherwise.get_ref();
    if !matches!(otherwise, Missing::NotApplicable | Missing::NotAsked) {
        let wrong = Wrong::Lacking("`not-applicable` or `not-asked`");
        reading.within(&written.otherwise, "otherwise", wrong);
    }
    if written.is.is_empty() {
        reading.at(&written.question, Wrong::Lacking("an answer"));
    }
    let named = written.question.get_ref();
    let Some(question_at) = before.iter().position(|question| question.key == *named) else {
        reading.at(&written.question, Wrong::NotBefore);
        return None;
    };
    let mut options_at = Vec::new();
    for code in &written.is {
        match before[question_at].option_at(code.get_ref()) {
            Some(at) => options_at.push(at),
            None => reading.at(code, Wrong::Unknown("answer")),
        }
    }
    Some(AskedIf {
        question: named.clone(),
        is: owned(&written.is),
        otherwise,
        question_at,
        options_at,
    })
}

fn scale(name: &str, written: &[OptionShape], reading: &mut Reading<'_>) -> Vec<AnswerOption> {
    distinct(written.iter().map(|option| &option.code), reading);
    within(name, written.len(), 2..=MOST_OPTIONS, reading);
    let mut options = Vec::new();
    for option in written {
        let code = option.code.get_ref();
        if Missing::ALL.iter().any(|kind| kind.code() == code) {
            reading.at(&option.code, Wrong::Reserved);
        }
        let worth = option.points.as_ref();
        options.push(AnswerOption {
            code: code.clone(),
            points: worth.and_then(|value| points(value, code, reading)),
        });
    }
    options
}

fn points(value: &Spanned<toml::Value>, place: &str, reading: &mut Reading<'_>) -> Option<Points> {
    let points = Points::read(value.get_ref());
    if points.is_none() {
        reading.within(value, place, Wrong::NoShare { decimals: 4 });
    }
    points
}

fn key(written: &Spanned<String>, reading: &mut Reading<'_>) {
    if !is_key(written.get_ref()) {
        reading.at(written, Wrong::NoKey);
    }
}

/// Keys, each well written and none of them twice.
fn distinct<'a>(
    keys: impl Iterator<Item = &'a Spanned<String>>,
    reading: &mut Reading<'_>,
) -> Vec<String> {
    let mut seen = Vec::new();
    for written in keys {
        key(written, reading);
        if seen.contains(written.get_ref()) {
            reading.at(written, Wrong::Doubled);
        } else {
            seen.push(written.get_ref().clone());
        }
    }
    seen
}

fn place_of(
    dimension: &Spanned<String>,
    dimensions: &[String],
    reading: &mut Reading<'_>,
) -> usize {
    let place = dimensions
        .iter()
        .position(|known| known == dimension.get_ref());
    place.unwrap_or_else(|| {
        reading.at(dimension, Wrong::Unknown("dimension"));
        0
    })
}

fn within(place: &str, count: usize, range: RangeInclusive<usize>, reading: &mut Reading<'_>) {
    if count > *range.end() {
        reading.nowhere(place, Wrong::TooMany(*range.end()));
    } else if count < *range.start() {
        reading.nowhere(place, Wrong::TooFew(*range.start()));
    }
}

fn owned(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.get_ref().clone()).collect()
}
