//! Whether a rule can ever stand in the way of anything: found out by asking it about every combination of the facts it reads,
//! where there are not too many. What is found is certain; what is not found may still be so (the prover looks further).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, Policy, PolicySet, Request,
    RestrictedExpression, SchemaFragment,
};
use serde_json::{Value, json};

use crate::{Engine, Refusal};

/// How many combinations are asked about at most: within half a second.
const MOST: usize = 20_000;
/// How many members a list may name for every subset of them to be asked about.
const MOST_MEMBERS: usize = 8;

/// The types of all facts, as the schema says.
pub(crate) struct Shapes {
    /// Members of each vocabulary.
    vocabularies: BTreeMap<String, Vec<String>>,
    /// Attributes of each kind of thing.
    attributes: BTreeMap<String, BTreeMap<String, Shape>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    Bool,
    Long,
    Entity(String),
    Set(String),
}

impl Shapes {
    pub(crate) fn of(schema: &str) -> Result<Self, Refusal> {
        let refuse = |reason: String| Refusal(vec![reason]);
        let (fragment, _) =
            SchemaFragment::from_cedarschema_str(schema).map_err(|e| refuse(e.to_string()))?;
        let json = fragment
            .to_json_value()
            .map_err(|e| refuse(e.to_string()))?;
        let mut shapes = Self {
            vocabularies: BTreeMap::new(),
            attributes: BTreeMap::new(),
        };
        let parts = |part: &str| json[""][part].as_object().cloned().unwrap_or_default();
        for (name, entity) in parts("entityTypes") {
            if let Some(members) = entity["enum"].as_array() {
                let members = members.iter().filter_map(Value::as_str);
                shapes
                    .vocabularies
                    .insert(name, members.map(str::to_owned).collect());
            } else {
                let found = attributes(&entity["shape"]).map_err(refuse)?;
                shapes.attributes.insert(name, found);
            }
        }
        for (name, record) in parts("commonTypes") {
            let found = attributes(&record).map_err(refuse)?;
            shapes.attributes.insert(name, found);
        }
        Ok(shapes)
    }

    /// The members of a vocabulary.
    pub(crate) fn members(&self, kind: &str) -> Option<&[String]> {
        self.vocabularies.get(kind).map(Vec::as_slice)
    }

    /// All types that have a name.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        self.vocabularies
            .keys()
            .chain(self.attributes.keys())
            .map(String::as_str)
    }

    /// Every attribute of everything, with what has it.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes
            .iter()
            .flat_map(|(of, all)| all.keys().map(move |name| (of.as_str(), name.as_str())))
    }
}

fn attributes(record: &Value) -> Result<BTreeMap<String, Shape>, String> {
    let all = record["attributes"].as_object();
    all.into_iter()
        .flatten()
        .map(|(name, kind)| Ok((name.clone(), shape(name, kind)?)))
        .collect()
}

fn shape(name: &str, kind: &Value) -> Result<Shape, String> {
    let named = |kind: &Value| match kind["type"].as_str() {
        Some("EntityOrCommon" | "Entity") => kind["name"].as_str().map(str::to_owned),
        Some(own) => Some(own.to_owned()),
        None => None,
    };
    let unknown = || format!("`{name}`: no rule can be weighed by such a fact");
    if kind["type"] == "Set" {
        return named(&kind["element"]).map(Shape::Set).ok_or_else(unknown);
    }
    match named(kind).ok_or_else(unknown)?.as_str() {
        "Bool" | "Boolean" | "__cedar::Bool" => Ok(Shape::Bool),
        "Long" | "__cedar::Long" => Ok(Shape::Long),
        "String" | "__cedar::String" | "Record" => Err(unknown()),
        entity => Ok(Shape::Entity(entity.to_owned())),
    }
}

/// What a rule reads, and the values it names.
#[derive(Default)]
struct Read {
    /// `resource.programme.open` as `["resource", "programme", "open"]`.
    paths: BTreeSet<Vec<String>>,
    members: BTreeMap<String, BTreeSet<String>>,
    numbers: BTreeSet<i64>,
    /// Something that cannot be weighed this way, such as sums or places within places.
    beyond: bool,
}

