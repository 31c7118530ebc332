//! What cannot be recorded of a case as it stands: a document of somebody else, an answer nobody waits for, a paper nobody keeps, a task
//! nobody has, money on an arrival that is still to come.

use chrono::NaiveDate;

use super::Case;
use crate::{
    facts::{ArrivalRecorded, Corrected, Fact},
    fields::{FieldError, Problem},
    machine_readable,
    stage::StageName,
};

impl Case {
    /// Where what is to be recorded does not fit the case; nothing where it does.
    pub fn misfit(&self, fact: &Fact, today: NaiveDate) -> Option<FieldError> {
        let (field, problem) = match fact {
            Fact::DocumentRecorded(d)
                if d.differs_because.is_none()
                    && d.machine_readable.as_ref().is_some_and(|lines| {
                        machine_readable::is_of_another(&lines.0, self, today)
                    }) =>
            {
                ("differs_because", Problem::NeededHere)
            }
            Fact::ConsulateAnswered(a)
                if self.waits_for_consulate(a.consulate_request).is_none() =>
            {
                ("consulate_request", Problem::NothingOpen)
            }
            Fact::ClearanceRecorded(a) if !self.asked_for_clearance(a) => {
                ("clearance", Problem::NothingOpen)
            }
            Fact::CustodyEnded(c) if !self.keeps(c) => ("evidence", Problem::NothingOpen),
            // Whoever is not there yet has not arrived: the reason for money before arrival is not left out so (PRG-07).
            Fact::MoneyHandedOver(m)
                if !m.given_when.is_before_arrival() && !self.has_arrived_on(m.handed_on.0) =>
            {
                ("given_when", Problem::InFuture)
            }
            Fact::TaskSettled(s) if self.open_tasks().iter().all(|t| t.number != s.task_number) => {
                ("task_number", Problem::NothingOpen)
            }
            Fact::ArrivalChecked(c) if !self.waits_for(&c.arrived_case, c.same_person) => {
                ("arrived_case", Problem::NothingOpen)
            }
            // Nobody had case after case before.
            Fact::EarlierCaseNamed(named)
                if !self.came_unannounced() || self.names_too_many(&named.earlier_case) =>
            {
                ("earlier_case", Problem::NothingOpen)
            }
            Fact::Corrected(Corrected {
                replacement: Some(right),
                ..
            }) if matches!(
                **right,
                Fact::DocumentRecorded(_) | Fact::MoneyHandedOver(_)
            ) =>
            {
                return self.misfit(right, today);
            }
            _ => return None,
        };
        Some(FieldError::new(field, problem))
    }

    /// Whether the person had arrived by a day: the recorded arrival says so, or that they are at home without one.
    fn has_arrived_on(&self, day: NaiveDate) -> bool {
        let stage = self.stage.name();
        match self.latest::<ArrivalRecorded>() {
            Some(arrived) => arrived.record.arrived_at.date() <= day,
            None => !stage.is_before_departure() && stage != StageName::Departed,
        }
    }
}
