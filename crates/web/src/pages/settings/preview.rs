//! What rules would change for the open cases of a programme, before anything is saved.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    figures::Band,
    preview::{Changed, Preview},
};
use homeward_domain::fields::{self, Field, FieldError, Kind};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_policy::Finding;
use maud::{Markup, html};
use serde_json::Value;

use super::{
    form::{Thing, findings, read},
    in_programmes, links,
};
use crate::{
    Web,
    components::{Choices, Column, Form, Table, bdi, button, error_summary, field_input, ltr},
    desk::Desk,
    layout::{page, titled},
    links as site, refusal,
    router::Body,
};

const RULES: &[Field] = &[Field {
    name: "rules",
    kind: Kind::Text { max: 10_000 },
    required: false,
}];
const TRIED: Thing = Thing {
    fields: RULES,
    fixed: None,
};

/// What became of trying.
#[derive(Default)]
struct Told {
    errors: Vec<FieldError>,
    rules: Vec<Finding>,
    preview: Option<Preview>,
}

/// `GET /programmes/terms/{key}/preview`: with the rules as they were saved last.
pub(super) async fn form(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let all = match web.app.programmes(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    match all.into_iter().find(|item| item.held.key == code) {
        Some(item) if item.may_change => {
            let rules = Value::from(item.held.form.rules());
            preview_page(&desk, &code, StatusCode::OK, &rules, &Told::default())
        }
        Some(_) => refusal::page(&desk.chrome(), &Refused::NotPermitted),
        None => refusal::page(&desk.chrome(), &Refused::NotFound),
    }
}

/// `POST /programmes/terms/{key}/preview`: nothing is saved.
pub(super) async fn look(
    State(web): State<Web>,
    desk: Desk,
    Path(code): Path<String>,
    body: Body,
) -> Response {
    if let Err(refused) = in_programmes(&desk) {
        return refused;
    }
    let sent = match read(&desk, TRIED, Some(&code), &body) {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    let typed = sent.values.get("rules").cloned().unwrap_or(Value::Null);
    let today = desk.actor.today(web.app.clock().now());
    let result = match fields::read(RULES, &sent.values, today) {
        _ if code.chars().any(char::is_control) => Err(Refused::NotFound),
        Ok(read) => {
            let rules = read
                .get("rules")
                .and_then(Value::as_str)
                .unwrap_or_default();
            web.app.preview_rules(&desk.actor, &code, rules).await
        }
        Err(errors) => Err(Refused::Invalid(errors)),
    };
    let (status, told) = match result {
        Ok(preview) => (
            StatusCode::OK,
            Told {
                preview: Some(preview),
                ..Told::default()
            },
        ),
        Err(refused) => {
            let (status, _) = refusal::status(&refused);
            let told = match refused {
                Refused::Invalid(errors) => Told {
                    errors,
                    ..Told::default()
                },
                Refused::RulesRefused(rules) => Told {
                    rules,
                    ..Told::default()
                },
                other => return refusal::page(&desk.chrome(), &other),
            };
            (status, told)
        }
    };
    preview_page(&desk, &code, status, &typed, &told)
}

fn preview_page(
    desk: &Desk,
    code: &str,
    status: StatusCode,
    rules: &Value,
    told: &Told,
) -> Response {
    let lang = desk.lang;
    let action = links::preview(code);
    let frame = Form {
        action: &action,
        csrf: &desk.csrf,
        ..Form::default()
    };
    let title = t(lang, "prev-title");
    let body = html! {
        (error_summary(lang, &told.errors, RULES))
        (findings(lang, &told.rules, Some("rules")))
        h1 { (title) }
        p .case-line { (ltr(code)) }
        p { (t(lang, "prev-about")) }
        @if let Some(preview) = &told.preview { (result(lang, preview)) }
        (frame.render(html! {
            (field_input(lang, &RULES[0], rules, &told.errors, &Choices::default()))
            (button(&t(lang, "prev-look")))
        }))
    };
    let chrome = desk.chrome_back(links::programme(code), t(lang, "set-programme"));
    let shown = titled(lang, &title, status.is_client_error());
    (status, page(&chrome, &shown, body)).into_response()
}

fn result(lang: Lang, preview: &Preview) -> Markup {
    let open = Arg::Text(band(lang, preview.open));
    let most = Arg::Number(i64::try_from(preview.most).unwrap_or(i64::MAX));
    html! {
        div tabindex="-1" data-focus {
            @if preview.is_part {
                p { (t_with(lang, "prev-looked-at", &[("open", open), ("most", most)])) }
            } @else {
                p { (t_with(lang, "prev-looked-at-all", &[("open", open)])) }
            }
            @if preview.stopped.is_empty() && preview.freed.is_empty() { p { strong { (t(lang, "prev-none")) } } }
            (changed(lang, "prev-stopped", &preview.stopped))
            (changed(lang, "prev-freed", &preview.freed))
            p .quiet { (t(lang, "prev-why")) }
        }
    }
}

fn changed(lang: Lang, title: &str, changed: &[Changed]) -> Markup {
    if changed.is_empty() {
        return html! {};
    }
    let rows = changed
        .iter()
        .map(|one| {
            vec![
                html! { div { (t(lang, &format!("a-{}", one.action))) } },
                html! { div { (bdi(&one.reason)) br; span .quiet { (ltr(&one.rule)) } } },
                html! { div { @match one.cases { Some(of) => (band(lang, of)), None => (t(lang, "prev-hidden")) } } },
                html! { div { @for number in &one.numbers { a href=(site::case(number)) { (ltr(number.as_str())) } " " } } },
            ]
        })
        .collect();
    let table = Table {
        caption: t(lang, title),
        columns: ["prev-step", "prev-rule", "prev-cases", "prev-numbers"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
        ..Table::default()
    };
    table.render(lang)
}

/// How many, roughly.
pub(crate) fn band(lang: Lang, band: Band) -> String {
    let number = |n: u64| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    match band {
        Band::Below(least) => t_with(lang, "band-below", &[("number", number(least))]),
        Band::Between(from, to) => t_with(
            lang,
            "band-between",
            &[("from", number(from)), ("to", number(to))],
        ),
        Band::AtLeast(least) => t_with(lang, "band-at-least", &[("number", number(least))]),
    }
}
