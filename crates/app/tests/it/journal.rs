//! What is sealed with every entry: what was decided, by which rules, and how each safeguard stood.

use std::collections::BTreeMap;

use homeward_demo::{BALI, Profile, steps};
use homeward_domain::stage::StageName;
use homeward_store::{programmes, verify};
use serde_json::Value;

use crate::ground::{grounds, number_of, seen};

#[tokio::test]
async fn the_journal_proves_itself_after_a_busy_journey() {
    for g in grounds().await {
        let mut mother = g.adult();
        mother.to_booked().await.unwrap();
        let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
        child.to_released().await.unwrap();
        mother.to_closed().await.unwrap();
        child
            .record(&g.world.consulate, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        let report = verify::prove(g.app.store(), None).await.unwrap();
        assert!(report.is_sound(), "{}: {:?}", g.name, report.faults);
        let entries = g.whole(mother.number()).await.sealed.len()
            + g.whole(child.number()).await.sealed.len();
        assert!(
            report.entries >= u64::try_from(entries).unwrap(),
            "{}",
            g.name
        );
        let told: Vec<_> = g
            .whole(mother.number())
            .await
            .sealed
            .iter()
            .map(|e| e.sealed.clone())
            .collect();
        assert!(
            told.iter()
                .all(|sealed| !String::from_utf8_lossy(sealed).contains("Trịnh")),
            "{}: nothing personal in clear",
            g.name
        );
    }
}

#[tokio::test]
async fn every_decision_is_sealed_with_its_rules_and_the_state_of_each_safeguard() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_released().await.unwrap();
        let programme = programmes::find(g.app.store().reader(), BALI)
            .await
            .unwrap()
            .unwrap();
        let engine = g.app.engine().with_programme(&programme.policies).unwrap();
        let whole = g.whole(walk.number()).await;
        for (payload, entry) in whole.payloads.iter().zip(whole.case.entries()) {
            let code = entry.fact.code();
            let decision = &payload["decision"];
            assert_eq!(decision["policies"], engine.hash(), "{}: {code}", g.name);
            let states: BTreeMap<String, String> = decision["states"]
                .as_array()
                .unwrap()
                .iter()
                .map(|pair| (text(&pair[0]), text(&pair[1])))
                .collect();
            let of_action: Vec<&str> = engine
                .safeguards()
                .filter(|s| s.actions.iter().any(|a| a == code))
                .map(|s| s.id.as_str())
                .collect();
            assert_eq!(
                states.keys().map(String::as_str).collect::<Vec<_>>(),
                of_action,
                "{}: {code}",
                g.name
            );
            assert!(
                states.values().all(|s| s == "met" || s == "not-applicable"),
                "{}: {code}: {states:?}",
                g.name
            );
        }
        let release = whole.payloads.last().unwrap();
        assert!(
            release["decision"]["states"].as_array().unwrap().len() > 20,
            "{}",
            g.name
        );
        assert!(release["stamps"]["release_until"].is_string(), "{}", g.name);
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_the_program_adds_is_sealed_as_its_own_and_says_why() {
    for g in grounds().await {
        let mut mother = g.adult();
        mother.to_booked().await.unwrap();
        let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
        child.to_booked().await.unwrap();
        mother
            .record(&g.world.consulate, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        let whole = g.whole(child.number()).await;
        for (entry, payload) in whole.sealed.iter().zip(&whole.payloads).rev().take(2) {
            assert_eq!(
                (entry.actor_kind.as_str(), entry.actor),
                ("system", None),
                "{}: {}",
                g.name,
                entry.action
            );
            assert!(payload["decision"].is_null());
            assert_eq!(
                payload["stamps"]["because_of"],
                mother.number().as_str(),
                "{}",
                g.name
            );
        }
        // A withdrawal is decided by identity alone: no safeguard stands beside it.
        let withdrawal = g.whole(mother.number()).await.payloads.pop().unwrap();
        assert_eq!(
            withdrawal["decision"]["states"],
            serde_json::json!([]),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn summaries_and_names_made_again_from_the_journal_are_the_same() {
    for g in grounds().await {
        let mut numbers = Vec::new();
        for stage in [
            StageName::Registered,
            StageName::Released,
            StageName::Closed,
        ] {
            let mut walk = g.adult();
            walk.to(stage).await.unwrap();
            numbers.push(walk.number().clone());
        }
        let walk = g.adult_at(StageName::Booked).await;
        let manager = &g.world.manila.manager;
        let entry = number_of(
            &seen(&g.app, manager, walk.number()).await,
            "decide-eligibility",
        );
        walk.record(
            manager,
            "correct",
            steps::struck(entry, "Another’s papers."),
        )
        .await
        .unwrap();
        walk.record(manager, "assign", steps::assigned("manager"))
            .await
            .unwrap();
        numbers.push(walk.number().clone());
        // As of the same moment: what is due changes with the day.
        g.app.refresh_summaries().await.unwrap();
        let mut before = Vec::new();
        for number in &numbers {
            before.push(g.whole(number).await.summary);
        }
        let rebuilt = g.app.rebuild().await.unwrap();
        assert_eq!(
            (rebuilt.changed, rebuilt.erased, rebuilt.unreadable.len()),
            (0, 0, 0),
            "{}",
            g.name
        );
        for (number, before) in numbers.iter().zip(before) {
            assert_eq!(g.whole(number).await.summary, before, "{}", g.name);
        }
    }
}
