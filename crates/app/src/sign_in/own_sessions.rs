//! One's own sessions: where somebody is signed in, and ending it there.

use chrono::{DateTime, Duration, Utc};
use homeward_domain::ids::StaffId;
use homeward_store::{
    ConnectionTrait,
    sessions::{self, Session},
};
use ring::digest::{SHA256, digest};

use super::{IDLE_MINUTES, hash_of};
use crate::{Actor, App, Refused};

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionItem {
    /// Its name in links: says nothing about its token.
    pub key: String,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was used last, to the minute.
    pub last_seen_at: DateTime<Utc>,
    /// The kind of browser, such as `firefox windows`; empty when it did not say.
    pub browser: String,
    /// How they signed in: `password`, `passkey`, `openid`.
    pub way: String,
    /// With a second factor.
    pub second_factor: bool,
    /// It is the one that asks.
    pub is_this: bool,
}

/// The sessions of somebody that still live, the one used last first.
pub(crate) async fn living<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
    now: DateTime<Utc>,
) -> Result<Vec<Session>, Refused> {
    let mut all = sessions::of(c, staff, now).await?;
    all.retain(|s| s.last_seen_at + Duration::minutes(IDLE_MINUTES) >= now);
    Ok(all)
}

/// The name of a session in links.
fn key_of(session: &Session) -> String {
    let named = [b"homeward session ".as_slice(), &session.token_hash].concat();
    hex::encode(&digest(&SHA256, &named).as_ref()[..8])
}

impl App {
    /// Where one is signed in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_sessions(
        &self,
        actor: &Actor,
        token: &str,
    ) -> Result<Vec<SessionItem>, Refused> {
        let this = hash_of(token);
        let all = living(self.store.reader(), actor.staff.id, self.clock.now()).await?;
        Ok(all
            .into_iter()
            .map(|session| SessionItem {
                key: key_of(&session),
                created_at: session.created_at,
                last_seen_at: session.last_seen_at,
                is_this: session.token_hash == this,
                browser: session.browser,
                way: session.way,
                second_factor: session.second_factor,
            })
            .collect())
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when it is none of theirs; [`Refused::NotPermitted`] before a second factor that is due was given.
    pub async fn end_own_session(&self, actor: &Actor, key: &str) -> Result<(), Refused> {
        may_end(actor)?;
        let tx = self.store.write().await?;
        let session = living(&tx, actor.staff.id, self.clock.now())
            .await?
            .into_iter()
            .find(|session| key_of(session) == key)
            .ok_or(Refused::NotFound)?;
        sessions::remove(&tx, &session.token_hash).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends all of one's own sessions but the one that asks; says how many.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] before a second factor that is due was given.
    pub async fn end_other_sessions(&self, actor: &Actor, token: &str) -> Result<u64, Refused> {
        may_end(actor)?;
        let tx = self.store.write().await?;
        let ended = sessions::remove_of(&tx, actor.staff.id, Some(&hash_of(token))).await?;
        tx.commit().await?;
        Ok(ended)
    }
}

/// Whoever has the password alone does not throw out the owner.
fn may_end(actor: &Actor) -> Result<(), Refused> {
    if actor.second_factor.is_lacking() {
        Err(Refused::NotPermitted)
    } else {
        Ok(())
    }
}
