use super::*;

#[test]
fn the_contract_stays_as_it_was_reviewed() {
    // Words may be chosen better without breaking a program: they are not part of the contract.
    let mut contract = serde_json::to_value(document()).unwrap();
    take_out_words(&mut contract);
    insta::assert_json_snapshot!(contract);
    let missing = homeward_i18n::missing();
    assert!(
        missing.iter().all(|key| !key.starts_with("en/")),
        "{missing:?}"
    );
}

fn take_out_words(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => {
            map.retain(|name, v| {
                !(matches!(name.as_str(), "description" | "summary") && v.is_string())
            });
            map.values_mut().for_each(take_out_words);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(take_out_words),
        _ => {}
    }
}

#[test]
fn every_action_has_an_operation_with_its_own_request() {
    let document = document();
    for action in ACTIONS {
        let path = format!("{ROOT}/cases/{{number}}/{}", action.code);
        let operation = document
            .paths
            .get_path_operation(&path, HttpMethod::Post)
            .unwrap_or_else(|| panic!("{} has no operation", action.code));
        assert!(operation.request_body.is_some(), "{}", action.code);
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let json = serde_json::to_value(document()).unwrap();
    let mut references = Vec::new();
    walk(&json, &mut references);
    assert!(references.len() > 100);
    for reference in references {
        let pointer = reference.trim_start_matches('#');
        assert!(json.pointer(pointer).is_some(), "{reference}");
    }
}

fn walk(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            found.extend(map.get("$ref").and_then(|r| r.as_str()).map(str::to_owned));
            map.values().for_each(|v| walk(v, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|v| walk(v, found)),
        _ => {}
    }
}
