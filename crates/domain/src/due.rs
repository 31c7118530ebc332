//! What is due: a pure function from facts, procedures and day (design 3.18). Jobs only notify.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::{
    case::{Case, departs_on},
    codes::{Audience, HoldKind},
    dates::local_day,
    facts::{ArrivalNotified, ArrivalRecorded, FitnessRecorded, ReceivingAsked, RiskAssessed},
    stage::{Stage, StageName},
    standing::Around,
};

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Code of its words, `due-<what>`.
    pub what: &'static str,
    /// The action that settles it.
    pub action: &'static str,
    /// Local day in the sending office.
    pub on: NaiveDate,
    /// Who may know.
    pub audience: Audience,
}

/// Everything due in a case, the earliest first.
pub fn due(case: &Case, around: &Around) -> Vec<Due> {
    let procedures = around.terms.procedures;
    let mut list = Vec::new();
    let mut add = |what, action, on: NaiveDate, audience| {
        list.push(Due {
            what,
            action,
            on,
            audience,
        })
    };
    let in_days =
        |at: DateTime<Utc>, days: u32| local_day(at, around.zone) + Days::new(days.into());
    let stage = case.stage_at(around.now);
    let booking = case.booking();
    let departure = booking.as_ref().and_then(|b| departs_on(&b.record.legs));

    match stage {
        StageName::Registered => add(
            "eligibility-decision",
            "decide-eligibility",
            in_days(case.stage_since(), procedures.eligibility_days),
            Audience::Case,
        ),
        StageName::Declared => {
            if let Some(asked) = case.latest::<ReceivingAsked>() {
                add(
                    "receiving-answer",
                    "answer-receiving",
                    in_days(asked.at, procedures.receiving_answer_days),
                    Audience::Case,
                );
            }
        }
        StageName::Arrived => {
            if let Some(arrived) = case.latest::<ArrivalRecorded>() {
                let on = arrived.record.arrived_at.date()
                    + Days::new(procedures.first_contact_days.into());
                add("first-contact", "first-contact", on, Audience::Case);
            }
        }
        _ => {}
    }
    if let Some(departure) = departure.filter(|_| stage.is_before_departure()) {
        add("departure", "record-departure", departure, Audience::Case);
        let told = case
            .latest::<ArrivalNotified>()
            .is_some_and(|n| booking.as_ref().is_some_and(|b| n.seq > b.seq));
        if !told {
            let ahead = procedures.arrival_notice_days.max(7);
            add(
                "arrival-notice",
                "notify-arrival",
                departure - Days::new(ahead.into()),
                Audience::Case,
            );
        }
        add(
            "reconfirm",
            "reconfirm",
            departure - Days::new(u64::from(procedures.reconfirm_hours.min(72) / 24)),
            Audience::Counselling,
        );
    }
    if let Stage::Released { until, .. } = case.stage()
        && stage == StageName::Released
    {
        add(
            "release-lapses",
            "record-departure",
            local_day(*until, around.zone),
            Audience::Case,
        );
    }
    if let Some(declaration) = case.declaration() {
        let on =
            declaration.record.signed_on.0 + Days::new(procedures.declaration_valid_days.into());
        add(
            "declaration-reconfirm",
            "declare",
            on,
            Audience::Counselling,
        );
    }
    if stage.is_before_departure() {
        if let Some(fitness) = case.latest::<FitnessRecorded>() {
            add(
                "fitness-ends",
                "record-fitness",
                fitness.record.valid_until,
                Audience::Health,
            );
        }
        if let Some(risk) = case.latest::<RiskAssessed>() {
            add(
                "risk-ends",
                "assess-risk",
                risk.record.valid_until,
                Audience::Protection,
            );
        }
    }
    if !stage.is_ended() {
        for hold in case.holds() {
            if let Some(on) = hold.review_on {
                let audience = crate::case::hold_audience(hold.kind);
                debug_assert!(hold.kind != HoldKind::Medical || audience == Audience::Health);
                add("hold-review", "lift-hold", on, audience);
            }
        }
    }
    list.sort_by_key(|d| d.on);
    list
}

/// The step that comes next on the way home; none once the person has left or the case has ended.
pub fn next_step(case: &Case, now: DateTime<Utc>) -> Option<&'static str> {
    match case.stage_at(now) {
        StageName::Registered => Some("decide-eligibility"),
        StageName::Eligible => Some("declare"),
        StageName::Declared if case.latest::<ReceivingAsked>().is_some() => {
            Some("answer-receiving")
        }
        StageName::Declared => Some("ask-receiving-office"),
        StageName::Confirmed => Some("book"),
        StageName::Booked => Some("release"),
        StageName::Released => Some("record-departure"),
        StageName::Departed => Some("record-arrival"),
        StageName::Arrived => Some("first-contact"),
        StageName::Reintegrating | StageName::Closed | StageName::Exited => None,
    }
}