impl Read {
    fn of(policy: &Value) -> Self {
        let mut read = Self::default();
        read.walk(&policy["conditions"]);
        read
    }

    fn walk(&mut self, part: &Value) {
        match part {
            Value::Array(list) => list.iter().for_each(|one| self.walk(one)),
            Value::Object(map) => {
                if let Some(path) = path(part) {
                    self.paths.insert(path);
                    return;
                }
                for (name, value) in map {
                    match name.as_str() {
                        "Value" => self.value(value),
                        "kind" | "Var" => {}
                        "body" | "left" | "right" | "arg" | "if" | "then" | "else" | "&&"
                        | "||" | "!" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "contains"
                        | "containsAny" | "containsAll" | "isEmpty" | "if-then-else" | "Set" => {
                            self.walk(value);
                        }
                        _ => self.beyond = true,
                    }
                }
            }
            _ => {}
        }
    }

    fn value(&mut self, value: &Value) {
        if let Some(number) = value.as_i64() {
            self.numbers.insert(number);
        }
        let entity = value.get("__entity");
        if let (Some(kind), Some(id)) = (
            entity.and_then(|e| e["type"].as_str()),
            entity.and_then(|e| e["id"].as_str()),
        ) {
            self.members
                .entry(kind.to_owned())
                .or_default()
                .insert(id.to_owned());
        }
        if value.is_string() {
            self.beyond = true;
        }
    }
}

/// The way to a fact, when this is nothing else.
fn path(part: &Value) -> Option<Vec<String>> {
    let step = part.get(".")?;
    let attribute = step["attr"].as_str()?.to_owned();
    let mut path = match step["left"]["Var"].as_str() {
        Some(variable) => vec![variable.to_owned()],
        None => path(&step["left"])?,
    };
    path.push(attribute);
    Some(path)
}

/// Whether a rule certainly stands in the way of nothing, whatever the facts are.
pub(crate) fn stops_nothing(engine: &Engine, policy: &Policy) -> bool {
    let Ok(mut json) = policy.to_json() else {
        return false;
    };
    let read = Read::of(&json);
    if read.beyond {
        return false;
    }
    let register = json["action"]["entity"]["id"] == "register";
    let mut facts = Vec::new();
    for path in &read.paths {
        let Some(shape) = shape_of(&engine.shapes, path, register) else {
            return false;
        };
        let Some(values) = values(&engine.shapes, &read, &shape) else {
            return false;
        };
        facts.push((path.as_slice(), values));
    }
    let combinations = facts
        .iter()
        .try_fold(1_usize, |all, (_, values)| all.checked_mul(values.len()));
    let Some(combinations) = combinations.filter(|all| *all <= MOST) else {
        return false;
    };
    // Who, what and about whom is not what is asked here: the validator has seen to that.
    for scope in ["principal", "action", "resource"] {
        json[scope] = json!({ "op": "All" });
    }
    let asked = Policy::from_json(Some(policy.id().clone()), json)
        .map_err(|_| ())
        .and_then(|policy| {
            let mut set = PolicySet::new();
            set.add(policy).map_err(|_| ())?;
            // Where no rule stands in the way, something must allow.
            set.add(Policy::parse(None, "permit (principal, action, resource);").map_err(|_| ())?)
                .map_err(|_| ())?;
            Ok(set)
        });
    let Ok(asked) = asked else {
        return false;
    };
    let authorizer = Authorizer::new();
    (0..combinations).all(|at| {
        let Some((request, entities)) = question(&facts, at) else {
            return false;
        };
        let answer = authorizer.is_authorized(&request, &asked, &entities);
        answer.decision() == Decision::Allow && answer.diagnostics().errors().next().is_none()
    })
}

/// The type of the fact at the end of a way.
fn shape_of(shapes: &Shapes, path: &[String], register: bool) -> Option<Shape> {
    let mut of = match path.first()?.as_str() {
        "principal" => "Staff",
        "resource" if register => "Intake",
        "resource" => "Case",
        "context" => "Proposal",
        _ => return None,
    }
    .to_owned();
    let (last, way) = path[1..].split_last()?;
    for step in way {
        match shapes.attributes.get(&of)?.get(step)? {
            Shape::Entity(next) => of.clone_from(next),
            _ => return None,
        }
    }
    shapes.attributes.get(&of)?.get(last).cloned()
}

