//! Protective deeds by case number: any member of staff, without seeing the case. The moment of receipt counts.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, record::Input};
use homeward_domain::{
    actions::{ACTIONS, Action},
    case_number::CaseNumber,
    fields::{Field, FieldError, Kind, Problem},
};
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{
        BannerKind, Choices, Form, Link, banner, button, error_summary, field_input, fields_input,
        inset, ltr,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{page, titled},
    links, pages, refusal,
    router::Body,
    security,
};

const NUMBER: Field = Field {
    name: "case_number",
    kind: Kind::Case,
    required: true,
};

fn find(code: &str) -> Option<&'static Action> {
    Action::find(code).filter(|a| a.is_protective())
}

/// `GET /by-number`
pub async fn choose(State(web): State<Web>, desk: Desk) -> Response {
    let lang = desk.lang;
    let emergency = web.app.may_open_in_emergency(&desk.actor);
    page(&desk.chrome(), &t(lang, "nav-by-number"), html! {
        h1 { (t(lang, "nav-by-number")) }
        p { (t(lang, "by-number-about")) }
        ul .simple .deeds {
            @for action in ACTIONS.iter().filter(|a| a.is_protective()) {
                li {
                    a href=(links::by_number(action.code)) { (t(lang, &format!("a-{}", action.code))) }
                    br; span .quiet { (t(lang, &format!("a-{}-about", action.code))) }
                }
            }
        }
        @if emergency { p { a href="/emergency" { (t(lang, "emergency")) } } }
    })
    .into_response()
}

/// `GET /by-number/{code}`
pub async fn form(desk: Desk, Path(code): Path<String>) -> Response {
    match find(&code) {
        Some(action) => form_page(&desk, StatusCode::OK, action, &Map::new(), &[]).into_response(),
        None => refusal::page(&desk.chrome(), &Refused::NotFound),
    }
}

fn form_page(
    desk: &Desk,
    status: StatusCode,
    action: &'static Action,
    values: &Map<String, Value>,
    errors: &[FieldError],
) -> (StatusCode, Markup) {
    let lang = desk.lang;
    let title = t(lang, &format!("a-{}", action.code));
    let once = pages::once();
    let frame = Form {
        action: &links::by_number(action.code),
        csrf: &desk.csrf,
        once: Some(&once),
        ..Form::default()
    };
    let mut fields = vec![NUMBER];
    fields.extend(action.fields());
    let body = page(
        &desk.chrome_back("/by-number", t(lang, "nav-by-number")),
        &titled(lang, &title, !errors.is_empty()),
        html! {
            (error_summary(lang, errors, &fields))
            h1 { (title) }
            p { (t(lang, &format!("a-{}-about", action.code))) }
            (inset(html! { p { (t(lang, "protective-about")) } }))
            (frame.render(html! {
                (field_input(lang, &NUMBER, values.get(NUMBER.name).unwrap_or(&Value::Null), errors, &Choices::default()))
                (fields_input(lang, action.fields(), values, errors, &Choices::default()))
                (button(&title))
            }))
        },
    );
    (status, body)
}

/// `POST /by-number/{code}`
pub async fn record(
    State(web): State<Web>,
    desk: Desk,
    Path(code): Path<String>,
    body: Body,
) -> Response {
    let Some(action) = find(&code) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let mut fields = vec![NUMBER];
    fields.extend(action.fields());
    let (values, extra) = forms::from_urlencoded(&fields, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let mut sent = values.clone();
    let number = sent
        .remove(NUMBER.name)
        .and_then(|v| v.as_str().and_then(|s| s.parse::<CaseNumber>().ok()));
    let wrong = |problem| FieldError::new(NUMBER.name, problem);
    let Some(number) = number else {
        let problem = if values
            .get(NUMBER.name)
            .and_then(Value::as_str)
            .is_some_and(|s| !s.trim().is_empty())
        {
            Problem::NoCase
        } else {
            Problem::Missing
        };
        return form_page(
            &desk,
            StatusCode::UNPROCESSABLE_ENTITY,
            action,
            &values,
            &[wrong(problem)],
        )
        .into_response();
    };
    let input = Input {
        fields: sent,
        seen: None,
        once: extra.once.filter(|o| !o.is_empty()),
        rehearse: false,
    };
    match web
        .app
        .record(&desk.actor, &number, action.code, input)
        .await
    {
        Ok(recorded) => received(&desk, action, &number, recorded.version.is_some()),
        Err(Refused::NotFound) => form_page(
            &desk,
            StatusCode::NOT_FOUND,
            action,
            &values,
            &[wrong(Problem::NotFound)],
        )
        .into_response(),
        Err(Refused::Invalid(errors)) => form_page(
            &desk,
            StatusCode::UNPROCESSABLE_ENTITY,
            action,
            &values,
            &errors,
        )
        .into_response(),
        Err(refused) => refusal::page(
            &desk.chrome_back("/by-number", t(desk.lang, "nav-by-number")),
            &refused,
        ),
    }
}

/// That it was received, and no more than that for those who may not see the case.
fn received(desk: &Desk, action: &Action, number: &CaseNumber, sees_case: bool) -> Response {
    let lang = desk.lang;
    page(&desk.chrome(), &t(lang, "received"), html! {
        (banner(lang, BannerKind::Done, &t_with(lang, "received-deed", &[("action", Arg::Words(format!("a-{}", action.code))), ("number", Arg::Text(number.to_string()))]), None))
        h1 { (t(lang, "received")) }
        p { (ltr(number.as_str())) }
        p { (t(lang, "received-about")) }
        @if sees_case { p { (Link::new(links::case(number), t(lang, "back-to-case"))) } }
    })
    .into_response()
}
