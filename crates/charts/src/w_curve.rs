//! The W-curve: a person's own highs and lows on a line of time, with how family and community saw them beside.

use maud::Markup;

use crate::{
    Frame, Reading, Tick,
    figure::{KeyEntry, Swatch, series_class},
    geometry::{Point, Scale, Space, WIDTH, count, spread},
    labels::{Writer, missing_lane, under, value_axis, value_axis_width, within},
    marks::{Drawing, RADIUS},
    table::{Cell, Column, Table},
    text::{LEADING, SIZE, cut, plain, width},
};

/// Highs and lows from -3, the worst, over 0 to +3, the best. Values beyond are drawn at the end of the scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WCurve {
    /// Title, notes, table.
    pub frame: Frame,
    /// Words beside the scale of values.
    pub scale: Vec<Tick>,
    /// Words under the line of time; their unit is that of the moments.
    pub times: Vec<Tick>,
    /// Whose view it is, the person's own first. Three are drawn; further ones stand in the table alone.
    pub voices: Vec<Voice>,
    /// Departure, arrival: lines across the picture.
    pub events: Vec<Event>,
    /// Headings.
    pub words: WCurveWords,
}

/// One view of the same time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Voice {
    /// Whose it is.
    pub name: String,
    /// What they tell, in any order.
    pub moments: Vec<Moment>,
}

/// One high or low.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// When, in any unit, such as days. One that is no number stands in the table alone.
    pub at: f64,
    /// When, in words.
    pub when: String,
    /// A short sign for the point, such as its number; stands in the picture and the table. May be empty.
    pub sign: String,
    /// How it was.
    pub reading: Reading,
    /// What happened. Stands beside the person's own points where there is room, and whole in the table.
    pub words: String,
}

/// A moment that divides the time.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// When, in the unit of the moments.
    pub at: f64,
    /// When, in words.
    pub when: String,
    /// What it is.
    pub label: String,
}

/// Headings of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WCurveWords {
    /// 'No.', over the signs of the points.
    pub sign: String,
    /// 'When'.
    pub when: String,
    /// 'Who tells it'.
    pub voice: String,
    /// 'How it was'.
    pub value: String,
    /// 'What happened'.
    pub happened: String,
}

/// How many voices are drawn.
const DRAWN: usize = 3;
const HEIGHT: f64 = 250.0;
/// Above the best and below the worst, room for words.
const MARGIN: f64 = 42.0;

/// An event in the picture.
struct PlacedEvent {
    /// Where its line stands.
    x: f64,
    /// The middle of its words.
    middle: f64,
    /// Half of their width.
    half: f64,
    /// Their baseline.
    y: f64,
    label: String,
}

/// Where each moment stands on the line of time.
struct Times {
    moments: Vec<f64>,
    places: Vec<f64>,
}

impl Times {
    fn place(&self, at: f64) -> Option<f64> {
        let mut moments = self.moments.iter();
        let i = moments.position(|moment| moment.total_cmp(&at).is_eq())?;
        self.places.get(i).copied()
    }
}

impl WCurve {
    /// The figure with its table.
    pub fn render(&self) -> Markup {
        if self.voices.iter().all(|voice| voice.moments.is_empty()) {
            return self.frame.nothing();
        }
        let (drawing, height) = self.draw();
        self.frame.figure(
            "chart-w-curve",
            drawing,
            (WIDTH, height),
            &self.keys(),
            &self.table(),
        )
    }

    fn drawn(&self) -> impl Iterator<Item = (usize, Vec<&Moment>)> {
        self.voices
            .iter()
            .take(DRAWN)
            .enumerate()
            .map(|(series, voice)| {
                let mut moments: Vec<&Moment> =
                    voice.moments.iter().filter(|m| m.at.is_finite()).collect();
                moments.sort_by(|a, b| a.at.total_cmp(&b.at));
                (series, moments)
            })
    }

