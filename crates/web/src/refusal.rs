//! Refusals as pages and as problems (RFC 9457): the same content for the same reader, and the only place that knows status codes.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, checks::Check};
use homeward_domain::{
    codes::{Audience, Code},
    stage::StageName,
};
use homeward_i18n::{Arg, Lang, t, t_or, t_with};
use homeward_policy::State;
use maud::{Markup, html};

use crate::{
    components::{Link, Task, TaskState, task_list},
    layout::{Chrome, message_page},
    problem::{Problem, SafeguardJson},
};

/// The status of a refusal and the code of its words.
pub fn status(refused: &Refused) -> (StatusCode, &'static str) {
    match refused {
        Refused::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Refused::NotSignedIn => (StatusCode::UNAUTHORIZED, "not-signed-in"),
        Refused::NotPermitted => (StatusCode::FORBIDDEN, "not-permitted"),
        Refused::NotPossible { .. } => (StatusCode::CONFLICT, "not-possible"),
        Refused::NothingToPrint(_) => (StatusCode::CONFLICT, "nothing-to-print"),
        Refused::Unmet(_) => (StatusCode::CONFLICT, "safeguards"),
        Refused::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
        Refused::RulesRefused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
        Refused::Stale { .. } | Refused::Conflict { .. } => (StatusCode::CONFLICT, "stale"),
        Refused::Damaged => (StatusCode::GONE, "damaged"),
        Refused::KeyReused => (StatusCode::UNPROCESSABLE_ENTITY, "key-reused"),
        Refused::Throttled { .. } => (StatusCode::TOO_MANY_REQUESTS, "throttled"),
        // Not the fault of whoever asks, nor a defect: nothing answers until the house is opened again.
        refused if refused.is_locked() => (StatusCode::SERVICE_UNAVAILABLE, "locked"),
        refused if refused.is_busy() => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
        Refused::Store(_) | Refused::Defect(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
    }
}

/// A refusal as a whole page.
pub fn page(chrome: &Chrome, refused: &Refused) -> Response {
    let (status, code) = status(refused);
    log(refused, status);
    let lang = chrome.lang;
    let mut sentences = vec![t(lang, &format!("problem-{code}-advice"))];
    if let Refused::NotPossible { action, stage } = refused {
        sentences.insert(0, not_possible(lang, action, stage.code()));
    }
    if let Refused::NothingToPrint(why) = refused {
        sentences.insert(0, t(lang, &format!("not-yet-{}", why.code())));
    }
    let way_on = Link::new("/", t(lang, "nav-my-work"));
    let body = message_page(
        chrome,
        &t(lang, &format!("problem-{code}")),
        &sentences,
        Some(&way_on),
    );
    let mut response = with_retry(refused, (status, body).into_response());
    if let Some(again) = SendAgain::after(refused, lang) {
        response.extensions_mut().insert(again);
    }
    response
}

/// The form may be sent once more as it is: nothing was wrong with what was typed. Marks an answer for the middleware that has the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SendAgain {
    /// The code of the words.
    pub code: &'static str,
    /// As a request of its own.
    pub anew: bool,
    /// The language of whoever is signed in.
    pub lang: Lang,
    /// What was tried, and where the case stands now: nothing fits there, but what was typed is shown all the same.
    pub stage: Option<(&'static str, StageName)>,
}

impl SendAgain {
    fn after(refused: &Refused, lang: Lang) -> Option<Self> {
        let stage = match refused {
            Refused::NotPossible { action, stage } => Some((*action, *stage)),
            _ => None,
        };
        let anew = stage.is_some() || matches!(refused, Refused::KeyReused);
        let waits = matches!(refused, Refused::Throttled { .. }) || refused.is_busy();
        (anew || waits).then(|| Self {
            code: status(refused).1,
            anew,
            lang,
            stage,
        })
    }
}

/// A refusal as a problem.
pub fn problem(lang: Lang, refused: &Refused) -> Response {
    let (status, code) = status(refused);
    log(refused, status);
    let problem = match refused {
        Refused::Invalid(errors) => Problem::invalid(lang, errors),
        Refused::Unmet(unmet) => {
            let mut problem = Problem::new(lang, status, code);
            problem.safeguards = unmet
                .checks
                .iter()
                .filter(|c| !c.is_clear())
                .map(|c| safeguard_json(lang, c))
                .collect();
            problem
        }
        Refused::NotPossible { action, stage } => {
            Problem::new(lang, status, code).detail(not_possible(lang, action, stage.code()))
        }
        Refused::NothingToPrint(why) => {
            Problem::new(lang, status, code).detail(t(lang, &format!("not-yet-{}", why.code())))
        }
        _ => Problem::new(lang, status, code),
    };
    with_retry(refused, problem.into_response())
}

/// Says when to come back, where waiting helps.
pub(crate) fn with_retry(refused: &Refused, mut response: Response) -> Response {
    let seconds = match refused {
        Refused::Throttled { seconds } => *seconds,
        refused if refused.is_busy() => 2,
        _ => return response,
    };
    response.headers_mut().insert(
        header::RETRY_AFTER,
        HeaderValue::from(seconds.unsigned_abs()),
    );
    response
}

/// Defects go to the log with their cause, which carries no personal data; the reader learns that it was not their fault.
fn log(refused: &Refused, status: StatusCode) {
    if status.is_server_error() && !refused.is_locked() {
        tracing::error!(cause = %refused, "a request failed");
    }
}

pub(crate) fn not_possible(lang: Lang, action: &str, stage: &str) -> String {
    t_with(
        lang,
        "not-possible-now",
        &[
            ("action", Arg::Words(format!("a-{action}"))),
            ("stage", Arg::Words(format!("stage-{stage}"))),
        ],
    )
}

/// One line of a checklist as JSON.
pub fn safeguard_json(lang: Lang, check: &Check) -> SafeguardJson {
    match check {
        Check::Safeguard { safeguard, .. } => SafeguardJson {
            id: safeguard.id.clone(),
            sentence: sentence(lang, check),
            cleared_by: Some(t(lang, &format!("v-role-{}", safeguard.cleared_by))),
        },
        Check::Clearance { audience, .. } => SafeguardJson {
            id: format!("clearance-{}", audience.code()),
            sentence: sentence(lang, check),
            cleared_by: None,
        },
    }
}

/// What a check says.
pub fn sentence(lang: Lang, check: &Check) -> String {
    match check {
        // A programme's own rule carries its sentence with it.
        Check::Safeguard { safeguard, .. } => t_or(lang, &safeguard.key())
            .or_else(|| safeguard.reason.clone())
            .unwrap_or_else(|| safeguard.id.clone()),
        Check::Clearance { audience, given } => {
            let line = if *audience == Audience::Health {
                "health"
            } else {
                "protection"
            };
            t(
                lang,
                &format!(
                    "clearance-{line}-{}",
                    if *given { "given" } else { "pending" }
                ),
            )
        }
    }
}

/// A checklist; `link_for` gives the page where a remedy is done, where the reader may do it.
pub fn checklist(
    lang: Lang,
    checks: &[Check],
    link_for: impl Fn(&str) -> Option<String>,
) -> Markup {
    let tasks: Vec<Task> = checks
        .iter()
        .map(|check| match check {
            Check::Safeguard { safeguard, state } => {
                let source = [
                    Some(safeguard.requirement.clone()),
                    Some(safeguard.source.clone()),
                    safeguard
                        .basis
                        .as_ref()
                        .map(|b| t(lang, &format!("basis-{b}"))),
                ];
                let why = t_or(lang, &format!("{}-why", safeguard.key())).unwrap_or_default();
                let source = source.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                Task {
                    state: state_of(*state),
                    sentence: sentence(lang, check),
                    remedy: (!state.is_clear())
                        .then(|| t_or(lang, &format!("{}-remedy", safeguard.key())))
                        .flatten(),
                    cleared_by: (!state.is_clear())
                        .then(|| t(lang, &format!("v-role-{}", safeguard.cleared_by))),
                    link: (!state.is_clear())
                        .then(|| link_for(&safeguard.remedy))
                        .flatten()
                        .map(|href| Link::new(href, t(lang, &format!("a-{}", safeguard.remedy)))),
                    source: Some(if why.is_empty() {
                        source
                    } else {
                        format!("{why} {source}")
                    }),
                }
            }
            Check::Clearance { given, .. } => Task {
                state: if *given {
                    TaskState::Met
                } else {
                    TaskState::Unmet
                },
                sentence: sentence(lang, check),
                remedy: None,
                cleared_by: None,
                link: None,
                source: None,
            },
        })
        .collect();
    // What is open stands in full; what is met folds away, counted.
    let (done, open): (Vec<Task>, Vec<Task>) = tasks.into_iter().partition(|task| {
        matches!(task.state, TaskState::Met | TaskState::NotApplicable) && task.source.is_some()
    });
    html! {
        @if !open.is_empty() { (task_list(lang, &open)) }
        @if !done.is_empty() {
            details .more {
                summary { (t_with(lang, "checks-done", &[("count", Arg::Number(i64::try_from(done.len()).unwrap_or(i64::MAX)))])) }
                (task_list(lang, &done))
            }
        }
    }
}

fn state_of(state: State) -> TaskState {
    match state {
        State::Met => TaskState::Met,
        State::Unmet => TaskState::Unmet,
        State::NotApplicable => TaskState::NotApplicable,
        State::Unknown => TaskState::Unknown,
        State::Error => TaskState::Error,
    }
}
