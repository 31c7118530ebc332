//! Case summaries: one row per case for lists, search and filters.
//!
//! A projection of the journal, written in the same transaction and rebuilt from it at any time; no gate reads it.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, OfficeId, PersonId, ProgrammeId, StaffId},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::{
    StoreError, Tx,
    rows::{self, Row, found},
    scope::{Protected, Scope, passing, passing_anywhere, received_by},
    search,
};

table! {
    /// What lists know of a case.
    CaseSummary in case_summary("case_summary") {
        also {
            /// `due_on`, or a day after all days: what lists sort by, because the databases sort NULL differently.
            due_sort: NaiveDate = |case: &CaseSummary| case.due_on.unwrap_or(NEVER),
        }
        key {
            /// The case.
            id: CaseId,
        }
        /// Its number, unique.
        number: CaseNumber,
        /// Whose case it is.
        person_id: PersonId,
        /// The programme applied for.
        programme_id: ProgrammeId,
        /// The office that works on it before departure.
        sending_office_id: OfficeId,
        /// The office that works on it after arrival.
        receiving_office_id: Option<OfficeId>,
        /// From then on it no longer does: the consent by which it sees the case has ended. Nothing means no such moment is known.
        receiving_until: Option<DateTime<Utc>>,
        /// The office that helps where the person changes on the way.
        transit_office_id: Option<OfficeId>,
        /// From then on it no longer does.
        transit_until: Option<DateTime<Utc>>,
        /// Who works on it.
        assigned_to: Option<StaffId>,
        /// Code of the stage.
        stage: String,
        /// Since when.
        stage_since: DateTime<Utc>,
        /// ISO 3166 code.
        country_of_return: Option<String>,
        /// Local day of departure.
        departure_on: Option<NaiveDate>,
        /// When the person leaves, as expected now; while a journey is booked or on its way.
        departs_at: Option<DateTime<Utc>>,
        /// When they arrive, as expected now.
        arrives_at: Option<DateTime<Utc>>,
        /// Local day of that arrival.
        arrives_on: Option<NaiveDate>,
        /// What boards show of the journey, as JSON.
        way: Option<String>,
        /// Local day by which to act on the next thing due.
        due_on: Option<NaiveDate>,
        /// Its limit, where the office is closed on that day.
        due_limit_on: Option<NaiveDate>,
        /// Whether any hold stands.
        on_hold: bool,
        /// Whether the location is protected.
        protected: bool,
        /// Whether protection clearance is given.
        protection_clear: bool,
        /// Whether health clearance is given.
        health_clear: bool,
        /// How many open safeguards everyone on the case may know.
        open_case_safeguards: i32,
        /// Whether the person is treated as a child.
        is_child: bool,
        /// Whether the case has ended.
        closed: bool,
        /// When it began.
        opened_at: DateTime<Utc>,
        /// How many journal entries it has.
        entries: i32,
    }
}

impl CaseSummary {
    /// The office that works on the case after departure, while it may see it (INT-10).
    pub fn receiving_at(&self, now: DateTime<Utc>) -> Option<OfficeId> {
        self.receiving_office_id
            .filter(|_| self.receiving_until.is_none_or(|until| now < until))
    }

    /// The office that helps where the person changes, while it may see the case (COO-01).
    pub fn transit_at(&self, now: DateTime<Utc>) -> Option<OfficeId> {
        self.transit_office_id
            .filter(|_| self.transit_until.is_none_or(|until| now < until))
    }
}

