//! Programmes: terms and rules, version by version (PRG-06, INT-03).

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, ProgrammeItem, Saved, VersionItem, VersionState},
};
use homeward_domain::{administration::ProgrammeForm, fields::Record, programme::Procedures};
use homeward_i18n::{Arg, Lang, day_short, t, t_with};
use maud::{Markup, html};
use serde_json::{Map, Value, json};

use super::{
    form::{Sheet, Thing, Told},
    frame::{Asked, Kept, Listing},
    in_programmes,
    index::places,
    links,
    suspensions::reviews_due,
    versions::origin,
};
use crate::{
    Web,
    components::{Choices, Link, TagKind, bdi, check_answers, ltr, tag},
    desk::Desk,
    layout::page,
    refusal,
};

/// Programmes.
pub(super) struct Programmes;

/// A programme, and all its versions.
pub(super) struct Found {
    item: ProgrammeItem,
    versions: Vec<VersionItem>,
}

/// `GET /programmes`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let found = async {
        let programmes = web.app.programmes(&desk.actor).await?;
        Ok::<_, Refused>((programmes, web.app.suspensions(&desk.actor).await?))
    };
    let (programmes, suspensions) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = programmes.iter().map(|item| row(lang, item)).collect();
    let returns = [
        (links::SUSPENSIONS, "set-suspensions"),
        (links::MONITORING, "set-monitoring"),
    ];
    Listing {
        words: "set-programmes",
        done: asked.done,
        above: Some(reviews_due(&desk, &suspensions)),
        new: desk
            .tasks
            .new_programme
            .then_some((links::NEW_PROGRAMME, "set-programme-new")),
        columns: &["f-programme-name", "set-runs", "set-version-in-force"],
        rows,
        below: Some(html! {
            h2 { (t(lang, "set-places")) }
            (places(lang, &returns))
        }),
        ..Listing::default()
    }
    .render(&desk)
}

fn row(lang: Lang, item: &ProgrammeItem) -> Vec<Markup> {
    let (held, form) = (&item.today, &item.today.form);
    vec![
        html! { a href=(links::programme(&held.key)) { (bdi(&form.programme_name)) } br; span .quiet { (ltr(&held.key)) } },
        html! {
            @match form.closes_on {
                Some(last) => (t_with(lang, "set-from-to", &[("from", Arg::DayShort(form.opens_on)), ("to", Arg::DayShort(last))])),
                None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, form.opens_on)))])),
            }
        },
        html! {
            (version_from(lang, held))
            @if item.held.version != held.version {
                br; (tag(TagKind::Waiting, &t(lang, "set-version-to-come"))) " " (version_from(lang, &item.held))
            }
        },
    ]
}

/// `Version 3, from 1 Mar 2026`.
pub(super) fn version_from(lang: Lang, held: &Held<ProgrammeForm>) -> String {
    t_with(
        lang,
        "set-version-from",
        &[
            ("number", Arg::Number(held.version.into())),
            ("day", Arg::DayShort(held.form.in_force_from)),
        ],
    )
}

pub(super) fn name(held: &Held<ProgrammeForm>) -> Markup {
    html! { (bdi(&held.form.programme_name)) " · " (ltr(&held.key)) }
}

/// Who recorded a version, and when.
pub(super) fn recorded(desk: &Desk, version: &VersionItem) -> Markup {
    let lang = desk.lang;
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    html! {
        p .quiet {
            (t_with(lang, "set-recorded", &[
                ("moment", Arg::Moment(version.at.with_timezone(&zone).naive_local())),
                ("who", Arg::Text(version.by.clone().unwrap_or_else(|| t(lang, "product")))),
            ]))
        }
    }
}

/// Every version, the last first: by which an old decision was taken, and what is to come.
fn history(desk: &Desk, item: &ProgrammeItem, versions: &[VersionItem]) -> Markup {
    let lang = desk.lang;
    let code = &item.held.key;
    html! {
        @if item.may_change { p { a href=(links::preview(code)) { (t(lang, "prev-link")) } } }
        @if item.may_read_figures {
            p { a href=(links::refusals(code)) { (t(lang, "fig-link")) } }
            p { a href=(links::life(code)) { (t(lang, "lif-link")) } }
            p { a href=(links::state_answers(code)) { (t(lang, "sta-title")) } }
        }
        h2 { (t(lang, "set-versions")) }
        p { (t(lang, "set-versions-about")) }
        @for version in versions.iter().rev() {
            details {
                summary { (version_from(lang, &version.held)) " " (state(lang, version.state)) }
                (recorded(desk, version))
                (origin(lang, version))
                p { a href=(links::version(code, version.held.version)) { (t(lang, "ver-see")) span .visually-hidden { ": " (version_from(lang, &version.held)) } } }
                (check_answers(lang, &Programmes::THING.asked(false), &version.held.fields(), &Choices::default(), None))
            }
        }
    }
}

