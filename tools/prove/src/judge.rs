//! One property at a time: what is asked for its kind, and what comes out.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use cedar_policy::{Effect, PolicySet};

use crate::{
    policies::{Policies, Question, all_but, exactly, reads_the_deed},
    programmes::Programme,
    properties::{Kind, Property},
    show,
    solver::{Answer, Solver},
};

/// What came out.
pub enum Verdict {
    /// It holds whatever the facts.
    Proved,
    /// It does not; with what shows it.
    Refuted(Vec<String>),
    /// Nobody knows; with why. Counts as a failure, whatever was expected.
    Undecided(Vec<String>),
}

impl Verdict {
    /// Its word in files and answers.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Refuted(_) => "refuted",
            Self::Undecided(_) => "undecided",
        }
    }
}

/// Everything a property may be asked about.
pub struct Judge<'a> {
    /// The baseline.
    pub policies: &'a Policies,
    /// Programmes' rules: ours, and every one that we could think of and the loader takes.
    pub programmes: &'a [Programme],
    /// All properties.
    pub properties: &'a [Property],
    /// The solver.
    pub solver: Solver,
}

/// What was found so far.
#[derive(Default)]
struct Found {
    against: Vec<String>,
    unclear: Vec<String>,
    asked: usize,
}

impl Found {
    /// Takes the answer to a question whose `yes` speaks for the property.
    fn take(
        &mut self,
        answer: Answer,
        show: impl FnOnce(&cedar_policy_symcc::Env) -> String,
    ) -> bool {
        self.asked += 1;
        match answer {
            Answer::Holds => true,
            Answer::Fails(case) => {
                self.against.push(show(&case));
                false
            }
            Answer::Undecided(why) => {
                self.unclear.push(why);
                false
            }
        }
    }

    fn verdict(mut self) -> Verdict {
        if !self.unclear.is_empty() {
            self.unclear.dedup();
            Verdict::Undecided(self.unclear)
        } else if self.asked == 0 {
            Verdict::Undecided(vec!["nothing was asked".to_owned()])
        } else if self.against.is_empty() {
            Verdict::Proved
        } else {
            Verdict::Refuted(self.against)
        }
    }
}

