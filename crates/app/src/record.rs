//! Recording a fact in a case: the one way in which a case moves.
//!
//! Open the transaction, hold the case, fold it, decide, append, follow up, commit. Pages and API both come here.

mod read;
mod references;
mod row;
pub(crate) mod second;

use chrono::{DateTime, Utc};
use homeward_domain::{
    actions::{Action, Nature},
    case::{Author, Entry, Stamps},
    case_number::CaseNumber,
    codes::Audience,
    dates::instant,
    facts::{Amended, Booked, Fact, IncidentRecorded, Released},
    fields::{FieldError, Problem, Text},
    ids::{CaseId, EntryId},
    standing::Standing,
};
use homeward_policy::Who;
use homeward_store::{
    PersonKey, Tx,
    cases::{self, CaseSummary},
    groups,
    journal::{self, NewEntry, chain_of, seal_context},
};
use serde_json::{Map, Value};

pub(crate) use self::{
    read::check_moments,
    row::{approve_row, correct_row},
};
use self::{
    read::{check_country, read_fact},
    row::apply_to_row,
};
use crate::{
    Actor, App, Refused, arrivals,
    checks::checks_for,
    clock::new_id,
    consequences, files,
    load::{Decision, Loaded, Payload},
    once, passing,
    refused::Unmet,
    release, summary, surveys, ties,
    view::Sight,
};

/// What arrived for an action.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The fields, as text or typed.
    pub fields: Map<String, Value>,
    /// The version of the case the writer saw; none for writers that did not look (protective actions by number).
    pub seen: Option<u32>,
    /// A key that makes a repeated request the same request.
    pub once: Option<String>,
    /// Only find out whether it would be done: everything is checked and decided, nothing is kept.
    pub rehearse: bool,
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The case.
    pub number: CaseNumber,
    /// The version of the case as the writer sees it now; none when the writer does not see the case.
    pub version: Option<u32>,
    /// The request had been done before; nothing was done twice.
    pub repeated: bool,
}

impl App {
    /// Records a fact in a case.
    ///
    /// # Errors
    /// Every way of [`Refused`]; nothing is recorded then.
    pub async fn record(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        code: &str,
        input: Input,
    ) -> Result<Recorded, Refused> {
        let action = Action::find(code)
            .filter(|a| a.code != "register")
            .ok_or(Refused::NotFound)?;
        let rehearse = input.rehearse;
        let told = self.try_record(actor, number, action, input).await;
        self.log_told(actor, number, action, &told, rehearse)
            .await?;
        told
    }

