//! How a case stands at a moment: every fact the policies may ask about, derived by one total function.
//!
//! Nothing is judged here: answers stay answers, absent is never no, and spans are counted in calendar days (design 3.1, 3.9, 3.10).

mod care;
mod proposal;
mod session;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use self::care::care_on_the_day;
use self::session::{best_session, interpreter_fit, last_said};
pub use self::{proposal::Proposal, session::Session};
use crate::{
    case::{Case, arrives_on, day_of, departs_at, departs_on},
    case_number::CaseNumber,
    closed_days::ClosedDays,
    codes::{
        AgeFinding, Answer, BestInterests, BestInterestsProcedure, BodyKind, Capacity, Care,
        Category, HoldKind, Place, ProtectionOutcome, ReceivingAnswer, RiskLevel, Viability,
    },
    dates::{birthday, days_between, local_day},
    facts::{
        AgeAssessed, ArrivalNotified, BestInterestsFound, Booked, CapacityAssessed, CareRecorded,
        Counselled, DocumentRecorded, EligibilityDecided, EmbarkationChecked, EntryRightRecorded,
        FitnessRecorded, FollowUpPlanned, HealthAssessed, LateNoticeApproved, MonitoringExcepted,
        ProtectionDecided, ProtectionReferred, ReceivingAnswered, Reconfirmed, RiskAssessed,
        TraffickingScreened, VulnerabilityAssessed,
    },
    ids::StaffId,
    places::Country,
    programme::Terms,
    stage::{Exit, Stage, StageName},
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
}

impl Around {
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

/// Everything the policies may ask about a case. Names follow the policy schema.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Standing {
    // person
    pub child: bool,
    pub small_child: bool,
    pub age_assessed: bool,
    pub age_found_adult: bool,
    pub age_by: Option<BodyKind>,
    pub age_multidisciplinary: Answer,
    pub age_explained: Answer,
    pub elderly: bool,
    pub categories: BTreeSet<Category>,
    pub nationalities: BTreeSet<Country>,
    pub stateless: Answer,
    pub removal_order: Answer,
    pub detained: Answer,
    pub country_of_return: Country,
    pub area_of_return: Option<String>,
    pub protected: bool,
    pub before_departure: bool,
    // consent
    pub told_purpose: Answer,
    pub consent_to_keep: Answer,
    pub consent_language_understood: bool,
    pub consent_live: bool,
    pub consent_to_share: bool,
    // eligibility
    pub eligible: bool,
    // counselling and decision
    pub session: Session,
    pub asked_alone: bool,
    pub spoken_for: bool,
    pub free_choice: Answer,
    pub pressure_signs: Answer,
    pub informed: Answer,
    pub fear_of_harm: Answer,
    pub detention_information: Answer,
    pub detention_legal_help: Answer,
    pub detention_no_threat: Answer,
    pub capacity_doubt: Answer,
    pub capacity: Option<Capacity>,
    pub capacity_by: Option<BodyKind>,
    pub capacity_verified: bool,
    pub representative_agrees: Answer,
    pub declared: bool,
    pub declaration_days: i64,
    pub declaration_understood: Answer,
    pub declaration_reviewed: Answer,
    pub declaration_binds_to_nothing: Answer,
    pub declaration_same_country: bool,
    pub reconfirmed: bool,
    pub reconfirmed_hours: i64,
    pub reconfirmed_private: Answer,
    pub reconfirmed_alone: Answer,
    pub reconfirmed_spoken_for: bool,
    pub reconfirmed_by_counsellor: bool,
    pub reconfirmed_interpreter_fit: bool,
    pub reconfirmed_wishes: Answer,
    pub reconfirmed_pressure: Answer,
    // protection
    pub vulnerability: Option<Viability>,
    pub conditions_met: Answer,
    pub trafficking_screened: bool,
    pub trafficking_trained: Answer,
    pub trafficking_indicators: Answer,
    pub trafficking_cooperates: Answer,
    pub trafficker_knows: Answer,
    pub risk_assessed: bool,
    pub risk_level: Option<RiskLevel>,
    pub risk_days_left: i64,
    pub risk_irreparable_harm: Answer,
    pub risk_mitigation_agreed: Answer,
    pub risk_in_interest: Answer,
    pub risk_verified: bool,
    pub protection_open: bool,
    pub protection_granted: bool,
    pub protection_wait: bool,
    pub care: Care,
    pub carer_travels: bool,
    pub guardian: Answer,
    pub legal_representation: Answer,
    pub best_interests: Option<BestInterests>,
    pub best_interests_procedure: Option<BestInterestsProcedure>,
    pub best_interests_by: Option<BodyKind>,
    pub best_interests_trained: Answer,
    pub best_interests_child_agrees: Answer,
    pub best_interests_too_small: Answer,
    pub best_interests_tracing: Answer,
    pub best_interests_family: Answer,
    pub best_interests_security: Answer,
    pub best_interests_parts: Answer,
    pub best_interests_harm: Answer,
    pub best_interests_receiver: bool,
    pub best_interests_verified: bool,
    // health
    pub health_assessed: bool,
    pub health_condition: Answer,
    pub fitness_by_doctor: bool,
    pub fitness: Answer,
    pub fitness_started: bool,
    pub fitness_days_left_at_departure: i64,
    pub fitness_days_left_at_arrival: i64,
    pub care_available: Answer,
    pub continuity: Answer,
    pub embarkation_checked: bool,
    pub embarkation_fit: Answer,
    pub embarkation_days_before: i64,
    // papers
    pub document_held: bool,
    pub document_days_left_at_departure: i64,
    pub document_days_left_at_arrival: i64,
    pub may_enter: Answer,
    // journey
    pub receiving_asked: bool,
    pub receiving: Option<ReceivingAnswer>,
    pub booked: bool,
    pub escorted: bool,
    pub receiver_named: bool,
    pub notice_sent: bool,
    pub notice_days: i64,
    pub notice_reason: bool,
    pub notice_approved: bool,
    pub monitoring: bool,
    pub monitoring_excepted: bool,
    pub follow_up_planned: bool,
    pub holds: BTreeSet<HoldKind>,
}

