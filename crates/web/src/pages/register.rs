//! Registering a person: consent and first details on one page. Until it is sent, only the browser holds what was typed.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{Refused, checks::Check, record::Input, register::Beside};
use homeward_domain::{
    actions::REGISTER,
    facts::{ArrivalRecorded, KeepBasis},
    fields::{Field, FieldError, Kind, Problem, Record},
};
use homeward_i18n::t;
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{
        BannerKind, Choices, Form, banner, bdi, button, check_answers, colon, empty_state,
        error_summary, field_input, fields_input, inset,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{page, titled},
    links,
    pages::{
        self,
        action::{change_button, hidden_values},
    },
    refusal,
    router::Body,
    security,
};

/// What the address asks for.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub struct Asked {
    /// Somebody who came without a case (REI-15).
    #[serde(default)]
    arrived: bool,
    /// Somebody who cannot be asked for consent (INT-10).
    #[serde(default)]
    basis: bool,
}

impl Asked {
    /// The address that asks for it.
    fn path(self) -> &'static str {
        match (self.arrived, self.basis) {
            (false, false) => "/cases/new",
            (true, false) => "/cases/new?arrived=true",
            (false, true) => "/cases/new?basis=true",
            (true, true) => "/cases/new?arrived=true&basis=true",
        }
    }

    /// The fields of the page.
    fn fields(self) -> Vec<Field> {
        let mut all = vec![PROGRAMME];
        if self.basis {
            all.extend(KeepBasis::FIELDS);
        }
        all.extend(REGISTER.fields());
        if self.arrived {
            all.extend(ArrivalRecorded::FIELDS);
        }
        all
    }
}

const PROGRAMME: Field = Field {
    name: "programme",
    kind: Kind::Line { max: 60 },
    required: true,
};

/// `GET /cases/new`
pub async fn form(State(web): State<Web>, desk: Desk, Query(asked): Query<Asked>) -> Response {
    form_page(&web, &desk, StatusCode::OK, asked, &Map::new(), &[], None).await
}

