//! Who may do what, and which safeguards stand in the way: the only crate that knows Cedar.
//!
//! One decision point. An error in any policy is a refusal (Cedar alone would skip a forbid that errs). Policies never read the
//! clock; every fact comes from [`homeward_domain::standing::Standing`].

mod audiences;
mod bounds;
mod characteristics;
mod check;
mod entities;
mod facts;
mod files;
mod finding;
mod fit;
mod kept;
mod load;
mod never;
pub mod proofs;
mod proving;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicyId, PolicySet, Request, Response,
    Schema,
};
use homeward_domain::{
    codes::{Audience, Role},
    programme::Terms,
    standing::{Around, Proposal, Standing},
};

use crate::audiences::Audiences;
use crate::fit::{Fit, Kind, Place};

pub use facts::facts;
pub use finding::{Finding, RuleProblem};
pub use kept::{KeptSafeguard, SetText};
pub use load::Refusal;
pub use proving::Asked;

/// A safeguard as people see it: annotations of its policy. Its words stand in the catalogues under its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safeguard {
    /// Its id, `sg.vol-02-signed`, also the key of its words (dots as dashes).
    pub id: String,
    /// Requirement ids, `VOL-02`.
    pub requirement: String,
    /// Place in the source documents.
    pub source: String,
    /// The source states it, or it is inferred from it, or it is ours.
    pub basis: Option<String>,
    /// The action that clears it, `-` where none does.
    pub remedy: String,
    /// The role that can.
    pub cleared_by: String,
    /// Who may know its state.
    pub audience: Audience,
    /// The safeguard whose question comes first.
    pub after: Option<String>,
    /// The actions it guards.
    pub actions: Vec<String>,
    /// Sentence in the policy file itself, for rules added by a deployment.
    pub reason: Option<String>,
}

impl Safeguard {
    /// Key of its words in the catalogues.
    pub fn key(&self) -> String {
        self.id.replace('.', "-")
    }
}

/// State of a safeguard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It applies and is met.
    Met,
    /// It applies and is not met.
    Unmet,
    /// It does not apply.
    NotApplicable,
    /// Whether it applies is not known until an earlier question is answered.
    Unknown,
    /// It could not be evaluated: counts as unmet.
    Error,
}

impl State {
    /// Nothing to do for it: met, or it does not apply.
    pub fn is_clear(self) -> bool {
        matches!(self, Self::Met | Self::NotApplicable)
    }

    /// Code for catalogues and API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::NotApplicable => "not-applicable",
            Self::Unknown => "unknown",
            Self::Error => "error",
        }
    }
}

/// What the policy set says about one action at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// A role allows it and no prohibition stands against it.
    pub permitted: bool,
    /// Every safeguard that forbids it, none left out.
    pub unmet: Vec<String>,
    /// Any error is a refusal.
    pub errors: Vec<String>,
}

impl Verdict {
    /// What could not be asked is refused.
    fn impossible(error: String) -> Self {
        Self {
            permitted: false,
            unmet: Vec::new(),
            errors: vec![error],
        }
    }

    /// Allowed: a role permits it, no safeguard stands in the way, nothing went wrong.
    pub fn is_allowed(&self) -> bool {
        self.permitted && self.unmet.is_empty() && self.errors.is_empty()
    }
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A member of staff as seen from one case.
    Staff(StaffView),
    /// Homeward itself.
    System,
}

/// A member of staff as seen from what they stand before. From a case, the roles held for its programme and one of its offices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StaffView {
    /// May sign in and act.
    pub active: bool,
    /// Works for an authority that could detain, remove, or is the State of origin.
    pub authority: bool,
    /// Looks after organisations, offices and staff.
    pub administrator: bool,
    /// The case is assigned to them, or to someone they stand in for.
    pub assigned: bool,
    /// They opened this very case in an emergency.
    pub emergency: bool,
    /// They opened it within a day, and somebody else ended that.
    pub emergency_ended: bool,
    /// Roles held here.
    pub roles: Vec<Role>,
    /// A second factor is asked of them: by a role they hold, or because they set one up.
    pub second_factor_due: bool,
    /// They gave one when they signed in.
    pub second_factor: bool,
    /// Roles held anywhere.
    pub held: Vec<Role>,
}

