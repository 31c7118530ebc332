//! For how long data is kept (DAT-05): rules with days in force, and what has reached its end.

use chrono::NaiveDate;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, PeriodUnit, RetentionPurpose},
    dates::local_day,
    fields::Problem,
    ids::{CaseId, ProgrammeId},
    retention::{RetentionForm, kept_until},
};
use homeward_store::{
    ConnectionTrait, StoreError, access_log,
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    erasure, idempotency, legal_holds, offices, programmes,
    retention::{self, RetentionRule},
    scope::Scope,
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task,
    change::fresh,
    invalid, link_code, once_more,
    places::{codes_of, programme_of},
    sound,
};
use crate::{Actor, App, Refused, actor::zone_of, clock::new_id};

/// Days for which answers to repeated requests are kept without a rule.
const REPEATED_REQUESTS_DAYS: u32 = 7;
/// How many cases are looked at together.
const PAGE: u64 = 500;

/// A rule of retention.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleItem {
    /// The rule.
    pub held: Held<RetentionForm>,
    /// It decides today, unless a rule of a programme comes before it.
    pub in_force: bool,
    /// The reader may change it.
    pub may_change: bool,
}

/// A case whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCase {
    /// Its number.
    pub number: CaseNumber,
    /// Code of its programme.
    pub programme: String,
    /// The local day on which it ended.
    pub ended_on: NaiveDate,
    /// The last day on which it is kept.
    pub kept_until: NaiveDate,
    /// A legal hold keeps it.
    pub held: bool,
    /// It is proposed to be erased.
    pub proposed: bool,
    pub(super) id: CaseId,
}

impl App {
    /// All rules of retention ever.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for data-protection officers.
    pub async fn retention_rules(&self, actor: &Actor) -> Result<Vec<RuleItem>, Refused> {
        self.permit_data(actor)?;
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        let rules = retention::all(c).await?;
        let codes = codes_of(c).await?;
        rules
            .iter()
            .map(|rule| {
                let decides = retention::in_force(&rules, &rule.purpose, rule.programme_id, today);
                Ok(RuleItem {
                    held: rule_form(rule, &codes)?,
                    in_force: decides.is_some_and(|d| d.id == rule.id),
                    may_change: self.may(actor, Task::Data(rule.programme_id)),
                })
            })
            .collect()
    }

