//! The calendar of a desk: read by whoever has its address, which its owner makes and takes back.
//!
//! The secret in the address opens that calendar and nothing else. It holds days, kinds and counts.

use chrono::{DateTime, Utc};
use homeward_store::reminders::{self, DeskDue};

use crate::{
    Actor, App, Refused,
    desks::PROTECTED,
    sign_in::{hash_of, secret},
};

/// Addresses of nothing that one place may ask for before it waits.
const FREE_MISSES: i32 = 20;

/// What is due on one desk.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskCalendar {
    /// Language of its owner.
    pub language: String,
    /// When it was reckoned; nothing stands in it before.
    pub reckoned_at: Option<DateTime<Utc>>,
    /// What is due, by day and kind. Nothing of cases with a protected location, and nothing that is told for being late.
    pub lines: Vec<DeskDue>,
}

impl App {
    /// Makes the address of one's own calendar, and says the secret in it once. An address made before ends.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] before a second factor that is due was given.
    pub async fn make_calendar(&self, actor: &Actor) -> Result<String, Refused> {
        let secret = format!("hwc_{}", secret()?);
        let hash = hash_of(&secret);
        self.change_reminder(actor, "calendar-made", |row, now| {
            row.calendar_hash = Some(hash);
            row.calendar_made_at = Some(now);
        })
        .await?;
        Ok(secret)
    }

    /// Takes the address of one's own calendar back.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] before a second factor that is due was given.
    pub async fn remove_calendar(&self, actor: &Actor) -> Result<(), Refused> {
        self.change_reminder(actor, "calendar-removed", |row, _| {
            row.calendar_hash = None;
            row.calendar_made_at = None;
        })
        .await
    }

    /// The calendar of a secret; who asks for many that are not there waits. Looked up by a hash, so that no answer comes later for
    /// a secret that is nearly right.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for a secret that never was, was taken back, or whose owner may not sign in; [`Refused::Throttled`].
    pub async fn calendar(&self, secret: &str, address: &str) -> Result<DeskCalendar, Refused> {
        let c = self.store.reader();
        let row = reminders::by_calendar(c, &hash_of(secret)).await?;
        let owner = match &row {
            None => None,
            Some(row) => match Actor::load(c, row.staff_id, self.clock.now()).await {
                Ok(actor) => Some(actor),
                Err(Refused::NotSignedIn) => None,
                Err(refused) => return Err(refused),
            },
        };
        let (Some(row), Some(owner)) = (row, owner) else {
            self.count_try(&format!("calendar\n{address}"), FREE_MISSES)
                .await?;
            return Err(Refused::NotFound);
        };
        let mut lines = reminders::desk(c, row.staff_id).await?;
        lines.retain(|line| !line.escalated && line.what != PROTECTED);
        Ok(DeskCalendar {
            language: owner.staff.language,
            reckoned_at: row.reckoned_at,
            lines,
        })
    }
}
