//! The table beside a picture: everything the picture shows, whole and in words.

use maud::{Markup, html};

use crate::text::{on_page, plain};

/// One column.
pub(crate) struct Column {
    pub(crate) label: String,
    pub(crate) is_number: bool,
}

impl Column {
    pub(crate) fn words(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            is_number: false,
        }
    }

    pub(crate) fn number(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            is_number: true,
        }
    }
}

/// What stands in one place.
pub(crate) struct Cell {
    text: String,
    is_missing: bool,
}

impl Cell {
    pub(crate) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            is_missing: false,
        }
    }

    /// In place of a value, the words that say why there is none.
    pub(crate) fn missing(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            is_missing: true,
        }
    }
}

impl From<&crate::Reading> for Cell {
    fn from(reading: &crate::Reading) -> Self {
        Self {
            text: reading.text().to_owned(),
            is_missing: reading.value().is_none(),
        }
    }
}

/// Rows under a heading of their own, or under none.
pub(crate) struct Section {
    pub(crate) heading: Option<String>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// The table. The first cell of a row names it.
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) sections: Vec<Section>,
}

impl Table {
    /// Rows without headings between them.
    pub(crate) fn of(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        Self {
            columns,
            sections: vec![Section {
                heading: None,
                rows,
            }],
        }
    }

    /// The same markup as the tables of other pages, which become cards on a narrow screen; browsers then forget what the elements mean, so
    /// their roles are said again.
    pub(crate) fn render(&self, caption: &str) -> Markup {
        html! {
            table .table role="table" {
                caption .visually-hidden { (plain(caption)) }
                thead role="rowgroup" {
                    tr role="row" {
                        @for column in &self.columns {
                            th role="columnheader" scope="col" class=[column.is_number.then_some("number")] { (plain(&column.label)) }
                        }
                    }
                }
                @for section in &self.sections {
                    tbody role="rowgroup" {
                        @if let Some(heading) = &section.heading {
                            tr role="row" {
                                th role="rowheader" .chart-section scope="rowgroup" colspan=(self.columns.len()) { (on_page(heading)) }
                            }
                        }
                        @for row in &section.rows {
                            tr role="row" { @for (column, cell) in self.columns.iter().zip(row).enumerate().map(|(at, (column, cell))| ((at, column), cell)) { (self::cell(column, cell)) } }
                        }
                    }
                }
            }
        }
    }
}

fn cell((at, column): (usize, &Column), cell: &Cell) -> Markup {
    let label = plain(&column.label);
    let class = match (column.is_number, cell.is_missing) {
        (true, false) => Some("number"),
        (true, true) => Some("number chart-missing"),
        (false, true) => Some("chart-missing"),
        (false, false) => None,
    };
    html! {
        @if at == 0 {
            th role="rowheader" scope="row" data-label=(label) { (on_page(&cell.text)) }
        } @else {
            td role="cell" class=[class] data-label=(label) { (on_page(&cell.text)) }
        }
    }
}