    /// Saves a rule of retention.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_retention(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_retention(actor, edit))
    }

    async fn try_save_retention(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-retention", edit));
        let form: RetentionForm = change.form()?;
        let programme = match &form.for_programme {
            None => None,
            Some(code) => Some(programme_of(&change.tx, code, "for_programme").await?),
        };
        change.permit(Task::Data(programme))?;
        sound(form.check())?;
        let length = i32::try_from(form.period_length)
            .map_err(|_| invalid("period_length", Problem::OutOfRange))?;
        let mut row = RetentionRule {
            id: new_id(change.now),
            purpose: form.retention_purpose.code().to_owned(),
            programme_id: programme,
            length,
            unit: form.period_unit.code().to_owned(),
            source: form.period_source.clone(),
            from_on: form.holds_from,
            until_on: form.holds_until,
            author: change.actor.staff.id,
            version: 1,
        };
        let old = change.chosen(retention::all(&change.tx).await?, |rule| rule.id)?;
        let before = match old {
            None => {
                retention::insert(&change.tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                change.permit(Task::Data(old.programme_id))?;
                let held = rule_form(&old, &codes_of(&change.tx).await?)?;
                edit.saw(&held)?;
                row.id = old.id;
                row.version = old.version;
                retention::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.kept(row.id, row.version, before, &form).await
    }

    /// The cases that may be erased on a day, those first whose time came first. Nothing is changed.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for data-protection officers, who find the cases of the programmes they answer for.
    pub async fn due_for_erasure(
        &self,
        actor: &Actor,
        day: NaiveDate,
    ) -> Result<Vec<DueCase>, Refused> {
        self.permit_data(actor)?;
        self.due_cases(self.store.reader(), actor, day).await
    }

    pub(super) async fn due_cases<C: ConnectionTrait>(
        &self,
        c: &C,
        actor: &Actor,
        day: NaiveDate,
    ) -> Result<Vec<DueCase>, Refused> {
        let rules = retention::all(c).await?;
        let held = legal_holds::held(c).await?;
        let filter = CaseFilter {
            scope: Scope::Everything,
            closed: Some(true),
            sort: Sort::Number,
            ..CaseFilter::default()
        };
        let mut due = Vec::new();
        let mut after = None;
        loop {
            let limit = PAGE;
            let page = cases::list(c, &filter, Page { after, limit }).await?;
            let Some(last) = page.last() else { break };
            after = Some(filter.cursor(last));
            for case in page {
                if !self.may(actor, Task::Data(Some(case.programme_id))) {
                    continue;
                }
                let Some((ended_on, kept_until)) = kept(c, &rules, &case, day).await? else {
                    continue;
                };
                if day <= kept_until {
                    continue;
                }
                let programme = programmes::get(c, case.programme_id).await?;
                due.push(DueCase {
                    programme: programme.map(|p| p.code).unwrap_or_default(),
                    ended_on,
                    kept_until,
                    held: held.contains(&case.id),
                    proposed: erasure::get(c, case.id).await?.is_some(),
                    id: case.id,
                    number: case.number,
                });
            }
        }
        due.sort_by(|a, b| (a.kept_until, &a.number).cmp(&(b.kept_until, &b.number)));
        Ok(due)
    }

    /// For how many days copies of the key store are kept today: until then an erased person can still be read from one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn key_copies_kept_until(
        &self,
        from: NaiveDate,
    ) -> Result<Option<NaiveDate>, Refused> {
        let today = self.clock.now().date_naive();
        let rules = retention::all(self.store.reader()).await?;
        let purpose = RetentionPurpose::KeyCopies.code();
        Ok(retention::in_force(&rules, purpose, None, today).and_then(|rule| end(rule, from)))
    }

    /// Sweeps what has reached its end and belongs to no case: the access log, answers kept for repeated requests. Says how many
    /// rows went of each.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sweep_retained(&self) -> Result<(u64, u64), Refused> {
        let now = self.clock.now();
        let today = now.date_naive();
        let rules = retention::all(self.store.reader()).await?;
        // What is older than the first moment of this day goes.
        let kept_from = |purpose: RetentionPurpose, otherwise: Option<u32>| {
            let rule = retention::in_force(&rules, purpose.code(), None, today);
            let (length, unit) = match rule {
                Some(rule) => (
                    u32::try_from(rule.length).ok()?,
                    PeriodUnit::from_code(&rule.unit)?,
                ),
                None => (otherwise?, PeriodUnit::Days),
            };
            (0..=366 * 60)
                .map_while(|days| today.checked_sub_days(chrono::Days::new(days)))
                .find(|day| kept_until(*day, length, unit).is_some_and(|last| last < today))
                .and_then(|day| day.succ_opt()?.and_hms_opt(0, 0, 0))
                .map(|start| start.and_utc())
        };
        let tx = self.store.write().await?;
        let read = match kept_from(RetentionPurpose::AccessLog, None) {
            Some(before) => access_log::sweep(&tx, before).await?,
            None => 0,
        };
        let days = Some(REPEATED_REQUESTS_DAYS);
        let repeated = match kept_from(RetentionPurpose::RepeatedRequests, days) {
            Some(before) => idempotency::sweep(&tx, before).await?,
            None => 0,
        };
        tx.commit().await?;
        Ok((read, repeated))
    }

    /// [`Refused::NotPermitted`] unless the actor protects the data of one programme at least.
    pub(super) fn permit_data(&self, actor: &Actor) -> Result<(), Refused> {
        if self.tasks(actor).data {
            Ok(())
        } else {
            Err(Refused::NotPermitted)
        }
    }
}

/// When a case ended, and the last day on which it is kept; `None` if it has not ended, or no rule says.
pub(super) async fn kept<C: ConnectionTrait>(
    c: &C,
    rules: &[RetentionRule],
    case: &CaseSummary,
    day: NaiveDate,
) -> Result<Option<(NaiveDate, NaiveDate)>, Refused> {
    if !case.closed {
        return Ok(None);
    }
    let purpose = RetentionPurpose::Case.code();
    let Some(rule) = retention::in_force(rules, purpose, Some(case.programme_id), day) else {
        return Ok(None);
    };
    let office = offices::get(c, case.sending_office_id).await?;
    let zone = office.as_ref().map_or(chrono_tz::UTC, zone_of);
    let ended_on = local_day(case.stage_since, zone);
    Ok(end(rule, ended_on).map(|last| (ended_on, last)))
}

/// The last day of a rule's period that began on a day.
fn end(rule: &RetentionRule, from: NaiveDate) -> Option<NaiveDate> {
    let length = u32::try_from(rule.length).ok()?;
    kept_until(from, length, PeriodUnit::from_code(&rule.unit)?)
}

fn rule_form(
    row: &RetentionRule,
    codes: &std::collections::HashMap<ProgrammeId, String>,
) -> Result<Held<RetentionForm>, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "retention_rule",
            id: row.id.to_string(),
        })
    };
    let form = RetentionForm {
        retention_purpose: RetentionPurpose::from_code(&row.purpose).ok_or_else(corrupt)?,
        for_programme: row
            .programme_id
            .map(|p| codes.get(&p).cloned().ok_or_else(corrupt))
            .transpose()?,
        period_length: u32::try_from(row.length).map_err(|_| corrupt())?,
        period_unit: PeriodUnit::from_code(&row.unit).ok_or_else(corrupt)?,
        period_source: row.source.clone(),
        holds_from: row.from_on,
        holds_until: row.until_on,
    };
    Ok(Held {
        key: link_code(row.id),
        version: row.version,
        form,
    })
}
