//! What rules would change for the open cases of a programme, before they are saved. Nothing is kept of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use homeward_domain::{
    actions::Action,
    case_number::CaseNumber,
    codes::Audience,
    standing::{Proposal, Standing},
};
use homeward_policy::{Engine, Safeguard, Who};
use homeward_store::{
    StoreError,
    cases::{self, CaseFilter, Page, Sort},
    programmes,
    scope::Scope,
};

use crate::{
    Actor, App, Refused,
    admin::Task,
    figures::{Band, band},
    load::Loaded,
    view::Sight,
};

/// How many open cases are looked at, the newest first: each is opened and weighed twice.
const MOST: u64 = 300;
/// How many are read at a time.
const PAGE: u64 = 100;

/// What rules would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How many open cases the programme has, roughly.
    pub open: Band,
    /// Not all of them were looked at.
    pub is_part: bool,
    /// How many at most are looked at.
    pub most: u64,
    /// Rules that would stand in the way where they do not today.
    pub stopped: Vec<Changed>,
    /// Rules that would no longer stand in the way.
    pub freed: Vec<Changed>,
}

/// A rule before a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The step.
    pub action: &'static str,
    /// The `@id` of the rule.
    pub rule: String,
    /// Its reason for people.
    pub reason: String,
    /// In how many cases, roughly. Nothing where it would tell of protection or health.
    pub cases: Option<Band>,
    /// Those of them that the reader may see, and of which they may know what the rule is about.
    pub numbers: Vec<CaseNumber>,
}

/// The cases of a rule before a step, while they are counted.
struct Counted {
    rule: Safeguard,
    cases: u64,
    numbers: Vec<CaseNumber>,
}

type Count = BTreeMap<(&'static str, String), Counted>;

impl App {
    /// What rules would change for the open cases of a programme, as far as its manager may know it.
    ///
    /// # Errors
    /// [`Refused::NotFound`], [`Refused::NotPermitted`], [`Refused::RulesRefused`] with every reason.
    pub async fn preview_rules(
        &self,
        actor: &Actor,
        code: &str,
        rules: &str,
    ) -> Result<Preview, Refused> {
        let c = self.store.reader();
        let saved = programmes::find(c, code).await?.ok_or(Refused::NotFound)?;
        self.permit(actor, Task::Programme(Some(saved.id)))?;
        let would = if rules.trim().is_empty() {
            self.engine.clone()
        } else {
            Arc::new(self.engine.check(rules).map_err(Refused::RulesRefused)?)
        };
        let now = self.clock.now();
        let filter = CaseFilter {
            scope: Scope::Everything,
            programme: Some(saved.id),
            closed: Some(false),
            sort: Sort::Newest,
            ..CaseFilter::default()
        };
        let (mut stopped, mut freed) = (Count::new(), Count::new());
        let (mut looked_at, mut after) = (0, None);
        loop {
            let page = Page { after, limit: PAGE };
            let found = cases::list(c, &filter, page).await?;
            let is_last = (found.len() as u64) < PAGE;
            after = found.last().map(|last| filter.cursor(last));
            for summary in found {
                looked_at += 1;
                let loaded = match self.load(c, summary, now).await {
                    // Whoever was erased is stopped by nothing.
                    Err(Refused::Store(StoreError::KeyGone)) => continue,
                    loaded => loaded?,
                };
                weigh(actor, &loaded, &would, &mut stopped, &mut freed);
            }
            if is_last || looked_at >= MOST {
                break;
            }
        }
        let open = cases::count(c, &filter).await?;
        let entry = Self::reading_of(actor, "preview", looked_at.to_string(), now);
        self.access.record(entry).await;
        Ok(Preview {
            open: band(open),
            is_part: looked_at < open,
            most: MOST,
            stopped: told(stopped),
            freed: told(freed),
        })
    }
}

/// Adds what would change for one case.
fn weigh(actor: &Actor, loaded: &Loaded, would: &Engine, stopped: &mut Count, freed: &mut Count) {
    let stage = loaded.case.stage_at(loaded.around.now);
    let standing = Standing::of(&loaded.case, &loaded.around, None);
    let steps: BTreeSet<&'static str> = own_rules(&loaded.engine)
        .chain(own_rules(would))
        .flat_map(|rule| &rule.actions)
        .filter_map(|code| Action::find(code))
        .filter(|action| action.code != "register" && action.is_possible_from(stage))
        .map(|action| action.code)
        .collect();
    if steps.is_empty() {
        return;
    }
    let unmet = |engine: &Engine, step: &str| -> Vec<Safeguard> {
        engine
            .on_case(&Who::System, &standing, &loaded.around)
            .checklist(step, &Proposal::hoped_for())
            .into_iter()
            .filter(|(rule, state)| rule.reason.is_some() && !state.is_clear())
            .map(|(rule, _)| rule.clone())
            .collect()
    };
    let mut sight = None;
    for step in steps {
        let (before, after) = (unmet(&loaded.engine, step), unmet(would, step));
        for (into, these, those) in [
            (&mut *stopped, &after, &before),
            (&mut *freed, &before, &after),
        ] {
            for rule in these {
                if those.iter().any(|other| other.id == rule.id) {
                    continue;
                }
                let counted = into
                    .entry((step, rule.id.clone()))
                    .or_insert_with(|| Counted {
                        rule: rule.clone(),
                        cases: 0,
                        numbers: Vec::new(),
                    });
                counted.cases += 1;
                let sight = sight.get_or_insert_with(|| {
                    Sight::of(loaded, &actor.before(&loaded.summary, loaded.around.now))
                });
                if sight.sees(rule.audience) {
                    counted.numbers.push(loaded.summary.number.clone());
                }
            }
        }
    }
}

/// The rules that are not of the program itself.
fn own_rules(engine: &Engine) -> impl Iterator<Item = &Safeguard> {
    engine.safeguards().filter(|rule| rule.reason.is_some())
}

/// How many cases, for whoever may not know which: too few are nobody. Of counselling, protection and health nothing is told: by many
/// rules somebody would learn of one person where a band changes.
fn told(count: Count) -> Vec<Changed> {
    count
        .into_iter()
        .map(|((action, _), counted)| Changed {
            action,
            cases: match counted.rule.audience {
                Audience::Case => Some(band(counted.cases)),
                Audience::Counselling | Audience::Protection | Audience::Health => None,
            },
            reason: counted.rule.reason.unwrap_or_default(),
            rule: counted.rule.id,
            numbers: counted.numbers,
        })
        .collect()
}
