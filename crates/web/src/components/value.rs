//! A stored value in words. The four kinds of nothing look and read differently: not asked, refused, unknown, no.

use chrono::{NaiveDate, NaiveDateTime};
use homeward_domain::{
    codes::Code,
    dates::{PartialDate, parse_moment},
    fields::{Field, Kind, Vocabulary},
    places::Language,
};
use homeward_i18n::{Lang, country, day, language, moment, number, partial_day, t, t_or};
use maud::{Markup, PreEscaped, html};
use serde_json::Value;

use super::{Choices, Table, table::Column};

/// The label of a field: `f-<name>`, with hyphens for underscores.
pub fn label(lang: Lang, field: &Field) -> String {
    t(lang, &field_key(field))
}

/// The key of a field in the catalogues; its hint adds `-hint`.
pub(crate) fn field_key(field: &Field) -> String {
    format!("f-{}", field.name.replace('_', "-"))
}

/// The words of a member of a vocabulary.
pub(crate) fn word(lang: Lang, vocabulary: Vocabulary, code: &str) -> String {
    // Only members have words: what came from outside is never made into a key.
    if !vocabulary.codes.contains(&code) {
        return code.to_owned();
    }
    t(lang, &format!("v-{}-{code}", vocabulary.code))
}

/// Members of a vocabulary in words, one after the other.
pub fn words<C: Code>(lang: Lang, members: &[C]) -> String {
    let words = members
        .iter()
        .map(|member| t(lang, &format!("v-{}-{}", C::VOCABULARY, member.code())));
    words.collect::<Vec<_>>().join(&t(lang, "set-comma"))
}

/// Languages by name, one after the other.
pub fn languages(lang: Lang, spoken: &[Language]) -> String {
    let names = spoken.iter().map(|one| language(lang, one.code()));
    names.collect::<Vec<_>>().join(&t(lang, "set-comma"))
}

/// What stands between a label and its value.
pub fn colon(lang: Lang) -> String {
    format!("{} ", t(lang, "colon"))
}