/// Which cases to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CaseFilter {
    /// Which cases exist for the reader; nothing unless said.
    pub scope: Scope,
    /// The moment of reading: what an office sees by a consent that has ended is no longer there. Not said, all that can end has.
    pub now: Option<DateTime<Utc>>,
    /// Any of these stages; all if empty.
    pub stages: Vec<String>,
    /// Assigned to this member of staff.
    pub assigned_to: Option<StaffId>,
    /// Assigned to nobody.
    pub unassigned: bool,
    /// Sent or received by this office.
    pub office: Option<OfficeId>,
    /// Of this programme.
    pub programme: Option<ProgrammeId>,
    /// Returning to this country.
    pub country: Option<String>,
    /// Due before this day.
    pub due_before: Option<NaiveDate>,
    /// Departing from the first to the second day, both included.
    pub departing_between: Option<(NaiveDate, NaiveDate)>,
    /// Sent by this office.
    pub sent_by: Option<OfficeId>,
    /// Received by this office, while it sees the case.
    pub received_by: Option<OfficeId>,
    /// On the way through an office of the house, while it sees the case.
    pub passing: Option<Passing>,
    /// Expected to arrive from the first to the second day, both included.
    pub arriving_between: Option<(NaiveDate, NaiveDate)>,
    /// With or without a hold.
    pub on_hold: Option<bool>,
    /// With or without an open safeguard or a pending clearance.
    pub blocked: Option<bool>,
    /// Ended or not.
    pub closed: Option<bool>,
    /// Every word begins a word of one of the person's names, in any script (see [`search`]).
    pub name: Option<String>,
    /// The one with this number.
    pub number: Option<CaseNumber>,
    /// Only these.
    pub ids: Option<Vec<CaseId>>,
    /// What becomes of cases with a protected location.
    pub include_protected: Protected,
    /// In which order.
    pub sort: Sort,
}

/// Through which office people pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passing {
    /// This one.
    Through(OfficeId),
    /// Any that helps.
    Anywhere,
}

/// In which order to list cases; the number decides between equals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What is due first, first; what is due never, last.
    #[default]
    DueThenStage,
    /// The newest first.
    Newest,
    /// By number.
    Number,
    /// Who leaves first, first; only cases with a journey.
    Departure,
    /// Who arrives first, first; only cases with a journey.
    Arrival,
}

/// A piece of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where the piece before ended ([`CaseFilter::cursor`]).
    pub after: Option<String>,
    /// At most so many rows.
    pub limit: u64,
}

impl Page {
    /// The first piece.
    pub fn first(limit: u64) -> Self {
        Self { after: None, limit }
    }
}

/// The day that stands for "never due".
const NEVER: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day of the calendar");

impl CaseFilter {
    /// Where a list in this order stands after this case. Fit for an address: it names no more than the list shows.
    pub fn cursor(&self, case: &CaseSummary) -> String {
        let at = |moment: Option<DateTime<Utc>>, number: &CaseNumber| {
            let micros = moment.map_or(0, |m| m.timestamp_micros());
            format!("{micros}~{number}")
        };
        match self.sort {
            Sort::DueThenStage => format!(
                "{}~{}~{}",
                case.due_on.unwrap_or(NEVER),
                case.stage,
                case.number
            ),
            Sort::Newest => format!("{}~{}", case.opened_at.timestamp_micros(), case.number),
            Sort::Number => case.number.to_string(),
            Sort::Departure => at(case.departs_at, &case.number),
            Sort::Arrival => at(case.arrives_at, &case.number),
        }
    }

    /// What comes after a cursor; a cursor that is none begins the list anew.
    fn beyond(&self, cursor: &str) -> Option<Condition> {
        use case_summary::Column as C;
        let mut parts = cursor.split('~');
        let mut part = || parts.next();
        Some(match self.sort {
            Sort::DueThenStage => {
                let (due, stage, number): (NaiveDate, _, _) =
                    (part()?.parse().ok()?, part()?, part()?);
                Condition::all().add(C::DueSort.gte(due)).add(
                    Condition::any()
                        .add(C::DueSort.gt(due))
                        .add(
                            Condition::all()
                                .add(C::DueSort.eq(due))
                                .add(C::Stage.gt(stage)),
                        )
                        .add(
                            Condition::all()
                                .add(C::DueSort.eq(due))
                                .add(C::Stage.eq(stage))
                                .add(C::Number.gt(number)),
                        ),
                )
            }
            Sort::Newest => {
                let opened = DateTime::from_timestamp_micros(part()?.parse().ok()?)?;
                let number = part()?;
                Condition::all().add(C::OpenedAt.lte(opened)).add(
                    Condition::any().add(C::OpenedAt.lt(opened)).add(
                        Condition::all()
                            .add(C::OpenedAt.eq(opened))
                            .add(C::Number.gt(number)),
                    ),
                )
            }
            Sort::Number => Condition::all().add(C::Number.gt(cursor)),
            Sort::Departure | Sort::Arrival => {
                let column = if self.sort == Sort::Arrival {
                    C::ArrivesAt
                } else {
                    C::DepartsAt
                };
                let at = DateTime::from_timestamp_micros(part()?.parse().ok()?)?;
                let number = part()?;
                Condition::all().add(column.gte(at)).add(
                    Condition::any().add(column.gt(at)).add(
                        Condition::all()
                            .add(column.eq(at))
                            .add(C::Number.gt(number)),
                    ),
                )
            }
        })
    }

