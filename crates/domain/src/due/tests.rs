//! What is due, and when.

use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::{
    closed_days::ClosedDays,
    codes::Weekday,
    papers::StateAgreement,
    programme::{Procedures, Terms},
    sample::{Told, corrected, day, fact, noon},
    stage::StageName as S,
    standing::Counsellors,
};

mod conferences;
mod fixed_day;

pub(crate) fn around(now: &str) -> Around {
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
            counselling_office: None,
            entitlements: Vec::new(),
            source: "Invented".to_owned(),
        },
        suspended: BTreeSet::new(),
        monitoring: false,
        companions: Vec::new(),
        counsellors: Counsellors::default(),
        receiving: None,
        forms: Vec::new(),
        state_agreements: Vec::new(),
    }
}

/// A day in March, with what States have agreed to.
pub(crate) fn around_with(state_agreements: Vec<StateAgreement>) -> Around {
    Around {
        state_agreements,
        ..around("2026-03-25T12:00:00Z")
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
    let asked = Told::at(S::Declared).on("2026-03-05", 1, fact("ask-receiving-office", json!({})));
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
    let papers = |answer_by: serde_json::Value| {
        let request = fact("request-document", json!({ "answer_by": answer_by }));
        Told::at(S::Eligible).on("2026-03-05", 1, request)
    };
    let asked_for =
        |code| Told::at(S::Eligible).on("2026-03-05", 1, fact(code, json!({ "answer_by": null })));
    let verification = asked_for("request-verification");
    let clearance = asked_for("request-clearance");
    let kept = Told::at(S::Eligible).on(
        "2026-03-05",
        1,
        fact("take-custody", json!({ "hand_back_on": "2026-03-25" })),
    );
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
        (
            "the day that was named",
            &papers(json!("2026-03-25")),
            "document-answer",
            Some("2026-03-25"),
        ),
        (
            "thirty days after asking",
            &papers(json!(null)),
            "document-answer",
            Some("2026-04-04"),
        ),
        (
            "it came",
            &papers(json!(null)).on("2026-03-20", 1, fact("record-document", json!({}))),
            "document-answer",
            None,
        ),
        (
            "asked once more",
            &papers(json!(null))
                .on("2026-03-20", 1, fact("record-document", json!({})))
                .on(
                    "2026-03-21",
                    1,
                    fact("request-document", json!({ "answer_by": "2026-03-30" })),
                ),
            "document-answer",
            Some("2026-03-30"),
        ),
        (
            "no longer wished for",
            &papers(json!(null)).on("2026-03-20", 1, fact("withdraw", json!({}))),
            "document-answer",
            None,
        ),
        (
            "asked again on the day arranged",
            &papers(json!(null)).on(
                "2026-03-20",
                1,
                fact(
                    "record-consulate-answer",
                    json!({ "consulate_answer": "no-answer", "next_on": "2026-03-28" }),
                ),
            ),
            "document-answer",
            Some("2026-03-28"),
        ),
        (
            "thirty days after asking",
            &verification,
            "verification-answer",
            Some("2026-04-04"),
        ),
        (
            "thirty days after asking",
            &clearance,
            "clearance-answer",
            Some("2026-04-04"),
        ),
        (
            "answered",
            &clearance
                .clone()
                .on("2026-03-20", 1, fact("record-clearance", json!({}))),
            "clearance-answer",
            None,
        ),
        (
            "the day on the receipt",
            &kept,
            "custody-ends",
            Some("2026-03-25"),
        ),
        (
            "the journey was given up: at once",
            &kept
                .clone()
                .on("2026-03-10", 1, fact("withdraw", json!({}))),
            "custody-ends",
            Some("2026-03-10"),
        ),
        (
            "handed back",
            &kept
                .clone()
                .on("2026-03-10", 1, fact("end-custody", json!({}))),
            "custody-ends",
            None,
        ),
    ] {
        assert_eq!(on(case, what), expected.map(day), "{what}: {why}");
    }
}

#[test]
fn news_is_due_until_the_person_was_told_or_wished_none() {
    let news = |event: &str, told: &str| {
        fact(
            "record-proceedings",
            json!({ "event": event, "news_told": told }),
        )
    };
    for (event, first, then, what, expected) in [
        ("sentence", "yes", None, "proceedings-news", None),
        ("sentence", "refused", None, "proceedings-news", None),
        (
            "sentence",
            "no",
            None,
            "proceedings-news",
            Some("2026-03-10"),
        ),
        (
            "sentence",
            "not-asked",
            None,
            "proceedings-news",
            Some("2026-03-10"),
        ),
        (
            "sentence",
            "unknown",
            None,
            "proceedings-news",
            Some("2026-03-10"),
        ),
        (
            "sentence",
            "no",
            Some(("sentence", "yes")),
            "proceedings-news",
            None,
        ),
        (
            "sentence",
            "no",
            Some(("trial", "yes")),
            "proceedings-news",
            Some("2026-03-10"),
        ),
        (
            "perpetrator-released",
            "no",
            None,
            "perpetrator-released",
            Some("2026-03-10"),
        ),
        (
            "perpetrator-released",
            "yes",
            None,
            "perpetrator-released",
            None,
        ),
    ] {
        for stage in [S::Eligible, S::Reintegrating, S::Closed] {
            let mut told = Told::at(stage).on("2026-03-10", 1, news(event, first));
            if let Some((event, told_later)) = then {
                told = told.on("2026-03-12", 1, news(event, told_later));
            }
            assert_eq!(
                on(&told, what),
                expected.map(day),
                "{stage:?}: {event} {first}, then {then:?}"
            );
        }
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

#[test]
fn who_helps_and_what_the_escort_must_know_is_due_the_day_before() {
    let told = Told::at(S::Booked);
    let leaves = told.case().departure_day().unwrap();
    assert_eq!(on(&told, "assistance"), Some(leaves - Days::new(1)));
    let mut helped = told.clone();
    for kind in ["departure", "arrival", "meeting"] {
        helped = helped.on(
            "2026-03-04",
            2,
            fact("set-assistance", json!({ "assistance": kind })),
        );
    }
    assert_eq!(on(&helped, "assistance"), None);
    let assigned = told.on("2026-03-04", 2, fact("assign-escort", json!({})));
    assert_eq!(
        on(&assigned, "escort-briefing"),
        Some(leaves - Days::new(1))
    );
    let briefed = assigned
        .clone()
        .on("2026-03-05", 2, fact("brief-escort", json!({})));
    assert_eq!(on(&briefed, "escort-briefing"), None);
    let another = briefed.on("2026-03-06", 2, fact("assign-escort", json!({})));
    assert_eq!(
        on(&another, "escort-briefing"),
        Some(leaves - Days::new(1)),
        "who comes instead is briefed too"
    );
}
