//! A case as one reader may see it. What is outside their audiences is not hidden here: it is not here.

mod entry;
mod offer;
mod reassessed;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    actions::{ACTIONS, Action},
    case::{Author, Case, Entry, EntryState, Hold, hold_audience},
    case_number::CaseNumber,
    codes::Audience,
    due::{Due, due, next_step},
    facts::{Amended, COUNSELLING_ONLY, Fact, PlanDrawn},
    ids::StaffId,
    life::Round,
    page_code::ScanMatch,
    papers::StateAgreement,
    stage::{Exit, Stage, StageName},
    standing::Proposal,
    tracks::Track,
};
use homeward_policy::{Situation, Who};
use homeward_store::{cases::CaseSummary, offices, search, staff};
use serde_json::{Map, Value};

pub(crate) use self::entry::shows_counselling;
pub use self::reassessed::{ReassessedView, Said};
use self::{entry::entry_view, offer::is_offered};
pub use crate::record::second::Offers;
use crate::{
    Actor, App, Refused,
    arrivals::Linked,
    checks::{Check, checks_ahead},
    emergency::EmergencyView,
    load::Loaded,
    reading::Reading,
    record::second::Offering,
    tracks::on_tracks,
};

/// What a reader may see of a case.
#[derive(Debug, Clone)]
pub struct Sight {
    audiences: Vec<Audience>,
    life: bool,
}

impl Sight {
    /// Asks the policies.
    pub(crate) fn of(loaded: &Loaded, who: &Who) -> Self {
        Self::within(&loaded.before(who))
    }

    /// Asks the policies where more will be asked of them.
    pub(crate) fn within(situation: &Situation<'_>) -> Self {
        Self {
            audiences: situation.audiences(),
            life: situation.permits("read-life", &Proposal::hoped_for()),
        }
    }

    /// Belongs to an audience. Nobody belongs to any who may not see the case.
    pub fn sees(&self, audience: Audience) -> bool {
        self.audiences.contains(&Audience::Case) && self.audiences.contains(&audience)
    }

    /// May read what a person answered of their life at home.
    pub fn sees_life(&self) -> bool {
        self.sees(Audience::Case) && self.life
    }

    /// The audiences.
    pub fn audiences(&self) -> &[Audience] {
        if self.audiences.contains(&Audience::Case) {
            &self.audiences
        } else {
            &[]
        }
    }

    /// The entries this reader may see, oldest first.
    pub fn entries<'c>(&self, case: &'c Case) -> Vec<&'c Entry> {
        case.entries()
            .iter()
            .filter(|e| self.sees(case.audience_of(e)))
            .collect()
    }

    /// The version of the case for this reader: how many entries they may see.
    pub fn version(&self, case: &Case) -> u32 {
        u32::try_from(self.entries(case).len()).unwrap_or(u32::MAX)
    }

    /// Numbers of entries that came after the version the reader saw; none when there are none.
    pub fn new_since(&self, case: &Case, seen: Option<u32>) -> Option<Vec<u32>> {
        let version = self.version(case);
        seen.filter(|seen| *seen != version)
            .map(|seen| (seen.min(version) + 1..=version).collect())
    }

    /// The entry that has this number for this reader.
    pub fn seq_of(&self, case: &Case, number: u32) -> Option<u32> {
        let at = usize::try_from(number.checked_sub(1)?).ok()?;
        self.entries(case).get(at).map(|e| e.seq)
    }

    /// The number that an entry has for this reader.
    pub fn number_of(&self, case: &Case, seq: u32) -> Option<u32> {
        self.entries(case)
            .iter()
            .position(|e| e.seq == seq)
            .and_then(|at| u32::try_from(at + 1).ok())
    }
}

/// Fields of an action's record that this reader neither sees nor fills in.
pub fn hidden_fields(code: &str, sight: &Sight) -> Vec<&'static str> {
    match code {
        "register" | "amend" if !sight.sees(Audience::Counselling) => COUNSELLING_ONLY.to_vec(),
        "record-survey" if !sight.sees_life() => vec!["answers", "note"],
        "record-survey-attempt" if !sight.sees_life() => vec!["attempt_reason"],
        "draw-curve" if !sight.sees_life() => vec!["points"],
        "draw-plan" if !sight.sees_life() => vec!["own_words", "plan_measures"],
        "map-ties" if !sight.sees_life() => vec!["ties", "note"],
        _ => Vec::new(),
    }
}

