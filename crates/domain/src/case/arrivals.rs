//! Whoever arrived without a case, and the case they may have had before (REI-15).

use chrono::{DateTime, Utc};

use super::{Author, Case};
use crate::{
    case_number::CaseNumber,
    codes::Answer,
    facts::{ArrivalChecked, Booked, DepartureRecorded, EarlierCaseNamed},
};

/// More numbers than these are not named for one person: each is told to another office.
const MOST_EARLIER: usize = 3;

/// Somebody who has arrived elsewhere, and may be the person of this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArrivalClaim<'a> {
    /// The case with which they were taken in.
    pub number: &'a CaseNumber,
    /// When it became known here.
    pub at: DateTime<Utc>,
    /// They are this person, as answered last.
    pub same_person: Answer,
    /// The program says no: the number was named by mistake, or is not to be named any more.
    pub taken_back: bool,
}

impl ArrivalClaim<'_> {
    /// Nobody has said yes or no yet.
    pub fn is_open(&self) -> bool {
        !self.same_person.is_yes() && !self.same_person.is_no()
    }
}

impl Case {
    /// Everybody who has arrived and may be this person, the first first. The program says that they are there; staff answer.
    pub fn arrival_claims(&self) -> Vec<ArrivalClaim<'_>> {
        let mut claims: Vec<ArrivalClaim<'_>> = Vec::new();
        for said in self.all::<ArrivalChecked>() {
            let number = &said.record.arrived_case;
            match claims.iter_mut().find(|claim| claim.number == number) {
                Some(claim) => {
                    claim.same_person = said.record.same_person;
                    claim.taken_back = said.by == Author::System && claim.same_person.is_no();
                }
                None if said.by == Author::System => claims.push(ArrivalClaim {
                    number,
                    at: said.at,
                    same_person: Answer::NotAsked,
                    taken_back: false,
                }),
                None => {}
            }
        }
        claims
    }

    /// The cases with which this person was taken in elsewhere, as somebody answered.
    pub fn taken_in_as(&self) -> impl Iterator<Item = &CaseNumber> {
        self.arrival_claims()
            .into_iter()
            .filter(|claim| claim.same_person.is_yes())
            .map(|claim| claim.number)
    }

    /// Nobody knew of the journey: it was neither booked here, nor did they leave from here.
    pub fn came_unannounced(&self) -> bool {
        self.latest::<DepartureRecorded>().is_none() && self.latest::<Booked>().is_none()
    }

    /// Whether somebody waits for this answer about who was taken in under a number: nobody answered, and nobody else is this person.
    pub(super) fn waits_for(&self, number: &CaseNumber, said: Answer) -> bool {
        let claims = self.arrival_claims();
        let is_open = claims.iter().any(|c| c.number == number && c.is_open());
        let is_taken = claims.iter().any(|c| c.same_person.is_yes());
        is_open && !(said.is_yes() && is_taken)
    }

    /// Whether one more number would be more than anybody carries.
    pub(super) fn names_too_many(&self, number: &CaseNumber) -> bool {
        let named = self.earlier_cases();
        named.len() >= MOST_EARLIER && !named.contains(&number)
    }

    /// The numbers under which the person says they had a case before, each once.
    pub fn earlier_cases(&self) -> Vec<&CaseNumber> {
        let mut named: Vec<&CaseNumber> = Vec::new();
        for said in self.all::<EarlierCaseNamed>() {
            if !named.contains(&&said.record.earlier_case) {
                named.push(&said.record.earlier_case);
            }
        }
        named
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        codes::Audience,
        due::{due, tests::around},
        facts::Fact,
        sample::{Told, fact},
    };

    fn checked(number: u32, said: &str) -> Fact {
        let number = CaseNumber::new(26, number).to_string();
        fact(
            "check-arrival",
            json!({ "arrived_case": number, "same_person": said }),
        )
    }

    /// The program says that somebody has arrived.
    fn asked(told: Told, number: u32) -> Told {
        let mut told = told.on("2026-03-05", 1, checked(number, "not-asked"));
        told.0.last_mut().unwrap().by = Author::System;
        told
    }

    #[test]
    fn somebody_who_may_be_this_person_waits_until_somebody_says_yes_or_no() {
        let said = |told: &Told| -> Vec<_> {
            let case = told.case();
            let claims = case.arrival_claims();
            claims
                .iter()
                .map(|c| (c.number.clone(), c.same_person))
                .collect()
        };
        let number = |n| CaseNumber::new(26, n);
        let alone = Told::new().on("2026-03-05", 1, checked(7, "yes"));
        assert_eq!(said(&alone), [], "nobody was asked about");
        let two = asked(asked(Told::new(), 7), 8);
        let two = two.on("2026-03-06", 1, checked(8, "no"));
        assert_eq!(
            said(&two),
            [(number(7), Answer::NotAsked), (number(8), Answer::No)]
        );
        for (answer, is_due, linked) in [
            ("unknown", true, false),
            ("refused", true, false),
            ("no", false, false),
            ("yes", false, true),
        ] {
            let told = two.clone().on("2026-03-07", 1, checked(7, answer));
            let case = told.case();
            let dues = due(&case, &around("2026-03-10T12:00:00Z"));
            let waits = dues.iter().find(|d| d.what == "arrival-claim");
            assert_eq!(waits.is_some(), is_due, "{answer}");
            assert!(
                waits.is_none_or(|d| d.audience == Audience::Case),
                "{answer}"
            );
            assert_eq!(case.taken_in_as().count(), usize::from(linked), "{answer}");
        }
    }
}
