//! Organisations and their offices.

use chrono::NaiveDate;
use homeward_domain::{
    administration::{FocalPointRow, HolidayRow, OfficeForm, OrganisationForm, is_code},
    codes::Code,
    fields::{Problem, Text},
    ids::{OfficeId, OrganisationId},
    places::Country,
};
use homeward_store::{
    ConnectionTrait, StoreError, Tx,
    directory::{self, FocalPoint, Profile},
    offices::{self, Office},
    organisations::{self, Organisation},
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task, change::fresh, invalid, link_code, members, once_more, taken,
};
use crate::{Actor, App, Refused, clock::new_id};

impl App {
    /// All organisations by name: the whole directory.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] for staff of authorities.
    pub async fn organisations(
        &self,
        actor: &Actor,
    ) -> Result<Vec<Held<OrganisationForm>>, Refused> {
        self.permit(actor, Task::Directory)?;
        let known = known_organisations(self.store.reader()).await?;
        Ok(known.into_iter().map(|(_, held)| held).collect())
    }

    /// Saves an organisation.
    ///
    /// Nobody makes their own an authority: whoever works for one administers nothing, and could not take it back.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_organisation(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_organisation(actor, edit))
    }

    async fn try_save_organisation(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-organisation", edit));
        change.permit(Task::House)?;
        let form: OrganisationForm = change.form()?;
        let saved = match &edit.key {
            None => {
                let row =
                    insert_organisation(&change.tx, &form, OrganisationId(new_id(change.now)))
                        .await?;
                change
                    .note_saved(&row.key, Map::new(), &row.fields())
                    .await?;
                row
            }
            Some(key) => {
                let all = known_organisations(&change.tx).await?;
                let (mut row, before) = all
                    .iter()
                    .find(|(_, held)| held.key == *key)
                    .cloned()
                    .ok_or(Refused::NotFound)?;
                edit.saw(&before)?;
                if all
                    .iter()
                    .any(|(o, _)| o.id != row.id && is_same_name(&o.name, &form.organisation_name))
                {
                    return Err(invalid("organisation_name", Problem::Taken));
                }
                row.name = form.organisation_name.clone();
                row.kind = form.organisation_kind;
                row.country = form.country.map(|c| c.code().to_owned());
                organisations::save(&change.tx, &row).await?;
                change.shuts_nobody_out("organisation_kind").await?;
                set_directory(&change.tx, row.id, &form).await?;
                let after = Held {
                    key: key.clone(),
                    version: row.version + 1,
                    form,
                };
                change
                    .note_saved(key, before.fields(), &after.fields())
                    .await?;
                after
            }
        };
        change
            .done(Saved {
                key: saved.key,
                version: saved.version,
            })
            .await
    }

    /// All offices by code, with their days off.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn offices(&self, _: &Actor) -> Result<Vec<Held<OfficeForm>>, Refused> {
        let c = self.store.reader();
        let mut forms = Vec::new();
        for office in offices::all(c).await? {
            forms.push(office_form(c, &office).await?);
        }
        Ok(forms)
    }

    /// Saves an office.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_office(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_office(actor, edit))
    }

    async fn try_save_office(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-office", edit));
        change.permit(Task::House)?;
        let form: OfficeForm = change.form()?;
        let saved = match &edit.key {
            None => {
                let held = insert_office(&change.tx, &form, OfficeId(new_id(change.now))).await?;
                change
                    .note_saved(&held.key, Map::new(), &held.fields())
                    .await?;
                held
            }
            Some(code) => {
                let row = offices::find(&change.tx, code)
                    .await?
                    .ok_or(Refused::NotFound)?;
                let before = office_form(&change.tx, &row).await?;
                edit.saw(&before)?;
                // Letters and entries name the office by its code: it stays.
                if form.office_code != row.code {
                    return Err(invalid("office_code", Problem::Taken));
                }
                let mut row = office_row(&change.tx, &form, row.id, row.version).await?;
                offices::save(&change.tx, &row).await?;
                row.version += 1;
                save_holidays(&change.tx, row.id, &form.holidays).await?;
                let after = office_form(&change.tx, &row).await?;
                // What is due is counted by its zone and its closed days.
                change.refresh_later().await?;
                change
                    .note_saved(code, before.fields(), &after.fields())
                    .await?;
                after
            }
        };
        change
            .done(Saved {
                key: saved.key,
                version: saved.version,
            })
            .await
    }
}

/// Adds an organisation whose name nobody has.
pub(super) async fn insert_organisation(
    tx: &Tx,
    form: &OrganisationForm,
    id: OrganisationId,
) -> Result<Held<OrganisationForm>, Refused> {
    if organisations::all(tx)
        .await?
        .iter()
        .any(|o| is_same_name(&o.name, &form.organisation_name))
    {
        return Err(invalid("organisation_name", Problem::Taken));
    }
    let row = Organisation {
        id,
        name: form.organisation_name.clone(),
        kind: form.organisation_kind,
        country: form.country.map(|c| c.code().to_owned()),
        version: 1,
    };
    organisations::insert(tx, &row).await?;
    set_directory(tx, id, form).await?;
    Ok(Held {
        key: link_code(id.0),
        version: row.version,
        form: form.clone(),
    })
}

