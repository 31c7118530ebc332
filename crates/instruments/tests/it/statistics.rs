//! What many scores say together.

use std::collections::BTreeSet;

use homeward_instruments::{
    COMPOSITE, Missing, Mixed, Part, Responses,
    statistics::{Aggregate, FEWEST, attrition, change},
};

use crate::sample::{best, part, survey, table};

/// A survey whose psychosocial score is this many tenths.
fn tenths(score: usize) -> Part {
    let worst = [
        ("belonging", "not-at-all"),
        ("social-activities", "never"),
        ("support-network", "no-network"),
        ("physical-security", "very-unsafe"),
        ("discrimination", "very-often"),
        ("family-conflict", "very-often"),
        ("distress", "very-often"),
        ("psychological-support", "yes"),
        ("able-to-stay", "no"),
        ("need-or-wish-to-leave", "needs-to-leave"),
    ];
    let responses = worst[score..]
        .iter()
        .fold(best(survey()), |answers, (key, code)| {
            answers.with(key, *code)
        });
    part(&responses, "psychosocial")
}

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-6, "{one} {other}");
}

#[test]
fn a_mean_comes_with_its_number_its_error_and_its_interval() {
    let parts: Vec<Part> = (1..=10).map(tenths).collect();
    let aggregate = Aggregate::of(&parts).expect("one method").expect("scores");
    assert_eq!(aggregate.score.n, 10);
    close(aggregate.score.mean, 0.55);
    // The standard deviation of 0.1 to 1 in tenths is 0.302765, over the root of ten 0.095743; t at 9 degrees is 2.262.
    close(aggregate.score.standard_error.expect("enough"), 0.095_742_7);
    let interval = aggregate.score.interval.expect("enough");
    close(interval.low, 0.55 - 2.262 * 0.095_742_71);
    close(interval.high, 0.55 + 2.262 * 0.095_742_71);
    close(aggregate.share_answered, 1.0);
}

#[test]
fn few_surveys_have_a_mean_but_no_interval() {
    for (count, has_interval) in [(1, false), (FEWEST - 1, false), (FEWEST, true)] {
        let parts = vec![tenths(7); count];
        let aggregate = Aggregate::of(&parts).expect("one method").expect("scores");
        close(aggregate.score.mean, 0.7);
        assert_eq!(aggregate.score.interval.is_some(), has_interval, "{count}");
        assert_eq!(aggregate.score.standard_error.is_some(), has_interval);
    }
}

#[test]
fn an_interval_ends_where_the_scale_ends() {
    let mut parts = vec![tenths(10); 11];
    parts.push(tenths(0));
    let aggregate = Aggregate::of(&parts).expect("one method").expect("scores");
    close(aggregate.score.interval.expect("enough").high, 1.0);
}

#[test]
fn surveys_without_a_score_are_counted_apart_and_never_as_nought() {
    let questions = survey().questions().iter();
    let silent: Responses = questions
        .filter(|question| question.asked_if.is_none())
        .map(|question| (question.key.as_str(), Missing::Refused))
        .collect();
    let silent = part(&silent, "psychosocial");
    let aggregate = Aggregate::of([&tenths(8), &silent])
        .expect("one method")
        .expect("a score");
    close(aggregate.score.mean, 0.8);
    assert_eq!((aggregate.score.n, aggregate.without_score), (1, 1));
    assert_eq!(Aggregate::of([&silent]), Ok(None));
    assert_eq!(Aggregate::of([]), Ok(None));
}

#[test]
fn the_order_of_surveys_changes_nothing() {
    let mut parts: Vec<Part> = (0..=10).map(tenths).collect();
    let one = Aggregate::of(&parts);
    parts.rotate_left(4);
    parts.swap(0, 7);
    assert_eq!(one, Aggregate::of(&parts));
}

#[test]
fn scores_of_different_methods_or_parts_are_not_put_together() {
    let responses = best(survey());
    let checked = survey().check(&responses).expect("fits");
    let by_table = table().score(&checked).expect("complete");
    let other = by_table.dimension("psychosocial").expect("a dimension");
    assert!(matches!(
        Aggregate::of([&tenths(10), other]),
        Err(Mixed::Methods(_, _))
    ));
    assert!(matches!(
        change([(&tenths(10), other)]),
        Err(Mixed::Methods(_, _))
    ));
    let composite = part(&responses, COMPOSITE);
    assert!(matches!(
        Aggregate::of([&tenths(10), &composite]),
        Err(Mixed::Parts(_, _))
    ));
    let one = Aggregate::of([&tenths(10)])
        .expect("one method")
        .expect("a score");
    let two = Aggregate::of([other])
        .expect("one method")
        .expect("a score");
    assert!(matches!(one.above(&two), Err(Mixed::Methods(_, _))));
}

#[test]
fn returnees_are_set_against_neighbours_with_the_uncertainty_of_both() {
    let group = |scores: [usize; 2]| {
        let parts: Vec<Part> = scores.into_iter().cycle().take(12).map(tenths).collect();
        Aggregate::of(&parts).expect("one method").expect("scores")
    };
    let (returnees, neighbours) = (group([4, 6]), group([7, 9]));
    let distance = returnees.above(&neighbours).expect("one method");
    close(distance.value, -0.3);
    let interval = distance.interval.expect("enough");
    assert!(interval.low < -0.3 && -0.3 < interval.high && interval.high < 0.0);
}

#[test]
fn people_are_compared_with_themselves_over_time() {
    let pairs: Vec<(Part, Part)> = (0..10).map(|at| (tenths(at), tenths(at + 1))).collect();
    let change = change(pairs.iter().map(|(before, after)| (before, after)));
    let change = change.expect("one method").expect("pairs");
    close(change.mean, 0.1);
    assert_eq!(change.n, 10);
    close(change.standard_error.expect("enough"), 0.0);
}

#[test]
fn those_who_were_lost_between_rounds_are_counted() {
    let round = |people: &[u32]| people.iter().copied().collect::<BTreeSet<u32>>();
    let lost = attrition(&round(&[1, 2, 3, 4]), &round(&[2, 4, 5]));
    assert_eq!(
        (lost.earlier, lost.stayed, lost.lost, lost.joined),
        (4, 2, 2, 1)
    );
    assert_eq!(lost.share_lost.expect("four were there").rounded(2), "0.50");
    assert_eq!(attrition(&round(&[]), &round(&[1])).share_lost, None);
}
