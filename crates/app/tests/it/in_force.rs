//! A version of a programme counts from its first day on, and not before.

use homeward_app::{
    Clock, Refused,
    admin::{Edit, Saved, VersionState},
    register::Beside,
};
use homeward_demo::{BALI, steps};
use serde_json::{Value, json};

use crate::ground::{Ground, grounds, record, seen, unmet};

/// The day before, the day itself and the day after 20 March in Manila, to the second.
const DAYS: [(&str, bool); 4] = [
    ("2026-03-18T16:00:00Z", false),
    ("2026-03-19T15:59:59Z", false),
    ("2026-03-19T16:00:00Z", true),
    ("2026-03-20T16:00:00Z", true),
];

const NOBODY_STATELESS: &str = r#"
@id("px.stateless") @requirement("PX-1") @source("Agreement of 2026, 4") @remedy("-") @cleared_by("case-manager") @audience("case")
@reason("People with a nationality go through the other programme.")
forbid (principal, action == Action::"decide-eligibility", resource is Case) when { context.eligible } unless { resource.stateless != Answer::"no" };
"#;

/// Saves the programme anew, as its manager found it, with some fields changed.
async fn save(g: &Ground, changes: Value) -> Saved {
    let manager = &g.world.programme_manager;
    let all = g.app.programmes(manager).await.unwrap();
    let mut edit = Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held);
    edit.fields.extend(changes.as_object().unwrap().clone());
    g.app.save_programme(manager, &edit).await.unwrap()
}

#[tokio::test]
async fn terms_of_a_case_are_those_of_the_version_in_force_in_the_sending_office() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        save(&g, json!({ "in_force_from": "2026-03-20", "eligibility_days": 30, "programme_name": "Anew" })).await;
        let by = &g.world.manila.counsellor;
        for (at, holds) in DAYS {
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let view = seen(&app, by, walk.number()).await;
            let due = view.dues.iter().find(|d| d.what == "eligibility-decision");
            let expected = if holds { "2026-04-08" } else { "2026-03-23" };
            assert_eq!(due.unwrap().on.to_string(), expected, "{} at {at}", g.name);
            assert_eq!(view.programme == "Anew", holds, "{} at {at}", g.name);
            app.refresh_summaries().await.unwrap();
            let list = app.list(by, &homeward_app::lists::Wanted::default()).await;
            assert_eq!(
                list.unwrap().rows[0].due_on.unwrap().to_string(),
                expected,
                "{} at {at}",
                g.name
            );
            let offered = app.choices(by).await.unwrap().programmes;
            let name = offered.iter().find(|(code, _)| code == BALI).unwrap();
            assert_eq!(name.1 == "Anew", holds, "{} at {at}", g.name);
        }
    }
}

#[tokio::test]
async fn rules_of_a_version_to_come_stand_in_nobody_s_way_yet() {
    for g in grounds().await {
        save(
            &g,
            json!({ "in_force_from": "2026-03-20", "rules": NOBODY_STATELESS }),
        )
        .await;
        for (at, holds) in DAYS {
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let mut walk =
                homeward_demo::Walk::new(&app, &g.world, homeward_demo::Profile::adult());
            walk.register().await.unwrap();
            let decided = record(
                &app,
                &g.world.manila.manager,
                walk.number(),
                "decide-eligibility",
                steps::eligible("vi"),
            )
            .await;
            if holds {
                assert_eq!(
                    unmet(&decided.unwrap_err()),
                    ["px.stateless"],
                    "{} at {at}",
                    g.name
                );
            } else {
                decided.unwrap_or_else(|refused| panic!("{} at {at}: {refused:?}", g.name));
            }
        }
    }
}

#[tokio::test]
async fn people_are_registered_by_the_version_in_force() {
    for g in grounds().await {
        save(
            &g,
            json!({ "in_force_from": "2026-03-20", "countries_of_return": ["LK"], "entitlements": [] }),
        )
        .await;
        for (at, holds) in DAYS {
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let person = steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN");
            let by = &g.world.manila.counsellor;
            let registered = app
                .register(by, BALI, steps::input(person), Beside::default())
                .await;
            assert_eq!(
                matches!(&registered, Err(Refused::Invalid(errors)) if errors[0].field == "country_of_return"),
                holds,
                "{} at {at}: {registered:?}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn before_its_first_day_a_programme_holds_by_its_first_version() {
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        let all = g.app.programmes(manager).await.unwrap();
        let mut edit = Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held);
        edit.key = None;
        for (field, value) in [
            ("programme_code", json!("harbour")),
            ("in_force_from", json!("2026-04-01")),
            ("rules", json!(null)),
        ] {
            edit.fields.insert(field.to_owned(), value);
        }
        g.app.save_programme(manager, &edit).await.unwrap();
        let person = steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN");
        let by = &g.world.manila.counsellor;
        let number = g
            .app
            .register(by, "harbour", steps::input(person), Beside::default())
            .await
            .unwrap()
            .number;
        assert_eq!(
            seen(&g.app, by, &number).await.programme_code,
            "harbour",
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn managers_see_which_version_is_in_force_which_is_to_come_and_which_never_counts() {
    use VersionState::{InForce, Overtaken, Past, ToCome};
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        let states = async |at: &str| {
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let versions = app.programme_versions(manager, BALI).await.unwrap();
            versions.iter().map(|v| v.state).collect::<Vec<_>>()
        };
        assert_eq!(
            states("2026-03-09T03:00:00Z").await,
            [InForce],
            "{}",
            g.name
        );
        save(&g, json!({ "in_force_from": "2026-03-20" })).await;
        for (at, expected) in [
            ("2026-03-19T15:59:59Z", [InForce, ToCome]),
            ("2026-03-19T16:00:00Z", [Past, InForce]),
        ] {
            assert_eq!(states(at).await, expected, "{} at {at}", g.name);
        }
        // What is saved now and holds earlier takes the place of what was announced.
        save(&g, json!({ "in_force_from": "2026-03-15" })).await;
        for (at, expected) in [
            ("2026-03-14T15:59:59Z", [InForce, Overtaken, ToCome]),
            ("2026-03-14T16:00:00Z", [Past, Overtaken, InForce]),
            ("2026-03-20T16:00:00Z", [Past, Overtaken, InForce]),
        ] {
            assert_eq!(states(at).await, expected, "{} at {at}", g.name);
        }
        let versions = g.app.programme_versions(manager, BALI).await.unwrap();
        let last = versions.last().unwrap();
        assert_eq!(
            (last.by.as_deref(), last.at),
            (Some(manager.staff.name.as_str()), g.app.clock().now()),
            "{}: with who and when",
            g.name
        );
    }
}
