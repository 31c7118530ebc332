//! In a language written from the right, time runs from the right.

use homeward_charts::Direction;

use crate::{
    samples::all,
    svg::{attributes, lines, marks, picture},
};

#[test]
fn every_point_stands_mirrored() {
    for (ltr, rtl) in all(Direction::Ltr).iter().zip(&all(Direction::Rtl)) {
        let (ltr, rtl) = (picture(ltr), picture(rtl));
        for (a, b) in marks(ltr).iter().zip(&marks(rtl)) {
            assert_eq!(a.0, b.0);
            assert!(
                (a.1 + b.1 - 300.0).abs() < 0.11 && (a.2 - b.2).abs() < 0.01,
                "{a:?} {b:?}"
            );
        }
        for (a, b) in lines(ltr).concat().iter().zip(&lines(rtl).concat()) {
            assert!(
                (a.0 + b.0 - 300.0).abs() < 0.11 && (a.1 - b.1).abs() < 0.01,
                "{a:?} {b:?}"
            );
        }
        let circles = |picture| -> Vec<f64> {
            attributes(picture, "cx")
                .iter()
                .map(|x| x.parse().expect("a number"))
                .collect()
        };
        for (a, b) in circles(ltr).iter().zip(circles(rtl)) {
            assert!((a + b - 300.0).abs() < 0.11, "{a} {b}");
        }
        assert_eq!(marks(ltr).len(), marks(rtl).len());
    }
}

#[test]
fn words_are_anchored_by_the_direction_of_reading() {
    for (direction, code) in [(Direction::Ltr, "ltr"), (Direction::Rtl, "rtl")] {
        for figure in all(direction) {
            assert_eq!(attributes(picture(&figure), "direction"), [code]);
        }
    }
}
