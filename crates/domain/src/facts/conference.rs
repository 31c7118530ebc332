//! Case conferences across offices: who took part, what was decided, who does what by when (COO-02).

use chrono::NaiveDate;

use crate::{
    fields::{FieldType, Kind, Line, PastDay, Problem, Record, Text},
    record,
};

record! {
    /// Somebody who took part.
    pub struct Participant {
        /// Who.
        pub participant: Line,
        /// For which office or organisation.
        pub participant_of: Line,
    }
}

impl FieldType for Vec<Participant> {
    const KIND: Kind = Kind::Rows {
        fields: Participant::FIELDS,
        max: 20,
    };
}

record! {
    /// Something to be done after a conference.
    pub struct ConferenceTask {
        /// What.
        pub task: Line,
        /// Who does it.
        pub task_owner: Line,
        /// By which day.
        pub task_by: NaiveDate,
    }
}

impl FieldType for Vec<ConferenceTask> {
    const KIND: Kind = Kind::Rows {
        fields: ConferenceTask::FIELDS,
        max: 20,
    };
}

record! {
    /// A case conference. Everyone on the case may read it: what is confidential goes into its own record.
    pub struct ConferenceHeld {
        /// The day.
        pub held_on: PastDay,
        /// Who took part.
        pub participants: Vec<Participant>,
        /// The person took part, or what they wish was brought by somebody they named.
        pub person_heard: Text,
        /// What was decided.
        pub decisions: Text,
        /// Who does what by when; numbered through all conferences of the case.
        pub conference_tasks: Vec<ConferenceTask>,
    }
}

impl ConferenceHeld {
    /// Nobody confers alone.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.participants.len() < 2 {
            wrong("participants", Problem::NeededHere);
        }
    }
}

record! {
    /// A task of a conference is done, or no longer needed.
    pub struct TaskSettled {
        /// Its number, counted through all conferences of the case from 1.
        pub task_number: u32,
        /// What came of it.
        pub result: Text,
    }
}
