//! A copy of their data for the person: a page to print, and a file for machines (DAT-04).

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    copy::{CopiedEntry, CopyOfData, Source},
};
use homeward_domain::{case_number::CaseNumber, facts::Fact, fields::Field};
use homeward_i18n::{Arg, Lang, day, t, t_or, t_with};
use maud::{Markup, html};

use crate::{
    Web,
    components::{
        Column, SummaryRow, Table, bdi, colon, label, ltr, moment_value, panel, summary_list,
    },
    desk::Desk,
    layout::page,
    links,
    pages::{case::said, forms},
    refusal,
};

/// `GET /cases/{number}/copy`: once it is recorded to whom it is handed; else the form that records it.
pub async fn printed(State(web): State<Web>, desk: Desk, Path(number): Path<String>) -> Response {
    let (number, copy) = match read(&web, &desk, &number).await {
        Ok(copy) => copy,
        Err(answer) => return answer,
    };
    let lang = desk.lang;
    let title = t(lang, "copy-title");
    let mut chrome = desk.chrome_back(links::case(&number), t(lang, "back-to-case"));
    chrome.is_wide = true;
    page(
        &chrome,
        &title,
        html! {
            h1 { (title) }
            p { (t(lang, "copy-about")) }
            p { a href=(links::copy_file(&number)) download { (t(lang, "copy-file")) } }
            (about(lang, &copy))
            (panel(&t(lang, "copy-entries"), entries(lang, &copy)))
            @if !copy.legal_holds.is_empty() { (panel(&t(lang, "set-legal-holds"), holds(lang, &copy))) }
            (panel(&t(lang, "copy-readings"), readings(lang, &copy)))
        },
    )
    .into_response()
}

/// `GET /cases/{number}/copy.json`. The name of the file names nobody.
pub async fn file(State(web): State<Web>, desk: Desk, Path(number): Path<String>) -> Response {
    match read(&web, &desk, &number).await {
        Ok((_, copy)) => match serde_json::to_vec_pretty(&copy) {
            Ok(body) => {
                let headers = [
                    (header::CONTENT_TYPE, "application/json"),
                    (
                        header::CONTENT_DISPOSITION,
                        "attachment; filename=\"copy.json\"",
                    ),
                    (header::CACHE_CONTROL, "no-store"),
                ];
                (headers, body).into_response()
            }
            Err(error) => refusal::page(&desk.chrome(), &Refused::Defect(error.to_string())),
        },
        Err(answer) => answer,
    }
}

async fn read(web: &Web, desk: &Desk, number: &str) -> Result<(CaseNumber, CopyOfData), Response> {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return Err(refusal::page(&desk.chrome(), &Refused::NotFound));
    };
    match web.app.copy_of_data(&desk.actor, &number).await {
        Ok(Some(copy)) => Ok((number, copy)),
        Ok(None) => Err(Redirect::to(&links::action(&number, "give-copy")).into_response()),
        Err(refused) => Err(refusal::page(&desk.chrome(), &refused)),
    }
}

/// Which case, who holds it, what is in the copy and what is not.
fn about(lang: Lang, copy: &CopyOfData) -> Markup {
    let words = |prefix: &str, codes: &[&str]| {
        let words: Vec<String> = codes
            .iter()
            .map(|code| t(lang, &format!("{prefix}-{code}")))
            .collect();
        words.join(&t(lang, "list-comma"))
    };
    let mut rows = vec![
        SummaryRow::new(t(lang, "set-case"), ltr(copy.number.as_str())),
        SummaryRow::new(
            t(lang, "copy-made"),
            moment_value(lang, copy.made_at.with_timezone(&copy.zone).naive_local()),
        ),
        SummaryRow::new(t(lang, "f-for-programme"), bdi(&copy.programme)),
        SummaryRow::new(
            t(lang, "paper-office"),
            html! { (bdi(&copy.office)) br; span .as-written { (bdi(&copy.contact)) } },
        ),
        SummaryRow::new(
            t(lang, "copy-stage"),
            html! { (t(lang, &format!("stage-{}", copy.stage))) },
        ),
        SummaryRow::new(
            t(lang, "copy-parts"),
            html! { (words("copy-part", &copy.parts)) br; span .quiet { (t(lang, "copy-parts-about")) } },
        ),
    ];
    if let Some(ground) = copy.withheld_ground.filter(|_| !copy.withheld.is_empty()) {
        rows.push(SummaryRow::new(
            t(lang, "f-withheld"),
            html! { (words("v-copy-part", &copy.withheld)) br; (t(lang, &format!("v-withheld-ground-{ground}"))) },
        ));
    }
    for (right, on) in &copy.waiting {
        rows.push(SummaryRow::new(
            t(lang, "copy-waiting"),
            html! { (t(lang, &format!("v-data-right-{right}"))) ", " (day(lang, *on)) },
        ));
    }
    summary_list(&rows)
}

