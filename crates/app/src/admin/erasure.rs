//! Erasing people: proposed by one, agreed to by another, done at once, and certified (DAT-05).
//!
//! What happens in the two databases, and in which order, stands in `homeward_store::erasure`.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, ErasureGround},
    fields::Problem,
    ids::StaffId,
    retention::{ErasureAgreed, ErasureForm},
};
use homeward_store::{
    StoreError, Tx, cases,
    cases::CaseSummary,
    erasure::{self, Erasure, Finished},
    legal_holds, programmes, retention,
};
use serde_json::json;
use uuid::Uuid;

use super::{Edit, Saved, Task, change::fresh, invalid, link_code, names_of, retention::kept};
use crate::{Actor, App, Refused, clock::new_id};

/// What is proposed to be erased together, or was.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchItem {
    /// Its key for links.
    pub key: String,
    /// Code of the ground: one of [`ErasureGround`], or `restored` where a copy had brought back who was erased.
    pub ground: String,
    /// Why.
    pub reason: String,
    /// The name of who proposed it; none for the program itself.
    pub proposed_by: Option<String>,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// The name of who agreed.
    pub approved_by: Option<String>,
    /// When.
    pub approved_at: Option<DateTime<Utc>>,
    /// The last day on which an old copy of the keys may still open what was sealed; none without a rule.
    pub window_until: Option<NaiveDate>,
    /// The cases, by number.
    pub cases: Vec<ErasedCase>,
    /// The reader may agree.
    pub may_agree: bool,
    /// The reader may take the proposal back.
    pub may_withdraw: bool,
}

/// One case of a [`BatchItem`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedCase {
    /// The number it has or had.
    pub number: CaseNumber,
    /// Code of its programme.
    pub programme: String,
    /// When its key was destroyed.
    pub key_destroyed_at: Option<DateTime<Utc>>,
    /// When old bytes were taken out of the files.
    pub swept_at: Option<DateTime<Utc>>,
}

impl BatchItem {
    /// Everything was done.
    pub fn is_done(&self) -> bool {
        self.approved_at.is_some() && self.cases.iter().all(|case| case.swept_at.is_some())
    }
}

impl App {
    /// What is proposed to be erased and what was, the newest first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for data-protection officers and those who may agree.
    pub async fn erasures(&self, actor: &Actor) -> Result<Vec<BatchItem>, Refused> {
        let tasks = self.tasks(actor);
        if !tasks.data && !tasks.erase {
            return Err(Refused::NotPermitted);
        }
        let c = self.store.reader();
        let mut batches: Vec<(Uuid, Vec<Erasure>)> = Vec::new();
        for row in erasure::all(c).await? {
            match batches.iter_mut().find(|(batch, _)| *batch == row.batch) {
                Some((_, rows)) => rows.push(row),
                None => batches.push((row.batch, vec![row])),
            }
        }
        batches.retain(|(_, rows)| rows.iter().all(|row| self.sees_erasure(actor, row)));
        let people: Vec<StaffId> = batches
            .iter()
            .flat_map(|(_, rows)| rows)
            .flat_map(|row| [row.proposed_by, row.approved_by])
            .flatten()
            .collect();
        let names = names_of(c, &people).await?;
        let programmes: HashMap<_, String> = programmes::all(c)
            .await?
            .into_iter()
            .map(|p| (p.id, p.code))
            .collect();
        let house = self.store.keys().installation().await?;
        let mut items = Vec::new();
        for (batch, rows) in batches {
            let Some(first) = rows.first() else { continue };
            let reason = house.open(&context(batch), &first.sealed).ok();
            let day = first.approved_at.map(|at| at.date_naive());
            let window_until = match day {
                Some(day) => self.key_copies_kept_until(day).await?,
                None => None,
            };
            items.push(BatchItem {
                key: link_code(batch),
                ground: first.ground.clone(),
                reason: reason
                    .and_then(|text| String::from_utf8(text.to_vec()).ok())
                    .unwrap_or_default(),
                proposed_by: first.proposed_by.and_then(|id| names.get(&id).cloned()),
                proposed_at: first.proposed_at,
                approved_by: first.approved_by.and_then(|id| names.get(&id).cloned()),
                approved_at: first.approved_at,
                window_until,
                may_agree: first.approved_at.is_none() && self.may_agree(actor, &rows),
                may_withdraw: first.approved_at.is_none()
                    && rows
                        .iter()
                        .all(|row| self.may(actor, Task::Data(Some(row.programme_id)))),
                cases: rows
                    .into_iter()
                    .map(|row| ErasedCase {
                        programme: programmes
                            .get(&row.programme_id)
                            .cloned()
                            .unwrap_or_default(),
                        number: row.number,
                        key_destroyed_at: row.key_destroyed_at,
                        swept_at: row.swept_at,
                    })
                    .collect(),
            });
        }
        Ok(items)
    }

