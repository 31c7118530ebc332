//! The same scores for very many surveys: one byte an answer, everything else prepared once.

use crate::{
    checked::{Checked, State},
    exact::{Points, Ratio},
    instrument::{Instrument, MOST_DIMENSIONS, MOST_OPTIONS, MinimumShare},
    method::{Method, NoScore},
    responses::Missing,
    tally::Tally,
};

const NOT_ASKED: u8 = 252;
const REFUSED: u8 = 253;
const UNKNOWN: u8 = 254;
const NOT_APPLICABLE: u8 = 255;

impl Checked<'_> {
    /// One byte for each question, in order: the place of the answer among the options, or 252 and above where it is missing.
    /// Only for as long as the instrument is in memory; to be kept, answers are codes.
    pub fn packed(&self) -> Vec<u8> {
        let states = self.states.iter();
        states
            .map(|state| match *state {
                State::Given(at) => u8::try_from(at).expect("a question has at most 16 answers"),
                State::Missing(Missing::NotAsked) => NOT_ASKED,
                State::Missing(Missing::Refused) => REFUSED,
                State::Missing(Missing::Unknown) => UNKNOWN,
                State::Missing(Missing::NotApplicable) => NOT_APPLICABLE,
            })
            .collect()
    }
}

/// A method made ready for packed answers.
#[derive(Debug, Clone)]
pub struct Prepared<'m> {
    method: &'m Method,
    minimum: MinimumShare,
    questions: usize,
    dimensions: usize,
    slots: Vec<Slot>,
}

#[derive(Debug, Clone)]
struct Slot {
    question: usize,
    dimension: usize,
    in_dimension: u64,
    in_composite: u64,
    points: [Points; MOST_OPTIONS],
}

/// The scores of one packed survey, without names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackedScores {
    /// By the place of the dimension in the instrument.
    pub dimensions: [Option<Ratio>; MOST_DIMENSIONS],
    /// The composite.
    pub composite: Option<Ratio>,
}

impl<'m> Prepared<'m> {
    /// Makes a method ready.
    ///
    /// # Errors
    /// As [`Method::score`].
    pub fn new(method: &'m Method, instrument: &Instrument) -> Result<Self, NoScore> {
        let weights = method.weights(instrument)?;
        let elements = instrument.elements.iter().zip(weights);
        let slots = elements
            .map(|(element, (in_dimension, in_composite))| {
                let mut points = [Points::WORST; MOST_OPTIONS];
                let options = &instrument.questions[element.question_at].options;
                for (worth, option) in points.iter_mut().zip(options) {
                    *worth = option.points.expect("scored questions have points");
                }
                Slot {
                    question: element.question_at,
                    dimension: element.dimension_at,
                    in_dimension,
                    in_composite,
                    points,
                }
            })
            .collect();
        Ok(Self {
            method,
            minimum: instrument.minimum_share,
            questions: instrument.questions.len(),
            dimensions: instrument.dimensions.len(),
            slots,
        })
    }

    /// Scores what [`Checked::packed`] gave for the same instrument.
    ///
    /// # Panics
    /// Where there is not one byte for each question.
    pub fn score(&self, packed: &[u8]) -> PackedScores {
        assert_eq!(packed.len(), self.questions, "one byte for each question");
        let mut dimensions = [Tally::default(); MOST_DIMENSIONS];
        let mut whole = Tally::default();
        for slot in &self.slots {
            let dimension = &mut dimensions[slot.dimension];
            let answer = packed[slot.question];
            if answer == NOT_APPLICABLE {
                continue;
            }
            if let Some(points) = slot.points.get(usize::from(answer)) {
                dimension.answer(*points, slot.in_dimension);
                whole.answer(*points, slot.in_composite);
            } else {
                dimension.unanswered(slot.in_dimension);
                whole.unanswered(slot.in_composite);
            }
        }
        let used = &dimensions[..self.dimensions];
        let (composite, _) = self.method.composite(used, &whole, self.minimum);
        let mut scores = PackedScores {
            dimensions: [None; MOST_DIMENSIONS],
            composite: composite.ok(),
        };
        for (score, tally) in scores.dimensions.iter_mut().zip(used) {
            *score = tally.score(self.minimum).ok();
        }
        scores
    }
}
