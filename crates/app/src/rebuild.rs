//! Summaries and names to search by, made again from the journal.
//!
//! The identity of a case (number, person, programme, sending office) stands in its summary alone; all else in the row follows
//! from the entries. Summaries also age: what is due and what a release rests on changes with the day, so open cases are gone
//! through once a day and after programmes or suspensions change.

use chrono::{DateTime, Utc};
use homeward_domain::{
    case::{Author, Case},
    case_number::CaseNumber,
    facts::Fact,
    ids::{JobId, StaffId},
};
use homeward_store::{
    StoreError, Tx,
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    erasure,
    jobs::{self, Job},
    journal::{self, INSTALLATION},
    scope::Scope,
    search, staff, surveys as sums, ties as tie_sums,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    App, Refused,
    clock::new_id,
    load::Loaded,
    passing,
    record::{approve_row, correct_row},
    summary, surveys, ties,
};

/// The job that brings the summaries of open cases up to date.
pub const REFRESH: &str = "refresh-summaries";

/// How many cases are listed at a time.
const PAGE: u64 = 500;

/// What was gone through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Cases gone through.
    pub cases: u64,
    /// Rows that were not as the journal says, and now are.
    pub changed: u64,
    /// Cases whose key was destroyed: nothing can be read, and nothing is left to search by.
    pub erased: u64,
    /// Cases that could not be read; `homeward journal verify` tells more.
    pub unreadable: Vec<CaseNumber>,
    /// Chains in the journal that no summary names: only a backup brings their summaries back.
    pub without_summary: Vec<Uuid>,
}

impl App {
    /// Makes every summary and every name to search by again from the journal.
    ///
    /// # Errors
    /// When the store fails as a whole; a single case that cannot be read is told in the report.
    pub async fn rebuild(&self) -> Result<Rebuilt, Refused> {
        let mut rebuilt = self.each_case(None, true).await?;
        let tx = self.store.write().await?;
        sums::add_up(&tx).await?;
        tie_sums::add_up(&tx).await?;
        tx.commit().await?;
        let mut after = None;
        loop {
            let chains = journal::chains(self.store.reader(), after, PAGE).await?;
            let Some(last) = chains.last() else { break };
            after = Some(*last);
            for chain in chains.into_iter().filter(|c| *c != INSTALLATION) {
                // Of whoever is erased the chain alone is left, as it should be.
                let id = chain.into();
                let erased = erasure::get(self.store.reader(), id).await?;
                if cases::get(self.store.reader(), id).await?.is_none()
                    && erased.is_none_or(|erased| erased.approved_at.is_none())
                {
                    rebuilt.without_summary.push(chain);
                }
            }
        }
        Ok(rebuilt)
    }

