//! The second step of a sign-in: a code of the app or a recovery code.

use homeward_domain::ids::StaffId;
use homeward_store::{second_factors, sessions, staff};

use super::{
    FREE_FAILURES, SignedIn, Visit, events, hash_of,
    totp::{code_hash, wrong_code},
};
use crate::{Actor, App, Refused};

/// Failures from all addresses together before codes of the app wait for the account. Only whoever knows the password can use
/// them up; a recovery code and a passkey open the account all the same.
const FREE_GUESSES: i32 = 50;

impl App {
    /// Gives the second factor as a code: the session goes on under another token.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the code does not fit or was used before; [`Refused::Throttled`].
    pub async fn prove_by_code(
        &self,
        actor: &Actor,
        code: &str,
        token: &str,
        visit: impl Into<Visit<'_>>,
    ) -> Result<SignedIn, Refused> {
        let visit = visit.into();
        self.take_code(actor.staff.id, code, visit.address).await?;
        self.proven(actor, token, visit).await
    }

    /// The session goes on under another token, with the second factor given.
    pub(super) async fn proven(
        &self,
        actor: &Actor,
        token: &str,
        visit: Visit<'_>,
    ) -> Result<SignedIn, Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let before = sessions::find(&tx, &hash_of(token), now)
            .await?
            .filter(|session| session.staff_id == actor.staff.id)
            .ok_or(Refused::NotSignedIn)?;
        sessions::remove(&tx, &before.token_hash).await?;
        let account = staff::get(&tx, actor.staff.id)
            .await?
            .filter(|s| s.active)
            .ok_or(Refused::NotSignedIn)?;
        let signed_in = self
            .begin_session(&tx, account, visit, &before.way, true)
            .await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// Takes a code of the app or a recovery code: each counts once.
    pub(super) async fn take_code(
        &self,
        id: StaffId,
        code: &str,
        address: &str,
    ) -> Result<(), Refused> {
        let code: String = code
            .chars()
            .filter(|c| !c.is_whitespace())
            .take(60)
            .collect();
        let pair = format!("second of {}\n{address}", id.0);
        self.count_try(&pair, FREE_FAILURES).await?;
        let is_app = code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit());
        if is_app {
            self.take_app_code(id, &code).await?;
        } else {
            let now = self.clock.now();
            let tx = self.store.write().await?;
            let hash = code_hash(id, &code);
            if !second_factors::use_recovery_code(&tx, id, &hash, now).await? {
                return Err(wrong_code());
            }
            events::note(&tx, id, "recovery-code-used", now).await?;
            tx.commit().await?;
        }
        self.forget_tries(&pair).await
    }

    async fn take_app_code(&self, id: StaffId, code: &str) -> Result<(), Refused> {
        let everywhere = format!("codes of {}", id.0);
        if let Err(waits) = self.count_try(&everywhere, FREE_GUESSES).await {
            self.tell_of_guesses(id).await?;
            return Err(waits);
        }
        let app = second_factors::totp(self.store.reader(), id)
            .await?
            .filter(|t| t.confirmed_at.is_some())
            .ok_or_else(wrong_code)?;
        let step = self.step_of(&app, code).await?.ok_or_else(wrong_code)?;
        let since = app.confirmed_at.unwrap_or(app.created_at);
        let tx = self.store.write().await?;
        if !second_factors::take_step(&tx, id, step, since).await? {
            return Err(wrong_code());
        }
        tx.commit().await?;
        self.forget_tries(&everywhere).await
    }

    /// Tells the owner, once, that somebody who knows the password guesses codes.
    async fn tell_of_guesses(&self, id: StaffId) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let told = homeward_store::account_events::unseen(&tx, id).await?;
        if told.iter().all(|event| event.code != "codes-guessed") {
            events::note(&tx, id, "codes-guessed", now).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}
