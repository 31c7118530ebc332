//! Travel papers of a case: what is held, what States were asked for, and what the programme keeps for the person.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::{
    case::Case,
    codes::{
        Clearance, ClearanceAnswer, ConsulateAnswer, ConsulateRequest, DocumentHolder,
        DocumentKind, EvidenceKind,
    },
    dates::local_day,
    facts::{
        ClearanceRecorded, ClearanceRequested, ConsulateAnswered, Corrected, CustodyEnded,
        CustodyTaken, DocumentRecorded, DocumentRequested, Fact, VerificationRequested,
    },
    fields::{FieldError, Problem},
    machine_readable,
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
        self.state_agreements
            .iter()
            .filter(|a| a.binds(state, asked))
            .filter_map(|a| a.days(what))
            .min()
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
        let all = self.all::<DocumentRecorded>();
        let same = |one: &DocumentRecorded, other: &DocumentRecorded| {
            one.document == other.document
                && plain(&one.document_number) == plain(&other.document_number)
        };
        all.iter()
            .filter(|d| {
                !all.iter()
                    .any(|later| later.seq > d.seq && same(later.record, d.record))
            })
            .map(|d| d.record)
            .filter(|d| d.held_by.is_none_or(DocumentHolder::is_in_reach))
            .collect()
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
            .filter(|(seq, r)| self.answer_to(*seq, r).is_none())
            .filter_map(|(seq, r)| {
                let asked = self.entry(seq)?.at;
                Some(Waiting {
                    country: r.country,
                    asked,
                    answer_by: r.answer_by,
                    next_on: None,
                })
            })
            .collect()
    }

    /// How many clearances asked for do not hold for a journey: not answered, refused, or not valid on the day of departure.
    pub fn clearances_open(&self, departs: NaiveDate) -> usize {
        self.asked_clearances()
            .filter(|(seq, r)| {
                !self
                    .answer_to(*seq, r)
                    .is_some_and(|a| match a.clearance_answer {
                        ClearanceAnswer::Granted => {
                            a.valid_from.is_none_or(|from| from <= departs)
                                && a.valid_until.is_none_or(|until| departs <= until)
                        }
                        ClearanceAnswer::NotNeeded => true,
                        ClearanceAnswer::GoesWithout => !r.clearance.is_needed_to_pass(),
                        ClearanceAnswer::Refused => false,
                    })
            })
            .count()
    }

    /// The last request for each clearance of each State.
    fn asked_clearances(&self) -> impl Iterator<Item = (Seq, &ClearanceRequested)> {
        let all = self.all::<ClearanceRequested>();
        let last: Vec<_> = all
            .iter()
            .filter(|r| {
                !all.iter().any(|later| {
                    later.seq > r.seq
                        && later.record.clearance == r.record.clearance
                        && later.record.country == r.record.country
                })
            })
            .map(|r| (r.seq, r.record))
            .collect();
        last.into_iter()
    }

    fn answer_to(&self, seq: Seq, asked: &ClearanceRequested) -> Option<&ClearanceRecorded> {
        self.all::<ClearanceRecorded>()
            .into_iter()
            .rfind(|a| {
                a.seq > seq
                    && a.record.clearance == asked.clearance
                    && a.record.country == asked.country
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

/// Where what is to be recorded does not fit the case: a document of somebody else, an answer nobody waits for, a paper nobody keeps.
pub fn misfit(fact: &Fact, case: &Case, today: NaiveDate) -> Option<FieldError> {
    let (field, problem) = match fact {
        Fact::DocumentRecorded(d)
            if d.differs_because.is_none()
                && d.machine_readable.as_ref().is_some_and(|lines| {
                    machine_readable::is_of_another(&lines.0, case, today)
                }) =>
        {
            ("differs_because", Problem::NeededHere)
        }
        Fact::ConsulateAnswered(a) if case.waits_for_consulate(a.consulate_request).is_none() => {
            ("consulate_request", Problem::NothingOpen)
        }
        Fact::ClearanceRecorded(a) if !case.asked_for_clearance(a) => {
            ("clearance", Problem::NothingOpen)
        }
        Fact::CustodyEnded(c) if !case.keeps(c) => ("evidence", Problem::NothingOpen),
        Fact::Corrected(Corrected {
            replacement: Some(right),
            ..
        }) if matches!(**right, Fact::DocumentRecorded(_)) => return misfit(right, case, today),
        _ => return None,
    };
    Some(FieldError::new(field, problem))
}

/// Numbers are the same however they are spaced.
fn plain(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests;
