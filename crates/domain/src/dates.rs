//! Calendar arithmetic: partial dates, ages, months and days between, as the rules count them (design 3.10).

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// A date that may be known in part or by estimate (EDTF): `1999`, `1999-05`, `1999-05-03`, each with `~` when estimated.
///
/// An estimate counts two years either way: a doubt is for the child (INT-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
    estimated: bool,
}

/// A text that is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date such as 1999, 1999-05 or 1999-05-03, with ~ when estimated")]
pub struct NoDate;

/// Years by which an estimate may be wrong.
const ESTIMATE_YEARS: u32 = 2;

impl PartialDate {
    /// The first day it may mean.
    pub fn earliest(&self) -> NaiveDate {
        let first =
            NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
                .expect("checked when read");
        if self.estimated {
            first - Months::new(12 * ESTIMATE_YEARS)
        } else {
            first
        }
    }

    /// The last day it may mean.
    pub fn latest(&self) -> NaiveDate {
        let last = match (self.month, self.day) {
            (Some(m), Some(d)) => NaiveDate::from_ymd_opt(self.year, m, d),
            (Some(m), None) => NaiveDate::from_ymd_opt(self.year, m, 1)
                .map(|first| first + Months::new(1) - Days::new(1)),
            _ => NaiveDate::from_ymd_opt(self.year, 12, 31),
        }
        .expect("checked when read");
        if self.estimated {
            last + Months::new(12 * ESTIMATE_YEARS)
        } else {
            last
        }
    }

    /// Whole and not estimated.
    pub fn exact(&self) -> Option<NaiveDate> {
        (self.day.is_some() && !self.estimated).then(|| self.earliest())
    }

    /// True when the person may be under `age` years on `day`: counted from the latest possible birth date.
    pub fn may_be_under(&self, age: u32, day: NaiveDate) -> bool {
        day < birthday(self.latest(), age)
    }

    /// The year as known.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// True when marked as an estimate, or when month or day are not known.
    pub fn is_about(&self) -> bool {
        self.exact().is_none()
    }
}

/// The day on which someone born on `born` turns `age`; someone born on 29 February does so on 1 March of a common year.
pub fn birthday(born: NaiveDate, age: u32) -> NaiveDate {
    let year = born.year() + i32::try_from(age).unwrap_or(i32::MAX / 2);
    NaiveDate::from_ymd_opt(year, born.month(), born.day())
        .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
        .expect("a year of the calendar")
}

impl FromStr for PartialDate {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let (text, estimated) = match text.strip_suffix(['~', '?', '%']) {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let mut parts = text.split('-');
        let number = |part: Option<&str>, digits: usize| -> Result<Option<u32>, NoDate> {
            match part {
                None => Ok(None),
                Some(p) if p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()) => {
                    p.parse().map(Some).map_err(|_| NoDate)
                }
                Some(_) => Err(NoDate),
            }
        };
        let year = number(parts.next(), 4)?.ok_or(NoDate)?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(NoDate);
        }
        let year = i32::try_from(year).map_err(|_| NoDate)?;
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or(NoDate)?;
        Ok(Self {
            year,
            month,
            day,
            estimated,
        })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        if self.estimated {
            f.write_str("~")
        } else {
            Ok(())
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NoDate;
    fn try_from(text: String) -> Result<Self, NoDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

/// Reads a local date and time as browsers and people write it.
pub fn parse_moment(text: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
}

/// The instant of a local time. A time that does not exist (clocks go forward) is the first instant after the gap;
/// one that exists twice is the earlier.
pub fn instant(local: NaiveDateTime, zone: chrono_tz::Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        chrono::LocalResult::Single(t) | chrono::LocalResult::Ambiguous(t, _) => {
            t.with_timezone(&Utc)
        }
        chrono::LocalResult::None => zone
            .from_local_datetime(&(local + chrono::Duration::hours(1)))
            .earliest()
            .map_or_else(|| local.and_utc(), |t| t.with_timezone(&Utc)),
    }
}

/// The calendar day of an instant in a zone.
pub fn local_day(at: DateTime<Utc>, zone: chrono_tz::Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// Whole calendar days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn who_may_be_under_18_is_counted_from_the_latest_possible_birth_date() {
        for (born, on, may_be) in [
            ("2008-11-21", "2026-11-20", true),  // the day before the birthday
            ("2008-11-21", "2026-11-21", false), // the birthday
            ("2008-11-21", "2026-11-22", false), // the day after
            ("2008", "2026-12-30", true),        // may be the last of December
            ("2008", "2026-12-31", false),
            ("2008-05", "2026-05-30", true),
            ("2008-05", "2026-05-31", false),
            ("2006~", "2026-11-21", true), // an estimate counts two years either way
            ("2005~", "2026-11-21", false),
            ("2008-02-29", "2026-02-28", true), // born on a leap day: of age on 1 March
            ("2008-02-29", "2026-03-01", false),
        ] {
            assert_eq!(
                born.parse::<PartialDate>()
                    .unwrap()
                    .may_be_under(18, day(on)),
                may_be,
                "{born} on {on}"
            );
        }
    }

    #[test]
    fn partial_dates_read_back_and_nonsense_is_refused() {
        for text in ["1999", "1999-05", "1999-05-03", "1999~", "2000-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "99",
            "1999-5",
            "1999-13",
            "2001-02-29",
            "1999-05-03-01",
            "-1999",
            "１９９９x",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_local_time_in_the_gap_of_the_clock_change_is_the_first_after_it() {
        let zone = chrono_tz::Europe::Berlin;
        let gap = parse_moment("2026-03-29T02:30").unwrap();
        assert_eq!(instant(gap, zone).to_rfc3339(), "2026-03-29T01:30:00+00:00");
    }
}
