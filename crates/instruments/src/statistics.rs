//! What many scores say together: means with their number and uncertainty, change between rounds, and who was lost on the way.
//!
//! How it is computed, so that a report can say it:
//! - A mean is over the surveys that have a score. Each score is rounded once to nine decimals and summed as a whole number, so that
//!   the order of surveys changes nothing.
//! - The standard error is the sample's standard deviation (divided by n - 1) over the square root of n.
//! - The 95 % interval is Student's, mean ± t · standard error, cut off at the ends of the scale. Between two printed degrees of
//!   freedom the smaller one counts, which makes the interval wider. From fewer than [`FEWEST`] surveys there is none.
//! - It treats those who answered as a random sample of a large group. They seldom are: give the number who did not answer beside it.
//!
//! Small groups are not hidden here; whoever publishes does that.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    exact::Ratio,
    method::MethodName,
    scores::{Mixed, Part, Score},
};

/// Fewest surveys for which a standard error and an interval are given.
pub const FEWEST: usize = 10;

/// Units that a score of 1 has in sums.
const UNITS: i128 = 1_000_000_000;

/// A span within which the mean lies, with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A mean with its number and uncertainty.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mean {
    /// How many it is of.
    pub n: usize,
    /// The mean.
    pub mean: f64,
    /// Its standard error; nothing for few.
    pub standard_error: Option<f64>,
    /// Its 95 % interval; nothing for few.
    pub interval: Option<Interval>,
}

impl Mean {
    /// Of `n` scores from 0 to 1, each kept as a whole number of units of which `scale` make 1, from their sum and the sum of their
    /// squares: what a database adds up.
    ///
    /// # Panics
    /// When `n` or `scale` is nought.
    pub fn of_sums(n: usize, sum: i128, squares: i128, scale: i128) -> Self {
        assert!(n > 0 && scale > 0, "a mean of nothing");
        let unit = UNITS / scale;
        let sums = Sums {
            n,
            sum: sum * unit,
            squares: squares * unit * unit,
        };
        sums.mean((0.0, 1.0))
    }
}

/// The scores of many surveys in one part by one method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aggregate {
    /// The method of all of them.
    pub method: MethodName,
    /// Key of the dimension, or [`COMPOSITE`](crate::COMPOSITE).
    pub part: String,
    /// The mean over surveys with a score.
    pub score: Mean,
    /// Surveys that have no score in this part.
    pub without_score: usize,
    /// Mean share answered, over surveys with a score.
    pub share_answered: f64,
}

impl Aggregate {
    /// Over the same part of many surveys; nothing where none of them has a score.
    ///
    /// # Errors
    /// [`Mixed`] where two of them are of different methods, or of different parts.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a Part>) -> Result<Option<Self>, Mixed> {
        let mut first: Option<(&Part, &Score)> = None;
        let (mut scores, mut shares) = (Sums::default(), Sums::default());
        let mut without_score = 0;
        let mut key: Option<&str> = None;
        for part in parts {
            one_part(key.get_or_insert(&part.key), &part.key)?;
            let Some(score) = part.score() else {
                without_score += 1;
                continue;
            };
            let (_, other) = *first.get_or_insert((part, score));
            other.compare(score)?;
            scores.add(units(score.value()));
            shares.add(part.share_answered.map_or(0, units));
        }
        Ok(first.map(|(part, score)| Self {
            method: score.method().clone(),
            part: part.key.clone(),
            score: scores.mean((0.0, 1.0)),
            without_score,
            share_answered: shares.average(),
        }))
    }

    /// How far this mean lies above another one, say that of neighbours (MNE-11); below nought where it lies beneath.
    ///
    /// The two groups are taken as independent. The interval's degrees of freedom are those of the smaller group, which makes it wider.
    ///
    /// # Errors
    /// [`Mixed`] where methods or parts are different.
    pub fn above(&self, other: &Self) -> Result<Distance, Mixed> {
        if self.method != other.method {
            return Err(Mixed::Methods(self.method.clone(), other.method.clone()));
        }
        one_part(&self.part, &other.part)?;
        let value = self.score.mean - other.score.mean;
        let errors = self.score.standard_error.zip(other.score.standard_error);
        let interval = errors.map(|(one, two)| {
            let n = self.score.n.min(other.score.n);
            around(value, one.hypot(two), n, (-1.0, 1.0))
        });
        Ok(Distance { value, interval })
    }
}

/// How far two means lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Distance {
    /// The first mean less the second.
    pub value: f64,
    /// Its 95 % interval; nothing where one of the groups is small.
    pub interval: Option<Interval>,
}