/// Below this age somebody may answer for a child (ours; the sources name no age). Counted from the earliest possible birth date,
/// so that a child of uncertain age is asked itself.
const SMALL_UNTIL_AGE: u32 = 6;

impl Standing {
    /// Derives the standing of a case at a moment. Total: every case has one.
    ///
    /// `proposed` is a booking about to be made; otherwise the booked journey counts, and before any, validity is asked as of today.
    pub fn of(case: &Case, around: &Around, proposed: Option<&Booked>) -> Self {
        let today = around.today();
        let booking = case.booking();
        let journey = proposed.or_else(|| booking.as_ref().map(|b| b.record));
        let legs = journey.map(|j| j.legs.as_slice());
        // Who escorts and receives matters until the hand-over, when the case no longer rests on the booking.
        let travelled = case.journey();
        let escorting = journey.or_else(|| travelled.as_ref().map(|t| t.record));
        let departs = legs.and_then(departs_on).unwrap_or(today);
        let arrives = legs.and_then(arrives_on).unwrap_or(departs);
        let details = case.details();
        let registration = case.registration();
        let declaration = case.declaration();
        let counselled = case.all::<Counselled>();
        let last_talk = counselled.last();
        let screened = case.latest::<TraffickingScreened>();
        let risk = case.latest::<RiskAssessed>();
        let best = case.latest::<BestInterestsFound>();
        let care = case.latest::<CareRecorded>();
        let age = case.latest::<AgeAssessed>();
        let capacity = case.latest::<CapacityAssessed>();
        let health = case.latest::<HealthAssessed>();
        let fitness = case.latest::<FitnessRecorded>();
        let embarkation = case.latest::<EmbarkationChecked>();
        let vulnerability = case.latest::<VulnerabilityAssessed>();
        let document = best_document(case);
        let entry_right = case
            .all::<EntryRightRecorded>()
            .into_iter()
            .rfind(|e| e.record.country == details.country_of_return);
        let answer = case.latest::<ReceivingAnswered>();
        let booking_seq = booking.as_ref().map_or(u32::MAX, |b| b.seq);
        let notice = case
            .all::<ArrivalNotified>()
            .into_iter()
            .rfind(|n| n.seq > booking_seq);
        let notice_seq = notice.as_ref().map_or(u32::MAX, |n| n.seq);
        let reconfirmed = case
            .latest::<Reconfirmed>()
            .filter(|r| declaration.as_ref().is_some_and(|d| r.seq > d.seq));
        let counsellors: BTreeSet<_> = counselled.iter().filter_map(|c| staff(c.by)).collect();
        let referred = case.all::<ProtectionReferred>();
        let decided = case.all::<ProtectionDecided>();
        let last_referral = referred.last().map_or(0, |r| r.seq);
        let last_decision = decided.last();
        let answered = last_decision.is_some_and(|d| {
            d.seq > last_referral && d.record.protection_outcome != ProtectionOutcome::Open
        });
        let claim_reopened =
            last_decision.is_some_and(|d| d.record.protection_outcome == ProtectionOutcome::Open);
        let (care_now, carer_travels) = care_on_the_day(
            care.as_ref().map(|c| c.record),
            around,
            legs.and_then(departs_at),
        );

        Self {
            child: case.is_child_on(departs),
            small_child: details
                .born
                .is_some_and(|b| departs < birthday(b.earliest(), SMALL_UNTIL_AGE)),
            age_assessed: age.is_some(),
            age_found_adult: age
                .as_ref()
                .is_some_and(|a| a.record.age_finding == AgeFinding::Adult),
            age_by: age.as_ref().map(|a| a.record.made_by),
            age_multidisciplinary: age
                .as_ref()
                .map_or(Answer::NotAsked, |a| a.record.multidisciplinary),
            age_explained: age
                .as_ref()
                .map_or(Answer::NotAsked, |a| a.record.explained),
            elderly: details.born.is_some_and(|b| {
                birthday(b.earliest(), around.terms.procedures.elderly_from_age) <= departs
            }),
            categories: details.categories.iter().copied().collect(),
            nationalities: details.nationalities.iter().copied().collect(),
            stateless: details.stateless,
            removal_order: details.removal_order,
            // Where a talk was held in detention, the person was held, whatever the details say.
            detained: if counselled
                .last()
                .is_some_and(|c| c.record.place == Place::Detention)
            {
                Answer::Yes
            } else {
                details.detained
            },
            country_of_return: details.country_of_return,
            area_of_return: details.area_of_return.clone(),
            protected: details.protected_location,
            before_departure: case.stage_at(around.now).is_before_departure(),

            told_purpose: registration
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.told_purpose),
            consent_to_keep: registration
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.consent_to_keep),
            consent_language_understood: registration.as_ref().is_some_and(|r| {
                r.record.consent_interpreter.is_some()
                    || r.record.languages.contains(&r.record.consent_language)
            }),
            consent_live: case.may_keep(),
            consent_to_share: case.may_share(),

