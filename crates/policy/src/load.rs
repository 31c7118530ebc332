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

use crate::{
    Engine, Safeguard, Sets, audiences::Audiences, bounds, characteristics, fit::Fit, never::Shapes,
};

/// Why a policy file is refused: every reason, none left out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the policies are refused: {}", .0.join("; "))]
pub struct Refusal(pub Vec<String>);

fn refuse(reason: impl Into<String>) -> Refusal {
    Refusal(vec![reason.into()])
}

/// The policies of one text under their `@id`s (the parser ignores `@id`, so they are renamed).
fn named(text: &str) -> Result<Vec<Policy>, Refusal> {
    if let Some(beyond) = bounds::beyond(text) {
        return Err(refuse(beyond.to_string()));
    }
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
    let shapes = Shapes::of(schema)?;
    let told = shapes.names().filter_map(|(of, name)| {
        characteristics::told_by(name)
            .map(|_| format!("{of}.{name}: no policy may rest on this (INT-13)"))
    });
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        return Err(Refusal(told));
    }
    let fit = Fit::of(&parsed)?;
    let mut permits = PolicySet::new();
    let mut prohibitions = PolicySet::new();
    let mut by_action = by_action(&fit);
    for policy in named(roles)? {
        if policy.effect() != Effect::Permit {
            return Err(refuse(format!("{} is not a permit", policy.id())));
        }
        file(&mut by_action, &fit, &policy, |s| &mut s.permits)?;
        permits.add(policy).map_err(|e| refuse(e.to_string()))?;
    }
    for policy in named(confidentiality)? {
        check_forbid(&policy, &fit)?;
        file(&mut by_action, &fit, &policy, |s| &mut s.prohibitions)?;
        prohibitions
            .add(policy)
            .map_err(|e| refuse(e.to_string()))?;
    }
    for set in [&permits, &prohibitions] {
        validate(&parsed, set)?;
    }
    let empty = Engine {
        schema: Arc::new(parsed),
        fit: Arc::new(fit),
        audiences: Arc::new(Audiences::of(schema)?),
        shapes: Arc::new(shapes),
        by_action: Arc::new(by_action),
        list: Arc::new(BTreeMap::new()),
        hash: hash(&[&[schema, roles, confidentiality], safeguards].concat()),
        rules: None,
    };
    let mut policies = Vec::new();
    for text in safeguards {
        policies.extend(named(text)?);
    }
    add(empty, policies)
}

/// The baseline narrowed by rules that were checked.
pub(crate) fn narrowed(engine: &Engine, rules: Vec<Policy>, text: &str) -> Result<Engine, Refusal> {
    let mut narrowed = add(engine.clone(), rules)?;
    narrowed.hash = hash(&[engine.hash(), text]);
    narrowed.rules = Some(text.into());
    Ok(narrowed)
}

fn add(mut engine: Engine, policies: Vec<Policy>) -> Result<Engine, Refusal> {
    let mut list = (*engine.list).clone();
    let mut by_action = (*engine.by_action).clone();
    let mut set = PolicySet::new();
    let mut applies = PolicySet::new();
    let steps = engine.fit.members("steps");
    for policy in policies {
        check_forbid(&policy, &engine.fit)?;
        let safeguard = describe(&policy, &engine.fit)?;
        if let Some(other) = safeguard.actions.iter().find(|a| !steps.contains(a)) {
            return Err(refuse(format!(
                "{}: stands before `{other}`, which is no step of the journey",
                safeguard.id
            )));
        }
        if list.contains_key(&safeguard.id) {
            return Err(refuse(format!("{}: stands there twice", safeguard.id)));
        }
        let beyond = engine.audiences.beyond(&policy, safeguard.audience)?;
        if !beyond.is_empty() {
            let facts: Vec<String> = beyond.iter().map(|fact| format!("`{fact}`")).collect();
            return Err(refuse(format!(
                "{}: tells of {} to those who may not know it: narrow its audience, or make two rules of it",
                safeguard.id,
                facts.join(", ")
            )));
        }
        let whether = without_unless(&policy)?;
        file(&mut by_action, &engine.fit, &policy, |s| &mut s.safeguards)?;
        file(&mut by_action, &engine.fit, &whether, |s| &mut s.applies)?;
        applies.add(whether).map_err(|e| refuse(e.to_string()))?;
        set.add(policy).map_err(|e| refuse(e.to_string()))?;
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
    validate(&engine.schema, &set)?;
    validate(&engine.schema, &applies)?;
    engine.by_action = Arc::new(by_action);
    engine.list = Arc::new(list);
    Ok(engine)
}

/// Every action that can be asked about, with nothing said about it yet.
fn by_action(fit: &Fit) -> HashMap<String, Sets> {
    fit.actions()
        .map(|a| (a.to_owned(), Sets::default()))
        .collect()
}

/// Puts a policy under each action it names, where its scope names that action alone. A policy whose scope does not name an action
/// is neither satisfied nor in error for it, so neither changes an answer; asking is several times faster, and no question needs
/// to know which groups an action belongs to.
fn file(
    by_action: &mut HashMap<String, Sets>,
    fit: &Fit,
    policy: &Policy,
    part: fn(&mut Sets) -> &mut PolicySet,
) -> Result<(), Refusal> {
    let mut json = policy.to_json().map_err(|e| refuse(e.to_string()))?;
    for action in actions(policy, fit)? {
        let sets = by_action.get_mut(&action).ok_or_else(|| {
            refuse(format!(
                "{}: names `{action}`, which is no action",
                policy.id()
            ))
        })?;
        json["action"] =
            serde_json::json!({ "op": "==", "entity": { "type": "Action", "id": action } });
        Policy::from_json(Some(policy.id().clone()), json.clone())
            .map_err(|e| refuse(e.to_string()))
            .and_then(|p| part(sets).add(p).map_err(|e| refuse(e.to_string())))?;
    }
    Ok(())
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
fn check_forbid(policy: &Policy, fit: &Fit) -> Result<(), Refusal> {
    if policy.effect() != Effect::Forbid {
        return Err(refuse(format!(
            "{}: only forbids are taken here; a permit could widen",
            policy.id()
        )));
    }
    let actions = actions(policy, fit)?;
    if actions.is_empty() {
        return Err(refuse(format!("{}: names no action", policy.id())));
    }
    let protective = fit.members("protective");
    match actions.iter().find(|a| protective.contains(a)) {
        Some(action) => Err(refuse(format!(
            "{}: could stand in the way of the protective action `{action}`",
            policy.id()
        ))),
        None => Ok(()),
    }
}

/// The actions a policy's scope names, groups opened.
pub(crate) fn actions(policy: &Policy, fit: &Fit) -> Result<Vec<String>, Refusal> {
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
            let name = uid.id().unescaped();
            match fit.members(name) {
                [] => vec![name.to_owned()],
                members => members.to_vec(),
            }
        })
        .collect();
    all.sort();
    all.dedup();
    Ok(all)
}

