//! Rounds of the survey of life at home: which there are for a person, when, and what became of each (MNE-01, MNE-12).
//!
//! Nothing here scores: how answers become figures is in `homeward-instruments`, and no figure decides anything about a person.

use chrono::{Days, Months, NaiveDate};

use crate::{
    case::{Case, Noted},
    codes::{AttemptOutcome, Code, SurveyMethod, SurveyRound},
    facts::{ArrivalRecorded, SurveyAnswered, SurveyAttempted},
    fields::{FieldError, Line, PastDay, Problem},
    places::{Country, Language},
    programme::Procedures,
    record,
    stage::Seq,
};

/// The instrument that is asked by the programme's schedule.
pub const SUSTAINABILITY: &str = "reintegration-sustainability";

/// So many days before its day a round may be asked.
const EARLY_DAYS: u64 = 30;

record! {
    /// Of which sheet the answers of somebody are who is not named (MNE-08, MNE-11).
    pub struct SurveySheetForm {
        /// What stands on the sheet, to tell it from others.
        pub reference: Line,
        /// Where whoever answered lives.
        pub country: Country,
        /// The day.
        pub asked_on: PastDay,
        /// How.
        pub survey_method: SurveyMethod,
        /// In which language.
        pub language: Language,
    }
}

impl SurveySheetForm {
    /// A reference is a short code, so that nobody writes a name there.
    pub fn check(&self) -> Vec<FieldError> {
        let reference = &self.reference;
        let is_code = reference.len() <= 40
            && reference.chars().any(|c| c.is_ascii_digit())
            // Neither a case number nor a telephone number.
            && !reference.to_ascii_uppercase().starts_with("HW")
            && reference.chars().filter(char::is_ascii_digit).count() < 7
            && reference
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        if is_code {
            Vec::new()
        } else {
            vec![FieldError::new("reference", Problem::NoCode)]
        }
    }
}

/// One round for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Which.
    pub round: SurveyRound,
    /// Asked from this day on.
    pub from: NaiveDate,
    /// Wanted by this day.
    pub on: NaiveDate,
    /// Not asked any more after this day: the next round is near.
    pub until: NaiveDate,
    /// What became of it.
    pub state: RoundState,
}

/// What became of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundState {
    /// Its time has not come.
    NotYet,
    /// It is to be asked; tried so often.
    Open {
        /// Attempts without an answer.
        tries: u32,
    },
    /// Answered, in this entry.
    Answered(Seq),
    /// Nobody asks any more, for this reason.
    Ended(AttemptOutcome),
    /// Its time has passed; nobody asked, or nobody answered.
    Missed,
}

impl Case {
    /// The answers of a round, if it was answered.
    pub fn survey(
        &self,
        instrument: &str,
        round: SurveyRound,
    ) -> Option<Noted<'_, SurveyAnswered>> {
        self.all::<SurveyAnswered>()
            .into_iter()
            .find(|s| s.record.instrument == instrument && s.record.survey_round == round)
    }

    /// What was tried in a round, oldest first.
    pub fn survey_attempts(
        &self,
        instrument: &str,
        round: SurveyRound,
    ) -> Vec<Noted<'_, SurveyAttempted>> {
        let mut tried = self.all::<SurveyAttempted>();
        tried.retain(|a| a.record.instrument == instrument && a.record.survey_round == round);
        tried
    }

    /// The rounds of life at home by the programme's schedule, in their order; none before arrival.
    pub fn rounds(&self, procedures: &Procedures, today: NaiveDate) -> Vec<Round> {
        let Some(arrived) = self.latest::<ArrivalRecorded>() else {
            return Vec::new();
        };
        let arrived = arrived.record.arrived_at.date();
        let planned = scheduled(procedures);
        let on = |round: SurveyRound| match round.months() {
            Some(months) => arrived
                .checked_add_months(Months::new(months))
                .unwrap_or(arrived),
            None => arrived + Days::new(procedures.first_contact_days.into()),
        };
        let end = |at: usize| {
            if let Some(next) = planned.get(at + 1) {
                return on(*next) - Days::new(EARLY_DAYS + 1);
            }
            let last = on(planned[at]);
            let every = Months::new(procedures.survey_every_months.max(1));
            last.checked_add_months(every).unwrap_or(last)
        };
        (0..planned.len())
            .map(|at| {
                let round = planned[at];
                let from = match round {
                    SurveyRound::Baseline => arrived,
                    round => on(round) - Days::new(EARLY_DAYS),
                };
                let (on, until) = (on(round), end(at).max(on(round)));
                Round {
                    round,
                    from,
                    on,
                    until,
                    state: self.state_of_round(round, from, until, today),
                }
            })
            .collect()
    }

    fn state_of_round(
        &self,
        round: SurveyRound,
        from: NaiveDate,
        until: NaiveDate,
        today: NaiveDate,
    ) -> RoundState {
        if let Some(answered) = self.survey(SUSTAINABILITY, round) {
            return RoundState::Answered(answered.seq);
        }
        let tried = self.survey_attempts(SUSTAINABILITY, round);
        // Who was unreachable and calls after all is asked: the last word counts.
        if let Some(last) = tried.last().map(|a| a.record.attempt_outcome)
            && last.ends_the_round()
        {
            return RoundState::Ended(last);
        }
        if today < from {
            RoundState::NotYet
        } else if today > until {
            RoundState::Missed
        } else {
            RoundState::Open {
                tries: u32::try_from(tried.len()).unwrap_or(u32::MAX),
            }
        }
    }
}

