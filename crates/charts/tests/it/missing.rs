//! What is missing is shown as missing.

use homeward_charts::{DRAWN_ACTORS, Influence, Reading, Ring, Tie};

use crate::{
    samples::{bars, course, ecosystem, intervals, w_curve, whole_course},
    svg::{lines, marks, picture},
};

#[test]
fn a_missing_score_is_never_drawn_at_zero_nor_joined() {
    let figure = course(
        &[0.0, 1.0, 2.0, 3.0, 4.0],
        &[Some(50), Some(60), None, Some(70), Some(80)],
    )
    .render()
    .into_string();
    let picture = picture(&figure);

    let zero = 169.0;
    let marks = marks(picture);
    let lines = lines(picture);
    assert_eq!(marks.len(), 5, "every round has a mark");
    let open = &marks[4];
    assert!(
        open.2 > zero,
        "the open mark stands under the scale: {open:?}"
    );
    assert!(marks[..4].iter().all(|mark| mark.2 < zero));
    assert_eq!(
        lines.iter().map(Vec::len).collect::<Vec<_>>(),
        [2, 2],
        "the line is broken where a score is missing"
    );
    for line in lines {
        let beside = line.iter().all(|(x, _)| *x < open.1) || line.iter().all(|(x, _)| *x > open.1);
        assert!(beside, "no line passes the gap");
    }
    assert!(
        picture.contains("Not asked"),
        "the word stands in the picture"
    );
    assert!(
        figure.contains(r#"data-label="Economic"><bdi>Refused</bdi>"#),
        "the reason stands in the table"
    );
}

#[test]
fn a_score_of_zero_is_drawn_at_zero() {
    let figure = course(&[0.0], &[Some(0)]).render().into_string();
    assert!((marks(picture(&figure))[0].2 - 169.0).abs() < 0.01);
    assert!(!figure.contains("chart-open"));
}

#[test]
fn readings_that_lack_are_missing() {
    let figure = course(&[0.0, 1.0], &[Some(40)]).render().into_string();
    assert!(figure.contains(r#"data-label="Economic"><bdi>Not asked</bdi>"#));
    assert!(lines(picture(&figure)).is_empty());
}

#[test]
fn a_moment_without_a_value_breaks_the_curve() {
    let figure = w_curve(&[
        (0.0, Some(2.0)),
        (30.0, Some(1.0)),
        (60.0, None),
        (100.0, Some(3.0)),
    ])
    .render()
    .into_string();
    let picture = picture(&figure);
    assert_eq!(lines(picture).iter().map(Vec::len).collect::<Vec<_>>(), [2]);
    assert!(picture.contains("chart-s0 chart-open"));
    assert!(figure.contains("<bdi>Not said</bdi>"));
}

#[test]
fn a_suppressed_mean_is_hatched_and_gives_away_neither_mean_nor_interval() {
    let mut compare = intervals(vec![
        Reading::known(0.5, "0.50"),
        Reading::suppressed("Too few"),
    ]);
    compare.groups[1].interval = compare.groups[0].interval.clone().map(|mut interval| {
        interval.text = "0.11–0.22".to_owned();
        interval
    });
    let figure = compare.render().into_string();
    let picture = picture(&figure);
    assert_eq!(picture.matches(r#"class="chart-hatch""#).count(), 1);
    assert_eq!(picture.matches(r#"class="chart-interval""#).count(), 1);
    assert_eq!(marks(picture).len(), 1);
    assert!(picture.contains("Too few"));
    assert!(!figure.contains("0.11–0.22"));
}

#[test]
fn a_missing_bar_has_no_length_and_no_mark_on_the_scale() {
    let figure = bars(vec![
        Reading::known(10.0, "10"),
        Reading::missing("Not asked"),
    ])
    .render()
    .into_string();
    let picture = picture(&figure);
    assert_eq!(picture.matches(r#"class="chart-bar""#).count(), 1);
    let (_, x, y) = marks(picture)[0];
    assert!(
        x > 200.0 && y < 60.0,
        "it stands beside its word, above the scale: {x} {y}"
    );
}

#[test]
fn the_number_of_people_stands_at_every_figure() {
    let figure = intervals(vec![
        Reading::known(0.5, "0.50"),
        Reading::suppressed("Too few"),
    ])
    .render()
    .into_string();
    for people in ["n = 11", "n = 22"] {
        assert!(picture(&figure).contains(people));
        assert_eq!(
            figure.matches(people).count(),
            2,
            "in the picture and in the table"
        );
    }
}

#[test]
fn the_caution_stands_beside_the_benchmark() {
    let mut course = whole_course();
    assert!(
        course
            .render()
            .into_string()
            .contains("does not mean that it lasts")
    );
    let with = marks(picture(&course.render().into_string())).len();
    course.benchmark = None;
    assert_eq!(
        marks(picture(&course.render().into_string())).len(),
        with - 1
    );
}

#[test]
fn the_benchmark_has_a_row_of_its_own_where_it_was_asked() {
    let figure = whole_course().render().into_string();
    assert_eq!(figure.matches("2026 · Neighbours").count(), 1);
}

#[test]
fn actors_beyond_the_picture_stand_in_the_table_under_their_own_heading() {
    let mut actors = vec![(Ring::Meso, Influence::Helps, Tie::Weak); DRAWN_ACTORS + 1];
    actors[DRAWN_ACTORS].2 = Tie::Strong;
    let figure = ecosystem(&actors).render().into_string();
    assert_eq!(
        picture(&figure).matches("chart-actor").count(),
        DRAWN_ACTORS
    );
    let beyond = figure.split("Not drawn").nth(1).expect("a heading");
    assert!(
        beyond.contains("Role 24"),
        "the weakest tie that comes last is not drawn"
    );
    assert!(!beyond.contains("Role 25"), "the strongest is");

    actors.pop();
    assert!(
        !ecosystem(&actors)
            .render()
            .into_string()
            .contains("Not drawn")
    );
}
