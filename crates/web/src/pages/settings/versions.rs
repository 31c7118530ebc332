//! A version of a programme: what changed in it; letting it hold again, or taking it back before it holds.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    admin::{ProgrammeItem, Saved, VersionItem, VersionState},
};
use homeward_domain::{
    administration::{ProgrammeForm, RestoreForm, TakeBackForm},
    fields::{Field, FieldError, Record},
};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_policy::Finding;
use maud::{Markup, html};
use serde_json::{Map, Value};
use similar::{ChangeTag, TextDiff};

use super::{
    form::{Sent, Thing, findings, read},
    in_programmes, links,
    programmes::{name, recorded, state, version_from},
};
use crate::{
    Web,
    components::{
        BannerKind, Choices, Column, Form, Table, banner, button, colon, error_summary,
        field_input, label, ltr, value_with,
    },
    desk::Desk,
    layout::page,
    pages::once,
    refusal,
    router::Body,
};

const RESTORE: Thing = Thing {
    fields: RestoreForm::FIELDS,
    fixed: None,
};
const TAKE_BACK: Thing = Thing {
    fields: TakeBackForm::FIELDS,
    fixed: None,
};

/// What was refused.
#[derive(Default)]
struct Told {
    errors: Vec<FieldError>,
    rules: Vec<Finding>,
    conflict: bool,
    values: Map<String, Value>,
}

/// `GET /programmes/terms/{key}/versions/{number}`
pub(super) async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path((code, number)): Path<(String, String)>,
) -> Response {
    version_page(&web, &desk, &code, &number, StatusCode::OK, Told::default()).await
}

/// `POST /programmes/terms/{key}/versions/{number}/restore`
pub(super) async fn restore(
    State(web): State<Web>,
    desk: Desk,
    Path((code, number)): Path<(String, String)>,
    body: Body,
) -> Response {
    let sent = match read(&desk, RESTORE, Some(&code), &body) {
        Ok(sent) => with_number(sent, "restored_version", &number),
        Err(refused) => return refused,
    };
    let result = web.app.restore_version(&desk.actor, &sent.edit).await;
    done(
        &web,
        &desk,
        (&code, &number),
        sent,
        result,
        "restore-version",
    )
    .await
}

/// `POST /programmes/terms/{key}/versions/{number}/take-back`
pub(super) async fn take_back(
    State(web): State<Web>,
    desk: Desk,
    Path((code, number)): Path<(String, String)>,
    body: Body,
) -> Response {
    let sent = match read(&desk, TAKE_BACK, Some(&code), &body) {
        Ok(sent) => with_number(sent, "taken_back_version", &number),
        Err(refused) => return refused,
    };
    let result = web.app.take_back_version(&desk.actor, &sent.edit).await;
    done(
        &web,
        &desk,
        (&code, &number),
        sent,
        result,
        "take-back-version",
    )
    .await
}

/// Which version is in the address.
fn with_number(mut sent: Sent, field: &str, number: &str) -> Sent {
    sent.edit
        .fields
        .insert(field.to_owned(), Value::from(number));
    sent
}

async fn done(
    web: &Web,
    desk: &Desk,
    (code, number): (&str, &str),
    sent: Sent,
    result: Result<Saved, Refused>,
    deed: &str,
) -> Response {
    let Err(refused) = result else {
        return Redirect::to(&format!("{}?done={deed}", links::PROGRAMMES)).into_response();
    };
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
        Refused::Conflict { .. } => Told {
            conflict: true,
            ..Told::default()
        },
        other => return refusal::page(&desk.chrome(), &other),
    };
    let told = Told {
        values: sent.values,
        ..told
    };
    version_page(web, desk, code, number, status, told).await
}

async fn version_page(
    web: &Web,
    desk: &Desk,
    code: &str,
    number: &str,
    status: StatusCode,
    told: Told,
) -> Response {
    if let Err(refused) = in_programmes(desk) {
        return refused;
    }
    let lang = desk.lang;
    let found = async {
        if code.chars().any(char::is_control) {
            return Err(Refused::NotFound);
        }
        let all = web.app.programmes(&desk.actor).await?;
        let item = all.into_iter().find(|item| item.held.key == code);
        let item = item.ok_or(Refused::NotFound)?;
        Ok((item, web.app.programme_versions(&desk.actor, code).await?))
    };
    let (item, versions) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let Some(at) = versions
        .iter()
        .position(|v| number.parse() == Ok(v.held.version))
    else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let version = &versions[at];
    let before = at.checked_sub(1).map(|at| &versions[at]);
    let title = t_with(
        lang,
        "ver-title",
        &[("number", Arg::Number(version.held.version.into()))],
    );
    let body = html! {
        (error_summary(lang, &told.errors, RESTORE.fields))
        (findings(lang, &told.rules, None))
        @if told.conflict {
            div role="alert" tabindex="-1" data-focus {
                (banner(lang, BannerKind::Attention, &t(lang, "ver-conflict"), None))
            }
        }
        h1 { (title) }
        p .case-line { (name(&version.held)) }
        p { (version_from(lang, &version.held)) " " (state(lang, version.state)) }
        (recorded(desk, version))
        (origin(lang, version))
        h2 { (t(lang, "ver-changes")) }
        @match before {
            Some(before) => (changes(lang, before, version)),
            None => p { (t(lang, "ver-first")) },
        }
        @if item.may_change { (deeds(web, desk, &item, version, &told)) }
    };
    let chrome = desk.chrome_back(links::programme(code), t(lang, "set-programme"));
    (status, page(&chrome, &title, body)).into_response()
}

