//! Facts: everything that can be said of one person's case, one record a kind.
//!
//! A journal entry holds one [`Fact`]. What is recorded here is what somebody did, decided or saw; whether it may be done is
//! decided in the policies, from which stage stands in [`crate::actions`], and what follows from it in [`crate::case`].

mod arrival;
mod children;
mod conference;
mod consent;
mod decision;
mod elderly;
mod escort;
mod health;
mod journey;
mod life;
mod papers;
mod person;
mod plan;
mod protection;
mod rights;
mod signature;
mod status;
mod trafficking;
mod travel;
mod waiting;
mod work;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use self::{
    arrival::{
        ArrivalChecked, ArrivalRecorded, Closed, EarlierCaseNamed, Exited, FirstContact,
        HandedOver, Reopened,
    },
    children::{
        AgeAssessed, BestInterestsFound, CareRecorded, DetentionRecorded, FamilyAssessed,
        TreatedAsChild, WaitingRecorded,
    },
    conference::{ConferenceHeld, ConferenceTask, Participant, TaskSettled},
    consent::{
        AuthorityAnswered, BasisRecorded, ConsentGiven, ConsentRevoked, DataTransferred, KeepBasis,
        PersonTold,
    },
    decision::{
        CapacityAssessed, Counselled, Declared, EligibilityDecided, EligibilityReviewed,
        Reconfirmed, Withdrawn,
    },
    elderly::ElderlyAssessed,
    escort::{EscortAssigned, EscortBriefed, EscortReported, PortPassed},
    health::{CarePlanned, CareReferred, EmbarkationChecked, FitnessRecorded, HealthAssessed},
    journey::{
        ArrivalNotified, Booked, BookingCancelled, DepartureRecorded, FollowUpPlanned,
        LateNoticeApproved, Leg, MonitoringExcepted, ReceivingAnswered, ReceivingAsked, Released,
    },
    life::{
        CurveDrawn, CurvePoint, SurveyAnswer, SurveyAnswered, SurveyAttempted, Tie, TiesMapped,
    },
    papers::{
        ClearanceRecorded, ClearanceRequested, ConsulateAnswered, CustodyEnded, CustodyTaken,
        DocumentRecorded, DocumentRequested, EntryRightRecorded, EvidenceRecorded,
        VerificationRequested,
    },
    person::{Amended, GroupJoined, GroupLeft, MigrationHistory, Registered},
    plan::{MoneyHandedOver, PlanDrawn, PlanMeasure},
    protection::{
        IncidentRecorded, ProtectionDecided, ProtectionReferred, RiskAssessed, TraffickingScreened,
        VulnerabilityAssessed,
    },
    rights::{CopyGiven, DataRequestAnswered, DataRequested},
    signature::{ON_SCREEN_ONLY, Signature},
    status::StatusExplained,
    trafficking::{AccountTaken, AssessmentsSent, ProceedingsNews, VictimRightsExplained},
    travel::{
        AssistanceSet, ItinerariesCompared, Itinerary, JourneyEventRecorded, JourneyNeedArranged,
    },
    waiting::{ArrangementsConfirmed, NeedsRecorded, ServiceRecorded},
    work::{Assigned, Corrected, CorrectionApproved, EntryVerified, FileAdded, Held, HoldLifted},
};
use crate::{
    codes::{
        Care, ClearanceAnswer, ConsulateAnswer, DataAnswer, EvidenceResult, Purpose,
        ServiceOutcome, Viability,
    },
    fields::{Field, FieldError, Problem, Record},
};

/// A record that is one kind of fact.
pub trait Kinded: Sized {
    /// The record, when the fact is of this kind.
    fn of(fact: &Fact) -> Option<&Self>;
}