            eligible: is_eligible(case),

            session: best_session(&counselled, declaration.as_ref().map(|d| d.seq)),
            asked_alone: counselled.iter().any(|c| c.record.alone.is_yes()),
            spoken_for: counselled.iter().any(|c| c.record.spoken_for_by.is_some()),
            free_choice: last_talk.map_or(Answer::NotAsked, |c| c.record.free_choice),
            pressure_signs: last_talk.map_or(Answer::NotAsked, |c| c.record.pressure_signs),
            informed: last_talk.map_or(Answer::NotAsked, |c| c.record.informed),
            fear_of_harm: last_said(&counselled, |c| c.fear_of_harm),
            detention_information: last_talk
                .map_or(Answer::NotAsked, |c| c.record.detention_information),
            detention_legal_help: last_talk
                .map_or(Answer::NotAsked, |c| c.record.detention_legal_help),
            detention_no_threat: last_talk
                .map_or(Answer::NotAsked, |c| c.record.detention_no_threat),
            capacity_doubt: last_said(&counselled, |c| c.capacity_doubt),
            capacity: capacity.as_ref().map(|c| c.record.capacity),
            capacity_by: capacity.as_ref().map(|c| c.record.made_by),
            capacity_verified: capacity.as_ref().is_some_and(|c| c.verified),
            representative_agrees: capacity
                .as_ref()
                .filter(|c| c.record.representative.is_some())
                .map_or(Answer::NotAsked, |c| c.record.representative_agrees),
            declared: declaration.is_some(),
            declaration_days: declaration
                .as_ref()
                .map_or(0, |d| days_between(d.record.signed_on.0, today)),
            declaration_understood: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| d.record.understood),
            declaration_reviewed: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| d.record.form_reviewed),
            declaration_binds_to_nothing: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| d.record.binds_to_nothing),
            declaration_same_country: declaration
                .as_ref()
                .is_some_and(|d| d.record.country_of_return == details.country_of_return),
            reconfirmed: reconfirmed.is_some(),
            reconfirmed_hours: reconfirmed
                .as_ref()
                .map_or(0, |r| hours_up(r.at, around.now)),
            reconfirmed_private: reconfirmed
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.private),
            reconfirmed_alone: reconfirmed
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.alone),
            reconfirmed_spoken_for: reconfirmed
                .as_ref()
                .is_some_and(|r| r.record.spoken_for_by.is_some()),
            // Whoever wrote it, or wrote it anew.
            reconfirmed_by_counsellor: reconfirmed.as_ref().is_some_and(|r| {
                let wrote = [r.by, case.author_of(r.seq).unwrap_or(r.by)];
                wrote
                    .iter()
                    .any(|by| staff(*by).is_none_or(|by| counsellors.contains(&by)))
            }),
            reconfirmed_interpreter_fit: reconfirmed
                .as_ref()
                .is_some_and(|r| interpreter_fit(r.record.interpreter)),
            reconfirmed_wishes: reconfirmed
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.still_wishes),
            reconfirmed_pressure: reconfirmed
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.pressure_signs),

            vulnerability: vulnerability.as_ref().map(|v| v.record.conclusion),
            conditions_met: vulnerability
                .as_ref()
                .map_or(Answer::NotAsked, |v| v.record.conditions_met),
            trafficking_screened: screened
                .as_ref()
                .is_some_and(|s| s.record.indicators != Answer::NotAsked),
            trafficking_trained: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.trained),
            trafficking_indicators: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.indicators),
            trafficking_cooperates: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.cooperates),
            trafficker_knows: screened
                .as_ref()
                .map_or(Answer::NotAsked, |s| s.record.trafficker_knows),
            risk_assessed: risk.is_some(),
            risk_level: risk.as_ref().map(|r| r.record.level),
            risk_days_left: risk
                .as_ref()
                .map_or(-1, |r| days_between(departs, r.record.valid_until)),
            risk_irreparable_harm: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.irreparable_harm),
            risk_mitigation_agreed: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.mitigation_agreed),
            risk_in_interest: risk
                .as_ref()
                .map_or(Answer::NotAsked, |r| r.record.in_interest),
            risk_verified: risk.as_ref().is_some_and(|r| r.verified),
            protection_open: (last_referral > 0 && !answered) || claim_reopened,
            protection_granted: last_decision.is_some_and(|d| {
                d.record.protection_outcome == ProtectionOutcome::ProtectionGranted
            }),
            // Not asked, refused and unknown all mean: wait. Only an explicit no lets a claim run beside the return.
            protection_wait: referred.last().is_some_and(|r| !r.record.wait.is_no()),
            care: care_now,
            carer_travels,
            guardian: care
                .as_ref()
                .map_or(Answer::NotAsked, |c| c.record.guardian),
            legal_representation: care
                .as_ref()
                .map_or(Answer::NotAsked, |c| c.record.legal_representation),
            best_interests: best.as_ref().map(|b| b.record.finding),
            best_interests_procedure: best.as_ref().map(|b| b.record.procedure),
            best_interests_by: best.as_ref().map(|b| b.record.made_by),
            best_interests_trained: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.trained_for_children),
            best_interests_child_agrees: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.child_agrees),
            best_interests_too_small: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.too_small_to_say),
            best_interests_tracing: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.tracing_done),
            best_interests_family: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.family_assessed),
            best_interests_security: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.security_assessed),
            best_interests_parts: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.parts_from_carer),
            best_interests_harm: best
                .as_ref()
                .map_or(Answer::NotAsked, |b| b.record.harm_possible),
            best_interests_receiver: best.as_ref().is_some_and(|b| b.record.receiver.is_some()),
            best_interests_verified: best.as_ref().is_some_and(|b| b.verified),

            health_assessed: health.is_some(),
            health_condition: health
                .as_ref()
                .map_or(Answer::NotAsked, |h| h.record.condition),
            fitness_by_doctor: fitness
                .as_ref()
                .is_some_and(|f| f.record.made_by == BodyKind::Doctor),
            fitness: fitness.as_ref().map_or(Answer::NotAsked, |f| f.record.fit),
            fitness_started: fitness
                .as_ref()
                .is_some_and(|f| f.record.valid_from <= departs),
            fitness_days_left_at_departure: fitness
                .as_ref()
                .map_or(-1, |f| days_between(departs, f.record.valid_until)),
            fitness_days_left_at_arrival: fitness
                .as_ref()
                .map_or(-1, |f| days_between(arrives, f.record.valid_until)),
            care_available: fitness
                .as_ref()
                .map_or(Answer::NotAsked, |f| f.record.care_available),
            continuity: fitness
                .as_ref()
                .map_or(Answer::NotAsked, |f| f.record.continuity),
            embarkation_checked: embarkation.as_ref().is_some_and(|e| e.seq > booking_seq),
            embarkation_fit: embarkation
                .as_ref()
                .map_or(Answer::NotAsked, |e| e.record.fit),
            embarkation_days_before: embarkation
                .as_ref()
                .map_or(0, |e| days_between(e.record.held_on.0, departs)),

            document_held: document.is_some(),
            document_days_left_at_departure: document
                .map_or(-1, |until| days_between(departs, until)),
            document_days_left_at_arrival: document
                .map_or(-1, |until| days_between(arrives, until)),
            may_enter: entry_right.map_or(Answer::NotAsked, |e| e.record.may_enter),

            receiving_asked: case
                .entries()
                .iter()
                .any(|e| e.fact.code() == "ask-receiving-office"),
            receiving: answer.map(|a| a.record.receiving_answer),
            booked: booking.is_some(),
            escorted: escorting.is_some_and(|j| j.escort.is_some()),
            receiver_named: escorting.is_some_and(|j| j.receiver.is_some()),
            notice_sent: notice.is_some(),
            notice_days: notice
                .as_ref()
                .map_or(-1, |n| days_between(day_of(n.at, n.stamps), departs)),
            notice_reason: notice
                .as_ref()
                .is_some_and(|n| n.record.late_reason.is_some()),
            notice_approved: case
                .all::<LateNoticeApproved>()
                .iter()
                .any(|a| a.seq > notice_seq && notice.as_ref().is_some_and(|n| n.by != a.by)),
            monitoring: around.monitoring,
            monitoring_excepted: case.latest::<MonitoringExcepted>().is_some(),
            follow_up_planned: case.latest::<FollowUpPlanned>().is_some(),
            holds: case.holds().iter().map(|h| h.kind).collect(),
        }
    }
}

/// Eligible by the last decision or review that counts.
fn is_eligible(case: &Case) -> bool {
    match case.stage() {
        Stage::Registered => false,
        Stage::Exited { exit, .. } => {
            *exit != Exit::NotEligible && case.latest::<EligibilityDecided>().is_some()
        }
        _ => case
            .entries()
            .iter()
            .any(|e| matches!(e.fact.code(), "decide-eligibility" | "review-eligibility")),
    }
}

/// The last day of validity of the document that lasts longest.
fn best_document(case: &Case) -> Option<NaiveDate> {
    case.all::<DocumentRecorded>()
        .iter()
        .map(|d| d.record.valid_until)
        .max()
}

/// Whole hours from `then` to `now`, counted up: one minute over 72 hours is 73.
fn hours_up(then: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let minutes = (now - then).num_minutes();
    minutes.div_euclid(60)
        + i64::from(minutes.rem_euclid(60) > 0 || (now - then).num_seconds() % 60 > 0)
}

fn staff(author: crate::case::Author) -> Option<StaffId> {
    match author {
        crate::case::Author::Staff(id) => Some(id),
        crate::case::Author::System => None,
    }
}