    fn times(&self, from: f64) -> Times {
        let moments = self.drawn().flat_map(|(_, moments)| moments);
        let mut all: Vec<f64> = moments
            .map(|moment| moment.at)
            .chain(self.events.iter().map(|event| event.at))
            .chain(self.times.iter().map(|tick| tick.at))
            .filter(|at| at.is_finite())
            // Minus nothing is the same moment as nothing.
            .map(|at| at + 0.0)
            .collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        let places = spread(&all, from + 14.0, WIDTH - 14.0, 1.0);
        Times {
            moments: all,
            places,
        }
    }

    fn draw(&self) -> (Drawing, f64) {
        let mut drawing = self.frame.drawing(WIDTH);
        drawing.shapes(DRAWN, 1.0);
        let from = value_axis_width(&self.scale);
        let times = self.times(from);

        let (events, top) = self.events(&times);
        let scale = Scale {
            low: -3.0,
            high: 3.0,
            from: top + HEIGHT - MARGIN,
            to: top + MARGIN,
        };
        value_axis(&mut drawing, &self.scale, &scale, from);
        let middle = scale.place(0.0);
        drawing.rules("chart-zero", &[((from, middle), (WIDTH, middle))]);
        for event in &events {
            let line = ((event.x, top + 2.0), (event.x, top + HEIGHT));
            drawing.rules("chart-event", &[line]);
        }

        let mut writer = Writer {
            taken: Vec::new(),
            lines: events
                .iter()
                .map(|event| ((event.x, 0.0), (event.x, top + HEIGHT)))
                .collect(),
            top,
            bottom: top + HEIGHT,
            from,
        };
        let mut absent = Vec::new();
        let mut own = Vec::new();
        for (series, moments) in self.drawn() {
            let points: Vec<_> = moments
                .iter()
                .filter_map(|moment| Some((times.place(moment.at + 0.0)?, *moment)))
                .collect();
            drawing.open(&series_class(series));
            for run in points.split(|(_, moment)| moment.reading.value().is_none()) {
                let run: Vec<Point> = run
                    .iter()
                    .filter_map(|(x, moment)| Some((*x, scale.place(moment.reading.value()?))))
                    .collect();
                if run.len() > 1 {
                    drawing.line(&run);
                }
                writer.lines.extend(run.windows(2).map(|w| (w[0], w[1])));
                for (x, y) in run {
                    drawing.mark(series, x, y);
                    writer.taken.push(Space {
                        x,
                        y,
                        half_width: RADIUS + 1.0,
                        half_height: RADIUS + 1.0,
                    });
                }
            }
            drawing.close();
            let (there, gaps): (Vec<_>, Vec<_>) = points
                .into_iter()
                .partition(|(_, moment)| moment.reading.value().is_some());
            absent.push((series, gaps.iter().map(|(x, _)| *x).collect()));
            own.push(there);
        }
        for (series, points) in own.iter().enumerate() {
            for (x, moment) in points {
                let Some(value) = moment.reading.value() else {
                    continue;
                };
                let place = (*x, scale.place(value));
                let all = plain(&format!("{} {}", moment.sign, moment.words));
                let upwards = value >= 0.0;
                // The views of others are drawn beside; their words stand in the table.
                let is_written =
                    series == 0 && writer.beside(&mut drawing, place, upwards, &all, 3);
                if !is_written {
                    writer.beside(&mut drawing, place, upwards, &moment.sign, 1);
                }
            }
        }
        for event in &events {
            drawing.words(
                "chart-strong",
                "middle",
                event.middle,
                event.y,
                &event.label,
            );
        }

        let y = missing_lane(
            &mut drawing,
            (top + HEIGHT, from),
            &self.frame.missing,
            &absent,
        );
        let labels: Vec<(f64, &str)> = self
            .times
            .iter()
            .filter_map(|tick| Some((times.place(tick.at + 0.0)?, tick.label.as_str())))
            .collect();
        let y = under(&mut drawing, "chart-quiet", &labels, y + 2.0, 2);
        (drawing, y + SIZE / 2.0)
    }

