//! Wrong entries are corrected, not edited; some need a second person.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    record::Input,
    view::{CaseView, EntryView},
};
use homeward_domain::{
    actions::{FOUR_EYES, SAID_AT_REGISTRATION},
    case_number::CaseNumber,
    facts::Fact,
    fields::{Field, FieldError, Kind},
};
use homeward_i18n::{Arg, t, t_with};
use maud::html;
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{Form, button, error_summary, field_input, fields_input, inset},
    desk::{Desk, Visitor},
    forms,
    layout::{page, titled},
    links, pages, refusal,
    router::Body,
    security,
};

const REASON: Field = Field {
    name: "correction_reason",
    kind: Kind::Text { max: 10_000 },
    required: true,
};
const STRIKE: Field = Field {
    name: "strike",
    kind: Kind::Tick,
    required: false,
};

/// `GET /cases/{number}/correct/{entry}`
pub async fn form(
    State(web): State<Web>,
    desk: Desk,
    Path((number, entry)): Path<(String, u32)>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web
        .app
        .before_entry(&desk.actor, &number, entry, "correct")
        .await
    {
        Ok((view, found)) => {
            let values = found.fields.clone().unwrap_or_default();
            form_page(&web, &desk, &view, &found, &values, Told::default()).await
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /cases/{number}/correct/{entry}`
pub async fn record(
    State(web): State<Web>,
    desk: Desk,
    Path((number, entry)): Path<(String, u32)>,
    body: Body,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let before = web
        .app
        .before_entry(&desk.actor, &number, entry, "correct")
        .await;
    let (view, found) = match before {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let mut fields = Fact::fields(found.code).unwrap_or(&[]).to_vec();
    fields.extend([REASON, STRIKE]);
    let (values, extra) = forms::from_urlencoded(&fields, &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let mut sent = values.clone();
    sent.insert("entry".to_owned(), Value::from(entry));
    let input = Input {
        fields: sent,
        seen: extra.seen.as_deref().map(|s| s.parse().unwrap_or(u32::MAX)),
        once: extra.once.filter(|o| !o.is_empty()),
        rehearse: false,
    };
    match web.app.record(&desk.actor, &number, "correct", input).await {
        Ok(_) => Redirect::to(&format!("{}?done=correct", links::case(&number))).into_response(),
        Err(Refused::Invalid(errors)) => {
            let told = Told {
                errors,
                // Whatever a colleague recorded meanwhile still counts as not seen.
                seen: extra.seen,
                ..Told::default()
            };
            form_page(&web, &desk, &view, &found, &values, told).await
        }
        Err(Refused::Stale { new, .. }) => {
            let told = Told {
                new: Some(new),
                ..Told::default()
            };
            form_page(&web, &desk, &view, &found, &values, told).await
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}

/// What is said of a form that was sent.
#[derive(Default)]
struct Told {
    errors: Vec<FieldError>,
    /// The version it was filled in on, where that one still counts.
    seen: Option<String>,
    /// What somebody recorded since, where the form is stale.
    new: Option<Vec<u32>>,
}

impl Told {
    fn status(&self) -> StatusCode {
        if !self.errors.is_empty() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else if self.new.is_some() {
            StatusCode::CONFLICT
        } else {
            StatusCode::OK
        }
    }
}

async fn form_page(
    web: &Web,
    desk: &Desk,
    view: &CaseView,
    entry: &EntryView,
    values: &Map<String, Value>,
    told: Told,
) -> Response {
    let lang = desk.lang;
    let (status, errors) = (told.status(), told.errors.as_slice());
    let offered = match web
        .app
        .choices_for(
            &desk.actor,
            &view.number,
            Fact::fields(entry.code).unwrap_or(&[]),
        )
        .await
    {
        Ok(offered) => offered,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let choices = pages::choices(offered, Vec::new());
    // Fields this reader does not see are not in the entry shown, and stay as they were.
    let fields: Vec<Field> = Fact::fields(entry.code)
        .unwrap_or(&[])
        .iter()
        .filter(|f| entry.code != "register" || !SAID_AT_REGISTRATION.contains(&f.name))
        .filter(|f| {
            entry
                .fields
                .as_ref()
                .is_none_or(|shown| shown.contains_key(f.name))
        })
        .copied()
        .collect();
    // A file stays, and nobody signs by a correction: both are carried along unseen.
    let (carried, fields): (Vec<Field>, Vec<Field>) = fields
        .into_iter()
        .partition(|f| matches!(f.kind, Kind::File) || pages::signing::is_asked(f.name));
    let mut unseen = values.clone();
    unseen.retain(|name, _| carried.iter().any(|f| f.name == name.as_str()));
    let mut all = vec![REASON, STRIKE];
    all.extend(&fields);
    let once = pages::once();
    let version = told.seen.unwrap_or_else(|| view.version.to_string());
    let frame = Form {
        action: &links::correct(&view.number, entry.number),
        csrf: &desk.csrf,
        once: Some(&once),
        seen: Some(&version),
        confirm: None,
        brings_file: false,
    };
    let body = page(
        &desk.chrome_back(links::case(&view.number), t(lang, "back-to-case")),
        &titled(lang, &t(lang, "a-correct"), status.is_client_error()),
        html! {
            (error_summary(lang, errors, &all))
            h1 { (t(lang, "a-correct")) }
            p .case-line { (t(lang, &format!("a-{}-done", entry.code))) " · " (t_with(lang, "entry-number", &[("number", Arg::Number(entry.number.into()))])) }
            p { (t(lang, "a-correct-about")) }
            (pages::action::stale(lang, view, told.new.as_deref()))
            @if FOUR_EYES.contains(&entry.code) { (inset(html! { p { (t(lang, "four-eyes")) } })) }
            (frame.render(html! {
                (field_input(lang, &REASON, values.get(REASON.name).unwrap_or(&Value::Null), errors, &choices))
                @if entry.number > 1 { (field_input(lang, &STRIKE, values.get(STRIKE.name).unwrap_or(&Value::Null), errors, &choices)) }
                @if pages::survey::is_survey(entry.code) {
                    (pages::survey::inputs(lang, &fields, values, errors, &choices))
                } @else {
                    (fields_input(lang, &fields, values, errors, &choices))
                }
                (pages::action::hidden_values(&unseen))
                (button(&t(lang, "save")))
            }))
        },
    );
    (status, body).into_response()
}

/// What a second person does.
fn known(code: &str) -> Option<&'static str> {
    ["verify", "approve-correction"]
        .into_iter()
        .find(|known| *known == code)
}

/// `GET /cases/{number}/second/{code}/{entry}`
pub async fn second_form(
    State(web): State<Web>,
    desk: Desk,
    Path((number, code, entry)): Path<(String, String, u32)>,
) -> Response {
    let (Ok(number), Some(code)) = (number.parse::<CaseNumber>(), known(&code)) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    match web
        .app
        .before_entry(&desk.actor, &number, entry, code)
        .await
    {
        Ok((view, found)) => {
            let once = pages::once();
            let version = view.version.to_string();
            let frame = Form {
                action: &links::second(&number, code, entry),
                csrf: &desk.csrf,
                once: Some(&once),
                seen: Some(&version),
                confirm: None,
                brings_file: false,
            };
            page(
                &desk.chrome_back(links::case(&number), t(lang, "back-to-case")),
                &t(lang, &format!("a-{code}")),
                html! {
                    h1 { (t(lang, &format!("a-{code}"))) }
                    p { (t(lang, &format!("a-{code}-about"))) }
                    (pages::case::history_of(lang, &view, &[&found]))
                    (frame.render(html! { (button(&t(lang, &format!("a-{code}")))) }))
                },
            )
            .into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// `POST /cases/{number}/second/{code}/{entry}`
pub async fn second(
    State(web): State<Web>,
    desk: Desk,
    Path((number, code, entry)): Path<(String, String, u32)>,
    body: Body,
) -> Response {
    let (Ok(number), Some(code)) = (number.parse::<CaseNumber>(), known(&code)) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let (_, extra) = forms::from_urlencoded(&[], &body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let input = Input {
        fields: Map::from_iter([("entry".to_owned(), Value::from(entry))]),
        seen: extra.seen.map(|s| s.parse().unwrap_or(u32::MAX)),
        once: extra.once.filter(|o| !o.is_empty()),
        rehearse: false,
    };
    match web.app.record(&desk.actor, &number, code, input).await {
        Ok(_) => Redirect::to(&format!("{}?done={code}", links::case(&number))).into_response(),
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}
