//! Who sees what through the interface.

use homeward_demo::{Profile, Walk, steps};
use homeward_domain::{
    actions::{ACTIONS, Action},
    codes::{Audience, Code},
    stage::StageName,
};
use homeward_store::access_log;
use serde_json::{Value, json};

use crate::{api_program::body, ground::Ground};

#[tokio::test]
async fn a_travel_officer_sees_only_the_constant_clearance_lines() {
    for ground in Ground::both().await {
        let mut plain = Walk::new(&ground.app, &ground.world, Profile::adult());
        plain.to(StageName::Eligible).await.unwrap();
        let mut afraid = Walk::new(&ground.app, &ground.world, Profile::adult());
        afraid.to(StageName::Eligible).await.unwrap();
        let lead = &ground.world.manila.lead;
        let referral = steps::referred("unhcr", "Says that going home is not safe.");
        afraid
            .act(lead, "refer-protection", referral)
            .await
            .unwrap();
        let doctor = &ground.world.manila.doctor;
        let ill = steps::chronic(afraid.today(), "Diabetes");
        afraid.act(doctor, "assess-health", ill).await.unwrap();

        let travel = ground.program(&ground.world.manila.travel).await;
        for path in ["", "/actions", "/actions/record-document"] {
            // Numbers differ, and so do the moments of registration: all else is the same, to the letter.
            let seen = async |walk: &Walk<'_>| {
                let answer = travel.get(&format!("/cases/{}{path}", walk.number())).await;
                assert_eq!(answer.status, 200, "{answer:?}");
                answer.text.replace(walk.number().as_str(), "HW")
            };
            assert_eq!(
                seen(&plain).await,
                seen(&afraid).await,
                "{} {path}",
                ground.name
            );
        }
        let list = travel.get("/cases").await;
        let mut rows = list.body["cases"].as_array().unwrap().clone();
        assert_eq!(rows.len(), 2);
        rows.iter_mut().for_each(|row| row["number"] = Value::Null);
        assert_eq!(rows[0], rows[1], "{}", ground.name);

        let case = travel
            .get(&format!(
                "/cases/{}?open=counselling,protection,health",
                afraid.number()
            ))
            .await;
        assert_eq!(case.body["audiences"], json!(["case"]));
        assert_eq!(case.body["opened"], json!([]));
        for hidden in [
            "categories",
            "removal_order",
            "detained",
            "migration_history",
        ] {
            assert!(case.body["details"].get(hidden).is_none(), "{hidden}");
        }
        let checks = case.body["next"]["checks"].as_array().unwrap();
        let lines: Vec<_> = checks
            .iter()
            .filter(|c| c["kind"] == "clearance")
            .map(|c| c["id"].as_str().unwrap())
            .collect();
        assert_eq!(lines, ["clearance-protection", "clearance-health"]);
        let confidential: Vec<_> = ground
            .app
            .engine()
            .safeguards()
            .filter(|s| s.audience != Audience::Case)
            .map(|s| s.id.clone())
            .collect();
        assert!(
            checks
                .iter()
                .all(|c| confidential.iter().all(|id| c["id"] != id.as_str()))
        );
        assert!(!case.text.contains("protection-referral"));
    }
}

#[tokio::test]
async fn immigration_staff_sees_nothing_and_may_still_hand_in_a_withdrawal() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Registered).await.unwrap();
        let path = format!("/cases/{}", walk.number());
        for actor in [&ground.world.immigration, &ground.world.consulate] {
            let program = ground.program(actor).await;
            for address in [
                path.clone(),
                format!("{path}/actions"),
                format!("{path}/actions/withdraw"),
                format!("{path}?open=protection"),
            ] {
                let answer = program.get(&address).await;
                assert_eq!(
                    (answer.status, answer.problem()),
                    (404, "not-found"),
                    "{} {address}",
                    ground.name
                );
            }
            let list = program.get(&format!("/cases?q={}", walk.number())).await;
            assert_eq!(
                (&list.body["total"], &list.body["cases"]),
                (&json!(0), &json!([]))
            );
            for action in ACTIONS.iter().filter(|a| !a.is_protective()) {
                let answer = program
                    .post(&format!("{path}/{}", action.code), json!({}))
                    .await;
                assert!(
                    matches!(answer.status, 404 | 422),
                    "{} {}: {answer:?}",
                    ground.name,
                    action.code
                );
            }
        }
        let program = ground.program(&ground.world.immigration).await;
        let answer = program
            .post(&format!("{path}/withdraw"), body(steps::withdrawn()))
            .await;
        assert_eq!(
            (answer.status, &answer.body),
            (202, &json!({"number": walk.number().as_str()})),
            "{}",
            ground.name
        );
        let late = program
            .post(&format!("{path}/withdraw"), body(steps::withdrawn()))
            .await;
        assert_eq!(
            (late.status, &late.body),
            (202, &answer.body),
            "where the case stands is not told"
        );
        let counsellor = ground.program(&ground.world.manila.counsellor).await;
        assert_eq!(counsellor.get(&path).await.body["exit"], "withdrawn");
    }
}

#[tokio::test]
async fn a_confidential_part_is_shown_when_it_is_opened_and_every_opening_is_logged() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.counsel().await.unwrap();
        let actor = &ground.world.manila.counsellor;
        let program = ground.program(actor).await;
        let path = format!("/cases/{}", walk.number());
        let counselled = |answer: &Value| {
            let entries = answer["entries"].as_array().unwrap();
            entries
                .iter()
                .find(|e| e["action"] == "counsel")
                .cloned()
                .unwrap()
        };
        let closed = program.get(&path).await;
        assert!(
            counselled(&closed.body).get("fields").is_none(),
            "{}",
            ground.name
        );
        let open = program
            .get(&format!("{path}?open=counselling,health"))
            .await;
        assert_eq!(
            open.body["opened"],
            json!(["counselling"]),
            "health is not theirs to open"
        );
        assert_eq!(
            counselled(&open.body)["fields"]["outcome"],
            "wishes-to-return"
        );
        let log = access_log::of_staff(
            ground.app.store().reader(),
            actor.staff.id,
            chrono::DateTime::UNIX_EPOCH,
            50,
        )
        .await
        .unwrap();
        let opened: Vec<_> = log
            .iter()
            .filter(|e| e.confidential)
            .map(|e| e.what.as_str())
            .collect();
        assert_eq!(opened, [Audience::Counselling.code()]);
        let wrong = program.get(&format!("{path}?open=everything")).await;
        assert_eq!((wrong.status, wrong.problem()), (400, "unreadable"));
    }
}

#[tokio::test]
async fn instants_are_told_in_utc_and_no_inner_identifier_is() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Booked).await.unwrap();
        let program = ground.program(&ground.world.manila.lead).await;
        let case = program
            .get(&format!(
                "/cases/{}?open=counselling,protection,health",
                walk.number()
            ))
            .await;
        for entry in case.body["entries"].as_array().unwrap() {
            let at = entry["at"].as_str().unwrap();
            assert!(
                at.ends_with('Z') && at.parse::<chrono::DateTime<chrono::Utc>>().is_ok(),
                "{at}"
            );
            assert!(Action::find(entry["action"].as_str().unwrap()).is_some());
        }
        let is_uuid = |text: &str| uuid::Uuid::parse_str(text).is_ok();
        let words = case
            .text
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        assert_eq!(
            words.into_iter().find(|w| is_uuid(w)),
            None,
            "{}",
            ground.name
        );
    }
}
