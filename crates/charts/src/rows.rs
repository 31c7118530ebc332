//! Rows under each other, each with its name, its figure and the number of people behind it.

use crate::{
    Frame, Reading, Tick,
    geometry::{Scale, WIDTH, count},
    labels::legible,
    marks::Drawing,
    text::{LEADING, SIZE, cut, width},
};

/// Height of one row.
const ROW: f64 = 44.0;

/// What every row shows beside its own drawing.
pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    pub(crate) reading: &'a Reading,
    pub(crate) people: &'a str,
}

/// Rows on one scale: `draw` draws the value of a row at the height it is given. Returns the height of the picture.
pub(crate) fn rows(
    frame: &Frame,
    rows: &[Row<'_>],
    ticks: &[Tick],
    (low, high): (f64, f64),
    mut draw: impl FnMut(&mut Drawing, usize, &Scale, f64),
) -> (Drawing, f64) {
    let mut drawing = frame.drawing(WIDTH);
    drawing.shapes(4, 1.0);
    // What stands at the end of the rows takes what it needs, and a third of the picture at most.
    let end = rows
        .iter()
        .map(|row| width(row.people).max(figure_width(row)))
        .fold(0.0, f64::max)
        .min(WIDTH / 3.0);
    let scale = Scale {
        low,
        high,
        from: 6.0,
        to: WIDTH - end - 14.0,
    };
    let bottom = ROW * count(rows.len());
    let drawn: Vec<&Tick> = ticks
        .iter()
        .filter(|tick| tick.at >= low && tick.at <= high)
        .collect();
    for (i, row) in rows.iter().enumerate() {
        let top = ROW * count(i);
        let track = top + 29.0;
        let grid: Vec<_> = drawn
            .iter()
            .map(|tick| {
                let x = scale.place(tick.at);
                ((x, track - 8.0), (x, track + 8.0))
            })
            .collect();
        drawing.rules("chart-grid", &grid);
        let said = match row.reading {
            Reading::Known(_) if row.reading.value().is_some() => {
                draw(&mut drawing, i, &scale, track);
                cut(row.reading.text(), end)
            }
            Reading::Suppressed(_) => {
                drawing.hatched(scale.from, track - 5.0, scale.to - scale.from, 10.0);
                String::new()
            }
            Reading::Known(_) | Reading::Missing(_) => {
                drawing.rules("chart-absent", &[((scale.from, track), (scale.to, track))]);
                String::new()
            }
        };
        let baseline = top + SIZE;
        if said.is_empty() {
            // The reason needs more room than a figure and gets it from the name.
            let why = match row.reading {
                Reading::Known(_) => frame.missing.as_str(),
                Reading::Missing(why) | Reading::Suppressed(why) => why.as_str(),
            };
            let why = cut(why, WIDTH / 2.0);
            drawing.words("chart-quiet", "end", WIDTH, baseline, &why);
            let mut room = WIDTH - width(&why) - 8.0;
            if !matches!(row.reading, Reading::Suppressed(_)) {
                // Beside the words: on the scale, the mark would stand for a value.
                room -= 16.0;
                drawing.open("chart-open");
                drawing.mark(0, WIDTH - width(&why) - 9.0, baseline - 4.5);
                drawing.close();
            }
            drawing.words("", "start", 0.0, baseline, &cut(row.name, room));
        } else {
            drawing.words("chart-strong", "end", WIDTH, baseline, &said);
            let name = cut(row.name, WIDTH - width(&said) * 1.1 - 8.0);
            drawing.words("", "start", 0.0, baseline, &name);
        }
        let people = cut(row.people, end);
        drawing.words("chart-quiet", "end", WIDTH, track + 5.0, &people);
    }
    let bottom = axis(&mut drawing, &drawn, &scale, bottom);
    (drawing, bottom)
}

/// The words of the scale under the last row.
fn axis(drawing: &mut Drawing, ticks: &[&Tick], scale: &Scale, top: f64) -> f64 {
    let labels: Vec<String> = ticks.iter().map(|tick| cut(&tick.label, 90.0)).collect();
    let widths: Vec<f64> = labels.iter().map(|label| width(label)).collect();
    let places: Vec<f64> = ticks
        .iter()
        .zip(&widths)
        .map(|(tick, w)| crate::labels::within(scale.place(tick.at), *w))
        .collect();
    let shown = legible(&places, &widths);
    for i in &shown {
        drawing.words("chart-quiet", "middle", places[*i], top + SIZE, &labels[*i]);
    }
    if shown.is_empty() {
        top
    } else {
        top + LEADING + 3.0
    }
}

fn figure_width(row: &Row<'_>) -> f64 {
    if row.reading.value().is_some() {
        // Figures are set bold.
        width(row.reading.text()) * 1.1
    } else {
        0.0
    }
}
