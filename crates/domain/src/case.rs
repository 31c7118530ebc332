//! The case: the fold of its entries (docs/decisions/0001).
//!
//! Replaying the same entries gives the same case. An entry whose fact is not possible from the stage reached (because an
//! earlier entry was corrected) stays on record and moves nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    actions::{Action, FOUR_EYES},
    codes::{Audience, EligibilityFinding, HoldKind, ReceivingAnswer, ReviewFinding},
    dates::{instant, local_day},
    facts::{
        Amended, Booked, BookingCancelled, ConsentRevoked, Declared, DepartureRecorded,
        EligibilityReviewed, Fact, FirstContact, Kinded, Leg, Registered,
    },
    ids::{EntryId, StaffId},
    stage::{Exit, Seq, Stage, StageName},
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
    /// A confidential entry after which every safeguard of the release was still met (docs/decisions/0006).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub release_stands: bool,
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
    share_consent: bool,
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

/// Facts that touch nothing a release rests on.
const LEAVES_RELEASE: &[&str] = &[
    "release",
    "record-incident",
    "record-migration-history",
    "assign",
    "record-departure",
    "record-arrival",
    "hand-over",
    "first-contact",
];

impl Case {
    /// Replays the entries of one case.
    ///
    /// # Errors
    /// [`NoBeginning`] when the first is not a registration.
    pub fn replay(entries: Vec<Entry>) -> Result<Self, NoBeginning> {
        let (states, effective) = settle_corrections(&entries);
        let Some(Fact::Registered(first)) = effective
            .get(&1)
            .or_else(|| entries.first().map(|e| &e.fact))
        else {
            return Err(NoBeginning);
        };
        let mut case = Self {
            stage: Stage::Registered,
            since: entries[0].at,
            details: Amended::from(first),
            holds: Vec::new(),
            keep_consent: first.consent_to_keep.is_yes(),
            share_consent: first.consent_to_share.is_yes(),
            eligibility: None,
            closed_from: None,
            verified: BTreeSet::new(),
            entries: Vec::new(),
            states,
            effective: BTreeMap::new(),
        };
        for entry in entries {
            if let Some(fact) = effective.get(&entry.seq) {
                case.apply(&entry, fact);
            }
            case.entries.push(entry);
        }
        case.effective = effective;
        Ok(case)
    }

    /// The case with one more entry: what would be, for deciding and for saving.
    ///
    /// # Errors
    /// [`NotAllowed`] when the fact is not possible from where the case stands.
    pub fn with(&self, entry: Entry) -> Result<Self, NotAllowed> {
        let code = entry.fact.code();
        let action = Action::find(code).expect("every fact has an action");
        let stage = self.stage_at(entry.at);
        if !action.is_possible_from(stage)
            || (code == "review-eligibility"
                && !matches!(
                    self.stage,
                    Stage::Exited {
                        exit: Exit::NotEligible,
                        ..
                    }
                ))
        {
            return Err(NotAllowed {
                action: action.code,
                stage,
            });
        }
        let mut entries = self.entries.clone();
        entries.push(entry);
        Ok(Self::replay(entries).expect("the beginning did not change"))
    }

    /// The case with an entry the program itself adds, whatever the stage.
    pub fn with_consequence(&self, entry: Entry) -> Self {
        let mut entries = self.entries.clone();
        entries.push(entry);
        Self::replay(entries).expect("the beginning did not change")
    }

    /// A fact that touches nothing a release rests on, whatever it says.
    pub fn leaves_release(fact: &Fact) -> bool {
        LEAVES_RELEASE.contains(&fact.code())
    }