/// Where a version comes from, and by which policies it decides.
pub(super) fn origin(lang: Lang, version: &VersionItem) -> Markup {
    let of = |key: &str, number: i32| t_with(lang, key, &[("number", Arg::Number(number.into()))]);
    html! {
        @if let Some(number) = version.takes_back { p { (of("ver-takes-back", number)) } }
        @if let Some(number) = version.restores { p { (of("ver-restores", number)) } }
        @if let Some(hash) = &version.policies { p .quiet { (t(lang, "ver-policies")) (colon(lang)) (ltr(hash)) } }
    }
}

/// What differs between a version and the one before.
fn changes(lang: Lang, before: &VersionItem, after: &VersionItem) -> Markup {
    let (old, new) = (before.held.fields(), after.held.fields());
    let at = |values: &Map<String, Value>, field: &Field| {
        values.get(field.name).cloned().unwrap_or(Value::Null)
    };
    let choices = Choices::default();
    let rows: Vec<Vec<Markup>> = ProgrammeForm::FIELDS
        .iter()
        .filter(|f| f.name != "rules" && at(&old, f) != at(&new, f))
        .map(|f| {
            let words = |values| html! { div { (value_with(lang, f, &at(values, f), &choices)) } };
            vec![html! { div { (label(lang, f)) } }, words(&old), words(&new)]
        })
        .collect();
    let lines = rules(lang, before.held.form.rules(), after.held.form.rules());
    if rows.is_empty() && lines.is_none() {
        return html! { p { (t(lang, "ver-no-changes")) } };
    }
    let table = Table {
        caption: t(lang, "ver-changes"),
        caption_is_hidden: true,
        columns: ["ver-field", "ver-before", "ver-after"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    html! {
        @if !table.rows.is_empty() { (table.render(lang)) }
        @if let Some(lines) = lines { h3 { (t(lang, "ver-rules")) } (lines) }
    }
}

/// Rules line by line, with what stands around a change.
fn rules(lang: Lang, before: &str, after: &str) -> Option<Markup> {
    if before == after {
        return None;
    }
    let diff = TextDiff::from_lines(before, after);
    let lines = |tag, text: &str| {
        let line = text.trim_end_matches(['\n', '\r']).to_owned();
        match tag {
            ChangeTag::Delete => {
                html! { del { span .visually-hidden { (t(lang, "ver-removed")) ": " } "− " (line) } "\n" }
            }
            ChangeTag::Insert => {
                html! { ins { span .visually-hidden { (t(lang, "ver-added")) ": " } "+ " (line) } "\n" }
            }
            ChangeTag::Equal => html! { "  " (line) "\n" },
        }
    };
    Some(html! {
        pre .diff dir="ltr" tabindex="0" {
            @for (at, group) in diff.grouped_ops(2).iter().enumerate() {
                @if at > 0 { "⋯\n" }
                @for op in group {
                    @for change in diff.iter_changes(op) { (lines(change.tag(), change.value())) }
                }
            }
        }
    })
}

/// What may be done with a version.
fn deeds(
    web: &Web,
    desk: &Desk,
    item: &ProgrammeItem,
    version: &VersionItem,
    told: &Told,
) -> Markup {
    let lang = desk.lang;
    let (code, number) = (&item.held.key, version.held.version);
    let seen = item.held.version.to_string();
    let sending = once();
    let frame = |action| Form {
        action,
        csrf: &desk.csrf,
        once: Some(&sending),
        seen: Some(&seen),
        ..Form::default()
    };
    let day = Field {
        required: true,
        ..*RestoreForm::FIELDS
            .iter()
            .find(|f| f.name == "in_force_from")
            .expect("a field of the form")
    };
    let today = Value::from(desk.actor.today(web.app.clock().now()).to_string());
    let typed = told.values.get(day.name).unwrap_or(&today);
    html! {
        @if version.state == VersionState::ToCome {
            h2 { (t(lang, "ver-take-back")) }
            p { (t(lang, "ver-take-back-about")) }
            (frame(&links::version_deed(code, number, "take-back")).render(button(&t(lang, "ver-take-back"))))
        } @else if version.state != VersionState::InForce {
            h2 { (t(lang, "ver-restore")) }
            p { (t(lang, "ver-restore-about")) }
            (frame(&links::version_deed(code, number, "restore")).render(html! {
                (field_input(lang, &day, typed, &told.errors, &Choices::default()))
                (button(&t(lang, "ver-restore")))
            }))
        }
    }
}
