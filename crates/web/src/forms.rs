//! What a form sent, as the nested JSON that `domain::fields::read` takes.
//!
//! It checks nothing: it only puts values where they belong. Nothing that arrives can make it fail, and nothing is dropped in silence:
//! what does not fit is kept under its own name, where `read` reports it as an unknown field.

use std::collections::BTreeMap;

use homeward_domain::fields::{Field, Kind};
use serde_json::{Map, Value};

/// Stands for bytes that are no text; `read` reports it as a hidden sign.
const NOT_TEXT: char = '\u{FFFE}';

/// Most name–value pairs, most bytes of one value, most unknown names kept, most rows of one field.
const MOST_PAIRS: usize = 2_000;
const MOST_BYTES: usize = 200_000;
const MOST_UNKNOWN: usize = 20;
const MOST_ROWS: usize = 200;

/// The name under which a form says that it was cut because it is too large; no form asks it.
pub(crate) const TOO_LARGE: &str = "too_large";

/// What a form carries beside its fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extra {
    /// The token against forged requests.
    pub csrf: String,
    /// Names this sending: a second one with the same name does nothing.
    pub once: Option<String>,
    /// The version of the case the person was looking at.
    pub seen: Option<String>,
    /// Set when answers were checked and are now confirmed.
    pub confirm: Option<String>,
    /// Set when answers were checked and are to be changed.
    pub change: bool,
    /// Where to go next in a form of several pages.
    pub go: Option<String>,
}

/// Reads a body sent as `application/x-www-form-urlencoded`.
pub fn from_urlencoded(fields: &[Field], body: impl AsRef<[u8]>) -> (Map<String, Value>, Extra) {
    from_pairs(fields, pairs(body))
}

/// The names and values of such a body, in their order.
pub fn pairs(body: impl AsRef<[u8]>) -> Vec<(String, String)> {
    body.as_ref()
        .split(|b| *b == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let middle = pair.iter().position(|b| *b == b'=');
            let (name, value) = middle.map_or((pair, &b""[..]), |middle| {
                (&pair[..middle], &pair[middle + 1..])
            });
            (decode(&name[..name.len().min(300)]), decode(value))
        })
        .collect()
}

/// The parts of a form that brings a file, as [`Entries`] takes them; what is no text is marked.
pub fn text_of_part(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|_| NOT_TEXT.to_string())
}

/// Puts names and values where they belong, however they came.
pub fn from_pairs(
    fields: &[Field],
    pairs: impl IntoIterator<Item = (String, String)>,
) -> (Map<String, Value>, Extra) {
    let mut extra = Extra::default();
    let mut record = Entries::default();
    let mut unknown: Vec<String> = Vec::new();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at >= MOST_PAIRS {
            unknown.push(TOO_LARGE.to_owned());
            break;
        }
        match name.as_str() {
            "csrf" => extra.csrf = short(value),
            // Ours are letters and digits; what is none of ours names nothing.
            "once" => {
                extra.once =
                    Some(short(value)).filter(|v| v.bytes().all(|b| b.is_ascii_alphanumeric()));
            }
            "seen" => extra.seen = Some(short(value)),
            "confirm" => extra.confirm = Some(short(value)),
            "change" => extra.change = true,
            "go" => extra.go = Some(short(value)),
            _ => {
                if !record.put(fields, &name, value) && unknown.len() < MOST_UNKNOWN {
                    unknown.push(name);
                }
            }
        }
    }
    let mut values = record.into_json(fields);
    for name in unknown {
        // A field of the form is never replaced by what came beside it under its name.
        let is_field = fields.iter().any(|f| f.name == name);
        values.insert(
            if is_field {
                format!("{name}_misplaced")
            } else {
                name
            },
            Value::Null,
        );
    }
    (values, extra)
}

/// What arrived for one record or row, before it takes its shape.
#[derive(Default)]
struct Entries {
    texts: BTreeMap<&'static str, Vec<String>>,
    rows: BTreeMap<&'static str, BTreeMap<usize, Entries>>,
}