    fn apply(&mut self, entry: &Entry, fact: &Fact) {
        let before = self.stage.name();
        if let Stage::Released {
            declaration,
            answer,
            booking,
            ..
        } = self.stage
            && !Self::leaves_release(fact)
            && !entry.stamps.release_stands
        {
            self.stage = Stage::Booked {
                declaration,
                answer,
                booking,
            };
        }
        let seq = entry.seq;
        match (fact, &self.stage) {
            (Fact::Amended(new), _) => {
                let elsewhere = new.country_of_return != self.details.country_of_return;
                self.details = new.clone();
                // A changed country voids the declaration (design 3.16).
                if let (true, Some(decision), Some(_)) =
                    (elsewhere, self.eligibility, self.stage.declaration())
                {
                    self.stage = Stage::Eligible { decision };
                }
            }
            (Fact::ConsentRevoked(ConsentRevoked { keep, share, .. }), stage) => {
                let before_departure = stage.name().is_before_departure();
                self.keep_consent &= !keep;
                self.share_consent &= !share;
                if *keep && before_departure {
                    self.stage = Stage::Exited {
                        entry: seq,
                        exit: Exit::ConsentRevoked,
                    };
                }
            }
            (Fact::EligibilityDecided(decided), Stage::Registered) => match decided.finding {
                EligibilityFinding::Eligible => {
                    self.eligibility = Some(seq);
                    self.stage = Stage::Eligible { decision: seq };
                }
                EligibilityFinding::NotEligible => {
                    self.stage = Stage::Exited {
                        entry: seq,
                        exit: Exit::NotEligible,
                    }
                }
            },
            (
                Fact::EligibilityReviewed(EligibilityReviewed {
                    review_finding: ReviewFinding::Overturned,
                    ..
                }),
                Stage::Exited {
                    exit: Exit::NotEligible,
                    ..
                },
            ) => {
                self.eligibility = Some(seq);
                self.stage = Stage::Eligible { decision: seq };
            }
            (Fact::Declared(_), stage) => match *stage {
                Stage::Eligible { .. } | Stage::Declared { .. } => {
                    self.stage = Stage::Declared { declaration: seq }
                }
                // Signed again, because the first has lapsed: what rests on it goes on.
                Stage::Confirmed { answer, .. } => {
                    self.stage = Stage::Confirmed {
                        declaration: seq,
                        answer,
                    }
                }
                Stage::Booked {
                    answer, booking, ..
                } => {
                    self.stage = Stage::Booked {
                        declaration: seq,
                        answer,
                        booking,
                    }
                }
                _ => {}
            },

            (Fact::Withdrawn(_), stage) if stage.name().is_before_departure() => {
                self.stage = Stage::Exited {
                    entry: seq,
                    exit: Exit::Withdrawn,
                }
            }
            (Fact::ReceivingAnswered(answered), stage) => {
                if let Some(declaration) = stage.declaration() {
                    match (answered.receiving_answer, stage.booking()) {
                        (ReceivingAnswer::CannotAssist, _) => {
                            self.stage = Stage::Declared { declaration }
                        }
                        (_, None) => {
                            self.stage = Stage::Confirmed {
                                declaration,
                                answer: seq,
                            }
                        }
                        (_, Some(booking)) => {
                            self.stage = Stage::Booked {
                                declaration,
                                answer: seq,
                                booking,
                            }
                        }
                    }
                }
            }
            (
                Fact::Booked(_),
                Stage::Confirmed {
                    declaration,
                    answer,
                },
            ) => {
                self.stage = Stage::Booked {
                    declaration: *declaration,
                    answer: *answer,
                    booking: seq,
                };
            }
            (
                Fact::BookingCancelled(_),
                Stage::Booked {
                    declaration,
                    answer,
                    ..
                },
            ) => {
                self.stage = Stage::Confirmed {
                    declaration: *declaration,
                    answer: *answer,
                };
            }
            (
                Fact::Released(_),
                Stage::Booked {
                    declaration,
                    answer,
                    booking,
                },
            ) => {
                self.stage = Stage::Released {
                    declaration: *declaration,
                    answer: *answer,
                    booking: *booking,
                    release: seq,
                    until: entry.stamps.release_until.unwrap_or(entry.at),
                };
            }
            (Fact::DepartureRecorded(_), stage)
                if !matches!(
                    stage.name(),
                    StageName::Departed
                        | StageName::Arrived
                        | StageName::Reintegrating
                        | StageName::Closed
                ) =>
            {
                self.stage = Stage::Departed {
                    departure: seq,
                    released: entry.stamps.had_release.unwrap_or(false),
                };
            }
            (Fact::ArrivalRecorded(arrived), stage)
                if !matches!(
                    stage.name(),
                    StageName::Arrived | StageName::Reintegrating | StageName::Closed
                ) =>
            {
                self.stage = Stage::Arrived {
                    arrival: seq,
                    kind: arrived.arrival,
                };
            }
            (Fact::FirstContact(_), Stage::Arrived { arrival, .. }) => {
                self.stage = Stage::Reintegrating {
                    arrival: *arrival,
                    contact: seq,
                }
            }
            (Fact::Closed(closed), Stage::Arrived { .. } | Stage::Reintegrating { .. }) => {
                let closed = Stage::Closed {
                    closure: seq,
                    reason: closed.closure,
                };
                // Reopening leads back to where the person was.
                self.closed_from = Some(std::mem::replace(&mut self.stage, closed));
            }
            (Fact::Reopened(_), Stage::Closed { .. }) => {
                if let Some(stage) = self.closed_from.take() {
                    self.stage = stage;
                }
            }
            (Fact::Exited(exited), stage) if stage.name().is_before_departure() => {
                self.stage = Stage::Exited {
                    entry: seq,
                    exit: Exit::Other(exited.exit),
                };
            }
            (Fact::Held(held), _) => {
                self.holds.retain(|h| h.kind != held.hold);
                self.holds.push(Hold {
                    kind: held.hold,
                    entry: seq,
                    since: entry.at,
                    review_on: held.review_on,
                });
            }
            (Fact::HoldLifted(lifted), _) => self.holds.retain(|h| h.kind != lifted.hold),
            (Fact::EntryVerified(verified), _) => {
                let by_another = self
                    .author_of(verified.entry)
                    .is_some_and(|by| by != entry.by);
                if by_another {
                    self.verified.insert(verified.entry);
                }
            }
            // Other words than those that were confirmed; where two agreed to them, they are.
            (Fact::Corrected(correction), _)
                if self
                    .entry(correction.entry)
                    .is_some_and(|e| !FOUR_EYES.contains(&e.fact.code())) =>
            {
                self.verified.remove(&correction.entry);
            }
            _ => {}
        }
        if self.stage.name() != before {
            self.since = entry.at;
        }
    }

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

