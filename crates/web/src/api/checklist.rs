//! What may be done to a case now, and what stands in the way of one action, as its reader may know it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::{Refused, checks::Check};
use homeward_domain::{
    actions::{Action, Nature},
    case_number::CaseNumber,
    codes::{Audience, Code},
};
use homeward_i18n::{Lang, t, t_or};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ROOT, answers,
    caller::Reader,
    params::{Nothing, Params},
    schema,
};
use crate::{Web, refusal};

/// What this reader may do to a case now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Actions)]
pub(super) struct ActionsJson {
    /// Number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// The version of the case for this reader.
    version: u32,
    /// The actions, in the order of the journey.
    actions: Vec<ActionJson>,
}

/// An action.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Action)]
pub(super) struct ActionJson {
    /// Its code: the last part of the address to which it is sent.
    code: &'static str,
    /// What it is called.
    title: String,
    /// The part of the journey.
    part: &'static str,
    /// `step`, `binding-step`, `event`, or `protective`, which nothing can refuse.
    nature: &'static str,
    /// The requirements it serves.
    requirement: &'static str,
    /// Where it is sent.
    href: String,
}

/// What stands in the way of an action, and what is met.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Checklist)]
pub(super) struct ChecklistJson {
    /// Number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// The version of the case for this reader.
    version: u32,
    /// The action.
    action: ActionJson,
    /// Nothing stands in the way.
    clear: bool,
    /// Safeguards this reader may know, and the constant lines of clearances for all others.
    checks: Vec<CheckJson>,
    /// The fields this reader fills in; others of the action are refused.
    fields: Vec<&'static str>,
}

/// One line of a checklist.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Check)]
pub(super) struct CheckJson {
    /// Its id, stable: that of the safeguard, or `clearance-protection`, `clearance-health`.
    id: String,
    /// `safeguard` or `clearance`.
    kind: &'static str,
    /// `met`, `unmet`, `not-applicable`, `unknown` or `error`; of a clearance `given` or `pending`.
    state: &'static str,
    /// What it asks, in words.
    sentence: String,
    /// The requirement it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<String>,
    /// Where it is written down.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// Who can clear it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    cleared_by: Option<String>,
    /// The action that clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

impl CheckJson {
    /// The same line in other words.
    pub(super) fn in_words(self, sentence: String) -> Self {
        Self { sentence, ..self }
    }

    /// A line in words.
    pub(super) fn of(lang: Lang, check: &Check) -> Self {
        let sentence = refusal::sentence(lang, check);
        match check {
            Check::Safeguard { safeguard, state } => Self {
                id: safeguard.id.clone(),
                kind: "safeguard",
                state: state.code(),
                sentence,
                requirement: Some(safeguard.requirement.clone()),
                source: Some(safeguard.source.clone()),
                cleared_by: Some(t(lang, &format!("v-role-{}", safeguard.cleared_by))),
                remedy: Some(safeguard.remedy.clone()),
            },
            Check::Clearance { audience, given } => Self {
                id: format!("clearance-{}", line(*audience)),
                kind: "clearance",
                state: if *given { "given" } else { "pending" },
                sentence,
                requirement: None,
                source: None,
                cleared_by: None,
                remedy: None,
            },
        }
    }
}

/// Counselling and protection are one line.
fn line(audience: Audience) -> &'static str {
    match audience {
        Audience::Health => Audience::Health.code(),
        Audience::Case | Audience::Counselling | Audience::Protection => {
            Audience::Protection.code()
        }
    }
}

impl ActionJson {
    fn of(lang: Lang, number: &CaseNumber, action: &Action) -> Self {
        Self {
            code: action.code,
            title: t_or(lang, &format!("a-{}", action.code)).unwrap_or_default(),
            part: action.part.code(),
            nature: match action.nature {
                Nature::Step => "step",
                Nature::BindingStep => "binding-step",
                Nature::Event => "event",
                Nature::Protective => "protective",
            },
            requirement: action.requirement,
            href: format!("{ROOT}/cases/{number}/{}", action.code),
        }
    }
}

/// `GET /cases/{number}/actions`
pub(super) async fn actions(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(number): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web.app.case_view(&caller.actor, &number, &[]).await {
        Ok(view) => {
            let actions = view.actions.iter();
            let actions = actions.map(|a| ActionJson::of(caller.lang, &number, a));
            let body = ActionsJson {
                number: number.to_string(),
                version: view.version,
                actions: actions.collect(),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// `GET /cases/{number}/actions/{code}`
pub(super) async fn checklist(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path((number, code)): Path<(String, String)>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let known = Action::find(&code).filter(|a| a.code != "register");
    let (Ok(number), Some(action)) = (number.parse::<CaseNumber>(), known) else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web
        .app
        .before_action(&caller.actor, &number, action.code)
        .await
    {
        Ok(prepared) => {
            let checks = prepared.checks.iter();
            let fields = action.fields().iter().map(|f| f.name);
            let body = ChecklistJson {
                number: number.to_string(),
                version: prepared.case.version,
                action: ActionJson::of(caller.lang, &number, action),
                clear: prepared.checks.iter().all(Check::is_clear),
                checks: checks.map(|c| CheckJson::of(caller.lang, c)).collect(),
                fields: fields.filter(|f| !prepared.hidden.contains(f)).collect(),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}
