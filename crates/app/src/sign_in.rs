//! Signing in: passwords (argon2id), sessions, API tokens, throttling that cannot lock others out.

use std::sync::OnceLock;

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use homeward_domain::ids::{StaffId, TokenId};
use homeward_store::{
    sessions::{self, Session},
    staff, throttle,
    tokens::{self, Token},
};
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};

use crate::{Actor, App, Refused, clock::new_id};

/// A session ends after this many hours whatever happens.
const SESSION_HOURS: i64 = 12;
/// A session not used for this many minutes has ended.
const IDLE_MINUTES: i64 = 60;
/// Failures before a pair of name and address, or an account that changes its password, waits.
const FREE_FAILURES: i32 = 5;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 900;
/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;

/// A session just begun: the token for the cookie is shown once.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// For the cookie.
    pub token: String,
    /// Must choose a new password first.
    pub must_change_password: bool,
    /// Language of their pages.
    pub language: String,
}

/// A request's session.
#[derive(Debug, Clone)]
pub struct Present {
    /// Who.
    pub actor: Actor,
    /// Against forged requests.
    pub csrf: String,
}

impl App {
    /// Signs in by name and password. `address` is where the request came from: only the pair waits, so that nobody can lock
    /// somebody else out.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] without telling whether name or password was wrong; [`Refused::Throttled`].
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        address: &str,
    ) -> Result<SignedIn, Refused> {
        let now = self.clock.now();
        let login = login.trim().to_lowercase();
        let key = digest(&SHA256, format!("{login}\n{address}").as_bytes());
        self.count_try(key.as_ref(), now).await?;
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
        let Some(account) = account.filter(|a| a.active && fits && !a.password_hash.is_empty())
        else {
            return Err(Refused::NotSignedIn);
        };
        let tx = self.store.write().await?;
        throttle::clear(&tx, key.as_ref()).await?;
        let token = secret()?;
        let session = Session {
            token_hash: hash_of(&token),
            staff_id: account.id,
            created_at: now,
            last_seen_at: now,
            expires_at: now + Duration::hours(SESSION_HOURS),
            csrf: secret()?,
        };
        sessions::insert(&tx, &session).await?;
        tx.commit().await?;
        Ok(SignedIn {
            token,
            must_change_password: account.must_change_password,
            language: account.language,
        })
    }

    /// Counts a try before the password is looked at, so that tries at the same time are counted too; success clears the count.
    pub(crate) async fn count_try(&self, key: &[u8], now: DateTime<Utc>) -> Result<(), Refused> {
        let tx = self.store.write().await?;
        let tries = throttle::fail(&tx, key, now).await?;
        let blocked = throttle::get(&tx, key)
            .await?
            .and_then(|t| t.blocked_until)
            .filter(|until| now < *until);
        if blocked.is_none() && tries >= FREE_FAILURES {
            let wait = (1_i64 << (tries - FREE_FAILURES).min(10)) * 5;
            throttle::block(&tx, key, now + Duration::seconds(wait.min(LONGEST_WAIT))).await?;
        }
        tx.commit().await?;
        match blocked {
            Some(until) => Err(Refused::Throttled {
                seconds: (until - now).num_seconds().max(1),
            }),
            None => Ok(()),
        }
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
        let actor = Actor::load(c, session.staff_id, now).await?;
        // Once a minute is enough to know that a session lives.
        if session.last_seen_at + Duration::minutes(1) < now {
            let tx = self.store.write().await?;
            sessions::touch(&tx, &session.token_hash, now).await?;
            tx.commit().await?;
        }
        Ok(Present {
            actor,
            csrf: session.csrf,
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

    /// Changes one's own password and ends all other sessions. Whoever holds a session guesses the old one no faster than at
    /// sign-in; here the account waits, whatever address the tries come from.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the old one does not fit or the new one is too short; [`Refused::Throttled`].
    pub async fn change_password(
        &self,
        actor: &Actor,
        old: &str,
        new: &str,
        keep: &str,
    ) -> Result<(), Refused> {
        use homeward_domain::fields::{FieldError, Problem};
        // Nothing of a sign-in reads like this: an address stands behind every name.
        let key = digest(
            &SHA256,
            format!("password of {}", actor.staff.id.0).as_bytes(),
        );
        self.count_try(key.as_ref(), self.clock.now()).await?;
        let (given, hash) = (old.to_owned(), actor.staff.password_hash.clone());
        if !in_turn(move || verify_password(&given, &hash)).await? {
            return Err(Refused::Invalid(vec![FieldError::new(
                "old_password",
                Problem::NoChoice,
            )]));
        }
        let tx = self.store.write().await?;
        throttle::clear(&tx, key.as_ref()).await?;
        tx.commit().await?;
        check_password(new, "new_password")?;
        let hash = hash_password(new.to_owned()).await?;
        let tx = self.store.write().await?;
        let mut account = staff::get(&tx, actor.staff.id)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        account.password_hash = hash;
        account.must_change_password = false;
        staff::save(&tx, &account).await?;
        sessions::remove_of(&tx, account.id, Some(&hash_of(keep))).await?;
        // Whoever knew the old password may have made keys for programs.
        for token in tokens::of(&tx, account.id).await? {
            if token.revoked_at.is_none() {
                tokens::revoke(&tx, token.id, self.clock.now()).await?;
            }
        }
        tx.commit().await?;
        Ok(())
    }

    /// Makes an API token for oneself; the secret is shown once. `scopes` are `read` and `write`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn make_token(
        &self,
        staff: StaffId,
        name: &str,
        scopes: &str,
        days: u32,
    ) -> Result<String, Refused> {
        let now = self.clock.now();
        let secret = format!("hw_{}", secret()?);
        let token = Token {
            id: TokenId(new_id(now)),
            staff_id: staff,
            name: name.to_owned(),
            secret_hash: hash_of(&secret),
            scopes: scopes.to_owned(),
            created_at: now,
            expires_at: now + Duration::days(days.clamp(1, 366).into()),
            revoked_at: None,
            last_used_at: None,
        };
        let tx = self.store.write().await?;
        tokens::insert(&tx, &token).await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// Who is behind an API token, and what it may do.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] when it has ended, was taken back or never was.
    pub async fn bearer(&self, secret: &str) -> Result<(Actor, Vec<String>), Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let token = tokens::find(c, &hash_of(secret), now)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        let actor = Actor::load(c, token.staff_id, now).await?;
        if actor.staff.must_change_password {
            return Err(Refused::NotSignedIn);
        }
        if token
            .last_used_at
            .is_none_or(|at| at + Duration::minutes(10) < now)
        {
            let tx = self.store.write().await?;
            tokens::touch(&tx, token.id, now).await?;
            tx.commit().await?;
        }
        Ok((actor, token.scopes.split(' ').map(str::to_owned).collect()))
    }

    /// The tokens of a member of staff.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tokens_of(&self, staff: StaffId) -> Result<Vec<Token>, Refused> {
        Ok(tokens::of(self.store.reader(), staff).await?)
    }

    /// Takes one's own token back.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when it is not one's own.
    pub async fn revoke_token(&self, staff: StaffId, id: TokenId) -> Result<(), Refused> {
        let tx = self.store.write().await?;
        let token = tokens::get(&tx, id)
            .await?
            .filter(|t| t.staff_id == staff)
            .ok_or(Refused::NotFound)?;
        tokens::revoke(&tx, token.id, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// A password of sensible length (ASVS 5.0: length counts, composition does not).
///
/// # Errors
/// [`Refused::Invalid`] at the field.
pub fn check_password(password: &str, field: &str) -> Result<(), Refused> {
    use homeward_domain::fields::{FieldError, Problem};
    let length = password.chars().count();
    if !(SHORTEST_PASSWORD..=128).contains(&length) {
        let limit = i64::try_from(SHORTEST_PASSWORD).ok();
        return Err(Refused::Invalid(vec![FieldError {
            field: field.to_owned(),
            problem: Problem::OutOfRange,
            limit,
        }]));
    }
    Ok(())
}

/// Hashes a password with argon2id, off the threads that answer requests.
///
/// # Errors
/// [`Refused::Defect`] when hashing fails.
pub async fn hash_password(password: String) -> Result<String, Refused> {
    in_turn(move || hash_now(&password))
        .await?
        .ok_or_else(|| Refused::Defect("a password could not be hashed".to_owned()))
}

/// Hashing takes 19 MB and a core: a few at a time, and whoever would wait long is asked to come back.
static TURNS: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(4);

/// Runs `work` off the threads that answer requests, when its turn comes.
async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refused> {
    let wait = std::time::Duration::from_secs(5);
    let turn = tokio::time::timeout(wait, TURNS.acquire())
        .await
        .map_err(|_| Refused::Throttled { seconds: 5 })?
        .map_err(|e| Refused::Defect(e.to_string()))?;
    let done = tokio::task::spawn_blocking(work)
        .await
        .map_err(|e| Refused::Defect(e.to_string()));
    drop(turn);
    done
}

fn hash_now(password: &str) -> Option<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .ok()
        .map(|h| h.to_string())
}

fn verify_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}

/// A hash nobody knows the password of.
fn nobodys_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| secret().ok().and_then(|s| hash_now(&s)).unwrap_or_default())
}

/// 256 random bits as text.
pub(crate) fn secret() -> Result<String, Refused> {
    let mut bytes = [0u8; 32];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

fn hash_of(token: &str) -> Vec<u8> {
    digest(&SHA256, token.as_bytes()).as_ref().to_vec()
}

/// When a session begun now ends.
pub fn session_end(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::hours(SESSION_HOURS)
}
