//! How Homeward speaks up by itself: what each member of staff asked for, and the mail of the day.
//!
//! Mail names no person and no case. It says how many things of a kind are due on the reader's desk, and where to sign in.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Timelike, Utc};
use homeward_domain::{
    fields::{FieldError, Problem},
    ids::StaffId,
};
use homeward_store::{
    jobs::{self, DIGEST, Job},
    reminders::{self, DeskDue, Reminder},
};
use serde_json::json;

use crate::{
    Actor, App, Refused,
    actor::zone_of,
    desks::{CONFIDENTIAL, PROTECTED},
    load::closed_days,
    sign_in::note_event,
};

/// The hour of the reader's office from which on the mail of the day is sent.
const MORNING: u32 = 6;
/// Things due within so many days stand in the mail, as in the list "due" of the pages.
const WITHIN: chrono::Days = chrono::Days::new(7);

/// What a member of staff asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Where mail goes.
    pub mail: Option<String>,
    /// Whether they want the mail of the day.
    pub digest: bool,
    /// Since when their calendar has an address.
    pub calendar_since: Option<DateTime<Utc>>,
}

/// How much of one kind is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfKind {
    /// Code of what is due; [`CONFIDENTIAL`] for everything that is not for all.
    pub what: String,
    /// Overdue.
    pub overdue: u32,
    /// Due from today to a week from now.
    pub due: u32,
    /// The first day by which to act; none where not even the day is told.
    pub first: Option<NaiveDate>,
}

/// The mail of a day to one member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// Where to.
    pub mail: String,
    /// Language of the reader.
    pub language: String,
    /// Today in their office.
    pub today: NaiveDate,
    /// What is on their desk; what is to be done first, first.
    pub own: Vec<OfKind>,
    /// What others have left for long at the offices they supervise.
    pub escalated: Vec<OfKind>,
}

