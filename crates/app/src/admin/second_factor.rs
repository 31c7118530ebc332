//! Who has to have a second factor, what an account has set up, and taking it away when its owner lost it.

use homeward_domain::{
    administration::SecondFactorForm,
    fields::{FieldError, Problem},
};
use homeward_store::{
    house_rules::{self, HouseRule},
    sessions, staff, vouched,
};
use serde_json::{Value, json};

use super::{Edit, Held, Saved, Task, change::fresh, fields_of, once_more, sound};
use crate::{
    Actor, App, Refused,
    sign_in::{
        Enrolment, living, note_event, reset,
        second_factor::{RULE, enrolment, rule},
    },
};

/// How an account is reached, as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// In how many browsers it is signed in.
    pub sessions: usize,
    /// Its second factors.
    pub enrolment: Enrolment,
    /// It may sign in by the identity provider.
    pub is_vouched: bool,
}

impl App {
    /// How an account is reached.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators; [`Refused::NotFound`].
    pub async fn access_of(&self, actor: &Actor, login: &str) -> Result<Access, Refused> {
        self.permit(actor, Task::House)?;
        let c = self.store.reader();
        let row = staff::find(c, login).await?.ok_or(Refused::NotFound)?;
        Ok(Access {
            sessions: living(c, row.id, self.clock.now()).await?.len(),
            enrolment: enrolment(c, row.id).await?,
            is_vouched: !vouched::of(c, row.id).await?.is_empty(),
        })
    }

    /// Ends all sessions of an account and tells its owner. Tokens of programs stay.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`].
    pub async fn end_sessions(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "end-sessions", edit));
        change.permit(Task::House)?;
        let row = staff::find(&change.tx, edit.key()?)
            .await?
            .ok_or(Refused::NotFound)?;
        let ended = sessions::remove_of(&change.tx, row.id, None).await?;
        note_event(&change.tx, row.id, "sessions-ended", change.now).await?;
        change
            .note(&json!({ "key": row.login, "sessions": ended }))
            .await?;
        change
            .done(Saved {
                key: row.login,
                version: row.version,
            })
            .await
    }

    /// Takes away every second factor of an account whose owner lost it: app, recovery codes, passkeys. Its sessions end, and its
    /// owner is told. Where their role asks for a second factor they set one up at the next sign-in.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], also for one's own account: it takes a colleague; [`Refused::NotFound`].
    pub async fn reset_second_factor(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "reset-second-factor", edit));
        change.permit(Task::House)?;
        let row = super::access::other_account(&change.tx, &change.actor, edit).await?;
        let was = reset(&change.tx, row.id).await?;
        sessions::remove_of(&change.tx, row.id, None).await?;
        note_event(&change.tx, row.id, "second-factor-reset", change.now).await?;
        change
            .note(&json!({
                "key": row.login,
                "app": was.app_since.is_some(),
                "passkeys": was.passkeys.len(),
            }))
            .await?;
        change
            .done(Saved {
                key: row.login,
                version: row.version,
            })
            .await
    }

    /// Who has to have a second factor.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators.
    pub async fn second_factor_rule(
        &self,
        actor: &Actor,
    ) -> Result<Held<SecondFactorForm>, Refused> {
        self.permit(actor, Task::House)?;
        let (form, version) = rule(self.store.reader()).await?;
        Ok(held(form, version))
    }

    /// Says who has to have a second factor, and from when.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_second_factor_rule(
        &self,
        actor: &Actor,
        edit: &Edit,
    ) -> Result<Saved, Refused> {
        once_more!(self.try_save_rule(actor, edit))
    }

    async fn try_save_rule(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-second-factor", edit));
        change.permit(Task::House)?;
        let form: SecondFactorForm = change.form()?;
        sound(twice(&form))?;
        let (before, version) = rule(&change.tx).await?;
        let before = held(before, version);
        edit.saw(&before)?;
        let kept = HouseRule {
            name: RULE.to_owned(),
            rule: Value::Object(fields_of(&form)),
            version,
        };
        house_rules::save(&change.tx, &kept).await?;
        let after = held(form, version + 1);
        change
            .note_saved(RULE, before.fields(), &after.fields())
            .await?;
        change
            .done(Saved {
                key: after.key,
                version: after.version,
            })
            .await
    }
}

fn held(form: SecondFactorForm, version: i32) -> Held<SecondFactorForm> {
    Held {
        key: RULE.to_owned(),
        version,
        form,
    }
}

/// A role named twice would have two days.
fn twice(form: &SecondFactorForm) -> Vec<FieldError> {
    let roles = &form.factor_roles;
    let is_again = |at: &usize| roles[..*at].iter().any(|row| row.role == roles[*at].role);
    (0..roles.len())
        .filter(is_again)
        .map(|at| FieldError::new(format!("factor_roles.{at}.role"), Problem::Taken))
        .collect()
}
