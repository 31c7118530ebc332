//! Records on paper: field by field, in the words in which they were asked.

use homeward_documents::{Facts, Told};
use homeward_domain::{
    facts::Fact,
    fields::{Field, Kind, Vocabulary},
};
use serde_json::Value;

use crate::papers::{some, typed};

/// What a record says. What was left empty is not there.
pub(crate) fn said(fact: &Fact) -> Vec<Facts> {
    let fields = Fact::fields(fact.code()).unwrap_or_default();
    let values = fact.to_fields();
    let lines = fields.iter().filter_map(|field| {
        let value = told(field, values.get(field.name)?)?;
        let label = format!("f-{}", field.name.replace('_', "-"));
        Some(some([
            ("label", Some(Told::Word(label))),
            ("value", Some(value)),
        ]))
    });
    lines.collect()
}

fn told(field: &Field, value: &Value) -> Option<Told> {
    match (field.kind, value) {
        (_, Value::Null) => None,
        (_, Value::String(text)) if text.is_empty() => None,
        (_, Value::Array(all)) if all.is_empty() => None,
        (Kind::One(words), Value::String(code)) => Some(word(words, code)),
        (Kind::Many(words), Value::Array(codes)) => {
            let codes = codes.iter().filter_map(Value::as_str);
            Some(Told::List(codes.map(|code| word(words, code)).collect()))
        }
        (Kind::Country, Value::String(code)) => code.parse().ok().map(Told::Country),
        (Kind::Language, Value::String(code)) => code.parse().ok().map(Told::Language),
        (Kind::Line { .. } | Kind::Text { .. }, Value::String(text)) => Some(typed(text)),
        (_, Value::Bool(is_so)) => {
            let code = if *is_so { "yes" } else { "no" };
            Some(Told::Word(format!("v-answer-{code}")))
        }
        (_, Value::String(text)) => Some(Told::Plain(text.clone())),
        (_, other) => Some(Told::Plain(other.to_string())),
    }
}

fn word(words: Vocabulary, code: &str) -> Told {
    Told::Word(format!("v-{}-{code}", words.code))
}
