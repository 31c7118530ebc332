//! The course of scores: one line for each dimension over the rounds in which a person was asked.

use maud::Markup;

use crate::{
    Frame, Reading, Tick,
    figure::{KeyEntry, Swatch, series_class},
    geometry::{Point, Scale, WIDTH, spread},
    labels::{missing_lane, under, value_axis, value_axis_width},
    marks::{Drawing, SHAPES},
    table::{Cell, Column, Table},
    text::{LEADING, SIZE},
};

/// Scores between 0 and 1 over rounds. Values beyond are drawn at the end of the scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Course {
    /// Title, notes (such as the name of the method), table.
    pub frame: Frame,
    /// Words beside the scale.
    pub scale: Vec<Tick>,
    /// When the person was asked. Drawn in the order of their moments.
    pub rounds: Vec<Round>,
    /// The dimensions. Three have marks of their own; further ones stand in the table alone.
    pub dimensions: Vec<Line>,
    /// The score over all dimensions, drawn stronger.
    pub composite: Option<Line>,
    /// Whom the scores are set against.
    pub benchmark: Option<Benchmark>,
    /// Headings.
    pub words: CourseWords,
}

/// One time of asking.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// When, in any unit, such as days. Rounds stand at their distances in time; if all are the same or one is no number, at even distances.
    pub at: f64,
    /// Its name or date.
    pub label: String,
    /// The share of questions that were answered, in words; `None` where it is not known.
    pub answered: Option<String>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// One score for each round; those that lack are missing.
    pub readings: Vec<Reading>,
    /// The scores of the benchmark population at each round; empty where there are none.
    pub benchmark: Vec<Reading>,
}

/// A population beside which the person's scores are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Benchmark {
    /// Who was asked, when and how many.
    pub name: String,
    /// What may not be concluded from it.
    pub caution: String,
}

/// Headings of the figure and its table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CourseWords {
    /// 'Round'.
    pub round: String,
    /// 'Questions answered'.
    pub answered: String,
}

/// The series whose mark and line the score over all dimensions has.
const COMPOSITE: usize = SHAPES - 1;
const TOP: f64 = 9.0;
const BOTTOM: f64 = 169.0;

impl Course {
    /// The figure with its table.
    pub fn render(&self) -> Markup {
        if self.rounds.is_empty() || self.lines().next().is_none() {
            return self.frame.nothing();
        }
        let mut order: Vec<usize> = (0..self.rounds.len()).collect();
        order.sort_by(|a, b| self.rounds[*a].at.total_cmp(&self.rounds[*b].at));
        let (drawing, height) = self.draw(&order);
        let mut frame = self.frame.clone();
        frame
            .notes
            .extend(self.benchmark.iter().map(|b| b.caution.clone()));
        frame.figure(
            "chart-course",
            drawing,
            (WIDTH, height),
            &[self.key()],
            &self.table(&order),
        )
    }

    /// Every line with the series it is drawn as, if it is.
    fn lines(&self) -> impl Iterator<Item = (Option<usize>, &Line)> {
        let dimensions = self.dimensions.iter().enumerate();
        let dimensions = dimensions.map(|(i, line)| (Some(i).filter(|i| *i < COMPOSITE), line));
        dimensions.chain(self.composite.iter().map(|line| (Some(COMPOSITE), line)))
    }

    fn drawn(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines()
            .filter_map(|(series, line)| Some((series?, line)))
    }