/// The policy set in force.
#[derive(Clone)]
pub struct Engine {
    schema: Arc<Schema>,
    fit: Arc<Fit>,
    audiences: Arc<Audiences>,
    /// The policies that name an action, by its code: the others could not say anything about it.
    by_action: Arc<HashMap<String, Sets>>,
    shapes: Arc<never::Shapes>,
    list: Arc<BTreeMap<String, Safeguard>>,
    hash: String,
    /// The programme's own rules.
    rules: Option<Arc<str>>,
}

/// Policies by what they do.
#[derive(Clone, Default)]
struct Sets {
    permits: PolicySet,
    prohibitions: PolicySet,
    safeguards: PolicySet,
    /// The safeguards without how they are met.
    applies: PolicySet,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("hash", &self.hash)
            .field("safeguards", &self.list.len())
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// The safeguards that come with Homeward.
    ///
    /// # Errors
    /// [`Refusal`] when a policy file is wrong: the program does not start.
    pub fn baseline() -> Result<Self, Refusal> {
        load::baseline(
            files::SCHEMA,
            files::ROLES,
            files::CONFIDENTIALITY,
            &files::SAFEGUARDS.map(|(_, text)| text),
        )
    }

    /// The baseline narrowed by a programme's own rules. A programme can only forbid, and never a protective action.
    ///
    /// # Errors
    /// Every reason against the text, each with its place.
    pub fn check(&self, text: &str) -> Result<Self, Vec<Finding>> {
        // Far more than the deepest text that is read at all can need.
        const ROOM: usize = 64 * 1024 * 1024;
        stacker::grow(ROOM, || check::check(self, text))
    }

    /// The same for rules that were checked when they were saved.
    ///
    /// # Errors
    /// [`Refusal`] with every reason against the text.
    pub fn with_programme(&self, text: &str) -> Result<Self, Refusal> {
        self.check(text)
            .map_err(|found| Refusal(found.iter().map(ToString::to_string).collect()))
    }

    /// Hash of the whole set, kept with every decision.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// All safeguards by id.
    pub fn safeguards(&self) -> impl Iterator<Item = &Safeguard> {
        self.list.values()
    }

    /// One safeguard.
    pub fn safeguard(&self, id: &str) -> Option<&Safeguard> {
        self.list.get(id)
    }

    /// The actions of a group (`protective`, `steps`, `events`, `reads`, `administration`).
    pub fn members(&self, group: &str) -> Vec<String> {
        self.fit.members(group).to_vec()
    }

    /// The safeguards that stand before an action.
    fn safeguards_of(&self, action: &str) -> impl Iterator<Item = &Safeguard> {
        self.list
            .values()
            .filter(move |s| s.actions.iter().any(|a| a == action))
    }

    /// The policies to ask about an action that can be asked about.
    fn about(&self, action: &str) -> &Sets {
        self.by_action
            .get(action)
            .expect("every action of the schema has its policies")
    }

    /// Looks at one case at one moment, for one actor; then any number of questions can be asked.
    pub fn on_case<'e>(&'e self, who: &Who, standing: &Standing, around: &Around) -> Situation<'e> {
        with_room(|| {
            Situation::new(
                self,
                Kind::of(who, Place::Case),
                who,
                entities::of_case(standing, around),
            )
        })
    }

    /// Looks at the place where a case begins.
    pub fn on_intake<'e>(
        &'e self,
        who: &Who,
        code: &str,
        terms: &Terms,
        around_open: bool,
    ) -> Situation<'e> {
        with_room(|| {
            Situation::new(
                self,
                Kind::of(who, Place::Intake),
                who,
                entities::of_intake(code, terms, around_open),
            )
        })
    }

    /// Looks at the house itself: organisations, offices, staff, and the record of what is done to them.
    pub fn on_installation<'e>(&'e self, who: &Who) -> Situation<'e> {
        self.on_bare(who, Place::Installation)
    }

    /// Looks at what a manager looks after: one programme, or every one.
    pub fn on_portfolio<'e>(&'e self, who: &Who) -> Situation<'e> {
        self.on_bare(who, Place::Portfolio)
    }

    fn on_bare<'e>(&'e self, who: &Who, place: Place) -> Situation<'e> {
        let kind = Kind::of(who, place);
        with_room(|| Situation::new(self, kind, who, entities::bare(kind.resource())))
    }
}

