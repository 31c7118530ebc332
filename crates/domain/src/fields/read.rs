//! Reading what arrived: form text or JSON becomes checked, normalised JSON. The only way in.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization;

use super::{Field, FieldError, Kind, Problem, Zone};
use crate::{
    dates::PartialDate,
    places::{Country, Language},
};

/// Reads what arrived into normalised JSON: every field present, defaults filled in, text in NFC, digits in ASCII.
///
/// Values may be typed (API) or text (forms). `today` is the day in the office of whoever writes.
///
/// # Errors
/// Every problem found, none left out, each at its field.
pub fn read(
    fields: &[Field],
    input: &Map<String, Value>,
    today: NaiveDate,
) -> Result<Map<String, Value>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let output = read_at("", fields, input, today, &mut errors);
    if errors.is_empty() {
        Ok(output)
    } else {
        Err(errors)
    }
}

/// Fills the natural nothings a record written by an older version does not have.
pub fn complete(fields: &[Field], stored: &mut Map<String, Value>) {
    for field in fields {
        match stored.get_mut(field.name) {
            None => {
                stored.insert(field.name.to_owned(), nothing(field.kind));
            }
            Some(Value::Array(rows)) => {
                if let Kind::Rows { fields, .. } = field.kind {
                    for row in rows.iter_mut().filter_map(Value::as_object_mut) {
                        complete(fields, row);
                    }
                }
            }
            Some(_) => {}
        }
    }
}

fn nothing(kind: Kind) -> Value {
    match kind {
        Kind::Tick => Value::Bool(false),
        Kind::One(v) if v.code == "answer" => Value::from("not-asked"),
        Kind::Many(_) | Kind::Countries | Kind::Languages | Kind::Cases | Kind::Rows { .. } => {
            Value::Array(Vec::new())
        }
        _ => Value::Null,
    }
}

fn read_at(
    prefix: &str,
    fields: &[Field],
    input: &Map<String, Value>,
    today: NaiveDate,
    errors: &mut Vec<FieldError>,
) -> Map<String, Value> {
    for name in input.keys() {
        if !fields.iter().any(|f| f.name == name) {
            // The name came from outside: it is not repeated beyond what a field name can be.
            let name: String = name
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
                .take(40)
                .collect();
            errors.push(FieldError::new(format!("{prefix}{name}"), Problem::Unknown));
        }
    }
    let mut output = Map::new();
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        let value = input.get(field.name).unwrap_or(&Value::Null);
        let read = one(&path, field.kind, value, today, errors);
        let empty = match &read {
            Some(Value::Null) => true,
            Some(Value::Array(a)) => a.is_empty(),
            Some(Value::String(s)) => {
                s.is_empty() || (s == "not-asked" && matches!(field.kind, Kind::One(_)))
            }
            _ => false,
        };
        if field.required && empty {
            errors.push(FieldError::new(&path, Problem::Missing));
        }
        output.insert(
            field.name.to_owned(),
            read.unwrap_or_else(|| nothing(field.kind)),
        );
    }
    output
}