pub(super) fn state(lang: Lang, state: VersionState) -> Markup {
    let kind = match state {
        VersionState::InForce => TagKind::Good,
        VersionState::ToCome => TagKind::Waiting,
        VersionState::Past | VersionState::Overtaken | VersionState::TakenBack => TagKind::Plain,
    };
    tag(kind, &t(lang, &format!("set-version-{}", state.code())))
}

/// `GET /programmes/terms/{key}`: the form for who may change the programme, else its terms of today.
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let shown = async {
        if !Programmes::is_for(&desk) {
            return Err(Refused::NotPermitted);
        }
        let found = Programmes::find(&web, &desk.actor, &code).await?;
        if found.item.may_change {
            let sheet = Programmes::sheet(&web, &desk, Some(&found)).await?;
            return Ok(sheet.render(&desk, StatusCode::OK, &Told::default()));
        }
        let lang = desk.lang;
        let held = &found.item.today;
        let body = page(
            &desk.chrome_back(links::PROGRAMMES, t(lang, "set-programmes")),
            &t(lang, "set-programme"),
            html! {
                h1 { (t(lang, "set-programme")) }
                p .case-line { (name(held)) }
                (check_answers(lang, &Programmes::THING.asked(false), &held.fields(), &Choices::default(), None))
                (history(&desk, &found.item, &found.versions))
            },
        );
        Ok(body.into_response())
    };
    shown
        .await
        .unwrap_or_else(|refused| refusal::page(&desk.chrome(), &refused))
}

impl Kept for Programmes {
    type Item = Found;
    const THING: Thing = Thing {
        fields: ProgrammeForm::FIELDS,
        fixed: Some("programme_code"),
    };
    const LIST: &'static str = links::PROGRAMMES;
    const DONE: &'static str = "save-programme";

    fn is_for(desk: &Desk) -> bool {
        desk.looks_after_programmes()
    }

    async fn find(web: &Web, actor: &Actor, code: &str) -> Result<Found, Refused> {
        let all = web.app.programmes(actor).await?;
        let item = all.into_iter().find(|item| item.held.key == code);
        Ok(Found {
            item: item.ok_or(Refused::NotFound)?,
            versions: web.app.programme_versions(actor, code).await?,
        })
    }

    async fn sheet(web: &Web, desk: &Desk, found: Option<&Found>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let may_change = found.is_none_or(|found| found.item.may_change);
        let about = may_change.then(|| t(lang, "set-programme-about"));
        let back = Link::new(links::PROGRAMMES, t(lang, "set-programmes"));
        let offices = web.app.offices(&desk.actor).await?;
        let choices = Choices {
            offices: offices
                .into_iter()
                .map(|o| (o.key, o.form.office_name))
                .collect(),
            ..Choices::default()
        };
        let Some(found) = found else {
            if !desk.tasks.new_programme {
                return Err(Refused::NotPermitted);
            }
            // A new programme begins with the ordinary lead times, and today.
            let mut values: Map<String, Value> = match json!(Procedures::default()) {
                Value::Object(map) => map,
                _ => Map::new(),
            };
            let today = desk.actor.today(web.app.clock().now()).to_string();
            values.insert("in_force_from".to_owned(), Value::from(today));
            return Ok(Sheet {
                about,
                values,
                choices,
                ..Sheet::new(
                    Self::THING,
                    t(lang, "set-programme-new"),
                    back,
                    links::NEW_PROGRAMME.to_owned(),
                )
            });
        };
        let held = &found.item.held;
        Ok(Sheet {
            about,
            choices,
            name: Some(html! {
                (name(held))
                @if held.version != found.item.today.version {
                    br; (tag(TagKind::Waiting, &t(lang, "set-version-to-come"))) " " (version_from(lang, held))
                    br; span .quiet { (t(lang, "set-programme-announced")) }
                }
            }),
            button: Some(t(lang, "set-programme-save")),
            is_read_only: !found.item.may_change,
            after: history(desk, &found.item, &found.versions),
            ..Sheet::of(
                held,
                Self::THING,
                t(lang, "set-programme"),
                back,
                links::programme(&held.key),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_programme(actor, edit).await
    }
}
