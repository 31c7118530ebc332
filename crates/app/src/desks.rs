//! What is due on whose desk: reckoned from the cases again and again, and kept as kinds, days and counts.
//!
//! A thing due stands on the desk of whoever carries the case, if they may do what settles it; while they are away, of whoever
//! stands in; else of everybody at an office of the case who may. Whatever is long overdue is told to the supervisors of the
//! sending office as well. What somebody may not see is on no desk of theirs, not even as a count.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Days, NaiveDate, Utc};
use homeward_domain::{
    codes::{Audience, Role},
    due::{Due, due},
    ids::StaffId,
    standing::Proposal,
};
use homeward_policy::Situation;
use homeward_store::{
    StoreError,
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    reminders::{self, DeskDue},
    scope::Scope,
    web_hooks::{self, WebHook},
};

use crate::{Actor, App, Refused, load::Loaded, view::Sight};

/// What is due and not for everybody who works on the case: told without its kind. Mail and calendars are read by many.
pub const CONFIDENTIAL: &str = "confidential";
/// What is due in a case with a protected location: counted in mail without kind or day, and in no calendar.
pub const PROTECTED: &str = "protected";

/// What has been overdue for more than so many days is told to supervisors too. The sources name no number; three is our own: a
/// weekend passes, and nothing is left for a week.
pub const ESCALATED_AFTER: Days = Days::new(3);
/// How far ahead desks are reckoned: a quarter of a year.
const AHEAD: Days = Days::new(92);
/// How many cases are listed at a time.
const PAGE: u64 = 500;

/// What was gone through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reckoned {
    /// Desks.
    pub desks: usize,
    /// Cases that somebody with a desk may see.
    pub cases: u64,
    /// Of these, cases that could not be read.
    pub unreadable: u64,
}

/// How many of a kind, by day.
type Desk = BTreeMap<(NaiveDate, &'static str, bool), i32>;

/// What one member of staff is to one case.
struct Eyes<'l> {
    situation: Situation<'l>,
    sight: Sight,
}

impl Eyes<'_> {
    fn may_settle(&self, due: &Due) -> bool {
        self.sight.sees(due.audience) && self.situation.permits(due.action, &Proposal::hoped_for())
    }
}

