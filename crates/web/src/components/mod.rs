//! The pieces pages are made of. All are pure: words and values in, markup out.
//!
//! They follow the patterns of the GOV.UK Design System in our own markup: work without scripts, never colour alone, and say things in words.

mod actions;
pub(crate) mod chart;
mod errors;
mod filter;
mod form;
pub(crate) mod icons;
mod inputs;
mod notices;
mod pagination;
mod progress;
mod summary;
mod table;
mod tasks;
mod timeline;
mod value;

#[cfg(test)]
mod gallery;

pub use actions::{button, danger_button, link_button, secondary_button};
pub use errors::{error_summary, error_text};
pub use filter::filter_form;
pub use form::Form;
pub(crate) use inputs::text_of;
pub use inputs::{Choices, Question, field_input, fields_input, table_file_input};
pub use notices::{BannerKind, TagKind, banner, empty_state, inset, panel, tag, warning};
pub use pagination::pagination;
pub use progress::{Step, StepState, progress_dots};
pub use summary::{SummaryRow, check_answers, summary_list};
pub use table::{Cell, Column, Sort, Table};
pub use tasks::{Task, TaskState, task_list};
pub use timeline::{TimelineDay, TimelineEntry, timeline};
pub use value::{
    bdi, colon, day_value, label, languages, ltr, moment_value, value, value_with, words,
};

/// A place to go, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Address inside this site.
    pub href: String,
    /// Words.
    pub label: String,
}

impl Link {
    /// A link.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
        }
    }
}

impl maud::Render for Link {
    fn render(&self) -> maud::Markup {
        maud::html! { a href=(self.href) { (self.label) } }
    }
}

/// The id of the input of a field: `legs.0.from` is `i-legs-0-from`. Error summaries and `change` links point at it.
pub fn input_id(path: &str) -> String {
    let plain: String = path
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c
            } else {
                '-'
            }
        })
        .collect();
    format!("i-{plain}")
}
