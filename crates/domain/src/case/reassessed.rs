//! What was assessed before the journey, beside what is found after it (COO-01): read out of the journal.

use super::Case;
use crate::{facts::ArrivalRecorded, stage::Seq};

/// Assessments of which the last counts, and that can be made again after arrival.
const ASSESSMENTS: &[&str] = &[
    "assess-vulnerability",
    "assess-elderly",
    "record-care",
    "screen-trafficking",
    "assess-risk",
    "assess-family",
    "record-best-interests",
    "assess-health",
    "plan-care",
];

/// Days after arrival within which what was found before is looked at again. The sources name none; thirty is our own.
pub const REASSESS_DAYS: u64 = 30;

/// One kind of assessment on both sides of the journey. The office of an author is not on record: what was recorded before the arrival
/// counts as said by the sending office, what was recorded after it as said by the receiving office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reassessed {
    /// The action that records it.
    pub code: &'static str,
    /// The last entry before the arrival.
    pub before: Option<Seq>,
    /// The last entry after it.
    pub after: Option<Seq>,
}

impl Case {
    /// Every assessment of somebody who has arrived, on both sides of the journey; nothing while they are not there.
    pub fn reassessed(&self) -> Vec<Reassessed> {
        let Some(arrived) = self.latest::<ArrivalRecorded>().map(|a| a.seq) else {
            return Vec::new();
        };
        let last = |code: &str, side: &dyn Fn(Seq) -> bool| {
            self.counting()
                .filter(|(entry, fact)| fact.code() == code && side(entry.seq))
                .last()
                .map(|(entry, _)| entry.seq)
        };
        ASSESSMENTS
            .iter()
            .map(|code| Reassessed {
                code,
                before: last(code, &|seq| seq < arrived),
                after: last(code, &|seq| seq > arrived),
            })
            .filter(|r| r.before.is_some() || r.after.is_some())
            .collect()
    }

    /// What was found before the journey and not looked at since the arrival: the code of what is due, and the action that settles it.
    pub fn to_reassess(&self) -> Vec<(&'static str, &'static str)> {
        let waits: Vec<_> = self
            .reassessed()
            .into_iter()
            .filter(|r| r.before.is_some() && r.after.is_none())
            .map(|r| r.code)
            .collect();
        [
            ("reassess-vulnerability", "assess-vulnerability"),
            ("reassess-risk", "assess-risk"),
            ("reassess-health", "assess-health"),
        ]
        .into_iter()
        .filter(|(_, action)| waits.contains(action))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use serde_json::json;

    use super::*;
    use crate::{
        codes::Audience,
        due::{due, tests::around},
        sample::{Told, corrected, day, fact},
        stage::StageName,
    };

    /// Somebody assessed before the journey, who has arrived.
    fn arrived(codes: &[&'static str]) -> Told {
        let told = codes.iter().fold(Told::new(), |told, code| {
            told.on("2026-03-01", 1, fact(code, json!({})))
        });
        told.on("2026-03-02", 1, fact("record-departure", json!({})))
            .on("2026-03-03", 2, fact("record-arrival", json!({})))
    }

    #[test]
    fn an_assessment_before_the_arrival_stands_beside_the_last_one_since() {
        let before = Told::new().on("2026-03-01", 1, fact("assess-risk", json!({})));
        assert_eq!(before.case().reassessed(), [], "nobody has arrived");
        let told = arrived(&["assess-risk", "assess-health", "assess-risk"]);
        let told = told.on("2026-03-05", 2, fact("assess-vulnerability", json!({})));
        let told = told.on("2026-03-06", 2, fact("assess-health", json!({})));
        let both: Vec<_> = told
            .case()
            .reassessed()
            .into_iter()
            .map(|r| (r.code, r.before, r.after))
            .collect();
        assert_eq!(
            both,
            [
                ("assess-vulnerability", None, Some(7)),
                ("assess-risk", Some(4), None),
                ("assess-health", Some(3), Some(8)),
            ]
        );
        let struck = told.on("2026-03-07", 2, corrected(8, None));
        let health = struck.case().reassessed().pop().unwrap();
        assert_eq!((health.before, health.after), (Some(3), None), "struck out");
    }

    #[test]
    fn what_was_found_before_the_journey_is_due_again_after_it_and_only_then() {
        let dues = |told: &Told| -> Vec<_> {
            due(&told.case(), &around("2026-03-10T12:00:00Z"))
                .into_iter()
                .filter(|d| d.what.starts_with("reassess-"))
                .map(|d| (d.what, d.on, d.audience))
                .collect()
        };
        let risk = arrived(&["assess-risk", "record-care"]);
        let arrived_on = risk
            .case()
            .latest::<ArrivalRecorded>()
            .unwrap()
            .record
            .arrived_at;
        let limit = arrived_on.date() + Days::new(REASSESS_DAYS);
        assert_eq!(
            dues(&risk),
            [("reassess-risk", limit, Audience::Protection)]
        );
        let again = risk
            .clone()
            .on("2026-03-05", 2, fact("assess-risk", json!({})));
        let closed = risk.on("2026-03-05", 2, fact("close", json!({})));
        for (why, told) in [
            ("assessed again", again),
            ("closed", closed),
            ("nothing was found before", arrived(&[])),
            (
                "still preparing",
                Told::at(StageName::Booked).on("2026-03-05", 1, fact("assess-risk", json!({}))),
            ),
        ] {
            assert_eq!(dues(&told), [], "{why}");
        }
        assert_eq!(day("2026-04-01"), arrived_on.date(), "the sample's arrival");
    }
}