    /// Events with the places of their words. Neighbours that would meet lean apart; what still meets stands on a line below.
    fn events(&self, times: &Times) -> (Vec<PlacedEvent>, f64) {
        let mut events: Vec<PlacedEvent> = self
            .events
            .iter()
            .filter_map(|event| {
                let x = times.place(event.at + 0.0)?;
                let label = cut(&event.label, 130.0);
                // They are set bold.
                let half = width(&label) * 0.55;
                Some(PlacedEvent {
                    x,
                    middle: x,
                    half,
                    y: SIZE,
                    label,
                })
            })
            .collect();
        events.sort_by(|a, b| a.x.total_cmp(&b.x));
        let meets = |a: &PlacedEvent, b: &PlacedEvent| a.x + a.half + 6.0 > b.x - b.half;
        let leans: Vec<f64> = (0..events.len())
            .map(|i| {
                let before = i > 0 && meets(&events[i - 1], &events[i]);
                let after = i + 1 < events.len() && meets(&events[i], &events[i + 1]);
                match (before, after) {
                    (true, false) => 1.0,
                    (false, true) => -1.0,
                    (true, true) | (false, false) => 0.0,
                }
            })
            .collect();
        let mut ends: Vec<f64> = Vec::new();
        for (event, lean) in events.iter_mut().zip(leans) {
            event.middle = within(event.x + lean * event.half, 2.0 * event.half);
            let line = ends
                .iter()
                .position(|end| event.middle - event.half > end - 2.0);
            let line = line.unwrap_or_else(|| {
                ends.push(0.0);
                ends.len() - 1
            });
            ends[line] = event.middle + event.half;
            event.y = SIZE + LEADING * count(line);
        }
        (events, LEADING * count(ends.len()))
    }

    /// Each voice with what it tells, so that the numbers of the picture can be read as a story.
    fn keys(&self) -> Vec<Vec<KeyEntry>> {
        let mut keys = Vec::new();
        for (series, moments) in self.drawn() {
            let name = &self.voices[series].name;
            keys.push(vec![KeyEntry::new(Swatch::Series(series), name)]);
            let told = moments
                .into_iter()
                .filter(|moment| !moment.sign.trim().is_empty() && !moment.words.trim().is_empty());
            keys.push(
                told.map(|moment| KeyEntry::new(Swatch::Sign(moment.sign.clone()), &moment.words))
                    .collect(),
            );
        }
        let lacks = |moment: &&Moment| moment.reading.value().is_none();
        if self.drawn().any(|(_, moments)| moments.iter().any(lacks)) {
            let swatch = Swatch::Mark {
                class: "chart-open",
                shape: 0,
            };
            keys.push(vec![KeyEntry::new(swatch, &self.frame.missing)]);
        }
        keys
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::words(&self.words.when),
            Column::words(&self.words.sign),
            Column::words(&self.words.voice),
            Column::number(&self.words.value),
            Column::words(&self.words.happened),
        ];
        let mut rows: Vec<(f64, Vec<Cell>)> = self
            .events
            .iter()
            .map(|event| {
                let words = [&event.when, "", "", "", &event.label];
                (event.at, words.into_iter().map(Cell::new).collect())
            })
            .collect();
        for voice in &self.voices {
            rows.extend(voice.moments.iter().map(|moment| {
                let row = vec![
                    Cell::new(&moment.when),
                    Cell::new(&moment.sign),
                    Cell::new(&voice.name),
                    Cell::from(&moment.reading),
                    Cell::new(&moment.words),
                ];
                (moment.at, row)
            }));
        }
        rows.sort_by(|a, b| a.0.total_cmp(&b.0));
        Table::of(columns, rows.into_iter().map(|(_, row)| row).collect())
    }
}
