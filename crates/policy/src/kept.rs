//! A set of policies as text, to be kept by its hash: what an old decision was taken by can be read as it was, also by a program
//! whose facts and actions are others by now.

use cedar_policy::PolicySet;
use homeward_domain::codes::{Audience, Code};

use crate::{Engine, Safeguard, bounds, files, load};

/// The text of a set: the files that came with the program, and a programme's rules on top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetText {
    /// Name and text of each file, in the order in which they are hashed.
    pub files: Vec<(String, String)>,
    /// The rules of the programme.
    pub rules: Option<String>,
}

/// A safeguard as it stood in a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSafeguard {
    /// What its notes say. Which actions it guards is not read again.
    pub safeguard: Safeguard,
    /// Its policy, with the comment above it.
    pub text: String,
}

impl Engine {
    /// The text of the set.
    pub fn text(&self) -> SetText {
        let own = [
            ("homeward.cedarschema", files::SCHEMA),
            ("roles.cedar", files::ROLES),
            ("confidentiality.cedar", files::CONFIDENTIALITY),
        ];
        let safeguards = files::SAFEGUARDS
            .iter()
            .map(|(name, text)| (format!("safeguards/{name}.cedar"), (*text).to_owned()));
        SetText {
            files: own
                .into_iter()
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .chain(safeguards)
                .collect(),
            rules: self.rules.as_deref().map(str::to_owned),
        }
    }

    /// The programme's own rules, where there are any.
    pub fn rules(&self) -> Option<&str> {
        self.rules.as_deref()
    }
}

impl SetText {
    /// The hash of the set with this text.
    pub fn hash(&self) -> String {
        let texts: Vec<&str> = self.files.iter().map(|(_, text)| text.as_str()).collect();
        let baseline = load::hash(&texts);
        match &self.rules {
            Some(rules) => load::hash(&[&baseline, rules]),
            None => baseline,
        }
    }

    /// Its safeguards, as far as they can be read.
    pub fn safeguards(&self) -> Vec<KeptSafeguard> {
        self.files
            .iter()
            .filter(|(name, _)| {
                name.rsplit_once('.')
                    .is_some_and(|(_, kind)| kind == "cedar")
            })
            .map(|(_, text)| text.as_str())
            .chain(self.rules.as_deref())
            .flat_map(|text| bounds::pieces(text).unwrap_or_default())
            .filter_map(|piece| kept(piece.text))
            .collect()
    }
}

/// A policy that is a safeguard: those of roles and confidentiality have no audience.
fn kept(text: &str) -> Option<KeptSafeguard> {
    let set: PolicySet = text.parse().ok()?;
    let policy = set.policies().next()?;
    let note = |key: &str| policy.annotation(key).map(str::to_owned);
    Some(KeptSafeguard {
        safeguard: Safeguard {
            id: note("id")?,
            requirement: note("requirement").unwrap_or_default(),
            source: note("source").unwrap_or_default(),
            basis: note("basis"),
            remedy: note("remedy").unwrap_or_else(|| "-".to_owned()),
            cleared_by: note("cleared_by").unwrap_or_default(),
            audience: Audience::from_code(&note("audience")?)?,
            after: note("after"),
            actions: Vec::new(),
            reason: note("reason"),
        },
        text: text.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_text_is_the_set_it_was_kept_of() {
        let baseline = Engine::baseline().unwrap();
        assert_eq!(baseline.text().hash(), baseline.hash());
        let rules = include_str!("../../../programmes/bali-2026.cedar");
        let narrowed = baseline.with_programme(rules).unwrap();
        let text = narrowed.text();
        assert_eq!(text.hash(), narrowed.hash());

        let kept = text.safeguards();
        let mut ids: Vec<&str> = kept.iter().map(|k| k.safeguard.id.as_str()).collect();
        ids.sort_unstable();
        let all: Vec<&str> = narrowed.safeguards().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, all, "every safeguard is found again, and nothing else");
        for one in &kept {
            let now = narrowed.safeguard(&one.safeguard.id).unwrap();
            let kept = Safeguard {
                actions: now.actions.clone(),
                ..one.safeguard.clone()
            };
            assert_eq!(&kept, now);
            assert!(one.text.contains(&one.safeguard.id));
        }
    }
}
