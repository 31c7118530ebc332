//! API tokens: by them programs act for a member of staff.

use chrono::Duration;
use homeward_domain::ids::{StaffId, TokenId};
use homeward_store::tokens::{self, Token};

use super::{events, hash_of, secret};
use crate::{Actor, App, Refused, clock::new_id};

impl App {
    /// Makes an API token for oneself; the secret is shown once. `scopes` are `read` and `write`. The token opens what its maker
    /// could open: one made without a second factor is worth nothing where one is asked.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] before a second factor that is due was given.
    pub async fn make_own_token(
        &self,
        actor: &Actor,
        name: &str,
        scopes: &str,
        days: u32,
    ) -> Result<String, Refused> {
        if actor.second_factor.is_lacking() {
            return Err(Refused::NotPermitted);
        }
        self.insert_token(
            actor.staff.id,
            name,
            scopes,
            days,
            actor.second_factor.given,
        )
        .await
    }

    /// Makes an API token at the command line, which whoever runs the machine may use: that stands for a second factor.
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
        self.insert_token(staff, name, scopes, days, true).await
    }

    async fn insert_token(
        &self,
        staff: StaffId,
        name: &str,
        scopes: &str,
        days: u32,
        second_factor: bool,
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
            second_factor,
        };
        let tx = self.store.write().await?;
        tokens::insert(&tx, &token).await?;
        events::note(&tx, staff, "token-made", now).await?;
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
        let actor = Actor::load_after(c, token.staff_id, now, token.second_factor).await?;
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