    /// Proposes to erase one case. `edit` holds an [`ErasureForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`]: also while the case goes on, is still kept, or a legal hold stands.
    pub async fn propose_erasure(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "propose-erasure", edit));
        self.permit_data(&change.actor)?;
        let form: ErasureForm = change.form()?;
        let wrong = |problem| invalid("erased_case", problem);
        let case = cases::lock(&change.tx, &form.erased_case)
            .await?
            .filter(|case| self.may(&change.actor, Task::Data(Some(case.programme_id))))
            .ok_or_else(|| wrong(Problem::NotFound))?;
        if erasure::get(&change.tx, case.id).await?.is_some() {
            return Err(wrong(Problem::Taken));
        }
        let ground = form.erasure_ground;
        if let Some(problem) = bars(&change.tx, &case, ground.code(), change.today()).await? {
            return Err(wrong(problem));
        }
        let batch = new_id(change.now);
        let rows = self
            .proposal(
                batch,
                ground,
                &form.reason.0,
                &[case],
                &change.actor,
                change.now,
            )
            .await?;
        erasure::propose(&change.tx, &rows).await?;
        let key = link_code(batch);
        change.note(&told(&key, ground.code(), &rows)).await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Proposes to erase every case whose time has come today and that nothing keeps.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`] when there is none.
    pub async fn propose_due(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "propose-erasure", edit));
        self.permit_data(&change.actor)?;
        let today = change.today();
        let ids: Vec<_> = self
            .due_cases(&change.tx, &change.actor, today)
            .await?
            .into_iter()
            .filter(|due| !due.held && !due.proposed)
            .map(|due| due.id)
            .collect();
        let due = cases::lock_many(&change.tx, &ids).await?;
        if due.is_empty() {
            return Err(Refused::NotFound);
        }
        let batch = new_id(change.now);
        let ground = ErasureGround::Retention;
        let rows = self
            .proposal(batch, ground, "", &due, &change.actor, change.now)
            .await?;
        erasure::propose(&change.tx, &rows).await?;
        let key = link_code(batch);
        change.note(&told(&key, ground.code(), &rows)).await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Takes back a proposal nobody agreed to.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`] also once it is agreed to.
    pub async fn withdraw_erasure(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "withdraw-erasure", edit));
        self.permit_data(&change.actor)?;
        let rows = self.open_batch(&change.tx, &change.actor, edit).await?;
        for row in &rows {
            change.permit(Task::Data(Some(row.programme_id)))?;
        }
        let first = rows.first().ok_or(Refused::NotFound)?;
        erasure::withdraw(&change.tx, first.batch).await?;
        let key = link_code(first.batch);
        change.note(&told(&key, &first.ground, &rows)).await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Agrees to erase what somebody else proposed, and erases it: nothing of it can be read any more. A case that is kept by now
    /// (a legal hold, a case that goes on again) is left out. `edit` holds an [`ErasureAgreed`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] also for who proposed it, [`Refused::NotFound`] once it is agreed to or when nothing is left of it,
    /// [`Refused::Invalid`].
    pub async fn agree_to_erase(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "erase", edit));
        let rows = self.open_batch(&change.tx, &change.actor, edit).await?;
        if !self.may_agree(&change.actor, &rows) {
            return Err(Refused::NotPermitted);
        }
        let form: ErasureAgreed = change.form()?;
        if !form.nothing_against {
            return Err(invalid("nothing_against", Problem::MustAgree));
        }
        let ids: Vec<_> = rows.iter().map(|row| row.case_id).collect();
        let held: HashMap<_, _> = cases::lock_many(&change.tx, &ids)
            .await?
            .into_iter()
            .map(|case| (case.id, case))
            .collect();
        let mut erased = Vec::new();
        for row in rows {
            let bar = match held.get(&row.case_id) {
                Some(case) => bars(&change.tx, case, &row.ground, change.today()).await?,
                None => Some(Problem::NotFound),
            };
            match (bar, held.get(&row.case_id)) {
                (None, Some(case)) => {
                    let by = change.actor.staff.id;
                    erasure::approve(&change.tx, case.id, by, change.now).await?;
                    erasure::forget(&change.tx, case).await?;
                    erased.push(row);
                }
                _ => erasure::leave_out(&change.tx, row.case_id).await?,
            }
        }
        let first = erased.first().ok_or(Refused::NotFound)?;
        let key = link_code(first.batch);
        change.note(&told(&key, &first.ground, &erased)).await?;
        let saved = change.done(Saved { key, version: 1 }).await?;
        // The decision stands, whatever becomes of this: it is ended at the next start or on the next day.
        if let Err(error) = self.finish_erasures().await {
            tracing::error!(%error, "an erasure is decided and not ended yet");
        }
        Ok(saved)
    }

    /// Ends every erasure that is decided: at the start, once a day, and after each decision.
    ///
    /// # Errors
    /// When a store fails.
    pub async fn finish_erasures(&self) -> Result<Finished, StoreError> {
        erasure::finish(&self.store, self.clock.now()).await
    }

    /// The reader may know what is proposed or erased in a programme.
    fn sees_erasure(&self, actor: &Actor, row: &Erasure) -> bool {
        self.may(actor, Task::Data(Some(row.programme_id)))
            || self.may(actor, Task::Erase(row.programme_id))
    }

    /// The policies let the actor agree to all of it.
    fn may_agree(&self, actor: &Actor, rows: &[Erasure]) -> bool {
        rows.iter().all(|row| {
            let task = if row.proposed_by == Some(actor.staff.id) {
                Task::EraseOwn(row.programme_id)
            } else {
                Task::Erase(row.programme_id)
            };
            self.may(actor, task)
        })
    }

    /// A proposal nobody agreed to, held.
    async fn open_batch(
        &self,
        tx: &Tx,
        actor: &Actor,
        edit: &Edit,
    ) -> Result<Vec<Erasure>, Refused> {
        let key = edit.key()?;
        let batch = erasure::all(tx)
            .await?
            .into_iter()
            .map(|row| row.batch)
            .find(|batch| link_code(*batch) == key)
            .ok_or(Refused::NotFound)?;
        let rows = erasure::lock_batch(tx, batch).await?;
        if rows.is_empty()
            || rows.iter().any(|row| row.approved_at.is_some())
            || !rows.iter().all(|row| self.sees_erasure(actor, row))
        {
            return Err(Refused::NotFound);
        }
        Ok(rows)
    }

    async fn proposal(
        &self,
        batch: Uuid,
        ground: ErasureGround,
        reason: &str,
        cases: &[CaseSummary],
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Vec<Erasure>, Refused> {
        let house = self.store.keys().installation().await?;
        let row = |case: &CaseSummary| Erasure {
            case_id: case.id,
            person_id: case.person_id,
            number: case.number.clone(),
            programme_id: case.programme_id,
            batch,
            ground: ground.code().to_owned(),
            sealed: house.seal(&context(batch), reason.as_bytes()),
            proposed_by: Some(by.staff.id),
            proposed_at: now,
            approved_by: None,
            approved_at: None,
            key_destroyed_at: None,
            swept_at: None,
        };
        Ok(cases.iter().map(row).collect())
    }
}

