//! Programmes: terms with dates, and rules of their own.

use homeward_app::{Refused, admin::Edit};
use homeward_demo::{BALI, Profile, Walk};
use serde_json::{Value, json};

use crate::ground::{Ground, bare, installations, run};

const NOBODY_OVER_SIXTY: &str = r#"
@id("px.sixty") @requirement("PX-1") @source("Agreement of 2026, 4") @remedy("-") @cleared_by("case-manager") @audience("case")
@reason("People over sixty go through the other programme.")
forbid (principal, action == Action::"book", resource is Case) when { resource.elderly } unless { false };
"#;

async fn bali(ground: &Ground, by: &homeward_app::Actor) -> Edit {
    let all = ground.app.programmes(by).await.unwrap();
    Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_programme_is_kept_in_versions() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut edit = bali(&ground, &world.programme_manager).await;
        let before = edit.fields["arrival_notice_days"].clone();
        edit.fields
            .insert("arrival_notice_days".to_owned(), json!(21));
        edit.fields
            .insert("in_force_from".to_owned(), json!("2026-03-01"));
        assert_eq!(
            app.save_programme(&world.programme_manager, &edit)
                .await
                .unwrap()
                .version,
            2
        );
        let versions = app
            .programme_versions(&world.programme_manager, BALI)
            .await
            .unwrap();
        let days: Vec<Value> = versions
            .iter()
            .map(|v| v.held.fields()["arrival_notice_days"].clone())
            .collect();
        assert_eq!(days, [before, json!(21)], "{}", ground.name);
        let Err(Refused::Conflict {
            version: 2,
            current,
        }) = app.save_programme(&world.programme_manager, &edit).await
        else {
            panic!("taken")
        };
        assert_eq!(current["arrival_notice_days"], 21);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_programme_is_begun_by_administrators_and_changed_by_its_managers() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut edit = bali(&ground, &world.administrator).await;
        for who in [
            &world.administrator,
            &world.manila.counsellor,
            &world.manila.supervisor,
            &world.immigration,
        ] {
            assert!(
                matches!(
                    app.save_programme(who, &edit).await,
                    Err(Refused::NotPermitted)
                ),
                "{}",
                who.staff.login
            );
        }
        edit.key = None;
        edit.fields
            .insert("programme_code".to_owned(), json!("harbour"));
        assert!(matches!(
            app.save_programme(&world.manila.counsellor, &edit).await,
            Err(Refused::NotPermitted)
        ));
        assert_eq!(
            app.save_programme(&world.administrator, &edit)
                .await
                .unwrap()
                .key,
            "harbour",
            "{}",
            ground.name
        );
        let again = app.save_programme(&world.administrator, &edit).await;
        assert!(
            matches!(again, Err(Refused::Invalid(_))),
            "a code is one programme's: {again:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_outside_the_limits_of_the_sources_are_refused() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        for (field, value, problem) in [
            ("arrival_notice_days", json!(6), "out-of-range"),
            ("reconfirm_hours", json!(73), "out-of-range"),
            ("closes_on", json!("2020-01-01"), "ends-before-start"),
            ("host_countries", json!([]), "missing"),
            ("terms_source", json!(""), "missing"),
            ("favourite_colour", json!("blue"), "unknown-field"),
        ] {
            let mut edit = bali(&ground, &world.programme_manager).await;
            edit.fields.insert(field.to_owned(), value);
            let Err(Refused::Invalid(errors)) =
                app.save_programme(&world.programme_manager, &edit).await
            else {
                panic!("{field} was taken")
            };
            assert_eq!(
                (errors[0].field.as_str(), errors[0].problem.code()),
                (field, problem),
                "{}",
                ground.name
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_widen_or_stand_in_the_way_of_protection_are_refused() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        for (why, rules) in [
            ("a permit", NOBODY_OVER_SIXTY.replace("forbid", "permit")),
            (
                "withdrawal",
                NOBODY_OVER_SIXTY.replace("\"book\"", "\"withdraw\""),
            ),
            (
                "all actions",
                NOBODY_OVER_SIXTY.replace("action == Action::\"book\"", "action"),
            ),
            (
                "an id of ours",
                NOBODY_OVER_SIXTY.replace("px.sixty", "sg.vol-02-signed"),
            ),
            (
                "an unknown fact",
                NOBODY_OVER_SIXTY.replace("resource.elderly", "resource.religion"),
            ),
            ("no Cedar", "let them go".to_owned()),
            (
                "brackets without end",
                NOBODY_OVER_SIXTY.replace(
                    "resource.elderly",
                    &format!("{}resource.elderly{}", "(".repeat(3_000), ")".repeat(3_000)),
                ),
            ),
        ] {
            let mut edit = bali(&ground, &world.programme_manager).await;
            edit.fields.insert("rules".to_owned(), json!(rules));
            let Err(Refused::RulesRefused(reasons)) =
                app.save_programme(&world.programme_manager, &edit).await
            else {
                panic!("{why} was taken")
            };
            assert!(!reasons.is_empty(), "{why}");
            let file = ground.dir().join("rules.cedar");
            std::fs::write(&file, &rules).unwrap();
            assert_eq!(
                run(bare(&["policy", "check", file.to_str().unwrap()]))
                    .await
                    .code,
                Some(1),
                "{why}"
            );
        }
        assert_eq!(
            app.programme_versions(&world.programme_manager, BALI)
                .await
                .unwrap()
                .len(),
            1,
            "{}: nothing was saved",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_a_programme_holds_for_its_cases_from_then_on() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let elderly = || Profile::adult().detail(json!({ "born": "1950-04-02" }));
        let mut before = Walk::new(app, &world, elderly());
        before
            .to_booked()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));

        let mut edit = bali(&ground, &world.programme_manager).await;
        edit.fields
            .insert("rules".to_owned(), json!(NOBODY_OVER_SIXTY));
        app.save_programme(&world.programme_manager, &edit)
            .await
            .unwrap();
        let mut after = Walk::new(app, &world, elderly());
        let stuck = after.to_booked().await.unwrap_err();
        assert_eq!(
            (stuck.action.as_str(), stuck.unmet()),
            ("book", vec!["px.sixty".to_owned()]),
            "{}",
            ground.name
        );
    }
}

