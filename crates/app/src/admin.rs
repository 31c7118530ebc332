//! Administration: what is not about a case. Each change is one transaction with one entry on the installation's chain.
//!
//! Things are named outward by codes people choose (offices, programmes, staff) or, where there is none, by a link code made
//! from their identifier, which says nothing about it.

mod absence;
mod access;
mod agreements;
mod change;
mod directory;
mod erasure;
mod escorts;
mod forms;
mod group_notices;
mod guarantees;
mod house;
mod legal_holds;
pub(crate) mod people;
mod places;
mod programmes;
mod retention;
mod second_factor;
mod state_agreements;
pub(crate) mod tasks;
mod transfers;
mod versions;
mod watch;

use std::{collections::HashMap, str::FromStr};

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    codes::Code,
    fields::{self, FieldError, Problem, Record},
    ids::{EntryId, StaffId},
};
use homeward_store::{
    ConnectionTrait, StoreError, Tx,
    journal::{self, Actor as JournalActor, INSTALLATION, NewEntry, seal_context},
    staff,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

pub use access::Issued;
pub(crate) use access::letters_in_groups;
pub use directory::Sought;
pub use erasure::{BatchItem, ErasedCase};
pub use escorts::Proposed;
pub use forms::ReleaseItem;
pub use group_notices::Announced;
pub use guarantees::{Guarantees, ProgrammeRules};
pub(crate) use homeward_store::link_code;
pub use legal_holds::LegalHoldItem;
pub use people::{FirstAdministrator, StaffItem};
pub use places::SuspensionItem;
pub use programmes::{ProgrammeItem, VersionItem, VersionState};
pub use retention::{DueCase, RuleItem};
pub use second_factor::Access;
pub use tasks::Tasks;
pub use transfers::{Register, RegisterLine};

pub(crate) use tasks::Task;

use crate::{Actor, App, Refused, clock::new_id};

/// What arrived to be saved.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    /// What it changes; nothing makes a new one.
    pub key: Option<String>,
    /// The version the writer saw.
    pub version: Option<i32>,
    /// The fields, as text or typed.
    pub fields: Map<String, Value>,
    /// A key that makes a repeated request the same request.
    pub once: Option<String>,
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Its key for links.
    pub key: String,
    /// Its version now.
    pub version: i32,
}

/// Something as it stands: what its page shows, and what its form begins with.
#[derive(Debug, Clone, PartialEq)]
pub struct Held<F> {
    /// Its key for links.
    pub key: String,
    /// Its version.
    pub version: i32,
    /// Its fields.
    pub form: F,
}

/// One entry of the installation's chain, opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// Place in the chain.
    pub seq: i32,
    /// When.
    pub at: DateTime<Utc>,
    /// The name of the member of staff; nothing for the program itself.
    pub by: Option<String>,
    /// Code of what was done, such as `save-office`.
    pub action: String,
    /// What changed: `key`, and the fields `before` and `after`. Never a secret.
    pub what: Value,
}

impl Edit {
    /// A new thing.
    pub fn new(form: &impl Serialize) -> Self {
        Self {
            fields: fields_of(form),
            ..Self::default()
        }
    }

    /// Something done to a thing, without fields.
    pub fn on(key: &str, version: Option<i32>) -> Self {
        Self {
            key: Some(key.to_owned()),
            version,
            ..Self::default()
        }
    }

    /// A change to a thing as it was seen.
    pub fn of<F: Serialize>(held: &Held<F>) -> Self {
        Self {
            key: Some(held.key.clone()),
            version: Some(held.version),
            fields: fields_of(&held.form),
            once: None,
        }
    }

    /// The same, done once however often it comes with this key.
    #[must_use]
    pub fn once(self, key: &str) -> Self {
        Self {
            once: Some(key.to_owned()),
            ..self
        }
    }

    /// What it changes.
    fn key(&self) -> Result<&str, Refused> {
        self.key.as_deref().ok_or(Refused::NotFound)
    }

    /// The fields as a form.
    fn read<F: Record>(&self, today: NaiveDate) -> Result<F, Refused> {
        let map = fields::read(F::FIELDS, &self.fields, today).map_err(Refused::Invalid)?;
        serde_json::from_value(Value::Object(map)).map_err(|e| Refused::Defect(e.to_string()))
    }

    /// [`Refused::Conflict`] unless the writer saw the thing as it is.
    pub(crate) fn saw<F: Serialize>(&self, held: &Held<F>) -> Result<(), Refused> {
        if self.version == Some(held.version) {
            return Ok(());
        }
        Err(Refused::Conflict {
            version: held.version,
            current: held.fields(),
        })
    }
}

impl<F: Serialize> Held<F> {
    /// The fields, to fill a form with.
    pub fn fields(&self) -> Map<String, Value> {
        fields_of(&self.form)
    }
}