    fn condition(&self) -> Condition {
        use case_summary::Column as C;
        let blocked = || {
            Condition::any()
                .add(C::OpenCaseSafeguards.gt(0))
                .add(C::ProtectionClear.eq(false))
                .add(C::HealthClear.eq(false))
        };
        let mut all = Condition::all().add(self.scope.condition(&self.include_protected, self.now));
        if !self.stages.is_empty() {
            all = all.add(C::Stage.is_in(self.stages.iter().map(String::as_str)));
        }
        if let Some(staff) = self.assigned_to {
            all = all.add(C::AssignedTo.eq(staff.0));
        }
        if self.unassigned {
            all = all.add(C::AssignedTo.is_null());
        }
        if let Some(office) = self.office {
            all = all.add(
                Condition::any()
                    .add(C::SendingOfficeId.eq(office.0))
                    .add(received_by(office, self.now)),
            );
        }
        if let Some(programme) = self.programme {
            all = all.add(C::ProgrammeId.eq(programme.0));
        }
        if let Some(country) = &self.country {
            all = all.add(C::CountryOfReturn.eq(country.as_str()));
        }
        if let Some(day) = self.due_before {
            all = all.add(C::DueSort.lt(day));
        }
        if let Some((from, to)) = self.departing_between {
            all = all.add(C::DepartureOn.between(from, to));
        }
        if let Some((from, to)) = self.arriving_between {
            all = all.add(C::ArrivesOn.between(from, to));
        }
        if let Some(office) = self.sent_by {
            all = all.add(C::SendingOfficeId.eq(office.0));
        }
        if let Some(office) = self.received_by {
            all = all.add(received_by(office, self.now));
        }
        match self.passing {
            Some(Passing::Through(office)) => all = all.add(passing(office, self.now)),
            Some(Passing::Anywhere) => all = all.add(passing_anywhere(self.now)),
            None => {}
        }
        match self.sort {
            Sort::Departure => all = all.add(C::DepartsAt.is_not_null()),
            Sort::Arrival => all = all.add(C::ArrivesAt.is_not_null()),
            Sort::DueThenStage | Sort::Newest | Sort::Number => {}
        }
        if let Some(held) = self.on_hold {
            all = all.add(C::OnHold.eq(held));
        }
        match self.blocked {
            Some(true) => all = all.add(blocked()),
            Some(false) => all = all.add(blocked().not()),
            None => {}
        }
        if let Some(closed) = self.closed {
            all = all.add(C::Closed.eq(closed));
        }
        if let Some(name) = &self.name {
            all = all.add(search::condition(C::Id, name));
        }
        if let Some(number) = &self.number {
            all = all.add(C::Number.eq(number.as_str()));
        }
        if let Some(ids) = &self.ids {
            all = all.add(C::Id.is_in(ids.iter().map(|id| id.0)));
        }
        all
    }
}

/// The case with this number.
pub async fn find<C: ConnectionTrait>(
    c: &C,
    number: &CaseNumber,
) -> Result<Option<CaseSummary>, StoreError> {
    let query =
        case_summary::Entity::find().filter(case_summary::Column::Number.eq(number.as_str()));
    rows::one(c, query).await
}

/// The case with this number, held until the transaction ends.
pub async fn lock(tx: &Tx, number: &CaseNumber) -> Result<Option<CaseSummary>, StoreError> {
    let query = case_summary::Entity::find()
        .filter(case_summary::Column::Number.eq(number.as_str()))
        .lock_exclusive();
    rows::one(tx, query).await
}

/// The case with this identifier.
pub async fn get<C: ConnectionTrait>(c: &C, id: CaseId) -> Result<Option<CaseSummary>, StoreError> {
    rows::one(c, case_summary::Entity::find_by_id(id.0)).await
}

