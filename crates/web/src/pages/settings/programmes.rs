//! Programmes: terms and rules, version by version (PRG-06, INT-03).

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    admin::{Held, ProgrammeItem, VersionItem, VersionState},
};
use homeward_domain::{administration::ProgrammeForm, fields::Record, programme::Procedures};
use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};
use serde_json::{Map, Value, json};

use super::{
    form::{Sheet, Thing, Told, read},
    in_programmes,
    index::version_from,
    links,
};
use crate::{
    Web,
    components::{Choices, Link, TagKind, bdi, check_answers, ltr, tag},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

const THING: Thing = Thing {
    fields: ProgrammeForm::FIELDS,
    fixed: Some("programme_code"),
};

fn back(desk: &Desk) -> Link {
    Link::new(links::PROGRAMMES, t(desk.lang, "set-programmes"))
}

fn empty_sheet(web: &Web, desk: &Desk) -> Sheet {
    let lang = desk.lang;
    // A new programme begins with the ordinary lead times, and today.
    let mut values: Map<String, Value> = match json!(Procedures::default()) {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let today = desk.actor.today(web.app.clock().now()).to_string();
    values.insert("in_force_from".to_owned(), Value::from(today));
    Sheet {
        values,
        about: Some(t(lang, "set-programme-about")),
        ..Sheet::new(
            THING,
            t(lang, "set-programme-new"),
            back(desk),
            links::NEW_PROGRAMME.to_owned(),
        )
    }
}

fn sheet(desk: &Desk, found: &Found) -> Sheet {
    let lang = desk.lang;
    let held = &found.item.held;
    Sheet {
        is_new: false,
        about: Some(t(lang, "set-programme-about")),
        name: Some(html! {
            (name(held))
            @if held.version != found.item.today.version {
                br; (tag(TagKind::Waiting, &t(lang, "set-version-to-come"))) " " (version_from(lang, held))
                br; span .quiet { (t(lang, "set-programme-announced")) }
            }
        }),
        version: Some(held.version),
        values: held.fields(),
        button: Some(t(lang, "set-programme-save")),
        after: history(desk, &found.versions),
        ..Sheet::new(
            THING,
            t(lang, "set-programme"),
            back(desk),
            links::programme(&held.key),
        )
    }
}

fn name(held: &Held<ProgrammeForm>) -> Markup {
    html! { (bdi(&held.form.programme_name)) " · " (ltr(&held.key)) }
}

/// Every version, the last first: by which an old decision was taken, and what is to come.
fn history(desk: &Desk, versions: &[VersionItem]) -> Markup {
    let lang = desk.lang;
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    html! {
        h2 { (t(lang, "set-versions")) }
        p { (t(lang, "set-versions-about")) }
        @for version in versions.iter().rev() {
            details {
                summary { (version_from(lang, &version.held)) " " (state(lang, version.state)) }
                p .quiet {
                    (t_with(lang, "set-recorded", &[
                        ("moment", Arg::Moment(version.at.with_timezone(&zone).naive_local())),
                        ("who", Arg::Text(version.by.clone().unwrap_or_else(|| t(lang, "product")))),
                    ]))
                }
                (check_answers(lang, &THING.asked(false), &version.held.fields(), &Choices::default(), None))
            }
        }
    }
}

fn state(lang: Lang, state: VersionState) -> Markup {
    let kind = match state {
        VersionState::InForce => TagKind::Good,
        VersionState::ToCome => TagKind::Waiting,
        VersionState::Past | VersionState::Overtaken => TagKind::Plain,
    };
    tag(kind, &t(lang, &format!("set-version-{}", state.code())))
}

/// A programme, and all its versions.
struct Found {
    item: ProgrammeItem,
    versions: Vec<VersionItem>,
}

async fn find(web: &Web, desk: &Desk, code: &str) -> Result<Found, Response> {
    in_programmes(desk)?;
    let found = async {
        let all = web.app.programmes(&desk.actor).await?;
        let item = all.into_iter().find(|item| item.held.key == code);
        Ok(Found {
            item: item.ok_or(Refused::NotFound)?,
            versions: web.app.programme_versions(&desk.actor, code).await?,
        })
    };
    found
        .await
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

/// `GET /programmes/new/programme`
pub(super) async fn new(State(web): State<Web>, desk: Desk) -> Response {
    match in_programmes(&desk) {
        Ok(()) => empty_sheet(&web, &desk).render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/new/programme`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let sent = match read(&desk, THING, None, &body) {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    let result = web.app.save_programme(&desk.actor, &sent.edit).await;
    empty_sheet(&web, &desk).saved(&desk, sent, result, links::PROGRAMMES, "save-programme")
}

/// `GET /programmes/terms/{key}`
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let found = match find(&web, &desk, &code).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    if found.item.may_change {
        return sheet(&desk, &found).render(&desk, StatusCode::OK, &Told::default());
    }
    // Who opens a programme but does not manage it reads its terms of today.
    let held = &found.item.today;
    let lang = desk.lang;
    page(
        &desk.chrome_back(links::PROGRAMMES, t(lang, "set-programmes")),
        &t(lang, "set-programme"),
        html! {
            h1 { (t(lang, "set-programme")) }
            p .case-line { (name(held)) }
            (check_answers(lang, &THING.asked(false), &held.fields(), &Choices::default(), None))
            (history(&desk, &found.versions))
        },
    )
    .into_response()
}

/// `POST /programmes/terms/{key}`
pub(super) async fn save(
    State(web): State<Web>,
    desk: Desk,
    Path(code): Path<String>,
    body: Body,
) -> Response {
    let written = async {
        let sent = read(&desk, THING, Some(&code), &body)?;
        let found = find(&web, &desk, &code).await?;
        let result = web.app.save_programme(&desk.actor, &sent.edit).await;
        let sheet = sheet(&desk, &found);
        Ok(sheet.saved(&desk, sent, result, links::PROGRAMMES, "save-programme"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}
