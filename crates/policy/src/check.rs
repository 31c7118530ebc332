//! A programme's own rules: what is taken, and every reason against the rest, with its place in the text.

use std::collections::BTreeSet;

use cedar_policy::{
    ActionConstraint, Effect, Policy, PolicyId, PolicySet, ValidationError, ValidationMode,
    ValidationWarning, Validator,
};
use homeward_domain::{
    actions::Action,
    codes::{Audience, Code, Role},
};
use miette::Diagnostic;

use crate::{
    Engine, Finding, RuleProblem,
    bounds::{self, Piece},
    characteristics,
    finding::Findings,
    load, never,
};

/// The notes that every rule carries, and an `@id`.
const NOTES: [&str; 6] = [
    "reason",
    "requirement",
    "source",
    "remedy",
    "cleared_by",
    "audience",
];

/// The baseline narrowed by rules of a programme, or every reason against them.
pub(crate) fn check(engine: &Engine, text: &str) -> Result<Engine, Vec<Finding>> {
    let mut findings = Findings::of(text);
    let pieces = match bounds::pieces(text) {
        Ok(pieces) => pieces,
        Err(beyond) => {
            findings.add(
                beyond.at,
                None,
                beyond.problem,
                beyond.limit.to_string(),
                None,
            );
            return Err(findings.sorted());
        }
    };
    let mut rules = Vec::new();
    for piece in &pieces {
        rules.extend(parse(*piece, &mut findings).map(|policy| Rule::of(*piece, policy)));
    }
    let ids: BTreeSet<String> = rules.iter().filter_map(|r| r.id.clone()).collect();
    let mut taken = BTreeSet::new();
    for rule in &rules {
        rule.check_notes(engine, &ids, &mut taken, &mut findings);
        let before = findings.len();
        rule.check_actions(engine, &mut findings);
        rule.check_conditions(engine, &mut findings);
        rule.check_audience(engine, &mut findings);
        if findings.len() == before && never::stops_nothing(engine, &rule.policy) {
            rule.add(&mut findings, rule.head(), RuleProblem::NeverApplies, "");
        }
    }
    if findings.len() > 0 {
        return Err(findings.sorted());
    }
    let policies = rules.into_iter().map(|rule| rule.policy).collect();
    load::narrowed(engine, policies, text).map_err(|refusal| {
        for reason in refusal.0 {
            findings.add(0, None, RuleProblem::Other, reason, None);
        }
        findings.sorted()
    })
}

/// The rule in a piece of a text, if there is one.
fn parse(piece: Piece<'_>, findings: &mut Findings<'_>) -> Option<Policy> {
    let set: PolicySet = match piece.text.parse() {
        Ok(set) => set,
        Err(errors) => {
            let errors: cedar_policy::ParseErrors = errors;
            for error in errors.iter() {
                let at = offset(error).unwrap_or(0);
                let said = match error.help() {
                    Some(help) => format!("{error}: {help}"),
                    None => error.to_string(),
                };
                findings.add(piece.at + at, None, RuleProblem::Unreadable, said, None);
            }
            return None;
        }
    };
    if set.templates().next().is_some() {
        let at = piece.text.find('?').unwrap_or(0);
        findings.add(piece.at + at, None, RuleProblem::Template, "", None);
        return None;
    }
    set.policies().next().cloned()
}

/// Where in its text a reason lies, in bytes.
fn offset(reason: &dyn Diagnostic) -> Option<usize> {
    reason.labels()?.next().map(|label| label.offset())
}

/// The words of the text a reason is about.
fn words<'t>(reason: &dyn Diagnostic, text: &'t str) -> Option<(usize, &'t str)> {
    let label = reason.labels()?.next()?;
    let words = text.get(label.offset()..label.offset() + label.len())?;
    Some((label.offset(), words))
}

/// One rule of a text.
struct Rule<'t> {
    piece: Piece<'t>,
    id: Option<String>,
    policy: Policy,
}

impl<'t> Rule<'t> {
    fn of(piece: Piece<'t>, policy: Policy) -> Self {
        let id = policy.annotation("id").map(str::to_owned);
        let name = id.as_deref().unwrap_or("rule");
        Self {
            piece,
            policy: policy.new_id(PolicyId::new(name)),
            id,
        }
    }

    fn add(
        &self,
        findings: &mut Findings<'_>,
        at: usize,
        problem: RuleProblem,
        detail: impl Into<String>,
    ) {
        self.add_near(findings, at, problem, detail, None);
    }

    fn add_near(
        &self,
        findings: &mut Findings<'_>,
        at: usize,
        problem: RuleProblem,
        detail: impl Into<String>,
        near: Option<String>,
    ) {
        findings.add(
            self.piece.at + at,
            self.id.as_deref(),
            problem,
            detail,
            near,
        );
    }

