//! What can be relied on when figures are drawn.

mod direction;
mod hostile;
mod missing;
mod odd;
mod pictures;
mod samples;
mod svg;
