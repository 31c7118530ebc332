//! What holds for every survey, whatever was answered.

use std::cmp::Ordering;

use homeward_instruments::{
    Answer, Element, ElementState, Instrument, Method, Missing, Part, Points, Ratio, Responses,
    Score, Scores,
};
use proptest::prelude::*;

use crate::sample::{best, chosen, equal, extreme, survey, table};

fn scores(method: &Method, responses: &Responses) -> Scores {
    let checked = survey().check(responses).expect("answers that fit");
    method.score(&checked).expect("a complete method")
}

fn parts(scores: &Scores) -> impl Iterator<Item = &Part> {
    scores.dimensions.iter().chain([&scores.composite])
}

fn values(scores: &Scores) -> Vec<Option<Ratio>> {
    let parts = parts(scores);
    parts.map(|part| part.score().map(Score::value)).collect()
}

/// Numbers that choose an answer to each question: mostly given, sometimes missing.
fn picks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0_usize..40, survey().questions().len())
}

#[test]
fn the_best_answers_give_one_and_the_worst_give_nought() {
    for (worth, shown) in [
        (Points::BEST, "1.000000000"),
        (Points::WORST, "0.000000000"),
    ] {
        for method in [equal().clone(), table()] {
            let scores = scores(&method, &extreme(survey(), worth));
            for part in parts(&scores) {
                let score = part.score().expect("all is answered");
                assert_eq!(
                    score.value().rounded(9),
                    shown,
                    "{} {}",
                    method.name(),
                    part.key
                );
            }
        }
    }
}

#[test]
fn in_every_carried_instrument_the_best_answers_give_one() {
    for instrument in Instrument::carried() {
        let responses = best(instrument);
        let checked = instrument.check(&responses).expect("fits");
        let scores = instrument.methods()[0].score(&checked).expect("complete");
        for part in &scores.dimensions {
            let score = part.score().expect("all is answered");
            assert_eq!(score.value().rounded(9), "1.000000000");
        }
    }
}

/// What a dimension must come to, by hand: points times weight of what is answered, over the weight of what is answered.
fn by_hand(
    responses: &Responses,
    dimension: Option<&str>,
    weight: impl Fn(&Element) -> u64,
) -> Option<Ratio> {
    let checked = survey().check(responses).expect("fits");
    let (mut gained, mut answered, mut applicable) = (0, 0, 0);
    for element in survey().elements() {
        if dimension.is_some_and(|dimension| element.dimension != dimension) {
            continue;
        }
        match checked.element(element) {
            ElementState::Points(points) => {
                gained += u64::from(points.units()) * weight(element);
                answered += weight(element);
                applicable += weight(element);
            }
            ElementState::Unanswered => applicable += weight(element),
            ElementState::NotApplicable => {}
        }
    }
    (answered > 0 && 3 * answered >= 2 * applicable)
        .then(|| Ratio::new(gained, answered * 10_000).expect("at most 1"))
}

