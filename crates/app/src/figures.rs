//! The release of figures: the one way in which counts of people leave `app` (design 3.20, 6.8).
//!
//! Every table of groups goes through [`release`], every group that falls into parts through [`split`]. What it guarantees, whatever the counts are:
//!
//! - no figure tells of fewer people than the threshold, but that there is nobody or everybody;
//! - what is hidden cannot be found by taking what is shown from a total: a column with one hidden figure has another hidden,
//!   and what is hidden in a column is together no fewer than the threshold;
//! - every figure is rounded, so that two tables over nearly the same people, of two days or of two ways to group them, do not
//!   tell of the one by which they differ.

/// Fewer people than this are not told of.
pub const THRESHOLD: u64 = 10;
/// Figures are rounded to a multiple of this.
pub const ROUNDED_TO: u64 = 5;

/// A group before it is released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its code.
    pub code: String,
    /// How many people it has.
    pub of: u64,
    /// To how many of them it happened.
    pub count: u64,
}

/// A figure as it may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Figure {
    /// Rounded.
    About(u64),
    /// Too few people, or it would tell of another that has too few.
    Hidden,
}

impl Figure {
    /// The number, where it is told.
    pub fn number(self) -> Option<u64> {
        match self {
            Self::About(number) => Some(number),
            Self::Hidden => None,
        }
    }
}

/// A group as it may be told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Released {
    /// Its code.
    pub code: String,
    /// How many people it has: the denominator.
    pub of: Figure,
    /// To how many of them it happened.
    pub count: Figure,
}

impl Released {
    /// Out of a hundred, where both figures are told; from the rounded figures, so that it tells no more than they do.
    pub fn percent(&self) -> Option<u64> {
        let (of, count) = (self.of.number()?, self.count.number()?);
        (of > 0).then(|| (count * 100 + of / 2) / of)
    }
}

/// A table as it may be told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Table {
    /// The groups, in the order given.
    pub rows: Vec<Released>,
    /// All of them together.
    pub all: Released,
}

/// How many people, for whoever may not know which: in the steps of a scale, with nobody and a few told alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Band {
    /// Fewer than this: nobody, too.
    Below(u64),
    /// From the first to the second.
    Between(u64, u64),
    /// As many, or more.
    AtLeast(u64),
}

/// The band a number falls into.
pub fn band(number: u64) -> Band {
    const STEPS: [u64; 5] = [THRESHOLD, 25, 50, 100, 250];
    match STEPS.iter().position(|step| number < *step) {
        Some(0) => Band::Below(THRESHOLD),
        Some(at) => Band::Between(STEPS[at - 1], STEPS[at] - 1),
        None => Band::AtLeast(STEPS[STEPS.len() - 1]),
    }
}

/// A table of groups as it may be told.
pub fn release(groups: &[Group], threshold: u64) -> Table {
    let all = Group {
        code: "all".to_owned(),
        of: groups.iter().map(|g| g.of).sum(),
        count: groups.iter().map(|g| g.count).sum(),
    };
    let mut of: Vec<bool> = groups.iter().map(|g| is_few(g.of, threshold)).collect();
    hide_more(
        &mut of,
        &groups.iter().map(|g| g.of).collect::<Vec<_>>(),
        threshold,
    );
    // Who it happened to and who it did not: to take one from all gives the other.
    let mut count: Vec<bool> = groups
        .iter()
        .zip(&of)
        .map(|(g, hidden)| {
            *hidden || is_few(g.count, threshold) || is_few(g.of - g.count, threshold)
        })
        .collect();
    hide_more(
        &mut count,
        &groups.iter().map(|g| g.count).collect::<Vec<_>>(),
        threshold,
    );
    let others: Vec<u64> = groups.iter().map(|g| g.of - g.count).collect();
    hide_more(&mut count, &others, threshold);
    let told = |group: &Group, of: bool, count: bool| Released {
        code: group.code.clone(),
        of: figure(group.of, of),
        count: figure(group.count, count),
    };
    let few = is_few(all.of, threshold);
    Table {
        rows: groups
            .iter()
            .zip(of.iter().zip(&count))
            .map(|(group, (of, count))| told(group, *of, *count))
            .collect(),
        all: told(
            &all,
            few,
            few || is_few(all.count, threshold) || is_few(all.of - all.count, threshold),
        ),
    }
}

