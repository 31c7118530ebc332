//! Who read what, as the data-protection officer looks through it: which account read how much, what of it is unusual, who saw
//! one case. It names cases and shows nothing of them.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use homeward_domain::case_number::CaseNumber;
use homeward_store::{
    access_log::{self, AccessFilter},
    bulk, cases, staff,
};
use uuid::Uuid;

use crate::{Actor, App, Refused, actor::zone_of, admin::tasks::Task, lists::PAGE};

/// What somebody looks for in the access log. Days are those of the reader's office.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Looked {
    /// First day; today unless said.
    pub from: Option<NaiveDate>,
    /// Last day; the first unless said.
    pub until: Option<NaiveDate>,
    /// Of the account that signs in as this.
    pub login: Option<String>,
    /// Of this case.
    pub number: Option<CaseNumber>,
    /// Of this way of reading.
    pub kind: Option<String>,
    /// Only confidential parts.
    pub confidential: bool,
    /// Only cases with a protected location.
    pub protected: bool,
    /// Only outside the hours of work.
    pub outside: bool,
    /// Where the last page ended.
    pub after: Option<String>,
}

/// Ways of reading that stand in the log.
pub const KINDS: [&str; 20] = [
    "case",
    "form",
    "paper",
    "print",
    "told",
    "deed",
    "list",
    "search",
    "alerts",
    "emergency",
    "refused",
    "access",
    "export",
    "preview",
    "figures",
    "decision",
    "track",
    "consents",
    "copy",
    "file",
];

/// The longest span that is looked through at once, in days.
const LONGEST: i64 = 366;

/// What one account read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountReads {
    /// Sign-in name.
    pub login: String,
    /// Name.
    pub name: String,
    /// Different cases shown, by whatever way.
    pub cases: u64,
    /// Entries in all.
    pub reads: i64,
    /// Confidential parts.
    pub confidential: i64,
    /// Cases with a protected location.
    pub protected: i64,
    /// Asked for and not shown.
    pub refused: i64,
    /// Outside the hours of work.
    pub outside: i64,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessView {
    /// When.
    pub at: DateTime<Utc>,
    /// Sign-in name.
    pub login: String,
    /// Name.
    pub name: String,
    /// Way of reading.
    pub kind: String,
    /// What was shown: codes and counts.
    pub what: String,
    /// Which case.
    pub number: Option<CaseNumber>,
    /// Confidential parts.
    pub confidential: bool,
    /// A protected location.
    pub protected: bool,
    /// Outside the hours of work.
    pub outside: bool,
}

/// A piece of the log.
#[derive(Debug, Clone)]
pub struct AccessList {
    /// The entries, the last first.
    pub entries: Vec<AccessView>,
    /// Where the next piece begins.
    pub after: Option<String>,
    /// First and last day looked through.
    pub days: (NaiveDate, NaiveDate),
}

impl App {
    /// What each account read in a span of days, whoever read most first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for the data-protection officer.
    pub async fn access_by_account(
        &self,
        actor: &Actor,
        looked: &Looked,
    ) -> Result<(Vec<AccountReads>, (NaiveDate, NaiveDate)), Refused> {
        self.permit(actor, Task::Access)?;
        let now = self.clock.now();
        let c = self.store.reader();
        let watch = bulk::watched(c).await?;
        let days = days_of(looked, actor.today(now));
        let filter = AccessFilter {
            outside: None,
            ..Self::unnarrowed(actor, days)
        };
        let read = access_log::by_account(c, &filter, &watch).await?;
        let seen = bulk::cases_by_staff(c, filter.from, filter.until).await?;
        let ids: Vec<_> = read
            .iter()
            .map(|r| r.staff_id.into())
            .chain(seen.iter().map(|(id, _)| *id))
            .collect();
        let people = staff::get_many(c, &ids).await?;
        let rows = read
            .into_iter()
            .filter_map(|r| {
                let who = people.iter().find(|p| p.id.0 == r.staff_id)?;
                let cases = seen.iter().find(|(id, _)| id.0 == r.staff_id);
                Some(AccountReads {
                    login: who.login.clone(),
                    name: who.name.clone(),
                    cases: cases.map_or(0, |(_, n)| *n),
                    reads: r.reads,
                    confidential: r.confidential,
                    protected: r.protected,
                    refused: r.refused,
                    outside: r.outside,
                })
            })
            .collect();
        let entry = Self::reading_of(actor, "access", "accounts".to_owned(), now);
        self.access.record(entry).await;
        Ok((rows, days))
    }

