//! The fold: entries in, case out (docs/decisions/0001).
//!
//! An entry whose fact is not possible from the stage reached (because an earlier entry was corrected) stays on record and moves
//! nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, Entry, Hold, NoBeginning, NotAllowed, corrections::settle};
use crate::{
    actions::{Action, FOUR_EYES},
    codes::{
        DataAnswer, DataRight, EligibilityFinding, HoldKind, Purpose, ReceivingAnswer,
        ReviewFinding,
    },
    facts::{Amended, EligibilityReviewed, Fact},
    stage::{Exit, Stage, StageName},
};

/// Facts that touch nothing a release rests on.
const LEAVES_RELEASE: &[&str] = &[
    "release",
    "give-consent",
    "record-basis",
    "record-transfer",
    "answer-authority",
    "tell-person",
    "record-incident",
    "record-migration-history",
    "record-account",
    "record-proceedings",
    "record-service",
    "record-evidence",
    "record-consulate-answer",
    "end-custody",
    "send-assessments",
    "request-data",
    "give-copy",
    "assign",
    "set-assistance",
    "compare-itineraries",
    "arrange-need",
    "brief-escort",
    "report-escort",
    "hold-conference",
    "settle-task",
    "add-file",
    "record-departure",
    "record-arrival",
    "name-earlier-case",
    "check-arrival",
    "hand-over",
    "first-contact",
    "hand-over-money",
    "draw-plan",
    "record-survey",
    "record-survey-attempt",
    "draw-curve",
    "map-ties",
];

impl Case {
    /// Replays the entries of one case.
    ///
    /// # Errors
    /// [`NoBeginning`] when the first is not a registration.
    pub fn replay(entries: Vec<Entry>) -> Result<Self, NoBeginning> {
        let (states, effective) = settle(&entries);
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
            keep_consent: first.told_purpose.is_yes() && first.consent_to_keep.is_yes(),
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
        match fact {
            Fact::JourneyEventRecorded(e) => e.journey_event.goes_on(),
            _ => LEAVES_RELEASE.contains(&fact.code()),
        }
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
            (Fact::ConsentGiven(given), stage) if given.purpose == Purpose::CaseFile => {
                // What ended stays ended: a new application is a new case.
                self.keep_consent = given.agrees.is_yes() && stage.name() != StageName::Exited;
            }
            (Fact::ConsentRevoked(revoked), stage) if revoked.takes_back_all() => {
                let before_departure = stage.name().is_before_departure();
                self.keep_consent = false;
                if before_departure {
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
            // An objection that is upheld: the case waits, as by the person's own wish, until whoever may lifts it (DAT-01).
            (Fact::DataRequestAnswered(answer), _)
                if answer.data_right == DataRight::Objection
                    && answer.data_answer != DataAnswer::Refused
                    && !before.is_ended() =>
            {
                self.holds.retain(|h| h.kind != HoldKind::OwnWish);
                self.holds.push(Hold {
                    kind: HoldKind::OwnWish,
                    entry: seq,
                    since: entry.at,
                    review_on: None,
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
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::{
        actions::ACTIONS,
        facts::Declared,
        sample::{Told, corrected, fact, noon},
        stage::Seq,
    };

    fn entry(seq: Seq, by: u128, fact: Fact) -> Entry {
        Told::new()
            .on("2026-03-03", by, fact)
            .0
            .pop()
            .map(|e| Entry { seq, ..e })
            .unwrap()
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
