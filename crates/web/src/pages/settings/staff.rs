//! Staff: accounts, roles, passwords given out once.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    admin::{Saved, StaffItem},
};
use homeward_domain::{administration::StaffForm, codes::Code, fields::Record};
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing, Told, read},
    in_the_house,
    index::Asked,
    links,
};
use crate::{
    Web,
    components::{
        BannerKind, Choices, Column, Form, Link, Table, TagKind, bdi, button, danger_button, inset,
        link_button, ltr, secondary_button, tag, warning,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{Flash, page},
    refusal,
    router::Body,
    security,
};

const THING: Thing = Thing {
    fields: StaffForm::FIELDS,
    fixed: Some("login"),
};

/// `GET /settings/staff`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let all = match web.app.staff_list(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|item| {
            let form = &item.held.form;
            let mut roles: Vec<&str> = form.grants.iter().map(|g| g.role.code()).collect();
            roles.sort_unstable();
            roles.dedup();
            super::row(vec![
                html! { a href=(links::staff(&form.login)) { (bdi(&form.staff_name)) } br; span .quiet { (ltr(&form.login)) } },
                html! { (bdi(&item.organisation)) br; span .quiet { (ltr(&form.staff_office.0)) } },
                html! {
                    @if form.administrator { (t(lang, "f-administrator")) br; }
                    @for role in &roles { (t(lang, &format!("v-role-{role}"))) br; }
                    @if !form.administrator && roles.is_empty() { span .quiet { (t(lang, "set-no-role")) } }
                },
                state(&desk, item),
            ])
        })
        .collect();
    let table = Table {
        caption: t(lang, "set-staff"),
        caption_is_hidden: true,
        columns: ["f-staff-name", "f-staff-office", "f-grants", "set-state"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new(links::HOUSE, t(lang, "nav-settings")));
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-staff"),
        html! {
            h1 { (t(lang, "set-staff")) }
            p { (t(lang, "set-staff-about")) }
            p { (link_button(links::NEW_STAFF, &t(lang, "set-staff-new"))) }
            (table.render(lang))
        },
    )
    .into_response()
}

/// What is special about an account.
fn state(desk: &Desk, item: &StaffItem) -> Markup {
    let lang = desk.lang;
    html! {
        @if item.active { (tag(TagKind::Good, &t(lang, "set-active"))) } @else { (tag(TagKind::Bad, &t(lang, "set-inactive"))) }
        @if item.authority { " " (tag(TagKind::Special, &t(lang, "set-sees-no-case"))) }
        @if let Some(until) = item.absent_until {
            br; span .quiet {
                @match &item.deputy {
                    Some(deputy) => (t_with(lang, "set-away-deputy", &[("day", Arg::DayShort(until)), ("deputy", Arg::from(deputy.as_str()))])),
                    None => (t_with(lang, "set-away", &[("day", Arg::DayShort(until))])),
                }
            }
        }
    }
}

