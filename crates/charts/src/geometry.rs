//! Where things stand. Everything is reckoned from the side where reading starts and turned round last.

/// A place in a picture.
pub(crate) type Point = (f64, f64);

/// A straight line from a place to a place.
pub(crate) type Segment = (Point, Point);

/// Width of a picture in its own units; on the screen it takes the room there is.
pub(crate) const WIDTH: f64 = 300.0;

/// The direction in which the page is read, and so the one in which time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// From the left.
    #[default]
    Ltr,
    /// From the right.
    Rtl,
}

impl Direction {
    /// The place `x` from the side where reading starts, counted from the left, in a picture `width` wide.
    pub(crate) fn turn(self, x: f64, width: f64) -> f64 {
        match self {
            Self::Ltr => x,
            Self::Rtl => width - x,
        }
    }

    /// As the attribute `direction` says it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A number as it stands in markup: one decimal at most, and never anything but a number.
pub(crate) fn number(x: f64) -> String {
    let rounded = if x.is_finite() {
        (x * 10.0).round() / 10.0
    } else {
        0.0
    };
    // Minus nothing is nothing.
    (rounded + 0.0).to_string()
}

/// A count as a length.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// A straight scale from values to places.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) from: f64,
    pub(crate) to: f64,
}

impl Scale {
    /// Where a value stands. One beyond the scale stands at its end, and on a scale without length everything stands in the middle.
    pub(crate) fn place(&self, value: f64) -> f64 {
        let span = self.high - self.low;
        let share = if span.is_finite() && span > 0.0 && value.is_finite() {
            ((value - self.low) / span).clamp(0.0, 1.0)
        } else {
            0.5
        };
        self.from + share * (self.to - self.from)
    }
}

/// Places between `from` and `to` in proportion to `moments`, which come in order, with `gap` or more between neighbours where there is room.
///
/// Moments that are all one, or no numbers, are set at even distances.
pub(crate) fn spread(moments: &[f64], from: f64, to: f64, gap: f64) -> Vec<f64> {
    let n = moments.len();
    if n < 2 {
        return vec![f64::midpoint(from, to); n];
    }
    let even = (to - from) / count(n - 1);
    let (first, span) = (moments[0], moments[n - 1] - moments[0]);
    let in_proportion = moments.iter().all(|m| m.is_finite()) && span.is_finite() && span > 0.0;
    let mut places: Vec<f64> = moments
        .iter()
        .enumerate()
        .map(|(i, moment)| {
            if in_proportion {
                from + (moment - first) / span * (to - from)
            } else {
                from + even * count(i)
            }
        })
        .collect();
    let gap = gap.min(even);
    for i in 1..n {
        places[i] = places[i].max(places[i - 1] + gap);
    }
    places[n - 1] = places[n - 1].min(to);
    for i in (0..n - 1).rev() {
        places[i] = places[i].min(places[i + 1] - gap);
    }
    places
}

/// A rectangle by its middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Space {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) half_width: f64,
    pub(crate) half_height: f64,
}

impl Space {
    /// Whether the two share any room.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        (self.x - other.x).abs() < self.half_width + other.half_width
            && (self.y - other.y).abs() < self.half_height + other.half_height
    }

    /// Whether a straight line passes through it.
    pub(crate) fn is_crossed(&self, (from, to): Segment) -> bool {
        // Cut the line by each pair of sides in turn; something left means that it passes through.
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [
            (from.0, to.0 - from.0, self.x, self.half_width),
            (from.1, to.1 - from.1, self.y, self.half_height),
        ];
        for (start, run, middle, half) in sides {
            if run.abs() < f64::EPSILON {
                if (start - middle).abs() >= half {
                    return false;
                }
                continue;
            }
            let one = (middle - half - start) / run;
            let other = (middle + half - start) / run;
            enter = enter.max(one.min(other));
            leave = leave.min(one.max(other));
        }
        enter < leave
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_but_a_number_is_written() {
        for (x, written) in [
            (1.0, "1"),
            (0.05, "0.1"),
            (-0.01, "0"),
            (f64::NAN, "0"),
            (f64::INFINITY, "0"),
        ] {
            assert_eq!(number(x), written);
        }
    }

    #[test]
    fn moments_that_are_all_one_stand_at_even_distances() {
        assert_eq!(spread(&[5.0, 5.0, 5.0], 0.0, 10.0, 2.0), [0.0, 5.0, 10.0]);
        assert_eq!(spread(&[5.0], 0.0, 10.0, 2.0), [5.0]);
        assert!(spread(&[], 0.0, 10.0, 2.0).is_empty());
    }

    #[test]
    fn a_line_crosses_a_space_only_if_it_passes_through() {
        let space = Space {
            x: 5.0,
            y: 5.0,
            half_width: 1.0,
            half_height: 1.0,
        };
        assert!(space.is_crossed(((0.0, 0.0), (10.0, 10.0))));
        assert!(!space.is_crossed(((0.0, 0.0), (3.0, 3.0))));
        assert!(!space.is_crossed(((0.0, 8.0), (10.0, 8.0))));
    }

    proptest! {
        #[test]
        fn places_are_in_order_apart_and_within_their_room(mut moments in proptest::collection::vec(any::<f64>(), 0..70)) {
            moments.sort_by(f64::total_cmp);
            let places = spread(&moments, 20.0, 280.0, 6.0);
            for pair in places.windows(2) {
                prop_assert!(pair[1] - pair[0] > 3.0, "{places:?}");
            }
            for place in places {
                prop_assert!((19.999..=280.001).contains(&place));
            }
        }
    }
}
