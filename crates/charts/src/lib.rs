//! Figures that everyone can read: plain values in, accessible SVG with its table out.
//!
//! The crate knows no language, no calendar and no case. Every word, number and date comes in as text that is already translated and formatted;
//! beside it stands the bare value that says where to draw. Each figure is drawn with its table, so nothing is said by the picture alone.
//!
//! - What is missing is shown as missing: an open mark beside the scale, a gap in the line, the reason in the table. Never a zero.
//! - Shapes, dashes and signs tell things apart; colour only helps.
//! - In a language written from the right, time runs from the right.
//! - No style and no script stands in the markup: `assets/charts.css` belongs into the stylesheet of the page.
//!
//! ```
//! use homeward_charts::{Bar, Bars, Frame, Reading};
//!
//! let bar = |name: &str, value: f64, text: &str, people: &str| Bar {
//!     name: name.to_owned(),
//!     reading: Reading::known(value, text),
//!     people: people.to_owned(),
//! };
//! let figure = Bars {
//!     frame: Frame {
//!         prefix: "steps".to_owned(),
//!         title: "From declaration to departure".to_owned(),
//!         ..Frame::default()
//!     },
//!     bars: vec![
//!         bar("Declared", 100.0, "100 %", "n = 388"),
//!         bar("Departed", 91.0, "91 %", "n = 352"),
//!     ],
//!     ..Bars::default()
//! };
//! assert!(figure.render().into_string().contains("<figure"));
//! ```

mod bars;
mod course;
mod ecosystem;
mod figure;
mod geometry;
mod intervals;
mod labels;
mod marks;
mod placing;
mod reading;
mod rows;
mod table;
mod text;
mod w_curve;

pub use bars::{Bar, BarWords, Bars};
pub use course::{Benchmark, Course, CourseWords, Line, Round};
pub use ecosystem::{
    Actor, DRAWN_ACTORS, Ecosystem, EcosystemWords, Influence, InfluenceWords, Ring, RingWords, Tie,
};
pub use figure::Frame;
pub use geometry::Direction;
pub use intervals::{Group, Interval, IntervalWords, Intervals};
pub use reading::{Known, Reading, Tick};
pub use w_curve::{Event, Moment, Voice, WCurve, WCurveWords};

/// The rules of the page's stylesheet that draw the figures. They use the colours that `homeward.css` names.
pub const STYLESHEET: &str = include_str!("../assets/charts.css");
