//! Staff accounts: who they are, where they work, and their roles.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    administration::{GrantRow, OfficeForm, OrganisationForm, StaffForm, is_code},
    fields::{FieldError, OfficeCode, Problem},
    ids::{OfficeId, OrganisationId, ProgrammeId, StaffId},
};
use homeward_store::{
    ConnectionTrait, StoreError, Tx,
    journal::Actor as JournalActor,
    offices, organisations, programmes,
    staff::{self, RoleGrant, Staff},
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task,
    access::{Issued, one_time_end, one_time_password},
    change::fresh,
    fields_of,
    house::{insert_office, insert_organisation, is_same_name},
    invalid, once_more, sound, taken, what_changed,
};
use crate::{Actor, App, Refused, clock::new_id, sign_in::hash_password};

/// A member of staff as administrators see them.
#[derive(Debug, Clone, PartialEq)]
pub struct StaffItem {
    /// The account; its key is the sign-in name.
    pub held: Held<StaffForm>,
    /// May sign in.
    pub active: bool,
    /// The name of the organisation.
    pub organisation: String,
    /// The organisation is an authority: no case opens, whatever roles are held (VOL-10).
    pub authority: bool,
    /// Away until this day.
    pub absent_until: Option<NaiveDate>,
    /// The sign-in name of who stands in.
    pub deputy: Option<String>,
}

/// The first account of an installation. It administers and sees no case.
#[derive(Debug, Clone)]
pub struct FirstAdministrator {
    /// What they sign in as.
    pub login: String,
    /// Their name.
    pub name: String,
    /// Language of their pages.
    pub language: String,
    /// Their organisation: made unless there is one of this name.
    pub organisation: OrganisationForm,
    /// Their office: made unless there is one of this code.
    pub office: OfficeForm,
}

impl App {
    /// Makes the first administrator and says the one-time password. For the command line, which whoever runs the machine may use:
    /// it works while no active administrator is there who may act, so also when the last one is lost or came to an authority.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] once there is an administrator who may act; [`Refused::Invalid`].
    pub async fn first_administrator(&self, first: FirstAdministrator) -> Result<String, Refused> {
        let now = self.clock.now();
        let password = one_time_password()?;
        let hash = hash_password(password.clone()).await?;
        let tx = self.store.write().await?;
        if is_administered(&tx).await? {
            return Err(Refused::NotPermitted);
        }
        let organisation = organisations::all(&tx)
            .await?
            .into_iter()
            .find(|o| is_same_name(&o.name, &first.organisation.organisation_name));
        let kind = organisation
            .as_ref()
            .map_or(first.organisation.organisation_kind, |o| o.kind);
        // Whoever makes accounts could make one that reads cases: not at an authority.
        if kind.is_authority() {
            return Err(invalid("organisation_kind", Problem::NoChoice));
        }
        if organisation.is_none() {
            insert_organisation(&tx, &first.organisation, OrganisationId(new_id(now))).await?;
        }
        if offices::find(&tx, &first.office.office_code)
            .await?
            .is_none()
        {
            insert_office(&tx, &first.office, OfficeId(new_id(now))).await?;
        }
        let form = StaffForm {
            login: first.login,
            staff_name: first.name,
            staff_office: OfficeCode(first.office.office_code),
            pages_language: first
                .language
                .parse()
                .map_err(|()| invalid("pages_language", Problem::NoLanguage))?,
            administrator: true,
            grants: Vec::new(),
        };
        let form = insert_staff(&tx, form, hash, StaffId(new_id(now)), now).await?;
        // An office that was there may be one of an authority.
        if !is_administered(&tx).await? {
            return Err(invalid("office_code", Problem::ShutsOut));
        }
        self.note(
            &tx,
            JournalActor::System,
            "add-staff",
            &what_changed(&form.login, Map::new(), &fields_of(&form)),
            now,
        )
        .await?;
        tx.commit().await?;
        self.bind_installation().await;
        Ok(password)
    }

