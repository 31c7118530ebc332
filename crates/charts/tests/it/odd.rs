//! Odd values give a quiet figure and never a broken one.

use homeward_charts::{Influence, Reading, Ring, Tick, Tie};
use proptest::prelude::*;

use crate::{
    samples::{bars, course, ecosystem, intervals, readings, w_curve, whole_course},
    svg::{lines, marks, picture},
};

/// Every number of a picture is one, and every mark stands within it.
fn assert_sound(figure: &str) {
    let picture = picture(figure);
    assert!(
        !picture.contains("NaN") && !picture.contains("inf"),
        "{picture}"
    );
    let size: Vec<f64> = crate::svg::attributes(picture, "viewBox")[0]
        .split(' ')
        .map(|n| n.parse().expect("a number"))
        .collect();
    let points = marks(picture).into_iter().map(|(_, x, y)| (x, y));
    for (x, y) in points.chain(lines(picture).concat()) {
        assert!(
            (0.0..=size[2]).contains(&x) && (0.0..=size[3]).contains(&y),
            "{x} {y} of {size:?}"
        );
    }
}

#[test]
fn without_anything_to_draw_it_says_so() {
    for figure in [
        course(&[], &[]).render(),
        w_curve(&[]).render(),
        ecosystem(&[]).render(),
        intervals(Vec::new()).render(),
        bars(Vec::new()).render(),
    ] {
        let figure = figure.into_string();
        assert!(
            figure.contains("Nothing yet") && !figure.contains("<svg"),
            "{figure}"
        );
    }
    let mut nobody = course(&[0.0], &[]);
    nobody.dimensions.clear();
    assert!(nobody.render().into_string().contains("Nothing yet"));
}

#[test]
fn courses_of_any_length_are_sound() {
    for (why, moments) in [
        ("one round", vec![0.0]),
        ("all on one day", vec![5.0; 4]),
        ("two on one day", vec![0.0, 0.0, 9.0]),
        ("not in order", vec![9.0, 0.0, 4.0]),
        ("no numbers", vec![f64::NAN, f64::INFINITY, 3.0]),
        ("as far apart as can be", vec![f64::MIN, 0.0, f64::MAX]),
        ("sixty", (0..60).map(f64::from).collect()),
    ] {
        for score in [None, Some(0), Some(100)] {
            let scores = vec![score; moments.len()];
            let figure = course(&moments, &scores).render().into_string();
            assert_sound(&figure);
            let mut places: Vec<String> = marks(picture(&figure))
                .iter()
                .map(|m| m.1.to_string())
                .collect();
            places.sort();
            places.dedup();
            assert_eq!(
                places.len(),
                moments.len(),
                "each round has its place: {why}"
            );
        }
    }
}

#[test]
fn values_that_are_no_numbers_are_missing() {
    let mut course = course(&[0.0, 1.0], &[]);
    course.dimensions[0].readings = vec![Reading::known(f64::NAN, "?"), Reading::known(0.5, "0.5")];
    let figure = course.render().into_string();
    assert_sound(&figure);
    assert!(figure.contains("chart-open"));

    let mut compare = intervals(vec![
        Reading::known(0.5, "0.5"),
        Reading::known(f64::INFINITY, "?"),
    ]);
    compare.range = (f64::NAN, f64::INFINITY);
    compare.scale.push(Tick::new(f64::NAN, "?"));
    assert_sound(&compare.render().into_string());
    assert_sound(
        &bars(vec![Reading::known(0.0, "0"), Reading::known(-4.0, "−4")])
            .render()
            .into_string(),
    );
}

#[test]
fn a_course_of_six_rounds_is_small() {
    let mut course = whole_course();
    course.frame.direction = homeward_charts::Direction::Rtl;
    let figure = course.render().into_string();
    let without_table = figure.split("<table").next().expect("a beginning").len();
    assert!(without_table < 6 * 1024, "{without_table}");
    assert!(figure.len() < 9 * 1024, "{}", figure.len());
}

fn readings_of(values: Vec<Option<f64>>) -> Vec<Reading> {
    values
        .into_iter()
        .map(|value| {
            value.map_or_else(|| Reading::missing("Not asked"), |v| Reading::known(v, "x"))
        })
        .collect()
}

proptest! {
    #[test]
    fn any_course_is_sound(rounds in proptest::collection::vec((any::<f64>(), proptest::option::of(any::<f64>())), 1..70)) {
        let moments: Vec<f64> = rounds.iter().map(|(at, _)| *at).collect();
        let mut course = course(&moments, &[]);
        course.dimensions[0].readings = readings_of(rounds.iter().map(|(_, v)| *v).collect());
        assert_sound(&course.render().into_string());
    }

    #[test]
    fn any_curve_is_sound(moments in proptest::collection::vec((any::<f64>(), proptest::option::of(any::<f64>())), 1..40)) {
        assert_sound(&w_curve(&moments).render().into_string());
    }

    #[test]
    fn any_comparison_is_sound(means in proptest::collection::vec(proptest::option::of(any::<f64>()), 1..20)) {
        assert_sound(&intervals(readings_of(means.clone())).render().into_string());
        assert_sound(&bars(readings_of(means)).render().into_string());
    }

    #[test]
    fn any_ecosystem_is_sound(actors in proptest::collection::vec((0..4_usize, 0..3_usize, 0..3_usize), 1..40)) {
        let rings = [Ring::Micro, Ring::Meso, Ring::Exo, Ring::Macro];
        let influences = [Influence::Helps, Influence::Hinders, Influence::Both];
        let ties = [Tie::Weak, Tie::Middling, Tie::Strong];
        let actors: Vec<_> = actors.into_iter().map(|(r, i, t)| (rings[r], influences[i], ties[t])).collect();
        let figure = ecosystem(&actors).render().into_string();
        assert_sound(&figure);
        prop_assert_eq!(picture(&figure).matches("chart-actor").count(), actors.len().min(24));
    }

    #[test]
    fn the_table_has_every_score(scores in proptest::collection::vec(proptest::option::of(0..=100_u8), 1..20)) {
        let moments: Vec<f64> = (0..20).map(f64::from).take(scores.len()).collect();
        let figure = course(&moments, &scores).render().into_string();
        let table = figure.split("<table").nth(1).expect("a table");
        prop_assert_eq!(table.matches("<td").count(), 2 * scores.len());
        for reading in readings(&scores) {
            prop_assert!(table.contains(reading.text()));
        }
    }
}
