//! What all figures of the pages share: their frame in the reader's language and direction, and how a score is written.

use homeward_charts::{Direction, Frame, Tick};
use homeward_i18n::{Lang, hundredths, t};

/// The frame of a figure. `prefix` is its own on its page; what a gap and an empty figure are called is said for scores.
pub(crate) fn frame(lang: Lang, prefix: String, title: String, about: &str) -> Frame {
    Frame {
        prefix,
        title,
        description: t(lang, about),
        direction: if lang.direction() == "rtl" {
            Direction::Rtl
        } else {
            Direction::Ltr
        },
        notes: Vec::new(),
        table_label: t(lang, "life-table"),
        table_is_open: false,
        empty: t(lang, "life-nothing-drawn"),
        missing: t(lang, "life-no-score"),
    }
}

/// A score from 0 to 1 as people read it.
pub(crate) fn score(lang: Lang, value: f64) -> String {
    hundredths(lang, hundred(value))
}

/// The scale of scores.
pub(crate) fn scale(lang: Lang) -> Vec<Tick> {
    [0.0, 0.25, 0.5, 0.75, 1.0]
        .map(|at| Tick::new(at, score(lang, at)))
        .to_vec()
}

/// A part of one, in whole hundredths.
pub(crate) fn hundred(part: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 100")]
    let whole = (part * 100.0).round() as i64;
    whole
}

/// A score as it is told of many people: with two decimals.
pub(crate) fn told(score: f64) -> f64 {
    (score * 100.0).round() / 100.0
}
