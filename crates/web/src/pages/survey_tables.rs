//! `/surveys`: surveys brought as a table, and the empty tables to fill in (MNE-01, MNE-08, MNE-11).

use axum::{
    Router,
    extract::{FromRequest, Multipart, Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use homeward_app::{
    Refused,
    survey_tables::{Brought, Outcome, Wanted},
};
use homeward_domain::fields::{Field, FieldError, Kind, Problem};
use homeward_i18n::{Arg, Lang, t, t_or, t_with};
use homeward_instruments::{Instrument, csv};
use maud::{Markup, html};
use serde_json::Value;

use crate::{
    Web,
    body::MOST_BYTES,
    components::{
        BannerKind, Choices, Column, Form, Question, Table, banner, bdi, error_summary, error_text,
        field_input, label, ltr, panel, table_file_input,
    },
    desk::{Desk, Visitor},
    forms,
    layout::{page, titled},
    links,
    pages::files::{self, attachment},
    refusal,
    router::Body,
    security, survey_faults,
};

/// Faults that are shown; a table with more is mended in pieces.
const MOST_SHOWN: usize = 200;

/// The routes on which tables come in.
pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/surveys", get(form).post(bring))
}

/// What the form says.
#[derive(Debug, Default)]
struct Typed {
    instrument: String,
    programme: String,
    text: String,
    is_kept: bool,
    csrf: String,
}

/// What came of it, and what is wrong with the form itself.
#[derive(Default)]
struct Told {
    outcome: Option<(Outcome, Wanted)>,
    errors: Vec<FieldError>,
}

/// What the form asks.
const FIELDS: [Field; 4] = [
    asked("instrument", true),
    asked("programme", false),
    asked("table_file", false),
    asked("survey_table", false),
];

/// Lists and a file are drawn by this page: it knows what is in them.
const fn asked(name: &'static str, required: bool) -> Field {
    Field {
        name,
        kind: Kind::Text { max: MOST_BYTES },
        required,
    }
}

/// The instruments that this reader may bring surveys of.
fn offered(desk: &Desk) -> impl Iterator<Item = &'static Instrument> {
    let sheets = desk.tasks.sheets;
    Instrument::carried()
        .iter()
        .filter(move |i| sheets || !i.is_in_confidence())
}

/// `GET /surveys`
async fn form(State(web): State<Web>, desk: Desk) -> Response {
    let typed = Typed::default();
    form_page(&web, &desk, StatusCode::OK, &typed, Told::default()).await
}

/// `GET /surveys/{instrument}/template.csv`
pub(crate) async fn template(desk: Desk, Path(key): Path<String>) -> Response {
    sheet(&desk, &key, |i| {
        (format!("{}.csv", i.key()), csv::template(i))
    })
}

/// `GET /surveys/{instrument}/codes.csv`
pub(crate) async fn codes(desk: Desk, Path(key): Path<String>) -> Response {
    let lang = desk.lang;
    sheet(&desk, &key, |i| {
        (
            format!("{}-codes.csv", i.key()),
            csv::code_book(i, lang.code(), &survey_faults::about_columns(lang, i)),
        )
    })
}

fn sheet(desk: &Desk, key: &str, write: impl Fn(&Instrument) -> (String, String)) -> Response {
    match Instrument::carried_as(key) {
        Some(instrument) => {
            let (name, text) = write(instrument);
            // Spreadsheets know by the mark at its beginning that it is UTF-8.
            let text = format!("\u{feff}{text}");
            attachment(&name, "text/csv; charset=utf-8", text.into_bytes())
        }
        None => refusal::page(&desk.chrome(), &Refused::NotFound),
    }
}

/// `POST /surveys`
async fn bring(State(web): State<Web>, desk: Desk, request: Request) -> Response {
    let (pairs, file) = if files::brings_parts(&request) {
        let Ok(parts) = Multipart::from_request(request, &web).await else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        match files::read(parts, Some("table_file")).await {
            Ok(sent) if sent.is_too_large => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
            Ok(sent) => (sent.pairs, sent.file.filter(|f| !f.is_empty())),
            Err(status) => return status.into_response(),
        }
    } else {
        let body = match Body::from_request(request, &web).await {
            Ok(body) => body,
            Err(status) => return status.into_response(),
        };
        (forms::pairs(&body), None)
    };
    if pairs.iter().any(|(name, _)| name == forms::TOO_LARGE) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let mut typed = typed(pairs);
    if !security::token_fits(&desk.csrf, &typed.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        });
    }
    let table = match file {
        // What can be shown as text can be mended on the page.
        Some(bytes) => {
            typed.text = String::from_utf8(bytes.clone()).unwrap_or_default();
            bytes
        }
        None => typed.text.clone().into_bytes(),
    };
    let lang = desk.lang;
    let mut told = Told::default();
    let instrument = offered(&desk).find(|i| i.key() == typed.instrument);
    if instrument.is_none() {
        told.errors
            .push(FieldError::new("instrument", Problem::Missing));
    }
    if table.is_empty() {
        told.errors
            .push(FieldError::new("table_file", Problem::NoTable));
    }
    let (Some(instrument), true) = (instrument, told.errors.is_empty()) else {
        return form_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, &typed, told).await;
    };
    let wanted = if typed.is_kept {
        Wanted::Keep
    } else {
        Wanted::Check
    };
    let brought = Brought {
        instrument,
        programme: Some(typed.programme.as_str()).filter(|p| !p.is_empty()),
        text: &table,
    };
    match web.app.bring_surveys(&desk.actor, brought, wanted).await {
        Ok(outcome) => {
            let status = if outcome.is_sound() {
                StatusCode::OK
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            if outcome.is_sound() && wanted == Wanted::Keep {
                typed.text = String::new();
            }
            told.outcome = Some((outcome, wanted));
            form_page(&web, &desk, status, &typed, told).await
        }
        Err(Refused::Invalid(errors)) => {
            told.errors = errors;
            form_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, &typed, told).await
        }
        Err(refused) => {
            let back = desk.chrome_back(links::SURVEYS, t(lang, "svt-title"));
            refusal::page(&back, &refused)
        }
    }
}

