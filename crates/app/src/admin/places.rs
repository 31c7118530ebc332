//! Where returns may go: suspensions (PRG-08) and the monitoring of returns (PRG-14).

use std::collections::HashMap;

use chrono::NaiveDate;
use homeward_domain::{
    administration::{LiftForm, MonitoringForm, ReviewForm, SuspensionForm},
    fields::{Problem, Text},
    ids::{MonitoringId, ProgrammeId, StaffId, SuspensionId},
};
use homeward_store::{
    ConnectionTrait, StoreError, Tx,
    monitoring::{self, Monitoring},
    programmes,
    suspensions::{self, Suspension},
};
use serde_json::{Map, json};

use super::{
    Edit, Held, Saved, Task, change::fresh, fields_of, invalid, link_code, names_of, once_more,
    sound,
};
use crate::{Actor, App, Refused, clock::new_id};

/// A suspension with its history.
#[derive(Debug, Clone, PartialEq)]
pub struct SuspensionItem {
    /// The suspension.
    pub held: Held<SuspensionForm>,
    /// First day.
    pub from_on: NaiveDate,
    /// First day on which it no longer holds.
    pub lifted_on: Option<NaiveDate>,
    /// The name of who suspended.
    pub author: String,
    /// The name of who lifted it.
    pub lifted_by: Option<String>,
    /// Its review is due: the day has come and it still holds.
    pub review_due: bool,
    /// The reader may review and lift it.
    pub may_change: bool,
}

