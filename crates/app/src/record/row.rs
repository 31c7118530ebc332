//! What an entry changes in the row beside the journal, apart from the fold.

use homeward_domain::{
    case::{Case, Entry, day_of},
    facts::{Assigned, Fact},
};
use homeward_store::{Tx, cases::CaseSummary, notices, staff};

use crate::{Refused, clock::new_id, consequences, passing};

/// What an entry changes in the row beside the journal, apart from the fold: assignment, receiving office, groups, notices.
pub(super) async fn apply_to_row(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    entry: &Entry,
) -> Result<(), Refused> {
    let before = row.receiving_office_id;
    passing::follow_receiving(tx, row, case, entry).await?;
    passing::follow_transit(tx, row, case, entry).await?;
    if before.is_some() && row.receiving_office_id != before {
        // What the office has not read yet it does not get any more.
        notices::take_back(tx, row.id).await?;
    }
    match &entry.fact {
        Fact::Assigned(a) => row.assigned_to = staff::find(tx, &a.to_staff.0).await?.map(|s| s.id),
        Fact::Corrected(corrected) => correct_row(tx, row, case, corrected.entry).await?,
        Fact::CorrectionApproved(approved) => approve_row(tx, row, case, approved.entry).await?,
        Fact::GroupJoined(joined) => consequences::join(tx, row, joined, case).await?,
        Fact::GroupLeft(left) => consequences::leave(tx, row, left.group, case).await?,
        Fact::ArrivalNotified(_) => {
            // An office that has come to an authority since it was asked gets no notice (VOL-10).
            if let Some(office) = row
                .receiving_at(entry.at)
                .filter(|_| entry.stamps.shared_with.is_some())
            {
                let notice = notices::Notice {
                    id: new_id(entry.at),
                    case_id: row.id,
                    to_office_id: office,
                    kind: "arrival".to_owned(),
                    sent_on: day_of(entry.at, &entry.stamps),
                    at: entry.at,
                    acknowledged_at: None,
                };
                notices::insert(tx, &notice).await?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// What a correction changes in the row beside the journal apart from the receiving office: who carries the case.
pub(crate) async fn correct_row(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    entry: u32,
) -> Result<(), Refused> {
    if let Some(Fact::Assigned(_)) = case.entry(entry).map(|e| &e.fact)
        && let Some(assigned) = case.latest::<Assigned>()
    {
        let login = &assigned.record.to_staff.0;
        row.assigned_to = staff::find(tx, login).await?.map(|s| s.id);
    }
    Ok(())
}

/// What a correction to which two agreed changes in the row.
pub(crate) async fn approve_row(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    correction: u32,
) -> Result<(), Refused> {
    match case.entry(correction).map(|e| &e.fact) {
        Some(Fact::Corrected(corrected)) => correct_row(tx, row, case, corrected.entry).await,
        _ => Ok(()),
    }
}
