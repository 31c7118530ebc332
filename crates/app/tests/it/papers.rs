//! Travel papers through the use cases: lines for machines, answers nobody waits for, agreements with States.

use homeward_app::{Refused, admin::Edit};
use homeward_demo::{BALI, steps, steps::Fields};
use homeward_domain::{
    administration::StateAgreementForm,
    case_number::CaseNumber,
    codes::{ConsulateRequest, EvidenceKind},
    fields::Problem,
    stage::StageName,
};
use serde_json::json;

use crate::ground::{Ground, grounds, record, seen};

/// Made like the specimen of ICAO 9303, for a person born on 12 May 1991 and a passport of Viet Nam valid until 31 December 2030.
const LINES: &str =
    "P<VNMTRINH<<MINH<KHUE<<<<<<<<<<<<<<<<<<<<<<< C1234567<0VNM9105126F3012316<<<<<<<<<<<<<<04";

fn passport(others: serde_json::Value) -> Fields {
    let lines = json!({ "machine_readable": LINES });
    steps::and(lines.as_object().unwrap().clone(), others)
}

fn errors(refused: Refused, g: &Ground) -> Vec<(String, Problem)> {
    match refused {
        Refused::Invalid(errors) => errors.into_iter().map(|e| (e.field, e.problem)).collect(),
        other => panic!("{}: {other:?}", g.name),
    }
}

/// What is wrong with a document that is recorded so.
async fn refused(g: &Ground, number: &CaseNumber, fields: Fields) -> Vec<(String, Problem)> {
    let travel = &g.world.manila.travel;
    let recorded = record(&g.app, travel, number, "record-document", fields).await;
    errors(recorded.unwrap_err(), g)
}

#[tokio::test]
async fn a_document_is_recorded_from_its_lines_and_one_of_another_person_asks_why() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let travel = &g.world.manila.travel;
        let misread = LINES.replace("C1234567<0", "C1234567<1");
        for (why, fields, wrong) in [
            (
                "a check digit",
                passport(json!({ "machine_readable": misread })),
                ("machine_readable", Problem::CheckDigits),
            ),
            (
                "no lines",
                passport(json!({ "machine_readable": "P<VNM" })),
                ("machine_readable", Problem::UnreadableLines),
            ),
            (
                "another number typed",
                passport(json!({ "document_number": "C7654321" })),
                ("document_number", Problem::OtherThanLines),
            ),
            (
                "no lines and nothing typed",
                passport(json!({ "machine_readable": "" })),
                ("document", Problem::Missing),
            ),
        ] {
            let found = refused(&g, walk.number(), fields).await;
            assert!(
                found.contains(&(wrong.0.to_owned(), wrong.1)),
                "{}: {why}: {found:?}",
                g.name
            );
        }
        record(
            &g.app,
            travel,
            walk.number(),
            "record-document",
            passport(json!({})),
        )
        .await
        .unwrap();
        let view = seen(&g.app, travel, walk.number()).await;
        let entry = view
            .entries
            .iter()
            .find(|e| e.code == "record-document")
            .unwrap();
        let fields = entry.fields.as_ref().unwrap();
        assert_eq!(fields["document_number"], "C1234567", "{}", g.name);
        assert_eq!(fields["issuer"], "VN", "{}", g.name);
        assert_eq!(fields["valid_until"], "2030-12-31", "{}", g.name);

        // Another birth date in the case: the document may be somebody else's.
        let team = &g.world.manila;
        let mut details = steps::registered("Trịnh Minh Khuê", "1992-05-12", "vi", "VN");
        for name in [
            "told_purpose",
            "consent_to_keep",
            "consent_to_share",
            "consent_language",
            "heard_by",
        ] {
            details.remove(name);
        }
        record(&g.app, &team.counsellor, walk.number(), "amend", details)
            .await
            .unwrap();
        let found = refused(&g, walk.number(), passport(json!({}))).await;
        assert_eq!(
            found,
            [("differs_because".to_owned(), Problem::NeededHere)],
            "{}",
            g.name
        );
        let why = json!({ "differs_because": "The registry wrote the year down wrongly." });
        record(
            &g.app,
            travel,
            walk.number(),
            "record-document",
            passport(why),
        )
        .await
        .unwrap();
    }
}

