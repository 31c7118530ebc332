//! Tasks of case conferences, as they stand (COO-02).

use chrono::NaiveDate;

use super::Case;
use crate::facts::{Fact, TaskSettled};

/// A task of a conference that nobody has settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTask {
    /// Its number, counted through all conferences of the case from 1.
    pub number: u32,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By which day.
    pub by: NaiveDate,
}

impl Case {
    /// Tasks of conferences that nobody has settled, by number. A conference that was struck out keeps its numbers, so that no other task
    /// takes over one of them.
    pub fn open_tasks(&self) -> Vec<OpenTask> {
        let settled: Vec<u32> = self
            .all::<TaskSettled>()
            .iter()
            .map(|s| s.record.task_number)
            .collect();
        let conferences = self.entries.iter().filter_map(|entry| match &entry.fact {
            Fact::ConferenceHeld(held) => Some((self.effective(entry.seq).is_some(), held)),
            _ => None,
        });
        conferences
            .flat_map(|(counts, held)| held.conference_tasks.iter().map(move |task| (counts, task)))
            .zip(1..)
            .filter(|((counts, _), number)| *counts && !settled.contains(number))
            .map(|((_, task), number)| OpenTask {
                number,
                what: task.task.clone(),
                owner: task.task_owner.clone(),
                by: task.task_by,
            })
            .collect()
    }
}