impl Judge<'_> {
    /// # Errors
    /// When the property cannot be asked: a condition that does not fit, an action that does not exist.
    pub async fn judge(&mut self, property: &Property) -> Result<Verdict> {
        match property.kind {
            Kind::OnlyIf => self.only_if(property).await,
            Kind::Always => self.always(property).await,
            Kind::AllCovered => self.all_covered(property),
            Kind::Narrows => self.narrows(property).await,
            Kind::StillHolds => self.still_holds(property).await,
            Kind::NoError => self.no_error().await,
            Kind::NoDeadPolicy => self.no_dead_policy(property).await,
            Kind::SomethingAllowed => self.something_allowed().await,
            Kind::EachNeeded => self.each_needed(property).await,
        }
    }

    async fn only_if(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let condition = exactly(property.says.as_deref().context("checked when read")?)?;
        let mut says_something = false;
        for question in self.policies.chosen(property)? {
            let set = self.policies.asked_with(&question.action, property)?;
            let allowed = self.policies.compile(&set, question)?;
            let right = self.policies.compile(&condition, question)?;
            let answer = self.solver.implies(&allowed, &right).await;
            found.take(answer, |case| show::case(case, &[&condition], question));
            if !says_something {
                match self.solver.always_allows(&right).await {
                    Answer::Holds => {}
                    Answer::Fails(_) => says_something = true,
                    Answer::Undecided(why) => found.unclear.push(why),
                }
            }
        }
        if !says_something {
            found
                .unclear
                .push("its condition is always true: it says nothing".to_owned());
        }
        Ok(found.verdict())
    }

    /// For the baseline and for every programme.
    async fn always(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let condition = exactly(property.says.as_deref().context("checked when read")?)?;
        for question in self.policies.chosen(property)? {
            let right = self.policies.compile(&condition, question)?;
            match self.solver.always_denies(&right).await {
                Answer::Fails(_) => {}
                Answer::Holds => found
                    .unclear
                    .push(format!("{question}: its condition is never true")),
                Answer::Undecided(why) => found.unclear.push(why),
            }
            let baseline = self.policies.asked_with(&question.action, property)?;
            let mut sets = vec![baseline];
            for programme in self.programmes {
                let set = programme.policies.asked_with(&question.action, property)?;
                if !sets.contains(&set) {
                    sets.push(set);
                }
            }
            for set in sets {
                let allowed = self.policies.compile(&set, question)?;
                let answer = self.solver.implies(&right, &allowed).await;
                found.take(answer, |case| {
                    show::case(case, &[&condition, &set], question)
                });
            }
        }
        Ok(found.verdict())
    }

    fn all_covered(&self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let mut unused: BTreeSet<&str> = property.except.iter().map(|e| e.id.as_str()).collect();
        let mut covered = BTreeSet::new();
        for other in self.properties.iter().filter(|p| p.kind == Kind::Always) {
            for question in self.policies.chosen(other)? {
                covered.insert((
                    question.action.as_str(),
                    question.actor.as_str(),
                    question.on.as_str(),
                ));
            }
        }
        for question in self.policies.chosen(property)? {
            found.asked += 1;
            let is_excepted = property.except.iter().any(|e| e.id == question.actor);
            unused.remove(question.actor.as_str());
            let is_covered = covered.contains(&(
                question.action.as_str(),
                question.actor.as_str(),
                question.on.as_str(),
            ));
            if !is_covered && !is_excepted {
                found.against.push(format!(
                    "{question}: no property says that it is always allowed"
                ));
            }
        }
        found.unclear.extend(
            unused
                .into_iter()
                .map(|id| format!("`{id}` is no exception")),
        );
        Ok(found.verdict())
    }

    async fn narrows(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let added = self.policies.added(property)?;
        if !added.is_empty() || !property.without.is_empty() {
            let text = property.with.as_deref().unwrap_or_default();
            if added.iter().any(|p| p.effect() == Effect::Permit) {
                ensure!(
                    self.policies.engine.with_programme(text).is_err(),
                    "the loader takes this as a programme's rule"
                );
            }
            for question in self.policies.questions() {
                let set = self.policies.asked_with(&question.action, property)?;
                self.narrower(question, &set, &mut found).await?;
            }
            return Ok(found.verdict());
        }
        let protective = self.policies.engine.members("protective");
        for programme in self.programmes {
            for question in self.policies.questions() {
                let set = programme.policies.asked(&question.action);
                if set == self.policies.asked(&question.action) {
                    continue;
                }
                if protective.contains(&question.action) {
                    found.asked += 1;
                    found
                        .against
                        .push(format!("{}: touches `{}`", programme.name, question.action));
                }
                self.narrower(question, &set, &mut found).await?;
            }
        }
        Ok(found.verdict())
    }

    async fn narrower(
        &mut self,
        question: &Question,
        set: &PolicySet,
        found: &mut Found,
    ) -> Result<()> {
        let baseline = self.policies.asked(&question.action);
        if *set == baseline {
            return Ok(());
        }
        let allowed = self.policies.compile(set, question)?;
        let before = self.policies.compile(&baseline, question)?;
        let answer = self.solver.implies(&allowed, &before).await;
        found.take(answer, |case| show::case(case, &[&baseline], question));
        Ok(())
    }

    async fn still_holds(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let at = property.at.as_deref().context("checked when read")?;
        let mut seen = BTreeSet::new();
        let mut gaps = BTreeSet::new();
        for earlier in self.policies.chosen(property)? {
            let asked = self
                .policies
                .engine
                .asked(&earlier.action)
                .context("an action")?;
            for safeguard in asked.safeguards.policies() {
                let id = safeguard.id().to_string();
                if reads_the_deed(safeguard)? || !seen.insert(id.clone()) {
                    continue;
                }
                let rule = all_but(safeguard, at)?;
                for question in self.policies.about(at) {
                    let allowed = self.policies.compile(&self.policies.asked(at), question)?;
                    let kept = self.policies.compile(&rule, question)?;
                    let answer = self.solver.implies(&allowed, &kept).await;
                    if matches!(answer, Answer::Fails(_)) {
                        gaps.insert(id.clone());
                        if property.except.iter().any(|e| e.id == id) {
                            continue;
                        }
                    }
                    found.take(answer, |case| {
                        format!("{id}: {}", show::case(case, &[&rule], question))
                    });
                }
            }
        }
        found.unclear.extend(unmatched(property, &gaps));
        Ok(found.verdict())
    }

    async fn no_error(&mut self) -> Result<Verdict> {
        let mut found = Found::default();
        let sets = std::iter::once(self.policies).chain(
            self.programmes
                .iter()
                .filter(|p| p.is_ours)
                .map(|p| &p.policies),
        );
        let mut seen = BTreeSet::new();
        for policies in sets {
            for (id, places) in policies.by_id() {
                if !seen.insert(id.clone()) {
                    continue;
                }
                for (question, policy) in places {
                    let compiled = policies.compile_one(&policy, question)?;
                    let set = PolicySet::from_policies([policy])?;
                    let answer = self.solver.never_errs(&compiled).await;
                    found.take(answer, |case| {
                        format!("{id}: {}", show::case(case, &[&set], question))
                    });
                }
            }
        }
        Ok(found.verdict())
    }

    async fn no_dead_policy(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let mut dead = BTreeSet::new();
        for (id, places) in self.policies.by_id() {
            found.asked += 1;
            let mut can_fire = false;
            for (question, policy) in &places {
                let compiled = self.policies.compile_one(policy, question)?;
                match self.solver.never_fires(&compiled).await {
                    Answer::Fails(_) => can_fire = true,
                    Answer::Holds => {}
                    Answer::Undecided(why) => found.unclear.push(why),
                }
                if can_fire {
                    break;
                }
            }
            if !can_fire {
                dead.insert(format!("{id}: can never fire"));
            }
            // Each of its questions counts: a step before which it can never be met could never be taken.
            for (question, policy) in &places {
                let asked = self
                    .policies
                    .engine
                    .asked(&question.action)
                    .context("an action")?;
                let Some(applies) = asked.applies.policy(policy.id()) else {
                    continue;
                };
                let (fires, applies) = (
                    self.policies.compile_one(policy, question)?,
                    self.policies.compile_one(applies, question)?,
                );
                match self.solver.fires_with(&applies, &fires).await {
                    Answer::Fails(_) => {}
                    Answer::Holds => {
                        dead.insert(format!("{id}: can never be met ({question})"));
                    }
                    Answer::Undecided(why) => found.unclear.push(why),
                }
            }
        }
        let ids = dead
            .iter()
            .map(|d| d.split(':').next().unwrap_or_default().to_owned())
            .collect();
        found.unclear.extend(unmatched(property, &ids));
        found.against.extend(dead.into_iter().filter(|d| {
            !property
                .except
                .iter()
                .any(|e| d.starts_with(&format!("{}:", e.id)))
        }));
        Ok(found.verdict())
    }

    async fn something_allowed(&mut self) -> Result<Verdict> {
        let mut found = Found::default();
        for action in self.policies.actions() {
            found.asked += 1;
            let set = self.policies.asked(action);
            let mut is_possible = false;
            for question in self.policies.about(action) {
                let allowed = self.policies.compile(&set, question)?;
                match self.solver.always_denies(&allowed).await {
                    Answer::Fails(_) => is_possible = true,
                    Answer::Holds => {}
                    Answer::Undecided(why) => found.unclear.push(why),
                }
                if is_possible {
                    break;
                }
            }
            if !is_possible {
                found
                    .against
                    .push(format!("`{action}` is never allowed to anybody"));
            }
        }
        Ok(found.verdict())
    }

    async fn each_needed(&mut self, property: &Property) -> Result<Verdict> {
        let mut found = Found::default();
        let mut idle = BTreeSet::new();
        for (id, places) in self.policies.by_id() {
            if places
                .iter()
                .any(|(_, policy)| policy.effect() == Effect::Permit)
            {
                continue;
            }
            found.asked += 1;
            let mut is_needed = false;
            for (question, policy) in places {
                let all = self.policies.asked(&question.action);
                let mut others = all.clone();
                others.remove_static(policy.id().clone())?;
                let (others, all) = (
                    self.policies.compile(&others, question)?,
                    self.policies.compile(&all, question)?,
                );
                match self.solver.implies(&others, &all).await {
                    Answer::Fails(_) => is_needed = true,
                    Answer::Holds => {}
                    Answer::Undecided(why) => found.unclear.push(why),
                }
                if is_needed {
                    break;
                }
            }
            if !is_needed {
                idle.insert(id);
            }
        }
        found.unclear.extend(unmatched(property, &idle));
        found.against.extend(
            idle.into_iter()
                .filter(|id| !property.except.iter().any(|e| e.id == *id))
                .map(|id| format!("{id}: everything it stops is stopped by others")),
        );
        Ok(found.verdict())
    }
}

/// Exceptions that are none.
fn unmatched<'a>(
    property: &'a Property,
    found: &'a BTreeSet<String>,
) -> impl Iterator<Item = String> + 'a {
    property
        .except
        .iter()
        .filter(|e| !found.contains(&e.id))
        .map(|e| format!("`{}` is no exception", e.id))
}
