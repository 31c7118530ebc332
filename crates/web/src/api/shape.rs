//! Whether values have the JSON types the document promises.
//!
//! Forms send text, and `domain::fields::read` takes text for anything. A program gets no such leave: a `strike` of `"false"` would
//! strike an entry, and a row that is no object would be passed over in silence.

use homeward_domain::{
    actions::ACTIONS,
    fields::{Field, FieldError, Kind, Problem},
};
use serde_json::{Map, Value};

/// Every value of the wrong type, each at its field. Fields that are missing or unknown are left to `read`.
pub(super) fn wrong_types(fields: &[Field], body: &Map<String, Value>) -> Vec<FieldError> {
    let mut errors = Vec::new();
    check("", fields, body, &mut errors);
    errors
}

/// The same for a correction, whose fields are those of the entry it is about: a name means the same wherever it stands.
pub(super) fn wrong_types_of_any(body: &Map<String, Value>) -> Vec<FieldError> {
    let all: Vec<Field> = ACTIONS
        .iter()
        .flat_map(homeward_domain::actions::Action::fields)
        .copied()
        .collect();
    body.iter()
        .flat_map(|(name, value)| {
            let mut named = all.iter().filter(|f| f.name == name).map(|field| {
                let mut errors = Vec::new();
                one(name, field.kind, value, &mut errors);
                errors
            });
            let first = named.next().unwrap_or_default();
            if named.any(|errors| errors.is_empty()) {
                Vec::new()
            } else {
                first
            }
        })
        .collect()
}

fn check(prefix: &str, fields: &[Field], body: &Map<String, Value>, errors: &mut Vec<FieldError>) {
    for field in fields {
        if let Some(value) = body.get(field.name) {
            one(
                &format!("{prefix}{}", field.name),
                field.kind,
                value,
                errors,
            );
        }
    }
}

fn one(path: &str, kind: Kind, value: &Value, errors: &mut Vec<FieldError>) {
    let mut wrong = |path: String| errors.push(FieldError::new(path, Problem::WrongType));
    match (kind, value) {
        (_, Value::Null) => {}
        (Kind::Tick, Value::Bool(_)) | (Kind::Number { .. }, Value::Number(_)) => {}
        (Kind::Tick | Kind::Number { .. }, _) => wrong(path.to_owned()),
        (Kind::Many(_) | Kind::Countries | Kind::Languages | Kind::Cases, Value::Array(items)) => {
            for (at, _) in items
                .iter()
                .enumerate()
                .filter(|(_, item)| !item.is_string())
            {
                wrong(format!("{path}.{at}"));
            }
        }
        (Kind::Rows { fields, .. }, Value::Array(rows)) => {
            for (at, row) in rows.iter().enumerate() {
                match row {
                    // Nothing in a row of a form means that it was not used; here it means a mistake.
                    Value::Object(row) if row.values().all(is_nothing) => {
                        errors.push(FieldError::new(format!("{path}.{at}"), Problem::Missing));
                    }
                    Value::Object(row) => check(&format!("{path}.{at}."), fields, row, errors),
                    _ => errors.push(FieldError::new(format!("{path}.{at}"), Problem::WrongType)),
                }
            }
        }
        (
            Kind::Many(_) | Kind::Countries | Kind::Languages | Kind::Cases | Kind::Rows { .. },
            _,
        ) => wrong(path.to_owned()),
        (_, Value::String(_)) => {}
        (_, _) => wrong(path.to_owned()),
    }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|s| s.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use homeward_domain::actions::Action;
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_of_the_wrong_type_is_named() {
        let book = Action::find("book").unwrap().fields();
        let counsel = Action::find("counsel").unwrap().fields();
        let revoke = Action::find("revoke-consent").unwrap().fields();
        for (fields, body, wrong) in [
            (book, json!({"legs": "LB"}), vec!["legs"]),
            (
                book,
                json!({"legs": [1, {}, {"from": 3}]}),
                vec!["legs.0", "legs.1", "legs.2.from"],
            ),
            (
                book,
                json!({"legs": [{"from": "LB"}], "unknown": 1}),
                vec![],
            ),
            (
                counsel,
                json!({"topics": "asylum", "told_days": "3", "held_on": 7}),
                vec!["held_on", "told_days", "topics"],
            ),
            (
                counsel,
                json!({"topics": ["asylum", 1], "told_days": null}),
                vec!["topics.1"],
            ),
            (revoke, json!({"keep": "true", "share": true}), vec!["keep"]),
        ] {
            let Value::Object(body) = body else {
                unreachable!()
            };
            let mut found: Vec<String> = wrong_types(fields, &body)
                .into_iter()
                .map(|e| e.field)
                .collect();
            found.sort();
            assert_eq!(found, wrong, "{body:?}");
        }
    }

    #[test]
    fn the_fields_of_a_correction_have_the_types_of_what_it_corrects() {
        let Value::Object(body) =
            json!({"legs": [1], "keep": "no", "finding": "eligible", "alone": true})
        else {
            unreachable!()
        };
        let mut found: Vec<String> = wrong_types_of_any(&body)
            .into_iter()
            .map(|e| e.field)
            .collect();
        found.sort();
        assert_eq!(found, ["alone", "keep", "legs.0"]);
    }
}
