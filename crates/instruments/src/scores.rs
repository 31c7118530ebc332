//! Scores: what they are made of, and the name of the method that made them.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::{
    checked::{Checked, ElementState},
    exact::Ratio,
    instrument::MinimumShare,
    method::{Method, MethodName, NoScore, Weighing},
    tally::{Tally, WhyNone, mean_score, mean_share},
};

/// The key under which the composite stands among the parts.
pub const COMPOSITE: &str = "composite";

/// A score from 0 to 1, with the method that made it.
///
/// Scores as such have no order: [`Score::compare`] looks at the methods first, and refuses where they differ.
///
/// ```compile_fail
/// fn is_higher(one: &homeward_instruments::Score, other: &homeward_instruments::Score) -> bool {
///     one > other
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    method: MethodName,
    value: Ratio,
}

/// Scores of different methods, or of different parts, that were put together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Mixed {
    /// Two methods.
    #[error("scores of `{0}` and of `{1}` cannot be compared or summed")]
    Methods(MethodName, MethodName),
    /// Two dimensions, or a dimension and the composite.
    #[error("scores of `{0}` and of `{1}` cannot be compared or summed")]
    Parts(String, String),
}

impl Score {
    /// The method that made it.
    pub fn method(&self) -> &MethodName {
        &self.method
    }

    /// The score.
    pub fn value(&self) -> Ratio {
        self.value
    }

    /// Which of the two is higher.
    ///
    /// # Errors
    /// [`Mixed`] where the methods are different.
    pub fn compare(&self, other: &Self) -> Result<Ordering, Mixed> {
        if self.method == other.method {
            Ok(self.value.cmp(&other.value))
        } else {
            Err(Mixed::Methods(self.method.clone(), other.method.clone()))
        }
    }
}

/// A score, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A score.
    Score(Score),
    /// None, and why.
    None(WhyNone),
}

/// A dimension, or the composite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Key of the dimension, or [`COMPOSITE`].
    pub key: String,
    /// Its score, or why there is none.
    pub outcome: Outcome,
    /// The share of its weight that is answered; nothing where nothing of it applies.
    pub share_answered: Option<Ratio>,
    /// Elements answered.
    pub answered: u32,
    /// Elements that apply to this person.
    pub applicable: u32,
}

impl Part {
    /// Its score, if there is one.
    pub fn score(&self) -> Option<&Score> {
        match &self.outcome {
            Outcome::Score(score) => Some(score),
            Outcome::None(_) => None,
        }
    }

    /// Why there is no score.
    pub fn why_none(&self) -> Option<WhyNone> {
        match self.outcome {
            Outcome::Score(_) => None,
            Outcome::None(why) => Some(why),
        }
    }
}

/// All scores of one survey by one method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scores {
    /// The method, also where no part has a score.
    pub method: MethodName,
    /// One part for each dimension, in the order of the instrument.
    pub dimensions: Vec<Part>,
    /// The composite.
    pub composite: Part,
}

impl Scores {
    /// A dimension by its key.
    pub fn dimension(&self, key: &str) -> Option<&Part> {
        self.dimensions.iter().find(|part| part.key == key)
    }

    /// The dimensions that have a score, lowest first: where help is needed most (MNE-02). Equal ones keep their order.
    pub fn lowest_first(&self) -> Vec<&Part> {
        let scored = self.dimensions.iter();
        let mut scored: Vec<&Part> = scored.filter(|part| part.score().is_some()).collect();
        scored.sort_by_key(|part| part.score().map(Score::value));
        scored
    }
}

impl Method {
    /// Scores one survey.
    ///
    /// What does not apply leaves the sum; what is refused, unknown or not asked is stood for by the rest, as long as enough of
    /// the dimension is answered ([`Instrument::minimum_share`](crate::Instrument::minimum_share)). Nothing missing counts as nought.
    ///
    /// # Errors
    /// [`NoScore`] where the table of weights is not complete, or the answers are to another instrument.
    pub fn score(&self, checked: &Checked<'_>) -> Result<Scores, NoScore> {
        let instrument = checked.instrument();
        let weights = self.weights(instrument)?;
        let mut dimensions = vec![Tally::default(); instrument.dimensions.len()];
        let mut whole = Tally::default();
        for (element, (in_dimension, in_composite)) in instrument.elements.iter().zip(weights) {
            let dimension = &mut dimensions[element.dimension_at];
            match checked.element(element) {
                ElementState::Points(points) => {
                    dimension.answer(points, in_dimension);
                    whole.answer(points, in_composite);
                }
                ElementState::Unanswered => {
                    dimension.unanswered(in_dimension);
                    whole.unanswered(in_composite);
                }
                ElementState::NotApplicable => {}
            }
        }
        let minimum = instrument.minimum_share;
        let (composite, share) = self.composite(&dimensions, &whole, minimum);
        let keyed = instrument.dimensions.iter().zip(&dimensions);
        Ok(Scores {
            method: self.name.clone(),
            dimensions: keyed
                .map(|(key, tally)| {
                    self.part(key, tally.score(minimum), tally.share_answered(), tally)
                })
                .collect(),
            composite: self.part(COMPOSITE, composite, share, &whole),
        })
    }

    /// The composite and the share answered of it.
    pub(crate) fn composite(
        &self,
        dimensions: &[Tally],
        whole: &Tally,
        minimum: MinimumShare,
    ) -> (Result<Ratio, WhyNone>, Option<Ratio>) {
        let is_scored = dimensions.iter().all(|tally| tally.score(minimum).is_ok());
        match &self.weighing {
            Weighing::Equal { composite: false } => {
                (Err(WhyNone::NotOffered), mean_share(dimensions))
            }
            Weighing::Equal { composite: true } if is_scored => {
                (Ok(mean_score(dimensions)), mean_share(dimensions))
            }
            Weighing::Equal { composite: true } => {
                (Err(WhyNone::DimensionWithoutScore), mean_share(dimensions))
            }
            Weighing::Table(_) if is_scored => (whole.score(minimum), whole.share_answered()),
            Weighing::Table(_) => (Err(WhyNone::DimensionWithoutScore), whole.share_answered()),
        }
    }

    fn part(
        &self,
        key: &str,
        score: Result<Ratio, WhyNone>,
        share_answered: Option<Ratio>,
        tally: &Tally,
    ) -> Part {
        let outcome = match score {
            Ok(value) => Outcome::Score(Score {
                method: self.name.clone(),
                value,
            }),
            Err(why) => Outcome::None(why),
        };
        Part {
            key: key.to_owned(),
            outcome,
            share_answered,
            answered: tally.answered,
            applicable: tally.applicable,
        }
    }
}
