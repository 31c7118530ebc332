//! Suspensions of returns (PRG-08): why, until when they are looked at again, and who lifted them.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, admin::SuspensionItem};
use homeward_domain::{
    administration::{LiftForm, ReviewForm, SuspensionForm},
    fields::Record,
};
use homeward_i18n::{Arg, country, day_short, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing, Told, read},
    in_programmes,
    index::{Asked, reviews_due},
    links, manages,
};
use crate::{
    Web,
    components::{Choices, Column, Link, Table, TagKind, bdi, empty_state, link_button, ltr, tag},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

const NEW: Thing = Thing {
    fields: SuspensionForm::FIELDS,
    fixed: None,
};
const REVIEW: Thing = Thing {
    fields: ReviewForm::FIELDS,
    fixed: None,
};
const LIFT: Thing = Thing {
    fields: LiftForm::FIELDS,
    fixed: None,
};

/// `GET /programmes/suspensions`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.suspensions(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|item| {
            let form = &item.held.form;
            super::row(vec![
                html! { (place(&desk, item)) },
                html! { (bdi(&form.reason.0)) },
                html! {
                    (t_with(lang, "set-since-by", &[("day", Arg::DayShort(item.from_on)), ("who", Arg::from(item.author.as_str()))]))
                },
                html! { (state(&desk, item)) },
            ])
        })
        .collect();
    let table = Table {
        caption: t(lang, "set-suspensions"),
        caption_is_hidden: true,
        columns: ["set-place", "f-reason", "set-since", "set-state"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new(links::PROGRAMMES, t(lang, "set-programmes")));
    chrome.is_wide = true;
    page(
        &chrome,
        &t(lang, "set-suspensions"),
        html! {
            h1 { (t(lang, "set-suspensions")) }
            p { (t(lang, "set-suspensions-about")) }
            (reviews_due(&desk, &all))
            @if manages(&desk) { p { (link_button(links::NEW_SUSPENSION, &t(lang, "set-suspension-new"))) } }
            @if all.is_empty() {
                (empty_state(&t(lang, "set-none"), &t(lang, "set-suspensions-about"), None))
            } @else { (table.render(lang)) }
        },
    )
    .into_response()
}

/// The country, the area, and for which programme.
fn place(desk: &Desk, item: &SuspensionItem) -> Markup {
    let form = &item.held.form;
    html! {
        (country(desk.lang, form.country.code()))
        @if let Some(area) = &form.suspended_area { " " (ltr(area)) }
        br; span .quiet {
            @match &form.for_programme {
                Some(code) => (ltr(code)),
                None => (t(desk.lang, "set-all-programmes")),
            }
        }
    }
}

fn state(desk: &Desk, item: &SuspensionItem) -> Markup {
    let lang = desk.lang;
    if let Some(day) = item.lifted_on {
        return html! {
            (tag(TagKind::Plain, &t(lang, "set-lifted")))
            br; span .quiet {
                (t_with(lang, "set-lifted-by", &[("day", Arg::DayShort(day)), ("who", Arg::from(item.lifted_by.clone().unwrap_or_default()))]))
            }
        };
    }
    html! {
        (tag(TagKind::Special, &t(lang, "set-holds")))
        @if item.review_due { " " (tag(TagKind::Waiting, &t(lang, "set-review-due"))) }
        br; span .quiet { (t(lang, "f-review-on")) ": " (day_short(lang, item.held.form.review_on)) }
        @if manages(desk) {
            br; a href=(links::suspension(&item.held.key, "review")) { (t(lang, "set-review")) span .visually-hidden { ": " (country(lang, item.held.form.country.code())) } }
            br; a href=(links::suspension(&item.held.key, "lift")) { (t(lang, "set-lift")) span .visually-hidden { ": " (country(lang, item.held.form.country.code())) } }
        }
    }
}

fn back(desk: &Desk) -> Link {
    Link::new(links::SUSPENSIONS, t(desk.lang, "set-suspensions"))
}

/// Programmes to choose from, of those the reader may change: see `form::chosen`.
pub(super) async fn programmes(web: &Web, desk: &Desk) -> Result<Choices, Response> {
    let all = web
        .app
        .programmes(&desk.actor)
        .await
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
    Ok(Choices {
        staff: all
            .into_iter()
            .filter(|p| p.may_change)
            .map(|p| (p.held.key, p.today.form.programme_name))
            .collect(),
        ..Choices::default()
    })
}

