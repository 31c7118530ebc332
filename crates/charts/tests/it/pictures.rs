//! The markup itself, to be reviewed when it changes.

use homeward_charts::{Direction, Influence, Reading, Ring, Tie};

use crate::samples::{bars, course, ecosystem, intervals, w_curve};

/// One element a line.
fn readable(markup: maud::Markup) -> String {
    markup.into_string().replace("><", ">\n<")
}

#[test]
fn small_figures_look_as_they_did() {
    let mut from_the_right = course(&[0.0, 30.0, 90.0], &[Some(40), None, Some(55)]);
    from_the_right.frame.direction = Direction::Rtl;
    insta::assert_snapshot!("course", readable(from_the_right.render()));
    insta::assert_snapshot!(
        "w-curve",
        readable(w_curve(&[(0.0, Some(1.0)), (100.0, Some(-2.0))]).render())
    );
    insta::assert_snapshot!(
        "ecosystem",
        readable(
            ecosystem(&[
                (Ring::Micro, Influence::Helps, Tie::Strong),
                (Ring::Exo, Influence::Hinders, Tie::Weak),
            ])
            .render()
        )
    );
    insta::assert_snapshot!(
        "intervals",
        readable(
            intervals(vec![
                Reading::known(0.5, "0.50"),
                Reading::suppressed("Too few")
            ])
            .render()
        )
    );
    insta::assert_snapshot!(
        "bars",
        readable(
            bars(vec![
                Reading::known(8.0, "8"),
                Reading::missing("Not asked")
            ])
            .render()
        )
    );
}
