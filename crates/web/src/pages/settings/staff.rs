//! Staff: accounts, roles, passwords given out once.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Actor, Refused,
    admin::{Access, Edit, Issued, Saved, StaffItem},
};
use homeward_domain::{administration::StaffForm, codes::Code, fields::Record};
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing, read},
    frame::{Asked, Kept, Listing, sheet_of},
    links,
};
use crate::{
    Web,
    components::{
        BannerKind, Choices, Form, Link, TagKind, bdi, button, danger_button, inset, ltr,
        secondary_button, tag, warning,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{Flash, page},
    pages::once,
    refusal,
    router::Body,
    security,
};

/// Accounts.
pub(super) struct Staff;

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
            vec![
                html! { a href=(links::staff(&form.login)) { (bdi(&form.staff_name)) } br; span .quiet { (ltr(&form.login)) } },
                html! { (bdi(&item.organisation)) br; span .quiet { (ltr(&form.staff_office.0)) } },
                html! {
                    @if form.administrator { (t(lang, "f-administrator")) br; }
                    @for role in &roles { (t(lang, &format!("v-role-{role}"))) br; }
                    @if !form.administrator && roles.is_empty() { span .quiet { (t(lang, "set-no-role")) } }
                },
                state(&desk, item),
            ]
        })
        .collect();
    Listing {
        words: "set-staff",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        new: Some((links::NEW_STAFF, "set-staff-new")),
        columns: &["f-staff-name", "f-staff-office", "f-grants", "set-state"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
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

/// What can be done to an account beside changing it.
fn deeds(desk: &Desk, item: &StaffItem, access: &Access) -> Markup {
    let lang = desk.lang;
    let login = item.held.key.as_str();
    let version = item.held.version.to_string();
    let send = |deed: &str, content: Markup| {
        Form {
            action: &links::staff_deed(login, deed),
            csrf: &desk.csrf,
            once: Some(&once()),
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
            h2 { (t(lang, "set-sessions")) }
            p { (t_with(lang, "set-sessions-now", &[("count", Arg::from(access.sessions))])) }
            @if access.sessions > 0 { (send("sessions", secondary_button(&t(lang, "set-sessions-end")))) }
            h2 { (t(lang, "second-factor")) }
            (factors(desk, access))
            @if is_enrolled(access) && item.held.key != desk.actor.staff.login {
                p { (t(lang, "set-factor-reset-about")) }
                (send("second-factor", danger_button(&t(lang, "set-factor-reset"))))
            }
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

fn is_enrolled(access: &Access) -> bool {
    access.enrolment.app_since.is_some() || !access.enrolment.passkeys.is_empty()
}

/// Which second factors an account has.
fn factors(desk: &Desk, access: &Access) -> Markup {
    let lang = desk.lang;
    let passkeys = access.enrolment.passkeys.len();
    html! {
        @if is_enrolled(access) {
            ul .simple {
                @if access.enrolment.app_since.is_some() { li { (t(lang, "app")) } }
                @if passkeys > 0 { li { (t_with(lang, "set-factor-passkeys", &[("count", Arg::from(passkeys))])) } }
            }
        } @else { p { (t(lang, "set-factor-none")) } }
        @if access.is_vouched { p { (t(lang, "set-factor-vouched")) } }
    }
}

/// `POST /settings/new/staff`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let added = async {
        let sent = read(&desk, Staff::THING, None, &body)?;
        match web.app.add_staff(&desk.actor, &sent.edit).await {
            Ok(issued) => Ok(shown_once(&desk, &issued, "a-add-staff-done")),
            Err(refused) => {
                let sheet = sheet_of::<Staff>(&web, &desk, None)
                    .await
                    .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
                Ok(sheet.saved(&desk, sent, Err(refused), links::STAFF, "add-staff"))
            }
        }
    };
    added.await.unwrap_or_else(|refused: Response| refused)
}

/// Something done to an account, as it was seen; another site's form, and a name nobody can have, are refused.
fn deed(desk: &Desk, login: &str, body: &Body) -> Result<Edit, Response> {
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
    let version = extra.seen.and_then(|s| s.parse().ok());
    Ok(Edit {
        once: extra.once.filter(|key| !key.is_empty()),
        ..Edit::on(login, version)
    })
}

/// `POST /settings/staff/{key}/password`
pub(super) async fn password(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let edit = match deed(&desk, &key, &body) {
        Ok(edit) => edit,
        Err(refused) => return refused,
    };
    match web.app.reset_password(&desk.actor, &edit).await {
        Ok(issued) => shown_once(&desk, &issued, "a-reset-password-done"),
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
    let edit = match deed(&desk, &key, &body) {
        Ok(edit) => edit,
        Err(refused) => return refused,
    };
    match web.app.deactivate_staff(&desk.actor, &edit).await {
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
    let edit = match deed(&desk, &key, &body) {
        Ok(edit) => edit,
        Err(refused) => return refused,
    };
    match web.app.reactivate_staff(&desk.actor, &edit).await {
        Ok(issued) => shown_once(&desk, &issued, "a-reactivate-staff-done"),
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

/// `POST /settings/staff/{key}/sessions`
pub(super) async fn end_sessions(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let edit = match deed(&desk, &key, &body) {
        Ok(edit) => edit,
        Err(refused) => return refused,
    };
    match web.app.end_sessions(&desk.actor, &edit).await {
        Ok(_) => Redirect::to(&format!("{}?done=end-sessions", links::STAFF)).into_response(),
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

/// `POST /settings/staff/{key}/second-factor`
pub(super) async fn reset_second_factor(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let edit = match deed(&desk, &key, &body) {
        Ok(edit) => edit,
        Err(refused) => return refused,
    };
    match web.app.reset_second_factor(&desk.actor, &edit).await {
        Ok(_) => {
            Redirect::to(&format!("{}?done=reset-second-factor", links::STAFF)).into_response()
        }
        Err(refused) => refused_deed(&desk, &key, &refused),
    }
}

fn refused_deed(desk: &Desk, key: &str, refused: &Refused) -> Response {
    let back = desk.chrome_back(links::staff(key), t(desk.lang, "set-staff-one"));
    refusal::page(&back, refused)
}

/// A one-time password on the only page that ever shows it. A form that was sent twice is told that the first answer had it.
fn shown_once(desk: &Desk, issued: &Issued, done: &str) -> Response {
    let lang = desk.lang;
    let login = issued.saved.key.as_str();
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
            @match &issued.password {
                Some(password) => {
                    p { (t_with(lang, "set-password-for", &[("login", Arg::from(login))])) }
                    (inset(html! { p { code { (ltr(password)) } } }))
                    p { (t(lang, "set-password-once")) }
                }
                None => p { (t_with(lang, "set-password-sent-twice", &[("login", Arg::from(login))])) },
            }
            p { a href=(links::staff(login)) { (t(lang, "set-staff-one")) } }
        },
    )
    .into_response()
}

impl Kept for Staff {
    type Item = StaffItem;
    const THING: Thing = Thing {
        fields: StaffForm::FIELDS,
        fixed: Some("login"),
    };
    const LIST: &'static str = links::STAFF;
    const DONE: &'static str = "change-staff";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.house
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<StaffItem, Refused> {
        let all = web.app.staff_list(actor).await?;
        let item = all.into_iter().find(|item| item.held.key == key);
        item.ok_or(Refused::NotFound)
    }

    async fn sheet(web: &Web, desk: &Desk, item: Option<&StaffItem>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let offices = web.app.offices(&desk.actor).await?;
        let programmes = web.app.programmes(&desk.actor).await?;
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
                    Self::THING,
                    t(lang, "set-staff-new"),
                    back,
                    links::NEW_STAFF.to_owned(),
                )
            },
            Some(item) => Sheet {
                choices,
                name: Some(html! {
                    (bdi(&item.held.form.staff_name)) " · " (ltr(&item.held.key)) " " (state(desk, item))
                }),
                after: deeds(
                    desk,
                    item,
                    &web.app.access_of(&desk.actor, &item.held.key).await?,
                ),
                ..Sheet::of(
                    &item.held,
                    Self::THING,
                    t(lang, "set-staff-one"),
                    back,
                    links::staff(&item.held.key),
                )
            },
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.change_staff(actor, edit).await
    }
}
