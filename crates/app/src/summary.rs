//! The summary row of a case: rebuilt from the fold in the same transaction, never consulted by a gate.

use homeward_domain::{
    case::Case,
    codes::{Audience, HoldKind},
    dates::instant,
    due::{Due, due, next_step},
    stage::StageName,
    standing::{Proposal, Standing},
};
use homeward_policy::{State, Who};
use homeward_store::{
    Tx,
    cases::{self, CaseSummary},
    search,
};

use crate::{
    Refused,
    checks::{clearance_of, is_criterion},
    load::Loaded,
};

/// Brings the summary in line with the case.
pub(crate) fn refresh(loaded: &Loaded, summary: &mut CaseSummary) {
    let (case, around) = (&loaded.case, &loaded.around);
    let stage = case.stage_at(around.now);
    stage.code().clone_into(&mut summary.stage);
    summary.stage_since = case.stage_since();
    summary.country_of_return = Some(case.details().country_of_return.code().to_owned());
    summary.departure_on = case.departure_day();
    let on_its_way = matches!(
        stage,
        StageName::Booked | StageName::Released | StageName::Departed
    );
    let expected = case.expected().filter(|_| on_its_way);
    summary.departs_at = expected.map(|e| instant(e.departs.0, e.departs.1));
    summary.arrives_at = expected.map(|e| instant(e.arrives.0, e.arrives.1));
    summary.arrives_on = expected.map(|e| e.arrives.0.date());
    // No board shows a protected place: its way is not kept in clear either.
    summary.way = case
        .way()
        .filter(|_| on_its_way && !case.details().protected_location)
        .and_then(|way| serde_json::to_string(&way).ok());
    // Lists are read by many: only what everyone on the case may know stands in them.
    let dues = due(case, around);
    let next = dues.iter().find(|d| d.audience == Audience::Case);
    summary.due_on = next.map(|d| d.act_by);
    summary.due_limit_on = next.and_then(Due::limit);
    summary.on_hold = case
        .holds()
        .iter()
        .any(|h| matches!(h.kind, HoldKind::Safety | HoldKind::OwnWish));
    summary.protected = case.details().protected_location;
    summary.is_child = case.is_child_on(around.today());
    summary.closed = stage.is_ended();
    summary.entries = i32::try_from(case.last_seq()).unwrap_or(i32::MAX);
    let states = gate_states(loaded);
    let clear = |line| {
        states
            .iter()
            .filter(|(audience, _)| clearance_of(*audience) == Some(line))
            .all(|(_, s)| s.is_clear())
    };
    summary.protection_clear = clear(Audience::Protection);
    summary.health_clear = clear(Audience::Health);
    let open = states
        .iter()
        .filter(|(audience, state)| *audience == Audience::Case && !state.is_clear())
        .count();
    summary.open_case_safeguards = i32::try_from(open).unwrap_or(i32::MAX);
}

/// The states of the safeguards of the next step.
fn gate_states(loaded: &Loaded) -> Vec<(Audience, State)> {
    let Some(next) = next_step(&loaded.case, loaded.around.now) else {
        return Vec::new();
    };
    let standing = Standing::of(&loaded.case, &loaded.around, None);
    let situation = loaded
        .engine
        .on_case(&Who::System, &standing, &loaded.around);
    // What the step itself brings is not known yet and does not count as missing.
    situation
        .checklist(next, &Proposal::hoped_for())
        .into_iter()
        .filter(|(s, _)| s.audience == Audience::Case || !is_criterion(next, s))
        .map(|(safeguard, state)| (safeguard.audience, state))
        .collect()
}

/// Saves the summary and the names by which the case is found.
pub(crate) async fn save(
    tx: &Tx,
    loaded: &Loaded,
    summary: &mut CaseSummary,
    names_changed: bool,
) -> Result<(), Refused> {
    refresh(loaded, summary);
    cases::save(tx, summary).await?;
    if names_changed {
        search::replace(
            tx,
            summary.id,
            Some(summary.person_id),
            &names(&loaded.case),
        )
        .await?;
    }
    Ok(())
}

/// Names by which a case is found; the first is shown.
pub(crate) fn names(case: &Case) -> Vec<String> {
    let details = case.details();
    let mut names = vec![details.name.clone()];
    names.extend(
        [&details.name_other_script, &details.called]
            .into_iter()
            .flatten()
            .cloned(),
    );
    names
}