/// `POST /cases/new`
pub async fn register(
    State(web): State<Web>,
    desk: Desk,
    asked: Result<Query<Asked>, QueryRejection>,
    body: Body,
) -> Response {
    // An address nobody can read must not cost what was typed.
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let (values, extra) = forms::from_urlencoded(&asked.fields(), &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    if extra.change {
        let status = StatusCode::OK;
        return form_page(&web, &desk, status, asked, &values, &[], None).await;
    }
    let mut sent = values.clone();
    let programme = sent
        .remove(PROGRAMME.name)
        .and_then(|v| v.as_str().map(str::to_owned))
        .filter(|code| !code.chars().any(char::is_control))
        .unwrap_or_default();
    let mut part = |wanted: bool, fields: &[Field]| {
        wanted.then(|| {
            fields
                .iter()
                .filter_map(|f| sent.remove(f.name).map(|v| (f.name.to_owned(), v)))
                .collect::<Map<_, _>>()
        })
    };
    let beside = Beside {
        arrival: part(asked.arrived, ArrivalRecorded::FIELDS),
        basis: part(asked.basis, KeepBasis::FIELDS),
    };
    let rehearse = extra.confirm.is_none();
    let input = Input {
        fields: sent,
        seen: None,
        once: extra.once.clone().filter(|o| !o.is_empty()),
        rehearse,
    };
    match web
        .app
        .register(&desk.actor, &programme, input, beside)
        .await
    {
        // Nobody with a like name is shown: the person in the room may look on, and whoever is found may be hiding from them.
        Ok(_) if rehearse => match web.app.intakes(&desk.actor).await {
            Ok(intakes) => {
                let name = intakes.into_iter().find(|(code, _)| *code == programme);
                let name = name.map_or(programme, |(_, name)| name);
                check_page(&desk, asked, &name, &values, extra.once.as_deref()).into_response()
            }
            Err(refused) => refusal::page(&desk.chrome(), &refused),
        },
        Ok(recorded) => Redirect::to(&format!("{}?done=register", links::case(&recorded.number)))
            .into_response(),
        Err(Refused::Invalid(errors)) => {
            form_page(
                &web,
                &desk,
                StatusCode::UNPROCESSABLE_ENTITY,
                asked,
                &values,
                &errors,
                None,
            )
            .await
        }
        Err(Refused::Unmet(unmet)) => {
            form_page(
                &web,
                &desk,
                StatusCode::CONFLICT,
                asked,
                &values,
                &[],
                Some(&unmet.checks),
            )
            .await
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

async fn form_page(
    web: &Web,
    desk: &Desk,
    status: StatusCode,
    asked: Asked,
    values: &Map<String, Value>,
    errors: &[FieldError],
    unmet: Option<&[Check]>,
) -> Response {
    let lang = desk.lang;
    let offered = async {
        let on_basis = web.app.intakes_on_basis(&desk.actor).await?;
        Ok((web.app.intakes(&desk.actor).await?, on_basis))
    };
    let (any, on_basis) = match offered.await {
        Ok(offered) => offered,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let may_do_without = !on_basis.is_empty();
    let programmes = if asked.basis { on_basis } else { any };
    let once = pages::once();
    let frame = Form {
        action: asked.path(),
        csrf: &desk.csrf,
        once: Some(&once),
        ..Form::default()
    };
    let chosen = values
        .get("programme")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let choices = Choices::default();
    let (consent, person): (Vec<Field>, Vec<Field>) = REGISTER
        .fields()
        .iter()
        .copied()
        .partition(|f| f.name.starts_with("consent_") || f.name == "told_purpose");
    let body = if programmes.is_empty() {
        html! { h1 { (t(lang, "a-register")) } (empty_state(&t(lang, "programmes-none"), &t(lang, "programmes-none-about"), None)) }
    } else {
        html! {
            (error_summary(lang, errors, &asked.fields()))
            h1 { (t(lang, "a-register")) }
            p { (t(lang, "a-register-about")) }
            @if let Some(checks) = unmet {
                div role="alert" {
                    (banner(lang, BannerKind::Attention, &t(lang, "problem-safeguards"), None))
                    (refusal::checklist(lang, checks, |_| None))
                    p { (t(lang, "register-nothing-kept")) }
                }
            }
            @if !asked.arrived {
                @let arrived = Asked { arrived: true, ..asked };
                p { a href=(arrived.path()) { (t(lang, "register-arrived")) } }
            }
            @if !asked.basis && may_do_without {
                @let without = Asked { basis: true, ..asked };
                p { a href=(without.path()) { (t(lang, "register-without")) } }
            }
            (enquiry(desk, errors))
            (frame.render(html! {
                div .field {
                    label for="i-programme" { (t(lang, "programme")) }
                    select #i-programme .input name="programme" {
                        @for (code, name) in &programmes { option value=(code) selected[*code == chosen] { (name) } }
                    }
                }
                @if asked.basis {
                    h2 { (t(lang, "register-basis")) }
                    (inset(html! { p { (t(lang, "register-basis-about")) } }))
                    (fields_input(lang, KeepBasis::FIELDS, values, errors, &choices))
                }
                h2 { (t(lang, "register-consent")) }
                (inset(html! { p { (t(lang, "register-consent-about")) } }))
                (fields_input(lang, &consent, values, errors, &choices))
                h2 { (t(lang, "register-person")) }
                (fields_input(lang, &person, values, errors, &choices))
                @if asked.arrived {
                    h2 { (t(lang, "register-arrival")) }
                    @for field in ArrivalRecorded::FIELDS { (field_input(lang, field, values.get(field.name).unwrap_or(&Value::Null), errors, &choices)) }
                }
                (button(&t(lang, "check-answers")))
            }))
        }
    };
    let title = titled(lang, &t(lang, "a-register"), status.is_client_error());
    (
        status,
        page(&desk.chrome_back("/", t(lang, "nav-my-work")), &title, body),
    )
        .into_response()
}

/// The answers once more.
fn check_page(
    desk: &Desk,
    asked: Asked,
    programme: &str,
    values: &Map<String, Value>,
    once: Option<&str>,
) -> Markup {
    let lang = desk.lang;
    let frame = Form {
        action: asked.path(),
        csrf: &desk.csrf,
        once,
        seen: None,
        confirm: Some("yes"),
        brings_file: false,
    };
    let shown: Vec<Field> = asked
        .fields()
        .into_iter()
        .filter(|f| f.name != "programme")
        .collect();
    page(
        &desk.chrome_back(asked.path(), t(lang, "back")),
        &t(lang, "check-answers"),
        html! {
            h1 { (t(lang, "check-answers")) }
            p { (t(lang, "programme")) (colon(lang)) strong { (bdi(programme)) } }
            (check_answers(lang, &shown, values, &Choices::default(), None))
            (frame.render(html! { (hidden_values(values)) div .actions { (button(&t(lang, "a-register"))) (change_button(lang)) } }))
        },
    )
}

/// The only thing asked of somebody who gives no name.
pub(crate) const ENQUIRY: Field = Field {
    name: "enquiry_language",
    kind: Kind::Language,
    required: true,
};

/// Somebody asked and gave no name: a count, folded away beside the form.
fn enquiry(desk: &Desk, errors: &[FieldError]) -> Markup {
    let lang = desk.lang;
    let once = pages::once();
    let frame = Form {
        action: "/enquiries",
        csrf: &desk.csrf,
        once: Some(&once),
        ..Form::default()
    };
    html! {
        details open[errors.iter().any(|e| e.field == ENQUIRY.name)] {
            summary { (t(lang, "enquiry-title")) }
            p { (t(lang, "enquiry-about")) }
            (frame.render(html! {
                (field_input(lang, &ENQUIRY, &Value::Null, errors, &Choices::default()))
                (button(&t(lang, "enquiry-count")))
            }))
        }
    }
}

/// `POST /enquiries`: counts that somebody asked, and keeps nothing about them.
pub async fn enquire(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    let (values, extra) = forms::from_urlencoded(&[ENQUIRY], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let language = values
        .get(ENQUIRY.name)
        .and_then(Value::as_str)
        .and_then(|code| code.parse().ok());
    let Some(language) = language else {
        let missing = [FieldError::new(ENQUIRY.name, Problem::Missing)];
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return form_page(
            &web,
            &desk,
            status,
            Asked::default(),
            &values,
            &missing,
            None,
        )
        .await;
    };
    let key = extra.once.as_deref().filter(|o| !o.is_empty());
    match web.app.enquire(&desk.actor, &language, key).await {
        Ok(()) => Redirect::to("/?done=enquire").into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
