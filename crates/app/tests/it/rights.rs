//! What people ask about their own data: recorded by anybody, due, answered with reasons; and the copy in their hands (DAT-01, DAT-04).

use homeward_app::{Actor, App, Clock, Refused};
use homeward_demo::{Profile, steps};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Audience, HoldKind},
    fields::Problem,
    stage::StageName,
};
use serde_json::{Value, json};

use crate::ground::{Ground, grounds, record, seen};

fn asked(right: &str, on: &str) -> steps::Fields {
    steps::fields(json!({
        "data_right": right,
        "asked_by": "person",
        "identity_shown": "Passport shown at the counter",
        "asked_on": on,
        "asked_for": "Asks about the notes of May.",
    }))
}

fn answered(right: &str, answer: &str, complain_to: Value) -> steps::Fields {
    steps::fields(json!({
        "data_right": right,
        "data_answer": answer,
        "reason": "What was asked for is law.",
        "complain_to": complain_to,
        "told_on": "2026-03-09",
    }))
}

fn given(withheld: Value, ground: Value) -> steps::Fields {
    steps::fields(json!({
        "asked_by": "person",
        "identity_shown": "Passport shown at the counter",
        "withheld": withheld,
        "withheld_ground": ground,
    }))
}

async fn give(app: &App, by: &Actor, number: &CaseNumber, withheld: Value, ground: Value) {
    record(app, by, number, "give-copy", given(withheld, ground))
        .await
        .unwrap();
}

#[tokio::test]
async fn anybody_records_a_request_and_it_is_due_until_it_is_answered() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let number = walk.number().clone();
        let manager = &g.world.manila.manager;
        // The consulate sees no case; what the person says to them is taken all the same.
        for (by, right) in [
            (&g.world.consulate, "copy"),
            (&g.world.manila.counsellor, "erasure"),
            (&g.world.manila.counsellor, "copy"),
        ] {
            record(
                &g.app,
                by,
                &number,
                "request-data",
                asked(right, "2026-03-09"),
            )
            .await
            .unwrap();
        }
        let due = async || {
            let mut due: Vec<_> = seen(&g.app, manager, &number)
                .await
                .dues
                .into_iter()
                .filter(|due| due.what.starts_with("data-"))
                .map(|due| (due.what, due.on.to_string()))
                .collect();
            due.sort();
            due
        };
        let copy = ("data-copy", "2026-04-08".to_owned());
        let erasure = ("data-erasure", "2026-04-08".to_owned());
        assert_eq!(
            due().await,
            [copy.clone(), copy.clone(), erasure.clone()],
            "{}",
            g.name
        );
        let refused = record(
            &g.app,
            &g.world.manila.travel,
            &number,
            "answer-data-request",
            answered("copy", "granted", json!(null)),
        )
        .await;
        assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
        let unexplained = record(
            &g.app,
            manager,
            &number,
            "answer-data-request",
            answered("erasure", "refused", json!(null)),
        )
        .await;
        match unexplained {
            Err(Refused::Invalid(errors)) => {
                assert_eq!(errors[0].field, "complain_to", "{}", g.name);
                assert_eq!(errors[0].problem, Problem::NeededHere);
            }
            other => panic!("{other:?}"),
        }
        for (right, answer, complain_to) in [
            ("erasure", "refused", json!("The data-protection authority")),
            ("copy", "granted", json!(null)),
        ] {
            record(
                &g.app,
                manager,
                &number,
                "answer-data-request",
                answered(right, answer, complain_to),
            )
            .await
            .unwrap();
        }
        assert_eq!(due().await, [copy], "{}: one answer, one request", g.name);
    }
}

