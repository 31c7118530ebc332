//! Signing in: by password first, then what follows; throttling that cannot lock others out.

mod api_tokens;
mod ceremonies;
mod events;
mod guessed;
mod kept;
mod own_sessions;
mod passkeys;
mod passwords;
mod prove;
mod provider;
pub mod second_factor;
mod totp;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use homeward_store::{
    Tx,
    sessions::{self, Session},
    staff::{self, Staff},
    throttle,
};
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};

use self::passwords::{in_turn, nobodys_hash, verify_password};
pub(crate) use self::{events::note as note_event, own_sessions::living, totp::reset};
pub use homeward_outward::openid::Returned;
pub use homeward_store::tokens::Token;

pub use self::{
    events::{EVENTS, Happened},
    guessed::SHORTEST_PASSWORD,
    kept::Kept,
    own_sessions::SessionItem,
    passkeys::{Ask, Site},
    passwords::hash_password,
    provider::{Away, Back},
    second_factor::{Enrolment, PasskeyItem},
    totp::{Begun, Enrolled},
};
use crate::{Actor, App, Refused, actor::SecondFactor};

/// A session ends after this many hours whatever happens.
const SESSION_HOURS: i64 = 12;
/// A session not used for this many minutes has ended.
const IDLE_MINUTES: i64 = 60;
/// Failures before a pair of name and address, or an account that changes its password, waits.
pub(crate) const FREE_FAILURES: i32 = 5;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 900;

/// From where somebody signs in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Visit<'a> {
    /// The address the request came from.
    pub address: &'a str,
    /// The kind of browser, such as `firefox windows`.
    pub browser: &'a str,
}

impl<'a> From<&'a str> for Visit<'a> {
    fn from(address: &'a str) -> Self {
        Self {
            address,
            browser: "",
        }
    }
}

/// A session just begun: the token for the cookie is shown once.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// For the cookie.
    pub token: String,
    /// Must choose a new password first.
    pub must_change_password: bool,
    /// Language of their pages.
    pub language: String,
    /// Whether a second factor is asked of them now.
    pub second_factor: SecondFactor,
    /// Against forged requests.
    pub csrf: String,
}

/// A request's session.
#[derive(Debug, Clone)]
pub struct Present {
    /// Who.
    pub actor: Actor,
    /// Against forged requests.
    pub csrf: String,
    /// How they signed in: `password`, `passkey`, `openid`.
    pub way: String,
}

impl App {
    /// Signs in by name and password. Only the pair of name and address waits, so that nobody can lock somebody else out.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] without telling whether name or password was wrong; [`Refused::Throttled`].
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        visit: impl Into<Visit<'_>>,
    ) -> Result<SignedIn, Refused> {
        let visit = visit.into();
        let login = login.trim().to_lowercase();
        let watched = format!("{login}\n{}", visit.address);
        self.count_try(&watched, FREE_FAILURES).await?;
        // No name has control signs in it, and PostgreSQL takes no text with a NUL.
        let account = if login.chars().any(char::is_control) {
            None
        } else {
            staff::find(self.store.reader(), &login).await?
        };
        // An unknown name takes as long as a known one.
        let hash = account
            .as_ref()
            .filter(|a| a.active && !a.password_hash.is_empty())
            .map_or_else(|| nobodys_hash().to_owned(), |a| a.password_hash.clone());
        let given = password.to_owned();
        let fits = in_turn(move || verify_password(&given, &hash)).await?;
        // One that was never used in its time is as good as wrong.
        let lasts = |a: &Staff| {
            a.one_time_until
                .is_none_or(|until| self.clock.now() < until)
        };
        let Some(account) =
            account.filter(|a| a.active && fits && !a.password_hash.is_empty() && lasts(a))
        else {
            return Err(Refused::NotSignedIn);
        };
        let tx = self.store.write().await?;
        throttle::clear(&tx, &hash_of(&watched)).await?;
        let signed_in = self
            .begin_session(&tx, account, visit, "password", false)
            .await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// Begins a session.
    async fn begin_session(
        &self,
        tx: &Tx,
        account: Staff,
        visit: Visit<'_>,
        way: &str,
        second_factor: bool,
    ) -> Result<SignedIn, Refused> {
        let now = self.clock.now();
        let token = secret()?;
        let session = Session {
            token_hash: hash_of(&token),
            staff_id: account.id,
            created_at: now,
            last_seen_at: now,
            expires_at: session_end(now),
            csrf: secret()?,
            browser: visit.browser.to_owned(),
            way: way.to_owned(),
            second_factor,
        };
        let csrf = session.csrf.clone();
        sessions::insert(tx, &session).await?;
        let actor = Actor::load_after(tx, account.id, now, second_factor).await?;
        Ok(SignedIn {
            token,
            must_change_password: account.must_change_password,
            language: account.language,
            second_factor: actor.second_factor,
            csrf,
        })
    }

    /// Counts a try at something that can be guessed before it is looked at, so that tries at the same time are counted too;
    /// success forgets them. From `free` failures on, `watched` waits: 5 seconds, then longer, up to 15 minutes.
    pub(crate) async fn count_try(&self, watched: &str, free: i32) -> Result<(), Refused> {
        let now = self.clock.now();
        let key = hash_of(watched);
        let tx = self.store.write().await?;
        let tries = throttle::fail(&tx, &key, now).await?;
        let blocked = throttle::get(&tx, &key)
            .await?
            .and_then(|t| t.blocked_until)
            .filter(|until| now < *until);
        if blocked.is_none() && tries >= free {
            let wait = (1_i64 << (tries - free).min(10)) * 5;
            throttle::block(&tx, &key, now + Duration::seconds(wait.min(LONGEST_WAIT))).await?;
        }
        tx.commit().await?;
        match blocked {
            Some(until) => Err(Refused::Throttled {
                seconds: (until - now).num_seconds().max(1),
            }),
            None => Ok(()),
        }
    }

    /// Forgets failed tries after one that fitted.
    async fn forget_tries(&self, watched: &str) -> Result<(), Refused> {
        let tx = self.store.write().await?;
        throttle::clear(&tx, &hash_of(watched)).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Who is behind a session token.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] when the session has ended or the account is inactive.
    pub async fn present(&self, token: &str) -> Result<Present, Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let session = sessions::find(c, &hash_of(token), now)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        if session.last_seen_at + Duration::minutes(IDLE_MINUTES) < now {
            return Err(Refused::NotSignedIn);
        }
        let actor = Actor::load_after(c, session.staff_id, now, session.second_factor).await?;
        // Once a minute is enough to know that a session lives.
        if session.last_seen_at + Duration::minutes(1) < now {
            let tx = self.store.write().await?;
            sessions::touch(&tx, &session.token_hash, now).await?;
            tx.commit().await?;
        }
        Ok(Present {
            actor,
            csrf: session.csrf,
            way: session.way,
        })
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_out(&self, token: &str) -> Result<(), Refused> {
        let tx = self.store.write().await?;
        sessions::remove(&tx, &hash_of(token)).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// 256 random bits as text.
pub(crate) fn secret() -> Result<String, Refused> {
    let mut bytes = [0u8; 32];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

pub(crate) fn hash_of(token: &str) -> Vec<u8> {
    digest(&SHA256, token.as_bytes()).as_ref().to_vec()
}

/// When a session begun now ends.
pub fn session_end(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::hours(SESSION_HOURS)
}