/// Adds an office whose code nobody has.
pub(super) async fn insert_office(
    tx: &Tx,
    form: &OfficeForm,
    id: OfficeId,
) -> Result<Held<OfficeForm>, Refused> {
    if !is_code(&form.office_code) {
        return Err(invalid("office_code", Problem::NoCode));
    }
    if offices::find(tx, &form.office_code).await?.is_some() {
        return Err(invalid("office_code", Problem::Taken));
    }
    let row = office_row(tx, form, id, 1).await?;
    offices::insert(tx, &row)
        .await
        .map_err(taken("office_code"))?;
    save_holidays(tx, row.id, &form.holidays).await?;
    office_form(tx, &row).await
}

async fn office_row(
    tx: &Tx,
    form: &OfficeForm,
    id: OfficeId,
    version: i32,
) -> Result<Office, Refused> {
    let organisation = organisations::all(tx)
        .await?
        .into_iter()
        .find(|o| is_same_name(&o.name, &form.works_for));
    Ok(Office {
        id,
        organisation_id: organisation
            .ok_or_else(|| invalid("works_for", Problem::NotFound))?
            .id,
        code: form.office_code.clone(),
        name: form.office_name.clone(),
        country: form.country.code().to_owned(),
        time_zone: form.time_zone.name().to_owned(),
        weekend: form
            .weekend
            .iter()
            .map(|d| d.code())
            .collect::<Vec<_>>()
            .join(","),
        contact: form.office_contact.0.clone(),
        version,
    })
}

/// All organisations by name, with what the directory says of them.
async fn known_organisations<C: ConnectionTrait>(
    c: &C,
) -> Result<Vec<(Organisation, Held<OrganisationForm>)>, Refused> {
    let mut profiles = directory::profiles(c).await?;
    let points = directory::focal_points(c).await?;
    let with_form = |row: Organisation| {
        let profile = profiles.remove(&row.id);
        let said = |of: fn(&Profile) -> &String| profile.as_ref().map_or("", |p| of(p).as_str());
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let form = OrganisationForm {
            organisation_name: row.name.clone(),
            organisation_kind: row.kind,
            country: row.country.as_ref().and_then(|c| c.parse().ok()),
            mandate: some(said(|p| &p.mandate)).map(Text),
            works_in: said(|p| &p.works_in)
                .split(',')
                .filter_map(|code| code.parse().ok())
                .collect(),
            area: some(said(|p| &p.area)),
            services: members(said(|p| &p.services)),
            focal_points: points
                .iter()
                .filter(|point| point.organisation_id == row.id)
                .map(|point| FocalPointRow {
                    focal_name: point.name.clone(),
                    focal_duty: some(&point.duty),
                    focal_contact: point.contact.clone(),
                })
                .collect(),
        };
        let held = Held {
            key: link_code(row.id.0),
            version: row.version,
            form,
        };
        (row, held)
    };
    Ok(organisations::all(c)
        .await?
        .into_iter()
        .map(with_form)
        .collect())
}

/// Keeps what an organisation is there for, and whom to turn to.
async fn set_directory(
    tx: &Tx,
    id: OrganisationId,
    form: &OrganisationForm,
) -> Result<(), Refused> {
    let codes = |codes: Vec<&str>| codes.join(",");
    let profile = Profile {
        organisation_id: id,
        mandate: form
            .mandate
            .as_ref()
            .map(|m| m.0.clone())
            .unwrap_or_default(),
        works_in: codes(form.works_in.iter().map(Country::code).collect()),
        area: form.area.clone().unwrap_or_default(),
        services: codes(form.services.iter().map(|s| s.code()).collect()),
    };
    let points: Vec<FocalPoint> = form
        .focal_points
        .iter()
        .zip(0..)
        .map(|(row, place)| FocalPoint {
            organisation_id: id,
            place,
            name: row.focal_name.clone(),
            duty: row.focal_duty.clone().unwrap_or_default(),
            contact: row.focal_contact.clone(),
        })
        .collect();
    Ok(directory::set(tx, &profile, &points).await?)
}

async fn office_form<C: ConnectionTrait>(c: &C, row: &Office) -> Result<Held<OfficeForm>, Refused> {
    let organisation = organisations::get(c, row.organisation_id).await?;
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "office",
            id: row.code.clone(),
        })
    };
    let (from, to) = ALL_DAYS;
    let form = OfficeForm {
        office_code: row.code.clone(),
        office_name: row.name.clone(),
        works_for: organisation.ok_or_else(corrupt)?.name,
        country: row.country.parse().map_err(|()| corrupt())?,
        time_zone: row.time_zone.parse().map_err(|_| corrupt())?,
        weekend: members(&row.weekend),
        office_contact: Text(row.contact.clone()),
        holidays: offices::holidays(c, row.id, from, to)
            .await?
            .into_iter()
            .map(|h| HolidayRow {
                closed_on: h.day,
                holiday_name: h.name,
            })
            .collect(),
    };
    Ok(Held {
        key: row.code.clone(),
        version: row.version,
        form,
    })
}

async fn save_holidays(tx: &Tx, id: OfficeId, holidays: &[HolidayRow]) -> Result<(), Refused> {
    let (from, to) = ALL_DAYS;
    // A day named twice is one day.
    let mut days: Vec<(NaiveDate, String)> = holidays
        .iter()
        .map(|h| (h.closed_on, h.holiday_name.clone()))
        .collect();
    days.sort();
    days.dedup_by_key(|(day, _)| *day);
    Ok(offices::set_holidays(tx, id, from, to, &days).await?)
}

/// All days a form takes.
const ALL_DAYS: (NaiveDate, NaiveDate) = (
    NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day of the calendar"),
    NaiveDate::from_ymd_opt(2200, 1, 1).expect("a day of the calendar"),
);

/// Names that differ only in the size of letters or in spaces around them are the same.
pub(super) fn is_same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}
