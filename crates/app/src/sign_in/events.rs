//! What happened to an account, told to its owner: they notice first what they did not do.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use homeward_store::{
    Tx,
    account_events::{self, AccountEvent},
};

use crate::{Actor, App, Refused, clock::new_id};

/// Everything that is noted; each has its words under `account-event-<code>`.
pub const EVENTS: &[&str] = &[
    "app-added",
    "app-removed",
    "calendar-made",
    "calendar-removed",
    "codes-guessed",
    "codes-made",
    "hook-added",
    "hook-ended",
    "link-added",
    "link-removed",
    "mail-changed",
    "mail-refused",
    "passkey-added",
    "passkey-removed",
    "password-changed",
    "password-given",
    "recovery-code-used",
    "second-factor-reset",
    "sessions-ended",
    "token-made",
];

/// What is done by others, or may be: it stands on the first page until the owner says that they know.
const TOLD: &[&str] = &[
    "codes-guessed",
    "hook-added",
    "hook-ended",
    "link-added",
    "mail-refused",
    "password-given",
    "recovery-code-used",
    "second-factor-reset",
    "sessions-ended",
];

/// How many events are shown.
const SHOWN: u64 = 20;

/// Something that happened to one's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// When.
    pub at: DateTime<Utc>,
    /// What: one of [`EVENTS`].
    pub code: String,
}

impl From<AccountEvent> for Happened {
    fn from(event: AccountEvent) -> Self {
        Self {
            at: event.at,
            code: event.code,
        }
    }
}

/// Notes what happened to an account, in the transaction in which it happens.
pub(crate) async fn note(
    tx: &Tx,
    staff: StaffId,
    code: &'static str,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    debug_assert!(EVENTS.contains(&code), "{code}");
    let event = AccountEvent {
        id: new_id(now),
        staff_id: staff,
        at: now,
        code: code.to_owned(),
        seen_at: (!TOLD.contains(&code)).then_some(now),
    };
    Ok(account_events::insert(tx, &event).await?)
}

impl App {
    /// What happened to one's account lately, the newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn happened(&self, actor: &Actor) -> Result<Vec<Happened>, Refused> {
        let all = account_events::of(self.store.reader(), actor.staff.id, SHOWN).await?;
        Ok(all.into_iter().map(Happened::from).collect())
    }

    /// What happened to one's account that one has not confirmed to know, the newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn untold(&self, actor: &Actor) -> Result<Vec<Happened>, Refused> {
        let all = account_events::unseen(self.store.reader(), actor.staff.id).await?;
        Ok(all.into_iter().map(Happened::from).collect())
    }

    /// One knows what happened up to now.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] before a second factor that is due was given: whoever has the password alone hides nothing.
    pub async fn acknowledge(&self, actor: &Actor) -> Result<(), Refused> {
        if actor.second_factor.is_lacking() {
            return Err(Refused::NotPermitted);
        }
        let now = self.clock.now();
        let tx = self.store.write().await?;
        account_events::seen(&tx, actor.staff.id, now, now).await?;
        tx.commit().await?;
        Ok(())
    }
}
