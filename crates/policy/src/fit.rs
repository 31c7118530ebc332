//! Whether what is asked fits the schema: checked where it can be checked once, not with every question.
//!
//! Cedar can check every value of every question, but looks its type up anew each time, which takes several times as long as
//! deciding. So each part is checked as early as it can be, and nothing is left out:
//!
//! - every member of every vocabulary, and what each action brings with it, when the policies load;
//! - the attributes of those asked about, the first time somebody of that kind is asked about something of that kind: one
//!   function makes them, so that later ones differ in values alone;
//! - that an action takes this actor and this place, with every question.
//!
//! Whatever does not fit is an error, and an error is a refusal.

use std::{collections::HashMap, sync::OnceLock};

use cedar_policy::{Entities, Entity, EntityUid, Schema, validate_scope_variables};
use homeward_domain::standing::Proposal;

use crate::{Refusal, Who, entities};

/// What the schema takes, ready to be looked up.
pub(crate) struct Fit {
    /// The actions of each group.
    groups: HashMap<String, Vec<String>>,
    /// The actions of each kind of question.
    takes: HashMap<Kind, HashMap<String, EntityUid>>,
    /// Whether the attributes of each kind of question fit; not known before the first.
    shapes: HashMap<Kind, OnceLock<Result<(), String>>>,
}

/// What kind of question is asked: by whom, and about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Kind {
    by_system: bool,
    place: Place,
}

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// One case.
    Case,
    /// Where a case begins.
    Intake,
    /// The house itself.
    Installation,
    /// What a manager looks after.
    Portfolio,
}

impl Kind {
    pub(crate) fn of(who: &Who, place: Place) -> Self {
        Self {
            by_system: *who == Who::System,
            place,
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        let places = [
            Place::Case,
            Place::Intake,
            Place::Installation,
            Place::Portfolio,
        ];
        places
            .into_iter()
            .flat_map(|place| [false, true].map(|by_system| Self { by_system, place }))
    }

    pub(crate) fn principal(self) -> EntityUid {
        if self.by_system {
            entities::system_uid()
        } else {
            entities::staff_uid()
        }
    }

    pub(crate) fn resource(self) -> EntityUid {
        match self.place {
            Place::Case => entities::case_uid(),
            Place::Intake => entities::intake_uid(),
            Place::Installation => entities::installation_uid(),
            Place::Portfolio => entities::portfolio_uid(),
        }
    }
}

impl Fit {
    /// Checks what can be checked before anything is asked.
    pub(crate) fn of(schema: &Schema) -> Result<Self, Refusal> {
        let refuse = |reason: String| Refusal(vec![reason]);
        let members = entities::members().into_iter().map(Entity::with_uid);
        Entities::from_entities(members, Some(schema)).map_err(|e| refuse(e.to_string()))?;

        let brings = entities::context(&Proposal::default()).map_err(refuse)?;
        let mut takes: HashMap<Kind, HashMap<String, EntityUid>> = HashMap::new();
        for action in schema.actions() {
            for kind in Kind::all() {
                if validate_scope_variables(&kind.principal(), action, &kind.resource(), schema)
                    .is_ok()
                {
                    brings
                        .validate(schema, action)
                        .map_err(|e| refuse(format!("{action}: {e}")))?;
                    let code = action.id().unescaped().to_owned();
                    takes.entry(kind).or_default().insert(code, action.clone());
                }
            }
        }
        Ok(Self {
            groups: groups(schema)?,
            takes,
            shapes: Kind::all().map(|kind| (kind, OnceLock::new())).collect(),
        })
    }

    /// The actions of a group; none when it is no group.
    pub(crate) fn members(&self, group: &str) -> &[String] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    /// Every action that can be asked about, in one way or another.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &str> {
        self.takes
            .values()
            .flat_map(HashMap::keys)
            .map(String::as_str)
    }

    /// Those asked about.
    pub(crate) fn entities(
        &self,
        schema: &Schema,
        kind: Kind,
        asked_about: Vec<Entity>,
    ) -> Result<Entities, String> {
        self.shapes[&kind]
            .get_or_init(|| {
                Entities::from_entities(asked_about.iter().cloned(), Some(schema))
                    .map(drop)
                    .map_err(|e| e.to_string())
            })
            .clone()?;
        // Tests and developers have every question checked whole: that one function makes them all is not taken on trust there.
        let whole = cfg!(debug_assertions).then_some(schema);
        Entities::from_entities(asked_about, whole).map_err(|e| e.to_string())
    }

    /// The action with this code, if it can be asked about in this way.
    pub(crate) fn action(&self, kind: Kind, code: &str) -> Result<EntityUid, String> {
        self.takes
            .get(&kind)
            .and_then(|actions| actions.get(code))
            .cloned()
            .ok_or_else(|| format!("`{code}` is no action for {kind:?}"))
    }
}

/// The actions of each group.
fn groups(schema: &Schema) -> Result<HashMap<String, Vec<String>>, Refusal> {
    let entities = schema
        .action_entities()
        .map_err(|e| Refusal(vec![e.to_string()]))?;
    let mut groups: HashMap<String, Vec<String>> = HashMap::new();
    for action in schema.actions() {
        for group in entities.ancestors(action).into_iter().flatten() {
            let members = groups.entry(group.id().unescaped().to_owned()).or_default();
            members.push(action.id().unescaped().to_owned());
        }
    }
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Engine;

    #[test]
    fn what_the_schema_does_not_know_is_not_asked() {
        let schema = Engine::baseline().unwrap().schema;
        let fit = Fit::of(&schema).unwrap();
        let kind = Kind::of(&Who::System, Place::Case);
        for (why, code) in [
            ("no such action", "fly"),
            ("a group", "steps"),
            ("staff alone record what happened", "record-departure"),
            ("a registration is no action on a case", "register"),
        ] {
            assert!(fit.action(kind, code).is_err(), "{why}");
        }
        assert!(fit.action(kind, "hold").is_ok());
        let bare = Entity::with_uid(entities::case_uid());
        for again in 1..3 {
            let asked = fit.entities(&schema, kind, vec![bare.clone()]);
            assert!(asked.is_err(), "a case without its facts, {again}");
        }
    }
}
