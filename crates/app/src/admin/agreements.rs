//! Agreements under which personal data may be passed on to an organisation (DAT-02).

use std::collections::HashMap;

use homeward_domain::{
    administration::AgreementForm,
    fields::{OrganisationName, Problem, Text},
    ids::{AgreementId, OrganisationId},
};
use homeward_store::{
    ConnectionTrait, StoreError,
    agreements::{self, Agreement},
    organisations,
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task, change::fresh, codes, invalid, link_code, members, once_more, sound,
};
use crate::{Actor, App, Refused, clock::new_id};

impl App {
    /// All agreements, the newest first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who manage them.
    pub async fn agreements(&self, actor: &Actor) -> Result<Vec<Held<AgreementForm>>, Refused> {
        self.permit(actor, Task::Agreements)?;
        let c = self.store.reader();
        let names = names(c).await?;
        let all = agreements::all(c).await?;
        all.iter().map(|row| agreement_form(row, &names)).collect()
    }

    /// Adds an agreement, or changes one. `edit` holds an [`AgreementForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_agreement(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_agreement(actor, edit))
    }

    async fn try_save_agreement(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-agreement", edit));
        change.permit(Task::Agreements)?;
        let form: AgreementForm = change.form()?;
        sound(form.check())?;
        let organisation = organisations::all(&change.tx)
            .await?
            .into_iter()
            .find(|o| o.name == form.agreement_with.0)
            .ok_or_else(|| invalid("agreement_with", Problem::NotFound))?;
        let mut row = Agreement {
            id: AgreementId(new_id(change.now)),
            organisation_id: organisation.id,
            title: form.agreement_title.clone(),
            parties: form.other_parties.clone().unwrap_or_default().0,
            purposes: codes(&form.agreement_purposes),
            data: codes(&form.agreement_data),
            asks_parties: form.asks_parties,
            from_on: form.holds_from,
            until_on: form.holds_until,
            version: 1,
        };
        let old = change.chosen(agreements::all(&change.tx).await?, |a| a.id.0)?;
        let before = match old {
            None => {
                agreements::insert(&change.tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                let held = agreement_form(&old, &names(&change.tx).await?)?;
                edit.saw(&held)?;
                row.id = old.id;
                row.version = old.version;
                agreements::save(&change.tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.kept(row.id.0, row.version, before, &form).await
    }
}

pub(super) async fn names<C: ConnectionTrait>(
    c: &C,
) -> Result<HashMap<OrganisationId, String>, Refused> {
    let all = organisations::all(c).await?;
    Ok(all.into_iter().map(|o| (o.id, o.name)).collect())
}

fn agreement_form(
    row: &Agreement,
    names: &HashMap<OrganisationId, String>,
) -> Result<Held<AgreementForm>, Refused> {
    let name = names.get(&row.organisation_id).cloned();
    let name = name.ok_or_else(|| {
        Refused::Store(StoreError::Corrupt {
            table: "agreement",
            id: row.id.0.to_string(),
        })
    })?;
    Ok(Held {
        key: link_code(row.id.0),
        version: row.version,
        form: AgreementForm {
            agreement_with: OrganisationName(name),
            agreement_title: row.title.clone(),
            other_parties: Some(row.parties.clone())
                .filter(|text| !text.is_empty())
                .map(Text),
            agreement_purposes: members(&row.purposes),
            agreement_data: members(&row.data),
            asks_parties: row.asks_parties,
            holds_from: row.from_on,
            holds_until: row.until_on,
        },
    })
}