impl App {
    /// All suspensions ever, the newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn suspensions(&self, actor: &Actor) -> Result<Vec<SuspensionItem>, Refused> {
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        let codes = codes_of(c).await?;
        let rows = suspensions::all(c).await?;
        let people: Vec<StaffId> = rows
            .iter()
            .flat_map(|s| [Some(s.author), s.lifted_by])
            .flatten()
            .collect();
        let names = names_of(c, &people).await?;
        rows.iter()
            .map(|row| {
                Ok(SuspensionItem {
                    held: suspension_form(row, &codes)?,
                    from_on: row.from_on,
                    lifted_on: row.lifted_on,
                    author: names.get(&row.author).cloned().unwrap_or_default(),
                    lifted_by: row.lifted_by.and_then(|id| names.get(&id).cloned()),
                    review_due: row.lifted_on.is_none() && row.review_on <= today,
                    may_change: self.may(actor, Task::Programme(row.programme_id)),
                })
            })
            .collect()
    }

    /// Suspends returns to a country or an area from today on.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`].
    pub async fn suspend(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "suspend", edit));
        let today = change.today();
        let form: SuspensionForm = change.form()?;
        let programme = match &form.for_programme {
            None => None,
            Some(code) => Some(programme_of(&change.tx, code, "for_programme").await?),
        };
        change.permit(Task::Programme(programme))?;
        sound(form.check(today))?;
        let row = Suspension {
            id: SuspensionId(new_id(change.now)),
            programme_id: programme,
            country: form.country.code().to_owned(),
            area: form.suspended_area.clone(),
            reason: form.reason.0.clone(),
            from_on: today,
            review_on: form.review_on,
            author: change.actor.staff.id,
            lifted_on: None,
            lifted_by: None,
            version: 1,
        };
        suspensions::insert(&change.tx, &row).await?;
        let key = link_code(row.id.0);
        change.refresh_later().await?;
        change
            .note_saved(&key, Map::new(), &fields_of(&form))
            .await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Keeps a suspension after it was looked at again. `edit` holds a [`ReviewForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`] also once it is lifted, [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn review_suspension(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_review_suspension(actor, edit))
    }

    async fn try_review_suspension(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "review-suspension", edit));
        let today = change.today();
        let (mut row, before) = self
            .open_suspension(&change.tx, &change.actor, edit)
            .await?;
        let form: ReviewForm = change.form()?;
        sound(form.check(today))?;
        edit.saw(&before)?;
        row.reason = form.reason.0.clone();
        row.review_on = form.review_on;
        suspensions::save(&change.tx, &row).await?;
        change
            .note_saved(&before.key, before.fields(), &fields_of(&form))
            .await?;
        change
            .done(Saved {
                key: before.key,
                version: row.version + 1,
            })
            .await
    }

    /// Lifts a suspension from today on. `edit` holds a [`LiftForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`] also once it is lifted, [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn lift_suspension(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_lift_suspension(actor, edit))
    }

    async fn try_lift_suspension(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "lift-suspension", edit));
        let today = change.today();
        let (mut row, before) = self
            .open_suspension(&change.tx, &change.actor, edit)
            .await?;
        let form: LiftForm = change.form()?;
        edit.saw(&before)?;
        row.lifted_on = Some(today);
        row.lifted_by = Some(change.actor.staff.id);
        suspensions::save(&change.tx, &row).await?;
        let what = json!({ "key": before.key, "reason": form.reason, "lifted_on": today });
        change.refresh_later().await?;
        change.note(&what).await?;
        change
            .done(Saved {
                key: before.key,
                version: row.version + 1,
            })
            .await
    }

    /// All monitoring arrangements by country.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn monitoring(&self, _: &Actor) -> Result<Vec<Held<MonitoringForm>>, Refused> {
        let c = self.store.reader();
        let codes = codes_of(c).await?;
        monitoring::all(c)
            .await?
            .iter()
            .map(|row| monitoring_form(row, &codes))
            .collect()
    }

    /// Saves a monitoring arrangement.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_monitoring(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_monitoring(actor, edit))
    }

    async fn try_save_monitoring(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-monitoring", edit));
        let form: MonitoringForm = change.form()?;
        let programme =
            programme_of(&change.tx, &form.monitored_programme, "monitored_programme").await?;
        change.permit(Task::Programme(Some(programme)))?;
        sound(form.check())?;
        let mut row = Monitoring {
            id: MonitoringId(new_id(change.now)),
            programme_id: programme,
            country: form.country.code().to_owned(),
            arrangement: form.arrangement.0.clone(),
            from_on: form.holds_from,
            until_on: form.holds_until,
            version: 1,
        };
        let old = change.chosen(monitoring::all(&change.tx).await?, |m| m.id.0)?;
        let before = match old {
            None => {
                monitoring::insert(&change.tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                // It may move to another programme only by whoever manages both.
                change.permit(Task::Programme(Some(old.programme_id)))?;
                let held = monitoring_form(&old, &codes_of(&change.tx).await?)?;
                edit.saw(&held)?;
                row.id = old.id;
                row.version = old.version;
                monitoring::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.refresh_later().await?;
        change.kept(row.id.0, row.version, before, &form).await
    }

    /// A suspension that still holds and that the actor may change.
    async fn open_suspension(
        &self,
        tx: &Tx,
        actor: &Actor,
        edit: &Edit,
    ) -> Result<(Suspension, Held<SuspensionForm>), Refused> {
        let key = edit.key()?;
        let row = suspensions::all(tx)
            .await?
            .into_iter()
            .find(|s| link_code(s.id.0) == key)
            .ok_or(Refused::NotFound)?;
        self.permit(actor, Task::Programme(row.programme_id))?;
        if row.lifted_on.is_some() {
            return Err(Refused::NotFound);
        }
        let held = suspension_form(&row, &codes_of(tx).await?)?;
        Ok((row, held))
    }
}

pub(super) async fn programme_of(tx: &Tx, code: &str, field: &str) -> Result<ProgrammeId, Refused> {
    Ok(programmes::find(tx, code)
        .await?
        .ok_or_else(|| invalid(field, Problem::NotFound))?
        .id)
}

/// Codes of all programmes.
pub(super) async fn codes_of<C: ConnectionTrait>(
    c: &C,
) -> Result<HashMap<ProgrammeId, String>, Refused> {
    Ok(programmes::all(c)
        .await?
        .into_iter()
        .map(|p| (p.id, p.code))
        .collect())
}

fn suspension_form(
    row: &Suspension,
    codes: &HashMap<ProgrammeId, String>,
) -> Result<Held<SuspensionForm>, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "suspension",
            id: row.id.0.to_string(),
        })
    };
    let form = SuspensionForm {
        for_programme: row
            .programme_id
            .map(|p| codes.get(&p).cloned().ok_or_else(corrupt))
            .transpose()?,
        country: row.country.parse().map_err(|()| corrupt())?,
        suspended_area: row.area.clone(),
        reason: Text(row.reason.clone()),
        review_on: row.review_on,
    };
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form,
    })
}

fn monitoring_form(
    row: &Monitoring,
    codes: &HashMap<ProgrammeId, String>,
) -> Result<Held<MonitoringForm>, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "monitoring",
            id: row.id.0.to_string(),
        })
    };
    let form = MonitoringForm {
        monitored_programme: codes.get(&row.programme_id).cloned().ok_or_else(corrupt)?,
        country: row.country.parse().map_err(|()| corrupt())?,
        arrangement: Text(row.arrangement.clone()),
        holds_from: row.from_on,
        holds_until: row.until_on,
    };
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form,
    })
}