async fn find(web: &Web, desk: &Desk, key: &str) -> Result<StaffItem, Response> {
    web.app
        .staff_list(&desk.actor)
        .await
        .and_then(|all| {
            all.into_iter()
                .find(|item| item.held.key == key)
                .ok_or(Refused::NotFound)
        })
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

async fn sheet(web: &Web, desk: &Desk, item: Option<&StaffItem>) -> Result<Sheet, Response> {
    let lang = desk.lang;
    let page_of = |refused| refusal::page(&desk.chrome(), &refused);
    let offices = web.app.offices(&desk.actor).await.map_err(page_of)?;
    let programmes = web.app.programmes(&desk.actor).await.map_err(page_of)?;
    let choices = Choices {
        offices: offices
            .into_iter()
            .map(|o| (o.key, o.form.office_name))
            .collect(),
        // Roles are given for programmes: see `form::chosen`.
        staff: programmes
            .into_iter()
            .map(|p| (p.held.key, p.today.form.programme_name))
            .collect(),
        ..Choices::default()
    };
    let back = Link::new(links::STAFF, t(lang, "set-staff"));
    Ok(match item {
        None => Sheet {
            choices,
            about: Some(t(lang, "set-staff-new-about")),
            ..Sheet::new(
                THING,
                t(lang, "set-staff-new"),
                back,
                links::NEW_STAFF.to_owned(),
            )
        },
        Some(item) => Sheet {
            choices,
            is_new: false,
            name: Some(html! {
                (bdi(&item.held.form.staff_name)) " · " (ltr(&item.held.key)) " " (state(desk, item))
            }),
            version: Some(item.held.version),
            values: item.held.fields(),
            after: deeds(desk, item),
            ..Sheet::new(
                THING,
                t(lang, "set-staff-one"),
                back,
                links::staff(&item.held.key),
            )
        },
    })
}

/// What can be done to an account beside changing it.
fn deeds(desk: &Desk, item: &StaffItem) -> Markup {
    let lang = desk.lang;
    let login = item.held.key.as_str();
    let version = item.held.version.to_string();
    let send = |deed: &str, content: Markup| {
        Form {
            action: &links::staff_deed(login, deed),
            csrf: &desk.csrf,
            seen: Some(&version),
            ..Form::default()
        }
        .render(content)
    };
    html! {
        h2 { (t(lang, "set-absence")) }
        p { (t(lang, "set-absence-about")) }
        p { a href=(links::staff_deed(login, "absence")) { (t(lang, "set-absence-change")) } }
        @if item.active {
            h2 { (t(lang, "set-password")) }
            p { (t(lang, "set-password-about")) }
            (send("password", secondary_button(&t(lang, "set-password-give"))))
            @if item.held.key != desk.actor.staff.login {
                h2 { (t(lang, "set-deactivate")) }
                (warning(lang, &t(lang, "set-deactivate-about")))
                (send("deactivate", danger_button(&t(lang, "set-deactivate"))))
            }
        } @else {
            h2 { (t(lang, "set-reactivate")) }
            p { (t(lang, "set-reactivate-about")) }
            (send("reactivate", button(&t(lang, "set-reactivate"))))
        }
    }
}

/// `GET /settings/new/staff`
pub(super) async fn new(State(web): State<Web>, desk: Desk) -> Response {
    if let Err(refused) = in_the_house(&desk) {
        return refused;
    }
    match sheet(&web, &desk, None).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/new/staff`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let sent = match read(&desk, THING, None, &body) {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    match web.app.add_staff(&desk.actor, &sent.edit).await {
        Ok((saved, password)) => shown_once(&desk, &saved, &password, "a-add-staff-done"),
        Err(refused) => match sheet(&web, &desk, None).await {
            Ok(sheet) => sheet.saved(&desk, sent, Err(refused), links::STAFF, "add-staff"),
            Err(page) => page,
        },
    }
}

/// `GET /settings/staff/{key}`
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(key): Path<String>) -> Response {
    let item = match find(&web, &desk, &key).await {
        Ok(item) => item,
        Err(refused) => return refused,
    };
    match sheet(&web, &desk, Some(&item)).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /settings/staff/{key}`
pub(super) async fn save(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let written = async {
        let sent = read(&desk, THING, Some(&key), &body)?;
        let item = find(&web, &desk, &key).await?;
        let sheet = sheet(&web, &desk, Some(&item)).await?;
        let result = web.app.change_staff(&desk.actor, &sent.edit).await;
        Ok(sheet.saved(&desk, sent, result, links::STAFF, "change-staff"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}

/// The version a deed on an account was drawn from; another site's form, and a name nobody can have, are refused.
fn seen(desk: &Desk, login: &str, body: &Body) -> Result<i32, Response> {
    let (_, extra) = forms::from_urlencoded(&[], body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return Err(crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        }));
    }
    if login.chars().any(char::is_control) {
        return Err(refusal::page(&desk.chrome(), &Refused::NotFound));
    }
    Ok(extra.seen.and_then(|s| s.parse().ok()).unwrap_or_default())
}

/// `POST /settings/staff/{key}/password`
pub(super) async fn password(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    if let Err(refused) = seen(&desk, &key, &body) {
        return refused;
    }
    match web.app.reset_password(&desk.actor, &key).await {
        Ok((saved, password)) => shown_once(&desk, &saved, &password, "a-reset-password-done"),
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

/// `POST /settings/staff/{key}/deactivate`
pub(super) async fn deactivate(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let version = match seen(&desk, &key, &body) {
        Ok(version) => version,
        Err(refused) => return refused,
    };
    match web.app.deactivate_staff(&desk.actor, &key, version).await {
        Ok(_) => Redirect::to(&format!("{}?done=deactivate-staff", links::STAFF)).into_response(),
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

/// `POST /settings/staff/{key}/reactivate`
pub(super) async fn reactivate(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let version = match seen(&desk, &key, &body) {
        Ok(version) => version,
        Err(refused) => return refused,
    };
    match web.app.reactivate_staff(&desk.actor, &key, version).await {
        Ok((saved, password)) => shown_once(&desk, &saved, &password, "a-reactivate-staff-done"),
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

fn refused_deed(desk: &Desk, key: &str, refused: &Refused) -> Response {
    let back = desk.chrome_back(links::staff(key), t(desk.lang, "set-staff-one"));
    refusal::page(&back, refused)
}

/// A one-time password on the only page that ever shows it.
fn shown_once(desk: &Desk, saved: &Saved, password: &str, done: &str) -> Response {
    let lang = desk.lang;
    let mut chrome = desk.chrome_back(links::STAFF, t(lang, "set-staff"));
    chrome.flash = Some(Flash {
        kind: BannerKind::Done,
        text: t(lang, done),
    });
    page(
        &chrome,
        &t(lang, "set-password"),
        html! {
            h1 { (t(lang, "set-password")) }
            p { (t_with(lang, "set-password-for", &[("login", Arg::from(saved.key.as_str()))])) }
            (inset(html! { p { code { (ltr(password)) } } }))
            p { (t(lang, "set-password-once")) }
            p { a href=(links::staff(&saved.key)) { (t(lang, "set-staff-one")) } }
        },
    )
    .into_response()
}
