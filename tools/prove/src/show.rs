//! A counterexample as people can read it: who does what, and the facts that the condition speaks of.

use std::collections::BTreeSet;

use cedar_policy::{Entity, EntityUid, PolicySet};
use cedar_policy_symcc::Env;

use crate::policies::Question;

/// The case, told by the facts that `sets` read.
pub fn case(case: &Env, sets: &[&PolicySet], question: &Question) -> String {
    let names = read_by(sets);
    let mut lines = vec![question.to_string()];
    let request = &case.request;
    for (what, uid) in [("actor", request.principal()), ("on", request.resource())] {
        let Some(entity) = uid.and_then(|uid| case.entities.get(uid)) else {
            continue;
        };
        // Of an actor everything is told: it is little.
        lines.extend(facts(what, entity, (what == "on").then_some(&names)));
        let beside = ["programme", "destination"]
            .into_iter()
            .filter(|n| names.contains(*n));
        for name in beside.filter(|_| what == "on") {
            if let Some(other) = reached(entity, name).and_then(|uid| case.entities.get(&uid)) {
                lines.extend(facts(name, other, Some(&names)));
            }
        }
    }
    if let Some(brings) = request.context().and_then(|c| c.to_json_value().ok())
        && let Some(map) = brings.as_object()
    {
        let told = map.iter().filter(|(name, _)| names.contains(*name));
        lines.extend(told.map(|(name, value)| format!("the deed's {name}: {value}")));
    }
    lines.join("\n        ")
}

fn reached(entity: &Entity, name: &str) -> Option<EntityUid> {
    entity.attr(name)?.ok()?.to_string().parse().ok()
}

fn facts(what: &str, entity: &Entity, names: Option<&BTreeSet<String>>) -> Vec<String> {
    let mut found: Vec<String> = entity
        .attrs()
        .filter(|(name, _)| names.is_none_or(|names| names.contains(*name)))
        .map(|(name, value)| match value {
            Ok(value) => format!("{what} {name}: {value}"),
            Err(error) => format!("{what} {name}: {error}"),
        })
        .collect();
    found.sort();
    found
}

/// The names of all attributes that some policies read.
fn read_by(sets: &[&PolicySet]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for policy in sets.iter().flat_map(|set| set.policies()) {
        if let Ok(json) = policy.to_json() {
            gather(&json["conditions"], &mut names);
        }
    }
    names
}

fn gather(part: &serde_json::Value, names: &mut BTreeSet<String>) {
    match part {
        serde_json::Value::Object(map) => {
            for (name, value) in map {
                if let (true, Some(attribute)) =
                    (matches!(name.as_str(), "." | "has"), value["attr"].as_str())
                {
                    names.insert(attribute.to_owned());
                }
                gather(value, names);
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| gather(value, names)),
        _ => {}
    }
}
