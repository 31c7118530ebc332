//! Legal holds: what may not be erased, on whose authority, and whether the person knows (DAT-05).

use chrono::NaiveDate;
use homeward_domain::{administration::LiftForm, fields::Problem, retention::LegalHoldForm};
use homeward_store::{
    ConnectionTrait, StoreError,
    cases::{self, CaseSummary},
    legal_holds::{self, LegalHold},
    staff,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, json};
use uuid::Uuid;

use super::{
    Edit, Held, Saved, Task, change::fresh, fields_of, invalid, link_code, once_more, sound,
};
use crate::{Actor, App, Refused, clock::new_id};

/// What stands under the person's key.
#[derive(Serialize, Deserialize)]
struct SealedHold {
    #[serde(flatten)]
    form: LegalHoldForm,
    /// Why it was lifted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lifted_why: Option<String>,
}

/// A legal hold with its history.
#[derive(Debug, Clone, PartialEq)]
pub struct LegalHoldItem {
    /// The hold.
    pub held: Held<LegalHoldForm>,
    /// First day.
    pub from_on: NaiveDate,
    /// First day on which it no longer holds.
    pub lifted_on: Option<NaiveDate>,
    /// Why it was lifted.
    pub lifted_why: Option<String>,
    /// The name of who placed it.
    pub author: String,
    /// Its review is due: the day has come and it still holds.
    pub review_due: bool,
}

impl App {
    /// All legal holds of cases that are there, the newest first.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for data-protection officers, who find those of the programmes they answer for.
    pub async fn legal_holds(&self, actor: &Actor) -> Result<Vec<LegalHoldItem>, Refused> {
        self.permit_data(actor)?;
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        let mut items = Vec::new();
        for row in legal_holds::all(c).await? {
            let Some(case) = cases::get(c, row.case_id).await? else {
                continue;
            };
            if !self.may(actor, Task::Data(Some(case.programme_id))) {
                continue;
            }
            let author = staff::get(c, row.author).await?;
            let SealedHold { form, lifted_why } = self.open_hold(&row, &case).await?;
            items.push(LegalHoldItem {
                held: held(&row, form),
                from_on: row.from_on,
                lifted_on: row.lifted_on,
                lifted_why,
                author: author.map(|a| a.name).unwrap_or_default(),
                review_due: row.lifted_on.is_none() && row.review_on <= today,
            });
        }
        Ok(items)
    }

    /// Places a legal hold from today on: the case is not erased until it is lifted. `edit` holds a [`LegalHoldForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], also where the case is not there for the actor.
    pub async fn place_legal_hold(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "place-legal-hold", edit));
        self.permit_data(&change.actor)?;
        let today = change.today();
        let form: LegalHoldForm = change.form()?;
        sound(form.check(today))?;
        // Held: an erasure of the same case waits, and then finds the hold.
        let case = cases::lock(&change.tx, &form.held_case)
            .await?
            .filter(|case| self.may(&change.actor, Task::Data(Some(case.programme_id))))
            .ok_or_else(|| invalid("held_case", Problem::NotFound))?;
        let id = new_id(change.now);
        let row = LegalHold {
            id,
            case_id: case.id,
            sealed: self.seal_hold(id, &case, &form, None).await?,
            from_on: today,
            review_on: form.review_on,
            author: change.actor.staff.id,
            lifted_on: None,
            lifted_by: None,
            version: 1,
        };
        legal_holds::insert(&change.tx, &row).await?;
        let key = link_code(row.id);
        let mut fields = fields_of(&form);
        // What was said of the person stands in their own key alone.
        fields.retain(|name, _| !matches!(name.as_str(), "reason" | "not_told_ground"));
        change.note_saved(&key, Map::new(), &fields).await?;
        change.done(Saved { key, version: 1 }).await
    }

    /// Lifts a legal hold from today on. `edit` holds a [`LiftForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`] also once it is lifted, [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn lift_legal_hold(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_lift_legal_hold(actor, edit))
    }

    async fn try_lift_legal_hold(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "lift-legal-hold", edit));
        self.permit_data(&change.actor)?;
        let key = edit.key()?;
        let mut row = legal_holds::all(&change.tx)
            .await?
            .into_iter()
            .find(|hold| link_code(hold.id) == key && hold.lifted_on.is_none())
            .ok_or(Refused::NotFound)?;
        let case = cases::get(&change.tx, row.case_id)
            .await?
            .filter(|case| self.may(&change.actor, Task::Data(Some(case.programme_id))))
            .ok_or(Refused::NotFound)?;
        let form: LiftForm = change.form()?;
        let before = held(&row, self.open_hold(&row, &case).await?.form);
        edit.saw(&before)?;
        row.lifted_on = Some(change.today());
        row.lifted_by = Some(change.actor.staff.id);
        // Why stands with the hold, under the person's key: whoever reads what was done here reads no case.
        row.sealed = self
            .seal_hold(row.id, &case, &before.form, Some(form.reason.0))
            .await?;
        legal_holds::save(&change.tx, &row).await?;
        let what = json!({ "key": before.key, "held_case": case.number });
        change.note(&what).await?;
        change
            .done(Saved {
                key: before.key,
                version: row.version + 1,
            })
            .await
    }

    async fn seal_hold(
        &self,
        id: Uuid,
        case: &CaseSummary,
        form: &LegalHoldForm,
        lifted_why: Option<String>,
    ) -> Result<Vec<u8>, Refused> {
        let key = self
            .store
            .keys()
            .get(case.person_id)
            .await?
            .ok_or(Refused::Store(StoreError::KeyGone))?;
        let sealed = SealedHold {
            form: form.clone(),
            lifted_why,
        };
        let text = serde_json::to_vec(&sealed).map_err(|e| Refused::Defect(e.to_string()))?;
        Ok(key.seal(&context(id), &text))
    }

    async fn open_hold(&self, row: &LegalHold, case: &CaseSummary) -> Result<SealedHold, Refused> {
        let corrupt = || {
            Refused::Store(StoreError::Corrupt {
                table: "legal_hold",
                id: row.id.to_string(),
            })
        };
        let key = self
            .store
            .keys()
            .get(case.person_id)
            .await?
            .ok_or_else(corrupt)?;
        let text = key
            .open(&context(row.id), &row.sealed)
            .map_err(|_| corrupt())?;
        serde_json::from_slice(&text).map_err(|_| corrupt())
    }

    /// The holds of a case that the person knows of, for the copy of their data: the newest first.
    pub(crate) async fn holds_told<C: ConnectionTrait>(
        &self,
        c: &C,
        case: &CaseSummary,
    ) -> Result<Vec<(LegalHoldForm, NaiveDate, Option<NaiveDate>)>, Refused> {
        let mut told = Vec::new();
        for row in legal_holds::of_case(c, case.id).await? {
            let form = self.open_hold(&row, case).await?.form;
            if form.told_of_hold.is_yes() {
                told.push((form, row.from_on, row.lifted_on));
            }
        }
        Ok(told)
    }
}

fn held(row: &LegalHold, form: LegalHoldForm) -> Held<LegalHoldForm> {
    Held {
        key: link_code(row.id),
        version: row.version,
        form,
    }
}

/// Ties the sealed text to its hold.
fn context(id: Uuid) -> Vec<u8> {
    [b"legal hold ".as_slice(), id.as_bytes()].concat()
}
