//! Which actions there is something to do to.

use homeward_domain::{
    case::{ArrivalClaim, Case},
    stage::{Exit, Stage},
};

/// Some actions are possible only when there is something to do them to.
pub(super) fn is_offered(code: &str, case: &Case) -> bool {
    match code {
        "lift-hold" => !case.holds().is_empty(),
        "review-eligibility" => matches!(
            case.stage(),
            Stage::Exited {
                exit: Exit::NotEligible,
                ..
            }
        ),
        "tell-person" => case.untold_answer().is_some(),
        "settle-task" => !case.open_tasks().is_empty(),
        "name-earlier-case" => case.came_unannounced(),
        "check-arrival" => case.arrival_claims().iter().any(ArrivalClaim::is_open),
        "brief-escort" => case.escort_assigned().is_some(),
        "report-escort" => case.is_escorted(),
        "leave-group" => case.entries().iter().any(|e| e.fact.code() == "join-group"),
        // These are reached from the entry they are about.
        "verify" | "correct" | "approve-correction" => false,
        _ => true,
    }
}
