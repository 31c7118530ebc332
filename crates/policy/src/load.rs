//! Loading policies: what is accepted, and why everything else is refused.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use cedar_policy::{
    ActionConstraint, Effect, EntityUid, Policy, PolicyId, PolicySet, Schema, ValidationMode,
    Validator,
};
use homeward_domain::codes::{Audience, Code};

use crate::{Engine, Safeguard, Sets};

/// Why a policy file is refused: every reason, none left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the policies are refused: {}", .0.join("; "))]
pub struct Refusal(pub Vec<String>);

fn refuse(reason: impl Into<String>) -> Refusal {
    Refusal(vec![reason.into()])
}

/// The policies of one text under their `@id`s (the parser ignores `@id`, so they are renamed).
fn named(text: &str) -> Result<Vec<Policy>, Refusal> {
    let set: PolicySet = text
        .parse()
        .map_err(|e: cedar_policy::ParseErrors| refuse(e.to_string()))?;
    if set.templates().next().is_some() {
        return Err(refuse("templates are not used"));
    }
    set.policies()
        .map(|p| {
            let id = p
                .annotation("id")
                .ok_or_else(|| refuse(format!("a policy has no @id: {p}")))?;
            Ok(p.new_id(PolicyId::new(id)))
        })
        .collect()
}

/// The baseline set.
pub(crate) fn baseline(
    schema: &str,
    roles: &str,
    confidentiality: &str,
    safeguards: &[&str],
) -> Result<Engine, Refusal> {
    let (parsed, warnings) =
        Schema::from_cedarschema_str(schema).map_err(|e| refuse(e.to_string()))?;
    let warnings: Vec<String> = warnings.map(|w| w.to_string()).collect();
    if !warnings.is_empty() {
        return Err(Refusal(warnings));
    }
    let mut permits = PolicySet::new();
    for policy in named(roles)? {
        if policy.effect() != Effect::Permit {
            return Err(refuse(format!("{} is not a permit", policy.id())));
        }
        permits.add(policy).map_err(|e| refuse(e.to_string()))?;
    }
    let mut prohibitions = PolicySet::new();
    for policy in named(confidentiality)? {
        check_forbid(&policy, &parsed)?;
        prohibitions
            .add(policy)
            .map_err(|e| refuse(e.to_string()))?;
    }
    let hash = hash(&[&[schema, roles, confidentiality], safeguards].concat());
    let empty = Engine {
        schema: Arc::new(parsed),
        all: Sets {
            permits,
            prohibitions,
            ..Sets::default()
        },
        by_action: Arc::default(),
        list: Arc::new(BTreeMap::new()),
        hash,
    };
    for set in [&empty.all.permits, &empty.all.prohibitions] {
        validate(&empty.schema, set)?;
    }
    let mut policies = Vec::new();
    for text in safeguards {
        policies.extend(named(text)?);
    }
    add(empty, policies)
}

/// A programme's rules on top: forbids only, ids beginning with `px.`, each with a reason people can read.
pub(crate) fn with_programme(engine: &Engine, text: &str) -> Result<Engine, Refusal> {
    let policies = named(text)?;
    let mut reasons = Vec::new();
    for policy in &policies {
        if !policy.id().to_string().starts_with("px.") {
            reasons.push(format!(
                "{}: the @id of a programme's rule begins with `px.`",
                policy.id()
            ));
        }
        if policy.annotation("reason").is_none() {
            reasons.push(format!(
                "{}: a rule needs an @reason that people can read",
                policy.id()
            ));
        }
    }
    if !reasons.is_empty() {
        return Err(Refusal(reasons));
    }
    let mut narrowed = add(engine.clone(), policies)?;
    narrowed.hash = hash(&[engine.hash(), text]);
    Ok(narrowed)
}