/// Reads one value; `None` when an error was noted.
fn one(
    path: &str,
    kind: Kind,
    value: &Value,
    today: NaiveDate,
    errors: &mut Vec<FieldError>,
) -> Option<Value> {
    let mut fail = |problem: Problem, limit: Option<i64>| {
        errors.push(FieldError {
            limit,
            ..FieldError::new(path, problem)
        });
        None
    };
    match kind {
        Kind::Many(_) | Kind::Countries | Kind::Languages | Kind::Cases => {
            let item_kind = match kind {
                Kind::Many(v) => Kind::One(v),
                Kind::Countries => Kind::Country,
                Kind::Languages => Kind::Language,
                _ => Kind::Case,
            };
            let items = match value {
                Value::Null => Vec::new(),
                Value::Array(items) => items.clone(),
                // A form sends one choice as plain text, and lists typed into one box with commas or spaces.
                Value::String(s) => s
                    .split([',', ' ', ';', '،'])
                    .filter(|s| !s.is_empty())
                    .map(Value::from)
                    .collect(),
                _ => return fail(Problem::WrongType, None),
            };
            if items.len() > 60 {
                return fail(Problem::TooLong, Some(60));
            }
            let mut output: Vec<Value> = Vec::new();
            for item in items {
                match one(path, item_kind, &item, today, errors)? {
                    Value::Null => {}
                    v if output.contains(&v) => {}
                    v => output.push(v),
                }
            }
            Some(Value::Array(output))
        }
        Kind::Rows { fields, max } => {
            let rows = match value {
                Value::Null => Vec::new(),
                Value::Array(rows) => rows.clone(),
                _ => return fail(Problem::WrongType, None),
            };
            // A row of a form in which nothing was typed does not count.
            let rows: Vec<&Map<String, Value>> = rows
                .iter()
                .filter_map(Value::as_object)
                .filter(|row| {
                    row.values()
                        .any(|v| !matches!(v, Value::Null) && v.as_str() != Some(""))
                })
                .collect();
            if rows.len() > max {
                return fail(Problem::TooLong, i64::try_from(max).ok());
            }
            let output = rows
                .iter()
                .enumerate()
                .map(|(at, row)| {
                    Value::Object(read_at(
                        &format!("{path}.{at}."),
                        fields,
                        row,
                        today,
                        errors,
                    ))
                })
                .collect();
            Some(Value::Array(output))
        }
        Kind::Tick => match value {
            Value::Bool(b) => Some(Value::Bool(*b)),
            Value::Null => Some(Value::Bool(false)),
            Value::String(s) => match s.as_str() {
                "" | "false" | "off" => Some(Value::Bool(false)),
                "true" | "on" | "yes" => Some(Value::Bool(true)),
                _ => fail(Problem::WrongType, None),
            },
            _ => fail(Problem::WrongType, None),
        },
        Kind::Number { min, max } => {
            let number = match value {
                Value::Null => return Some(Value::Null),
                Value::Number(n) => n.as_i64(),
                Value::String(s) if s.trim().is_empty() => return Some(Value::Null),
                Value::String(s) => ascii_digits(s.trim()).parse().ok(),
                _ => return fail(Problem::WrongType, None),
            };
            match number {
                None => fail(Problem::NoNumber, None),
                Some(n) if n < min => fail(Problem::OutOfRange, Some(min)),
                Some(n) if n > max => fail(Problem::OutOfRange, Some(max)),
                Some(n) => Some(Value::from(n)),
            }
        }
        _ => {
            let text = match value {
                Value::Null => "",
                Value::String(s) => s.as_str(),
                _ => return fail(Problem::WrongType, None),
            };
            match scalar(kind, text, today) {
                Ok(value) => Some(value),
                Err((problem, limit)) => fail(problem, limit),
            }
        }
    }
}