    /// Where some words stand in it first, else where it begins.
    fn place(&self, words: &str) -> usize {
        self.piece.text.find(words).unwrap_or_else(|| self.head())
    }

    /// Where it says `forbid` or `permit`.
    fn head(&self) -> usize {
        let text = self.piece.text;
        let begins = |word: &str| {
            text.match_indices(word)
                .map(|(at, _)| at)
                .find(|at| text[at + word.len()..].trim_start().starts_with('('))
        };
        begins("forbid").or_else(|| begins("permit")).unwrap_or(0)
    }

    fn check_notes(
        &self,
        engine: &Engine,
        ids: &BTreeSet<String>,
        taken: &mut BTreeSet<String>,
        findings: &mut Findings<'_>,
    ) {
        match &self.id {
            None => self.add(findings, self.head(), RuleProblem::NoId, ""),
            Some(id) => {
                if !taken.insert(id.clone()) || engine.list.contains_key(id) {
                    self.add(findings, self.place("@id"), RuleProblem::TakenId, id);
                } else if !id.starts_with("px.") || id.len() == 3 {
                    self.add(findings, self.place("@id"), RuleProblem::ForeignId, id);
                }
            }
        }
        if self.policy.effect() == Effect::Permit {
            self.add(findings, self.head(), RuleProblem::Permit, "");
        }
        for note in NOTES {
            if self.note(note).is_none() {
                self.add(
                    findings,
                    self.head(),
                    RuleProblem::MissingNote,
                    format!("@{note}"),
                );
            }
        }
        let mut known = |note: &str, is_known: &dyn Fn(&str) -> bool, all: Vec<&str>| {
            if let Some(value) = self.note(note).filter(|value| !is_known(value)) {
                let (at, near) = (self.place(&format!("@{note}")), nearest(value, all));
                self.add_near(findings, at, RuleProblem::UnknownNote, value, near);
            }
        };
        known(
            "audience",
            &|code| Audience::from_code(code).is_some(),
            Audience::CODES.to_vec(),
        );
        known(
            "cleared_by",
            &|code| Role::from_code(code).is_some(),
            Role::CODES.to_vec(),
        );
        known(
            "remedy",
            &|code| code == "-" || Action::find(code).is_some(),
            homeward_domain::actions::ACTIONS
                .iter()
                .map(|a| a.code)
                .collect(),
        );
        known(
            "after",
            &|id| ids.contains(id) || engine.list.contains_key(id),
            ids.iter()
                .chain(engine.list.keys())
                .map(String::as_str)
                .collect(),
        );
    }

    /// A note that says something.
    fn note(&self, key: &str) -> Option<&str> {
        self.policy
            .annotation(key)
            .filter(|value| !value.trim().is_empty())
    }

    fn check_actions(&self, engine: &Engine, findings: &mut Findings<'_>) {
        let named = match self.policy.action_constraint() {
            ActionConstraint::Any => {
                self.add(findings, self.head(), RuleProblem::NoActions, "");
                return;
            }
            ActionConstraint::Eq(action) => vec![action],
            ActionConstraint::In(actions) => actions,
        };
        if named.is_empty() {
            self.add(findings, self.head(), RuleProblem::NoActions, "");
        }
        let groups = [
            ("protective", RuleProblem::OnProtective),
            ("events", RuleProblem::OnEvent),
            ("reads", RuleProblem::OnReading),
            ("administration", RuleProblem::OnAdministration),
        ];
        let codes: Vec<&str> = engine.fit.actions().collect();
        for uid in named {
            let code = uid.id().unescaped();
            let at = self.place(&format!("\"{code}\""));
            if code == "steps" || engine.fit.members("steps").iter().any(|a| a == code) {
                continue;
            }
            let group = groups.into_iter().find(|(group, _)| {
                *group == code || engine.fit.members(group).iter().any(|a| a == code)
            });
            if let Some((_, problem)) = group {
                self.add(findings, at, problem, code);
            } else {
                let near = nearest(code, codes.clone());
                self.add_near(findings, at, RuleProblem::UnknownAction, code, near);
            }
        }
    }

