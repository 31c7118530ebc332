//! The person: age, categories, consent, eligibility.

use std::collections::BTreeSet;

use super::{Around, Days};
use crate::{
    case::Case,
    codes::{AgeFinding, Answer, BodyKind, Category, Purpose},
    dates::birthday,
    facts::{AgeAssessed, EligibilityDecided},
    passing::RECEIVING_DATA,
    places::Country,
    stage::{Exit, Stage},
};

/// Below this age somebody may answer for a child (ours; the sources name no age). Counted from the earliest possible birth date,
/// so that a child of uncertain age is asked itself.
const SMALL_UNTIL_AGE: u32 = 6;

/// The person: age, categories, consent, eligibility.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Person {
    pub child: bool,
    pub small_child: bool,
    pub age_assessed: bool,
    pub age_found_adult: bool,
    pub age_by: Option<BodyKind>,
    pub age_multidisciplinary: Answer,
    pub age_explained: Answer,
    pub elderly: bool,
    pub categories: BTreeSet<Category>,
    pub nationalities: BTreeSet<Country>,
    pub stateless: Answer,
    pub removal_order: Answer,
    pub detained: Answer,
    pub country_of_return: Country,
    pub area_of_return: Option<String>,
    pub protected: bool,
    pub before_departure: bool,
    pub consent_live: bool,
    pub consent_to_share: bool,
    pub eligible: bool,
}

impl Person {
    pub(super) fn of(case: &Case, around: &Around, on: Days) -> Self {
        let departs = on.departs;
        let details = case.details();
        let age = case.latest::<AgeAssessed>();

        Self {
            child: case.is_child_on(departs),
            small_child: details
                .born
                .is_some_and(|b| departs < birthday(b.earliest(), SMALL_UNTIL_AGE)),
            age_assessed: age.is_some(),
            age_found_adult: age
                .as_ref()
                .is_some_and(|a| a.record.age_finding == AgeFinding::Adult),
            age_by: age.as_ref().map(|a| a.record.made_by),
            age_multidisciplinary: age
                .as_ref()
                .map_or(Answer::NotAsked, |a| a.record.multidisciplinary),
            age_explained: age
                .as_ref()
                .map_or(Answer::NotAsked, |a| a.record.explained),
            elderly: details.elderly_support.is_yes()
                || details.born.is_some_and(|b| {
                    birthday(b.earliest(), around.terms.procedures.elderly_from_age) <= departs
                }),
            categories: details.categories.iter().copied().collect(),
            nationalities: details.nationalities.iter().copied().collect(),
            stateless: details.stateless,
            removal_order: details.removal_order,
            detained: case.detained(),
            country_of_return: details.country_of_return,
            area_of_return: details.area_of_return.clone(),
            protected: details.protected_location,
            before_departure: case.stage_at(around.now).is_before_departure(),
            consent_live: case.may_keep_on(around.today()),
            consent_to_share: match (&around.receiving, case.receiving_asked()) {
                (Some(to), _) => case
                    .granted(Purpose::ReceivingOffice, to, RECEIVING_DATA, around.today())
                    .is_some(),
                // Nobody was asked yet: what the person agreed to counts already.
                (None, None) => case.shares_on(around.today()),
                (None, Some(_)) => false,
            },
            eligible: is_eligible(case),
        }
    }
}

/// Eligible by the last decision or review that counts.
fn is_eligible(case: &Case) -> bool {
    match case.stage() {
        Stage::Registered => false,
        Stage::Exited { exit, .. } => {
            *exit != Exit::NotEligible && case.latest::<EligibilityDecided>().is_some()
        }
        _ => case
            .entries()
            .iter()
            .any(|e| matches!(e.fact.code(), "decide-eligibility" | "review-eligibility")),
    }
}
