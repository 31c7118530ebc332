//! Finding one's way: work list, search, numbers. What is outside a reader's scope stands in no list and no count.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{case_number::CaseNumber, ids::StaffId};
use homeward_store::{
    access_log::Follows,
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    search, staff,
};

use crate::{Actor, App, Refused};

/// What people filter by; all from the address, so that a list can be kept as a link.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    /// `mine`, `office`, `due`, `overdue`, `blocked`, `unassigned`, `departing`, `closed`; anything else is all open cases.
    pub view: String,
    /// Stage code.
    pub stage: Option<String>,
    /// Country of return.
    pub country: Option<String>,
    /// Words of a name, or a case number.
    pub words: Option<String>,
    /// Where the last page ended.
    pub after: Option<String>,
}

/// One row of a list.
#[derive(Debug, Clone)]
pub struct Row {
    /// Number.
    pub number: CaseNumber,
    /// Name.
    pub name: String,
    /// Stage code.
    pub stage: String,
    /// Since when.
    pub stage_since: DateTime<Utc>,
    /// Country of return.
    pub country: Option<String>,
    /// Day of departure.
    pub departure_on: Option<NaiveDate>,
    /// The day by which to act on the next thing due.
    pub due_on: Option<NaiveDate>,
    /// Its limit, where the sending office is closed on that day.
    pub due_limit_on: Option<NaiveDate>,
    /// Something everyone on the case may know stands in the way of the next step.
    pub open_safeguards: i32,
    /// Protection clearance for the next step.
    pub protection_clear: bool,
    /// Health clearance for the next step.
    pub health_clear: bool,
    /// Treated as a child.
    pub is_child: bool,
    /// Waits.
    pub on_hold: bool,
    /// Who carries it.
    pub assigned_to: Option<String>,
}

/// A piece of a list.
#[derive(Debug, Clone)]
pub struct List {
    /// The rows.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: u64,
    /// Where the next piece begins.
    pub after: Option<String>,
    /// Today in the reader's office.
    pub today: NaiveDate,
}

/// Numbers over the work list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Assigned to the reader.
    pub mine: u64,
    /// Of the reader's office.
    pub office: u64,
    /// Due within seven days.
    pub due: u64,
    /// Overdue.
    pub overdue: u64,
    /// Something stands in the way of the next step.
    pub blocked: u64,
    /// Departing within fourteen days.
    pub departing: u64,
    /// Assigned to nobody.
    pub unassigned: u64,
}

/// Rows on a page.
pub(crate) const PAGE: u64 = 25;

impl App {
    /// A list of cases.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self, actor: &Actor, wanted: &Wanted) -> Result<List, Refused> {
        let now = self.clock.now();
        let today = actor.today(now);
        let c = self.store.reader();
        let filter = filter(actor, wanted, now);
        let total = cases::count(c, &filter).await?;
        let page = Page {
            after: wanted.after.clone(),
            limit: PAGE + 1,
        };
        let mut found = cases::list(c, &filter, page).await?;
        let more = found.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
        found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        let after = found
            .last()
            .filter(|_| more)
            .map(|last| filter.cursor(last));
        let kind = if wanted.words.is_some() {
            "search"
        } else {
            "list"
        };
        self.log_list(actor, kind, &found, now).await;
        Ok(List {
            rows: self.rows(found).await?,
            total,
            after,
            today,
        })
    }

    /// Cases by words of a name or by number; a number that exists but not for this reader finds nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn search(
        &self,
        actor: &Actor,
        words: &str,
        limit: u64,
    ) -> Result<Vec<Row>, Refused> {
        let now = self.clock.now();
        let wanted = Wanted {
            words: Some(words.to_owned()),
            view: "all".to_owned(),
            ..Wanted::default()
        };
        let filter = CaseFilter {
            closed: None,
            ..filter(actor, &wanted, now)
        };
        let found = cases::list(self.store.reader(), &filter, Page::first(limit)).await?;
        self.log_list(actor, "search", &found, now).await;
        self.rows(found).await
    }

    /// The numbers over the work list.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn counts(&self, actor: &Actor) -> Result<Counts, Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let count = async |view: &str| {
            let wanted = Wanted {
                view: view.to_owned(),
                ..Wanted::default()
            };
            cases::count(c, &filter(actor, &wanted, now)).await
        };
        Ok(Counts {
            mine: count("mine").await?,
            office: count("office").await?,
            due: count("due").await?,
            overdue: count("overdue").await?,
            blocked: count("blocked").await?,
            departing: count("departing").await?,
            unassigned: count("unassigned").await?,
        })
    }

    async fn rows(&self, found: Vec<CaseSummary>) -> Result<Vec<Row>, Refused> {
        let c = self.store.reader();
        let ids: Vec<_> = found.iter().map(|s| s.id).collect();
        let names = search::display_names(c, &ids).await?;
        let carriers: Vec<StaffId> = found.iter().filter_map(|s| s.assigned_to).collect();
        let people = staff::get_many(c, &carriers).await?;
        Ok(found
            .into_iter()
            .map(|s| Row {
                name: names.get(&s.id).cloned().unwrap_or_default(),
                assigned_to: s
                    .assigned_to
                    .and_then(|id| people.iter().find(|p| p.id == id))
                    .map(|p| p.name.clone()),
                number: s.number,
                stage: s.stage,
                stage_since: s.stage_since,
                country: s.country_of_return,
                departure_on: s.departure_on,
                due_on: s.due_on,
                due_limit_on: s.due_limit_on,
                open_safeguards: s.open_case_safeguards,
                protection_clear: s.protection_clear,
                health_clear: s.health_clear,
                is_child: s.is_child,
                on_hold: s.on_hold,
            })
            .collect())
    }

    /// Notes that a list was read: how many rows and which cases, never the words searched for.
    pub(crate) async fn log_list(
        &self,
        actor: &Actor,
        kind: &str,
        rows: &[CaseSummary],
        now: DateTime<Utc>,
    ) {
        let entry = Self::reading_of(actor, kind, rows.len().to_string(), now);
        let follows = Follows {
            cases: rows.iter().map(|row| row.id).collect(),
            ..Follows::default()
        };
        self.access.record_with(entry, follows).await;
    }
}

/// The filter of a view for a reader at a moment.
pub(crate) fn filter(actor: &Actor, wanted: &Wanted, now: DateTime<Utc>) -> CaseFilter {
    let today = actor.today(now);
    let mut filter = CaseFilter {
        scope: actor.scope(),
        now: Some(now),
        closed: Some(false),
        country: wanted.country.clone(),
        stages: wanted.stage.iter().cloned().collect(),
        sort: Sort::DueThenStage,
        ..CaseFilter::default()
    };
    match wanted.view.as_str() {
        "mine" => filter.assigned_to = Some(actor.staff.id),
        "office" => filter.office = Some(actor.office.id),
        "due" => filter.due_before = Some(today + chrono::Days::new(8)),
        "overdue" => filter.due_before = Some(today),
        "blocked" => filter.blocked = Some(true),
        "unassigned" => filter.unassigned = true,
        "departing" => filter.departing_between = Some((today, today + chrono::Days::new(14))),
        "closed" => filter.closed = Some(true),
        _ => {}
    }
    if let Some(words) = wanted.words.as_ref().filter(|w| !w.trim().is_empty()) {
        match words.parse::<CaseNumber>() {
            Ok(number) => filter.number = Some(number),
            Err(_) => filter.name = Some(search::normalise(words)),
        }
        if wanted.view.is_empty() || wanted.view == "all" {
            filter.closed = None;
        }
    }
    filter
}