/// The baseline, and every so many months until the last.
pub fn scheduled(procedures: &Procedures) -> Vec<SurveyRound> {
    let every = procedures.survey_every_months.max(1);
    let is_planned =
        |months: u32| months.is_multiple_of(every) && months <= procedures.survey_last_month;
    SurveyRound::ALL
        .iter()
        .copied()
        .filter(|round| *round == SurveyRound::Baseline || round.months().is_some_and(is_planned))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{Told, fact};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn arrived() -> Told {
        Told::new().on(
            "2026-03-01",
            1,
            fact(
                "record-arrival",
                json!({ "arrived_at": "2026-03-01T18:00:00", "arrives_zone": "Asia/Manila" }),
            ),
        )
    }

    fn states(told: &Told, today: &str) -> Vec<(&'static str, RoundState)> {
        let rounds = told.case().rounds(&Procedures::default(), day(today));
        rounds.iter().map(|r| (r.round.code(), r.state)).collect()
    }

    #[test]
    fn a_round_opens_thirty_days_before_its_day_and_closes_where_the_next_one_opens() {
        use RoundState::{Missed, NotYet, Open};
        let open = Open { tries: 0 };
        for (today, expected) in [
            ("2026-03-01", [open, NotYet, NotYet]),
            ("2026-08-01", [open, NotYet, NotYet]),
            ("2026-08-02", [Missed, open, NotYet]),
            ("2026-09-01", [Missed, open, NotYet]),
            ("2027-01-29", [Missed, open, NotYet]),
            ("2027-01-30", [Missed, Missed, open]),
            ("2027-09-01", [Missed, Missed, open]),
            ("2027-09-02", [Missed, Missed, Missed]),
        ] {
            let rounds = ["baseline", "month-6", "month-12"];
            let expected: Vec<_> = rounds.into_iter().zip(expected).collect();
            assert_eq!(states(&arrived(), today), expected, "{today}");
        }
    }

    #[test]
    fn there_is_no_round_before_arrival_and_the_schedule_is_the_programmes() {
        let nobody = Told::new().case();
        assert_eq!(nobody.rounds(&Procedures::default(), day("2026-03-01")), []);
        for (every, last, expected) in [
            (6, 12, vec!["baseline", "month-6", "month-12"]),
            (3, 9, vec!["baseline", "month-3", "month-6", "month-9"]),
            (12, 36, vec!["baseline", "month-12", "month-24", "month-36"]),
            (6, 5, vec!["baseline"]),
        ] {
            let procedures = Procedures {
                survey_every_months: every,
                survey_last_month: last,
                ..Procedures::default()
            };
            let codes: Vec<_> = scheduled(&procedures).iter().map(|r| r.code()).collect();
            assert_eq!(codes, expected, "every {every} to {last}");
        }
    }

    #[test]
    fn whoever_is_not_asked_any_more_is_so_for_a_reason_and_whoever_was_not_reached_is_asked_again()
    {
        let tried = |outcome: &str, reason: serde_json::Value, again: serde_json::Value| {
            fact(
                "record-survey-attempt",
                json!({ "instrument": SUSTAINABILITY, "survey_round": "baseline", "attempt_outcome": outcome, "attempt_reason": reason, "again_on": again }),
            )
        };
        let because = json!("Her brother answers the telephone and asks who calls.");
        for (outcome, reason, again, wrong) in [
            ("no-answer", json!(null), json!(null), vec![]),
            ("asked-later", json!(null), json!("2026-03-09"), vec![]),
            ("asked-later", json!(null), json!(null), vec!["again_on"]),
            ("refused", json!(null), json!(null), vec!["attempt_reason"]),
            ("not-safe", because.clone(), json!(null), vec![]),
            (
                "unreachable",
                json!(null),
                json!(null),
                vec!["attempt_reason"],
            ),
        ] {
            let errors = tried(outcome, reason, again).check();
            let fields: Vec<_> = errors.iter().map(|e| e.field.as_str()).collect();
            assert_eq!(fields, wrong, "{outcome}");
        }
        let told = arrived()
            .on(
                "2026-03-05",
                1,
                tried("no-answer", json!(null), json!(null)),
            )
            .on(
                "2026-03-08",
                1,
                tried("no-answer", json!(null), json!(null)),
            );
        assert_eq!(
            states(&told, "2026-03-09")[0].1,
            RoundState::Open { tries: 2 }
        );
        let told = told.on("2026-03-09", 1, tried("not-safe", because, json!(null)));
        assert_eq!(
            states(&told, "2026-03-10")[0].1,
            RoundState::Ended(AttemptOutcome::NotSafe)
        );
    }
}