/// A group that falls into parts, as it may be told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Split {
    /// All of it.
    pub all: Figure,
    /// Its parts, in the order given.
    pub parts: Vec<Figure>,
}

/// A group and its parts as they may be told: what is hidden of it is at least two parts and together no fewer than the threshold, so
/// that it cannot be found by taking the others from all.
pub fn split(parts: &[u64], threshold: u64) -> Split {
    split_hiding(parts, &[], threshold)
}

/// The same, where some parts are hidden elsewhere and so here.
pub fn split_hiding(parts: &[u64], elsewhere: &[bool], threshold: u64) -> Split {
    let all = parts.iter().sum();
    let few = is_few(all, threshold);
    let elsewhere = elsewhere.iter().copied().chain(std::iter::repeat(false));
    let mut hidden: Vec<bool> = parts
        .iter()
        .zip(elsewhere)
        .map(|(n, elsewhere)| few || elsewhere || is_few(*n, threshold))
        .collect();
    hide_more(&mut hidden, parts, threshold);
    Split {
        all: figure(all, few),
        parts: parts
            .iter()
            .zip(hidden)
            .map(|(n, hidden)| figure(*n, hidden))
            .collect(),
    }
}

/// Some, and fewer than may be told of.
fn is_few(number: u64, threshold: u64) -> bool {
    number > 0 && number < threshold
}

/// Hides further figures of a column, the smallest first, until those hidden are at least two and together at least the threshold.
fn hide_more(hidden: &mut [bool], column: &[u64], threshold: u64) {
    loop {
        let of_hidden = || hidden.iter().zip(column).filter(|(h, _)| **h);
        let (many, sum) = (
            of_hidden().count(),
            of_hidden().map(|(_, n)| n).sum::<u64>(),
        );
        if many == 0 || (many > 1 && sum >= threshold) {
            return;
        }
        let next = (0..column.len())
            .filter(|at| !hidden[*at])
            .min_by_key(|at| (column[*at] == 0, column[*at]));
        match next {
            Some(at) => hidden[at] = true,
            None => return,
        }
    }
}

