//! The rules of that day: by which safeguards something was decided, in the words of then.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    checks::Check,
    policies::{DecisionView, Since, ThenSafeguard},
};
use homeward_domain::case_number::CaseNumber;
use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};

use crate::{
    Web,
    components::{TagKind, bdi, ltr, moment_value, tag},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// `GET /cases/{number}/entries/{entry}/rules`
pub async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path((number, entry)): Path<(String, String)>,
) -> Response {
    let lang = desk.lang;
    let found = match (number.parse::<CaseNumber>(), entry.parse::<u32>()) {
        (Ok(number), Ok(entry)) => web.app.decision(&desk.actor, &number, entry).await,
        _ => Err(Refused::NotFound),
    };
    match found {
        Ok(decision) => {
            let back = format!("{}#history", links::case(&decision.number));
            let chrome = desk.chrome_back(back, t(lang, "back-to-case"));
            let title = t(lang, "then-title");
            page(&chrome, &title, body(lang, &title, &decision)).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn body(lang: Lang, title: &str, decision: &DecisionView) -> Markup {
    html! {
        h1 { (title) }
        p .case-line { (bdi(&decision.name)) " · " (ltr(decision.number.as_str())) }
        p {
            strong { (t(lang, &format!("a-{}-done", decision.code))) }
            " · " (moment_value(lang, decision.at.with_timezone(&decision.zone).naive_local()))
            @if let Some(by) = &decision.by { " · " (bdi(by)) }
        }
        @match &decision.policies {
            None => p { (t(lang, "then-none")) },
            Some(hash) => {
                p { (t(lang, "then-about")) }
                p .quiet {
                    (t_with(lang, "then-policies", &[("hash", Arg::Text(hash.clone()))])) " "
                    (t(lang, if decision.of_today { "then-of-today" } else { "then-not-of-today" }))
                }
                @if decision.safeguards.is_empty() { p { (t(lang, "then-unknown")) } }
                ul .simple { @for safeguard in &decision.safeguards { li { (one(lang, safeguard)) } } }
            }
        }
    }
}

/// The sentence of a safeguard as it was told then; where that was not kept, as it is told now.
pub(crate) fn sentence_then(lang: Lang, then: &ThenSafeguard) -> String {
    then.words
        .get(lang.code())
        .cloned()
        .unwrap_or_else(|| refusal::sentence(lang, &then.check))
}

fn one(lang: Lang, then: &ThenSafeguard) -> Markup {
    let Check::Safeguard { safeguard, state } = &then.check else {
        return html! { (refusal::sentence(lang, &then.check)) };
    };
    let kind = if state.is_clear() {
        TagKind::Good
    } else {
        TagKind::Waiting
    };
    html! {
        (tag(kind, &t(lang, &format!("task-{}", state.code())))) " "
        (sentence_then(lang, then))
        br; span .quiet {
            (safeguard.requirement) " · " (safeguard.source) " · " (t(lang, &format!("then-{}", then.since.code())))
        }
        @if then.since != Since::Same { " " (tag(TagKind::Waiting, &t(lang, &format!("then-{}", then.since.code())))) }
        @if let Some(text) = &then.text {
            details .more {
                summary { (t(lang, "then-text")) span .visually-hidden { ": " (safeguard.id) } }
                pre .diff dir="ltr" tabindex="0" { (text) }
            }
        }
    }
}