/// A case as one reader may see it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// Number.
    pub number: CaseNumber,
    /// The person's details; counselling-only ones blank for others.
    pub details: Amended,
    /// Where the case stands.
    pub stage: StageName,
    /// Since when.
    pub stage_since: DateTime<Utc>,
    /// Why it ended, where this reader may know.
    pub exit: Option<Exit>,
    /// Treated as a child.
    pub is_child: bool,
    /// Holds this reader may know.
    pub holds: Vec<Hold>,
    /// The next step and what stands in its way.
    pub next: Option<NextStep>,
    /// The tracks the person is on, as far as this reader may know.
    pub tracks: Vec<&'static Track>,
    /// Everything this reader may do now.
    pub actions: Vec<&'static Action>,
    /// Entries this reader may see, newest first.
    pub entries: Vec<EntryView>,
    /// Deadlines this reader may know.
    pub dues: Vec<Due>,
    /// Audiences this reader belongs to.
    pub audiences: Vec<Audience>,
    /// Confidential parts opened for this view.
    pub opened: Vec<Audience>,
    /// The version of the case for this reader.
    pub version: u32,
    /// Companions this reader may see; whoever left the group is not told of.
    pub companions: Vec<CompanionView>,
    /// Programme, offices, assignee as names.
    pub programme: String,
    /// Code of the programme.
    pub programme_code: String,
    /// Sending office.
    pub sending_office: String,
    /// How to reach it, for the page in the person's hands.
    pub sending_contact: String,
    /// Receiving office.
    pub receiving_office: Option<String>,
    /// Who carries the case.
    pub assigned_to: Option<String>,
    /// Other cases of the same person, and who may be this person.
    pub linked: Linked,
    /// What was assessed on both sides of the journey, as far as this reader may know.
    pub reassessed: Vec<ReassessedView>,
    /// Rounds of the survey of life at home, for those who may read it.
    pub rounds: Vec<Round>,
    /// Openings in an emergency that this reader may know of.
    pub emergencies: Vec<EmergencyView>,
    /// Today in the sending office.
    pub today: NaiveDate,
    /// Time zone of the sending office.
    pub zone: chrono_tz::Tz,
}

/// The next step.
#[derive(Debug, Clone)]
pub struct NextStep {
    /// The action.
    pub action: &'static Action,
    /// This reader may do it once all is met.
    pub mine: bool,
    /// What stands in its way and what is met.
    pub checks: Vec<Check>,
}

impl NextStep {
    /// Nothing stands in the way.
    pub fn is_clear(&self) -> bool {
        self.checks.iter().all(Check::is_clear)
    }
}

/// A member of the family or travel group.
#[derive(Debug, Clone)]
pub struct CompanionView {
    /// Number.
    pub number: CaseNumber,
    /// Name, as this reader may see that case too.
    pub name: String,
    /// Where it stands.
    pub stage: String,
}

/// An entry as one reader sees it.
#[derive(Debug, Clone)]
pub struct EntryView {
    /// Its number for this reader.
    pub number: u32,
    /// The action that recorded it.
    pub code: &'static str,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom; none for the program itself.
    pub by: Option<String>,
    /// Who may know it.
    pub audience: Audience,
    /// What became of it.
    pub state: EntryState,
    /// Waits for a second person to confirm it.
    pub to_verify: bool,
    /// What this reader may do about it.
    pub offers: Offers,
    /// Its content, when its part is open.
    pub fields: Option<Map<String, Value>>,
    /// For a correction: which entry it is about, and its reason.
    pub about: Option<u32>,
    /// A file can be opened that it names.
    pub has_file: bool,
    /// What the code on a scan said of it, when its part is open.
    pub scan: Option<ScanMatch>,
}