fn figure(number: u64, hidden: bool) -> Figure {
    if hidden {
        Figure::Hidden
    } else {
        Figure::About((number + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn group(code: &str, of: u64, count: u64) -> Group {
        Group {
            code: code.to_owned(),
            of,
            count,
        }
    }

    #[test]
    fn small_groups_are_hidden_and_so_is_what_would_tell_of_them() {
        use Figure::{About, Hidden};
        for (why, groups, told) in [
            (
                "large groups are told",
                vec![group("a", 100, 20), group("b", 61, 11)],
                vec![(About(100), About(20)), (About(60), About(10))],
            ),
            (
                "a small group hides the next smallest with it",
                vec![group("a", 100, 20), group("b", 9, 0), group("c", 40, 12)],
                vec![(About(100), About(20)), (Hidden, Hidden), (Hidden, Hidden)],
            ),
            (
                "at the threshold it is told",
                vec![group("a", 100, 20), group("b", 10, 10)],
                vec![(About(100), About(20)), (About(10), About(10))],
            ),
            (
                "few to whom it happened",
                vec![group("a", 100, 9), group("b", 80, 20), group("c", 80, 30)],
                vec![
                    (About(100), Hidden),
                    (About(80), Hidden),
                    (About(80), About(30)),
                ],
            ),
            (
                "few to whom it did not",
                vec![group("a", 100, 95), group("b", 80, 20), group("c", 80, 30)],
                vec![
                    (About(100), Hidden),
                    (About(80), Hidden),
                    (About(80), About(30)),
                ],
            ),
            (
                "nobody to whom it happened",
                vec![group("a", 100, 0), group("b", 80, 20)],
                vec![(About(100), About(0)), (About(80), About(20))],
            ),
            (
                "one small group alone",
                vec![group("a", 3, 1)],
                vec![(Hidden, Hidden)],
            ),
        ] {
            let rows = release(&groups, THRESHOLD).rows;
            let figures: Vec<_> = rows.iter().map(|r| (r.of, r.count)).collect();
            assert_eq!(figures, told, "{why}");
        }
    }

    #[test]
    fn a_band_tells_nobody_and_a_few_alike() {
        for (number, expected) in [
            (0, Band::Below(10)),
            (1, Band::Below(10)),
            (9, Band::Below(10)),
            (10, Band::Between(10, 24)),
            (24, Band::Between(10, 24)),
            (25, Band::Between(25, 49)),
            (249, Band::Between(100, 249)),
            (250, Band::AtLeast(250)),
        ] {
            assert_eq!(band(number), expected, "{number}");
        }
    }

    fn groups() -> impl Strategy<Value = Vec<Group>> {
        let size = prop_oneof![0_u64..14, 0_u64..300];
        proptest::collection::vec((size, 0_u64..=100), 1..7).prop_map(|all| {
            let rows = all.into_iter().enumerate();
            rows.map(|(at, (of, share))| group(&at.to_string(), of, of * share / 100))
                .collect()
        })
    }

    type Column = (fn(&Released) -> Figure, fn(&Group) -> u64);

    proptest! {
        #[test]
        fn nothing_told_is_of_few_and_nothing_hidden_can_be_worked_out(groups in groups(), threshold in 2_u64..20) {
            let table = release(&groups, threshold);
            for (group, row) in groups.iter().zip(&table.rows) {
                prop_assert!(row.of == Figure::Hidden || !is_few(group.of, threshold));
                prop_assert!(row.count == Figure::Hidden
                    || (!is_few(group.count, threshold) && !is_few(group.of - group.count, threshold)));
                prop_assert!(row.of != Figure::Hidden || row.count == Figure::Hidden, "no share of a hidden number");
            }
            let columns: [Column; 3] = [
                (|r| r.of, |g| g.of),
                (|r| r.count, |g| g.count),
                (|r| r.count, |g| g.of - g.count),
            ];
            for (told, number) in columns {
                let hidden: Vec<u64> = groups.iter().zip(&table.rows)
                    .filter(|(_, r)| told(r) == Figure::Hidden).map(|(g, _)| number(g)).collect();
                let all_hidden = hidden.len() == groups.len();
                prop_assert!(hidden.is_empty() || all_hidden
                    || (hidden.len() > 1 && hidden.iter().sum::<u64>() >= threshold), "{hidden:?}");
            }
        }

        #[test]
        fn no_part_that_is_told_is_of_few_and_none_that_is_hidden_can_be_worked_out(
            parts in proptest::collection::vec(prop_oneof![0_u64..14, 0_u64..300], 1..5), threshold in 2_u64..20,
        ) {
            let told = split(&parts, threshold);
            let all: u64 = parts.iter().sum();
            prop_assert!(told.all == Figure::Hidden || !is_few(all, threshold));
            for (number, part) in parts.iter().zip(&told.parts) {
                prop_assert!(*part == Figure::Hidden || !is_few(*number, threshold));
            }
            let hidden: Vec<u64> = parts.iter().zip(&told.parts)
                .filter(|(_, p)| **p == Figure::Hidden).map(|(n, _)| *n).collect();
            prop_assert!(hidden.is_empty() || hidden.len() == parts.len()
                || (hidden.len() > 1 && hidden.iter().sum::<u64>() >= threshold), "{hidden:?}");
        }

        #[test]
        fn one_person_more_or_less_is_not_told(of in 12_u64..200, at in 0_u64..5) {
            // Whatever is told is a multiple: two tables that differ by one person differ by nothing or by a whole step.
            let table = |of| release(&[group("a", of, of - of / 3), group("b", 100, 50)], THRESHOLD);
            for number in [table(of), table(of + at)].iter().flat_map(|t| t.rows.iter()).flat_map(|r| [r.of, r.count]) {
                prop_assert!(number.number().is_none_or(|n| n % ROUNDED_TO == 0));
            }
        }
    }
}