/// How the same people's scores changed, later less earlier, each person compared with themselves.
///
/// Pairs in which one has no score are left out. Nothing where no pair is left.
///
/// # Errors
/// [`Mixed`] where methods or parts are different.
pub fn change<'a>(
    pairs: impl IntoIterator<Item = (&'a Part, &'a Part)>,
) -> Result<Option<Mean>, Mixed> {
    let mut sums = Sums::default();
    let mut first: Option<(&str, &Score)> = None;
    for (earlier, later) in pairs {
        one_part(&earlier.key, &later.key)?;
        let (Some(before), Some(after)) = (earlier.score(), later.score()) else {
            continue;
        };
        let (key, other) = *first.get_or_insert((&earlier.key, before));
        one_part(key, &earlier.key)?;
        other.compare(before)?;
        other.compare(after)?;
        sums.add(units(after.value()) - units(before.value()));
    }
    Ok(first.map(|_| sums.mean((-1.0, 1.0))))
}

/// Who answered in one round and who in a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attrition {
    /// People in the earlier round.
    pub earlier: usize,
    /// Those of them who are in the later one as well.
    pub stayed: usize,
    /// Those of them who are not.
    pub lost: usize,
    /// People in the later round who were not in the earlier one.
    pub joined: usize,
    /// The share of the earlier round that was lost; nothing where it was empty.
    pub share_lost: Option<Ratio>,
}

/// Counts who was lost between two rounds. What is said of those who stayed may not hold for those who were lost.
pub fn attrition<Id: Ord>(earlier: &BTreeSet<Id>, later: &BTreeSet<Id>) -> Attrition {
    let stayed = earlier.intersection(later).count();
    let lost = earlier.len() - stayed;
    Attrition {
        earlier: earlier.len(),
        stayed,
        lost,
        joined: later.len() - stayed,
        share_lost: Ratio::new(lost as u64, earlier.len() as u64).ok(),
    }
}

fn one_part(one: &str, other: &str) -> Result<(), Mixed> {
    if one == other {
        Ok(())
    } else {
        Err(Mixed::Parts(one.to_owned(), other.to_owned()))
    }
}

fn units(ratio: Ratio) -> i128 {
    ratio.units(9).into()
}

/// Sums of whole numbers: the same in every order.
#[derive(Default)]
struct Sums {
    n: usize,
    sum: i128,
    squares: i128,
}

impl Sums {
    fn add(&mut self, value: i128) {
        self.n += 1;
        self.sum += value;
        self.squares += value * value;
    }

    fn average(&self) -> f64 {
        real(self.sum) / real(UNITS) / count(self.n)
    }

    fn mean(&self, bounds: (f64, f64)) -> Mean {
        let n = count(self.n);
        let mean = self.average();
        let standard_error = (self.n >= FEWEST).then(|| {
            let whole = i128::try_from(self.n).expect("a count of surveys");
            // n times the sum of squared deviations, still exact.
            let deviations = whole * self.squares - self.sum * self.sum;
            let variance = real(deviations) / (real(UNITS) * real(UNITS)) / (n * (n - 1.0));
            (variance / n).sqrt()
        });
        Mean {
            n: self.n,
            mean,
            standard_error,
            interval: standard_error.map(|error| around(mean, error, self.n, bounds)),
        }
    }
}

fn around(mean: f64, error: f64, n: usize, bounds: (f64, f64)) -> Interval {
    let reach = student(n - 1) * error;
    let (least, most) = bounds;
    Interval {
        low: (mean - reach).max(least),
        high: (mean + reach).min(most),
    }
}

/// Student's t for 95 %, both sides, by degrees of freedom, from [`FEWEST`] - 1 on.
const STUDENT: [(usize, f64); 25] = [
    (9, 2.262),
    (10, 2.228),
    (11, 2.201),
    (12, 2.179),
    (13, 2.160),
    (14, 2.145),
    (15, 2.131),
    (16, 2.120),
    (17, 2.110),
    (18, 2.101),
    (19, 2.093),
    (20, 2.086),
    (21, 2.080),
    (22, 2.074),
    (23, 2.069),
    (24, 2.064),
    (25, 2.060),
    (26, 2.056),
    (27, 2.052),
    (28, 2.048),
    (29, 2.045),
    (30, 2.042),
    (40, 2.021),
    (60, 2.000),
    (120, 1.980),
];

fn student(freedom: usize) -> f64 {
    let row = STUDENT.iter().rev().find(|(from, _)| *from <= freedom);
    row.map_or(STUDENT[0].1, |(_, t)| *t)
}

#[expect(clippy::cast_precision_loss, reason = "exact until here")]
fn real(number: i128) -> f64 {
    number as f64
}

#[expect(clippy::cast_precision_loss, reason = "no count is so large")]
fn count(number: usize) -> f64 {
    number as f64
}