impl Entries {
    /// Puts a value where its name leads; false when it leads nowhere.
    fn put(&mut self, fields: &[Field], name: &str, value: String) -> bool {
        let (head, rest) = name
            .split_once('.')
            .map_or((name, None), |(head, rest)| (head, Some(rest)));
        let Some(field) = fields.iter().find(|f| f.name == head) else {
            return false;
        };
        match (field.kind, rest) {
            (Kind::Rows { fields, .. }, Some(rest)) => {
                let Some((row, inner)) = rest.split_once('.') else {
                    return false;
                };
                match row.parse::<usize>() {
                    // Rows deeper than the fields describe cannot be reached: each step follows a field.
                    Ok(row) if row < MOST_ROWS => self
                        .rows
                        .entry(field.name)
                        .or_default()
                        .entry(row)
                        .or_default()
                        .put(fields, inner, value),
                    _ => false,
                }
            }
            (Kind::Rows { .. }, None) | (_, Some(_)) => false,
            (_, None) => {
                self.texts.entry(field.name).or_default().push(value);
                true
            }
        }
    }

    fn into_json(mut self, fields: &[Field]) -> Map<String, Value> {
        let mut values = Map::new();
        for field in fields {
            let value = match field.kind {
                Kind::Rows { fields, .. } => self.rows.remove(field.name).map(|rows| {
                    // Rows in which nothing was typed are left out here as in `read`, so that errors and rows keep the same numbers.
                    let rows = rows
                        .into_values()
                        .map(|row| row.into_json(fields))
                        .filter(|row| row.values().any(|v| v.as_str() != Some("")));
                    Value::Array(rows.map(Value::Object).collect())
                }),
                Kind::Many(_) | Kind::Countries | Kind::Languages | Kind::Cases => self
                    .texts
                    .remove(field.name)
                    .map(|texts| match <[String; 1]>::try_from(texts) {
                        // One text may hold several, with commas between: `read` takes it apart.
                        Ok([one]) => Value::from(one),
                        Err(several) => Value::from(
                            several
                                .into_iter()
                                .filter(|text| !text.is_empty())
                                .collect::<Vec<_>>(),
                        ),
                    }),
                _ => self.texts.remove(field.name).map(|texts| {
                    match <[String; 1]>::try_from(texts) {
                        Ok([one]) => Value::from(one),
                        // Two answers to one question: `read` refuses the type, rather than us choosing one.
                        Err(several) => Value::from(several),
                    }
                }),
            };
            if let Some(value) = value {
                values.insert(field.name.to_owned(), value);
            }
        }
        values
    }
}

/// Percent-decodes; what is no text becomes [`NOT_TEXT`].
fn decode(encoded: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(encoded.len().min(MOST_BYTES));
    let mut is_broken = encoded.len() > MOST_BYTES * 3;
    let mut rest = encoded;
    while let [first, after @ ..] = rest {
        if bytes.len() >= MOST_BYTES {
            is_broken = true;
            break;
        }
        rest = after;
        match first {
            b'+' => bytes.push(b' '),
            b'%' => match after {
                [high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    bytes.push(hex(*high) << 4 | hex(*low));
                    rest = after;
                }
                _ => bytes.extend_from_slice(NOT_TEXT.encode_utf8(&mut [0; 4]).as_bytes()),
            },
            byte => bytes.push(*byte),
        }
    }
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes())
            .replace('\u{FFFD}', NOT_TEXT.encode_utf8(&mut [0; 4])),
    };
    if is_broken {
        text.push(NOT_TEXT);
    }
    text
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit - b'A' + 10,
    }
}

