//! The register of escorts, and whom it proposes for a journey (MOV-03).

use std::collections::HashMap;

use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, EscortFit, EscortGender},
    escorts::{EscortForm, Needed},
    fields::{OrganisationName, Problem, Text},
    ids::{EscortId, OrganisationId},
};
use homeward_store::{
    StoreError, cases,
    escorts::{self, Escort},
    organisations,
};
use serde_json::{Map, Value, json};

use super::{
    Edit, Held, Saved, Task, agreements::names, as_column, change::fresh, codes, invalid,
    link_code, listed, members, once_more, sound,
};
use crate::{Actor, App, Refused, clock::new_id};

/// Somebody of the register who is free for a journey, and why they would fit.
#[derive(Debug, Clone)]
pub struct Proposed {
    /// Who.
    pub held: Held<EscortForm>,
    /// Why, in words.
    pub reasons: Vec<EscortFit>,
}

impl App {
    /// All escorts, by name.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who keep the register.
    pub async fn escorts(&self, actor: &Actor) -> Result<Vec<Held<EscortForm>>, Refused> {
        self.permit(actor, Task::Escorts)?;
        self.all_escorts().await
    }

    async fn all_escorts(&self) -> Result<Vec<Held<EscortForm>>, Refused> {
        let c = self.store.reader();
        let names = names(c).await?;
        let all = escorts::all(c).await?;
        all.iter().map(|row| escort_form(row, &names)).collect()
    }

    /// Whom the register proposes for the journey of a case: those who are free, first those with more reasons. For whoever may assign
    /// an escort to it; looking is noted as looking at that form.
    ///
    /// # Errors
    /// As for [`App::before_action`].
    pub async fn escorts_for(
        &self,
        actor: &Actor,
        number: &CaseNumber,
    ) -> Result<Vec<Proposed>, Refused> {
        let prepared = self.before_action(actor, number, "assign-escort").await?;
        let row = cases::find(self.store.reader(), number)
            .await?
            .ok_or(Refused::NotFound)?;
        let from = row.departure_on.unwrap_or(prepared.case.today);
        let needed = Needed {
            languages: prepared.case.details.languages.clone(),
            is_child: prepared.case.is_child,
            from,
            until: row.arrives_on.unwrap_or(from).max(from),
        };
        let mut proposed: Vec<Proposed> = self
            .all_escorts()
            .await?
            .into_iter()
            .filter_map(|held| {
                let reasons = held.form.fits(&needed)?;
                Some(Proposed { held, reasons })
            })
            .collect();
        proposed.sort_by_key(|p| std::cmp::Reverse(p.reasons.len()));
        Ok(proposed)
    }

    /// What the form of an assignment begins with for somebody of the register; nothing for a key that names nobody who is free.
    ///
    /// # Errors
    /// As for [`App::before_action`].
    pub async fn escort_fields(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        key: &str,
    ) -> Result<Map<String, Value>, Refused> {
        let proposed = self.escorts_for(actor, number).await?;
        let Some(chosen) = proposed.into_iter().find(|p| p.held.key == key) else {
            return Ok(Map::new());
        };
        let form = chosen.held.form;
        let fields = json!({
            "escort_name": form.escort_name,
            "escort_of": form.escort_organisation,
            "escort_role": form.escort_roles.first(),
            "escort_languages": form.escort_languages,
            "escort_fit": chosen.reasons,
            "free_from": form.free_from,
            "free_until": form.free_to,
        });
        Ok(match fields {
            Value::Object(mut map) => {
                map.retain(|_, value| !value.is_null());
                map
            }
            _ => Map::new(),
        })
    }

    /// Adds an escort, or changes one. `edit` holds an [`EscortForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_escort(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_escort(actor, edit))
    }

    async fn try_save_escort(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-escort", edit));
        change.permit(Task::Escorts)?;
        let form: EscortForm = change.form()?;
        sound(form.check())?;
        let organisation = organisations::all(&change.tx)
            .await?
            .into_iter()
            .find(|o| o.name == form.escort_organisation.0)
            .ok_or_else(|| invalid("escort_organisation", Problem::NotFound))?;
        let mut row = Escort {
            id: EscortId(new_id(change.now)),
            organisation_id: organisation.id,
            name: form.escort_name.clone(),
            roles: codes(&form.escort_roles),
            languages: as_column(&form.escort_languages),
            gender: form.escort_gender.code().to_owned(),
            skills: form.escort_skills.clone().unwrap_or_default().0,
            contact: form.escort_contact.clone().unwrap_or_default(),
            from_on: form.free_from,
            until_on: form.free_to,
            version: 1,
        };
        let old = change.chosen(escorts::all(&change.tx).await?, |e| e.id.0)?;
        let before = match old {
            None => {
                escorts::insert(&change.tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                let held = escort_form(&old, &names(&change.tx).await?)?;
                edit.saw(&held)?;
                row.id = old.id;
                row.version = old.version;
                escorts::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.kept(row.id.0, row.version, before, &form).await
    }
}

fn escort_form(
    row: &Escort,
    names: &HashMap<OrganisationId, String>,
) -> Result<Held<EscortForm>, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "escort",
            id: row.id.0.to_string(),
        })
    };
    let said = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form: EscortForm {
            escort_name: row.name.clone(),
            escort_organisation: OrganisationName(
                names
                    .get(&row.organisation_id)
                    .cloned()
                    .ok_or_else(corrupt)?,
            ),
            escort_roles: members(&row.roles),
            escort_languages: listed(&row.languages),
            escort_gender: EscortGender::from_code(&row.gender).ok_or_else(corrupt)?,
            escort_skills: said(&row.skills).map(Text),
            escort_contact: said(&row.contact),
            free_from: row.from_on,
            free_to: row.until_on,
        },
    })
}
