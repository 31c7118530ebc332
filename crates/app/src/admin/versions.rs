//! Versions of a programme beside saving a new one: an earlier one holds again, one that does not hold yet is taken back.
//!
//! Versions are never changed or removed. Both deeds write new versions, and say of each where it comes from.

use homeward_domain::{
    administration::{RestoreForm, TakeBackForm},
    fields::Problem,
};
use homeward_store::programmes::{self, Origin, Programme, ProgrammeVersion};
use serde_json::json;

use super::{
    Edit, Saved, Task, VersionState,
    change::{Change, fresh},
    invalid, once_more,
    programmes::{form_of, state_of},
};
use crate::{Actor, App, Refused, actor::zone_of};

impl App {
    /// Lets an earlier version hold again from a day on: a new version with its terms and rules.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::Conflict`]; [`Refused::RulesRefused`] where its rules are no longer taken.
    pub async fn restore_version(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_restore(actor, edit))
    }

    async fn try_restore(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "restore-version", edit));
        let head = self.head(&change, edit).await?;
        let form: RestoreForm = change.form()?;
        let no_such = || invalid("restored_version", Problem::NoChoice);
        let number = i32::try_from(form.restored_version).map_err(|_| no_such())?;
        let earlier = programmes::version(&change.tx, head.id, number)
            .await?
            .ok_or_else(no_such)?;
        let engine = self.engine_with(&earlier.policies)?;
        self.keep_policies(&change.tx, &engine, change.now).await?;
        let before = form_of(&head)?.fields();
        let origin = Origin {
            restores: Some(number),
            takes_back: None,
        };
        let row = Programme {
            in_force_from: form.in_force_from,
            ..again(&change, &head, &earlier)
        };
        programmes::save_from(&change.tx, &row, origin).await?;
        change.refresh_later().await?;
        change
            .note_saved(&row.code, before, &form_of(&row)?.fields())
            .await?;
        change
            .done(Saved {
                key: row.code,
                version: row.version + 1,
            })
            .await
    }

    /// Takes back a version that does not hold yet: what holds today goes on, and whatever else is to come stays to come.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`] when the version holds or never will, [`Refused::Conflict`].
    pub async fn take_back_version(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_take_back(actor, edit))
    }

    async fn try_take_back(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "take-back-version", edit));
        let head = self.head(&change, edit).await?;
        let form: TakeBackForm = change.form()?;
        let today = change.today();
        let versions = programmes::versions(&change.tx, head.id).await?;
        let holds = programmes::as_on(&change.tx, head.clone(), today)
            .await?
            .version;
        let zone = zone_of(&change.actor.office);
        let to_come = |version: &&ProgrammeVersion| {
            let recorded_on =
                |v: &ProgrammeVersion| homeward_domain::dates::local_day(v.recorded_at, zone);
            state_of(version, &versions, holds, today, recorded_on) == VersionState::ToCome
        };
        let back = versions
            .iter()
            .filter(to_come)
            .find(|v| u32::try_from(v.version) == Ok(form.taken_back_version))
            .ok_or_else(|| invalid("taken_back_version", Problem::NoChoice))?;
        let now_holds = versions
            .iter()
            .find(|v| v.version == holds)
            .ok_or(Refused::NotFound)?;
        // Recorded later and from today on, it takes the place of all that is to come; what stays to come follows it.
        let mut row = Programme {
            in_force_from: today,
            ..again(&change, &head, now_holds)
        };
        let origin = Origin {
            restores: Some(holds),
            takes_back: Some(back.version),
        };
        programmes::save_from(&change.tx, &row, origin).await?;
        for other in versions.iter().filter(to_come) {
            if other.version == back.version {
                continue;
            }
            row = Programme {
                version: row.version + 1,
                ..again(&change, &head, other)
            };
            let origin = Origin {
                restores: Some(other.version),
                takes_back: None,
            };
            programmes::save_from(&change.tx, &row, origin).await?;
        }
        change.refresh_later().await?;
        change
            .note(&json!({ "key": row.code, "taken_back_version": back.version }))
            .await?;
        change
            .done(Saved {
                key: row.code,
                version: row.version + 1,
            })
            .await
    }

    /// The programme as it was saved last, for who may change it and saw it so.
    async fn head(&self, change: &Change<'_>, edit: &Edit) -> Result<Programme, Refused> {
        let head = programmes::find(&change.tx, edit.key()?)
            .await?
            .ok_or(Refused::NotFound)?;
        change.permit(Task::Programme(Some(head.id)))?;
        edit.saw(&form_of(&head)?)?;
        Ok(head)
    }
}

/// A version's terms and rules as they would be saved now.
fn again(change: &Change<'_>, head: &Programme, version: &ProgrammeVersion) -> Programme {
    Programme {
        version: head.version,
        in_force_from: version.in_force_from,
        data: version.data.clone(),
        policies: version.policies.clone(),
        recorded_by: Some(change.actor.staff.id),
        recorded_at: change.now,
        ..head.clone()
    }
}
