//! Facts as pairs of a name and a value.

use homeward_domain::fields::Field;
use homeward_i18n::{Lang, t};
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::{
    Choices, Link, input_id,
    value::{label, value_with},
};

/// One fact.
#[derive(Debug, Clone)]
pub struct SummaryRow {
    /// Its name.
    pub key: String,
    /// Its value in words.
    pub value: Markup,
    /// Where it is changed; the label is completed with the name for screen readers.
    pub action: Option<Link>,
}

impl SummaryRow {
    /// A fact that is only shown.
    pub fn new(key: impl Into<String>, value: Markup) -> Self {
        Self {
            key: key.into(),
            value,
            action: None,
        }
    }
}

/// The facts.
pub fn summary_list(rows: &[SummaryRow]) -> Markup {
    html! {
        dl .summary {
            @for row in rows {
                div {
                    dt { (row.key) }
                    dd { (row.value) }
                    @if let Some(link) = &row.action {
                        dd .summary-action { a href=(link.href) { (link.label) span .visually-hidden { ": " (row.key) } } }
                    }
                }
            }
        }
    }
}

/// Everything that was answered, to read before it binds: each answer with a way back to its question.
///
/// `change` is the address of the form; `None` shows the answers only.
pub fn check_answers(
    lang: Lang,
    fields: &[Field],
    values: &Map<String, Value>,
    choices: &Choices,
    change: Option<&str>,
) -> Markup {
    let rows: Vec<SummaryRow> = fields
        .iter()
        .map(|field| SummaryRow {
            key: label(lang, field),
            value: value_with(
                lang,
                field,
                values.get(field.name).unwrap_or(&Value::Null),
                choices,
            ),
            action: change.map(|form| {
                Link::new(
                    format!("{form}#{}", input_id(field.name)),
                    t(lang, "change"),
                )
            }),
        })
        .collect();
    summary_list(&rows)
}
