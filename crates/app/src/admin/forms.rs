//! Which forms may be signed: released under the name of who read them, and ended (VOL-02, design 6.6).

use chrono::NaiveDate;
use homeward_documents::{Facts, Filled, FormLanguage, Printed, Use};
use homeward_domain::{
    administration::{EndReleaseForm, ReleaseForm},
    codes::{Code, PaperForm},
    fields::Problem,
    ids::{FormReleaseId, StaffId},
};
use homeward_store::form_releases::{self, FormRelease, as_released};
use serde_json::{Map, json};

use super::{
    Edit, Held, Saved, Task, change::fresh, fields_of, invalid, link_code, names_of, once_more,
    sound,
};
use crate::{Actor, App, Refused, clock::new_id, forms::Wording};

/// A release with its history.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleaseItem {
    /// The release.
    pub held: Held<ReleaseForm>,
    /// The first day on which the form may not be signed any more.
    pub until: Option<NaiveDate>,
    /// Why not.
    pub end_reason: String,
    /// The name of who released it.
    pub released_by: String,
    /// The name of who ended it.
    pub ended_by: Option<String>,
}

impl App {
    /// All releases ever, the newest first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who release forms.
    pub async fn form_releases(&self, actor: &Actor) -> Result<Vec<ReleaseItem>, Refused> {
        self.permit(actor, Task::Forms)?;
        let c = self.store.reader();
        let rows = form_releases::all(c).await?;
        let people: Vec<StaffId> = rows
            .iter()
            .flat_map(|row| [Some(row.released_by), row.ended_by])
            .flatten()
            .collect();
        let names = names_of(c, &people).await?;
        rows.iter()
            .map(|row| {
                Ok(ReleaseItem {
                    held: release_form(row)?,
                    until: row.until_on,
                    end_reason: row.end_reason.clone(),
                    released_by: names.get(&row.released_by).cloned().unwrap_or_default(),
                    ended_by: row.ended_by.and_then(|id| names.get(&id).cloned()),
                })
            })
            .collect()
    }

    /// Every form in every language as it is printed today.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who release forms.
    pub async fn wordings(&self, actor: &Actor) -> Result<Vec<Wording>, Refused> {
        self.permit(actor, Task::Forms)?;
        self.wordings_on(actor.today(self.clock.now())).await
    }

    /// A form without a case, for whoever is to read it.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who release forms.
    pub async fn specimen(
        &self,
        actor: &Actor,
        form: PaperForm,
        language: FormLanguage,
    ) -> Result<Printed, Refused> {
        self.permit(actor, Task::Forms)?;
        let today = actor.today(self.clock.now());
        let released = form_releases::released(self.store.reader()).await?;
        let wording = self.wording(&released, form.into(), language, today);
        let filled = Filled {
            case: None,
            name: None,
            country: None,
            office: Some(actor.office.name.clone()),
            contact: Some(actor.office.contact.clone()),
            printed: today,
            usage: if wording.is_released {
                Use::Signing
            } else {
                Use::Review
            },
            facts: Facts::new(),
            beside: None,
        };
        self.typeset(form.into(), language, filled).await
    }

    /// Releases a form in one language. `edit` holds a [`ReleaseForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], also when the wording is released already.
    pub async fn release_form(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "release-form", edit));
        change.permit(Task::Forms)?;
        let form: ReleaseForm = change.form()?;
        let stands = form_releases::all(&change.tx).await?.iter().any(|row| {
            row.form == form.paper_form.code()
                && row.language == form.form_language.code()
                && row.form_version.eq_ignore_ascii_case(&form.form_version)
                && row.until_on.is_none()
        });
        if stands {
            return Err(invalid("form_version", Problem::Taken));
        }
        let row = FormRelease {
            id: FormReleaseId(new_id(change.now)),
            form: form.paper_form.code().to_owned(),
            language: form.form_language.code().to_owned(),
            form_version: form.form_version.clone(),
            reviewer: form.reviewer.clone(),
            qualification: form.reviewer_qualification.clone(),
            from_on: form.signed_from,
            until_on: None,
            end_reason: String::new(),
            released_by: change.actor.staff.id,
            ended_by: None,
            version: 1,
        };
        form_releases::insert(&change.tx, &row).await?;
        let key = link_code(row.id.0);
        change.refresh_later().await?;
        change
            .note_saved(&key, Map::new(), &fields_of(&form))
            .await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Ends a release, or lets one that is ended end earlier: that its wording was wrong may be found later. `edit` holds an
    /// [`EndReleaseForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], also when it ended earlier than that, [`Refused::Conflict`].
    pub async fn end_form_release(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_end_form_release(actor, edit))
    }

    async fn try_end_form_release(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "end-form-release", edit));
        change.permit(Task::Forms)?;
        let key = edit.key()?;
        let mut row = form_releases::all(&change.tx)
            .await?
            .into_iter()
            .find(|row| link_code(row.id.0) == key)
            .ok_or(Refused::NotFound)?;
        let before = release_form(&row)?;
        let form: EndReleaseForm = change.form()?;
        sound(form.check(row.from_on, row.until_on))?;
        edit.saw(&before)?;
        row.until_on = Some(form.signed_until);
        row.end_reason = form.reason.0.clone();
        row.ended_by = Some(change.actor.staff.id);
        form_releases::save(&change.tx, &row).await?;
        change.refresh_later().await?;
        let what =
            json!({ "key": before.key, "reason": form.reason, "signed_until": form.signed_until });
        change.note(&what).await?;
        change
            .done(Saved {
                key: before.key,
                version: row.version + 1,
            })
            .await
    }
}

fn release_form(row: &FormRelease) -> Result<Held<ReleaseForm>, Refused> {
    let released = as_released(row)?;
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form: ReleaseForm {
            paper_form: released.form,
            form_language: released.language,
            form_version: released.version,
            reviewer: row.reviewer.clone(),
            reviewer_qualification: row.qualification.clone(),
            signed_from: released.from,
        },
    })
}
