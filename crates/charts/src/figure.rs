//! What every figure has around its picture: title, description, notes, key and table.

use maud::{Markup, html};

use crate::{
    geometry::{Direction, number},
    marks::Drawing,
    table::Table,
    text::{SIZE, on_page, plain},
};

/// What a figure is given beside its values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// Begins every id, so that two figures fit on one page. Signs that an id may not have become hyphens.
    pub prefix: String,
    /// The direction in which the page is read.
    pub direction: Direction,
    /// What the figure shows; stands above it and is read out first.
    pub title: String,
    /// What is to be seen in it, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Lines under the title: the name of the method, whom it is about, what to be careful with.
    pub notes: Vec<String>,
    /// What opens the table, such as 'The same as a table'.
    pub table_label: String,
    /// Show the table at once.
    pub table_is_open: bool,
    /// What stands in place of the figure when there is nothing to draw.
    pub empty: String,
    /// What is said of a value that is not there and has no reason of its own.
    pub missing: String,
}

impl Frame {
    /// The beginning of every id.
    pub(crate) fn id(&self) -> String {
        let plain: String = self
            .prefix
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || c == '_' {
                    c
                } else {
                    '-'
                }
            })
            .collect();
        // An id that starts with a digit cannot be named in a stylesheet.
        if plain.starts_with(|c: char| c.is_ascii_alphabetic()) {
            plain
        } else {
            format!("chart-{plain}")
        }
    }

    pub(crate) fn drawing(&self, width: f64) -> Drawing {
        Drawing::new(&self.id(), self.direction, width)
    }

    /// In place of a figure that has nothing to show.
    pub(crate) fn nothing(&self) -> Markup {
        html! {
            div .empty {
                p .empty-title { (on_page(&self.title)) }
                p { (on_page(&self.empty)) }
            }
        }
    }

    /// The whole figure.
    pub(crate) fn figure(
        &self,
        class: &str,
        drawing: Drawing,
        size: (f64, f64),
        keys: &[Vec<KeyEntry>],
        table: &Table,
    ) -> Markup {
        let id = self.id();
        let (title, description) = (format!("{id}-t"), format!("{id}-d"));
        html! {
            figure class=(format!("chart {class}")) {
                figcaption {
                    p .chart-title { (on_page(&self.title)) }
                    @for note in self.notes.iter().filter(|note| !note.trim().is_empty()) { p { (on_page(note)) } }
                }
                div .chart-body {
                    div .chart-picture {
                        svg role="img" aria-labelledby=(format!("{title} {description}")) viewBox=(format!("0 0 {} {}", number(size.0), number(size.1))) direction=(self.direction.code()) font-size=(SIZE) {
                            title id=(title) { (plain(&self.title)) }
                            desc id=(description) { (plain(&self.description)) }
                            (drawing.markup())
                        }
                    }
                    div .chart-keys {
                        @for key in keys.iter().filter(|key| !key.is_empty()) {
                            ul .chart-key .chart-signs[matches!(key[0].swatch, Swatch::Sign(_))] {
                                @for entry in key { li { (self.swatch(&entry.swatch)) span { (on_page(&entry.words)) } } }
                            }
                        }
                    }
                    details open[self.table_is_open] { summary { (plain(&self.table_label)) } (table.render(&self.title)) }
                }
            }
        }
    }

    fn swatch(&self, swatch: &Swatch) -> Markup {
        let mut drawing = Drawing::new(&self.id(), Direction::Ltr, 30.0);
        match swatch {
            Swatch::Series(series) => {
                drawing.open(&series_class(*series));
                drawing.line(&[(1.0, 7.0), (29.0, 7.0)]);
                drawing.mark(*series, 15.0, 7.0);
                drawing.close();
            }
            Swatch::Mark { class, shape } => {
                drawing.open(class);
                drawing.mark(*shape, 15.0, 7.0);
                drawing.close();
            }
            Swatch::Drawn(draw) => draw(&mut drawing),
            Swatch::Sign(sign) => return html! { b { (on_page(sign)) } },
        }
        html! { svg viewBox="0 0 30 14" aria-hidden="true" { (drawing.markup()) } }
    }
}

/// A sign of the picture and what it means.
pub(crate) struct KeyEntry {
    pub(crate) swatch: Swatch,
    pub(crate) words: String,
}

impl KeyEntry {
    pub(crate) fn new(swatch: Swatch, words: &str) -> Self {
        Self {
            swatch,
            words: words.to_owned(),
        }
    }
}

/// The sign itself, on 30 by 14 units.
pub(crate) enum Swatch {
    /// A line with its marks.
    Series(usize),
    /// A mark alone, drawn as the class says.
    Mark { class: &'static str, shape: usize },
    /// Anything else that is drawn.
    Drawn(fn(&mut Drawing)),
    /// The letters that stand at a mark.
    Sign(String),
}

/// The class of the line and marks of a series.
pub(crate) fn series_class(series: usize) -> String {
    format!("chart-s{series}")
}
