//! Means of groups with how sure they are, and with how many people stand behind each.

use maud::Markup;

use crate::{
    Frame, Reading, Tick,
    course::Benchmark,
    figure::{KeyEntry, Swatch},
    geometry::WIDTH,
    marks::Drawing,
    rows::{Row, rows},
    table::{Cell, Column, Table},
};

/// Means with their intervals, a row for each group: countries, programmes, years.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Intervals {
    /// Title, notes (such as how sure the interval is), table.
    pub frame: Frame,
    /// Both ends of the scale. What lies beyond is drawn at its end.
    pub range: (f64, f64),
    /// Words under the scale.
    pub scale: Vec<Tick>,
    /// The groups, in the order of the picture.
    pub groups: Vec<Group>,
    /// The population beside which groups are set.
    pub benchmark: Option<Benchmark>,
    /// Headings.
    pub words: IntervalWords,
}

/// One group.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// The mean; suppressed where too few people stand behind it.
    pub mean: Reading,
    /// How sure it is; `None` where that cannot be said. Never shown without its mean.
    pub interval: Option<Interval>,
    /// How many people, in words: 'n = 34'. Where the number itself would give someone away, say less.
    pub people: String,
    /// The mean of the benchmark population in the same place.
    pub benchmark: Option<Reading>,
}

/// Where the true mean is likely to lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Both in words.
    pub text: String,
}

/// Headings of the figure and its table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IntervalWords {
    /// What the groups are: 'Country of return'.
    pub group: String,
    /// 'Mean'.
    pub mean: String,
    /// '95 % interval'.
    pub interval: String,
    /// 'People'.
    pub people: String,
}

impl Intervals {
    /// The figure with its table.
    pub fn render(&self) -> Markup {
        if self.groups.is_empty() {
            return self.frame.nothing();
        }
        let listed: Vec<Row<'_>> = self
            .groups
            .iter()
            .map(|group| Row {
                name: &group.name,
                reading: &group.mean,
                people: &group.people,
            })
            .collect();
        let drawn = rows(
            &self.frame,
            &listed,
            &self.scale,
            self.range,
            |drawing, i, scale, y| {
                let group = &self.groups[i];
                let Some(mean) = group.mean.value() else {
                    return;
                };
                if let Some((low, high)) = group.ends() {
                    let (low, high) = (scale.place(low), scale.place(high));
                    drawing.rules(
                        "chart-interval",
                        &[
                            ((low, y), (high, y)),
                            ((low, y - 4.5), (low, y + 4.5)),
                            ((high, y - 4.5), (high, y + 4.5)),
                        ],
                    );
                }
                if let Some(value) = group.benchmark.as_ref().and_then(Reading::value) {
                    benchmark(drawing, scale.place(value), y);
                }
                drawing.open("chart-s0");
                drawing.mark(0, scale.place(mean), y);
                drawing.close();
            },
        );
        let mut frame = self.frame.clone();
        frame
            .notes
            .extend(self.benchmark.iter().map(|b| b.caution.clone()));
        frame.figure(
            "chart-intervals",
            drawn.0,
            (WIDTH, drawn.1),
            &[self.key()],
            &self.table(),
        )
    }

    /// Marks in place of a value need no key: their word stands beside them.
    fn key(&self) -> Vec<KeyEntry> {
        let mut key = Vec::new();
        let known = || self.groups.iter().filter(|g| g.mean.value().is_some());
        if known().next().is_some() {
            let swatch = Swatch::Mark {
                class: "chart-s0",
                shape: 0,
            };
            key.push(KeyEntry::new(swatch, &self.words.mean));
        }
        if known().any(|group| group.ends().is_some()) {
            let swatch = Swatch::Drawn(|drawing| {
                drawing.rules(
                    "chart-interval",
                    &[
                        ((3.0, 7.0), (27.0, 7.0)),
                        ((3.0, 2.5), (3.0, 11.5)),
                        ((27.0, 2.5), (27.0, 11.5)),
                    ],
                );
            });
            key.push(KeyEntry::new(swatch, &self.words.interval));
        }
        if let Some(population) = &self.benchmark {
            let swatch = Swatch::Drawn(|drawing| benchmark(drawing, 15.0, 7.0));
            key.push(KeyEntry::new(swatch, &population.name));
        }
        key
    }

    fn table(&self) -> Table {
        let mut columns = vec![
            Column::words(&self.words.group),
            Column::number(&self.words.mean),
            Column::number(&self.words.interval),
            Column::number(&self.words.people),
        ];
        columns.extend(self.benchmark.iter().map(|b| Column::number(&b.name)));
        let rows = self
            .groups
            .iter()
            .map(|group| {
                let interval = group.mean.value().and(group.interval.as_ref());
                let missing = || Cell::missing(&self.frame.missing);
                let mut row = vec![
                    Cell::new(&group.name),
                    Cell::from(&group.mean),
                    match (interval, &group.mean) {
                        (Some(interval), _) => Cell::new(&interval.text),
                        (None, Reading::Known(_)) => missing(),
                        (None, absent) => Cell::from(absent),
                    },
                    Cell::new(&group.people),
                ];
                if self.benchmark.is_some() {
                    row.push(group.benchmark.as_ref().map_or_else(missing, Cell::from));
                }
                row
            })
            .collect();
        Table::of(columns, rows)
    }
}

impl Group {
    /// Both ends in order, where both are numbers.
    fn ends(&self) -> Option<(f64, f64)> {
        let interval = self.interval.as_ref()?;
        let ends = (
            interval.low.min(interval.high),
            interval.low.max(interval.high),
        );
        Some(ends).filter(|(low, high)| low.is_finite() && high.is_finite())
    }
}

/// An open diamond on a line across the row.
fn benchmark(drawing: &mut Drawing, x: f64, y: f64) {
    drawing.rules("chart-benchmark-line", &[((x, y - 7.0), (x, y + 7.0))]);
    drawing.open("chart-benchmark");
    drawing.mark(3, x, y);
    drawing.close();
}