    /// Brings the summaries of open cases in line with today.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn refresh_summaries(&self) -> Result<Rebuilt, Refused> {
        self.each_case(Some(false), false).await
    }

    /// Queues a refresh of the summaries in the transaction that makes it necessary.
    pub(crate) async fn refresh_later(&self, tx: &Tx, now: DateTime<Utc>) -> Result<(), Refused> {
        let job = Job::new(JobId(new_id(now)), REFRESH, json!({}), now);
        Ok(jobs::enqueue(tx, &job).await?)
    }

    async fn each_case(&self, closed: Option<bool>, whole: bool) -> Result<Rebuilt, Refused> {
        let filter = CaseFilter {
            scope: Scope::Everything,
            closed,
            sort: Sort::Number,
            ..CaseFilter::default()
        };
        let mut rebuilt = Rebuilt::default();
        let mut after = None;
        loop {
            let page = cases::list(
                self.store.reader(),
                &filter,
                Page {
                    after: after.take(),
                    limit: PAGE,
                },
            )
            .await?;
            let Some(last) = page.last() else {
                return Ok(rebuilt);
            };
            after = Some(filter.cursor(last));
            for row in page {
                rebuilt.cases += 1;
                match self.make_again(&row, whole).await {
                    Ok(true) => rebuilt.changed += 1,
                    Ok(false) => {}
                    Err(Refused::Store(StoreError::KeyGone)) => rebuilt.erased += 1,
                    Err(Refused::Store(StoreError::Corrupt { .. }) | Refused::Defect(_)) => {
                        rebuilt.unreadable.push(row.number);
                    }
                    Err(refused) => return Err(refused),
                }
            }
        }
    }

    /// Makes the row of one case again; true when it was different.
    async fn make_again(&self, found: &CaseSummary, whole: bool) -> Result<bool, Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let loaded = match self.hold(&tx, &found.number, now).await {
            Ok(Some(loaded)) => loaded,
            Ok(None) => return Ok(false),
            Err(Refused::Store(StoreError::KeyGone)) => {
                // Whoever is erased is found by no name, whatever became of the rows.
                search::replace(&tx, found.id, None, &[]).await?;
                tx.commit().await?;
                return Err(Refused::Store(StoreError::KeyGone));
            }
            Err(refused) => return Err(refused),
        };
        let before = loaded.summary.clone();
        // The row is the witness of a chain that was cut: it stays as it is.
        if i64::from(before.entries) > i64::from(loaded.case.last_seq()) {
            return Err(Refused::Defect(
                "the journal is shorter than its row".to_owned(),
            ));
        }
        let mut row = before.clone();
        let mut changed = false;
        if whole {
            follow_entries(&tx, &loaded, &mut row).await?;
            let names = summary::names(&loaded.case);
            changed = search::names(&tx, row.id).await? != names;
            // Written even when the names are right: the words they are found by may not be.
            search::replace(&tx, row.id, Some(row.person_id), &names).await?;
            changed |= passing::keep_register_whole(&tx, &row, &loaded.case).await?;
            changed |= surveys::keep_whole(&tx, &row, &loaded.case).await?;
            changed |= ties::keep_whole(&tx, &row, &loaded.case).await?;
        }
        summary::refresh(&loaded, &mut row);
        if row != before {
            cases::save(&tx, &row).await?;
            changed = true;
        }
        if whole || changed {
            tx.commit().await?;
        }
        Ok(changed)
    }
}

/// What entries change in the row apart from the fold: who carries the case, and which office receives.
///
/// The same steps as when they were recorded, without what they did elsewhere (groups, notices).
pub(crate) async fn follow_entries(
    tx: &Tx,
    loaded: &Loaded,
    row: &mut CaseSummary,
) -> Result<(), Refused> {
    let entries = loaded.case.entries();
    let Some(first) = entries.first() else {
        return Ok(());
    };
    row.opened_at = first.at;
    row.assigned_to = match first.by {
        Author::Staff(id) => staff_if_there(tx, id).await?,
        Author::System => None,
    };
    // Whoever is registered on arrival is received by the office that registers (REI-15).
    let on_arrival = entries
        .get(1)
        .is_some_and(|e| e.at == first.at && e.fact.code() == "record-arrival");
    row.receiving_office_id = on_arrival.then_some(row.sending_office_id);
    row.receiving_until = None;
    if let Some(last) = entries.last() {
        passing::follow_transit(tx, row, &loaded.case, last).await?;
    }
    for (at, entry) in entries.iter().enumerate() {
        // As the case stood when the entry was recorded.
        let then =
            || Case::replay(entries[..=at].to_vec()).map_err(|e| Refused::Defect(e.to_string()));
        if passing::may_move_receiving(&entry.fact) {
            passing::follow_receiving(tx, row, &then()?, entry).await?;
        }
        match &entry.fact {
            Fact::Assigned(assigned) => {
                row.assigned_to = staff::find(tx, &assigned.to_staff.0).await?.map(|s| s.id);
            }
            Fact::Corrected(corrected) => correct_row(tx, row, &then()?, corrected.entry).await?,
            Fact::CorrectionApproved(approved) => {
                approve_row(tx, row, &then()?, approved.entry).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

async fn staff_if_there(tx: &Tx, id: StaffId) -> Result<Option<StaffId>, Refused> {
    Ok(staff::get(tx, id).await?.map(|s| s.id))
}
