//! Where a person reads the declaration in their own language and signs it on the screen (VOL-02, docs/decisions/0018).

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::Refused;
use homeward_documents::OnScreen;
use homeward_domain::{
    actions::Action,
    case_number::CaseNumber,
    codes::{Code, SignedHow},
    facts::ON_SCREEN_ONLY,
    fields::{Field, FieldError},
    places::{Country, Language},
};
use homeward_i18n::t;
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::{
    account::browser,
    action::{change_button, hidden_values},
    forms::direction,
};
use crate::{
    Web,
    components::{
        Choices, Form, bdi, button, check_answers, error_summary, fields_input, inset, ltr, warning,
    },
    desk::Desk,
    layout::{page, titled},
    links, pages, refusal,
};

/// Whether what was filled in is to be signed on the screen.
pub(super) fn is_on_screen(values: &Map<String, Value>) -> bool {
    text(values, "signed_how") == SignedHow::Screen.code()
}

/// Whether these errors are all about what is asked on this page.
pub(super) fn is_about(errors: &[FieldError]) -> bool {
    !errors.is_empty() && errors.iter().all(|e| is_asked(&e.field))
}

/// Fields that this page asks and no other.
pub(super) fn is_asked(field: &str) -> bool {
    ON_SCREEN_ONLY.contains(&field)
}

/// What was typed on this page, to be carried through another.
pub(super) fn typed(values: &Map<String, Value>) -> Map<String, Value> {
    let typed = values.iter().filter(|(name, _)| is_asked(name));
    typed
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Words as somebody would type them: without the signs that keep scripts apart in a sentence, which no field takes.
fn without_isolates(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

fn text<'a>(values: &'a Map<String, Value>, name: &str) -> &'a str {
    let said = values.get(name).and_then(Value::as_str);
    said.unwrap_or_default().trim()
}

/// The declaration and the place to sign; the answers of the counsellor are carried along.
#[expect(clippy::too_many_arguments, reason = "a page is made of these")]
pub(super) async fn sign(
    web: &Web,
    desk: &Desk,
    number: &CaseNumber,
    action: &'static Action,
    values: &Map<String, Value>,
    once: Option<&str>,
    seen: Option<&str>,
    errors: &[FieldError],
) -> Response {
    let lang = desk.lang;
    let back = desk.chrome_back(links::case(number), t(lang, "back-to-case"));
    let found = async {
        let prepared = web
            .app
            .before_action(&desk.actor, number, action.code)
            .await?;
        Ok::<_, Refused>((prepared, web.app.choices(&desk.actor).await?))
    };
    let (prepared, offered) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&back, &refused),
    };
    let language = text(values, "language").parse::<Language>().ok();
    let Some(shown) = language.and_then(|l| web.app.declaration_on_screen(&l)) else {
        return refusal::page(&back, &Refused::NotFound);
    };
    let country = text(values, "country_of_return").parse::<Country>().ok();
    let country = country.map(|c| web.app.country_on_screen(shown.language, c));
    let (asked, answered): (Vec<Field>, Vec<Field>) =
        action.fields().iter().partition(|f| is_asked(f.name));
    // Signed is with a name or a mark, and always on a device: neither is said to be left open.
    let asked: Vec<Field> = asked
        .into_iter()
        .map(|f| Field {
            required: f.name != "mark_before",
            ..f
        })
        .collect();
    let mut signature = values.clone();
    let mut carried = values.clone();
    carried.retain(|name, _| !is_asked(name));
    // What is signed is what was read here, whatever stands there by the time it arrives.
    if text(values, "form_version").is_empty() {
        let read = Value::from(shown.version.as_str());
        carried.insert("form_version".to_owned(), read);
    }
    if text(values, "device").is_empty() && errors.is_empty() {
        signature.insert(
            "device".to_owned(),
            Value::from(without_isolates(&browser(lang, &desk.browser))),
        );
    }
    let frame = Form {
        action: &links::action(number, action.code),
        csrf: &desk.csrf,
        once,
        seen,
        confirm: Some("yes"),
        brings_file: false,
    };
    let name = &prepared.case.details.name;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = titled(lang, &t(lang, "sign-title"), status.is_client_error());
    let body = html! {
        (error_summary(lang, errors, &asked))
        h1 { (t(lang, "sign-title")) }
        p .case-line { (bdi(name)) " · " (ltr(number.as_str())) }
        (inset(html! { p { (t(lang, "sign-about")) } }))
        details {
            summary { (t(lang, "sign-answers")) }
            (check_answers(lang, &answered, &carried, &pages::choices(offered, Vec::new()), None))
        }
        (to_read(&shown, number, name, country.as_deref(), text(values, "place_of_return")))
        (frame.render(html! {
            (hidden_values(&carried))
            p lang=(shown.language.code()) dir=(direction(shown.language)) { strong { (shown.word("form-person")) } }
            (fields_input(lang, &asked, &signature, errors, &Choices::default()))
            (warning(lang, &t(lang, "sign-binds")))
            div .actions {
                (button(&t(lang, "sign-button")))
                (change_button(lang))
            }
        }))
    };
    (status, page(&back, &title, body)).into_response()
}

/// The words of the paper, as they are printed.
fn to_read(
    shown: &OnScreen,
    number: &CaseNumber,
    name: &str,
    country: Option<&str>,
    place: &str,
) -> Markup {
    let line = |key: &str, value: Markup| html! { div { dt { (shown.word(key)) } dd { (value) } } };
    html! {
        article .paper lang=(shown.language.code()) dir=(direction(shown.language)) {
            h2 { (shown.title) }
            dl .summary {
                (line("form-case", ltr(number.as_str())))
                (line("form-name", bdi(name)))
                @if let Some(country) = country { (line("form-country", bdi(country))) }
                @if !place.is_empty() { (line("form-place", bdi(place))) }
            }
            h3 { (shown.word("form-statements")) }
            ol { @for sentence in &shown.statements { li { (sentence) } } }
            p .quiet { (shown.word("form-version")) " " (ltr(shown.version.as_str())) }
        }
    }
}
