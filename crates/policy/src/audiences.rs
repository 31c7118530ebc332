//! Who may know each fact of a case, as the schema says, and whether a safeguard would tell others (design 3.4).

use std::collections::{BTreeSet, HashMap};

use cedar_policy::{Policy, SchemaFragment};
use homeward_domain::codes::{Audience, Code};
use serde_json::Value;

use crate::Refusal;

/// The audience of every fact of a case.
pub(crate) struct Audiences(HashMap<String, Audience>);

impl Audiences {
    /// Reads them from the schema, where every attribute of a case has an `@audience`.
    pub(crate) fn of(schema: &str) -> Result<Self, Refusal> {
        let refuse = |reason: String| Refusal(vec![reason]);
        let (fragment, _) =
            SchemaFragment::from_cedarschema_str(schema).map_err(|e| refuse(e.to_string()))?;
        let json = fragment
            .to_json_value()
            .map_err(|e| refuse(e.to_string()))?;
        let facts = json[""]["entityTypes"]["Case"]["shape"]["attributes"]
            .as_object()
            .ok_or_else(|| refuse("the schema has no facts of a case".to_owned()))?;
        let mut audiences = HashMap::new();
        for (name, fact) in facts {
            let audience = fact["annotations"]["audience"]
                .as_str()
                .and_then(Audience::from_code)
                .ok_or_else(|| refuse(format!("`{name}`: no `@audience` says who may know it")))?;
            audiences.insert(name.clone(), audience);
        }
        Ok(Self(audiences))
    }

    /// The facts a policy reads that those in this audience may not know.
    pub(crate) fn beyond(
        &self,
        policy: &Policy,
        audience: Audience,
    ) -> Result<BTreeSet<String>, Refusal> {
        let read = self.read_by(policy)?.into_iter();
        Ok(read
            .filter(|(_, fact)| !knows(audience, *fact))
            .map(|(name, _)| name)
            .collect())
    }

    /// The facts of a case that a policy reads, with their audiences.
    pub(crate) fn read_by(&self, policy: &Policy) -> Result<Vec<(String, Audience)>, Refusal> {
        let json = policy.to_json().map_err(|e| Refusal(vec![e.to_string()]))?;
        let mut read = BTreeSet::new();
        attributes(&json["conditions"], &mut read);
        Ok(read
            .into_iter()
            .filter_map(|name| self.0.get(&name).map(|fact| (name.clone(), *fact)))
            .collect())
    }

    /// All facts of a case.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Whoever is in an audience may know facts of the other: protection staff also counselling, everybody what all on the case know.
pub(crate) fn knows(audience: Audience, fact: Audience) -> bool {
    match fact {
        Audience::Case => true,
        Audience::Counselling => {
            matches!(audience, Audience::Counselling | Audience::Protection)
        }
        Audience::Protection | Audience::Health => audience == fact,
    }
}

/// Every attribute that is read or asked for anywhere, of whatever it is: a name that a fact shares with something else counts.
fn attributes(part: &Value, read: &mut BTreeSet<String>) {
    match part {
        Value::Object(map) => {
            for (name, value) in map {
                if let (true, Some(attribute)) =
                    (matches!(name.as_str(), "." | "has"), value["attr"].as_str())
                {
                    read.insert(attribute.to_owned());
                }
                attributes(value, read);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| attributes(value, read)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    #[test]
    fn a_fact_without_an_audience_is_refused() {
        let all = Audiences::of(files::SCHEMA).unwrap();
        assert!(all.0.len() > 100);
        let schema = files::SCHEMA.replacen("@audience(\"case\") child", "child", 1);
        let refused = Audiences::of(&schema).err().unwrap();
        assert!(refused.0[0].contains("`child`"), "{refused:?}");
    }

    #[test]
    fn each_attribute_is_found_however_it_is_read() {
        let all = Audiences::of(files::SCHEMA).unwrap();
        for (why, body, beyond) in [
            ("what all know", "resource.child", &[][..]),
            (
                "read",
                "resource.fear_of_harm == Answer::\"no\"",
                &["fear_of_harm"],
            ),
            (
                "by its name in quotes",
                "resource[\"health_assessed\"]",
                &["health_assessed"],
            ),
            ("asked for", "resource has risk_level", &["risk_level"]),
            (
                "of one of two that are the same",
                "(if resource.child then resource else resource).hold_medical",
                &["hold_medical"],
            ),
            (
                "deep inside",
                "!(resource.child && [resource.detained].contains(Answer::\"no\"))",
                &["detained"],
            ),
        ] {
            let text = format!("forbid (principal, action, resource) unless {{ {body} }};");
            let policy: Policy = text.parse().unwrap();
            let found = all.beyond(&policy, Audience::Case).unwrap();
            assert!(found.iter().eq(beyond), "{why}: {found:?}");
        }
    }
}
