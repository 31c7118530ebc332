//! Bars from the start of the page, for funnels and for how many stayed: a figure and the number of people at each.

use maud::Markup;

use crate::{
    Frame, Reading,
    geometry::WIDTH,
    rows::{Row, rows},
    table::{Cell, Column, Table},
};

/// Bars that all begin at nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bars {
    /// Title, notes, table.
    pub frame: Frame,
    /// The bars, in the order of the picture.
    pub bars: Vec<Bar>,
    /// What a bar of full length stands for; without it, the greatest value. A greater value is drawn at full length.
    pub full: Option<f64>,
    /// Headings.
    pub words: BarWords,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its value. One below nothing is drawn as nothing.
    pub reading: Reading,
    /// How many people, in words: 'n = 34'.
    pub people: String,
}

/// Headings of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BarWords {
    /// What the bars are: 'Step'.
    pub name: String,
    /// What is measured: 'Share that went on'.
    pub figure: String,
    /// 'People'.
    pub people: String,
}

impl Bars {
    /// The figure with its table.
    pub fn render(&self) -> Markup {
        if self.bars.is_empty() {
            return self.frame.nothing();
        }
        let listed: Vec<Row<'_>> = self
            .bars
            .iter()
            .map(|bar| Row {
                name: &bar.name,
                reading: &bar.reading,
                people: &bar.people,
            })
            .collect();
        let values = self.bars.iter().filter_map(|bar| bar.reading.value());
        let greatest = values.fold(0.0, f64::max);
        let full = self
            .full
            .filter(|full| full.is_finite() && *full > 0.0)
            .unwrap_or(greatest);
        // Where all are nothing, any length will do, and none is drawn.
        let range = (0.0, if full > 0.0 { full } else { 1.0 });
        let drawn = rows(&self.frame, &listed, &[], range, |drawing, i, scale, y| {
            let value = self.bars[i].reading.value().unwrap_or(0.0);
            drawing.area(
                "chart-track",
                scale.from,
                y - 6.0,
                scale.to - scale.from,
                12.0,
            );
            let length = scale.place(value) - scale.from;
            drawing.area("chart-bar", scale.from, y - 6.0, length, 12.0);
            drawing.rules(
                "chart-base",
                &[((scale.from, y - 8.0), (scale.from, y + 8.0))],
            );
        });
        let columns = vec![
            Column::words(&self.words.name),
            Column::number(&self.words.figure),
            Column::number(&self.words.people),
        ];
        let cells = |bar: &Bar| {
            vec![
                Cell::new(&bar.name),
                Cell::from(&bar.reading),
                Cell::new(&bar.people),
            ]
        };
        let table = Table::of(columns, self.bars.iter().map(cells).collect());
        self.frame
            .figure("chart-bars", drawn.0, (WIDTH, drawn.1), &[], &table)
    }
}