    /// Whether somebody is there who may administer the house: if nobody is, [`Self::first_administrator`] works.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn is_administered(&self) -> Result<bool, Refused> {
        is_administered(self.store.reader()).await
    }

    /// All members of staff by name.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators.
    pub async fn staff_list(&self, actor: &Actor) -> Result<Vec<StaffItem>, Refused> {
        self.permit(actor, Task::House)?;
        let c = self.store.reader();
        let all = staff::all(c).await?;
        let mut items = Vec::new();
        for row in &all {
            items.push(item(c, row, &all).await?);
        }
        Ok(items)
    }

    /// Adds a member of staff and says the one-time password, shown once.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`].
    pub async fn add_staff(&self, actor: &Actor, edit: &Edit) -> Result<Issued, Refused> {
        let (password, hash) = self.one_time(actor).await?;
        let change = fresh!(self.begin(actor, "add-staff", edit));
        change.permit(Task::House)?;
        let form: StaffForm = change.form()?;
        let id = StaffId(new_id(change.now));
        let form = insert_staff(&change.tx, form, hash, id, change.now).await?;
        change
            .note_saved(&form.login, Map::new(), &fields_of(&form))
            .await?;
        let saved = Saved {
            key: form.login,
            version: 1,
        };
        Ok(Issued {
            saved: change.done(saved).await?,
            password: Some(password),
        })
    }

    /// Changes name, office, language and roles of a member of staff.
    ///
    /// Nobody changes their own roles, nor gives up their own administration: it takes a colleague, and one administrator stays.
    /// Nor does anybody move to an authority by themselves: no page would be left on which to move back.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn change_staff(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_change_staff(actor, edit))
    }

    async fn try_change_staff(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "change-staff", edit));
        change.permit(Task::House)?;
        let login = edit.key()?;
        let mut row = staff::find(&change.tx, login)
            .await?
            .ok_or(Refused::NotFound)?;
        let before = staff_form(&change.tx, &row).await?;
        let form: StaffForm = change.form()?;
        edit.saw(&before)?;
        if form.login != row.login {
            return Err(invalid("login", Problem::Taken));
        }
        let (office, grants) = places_of(&change.tx, &form).await?;
        if row.id == change.actor.staff.id
            && (form.administrator != row.administrator
                || grants != staff::grants(&change.tx, row.id).await?)
        {
            return Err(Refused::NotPermitted);
        }
        row.name = form.staff_name.clone();
        row.organisation_id = office.organisation_id;
        row.office_id = office.id;
        row.language = form.pages_language.code().to_owned();
        row.administrator = form.administrator;
        staff::save(&change.tx, &row).await?;
        row.version += 1;
        staff::set_grants(&change.tx, row.id, &grants).await?;
        change.shuts_nobody_out("staff_office").await?;
        let after = staff_form(&change.tx, &row).await?;
        change
            .note_saved(login, before.fields(), &after.fields())
            .await?;
        change
            .done(Saved {
                key: row.login,
                version: row.version,
            })
            .await
    }
}

/// Whether somebody is there who may administer the house: staff of authorities may not, whatever they are (VOL-10).
pub(super) async fn is_administered<C: ConnectionTrait>(c: &C) -> Result<bool, Refused> {
    let authorities: HashSet<OrganisationId> = organisations::all(c)
        .await?
        .into_iter()
        .filter(|o| o.kind.is_authority())
        .map(|o| o.id)
        .collect();
    Ok(staff::all(c)
        .await?
        .iter()
        .any(|s| s.active && s.administrator && !authorities.contains(&s.organisation_id)))
}

/// Adds an account whose name nobody has; gives the form back as it was saved.
async fn insert_staff(
    tx: &Tx,
    mut form: StaffForm,
    password_hash: String,
    id: StaffId,
    now: DateTime<Utc>,
) -> Result<StaffForm, Refused> {
    form.login = form.login.to_lowercase();
    if !is_code(&form.login) {
        return Err(invalid("login", Problem::NoCode));
    }
    if staff::find(tx, &form.login).await?.is_some() {
        return Err(invalid("login", Problem::Taken));
    }
    let (office, grants) = places_of(tx, &form).await?;
    let row = Staff {
        id,
        login: form.login.clone(),
        name: form.staff_name.clone(),
        organisation_id: office.organisation_id,
        office_id: office.id,
        password_hash,
        active: true,
        administrator: form.administrator,
        must_change_password: true,
        one_time_until: Some(one_time_end(now)),
        language: form.pages_language.code().to_owned(),
        absent_until: None,
        deputy: None,
        version: 1,
    };
    staff::insert(tx, &row).await.map_err(taken("login"))?;
    staff::set_grants(tx, id, &grants).await?;
    Ok(form)
}