/// What keeps a case from being erased on this ground.
async fn bars(
    tx: &Tx,
    case: &CaseSummary,
    ground: &str,
    today: NaiveDate,
) -> Result<Option<Problem>, Refused> {
    if !case.closed {
        return Ok(Some(Problem::CaseNotEnded));
    }
    if legal_holds::held(tx).await?.contains(&case.id) {
        return Ok(Some(Problem::UnderLegalHold));
    }
    // A person has one key: another case of theirs would go with it.
    if cases::of_person(tx, case.person_id).await?.len() > 1 {
        return Ok(Some(Problem::CaseNotEnded));
    }
    if ground == ErasureGround::Retention.code() {
        let rules = retention::all(tx).await?;
        let is_over = kept(tx, &rules, case, today)
            .await?
            .is_some_and(|(_, last)| today > last);
        if !is_over {
            return Ok(Some(Problem::StillKept));
        }
    }
    Ok(None)
}

/// What the entry of the installation says: numbers of cases, and nothing about anybody.
fn told(key: &str, ground: &str, rows: &[Erasure]) -> serde_json::Value {
    let numbers: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    json!({ "key": key, "ground": ground, "count": rows.len(), "cases": numbers })
}

/// Ties the sealed reason to its batch.
fn context(batch: Uuid) -> Vec<u8> {
    [b"erasure ".as_slice(), batch.as_bytes()].concat()
}