impl App {
    /// What somebody asked for.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn reminders_of(&self, actor: &Actor) -> Result<Asked, Refused> {
        let row = reminders::get(self.store.reader(), actor.staff.id).await?;
        Ok(row.map(asked).unwrap_or_default())
    }

    /// Says where one's own mail goes, and whether one wants it.
    ///
    /// # Errors
    /// [`Refused::Invalid`] for an address that is none or is missing, [`Refused::NotPermitted`] before a second factor that is due
    /// was given.
    pub async fn ask_for_mail(
        &self,
        actor: &Actor,
        mail: Option<String>,
        digest: bool,
    ) -> Result<(), Refused> {
        let problem = match &mail {
            None if digest => Some(Problem::NeededHere),
            Some(address) if !homeward_outward::mail::is_address(address) => {
                Some(Problem::NoMailAddress)
            }
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(Refused::Invalid(vec![FieldError::new(
                "mail_address",
                problem,
            )]));
        }
        self.change_reminder(actor, "mail-changed", |row, _| {
            row.mail = mail;
            row.digest = digest;
        })
        .await
    }

    pub(crate) async fn change_reminder(
        &self,
        actor: &Actor,
        event: &'static str,
        change: impl FnOnce(&mut Reminder, DateTime<Utc>),
    ) -> Result<(), Refused> {
        if actor.second_factor.is_lacking() {
            return Err(Refused::NotPermitted);
        }
        let now = self.clock.now();
        let id = actor.staff.id;
        let tx = self.store.write().await?;
        let mut row = reminders::get(&tx, id).await?.unwrap_or(Reminder {
            staff_id: id,
            mail: None,
            digest: false,
            calendar_hash: None,
            calendar_made_at: None,
            reckoned_at: None,
        });
        change(&mut row, now);
        reminders::save(&tx, &row).await?;
        note_event(&tx, id, event, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Queues the mail of the day for everybody whose morning has come, whose office is open, who is not away, and on whose desk
    /// something is due. One job a day and person, whoever queues it. Says how many were queued.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn queue_digests(&self) -> Result<usize, Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let mut queued = 0;
        for row in reminders::wanted(c).await? {
            let Some((actor, today)) = self.addressee(&row, now).await? else {
                continue;
            };
            let local = now.with_timezone(&zone_of(&actor.office));
            let closed = closed_days(c, &actor.office).await?;
            if local.hour() < MORNING || closed.is_closed(today) || actor.is_away(now) {
                continue;
            }
            if self.digest(&row, &actor, today).await?.is_none() {
                continue;
            }
            let person = row.staff_id.0;
            let id = jobs::id_of(&format!("homeward digest {today} {person}"));
            let payload = json!({ "staff": person, "day": today });
            queued += usize::from(
                jobs::enqueue_once(&self.store, &Job::new(id, DIGEST, payload, now)).await?,
            );
        }
        Ok(queued)
    }

    /// The mail of a day as it is now: none when nothing is due any more or it is no longer wanted.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when the day is over: the next one brings its own mail.
    pub async fn digest_of(&self, job: &Job) -> Result<Option<Digest>, Refused> {
        let now = self.clock.now();
        let part = |name: &str| job.payload[name].as_str();
        let person = part("staff").and_then(|id| id.parse().ok()).map(StaffId);
        let day = part("day").and_then(|day| day.parse::<NaiveDate>().ok());
        let (Some(person), Some(day)) = (person, day) else {
            return Err(Refused::Defect("a digest for nobody".to_owned()));
        };
        let Some(row) = reminders::get(self.store.reader(), person).await? else {
            return Ok(None);
        };
        let Some((actor, today)) = self.addressee(&row, now).await? else {
            return Ok(None);
        };
        if today != day {
            return Err(Refused::NotFound);
        }
        self.digest(&row, &actor, today).await
    }

    /// The mail server takes nothing for somebody: they are told when they sign in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn mail_was_refused(&self, job: &Job) -> Result<(), Refused> {
        let person = job.payload["staff"].as_str().and_then(|id| id.parse().ok());
        if let Some(person) = person.map(StaffId) {
            let tx = self.store.write().await?;
            note_event(&tx, person, "mail-refused", self.clock.now()).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Who gets mail by this row, and today in their office.
    async fn addressee(
        &self,
        row: &Reminder,
        now: DateTime<Utc>,
    ) -> Result<Option<(Actor, NaiveDate)>, Refused> {
        if !row.digest || row.mail.is_none() {
            return Ok(None);
        }
        match Actor::load(self.store.reader(), row.staff_id, now).await {
            Ok(actor) => {
                let today = actor.today(now);
                Ok(Some((actor, today)))
            }
            Err(Refused::NotSignedIn) => Ok(None),
            Err(refused) => Err(refused),
        }
    }

    async fn digest(
        &self,
        row: &Reminder,
        actor: &Actor,
        today: NaiveDate,
    ) -> Result<Option<Digest>, Refused> {
        let lines = reminders::desk(self.store.reader(), row.staff_id).await?;
        let (own, escalated) = kinds_soon(lines, today);
        let Some(mail) = row
            .mail
            .clone()
            .filter(|_| !own.is_empty() || !escalated.is_empty())
        else {
            return Ok(None);
        };
        Ok(Some(Digest {
            mail,
            language: actor.staff.language.clone(),
            today,
            own,
            escalated,
        }))
    }
}

fn asked(row: Reminder) -> Asked {
    Asked {
        mail: row.mail,
        digest: row.digest,
        calendar_since: row.calendar_hash.and(row.calendar_made_at),
    }
}

/// What is overdue or due within a week, by kind: on one's own desk, and what others have left for long.
pub(crate) fn kinds_soon(mut lines: Vec<DeskDue>, today: NaiveDate) -> (Vec<OfKind>, Vec<OfKind>) {
    lines.retain(|line| line.act_by <= today + WITHIN);
    let (escalated, own): (Vec<_>, Vec<_>) = lines.into_iter().partition(|l| l.escalated);
    (by_kind(&own, today), by_kind(&escalated, today))
}

/// Counted by kind; what is to be done first, first, and what is not told apart last.
fn by_kind(lines: &[DeskDue], today: NaiveDate) -> Vec<OfKind> {
    let mut kinds: BTreeMap<&str, OfKind> = BTreeMap::new();
    for line in lines {
        let what = match line.what.as_str() {
            PROTECTED => CONFIDENTIAL,
            what => what,
        };
        let kind = kinds.entry(what).or_insert_with(|| OfKind {
            what: what.to_owned(),
            overdue: 0,
            due: 0,
            first: None,
        });
        let n = u32::try_from(line.n).unwrap_or_default();
        if line.act_by < today {
            kind.overdue += n;
        } else {
            kind.due += n;
        }
        if what != CONFIDENTIAL {
            kind.first = Some(
                kind.first
                    .map_or(line.act_by, |first| first.min(line.act_by)),
            );
        }
    }
    let mut kinds: Vec<_> = kinds.into_values().collect();
    kinds.sort_by_key(|kind| (kind.first.is_none(), kind.first));
    kinds
}