    fn draw(&self, order: &[usize]) -> (Drawing, f64) {
        let is_crowded = order.len() > 14;
        let mut drawing = self.frame.drawing(WIDTH);
        drawing.shapes(SHAPES, if is_crowded { 0.6 } else { 1.0 });
        let from = value_axis_width(&self.scale);
        let scale = Scale {
            low: 0.0,
            high: 1.0,
            from: BOTTOM,
            to: TOP,
        };
        value_axis(&mut drawing, &self.scale, &scale, from);
        let moments: Vec<f64> = order.iter().map(|i| self.rounds[*i].at).collect();
        let places = spread(&moments, from + 16.0, WIDTH - 18.0, 6.0);

        let mut absent = Vec::new();
        for (series, line) in self.drawn() {
            let points: Vec<(f64, Option<f64>)> = order
                .iter()
                .zip(&places)
                .map(|(i, x)| (*x, line.readings.get(*i).and_then(Reading::value)))
                .collect();
            drawing.open(&series_class(series));
            for run in points.split(|(_, value)| value.is_none()) {
                let run: Vec<Point> = run
                    .iter()
                    .filter_map(|(x, value)| Some((*x, scale.place((*value)?))))
                    .collect();
                if run.len() > 1 {
                    drawing.line(&run);
                }
                for (x, y) in run {
                    drawing.mark(series, x, y);
                }
            }
            drawing.close();
            let gaps = points.iter().filter(|(_, value)| value.is_none());
            absent.push((series, gaps.map(|(x, _)| *x).collect()));
        }
        if self.benchmark.is_some() {
            // Beside the person's own marks, so that neither hides the other.
            let aside = if is_crowded { 0.0 } else { 9.0 };
            for (series, line) in self.drawn() {
                drawing.open(&format!("{} chart-benchmark", series_class(series)));
                for (i, x) in order.iter().zip(&places) {
                    if let Some(value) = line.benchmark.get(*i).and_then(Reading::value) {
                        drawing.mark(series, x + aside, scale.place(value));
                    }
                }
                drawing.close();
            }
        }

        let y = missing_lane(&mut drawing, (BOTTOM, from), &self.frame.missing, &absent);
        let labels: Vec<(f64, &str)> = order
            .iter()
            .zip(&places)
            .map(|(i, x)| (*x, self.rounds[*i].label.as_str()))
            .collect();
        let mut y = under(&mut drawing, "", &labels, y + 3.0, 3);
        if self.rounds.iter().any(|round| round.answered.is_some()) {
            let heading = crate::text::cut(&self.words.answered, WIDTH);
            drawing.words("chart-quiet", "start", 0.0, y + LEADING + 6.0, &heading);
            y += LEADING + 6.0;
            let shares: Vec<(f64, &str)> = order
                .iter()
                .zip(&places)
                .map(|(i, x)| (*x, self.rounds[*i].answered.as_deref().unwrap_or("?")))
                .collect();
            y = under(&mut drawing, "", &shares, y, 1);
        }
        (drawing, y + SIZE / 2.0)
    }

    fn key(&self) -> Vec<KeyEntry> {
        let mut key: Vec<KeyEntry> = self
            .drawn()
            .map(|(series, line)| KeyEntry::new(Swatch::Series(series), &line.name))
            .collect();
        if let Some(benchmark) = &self.benchmark {
            let swatch = Swatch::Mark {
                class: "chart-benchmark",
                shape: 0,
            };
            key.push(KeyEntry::new(swatch, &benchmark.name));
        }
        let lacks = |line: &Line| {
            (0..self.rounds.len()).any(|i| line.readings.get(i).and_then(Reading::value).is_none())
        };
        if self.drawn().any(|(_, line)| lacks(line)) {
            let swatch = Swatch::Mark {
                class: "chart-open",
                shape: 0,
            };
            key.push(KeyEntry::new(swatch, &self.frame.missing));
        }
        key
    }

    /// A row for each round, and under it one for the benchmark population where it was asked.
    fn table(&self, order: &[usize]) -> Table {
        let has_answers = self.rounds.iter().any(|round| round.answered.is_some());
        let mut columns = vec![Column::words(&self.words.round)];
        columns.extend(self.lines().map(|(_, line)| Column::number(&line.name)));
        if has_answers {
            columns.push(Column::number(&self.words.answered));
        }
        let missing = || Cell::missing(&self.frame.missing);
        let cell =
            |readings: &[Reading], i: usize| readings.get(i).map_or_else(missing, Cell::from);
        let mut rows = Vec::new();
        for i in order {
            let round = &self.rounds[*i];
            let mut row = vec![Cell::new(&round.label)];
            row.extend(self.lines().map(|(_, line)| cell(&line.readings, *i)));
            if has_answers {
                row.push(round.answered.as_deref().map_or_else(missing, Cell::new));
            }
            rows.push(row);
            let is_known = |line: &Line| line.benchmark.get(*i).and_then(Reading::value).is_some();
            if let Some(benchmark) = &self.benchmark
                && self.lines().any(|(_, line)| is_known(line))
            {
                let name = format!("{} · {}", round.label, benchmark.name);
                let mut row = vec![Cell::new(&name)];
                row.extend(self.lines().map(|(_, line)| cell(&line.benchmark, *i)));
                if has_answers {
                    row.push(Cell::new("–"));
                }
                rows.push(row);
            }
        }
        Table::of(columns, rows)
    }
}
