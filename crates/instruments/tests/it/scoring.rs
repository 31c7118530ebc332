//! Scores of single surveys.

use homeward_instruments::{
    COMPOSITE, Instrument, Missing, Mixed, NoScore, Points, Responses, Scores, WhyNone,
};

use crate::sample::{best, equal, extreme, part, survey, table};

fn shown(responses: &Responses, key: &str) -> Option<String> {
    let part = part(responses, key);
    part.score().map(|score| score.value().rounded(4))
}

#[test]
fn the_printed_example_comes_out_and_the_misprint_beside_it_does_not() {
    let published = survey().method("published-2018").expect("comes with it");
    let (dimension, composite) = published
        .table_weights(survey(), "economic-satisfaction")
        .expect("an element");
    let question = survey()
        .question("economic-satisfaction")
        .expect("is asked");
    let mut options = question.options.iter();
    let satisfied = options.find(|option| option.code == "satisfied");
    let points = satisfied.and_then(|option| option.points).expect("points");
    let weighted = |weight: Option<homeward_instruments::Weight>| {
        weight.expect("is printed").of(points).rounded(4)
    };
    assert_eq!(weighted(dimension), "0.1125");
    // Printed as 0.06, which is an erratum.
    assert_eq!(weighted(composite), "0.0375");
}

#[test]
fn no_score_is_computed_from_the_published_part_alone() {
    let published = survey().method("published-2018").expect("comes with it");
    let responses = best(survey());
    let checked = survey().check(&responses).expect("fits");
    let refused = published.score(&checked).expect_err("is incomplete");
    assert_eq!(
        refused,
        NoScore::Incomplete {
            method: published.name().clone(),
            known: 6,
            of: 30
        }
    );
    assert!(!published.is_complete());
}

#[test]
fn by_equal_weights_a_dimension_is_the_mean_of_its_elements_and_the_composite_that_of_dimensions() {
    let responses = best(survey())
        .with("economic-satisfaction", "dissatisfied")
        .with("food-insecurity", "sometimes")
        .with("distress", "very-often");
    // (7 + 0.25 + 0.5) / 9, 11 / 11, 9 / 10
    assert_eq!(shown(&responses, "economic").as_deref(), Some("0.8611"));
    assert_eq!(shown(&responses, "social").as_deref(), Some("1.0000"));
    assert_eq!(shown(&responses, "psychosocial").as_deref(), Some("0.9000"));
    // (31/36 + 1 + 9/10) / 3 = 497/540
    assert_eq!(shown(&responses, COMPOSITE).as_deref(), Some("0.9204"));
}

#[test]
fn what_is_missing_is_stood_for_by_the_rest_down_to_two_thirds() {
    let psychosocial = [
        "belonging",
        "social-activities",
        "support-network",
        "distress",
    ];
    let without = |count: usize| {
        let missing = [Missing::Refused, Missing::Unknown, Missing::NotAsked];
        psychosocial[..count]
            .iter()
            .zip(missing.into_iter().cycle())
            .fold(best(survey()), |answers, (key, missing)| {
                answers.with(key, missing)
            })
            .with("discrimination", "very-often")
    };
    for (missing, score, answered) in [
        (0, Some("0.9000"), "1.00"),
        (1, Some("0.8889"), "0.90"),
        (3, Some("0.8571"), "0.70"),
        (4, None, "0.60"),
    ] {
        let responses = without(missing);
        let part = part(&responses, "psychosocial");
        assert_eq!(
            shown(&responses, "psychosocial").as_deref(),
            score,
            "{missing}"
        );
        assert_eq!(part.share_answered.expect("applies").rounded(2), answered);
        assert_eq!(part.answered as usize, 10 - missing);
        assert_eq!(part.applicable, 10);
    }
    let responses = without(4);
    assert_eq!(
        part(&responses, "psychosocial").why_none(),
        Some(WhyNone::TooFewAnswered)
    );
    assert_eq!(
        part(&responses, COMPOSITE).why_none(),
        Some(WhyNone::DimensionWithoutScore)
    );
    assert_eq!(shown(&responses, "social").as_deref(), Some("1.0000"));
}

