//! Counselling, capacity to decide, declaration and reconfirmation.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    Around,
    session::{Session, best_session, interpreter_fit, last_said},
    signing::Signing,
};
use crate::{
    case::{Author, Case},
    codes::{Answer, BodyKind, Capacity},
    dates::days_between,
    facts::{CapacityAssessed, Counselled, Reconfirmed},
    ids::StaffId,
};

/// Counselling, capacity to decide, declaration and reconfirmation.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema, where lawyers read it"
)]
pub struct Counselling {
    pub session: Session,
    pub run_by_authority: bool,
    pub independent_counselling: bool,
    pub alternatives_explained: Answer,
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
    pub signing: Signing,
    pub reconfirmed: bool,
    pub reconfirmed_hours: i64,
    pub reconfirmed_private: Answer,
    pub reconfirmed_alone: Answer,
    pub reconfirmed_spoken_for: bool,
    pub reconfirmed_by_counsellor: bool,
    pub reconfirmed_interpreter_fit: bool,
    pub reconfirmed_wishes: Answer,
    pub reconfirmed_pressure: Answer,
}

impl Counselling {
    pub(super) fn of(case: &Case, around: &Around) -> Self {
        let declaration = case.declaration();
        let counselled = case.all::<Counselled>();
        let last_talk = counselled.last();
        let capacity = case.latest::<CapacityAssessed>();
        let reconfirmed = case
            .latest::<Reconfirmed>()
            .filter(|r| declaration.as_ref().is_some_and(|d| r.seq > d.seq));
        let counsellors: BTreeSet<_> = counselled.iter().filter_map(|c| staff(c.by)).collect();

        Self {
            session: best_session(
                &counselled,
                declaration.as_ref().map(|d| d.seq),
                &around.counsellors.people,
            ),
            run_by_authority: around.counsellors.by_authority,
            independent_counselling: around.counsellors.named,
            alternatives_explained: last_said(&counselled, |c| c.alternatives_explained),
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
                .map_or(0, |d| days_between(d.record.signed_on.0, around.today())),
            declaration_understood: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| d.record.understood),
            declaration_reviewed: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| around.reviewed(d.record)),
            declaration_binds_to_nothing: declaration
                .as_ref()
                .map_or(Answer::NotAsked, |d| d.record.binds_to_nothing),
            declaration_same_country: declaration
                .as_ref()
                .is_some_and(|d| d.record.country_of_return == case.details().country_of_return),
            signing: Signing::standing(case),
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
        }
    }
}

/// Whole hours from `then` to `now`, counted up: one minute over 72 hours is 73.
fn hours_up(then: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let minutes = (now - then).num_minutes();
    minutes.div_euclid(60)
        + i64::from(minutes.rem_euclid(60) > 0 || (now - then).num_seconds() % 60 > 0)
}

fn staff(author: Author) -> Option<StaffId> {
    match author {
        Author::Staff(id) => Some(id),
        Author::System => None,
    }
}