#[tokio::test]
async fn what_nobody_waits_for_and_what_nobody_keeps_is_not_recorded() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let travel = &g.world.manila.travel;
        let today = walk.today();
        let kept = steps::custody_taken("passport", today);
        for (code, fields, field) in [
            (
                "record-consulate-answer",
                steps::consulate_answered("verification", "granted", today),
                "consulate_request",
            ),
            (
                "record-clearance",
                steps::clearance_recorded("exit-clearance", "PH", "granted"),
                "clearance",
            ),
            (
                "end-custody",
                steps::custody_ended("passport", today),
                "evidence",
            ),
        ] {
            let refused = record(&g.app, travel, walk.number(), code, fields)
                .await
                .unwrap_err();
            assert_eq!(
                errors(refused, &g),
                [(field.to_owned(), Problem::NothingOpen)],
                "{}: {code}",
                g.name
            );
        }
        record(&g.app, travel, walk.number(), "take-custody", kept)
            .await
            .unwrap();
        let back = steps::custody_ended("passport", today);
        record(&g.app, travel, walk.number(), "end-custody", back)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn agreements_with_states_are_kept_by_who_manages_them() {
    for g in grounds().await {
        let form = StateAgreementForm {
            country: "NP".parse().unwrap(),
            agreement_title: "Exchange of notes, 2026".to_owned(),
            document_days: Some(14),
            verification_days: None,
            evidence_means: vec![EvidenceKind::Passport, EvidenceKind::Interview],
            holds_from: "2026-03-01".parse().unwrap(),
            holds_until: None,
        };
        for who in ["caseworker", "travel", "dataprotection", "consulate"] {
            let refused = g
                .app
                .save_state_agreement(g.world.actor(who), &Edit::new(&form))
                .await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {who}",
                g.name
            );
        }
        let early = StateAgreementForm {
            holds_until: Some("2026-02-28".parse().unwrap()),
            ..form.clone()
        };
        let manager = g.world.actor("programme");
        let refused = g
            .app
            .save_state_agreement(manager, &Edit::new(&early))
            .await;
        assert_eq!(
            errors(refused.unwrap_err(), &g),
            [("holds_until".to_owned(), Problem::EndsBeforeStart)],
            "{}",
            g.name
        );
        g.app
            .save_state_agreement(manager, &Edit::new(&form))
            .await
            .unwrap();
        let all = g.app.state_agreements(manager).await.unwrap();
        let held = all.iter().find(|held| held.form == form).unwrap();
        let mut change = held.clone();
        change.form.document_days = Some(21);
        g.app
            .save_state_agreement(manager, &Edit::of(&change))
            .await
            .unwrap();
        let stale = g
            .app
            .save_state_agreement(g.world.actor("admin"), &Edit::of(&change))
            .await;
        assert!(matches!(stale, Err(Refused::Conflict { .. })), "{}", g.name);
    }
}

#[tokio::test]
async fn answers_of_states_are_counted_per_country_for_those_who_may_read_figures() {
    for g in grounds().await {
        let figures = async |app: &homeward_app::App| {
            let found = app.state_answers(&g.world.programme_manager, BALI).await;
            let by: std::collections::BTreeMap<_, _> = found.unwrap().by.into_iter().collect();
            let rows = by[&ConsulateRequest::Verification].iter();
            rows.map(|row| {
                (
                    row.agreed_days,
                    row.asked(),
                    row.due(),
                    row.met(),
                    row.overdue(),
                )
            })
            .collect::<Vec<_>>()
        };
        assert_eq!(figures(&g.app).await, [], "{}", g.name);
        let mut walks = Vec::new();
        for at in 0..12 {
            let mut walk = g.adult();
            walk.to(StageName::Eligible).await.unwrap();
            let asked = steps::verification_requested("VN", "Consulate in Manila");
            walk.record(&walk.team().travel, "request-verification", asked)
                .await
                .unwrap();
            walks.push(walk);
            let told = figures(&g.app).await[0];
            let expected = match at + 1 {
                1..=9 => (Some(30), None, None, None, None),
                _ => (Some(30), Some(10), Some(10), Some(0), Some(0)),
            };
            assert_eq!(told, expected, "{}: {at}", g.name);
        }
        let answered = steps::and(
            steps::consulate_answered("verification", "granted", walks[0].today()),
            json!({ "next_on": null }),
        );
        walks[0]
            .record(&walks[0].team().travel, "record-consulate-answer", answered)
            .await
            .unwrap();
        assert_eq!(
            figures(&g.app).await,
            [(Some(30), Some(10), None, None, Some(0))],
            "{}: one in time would tell of one who waits or waits not",
            g.name
        );
        let days = chrono::TimeDelta::days(31);
        let later = g
            .app
            .at(homeward_app::Clock::fixed(g.app.clock().now() + days));
        assert_eq!(
            figures(&later).await,
            [(Some(30), Some(10), Some(0), None, None)],
            "{}: the limit is past",
            g.name
        );
        for actor in [&g.world.manila.manager, &g.world.administrator] {
            let refused = g.app.state_answers(actor, BALI).await.unwrap_err();
            assert!(matches!(refused, Refused::NotPermitted), "{}", g.name);
        }
    }
}