/// The office and the grants a form names by code; every code that leads nowhere is an error at its field.
async fn places_of(
    tx: &Tx,
    form: &StaffForm,
) -> Result<(offices::Office, Vec<RoleGrant>), Refused> {
    let offices: HashMap<String, offices::Office> = offices::all(tx)
        .await?
        .into_iter()
        .map(|o| (o.code.clone(), o))
        .collect();
    let programmes: HashMap<String, ProgrammeId> = programmes::all(tx)
        .await?
        .into_iter()
        .map(|p| (p.code, p.id))
        .collect();
    let mut errors = Vec::new();
    let office = offices.get(&form.staff_office.0);
    if office.is_none() {
        errors.push(FieldError::new("staff_office", Problem::NotFound));
    }
    let mut grants: Vec<RoleGrant> = Vec::new();
    for (at, row) in form.grants.iter().enumerate() {
        let programme = row
            .for_programme
            .as_ref()
            .map(|code| programmes.get(code).copied());
        let office = row
            .for_office
            .as_ref()
            .map(|code| offices.get(&code.0).map(|o| o.id));
        if programme == Some(None) {
            errors.push(FieldError::new(
                format!("grants.{at}.for_programme"),
                Problem::NotFound,
            ));
        }
        if office == Some(None) {
            errors.push(FieldError::new(
                format!("grants.{at}.for_office"),
                Problem::NotFound,
            ));
        }
        let grant = RoleGrant {
            role: row.role,
            programme: programme.flatten(),
            office: office.flatten(),
        };
        if !grants.contains(&grant) {
            grants.push(grant);
        }
    }
    sound(errors)?;
    Ok((office.cloned().ok_or(Refused::NotFound)?, grants))
}

pub(crate) async fn staff_form<C: ConnectionTrait>(
    c: &C,
    row: &Staff,
) -> Result<Held<StaffForm>, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "staff",
            id: row.id.0.to_string(),
        })
    };
    let offices: HashMap<OfficeId, String> = offices::all(c)
        .await?
        .into_iter()
        .map(|o| (o.id, o.code))
        .collect();
    let programmes: HashMap<ProgrammeId, String> = programmes::all(c)
        .await?
        .into_iter()
        .map(|p| (p.id, p.code))
        .collect();
    let mut grants = Vec::new();
    for grant in staff::grants(c, row.id).await? {
        // A grant for something unknown must not read as one for everything.
        let for_programme = grant
            .programme
            .map(|p| programmes.get(&p).cloned().ok_or_else(corrupt))
            .transpose()?;
        let for_office = grant
            .office
            .map(|o| offices.get(&o).cloned().map(OfficeCode).ok_or_else(corrupt))
            .transpose()?;
        grants.push(GrantRow {
            role: grant.role,
            for_programme,
            for_office,
        });
    }
    let form = StaffForm {
        login: row.login.clone(),
        staff_name: row.name.clone(),
        staff_office: OfficeCode(offices.get(&row.office_id).cloned().ok_or_else(corrupt)?),
        pages_language: row.language.parse().map_err(|()| corrupt())?,
        administrator: row.administrator,
        grants,
    };
    Ok(Held {
        key: row.login.clone(),
        version: row.version,
        form,
    })
}

async fn item<C: ConnectionTrait>(c: &C, row: &Staff, all: &[Staff]) -> Result<StaffItem, Refused> {
    let organisation = organisations::get(c, row.organisation_id).await?;
    Ok(StaffItem {
        held: staff_form(c, row).await?,
        active: row.active,
        authority: organisation.as_ref().is_some_and(|o| o.kind.is_authority()),
        organisation: organisation.map(|o| o.name).unwrap_or_default(),
        absent_until: row.absent_until,
        deputy: row
            .deputy
            .and_then(|id| all.iter().find(|s| s.id == id))
            .map(|s| s.login.clone()),
    })
}