impl App {
    /// A case for reading. `open` names the confidential parts to open: that is logged before anything is shown.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn case_view(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        open: &[Audience],
    ) -> Result<CaseView, Refused> {
        self.read_case(actor, number, open, Reading::Case).await
    }

    pub(crate) async fn read_case(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        open: &[Audience],
        reading: Reading,
    ) -> Result<CaseView, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        let opened: Vec<Audience> = open
            .iter()
            .copied()
            .filter(|a| *a != Audience::Case && sight.sees(*a))
            .collect();
        self.log_reading(actor, &loaded, reading, &opened, now)
            .await?;
        self.view(actor, &loaded, &situation, &sight, opened, now)
            .await
    }

    pub(crate) async fn view(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        situation: &Situation<'_>,
        sight: &Sight,
        opened: Vec<Audience>,
        now: DateTime<Utc>,
    ) -> Result<CaseView, Refused> {
        let c = self.store.reader();
        let case = &loaded.case;
        let stage = case.stage_at(now);
        let hoped = Proposal::hoped_for();
        let next = next_step(case, now)
            .and_then(Action::find)
            .map(|action| NextStep {
                action,
                mine: situation.permits(action.code, &hoped),
                checks: checks_ahead(
                    action.code,
                    &situation.checklist(action.code, &hoped),
                    sight.audiences(),
                ),
            });
        let actions = ACTIONS
            .iter()
            .filter(|a| a.is_possible_from(stage) && is_offered(a.code, case))
            .filter(|a| {
                situation.permits(
                    a.code,
                    &Proposal {
                        hold: lifted(case, sight),
                        ..hoped
                    },
                )
            })
            .collect();
        let mut named: Vec<StaffId> = case
            .entries()
            .iter()
            .filter_map(|e| match e.by {
                Author::Staff(id) => Some(id),
                Author::System => None,
            })
            .chain(loaded.summary.assigned_to)
            .collect();
        named.sort_unstable();
        named.dedup();
        let people = staff::get_many(c, &named).await?;
        let name_of = |id| people.iter().find(|s| s.id == id).map(|s| s.name.clone());
        let offering = Offering::new(actor.staff.id, case, situation);
        let entries = sight
            .entries(case)
            .into_iter()
            .rev()
            .map(|e| EntryView {
                offers: offering.about(e),
                ..entry_view(e, loaded, sight, &opened, &name_of)
            })
            .collect();
        let mut companions = Vec::new();
        for companion in &loaded.companions {
            let stage = StageName::from_code(&companion.stage);
            if Self::sees_case(actor, companion, now) && stage.is_some_and(|s| !s.is_ended()) {
                let names = search::display_names(c, &[companion.id]).await?;
                companions.push(CompanionView {
                    number: companion.number.clone(),
                    name: names.get(&companion.id).cloned().unwrap_or_default(),
                    stage: companion.stage.clone(),
                });
            }
        }
        let mut details = case.details().clone();
        if !sight.sees(Audience::Counselling) {
            blank(&mut details);
        }
        let receiving = match loaded.summary.receiving_at(now) {
            Some(id) => offices::get(c, id).await?.map(|o| o.name),
            None => None,
        };
        let emergencies = self.emergencies_in(actor, loaded, situation, now).await?;
        Ok(CaseView {
            emergencies,
            linked: self.linked(actor, loaded, now).await?,
            reassessed: reassessed::reassessed(loaded, sight, &opened, &name_of),
            rounds: if sight.sees_life() {
                let procedures = &loaded.around.terms.procedures;
                case.rounds(procedures, loaded.around.today())
            } else {
                Vec::new()
            },
            number: loaded.summary.number.clone(),
            details,
            stage,
            stage_since: case.stage_since(),
            exit: match case.stage() {
                // That a person withdrew is known to all who work on the case; other reasons to those of counselling.
                Stage::Exited {
                    exit: Exit::Withdrawn,
                    ..
                } => Some(Exit::Withdrawn),
                Stage::Exited {
                    exit: Exit::NotEligible,
                    ..
                } => Some(Exit::NotEligible),
                Stage::Exited { exit, .. } if sight.sees(Audience::Counselling) => Some(*exit),
                _ => None,
            },
            is_child: case.is_child_on(loaded.around.today()),
            holds: case
                .holds()
                .iter()
                .filter(|h| sight.sees(hold_audience(h.kind)))
                .copied()
                .collect(),
            next,
            tracks: on_tracks(situation, sight),
            actions,
            entries,
            dues: due(case, &loaded.around)
                .into_iter()
                .filter(|d| sight.sees(d.audience))
                .collect(),
            audiences: sight.audiences().to_vec(),
            opened,
            version: sight.version(case),
            companions,
            programme: loaded.around.terms.name.clone(),
            programme_code: loaded.around.programme.clone(),
            sending_office: loaded.office.name.clone(),
            sending_contact: loaded.office.contact.clone(),
            receiving_office: receiving,
            assigned_to: loaded.summary.assigned_to.and_then(name_of),
            today: loaded.around.today(),
            zone: loaded.around.zone,
        })
    }

    /// The same rule as the list's scope, for one case that is known: roles, protected location, authority.
    pub(crate) fn sees_case(actor: &Actor, summary: &CaseSummary, now: DateTime<Utc>) -> bool {
        match actor.before(summary, now) {
            Who::Staff(view) => {
                view.active
                    && !view.authority
                    && view
                        .roles
                        .iter()
                        .any(|r| crate::actor::CASE_ROLES.contains(r))
                    && (!summary.protected
                        || view.assigned
                        || view
                            .roles
                            .contains(&homeward_domain::codes::Role::ProtectionLead))
            }
            Who::System => false,
        }
    }

    /// The checklist of an action before its form is filled in, as this reader may know it.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when the case is not there for this reader, [`Refused::NotPermitted`] when no role allows the action.
    pub async fn before_action(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        code: &str,
    ) -> Result<Prepared, Refused> {
        let action = Action::find(code).ok_or(Refused::NotFound)?;
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        let hoped = Proposal {
            hold: lifted(&loaded.case, &sight),
            ..Proposal::hoped_for()
        };
        if !situation.permits(code, &hoped) {
            return Err(Refused::NotPermitted);
        }
        let stage = loaded.case.stage_at(now);
        if !action.is_possible_from(stage) {
            return Err(Refused::NotPossible {
                action: action.code,
                stage,
            });
        }
        let checks = checks_ahead(code, &situation.checklist(code, &hoped), sight.audiences());
        // Entries are opened on the case page; but the details a form begins with may be confidential.
        let shown = if code == "amend" && sight.sees(Audience::Counselling) {
            vec![Audience::Counselling]
        } else {
            Vec::new()
        };
        let reading = Reading::Form(action.code);
        self.log_reading(actor, &loaded, reading, &shown, now)
            .await?;
        let case = self
            .view(actor, &loaded, &situation, &sight, Vec::new(), now)
            .await?;
        let hidden = hidden_fields(code, &sight);
        let criteria = loaded
            .engine
            .safeguards()
            .filter(|s| s.reason.is_some() && s.actions.iter().any(|a| a == code))
            .cloned()
            .collect();
        Ok(Prepared {
            action,
            checks,
            case,
            hidden,
            criteria,
            agreed: agreed(code, &loaded),
            plan: last_plan(code, &loaded.case, &sight),
        })
    }
}

