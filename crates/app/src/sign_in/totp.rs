//! An authenticator app (TOTP, RFC 6238: SHA-1, six digits, 30 seconds, as every app knows it), and recovery codes.

use homeward_domain::{
    fields::{FieldError, Problem},
    ids::StaffId,
};
use homeward_store::{
    StoreError, Tx,
    second_factors::{self, Totp},
    sessions, staff,
};
use ring::rand::{SecureRandom, SystemRandom};
use totp_rs::Secret;
use zeroize::Zeroizing;

use super::{
    SignedIn, Visit, events, hash_of,
    passwords::unchanged,
    second_factor::{Enrolment, enrolment, is_enrolled, may_change},
};
use crate::{Actor, App, Refused, admin::letters_in_groups};

/// How many recovery codes somebody gets.
const RECOVERY_CODES: usize = 10;
/// Seconds a code of an app stands for.
const STEP_SECONDS: i64 = 30;

/// What an app is told, shown while it is set up and never again.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The secret in letters and digits (base 32), in groups of four.
    pub secret: String,
    /// The same with names, as a QR code holds it: `otpauth://totp/…`.
    pub address: String,
}

/// What somebody gets when a second factor is set up.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// The session goes on under another token, with the second factor given.
    pub signed_in: SignedIn,
    /// Recovery codes, shown once; none when they have some from before.
    pub codes: Vec<String>,
}

impl App {
    /// Begins to set up an authenticator app. It counts for nothing until the first code fits.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit; [`Refused::NotPermitted`] before the second factor there is was
    /// given, or when there is an app; [`Refused::Throttled`].
    pub async fn begin_app(&self, actor: &Actor, password: &str) -> Result<Begun, Refused> {
        may_change(actor)?;
        self.confirm_password(actor, password, "own_password")
            .await?;
        let mut bytes = Zeroizing::new([0u8; 20]);
        SystemRandom::new()
            .fill(bytes.as_mut_slice())
            .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
        let key = self.store.keys().installation().await?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        unchanged(&tx, actor).await?;
        let there = second_factors::totp(&tx, actor.staff.id).await?;
        if there.is_some_and(|t| t.confirmed_at.is_some()) {
            return Err(Refused::NotPermitted);
        }
        let row = Totp {
            staff_id: actor.staff.id,
            sealed: key.seal(&context(actor.staff.id), bytes.as_slice()),
            created_at: now,
            confirmed_at: None,
            last_step: 0,
        };
        second_factors::set_totp(&tx, &row).await?;
        tx.commit().await?;
        Ok(begun(&actor.staff.login, bytes.as_slice()))
    }

    /// The app that was begun and not confirmed, to be shown again after a code that did not fit.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when none was begun.
    pub async fn begun_app(&self, actor: &Actor) -> Result<Begun, Refused> {
        let row = second_factors::totp(self.store.reader(), actor.staff.id)
            .await?
            .filter(|t| t.confirmed_at.is_none())
            .ok_or(Refused::NotFound)?;
        let secret = self.open_totp(&row).await?;
        Ok(begun(&actor.staff.login, &secret))
    }

    /// Confirms the app with its first code: from now on it is asked at every sign-in. Other sessions end.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the code does not fit; [`Refused::NotFound`] when none was begun; [`Refused::NotPermitted`];
    /// [`Refused::Throttled`].
    pub async fn confirm_app(
        &self,
        actor: &Actor,
        code: &str,
        token: &str,
        visit: impl Into<Visit<'_>>,
    ) -> Result<Enrolled, Refused> {
        may_change(actor)?;
        let id = actor.staff.id;
        let watched = format!("app of {}", id.0);
        self.count_try(&watched, super::FREE_FAILURES).await?;
        let row = second_factors::totp(self.store.reader(), id)
            .await?
            .filter(|t| t.confirmed_at.is_none())
            .ok_or(Refused::NotFound)?;
        let step = self.step_of(&row, code).await?.ok_or_else(wrong_code)?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        if !second_factors::take_step(&tx, id, step, now).await? {
            return Err(wrong_code());
        }
        events::note(&tx, id, "app-added", now).await?;
        let enrolled = self.enrolled(&tx, actor, token, visit.into()).await?;
        tx.commit().await?;
        self.forget_tries(&watched).await?;
        Ok(enrolled)
    }

    /// Goes on under another token with the second factor given, ends the other sessions, and gives recovery codes to whoever
    /// has none.
    pub(super) async fn enrolled(
        &self,
        tx: &Tx,
        actor: &Actor,
        token: &str,
        visit: Visit<'_>,
    ) -> Result<Enrolled, Refused> {
        let id = actor.staff.id;
        let way = sessions::find(tx, &hash_of(token), self.clock.now())
            .await?
            .filter(|session| session.staff_id == id)
            .ok_or(Refused::NotSignedIn)?
            .way;
        let codes = if second_factors::recovery_codes(tx, id).await?.is_empty() {
            give_codes(tx, id).await?
        } else {
            Vec::new()
        };
        sessions::remove_of(tx, id, None).await?;
        let account = staff::get(tx, id).await?.ok_or(Refused::NotSignedIn)?;
        Ok(Enrolled {
            signed_in: self.begin_session(tx, account, visit, &way, true).await?,
            codes,
        })
    }

