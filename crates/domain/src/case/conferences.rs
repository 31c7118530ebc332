//! Tasks of case conferences, as they stand (COO-02).

use chrono::NaiveDate;

use super::Case;
use crate::facts::{ConferenceHeld, TaskSettled};

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
    /// Tasks of conferences that nobody has settled, by number.
    pub fn open_tasks(&self) -> Vec<OpenTask> {
        let settled: Vec<u32> = self
            .all::<TaskSettled>()
            .iter()
            .map(|s| s.record.task_number)
            .collect();
        let conferences = self.all::<ConferenceHeld>();
        conferences
            .iter()
            .flat_map(|c| &c.record.conference_tasks)
            .zip(1..)
            .filter(|(_, number)| !settled.contains(number))
            .map(|(task, number)| OpenTask {
                number,
                what: task.task.clone(),
                owner: task.task_owner.clone(),
                by: task.task_by,
            })
            .collect()
    }
}
