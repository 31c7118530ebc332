//! What is due: a pure function from facts, procedures and day (design 3.18). Jobs only notify.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::{
    case::{Case, departs_on},
    codes::{Audience, HoldKind},
    dates::local_day,
    facts::{
        ArrivalNotified, ArrivalRecorded, FitnessRecorded, ReceivingAsked, Reconfirmed,
        RiskAssessed,
    },
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
    /// The limit: a local day in the sending office.
    pub on: NaiveDate,
    /// The day by which to act: the limit, or the last day before it on which the sending office is open.
    pub act_by: NaiveDate,
    /// Who may know.
    pub audience: Audience,
}

impl Due {
    /// The limit where it is another day than the one to act by.
    pub fn limit(&self) -> Option<NaiveDate> {
        (self.act_by != self.on).then_some(self.on)
    }
}

/// Everything due in a case, what is to be done earliest first.
pub fn due(case: &Case, around: &Around) -> Vec<Due> {
    let procedures = around.terms.procedures;
    let mut list = Vec::new();
    let mut add = |what, action, on: NaiveDate, audience| {
        // A journey leaves on its day whether the office is open or not, and a release lapses at its hour.
        let act_by = match action {
            "record-departure" => on,
            _ => around.closed.act_by(on),
        };
        list.push(Due {
            what,
            action,
            on,
            act_by,
            audience,
        });
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
        // Asked again since this journey was booked: whether that still counts on the day is for the release.
        let asked_again = case
            .latest::<Reconfirmed>()
            .is_some_and(|r| booking.as_ref().is_some_and(|b| r.seq > b.seq));
        if !asked_again {
            let hours = procedures.reconfirm_hours.min(72);
            add(
                "reconfirm",
                "reconfirm",
                departure - Days::new(u64::from(hours / 24)),
                Audience::Counselling,
            );
        }
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
    list.sort_by_key(|d| (d.act_by, d.on));
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::{
        closed_days::ClosedDays,
        codes::Weekday,
        programme::{Procedures, Terms},
        sample::{Told, day, fact, noon},
        stage::StageName as S,
    };

    fn around(now: &str) -> Around {
        Around {
            now: now.parse().unwrap(),
            zone: chrono_tz::Asia::Manila,
            closed: ClosedDays::default(),
            programme: "any".to_owned(),
            terms: Terms {
                name: "Any".to_owned(),
                host_countries: Vec::new(),
                countries_of_return: Vec::new(),
                languages: Vec::new(),
                opens_on: day("2025-01-01"),
                closes_on: None,
                procedures: Procedures::default(),
                source: "Invented".to_owned(),
            },
            suspended: BTreeSet::new(),
            monitoring: false,
            companions: Vec::new(),
        }
    }

    /// The day on which something is due, by the clock of the last entry.
    fn on(told: &Told, what: &str) -> Option<NaiveDate> {
        let last = told.0.last().unwrap().at;
        let list = due(
            &told.case(),
            &Around {
                now: last,
                ..around("2026-03-01T12:00:00Z")
            },
        );
        assert!(list.is_sorted_by_key(|d| d.on), "the earliest first");
        list.into_iter().find(|d| d.what == what).map(|d| d.on)
    }

    #[test]
    fn what_is_due_is_due_on_its_day() {
        let asked =
            Told::at(S::Declared).on("2026-03-05", 1, fact("ask-receiving-office", json!({})));
        let held = Told::new().on(
            "2026-03-02",
            1,
            fact("hold", json!({ "review_on": "2026-03-20" })),
        );
        let fit = Told::new().on(
            "2026-03-02",
            1,
            fact("record-fitness", json!({ "valid_until": "2026-05-05" })),
        );
        let risk = Told::new().on(
            "2026-03-02",
            1,
            fact("assess-risk", json!({ "valid_until": "2026-06-06" })),
        );
        let told = Told::at(S::Booked).on("2026-03-03", 1, fact("notify-arrival", json!({})));
        // Registered on 1 March; the sample journey leaves on 1 April.
        for (why, case, what, expected) in [
            (
                "fourteen days after registration",
                &Told::new(),
                "eligibility-decision",
                Some("2026-03-15"),
            ),
            (
                "decided",
                &Told::at(S::Eligible),
                "eligibility-decision",
                None,
            ),
            (
                "not asked yet",
                &Told::at(S::Declared),
                "receiving-answer",
                None,
            ),
            (
                "five days after asking",
                &asked,
                "receiving-answer",
                Some("2026-03-10"),
            ),
            (
                "ninety days after the signature",
                &Told::at(S::Declared),
                "declaration-reconfirm",
                Some("2026-05-30"),
            ),
            (
                "as booked",
                &Told::at(S::Booked),
                "departure",
                Some("2026-04-01"),
            ),
            (
                "seven days before",
                &Told::at(S::Booked),
                "arrival-notice",
                Some("2026-03-25"),
            ),
            ("sent", &told, "arrival-notice", None),
            (
                "three days before",
                &Told::at(S::Booked),
                "reconfirm",
                Some("2026-03-29"),
            ),
            ("left", &Told::at(S::Departed), "departure", None),
            (
                "thirty days after arrival",
                &Told::at(S::Arrived),
                "first-contact",
                Some("2026-05-01"),
            ),
            (
                "in contact",
                &Told::at(S::Reintegrating),
                "first-contact",
                None,
            ),
            (
                "a hold is looked at again",
                &held,
                "hold-review",
                Some("2026-03-20"),
            ),
            ("its last day", &fit, "fitness-ends", Some("2026-05-05")),
            ("its last day", &risk, "risk-ends", Some("2026-06-06")),
            ("ended", &Told::at(S::Exited), "eligibility-decision", None),
        ] {
            assert_eq!(on(case, what), expected.map(day), "{what}: {why}");
        }
    }

    #[test]
    fn what_is_due_on_a_closed_day_is_acted_upon_before_it_and_a_journey_leaves_on_its_day() {
        // Registered on Sunday 1 March; fourteen days later is a Sunday again. The sample journey leaves on Wednesday 1 April.
        let booked = Told::at(S::Booked);
        let week = [Weekday::Saturday, Weekday::Sunday];
        let gulf = [Weekday::Friday, Weekday::Saturday];
        for (why, told, what, weekend, holidays, limit, act_by) in [
            (
                "a Sunday",
                &Told::new(),
                "eligibility-decision",
                week,
                vec![],
                "2026-03-15",
                "2026-03-13",
            ),
            (
                "a Sunday in the Gulf",
                &Told::new(),
                "eligibility-decision",
                gulf,
                vec![],
                "2026-03-15",
                "2026-03-15",
            ),
            (
                "and a holiday",
                &Told::new(),
                "eligibility-decision",
                gulf,
                vec!["2026-03-15"],
                "2026-03-15",
                "2026-03-12",
            ),
            (
                "a holiday",
                &booked,
                "arrival-notice",
                week,
                vec!["2026-03-25"],
                "2026-03-25",
                "2026-03-24",
            ),
            (
                "the day before a holiday",
                &booked,
                "arrival-notice",
                week,
                vec!["2026-03-26"],
                "2026-03-25",
                "2026-03-25",
            ),
            (
                "the day after a holiday",
                &booked,
                "arrival-notice",
                week,
                vec!["2026-03-24"],
                "2026-03-25",
                "2026-03-25",
            ),
            (
                "a journey on a holiday",
                &booked,
                "departure",
                week,
                vec!["2026-04-01"],
                "2026-04-01",
                "2026-04-01",
            ),
        ] {
            let closed = ClosedDays {
                weekend: weekend.into(),
                holidays: holidays.into_iter().map(day).collect(),
            };
            let list = due(
                &told.case(),
                &Around {
                    closed,
                    ..around("2026-03-02T12:00:00Z")
                },
            );
            assert!(list.is_sorted_by_key(|d| d.act_by), "{why}");
            let due = list.iter().find(|d| d.what == what).unwrap();
            assert_eq!((due.on, due.act_by), (day(limit), day(act_by)), "{why}");
            assert_eq!(due.limit(), (limit != act_by).then(|| day(limit)), "{why}");
        }
    }

    #[test]
    fn a_day_is_that_of_the_sending_office() {
        // Recorded at noon UTC is the evening of the same day in Manila; at 16:00 UTC the next day has begun there.
        for (at, expected) in [
            ("2026-03-01T15:59:59Z", "2026-03-15"),
            ("2026-03-01T16:00:00Z", "2026-03-16"),
        ] {
            let mut told = Told::new();
            told.0[0].at = at.parse().unwrap();
            let list = due(&told.case(), &around(at));
            assert_eq!(list[0].on, day(expected), "{at}");
        }
    }

    #[test]
    fn a_release_is_due_to_lapse_until_it_has() {
        let case = Told::at(S::Released).case();
        for (now, expected) in [
            ("2026-12-30T12:00:00Z", Some("2026-12-31")),
            ("2026-12-31T12:00:00Z", Some("2026-12-31")),
            ("2026-12-31T12:00:01Z", None),
        ] {
            let list = due(&case, &around(now));
            let lapses = list
                .iter()
                .find(|d| d.what == "release-lapses")
                .map(|d| d.on);
            assert_eq!(lapses, expected.map(day), "{now}");
        }
    }

    #[test]
    fn a_notice_is_never_counted_shorter_than_seven_days() {
        for (days, expected) in [(3, "2026-03-25"), (7, "2026-03-25"), (8, "2026-03-24")] {
            let mut around = around("2026-03-02T12:00:00Z");
            around.terms.procedures.arrival_notice_days = days;
            let list = due(&Told::at(S::Booked).case(), &around);
            let notice = list.iter().find(|d| d.what == "arrival-notice").unwrap();
            assert_eq!(notice.on, day(expected), "{days} days");
        }
    }

    #[test]
    fn every_stage_before_arrival_has_a_next_step_and_it_is_possible_from_there() {
        for stage in S::ALL {
            let case = Told::at(*stage).case();
            let next = next_step(&case, noon("2026-03-03"));
            let ends = matches!(stage, S::Reintegrating | S::Closed | S::Exited);
            assert_eq!(next.is_none(), ends, "{stage:?}");
            if let Some(code) = next {
                let action = crate::actions::Action::find(code).unwrap();
                assert!(action.is_possible_from(*stage), "{code} from {stage:?}");
            }
        }
    }
}