fn typed(pairs: Vec<(String, String)>) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in pairs {
        match name.as_str() {
            "instrument" => typed.instrument = value,
            "programme" => typed.programme = value,
            "survey_table" => typed.text = value,
            "csrf" => typed.csrf = value,
            "wanted" => typed.is_kept = value == "keep",
            _ => {}
        }
    }
    typed
}

async fn form_page(
    web: &Web,
    desk: &Desk,
    status: StatusCode,
    typed: &Typed,
    told: Told,
) -> Response {
    let lang = desk.lang;
    let programmes = match web.app.sheet_programmes(&desk.actor).await {
        Ok(programmes) => programmes,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let instruments: Vec<(String, String)> = offered(desk)
        .map(|i| (i.key().to_owned(), i.words(lang.code()).title().to_owned()))
        .collect();
    let frame = Form {
        action: links::SURVEYS,
        csrf: &desk.csrf,
        brings_file: true,
        ..Form::default()
    };
    let is_wrong = status != StatusCode::OK;
    let title = t(lang, "svt-title");
    let body = page(
        &desk.chrome(),
        &titled(lang, &title, is_wrong),
        html! {
            (error_summary(lang, &told.errors, &FIELDS))
            h1 { (title) }
            @if let Some((outcome, wanted)) = &told.outcome { (came(lang, outcome, *wanted)) }
            p { (t(lang, "svt-about")) }
            (frame.render(html! {
                (list(lang, &FIELDS[0], &instruments, &typed.instrument, &told.errors))
                @if !programmes.is_empty() { (list(lang, &FIELDS[1], &programmes, &typed.programme, &told.errors)) }
                (table_file_input(lang, &FIELDS[2], &told.errors))
                (field_input(lang, &FIELDS[3], &Value::from(typed.text.as_str()), &told.errors, &Choices::default()))
                div .actions {
                    button .button.button-secondary name="wanted" value="check" { (t(lang, "svt-check")) }
                    button .button name="wanted" value="keep" { (t(lang, "svt-keep")) }
                }
            }))
            (templates(desk))
        },
    );
    (status, body).into_response()
}

/// One of a list, each with its words.
fn list(
    lang: Lang,
    field: &Field,
    options: &[(String, String)],
    chosen: &str,
    errors: &[FieldError],
) -> Markup {
    let answers: Vec<(&str, &str)> = options
        .iter()
        .map(|(code, words)| (code.as_str(), words.as_str()))
        .collect();
    let wrong = errors.iter().filter(|e| e.field == field.name);
    Question {
        path: field.name,
        asked: &label(lang, field),
        hint: t_or(lang, &format!("svt-{}-hint", field.name)),
        answers: &answers,
        given: chosen,
        errors: wrong.map(|e| error_text(lang, e)).collect(),
    }
    .render(lang)
}

/// What came of the table: the numbers, and each row that is wrong.
fn came(lang: Lang, outcome: &Outcome, wanted: Wanted) -> Markup {
    let (kind, key) = match (outcome.is_sound(), wanted) {
        (true, Wanted::Check) => (BannerKind::Notice, "svt-sound"),
        (true, Wanted::Keep) => (BannerKind::Done, "svt-kept"),
        (false, _) if outcome.kept > 0 => (BannerKind::Attention, "svt-partly"),
        (false, _) => (BannerKind::Attention, "svt-wrong"),
    };
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let counts = [
        ("new", number(outcome.new)),
        ("known", number(outcome.known)),
        ("kept", number(outcome.kept)),
    ];
    let rest = outcome.faults.len().saturating_sub(MOST_SHOWN);
    html! {
        (banner(lang, kind, &t(lang, key), Some(&html! {
            p { (t_with(lang, "svt-counts", &counts)) }
            @if key == "svt-partly" { p { (t(lang, "svt-partly-about")) } }
        })))
        @if !outcome.is_sound() {
            h2 { (t(lang, "svt-faults")) }
            (Table {
                caption: t(lang, "svt-faults"),
                caption_is_hidden: true,
                columns: vec![Column::number(t(lang, "svt-row")), Column::new(t(lang, "svt-column")), Column::new(t(lang, "svt-why"))],
                rows: outcome.faults.iter().take(MOST_SHOWN).map(|fault| vec![
                    html! { (fault.row) },
                    html! { @if let Some(column) = &fault.column { (ltr(column)) } },
                    html! { (survey_faults::told(lang, fault)) },
                ]).collect(),
            }.render(lang))
            @if rest > 0 { p { (t_with(lang, "svt-more", &[("count", number(rest))])) } }
        }
    }
}

/// The empty tables, and what to write into each.
fn templates(desk: &Desk) -> Markup {
    let lang = desk.lang;
    html! {
        (panel(&t(lang, "svt-templates"), html! {
            ul .simple {
                @for instrument in offered(desk) {
                    li {
                        strong { (bdi(instrument.words(lang.code()).title())) }
                        br; a href=(links::survey_template(instrument.key())) { (t(lang, "svt-template")) }
                        " · " a href=(links::survey_codes(instrument.key())) { (t(lang, "svt-codes")) }
                        br; span .quiet { (t(lang, if instrument.is_in_confidence() { "svt-in-confidence" } else { "svt-of-case" })) }
                    }
                }
            }
        }))
    }
}