/// Tokens are short; more is nobody's token.
fn short(text: String) -> String {
    text.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use homeward_domain::{
        codes::{Answer, HeardBy},
        fields::{Problem, Vocabulary, read},
    };
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const LEG: &[Field] = &[
        Field {
            name: "from",
            kind: Kind::Country,
            required: true,
        },
        Field {
            name: "note",
            kind: Kind::Line { max: 50 },
            required: false,
        },
    ];
    const FIELDS: &[Field] = &[
        Field {
            name: "name",
            kind: Kind::Line { max: 50 },
            required: false,
        },
        Field {
            name: "heard",
            kind: Kind::Many(Vocabulary::of::<HeardBy>()),
            required: false,
        },
        Field {
            name: "agrees",
            kind: Kind::One(Vocabulary::of::<Answer>()),
            required: false,
        },
        Field {
            name: "children",
            kind: Kind::Number { min: 0, max: 20 },
            required: false,
        },
        Field {
            name: "legs",
            kind: Kind::Rows {
                fields: LEG,
                max: 5,
            },
            required: false,
        },
    ];

    fn today() -> chrono::NaiveDate {
        "2026-11-21".parse().unwrap()
    }

    #[test]
    fn a_form_becomes_the_same_json_as_a_call_of_the_interface() {
        let body = "csrf=t%2Bk&once=o1&name=Mst.+Rehana+%E0%A6%B0&heard=poster&heard=video&agrees=yes&children=%D9%A2\
                    &legs.0.from=LB&legs.0.note=&legs.1.from=&legs.1.note=&legs.2.from=BD&legs.2.note=night+bus";
        let (values, extra) = from_urlencoded(FIELDS, body);
        assert_eq!(
            extra,
            Extra {
                csrf: "t+k".into(),
                once: Some("o1".into()),
                ..Extra::default()
            }
        );
        assert_eq!(
            Value::Object(values.clone()),
            json!({
                "name": "Mst. Rehana র", "heard": ["poster", "video"], "agrees": "yes", "children": "٢",
                "legs": [{"from": "LB", "note": ""}, {"from": "BD", "note": "night bus"}],
            })
        );
        assert_eq!(
            read(FIELDS, &values, today()).unwrap()["children"],
            json!(2)
        );
    }

    #[test]
    fn what_does_not_fit_is_reported_and_never_dropped() {
        for (why, body, field, problem) in [
            ("no UTF-8", "name=%FF%FE", "name", Problem::HiddenSigns),
            (
                "a broken percent sign",
                "name=100%25%zz",
                "name",
                Problem::HiddenSigns,
            ),
            (
                "a field the form does not have",
                "role=supervisor",
                "role",
                Problem::Unknown,
            ),
            (
                "a row far away",
                "legs.99999999999999999999.from=LB",
                "legs99999999999999999999from",
                Problem::Unknown,
            ),
            (
                "rows below rows",
                "legs.0.from.0.from=LB",
                "legs0from0from",
                Problem::Unknown,
            ),
            (
                "rows as text",
                "legs=LB",
                "legs_misplaced",
                Problem::Unknown,
            ),
            (
                "two answers to one question",
                "name=a&name=b",
                "name",
                Problem::WrongType,
            ),
        ] {
            let (values, _) = from_urlencoded(FIELDS, body);
            let errors = read(FIELDS, &values, today()).unwrap_err();
            assert!(
                errors
                    .iter()
                    .any(|e| e.field == field && e.problem == problem),
                "{why}: {errors:?}"
            );
        }
    }

    #[test]
    fn very_long_and_very_many_values_are_cut_and_reported() {
        let long = format!("name={}", "x".repeat(MOST_BYTES * 4));
        let many = "heard=poster&".repeat(MOST_PAIRS + 5);
        for body in [long, many] {
            let (values, _) = from_urlencoded(FIELDS, &body);
            assert!(read(FIELDS, &values, today()).is_err());
        }
    }

    proptest! {
        #[test]
        fn nothing_that_arrives_makes_it_fail(body in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let (values, _) = from_urlencoded(FIELDS, &body);
            let _ = read(FIELDS, &values, today());
        }

        #[test]
        fn nothing_that_looks_like_a_form_makes_it_fail(body in "((name|heard|legs|csrf|\\.|[0-9]{1,3}|from|=|&|%|%[0-9A-Fa-f]{2}|\\+){0,80})") {
            let (values, _) = from_urlencoded(FIELDS, &body);
            let _ = read(FIELDS, &values, today());
        }

        #[test]
        fn every_text_survives_the_way_through_a_form(text in "[^\\p{C}]{0,60}") {
            let body = serde_urlencoded::to_string([("name", &text)]).unwrap();
            let (values, _) = from_urlencoded(FIELDS, &body);
            prop_assert_eq!(values["name"].as_str().unwrap(), text);
        }
    }
}
