//! `GET /guarantees`: what is proved of the policies, of which, and whether those run here.

use axum::{extract::State, http::StatusCode, response::Response};
use homeward_app::admin::Guarantees;
use homeward_i18n::{Lang, t};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answers,
    caller::Reader,
    params::{Nothing, Params},
};
use crate::Web;

/// What is proved of the policies.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Guarantees)]
pub(super) struct GuaranteesJson {
    /// The proofs are of the policy set that runs here. While this is `false`, nothing below is a guarantee.
    are_of_what_runs: bool,
    /// Hash of the policy set that was proved.
    proved_policy_set: String,
    /// Hash of the policy set that runs here, without any programme's rules.
    running_policy_set: String,
    /// The day of the proofs.
    #[schema(format = Date)]
    proved_on: String,
    /// The solver and its version.
    solver: String,
    /// Each property and what came out.
    properties: Vec<PropertyJson>,
    /// Programmes with rules of their own. Rules can only forbid more, and never a protective action.
    programmes: Vec<ProgrammeRulesJson>,
    /// What proofs do not cover, in words.
    not_covered: Vec<String>,
}

/// One property of the policies.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Guarantee)]
pub(super) struct PropertyJson {
    /// Its name.
    id: String,
    /// What it says, in words.
    says: String,
    /// Requirements.
    requirements: Vec<String>,
    /// `proved`: it holds whatever the facts. `refuted`: it does not, and must not; it shows that the prover can say no.
    verdict: &'static str,
}

/// The rules of a programme as they hold today.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProgrammeRules)]
pub(super) struct ProgrammeRulesJson {
    /// The programme.
    programme: String,
    /// Hash of the policy set with its rules; absent when they cannot be read, and no step is taken in the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    policy_set: Option<String>,
    /// These very rules were part of the proofs.
    are_proved: bool,
}

/// `GET /guarantees`
pub(super) async fn guarantees(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    match web.app.guarantees(&caller.actor).await {
        Ok(guarantees) => answers::json(StatusCode::OK, &json(caller.lang, guarantees)),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

fn json(lang: Lang, guarantees: Guarantees) -> GuaranteesJson {
    let are_of_what_runs = guarantees.are_of_what_runs();
    let proofs = guarantees.proofs;
    GuaranteesJson {
        are_of_what_runs,
        proved_policy_set: proofs.policy_set,
        running_policy_set: guarantees.running,
        proved_on: proofs.proved_on,
        solver: proofs.solver,
        properties: proofs
            .properties
            .into_iter()
            .map(|p| PropertyJson {
                says: t(lang, &format!("pr-{}", p.id)),
                id: p.id,
                requirements: p.requirements,
                verdict: p.verdict.code(),
            })
            .collect(),
        programmes: guarantees
            .programmes
            .into_iter()
            .map(|p| ProgrammeRulesJson {
                programme: p.code,
                policy_set: p.policy_set,
                are_proved: p.are_proved,
            })
            .collect(),
        not_covered: ["facts", "building", "path", "time", "hands"]
            .map(|what| t(lang, &format!("guarantees-not-{what}")))
            .to_vec(),
    }
}