/// Declares [`Fact`]: each kind with its code and record.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident($record:ty) = $code:literal),+ $(,)?) => {
        /// One thing said of a case.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "fact", content = "record")]
        pub enum Fact {
            $($(#[$doc])* #[serde(rename = $code)] $name($record),)+
            /// See [`Corrected`].
            #[serde(rename = "correct")]
            Corrected(Corrected),
        }

        $(impl Kinded for $record {
            fn of(fact: &Fact) -> Option<&Self> {
                match fact { Fact::$name(record) => Some(record), _ => None }
            }
        })+

        impl Fact {
            /// Codes of all facts with fields; the code is also that of the action that records it.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The code.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$name(_) => $code,)+ Self::Corrected(_) => "correct" }
            }

            /// The fields of the facts with this code; none for corrections, whose fields are those of what they replace.
            pub fn fields(code: &str) -> Option<&'static [Field]> {
                match code { $($code => Some(<$record>::FIELDS),)+ _ => None }
            }

            /// Makes a fact from a map that [`crate::fields::read`] has checked.
            ///
            /// # Errors
            /// When the map does not fit the record; after `read` that is a defect of the record's fields.
            pub fn from_fields(code: &str, mut map: Map<String, Value>) -> Result<Self, serde_json::Error> {
                if let Some(fields) = Self::fields(code) {
                    crate::fields::complete(fields, &mut map);
                }
                match code {
                    $($code => serde_json::from_value::<$record>(Value::Object(map)).map(Self::$name),)+
                    _ => Err(serde::de::Error::custom("no such fact")),
                }
            }

            /// The record as a map, for display and correction.
            pub fn to_fields(&self) -> Map<String, Value> {
                let value = match self {
                    $(Self::$name(record) => serde_json::to_value(record),)+
                    Self::Corrected(record) => serde_json::to_value(record),
                };
                match value {
                    Ok(Value::Object(map)) => map,
                    _ => Map::new(),
                }
            }

            /// Reads a fact as stored, also one written by an older version.
            ///
            /// # Errors
            /// When it is no fact this program knows.
            pub fn from_stored(mut stored: Value) -> Result<Self, serde_json::Error> {
                let code = stored["fact"].as_str().unwrap_or_default().to_owned();
                let Some(Value::Object(record)) = stored.get_mut("record") else {
                    return Err(serde::de::Error::custom("no record"));
                };
                let mut record = std::mem::take(record);
                if code != "correct" {
                    return Self::from_fields(&code, record);
                }
                // What takes the place of an entry is a fact of its own, as old as the correction.
                let right = record.remove("replacement").filter(|right| !right.is_null());
                let mut corrected: Corrected = serde_json::from_value(Value::Object(record))?;
                corrected.replacement = right.map(Self::from_stored).transpose()?.map(Box::new);
                Ok(Self::Corrected(corrected))
            }
        }
    };
}

