//! Answers and tables to try things with.

use homeward_instruments::{Answer, Instrument, Method, Part, Points, Responses, WeightTable};

pub(crate) fn survey() -> &'static Instrument {
    Instrument::carried_as("reintegration-sustainability").expect("is carried")
}

pub(crate) fn equal() -> &'static Method {
    survey().method("equal-weights").expect("comes with it")
}

/// Every question answered with its best, or its worst, answer; questions that are not scored with their first.
pub(crate) fn extreme(instrument: &Instrument, worth: Points) -> Responses {
    let questions = instrument.questions().iter();
    questions
        .map(|question| {
            let mut options = question.options.iter();
            let is_it = |points| question.element.is_none() || points == Some(worth);
            let option = options.find(|option| is_it(option.points));
            let code = option.expect("every scale is full").code.as_str();
            (question.key.as_str(), code)
        })
        .collect()
}

pub(crate) fn best(instrument: &Instrument) -> Responses {
    extreme(instrument, Points::BEST)
}

/// Answers by chance that keep to the rules of skipping: a number for each question chooses an answer or a way to miss one.
pub(crate) fn chosen(instrument: &Instrument, picks: &[usize]) -> Responses {
    let mut responses = Responses::default();
    for (question, pick) in instrument.questions().iter().zip(picks) {
        let is_skipped = question.asked_if.as_ref().is_some_and(|condition| {
            !condition.is.iter().any(|code| {
                responses.get(&condition.question) == Some(&Answer::Given(code.clone()))
            })
        });
        if is_skipped {
            continue;
        }
        let at = pick % (question.options.len() + question.missing.len());
        let answer = match question.options.get(at) {
            Some(option) => Answer::Given(option.code.clone()),
            None => question.missing[at - question.options.len()].into(),
        };
        responses = responses.with(&question.key, answer);
    }
    responses
}

/// Elements and their weights.
pub(crate) type Rows = Vec<(String, f64)>;

/// A table of all thirty elements whose weights sum to 1, the published ones among them. The others are invented.
pub(crate) fn rows() -> (Rows, Rows) {
    let published = |key: &str| match key {
        "economic-satisfaction" => Some((0.15, 0.05)),
        "ability-to-borrow" => Some((0.08, 0.02)),
        "housing-access" => Some((0.10, 0.03)),
        "education-access" => Some((0.11, 0.03)),
        "social-activities" => Some((0.12, 0.04)),
        "support-network" => Some((0.05, 0.03)),
        _ => None,
    };
    let mut others = std::collections::BTreeMap::from([
        ("economic", [0.11; 9].to_vec()),
        ("social", [vec![0.09; 7], vec![0.08; 2]].concat()),
        ("psychosocial", [vec![0.10; 5], vec![0.11; 3]].concat()),
        ("composite", [vec![0.03; 16], vec![0.04; 8]].concat()),
    ]);
    let mut take = |part: &str| {
        let left = others.get_mut(part).expect("a part");
        left.pop().expect("enough weights")
    };
    let elements = survey().elements().iter();
    elements
        .map(|element| {
            let (dimension, composite) = published(&element.key)
                .unwrap_or_else(|| (take(&element.dimension), take("composite")));
            (
                (element.key.clone(), dimension),
                (element.key.clone(), composite),
            )
        })
        .unzip()
}

pub(crate) fn text(dimension: &[(String, f64)], composite: &[(String, f64)]) -> String {
    let lines = |rows: &[(String, f64)]| -> String {
        rows.iter()
            .map(|(key, weight)| format!("  {{ element = \"{key}\", weight = {weight:.2} }},\n"))
            .collect()
    };
    format!(
        "key = \"our-table\"\nversion = 1\norigin = \"own\"\nsource = \"Invented for tests\"\n\
         weighing = \"table\"\ndecimals = 2\ndimension_weights = [\n{}]\ncomposite_weights = [\n{}]\n",
        lines(dimension),
        lines(composite)
    )
}

pub(crate) fn table() -> Method {
    let (dimension, composite) = rows();
    WeightTable::parse(&text(&dimension, &composite), survey())
        .expect("a complete table")
        .into()
}

/// A part of the survey by equal weights.
pub(crate) fn part(responses: &Responses, key: &str) -> Part {
    let checked = survey().check(responses).expect("answers that fit");
    let scores = equal().score(&checked).expect("a complete method");
    if key == homeward_instruments::COMPOSITE {
        scores.composite
    } else {
        scores.dimension(key).expect("a dimension").clone()
    }
}
