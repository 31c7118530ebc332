//! Signing in through the identity provider of an organisation. It says who somebody is; accounts and roles are made here.

use chrono::Duration;
use homeward_domain::ids::StaffId;
use homeward_outward::openid::{Provider, Returned, Started, Unproven, Vouch};
use homeward_store::{
    Tx, sessions, staff,
    vouched::{self, Vouched},
};
use serde::{Deserialize, Serialize};

use super::{SignedIn, Visit, events, hash_of, passwords::unchanged, second_factor::may_change};
use crate::{Actor, App, Refused};

/// Somebody may have to look for their telephone at the provider.
const WITHIN: Duration = Duration::minutes(15);

/// A sign-in at the provider under way.
#[derive(Serialize, Deserialize)]
struct Flow {
    started: Started,
    /// Where somebody wanted to go.
    to: String,
    /// The account to be linked, and the hash of the session that asked; nothing for a sign-in.
    link: Option<(StaffId, Vec<u8>)>,
}

/// Where to send the browser.
#[derive(Debug, Clone)]
pub struct Away {
    /// The address at the provider.
    pub address: String,
    /// For a cookie: the same browser comes back.
    pub key: String,
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Back {
    /// Signed in; leads on to a place.
    SignedIn(SignedIn, String),
    /// The account is linked now.
    Linked,
    /// The provider knows them, and no account here is linked to that.
    Unknown,
    /// Linked to another account already.
    Taken,
}

impl App {
    /// What people call the provider, where there is one.
    pub fn provider_name(&self) -> Option<&str> {
        self.provider.as_deref().map(Provider::name)
    }

    fn provider(&self) -> Result<&Provider, Refused> {
        self.provider.as_deref().ok_or(Refused::NotFound)
    }

    /// Begins to sign in. `redirect` is where the provider sends the browser back to, `to` where somebody wanted to go.
    ///
    /// # Errors
    /// [`Refused::NotFound`] without a provider; [`Refused::NotSignedIn`] when it does not answer.
    pub async fn begin_provider_sign_in(&self, redirect: &str, to: &str) -> Result<Away, Refused> {
        self.send_away(redirect, to, None).await
    }

    /// Begins to link one's account to whom the provider knows.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit; [`Refused::NotPermitted`] before a second factor that is due was given;
    /// and as for signing in.
    pub async fn begin_link(
        &self,
        actor: &Actor,
        password: &str,
        redirect: &str,
        token: &str,
    ) -> Result<Away, Refused> {
        self.provider()?;
        may_change(actor)?;
        if actor.second_factor.is_lacking() {
            return Err(Refused::NotPermitted);
        }
        self.confirm_password(actor, password, "own_password")
            .await?;
        let link = (actor.staff.id, hash_of(token));
        self.send_away(redirect, "/account", Some(link)).await
    }

    async fn send_away(
        &self,
        redirect: &str,
        to: &str,
        link: Option<(StaffId, Vec<u8>)>,
    ) -> Result<Away, Refused> {
        let (address, started) = self
            .provider()?
            .start(redirect, self.clock.now())
            .await
            .map_err(unproven)?;
        let flow = Flow {
            started,
            to: to.to_owned(),
            link,
        };
        let key = self.begin_ceremony("openid", &flow, WITHIN).await?;
        Ok(Away {
            address: address.into(),
            key,
        })
    }

    /// Goes on when the browser comes back. `key` is what the cookie held, `token` the session of somebody who links.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] whatever does not fit; the log says what.
    pub async fn come_back(
        &self,
        key: &str,
        returned: Returned,
        token: Option<&str>,
        visit: impl Into<Visit<'_>>,
    ) -> Result<Back, Refused> {
        let flow: Flow = self
            .take_ceremony("openid", key)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        let now = self.clock.now();
        let vouch = self
            .provider()?
            .finish(flow.started, returned, now)
            .await
            .map_err(unproven)?;
        let tx = self.store.write().await?;
        let known = vouched::find(&tx, &vouch.issuer, &vouch.subject).await?;
        if let Some((id, asked)) = flow.link {
            let same = token.is_some_and(|token| hash_of(token) == asked);
            let lives = sessions::find(&tx, &asked, now).await?;
            if !same || lives.is_none_or(|session| session.staff_id != id) {
                return Err(Refused::NotSignedIn);
            }
            if known.is_some() {
                return Ok(Back::Taken);
            }
            self.link(&tx, &vouch, id).await?;
            tx.commit().await?;
            return Ok(Back::Linked);
        }
        let id = match known {
            Some(link) => link.staff_id,
            None => match self.named(&tx, &vouch).await? {
                Some(id) => {
                    self.link(&tx, &vouch, id).await?;
                    id
                }
                None => return Ok(Back::Unknown),
            },
        };
        let account = staff::get(&tx, id)
            .await?
            .filter(|account| account.active)
            .ok_or(Refused::NotSignedIn)?;
        vouched::touch(&tx, &vouch.issuer, &vouch.subject, now).await?;
        let signed_in = self
            .begin_session(&tx, account, visit.into(), "openid", vouch.second_factor)
            .await?;
        tx.commit().await?;
        Ok(Back::SignedIn(signed_in, flow.to))
    }

    /// The account that the provider names, if it is active and nobody is linked to it yet: a second person of that name at the
    /// provider does not become the first.
    async fn named(&self, tx: &Tx, vouch: &Vouch) -> Result<Option<StaffId>, Refused> {
        let Some(name) = vouch.names.as_deref().map(str::to_lowercase) else {
            return Ok(None);
        };
        if name.chars().any(char::is_control) {
            return Ok(None);
        }
        let Some(account) = staff::find(tx, &name).await?.filter(|a| a.active) else {
            return Ok(None);
        };
        let linked = vouched::of(tx, account.id).await?;
        Ok(linked.is_empty().then_some(account.id))
    }

    async fn link(&self, tx: &Tx, vouch: &Vouch, id: StaffId) -> Result<(), Refused> {
        let now = self.clock.now();
        let row = Vouched {
            issuer: vouch.issuer.clone(),
            subject: vouch.subject.clone(),
            staff_id: id,
            created_at: now,
            last_used_at: None,
        };
        vouched::insert(tx, &row).await?;
        events::note(tx, id, "link-added", now).await
    }

    /// Whether one's account is linked.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_linked(&self, actor: &Actor) -> Result<bool, Refused> {
        Ok(!vouched::of(self.store.reader(), actor.staff.id)
            .await?
            .is_empty())
    }

    /// Removes the link of one's account.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit; [`Refused::NotPermitted`]; [`Refused::Throttled`].
    pub async fn unlink(&self, actor: &Actor, password: &str) -> Result<(), Refused> {
        may_change(actor)?;
        self.confirm_password(actor, password, "own_password")
            .await?;
        let tx = self.store.write().await?;
        unchanged(&tx, actor).await?;
        vouched::remove_of(&tx, actor.staff.id).await?;
        events::note(&tx, actor.staff.id, "link-removed", self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Why, for the log; whoever asked learns only that it did not work.
fn unproven(error: Unproven) -> Refused {
    tracing::warn!(cause = %error, "a sign-in through the identity provider failed");
    Refused::NotSignedIn
}