#[tokio::test]
async fn an_objection_that_is_upheld_holds_the_case_and_one_that_is_refused_does_not() {
    for g in grounds().await {
        for (answer, complain_to, holds) in [
            ("granted", json!(null), true),
            ("partly", json!("The authority"), true),
            ("refused", json!("The authority"), false),
        ] {
            let mut walk = g.adult();
            walk.register().await.unwrap();
            let number = walk.number().clone();
            let manager = &g.world.manila.manager;
            record(
                &g.app,
                manager,
                &number,
                "request-data",
                asked("objection", "2026-03-09"),
            )
            .await
            .unwrap();
            record(
                &g.app,
                manager,
                &number,
                "answer-data-request",
                answered("objection", answer, complain_to),
            )
            .await
            .unwrap();
            let view = seen(&g.app, manager, &number).await;
            assert_eq!(
                view.holds.iter().any(|h| h.kind == HoldKind::OwnWish),
                holds,
                "{}: {answer}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_request_leaves_a_release_standing() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Released).await;
        for (code, fields) in [
            ("request-data", asked("copy", "2026-03-09")),
            ("give-copy", given(json!([]), json!(null))),
        ] {
            walk.record(&g.world.manila.counsellor, code, fields)
                .await
                .unwrap();
        }
        let view = seen(walk.app(), &g.world.manila.counsellor, walk.number()).await;
        assert_eq!(view.stage, StageName::Released, "{}", g.name);
    }
}

#[tokio::test]
async fn a_copy_is_there_once_it_is_recorded_to_whom_for_a_day_and_for_who_recorded_it() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let number = walk.number().clone();
        let w = &g.world.manila;
        let copy = async |app: &App, by: &Actor| app.copy_of_data(by, &number).await;
        assert!(copy(&g.app, &w.counsellor).await.unwrap().is_none());
        give(&g.app, &w.counsellor, &number, json!([]), json!(null)).await;
        assert!(copy(&g.app, &w.manager).await.unwrap().is_none());
        let made = copy(&g.app, &w.counsellor).await.unwrap().unwrap();
        assert!(made.parts.contains(&"case") && made.parts.contains(&"counselling"));
        assert!(!made.parts.contains(&"protection") && !made.parts.contains(&"health"));
        // Recording by number shows nothing to whom the case is not there for.
        for by in [
            &g.world.immigration,
            &g.world.data_protection,
            &g.world.dubai.counsellor,
        ] {
            give(&g.app, by, &number, json!([]), json!(null)).await;
            let refused = copy(&g.app, by).await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
        let now = g.app.clock().now();
        for (hours, there) in [(23, true), (24, false), (25, false)] {
            let app = g
                .app
                .at(Clock::fixed(now + chrono::TimeDelta::hours(hours)));
            let made = copy(&app, &w.counsellor).await.unwrap();
            assert_eq!(made.is_some(), there, "{}: {hours}", g.name);
        }
    }
}

#[tokio::test]
async fn a_copy_holds_what_was_recorded_decided_and_read_and_names_neither_staff_nor_other_cases() {
    for g in grounds().await {
        let mut first = g.adult();
        first.to_eligible().await.unwrap();
        let mut walk = first.alongside(Profile::adult());
        walk.to_eligible().await.unwrap();
        let (number, other) = (walk.number().clone(), first.number().clone());
        let lead = &g.world.manila.lead;
        walk.record(
            &g.world.manila.counsellor,
            "join-group",
            steps::fields(json!({ "companion": other, "kind": "travel" })),
        )
        .await
        .ok();
        record(
            &g.app,
            lead,
            &number,
            "record-incident",
            steps::incident("A neighbour was threatened."),
        )
        .await
        .unwrap();
        g.app
            .case_view(lead, &number, &[Audience::Protection])
            .await
            .unwrap();
        give(
            &g.app,
            lead,
            &number,
            json!(["incidents"]),
            json!("safety-of-another"),
        )
        .await;
        let made = g.app.copy_of_data(lead, &number).await.unwrap().unwrap();
        let text = serde_json::to_string(&made).unwrap();
        for never in [
            other.as_str(),
            lead.staff.name.as_str(),
            "A neighbour was threatened.",
        ] {
            assert!(!text.contains(never), "{}: {never}", g.name);
        }
        assert_eq!(made.withheld, ["incidents"], "{}", g.name);
        assert_eq!(made.withheld_ground, Some("safety-of-another"));
        let incident = made.entries.iter().find(|e| e.code == "record-incident");
        assert!(incident.unwrap().record.is_none(), "{}", g.name);
        let decided = made.entries.iter().find(|e| e.code == "decide-eligibility");
        let decided = decided.unwrap();
        assert!(!decided.decided.is_empty(), "{}: with its reasons", g.name);
        assert!(decided.by.organisation.is_some());
        let readings = made.readings.unwrap();
        assert!(
            readings
                .iter()
                .any(|r| r.what.contains("protection") && r.confidential),
            "{}: {readings:?}",
            g.name
        );
        assert!(
            readings.iter().any(|r| r.kind == "copy"),
            "{}: this one too",
            g.name
        );
    }
}

#[tokio::test]
async fn two_copies_that_differ_in_a_confidential_fact_are_alike_outside_its_audience() {
    for g in grounds().await {
        let mut texts = Vec::new();
        for told in [false, true] {
            let copies = g_copy(&g, told).await;
            texts.push(copies);
        }
        assert_eq!(texts[0], texts[1], "{}", g.name);
    }
}

/// The copy a counsellor hands over of a case with or without a health record, without what differs by chance.
async fn g_copy(g: &Ground, told: bool) -> Value {
    let mut walk = g.adult();
    walk.to_eligible().await.unwrap();
    let number = walk.number().clone();
    let doctor = &g.world.manila.doctor;
    if told {
        walk.record(
            doctor,
            "assess-health",
            steps::chronic(walk.today(), "Needs insulin."),
        )
        .await
        .unwrap();
    }
    g.app
        .case_view(doctor, &number, &[Audience::Health])
        .await
        .unwrap();
    let by = &g.world.manila.counsellor;
    give(&g.app, by, &number, json!([]), json!(null)).await;
    let mut made = g.app.copy_of_data(by, &number).await.unwrap().unwrap();
    for reading in made.readings.iter_mut().flatten() {
        reading.at = made.made_at;
    }
    let mut text = serde_json::to_string(&made).unwrap();
    text = text.replace(number.as_str(), "HW");
    let mut value: Value = serde_json::from_str(&text).unwrap();
    // Other people have other names and moments.
    let entries = value["entries"].as_array_mut().unwrap();
    for entry in entries {
        entry["at"] = Value::Null;
        entry["record"] = Value::Null;
    }
    value
}
