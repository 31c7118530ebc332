//! Passwords: length, argon2id, and one's own change of it.

use std::sync::OnceLock;

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use homeward_domain::fields::{FieldError, Problem};
use homeward_store::{
    Tx, sessions,
    staff::{self, Staff},
    tokens,
};

use super::{events, guessed, hash_of, secret};
use crate::{Actor, App, Refused, turns::Turns};

impl App {
    /// Changes one's own password and ends all other sessions. Whoever holds a session guesses the old one no faster than at
    /// sign-in; here the account waits, whatever address the tries come from.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the old one does not fit or the new one is too short; [`Refused::Throttled`];
    /// [`Refused::NotPermitted`] before a second factor that is set up was given.
    pub async fn change_password(
        &self,
        actor: &Actor,
        old: &str,
        new: &str,
        keep: &str,
    ) -> Result<(), Refused> {
        // Whoever knows the password alone must not take the account over.
        if actor.second_factor.enrolled && !actor.second_factor.given {
            return Err(Refused::NotPermitted);
        }
        self.confirm_password(actor, old, "old_password").await?;
        let own = [actor.staff.login.as_str(), actor.staff.name.as_str()];
        guessed::check(new, "new_password", &own)?;
        let hash = hash_password(new.to_owned()).await?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let mut account = unchanged(&tx, actor).await?;
        account.password_hash = hash;
        account.must_change_password = false;
        account.one_time_until = None;
        staff::save(&tx, &account).await?;
        sessions::remove_of(&tx, account.id, Some(&hash_of(keep))).await?;
        // Whoever knew the old password may have made keys for programs.
        for token in tokens::of(&tx, account.id).await? {
            if token.revoked_at.is_none() {
                tokens::revoke(&tx, token.id, now).await?;
            }
        }
        events::note(&tx, account.id, "password-changed", now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Asks again for the password of whoever sits there, before something that would take the account over.
    ///
    /// # Errors
    /// [`Refused::Invalid`] at `field` when it does not fit; [`Refused::Throttled`].
    pub(super) async fn confirm_password(
        &self,
        actor: &Actor,
        password: &str,
        field: &str,
    ) -> Result<(), Refused> {
        // Nothing of a sign-in reads like this: an address stands behind every name.
        let watched = format!("password of {}", actor.staff.id.0);
        self.count_try(&watched, super::FREE_FAILURES).await?;
        let (given, hash) = (password.to_owned(), actor.staff.password_hash.clone());
        if !in_turn(move || verify_password(&given, &hash)).await? {
            return Err(Refused::Invalid(vec![FieldError::new(
                field,
                Problem::NoChoice,
            )]));
        }
        self.forget_tries(&watched).await
    }
}

/// The account as it is now, if nobody took it away or gave it another password since the request began to come in: whoever was
/// thrown out does not come back by a request they left open.
pub(super) async fn unchanged(tx: &Tx, actor: &Actor) -> Result<Staff, Refused> {
    staff::get(tx, actor.staff.id)
        .await?
        .filter(|now| now.active && now.password_hash == actor.staff.password_hash)
        .ok_or(Refused::NotSignedIn)
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

/// Hashing takes 19 MB and a core: a few at a time.
static TURNS: Turns = Turns::of(4, 5);

/// Hashes and compares, when its turn comes.
pub(super) async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refused> {
    TURNS.take(work).await
}

fn hash_now(password: &str) -> Option<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .ok()
        .map(|h| h.to_string())
}

pub(super) fn verify_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}

/// A hash nobody knows the password of.
pub(super) fn nobodys_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| secret().ok().and_then(|s| hash_now(&s)).unwrap_or_default())
}
