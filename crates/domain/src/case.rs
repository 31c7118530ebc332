//! The case: the fold of its entries (docs/decisions/0001).
//!
//! Replaying the same entries gives the same case. An entry whose fact is not possible from the stage reached (because an
//! earlier entry was corrected) stays on record and moves nothing.

mod arrivals;
mod conferences;
mod corrections;
mod fold;
mod misfit;
mod reassessed;

pub use self::{
    arrivals::ArrivalClaim,
    conferences::OpenTask,
    reassessed::{REASSESS_DAYS, Reassessed},
};

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    actions::Action,
    codes::{Answer, Audience, HoldKind, Place},
    dates::{instant, local_day},
    facts::{
        Amended, Booked, BookingCancelled, Counselled, Declared, DepartureRecorded, Fact,
        FirstContact, Kinded, Leg,
    },
    ids::{EntryId, StaffId},
    page_code::ScanMatch,
    passing::{Passed, Recipient, audience_of_fact},
    stage::{Seq, Stage, StageName},
};

/// Who recorded an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// A member of staff.
    Staff(StaffId),
    /// Homeward itself, as the consequence of another entry.
    System,
}

/// What the program adds to a fact when it is recorded.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Stamps {
    /// When a release lapses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_until: Option<DateTime<Utc>>,
    /// The calendar day of recording in the office of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_day: Option<NaiveDate>,
    /// A departure found a valid release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub had_release: Option<bool>,
    /// The case whose entry caused this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because_of: Option<String>,
    /// Whom a consent, a basis, a question or a transfer names, as the directory knew the recipient then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Recipient>,
    /// The receiving office that sees the case, or is told of it, by this entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_with: Option<Recipient>,
    /// On what ground data leave by this entry, and under which agreement (DAT-02).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed: Option<Passed>,
    /// A confidential entry after which every safeguard of the release was still met (docs/decisions/0006).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub release_stands: bool,
    /// What the code on a scan of a signed paper said (docs/decisions/0018).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<ScanMatch>,
}

/// One entry of a case, opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its place in the case, from 1.
    pub seq: Seq,
    /// Its identifier.
    pub id: EntryId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Author,
    /// What it says.
    pub fact: Fact,
    /// What the program added.
    pub stamps: Stamps,
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// It counts.
    Stands,
    /// A correction took its place.
    ReplacedBy(Seq),
    /// A correction struck it out.
    StruckBy(Seq),
    /// A correction that waits for a second person.
    AwaitsSecond,
}

/// An open hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Its kind.
    pub kind: HoldKind,
    /// The entry that made it.
    pub entry: Seq,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Looked at again on.
    pub review_on: Option<NaiveDate>,
}

/// A record together with where it stands in the case.
#[derive(Debug, Clone, Copy)]
pub struct Noted<'a, T> {
    /// The record.
    pub record: &'a T,
    /// Its entry.
    pub seq: Seq,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Author,
    /// Program's additions.
    pub stamps: &'a Stamps,
    /// A second person confirmed it.
    pub verified: bool,
}

/// One person's case, as its entries say.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    entries: Vec<Entry>,
    states: BTreeMap<Seq, EntryState>,
    effective: BTreeMap<Seq, Fact>,
    verified: BTreeSet<Seq>,
    stage: Stage,
    since: DateTime<Utc>,
    details: Amended,
    holds: Vec<Hold>,
    keep_consent: bool,
    eligibility: Option<Seq>,
    closed_from: Option<Stage>,
}

/// The entries of a case do not begin with its registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the entries do not begin with a registration")]
pub struct NoBeginning;

/// The action is not possible from where the case stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{action}` is not possible while the case is {stage:?}")]
pub struct NotAllowed {
    /// What was tried.
    pub action: &'static str,
    /// Where the case stands.
    pub stage: StageName,
}

impl Case {
    /// Where the case stands, a release counted as valid.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Where the case stands at a moment: a release that has lapsed is a booking again.
    pub fn stage_at(&self, now: DateTime<Utc>) -> StageName {
        match &self.stage {
            Stage::Released { until, .. } if *until < now => StageName::Booked,
            stage => stage.name(),
        }
    }

    /// Since when.
    pub fn stage_since(&self) -> DateTime<Utc> {
        self.since
    }