async fn new_sheet(web: &Web, desk: &Desk) -> Result<Sheet, Response> {
    in_programmes(desk)?;
    Ok(Sheet {
        about: Some(t(desk.lang, "set-suspension-about")),
        choices: programmes(web, desk).await?,
        button: Some(t(desk.lang, "set-suspend")),
        ..Sheet::new(
            NEW,
            t(desk.lang, "set-suspension-new"),
            back(desk),
            links::NEW_SUSPENSION.to_owned(),
        )
    })
}

/// `GET /programmes/new/suspension`
pub(super) async fn new(State(web): State<Web>, desk: Desk) -> Response {
    match new_sheet(&web, &desk).await {
        Ok(sheet) => sheet.render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/new/suspension`
pub(super) async fn add(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let written = async {
        let sent = read(&desk, NEW, None, &body)?;
        let sheet = new_sheet(&web, &desk).await?;
        let result = web.app.suspend(&desk.actor, &sent.edit).await;
        Ok(sheet.saved(&desk, sent, result, links::SUSPENSIONS, "suspend"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}

/// A suspension that still holds.
async fn find(web: &Web, desk: &Desk, key: &str) -> Result<SuspensionItem, Response> {
    in_programmes(desk)?;
    web.app
        .suspensions(&desk.actor)
        .await
        .and_then(|all| {
            all.into_iter()
                .find(|item| item.held.key == key && item.lifted_on.is_none())
                .ok_or(Refused::NotFound)
        })
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))
}

fn review_sheet(desk: &Desk, item: &SuspensionItem) -> Sheet {
    let mut values = item.held.fields();
    values.retain(|name, _| REVIEW.fields.iter().any(|f| f.name == name));
    Sheet {
        is_new: false,
        about: Some(t(desk.lang, "set-review-about")),
        name: Some(place(desk, item)),
        version: Some(item.held.version),
        values,
        button: Some(t(desk.lang, "set-review-save")),
        ..Sheet::new(
            REVIEW,
            t(desk.lang, "set-review"),
            back(desk),
            links::suspension(&item.held.key, "review"),
        )
    }
}

/// `GET /programmes/suspensions/{key}/review`
pub(super) async fn review_form(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
) -> Response {
    match find(&web, &desk, &key).await {
        Ok(item) => review_sheet(&desk, &item).render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/suspensions/{key}/review`
pub(super) async fn review(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let written = async {
        let sent = read(&desk, REVIEW, Some(&key), &body)?;
        let item = find(&web, &desk, &key).await?;
        let result = web.app.review_suspension(&desk.actor, &sent.edit).await;
        let sheet = review_sheet(&desk, &item);
        Ok(sheet.saved(&desk, sent, result, links::SUSPENSIONS, "review-suspension"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}

fn lift_sheet(desk: &Desk, item: &SuspensionItem) -> Sheet {
    Sheet {
        is_new: false,
        about: Some(t(desk.lang, "set-lift-about")),
        name: Some(place(desk, item)),
        version: Some(item.held.version),
        button: Some(t(desk.lang, "set-lift")),
        ..Sheet::new(
            LIFT,
            t(desk.lang, "set-lift"),
            back(desk),
            links::suspension(&item.held.key, "lift"),
        )
    }
}

/// `GET /programmes/suspensions/{key}/lift`
pub(super) async fn lift_form(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
) -> Response {
    match find(&web, &desk, &key).await {
        Ok(item) => lift_sheet(&desk, &item).render(&desk, StatusCode::OK, &Told::default()),
        Err(refused) => refused,
    }
}

/// `POST /programmes/suspensions/{key}/lift`
pub(super) async fn lift(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let written = async {
        let sent = read(&desk, LIFT, Some(&key), &body)?;
        let item = find(&web, &desk, &key).await?;
        let result = web.app.lift_suspension(&desk.actor, &sent.edit).await;
        let sheet = lift_sheet(&desk, &item);
        Ok(sheet.saved(&desk, sent, result, links::SUSPENSIONS, "lift-suspension"))
    };
    written.await.unwrap_or_else(|refused: Response| refused)
}