#[tokio::test]
async fn the_hash_of_the_safeguards_can_be_printed() {
    let ran = run(bare(&["policy", "hash"])).await;
    assert_eq!(
        (ran.code, ran.out.trim()),
        (Some(0), homeward_policy::Engine::baseline().unwrap().hash())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_checked_tried_and_explained_from_the_command_line() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut walk = Walk::new(app, &world, Profile::adult());
        walk.register().await.unwrap();
        let file = ground.dir().join("rules.cedar");
        let path = file.to_str().unwrap();
        let wrong = format!(
            "{}\npermit (principal, action, resource);",
            NOBODY_OVER_SIXTY.replace("resource.elderly", "resource.eldery")
        );
        std::fs::write(&file, wrong).unwrap();
        let ran = run(bare(&["policy", "check", path])).await;
        assert_eq!(ran.code, Some(1), "{}", ground.name);
        for line in [
            "rules.cedar:4:",
            "px.sixty: There is no fact called eldery. Did you mean elderly?",
            "rules.cedar:6:1: The rule allows something",
        ] {
            assert!(
                ran.out.contains(line),
                "{}: {line}: {}",
                ground.name,
                ran.out
            );
        }

        std::fs::write(&file, NOBODY_OVER_SIXTY).unwrap();
        let preview = |by| ["policy", "preview", path, "--programme", BALI, "--as", by];
        let ran = ground.run(&preview("programme")).await;
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);
        assert!(
            ran.out
                .contains("open cases: fewer than 10; all were looked at"),
            "{}: {}",
            ground.name,
            ran.out
        );
        assert_ne!(
            ground.run(&preview("caseworker")).await.code,
            Some(0),
            "{}",
            ground.name
        );

        let versions = app
            .programme_versions(&world.programme_manager, BALI)
            .await
            .unwrap();
        let hash = versions[0].policies.clone().unwrap();
        let ran = ground.run(&["policy", "show", &hash]).await;
        for words in [
            "px.bali-country",
            "sg.vol-02-signed",
            "safeguards/children.cedar",
        ] {
            assert!(
                ran.out.contains(words),
                "{}: {words}: {}",
                ground.name,
                ran.err
            );
        }
        let ran = ground.run(&["policy", "show", "nothing"]).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("nothing"),
            "{}: {}",
            ground.name,
            ran.err
        );
    }
}