/// What a form needs before it is filled in.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The action.
    pub action: &'static Action,
    /// What stands in its way.
    pub checks: Vec<Check>,
    /// The case.
    pub case: CaseView,
    /// Fields this reader does not fill in.
    pub hidden: Vec<&'static str>,
    /// The programme's own rules for this action, with reasons people can read (INT-03).
    pub criteria: Vec<homeward_policy::Safeguard>,
    /// What the person's own States have agreed to on papers and nationality, where the action asks one of them (PRG-11).
    pub agreed: Vec<StateAgreement>,
    /// The plan as it is, for whoever draws up its next version: day and agreement are asked anew.
    pub plan: Option<Map<String, Value>>,
}

fn last_plan(code: &str, case: &Case, sight: &Sight) -> Option<Map<String, Value>> {
    let last = case.latest::<PlanDrawn>();
    let last = last.filter(|_| code == "draw-plan" && sight.sees_life())?;
    let mut fields = Fact::PlanDrawn(last.record.clone()).to_fields();
    fields.retain(|name, _| !matches!(name.as_str(), "planned_on" | "person_agrees"));
    Some(fields)
}

/// Agreements in force today with the State of return and those of nationality.
fn agreed(code: &str, loaded: &Loaded) -> Vec<StateAgreement> {
    if !matches!(
        code,
        "record-evidence" | "request-verification" | "request-document"
    ) {
        return Vec::new();
    }
    let details = loaded.case.details();
    let today = loaded.around.today();
    let theirs = std::iter::once(&details.country_of_return).chain(&details.nationalities);
    let states: std::collections::BTreeSet<_> = theirs.copied().collect();
    let all = &loaded.around.state_agreements;
    all.iter()
        .filter(|a| states.iter().any(|state| a.binds(*state, today)))
        .cloned()
        .collect()
}

/// The hold that this reader could lift: any they see.
fn lifted(case: &Case, sight: &Sight) -> Option<homeward_domain::codes::HoldKind> {
    case.holds()
        .iter()
        .find(|h| sight.sees(hold_audience(h.kind)))
        .map(|h| h.kind)
}

/// Takes out what only the audience of counselling sees.
fn blank(details: &mut Amended) {
    details.categories.clear();
    details.removal_order = homeward_domain::codes::Answer::NotAsked;
    details.detained = homeward_domain::codes::Answer::NotAsked;
    details.migration_history = None;
}