impl App {
    /// Reckons anew what is due on the desks of all who asked to be reminded.
    ///
    /// # Errors
    /// When the store fails as a whole.
    pub async fn reckon_desks(&self) -> Result<Reckoned, Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let mut readers = Vec::new();
        let mut hooks: BTreeMap<StaffId, Vec<WebHook>> = BTreeMap::new();
        for hook in web_hooks::open(c).await? {
            hooks.entry(hook.staff_id).or_default().push(hook);
        }
        let mut wanted: BTreeSet<StaffId> = hooks.keys().copied().collect();
        wanted.extend(reminders::wanted(c).await?.iter().map(|row| row.staff_id));
        for id in wanted {
            // As they are when they have signed in whole: what they are told is what they would find.
            match Actor::load_after(c, id, now, true).await {
                Ok(actor) => readers.push(actor),
                Err(Refused::NotSignedIn) => {}
                Err(refused) => return Err(refused),
            }
        }
        let mut reckoned = Reckoned {
            desks: readers.len(),
            ..Reckoned::default()
        };
        let mut desks: BTreeMap<StaffId, Desk> =
            readers.iter().map(|r| (r.staff.id, Desk::new())).collect();
        if readers.is_empty() {
            return Ok(reckoned);
        }
        let mut carriers = HashMap::new();
        // Of cases that have ended only those in which something is still due.
        let ended_but_due = NaiveDate::from_ymd_opt(9999, 12, 31);
        for (closed, due_before) in [(false, None), (true, ended_but_due)] {
            let filter = CaseFilter {
                scope: Scope::Everything,
                closed: Some(closed),
                due_before,
                sort: Sort::Number,
                ..CaseFilter::default()
            };
            let mut page = Page::first(PAGE);
            loop {
                let rows = cases::list(c, &filter, page.clone()).await?;
                let Some(last) = rows.last() else { break };
                page.after = Some(filter.cursor(last));
                for row in rows {
                    let those: Vec<&Actor> = readers
                        .iter()
                        .filter(|reader| Self::sees_case(reader, &row, now))
                        .collect();
                    if those.is_empty() {
                        continue;
                    }
                    reckoned.cases += 1;
                    match self.share_out(row, &those, &mut carriers, &mut desks).await {
                        Ok(()) => {}
                        Err(
                            Refused::Store(StoreError::KeyGone | StoreError::Corrupt { .. })
                            | Refused::Defect(_),
                        ) => reckoned.unreadable += 1,
                        Err(refused) => return Err(refused),
                    }
                }
            }
        }
        for (staff_id, desk) in desks {
            let lines: Vec<_> = (0..)
                .zip(desk)
                .map(|(place, ((act_by, what, escalated), n))| DeskDue {
                    staff_id,
                    place,
                    what: what.to_owned(),
                    act_by,
                    escalated,
                    n,
                })
                .collect();
            let tx = self.store.write().await?;
            reminders::set_desk(&tx, staff_id, &lines, now).await?;
            let reader = readers.iter().find(|reader| reader.staff.id == staff_id);
            if let (Some(reader), Some(hooks)) = (reader, hooks.get(&staff_id)) {
                self.announce_desk(&tx, hooks, &lines, reader.today(now), now)
                    .await?;
            }
            tx.commit().await?;
        }
        Ok(reckoned)
    }

    /// Puts what is due in one case on the desks of those whose it is.
    async fn share_out(
        &self,
        row: CaseSummary,
        readers: &[&Actor],
        carriers: &mut HashMap<StaffId, Option<Actor>>,
        desks: &mut BTreeMap<StaffId, Desk>,
    ) -> Result<(), Refused> {
        let now = self.clock.now();
        let loaded = self.load(self.store.reader(), row, now).await?;
        let today = loaded.around.today();
        let mut dues = due(&loaded.case, &loaded.around);
        dues.retain(|d| d.act_by <= today + AHEAD);
        if dues.is_empty() {
            return Ok(());
        }
        let summary = &loaded.summary;
        let unknown = summary.assigned_to.filter(|id| !carriers.contains_key(id));
        if let Some(id) = unknown {
            carriers.insert(id, self.carrier(id, now).await?);
        }
        let carrier = summary
            .assigned_to
            .and_then(|id| carriers.get(&id)?.as_ref());
        let carrying = carrier.map(|actor| eyes_of(&loaded, actor, now));
        let reading: Vec<(&Actor, Eyes<'_>)> = readers
            .iter()
            .map(|actor| (*actor, eyes_of(&loaded, actor, now)))
            .collect();
        let offices = [Some(summary.sending_office_id), summary.receiving_at(now)];
        for d in &dues {
            let what = if loaded.case.details().protected_location {
                PROTECTED
            } else if d.audience == Audience::Case {
                d.what
            } else {
                CONFIDENTIAL
            };
            let carried = match (&carrier, &carrying) {
                (Some(actor), Some(eyes)) if eyes.may_settle(d) => who_carries(actor, now),
                _ => None,
            };
            let is_late = d.act_by + ESCALATED_AFTER < today;
            for (actor, eyes) in &reading {
                let is_theirs = match carried {
                    Some(id) => actor.staff.id == id,
                    None => offices.contains(&Some(actor.office.id)),
                };
                let mut put = |escalated| {
                    let desk = desks.entry(actor.staff.id).or_default();
                    *desk.entry((d.act_by, what, escalated)).or_default() += 1;
                };
                if is_theirs && eyes.may_settle(d) {
                    put(false);
                } else if is_late && supervises(actor, summary) && eyes.sight.sees(d.audience) {
                    put(true);
                }
            }
        }
        Ok(())
    }

    /// Whoever carries a case, while they have an account that works.
    async fn carrier(&self, id: StaffId, now: DateTime<Utc>) -> Result<Option<Actor>, Refused> {
        match Actor::load_after(self.store.reader(), id, now, true).await {
            Ok(actor) => Ok(Some(actor)),
            Err(Refused::NotSignedIn) => Ok(None),
            Err(refused) => Err(refused),
        }
    }
}

fn eyes_of<'l>(loaded: &'l Loaded, actor: &Actor, now: DateTime<Utc>) -> Eyes<'l> {
    let situation = loaded.before(&actor.before(&loaded.summary, now));
    let sight = Sight::within(&situation);
    Eyes { situation, sight }
}

/// The carrier, or whoever stands in while they are away; nobody when nobody does.
fn who_carries(carrier: &Actor, now: DateTime<Utc>) -> Option<StaffId> {
    if carrier.is_away(now) {
        carrier.staff.deputy
    } else {
        Some(carrier.staff.id)
    }
}

/// Answers for the work of the sending office.
fn supervises(actor: &Actor, summary: &CaseSummary) -> bool {
    actor
        .roles_for(summary.programme_id, &[summary.sending_office_id])
        .contains(&Role::Supervisor)
}
