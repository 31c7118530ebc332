//! How States answer within the time they have agreed to, counted per State (PRG-11). Nobody is named, and what is told goes through
//! the release of figures.

use std::collections::BTreeMap;

use homeward_domain::{
    codes::{Code, ConsulateRequest},
    papers::{InTime, agreed_days},
    places::Country,
};
use homeward_store::state_agreements;

use crate::{
    Actor, App, Refused,
    counted::Figures,
    figures::{Split, THRESHOLD, split},
};

/// How States answered what a programme asked of them.
#[derive(Debug, Clone)]
pub struct StateAnswers {
    /// Code of the programme.
    pub programme: String,
    /// Its name today.
    pub name: String,
    /// How many people a figure tells of at least.
    pub threshold: u64,
    /// Cases looked at were not all there are.
    pub is_part: bool,
    /// For each thing that is asked, the States that were asked it.
    pub by: Vec<(ConsulateRequest, Vec<StateAnswer>)>,
}

/// How one State answered one thing. A person counts once, with the request that fared worst.
#[derive(Debug, Clone)]
pub struct StateAnswer {
    /// The State.
    pub state: Country,
    /// Days it has by an agreement in force today.
    pub agreed_days: Option<u32>,
    /// Days it has otherwise, by the terms of the programme.
    pub usual_days: u32,
    /// How many people it was asked about: of these, for how many the answer is due, was there in time, is overdue or came late.
    people: Split,
}

impl StateAnswer {
    /// How many people it was asked about.
    pub fn asked(&self) -> Option<u64> {
        self.people.all.number()
    }

    /// For how many the answer is due.
    pub fn due(&self) -> Option<u64> {
        self.people.parts[0].number()
    }

    /// For how many it came in time.
    pub fn met(&self) -> Option<u64> {
        self.people.parts[1].number()
    }

    /// For how many it did not come in time.
    pub fn overdue(&self) -> Option<u64> {
        self.people.parts[2].number()
    }
}

impl App {
    /// How States answered the requests of a programme for travel documents and about nationality.
    ///
    /// # Errors
    /// [`Refused::NotFound`]; [`Refused::NotPermitted`] but for those who may read its figures.
    pub async fn state_answers(&self, actor: &Actor, code: &str) -> Result<StateAnswers, Refused> {
        let Figures {
            saved,
            terms,
            today,
        } = self.figures_of(actor, code).await?;
        let usual_days = terms.procedures.document_days;
        let agreements = state_agreements::agreed(self.store.reader()).await?;
        let found = self
            .counted(saved.id, |case| {
                let days = |what, state, on| {
                    agreed_days(&agreements, what, state, on).unwrap_or(usual_days)
                };
                Some(case.requests_in_time(today, days))
            })
            .await?;
        let mut counted: BTreeMap<(ConsulateRequest, Country), [u64; 3]> = BTreeMap::new();
        for (asked, in_time) in found.each.into_iter().flatten() {
            let part = match in_time {
                InTime::Due => 0,
                InTime::Met => 1,
                InTime::Overdue => 2,
            };
            counted.entry(asked).or_default()[part] += 1;
        }
        let states_asked = |what: ConsulateRequest| {
            let of_kind = counted.iter().filter(|((asked, _), _)| *asked == what);
            of_kind
                .map(|((_, state), parts)| StateAnswer {
                    state: *state,
                    agreed_days: agreed_days(&agreements, what, *state, today),
                    usual_days,
                    people: split(parts, THRESHOLD),
                })
                .collect()
        };
        Ok(StateAnswers {
            programme: saved.code,
            name: terms.name,
            threshold: THRESHOLD,
            is_part: found.is_part,
            by: ConsulateRequest::ALL
                .iter()
                .map(|what| (*what, states_asked(*what)))
                .collect(),
        })
    }
}