    /// Consent to share with the receiving office stands.
    pub fn may_share(&self) -> bool {
        self.share_consent
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
            _ => None,
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

    /// The registration as it counts.
    pub fn registration(&self) -> Option<Noted<'_, Registered>> {
        self.at(1)
    }

    /// First contact after arrival, if any.
    pub fn first_contact(&self) -> Option<Noted<'_, FirstContact>> {
        self.latest()
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

/// Which facts count after corrections.
fn settle_corrections(entries: &[Entry]) -> (BTreeMap<Seq, EntryState>, BTreeMap<Seq, Fact>) {
    let mut states = BTreeMap::new();
    let mut effective: BTreeMap<Seq, Fact> =
        entries.iter().map(|e| (e.seq, e.fact.clone())).collect();
    let approved: BTreeSet<Seq> = entries
        .iter()
        .filter_map(|e| match &e.fact {
            Fact::CorrectionApproved(a) => {
                let by_another = entries.iter().any(|c| c.seq == a.entry && c.by != e.by);
                by_another.then_some(a.entry)
            }
            _ => None,
        })
        .collect();
    for entry in entries {
        let Fact::Corrected(correction) = &entry.fact else {
            continue;
        };
        let Some(target) = entries
            .iter()
            .find(|e| e.seq == correction.entry && e.seq < entry.seq)
        else {
            continue;
        };
        if FOUR_EYES.contains(&target.fact.code()) && !approved.contains(&entry.seq) {
            states.insert(entry.seq, EntryState::AwaitsSecond);
            continue;
        }
        match &correction.replacement {
            Some(fact) if fact.code() == target.fact.code() => {
                effective.insert(target.seq, (**fact).clone());
                states.insert(target.seq, EntryState::ReplacedBy(entry.seq));
            }
            // A registration can be put right, never struck out.
            None if target.seq != 1 => {
                effective.remove(&target.seq);
                states.insert(target.seq, EntryState::StruckBy(entry.seq));
            }
            _ => {}
        }
    }
    (states, effective)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{
        actions::ACTIONS,
        facts::{Corrected, DocumentRecorded, RiskAssessed},
        fields::Text,
        sample::{Told, fact, noon},
    };

    fn entry(seq: Seq, by: u128, fact: Fact) -> Entry {
        Told::new()
            .on("2026-03-03", by, fact)
            .0
            .pop()
            .map(|e| Entry { seq, ..e })
            .unwrap()
    }

    fn corrected(entry: Seq, replacement: Option<Fact>) -> Fact {
        Fact::Corrected(Corrected {
            entry,
            reason: Text("A mistake.".to_owned()),
            replacement: replacement.map(Box::new),
        })
    }

    #[test]
    fn a_case_takes_an_action_exactly_from_the_stages_in_the_table() {
        for stage in StageName::ALL {
            let case = Told::at(*stage).case();
            assert_eq!(case.stage().name(), *stage, "the sample is where it says");
            for action in ACTIONS {
                let new = entry(case.last_seq() + 1, 3, fact(action.code, json!({})));
                let at = case.stage_at(new.at);
                let taken = case.with(new);
                assert_eq!(
                    taken.is_ok(),
                    action.is_possible_from(*stage),
                    "{} from {stage:?}",
                    action.code
                );
                if let Err(refused) = taken {
                    assert_eq!((refused.action, refused.stage), (action.code, at));
                }
            }
        }
    }

    #[test]
    fn only_a_case_found_not_eligible_is_reviewed() {
        let review = || {
            fact(
                "review-eligibility",
                json!({ "review_finding": "overturned" }),
            )
        };
        for (why, told, possible) in [
            ("not eligible", Told::at(StageName::Exited), true),
            (
                "withdrawn",
                Told::new().on("2026-03-02", 1, fact("withdraw", json!({}))),
                false,
            ),
            (
                "consent taken back",
                Told::new().on("2026-03-02", 1, fact("revoke-consent", json!({}))),
                false,
            ),
            (
                "another reason",
                Told::new().on("2026-03-02", 1, fact("exit", json!({}))),
                false,
            ),
        ] {
            let case = told.case();
            let reviewed = case.with(entry(case.last_seq() + 1, 2, review()));
            assert_eq!(reviewed.is_ok(), possible, "{why}");
            if let Ok(case) = reviewed {
                assert_eq!(case.stage().name(), StageName::Eligible, "{why}");
            }
        }
    }

    #[test]
    fn a_release_counts_to_its_last_moment() {
        let case = Told::at(StageName::Released).case();
        let until = noon("2026-12-31");
        for (when, now, stage) in [
            (
                "before",
                until - chrono::Duration::microseconds(1),
                StageName::Released,
            ),
            ("at its end", until, StageName::Released),
            (
                "after",
                until + chrono::Duration::microseconds(1),
                StageName::Booked,
            ),
        ] {
            assert_eq!(case.stage_at(now), stage, "{when}");
        }
    }

    #[test]
    fn the_last_correction_counts_and_a_struck_entry_can_be_put_back() {
        let number = |told: &Told| {
            told.case()
                .latest::<DocumentRecorded>()
                .map(|d| d.record.document_number.clone())
        };
        let paper = |n: &str| fact("record-document", json!({ "document_number": n }));
        let told = Told::new().on("2026-03-02", 1, paper("A"));
        assert_eq!(number(&told).as_deref(), Some("A"));
        let told = told.on("2026-03-03", 1, corrected(2, Some(paper("B"))));
        let told = told.on("2026-03-04", 2, corrected(2, Some(paper("C"))));
        assert_eq!(number(&told).as_deref(), Some("C"));
        let struck = told.on("2026-03-05", 1, corrected(2, None));
        assert_eq!(number(&struck), None);
        assert_eq!(struck.case().state_of(2), EntryState::StruckBy(5));
        let back = struck.on("2026-03-06", 1, corrected(2, Some(paper("D"))));
        assert_eq!(number(&back).as_deref(), Some("D"));
        assert_eq!(
            back.case().entry(2).map(|e| &e.fact),
            Some(&paper("A")),
            "the old stays"
        );
    }

    #[test]
    fn a_correction_of_another_kind_or_of_what_is_still_to_come_changes_nothing() {
        let told = Told::at(StageName::Eligible);
        let before = told.case();
        for (why, correction) in [
            (
                "another kind",
                corrected(2, Some(fact("withdraw", json!({})))),
            ),
            ("itself", corrected(3, None)),
            ("what is still to come", corrected(9, None)),
            ("the registration struck out", corrected(1, None)),
        ] {
            let after = told.clone().on("2026-03-03", 1, correction).case();
            assert_eq!(
                (after.stage(), after.details()),
                (before.stage(), before.details()),
                "{why}"
            );
        }
    }

    #[test]
    fn four_eyes_are_those_of_two_people() {
        let agree = || Fact::CorrectionApproved(crate::facts::CorrectionApproved { entry: 4 });
        for (why, by, stage) in [
            ("nobody agreed", None, StageName::Declared),
            ("the author agreed", Some(1), StageName::Declared),
            ("another agreed", Some(2), StageName::Eligible),
        ] {
            let mut told = Told::at(StageName::Declared).on("2026-03-03", 1, corrected(3, None));
            if let Some(by) = by {
                told = told.on("2026-03-04", by, agree());
            }
            assert_eq!(told.case().stage().name(), stage, "{why}");
        }
    }

    #[test]
    fn a_confirmation_is_of_the_words_as_they_were() {
        let verify = || Fact::EntryVerified(crate::facts::EntryVerified { entry: 2 });
        let verified = |told: &Told| {
            told.case()
                .latest::<RiskAssessed>()
                .is_some_and(|r| r.verified)
        };
        let told = Told::new().on("2026-03-02", 1, fact("assess-risk", json!({})));
        assert!(
            !verified(&told.clone().on("2026-03-03", 1, verify())),
            "by its author"
        );
        let told = told.on("2026-03-03", 2, verify());
        assert!(verified(&told), "by another");
        let told = told.on(
            "2026-03-04",
            1,
            corrected(2, Some(fact("assess-risk", json!({ "level": "high" })))),
        );
        assert!(!verified(&told), "other words");
        assert!(
            !verified(&told.clone().on("2026-03-05", 1, verify())),
            "by who changed them"
        );
        assert!(
            verified(&told.on("2026-03-05", 2, verify())),
            "by another, anew"
        );
    }

    #[test]
    fn reopening_leads_back_to_where_the_case_was_closed() {
        for stage in [StageName::Arrived, StageName::Reintegrating] {
            let told = Told::at(stage);
            let was = told.case().stage().clone();
            let told = told.on("2026-03-03", 1, fact("close", json!({})));
            let told = told.on("2026-03-04", 1, fact("reopen", json!({})));
            assert_eq!(*told.case().stage(), was);
        }
        // Closed, then the first contact struck out.
        let told = Told::at(StageName::Closed).on("2026-03-03", 1, corrected(9, None));
        assert_eq!(
            told.case().entry(9).map(|e| e.fact.code()),
            Some("first-contact")
        );
        let told = told.on("2026-03-04", 1, fact("reopen", json!({})));
        assert_eq!(told.case().stage().name(), StageName::Arrived);
    }

    proptest! {
        #[test]
        fn replaying_the_same_entries_gives_the_same_case(
            steps in prop::collection::vec((0..ACTIONS.len(), 1u128..4, 1u32..12, any::<bool>()), 0..30),
        ) {
            let mut told = Told::new();
            let mut case = told.case();
            for (at, by, about, strike) in steps {
                let new = match ACTIONS[at].code {
                    "correct" if strike => corrected(about, None),
                    "correct" => corrected(about, case.entry(about).map(|e| e.fact.clone())),
                    "verify" => Fact::EntryVerified(crate::facts::EntryVerified { entry: about }),
                    "approve-correction" => Fact::CorrectionApproved(crate::facts::CorrectionApproved { entry: about }),
                    code => fact(code, json!({})),
                };
                let next = told.clone().on("2026-03-03", by, new);
                if let Ok(taken) = case.with(next.0.last().unwrap().clone()) {
                    told = next;
                    case = taken;
                }
                prop_assert_eq!(&case, &told.case());
                // An ended case rests on nothing.
                if case.stage().name().is_ended() {
                    prop_assert!(case.booking().is_none() && case.declaration().is_none());
                }
                if let Some(seq) = case.stage().declaration() {
                    prop_assert!(case.at::<Declared>(seq).is_some(), "the evidence of a stage counts");
                }
            }
        }
    }
}