proptest! {
    #[test]
    fn every_score_lies_between_nought_and_one(picks in picks()) {
        for method in [equal().clone(), table()] {
            for value in values(&scores(&method, &chosen(survey(), &picks))).into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&value.value()));
            }
        }
    }

    #[test]
    fn a_better_answer_never_lowers_a_score(picks in picks(), which in 0_usize..32) {
        let responses = chosen(survey(), &picks);
        let question = &survey().questions()[which];
        let Some(Answer::Given(code)) = responses.get(&question.key) else {
            return Ok(());
        };
        let points = |code: &str| {
            let mut options = question.options.iter();
            options.find(|option| option.code == code).and_then(|option| option.points)
        };
        let Some(now) = points(code) else {
            return Ok(());
        };
        for method in [equal().clone(), table()] {
            let before = values(&scores(&method, &responses));
            for option in question.options.iter().filter(|option| option.points > Some(now)) {
                let better = responses.clone().with(&question.key, option.code.as_str());
                for (before, after) in before.iter().zip(values(&scores(&method, &better))) {
                    prop_assert_eq!(before.is_some(), after.is_some());
                    prop_assert!(after >= *before);
                }
            }
        }
    }

    #[test]
    fn the_order_of_answers_changes_nothing(picks in picks()) {
        let responses = chosen(survey(), &picks);
        let mut turned: Vec<(String, Answer)> = responses.0.clone().into_iter().collect();
        turned.reverse();
        let turned: Responses = turned.into_iter().collect();
        prop_assert_eq!(scores(equal(), &responses), scores(equal(), &turned));
    }

    #[test]
    fn dimensions_are_what_one_computes_by_hand(picks in picks()) {
        let responses = chosen(survey(), &picks);
        let table = table();
        for key in survey().dimensions() {
            let weight = |element: &Element| {
                let (weight, _) = table.table_weights(survey(), &element.key).expect("an element");
                u64::from(weight.expect("a complete table").units())
            };
            let value = |method: &Method| {
                let scores = scores(method, &responses);
                scores.dimension(key).and_then(|part| part.score()).map(Score::value)
            };
            prop_assert_eq!(value(equal()), by_hand(&responses, Some(key), |_| 1));
            prop_assert_eq!(value(&table), by_hand(&responses, Some(key), weight));
        }
    }

    #[test]
    fn by_equal_weights_the_composite_is_the_mean_of_the_dimensions(picks in picks()) {
        let scores = scores(equal(), &chosen(survey(), &picks));
        let dimensions: Option<Vec<f64>> = scores
            .dimensions
            .iter()
            .map(|part| part.score().map(|score| score.value().value()))
            .collect();
        let mean = dimensions.map(|values| values.iter().sum::<f64>() / 3.0);
        let composite = scores.composite.score().map(|score| score.value().value());
        prop_assert_eq!(mean.is_some(), composite.is_some());
        if let (Some(mean), Some(composite)) = (mean, composite) {
            prop_assert!((mean - composite).abs() < 1e-12);
        }
    }

    #[test]
    fn by_a_table_the_composite_is_the_sum_over_all_elements(picks in picks()) {
        let responses = chosen(survey(), &picks);
        let table = table();
        let weight = |element: &Element| {
            let (_, weight) = table.table_weights(survey(), &element.key).expect("an element");
            u64::from(weight.expect("a complete table").units())
        };
        let scores = scores(&table, &responses);
        match scores.composite.score() {
            Some(score) => prop_assert_eq!(Some(score.value()), by_hand(&responses, None, weight)),
            None => prop_assert!(scores.dimensions.iter().any(|part| part.score().is_none())
                || by_hand(&responses, None, weight).is_none()),
        }
    }

    #[test]
    fn to_refuse_an_answer_never_counts_as_the_worst_one(picks in picks(), which in 0_usize..32) {
        let responses = chosen(survey(), &picks);
        let question = &survey().questions()[which];
        let is_given = matches!(responses.get(&question.key), Some(Answer::Given(_)));
        if question.element.is_none() || !is_given {
            return Ok(());
        }
        let mut options = question.options.iter();
        let worst = options.find(|option| option.points == Some(Points::WORST)).expect("a full scale");
        let refused = responses.clone().with(&question.key, Missing::Refused);
        let worst = responses.with(&question.key, worst.code.as_str());
        let (refused, worst) = (scores(equal(), &refused), scores(equal(), &worst));
        for (refused, worst) in values(&refused).into_iter().zip(values(&worst)) {
            if let (Some(refused), Some(worst)) = (refused, worst) {
                prop_assert_ne!(refused.cmp(&worst), Ordering::Less);
            }
        }
    }

    #[test]
    fn answers_written_in_full_give_the_same_scores(picks in picks()) {
        let responses = chosen(survey(), &picks);
        let full = survey().check(&responses).expect("fits").responses();
        prop_assert_eq!(full.0.len(), 32);
        prop_assert_eq!(scores(equal(), &full), scores(equal(), &responses));
    }
}
