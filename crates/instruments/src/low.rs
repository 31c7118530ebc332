//! From low scores to the help worth offering (MNE-02). A pointer for a conversation, never a decision.

use serde::Serialize;

use crate::{
    checked::{Checked, ElementState},
    exact::Ratio,
    scores::Scores,
};

/// An element that is answered and low.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LowElement<'i> {
    /// Its key.
    pub element: &'i str,
    /// Key of its dimension.
    pub dimension: &'i str,
    /// What the answer is worth.
    pub points: Ratio,
    /// Kinds of help worth offering.
    pub help: &'i [String],
}

/// A kind of help, and the low elements that point to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindOfHelp<'i> {
    /// Its code.
    pub code: &'i str,
    /// Keys of the elements.
    pub elements: Vec<&'i str>,
}

impl<'i> Checked<'i> {
    /// The elements at or below what the instrument calls low, by number. It needs no method: points are the instrument's.
    pub fn low_elements(&self) -> Vec<LowElement<'i>> {
        let instrument = self.instrument();
        let low = |points: &_| *points <= instrument.low_at_most();
        instrument
            .elements()
            .iter()
            .filter_map(|element| match self.element(element) {
                ElementState::Points(points) if low(&points) => Some(LowElement {
                    element: &element.key,
                    dimension: &element.dimension,
                    points: points.ratio(),
                    help: &element.help,
                }),
                ElementState::Points(_)
                | ElementState::Unanswered
                | ElementState::NotApplicable => None,
            })
            .collect()
    }

    /// The same with the elements of the lowest dimension first, and the lowest element first within it. Dimensions without a
    /// score follow those that have one.
    pub fn low_elements_by(&self, scores: &Scores) -> Vec<LowElement<'i>> {
        let order: Vec<&str> = scores
            .lowest_first()
            .iter()
            .map(|part| part.key.as_str())
            .collect();
        let place = |dimension: &str| order.iter().position(|key| *key == dimension);
        let mut low = self.low_elements();
        low.sort_by_key(|low| (place(low.dimension).unwrap_or(order.len()), low.points));
        low
    }
}

/// The kinds of help to which low elements point, those that most of them point to first, otherwise in the order of the elements.
pub fn kinds_of_help<'i>(low: &[LowElement<'i>]) -> Vec<KindOfHelp<'i>> {
    let mut kinds: Vec<KindOfHelp<'i>> = Vec::new();
    for element in low {
        for code in element.help {
            match kinds.iter_mut().find(|kind| kind.code == code) {
                Some(kind) => kind.elements.push(element.element),
                None => kinds.push(KindOfHelp {
                    code,
                    elements: vec![element.element],
                }),
            }
        }
    }
    kinds.sort_by_key(|kind| std::cmp::Reverse(kind.elements.len()));
    kinds
}