    /// The person's details as last recorded.
    pub fn details(&self) -> &Amended {
        &self.details
    }

    /// Open holds.
    pub fn holds(&self) -> &[Hold] {
        &self.holds
    }

    /// Consent to keep data stands.
    pub fn may_keep(&self) -> bool {
        self.keep_consent
    }

    /// All entries, also corrected ones, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this number.
    pub fn entry(&self, seq: Seq) -> Option<&Entry> {
        self.entries.iter().find(|e| e.seq == seq)
    }

    /// What became of an entry.
    pub fn state_of(&self, seq: Seq) -> EntryState {
        self.states.get(&seq).copied().unwrap_or(EntryState::Stands)
    }

    /// What the entry says after corrections; none when struck out.
    pub fn effective(&self, seq: Seq) -> Option<&Fact> {
        self.effective.get(&seq)
    }

    /// Who wrote what an entry says now: the last who corrected it, else who recorded it.
    pub fn author_of(&self, seq: Seq) -> Option<Author> {
        let corrected = self.entries.iter().rev().find(|e| {
            matches!(&e.fact, Fact::Corrected(c) if c.entry == seq)
                && self.state_of(e.seq) != EntryState::AwaitsSecond
        });
        corrected.or_else(|| self.entry(seq)).map(|e| e.by)
    }

    /// A second person confirmed what an entry says now.
    pub fn is_verified(&self, seq: Seq) -> bool {
        self.verified.contains(&seq)
    }

    /// Number of the last entry.
    pub fn last_seq(&self) -> Seq {
        self.entries.last().map_or(0, |e| e.seq)
    }

    /// How many entries the given audiences may see: the version a page carries (decision 0001).
    pub fn version_for(&self, sees: impl Fn(Audience) -> bool) -> u32 {
        let count = self
            .entries
            .iter()
            .filter(|e| sees(self.audience_of(e)))
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Who may know an entry: that of its action; a correction or verification as of what it is about.
    pub fn audience_of(&self, entry: &Entry) -> Audience {
        let about = match &entry.fact {
            Fact::Corrected(c) => Some(c.entry),
            Fact::CorrectionApproved(c) => Some(c.entry),
            Fact::EntryVerified(v) => Some(v.entry),
            // Medical and protection holds would tell what was found.
            Fact::Held(h) => return hold_audience(h.hold),
            Fact::HoldLifted(h) => return hold_audience(h.hold),
            // Whoever brings a paper says whose eyes it is for.
            Fact::FileAdded(f) => return f.part,
            fact => {
                if let Some(audience) = audience_of_fact(fact) {
                    return audience;
                }
                None
            }
        };
        match about
            .filter(|seq| *seq < entry.seq)
            .and_then(|seq| self.entry(seq))
        {
            Some(other) => self.audience_of(other),
            None => Action::find(entry.fact.code()).map_or(Audience::Protection, |a| a.audience),
        }
    }

    /// The latest record of a kind that counts.
    pub fn latest<T: Kinded>(&self) -> Option<Noted<'_, T>> {
        self.all::<T>().pop()
    }

