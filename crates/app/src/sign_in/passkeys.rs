//! Passkeys (WebAuthn): added, removed, and signed in with, alone or as the second step. The device always asks who is there.

use chrono::Duration;
use homeward_domain::{
    fields::{FieldError, Problem},
    ids::StaffId,
};
use homeward_store::{
    StoreError, Tx,
    passkeys::{self, Passkey as Row},
    staff,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, DiscoverableAuthentication, DiscoverableKey, Passkey,
    PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Webauthn, WebauthnBuilder,
};

use super::{
    Enrolled, SignedIn, Visit, events, passwords::unchanged, second_factor::may_change,
    totp::without_codes_of_nothing,
};
use crate::{Actor, App, Refused, clock::new_id};

/// For so long an answer of the device is waited for.
const WITHIN: Duration = Duration::minutes(5);
/// Nobody needs more.
const MOST: usize = 10;

/// What is asked of the device.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Comes back with the answer; good for one.
    pub key: String,
    /// The options, as JSON for the script of the page.
    pub options: String,
}

/// The site for which passkeys are made: they work at its own address and nowhere else.
#[derive(Debug, Clone)]
pub struct Site(Webauthn);

impl Site {
    /// The site at this address; nothing where no passkey can be made, as for bare addresses of machines.
    pub fn at(origin: &str) -> Option<Self> {
        let origin = Url::parse(origin).ok()?;
        let domain = origin.domain()?;
        let is_secure = origin.scheme() == "https" || domain == "localhost";
        let builder = WebauthnBuilder::new(domain, &origin).ok()?;
        let site = builder.rp_name("Homeward").build().ok()?;
        is_secure.then_some(Self(site))
    }
}

/// A passkey that is being added.
#[derive(Serialize, Deserialize)]
struct Adding {
    staff: StaffId,
    name: String,
    state: PasskeyRegistration,
}

/// A second step under way.
#[derive(Serialize, Deserialize)]
struct Proving {
    staff: StaffId,
    state: PasskeyAuthentication,
}

impl App {
    /// Begins to add a passkey.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit or the name is empty or too long; [`Refused::NotPermitted`] before the
    /// second factor there is was given, or when there are ten; [`Refused::Throttled`].
    pub async fn begin_passkey(
        &self,
        actor: &Actor,
        password: &str,
        name: &str,
        site: &Site,
    ) -> Result<Ask, Refused> {
        may_change(actor)?;
        let name = name.trim();
        let is_line =
            (1..=60).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if !is_line {
            let wrong = FieldError::new("passkey_name", Problem::Missing);
            return Err(Refused::Invalid(vec![wrong]));
        }
        self.confirm_password(actor, password, "own_password")
            .await?;
        let there = passkeys::of(self.store.reader(), actor.staff.id).await?;
        if there.len() >= MOST {
            return Err(Refused::NotPermitted);
        }
        let known: Vec<CredentialID> = there
            .into_iter()
            .map(|p| CredentialID::from(p.credential_id))
            .collect();
        let login = actor.staff.login.as_str();
        let (options, state) = site
            .0
            .start_passkey_registration(actor.staff.id.0, login, &actor.staff.name, Some(known))
            .map_err(defect)?;
        let adding = Adding {
            staff: actor.staff.id,
            name: name.to_owned(),
            state,
        };
        let key = self.begin_ceremony("passkey-add", &adding, WITHIN).await?;
        let mut options = json_of(&options)?;
        // With the account on the device nobody has to type a name; a device without room for it still serves as second step.
        options["publicKey"]["authenticatorSelection"]["residentKey"] = "preferred".into();
        Ok(Ask {
            key,
            options: options.to_string(),
        })
    }

