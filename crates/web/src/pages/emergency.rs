//! `/emergency`: opens a case for a short time to somebody for whom it does not exist. Whoever answers for it is told at once.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{Refused, emergency::EmergencyView};
use homeward_domain::{
    fields::{FieldError, Record},
    watch::EmergencyForm,
};
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{
        BannerKind, Choices, Form, banner, bdi, button, danger_button, error_summary, fields_input,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{page, titled},
    links,
    pages::{alerts::moment, once},
    refusal,
    router::Body,
    security,
};

/// `GET /emergency`
pub(crate) async fn form(State(web): State<Web>, desk: Desk) -> Response {
    if !web.app.may_open_in_emergency(&desk.actor) {
        return refusal::page(&desk.chrome(), &Refused::NotPermitted);
    }
    form_page(&desk, StatusCode::OK, &Map::new(), &[])
}

fn form_page(
    desk: &Desk,
    status: StatusCode,
    values: &Map<String, Value>,
    errors: &[FieldError],
) -> Response {
    let lang = desk.lang;
    let sending = once();
    let frame = Form {
        action: "/emergency",
        csrf: &desk.csrf,
        once: Some(&sending),
        ..Form::default()
    };
    let body = page(
        &desk.chrome_back("/by-number", t(lang, "nav-by-number")),
        &titled(lang, &t(lang, "emergency"), !errors.is_empty()),
        html! {
            (error_summary(lang, errors, EmergencyForm::FIELDS))
            h1 { (t(lang, "emergency")) }
            p { (t(lang, "emergency-about")) }
            (banner(lang, BannerKind::Attention, &t(lang, "emergency-told"), None))
            (frame.render(html! {
                (fields_input(lang, EmergencyForm::FIELDS, values, errors, &Choices::default()))
                (button(&t(lang, "emergency-open")))
            }))
        },
    );
    (status, body).into_response()
}

/// `POST /emergency`
pub(crate) async fn open(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (values, extra) = forms::from_urlencoded(EmergencyForm::FIELDS, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(desk);
    }
    let sending = extra.once.filter(|once| !once.is_empty());
    let opened = web
        .app
        .open_in_emergency(&desk.actor, &values, sending.as_deref());
    match opened.await {
        Ok(opening) => Redirect::to(&links::case(&opening.number)).into_response(),
        Err(Refused::Invalid(errors)) => {
            form_page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &values, &errors)
        }
        Err(refused) => refusal::page(
            &desk.chrome_back("/by-number", t(desk.lang, "nav-by-number")),
            &refused,
        ),
    }
}

/// `POST /emergency/{key}/end`
pub(crate) async fn end(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    let (_, extra) = forms::from_urlencoded(&[], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return foreign(desk);
    }
    match web.app.end_emergency(&desk.actor, &key).await {
        Ok(()) => {
            let from = if desk.tasks.access {
                links::EMERGENCIES
            } else {
                "/"
            };
            Redirect::to(&format!("{from}?done=end-emergency")).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn foreign(desk: Desk) -> Response {
    crate::router::refused_as_foreign(&Visitor {
        lang: desk.lang,
        path: desk.path,
    })
}

/// Above a case: that it is open in an emergency, to oneself or to others.
pub(crate) fn above(desk: &Desk, openings: &[EmergencyView]) -> Markup {
    let lang = desk.lang;
    html! {
        @for opening in openings.iter().filter(|o| o.is_open) {
            (banner(lang, BannerKind::Attention, &t_with(lang, "emergency-is-open", &[("name", Arg::Text(opening.by.clone()))]), Some(&html! {
                p { (t(lang, "emergency-until")) " " (moment(desk, opening.until)) }
                (end_form(desk, opening))
            })))
        }
    }
}

/// The button that ends an opening.
pub(crate) fn end_form(desk: &Desk, opening: &EmergencyView) -> Markup {
    Form {
        action: &links::end_emergency(&opening.key),
        csrf: &desk.csrf,
        ..Form::default()
    }
    .render(danger_button(&t(desk.lang, "emergency-end")))
}

/// Who opened a case in an emergency, and why.
pub(crate) fn below(desk: &Desk, openings: &[EmergencyView]) -> Markup {
    let lang = desk.lang;
    html! {
        @if !openings.is_empty() {
            section {
                h2 { (t(lang, "emergencies")) }
                ul .simple {
                    @for opening in openings {
                        li {
                            strong { (bdi(&opening.by)) } ", " (moment(desk, opening.at))
                            br; span .quiet { (ended(desk, opening)) }
                            @if let Some(reason) = &opening.reason { br; (bdi(reason)) }
                        }
                    }
                }
            }
        }
    }
}

/// Until when, or when and by whom it was ended.
pub(crate) fn ended(desk: &Desk, opening: &EmergencyView) -> Markup {
    let lang = desk.lang;
    html! {
        @match &opening.ended {
            Some((at, by)) => { (t(lang, "emergency-ended")) " " (bdi(by)) ", " (moment(desk, *at)) },
            None => { (t(lang, "emergency-until")) " " (moment(desk, opening.until)) },
        }
    }
}
