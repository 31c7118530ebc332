//! Staff accounts: roles, absence, deactivation, passwords given out once.

use std::collections::HashMap;

use chrono::NaiveDate;
use homeward_domain::{
    administration::{AbsenceForm, GrantRow, OfficeForm, OrganisationForm, StaffForm, is_code},
    fields::{FieldError, OfficeCode, Problem, StaffLogin},
    ids::{OfficeId, OrganisationId, ProgrammeId, StaffId},
};
use homeward_store::{
    ConnectionTrait, StoreError, Tx,
    journal::Actor as JournalActor,
    offices, organisations, programmes, sessions,
    staff::{self, RoleGrant, Staff},
    tokens,
};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Map, Value, json};

use super::{
    Edit, Held, Saved, Task, change, fields_of,
    house::{insert_office, insert_organisation, is_same_name},
    invalid, once_more, sound, taken,
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
    /// it works while no active administrator is there, so also when the last one is lost.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] once there is an administrator; [`Refused::Invalid`].
    pub async fn first_administrator(&self, first: FirstAdministrator) -> Result<String, Refused> {
        let now = self.clock.now();
        let password = one_time_password()?;
        let hash = hash_password(password.clone()).await?;
        let tx = self.store.write().await?;
        if staff::all(&tx)
            .await?
            .iter()
            .any(|s| s.active && s.administrator)
        {
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
        let form = insert_staff(&tx, form, hash, StaffId(new_id(now))).await?;
        self.note(
            &tx,
            JournalActor::System,
            "add-staff",
            &change(&form.login, Map::new(), &fields_of(&form)),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(password)
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
    pub async fn add_staff(&self, actor: &Actor, edit: &Edit) -> Result<(Saved, String), Refused> {
        let now = self.clock.now();
        self.permit(actor, Task::House)?;
        let password = one_time_password()?;
        let hash = hash_password(password.clone()).await?;
        let (tx, actor) = self.begin(actor, now).await?;
        self.permit(&actor, Task::House)?;
        let form: StaffForm = edit.read(actor.today(now))?;
        let form = insert_staff(&tx, form, hash, StaffId(new_id(now))).await?;
        self.note_saved(
            &tx,
            &actor,
            "add-staff",
            &form.login,
            Map::new(),
            &fields_of(&form),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok((
            Saved {
                key: form.login,
                version: 1,
            },
            password,
        ))
    }

    /// Changes name, office, language and roles of a member of staff.
    ///
    /// Nobody changes their own roles, nor gives up their own administration: it takes a colleague, and one administrator stays.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn change_staff(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_change_staff(actor, edit))
    }

    async fn try_change_staff(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let now = self.clock.now();
        let (tx, actor) = self.begin(actor, now).await?;
        self.permit(&actor, Task::House)?;
        let login = edit.key.as_deref().ok_or(Refused::NotFound)?;
        let mut row = staff::find(&tx, login).await?.ok_or(Refused::NotFound)?;
        let before = staff_form(&tx, &row).await?;
        let form: StaffForm = edit.read(actor.today(now))?;
        edit.saw(&before)?;
        if form.login != row.login {
            return Err(invalid("login", Problem::Taken));
        }
        let (office, grants) = places_of(&tx, &form).await?;
        if row.id == actor.staff.id
            && (form.administrator != row.administrator
                || grants != staff::grants(&tx, row.id).await?)
        {
            return Err(Refused::NotPermitted);
        }
        row.name = form.staff_name.clone();
        row.organisation_id = office.organisation_id;
        row.office_id = office.id;
        row.language = form.pages_language.code().to_owned();
        row.administrator = form.administrator;
        staff::save(&tx, &row).await?;
        row.version += 1;
        staff::set_grants(&tx, row.id, &grants).await?;
        let after = staff_form(&tx, &row).await?;
        self.note_saved(
            &tx,
            &actor,
            "change-staff",
            login,
            before.fields(),
            &after.fields(),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(Saved {
            key: row.login,
            version: row.version,
        })
    }

    /// Deactivates an account: sessions and tokens end at once. What the person recorded stays theirs.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], also for one's own account; [`Refused::NotFound`], [`Refused::Conflict`].
    pub async fn deactivate_staff(
        &self,
        actor: &Actor,
        login: &str,
        version: i32,
    ) -> Result<Saved, Refused> {
        once_more!(self.try_set_active(actor, login, version, false))
    }

    /// Activates an account again, with a new one-time password.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Conflict`].
    pub async fn reactivate_staff(
        &self,
        actor: &Actor,
        login: &str,
        version: i32,
    ) -> Result<(Saved, String), Refused> {
        once_more!(self.try_set_active(actor, login, version, true))?;
        self.reset_password(actor, login).await
    }

    async fn try_set_active(
        &self,
        actor: &Actor,
        login: &str,
        version: i32,
        active: bool,
    ) -> Result<Saved, Refused> {
        let now = self.clock.now();
        let (tx, actor) = self.begin(actor, now).await?;
        self.permit(&actor, Task::House)?;
        let mut row = staff::find(&tx, login).await?.ok_or(Refused::NotFound)?;
        if row.id == actor.staff.id {
            return Err(Refused::NotPermitted);
        }
        let held = staff_form(&tx, &row).await?;
        Edit {
            version: Some(version),
            ..Edit::default()
        }
        .saw(&held)?;
        row.active = active;
        if active {
            // The old password does not come back with the account.
            row.password_hash = String::new();
        } else {
            end_access(&tx, row.id, now).await?;
        }
        staff::save(&tx, &row).await?;
        let action = if active {
            "reactivate-staff"
        } else {
            "deactivate-staff"
        };
        self.note(
            &tx,
            JournalActor::Staff(actor.staff.id),
            action,
            &json!({ "key": login }),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(Saved {
            key: row.login,
            version: row.version + 1,
        })
    }

    /// Gives a member of staff a new one-time password and ends their sessions.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`].
    pub async fn reset_password(
        &self,
        actor: &Actor,
        login: &str,
    ) -> Result<(Saved, String), Refused> {
        self.permit(actor, Task::House)?;
        let password = one_time_password()?;
        let hash = hash_password(password.clone()).await?;
        Ok((
            once_more!(self.try_reset_password(actor, login, &hash))?,
            password,
        ))
    }

    async fn try_reset_password(
        &self,
        actor: &Actor,
        login: &str,
        hash: &str,
    ) -> Result<Saved, Refused> {
        let now = self.clock.now();
        let (tx, actor) = self.begin(actor, now).await?;
        self.permit(&actor, Task::House)?;
        let mut row = staff::find(&tx, login)
            .await?
            .filter(|s| s.active)
            .ok_or(Refused::NotFound)?;
        hash.clone_into(&mut row.password_hash);
        row.must_change_password = true;
        staff::save(&tx, &row).await?;
        sessions::remove_of(&tx, row.id, None).await?;
        self.note(
            &tx,
            JournalActor::Staff(actor.staff.id),
            "reset-password",
            &json!({ "key": login }),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(Saved {
            key: row.login,
            version: row.version + 1,
        })
    }

    /// Says until when somebody is away and who stands in; everyone may for themselves.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`].
    pub async fn set_absence(
        &self,
        actor: &Actor,
        login: &str,
        fields: &Map<String, Value>,
    ) -> Result<Saved, Refused> {
        once_more!(self.try_set_absence(actor, login, fields))
    }

    async fn try_set_absence(
        &self,
        actor: &Actor,
        login: &str,
        fields: &Map<String, Value>,
    ) -> Result<Saved, Refused> {
        let now = self.clock.now();
        let (tx, actor) = self.begin(actor, now).await?;
        if login != actor.staff.login && !self.may(&actor, Task::House) {
            return Err(Refused::NotPermitted);
        }
        let edit = Edit {
            fields: fields.clone(),
            ..Edit::default()
        };
        let form: AbsenceForm = edit.read(actor.today(now))?;
        let mut row = staff::find(&tx, login).await?.ok_or(Refused::NotFound)?;
        let before = absence_of(&tx, &row).await?;
        let deputy = match (&form.absent_until, &form.deputy) {
            (Some(until), _) if *until < actor.today(now) => {
                return Err(invalid("absent_until", Problem::EndsBeforeStart));
            }
            (None, _) | (_, None) => None,
            (Some(_), Some(deputy)) => {
                // Standing in opens protected cases: only for a colleague of the same organisation.
                let colleague = staff::find(&tx, &deputy.0).await?;
                let fits = |s: &Staff| {
                    s.active && s.id != row.id && s.organisation_id == row.organisation_id
                };
                Some(
                    colleague
                        .filter(fits)
                        .ok_or_else(|| invalid("deputy", Problem::NotFound))?
                        .id,
                )
            }
        };
        row.absent_until = form.absent_until;
        row.deputy = deputy;
        staff::save(&tx, &row).await?;
        row.version += 1;
        let after = absence_of(&tx, &row).await?;
        self.note_saved(
            &tx,
            &actor,
            "set-absence",
            login,
            fields_of(&before),
            &fields_of(&after),
            now,
        )
        .await?;
        tx.commit().await?;
        Ok(Saved {
            key: row.login,
            version: row.version,
        })
    }
}

/// Adds an account whose name nobody has; gives the form back as it was saved.
async fn insert_staff(
    tx: &Tx,
    mut form: StaffForm,
    password_hash: String,
    id: StaffId,
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

async fn staff_form<C: ConnectionTrait>(c: &C, row: &Staff) -> Result<Held<StaffForm>, Refused> {
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

async fn absence_of(tx: &Tx, row: &Staff) -> Result<AbsenceForm, Refused> {
    let deputy = match row.deputy {
        Some(id) => staff::get(tx, id).await?.map(|s| StaffLogin(s.login)),
        None => None,
    };
    Ok(AbsenceForm {
        absent_until: row.absent_until,
        deputy,
    })
}

/// Ends all sessions and takes all tokens back.
async fn end_access(
    tx: &Tx,
    id: StaffId,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Refused> {
    sessions::remove_of(tx, id, None).await?;
    for token in tokens::of(tx, id)
        .await?
        .into_iter()
        .filter(|t| t.revoked_at.is_none())
    {
        tokens::revoke(tx, token.id, now).await?;
    }
    Ok(())
}

/// Sixteen letters and digits that are not mistaken for one another, in groups: about 79 bits.
fn one_time_password() -> Result<String, Refused> {
    const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let random = SystemRandom::new();
    let mut text = String::new();
    while text.len() < 19 {
        let mut byte = [0u8; 1];
        random
            .fill(&mut byte)
            .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
        // 248 is the last multiple of 31: beyond it some letters would come more often.
        if byte[0] < 248 {
            if matches!(text.len(), 4 | 9 | 14) {
                text.push('-');
            }
            text.push(char::from(LETTERS[usize::from(byte[0] % 31)]));
        }
    }
    Ok(text)
}
