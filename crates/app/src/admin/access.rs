//! Access to accounts: passwords given out once, deactivation, activation.

use chrono::{DateTime, Duration, Utc};
use homeward_domain::ids::StaffId;
use homeward_store::{Tx, sessions, staff, tokens};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::json;

use super::{Edit, Saved, Task, change::fresh, once_more, people::staff_form};
use crate::{
    Actor, App, Refused,
    sign_in::{hash_password, note_event},
};

/// For so long a one-time password opens an account.
const ONE_TIME_DAYS: i64 = 14;

/// An account with its one-time password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// The account.
    pub saved: Saved,
    /// The password, said once: nothing when the same request comes again, for it is kept nowhere.
    pub password: Option<String>,
}

impl From<Saved> for Issued {
    /// The answer to a request that was done before.
    fn from(saved: Saved) -> Self {
        Self {
            saved,
            password: None,
        }
    }
}

impl App {
    /// Deactivates an account: sessions and tokens end at once. What the person recorded stays theirs.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], also for one's own account; [`Refused::NotFound`], [`Refused::Conflict`].
    pub async fn deactivate_staff(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_deactivate(actor, edit))
    }

    async fn try_deactivate(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "deactivate-staff", edit));
        change.permit(Task::House)?;
        let mut row = other_account(&change.tx, &change.actor, edit).await?;
        edit.saw(&staff_form(&change.tx, &row).await?)?;
        row.active = false;
        end_access(&change.tx, row.id, change.now).await?;
        staff::save(&change.tx, &row).await?;
        change.note(&json!({ "key": row.login })).await?;
        change
            .done(Saved {
                key: row.login,
                version: row.version + 1,
            })
            .await
    }

    /// Activates an account again, with a new one-time password: the old one does not come back with it.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Conflict`].
    pub async fn reactivate_staff(&self, actor: &Actor, edit: &Edit) -> Result<Issued, Refused> {
        let (password, hash) = self.one_time(actor).await?;
        once_more!(self.try_reactivate(actor, edit, &password, &hash))
    }

    async fn try_reactivate(
        &self,
        actor: &Actor,
        edit: &Edit,
        password: &str,
        hash: &str,
    ) -> Result<Issued, Refused> {
        let change = fresh!(self.begin(actor, "reactivate-staff", edit));
        change.permit(Task::House)?;
        let mut row = other_account(&change.tx, &change.actor, edit).await?;
        edit.saw(&staff_form(&change.tx, &row).await?)?;
        row.active = true;
        hash.clone_into(&mut row.password_hash);
        row.must_change_password = true;
        row.one_time_until = Some(one_time_end(change.now));
        staff::save(&change.tx, &row).await?;
        change.note(&json!({ "key": row.login })).await?;
        let saved = Saved {
            key: row.login,
            version: row.version + 1,
        };
        Ok(Issued {
            saved: change.done(saved).await?,
            password: Some(password.to_owned()),
        })
    }

    /// Gives a member of staff a new one-time password and ends their sessions.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`].
    pub async fn reset_password(&self, actor: &Actor, edit: &Edit) -> Result<Issued, Refused> {
        let (password, hash) = self.one_time(actor).await?;
        once_more!(self.try_reset_password(actor, edit, &password, &hash))
    }

    async fn try_reset_password(
        &self,
        actor: &Actor,
        edit: &Edit,
        password: &str,
        hash: &str,
    ) -> Result<Issued, Refused> {
        let change = fresh!(self.begin(actor, "reset-password", edit));
        change.permit(Task::House)?;
        let mut row = staff::find(&change.tx, edit.key()?)
            .await?
            .filter(|s| s.active)
            .ok_or(Refused::NotFound)?;
        hash.clone_into(&mut row.password_hash);
        row.must_change_password = true;
        row.one_time_until = Some(one_time_end(change.now));
        staff::save(&change.tx, &row).await?;
        sessions::remove_of(&change.tx, row.id, None).await?;
        note_event(&change.tx, row.id, "password-given", change.now).await?;
        change.note(&json!({ "key": row.login })).await?;
        let saved = Saved {
            key: row.login,
            version: row.version + 1,
        };
        Ok(Issued {
            saved: change.done(saved).await?,
            password: Some(password.to_owned()),
        })
    }

    /// A one-time password and its hash, for who may give one: hashing takes long, and is done outside of transactions.
    pub(super) async fn one_time(&self, actor: &Actor) -> Result<(String, String), Refused> {
        self.permit(actor, Task::House)?;
        let password = one_time_password()?;
        let hash = hash_password(password.clone()).await?;
        Ok((password, hash))
    }
}

/// The account an edit names, which is not one's own.
pub(super) async fn other_account(
    tx: &Tx,
    actor: &Actor,
    edit: &Edit,
) -> Result<staff::Staff, Refused> {
    let row = staff::find(tx, edit.key()?)
        .await?
        .ok_or(Refused::NotFound)?;
    if row.id == actor.staff.id {
        return Err(Refused::NotPermitted);
    }
    Ok(row)
}

/// Ends all sessions and takes all tokens back.
async fn end_access(tx: &Tx, id: StaffId, now: DateTime<Utc>) -> Result<(), Refused> {
    sessions::remove_of(tx, id, None).await?;
    for token in tokens::of(tx, id)
        .await?
        .into_iter()
        .filter(|t| t.revoked_at.is_none())
    {
        tokens::revoke(tx, token.id, now).await?;
    }
    Ok(())
}

/// Sixteen letters and digits that are not mistaken for one another, in groups: about 79 bits.
/// When a one-time password that is given now no longer opens the account.
pub(super) fn one_time_end(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::days(ONE_TIME_DAYS)
}

pub(super) fn one_time_password() -> Result<String, Refused> {
    letters_in_groups(4)
}

/// Groups of four letters and digits that are not mistaken for one another, with dashes between: about 20 bits each.
pub(crate) fn letters_in_groups(groups: usize) -> Result<String, Refused> {
    const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let random = SystemRandom::new();
    let mut text = String::new();
    while text.len() + 1 < groups * 5 {
        let mut byte = [0u8; 1];
        random
            .fill(&mut byte)
            .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
        // 248 is the last multiple of 31: beyond it some letters would come more often.
        if byte[0] < 248 {
            if text.len() % 5 == 4 {
                text.push('-');
            }
            text.push(char::from(LETTERS[usize::from(byte[0] % 31)]));
        }
    }
    Ok(text)
}
