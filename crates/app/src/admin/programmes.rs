//! Programmes: terms and rules, each version kept with the day from which it holds.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    administration::{ProgrammeForm, is_code},
    dates::local_day,
    fields::Problem,
    ids::{ProgrammeId, StaffId},
};
use homeward_policy::Engine;
use homeward_store::programmes::{self, Programme, ProgrammeVersion};
use serde_json::Map;

use super::{Edit, Held, Saved, Task, change::fresh, invalid, names_of, once_more, sound, taken};
use crate::{Actor, App, Refused, actor::zone_of, clock::new_id, counsellors::independent_office};

/// A programme as its managers see it.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeItem {
    /// As it was saved last: what a change begins with.
    pub held: Held<ProgrammeForm>,
    /// As it holds today in the reader's office.
    pub today: Held<ProgrammeForm>,
    /// The reader may change it.
    pub may_change: bool,
    /// The reader may read figures about its people.
    pub may_read_figures: bool,
}

/// A version of a programme, with who recorded it and when.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionItem {
    /// The version.
    pub held: Held<ProgrammeForm>,
    /// When it counts, seen from today in the reader's office.
    pub state: VersionState,
    /// The name of who recorded it; nothing if it came with the program.
    pub by: Option<String>,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The version whose terms and rules it has again.
    pub restores: Option<i32>,
    /// The version it took back before that held.
    pub takes_back: Option<i32>,
    /// The hash of the policies by which it decides; nothing where its rules no longer load.
    pub policies: Option<String>,
}

/// When a version counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionState {
    /// It counted until another did.
    Past,
    /// It counts today.
    InForce,
    /// It will count from its first day on.
    ToCome,
    /// Another, recorded later, held by its first day: it never counts.
    Overtaken,
    /// It was taken back before its first day: it never counts.
    TakenBack,
}

impl VersionState {
    /// Code for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::InForce => "in-force",
            Self::ToCome => "to-come",
            Self::Overtaken => "overtaken",
            Self::TakenBack => "taken-back",
        }
    }
}

impl App {
    /// All programmes by code.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn programmes(&self, actor: &Actor) -> Result<Vec<ProgrammeItem>, Refused> {
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        let mut items = Vec::new();
        for saved in programmes::all(c).await? {
            items.push(ProgrammeItem {
                held: form_of(&saved)?,
                may_change: self.may(actor, Task::Programme(Some(saved.id))),
                may_read_figures: self.may(actor, Task::Figures(saved.id)),
                today: form_of(&programmes::as_on(c, saved, today).await?)?,
            });
        }
        Ok(items)
    }

    /// All versions of a programme, the first first: by which an old decision was taken, and what is to come.
    ///
    /// # Errors
    /// [`Refused::NotFound`].
    pub async fn programme_versions(
        &self,
        actor: &Actor,
        code: &str,
    ) -> Result<Vec<VersionItem>, Refused> {
        let today = actor.today(self.clock.now());
        let zone = zone_of(&actor.office);
        let c = self.store.reader();
        let saved = programmes::find(c, code).await?.ok_or(Refused::NotFound)?;
        let versions = programmes::versions(c, saved.id).await?;
        let in_force = programmes::as_on(c, saved.clone(), today).await?.version;
        let people: Vec<StaffId> = versions.iter().filter_map(|v| v.recorded_by).collect();
        let names = names_of(c, &people).await?;
        versions
            .iter()
            .map(|version| {
                Ok(VersionItem {
                    state: state_of(version, &versions, in_force, today, |v| {
                        local_day(v.recorded_at, zone)
                    }),
                    by: version.recorded_by.and_then(|id| names.get(&id).cloned()),
                    at: version.recorded_at,
                    restores: version.restores,
                    takes_back: version.takes_back,
                    policies: self
                        .engine_of(&saved.clone().with(version.clone()))
                        .ok()
                        .map(|engine| engine.hash().to_owned()),
                    held: form_of(&saved.clone().with(version.clone()))?,
                })
            })
            .collect()
    }

    /// Saves a programme as a new version, which counts from its first day on. Its rules can only forbid, and never a protective action (design 3.3).
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::RulesRefused`] with every reason, [`Refused::Conflict`].
    pub async fn save_programme(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_programme(actor, edit))
    }

    async fn try_save_programme(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-programme", edit));
        let old = match &edit.key {
            None => {
                change.permit(Task::NewProgramme)?;
                None
            }
            Some(code) => {
                let programme = programmes::find(&change.tx, code)
                    .await?
                    .ok_or(Refused::NotFound)?;
                change.permit(Task::Programme(Some(programme.id)))?;
                Some(programme)
            }
        };
        let form: ProgrammeForm = change.form()?;
        sound(form.check())?;
        // An organisation that counsels where an authority runs the office belongs to no State itself (COU-02).
        let named = form.counselling_office.as_ref().map(|o| o.0.as_str());
        if named.is_some() && independent_office(&change.tx, named).await?.is_none() {
            return Err(invalid("counselling_office", Problem::NotIndependent));
        }
        let engine = self.engine_with(form.rules())?;
        self.keep_policies(&change.tx, &engine, change.now).await?;
        let mut row = Programme {
            id: old
                .as_ref()
                .map_or_else(|| ProgrammeId(new_id(change.now)), |p| p.id),
            code: form.programme_code.clone(),
            version: old.as_ref().map_or(1, |p| p.version),
            in_force_from: form.in_force_from,
            data: serde_json::to_value(form.terms()).map_err(|e| Refused::Defect(e.to_string()))?,
            policies: form.rules().to_owned(),
            recorded_by: Some(change.actor.staff.id),
            recorded_at: change.now,
        };
        let before = match &old {
            None => {
                if !is_code(&row.code) {
                    return Err(invalid("programme_code", Problem::NoCode));
                }
                programmes::insert(&change.tx, &row)
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
                programmes::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.refresh_later().await?;
        change
            .note_saved(&row.code, before, &form_of(&row)?.fields())
            .await?;
        change
            .done(Saved {
                key: row.code,
                version: row.version,
            })
            .await
    }
}

pub(super) fn form_of(row: &Programme) -> Result<Held<ProgrammeForm>, Refused> {
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

impl App {
    /// The policies that come with the program, narrowed by these rules.
    pub(super) fn engine_with(&self, rules: &str) -> Result<Arc<Engine>, Refused> {
        if rules.trim().is_empty() {
            return Ok(self.engine.clone());
        }
        let narrowed = self.engine.check(rules).map_err(Refused::RulesRefused)?;
        Ok(Arc::new(narrowed))
    }
}

/// When a version counts, among all versions of its programme. A day of recording is one in the reader's office.
pub(super) fn state_of(
    version: &ProgrammeVersion,
    all: &[ProgrammeVersion],
    in_force: i32,
    today: NaiveDate,
    recorded_on: impl Fn(&ProgrammeVersion) -> NaiveDate,
) -> VersionState {
    let first = version.in_force_from;
    let announced = first > recorded_on(version);
    let another_first = all.iter().any(|later| {
        later.version > version.version && later.in_force_from.max(recorded_on(later)) <= first
    });
    let taken_back = all.iter().any(|v| v.takes_back == Some(version.version));
    if taken_back {
        VersionState::TakenBack
    } else if version.version == in_force {
        VersionState::InForce
    } else if announced && another_first {
        VersionState::Overtaken
    } else if first > today {
        VersionState::ToCome
    } else {
        VersionState::Past
    }
}
