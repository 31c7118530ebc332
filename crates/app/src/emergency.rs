//! A case opened in an emergency by somebody for whom it does not exist: for a short time, for a reason, and not in secret.
//!
//! It opens what everybody on the case may know, and to a doctor of the house the part of health. Neither counselling nor
//! protection nor complaints open, nothing can be recorded that could not be before, and no list grows. A protected location
//! stays closed: who fears for their life fears somebody who knows the number; whoever answers for protection can open it.

use chrono::{DateTime, Duration, Utc};
use homeward_domain::{
    alerts::AlertKind,
    case_number::CaseNumber,
    fields::{self, FieldError, Problem, Record},
    standing::Proposal,
    watch::EmergencyForm,
};
use homeward_policy::{Situation, Who};
use homeward_store::{
    access_log, bulk, cases,
    emergencies::{self, Emergency},
    journal::Actor as JournalActor,
    keys::PersonKey,
    staff, throttle,
};
use serde_json::{Map, Value, json};

use crate::{
    Actor, App, Refused,
    admin::{link_code, tasks::Task},
    alerts::Raise,
    clock::new_id,
    load::Loaded,
    once,
    sign_in::{FREE_FAILURES, hash_of},
};

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The case, which is there for the actor now.
    pub number: CaseNumber,
    /// The code of the opening; none where the case was there for the actor anyway.
    pub key: Option<String>,
    /// Until when.
    pub until: Option<DateTime<Utc>>,
}

/// An opening as those see it who may know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyView {
    /// Its code for links.
    pub key: String,
    /// The case.
    pub number: Option<CaseNumber>,
    /// Who opened it.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Until when at most.
    pub until: DateTime<Utc>,
    /// When it was ended before its time, and by whom.
    pub ended: Option<(DateTime<Utc>, String)>,
    /// Why; none when it can no longer be read.
    pub reason: Option<String>,
    /// It still opens the case.
    pub is_open: bool,
}

const ACTION: &str = "open-in-emergency";

/// For so long a case stays shut to whoever had it open, where somebody else ended that.
const SHUT_HOURS: i64 = 24;

impl App {
    /// May the actor open any case in an emergency?
    pub fn may_open_in_emergency(&self, actor: &Actor) -> bool {
        self.engine
            .on_installation(&actor.in_the_house())
            .decide(ACTION, &Proposal::default())
            .is_allowed()
    }