/// Reads one text into its normal form.
fn scalar(kind: Kind, text: &str, today: NaiveDate) -> Result<Value, (Problem, Option<i64>)> {
    let several_lines = matches!(kind, Kind::Text { .. });
    // `system:` marks what the program itself wrote.
    if text.chars().any(|c| is_hidden(c, several_lines)) || text.trim_start().starts_with("system:")
    {
        return Err((Problem::HiddenSigns, None));
    }
    let text: String = text.replace("\r\n", "\n").trim().nfc().collect();
    if text.is_empty() {
        return Ok(match kind {
            Kind::One(v) if v.code == "answer" => Value::from("not-asked"),
            _ => Value::Null,
        });
    }
    let plain = || ascii_digits(&text);
    let limit = |max: usize| i64::try_from(max).ok();
    match kind {
        Kind::Line { max } | Kind::Text { max } => {
            if text.chars().count() > max {
                return Err((Problem::TooLong, limit(max)));
            }
            Ok(Value::from(text))
        }
        Kind::Day { past } => {
            let day: NaiveDate = plain().parse().map_err(|_| (Problem::NoDay, None))?;
            sensible(day, past, today)?;
            Ok(Value::from(day.to_string()))
        }
        Kind::PartialDay => {
            let day: PartialDate = plain().parse().map_err(|_| (Problem::NoDay, None))?;
            sensible(day.earliest(), true, today)?;
            Ok(Value::from(day.to_string()))
        }
        Kind::Moment => {
            let moment = crate::dates::parse_moment(&plain()).ok_or((Problem::NoMoment, None))?;
            sensible(moment.date(), false, today)?;
            Ok(Value::from(moment.format("%Y-%m-%dT%H:%M:%S").to_string()))
        }
        Kind::One(v) => {
            if v.codes.contains(&text.as_str()) {
                Ok(Value::from(text))
            } else {
                Err((Problem::NoChoice, None))
            }
        }
        Kind::Country => text
            .parse::<Country>()
            .map(|c| Value::from(c.code()))
            .map_err(|()| (Problem::NoCountry, None)),
        Kind::Language => text
            .parse::<Language>()
            .map(|l| Value::from(l.code()))
            .map_err(|()| (Problem::NoLanguage, None)),
        Kind::Zone => text
            .parse::<Zone>()
            .map(|z| Value::from(z.name()))
            .map_err(|_| (Problem::NoZone, None)),
        Kind::Case => text
            .parse::<crate::case_number::CaseNumber>()
            .map(|n| Value::from(n.to_string()))
            .map_err(|_| (Problem::NoCase, None)),
        Kind::Office | Kind::Staff | Kind::Organisation => {
            // The name of an organisation is a line; codes are shorter.
            let max = if matches!(kind, Kind::Organisation) {
                200
            } else {
                100
            };
            if text.chars().count() > max {
                return Err((Problem::TooLong, limit(max)));
            }
            Ok(Value::from(text))
        }
        Kind::File => uuid::Uuid::try_parse(&text)
            .map(|id| Value::from(id.to_string()))
            .map_err(|_| (Problem::NotFound, None)),
        Kind::Number { .. }
        | Kind::Tick
        | Kind::Many(_)
        | Kind::Countries
        | Kind::Languages
        | Kind::Cases
        | Kind::Rows { .. } => {
            unreachable!("handled by the caller")
        }
    }
}

/// Days a record can reasonably name: 1900 to ten years ahead, and not after today when it is past.
fn sensible(day: NaiveDate, past: bool, today: NaiveDate) -> Result<(), (Problem, Option<i64>)> {
    if past && day > today {
        return Err((Problem::InFuture, None));
    }
    if day < NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day of the calendar") {
        return Err((Problem::TooLongAgo, None));
    }
    if day > today + chrono::Days::new(3653) {
        return Err((Problem::OutOfRange, None));
    }
    Ok(())
}

/// Control characters, and the signs that override the direction of writing: they can make a name read as another.
fn is_hidden(c: char, several_lines: bool) -> bool {
    match c {
        '\n' | '\r' | '\t' => !several_lines,
        '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{00AD}'
        | '\u{200B}'
        | '\u{2060}'
        | '\u{3164}'
        | '\u{2800}'
        | '\u{115F}'..='\u{1160}'
        | '\u{FFA0}'
        | '\u{E0000}'..='\u{E007F}'
        | '\u{FFFE}'
        | '\u{FFFF}' => true,
        c => c.is_control(),
    }
}

