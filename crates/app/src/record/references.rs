//! What a fact names is there: offices, staff, cases, recipients.

use chrono::{DateTime, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    facts::{Corrected, Fact},
    fields::{FieldError, OfficeCode, Problem},
};
use homeward_store::{
    Tx,
    cases::{self, CaseSummary},
    offices, staff,
};

use crate::{Actor, App, Refused, counsellors::is_of_an_authority, passing};

impl App {
    /// Codes that must name something that exists.
    pub(super) async fn check_references(
        &self,
        tx: &Tx,
        actor: &Actor,
        fact: &Fact,
        summary: &CaseSummary,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        // A case the actor may not see is not there to be named.
        let is_there = async |number: &CaseNumber| {
            let found = cases::find(tx, number).await?;
            Ok::<bool, Refused>(found.is_some_and(|case| Self::sees_case(actor, &case, now)))
        };
        let wrong =
            |field: &str, problem| Err(Refused::Invalid(vec![FieldError::new(field, problem)]));
        match fact {
            Fact::ReceivingAsked(asked) => may_hear(tx, "office", &asked.office).await,
            Fact::AssistanceSet(help) => match &help.assistance_office {
                Some(office) => may_hear(tx, "assistance_office", office).await,
                None => Ok(()),
            },
            Fact::ConsentGiven(_) | Fact::BasisRecorded(_) | Fact::DataTransferred(_) => {
                passing::recipient_of(tx, fact).await.map(drop)
            }
            Fact::Assigned(assigned) => match staff::find(tx, &assigned.to_staff.0).await? {
                Some(s) if s.active && self.may_carry(tx, s.id, summary).await? => Ok(()),
                _ => wrong("to_staff", Problem::NoChoice),
            },
            Fact::CareRecorded(care) => match &care.carer {
                Some(carer) if *carer == summary.number => wrong("carer", Problem::SameCase),
                Some(carer) if !is_there(carer).await? => wrong("carer", Problem::NotFound),
                _ => Ok(()),
            },
            Fact::Corrected(Corrected {
                replacement: Some(right),
                ..
            }) => Box::pin(self.check_references(tx, actor, right, summary, now)).await,
            Fact::EarlierCaseNamed(named) if named.earlier_case == summary.number => {
                wrong("earlier_case", Problem::SameCase)
            }
            Fact::GroupJoined(joined) if joined.companion == summary.number => {
                wrong("companion", Problem::SameCase)
            }
            Fact::GroupJoined(joined) if !is_there(&joined.companion).await? => {
                wrong("companion", Problem::NotFound)
            }
            _ => Ok(()),
        }
    }
}

/// The office is there. An authority that could detain or remove is asked nothing, not even in general terms (VOL-10).
async fn may_hear(tx: &Tx, field: &str, office: &OfficeCode) -> Result<(), Refused> {
    match offices::find(tx, &office.0).await? {
        Some(office) if !is_of_an_authority(tx, &office).await? => Ok(()),
        _ => Err(Refused::Invalid(vec![FieldError::new(
            field,
            Problem::NotFound,
        )])),
    }
}
