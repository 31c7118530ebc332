//! Surveys added up by group, and what of the sums may be told.

use std::collections::BTreeMap;

use homeward_instruments::{COMPOSITE, Instrument, Method, Responses, statistics::Mean};
use homeward_store::surveys::{ANSWERED, Alike, PARTS, Sums};

use super::SurveyGroup;
use crate::{
    figures::{Figure, THRESHOLD, split_hiding},
    surveys::units,
};

/// Sums of one group: each dimension, and last the composite.
#[derive(Debug, Clone, Default)]
pub(super) struct Added {
    pub(super) answered: i64,
    pub(super) parts: [Sums; PARTS + 1],
}

impl Added {
    pub(super) fn and(mut self, other: Self) -> Self {
        self.answered += other.answered;
        for (sum, more) in self.parts.iter_mut().zip(other.parts) {
            *sum += more;
        }
        self
    }
}

/// Keys of what is scored: the dimensions in their order, and last the composite; each with its place in [`Added::parts`].
pub(super) fn scored(instrument: &Instrument) -> impl Iterator<Item = (&str, usize)> {
    let dimensions = instrument.dimensions().iter().map(String::as_str);
    dimensions.zip(0..).chain([(COMPOSITE, PARTS)])
}

/// What was answered, added up by group.
pub(super) fn added(group: SurveyGroup, all: &[Alike]) -> BTreeMap<String, Added> {
    let mut found: BTreeMap<String, Added> = BTreeMap::new();
    for alike in all.iter().filter(|a| a.outcome == ANSWERED) {
        let is_left_out = match group {
            SurveyGroup::Round => false,
            SurveyGroup::Month => alike.is_repeated,
            SurveyGroup::Country | SurveyGroup::Age | SurveyGroup::Category => !alike.is_latest,
        };
        if is_left_out {
            continue;
        }
        let into = found.entry(group.of(alike)).or_default();
        into.answered += alike.rounds;
        for (sum, more) in into.parts.iter_mut().zip(alike.parts()) {
            *sum += more;
        }
    }
    found
}

/// What neighbours answered, added up by country.
pub(super) fn neighbours(
    instrument: &Instrument,
    method: &Method,
    sheets: &[(String, Responses)],
) -> BTreeMap<String, Added> {
    let mut found: BTreeMap<String, Added> = BTreeMap::new();
    for (country, answers) in sheets {
        let scores = instrument.check(answers).ok();
        let Some(scores) = scores.and_then(|answers| method.score(&answers).ok()) else {
            continue;
        };
        let into = found.entry(country.clone()).or_default();
        into.answered += 1;
        let parts = scores.dimensions.iter().zip(0..);
        for (part, at) in parts.chain([(&scores.composite, PARTS)]) {
            if let (Some(sum), Some(units)) = (into.parts.get_mut(at), units(part)) {
                *sum += one(units.into());
            }
        }
    }
    found
}

pub(super) fn one(units: i64) -> Sums {
    Sums {
        n: 1,
        sum: units,
        squares: units * units,
    }
}

/// Numbers as they may be told: what is of few is hidden, and what would tell of it.
pub(super) fn released(people: impl Iterator<Item = i64>) -> Vec<Figure> {
    released_hiding(people, &[])
}

/// The same, where some are hidden elsewhere and so here.
pub(super) fn released_hiding(
    people: impl Iterator<Item = i64>,
    elsewhere: &[bool],
) -> Vec<Figure> {
    let people: Vec<u64> = people
        .map(|n| u64::try_from(n).unwrap_or_default())
        .collect();
    split_hiding(&people, elsewhere, THRESHOLD).parts
}

/// A mean is told where the number of people under it and of those who answered are both told.
pub(super) fn told(answered: Figure, people: Figure, sums: Sums) -> (Figure, Option<Mean>) {
    let is_told = answered.number().is_some() && people.number().is_some_and(|n| n > 0);
    if is_told {
        (people, mean(sums))
    } else {
        (Figure::Hidden, None)
    }
}

/// For each group who answered, and for each part how many it is of and the mean.
pub(super) type Told = (Figure, Vec<(Figure, Option<Mean>)>);

/// The groups as they may be told: each column hides what is of few, and what would tell of it.
pub(super) fn told_groups(
    instrument: &Instrument,
    groups: &[&Added],
    elsewhere: &[bool],
) -> Vec<Told> {
    let answered = released_hiding(groups.iter().map(|g| g.answered), elsewhere);
    let columns: Vec<Vec<Figure>> = scored(instrument)
        .map(|(_, at)| released(groups.iter().map(|g| g.parts[at].n)))
        .collect();
    groups
        .iter()
        .enumerate()
        .map(|(row, group)| {
            let parts = scored(instrument).zip(&columns);
            let parts =
                parts.map(|((_, at), people)| told(answered[row], people[row], group.parts[at]));
            (answered[row], parts.collect())
        })
        .collect()
}

pub(super) fn mean(sums: Sums) -> Option<Mean> {
    let n = usize::try_from(sums.n).ok().filter(|n| *n > 0)?;
    Some(Mean::of_sums(
        n,
        sums.sum.into(),
        sums.squares.into(),
        10_000,
    ))
}