/// Arabic-Indic, Persian, Bengali, Devanagari … digits as ASCII digits, for dates and numbers.
fn ascii_digits(text: &str) -> String {
    const ZEROS: [u32; 12] = [
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0DE6, 0x17E0, 0x0E50, 0x1040,
        0xFF10,
    ];
    text.chars()
        .map(|c| {
            let code = c as u32;
            ZEROS
                .iter()
                .find(|zero| (**zero..**zero + 10).contains(&code))
                .and_then(|zero| char::from_digit(code - zero, 10))
                .unwrap_or(c)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{
        facts::Fact,
        sample::{day, filled},
    };

    fn today() -> NaiveDate {
        day("2026-03-09")
    }

    #[test]
    fn what_nobody_can_see_is_no_name() {
        for hidden in [
            "\u{2800}", "\u{115F}", "\u{1160}", "\u{3164}", "\u{FFA0}", "\u{200B}", "\u{202E}",
        ] {
            assert!(
                is_hidden(hidden.chars().next().unwrap(), false),
                "{hidden:?}"
            );
        }
        // Signs that join letters are part of how names are written.
        for joining in ['\u{200C}', '\u{200D}'] {
            assert!(!is_hidden(joining, false), "{joining:?}");
        }
    }

    /// Any JSON, with words that look like answers among it.
    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            prop::sample::select(vec![
                "",
                " ",
                "yes",
                "not-asked",
                "2026-03-09",
                "2026-02-30",
                "٢٠٢٦-٠٣-٠٩",
                "1990~",
                "9999-12-31",
                "0000-01-01",
                "2026-04-01T08:00",
                "VN",
                "vi",
                "Asia/Manila",
                "HW-26-K7Q2M-C",
                "e\u{301}",
                "a\r\nb",
                "\u{202e}",
                "１２",
                "-1",
                "99999999999999999999",
                "VN, LK;NP",
            ])
            .prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::hash_map("[a-z_]{1,12}", inner, 0..5)
                    .prop_map(|m| Value::from(m.into_iter().collect::<Map<_, _>>())),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_arrives_is_read_or_refused_and_what_was_read_reads_the_same(
            code in prop::sample::select(Fact::CODES),
            // Some fields sound, some anything at all.
            spoilt in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 0..6),
            stray in prop::option::of(any_json()),
        ) {
            let fields = Fact::fields(code).unwrap();
            let mut input = filled(fields);
            for (at, value) in spoilt {
                if !fields.is_empty() {
                    input.insert(fields[at.index(fields.len())].name.to_owned(), value);
                }
            }
            if let Some(value) = stray {
                input.insert("stray".to_owned(), value);
            }
            match read(fields, &input, today()) {
                Ok(output) => {
                    prop_assert!(!input.contains_key("stray"));
                    prop_assert_eq!(output.len(), fields.len());
                    prop_assert_eq!(read(fields, &output, today()), Ok(output.clone()), "its own output");
                    let fact = Fact::from_fields(code, output.clone());
                    prop_assert!(fact.is_ok(), "{:?}", fact);
                    let fact = fact.unwrap();
                    prop_assert_eq!(read(fields, &fact.to_fields(), today()), Ok(output), "through the record");
                    let _ = fact.check();
                    let stored = serde_json::to_value(&fact).unwrap();
                    prop_assert_eq!(Fact::from_stored(stored).unwrap(), fact);
                }
                Err(errors) => {
                    prop_assert!(!errors.is_empty());
                    // No error repeats what was typed.
                    prop_assert!(errors.iter().all(|e| e.field.len() < 200));
                }
            }
        }
    }

    #[test]
    fn a_day_that_is_past_may_be_today_and_not_tomorrow() {
        let past = [Field {
            name: "on",
            kind: Kind::Day { past: true },
            required: true,
        }];
        let any = [Field {
            name: "on",
            kind: Kind::Day { past: false },
            required: true,
        }];
        for (text, of_past, of_any) in [
            ("2026-03-08", true, true),
            ("2026-03-09", true, true),
            ("2026-03-10", false, true),
            ("1899-12-31", false, false),
            ("1900-01-01", true, true),
            ("2036-03-09", false, true),
            ("2036-03-10", false, false),
            ("2026-02-29", false, false),
            ("٢٠٢٦-٠٣-٠٩", true, true),
        ] {
            let input = Map::from_iter([("on".to_owned(), json!(text))]);
            assert_eq!(
                read(&past, &input, today()).is_ok(),
                of_past,
                "past: {text}"
            );
            assert_eq!(read(&any, &input, today()).is_ok(), of_any, "any: {text}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let fields = Fact::fields("register").unwrap();
        let input =
            json!({ "name": "", "born": "tomorrow", "country_of_return": "XX", "faith": "any" });
        let errors = read(fields, input.as_object().unwrap(), today()).unwrap_err();
        let wrong: Vec<&str> = errors.iter().map(|e| e.field.as_str()).collect();
        for field in ["name", "born", "country_of_return", "faith"] {
            assert!(wrong.contains(&field), "{field}: {wrong:?}");
        }
    }
}
