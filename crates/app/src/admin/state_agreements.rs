//! What States have agreed to on papers and nationality (PRG-11).

use homeward_domain::{
    administration::StateAgreementForm, fields::Problem, ids::StateAgreementId,
    papers::StateAgreement,
};
use homeward_store::{
    StoreError,
    state_agreements::{self, StateAgreementRow},
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task, change::fresh, codes, invalid, link_code, members, once_more, sound,
};
use crate::{Actor, App, Refused, clock::new_id};

impl App {
    /// All agreements with States, the newest first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who manage them.
    pub async fn state_agreements(
        &self,
        actor: &Actor,
    ) -> Result<Vec<Held<StateAgreementForm>>, Refused> {
        self.permit(actor, Task::Agreements)?;
        let all = state_agreements::all(self.store.reader()).await?;
        all.iter().map(form_of).collect()
    }

    /// Adds an agreement, or changes one. `edit` holds a [`StateAgreementForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_state_agreement(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_state_agreement(actor, edit))
    }

    async fn try_save_state_agreement(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-state-agreement", edit));
        change.permit(Task::Agreements)?;
        let form: StateAgreementForm = change.form()?;
        sound(form.check())?;
        let days = |field, days: Option<u32>| {
            days.map(i32::try_from)
                .transpose()
                .map_err(|_| invalid(field, Problem::OutOfRange))
        };
        let mut row = StateAgreementRow {
            id: StateAgreementId(new_id(change.now)),
            country: form.country.code().to_owned(),
            title: form.agreement_title.clone(),
            document_days: days("document_days", form.document_days)?,
            verification_days: days("verification_days", form.verification_days)?,
            evidence: codes(&form.evidence_means),
            from_on: form.holds_from,
            until_on: form.holds_until,
            version: 1,
        };
        let old = change.chosen(state_agreements::all(&change.tx).await?, |a| a.id.0)?;
        let before = match old {
            None => {
                state_agreements::insert(&change.tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                let held = form_of(&old)?;
                edit.saw(&held)?;
                row.id = old.id;
                row.version = old.version;
                state_agreements::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.kept(row.id.0, row.version, before, &form).await
    }
}

fn form_of(row: &StateAgreementRow) -> Result<Held<StateAgreementForm>, Refused> {
    let StateAgreement {
        state,
        document_days,
        verification_days,
        ..
    } = row.agreed().map_err(|e: StoreError| Refused::Store(e))?;
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form: StateAgreementForm {
            country: state,
            agreement_title: row.title.clone(),
            document_days,
            verification_days,
            evidence_means: members(&row.evidence),
            holds_from: row.from_on,
            holds_until: row.until_on,
        },
    })
}