    /// Removes the authenticator app: takes password and a code of it, or a recovery code.
    ///
    /// # Errors
    /// [`Refused::Invalid`], [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Throttled`].
    pub async fn remove_app(
        &self,
        actor: &Actor,
        password: &str,
        code: &str,
    ) -> Result<(), Refused> {
        may_change(actor)?;
        self.confirm_password(actor, password, "own_password")
            .await?;
        let id = actor.staff.id;
        let tx = self.store.write().await?;
        if second_factors::totp(&tx, id).await?.is_none() {
            return Err(Refused::NotFound);
        }
        drop(tx);
        self.take_code(id, code, "").await?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        unchanged(&tx, actor).await?;
        second_factors::remove_totp(&tx, id).await?;
        events::note(&tx, id, "app-removed", now).await?;
        without_codes_of_nothing(&tx, id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Gives new recovery codes; the old ones count no more.
    ///
    /// # Errors
    /// [`Refused::Invalid`] when the password does not fit; [`Refused::NotPermitted`] without a second factor; [`Refused::Throttled`].
    pub async fn new_codes(&self, actor: &Actor, password: &str) -> Result<Vec<String>, Refused> {
        may_change(actor)?;
        if !actor.second_factor.enrolled {
            return Err(Refused::NotPermitted);
        }
        self.confirm_password(actor, password, "own_password")
            .await?;
        let tx = self.store.write().await?;
        unchanged(&tx, actor).await?;
        // Somebody may have taken the factors away in the meantime.
        if !is_enrolled(&tx, actor.staff.id).await? {
            return Err(Refused::NotPermitted);
        }
        let codes = give_codes(&tx, actor.staff.id).await?;
        events::note(&tx, actor.staff.id, "codes-made", self.clock.now()).await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// The step whose code this is: the one of now, the one before or the one after.
    pub(super) async fn step_of(&self, row: &Totp, code: &str) -> Result<Option<i64>, Refused> {
        let secret = self.open_totp(row).await?;
        let totp = totp_rs::Builder::new()
            .with_secret(Secret::from(secret.as_slice()))
            .build()
            .map_err(|e| Refused::Defect(e.to_string()))?;
        let seconds = u64::try_from(self.clock.now().timestamp()).unwrap_or_default();
        debug_assert_eq!(STEP_SECONDS, 30);
        Ok(totp
            .check(code, seconds)
            .and_then(|step| i64::try_from(step).ok()))
    }

    async fn open_totp(&self, row: &Totp) -> Result<Zeroizing<Vec<u8>>, Refused> {
        let key = self.store.keys().installation().await?;
        key.open(&context(row.staff_id), &row.sealed).map_err(|_| {
            Refused::Store(StoreError::Corrupt {
                table: "totp",
                id: row.staff_id.0.to_string(),
            })
        })
    }
}

/// A secret opens for the account for which it was sealed, and for no other.
fn context(staff: StaffId) -> Vec<u8> {
    [b"homeward totp ".as_slice(), staff.0.as_bytes()].concat()
}

fn begun(login: &str, secret: &[u8]) -> Begun {
    let letters = Secret::from(secret).to_base32();
    let groups: Vec<String> = letters
        .as_bytes()
        .chunks(4)
        .map(|part| String::from_utf8_lossy(part).into_owned())
        .collect();
    let label: String = url::form_urlencoded::byte_serialize(login.as_bytes())
        .collect::<String>()
        .replace('+', "%20");
    Begun {
        secret: groups.join(" "),
        address: format!("otpauth://totp/Homeward:{label}?secret={letters}&issuer=Homeward"),
    }
}

/// Recovery codes have six groups, about 119 bits: nobody guesses one, also not from its hash.
async fn give_codes(tx: &Tx, staff: StaffId) -> Result<Vec<String>, Refused> {
    let codes = (0..RECOVERY_CODES)
        .map(|_| letters_in_groups(6))
        .collect::<Result<Vec<_>, _>>()?;
    let hashes: Vec<_> = codes.iter().map(|code| code_hash(staff, code)).collect();
    second_factors::set_recovery_codes(tx, staff, &hashes).await?;
    Ok(codes)
}

/// Recovery codes stand in for a second factor: with the last one they go.
pub(super) async fn without_codes_of_nothing(tx: &Tx, staff: StaffId) -> Result<(), Refused> {
    if !is_enrolled(tx, staff).await? {
        second_factors::set_recovery_codes(tx, staff, &[]).await?;
    }
    Ok(())
}

/// The hash of a recovery code, however it was typed: with or without dashes and spaces, in whatever size of letters.
pub(super) fn code_hash(staff: StaffId, code: &str) -> Vec<u8> {
    let letters: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    hash_of(&format!("recovery code of {} {letters}", staff.0))
}

/// What is said of every code that does not count.
pub(super) fn wrong_code() -> Refused {
    Refused::Invalid(vec![FieldError::new("code", Problem::NoChoice)])
}

/// Removes everything somebody has set up; says what it was.
pub(crate) async fn reset(tx: &Tx, staff: StaffId) -> Result<Enrolment, Refused> {
    let was = enrolment(tx, staff).await?;
    second_factors::remove_totp(tx, staff).await?;
    second_factors::set_recovery_codes(tx, staff, &[]).await?;
    homeward_store::passkeys::remove_of(tx, staff).await?;
    Ok(was)
}