fn add(mut engine: Engine, policies: Vec<Policy>) -> Result<Engine, Refusal> {
    let mut list = (*engine.list).clone();
    let steps = members("steps", &engine.schema);
    for policy in policies {
        check_forbid(&policy, &engine.schema)?;
        let safeguard = describe(&policy, &engine.schema)?;
        if let Some(other) = safeguard.actions.iter().find(|a| !steps.contains(a)) {
            return Err(refuse(format!(
                "{}: stands before `{other}`, which is no step of the journey",
                safeguard.id
            )));
        }
        engine
            .all
            .applies
            .add(without_unless(&policy)?)
            .map_err(|e| refuse(e.to_string()))?;
        engine
            .all
            .safeguards
            .add(policy)
            .map_err(|e| refuse(e.to_string()))?;
        list.insert(safeguard.id.clone(), safeguard);
    }
    let mut reasons = Vec::new();
    for safeguard in list.values() {
        if let Some(after) = &safeguard.after
            && !list.contains_key(after)
        {
            reasons.push(format!(
                "{}: @after names `{after}`, which is no safeguard",
                safeguard.id
            ));
        }
    }
    if !reasons.is_empty() {
        return Err(Refusal(reasons));
    }
    validate(&engine.schema, &engine.all.safeguards)?;
    validate(&engine.schema, &engine.all.applies)?;
    engine.by_action = Arc::new(by_action(&engine)?);
    engine.list = Arc::new(list);
    Ok(engine)
}

/// Every policy under each action it names. A policy whose scope does not name an action is neither satisfied nor in error for it,
/// so leaving it out changes no answer, and asking is several times faster.
fn by_action(engine: &Engine) -> Result<HashMap<String, Sets>, Refusal> {
    type Part = fn(&mut Sets) -> &mut PolicySet;
    let mut all: HashMap<String, Sets> = HashMap::new();
    let kinds: [(&PolicySet, Part); 4] = [
        (&engine.all.permits, |s| &mut s.permits),
        (&engine.all.prohibitions, |s| &mut s.prohibitions),
        (&engine.all.safeguards, |s| &mut s.safeguards),
        (&engine.all.applies, |s| &mut s.applies),
    ];
    for (set, part) in kinds {
        for policy in set.policies() {
            for action in actions(policy, &engine.schema)? {
                part(all.entry(action).or_default())
                    .add(policy.clone())
                    .map_err(|e| refuse(e.to_string()))?;
            }
        }
    }
    Ok(all)
}

/// Strict validation; a warning ("this can never apply") is a refusal too.
fn validate(schema: &Schema, set: &PolicySet) -> Result<(), Refusal> {
    let result = Validator::new(schema.clone()).validate(set, ValidationMode::Strict);
    let mut reasons: Vec<String> = result
        .validation_errors()
        .map(ToString::to_string)
        .collect();
    reasons.extend(result.validation_warnings().map(ToString::to_string));
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(Refusal(reasons))
    }
}

/// A forbid names its actions, and none of them is protective (design 3.3). A safeguard stands before steps alone: what happened
/// is always recorded (design 3.2), and who may read stands in one place.
fn check_forbid(policy: &Policy, schema: &Schema) -> Result<(), Refusal> {
    if policy.effect() != Effect::Forbid {
        return Err(refuse(format!(
            "{}: only forbids are taken here; a permit could widen",
            policy.id()
        )));
    }
    let actions = actions(policy, schema)?;
    if actions.is_empty() {
        return Err(refuse(format!("{}: names no action", policy.id())));
    }
    let protective = members("protective", schema);
    match actions.iter().find(|a| protective.contains(a)) {
        Some(action) => Err(refuse(format!(
            "{}: could stand in the way of the protective action `{action}`",
            policy.id()
        ))),
        None => Ok(()),
    }
}