    /// All records of a kind that count, oldest first.
    pub fn all<T: Kinded>(&self) -> Vec<Noted<'_, T>> {
        self.entries
            .iter()
            .filter_map(|e| {
                let record = T::of(self.effective.get(&e.seq)?)?;
                Some(Noted {
                    record,
                    seq: e.seq,
                    at: e.at,
                    by: e.by,
                    stamps: &e.stamps,
                    verified: self.verified.contains(&e.seq),
                })
            })
            .collect()
    }

    /// All records of a kind that count, each with the number under which it was recorded: the first is 1. What was corrected keeps its
    /// number, and that of what was struck out is not given again.
    pub fn numbered<T: Kinded>(&self) -> Vec<(u32, Noted<'_, T>)> {
        let recorded = self.entries.iter().filter(|e| T::of(&e.fact).is_some());
        let numbers: BTreeMap<Seq, u32> = recorded.map(|e| e.seq).zip(1..).collect();
        let standing = self.all::<T>().into_iter();
        standing
            .filter_map(|noted| Some((*numbers.get(&noted.seq)?, noted)))
            .collect()
    }

    /// The record of one entry, if it is of this kind and counts.
    pub fn at<T: Kinded>(&self, seq: Seq) -> Option<Noted<'_, T>> {
        self.all::<T>().into_iter().find(|n| n.seq == seq)
    }

    /// The declaration on which the case rests.
    pub fn declaration(&self) -> Option<Noted<'_, Declared>> {
        self.stage.declaration().and_then(|seq| self.at(seq))
    }

    /// The booking on which the case rests.
    pub fn booking(&self) -> Option<Noted<'_, Booked>> {
        self.stage.booking().and_then(|seq| self.at(seq))
    }

    /// The journey: the booking on which the case rests, or with which the person left.
    pub fn journey(&self) -> Option<Noted<'_, Booked>> {
        self.booking().or_else(|| {
            let last = self
                .latest::<Booked>()
                .filter(|_| self.departure().is_some())?;
            let given_up = self.latest::<BookingCancelled>();
            given_up.is_none_or(|c| c.seq < last.seq).then_some(last)
        })
    }

    /// The departure that was recorded, if any.
    pub fn departure(&self) -> Option<Noted<'_, DepartureRecorded>> {
        self.latest()
    }

    /// When the person leaves, or left: as booked, or as recorded where that was on another day than booked.
    pub fn leaves_at(&self) -> Option<DateTime<Utc>> {
        let journey = self.journey();
        let legs = journey.as_ref().map(|j| j.record.legs.as_slice());
        match self.departure().map(|d| d.record) {
            Some(left) if legs.and_then(departs_on) != Some(left.departed_at.date()) => {
                Some(instant(left.departed_at, left.departs_zone))
            }
            _ => legs.and_then(departs_at),
        }
    }

    /// First contact after arrival, if any.
    pub fn first_contact(&self) -> Option<Noted<'_, FirstContact>> {
        self.latest()
    }

    /// Held in detention: where the last talk was held there the person was held, whatever the details say (VOL-05, VUL-07).
    pub fn detained(&self) -> Answer {
        let talk = self.latest::<Counselled>();
        if talk.is_some_and(|t| t.record.place == Place::Detention) {
            Answer::Yes
        } else {
            self.details.detained
        }
    }

    /// Treated as a child on this day (INT-07): said to be under 18, or maybe under 18 on the latest possible birth date, or of
    /// unknown age; until the last age assessment found an adult. Whether that assessment may count is for the policies.
    pub fn is_child_on(&self, day: NaiveDate) -> bool {
        use crate::{
            codes::AgeFinding,
            facts::{AgeAssessed, TreatedAsChild},
        };
        let assessed = self.latest::<AgeAssessed>();
        let treated = self.latest::<TreatedAsChild>();
        match (&assessed, &treated) {
            (Some(a), t) if t.as_ref().is_none_or(|t| t.seq < a.seq) => {
                return a.record.age_finding != AgeFinding::Adult;
            }
            (_, Some(_)) => return true,
            _ => {}
        }
        let says = self.details.says_under_18;
        match self.details.born {
            Some(born) => says.is_yes() || born.may_be_under(18, day),
            None => !says.is_no(),
        }
    }
}

/// A medical hold is health's to know, a protection hold protection's.
pub fn hold_audience(kind: HoldKind) -> Audience {
    match kind {
        HoldKind::Medical => Audience::Health,
        HoldKind::Protection => Audience::Protection,
        HoldKind::Safety | HoldKind::OwnWish => Audience::Case,
    }
}

/// The local day of the first departure.
pub fn departs_on(legs: &[Leg]) -> Option<NaiveDate> {
    legs.first().map(|leg| leg.departs_at.date())
}

/// The local day of the last arrival.
pub fn arrives_on(legs: &[Leg]) -> Option<NaiveDate> {
    legs.last().map(|leg| leg.arrives_at.date())
}

/// The instant of the first departure.
pub fn departs_at(legs: &[Leg]) -> Option<DateTime<Utc>> {
    legs.first()
        .map(|leg| instant(leg.departs_at, leg.departs_zone))
}

/// The day of an entry: as stamped in the author's office, else by UTC.
pub fn day_of(noted_at: DateTime<Utc>, stamps: &Stamps) -> NaiveDate {
    stamps
        .local_day
        .unwrap_or_else(|| local_day(noted_at, chrono_tz::UTC))
}
