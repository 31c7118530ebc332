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
    survey_tables::{Brought, MOST_ROWS, Outcome, Wanted},
};
use homeward_domain::fields::{FieldError, Problem};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_instruments::{Instrument, csv};
use maud::{Markup, html};

use crate::{
    Web,
    components::{BannerKind, Column, Form, Table, banner, bdi, ltr},
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

/// What came of it, and what is wrong with the form itself: a place and a sentence.
#[derive(Default)]
struct Told {
    outcome: Option<(Outcome, Wanted)>,
    errors: Vec<(&'static str, String)>,
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
            .push(("instrument", t(lang, "svt-no-instrument")));
    }
    if table.is_empty() {
        told.errors.push(("table_file", t(lang, "svt-no-table")));
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
            told.errors
                .extend(errors.iter().map(|e| programme_error(lang, e)));
            form_page(&web, &desk, StatusCode::UNPROCESSABLE_ENTITY, &typed, told).await
        }
        Err(refused) => {
            let back = desk.chrome_back(links::SURVEYS, t(lang, "svt-title"));
            refusal::page(&back, &refused)
        }
    }
}

fn programme_error(lang: Lang, error: &FieldError) -> (&'static str, String) {
    let sentence = match error.problem {
        Problem::Missing => t(lang, "svt-no-programme"),
        _ => crate::components::error_text(lang, error),
    };
    ("programme", sentence)
}

fn typed(pairs: Vec<(String, String)>) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in pairs {
        match name.as_str() {
            "instrument" => typed.instrument = value,
            "programme" => typed.programme = value,
            "table" => typed.text = value,
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
            (summary(lang, &told.errors))
            h1 { (title) }
            @if let Some((outcome, wanted)) = &told.outcome { (came(lang, outcome, *wanted)) }
            p { (t(lang, "svt-about")) }
            (frame.render(html! {
                (choice(lang, "instrument", typed, &told, offered(desk).map(|i| (i.key().to_owned(), i.words(lang.code()).title().to_owned())).collect()))
                @if !programmes.is_empty() { (choice(lang, "programme", typed, &told, programmes)) }
                (table_inputs(lang, typed, &told))
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

fn summary(lang: Lang, errors: &[(&'static str, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            section .error-summary aria-labelledby="error-summary-title" tabindex="-1" data-focus {
                h2 #error-summary-title { (t(lang, "error-summary")) }
                ul { @for (place, sentence) in errors { li { a href=(format!("#{place}")) { (sentence) } } } }
            }
        }
    }
}

fn error(lang: Lang, place: &str, told: &Told) -> Markup {
    html! {
        @if let Some((_, sentence)) = told.errors.iter().find(|(at, _)| *at == place) {
            div .error id=(format!("{place}-error")) { p { span .visually-hidden { (t(lang, "error")) (crate::components::colon(lang)) } (sentence) } }
        }
    }
}

/// The ids that describe an input.
fn described(place: &str, has_hint: bool, told: &Told) -> Option<String> {
    let mut ids = Vec::new();
    if has_hint {
        ids.push(format!("{place}-hint"));
    }
    if told.errors.iter().any(|(at, _)| *at == place) {
        ids.push(format!("{place}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn choice(
    lang: Lang,
    place: &'static str,
    typed: &Typed,
    told: &Told,
    options: Vec<(String, String)>,
) -> Markup {
    let chosen = if place == "instrument" {
        &typed.instrument
    } else {
        &typed.programme
    };
    let has_hint = place == "programme";
    html! {
        div .field {
            label for=(place) { (t(lang, &format!("svt-{place}"))) }
            @if has_hint { p .hint id=(format!("{place}-hint")) { (t(lang, "svt-programme-hint")) } }
            (error(lang, place, told))
            select .input id=(place) name=(place) aria-describedby=[described(place, has_hint, told)] {
                option value="" { (t(lang, "choose")) }
                @for (code, words) in &options { option value=(code) selected[code == chosen] { (words) } }
            }
        }
    }
}

fn table_inputs(lang: Lang, typed: &Typed, told: &Told) -> Markup {
    let limit = [(
        "limit",
        Arg::Number(i64::try_from(MOST_ROWS).unwrap_or(i64::MAX)),
    )];
    html! {
        div .field {
            label for="table_file" { (t(lang, "svt-file")) }
            p .hint #table_file-hint { (t_with(lang, "svt-file-hint", &limit)) }
            (error(lang, "table_file", told))
            input .input #table_file name="table_file" type="file" accept=".csv,.txt,text/csv,text/plain" aria-describedby=[described("table_file", true, told)];
        }
        div .field {
            label for="table" { (t(lang, "svt-text")) }
            p .hint #table-hint { (t(lang, "svt-text-hint")) }
            textarea .input #table name="table" rows="8" dir="ltr" spellcheck="false" wrap="off" aria-describedby="table-hint" { "\n" (typed.text) }
        }
    }
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
        section {
            h2 { (t(lang, "svt-templates")) }
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
        }
    }
}