/// Several cases, by identifier; those that are not there are left out.
pub async fn get_many<C: ConnectionTrait>(
    c: &C,
    ids: &BTreeSet<CaseId>,
) -> Result<Vec<CaseSummary>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = case_summary::Entity::find()
        .filter(case_summary::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .order_by_asc(case_summary::Column::Id);
    rows::all(c, query).await
}

/// Several cases, held until the transaction ends; always taken in the same order, so that two never wait for each other.
pub async fn lock_many(tx: &Tx, ids: &[CaseId]) -> Result<Vec<CaseSummary>, StoreError> {
    let query = case_summary::Entity::find()
        .filter(case_summary::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .order_by_asc(case_summary::Column::Id)
        .lock_exclusive();
    rows::all(tx, query).await
}

/// All cases of a person, the newest first.
pub async fn of_person<C: ConnectionTrait>(
    c: &C,
    person: PersonId,
) -> Result<Vec<CaseSummary>, StoreError> {
    let query = case_summary::Entity::find()
        .filter(case_summary::Column::PersonId.eq(person.0))
        .order_by_desc(case_summary::Column::OpenedAt);
    rows::all(c, query).await
}

/// Adds a case; [`StoreError::Duplicate`] if the number is taken.
pub async fn insert(tx: &Tx, case: &CaseSummary) -> Result<(), StoreError> {
    rows::insert(tx, case).await
}

/// Adds many cases: for rebuilding and for samples.
pub async fn insert_all(tx: &Tx, cases: &[CaseSummary]) -> Result<(), StoreError> {
    rows::insert_all(tx, cases).await
}

/// Rewrites a case the caller [holds](lock). No version: the journal is the truth, and only who holds the case folds it.
pub async fn save(tx: &Tx, case: &CaseSummary) -> Result<(), StoreError> {
    let saved =
        rows::update::<CaseSummary>(tx, case.to_active(), case_summary::Column::Id.eq(case.id.0))
            .await?;
    found("case", saved)
}

/// Takes a summary away (before a rebuild); names to search by go with it.
pub async fn remove(tx: &Tx, id: CaseId) -> Result<(), StoreError> {
    search::replace(tx, id, None, &[]).await?;
    found(
        "case",
        rows::delete::<CaseSummary>(tx, case_summary::Column::Id.eq(id.0)).await?,
    )
}

/// A piece of the list the filter describes.
pub async fn list<C: ConnectionTrait>(
    c: &C,
    filter: &CaseFilter,
    page: Page,
) -> Result<Vec<CaseSummary>, StoreError> {
    use case_summary::Column as C;
    let mut query = case_summary::Entity::find()
        .filter(filter.condition())
        .limit(page.limit);
    if let Some(beyond) = page.after.and_then(|cursor| filter.beyond(&cursor)) {
        query = query.filter(beyond);
    }
    query = match filter.sort {
        Sort::DueThenStage => query.order_by_asc(C::DueSort).order_by_asc(C::Stage),
        Sort::Newest => query.order_by_desc(C::OpenedAt),
        Sort::Number => query,
        Sort::Departure => query.order_by_asc(C::DepartsAt),
        Sort::Arrival => query.order_by_asc(C::ArrivesAt),
    };
    rows::all(c, query.order_by_asc(C::Number)).await
}

/// How many cases the filter describes.
pub async fn count<C: ConnectionTrait>(c: &C, filter: &CaseFilter) -> Result<u64, StoreError> {
    Ok(case_summary::Entity::find()
        .filter(filter.condition())
        .count(c)
        .await?)
}

/// How many cases the filter describes in each stage; stages without any are left out.
pub async fn count_by_stage<D: ConnectionTrait>(
    c: &D,
    filter: &CaseFilter,
) -> Result<Vec<(String, u64)>, StoreError> {
    use case_summary::Column as C;
    let counts: Vec<(String, i64)> = case_summary::Entity::find()
        .select_only()
        .column(C::Stage)
        .column_as(C::Id.count(), "n")
        .filter(filter.condition())
        .group_by(C::Stage)
        .order_by_asc(C::Stage)
        .into_tuple()
        .all(c)
        .await?;
    Ok(counts
        .into_iter()
        .map(|(stage, n)| (stage, n.unsigned_abs()))
        .collect())
}