    async fn try_record(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        action: &'static Action,
        input: Input,
    ) -> Result<Recorded, Refused> {
        let (code, now) = (action.code, self.clock.now());
        // Before the case is looked for: what is wrong with the form of a protective action tells nobody whether a case is there.
        let protective = action
            .is_protective()
            .then(|| read::read_protective(action, &input.fields, actor.today(now)))
            .transpose()?;
        let tx = self.store.write().await?;
        let actor = &Actor::load_after(&tx, actor.staff.id, now, actor.second_factor.given).await?;
        if !input.rehearse
            && let Some(repeated) = self
                .begin_once(&tx, actor, number, code, &input, now)
                .await?
        {
            return Ok(repeated);
        }
        // A case that is named is held with this one: two that name one another wait for each other, and never for ever.
        if let Some(other) = arrivals::other_case(code, &input.fields) {
            Self::lock_with_companions(&tx, &[number, &other]).await?;
        }
        let mut loaded = self
            .hold(&tx, number, now)
            .await?
            .ok_or(Refused::NotFound)?;
        let who = actor.before(&loaded.summary, now);
        let sight = Sight::of(&loaded, &who);
        if !sight.sees(Audience::Case) && !action.is_protective() {
            return Err(Refused::NotFound);
        }
        let seen_new = sight.new_since(&loaded.case, input.seen);
        let fact = if let Some(fact) = protective {
            fact
        } else {
            let fields = self.with_wording(&input.fields)?;
            read_fact(action, &fields, &loaded.case, &sight, actor, now)?
        };
        self.check_signing(&fact, &loaded, &actor.staff.name, input.rehearse)?;
        self.check_references(&tx, actor, &fact, &loaded.summary, now)
            .await?;
        files::claim(&tx, actor, &fact, &loaded, now).await?;
        check_country(&fact, &loaded)?;
        surveys::check(&fact, &loaded)?;
        check_moments(&fact, Some(&loaded.case), now)?;
        if !action.is_protective()
            && let Some(new) = seen_new
        {
            return Err(Refused::Stale {
                version: sight.version(&loaded.case),
                new,
            });
        }
        let outsider = !sight.sees(Audience::Case);
        if outsider && input.rehearse {
            // Trying out would tell, without a trace, that a case is there.
            return Err(Refused::NotFound);
        }
        let before = loaded.case.clone();
        let recorded = self
            .decide_and_append(
                &tx,
                &mut loaded,
                Author::Staff(actor.staff.id),
                &who,
                &sight,
                fact.clone(),
                now,
            )
            .await;
        match recorded {
            // Someone who may not see the case learns nothing of its stage; what they bring is kept for those who do.
            Err(Refused::NotPossible { .. }) if outsider => {
                let what = Fact::IncidentRecorded(IncidentRecorded {
                    what: Text(format!("system:late-{code}")),
                    happened_on: None,
                });
                self.append(
                    &tx,
                    &mut loaded,
                    Author::Staff(actor.staff.id),
                    what,
                    Stamps::default(),
                    None,
                    now,
                )
                .await?;
                self.finish(&tx, &mut loaded, false).await?;
            }
            Err(refused) => return Err(refused),
            Ok(()) => {
                self.finish(
                    &tx,
                    &mut loaded,
                    matches!(
                        fact,
                        Fact::Amended(_) | Fact::Corrected(_) | Fact::CorrectionApproved(_)
                    ),
                )
                .await?;
                if let Fact::Booked(booked) = &fact {
                    self.book_companions(&tx, actor, &loaded, booked, now)
                        .await?;
                }
                consequences::follow(self, &tx, &mut loaded, &fact, &before, now).await?;
            }
        }
        let version = (!outsider).then(|| sight.version(&loaded.case));
        if input.rehearse {
            tx.rollback().await?;
            return Ok(Recorded {
                number: number.clone(),
                version,
                repeated: false,
            });
        }
        let kept = version.map(|v| v.to_string());
        once::finish(
            &tx,
            actor.staff.id,
            input.once.as_deref(),
            number.as_str(),
            kept,
        )
        .await?;
        tx.commit().await?;
        Ok(Recorded {
            number: number.clone(),
            version,
            repeated: false,
        })
    }

    /// Takes the request's key, or gives the answer of the first time.
    async fn begin_once(
        &self,
        tx: &Tx,
        actor: &Actor,
        number: &CaseNumber,
        code: &str,
        input: &Input,
        now: DateTime<Utc>,
    ) -> Result<Option<Recorded>, Refused> {
        let request = (number.as_str(), code, &input.fields);
        let done = once::begin(tx, actor.staff.id, input.once.as_deref(), &request, now).await?;
        Ok(done.map(|answer| Recorded {
            number: number.clone(),
            version: answer.body.and_then(|v| v.parse().ok()),
            repeated: true,
        }))
    }

    /// Holds a case and its companions, always in the same order, then reads it whole.
    pub(crate) async fn hold(
        &self,
        tx: &Tx,
        number: &CaseNumber,
        now: DateTime<Utc>,
    ) -> Result<Option<Loaded>, Refused> {
        let held = Self::lock_with_companions(tx, &[number]).await?;
        match held.into_iter().find(|c| c.number == *number) {
            Some(summary) => Ok(Some(self.load(tx, summary, now).await?)),
            None => Ok(None),
        }
    }

    /// Holds these cases, as far as they are there, and their companions, always in the same order.
    async fn lock_with_companions(
        tx: &Tx,
        numbers: &[&CaseNumber],
    ) -> Result<Vec<CaseSummary>, Refused> {
        let mut ids = Vec::new();
        for number in numbers {
            if let Some(found) = cases::find(tx, number).await? {
                ids.push(found.id);
                ids.extend(groups::companions(tx, found.id).await?);
            }
        }
        Ok(cases::lock_many(tx, &ids).await?)
    }

