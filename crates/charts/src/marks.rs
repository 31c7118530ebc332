//! The marks of a picture. Shape and dash tell series apart; the stylesheet adds the colours.

use std::fmt::Write as _;

use crate::geometry::{Direction, Point, Segment, number};

/// How many series have a shape of their own.
pub(crate) const SHAPES: usize = 4;

/// Half of the height of a mark.
pub(crate) const RADIUS: f64 = 4.5;

/// Shapes drawn so far, in the coordinates of the page.
///
/// INVARIANT: only numbers, names of classes and a cleaned prefix are written here; words of people go through maud, which escapes them.
pub(crate) struct Drawing {
    markup: String,
    prefix: String,
    direction: Direction,
    width: f64,
}

impl Drawing {
    pub(crate) fn new(prefix: &str, direction: Direction, width: f64) -> Self {
        Self {
            markup: String::new(),
            prefix: prefix.to_owned(),
            direction,
            width,
        }
    }

    pub(crate) fn markup(self) -> maud::PreEscaped<String> {
        maud::PreEscaped(self.markup)
    }

    pub(crate) fn x(&self, x: f64) -> String {
        number(self.direction.turn(x, self.width))
    }

    fn write(&mut self, args: std::fmt::Arguments<'_>) {
        self.markup
            .write_fmt(args)
            .expect("writing to a string does not fail");
    }

    /// The shapes that marks are copies of. Small ones serve crowded lines.
    pub(crate) fn shapes(&mut self, wanted: usize, scale: f64) {
        self.write(format_args!("<defs>"));
        for shape in 0..wanted.min(SHAPES) {
            let s = |x: f64| number(x * scale);
            let path = match shape {
                0 => format!(
                    "M{0} 0a{1} {1} 0 1 0 {2} 0a{1} {1} 0 1 0 {3} 0z",
                    s(-4.5),
                    s(4.5),
                    s(9.0),
                    s(-9.0)
                ),
                1 => format!("M{0} {0}h{1}v{1}h{2}z", s(-4.0), s(8.0), s(-8.0)),
                2 => format!("M0 {}L{} {}H{}z", s(-5.2), s(5.2), s(4.0), s(-5.2)),
                _ => format!("M0 {0}L{1} 0L0 {1}L{0} 0z", s(-5.6), s(5.6)),
            };
            let prefix = self.prefix.clone();
            self.write(format_args!(r#"<path id="{prefix}-{shape}" d="{path}"/>"#));
        }
        self.write(format_args!("</defs>"));
    }

    pub(crate) fn open(&mut self, class: &str) {
        self.write(format_args!(r#"<g class="{class}">"#));
    }

    pub(crate) fn close(&mut self) {
        self.write(format_args!("</g>"));
    }

    pub(crate) fn mark(&mut self, shape: usize, x: f64, y: f64) {
        let (prefix, x, y) = (self.prefix.clone(), self.x(x), number(y));
        let shape = shape.min(SHAPES - 1);
        self.write(format_args!(
            r##"<use href="#{prefix}-{shape}" x="{x}" y="{y}"/>"##
        ));
    }

    /// A broken line through the points.
    pub(crate) fn line(&mut self, points: &[Point]) {
        let points: Vec<String> = points
            .iter()
            .map(|(x, y)| format!("{},{}", self.x(*x), number(*y)))
            .collect();
        self.write(format_args!(r#"<polyline points="{}"/>"#, points.join(" ")));
    }

    /// Lines of one class in one element, each from a point to a point.
    pub(crate) fn rules(&mut self, class: &str, lines: &[Segment]) {
        if lines.is_empty() {
            return;
        }
        let path: String = lines
            .iter()
            .map(|((x, y), (to_x, to_y))| {
                let (x, y, to_x, to_y) = (self.x(*x), number(*y), self.x(*to_x), number(*to_y));
                if y == to_y {
                    format!("M{x} {y}H{to_x}")
                } else if x == to_x {
                    format!("M{x} {y}V{to_y}")
                } else {
                    format!("M{x} {y}L{to_x} {to_y}")
                }
            })
            .collect();
        self.write(format_args!(r#"<path class="{class}" d="{path}"/>"#));
    }

    /// A rectangle from its corner at the start.
    pub(crate) fn area(&mut self, class: &str, x: f64, y: f64, width: f64, height: f64) {
        let left = match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.width - x - width,
        };
        self.write(format_args!(
            r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#,
            number(left),
            number(y),
            number(width.max(0.0)),
            number(height.max(0.0))
        ));
    }

    /// A rectangle filled with slanting lines.
    pub(crate) fn hatched(&mut self, x: f64, y: f64, width: f64, height: f64) {
        self.area("chart-hatched", x, y, width, height);
        let left = match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.width - x - width,
        };
        // Each line leans by the height, so it ends exactly at the far edge.
        let mut path = String::new();
        let mut at = 0.0;
        while at + height <= width + 0.01 {
            let _ = write!(
                path,
                "M{} {}l{} {}",
                number(left + at),
                number(y + height),
                number(height),
                number(-height)
            );
            at += 8.0;
        }
        self.write(format_args!(r#"<path class="chart-hatch" d="{path}"/>"#));
    }

    pub(crate) fn polygon(&mut self, class: &str, corners: &[Point]) {
        let corners: Vec<String> = corners
            .iter()
            .map(|(x, y)| format!("{},{}", self.x(*x), number(*y)))
            .collect();
        self.write(format_args!(
            r#"<polygon class="{class}" points="{}"/>"#,
            corners.join(" ")
        ));
    }

    pub(crate) fn circle(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        let x = self.x(x);
        self.write(format_args!(
            r#"<circle class="{class}" cx="{x}" cy="{}" r="{}"/>"#,
            number(y),
            number(radius)
        ));
    }

    /// Words at a place. `anchor` is `start`, `middle` or `end` in the direction of reading.
    pub(crate) fn words(&mut self, class: &str, anchor: &str, x: f64, y: f64, words: &str) {
        let x = self.x(x);
        let words = crate::text::isolated(words, self.direction);
        let class = Some(class).filter(|class| !class.is_empty());
        let anchor = Some(anchor).filter(|anchor| *anchor != "start");
        let text =
            maud::html! { text class=[class] text-anchor=[anchor] x=(x) y=(number(y)) { (words) } };
        self.markup.push_str(&text.into_string());
    }
}