/// The actions a policy's scope names, groups opened.
fn actions(policy: &Policy, schema: &Schema) -> Result<Vec<String>, Refusal> {
    let named: Vec<EntityUid> = match policy.action_constraint() {
        ActionConstraint::Any => {
            return Err(refuse(format!("{}: must name its actions", policy.id())));
        }
        ActionConstraint::Eq(action) => vec![action],
        ActionConstraint::In(actions) => actions,
    };
    let mut all: Vec<String> = named
        .iter()
        .flat_map(|uid| {
            let name = uid.id().unescaped().to_owned();
            let members = members(&name, schema);
            if members.is_empty() {
                vec![name]
            } else {
                members
            }
        })
        .collect();
    all.sort();
    all.dedup();
    Ok(all)
}

/// The actions of a group; none when it is no group.
pub(crate) fn members(group: &str, schema: &Schema) -> Vec<String> {
    let Ok(entities) = schema.action_entities() else {
        return Vec::new();
    };
    let group = crate::entities::action_uid(group);
    schema
        .actions()
        .filter(|a| **a != group && entities.is_ancestor_of(&group, a))
        .map(|a| a.id().unescaped().to_owned())
        .collect()
}

fn describe(policy: &Policy, schema: &Schema) -> Result<Safeguard, Refusal> {
    let note = |key: &str| {
        policy
            .annotation(key)
            .map(str::to_owned)
            .ok_or_else(|| refuse(format!("{}: no @{key}", policy.id())))
    };
    let audience = note("audience")?;
    Ok(Safeguard {
        id: policy.id().to_string(),
        requirement: note("requirement")?,
        source: note("source")?,
        basis: policy.annotation("basis").map(str::to_owned),
        remedy: note("remedy")?,
        cleared_by: note("cleared_by")?,
        audience: Audience::from_code(&audience)
            .ok_or_else(|| refuse(format!("{}: no audience `{audience}`", policy.id())))?,
        after: policy.annotation("after").map(str::to_owned),
        actions: actions(policy, schema)?,
        reason: policy.annotation("reason").map(str::to_owned),
    })
}

/// `forbid (s) when {A} unless {M}` becomes `forbid (s) when {A}` under the same id: "does it apply".
fn without_unless(policy: &Policy) -> Result<Policy, Refusal> {
    let mut json = policy.to_json().map_err(|e| refuse(e.to_string()))?;
    let conditions = json["conditions"]
        .as_array_mut()
        .ok_or_else(|| refuse("a policy has no conditions"))?;
    if !conditions.iter().any(|c| c["kind"] == "unless") {
        return Err(refuse(format!(
            "{}: a safeguard says `unless`: how it is met",
            policy.id()
        )));
    }
    conditions.retain(|c| c["kind"] == "when");
    Policy::from_json(Some(policy.id().clone()), json).map_err(|e| refuse(e.to_string()))
}

fn hash(texts: &[&str]) -> String {
    let mut digest = ring::digest::Context::new(&ring::digest::SHA256);
    for text in texts {
        digest.update(&(text.len() as u64).to_be_bytes());
        digest.update(text.as_bytes());
    }
    hex::encode(&digest.finish().as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_is_asked_about_each_action_it_names_and_about_no_other() {
        let engine = Engine::baseline().unwrap();
        let ids = |set: &PolicySet| -> Vec<String> {
            let mut ids: Vec<_> = set.policies().map(|p| p.id().to_string()).collect();
            ids.sort();
            ids
        };
        let parts: [fn(&Sets) -> &PolicySet; 4] = [
            |s| &s.permits,
            |s| &s.prohibitions,
            |s| &s.safeguards,
            |s| &s.applies,
        ];
        for action in engine.schema.actions() {
            let code = action.id().unescaped();
            for part in parts {
                let mut named: Vec<String> = part(&engine.all)
                    .policies()
                    .filter(|p| {
                        actions(p, &engine.schema)
                            .unwrap()
                            .contains(&code.to_owned())
                    })
                    .map(|p| p.id().to_string())
                    .collect();
                named.sort();
                let asked = engine.by_action.get(code).map(|s| ids(part(s)));
                assert_eq!(asked.unwrap_or_default(), named, "{code}");
            }
        }
    }
}