#[test]
fn exactly_the_minimum_share_is_enough() {
    // Six of nine elements of the economic dimension.
    let missing = [
        "economic-satisfaction",
        "food-insecurity",
        "debt-to-spending",
    ];
    let refuse = |answers: Responses, key: &&str| answers.with(key, Missing::Refused);
    let enough = missing.iter().fold(best(survey()), refuse);
    assert_eq!(shown(&enough, "economic").as_deref(), Some("1.0000"));
    let too_few = enough.with("productive-assets", Missing::Refused);
    assert_eq!(shown(&too_few, "economic"), None);
}

#[test]
fn what_does_not_apply_is_as_if_it_were_not_asked_of_anyone() {
    let responses = best(survey())
        .with("family-conflict", Missing::NotApplicable)
        .with("distress", "very-often");
    let part = part(&responses, "psychosocial");
    assert_eq!(shown(&responses, "psychosocial").as_deref(), Some("0.8889"));
    assert_eq!((part.answered, part.applicable), (9, 9));
    assert_eq!(part.share_answered.expect("applies").rounded(2), "1.00");
}

#[test]
fn when_nothing_is_answered_there_is_no_score_and_never_nought() {
    for missing in [Missing::Refused, Missing::Unknown, Missing::NotAsked] {
        let questions = survey().questions().iter();
        let responses: Responses = questions
            .filter(|question| question.asked_if.is_none())
            .map(|question| (question.key.as_str(), missing))
            .collect();
        let checked = survey().check(&responses).expect("fits");
        let scores = equal().score(&checked).expect("a complete method");
        for part in scores.dimensions {
            assert_eq!(
                part.why_none(),
                Some(WhyNone::TooFewAnswered),
                "{}",
                part.key
            );
        }
        assert_eq!(
            scores.composite.why_none(),
            Some(WhyNone::DimensionWithoutScore)
        );
    }
}

#[test]
fn scores_of_different_methods_have_no_order() {
    let responses = best(survey());
    let checked = survey().check(&responses).expect("fits");
    let (one, other) = (
        equal().score(&checked).expect("complete"),
        table().score(&checked).expect("complete"),
    );
    let score = |scores: &Scores| scores.composite.score().expect("a score").clone();
    assert!(matches!(
        score(&one).compare(&score(&other)),
        Err(Mixed::Methods(_, _))
    ));
    assert_eq!(
        score(&one).compare(&score(&one)),
        Ok(std::cmp::Ordering::Equal)
    );
}

#[test]
fn answers_to_one_instrument_are_not_scored_by_the_method_of_another() {
    let benchmark = Instrument::carried_as("community-benchmark").expect("is carried");
    let responses = best(benchmark);
    let checked = benchmark.check(&responses).expect("fits");
    let refused = equal()
        .score(&checked)
        .expect_err("is of another instrument");
    assert!(matches!(refused, NoScore::OtherInstrument { .. }));
}

#[test]
fn a_returnee_is_set_beside_neighbours_on_the_elements_that_both_were_asked() {
    let benchmark = Instrument::carried_as("community-benchmark").expect("is carried");
    let method = benchmark.method("equal-weights").expect("comes with it");
    let returnee = extreme(survey(), Points::WORST).with("able-to-stay", "yes");
    let narrowed = benchmark.narrow(&returnee);
    let neighbour = best(benchmark);
    let score = |responses: &Responses| {
        let checked = benchmark.check(responses).expect("fits");
        let scores = method.score(&checked).expect("complete");
        scores.composite.score().expect("a score").clone()
    };
    assert_eq!(
        score(&narrowed).compare(&score(&neighbour)),
        Ok(std::cmp::Ordering::Less)
    );
    assert_eq!(score(&narrowed).value().rounded(2), "0.00");
}

#[test]
fn answers_and_scores_are_kept_as_json_and_come_back_the_same() {
    let responses = best(survey()).with("distress", Missing::Refused);
    let checked = survey().check(&responses).expect("fits");
    let scores = equal().score(&checked).expect("complete");
    let json = serde_json::to_string(&scores).expect("JSON");
    assert_eq!(
        serde_json::from_str::<Scores>(&json).expect("scores"),
        scores
    );
    let json = serde_json::to_string(&responses).expect("JSON");
    assert!(json.contains(r#""distress":"refused""#), "{json}");
    assert_eq!(
        serde_json::from_str::<Responses>(&json).expect("answers"),
        responses
    );
    insta::assert_snapshot!(serde_json::to_string(&scores.composite).expect("JSON"));
}
