//! Words, dates, numbers and names of places in the reader's language.
//!
//! The words stand in `locales/<code>/*.ftl` (Fluent). What goes into a sentence is isolated (U+2068 … U+2069), so that a Latin name
//! in an Arabic sentence, or a date beside it, cannot turn the order of what stands around it.

mod dates;
mod lang;
mod names;
mod words;

pub use dates::{
    day, day_of_month, day_short, hundredths, moment, number, partial_day, relative_day, time,
};
pub use lang::Lang;
pub use names::{country, language, sort_by_name};
pub use words::{Arg, has, isolate, keys, missing, t, t_or, t_with};
