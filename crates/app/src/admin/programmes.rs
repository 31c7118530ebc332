//! Programmes: terms and rules, each version kept with the day from which it holds.

use homeward_domain::{
    administration::{ProgrammeForm, is_code},
    fields::Problem,
    ids::ProgrammeId,
};
use homeward_store::programmes::{self, Programme, ProgrammeVersion};
use serde_json::Map;

use super::{Edit, Held, Saved, Task, invalid, once_more, sound, taken};
use crate::{Actor, App, Refused, clock::new_id};

impl App {
    /// All programmes by code, as they were saved last.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn programmes(&self, _: &Actor) -> Result<Vec<Held<ProgrammeForm>>, Refused> {
        programmes::all(self.store.reader())
            .await?
            .iter()
            .map(form_of)
            .collect()
    }

    /// All versions of a programme, the first first: by which an old decision was taken.
    ///
    /// # Errors
    /// [`Refused::NotFound`].
    pub async fn programme_versions(
        &self,
        _: &Actor,
        code: &str,
    ) -> Result<Vec<Held<ProgrammeForm>>, Refused> {
        let c = self.store.reader();
        let programme = programmes::find(c, code).await?.ok_or(Refused::NotFound)?;
        let versions = programmes::versions(c, programme.id).await?;
        versions
            .into_iter()
            .map(|version| form_of(&as_programme(&programme, version)))
            .collect()
    }

    /// Saves a programme as a new version. Its rules can only forbid, and never a protective action (design 3.3).
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::RulesRefused`] with every reason, [`Refused::Conflict`].
    pub async fn save_programme(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_programme(actor, edit))
    }

    async fn try_save_programme(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let now = self.clock.now();
        let (tx, actor) = self.begin(actor, now).await?;
        let old = match &edit.key {
            None => {
                self.permit(&actor, Task::NewProgramme)?;
                None
            }
            Some(code) => {
                let programme = programmes::find(&tx, code)
                    .await?
                    .ok_or(Refused::NotFound)?;
                self.permit(&actor, Task::Programme(Some(programme.id)))?;
                Some(programme)
            }
        };
        let form: ProgrammeForm = edit.read(actor.today(now))?;
        sound(form.check())?;
        // Cases are decided by the version saved last: one announced for a later day would hold too early.
        if form.in_force_from > actor.today(now) {
            return Err(invalid("in_force_from", Problem::InFuture));
        }
        if !form.rules().is_empty() {
            self.engine
                .with_programme(form.rules())
                .map_err(|refusal| Refused::RulesRefused(refusal.0))?;
        }
        let mut row = Programme {
            id: old
                .as_ref()
                .map_or_else(|| ProgrammeId(new_id(now)), |p| p.id),
            code: form.programme_code.clone(),
            version: old.as_ref().map_or(1, |p| p.version),
            in_force_from: form.in_force_from,
            data: serde_json::to_value(form.terms()).map_err(|e| Refused::Defect(e.to_string()))?,
            policies: form.rules().to_owned(),
            recorded_by: Some(actor.staff.id),
            recorded_at: now,
        };
        let before = match &old {
            None => {
                if !is_code(&row.code) {
                    return Err(invalid("programme_code", Problem::NoCode));
                }
                programmes::insert(&tx, &row)
                    .await
                    .map_err(taken("programme_code"))?;
                Map::new()
            }
            Some(old) => {
                let held = form_of(old)?;
                edit.saw(&held)?;
                if row.code != old.code {
                    return Err(invalid("programme_code", Problem::Taken));
                }
                programmes::save(&tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        self.refresh_later(&tx, now).await?;
        self.note_saved(
            &tx,
            &actor,
            "save-programme",
            &row.code,
            before,
            &form_of(&row)?.fields(),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(Saved {
            key: row.code,
            version: row.version,
        })
    }
}

fn form_of(row: &Programme) -> Result<Held<ProgrammeForm>, Refused> {
    let form = ProgrammeForm::of(
        &row.code,
        &App::terms_of(row)?,
        &row.policies,
        row.in_force_from,
    );
    Ok(Held {
        key: row.code.clone(),
        version: row.version,
        form,
    })
}

fn as_programme(programme: &Programme, version: ProgrammeVersion) -> Programme {
    Programme {
        id: programme.id,
        code: programme.code.clone(),
        version: version.version,
        in_force_from: version.in_force_from,
        data: version.data,
        policies: version.policies,
        recorded_by: version.recorded_by,
        recorded_at: version.recorded_at,
    }
}