    fn check_conditions(&self, engine: &Engine, findings: &mut Findings<'_>) {
        let whether = load::without_unless(&self.policy).ok();
        if whether.is_none() && self.policy.effect() == Effect::Forbid {
            self.add(findings, self.head(), RuleProblem::NoUnless, "");
        }
        let mut set = PolicySet::new();
        if set.add(self.policy.clone()).is_err() {
            return;
        }
        let result =
            Validator::new((*engine.schema).clone()).validate(&set, ValidationMode::Strict);
        for error in result.validation_errors() {
            self.add_error(engine, error, findings);
        }
        for warning in result.validation_warnings() {
            let problem = match warning {
                ValidationWarning::ImpossiblePolicy(_)
                | ValidationWarning::InvalidActionApplication(_) => RuleProblem::NeverApplies,
                _ => RuleProblem::OddSigns,
            };
            // That nothing can be said about an action that there is not was told already.
            if problem == RuleProblem::OddSigns || findings.len() == 0 {
                let at = offset(warning).unwrap_or_else(|| self.head());
                let said = if problem == RuleProblem::OddSigns {
                    warning.to_string()
                } else {
                    String::new()
                };
                self.add(findings, at.max(self.head()), problem, said);
            }
        }
    }

    fn add_error(&self, engine: &Engine, error: &ValidationError, findings: &mut Findings<'_>) {
        let text = self.piece.text;
        let (at, said) = words(error, text).unwrap_or_else(|| (self.head(), ""));
        match error {
            // Told with the actions.
            ValidationError::UnrecognizedActionId(_) => {}
            ValidationError::InvalidActionApplication(_) => {
                self.add(findings, at, RuleProblem::NeverApplies, "");
            }
            ValidationError::UnsafeAttributeAccess(_) => {
                let name = last_name(said);
                let problem = match characteristics::told_by(name) {
                    Some(_) => RuleProblem::Characteristic,
                    None => RuleProblem::UnknownFact,
                };
                let near = (problem == RuleProblem::UnknownFact)
                    .then(|| nearest(name, engine.audiences.facts().collect()))
                    .flatten();
                self.add_near(findings, at, problem, name, near);
            }
            ValidationError::InvalidEnumEntity(_) | ValidationError::UnrecognizedEntityType(_) => {
                let near = near_value(engine, said);
                self.add_near(findings, at, RuleProblem::UnknownValue, said, near);
            }
            other => {
                let why = other.to_string();
                let why = why
                    .split_once("`, ")
                    .filter(|(head, _)| head.starts_with("for policy"))
                    .map_or(why.as_str(), |(_, rest)| rest);
                self.add(findings, at, RuleProblem::WrongType, why);
            }
        }
    }

    /// Whoever is told whether a rule is met learns of the facts it reads: neither more people nor fewer than may know them.
    fn check_audience(&self, engine: &Engine, findings: &mut Findings<'_>) {
        let Some(audience) = self.note("audience").and_then(Audience::from_code) else {
            return;
        };
        let Ok(read) = engine.audiences.read_by(&self.policy) else {
            return;
        };
        let at = self.place("@audience");
        let beyond: Vec<&str> = read
            .iter()
            .filter(|(_, fact)| !crate::audiences::knows(audience, *fact))
            .map(|(name, _)| name.as_str())
            .collect();
        if !beyond.is_empty() {
            self.add(findings, at, RuleProblem::TellsOthers, beyond.join(", "));
            return;
        }
        // What a step itself is kept from others may keep its rules from them, too.
        let of_steps = load::actions(&self.policy, &engine.fit)
            .unwrap_or_default()
            .iter()
            .filter_map(|code| Action::find(code))
            .any(|action| action.audience == audience);
        let least = read
            .iter()
            .map(|(_, fact)| *fact)
            .find(|fact| {
                read.iter()
                    .all(|(_, other)| crate::audiences::knows(*fact, *other))
            })
            .unwrap_or(Audience::Case);
        if least != audience && !of_steps {
            self.add(findings, at, RuleProblem::KeepsFromOthers, least.code());
        }
    }
}

/// The value that was probably meant by `Answer::"noo"`, or the type by `Anser::"no"`.
fn near_value(engine: &Engine, said: &str) -> Option<String> {
    let (kind, rest) = said.split_once("::")?;
    let value = rest.trim_matches('"');
    match engine.shapes.members(kind) {
        Some(members) => nearest(value, members.iter().map(String::as_str).collect())
            .map(|near| format!("{kind}::\"{near}\"")),
        None => nearest(kind, engine.shapes.types().collect())
            .map(|near| format!("{near}::\"{value}\"")),
    }
}

/// The name at the end of `resource.programme.open` or `resource["open"]`.
fn last_name(said: &str) -> &str {
    said.trim_end_matches(['"', ']', ' '])
        .rsplit(|c: char| !(c == '_' || c.is_alphanumeric()))
        .next()
        .unwrap_or(said)
}

/// The one that was probably meant, if one is near.
fn nearest(written: &str, all: Vec<&str>) -> Option<String> {
    all.into_iter()
        .map(|one| (strsim::jaro_winkler(written, one), one))
        .filter(|(near, _)| *near > 0.84)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, one)| one.to_owned())
}