facts! {
    /// See [`Registered`].
    Registered(Registered) = "register",
    /// See [`Amended`].
    Amended(Amended) = "amend",
    /// See [`MigrationHistory`].
    MigrationHistory(MigrationHistory) = "record-migration-history",
    /// See [`ConsentRevoked`].
    ConsentRevoked(ConsentRevoked) = "revoke-consent",
    /// See [`ConsentGiven`].
    ConsentGiven(ConsentGiven) = "give-consent",
    /// See [`BasisRecorded`].
    BasisRecorded(BasisRecorded) = "record-basis",
    /// See [`DataTransferred`].
    DataTransferred(DataTransferred) = "record-transfer",
    /// See [`AuthorityAnswered`].
    AuthorityAnswered(AuthorityAnswered) = "answer-authority",
    /// See [`PersonTold`].
    PersonTold(PersonTold) = "tell-person",
    /// See [`EligibilityDecided`].
    EligibilityDecided(EligibilityDecided) = "decide-eligibility",
    /// See [`EligibilityReviewed`].
    EligibilityReviewed(EligibilityReviewed) = "review-eligibility",
    /// See [`Counselled`].
    Counselled(Counselled) = "counsel",
    /// See [`ProtectionReferred`].
    ProtectionReferred(ProtectionReferred) = "refer-protection",
    /// See [`ProtectionDecided`].
    ProtectionDecided(ProtectionDecided) = "record-protection-outcome",
    /// See [`VulnerabilityAssessed`].
    VulnerabilityAssessed(VulnerabilityAssessed) = "assess-vulnerability",
    /// See [`TraffickingScreened`].
    TraffickingScreened(TraffickingScreened) = "screen-trafficking",
    /// See [`VictimRightsExplained`].
    VictimRightsExplained(VictimRightsExplained) = "explain-victim-rights",
    /// See [`AccountTaken`].
    AccountTaken(AccountTaken) = "record-account",
    /// See [`ProceedingsNews`].
    ProceedingsNews(ProceedingsNews) = "record-proceedings",
    /// See [`AssessmentsSent`].
    AssessmentsSent(AssessmentsSent) = "send-assessments",
    /// See [`StatusExplained`].
    StatusExplained(StatusExplained) = "explain-status",
    /// See [`NeedsRecorded`].
    NeedsRecorded(NeedsRecorded) = "record-specific-needs",
    /// See [`ArrangementsConfirmed`].
    ArrangementsConfirmed(ArrangementsConfirmed) = "confirm-arrangements",
    /// See [`ServiceRecorded`].
    ServiceRecorded(ServiceRecorded) = "record-service",
    /// See [`RiskAssessed`].
    RiskAssessed(RiskAssessed) = "assess-risk",
    /// See [`BestInterestsFound`].
    BestInterestsFound(BestInterestsFound) = "record-best-interests",
    /// See [`FamilyAssessed`].
    FamilyAssessed(FamilyAssessed) = "assess-family",
    /// See [`CareRecorded`].
    CareRecorded(CareRecorded) = "record-care",
    /// See [`WaitingRecorded`].
    WaitingRecorded(WaitingRecorded) = "record-waiting",
    /// See [`DetentionRecorded`].
    DetentionRecorded(DetentionRecorded) = "record-detention",
    /// See [`ElderlyAssessed`].
    ElderlyAssessed(ElderlyAssessed) = "assess-elderly",
    /// See [`AgeAssessed`].
    AgeAssessed(AgeAssessed) = "assess-age",
    /// See [`TreatedAsChild`].
    TreatedAsChild(TreatedAsChild) = "treat-as-child",
    /// See [`CapacityAssessed`].
    CapacityAssessed(CapacityAssessed) = "record-capacity",
    /// See [`HealthAssessed`].
    HealthAssessed(HealthAssessed) = "assess-health",
    /// See [`FitnessRecorded`].
    FitnessRecorded(FitnessRecorded) = "record-fitness",
    /// See [`CarePlanned`].
    CarePlanned(CarePlanned) = "plan-care",
    /// See [`CareReferred`].
    CareReferred(CareReferred) = "refer-care",
    /// See [`EmbarkationChecked`].
    EmbarkationChecked(EmbarkationChecked) = "check-embarkation",
    /// See [`Declared`].
    Declared(Declared) = "declare",
    /// See [`Withdrawn`].
    Withdrawn(Withdrawn) = "withdraw",
    /// See [`ReceivingAsked`].
    ReceivingAsked(ReceivingAsked) = "ask-receiving-office",
    /// See [`ReceivingAnswered`].
    ReceivingAnswered(ReceivingAnswered) = "answer-receiving",
    /// See [`EntryRightRecorded`].
    EntryRightRecorded(EntryRightRecorded) = "record-entry-right",
    /// See [`DocumentRequested`].
    DocumentRequested(DocumentRequested) = "request-document",
    /// See [`DocumentRecorded`].
    DocumentRecorded(DocumentRecorded) = "record-document",
    /// See [`EvidenceRecorded`].
    EvidenceRecorded(EvidenceRecorded) = "record-evidence",
    /// See [`VerificationRequested`].
    VerificationRequested(VerificationRequested) = "request-verification",
    /// See [`ConsulateAnswered`].
    ConsulateAnswered(ConsulateAnswered) = "record-consulate-answer",
    /// See [`ClearanceRequested`].
    ClearanceRequested(ClearanceRequested) = "request-clearance",
    /// See [`ClearanceRecorded`].
    ClearanceRecorded(ClearanceRecorded) = "record-clearance",
    /// See [`CustodyTaken`].
    CustodyTaken(CustodyTaken) = "take-custody",
    /// See [`CustodyEnded`].
    CustodyEnded(CustodyEnded) = "end-custody",
    /// See [`FollowUpPlanned`].
    FollowUpPlanned(FollowUpPlanned) = "plan-follow-up",
    /// See [`MonitoringExcepted`].
    MonitoringExcepted(MonitoringExcepted) = "except-monitoring",
    /// See [`Booked`].
    Booked(Booked) = "book",
    /// See [`BookingCancelled`].
    BookingCancelled(BookingCancelled) = "cancel-booking",
    /// See [`ArrivalNotified`].
    ArrivalNotified(ArrivalNotified) = "notify-arrival",
    /// See [`LateNoticeApproved`].
    LateNoticeApproved(LateNoticeApproved) = "approve-late-notice",
    /// See [`ItinerariesCompared`].
    ItinerariesCompared(ItinerariesCompared) = "compare-itineraries",
    /// See [`JourneyNeedArranged`].
    JourneyNeedArranged(JourneyNeedArranged) = "arrange-need",
    /// See [`EscortAssigned`].
    EscortAssigned(EscortAssigned) = "assign-escort",
    /// See [`EscortBriefed`].
    EscortBriefed(EscortBriefed) = "brief-escort",
    /// See [`EscortReported`].
    EscortReported(EscortReported) = "report-escort",
    /// See [`ConferenceHeld`].
    ConferenceHeld(ConferenceHeld) = "hold-conference",
    /// See [`TaskSettled`].
    TaskSettled(TaskSettled) = "settle-task",
    /// See [`AssistanceSet`].
    AssistanceSet(AssistanceSet) = "set-assistance",
    /// See [`JourneyEventRecorded`].
    JourneyEventRecorded(JourneyEventRecorded) = "record-journey-event",
    /// See [`Reconfirmed`].
    Reconfirmed(Reconfirmed) = "reconfirm",
    /// See [`Released`].
    Released(Released) = "release",
    /// See [`DepartureRecorded`].
    DepartureRecorded(DepartureRecorded) = "record-departure",
    /// See [`ArrivalRecorded`].
    ArrivalRecorded(ArrivalRecorded) = "record-arrival",
    /// See [`EarlierCaseNamed`].
    EarlierCaseNamed(EarlierCaseNamed) = "name-earlier-case",
    /// See [`ArrivalChecked`].
    ArrivalChecked(ArrivalChecked) = "check-arrival",
    /// See [`HandedOver`].
    HandedOver(HandedOver) = "hand-over",
    /// See [`FirstContact`].
    FirstContact(FirstContact) = "first-contact",
    /// See [`MoneyHandedOver`].
    MoneyHandedOver(MoneyHandedOver) = "hand-over-money",
    /// See [`PlanDrawn`].
    PlanDrawn(PlanDrawn) = "draw-plan",
    /// See [`SurveyAnswered`].
    SurveyAnswered(SurveyAnswered) = "record-survey",
    /// See [`SurveyAttempted`].
    SurveyAttempted(SurveyAttempted) = "record-survey-attempt",
    /// See [`CurveDrawn`].
    CurveDrawn(CurveDrawn) = "draw-curve",
    /// See [`TiesMapped`].
    TiesMapped(TiesMapped) = "map-ties",
    /// See [`Closed`].
    Closed(Closed) = "close",
    /// See [`Exited`].
    Exited(Exited) = "exit",
    /// See [`Reopened`].
    Reopened(Reopened) = "reopen",
    /// See [`Held`].
    Held(Held) = "hold",
    /// See [`HoldLifted`].
    HoldLifted(HoldLifted) = "lift-hold",
    /// See [`FileAdded`].
    FileAdded(FileAdded) = "add-file",
    /// See [`Assigned`].
    Assigned(Assigned) = "assign",
    /// See [`IncidentRecorded`].
    IncidentRecorded(IncidentRecorded) = "record-incident",
    /// See [`GroupJoined`].
    GroupJoined(GroupJoined) = "join-group",
    /// See [`GroupLeft`].
    GroupLeft(GroupLeft) = "leave-group",
    /// See [`EntryVerified`].
    EntryVerified(EntryVerified) = "verify",
    /// See [`DataRequested`].
    DataRequested(DataRequested) = "request-data",
    /// See [`DataRequestAnswered`].
    DataRequestAnswered(DataRequestAnswered) = "answer-data-request",
    /// See [`CopyGiven`].
    CopyGiven(CopyGiven) = "give-copy",
    /// See [`CorrectionApproved`].
    CorrectionApproved(CorrectionApproved) = "approve-correction",
}

