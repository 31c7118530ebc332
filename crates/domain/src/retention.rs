//! For how long data is kept, what may not be erased, and on what ground it is erased (DAT-05).

use chrono::{Days, Months, NaiveDate};

use crate::{
    case_number::CaseNumber,
    codes::{Answer, ErasureGround, PeriodUnit, RetentionPurpose},
    fields::{FieldError, Line, Problem, Text},
    record,
};

record! {
    /// For how long data of one purpose is kept, from one day on.
    pub struct RetentionForm {
        /// What is kept.
        pub retention_purpose: RetentionPurpose,
        /// Of which programme; nothing means of all that have no rule of their own. For cases only.
        pub for_programme: Option<Line>,
        /// How long.
        pub period_length: u32,
        /// Of what.
        pub period_unit: PeriodUnit,
        /// The law, agreement or rule it comes from; 'own' for one's own.
        pub period_source: Line,
        /// First day of the rule.
        pub holds_from: NaiveDate,
        /// Last day of the rule.
        pub holds_until: Option<NaiveDate>,
    }
}

record! {
    /// A case that may not be erased.
    pub struct LegalHoldForm {
        /// The case.
        pub held_case: CaseNumber,
        /// Why.
        pub reason: Text,
        /// The law, court or authority that asks for it.
        pub authority: Line,
        /// Its reference.
        pub hold_reference: Line,
        /// When it is looked at again.
        pub review_on: NaiveDate,
        /// The person was told.
        pub told_of_hold: Answer,
        /// Why not, if not.
        pub not_told_ground: Option<Text>,
    }
}

record! {
    /// A case that is proposed to be erased.
    pub struct ErasureForm {
        /// The case.
        pub erased_case: CaseNumber,
        /// On what ground.
        pub erasure_ground: ErasureGround,
        /// Why, without a word about the person.
        pub reason: Text,
    }
}

record! {
    /// A second person agrees to erase what is listed. It cannot be undone.
    pub struct ErasureAgreed {
        /// They looked at the list, and nothing speaks against it.
        pub nothing_against: bool,
    }
}

impl RetentionForm {
    /// Everything wrong between its fields.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.period_length == 0 {
            errors.push(FieldError::new("period_length", Problem::OutOfRange));
        }
        if self.for_programme.is_some() && self.retention_purpose != RetentionPurpose::Case {
            errors.push(FieldError::new("for_programme", Problem::NoChoice));
        }
        if self.holds_until.is_some_and(|last| last < self.holds_from) {
            errors.push(FieldError::new("holds_until", Problem::EndsBeforeStart));
        }
        errors
    }
}

impl LegalHoldForm {
    /// Everything wrong between its fields, on the day it is placed.
    pub fn check(&self, today: NaiveDate) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.review_on <= today {
            errors.push(FieldError::new("review_on", Problem::EndsBeforeStart));
        }
        if !self.told_of_hold.is_yes() && self.not_told_ground.is_none() {
            errors.push(FieldError::new("not_told_ground", Problem::NeededHere));
        }
        errors
    }
}

/// The last day on which data is kept that ended on a day. A month ends on the same day of the next, or its last.
///
/// `None` beyond the calendar: then it is kept for good. Source: DAT-05; counted as all spans (design 3.10).
pub fn kept_until(ended_on: NaiveDate, length: u32, unit: PeriodUnit) -> Option<NaiveDate> {
    match unit {
        PeriodUnit::Days => ended_on.checked_add_days(Days::new(length.into())),
        PeriodUnit::Months => ended_on.checked_add_months(Months::new(length)),
        PeriodUnit::Years => ended_on.checked_add_months(Months::new(length.checked_mul(12)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn data_is_kept_to_the_end_of_the_last_day_and_may_go_on_the_next() {
        use PeriodUnit::{Days, Months, Years};
        for (why, ended, length, unit, last) in [
            ("days", "2026-03-08", 30, Days, "2026-04-07"),
            ("a month", "2026-03-08", 1, Months, "2026-04-08"),
            (
                "a month that is shorter",
                "2026-01-31",
                1,
                Months,
                "2026-02-28",
            ),
            ("years", "2021-03-08", 5, Years, "2026-03-08"),
            ("from a leap day", "2024-02-29", 1, Years, "2025-02-28"),
            ("to a leap day", "2024-02-29", 4, Years, "2028-02-29"),
        ] {
            let kept = kept_until(day(ended), length, unit).unwrap();
            assert_eq!(kept, day(last), "{why}");
            for (today, may_go) in [
                (kept.pred_opt().unwrap(), false),
                (kept, false),
                (kept.succ_opt().unwrap(), true),
            ] {
                assert_eq!(today > kept, may_go, "{why}: {today}");
            }
        }
        assert_eq!(kept_until(day("2026-03-08"), u32::MAX, Years), None);
        assert_eq!(kept_until(day("2026-03-08"), 100_000_000, Years), None);
    }

    #[test]
    fn whoever_is_not_told_of_a_hold_is_not_told_for_a_reason() {
        let form = |told, ground: Option<&str>| LegalHoldForm {
            held_case: CaseNumber::new(26, 1),
            reason: Text("A claim.".to_owned()),
            authority: "A court".to_owned(),
            hold_reference: "7/26".to_owned(),
            review_on: day("2026-03-09"),
            told_of_hold: told,
            not_told_ground: ground.map(|text| Text(text.to_owned())),
        };
        for (told, ground, wrong) in [
            (Answer::Yes, None, 0),
            (Answer::No, None, 1),
            (Answer::Unknown, None, 1),
            (Answer::No, Some("The court forbids it."), 0),
        ] {
            let errors = form(told, ground).check(day("2026-03-08"));
            assert_eq!(errors.len(), wrong, "{told:?} {ground:?}");
        }
        let late = form(Answer::Yes, None).check(day("2026-03-09"));
        assert_eq!(late.len(), 1, "looked at again on a day to come");
    }
}
