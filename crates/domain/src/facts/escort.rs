//! Escorts: who goes with the person, what they were told, and what they report (MOV-03).

use chrono::{NaiveDate, NaiveDateTime};

use crate::{
    codes::{Answer, EscortFit, EscortRole},
    dates::instant,
    fields::{FieldType, Kind, Line, PastDay, Problem, Record, Text, Zone},
    places::Language,
    record,
};

record! {
    /// Somebody escorts the person, and why it is them. The last one counts.
    pub struct EscortAssigned {
        /// Who.
        pub escort_name: Line,
        /// For which organisation.
        pub escort_of: Line,
        /// What for.
        pub escort_role: EscortRole,
        /// Which languages they speak.
        pub escort_languages: Vec<Language>,
        /// Why they fit.
        pub escort_fit: Vec<EscortFit>,
        /// In words, where that is not all.
        pub fit_in_words: Option<Text>,
        /// First day on which they are free for it.
        pub free_from: NaiveDate,
        /// Last day, the way back included.
        pub free_until: NaiveDate,
        /// The person has met them, or knows who they are, and agrees.
        pub person_agrees: Answer,
    }
}

impl EscortAssigned {
    /// They are free on these days, both included.
    pub fn is_free(&self, from: NaiveDate, until: NaiveDate) -> bool {
        self.free_from <= from && until <= self.free_until
    }

    /// A reason is given, in one way or the other; and the days are days.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.escort_fit.is_empty() && self.fit_in_words.is_none() {
            wrong("escort_fit", Problem::NeededHere);
        }
        if self.free_until < self.free_from {
            wrong("free_until", Problem::EndsBeforeStart);
        }
    }
}

record! {
    /// The escort was briefed.
    pub struct EscortBriefed {
        /// The day.
        pub held_on: PastDay,
        /// What they need to know for the journey, no more.
        pub briefed_about: Text,
        /// They know whom to call at every point of the way, at any hour.
        pub knows_contacts: Answer,
        /// They keep to themselves what they learn.
        pub confidentiality_explained: Answer,
        /// Travelling with a child: they know the rules that protect children.
        pub child_safeguarding_explained: Answer,
    }
}

record! {
    /// A port the escort passed with the person.
    pub struct PortPassed {
        /// Which.
        pub port: Line,
        /// Local time at which they came there.
        pub port_at: NaiveDateTime,
        /// Its time zone.
        pub port_zone: Zone,
        /// What happened there.
        pub port_note: Option<Line>,
    }
}

impl FieldType for Vec<PortPassed> {
    const KIND: Kind = Kind::Rows {
        fields: PortPassed::FIELDS,
        max: 8,
    };
}

record! {
    /// What the escort reports after the journey: names, dates, times, ports, incidents, challenges and solutions.
    pub struct EscortReported {
        /// Who escorted.
        pub escort_name: Line,
        /// The ports in order, with their hours.
        pub ports: Vec<PortPassed>,
        /// Incidents; none where nothing is said.
        pub escort_incidents: Option<Text>,
        /// What was difficult.
        pub challenges: Option<Text>,
        /// What helped.
        pub solutions: Option<Text>,
        /// How the person was on the way and at the end.
        pub person_was: Text,
    }
}

impl EscortReported {
    /// There are ports, in the order in which they were passed, whatever the clocks there say.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.ports.is_empty() {
            wrong("ports", Problem::Missing);
        }
        let at = |port: &PortPassed| instant(port.port_at, port.port_zone);
        for (n, pair) in self.ports.windows(2).enumerate() {
            if at(&pair[1]) < at(&pair[0]) {
                wrong(
                    &format!("ports.{}.port_at", n + 1),
                    Problem::ArrivesBeforeDeparture,
                );
            }
        }
    }
}
