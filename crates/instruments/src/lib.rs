//! Questionnaires about how people live after return, and their scores (MNE-01, MNE-02, MNE-08, MNE-11). Pure: no IO, no clock.
//!
//! An [`Instrument`] is data: questions, answers with their points, words in each language, and methods that weigh the elements. It
//! lies in `instruments/<key>/`: `instrument.toml`, `words/<language>.toml`, `methods/<key>.toml`. How to add one is told in
//! `docs/how-to/add-an-instrument.md`.
//!
//! Answers come as [`Responses`], fit the instrument once they are [`Checked`], and are scored by a [`Method`]. What is missing is
//! never counted as nought, and the name of the method travels with every [`Score`].

mod carried;
mod checked;
pub mod csv;
mod exact;
mod fault;
mod instrument;
mod low;
mod method;
mod packed;
pub mod report;
mod responses;
mod scores;
pub mod statistics;
mod tally;
mod words;

pub use self::{
    checked::{Checked, ElementState, ResponseFault, ResponseProblem},
    exact::{NoRatio, Points, Ratio, Weight},
    fault::{Fault, Wrong},
    instrument::{
        AnswerOption, AskedIf, Benchmark, Element, Files, Instrument, LeftOut, MinimumShare,
        Origin, Provenance, Question,
    },
    low::{KindOfHelp, LowElement, kinds_of_help},
    method::{Difference, Method, MethodName, NoScore, WeightTable},
    packed::{PackedScores, Prepared},
    responses::{Answer, Missing, Responses},
    scores::{COMPOSITE, Mixed, Outcome, Part, Score, Scores},
    tally::WhyNone,
    words::Words,
};