    /// Opens a case in an emergency. `input` holds an [`EmergencyForm`].
    ///
    /// A number that does not exist and one that does not open are told in the same words, and both only so often.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] whatever the number is, [`Refused::Invalid`], [`Refused::Throttled`].
    pub async fn open_in_emergency(
        &self,
        actor: &Actor,
        input: &Map<String, Value>,
        key: Option<&str>,
    ) -> Result<Opening, Refused> {
        let now = self.clock.now();
        if !self.may_open_in_emergency(actor) {
            return Err(Refused::NotPermitted);
        }
        let map = fields::read(EmergencyForm::FIELDS, input, actor.today(now))
            .map_err(Refused::Invalid)?;
        let form: EmergencyForm = serde_json::from_value(Value::Object(map))
            .map_err(|e| Refused::Defect(e.to_string()))?;
        let tries = format!("emergency of {}", actor.staff.id.0);
        self.count_try(&tries, FREE_FAILURES).await?;
        let tx = self.store.write().await?;
        let actor = &Actor::load_after(&tx, actor.staff.id, now, actor.second_factor.given).await?;
        let done = once::begin(&tx, actor.staff.id, key, &(ACTION, input), now).await?;
        if let Some(answer) = done {
            return Ok(Opening {
                number: form.case_number,
                key: answer.location.filter(|key| !key.is_empty()),
                until: answer.body.and_then(|until| until.parse().ok()),
            });
        }
        let not_there =
            || Refused::Invalid(vec![FieldError::new("case_number", Problem::NotFound)]);
        let loaded = self
            .hold(&tx, &form.case_number, now)
            .await?
            .ok_or_else(not_there)?;
        let ended = emergencies::of_case(&tx, loaded.summary.id)
            .await?
            .iter()
            .any(|e| e.was_ended_by_others(actor.staff.id, now - Duration::hours(SHUT_HOURS)));
        let (sees, may, otherwise) = {
            let mut who = actor.before(&loaded.summary, now);
            let asks = |who: &Who, action| {
                let situation = loaded.before(who);
                situation.permits(action, &Proposal::hoped_for())
            };
            let otherwise = asks(&who, ACTION);
            if let Who::Staff(view) = &mut who {
                view.emergency_ended = ended;
            }
            (asks(&who, "read-case"), asks(&who, ACTION), otherwise)
        };
        if !sees && !may {
            drop(tx);
            self.log_refused(actor, &loaded.summary, now).await;
            // They know the case: they had it open.
            return Err(if otherwise {
                let problem = Problem::EmergencyEnded;
                Refused::Invalid(vec![FieldError::new("case_number", problem)])
            } else {
                not_there()
            });
        }
        if sees {
            once::finish(&tx, actor.staff.id, key, "", None).await?;
            tx.commit().await?;
            return Ok(Opening {
                number: form.case_number,
                key: None,
                until: None,
            });
        }
        throttle::clear(&tx, &hash_of(&tries)).await?;
        let minutes = bulk::watched(&tx).await?.emergency_minutes.0;
        let id = new_id(now);
        let opened = Emergency {
            id,
            key: link_code(id),
            staff_id: actor.staff.id,
            case_id: loaded.summary.id,
            at: now,
            until: now + Duration::minutes(minutes.into()),
            reason: loaded.key.seal(
                &emergencies::context(id),
                form.emergency_reason.0.as_bytes(),
            ),
            ended_at: None,
            ended_by: None,
        };
        emergencies::insert(&tx, &opened).await?;
        let mut read = Self::reading_of(actor, "emergency", String::new(), now);
        read.about(&loaded.summary);
        read.confidential = true;
        access_log::log(&tx, &[read]).await?;
        let alert = Raise {
            kind: AlertKind::EmergencyOpened,
            case: Some(&loaded.summary),
            by: Some(actor.staff.id),
            cause: id.to_string(),
        };
        self.raise(&tx, &alert, now).await?;
        let by = JournalActor::Staff(actor.staff.id);
        let what = json!({ "key": opened.key });
        self.note(&tx, by, ACTION, &what, now).await?;
        let until = opened.until.to_rfc3339();
        once::finish(&tx, actor.staff.id, key, &opened.key, Some(until)).await?;
        tx.commit().await?;
        self.bind_installation().await;
        Ok(Opening {
            number: form.case_number,
            key: Some(opened.key),
            until: Some(opened.until),
        })
    }

