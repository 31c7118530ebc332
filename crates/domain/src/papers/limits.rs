//! How States answer within the time they have agreed to (PRG-11).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::StateAgreement;
use crate::{
    case::{Case, day_of},
    codes::{ConsulateAnswer, ConsulateRequest},
    facts::Fact,
    places::Country,
};

/// Where a request to a State stands against its limit. Of several for one person the last in this order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InTime {
    /// It was answered by its limit.
    Met,
    /// It waits, and its limit is not past.
    Due,
    /// It was not answered by its limit.
    Overdue,
}

/// Days a State has to answer that was asked on `asked`: those of the agreements in force on that day, the shortest.
pub fn agreed_days(
    agreements: &[StateAgreement],
    what: ConsulateRequest,
    state: Country,
    asked: NaiveDate,
) -> Option<u32> {
    let binding = agreements.iter().filter(|a| a.binds(state, asked));
    binding.filter_map(|a| a.days(what)).min()
}

impl Case {
    /// How the requests to States stand on a day, once for each State and each thing asked. `days` are those a State has that was asked
    /// on a day. A request that nobody needed any more before its limit is left out: the person has left, or the case has ended.
    pub fn requests_in_time(
        &self,
        today: NaiveDate,
        days: impl Fn(ConsulateRequest, Country, NaiveDate) -> u32,
    ) -> BTreeMap<(ConsulateRequest, Country), InTime> {
        let needless =
            (!self.stage().name().is_before_departure()).then(|| self.stage_since().date_naive());
        let mut worst = BTreeMap::new();
        for asked in self.requests_to_states() {
            let limit = asked.on + Days::new(days(asked.what, asked.state, asked.on).into());
            let in_time = match asked.answered_on {
                Some(day) if day <= limit => InTime::Met,
                None if needless.is_some_and(|since| since <= limit) => continue,
                None if today <= limit => InTime::Due,
                _ => InTime::Overdue,
            };
            let so_far = worst.entry((asked.what, asked.state)).or_insert(in_time);
            *so_far = in_time.max(*so_far);
        }
        worst
    }

    /// Every request to a State for a travel document or about nationality. A last answer settles what was asked of that State before;
    /// so does a travel document.
    fn requests_to_states(&self) -> Vec<Asked> {
        let mut all: Vec<Asked> = Vec::new();
        for (entry, fact) in self.counting() {
            let on = day_of(entry.at, &entry.stamps);
            let asked = |what, state| Asked {
                what,
                state,
                on,
                answered_on: None,
            };
            match fact {
                Fact::DocumentRequested(d) => {
                    all.push(asked(ConsulateRequest::TravelDocument, d.country));
                }
                Fact::VerificationRequested(v) => {
                    all.push(asked(ConsulateRequest::Verification, v.country));
                }
                Fact::ConsulateAnswered(a)
                    if matches!(
                        a.consulate_answer,
                        ConsulateAnswer::Granted | ConsulateAnswer::Refused
                    ) =>
                {
                    settle(&mut all, a.consulate_request, a.answered_on.0);
                }
                Fact::DocumentRecorded(_) => {
                    settle(&mut all, ConsulateRequest::TravelDocument, on);
                }
                _ => {}
            }
        }
        all
    }
}

/// A request to a State.
struct Asked {
    what: ConsulateRequest,
    state: Country,
    on: NaiveDate,
    answered_on: Option<NaiveDate>,
}

/// The State that was asked last has answered.
fn settle(all: &mut [Asked], what: ConsulateRequest, on: NaiveDate) {
    let Some(state) = all.iter().rfind(|a| a.what == what).map(|a| a.state) else {
        return;
    };
    for asked in all {
        if asked.what == what && asked.state == state {
            asked.answered_on.get_or_insert(on);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{Told, day, fact};

    fn asked(told: Told, on: &str, state: &str) -> Told {
        told.on(on, 1, fact("request-document", json!({ "country": state })))
    }

    fn answered(told: Told, on: &str, answer: &str) -> Told {
        let said = json!({ "consulate_request": "travel-document", "answered_on": on, "consulate_answer": answer });
        told.on(on, 1, fact("record-consulate-answer", said))
    }

    fn state_of(told: &Told, today: &str) -> Option<InTime> {
        let all = told.case().requests_in_time(day(today), |_, _, _| 10);
        let vn = "VN".parse().unwrap();
        all.get(&(ConsulateRequest::TravelDocument, vn)).copied()
    }

    #[test]
    fn a_request_is_due_to_its_limit_then_overdue_and_met_when_answered_by_it() {
        use InTime::{Due, Met, Overdue};
        let asked = |on| asked(Told::new(), on, "VN");
        for (why, told, today, expected) in [
            (
                "on the day of asking",
                asked("2026-03-02"),
                "2026-03-02",
                Some(Due),
            ),
            (
                "on its last day",
                asked("2026-03-02"),
                "2026-03-12",
                Some(Due),
            ),
            (
                "the day after",
                asked("2026-03-02"),
                "2026-03-13",
                Some(Overdue),
            ),
            (
                "answered on its last day",
                answered(asked("2026-03-02"), "2026-03-12", "granted"),
                "2026-04-01",
                Some(Met),
            ),
            (
                "a refusal is an answer",
                answered(asked("2026-03-02"), "2026-03-12", "refused"),
                "2026-04-01",
                Some(Met),
            ),
            (
                "answered the day after",
                answered(asked("2026-03-02"), "2026-03-13", "granted"),
                "2026-04-01",
                Some(Overdue),
            ),
            (
                "the person left before the limit",
                asked("2026-03-02").on("2026-03-12", 1, fact("record-departure", json!({}))),
                "2026-04-01",
                None,
            ),
            (
                "the person left after the limit",
                asked("2026-03-02").on("2026-03-13", 1, fact("record-departure", json!({}))),
                "2026-04-01",
                Some(Overdue),
            ),
            ("nothing was asked", Told::new(), "2026-04-01", None),
        ] {
            assert_eq!(state_of(&told, today), expected, "{why}");
        }
    }

    #[test]
    fn of_several_requests_of_one_person_to_a_state_the_worst_counts_once() {
        let told = asked(Told::new(), "2026-03-02", "VN");
        let told = asked(told, "2026-03-20", "VN");
        assert_eq!(state_of(&told, "2026-03-21"), Some(InTime::Overdue));
        // Another State's answer is not that of the first.
        let told = asked(Told::new(), "2026-03-02", "VN");
        let told = answered(asked(told, "2026-03-03", "LK"), "2026-03-04", "granted");
        let all = told
            .case()
            .requests_in_time(day("2026-03-05"), |_, _, _| 10);
        let states: Vec<_> = all
            .into_iter()
            .map(|((_, s), how)| (s.code().to_owned(), how))
            .collect();
        assert_eq!(
            states,
            [
                ("LK".to_owned(), InTime::Met),
                ("VN".to_owned(), InTime::Due)
            ]
        );
    }
}