    /// Adds the passkey that the device made. Other sessions end, and this one goes on under another token.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] when the answer does not fit what was asked, or came too late.
    pub async fn finish_passkey(
        &self,
        actor: &Actor,
        key: &str,
        credential: &str,
        token: &str,
        visit: impl Into<Visit<'_>>,
        site: &Site,
    ) -> Result<Enrolled, Refused> {
        may_change(actor)?;
        let adding: Adding = self
            .take_ceremony("passkey-add", key)
            .await?
            .filter(|adding: &Adding| adding.staff == actor.staff.id)
            .ok_or(Refused::NotPermitted)?;
        let answer: RegisterPublicKeyCredential = answer(credential)?;
        let passkey = site
            .0
            .finish_passkey_registration(&answer, &adding.state)
            .map_err(not_confirmed)?;
        let now = self.clock.now();
        let row = Row {
            id: new_id(now),
            staff_id: actor.staff.id,
            credential_id: passkey.cred_id().clone(),
            name: adding.name,
            credential: json_of(&passkey)?,
            created_at: now,
            last_used_at: None,
        };
        let tx = self.store.write().await?;
        match passkeys::insert(&tx, &row).await {
            Err(StoreError::Duplicate(_)) => return Err(Refused::NotPermitted),
            done => done?,
        }
        events::note(&tx, actor.staff.id, "passkey-added", now).await?;
        let enrolled = self.enrolled(&tx, actor, token, visit.into()).await?;
        tx.commit().await?;
        Ok(enrolled)
    }