fn describe(policy: &Policy, fit: &Fit) -> Result<Safeguard, Refusal> {
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
        actions: actions(policy, fit)?,
        reason: policy.annotation("reason").map(str::to_owned),
    })
}

/// `forbid (s) when {A} unless {M}` becomes `forbid (s) when {A}` under the same id: "does it apply".
pub(crate) fn without_unless(policy: &Policy) -> Result<Policy, Refusal> {
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

pub(crate) fn hash(texts: &[&str]) -> String {
    let mut digest = ring::digest::Context::new(&ring::digest::SHA256);
    for text in texts {
        digest.update(&(text.len() as u64).to_be_bytes());
        digest.update(text.as_bytes());
    }
    hex::encode(&digest.finish().as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::files;

    #[test]
    fn a_schema_with_a_fact_that_nothing_may_rest_on_is_refused() {
        for (before, after) in [
            (
                "  @audience(\"case\") child: Bool,",
                "  @audience(\"case\") sex: Answer,\n  @audience(\"case\") child: Bool,",
            ),
            (
                "  bars_return: Bool,",
                "  religion: Bool, bars_return: Bool,",
            ),
            ("  open: Bool,", "  women_only: Bool, open: Bool,"),
            (
                "entity Staff = {\n  active: Bool,",
                "entity Staff = {\n  party_member: Bool, active: Bool,",
            ),
        ] {
            let schema = files::SCHEMA.replacen(before, after, 1);
            assert_ne!(schema, files::SCHEMA, "{after}");
            let refused = baseline(&schema, files::ROLES, files::CONFIDENTIALITY, &[]).unwrap_err();
            assert!(
                refused.0.iter().all(|r| r.contains("INT-13")),
                "{after}: {refused}"
            );
        }
    }

    type Part = (Vec<Policy>, fn(&Sets) -> &PolicySet);

    #[test]
    fn every_policy_is_asked_about_each_action_it_names_and_about_no_other() {
        let engine = Engine::baseline().unwrap();
        let ids = |set: &PolicySet| -> BTreeSet<String> {
            set.policies().map(|p| p.id().to_string()).collect()
        };
        let of = |text| named(text).unwrap();
        let safeguards: Vec<Policy> = files::SAFEGUARDS.iter().flat_map(|(_, t)| of(t)).collect();
        let parts: [Part; 4] = [
            (of(files::ROLES), |s| &s.permits),
            (of(files::CONFIDENTIALITY), |s| &s.prohibitions),
            (safeguards.clone(), |s| &s.safeguards),
            (safeguards, |s| &s.applies),
        ];
        for (code, sets) in &*engine.by_action {
            for (all, part) in &parts {
                let named: BTreeSet<String> = all
                    .iter()
                    .filter(|p| actions(p, &engine.fit).unwrap().contains(code))
                    .map(|p| p.id().to_string())
                    .collect();
                assert_eq!(ids(part(sets)), named, "{code}");
                for policy in part(sets).policies() {
                    assert_eq!(
                        actions(policy, &engine.fit).unwrap(),
                        std::slice::from_ref(code),
                        "{}",
                        policy.id()
                    );
                }
            }
        }
    }
}