impl Fact {
    /// What is wrong between fields; each field alone was checked when read.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        let mut wrong = |field: &str, problem| errors.push(FieldError::new(field, problem));
        match self {
            Self::FitnessRecorded(f) if f.valid_until < f.valid_from => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            Self::RiskAssessed(r) if r.valid_until < r.made_on.0 => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            // Where return is not safe or not wished for, the other ways to stay are on record (VUL-03).
            Self::RiskAssessed(r)
                if (r.in_interest.is_no() || r.irreparable_harm.is_yes())
                    && r.stay_options.is_none() =>
            {
                wrong("stay_options", Problem::NeededHere);
            }
            Self::VictimRightsExplained(v) => {
                for (field, said, words) in [
                    ("legal_help_by", v.legal_help, v.legal_help_by.is_some()),
                    (
                        "family_safety",
                        v.family_safety_assessed,
                        v.family_safety.is_some(),
                    ),
                    ("reaction", v.reaction_assessed, v.reaction.is_some()),
                ] {
                    if said.is_yes() && !words {
                        wrong(field, Problem::NeededHere);
                    }
                }
            }
            Self::StatusExplained(s) if s.involved.is_yes() && s.involved_body.is_none() => {
                wrong("involved_body", Problem::NeededHere);
            }
            Self::AssessmentsSent(s) if s.shared_parts.is_empty() => {
                wrong("shared_parts", Problem::Missing);
            }
            Self::ServiceRecorded(s)
                if s.service_outcome == ServiceOutcome::Given && s.provider.is_none() =>
            {
                wrong("provider", Problem::NeededHere);
            }
            Self::ServiceRecorded(s)
                if s.given_from
                    .zip(s.given_until)
                    .is_some_and(|(from, until)| until < from.0) =>
            {
                wrong("given_until", Problem::EndsBeforeStart);
            }
            Self::ArrangementsConfirmed(a) if a.confirmed.is_yes() && a.confirmed_by.is_none() => {
                wrong("confirmed_by", Problem::NeededHere);
            }
            Self::Declared(d) => {
                // The circumstances of a decision are never left out, also where there are none to name (VOL-09).
                if d.circumstances.is_empty() {
                    wrong("circumstances", Problem::NeededHere);
                }
                signature::check(self, &mut wrong);
            }
            Self::DocumentRecorded(d) if d.valid_from.is_some_and(|from| d.valid_until < from) => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            Self::EvidenceRecorded(e)
                if e.evidence_result != EvidenceResult::NotChecked && e.checked_by.is_none() =>
            {
                wrong("checked_by", Problem::NeededHere);
            }
            // What leaves is named: nothing is sent that is not (DOC-02).
            Self::DocumentRequested(d) if d.identity_fields.is_empty() && d.sent.is_none() => {
                wrong("identity_fields", Problem::Missing);
            }
            Self::VerificationRequested(v) if v.identity_fields.is_empty() => {
                wrong("identity_fields", Problem::Missing);
            }
            Self::ClearanceRequested(c) if c.identity_fields.is_empty() => {
                wrong("identity_fields", Problem::Missing);
            }
            Self::ConsulateAnswered(a)
                if !matches!(
                    a.consulate_answer,
                    ConsulateAnswer::Granted | ConsulateAnswer::Refused
                ) =>
            {
                match a.next_on {
                    None => wrong("next_on", Problem::NeededHere),
                    Some(next) if next < a.answered_on.0 => {
                        wrong("next_on", Problem::EndsBeforeStart);
                    }
                    Some(_) => {}
                }
            }
            Self::ClearanceRecorded(c) => {
                if c.valid_from
                    .zip(c.valid_until)
                    .is_some_and(|(from, until)| until < from)
                {
                    wrong("valid_until", Problem::EndsBeforeStart);
                }
                // Nobody goes without a visa or a clearance to leave; a fine or stamp may be accepted, and the record says why.
                if c.clearance_answer == ClearanceAnswer::GoesWithout {
                    if c.clearance.is_needed_to_pass() {
                        wrong("clearance_answer", Problem::NoChoice);
                    } else if c.note.is_none() {
                        wrong("note", Problem::NeededHere);
                    }
                }
            }
            Self::VulnerabilityAssessed(v)
                if v.conclusion == Viability::ViableWithConditions && v.conditions.is_none() =>
            {
                wrong("conditions", Problem::NeededHere);
            }
            Self::CareRecorded(c)
                if matches!(c.care, Care::WithParent | Care::WithUsualCarer)
                    && c.carer.is_none()
                    && c.carer_relation.is_none() =>
            {
                wrong("carer_relation", Problem::NeededHere);
            }
            Self::BestInterestsFound(b)
                if b.tracing_against_interest.is_yes() && b.tracing_against_by.is_none() =>
            {
                wrong("tracing_against_by", Problem::NeededHere);
            }
            Self::ElderlyAssessed(e) if e.help_needed.is_yes() && e.help_with.is_none() => {
                wrong("help_with", Problem::NeededHere);
            }
            Self::HealthAssessed(h) if h.condition.is_yes() && h.medical_conditions.is_empty() => {
                wrong("medical_conditions", Problem::NeededHere);
            }
            Self::MigrationHistory(h) if h.owes_money.is_yes() && h.debts.is_none() => {
                wrong("debts", Problem::NeededHere);
            }
            Self::Registered(r) => consent::check_registered(r, &mut wrong),
            Self::Amended(a) if a.languages.is_empty() => wrong("languages", Problem::Missing),
            Self::Booked(b) if b.legs.is_empty() => wrong("legs", Problem::Missing),
            Self::Booked(b) => check_legs(&b.legs, &mut wrong),
            Self::AssistanceSet(a) => a.check(&mut wrong),
            Self::SurveyAttempted(a) => a.check(&mut wrong),
            Self::JourneyEventRecorded(e) => e.check(&mut wrong),
            Self::ItinerariesCompared(c) => c.check(&mut wrong),
            Self::JourneyNeedArranged(n) => n.check(&mut wrong),
            Self::PlanDrawn(p) => p.check(&mut wrong),
            Self::MoneyHandedOver(m) => m.check(&mut wrong),
            Self::EscortAssigned(e) => e.check(&mut wrong),
            Self::EscortReported(r) => r.check(&mut wrong),
            Self::ConferenceHeld(c) => c.check(&mut wrong),
            Self::ConsentRevoked(c) if !c.keep && !c.share && c.purposes.is_empty() => {
                wrong("keep", Problem::NeededHere);
            }
            Self::ConsentGiven(c) => consent::check_consent(c, &mut wrong),
            Self::BasisRecorded(b) => consent::check_named(&b.into(), &mut wrong),
            Self::DataTransferred(t) => {
                if t.purpose == Purpose::CaseFile {
                    wrong("purpose", Problem::NoChoice);
                }
                consent::check_named(&t.into(), &mut wrong);
            }
            Self::DataRequestAnswered(a)
                if a.data_answer != DataAnswer::Granted && a.complain_to.is_none() =>
            {
                wrong("complain_to", Problem::NeededHere);
            }
            Self::CopyGiven(c) if !c.withheld.is_empty() && c.withheld_ground.is_none() => {
                wrong("withheld_ground", Problem::NeededHere);
            }
            Self::Corrected(c) => {
                if let Some(replacement) = &c.replacement {
                    errors.extend(replacement.check());
                }
            }
            _ => {}
        }
        errors
    }
}

/// Each leg arrives after it departs, and the next leaves after the last arrived: in instants, not local times.
fn check_legs(legs: &[Leg], wrong: &mut impl FnMut(&str, Problem)) {
    use crate::dates::instant;
    for (at, leg) in legs.iter().enumerate() {
        let departs = instant(leg.departs_at, leg.departs_zone);
        if instant(leg.arrives_at, leg.arrives_zone) <= departs {
            wrong(
                &format!("legs.{at}.arrives_at"),
                Problem::ArrivesBeforeDeparture,
            );
        }
        if at > 0 && departs < instant(legs[at - 1].arrives_at, legs[at - 1].arrives_zone) {
            wrong(&format!("legs.{at}.departs_at"), Problem::LegsOverlap);
        }
    }
}

/// Fields of a person's details that only the audience of counselling sees: they tell what happened to a person.
pub const COUNSELLING_ONLY: &[&str] = &[
    "categories",
    "protection_status",
    "internally_displaced",
    "removal_order",
    "detained",
    "heard_by",
    "migration_history",
    "circumstances",
    "circumstances_note",
];

#[cfg(test)]
mod tests;