    /// A piece of the access log.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for the data-protection officer.
    pub async fn access_log(&self, actor: &Actor, looked: &Looked) -> Result<AccessList, Refused> {
        self.permit(actor, Task::Access)?;
        let now = self.clock.now();
        let c = self.store.reader();
        let watch = bulk::watched(c).await?;
        let days = days_of(looked, actor.today(now));
        let mut filter = Self::unnarrowed(actor, days);
        filter.kind.clone_from(&looked.kind);
        filter.confidential = looked.confidential;
        filter.protected = looked.protected;
        filter.outside = looked.outside.then(|| watch.clone());
        // Whoever and whatever is not there read nothing and was read by nobody.
        let nothing = AccessList {
            entries: Vec::new(),
            after: None,
            days,
        };
        if let Some(login) = &looked.login {
            match staff::find(c, login).await? {
                Some(who) => filter.staff = Some(who.id),
                None => return Ok(nothing),
            }
        }
        if let Some(number) = &looked.number {
            match cases::find(c, number).await? {
                Some(case) => filter.case = Some(case.id),
                None => return Ok(nothing),
            }
        }
        let after = looked.after.as_deref().and_then(cursor);
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let mut found = access_log::look(c, &filter, after, PAGE + 1).await?;
        let more = found.len() > page;
        found.truncate(page);
        let after = found
            .last()
            .filter(|_| more)
            .map(|e| format!("{}~{}", e.at.timestamp_micros(), e.id.simple()));
        let ids: Vec<_> = found.iter().map(|e| e.staff_id).collect();
        let people = staff::get_many(c, &ids).await?;
        let about = found.iter().filter_map(|e| e.case_id).collect();
        let summaries = cases::get_many(c, &about).await?;
        let entries = found
            .into_iter()
            .map(|e| {
                let who = people.iter().find(|p| p.id == e.staff_id);
                let case = summaries.iter().find(|s| Some(s.id) == e.case_id);
                AccessView {
                    login: who.map(|p| p.login.clone()).unwrap_or_default(),
                    name: who.map(|p| p.name.clone()).unwrap_or_default(),
                    number: case.map(|s| s.number.clone()),
                    outside: e.day_off
                        || u32::try_from(e.local_hour).is_ok_and(|h| watch.is_outside_hours(h)),
                    at: e.at,
                    kind: e.kind,
                    what: e.what,
                    confidential: e.confidential,
                    protected: e.protected,
                }
            })
            .collect();
        let entry = Self::reading_of(actor, "access", "log".to_owned(), now);
        self.access.record(entry).await;
        Ok(AccessList {
            entries,
            after,
            days,
        })
    }

    fn unnarrowed(actor: &Actor, (first, last): (NaiveDate, NaiveDate)) -> AccessFilter {
        let begins = |day: NaiveDate| {
            let zone = zone_of(&actor.office);
            let midnight = day.and_time(NaiveTime::MIN);
            // A midnight that a change of clocks leaves out: that of UTC is near enough.
            let local = zone.from_local_datetime(&midnight).earliest();
            local.map_or_else(|| midnight.and_utc(), |at| at.with_timezone(&Utc))
        };
        AccessFilter {
            from: begins(first),
            until: begins(last + Days::new(1)),
            staff: None,
            case: None,
            kind: None,
            confidential: false,
            protected: false,
            outside: None,
        }
    }
}

/// The days looked through: in order, and not too many.
fn days_of(looked: &Looked, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = looked.from.unwrap_or(today).min(today);
    let last = looked.until.unwrap_or(first).clamp(first, today.max(first));
    let span = (last - first).num_days().min(LONGEST);
    let first = last - chrono::TimeDelta::days(span);
    (first, last)
}

fn cursor(text: &str) -> Option<(DateTime<Utc>, Uuid)> {
    let (at, id) = text.split_once('~')?;
    Some((
        DateTime::from_timestamp_micros(at.parse().ok()?)?,
        id.parse().ok()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_looked_through_in_order_and_at_most_a_year_of_them() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-25");
        for (from, until, expected) in [
            (None, None, ("2026-11-25", "2026-11-25")),
            (Some("2026-11-20"), None, ("2026-11-20", "2026-11-20")),
            (
                Some("2026-11-20"),
                Some("2026-11-24"),
                ("2026-11-20", "2026-11-24"),
            ),
            (
                Some("2026-11-20"),
                Some("2026-11-19"),
                ("2026-11-20", "2026-11-20"),
            ),
            (
                Some("2026-11-20"),
                Some("2027-01-01"),
                ("2026-11-20", "2026-11-25"),
            ),
            (Some("2027-01-01"), None, ("2026-11-25", "2026-11-25")),
            (
                Some("1990-01-01"),
                Some("2026-11-25"),
                ("2025-11-24", "2026-11-25"),
            ),
        ] {
            let looked = Looked {
                from: from.map(day),
                until: until.map(day),
                ..Looked::default()
            };
            let expected = (day(expected.0), day(expected.1));
            assert_eq!(days_of(&looked, today), expected, "{from:?} {until:?}");
        }
    }
}
