//! Travel papers of a case: what is held, what States were asked for, and what the programme keeps for the person.

mod limits;

use chrono::{DateTime, Days, NaiveDate, Utc};

pub use self::limits::{InTime, agreed_days};

use crate::{
    case::{Case, Noted},
    codes::{
        Clearance, ClearanceAnswer, ConsulateAnswer, ConsulateRequest, DocumentHolder,
        DocumentKind, EvidenceKind,
    },
    dates::local_day,
    facts::{
        ClearanceRecorded, ClearanceRequested, ConsulateAnswered, CustodyEnded, CustodyTaken,
        DocumentRecorded, DocumentRequested, VerificationRequested,
    },
    places::Country,
    stage::Seq,
    standing::Around,
};

/// What a State has agreed to (PRG-11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateAgreement {
    /// The State that answers.
    pub state: Country,
    /// What the agreement is called.
    pub title: String,
    /// Days within which it issues a travel document.
    pub document_days: Option<u32>,
    /// Days within which it says whether somebody is its national.
    pub verification_days: Option<u32>,
    /// What it takes as evidence of nationality.
    pub evidence: Vec<EvidenceKind>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, if any.
    pub until: Option<NaiveDate>,
}

impl StateAgreement {
    /// In force with this State on a day.
    pub fn binds(&self, state: Country, day: NaiveDate) -> bool {
        self.state == state && self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    fn days(&self, what: ConsulateRequest) -> Option<u32> {
        match what {
            ConsulateRequest::TravelDocument => self.document_days,
            ConsulateRequest::Verification => self.verification_days,
        }
    }
}

impl Around {
    /// Days a State has to answer that was asked on `asked`: those of the agreements in force on that day, the shortest; else those of
    /// the programme (PRG-11).
    pub fn answer_days(&self, what: ConsulateRequest, state: Country, asked: NaiveDate) -> u32 {
        agreed_days(&self.state_agreements, what, state, asked)
            .unwrap_or(self.terms.procedures.document_days)
    }
}

/// A request to a State that waits for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The State asked.
    pub country: Country,
    /// When it was asked.
    pub asked: DateTime<Utc>,
    /// The day named in the request.
    pub answer_by: Option<NaiveDate>,
    /// When to go, send or ask again, as last recorded.
    pub next_on: Option<NaiveDate>,
}

impl Waiting {
    /// The day on which the answer is due: as last arranged, as named in the request, or so many days after it, counted in the sending
    /// office.
    pub fn due_on(&self, around: &Around, days: impl Fn(NaiveDate) -> u32) -> NaiveDate {
        let asked = local_day(self.asked, around.zone);
        self.next_on
            .or(self.answer_by)
            .unwrap_or_else(|| asked + Days::new(days(asked).into()))
    }
}

/// A document of the person that the programme keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept<'a> {
    /// Which.
    pub evidence: EvidenceKind,
    /// Its number.
    pub number: Option<&'a str>,
    /// The day on which it is handed back at the latest.
    pub hand_back_on: NaiveDate,
}

impl DocumentHolder {
    /// The person will have it on the way: it is with them, or with somebody who hands it over.
    pub fn is_in_reach(self) -> bool {
        match self {
            Self::Person | Self::Programme | Self::HostAuthority | Self::AsylumAuthority => true,
            Self::Employer | Self::SomebodyElse | Self::Lost | Self::Stolen => false,
        }
    }
}

impl Clearance {
    /// Without it the person is stopped on the way; a fine or stamp that stays stops nobody who accepts it.
    pub fn is_needed_to_pass(self) -> bool {
        matches!(
            self,
            Self::TransitVisa | Self::ExitClearance | Self::BirthRegistration
        )
    }
}

impl Case {
    /// Travel documents in reach, each as it was recorded last.
    pub fn documents_in_reach(&self) -> Vec<&DocumentRecorded> {
        let mut last: Vec<&DocumentRecorded> = Vec::new();
        for recorded in self.all::<DocumentRecorded>() {
            let document = recorded.record;
            last.retain(|before| {
                before.document != document.document
                    || plain(&before.document_number) != plain(&document.document_number)
            });
            last.push(document);
        }
        last.retain(|d| d.held_by.is_none_or(DocumentHolder::is_in_reach));
        last
    }

    /// A passport in reach that is valid on a day.
    pub fn has_passport_on(&self, day: NaiveDate) -> bool {
        self.documents_in_reach().iter().any(|d| {
            d.document == DocumentKind::Passport
                && d.valid_until >= day
                && d.valid_from.is_none_or(|from| from <= day)
        })
    }