    /// Removes one of one's own passkeys.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit; [`Refused::NotFound`] when it is none of theirs;
    /// [`Refused::NotPermitted`]; [`Refused::Throttled`].
    pub async fn remove_passkey(
        &self,
        actor: &Actor,
        id: Uuid,
        password: &str,
    ) -> Result<(), Refused> {
        may_change(actor)?;
        self.confirm_password(actor, password, "own_password")
            .await?;
        let tx = self.store.write().await?;
        unchanged(&tx, actor).await?;
        passkeys::remove(&tx, actor.staff.id, id).await?;
        events::note(&tx, actor.staff.id, "passkey-removed", self.clock.now()).await?;
        without_codes_of_nothing(&tx, actor.staff.id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Begins a sign-in by passkey alone: the device says whose it is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin_passkey_sign_in(&self, site: &Site) -> Result<Ask, Refused> {
        let (options, state) = site.0.start_discoverable_authentication().map_err(defect)?;
        let key = self
            .begin_ceremony("passkey-sign-in", &state, WITHIN)
            .await?;
        let mut options = json_of(&options)?;
        // Asked for by a press of a button, not offered among names.
        if let Some(object) = options.as_object_mut() {
            object.remove("mediation");
        }
        Ok(Ask {
            key,
            options: options.to_string(),
        })
    }

    /// Signs in by passkey alone: what the device has and what it asked for (finger, face or PIN) are two factors.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] whatever was wrong.
    pub async fn sign_in_by_passkey(
        &self,
        key: &str,
        credential: &str,
        visit: impl Into<Visit<'_>>,
        site: &Site,
    ) -> Result<SignedIn, Refused> {
        let state: DiscoverableAuthentication = self
            .take_ceremony("passkey-sign-in", key)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        let answer: PublicKeyCredential = answer(credential).map_err(|_| Refused::NotSignedIn)?;
        let (user, credential_id) = site
            .0
            .identify_discoverable_authentication(&answer)
            .map_err(|_| Refused::NotSignedIn)?;
        let tx = self.store.write().await?;
        let row = passkeys::find(&tx, credential_id)
            .await?
            .filter(|row| row.staff_id.0 == user)
            .ok_or(Refused::NotSignedIn)?;
        let account = staff::get(&tx, row.staff_id)
            .await?
            .filter(|account| account.active)
            .ok_or(Refused::NotSignedIn)?;
        let passkey = passkey_of(&row)?;
        let result = site
            .0
            .finish_discoverable_authentication_v2(&answer, state, DiscoverableKey::from(&passkey))
            .map_err(|_| Refused::NotSignedIn)?;
        self.used(&tx, &row, passkey, &result).await?;
        let signed_in = self
            .begin_session(&tx, account, visit.into(), "passkey", true)
            .await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// Begins the second step by passkey; nothing when one has none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin_passkey_second(
        &self,
        actor: &Actor,
        site: &Site,
    ) -> Result<Option<Ask>, Refused> {
        let known = passkeys::of(self.store.reader(), actor.staff.id)
            .await?
            .iter()
            .map(passkey_of)
            .collect::<Result<Vec<_>, _>>()?;
        if known.is_empty() {
            return Ok(None);
        }
        let (options, state) = site
            .0
            .start_passkey_authentication(&known)
            .map_err(defect)?;
        let proving = Proving {
            staff: actor.staff.id,
            state,
        };
        let key = self
            .begin_ceremony("passkey-second", &proving, WITHIN)
            .await?;
        let options = json_of(&options)?.to_string();
        Ok(Some(Ask { key, options }))
    }

    /// Gives the second factor by passkey: the session goes on under another token.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] when the answer does not fit what was asked, or came too late.
    pub async fn prove_by_passkey(
        &self,
        actor: &Actor,
        key: &str,
        credential: &str,
        token: &str,
        visit: impl Into<Visit<'_>>,
        site: &Site,
    ) -> Result<SignedIn, Refused> {
        let proving = self
            .take_ceremony("passkey-second", key)
            .await?
            .filter(|proving: &Proving| proving.staff == actor.staff.id)
            .ok_or(Refused::NotPermitted)?;
        let answer: PublicKeyCredential = answer(credential)?;
        let result = site
            .0
            .finish_passkey_authentication(&answer, &proving.state)
            .map_err(not_confirmed)?;
        let tx = self.store.write().await?;
        let row = passkeys::find(&tx, result.cred_id())
            .await?
            .filter(|row| row.staff_id == actor.staff.id)
            .ok_or(Refused::NotPermitted)?;
        let passkey = passkey_of(&row)?;
        self.used(&tx, &row, passkey, &result).await?;
        tx.commit().await?;
        self.proven(actor, token, visit.into()).await
    }

    /// Keeps the counter of the device: a copy of it that counts from an earlier number is refused.
    async fn used(
        &self,
        tx: &Tx,
        row: &Row,
        mut passkey: Passkey,
        result: &AuthenticationResult,
    ) -> Result<(), Refused> {
        if !result.user_verified() {
            return Err(Refused::NotSignedIn);
        }
        passkey.update_credential(result);
        let credential = json_of(&passkey)?;
        Ok(passkeys::used(tx, row, &credential, self.clock.now()).await?)
    }
}

fn passkey_of(row: &Row) -> Result<Passkey, Refused> {
    serde_json::from_value(row.credential.clone()).map_err(|_| {
        Refused::Store(StoreError::Corrupt {
            table: "passkey",
            id: row.id.to_string(),
        })
    })
}

fn json_of(value: &impl Serialize) -> Result<Value, Refused> {
    serde_json::to_value(value).map_err(|e| Refused::Defect(e.to_string()))
}

/// What the script of the page sent; other programs may send anything.
fn answer<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    serde_json::from_str(text).map_err(|_| Refused::NotPermitted)
}

fn defect(error: impl std::fmt::Display) -> Refused {
    Refused::Defect(error.to_string())
}

fn not_confirmed(error: impl std::fmt::Display) -> Refused {
    tracing::info!(cause = %error, "a passkey was refused");
    Refused::NotPermitted
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn passkeys_are_for_sites_with_a_name_and_tls() {
        for (origin, has) in [
            ("https://homeward.example", true),
            ("https://homeward.example:8443", true),
            ("http://localhost:8080", true),
            ("http://homeward.example", false),
            ("http://127.0.0.1:8080", false),
            ("https://192.0.2.1", false),
            ("homeward.example", false),
            ("", false),
        ] {
            assert_eq!(Site::at(origin).is_some(), has, "{origin}");
        }
    }
}
