//! What all figures of the pages share: their frame in the reader's language and direction, and how a score is written.

use homeward_charts::{Direction, EcosystemWords, Frame, InfluenceWords, Ring, RingWords, Tick};
use homeward_domain::codes::TieRing;
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

/// How near somebody stands, as it is drawn.
pub(crate) fn ring(ring: TieRing) -> Ring {
    match ring {
        TieRing::Micro => Ring::Micro,
        TieRing::Meso => Ring::Meso,
        TieRing::Exo => Ring::Exo,
        TieRing::Macro => Ring::Macro,
    }
}

/// The names of the rings around people.
pub(crate) fn rings(lang: Lang) -> RingWords {
    let word = |code: &str| t(lang, &format!("v-tie-ring-{code}"));
    RingWords {
        micro: word("micro"),
        meso: word("meso"),
        exo: word("exo"),
        macro_: word("macro"),
    }
}

/// The names of what those around people do.
pub(crate) fn influences(lang: Lang) -> InfluenceWords {
    let word = |code: &str| t(lang, &format!("v-tie-effect-{code}"));
    InfluenceWords {
        helps: word("helps"),
        hinders: word("hinders"),
        both: word("both"),
    }
}

/// Headings of the map of one person.
pub(crate) fn ecosystem(lang: Lang) -> EcosystemWords {
    let strength = |code: &str| t(lang, &format!("v-tie-strength-{code}"));
    EcosystemWords {
        sign: t(lang, "life-sign"),
        role: t(lang, "f-tie-role"),
        ring: t(lang, "f-tie-ring"),
        influence: t(lang, "f-tie-effect"),
        tie: t(lang, "f-tie-strength"),
        weak: strength("weak"),
        middling: strength("middling"),
        strong: strength("strong"),
        beyond: t(lang, "life-beyond"),
        counts: Vec::new(),
    }
}