    /// Ends an opening before its time: whoever opened it, whoever answers for protection in the case, and the data-protection
    /// officer may.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for everybody else, and when it has ended.
    pub async fn end_emergency(&self, actor: &Actor, key: &str) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let actor = &Actor::load_after(&tx, actor.staff.id, now, actor.second_factor.given).await?;
        let found = emergencies::find(&tx, key)
            .await?
            .ok_or(Refused::NotFound)?;
        let own = found.staff_id == actor.staff.id;
        // What somebody ended themselves, or what ran out, is shut by others all the same: else it is opened again at once.
        let shuts = !own && found.may_be_shut(now - Duration::hours(SHUT_HOURS));
        if !found.is_open(now) && !shuts {
            return Err(Refused::NotFound);
        }
        if !own && !self.may(actor, Task::Access) {
            let summary = cases::get(&tx, found.case_id).await?;
            let summary = summary.ok_or(Refused::NotFound)?;
            let loaded = self.load(&tx, summary, now).await?;
            let who = actor.before(&loaded.summary, now);
            if !may_know(&loaded.before(&who)) {
                return Err(Refused::NotFound);
            }
        }
        emergencies::end(&tx, found.id, actor.staff.id, now).await?;
        let by = JournalActor::Staff(actor.staff.id);
        let what = json!({ "key": found.key });
        self.note(&tx, by, "end-emergency", &what, now).await?;
        tx.commit().await?;
        self.bind_installation().await;
        Ok(())
    }

    /// The openings of a case that a reader may know of: all to whoever answers for protection, to others their own that still
    /// holds.
    pub(crate) async fn emergencies_in(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        situation: &Situation<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vec<EmergencyView>, Refused> {
        let all = may_know(situation);
        if !all && !actor.emergencies.contains(&loaded.summary.id) {
            return Ok(Vec::new());
        }
        let mut found = emergencies::of_case(self.store.reader(), loaded.summary.id).await?;
        found.retain(|e| all || (e.staff_id == actor.staff.id && e.is_open(now)));
        let views = found.into_iter().map(|e| {
            let reason = reason(&e, &loaded.key);
            (e, Some(loaded.summary.number.clone()), reason)
        });
        self.views_of_emergencies(views.collect(), now).await
    }

    /// All openings, the last first, with their reasons: for the data-protection officer.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] for everybody else.
    pub async fn emergencies(&self, actor: &Actor) -> Result<Vec<EmergencyView>, Refused> {
        const MOST: u64 = 200;
        self.permit(actor, Task::Access)?;
        let now = self.clock.now();
        let c = self.store.reader();
        let found = emergencies::last(c, MOST).await?;
        let ids = found.iter().map(|e| e.case_id).collect();
        let summaries = cases::get_many(c, &ids).await?;
        let people: Vec<_> = summaries.iter().map(|s| s.person_id).collect();
        let keys = self.store.keys().get_many(&people).await?;
        let views = found.into_iter().map(|e| {
            let case = summaries.iter().find(|s| s.id == e.case_id);
            let key = case.and_then(|s| keys.get(&s.person_id));
            let reason = key.and_then(|key| reason(&e, key));
            (e, case.map(|s| s.number.clone()), reason)
        });
        let entry = Self::reading_of(actor, "access", "emergencies".to_owned(), now);
        self.access.record(entry).await;
        self.views_of_emergencies(views.collect(), now).await
    }

    async fn views_of_emergencies(
        &self,
        found: Vec<(Emergency, Option<CaseNumber>, Option<String>)>,
        now: DateTime<Utc>,
    ) -> Result<Vec<EmergencyView>, Refused> {
        let mut named: Vec<_> = found
            .iter()
            .flat_map(|(e, ..)| [Some(e.staff_id), e.ended_by])
            .flatten()
            .collect();
        named.sort_unstable();
        named.dedup();
        let people = staff::get_many(self.store.reader(), &named).await?;
        let name = |id| {
            let found = people.iter().find(|p| Some(p.id) == id);
            found.map(|p| p.name.clone()).unwrap_or_default()
        };
        Ok(found
            .into_iter()
            .map(|(e, number, reason)| EmergencyView {
                number,
                by: name(Some(e.staff_id)),
                at: e.at,
                until: e.until,
                ended: e.ended_at.map(|at| (at, name(e.ended_by))),
                is_open: e.is_open(now),
                key: e.key,
                reason,
            })
            .collect())
    }
}

fn may_know(situation: &Situation<'_>) -> bool {
    situation.permits("read-emergencies", &Proposal::hoped_for())
}

/// Why; none when it cannot be read.
fn reason(emergency: &Emergency, key: &PersonKey) -> Option<String> {
    let text = key
        .open(&emergencies::context(emergency.id), &emergency.reason)
        .ok()?;
    String::from_utf8(text.to_vec()).ok()
}