fn source(lang: Lang, source: &Source) -> Markup {
    let roles: Vec<String> = source
        .roles
        .iter()
        .map(|role| t(lang, &format!("v-role-{role}")))
        .collect();
    html! {
        @match &source.organisation {
            Some(organisation) => {
                (bdi(organisation))
                @if let Some(office) = &source.office { ", " (bdi(office)) }
                @if !roles.is_empty() { " (" (roles.join(&t(lang, "list-comma"))) ")" }
            },
            None => (t(lang, "entry-by-system")),
        }
    }
}

fn entries(lang: Lang, copy: &CopyOfData) -> Markup {
    html! {
        @for entry in &copy.entries {
            section {
                h3 {
                    (t(lang, &format!("a-{}-done", entry.code)))
                    @if entry.corrected { " — " (t(lang, "entry-replaced")) }
                }
                p .quiet {
                    (moment_value(lang, entry.at.with_timezone(&copy.zone).naive_local())) " · " (source(lang, &entry.by))
                }
                @match &entry.record {
                    None => p { (t(lang, "copy-left-out")) },
                    Some(_) => (record(lang, entry)),
                }
                @if !entry.decided.is_empty() {
                    p { (t(lang, "copy-decided")) }
                    ul .simple {
                        @for decided in &entry.decided {
                            li {
                                (t_or(lang, &decided.safeguard.replace('.', "-")).unwrap_or_else(|| decided.safeguard.clone()))
                                " " span .quiet { (t(lang, &format!("copy-state-{}", decided.state))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn record(lang: Lang, entry: &CopiedEntry) -> Markup {
    let Some(fields) = &entry.record else {
        return html! {};
    };
    // A correction holds the fields of what it puts in place.
    let mut known: Vec<Field> = Fact::fields(entry.code).unwrap_or(&[]).to_vec();
    if known.is_empty() {
        for code in Fact::CODES {
            let of = Fact::fields(code).unwrap_or(&[]);
            let new = |field: &&Field| known.iter().all(|k| k.name != field.name);
            let new: Vec<Field> = of.iter().filter(new).copied().collect();
            known.extend(new);
        }
    }
    let rows: Vec<SummaryRow> = known
        .iter()
        .filter_map(|field| {
            let stored = fields.get(field.name)?;
            let is_nothing = stored.as_array().is_some_and(Vec::is_empty)
                || stored == &serde_json::Value::Bool(false);
            (!is_nothing).then(|| SummaryRow::new(label(lang, field), said(lang, field, fields)))
        })
        .collect();
    summary_list(&rows)
}

fn holds(lang: Lang, copy: &CopyOfData) -> Markup {
    html! {
        ul .simple {
            @for hold in &copy.legal_holds {
                li {
                    (bdi(&hold.authority)) ", " (bdi(&hold.reference)) (colon(lang)) (bdi(&hold.reason))
                    br; span .quiet {
                        (day(lang, hold.from_on))
                        @if let Some(lifted) = hold.lifted_on { " – " (day(lang, lifted)) }
                    }
                }
            }
        }
    }
}

/// Who read what, and when.
fn readings(lang: Lang, copy: &CopyOfData) -> Markup {
    let Some(readings) = &copy.readings else {
        return html! { p { (t(lang, "copy-left-out")) } };
    };
    let rows = readings
        .iter()
        .map(|reading| {
            let kind = t_or(lang, &format!("copy-read-{}", reading.kind))
                .unwrap_or_else(|| reading.kind.clone());
            vec![
                moment_value(lang, reading.at.with_timezone(&copy.zone).naive_local()),
                source(lang, &reading.by),
                html! {
                    (kind)
                    @for code in reading.what.split(' ').filter(|code| !code.is_empty()) {
                        br; span .quiet { (t_or(lang, &format!("copy-part-{code}")).unwrap_or_else(|| forms::read(lang, code))) }
                    }
                },
            ]
        })
        .collect();
    html! {
        p .quiet { (t(lang, "copy-readings-about")) }
        p { (t_with(lang, "copy-readings-count", &[("count", Arg::from(readings.len()))])) }
        (Table {
            caption: t(lang, "copy-readings"),
            caption_is_hidden: true,
            columns: ["set-when", "set-who", "set-what"].iter().map(|key| Column::new(t(lang, key))).collect(),
            rows,
        }.render(lang))
    }
}
