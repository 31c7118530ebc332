//! One change to the installation: decided in its transaction, with its entry, and done once however often it is sent.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::fields::{Problem, Record};
use homeward_store::{Tx, idempotency::Answer, journal::Actor as JournalActor};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    Edit, Saved, fields_of, invalid, link_code, people::is_administered, tasks::Task, what_changed,
};
use crate::{Actor, App, Refused, once};

/// A change under way.
pub(super) struct Change<'a> {
    app: &'a App,
    edit: &'a Edit,
    /// What it is called in the journal.
    action: &'static str,
    /// Its transaction.
    pub(super) tx: Tx,
    /// Who makes it, as they are inside the transaction: whoever was just deactivated changes nothing.
    pub(super) actor: Actor,
    /// The moment.
    pub(super) now: DateTime<Utc>,
}

/// What became of the beginning of a change.
pub(super) enum Begun<'a> {
    /// It is new.
    Fresh(Box<Change<'a>>),
    /// It was done: this was the answer.
    Repeat(Saved),
}

/// The change, if it is new; else gives the answer of the first time.
macro_rules! fresh {
    ($begun:expr) => {
        match $begun.await? {
            $crate::admin::change::Begun::Fresh(change) => *change,
            $crate::admin::change::Begun::Repeat(saved) => return Ok(saved.into()),
        }
    };
}
pub(super) use fresh;

impl App {
    /// Begins a change, and takes the key of the request if it has one.
    pub(super) async fn begin<'a>(
        &'a self,
        actor: &Actor,
        action: &'static str,
        edit: &'a Edit,
    ) -> Result<Begun<'a>, Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let given = actor.second_factor.given;
        let actor = Actor::load_after(&tx, actor.staff.id, now, given).await?;
        let request = (action, &edit.key, edit.version, &edit.fields);
        let done = once::begin(&tx, actor.staff.id, edit.once.as_deref(), &request, now).await?;
        if let Some(answer) = done {
            return Ok(Begun::Repeat(saved_in(answer)?));
        }
        Ok(Begun::Fresh(Box::new(Change {
            app: self,
            edit,
            action,
            tx,
            actor,
            now,
        })))
    }
}

impl Change<'_> {
    /// Today in the office of who makes it.
    pub(super) fn today(&self) -> NaiveDate {
        self.actor.today(self.now)
    }

    /// [`Refused::NotPermitted`] unless who makes it may.
    pub(super) fn permit(&self, task: Task) -> Result<(), Refused> {
        self.app.permit(&self.actor, task)
    }

    /// The form that arrived.
    pub(super) fn form<F: Record>(&self) -> Result<F, Refused> {
        self.edit.read(self.today())
    }

    /// An error at the field unless who makes the change may still act after it, and somebody may still administer the house.
    pub(super) async fn shuts_nobody_out(&self, field: &str) -> Result<(), Refused> {
        let after = Actor::load(&self.tx, self.actor.staff.id, self.now).await?;
        if after.authority || !is_administered(&self.tx).await? {
            return Err(invalid(field, Problem::ShutsOut));
        }
        Ok(())
    }

    /// Brings the lists in line afterwards.
    pub(super) async fn refresh_later(&self) -> Result<(), Refused> {
        self.app.refresh_later(&self.tx, self.now).await
    }

    /// Writes its entry.
    pub(super) async fn note(&self, what: &Value) -> Result<(), Refused> {
        let by = JournalActor::Staff(self.actor.staff.id);
        self.app
            .note(&self.tx, by, self.action, what, self.now)
            .await
    }

    /// Writes its entry about a thing that was saved, with what changed.
    pub(super) async fn note_saved(
        &self,
        key: &str,
        before: Map<String, Value>,
        after: &Map<String, Value>,
    ) -> Result<(), Refused> {
        self.note(&what_changed(key, before, after)).await
    }

    /// What stands under the key of the edit; nothing when something new is made.
    pub(super) fn chosen<R>(
        &self,
        all: Vec<R>,
        id: impl Fn(&R) -> Uuid,
    ) -> Result<Option<R>, Refused> {
        match &self.edit.key {
            None => Ok(None),
            Some(key) => all
                .into_iter()
                .find(|row| link_code(id(row)) == *key)
                .map(Some)
                .ok_or(Refused::NotFound),
        }
    }

    /// Writes the entry of a row that was saved, with what changed, and makes everything last.
    pub(super) async fn kept(
        self,
        id: Uuid,
        version: i32,
        before: Map<String, Value>,
        form: &impl Serialize,
    ) -> Result<Saved, Refused> {
        let key = link_code(id);
        self.note_saved(&key, before, &fields_of(form)).await?;
        self.done(Saved { key, version }).await
    }

    /// Keeps the answer for a request that comes again, and makes everything last.
    pub(super) async fn done(self, saved: Saved) -> Result<Saved, Refused> {
        let version = Some(saved.version.to_string());
        let key = self.edit.once.as_deref();
        once::finish(&self.tx, self.actor.staff.id, key, &saved.key, version).await?;
        self.tx.commit().await?;
        self.app.bind_installation().await;
        Ok(saved)
    }
}

/// What was saved the first time.
fn saved_in(answer: Answer) -> Result<Saved, Refused> {
    let version = answer.body.and_then(|text| text.parse().ok());
    match (answer.location, version) {
        (Some(key), Some(version)) => Ok(Saved { key, version }),
        // The key names a request of another kind.
        _ => Err(Refused::KeyReused),
    }
}