/// Cedar refuses to evaluate when little of the stack is left, and an error is a refusal: how deep the caller stands must not
/// decide over anybody, so the question is asked on a stack of its own when need be.
fn with_room<T>(ask: impl FnOnce() -> T) -> T {
    const LEAST: usize = 1536 * 1024;
    const NEW: usize = 4 * 1024 * 1024;
    stacker::maybe_grow(LEAST, NEW, ask)
}

/// One actor before one case, or one thing to be administered, at one moment.
pub struct Situation<'e> {
    engine: &'e Engine,
    kind: Kind,
    principal: EntityUid,
    resource: EntityUid,
    entities: Result<Entities, String>,
    authorizer: Authorizer,
}

impl<'e> Situation<'e> {
    fn new(
        engine: &'e Engine,
        kind: Kind,
        who: &Who,
        mut asked_about: Vec<cedar_policy::Entity>,
    ) -> Self {
        asked_about.push(entities::principal(who));
        Self {
            engine,
            kind,
            principal: kind.principal(),
            resource: kind.resource(),
            entities: engine.fit.entities(&engine.schema, kind, asked_about),
            authorizer: Authorizer::new(),
        }
    }

    /// May this be done? With all reasons against it.
    pub fn decide(&self, action: &str, proposal: &Proposal) -> Verdict {
        with_room(|| self.verdict(action, entities::context(proposal)))
    }

    fn verdict(&self, action: &str, context: Result<Context, String>) -> Verdict {
        match self.question(action, context) {
            Ok((entities, request)) => {
                let about = self.engine.about(action);
                let fires = self
                    .authorizer
                    .is_authorized(&request, &about.safeguards, entities);
                self.judge(&request, about, entities, &fires)
            }
            Err(error) => Verdict::impossible(error),
        }
    }

    /// The verdict, given which safeguards fire.
    fn judge(
        &self,
        request: &Request,
        about: &Sets,
        entities: &Entities,
        fires: &Response,
    ) -> Verdict {
        let ask = |set| self.authorizer.is_authorized(request, set, entities);
        let permits = ask(&about.permits);
        let prohibitions = ask(&about.prohibitions);
        let errors = [&permits, &prohibitions, fires]
            .iter()
            .flat_map(|r| r.diagnostics().errors())
            .map(ToString::to_string)
            .collect();
        let mut unmet: Vec<String> = fires
            .diagnostics()
            .reason()
            .map(ToString::to_string)
            .collect();
        unmet.sort();
        Verdict {
            permitted: permits.decision() == Decision::Allow
                && prohibitions.diagnostics().reason().next().is_none(),
            unmet,
            errors,
        }
    }

