//! `homeward staff`: accounts. The first is made here; all later ones by an administrator, with the same decisions as on the pages.

use std::process::ExitCode;

use anyhow::{Context, bail};
use homeward_app::{
    Actor, App,
    admin::{Edit, FirstAdministrator, Issued, StaffItem},
};
use homeward_domain::{
    administration::{GrantRow, OfficeForm, OrganisationForm, StaffForm},
    codes::{Code, Role, Weekday},
    fields::{OfficeCode, Text},
};
use homeward_store::{offices, organisations};

use crate::{
    cli::{Places, Staff, StaffAdd},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: Staff) -> anyhow::Result<ExitCode> {
    let installation = Installation::at(places)?;
    let open = match &command {
        Staff::Add(_) => installation.open_or_begin().await?,
        _ => installation.open().await?,
    };
    if open.app.is_locked().await {
        open.close().await?;
        anyhow::bail!("the house is locked: `homeward unlock` opens it");
    }
    match command {
        Staff::Add(add) => {
            let password = match &add.by {
                None => first(&open.app, &add).await?,
                Some(login) => later(&open.app, &open.actor(login).await?, &add).await?,
            };
            say(format!(
                "{} signs in with this password once, and then chooses another: {password}",
                add.login.to_lowercase()
            ));
        }
        Staff::List { by } => {
            let by = open.actor(&by).await?;
            for item in open.app.staff_list(&by).await.map_err(told)? {
                say(line(&item));
            }
        }
        Staff::Password { login, by } => {
            let by = open.actor(&by).await?;
            let edit = Edit::on(&login, None);
            let issued = open.app.reset_password(&by, &edit).await.map_err(told)?;
            let password = said(issued)?;
            say(format!(
                "{login} signs in with this password once, and then chooses another: {password}"
            ));
        }
        Staff::Deactivate { login, by } => {
            let by = open.actor(&by).await?;
            let all = open.app.staff_list(&by).await.map_err(told)?;
            let item = all
                .iter()
                .find(|s| s.held.key == login)
                .with_context(|| format!("nobody signs in as `{login}`"))?;
            open.app
                .deactivate_staff(&by, &Edit::on(&login, Some(item.held.version)))
                .await
                .map_err(told)?;
            say(format!("{login} is deactivated"));
        }
    }
    open.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// The first administrator, with office and organisation where they are not there yet.
async fn first(app: &App, add: &StaffAdd) -> anyhow::Result<String> {
    let c = app.store().reader();
    if app.is_administered().await.map_err(told)? {
        bail!("there is an administrator already: name the one who adds this account with --as");
    }
    if !add.administrator || !add.roles.is_empty() {
        bail!(
            "the first account is the administrator, who holds no role: give --administrator and no --role"
        );
    }
    let office = match offices::find(c, &add.office).await? {
        // Only its code counts then.
        Some(office) => OfficeForm {
            office_code: office.code,
            office_name: office.name,
            works_for: String::new(),
            country: office
                .country
                .parse()
                .map_err(|()| anyhow::anyhow!("the office has no country"))?,
            time_zone: chrono_tz(&office.time_zone)?,
            weekend: Vec::new(),
            office_contact: Text(office.contact),
            holidays: Vec::new(),
        },
        None => office_form(add)?,
    };
    let organisation = match offices::find(c, &add.office).await? {
        Some(office) => organisations::get(c, office.organisation_id)
            .await?
            .map(|o| o.name)
            .context("the office has no organisation")?,
        None => organisation_of(add)?.to_owned(),
    };
    let first = FirstAdministrator {
        login: add.login.clone(),
        name: add.name.clone(),
        language: add.language.clone(),
        organisation: OrganisationForm::new(
            &organisation,
            add.organisation_kind,
            office.country.into(),
        ),
        office,
    };
    app.first_administrator(first).await.map_err(told)
}

/// A further account, added by an administrator; the office is made where it is not there yet.
async fn later(app: &App, by: &Actor, add: &StaffAdd) -> anyhow::Result<String> {
    let c = app.store().reader();
    if offices::find(c, &add.office).await?.is_none() {
        let office = office_form(add)?;
        let name = organisation_of(add)?;
        let all = app.organisations(by).await.map_err(told)?;
        if !all
            .iter()
            .any(|o| o.form.organisation_name.eq_ignore_ascii_case(name))
        {
            let form = OrganisationForm::new(name, add.organisation_kind, office.country.into());
            app.save_organisation(by, &Edit::new(&form))
                .await
                .map_err(told)?;
        }
        app.save_office(by, &Edit::new(&office))
            .await
            .map_err(told)?;
    }
    let form = StaffForm {
        login: add.login.clone(),
        staff_name: add.name.clone(),
        staff_office: OfficeCode(add.office.clone()),
        pages_language: add
            .language
            .parse()
            .map_err(|()| anyhow::anyhow!("`{}` is no language code", add.language))?,
        administrator: add.administrator,
        grants: add
            .roles
            .iter()
            .map(|text| grant(text, &add.office))
            .collect::<Result<_, _>>()?,
    };
    said(app.add_staff(by, &Edit::new(&form)).await.map_err(told)?)
}

/// The password: nothing is sent twice from here.
fn said(issued: Issued) -> anyhow::Result<String> {
    issued.password.context("it was done before")
}

fn organisation_of(add: &StaffAdd) -> anyhow::Result<&str> {
    add.organisation.as_deref().with_context(|| {
        format!(
            "there is no office `{}`: say with --organisation whose it is",
            add.office
        )
    })
}

fn office_form(add: &StaffAdd) -> anyhow::Result<OfficeForm> {
    let country = add.country.as_deref().with_context(|| {
        format!(
            "there is no office `{}`: say with --country where it is",
            add.office
        )
    })?;
    let name = add
        .office_name
        .clone()
        .unwrap_or_else(|| add.office.clone());
    let days = add
        .weekend
        .split(',')
        .map(str::trim)
        .filter(|d| !d.is_empty());
    Ok(OfficeForm {
        office_code: add.office.clone(),
        works_for: organisation_of(add)?.to_owned(),
        country: country
            .parse()
            .map_err(|()| anyhow::anyhow!("`{country}` is no country code"))?,
        time_zone: chrono_tz(&add.time_zone)?,
        weekend: days
            .map(|d| {
                Weekday::from_code(d)
                    .with_context(|| format!("`{d}` is none of {}", Weekday::CODES.join(", ")))
            })
            .collect::<Result<_, _>>()?,
        office_contact: Text(add.contact.clone().unwrap_or_else(|| name.clone())),
        office_name: name,
        holidays: Vec::new(),
    })
}

fn chrono_tz(name: &str) -> anyhow::Result<homeward_domain::fields::Zone> {
    name.parse()
        .map_err(|_| anyhow::anyhow!("`{name}` is no time zone, such as Asia/Dhaka"))
}

/// `ROLE`, `ROLE:PROGRAMME` or `ROLE:PROGRAMME:OFFICE`; nothing said means every programme, and only the own office.
fn grant(text: &str, own_office: &str) -> anyhow::Result<GrantRow> {
    let mut parts = text.splitn(3, ':');
    let role = parts.next().unwrap_or_default();
    let named = |part: &str| (part != "*").then(|| part.to_owned());
    Ok(GrantRow {
        role: Role::from_code(role)
            .with_context(|| format!("`{role}` is none of {}", Role::CODES.join(", ")))?,
        for_programme: named(parts.next().unwrap_or("*")),
        for_office: named(parts.next().unwrap_or(own_office)).map(OfficeCode),
    })
}

/// An account in one line.
fn line(item: &StaffItem) -> String {
    let form = &item.held.form;
    let mut notes: Vec<String> = form
        .grants
        .iter()
        .map(|g| {
            format!(
                "{}:{}:{}",
                g.role.code(),
                g.for_programme.as_deref().unwrap_or("*"),
                g.for_office.as_ref().map_or("*", |o| &o.0)
            )
        })
        .collect();
    if form.administrator {
        notes.push("administrator".to_owned());
    }
    if !item.active {
        notes.push("deactivated".to_owned());
    }
    if item.authority {
        notes.push("authority: opens no case".to_owned());
    }
    format!(
        "{}\t{}\t{}\t{}",
        item.held.key,
        form.staff_name,
        form.staff_office.0,
        notes.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_given_for_a_programme_and_an_office() {
        for (text, programme, office) in [
            ("counsellor", None, Some("own")),
            ("counsellor:bali", Some("bali"), Some("own")),
            ("counsellor:bali:dhaka", Some("bali"), Some("dhaka")),
            ("counsellor:*:dhaka", None, Some("dhaka")),
            ("counsellor:*:*", None, None),
        ] {
            let row = grant(text, "own").unwrap();
            assert_eq!(row.role, Role::Counsellor);
            assert_eq!(
                (
                    row.for_programme.as_deref(),
                    row.for_office.as_ref().map(|o| o.0.as_str())
                ),
                (programme, office),
                "{text}"
            );
        }
        assert!(grant("king", "own").is_err());
    }
}
