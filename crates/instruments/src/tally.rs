//! The sum itself, in whole numbers, for a dimension or for the composite.

use serde::{Deserialize, Serialize};

use crate::{
    exact::{Points, Ratio},
    instrument::MinimumShare,
};

/// What was gained, answered and applicable so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Points times weight.
    gained: u64,
    answered_weight: u64,
    applicable_weight: u64,
    pub(crate) answered: u32,
    pub(crate) applicable: u32,
}

/// Why a dimension or the composite has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNone {
    /// Nothing of it applies to this person.
    #[error("nothing of it applies to this person")]
    NothingApplies,
    /// Less of it is answered than the instrument asks for.
    #[error("too little of it is answered")]
    TooFewAnswered,
    /// A composite needs a score in every dimension.
    #[error("a dimension has no score")]
    DimensionWithoutScore,
    /// The method has no composite.
    #[error("this method has no composite")]
    NotOffered,
}

impl Tally {
    pub(crate) fn answer(&mut self, points: Points, weight: u64) {
        self.gained += u64::from(points.units()) * weight;
        self.answered_weight += weight;
        self.answered += 1;
        self.unanswered(weight);
    }

    pub(crate) fn unanswered(&mut self, weight: u64) {
        self.applicable_weight += weight;
        self.applicable += 1;
    }

    /// The share of the weight that is answered; nothing where nothing applies.
    pub(crate) fn share_answered(&self) -> Option<Ratio> {
        (self.applicable_weight > 0)
            .then(|| Ratio::counted(self.answered_weight, self.applicable_weight))
    }

    /// What is answered stands for the whole: its weight is scaled up to 1.
    pub(crate) fn score(&self, minimum: MinimumShare) -> Result<Ratio, WhyNone> {
        if self.applicable_weight == 0 {
            return Err(WhyNone::NothingApplies);
        }
        if !minimum.is_reached(self.answered_weight, self.applicable_weight) {
            return Err(WhyNone::TooFewAnswered);
        }
        let of = self.answered_weight * u64::from(Points::BEST.units());
        Ok(Ratio::counted(self.gained, of))
    }
}

/// The mean of dimensions that each have a score.
pub(crate) fn mean_score(dimensions: &[Tally]) -> Ratio {
    let best = u64::from(Points::BEST.units());
    let (parts, of) = mean(dimensions.iter().map(|t| (t.gained, t.answered_weight)));
    Ratio::counted(parts, of * best)
}

/// The mean of the shares answered, over the dimensions of which something applies.
pub(crate) fn mean_share(dimensions: &[Tally]) -> Option<Ratio> {
    let some = dimensions.iter().filter(|t| t.applicable_weight > 0);
    let (parts, of) = mean(some.map(|t| (t.answered_weight, t.applicable_weight)));
    (of > 0).then(|| Ratio::counted(parts, of))
}

/// The mean of fractions, as a fraction; 0 of 0 where there are none.
///
/// It cannot overflow: each weight is 1 here, so the product over at most 8 dimensions of at most 64 elements together is at
/// most 8 to the power of 8.
fn mean(fractions: impl Iterator<Item = (u64, u64)>) -> (u64, u64) {
    let (parts, of, count) = fractions.fold((0, 1, 0), |(parts, of, count), (more, by)| {
        (parts * by + more * of, of * by, count + 1)
    });
    (parts, of * count)
}
