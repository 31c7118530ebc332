//! How a case stands at a moment: every fact the policies may ask about, derived by one total function.
//!
//! Nothing is judged here: answers stay answers, absent is never no, and spans are counted in calendar days (design 3.1, 3.9, 3.10).
//! Each part of the case has a file of its own.

mod care;
mod children;
mod counselling;
mod elderly;
mod health;
mod journey;
mod papers;
mod person;
mod proposal;
mod protection;
mod session;
mod signing;
mod tracks;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

pub use self::{
    children::Children,
    counselling::Counselling,
    elderly::Elderly,
    health::Health,
    journey::Journey,
    papers::Papers,
    person::Person,
    proposal::{Circle, DataSet, DaysLeft, Proposal},
    protection::Protection,
    session::Session,
    signing::Signing,
    tracks::{Status, Tracks, VictimRights},
};
use crate::{
    case::{Case, arrives_on, departs_at, departs_on},
    case_number::CaseNumber,
    closed_days::ClosedDays,
    codes::{Answer, PaperForm},
    dates::local_day,
    facts::{Booked, Declared},
    forms::{ReleasedForm, is_reviewed},
    ids::StaffId,
    papers::StateAgreement,
    passing::Recipient,
    programme::Terms,
    stage::StageName,
};

/// What lies around a case: moment, programme, destination, companions.
#[derive(Debug, Clone)]
pub struct Around {
    /// The moment, from the server's clock.
    pub now: DateTime<Utc>,
    /// Time zone of the sending office.
    pub zone: Tz,
    /// Days on which the sending office is closed.
    pub closed: ClosedDays,
    /// The programme's code.
    pub programme: String,
    /// Its terms in force.
    pub terms: Terms,
    /// Countries and areas suspended today for this programme, as codes (PRG-08).
    pub suspended: BTreeSet<String>,
    /// A monitoring arrangement for the destination is in force today (PRG-14).
    pub monitoring: bool,
    /// Other cases in the same family or travel group.
    pub companions: Vec<Companion>,
    /// Who runs the sending office, and who counsels there (COU-02).
    pub counsellors: Counsellors,
    /// The receiving office that was asked, where the case is open to it.
    pub receiving: Option<Recipient>,
    /// Forms that named reviewers have released, ever.
    pub forms: Vec<ReleasedForm>,
    /// What States have agreed to, ever.
    pub state_agreements: Vec<StateAgreement>,
}

/// Who runs the sending office, and who counsels there (COU-02).
#[derive(Debug, Clone, Default)]
pub struct Counsellors {
    /// The sending office belongs to a State.
    pub by_authority: bool,
    /// The programme names an organisation that counsels and belongs to no State.
    pub named: bool,
    /// The people of that organisation; empty where no State runs the office.
    pub people: BTreeSet<StaffId>,
}

impl Around {
    /// Whether the form of a declaration was reviewed when it was signed (VOL-02).
    pub(crate) fn reviewed(&self, declared: &Declared) -> Answer {
        is_reviewed(
            &self.forms,
            PaperForm::Declaration,
            &declared.language,
            &declared.form_version,
            declared.signed_on.0,
        )
    }

    /// Today in the sending office.
    pub fn today(&self) -> NaiveDate {
        local_day(self.now, self.zone)
    }
}

/// Another case of the same group, as far as this one depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Its number.
    pub number: CaseNumber,
    /// Where it stands.
    pub stage: StageName,
    /// When it leaves as booked, or left.
    pub departs_at: Option<DateTime<Utc>>,
}

/// Everything the policies may ask about a case, by part. Names follow the policy schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Age, categories, consent, eligibility.
    pub person: Person,
    /// Counselling and decision.
    pub counselling: Counselling,
    /// Vulnerability, trafficking, risk, claims.
    pub protection: Protection,
    /// Trafficking, status, specific needs: what was asked, told and arranged.
    pub tracks: Tracks,
    /// A child's care and best interests.
    pub children: Children,
    /// What was found with an elderly person.
    pub elderly: Elderly,
    /// Health and fitness.
    pub health: Health,
    /// Travel document and right of entry.
    pub papers: Papers,
    /// From the receiving side's answer to the follow-up; holds.
    pub journey: Journey,
}

/// The days on which validity is asked: those of the journey, or today before any.
#[derive(Debug, Clone, Copy)]
struct Days {
    departs: NaiveDate,
    arrives: NaiveDate,
}

impl Standing {
    /// Derives the standing of a case at a moment. Total: every case has one.
    ///
    /// `proposed` is a booking about to be made; otherwise the booked journey counts, and before any, validity is asked as of today.
    pub fn of(case: &Case, around: &Around, proposed: Option<&Booked>) -> Self {
        let booking = case.booking();
        let journey = proposed.or_else(|| booking.as_ref().map(|b| b.record));
        let legs = journey.map(|j| j.legs.as_slice());
        // A journey that was put off is asked about for the day on which it is expected now.
        let expected = case
            .expected()
            .filter(|_| proposed.is_none() && booking.is_some());
        let departs = expected
            .map(|e| e.departs.0.date())
            .or_else(|| legs.and_then(departs_on))
            .unwrap_or_else(|| around.today());
        let arrives = expected
            .map(|e| e.arrives.0.date())
            .or_else(|| legs.and_then(arrives_on))
            .unwrap_or(departs);
        let on = Days { departs, arrives };

        Self {
            person: Person::of(case, around, on),
            counselling: Counselling::of(case, around),
            protection: Protection::of(case, on),
            tracks: Tracks::of(case),
            children: Children::of(case, around, legs.and_then(departs_at)),
            elderly: Elderly::of(case),
            health: Health::of(case, on),
            papers: Papers::of(case, on),
            journey: Journey::of(case, around, on, journey),
        }
    }
}
