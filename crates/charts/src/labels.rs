//! Words along an axis and beside points: as many as there is room for, the rest in the table.

use crate::{
    Tick,
    figure::series_class,
    geometry::{Point, Scale, Segment, Space, WIDTH, count},
    marks::{Drawing, RADIUS},
    text::{LEADING, SIZE, width, wrap},
};

/// Which of the labels at these places can be read beside each other: the first, the last, and between them as many as fit.
pub(crate) fn legible(places: &[f64], widths: &[f64]) -> Vec<usize> {
    let n = places.len().min(widths.len());
    let meets = |a: usize, b: usize| {
        (places[a] - places[b]).abs() < f64::midpoint(widths[a], widths[b]) + 4.0
    };
    let mut kept: Vec<usize> = Vec::new();
    for i in 0..n {
        if kept.last().is_none_or(|last| !meets(*last, i)) {
            kept.push(i);
        }
    }
    if n > 1 && kept.last() != Some(&(n - 1)) {
        while kept.len() > 1 && kept.last().is_some_and(|last| meets(*last, n - 1)) {
            kept.pop();
        }
        if kept.last().is_none_or(|last| !meets(*last, n - 1)) {
            kept.push(n - 1);
        }
    }
    kept
}

/// The middle of words that may not leave the picture.
pub(crate) fn within(x: f64, words_width: f64) -> f64 {
    let half = (words_width / 2.0).min(WIDTH / 2.0);
    x.clamp(half, WIDTH - half)
}

/// Labels under places on the axis of time, in up to `lines` lines each. Returns where the writing ends.
pub(crate) fn under(
    drawing: &mut Drawing,
    class: &str,
    labels: &[(f64, &str)],
    top: f64,
    lines: usize,
) -> f64 {
    let room = match labels.len() {
        0 | 1 => 140.0,
        n => {
            let span = labels[n - 1].0 - labels[0].0;
            (span / count(n - 1) - 4.0).clamp(60.0, 140.0)
        }
    };
    let wrapped: Vec<Vec<String>> = labels
        .iter()
        .map(|(_, label)| wrap(label, room, lines))
        .collect();
    let widths: Vec<f64> = wrapped
        .iter()
        .map(|lines| lines.iter().map(|l| width(l)).fold(0.0, f64::max))
        .collect();
    let places: Vec<f64> = labels
        .iter()
        .zip(&widths)
        .map(|((x, _), w)| within(*x, *w))
        .collect();
    let mut bottom = top;
    for i in legible(&places, &widths) {
        let mut y = top;
        for line in &wrapped[i] {
            y += LEADING;
            drawing.words(class, "middle", places[i], y, line);
        }
        bottom = bottom.max(y);
    }
    bottom
}

/// The scale at the side where reading starts: its words, and a line across at each.
///
/// Returns where the room for values begins.
pub(crate) fn value_axis_width(ticks: &[Tick]) -> f64 {
    let widest = ticks
        .iter()
        .map(|tick| width(&crate::text::cut(&tick.label, 70.0)))
        .fold(0.0, f64::max);
    if widest > 0.0 { widest + 6.0 } else { 0.0 }
}

/// Draws the scale of values for which [`value_axis_width`] has made room.
pub(crate) fn value_axis(drawing: &mut Drawing, ticks: &[Tick], scale: &Scale, from: f64) {
    let drawn: Vec<&Tick> = ticks
        .iter()
        .filter(|tick| tick.at >= scale.low && tick.at <= scale.high)
        .collect();
    let lines: Vec<_> = drawn
        .iter()
        .map(|tick| {
            let y = scale.place(tick.at);
            ((from, y), (WIDTH, y))
        })
        .collect();
    drawing.rules("chart-grid", &lines);
    for tick in drawn {
        let label = crate::text::cut(&tick.label, 70.0);
        drawing.words(
            "chart-quiet",
            "end",
            from - 6.0,
            scale.place(tick.at) + 4.5,
            &label,
        );
    }
}

/// Under the scale, apart from it: an open mark for every value that is not there, a row for each series that lacks any.
///
/// Returns where it ends.
pub(crate) fn missing_lane(
    drawing: &mut Drawing,
    (top, from): Point,
    word: &str,
    series: &[(usize, Vec<f64>)],
) -> f64 {
    let rows: Vec<_> = series.iter().filter(|(_, at)| !at.is_empty()).collect();
    if rows.is_empty() {
        return top;
    }
    let height = LEADING + 4.0 + 13.0 * count(rows.len());
    drawing.area("chart-lane", from, top + 8.0, WIDTH - from, height);
    let word = crate::text::cut(word, WIDTH - from - 12.0);
    drawing.words("chart-quiet", "start", from + 6.0, top + 8.0 + SIZE, &word);
    let mut y = top + 8.0 + LEADING + 8.0;
    for (shape, places) in rows {
        drawing.open(&format!("{} chart-open", series_class(*shape)));
        for x in places {
            drawing.mark(*shape, *x, y);
        }
        drawing.close();
        y += 13.0;
    }
    top + 8.0 + height
}

/// Places words beside points where they meet neither marks nor lines nor each other.
pub(crate) struct Writer {
    pub(crate) taken: Vec<Space>,
    pub(crate) lines: Vec<Segment>,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    pub(crate) from: f64,
}

impl Writer {
    /// Writes `words` above or below the point, first on the side that it points to. Says whether there was room for them whole.
    pub(crate) fn beside(
        &mut self,
        drawing: &mut Drawing,
        (x, y): Point,
        upwards: bool,
        words: &str,
        lines: usize,
    ) -> bool {
        for room in [90.0, 64.0] {
            let wrapped = wrap(words, room, lines);
            if wrapped.iter().any(|line| line.ends_with('…')) {
                continue;
            }
            let wide = wrapped.iter().map(|l| width(l)).fold(0.0, f64::max);
            let high = LEADING * count(wrapped.len());
            let away = RADIUS + 2.0 + high / 2.0;
            for side in [upwards, !upwards] {
                let middle = if side { y - away } else { y + away };
                for shift in [0.0, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5] {
                    let space = Space {
                        x: x + shift * wide,
                        y: middle,
                        half_width: wide / 2.0 + 1.0,
                        half_height: high / 2.0,
                    };
                    if !self.is_free(&space) {
                        continue;
                    }
                    let mut baseline = space.y - space.half_height + SIZE - 1.5;
                    for line in &wrapped {
                        drawing.words("", "middle", space.x, baseline, line);
                        baseline += LEADING;
                    }
                    self.taken.push(space);
                    return true;
                }
            }
        }
        false
    }

    fn is_free(&self, space: &Space) -> bool {
        space.x - space.half_width >= self.from
            && space.x + space.half_width <= WIDTH
            && space.y - space.half_height >= self.top
            && space.y + space.half_height <= self.bottom
            && !self.taken.iter().any(|taken| taken.meets(space))
            && !self.lines.iter().any(|line| space.is_crossed(*line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_label_stay_where_not_all_have_room() {
        let places: Vec<f64> = (0..60).map(|i| f64::from(i) * 4.0).collect();
        let kept = legible(&places, &[40.0; 60]);
        assert_eq!((kept.first(), kept.last()), (Some(&0), Some(&59)));
        for pair in kept.windows(2) {
            assert!(places[pair[1]] - places[pair[0]] >= 44.0, "{kept:?}");
        }
    }
}