    /// The last request to a consulate of this kind, while it waits.
    pub fn waits_for_consulate(&self, what: ConsulateRequest) -> Option<Waiting> {
        let (seq, waiting) = match what {
            ConsulateRequest::TravelDocument => self
                .latest::<DocumentRequested>()
                .map(|r| (r.seq, (r.record.country, r.at, r.record.answer_by))),
            ConsulateRequest::Verification => self
                .latest::<VerificationRequested>()
                .map(|r| (r.seq, (r.record.country, r.at, r.record.answer_by))),
        }?;
        // Any paper recorded since is the answer, or makes one needless (DOC-02).
        if what == ConsulateRequest::TravelDocument
            && self
                .latest::<DocumentRecorded>()
                .is_some_and(|d| d.seq > seq)
        {
            return None;
        }
        let answers = self.all::<ConsulateAnswered>();
        let last = answers
            .iter()
            .rfind(|a| a.seq > seq && a.record.consulate_request == what);
        if last.is_some_and(|a| {
            matches!(
                a.record.consulate_answer,
                ConsulateAnswer::Granted | ConsulateAnswer::Refused
            )
        }) {
            return None;
        }
        let (country, asked, answer_by) = waiting;
        Some(Waiting {
            country,
            asked,
            answer_by,
            next_on: last.and_then(|a| a.record.next_on),
        })
    }

    /// Clearances that were asked for and not answered.
    pub fn clearances_waiting(&self) -> Vec<Waiting> {
        self.asked_clearances()
            .into_iter()
            .filter(|asked| self.answer_to(asked).is_none())
            .map(|asked| Waiting {
                country: asked.record.country,
                asked: asked.at,
                answer_by: asked.record.answer_by,
                next_on: None,
            })
            .collect()
    }

    /// How many clearances asked for do not hold for a journey: not answered, refused, or not valid on the day of departure.
    pub fn clearances_open(&self, departs: NaiveDate) -> usize {
        let holds = |asked: &Noted<'_, ClearanceRequested>| {
            self.answer_to(asked)
                .is_some_and(|a| match a.clearance_answer {
                    ClearanceAnswer::Granted => {
                        a.valid_from.is_none_or(|from| from <= departs)
                            && a.valid_until.is_none_or(|until| departs <= until)
                    }
                    ClearanceAnswer::NotNeeded => true,
                    ClearanceAnswer::GoesWithout => !asked.record.clearance.is_needed_to_pass(),
                    ClearanceAnswer::Refused => false,
                })
        };
        let asked = self.asked_clearances();
        asked.iter().filter(|asked| !holds(asked)).count()
    }

    /// The last request for each clearance of each State.
    fn asked_clearances(&self) -> Vec<Noted<'_, ClearanceRequested>> {
        let mut last: Vec<Noted<'_, ClearanceRequested>> = Vec::new();
        for asked in self.all::<ClearanceRequested>() {
            last.retain(|before| {
                before.record.clearance != asked.record.clearance
                    || before.record.country != asked.record.country
            });
            last.push(asked);
        }
        last
    }

    fn answer_to(&self, asked: &Noted<'_, ClearanceRequested>) -> Option<&ClearanceRecorded> {
        self.all::<ClearanceRecorded>()
            .into_iter()
            .rfind(|a| {
                a.seq > asked.seq
                    && a.record.clearance == asked.record.clearance
                    && a.record.country == asked.record.country
            })
            .map(|a| a.record)
    }

    /// Documents of the person that the programme keeps now (DOC-04).
    pub fn documents_kept(&self) -> Vec<Kept<'_>> {
        let mut kept: Vec<(Seq, &CustodyTaken)> = self
            .all::<CustodyTaken>()
            .into_iter()
            .map(|t| (t.seq, t.record))
            .collect();
        for given in self.all::<CustodyEnded>() {
            // The one of that number; else the oldest of that kind.
            let of_kind =
                |t: &(Seq, &CustodyTaken)| t.0 < given.seq && t.1.evidence == given.record.evidence;
            let number = given.record.document_number.as_deref().map(plain);
            let same = kept
                .iter()
                .position(|t| of_kind(t) && t.1.document_number.as_deref().map(plain) == number);
            let at = same.or_else(|| {
                kept.iter()
                    .position(|t| of_kind(t) && (number.is_none() || t.1.document_number.is_none()))
            });
            if let Some(at) = at {
                kept.remove(at);
            }
        }
        kept.into_iter()
            .map(|(_, t)| Kept {
                evidence: t.evidence,
                number: t.document_number.as_deref(),
                hand_back_on: t.hand_back_on,
            })
            .collect()
    }

    /// Something is kept that this would hand back.
    pub fn keeps(&self, given: &CustodyEnded) -> bool {
        self.documents_kept().iter().any(|k| {
            k.evidence == given.evidence
                && match (k.number, given.document_number.as_deref()) {
                    (Some(kept), Some(named)) => plain(kept) == plain(named),
                    _ => true,
                }
        })
    }

    /// A clearance of that State was asked for.
    pub fn asked_for_clearance(&self, answer: &ClearanceRecorded) -> bool {
        self.all::<ClearanceRequested>()
            .iter()
            .any(|r| r.record.clearance == answer.clearance && r.record.country == answer.country)
    }
}

/// Numbers are the same however they are spaced.
pub(crate) fn plain(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests;
