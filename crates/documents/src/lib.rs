//! Papers that people sign and carry: typeset inside the program, in the language of whoever signs (VOL-02, design 5 and 6.6).
//!
//! A paper is a Typst template and the words of one language. Both are files of `templates/` and `forms/`, carried by the program and
//! replaced by those of a folder where an organisation has its own. Template and words together have a version, which stands on every page:
//! whatever is changed in them is another wording.

mod filled;
mod language;
mod parts;
mod press;
mod screen;

pub use filled::{Facts, Filled, Told, Use};
pub use language::FormLanguage;
pub use parts::{Parts, PartsError, Version};
pub use press::{Press, PressError, Printed, Source, wordings};
pub use screen::OnScreen;
