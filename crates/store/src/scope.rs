//! Which cases a reader may find at all, as a condition in SQL.

use chrono::{DateTime, Utc};
use homeward_domain::ids::{CaseId, OfficeId, ProgrammeId, StaffId};
use sea_orm::{ColumnTrait, Condition};

use crate::{cases::case_summary::Column, cell::micros};

/// The cases that exist for a reader. What is outside stands in no list, count or search.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Scope {
    /// No case.
    #[default]
    Nothing,
    /// Every case.
    Everything,
    /// Cases that at least one clause lets through.
    AnyOf(Vec<ScopeClause>),
}

/// One way to see cases; all that is given must hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScopeClause {
    /// Cases of this programme.
    pub programme: Option<ProgrammeId>,
    /// Cases that this office sends or receives.
    pub office: Option<OfficeId>,
    /// And those of people who change where this office helps.
    pub passing: bool,
    /// Cases assigned to this member of staff.
    pub assigned_to: Option<StaffId>,
    /// Whether cases with a protected location are among them.
    pub protected: bool,
}

/// What becomes of cases with a protected location.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Protected {
    /// Each clause says for itself.
    #[default]
    ByScope,
    /// Also those of a clause without the right that name this reader.
    Named(Vec<CaseId>),
    /// None at all, whatever the clauses say.
    Never,
}

impl Scope {
    pub(crate) fn condition(&self, protected: &Protected, now: Option<DateTime<Utc>>) -> Condition {
        let cases = match self {
            Self::Everything => Condition::all(),
            Self::Nothing => return none(),
            Self::AnyOf(clauses) if clauses.is_empty() => return none(),
            Self::AnyOf(clauses) => clauses.iter().fold(Condition::any(), |any, clause| {
                any.add(clause.condition(protected, now))
            }),
        };
        match protected {
            Protected::Never => cases_and(cases, Column::Protected.eq(false)),
            _ => cases,
        }
    }
}

impl ScopeClause {
    pub(crate) fn condition(&self, protected: &Protected, now: Option<DateTime<Utc>>) -> Condition {
        let mut all = Condition::all();
        if let Some(programme) = self.programme {
            all = all.add(Column::ProgrammeId.eq(programme.0));
        }
        if let Some(office) = self.office {
            let mut theirs = Condition::any()
                .add(Column::SendingOfficeId.eq(office.0))
                .add(received_by(office, now));
            if self.passing {
                theirs = theirs.add(passing(office, now));
            }
            all = all.add(theirs);
        }
        if let Some(staff) = self.assigned_to {
            all = all.add(Column::AssignedTo.eq(staff.0));
        }
        if self.protected {
            return all;
        }
        match protected {
            Protected::Named(cases) if !cases.is_empty() => all.add(
                Condition::any()
                    .add(Column::Protected.eq(false))
                    .add(Column::Id.is_in(cases.iter().map(|case| case.0))),
            ),
            _ => all.add(Column::Protected.eq(false)),
        }
    }
}

/// Cases an office receives, while the consent by which it sees them holds.
pub(crate) fn received_by(office: OfficeId, now: Option<DateTime<Utc>>) -> Condition {
    while_it_holds(
        Column::ReceivingOfficeId,
        Column::ReceivingUntil,
        office,
        now,
    )
}

/// Cases of people who change where an office helps, while the consent by which it sees them holds.
pub(crate) fn passing(office: OfficeId, now: Option<DateTime<Utc>>) -> Condition {
    while_it_holds(Column::TransitOfficeId, Column::TransitUntil, office, now)
}

/// Cases of people who change where some office helps, while it sees them.
pub(crate) fn passing_anywhere(now: Option<DateTime<Utc>>) -> Condition {
    Condition::all()
        .add(Column::TransitOfficeId.is_not_null())
        .add(not_ended(Column::TransitUntil, now))
}

fn while_it_holds(
    of: Column,
    until: Column,
    office: OfficeId,
    now: Option<DateTime<Utc>>,
) -> Condition {
    Condition::all()
        .add(of.eq(office.0))
        .add(not_ended(until, now))
}

fn not_ended(until: Column, now: Option<DateTime<Utc>>) -> Condition {
    let mut holds = Condition::any().add(until.is_null());
    if let Some(now) = now {
        holds = holds.add(until.gt(micros(now)));
    }
    holds
}

fn cases_and(cases: Condition, also: sea_orm::sea_query::SimpleExpr) -> Condition {
    Condition::all().add(cases).add(also)
}

/// A condition no row meets, written so that no planner reads a row for it.
fn none() -> Condition {
    Condition::all().add(sea_orm::sea_query::Expr::cust("1 = 0"))
}