/// Text whose direction is its own: a name among words of another script.
pub fn bdi(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// Text that always runs left to right: case numbers, telephone numbers, ISO dates, codes (stack P8).
pub fn ltr(text: &str) -> Markup {
    html! { bdi dir="ltr" { (text) } }
}

/// A day in words, with the day for machines.
pub fn day_value(lang: Lang, on: NaiveDate) -> Markup {
    html! { time datetime=(on.to_string()) { (day(lang, on)) } }
}

/// A local date and time in words, with the same for machines.
pub fn moment_value(lang: Lang, at: NaiveDateTime) -> Markup {
    html! { time datetime=(at.format("%Y-%m-%dT%H:%M").to_string()) { (moment(lang, at)) } }
}

/// A stored value in words.
pub fn value(lang: Lang, field: &Field, stored: &Value) -> Markup {
    value_with(lang, field, stored, &Choices::default())
}

/// A stored value in words, with the names of offices, staff and cases.
pub fn value_with(lang: Lang, field: &Field, stored: &Value, choices: &Choices) -> Markup {
    match (field.kind, stored) {
        (Kind::Tick, _) => {
            let is_yes = stored.as_bool().unwrap_or(stored.as_str() == Some("true"));
            html! { (t(lang, if is_yes { "v-answer-yes" } else { "v-answer-no" })) }
        }
        (Kind::One(v), Value::Null) if v.code == "answer" => nothing(lang, "not-asked"),
        (Kind::One(v), Value::String(code)) if v.code == "answer" => match code.as_str() {
            "" => nothing(lang, "not-asked"),
            "not-asked" | "refused" | "unknown" => nothing(lang, code),
            code => html! { (word(lang, v, code)) },
        },
        (_, Value::Null) => html! { span .nothing { (t(lang, "nothing-recorded")) } },
        (_, Value::String(text)) if text.is_empty() => {
            html! { span .nothing { (t(lang, "nothing-recorded")) } }
        }
        (_, Value::Array(items)) if items.is_empty() => {
            html! { span .nothing { (t(lang, "nothing-listed")) } }
        }
        (Kind::Rows { fields, .. }, Value::Array(rows)) => {
            rows_table(lang, field, fields, rows, choices)
        }
        (kind, Value::Array(items)) => {
            let item = match kind {
                Kind::Many(v) => Kind::One(v),
                Kind::Countries => Kind::Country,
                Kind::Languages => Kind::Language,
                Kind::Cases => Kind::Case,
                other => other,
            };
            html! { ul .values { @for one in items { li { (scalar(lang, item, one, choices)) } } } }
        }
        (kind, one) => scalar(lang, kind, one, choices),
    }
}

/// One of the kinds of nothing of a question.
fn nothing(lang: Lang, code: &str) -> Markup {
    html! { span class=(format!("nothing nothing-{code}")) { (t_or(lang, &format!("nothing-{code}")).unwrap_or_else(|| t(lang, "nothing-recorded"))) } }
}

fn rows_table(
    lang: Lang,
    field: &Field,
    fields: &[Field],
    rows: &[Value],
    choices: &Choices,
) -> Markup {
    Table {
        caption: label(lang, field),
        caption_is_hidden: true,
        columns: fields.iter().map(|f| Column::new(label(lang, f))).collect(),
        rows: rows
            .iter()
            .map(|row| {
                fields
                    .iter()
                    .map(|f| value_with(lang, f, row.get(f.name).unwrap_or(&Value::Null), choices))
                    .collect()
            })
            .collect(),
    }
    .render(lang)
}

fn scalar(lang: Lang, kind: Kind, one: &Value, choices: &Choices) -> Markup {
    let text = match one {
        Value::String(text) => text.clone(),
        Value::Number(n) => match n.as_i64() {
            Some(n) => return html! { bdi { (number(lang, n)) } },
            None => n.to_string(),
        },
        Value::Bool(b) => {
            return html! { (t(lang, if *b { "v-answer-yes" } else { "v-answer-no" })) };
        }
        // Older records may hold another shape: shown as it is, never hidden.
        other => return html! { code { (other.to_string()) } },
    };
    let named = |list: &[(String, String)]| {
        list.iter()
            .find(|(code, _)| *code == text)
            .map_or_else(|| bdi(&text), |(_, name)| bdi(name))
    };
    match kind {
        Kind::Text { .. } => {
            let lines: Vec<&str> = text.lines().collect();
            html! {
                div .prose dir="auto" {
                    @for (at, line) in lines.iter().enumerate() { @if at > 0 { (PreEscaped("<br>")) } (line) }
                }
            }
        }
        Kind::Day { .. } => text
            .parse::<NaiveDate>()
            .map_or_else(|_| ltr(&text), |on| day_value(lang, on)),
        Kind::PartialDay => text.parse::<PartialDate>().map_or_else(
            |_| ltr(&text),
            |partial| html! { (partial_day(lang, partial)) },
        ),
        Kind::Moment => parse_moment(&text).map_or_else(|| ltr(&text), |at| moment_value(lang, at)),
        Kind::One(v) | Kind::Many(v) => html! { (word(lang, v, &text)) },
        Kind::Country | Kind::Countries => html! { (country(lang, &text)) },
        Kind::Language | Kind::Languages => html! { (language(lang, &text)) },
        Kind::Zone => ltr(&text.replace('_', " ")),
        Kind::Case | Kind::Cases => ltr(&text),
        // Its identifier says nothing to people; where it can be opened, there is a link.
        Kind::File => html! { (t(lang, "file-sealed")) },
        Kind::Office => named(&choices.offices),
        Kind::Organisation => bdi(&text),
        Kind::Staff => named(&choices.staff),
        Kind::Line { .. } | Kind::Number { .. } | Kind::Tick | Kind::Rows { .. } => bdi(&text),
    }
}
