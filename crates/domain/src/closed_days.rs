//! Days on which an office is closed. Deadlines are calendar days (design 3.10); what falls on a closed day is done before it.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::codes::Weekday;

/// The days on which an office is closed: days of every week, and single days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClosedDays {
    /// Days of the week without work.
    pub weekend: BTreeSet<Weekday>,
    /// Days on which it is closed besides.
    pub holidays: BTreeSet<NaiveDate>,
}

/// How far back an open day is looked for: an office that names more is closed for good, and its days say nothing.
const FURTHEST: usize = 60;

impl ClosedDays {
    /// The office is closed on this day.
    pub fn is_closed(&self, day: NaiveDate) -> bool {
        self.weekend.contains(&Weekday::of(day)) || self.holidays.contains(&day)
    }

    /// The day by which to act when the limit is `limit`: that day, or the last open one before it.
    ///
    /// The limit itself where no day of the sixty before it is open.
    pub fn act_by(&self, limit: NaiveDate) -> NaiveDate {
        std::iter::successors(Some(limit), NaiveDate::pred_opt)
            .take(FURTHEST)
            .find(|day| !self.is_closed(*day))
            .unwrap_or(limit)
    }
}

impl Weekday {
    /// The day of the week of a day.
    pub fn of(day: NaiveDate) -> Self {
        match day.weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::day;

    fn closed(weekend: &[Weekday], holidays: &[&str]) -> ClosedDays {
        ClosedDays {
            weekend: weekend.iter().copied().collect(),
            holidays: holidays.iter().map(|text| day(text)).collect(),
        }
    }

    #[test]
    fn what_falls_on_a_closed_day_is_done_on_the_last_open_day_before_it() {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        let europe = closed(&[Saturday, Sunday], &[]);
        let gulf = closed(&[Friday, Saturday], &[]);
        // 20 March 2026 is a Friday.
        let feast = closed(
            &[Friday, Saturday],
            &["2026-03-22", "2026-03-23", "2026-03-24"],
        );
        let may = closed(&[Saturday, Sunday], &["2026-05-01"]);
        let never = closed(
            &[
                Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
            ],
            &[],
        );
        for (why, days, limit, expected) in [
            (
                "no day is closed",
                &ClosedDays::default(),
                "2026-03-21",
                "2026-03-21",
            ),
            (
                "the day before a weekend",
                &europe,
                "2026-03-20",
                "2026-03-20",
            ),
            ("its first day", &europe, "2026-03-21", "2026-03-20"),
            ("its second day", &europe, "2026-03-22", "2026-03-20"),
            ("the day after it", &europe, "2026-03-23", "2026-03-23"),
            ("Thursday in the Gulf", &gulf, "2026-03-19", "2026-03-19"),
            ("Friday in the Gulf", &gulf, "2026-03-20", "2026-03-19"),
            ("Saturday in the Gulf", &gulf, "2026-03-21", "2026-03-19"),
            ("Sunday in the Gulf", &gulf, "2026-03-22", "2026-03-22"),
            (
                "the first of three holidays after a weekend",
                &feast,
                "2026-03-22",
                "2026-03-19",
            ),
            ("the last of them", &feast, "2026-03-24", "2026-03-19"),
            ("the day after them", &feast, "2026-03-25", "2026-03-25"),
            (
                "a holiday before a weekend",
                &may,
                "2026-05-03",
                "2026-04-30",
            ),
            (
                "an office that never opens",
                &never,
                "2026-03-21",
                "2026-03-21",
            ),
        ] {
            assert_eq!(days.act_by(day(limit)), day(expected), "{why}");
        }
    }
}
