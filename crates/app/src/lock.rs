//! The emergency lock: everything stops at once, for everybody, until somebody who has the master key opens it (design 6.9).
//!
//! That the house is locked stands in the database, so that every program on it stops with its next request, and answers again
//! only when it was started anew after `homeward unlock`. Its keys leave memory when it ends.

use homeward_domain::alerts::AlertKind;
use homeward_store::{
    StoreError,
    house_rules::{self, HouseRule, LOCK},
    journal::Actor as JournalActor,
    sessions,
};
use serde_json::json;

use crate::{Actor, App, Refused, admin::tasks::Task, alerts::Raise};

const DEED: &str = "lock-house";

impl App {
    /// The house is locked, or was found locked since this program started. Whoever finds it locked shuts for good.
    pub async fn is_locked(&self) -> bool {
        if self.store.is_shut() {
            return true;
        }
        let locked = house_rules::get(self.store.reader(), LOCK).await;
        if matches!(locked, Ok(Some(_))) {
            tracing::warn!(
                "the house is locked: nothing is answered until this program is started again"
            );
            self.store.shut();
        }
        self.store.is_shut()
    }

    /// Locks the house: every session ends, every program on this database closes.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators and the data-protection officer.
    pub async fn lock_house(&self, actor: &Actor) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let actor = &Actor::load_after(&tx, actor.staff.id, now, actor.second_factor.given).await?;
        self.permit(actor, Task::Lock)?;
        let value = HouseRule {
            name: LOCK.to_owned(),
            rule: json!({ "at": now }),
            version: 0,
        };
        match house_rules::save(&tx, &value).await {
            // Somebody was faster: locked is locked.
            Ok(()) | Err(StoreError::Stale) => {}
            Err(error) => return Err(error.into()),
        }
        sessions::remove_all(&tx).await?;
        let by = JournalActor::Staff(actor.staff.id);
        self.note(&tx, by, DEED, &json!({}), now).await?;
        let alert = Raise {
            kind: AlertKind::HouseLocked,
            case: None,
            by: Some(actor.staff.id),
            cause: now.to_rfc3339(),
        };
        self.raise(&tx, &alert, now).await?;
        tx.commit().await?;
        self.bind_installation().await;
        self.store.shut();
        Ok(())
    }

    /// Opens the house again, for whoever holds the master key: a store that was opened with it is the proof.
    ///
    /// # Errors
    /// [`Refused::Store`] when the keys are not there; [`Refused::NotFound`] when the house is not locked.
    pub async fn unlock_house(&self) -> Result<(), Refused> {
        let now = self.clock.now();
        if self.store.is_shut() {
            return Err(Refused::Store(StoreError::Locked));
        }
        self.store.keys().installation().await?;
        let tx = self.store.write().await?;
        if house_rules::get(&tx, LOCK).await?.is_none() {
            return Err(Refused::NotFound);
        }
        house_rules::remove(&tx, LOCK).await?;
        let by = JournalActor::System;
        self.note(&tx, by, "unlock-house", &json!({}), now).await?;
        tx.commit().await?;
        Ok(())
    }
}