    /// Decides and appends, or says every reason why not.
    #[expect(
        clippy::too_many_arguments,
        reason = "one place decides; all it rests on is named"
    )]
    pub(crate) async fn decide_and_append(
        &self,
        tx: &Tx,
        loaded: &mut Loaded,
        by: Author,
        who: &Who,
        sight: &Sight,
        fact: Fact,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let action = Action::find(fact.code())
            .ok_or_else(|| Refused::Defect("a fact without an action".to_owned()))?;
        let proposed = match &fact {
            Fact::Booked(booked) => Some(booked),
            _ => None,
        };
        let standing = Standing::of(&loaded.case, &loaded.around, proposed);
        let own = second::is_own_entry(&fact, &loaded.case, by);
        let (proposal, passing) = passing::propose(tx, loaded, &fact, own).await?;
        let situation = loaded.engine.on_case(who, &standing, &loaded.around);
        let (verdict, list) = situation.weigh(action.code, &proposal);
        // What protects is decided by identity alone, and what happened is recorded by whoever may: no rule and no error
        // stands in the way of either (design 3.2, 3.3).
        let unhindered = match action.nature {
            Nature::Protective => matches!(who, Who::Staff(staff) if staff.active),
            Nature::Event => verdict.permitted,
            Nature::Step | Nature::BindingStep => false,
        };
        if !verdict.permitted && !unhindered && verdict.errors.is_empty() {
            return Err(Refused::NotPermitted);
        }
        if !unhindered {
            loaded.sound()?;
        }
        second::weigh(&fact, loaded, &situation, who, sight)?;
        loaded
            .case
            .with(Entry {
                seq: loaded.case.last_seq() + 1,
                id: EntryId(new_id(now)),
                at: now,
                by,
                fact: fact.clone(),
                stamps: Stamps::default(),
            })
            .map_err(|e| Refused::NotPossible {
                action: e.action,
                stage: e.stage,
            })?;
        if !verdict.errors.is_empty() && !unhindered {
            return Err(Refused::Defect(verdict.errors.join("; ")));
        }
        if !verdict.unmet.is_empty() && !unhindered {
            let checks = checks_for(&list, sight.audiences());
            return Err(Refused::Unmet(Box::new(Unmet {
                action: action.code.to_owned(),
                case: None,
                checks,
            })));
        }
        let decision = Decision {
            policies: loaded.engine.hash().to_owned(),
            states: list
                .into_iter()
                .map(|(s, state)| (s.id.clone(), state))
                .collect(),
        };
        self.keep_policies(tx, &loaded.engine, now).await?;
        let stamps = Stamps {
            to: passing.to,
            shared_with: passing.shared_with,
            passed: passing.passed,
            scan: files::matched(tx, &fact).await?,
            ..stamps_for(&fact, loaded, by, now)
        };
        self.append(tx, loaded, by, fact, stamps, Some(decision), now)
            .await
    }

    /// Appends an entry to the journal and to the loaded case.
    #[expect(clippy::too_many_arguments, reason = "an entry has these parts")]
    pub(crate) async fn append(
        &self,
        tx: &Tx,
        loaded: &mut Loaded,
        by: Author,
        fact: Fact,
        stamps: Stamps,
        decision: Option<Decision>,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let corrects = match &fact {
            Fact::Corrected(c) => loaded.case.entry(c.entry).map(|e| e.id),
            _ => None,
        };
        let entry = Entry {
            seq: 0,
            id: EntryId(new_id(now)),
            at: now,
            by,
            fact,
            stamps,
        };
        let entry = self
            .seal(
                tx,
                loaded.summary.id,
                &loaded.key,
                entry,
                corrects,
                decision,
            )
            .await?;
        self.tell(tx, loaded, &entry).await?;
        loaded.case = loaded.case.with_consequence(entry);
        Ok(())
    }

    /// Seals an entry and appends it to a case's journal; its place in the chain comes back with it.
    pub(crate) async fn seal(
        &self,
        tx: &Tx,
        case: CaseId,
        key: &PersonKey,
        entry: Entry,
        corrects: Option<EntryId>,
        decision: Option<Decision>,
    ) -> Result<Entry, Refused> {
        let defect = |e: serde_json::Error| Refused::Defect(e.to_string());
        let chain = chain_of(case);
        let payload = Payload {
            fact: serde_json::to_value(&entry.fact).map_err(defect)?,
            stamps: entry.stamps.clone(),
            decision,
        };
        let text = serde_json::to_vec(&payload).map_err(defect)?;
        let new = NewEntry {
            id: entry.id,
            chain,
            action: entry.fact.code().to_owned(),
            actor: match entry.by {
                Author::Staff(staff) => journal::Actor::Staff(staff),
                Author::System => journal::Actor::System,
            },
            recorded_at: entry.at,
            corrects,
            sealed: key.seal(&seal_context(chain, entry.id), &text),
        };
        let seq = journal::append(tx, self.store.journal_key(), new).await?;
        Ok(Entry {
            seq: u32::try_from(seq).map_err(|e| Refused::Defect(e.to_string()))?,
            ..entry
        })
    }

    /// Brings the summary in line and saves it.
    pub(crate) async fn finish(
        &self,
        tx: &Tx,
        loaded: &mut Loaded,
        names_changed: bool,
    ) -> Result<(), Refused> {
        let mut row = loaded.summary.clone();
        for entry in loaded
            .case
            .entries()
            .iter()
            .skip(usize::try_from(row.entries).unwrap_or_default())
        {
            apply_to_row(tx, &mut row, &loaded.case, entry).await?;
        }
        passing::keep_register(tx, &row, &loaded.case, loaded.summary.entries).await?;
        surveys::keep(tx, &row, &loaded.case, loaded.summary.entries).await?;
        ties::keep(tx, &row, &loaded.case, loaded.summary.entries).await?;
        summary::save(tx, loaded, &mut row, names_changed).await?;
        self.announce_case(tx, &row, loaded.summary.entries).await?;
        loaded.summary = row;
        Ok(())
    }

    /// Books the members of the group named with the booking: each with an own decision, all or none (MOV-07).
    async fn book_companions(
        &self,
        tx: &Tx,
        actor: &Actor,
        loaded: &Loaded,
        booked: &Booked,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        for (at, number) in booked.with_cases.iter().enumerate() {
            let not_found = || {
                Refused::Invalid(vec![FieldError::new(
                    format!("with_cases.{at}"),
                    Problem::NotFound,
                )])
            };
            if !loaded.companions.iter().any(|c| c.number == *number) {
                return Err(not_found());
            }
            let mut member = self.hold(tx, number, now).await?.ok_or_else(not_found)?;
            let who = actor.before(&member.summary, now);
            let sight = Sight::of(&member, &who);
            if !sight.sees(Audience::Case) {
                return Err(not_found());
            }
            let fact = Fact::Booked(Booked {
                with_cases: Vec::new(),
                ..booked.clone()
            });
            match self
                .decide_and_append(
                    tx,
                    &mut member,
                    Author::Staff(actor.staff.id),
                    &who,
                    &sight,
                    fact,
                    now,
                )
                .await
            {
                Err(Refused::Unmet(mut unmet)) => {
                    unmet.case = Some(number.to_string());
                    return Err(Refused::Unmet(unmet));
                }
                other => other?,
            }
            self.finish(tx, &mut member, false).await?;
        }
        Ok(())
    }
}

/// What the program adds to a fact.
fn stamps_for(fact: &Fact, loaded: &Loaded, by: Author, now: DateTime<Utc>) -> Stamps {
    let mut stamps = Stamps {
        local_day: Some(loaded.around.today()),
        release_stands: release::stands_after(loaded, by, fact, now),
        ..Stamps::default()
    };
    match fact {
        Fact::Released(_) => {
            let hours = loaded.around.terms.procedures.release_hours.into();
            stamps.release_until = Some(now + chrono::Duration::hours(hours));
        }
        Fact::DepartureRecorded(left) => {
            // Whoever left before the release was given left without it.
            let left_at = instant(left.departed_at, left.departs_zone);
            let given = loaded
                .case
                .latest::<Released>()
                .is_some_and(|r| r.at <= left_at);
            stamps.had_release = Some(given && release::holds(loaded, now));
        }
        _ => {}
    }
    stamps
}

/// Details as an amendment, prefilled for a form.
pub fn details_as_fields(details: &Amended) -> Map<String, Value> {
    Fact::Amended(details.clone()).to_fields()
}