impl App {
    /// What was done to the installation, the last first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators and data-protection officers.
    pub async fn deeds(&self, actor: &Actor, limit: usize) -> Result<Vec<Deed>, Refused> {
        self.permit(actor, Task::Deeds)?;
        let c = self.store.reader();
        let key = self.store.keys().installation().await?;
        let mut deeds = Vec::new();
        for entry in journal::read(c, INSTALLATION)
            .await?
            .into_iter()
            .rev()
            .take(limit)
        {
            let corrupt = || {
                Refused::Store(StoreError::Corrupt {
                    table: "journal",
                    id: entry.id.0.to_string(),
                })
            };
            let text = key
                .open(&seal_context(INSTALLATION, entry.id), &entry.sealed)
                .map_err(|_| corrupt())?;
            let by = match entry.actor() {
                JournalActor::Staff(id) => staff::get(c, id).await?.map(|s| s.name),
                JournalActor::System => None,
            };
            let what = serde_json::from_slice(&text).map_err(|_| corrupt())?;
            deeds.push(Deed {
                seq: entry.seq,
                at: entry.recorded_at,
                by,
                action: entry.action.clone(),
                what,
            });
        }
        Ok(deeds)
    }

    /// Writes the entry about a change, sealed, in the transaction of the change.
    pub(crate) async fn note(
        &self,
        tx: &Tx,
        by: JournalActor,
        action: &str,
        what: &Value,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let id = EntryId(new_id(now));
        let key = self.store.keys().installation().await?;
        let sealed = key.seal(&seal_context(INSTALLATION, id), what.to_string().as_bytes());
        let entry = NewEntry {
            id,
            chain: INSTALLATION,
            action: action.to_owned(),
            actor: by,
            recorded_at: now,
            corrects: None,
            sealed,
        };
        journal::append(tx, self.store.journal_key(), entry).await?;
        Ok(())
    }

    /// Ties the key of the installation to its chain once an entry is committed, so that the chain is missed when it is taken
    /// out. The change stands, whatever becomes of this: the work of the day binds keys that were left.
    pub(crate) async fn bind_installation(&self) {
        if let Err(error) = self.store.keys().bind_installation().await {
            tracing::warn!(%error, "the installation's key is not bound to its chain yet");
        }
    }
}

/// What changed: fields that stayed are left out.
fn what_changed(key: &str, mut before: Map<String, Value>, after: &Map<String, Value>) -> Value {
    let after: Map<String, Value> = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(value))
        .map(|(n, v)| (n.clone(), v.clone()))
        .collect();
    before.retain(|name, _| after.contains_key(name));
    json!({ "key": key, "before": before, "after": after })
}

/// One wrong field.
fn invalid(field: &str, problem: Problem) -> Refused {
    Refused::Invalid(vec![FieldError::new(field, problem)])
}

/// The names of members of staff.
async fn names_of<C: ConnectionTrait>(
    c: &C,
    people: &[StaffId],
) -> Result<HashMap<StaffId, String>, Refused> {
    let found = staff::get_many(c, people).await?;
    Ok(found.into_iter().map(|s| (s.id, s.name)).collect())
}

/// Nothing, or everything that is wrong.
pub(crate) fn sound(errors: Vec<FieldError>) -> Result<(), Refused> {
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Refused::Invalid(errors))
    }
}

/// A unique value that somebody else took in the same moment is an error at its field.
fn taken(field: &'static str) -> impl Fn(StoreError) -> Refused {
    move |error| match error {
        StoreError::Duplicate(_) => invalid(field, Problem::Taken),
        other => other.into(),
    }
}

fn fields_of(form: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(form) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// Does it again after somebody else saved between reading and writing: the second time the versions differ, which is told.
macro_rules! once_more {
    ($try:expr) => {
        match $try.await {
            Err($crate::Refused::Store(homeward_store::StoreError::Stale)) => $try.await,
            other => other,
        }
    };
}
use once_more;

/// The member of a vocabulary for each code in a list, such as `sat,sun`.
fn members<T: Code>(codes: &str) -> Vec<T> {
    codes.split(',').filter_map(T::from_code).collect()
}

/// Members of a vocabulary as a column holds them.
fn codes<T: Code>(list: &[T]) -> String {
    let codes: Vec<&str> = list.iter().map(|member| member.code()).collect();
    codes.join(",")
}

/// Values as a column holds them, such as `vi,en`.
fn listed<T: FromStr>(column: &str) -> Vec<T> {
    column
        .split(',')
        .filter_map(|one| one.parse().ok())
        .collect()
}

/// The same for a column.
fn as_column<T: ToString>(list: &[T]) -> String {
    let all: Vec<String> = list.iter().map(T::to_string).collect();
    all.join(",")
}
