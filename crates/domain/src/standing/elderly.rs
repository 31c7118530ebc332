//! What was found with an elderly person (VUL-09).

use crate::{case::Case, codes::Answer, facts::ElderlyAssessed};

/// What was found with an elderly person.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Elderly {
    pub elderly_capacity_looked_into: Answer,
    pub elderly_help_needed: Answer,
    pub elderly_help_at_home: Answer,
    pub elderly_return_beneficial: Answer,
}

impl Elderly {
    pub(super) fn of(case: &Case) -> Self {
        let assessed = case.latest::<ElderlyAssessed>();
        let answer = |of: fn(&ElderlyAssessed) -> Answer| {
            assessed.as_ref().map_or(Answer::NotAsked, |a| of(a.record))
        };
        Self {
            elderly_capacity_looked_into: answer(|a| a.capacity_looked_into),
            elderly_help_needed: answer(|a| a.help_needed),
            elderly_help_at_home: answer(|a| a.help_at_home),
            elderly_return_beneficial: answer(|a| a.return_beneficial),
        }
    }
}
