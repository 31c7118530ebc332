//! The policies under proof: what the product asks about each action, for every kind of question there is.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use cedar_policy::{ActionConstraint, EntityUid, Policy, PolicyId, PolicySet, RequestEnv, Schema};
use cedar_policy_symcc::{CompiledPolicy, CompiledPolicySet};
use homeward_policy::Engine;

use crate::properties::Property;

/// One kind of question: a type of actor, an action, a type of thing.
pub struct Question {
    /// The action's code.
    pub action: String,
    /// The type of the actor.
    pub actor: String,
    /// The type of what is acted on.
    pub on: String,
    env: RequestEnv,
}

/// A policy set as the product loads and asks it.
pub struct Policies {
    /// The product's own loading.
    pub engine: Engine,
    questions: Vec<Question>,
}

impl Policies {
    /// Every kind of question that the schema knows.
    pub fn of(engine: Engine) -> Result<Self> {
        let mut questions: Vec<Question> = engine
            .schema()
            .request_envs()
            .map(|env| Question {
                action: env.action().id().unescaped().to_owned(),
                actor: env.principal().to_string(),
                on: env.resource().to_string(),
                env,
            })
            .collect();
        // In one order always, so that the same policies take the same questions.
        questions.sort_by_key(Question::to_string);
        for question in &questions {
            ensure!(
                engine.asked(&question.action).is_some(),
                "the product cannot ask about `{}`",
                question.action
            );
        }
        Ok(Self { engine, questions })
    }

    fn schema(&self) -> &Schema {
        self.engine.schema()
    }

    /// Every kind of question.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter()
    }

    /// Every action.
    pub fn actions(&self) -> BTreeSet<&str> {
        self.questions.iter().map(|q| q.action.as_str()).collect()
    }

    /// The kinds of question about one action.
    pub fn about<'a>(&'a self, action: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |q| q.action == action)
    }

    /// The kinds of question a property speaks of.
    pub fn chosen(&self, property: &Property) -> Result<Vec<&Question>> {
        let wanted = self.opened(&property.actions)?;
        let unwanted = self.opened(&property.but)?;
        let mut chosen = Vec::new();
        for question in &self.questions {
            if wanted.contains(&question.action)
                && !unwanted.contains(&question.action)
                && (property.who.is_empty() || property.who.contains(&question.actor))
                && (property.on.is_empty() || property.on.contains(&question.on))
            {
                chosen.push(question);
            }
        }
        for kind in property.who.iter().chain(&property.on) {
            ensure!(
                chosen.iter().any(|q| q.actor == *kind || q.on == *kind),
                "none of these actions is done by or on `{kind}`"
            );
        }
        Ok(chosen)
    }

    /// Names of actions and groups, groups opened.
    fn opened(&self, names: &[String]) -> Result<BTreeSet<String>> {
        let mut all = BTreeSet::new();
        for name in names {
            let members = self.engine.members(name);
            if name == "all" {
                all.extend(self.actions().into_iter().map(str::to_owned));
            } else if !members.is_empty() {
                all.extend(members);
            } else {
                ensure!(
                    self.actions().contains(name.as_str()),
                    "`{name}` is no action and no group"
                );
                all.insert(name.clone());
            }
        }
        Ok(all)
    }

    /// What is asked about an action, as one set.
    pub fn asked(&self, action: &str) -> PolicySet {
        self.engine
            .asked(action)
            .expect("checked when the questions were gathered")
            .merged()
    }

    /// The same, with a property's changes to it.
    pub fn asked_with(&self, action: &str, property: &Property) -> Result<PolicySet> {
        let mut set = self.asked(action);
        for id in &property.without {
            // A policy speaks of some actions alone.
            if set.policy(&PolicyId::new(id)).is_some() {
                set.remove_static(PolicyId::new(id))?;
            }
        }
        for policy in self.added(property)? {
            if self.opened(&named_actions(&policy)?)?.contains(action) {
                set.add(policy)?;
            }
        }
        Ok(set)
    }

    /// The policies that a property adds.
    pub fn added(&self, property: &Property) -> Result<Vec<Policy>> {
        let Some(text) = &property.with else {
            return Ok(Vec::new());
        };
        let set: PolicySet = text.parse().context("`with`")?;
        Ok(set
            .policies()
            .enumerate()
            .map(|(n, p)| p.new_id(PolicyId::new(format!("added.{n}"))))
            .collect())
    }

    /// Every policy by its id, with the kinds of question it speaks of. Under each, it is the one that is asked there.
    pub fn by_id(&self) -> BTreeMap<String, Vec<(&Question, Policy)>> {
        let mut all: BTreeMap<String, Vec<(&Question, Policy)>> = BTreeMap::new();
        for question in &self.questions {
            for policy in self.asked(&question.action).policies() {
                let found = all.entry(policy.id().to_string()).or_default();
                found.push((question, policy.clone()));
            }
        }
        all
    }

    /// A set, ready to be asked about.
    pub fn compile(&self, set: &PolicySet, question: &Question) -> Result<CompiledPolicySet> {
        CompiledPolicySet::compile(set, &question.env, self.schema())
            .with_context(|| format!("{question}"))
    }

    /// A policy, ready to be asked about.
    pub fn compile_one(&self, policy: &Policy, question: &Question) -> Result<CompiledPolicy> {
        CompiledPolicy::compile(policy, &question.env, self.schema())
            .with_context(|| format!("{question}: {}", policy.id()))
    }
}

impl std::fmt::Display for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} does `{}` on {}", self.actor, self.action, self.on)
    }
}

/// The actions and groups in a policy's scope.
fn named_actions(policy: &Policy) -> Result<Vec<String>> {
    let name = |uid: EntityUid| uid.id().unescaped().to_owned();
    Ok(match policy.action_constraint() {
        ActionConstraint::Any => vec!["all".to_owned()],
        ActionConstraint::Eq(action) => vec![name(action)],
        ActionConstraint::In(actions) => actions.into_iter().map(name).collect(),
    })
}

/// A set that allows exactly what satisfies a condition.
pub fn exactly(condition: &str) -> Result<PolicySet> {
    format!("permit (principal, action, resource) when {{ {condition} }};")
        .parse()
        .with_context(|| format!("`{condition}`"))
}

/// A set that allows everything that one forbid does not stop, whatever action that forbid was written for.
pub fn all_but(forbid: &Policy, action: &str) -> Result<PolicySet> {
    let mut json = forbid.to_json()?;
    json["action"] =
        serde_json::json!({ "op": "==", "entity": { "type": "Action", "id": action } });
    let mut set: PolicySet = "permit (principal, action, resource);".parse()?;
    set.add(Policy::from_json(Some(forbid.id().clone()), json)?)?;
    Ok(set)
}

/// Whether a policy reads what a deed brings with it, and so is about that deed alone.
pub fn reads_the_deed(policy: &Policy) -> Result<bool> {
    Ok(mentions(&policy.to_json()?["conditions"], "context"))
}

fn mentions(part: &serde_json::Value, variable: &str) -> bool {
    match part {
        serde_json::Value::Object(map) => map
            .iter()
            .any(|(name, value)| (name == "Var" && value == variable) || mentions(value, variable)),
        serde_json::Value::Array(list) => list.iter().any(|value| mentions(value, variable)),
        _ => false,
    }
}
