//! Forms people sign: which wording is released under whose name (VOL-02, design 6.6).

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use homeward_app::{
    Actor, Refused,
    admin::{Edit, ReleaseItem, Saved},
    forms::Wording,
};
use homeward_domain::{
    administration::{EndReleaseForm, ReleaseForm},
    codes::{Code, Paper, PaperForm},
    fields::Record,
};
use homeward_i18n::{Arg, language, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::Value;

use super::{
    form::{Sheet, Thing, Told},
    frame::{Asked, Kept, Listing, sheet_of},
    links, offered,
};
use crate::{
    Web,
    components::{Column, Link, Table, TagKind, bdi, colon, ltr, tag},
    desk::Desk,
    pages::forms::{direction, name, named, paper, standing},
    refusal,
};

/// Releasing a wording.
pub(super) struct Releasing;
/// Ending a release.
pub(super) struct Ending;

/// `GET /settings/forms`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.forms) {
        return refused;
    }
    let lang = desk.lang;
    let found = async {
        let wordings = web.app.wordings(&desk.actor).await?;
        Ok::<_, Refused>((wordings, web.app.form_releases(&desk.actor).await?))
    };
    let (wordings, releases) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let today = desk.actor.today(web.app.clock().now());
    let rows = releases
        .iter()
        .map(|item| release(&desk, item, today))
        .collect();
    Listing {
        words: "set-forms",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        above: Some(html! {
            @for form in PaperForm::ALL { (of_form(&desk, *form, &wordings)) }
            h2 { (t(lang, "set-form-releases")) }
            p { (t(lang, "set-form-releases-about")) }
        }),
        new: Some((links::NEW_RELEASE, "set-form-own")),
        columns: &["set-form", "f-reviewer", "set-runs", "set-state"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

/// One form in every language, as it is printed today.
fn of_form(desk: &Desk, form: PaperForm, wordings: &[Wording]) -> Markup {
    let lang = desk.lang;
    let title = name(lang, form.into());
    let of_form = || wordings.iter().filter(|w| w.form == form.into());
    let released = of_form().filter(|w| w.is_released).count();
    let rows = of_form()
        .map(|w| {
            let name = language(lang, w.language.code());
            vec![
                html! { (name) br; span lang=(w.language.code()) dir=(direction(w.language)) { (w.language.own_name()) } },
                ltr(&w.version),
                standing(lang, w),
                html! {
                    a href=(links::specimen(w)) { (t(lang, "set-form-read")) span .visually-hidden { ": " (name) } }
                    @if !w.is_released {
                        br; a href=(links::release(w)) { (t(lang, "set-form-release")) span .visually-hidden { ": " (name) } }
                    }
                },
            ]
        })
        .collect();
    let keys = [
        "f-form-language",
        "f-form-version",
        "set-state",
        "set-form-do",
    ];
    let table = Table {
        caption: title.clone(),
        caption_is_hidden: true,
        columns: keys.map(|key| Column::new(t(lang, key))).into(),
        rows,
    };
    html! {
        h2 { (title) }
        details {
            summary { (t_with(lang, "set-form-languages", &[("count", Arg::from(released)), ("all", Arg::from(table.rows.len()))])) }
            (table.render(lang))
        }
    }
}

/// A release, ended or not.
fn release(desk: &Desk, item: &ReleaseItem, today: NaiveDate) -> Vec<Markup> {
    let lang = desk.lang;
    let form = &item.held.form;
    let since = |day, who: &str| {
        t_with(
            lang,
            "set-since-by",
            &[("day", Arg::DayShort(day)), ("who", Arg::from(who))],
        )
    };
    vec![
        html! {
            (t(lang, &format!("v-paper-form-{}", form.paper_form.code())))
            br; span .quiet { (language(lang, form.form_language.code())) " " (ltr(&form.form_version)) }
        },
        html! { (bdi(&form.reviewer)) br; span .quiet { (bdi(&form.reviewer_qualification)) } },
        html! { (since(form.signed_from, &item.released_by)) },
        html! {
            @if item.until.is_some_and(|until| until <= today) {
                (tag(TagKind::Plain, &t(lang, "set-form-ended")))
            } @else { (tag(TagKind::Good, &t(lang, "forms-released"))) }
            @if let Some(day) = item.until {
                br; span .quiet { (t(lang, "f-signed-until")) (colon(lang)) }
                span .quiet { (since(day, item.ended_by.as_deref().unwrap_or_default())) }
                br; (bdi(&item.end_reason))
            }
            @if may_end(item) {
                br; a href=(links::end_release(&item.held.key)) {
                    (t(lang, if item.until.is_some() { "set-form-end-earlier" } else { "set-form-end" }))
                    span .visually-hidden { ": " (language(lang, form.form_language.code())) " " (form.form_version) }
                }
            }
        },
    ]
}

/// Whether an earlier end can be given.
fn may_end(item: &ReleaseItem) -> bool {
    item.until
        .is_none_or(|until| item.held.form.signed_from < until)
}

/// `GET /settings/forms/specimen/{form}/{language}`
pub(super) async fn specimen(
    State(web): State<Web>,
    desk: Desk,
    Path((form, language)): Path<(String, String)>,
) -> Response {
    let Some((Paper::Form(form), language)) = named(&form, &language) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web.app.specimen(&desk.actor, form, language).await {
        Ok(printed) => paper(form.into(), language, printed),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// Which wording is to be released.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Which {
    form: Option<String>,
    language: Option<String>,
}

/// `GET /settings/new/form-release`
pub(super) async fn new(
    State(web): State<Web>,
    desk: Desk,
    Query(which): Query<Which>,
) -> Response {
    match filled_in(&web, &desk, &which).await {
        Ok(sheet) => sheet
            .render(&desk, StatusCode::OK, &Told::default())
            .into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// The form of a release, with the wording it came from.
async fn filled_in(web: &Web, desk: &Desk, which: &Which) -> Result<Sheet, Refused> {
    let mut sheet = sheet_of::<Releasing>(web, desk, None).await?;
    let today = desk.actor.today(web.app.clock().now());
    let mut known = vec![("signed_from", today.to_string())];
    let code = |text: &Option<String>| text.clone().unwrap_or_default();
    if let Some((Paper::Form(form), language)) = named(&code(&which.form), &code(&which.language)) {
        let wordings = web.app.wordings(&desk.actor).await?;
        let wording = wordings
            .into_iter()
            .find(|w| (w.form, w.language) == (form.into(), language))
            .ok_or(Refused::NotFound)?;
        known.extend([
            ("paper_form", form.code().to_owned()),
            ("form_language", language.code().to_owned()),
            ("form_version", wording.version),
        ]);
    }
    let known = known.into_iter();
    sheet
        .values
        .extend(known.map(|(name, value)| (name.to_owned(), Value::from(value))));
    Ok(sheet)
}

fn back(desk: &Desk) -> Link {
    Link::new(links::FORMS, t(desk.lang, "set-forms"))
}

impl Kept for Releasing {
    type Item = ();
    const THING: Thing = Thing {
        fields: ReleaseForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::FORMS;
    const DONE: &'static str = "release-form";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.forms
    }

    async fn find(_: &Web, _: &Actor, _: &str) -> Result<(), Refused> {
        Err(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, _: Option<&()>) -> Result<Sheet, Refused> {
        Ok(Sheet {
            about: Some(t(desk.lang, "set-form-release-about")),
            button: Some(t(desk.lang, "set-form-release")),
            ..Sheet::new(
                Self::THING,
                t(desk.lang, "set-form-release-title"),
                back(desk),
                links::NEW_RELEASE.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.release_form(actor, edit).await
    }
}

impl Kept for Ending {
    type Item = ReleaseItem;
    const THING: Thing = Thing {
        fields: EndReleaseForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::FORMS;
    const DONE: &'static str = "end-form-release";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.forms
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let all = web.app.form_releases(actor).await?;
        all.into_iter()
            .find(|item| item.held.key == key && may_end(item))
            .ok_or(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let item = item.ok_or(Refused::NotFound)?;
        let (lang, form) = (desk.lang, &item.held.form);
        Ok(Sheet {
            is_new: false,
            about: Some(t(lang, "set-form-end-about")),
            name: Some(html! {
                (t(lang, &format!("v-paper-form-{}", form.paper_form.code())))
                br; (language(lang, form.form_language.code())) " " (ltr(&form.form_version))
            }),
            version: Some(item.held.version),
            button: Some(t(lang, "set-form-end")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-form-end"),
                back(desk),
                links::end_release(&item.held.key),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.end_form_release(actor, edit).await
    }
}
