//! Tables for lists; on a narrow screen each row becomes a card.

use homeward_i18n::{Lang, t};
use maud::{Markup, html};

/// How a column is sorted now, and where sorting by it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// The address of the list sorted by this column (the other way round when it already is).
    pub href: String,
    /// `Some(true)` when sorted upwards by this column, `Some(false)` downwards.
    pub ascending: Option<bool>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Sortable by a link.
    pub sort: Option<Sort>,
    /// Holds numbers: set at the end of the line.
    pub is_number: bool,
}

impl Column {
    /// A plain column.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// A column of numbers.
    pub fn number(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            is_number: true,
            ..Self::default()
        }
    }

    /// Makes it sortable.
    #[must_use]
    pub fn sorted_by(self, href: impl Into<String>, ascending: Option<bool>) -> Self {
        Self {
            sort: Some(Sort {
                href: href.into(),
                ascending,
            }),
            ..self
        }
    }
}

/// What stands in one place of the table.
pub type Cell = Markup;

/// A list as a table. The first cell of a row names it.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What the table lists; read out first.
    pub caption: String,
    /// Show the caption only to screen readers, where a heading stands above.
    pub caption_is_hidden: bool,
    /// Columns in order.
    pub columns: Vec<Column>,
    /// Rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The table.
    pub fn render(&self, lang: Lang) -> Markup {
        // The roles say again what the elements mean: browsers forget it when rows are drawn as cards. On a narrow screen a cell is a grid
        // beside its heading, so each content is kept together as one piece.
        html! {
            table .table role="table" {
                caption .visually-hidden[self.caption_is_hidden] { (self.caption) }
                thead role="rowgroup" {
                    tr role="row" {
                        @for column in &self.columns {
                            @let order = column.sort.as_ref().and_then(|s| s.ascending).map(|up| if up { "ascending" } else { "descending" });
                            th role="columnheader" scope="col" .number[column.is_number] aria-sort=[order] {
                                @match &column.sort {
                                    Some(sort) => a href=(sort.href) {
                                        (column.label)
                                        @match sort.ascending {
                                            Some(true) => span .sorted aria-hidden="true" { "▲" },
                                            Some(false) => span .sorted aria-hidden="true" { "▼" },
                                            None => span .visually-hidden { " " (t(lang, "table-sort")) },
                                        }
                                    },
                                    None => (column.label),
                                }
                            }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for row in &self.rows {
                        tr role="row" {
                            @for (at, cell) in row.iter().enumerate() {
                                @let column = self.columns.get(at);
                                @let name = column.map(|c| c.label.as_str()).unwrap_or_default();
                                @let is_number = column.is_some_and(|c| c.is_number);
                                @if at == 0 {
                                    th role="rowheader" scope="row" data-label=(name) { div { (cell) } }
                                } @else {
                                    td role="cell" .number[is_number] data-label=(name) { div { (cell) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