    /// The verdict together with the state of every safeguard, each asked once for both.
    pub fn weigh(
        &self,
        action: &str,
        proposal: &Proposal,
    ) -> (Verdict, Vec<(&'e Safeguard, State)>) {
        with_room(|| {
            let (entities, request) = match self.question(action, entities::context(proposal)) {
                Ok(parts) => parts,
                Err(error) => return (Verdict::impossible(error), self.unasked(action)),
            };
            let about = self.engine.about(action);
            let fires = self
                .authorizer
                .is_authorized(&request, &about.safeguards, entities);
            let verdict = self.judge(&request, about, entities, &fires);
            (verdict, self.states(action, &request, entities, &fires))
        })
    }

    /// Does a role allow it, whatever the safeguards say? For offering, never for doing: that is [`Self::decide`].
    pub fn permits(&self, action: &str, proposal: &Proposal) -> bool {
        with_room(|| {
            let context = entities::context(proposal);
            let Ok((entities, request)) = self.question(action, context) else {
                return false;
            };
            let ask = |set| self.authorizer.is_authorized(&request, set, entities);
            let about = self.engine.about(action);
            let (permits, prohibitions) = (ask(&about.permits), ask(&about.prohibitions));
            permits.decision() == Decision::Allow
                && prohibitions.diagnostics().reason().next().is_none()
                && [permits, prohibitions]
                    .iter()
                    .all(|r| r.diagnostics().errors().next().is_none())
        })
    }

    /// Every safeguard of an action, with its state.
    pub fn checklist(&self, action: &str, proposal: &Proposal) -> Vec<(&'e Safeguard, State)> {
        with_room(
            || match self.question(action, entities::context(proposal)) {
                Ok((entities, request)) => {
                    let about = self.engine.about(action);
                    let fires =
                        self.authorizer
                            .is_authorized(&request, &about.safeguards, entities);
                    self.states(action, &request, entities, &fires)
                }
                Err(_) => self.unasked(action),
            },
        )
    }

    /// The safeguards of an action that could not be asked about: all of them count as unmet.
    fn unasked(&self, action: &str) -> Vec<(&'e Safeguard, State)> {
        let scoped = self.engine.safeguards_of(action);
        scoped.map(|s| (s, State::Error)).collect()
    }

    fn states(
        &self,
        action: &str,
        request: &Request,
        entities: &Entities,
        fires: &Response,
    ) -> Vec<(&'e Safeguard, State)> {
        let about = self.engine.about(action);
        let applies = self
            .authorizer
            .is_authorized(request, &about.applies, entities);
        let unmet: HashSet<&PolicyId> = fires.diagnostics().reason().collect();
        let applicable: HashSet<&PolicyId> = applies.diagnostics().reason().collect();
        let failed: HashSet<String> = fires
            .diagnostics()
            .errors()
            .chain(applies.diagnostics().errors())
            .map(
                |cedar_policy::AuthorizationError::PolicyEvaluationError(e)| {
                    e.policy_id().to_string()
                },
            )
            .collect();
        self.engine
            .safeguards_of(action)
            .map(|safeguard| {
                let id = PolicyId::new(&safeguard.id);
                let state = if failed.contains(&safeguard.id) {
                    State::Error
                } else if unmet.contains(&id) {
                    State::Unmet
                } else if applicable.contains(&id) {
                    State::Met
                } else if safeguard
                    .after
                    .as_ref()
                    .is_some_and(|a| unmet.contains(&PolicyId::new(a)))
                {
                    State::Unknown
                } else {
                    State::NotApplicable
                };
                (safeguard, state)
            })
            .collect()
    }

    /// Which audiences the actor belongs to on this case; the audience of the case itself first.
    pub fn audiences(&self) -> Vec<Audience> {
        let context = entities::context(&Proposal::default());
        let sees = |action| with_room(|| self.verdict(action, context.clone()).is_allowed());
        [
            (Audience::Case, "read-case"),
            (Audience::Counselling, "read-counselling"),
            (Audience::Protection, "read-protection"),
            (Audience::Health, "read-health"),
        ]
        .into_iter()
        .filter(|(_, action)| sees(action))
        .map(|(audience, _)| audience)
        .collect()
    }

    fn question(
        &self,
        action: &str,
        context: Result<Context, String>,
    ) -> Result<(&Entities, Request), String> {
        let entities = self.entities.as_ref().map_err(Clone::clone)?;
        let request = Request::new(
            self.principal.clone(),
            self.engine.fit.action(self.kind, action)?,
            self.resource.clone(),
            context?,
            None,
        )
        .map_err(|e| e.to_string())?;
        Ok((entities, request))
    }
}
