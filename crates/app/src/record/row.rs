//! What an entry changes in the row beside the journal, apart from the fold.

use homeward_domain::{
    case::{Case, day_of},
    facts::{Assigned, Fact, ReceivingAsked},
    ids::OfficeId,
};
use homeward_store::{Tx, cases::CaseSummary, notices, offices, staff};

use crate::{Refused, clock::new_id, consequences, counsellors::is_of_an_authority};

/// What an entry changes in the row beside the journal, apart from the fold: assignment, receiving office, groups, notices.
pub(super) async fn apply_to_row(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    fact: &Fact,
) -> Result<(), Refused> {
    match fact {
        Fact::Assigned(a) => row.assigned_to = staff::find(tx, &a.to_staff.0).await?.map(|s| s.id),
        Fact::ReceivingAsked(asked) => {
            // Without consent to share, the office is asked in general terms and does not see the case (INT-10).
            row.receiving_office_id = match offices::find(tx, &asked.office.0).await? {
                Some(office) if case.may_share() => Some(office.id),
                _ => None,
            };
        }
        Fact::ConsentRevoked(c)
            if (c.share || c.keep)
                && (case.stage().name().is_before_departure()
                    || case.stage().name().is_ended()) =>
        {
            row.receiving_office_id = None;
        }
        Fact::Corrected(corrected) => correct_row(tx, row, case, corrected.entry).await?,
        Fact::CorrectionApproved(approved) => approve_row(tx, row, case, approved.entry).await?,
        Fact::GroupJoined(joined) => consequences::join(tx, row, joined, case).await?,
        Fact::GroupLeft(left) => consequences::leave(tx, row, left.group, case).await?,
        Fact::ArrivalNotified(_) => {
            // An office that has come to an authority since it was asked gets no notice (VOL-10).
            let told = match row.receiving_office_id {
                Some(id) => offices::get(tx, id).await?,
                None => None,
            };
            if let (Some(office), Some(entry)) = (told, case.entries().last())
                && !is_of_an_authority(tx, &office).await?
            {
                let notice = notices::Notice {
                    id: new_id(entry.at),
                    case_id: row.id,
                    to_office_id: office.id,
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

/// What a correction changes in the row beside the journal: who carries the case, and which office receives.
pub(crate) async fn correct_row(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    entry: u32,
) -> Result<(), Refused> {
    match case.entry(entry).map(|e| &e.fact) {
        Some(Fact::Assigned(_)) => {
            if let Some(assigned) = case.latest::<Assigned>() {
                let login = &assigned.record.to_staff.0;
                row.assigned_to = staff::find(tx, login).await?.map(|s| s.id);
            }
        }
        // An office that was asked by mistake sees the case no longer.
        Some(Fact::ReceivingAsked(_)) => {
            row.receiving_office_id = office_asked(tx, case).await?;
        }
        // Consent that was never taken back: the office that was asked sees the case again.
        Some(Fact::ConsentRevoked(_)) if case.may_share() => {
            if let Some(office) = office_asked(tx, case).await? {
                row.receiving_office_id = Some(office);
            }
        }
        Some(Fact::Registered(_))
            if !case.may_share() && case.stage().name().is_before_departure() =>
        {
            row.receiving_office_id = None;
        }
        _ => {}
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

/// The receiving office that was asked last, where the case may be shared with it.
async fn office_asked(tx: &Tx, case: &Case) -> Result<Option<OfficeId>, Refused> {
    Ok(match case.latest::<ReceivingAsked>() {
        Some(asked) if case.may_share() => offices::find(tx, &asked.record.office.0)
            .await?
            .map(|office| office.id),
        _ => None,
    })
}