/// Values of which one behaves as each other value would.
fn values(shapes: &Shapes, read: &Read, shape: &Shape) -> Option<Vec<RestrictedExpression>> {
    let entity = |kind: &str, id: &str| Some(RestrictedExpression::new_entity_uid(uid(kind, id)?));
    // Of what has no closed list: those named, and one that is not.
    let members = |kind: &str| -> Vec<String> {
        let named = read.members.get(kind).into_iter().flatten().cloned();
        match shapes.members(kind) {
            Some(all) => all.to_vec(),
            None => named.chain(["(another)".to_owned()]).collect(),
        }
    };
    match shape {
        Shape::Bool => Some([false, true].map(RestrictedExpression::new_bool).to_vec()),
        Shape::Long => {
            // Between any two numbers that are named there is room for every fact that is compared with them.
            let room = i64::try_from(read.paths.len()).ok()?;
            let numbers = read.numbers.iter().copied().chain([0]);
            let mut near = BTreeSet::new();
            for number in numbers {
                near.extend((-room..=room).filter_map(|d| number.checked_add(d)));
            }
            Some(
                near.into_iter()
                    .map(RestrictedExpression::new_long)
                    .collect(),
            )
        }
        Shape::Entity(kind) => members(kind).iter().map(|id| entity(kind, id)).collect(),
        Shape::Set(kind) => {
            let named: Vec<String> = read
                .members
                .get(kind)
                .into_iter()
                .flatten()
                .cloned()
                .collect();
            if named.len() > MOST_MEMBERS {
                return None;
            }
            let other = members(kind).into_iter().find(|id| !named.contains(id));
            let all: Vec<RestrictedExpression> = named
                .iter()
                .chain(&other)
                .map(|id| entity(kind, id))
                .collect::<Option<_>>()?;
            let subset = |bits: usize| {
                let chosen = all.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
                RestrictedExpression::new_set(chosen.map(|(_, one)| one.clone()))
            };
            Some((0..1_usize << all.len()).map(subset).collect())
        }
    }
}

fn uid(kind: &str, id: &str) -> Option<EntityUid> {
    Some(EntityUid::from_type_name_and_id(
        kind.parse().ok()?,
        cedar_policy::EntityId::new(id),
    ))
}

type Facts<'p> = [(&'p [String], Vec<RestrictedExpression>)];

/// The question with one combination of facts.
fn question(facts: &Facts<'_>, mut at: usize) -> Option<(Request, Entities)> {
    let mut things: BTreeMap<&[String], HashMap<String, RestrictedExpression>> = BTreeMap::new();
    for (path, values) in facts {
        let value = values[at % values.len()].clone();
        at /= values.len();
        let (last, of) = path.split_last()?;
        things.entry(of).or_default().insert(last.clone(), value);
        // What lies on the way leads there.
        for end in 2..=of.len() {
            let (step, before) = of[..end].split_last()?;
            things.entry(before).or_default().insert(
                step.clone(),
                RestrictedExpression::new_entity_uid(thing(&of[..end])?),
            );
        }
    }
    let context = things
        .iter()
        .find(|(of, _)| of.first().is_some_and(|v| v == "context"))
        .map(|(_, values)| values.clone())
        .unwrap_or_default();
    let entities = things
        .iter()
        .filter(|(of, _)| of.first().is_some_and(|v| v != "context"))
        .map(|(of, values)| Entity::new(thing(of)?, values.clone(), HashSet::new()).ok())
        .collect::<Option<Vec<_>>>()?;
    let request = Request::new(
        thing(&["principal".to_owned()])?,
        uid("Action", "any")?,
        thing(&["resource".to_owned()])?,
        Context::from_pairs(context).ok()?,
        None,
    )
    .ok()?;
    Some((request, Entities::from_entities(entities, None).ok()?))
}

/// What stands at the end of a way.
fn thing(path: &[String]) -> Option<EntityUid> {
    uid("Thing", &path.join("."))
}
