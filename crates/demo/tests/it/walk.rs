//! People walk home, and nobody is let through who must not be.

use homeward_app::{App, Clock, Refused, lists::Wanted};
use homeward_demo::{GULF, PASSWORD, Papers, Profile, Walk, World, steps, world};
use homeward_domain::{dates::instant, stage::StageName};

use crate::ground::begin;

async fn stage(app: &App, world: &World, walk: &Walk<'_>) -> StageName {
    app.case_view(&world.manila.lead, walk.number(), &[])
        .await
        .unwrap()
        .stage
}

#[tokio::test]
async fn an_adult_walks_from_registration_to_reintegration() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::adult());
    for to in StageName::ALL
        .iter()
        .copied()
        .filter(|s| *s != StageName::Exited)
    {
        walk.to(to).await.unwrap_or_else(|stuck| panic!("{stuck}"));
        assert_eq!(stage(&app, &world, &walk).await, to);
    }
}

#[tokio::test]
async fn whatever_a_person_brings_there_is_a_way_home() {
    let (app, world, _dir) = begin().await;
    for (who, profile) in [
        ("a child alone", Profile::unaccompanied_child()),
        ("someone held in detention", Profile::adult().detained()),
        (
            "someone who was trafficked",
            Profile::adult()
                .between("moresby", "NP", "ne")
                .detained()
                .trafficked(),
        ),
        (
            "someone who asked for protection",
            Profile::adult()
                .between("dubai", "LK", "si")
                .afraid()
                .papers(Papers::FromConsulate),
        ),
        (
            "someone with a condition",
            Profile::adult().ill("Diabetes, well adjusted"),
        ),
        (
            "someone who shares nothing with the receiving office",
            Profile::adult().detail(serde_json::json!({ "consent_to_share": "no" })),
        ),
        (
            "someone of another programme",
            Profile::adult()
                .in_programme(GULF)
                .between("dubai", "NP", "ne"),
        ),
    ] {
        let mut walk = Walk::new(&app, &world, profile);
        walk.to_reintegrating()
            .await
            .unwrap_or_else(|stuck| panic!("{who}: {stuck}"));
        assert_eq!(
            entries_of(&app, &world, &walk, "record-incident").await,
            0,
            "{who} left with a valid release"
        );
    }
}

#[tokio::test]
async fn a_family_leaves_together_whoever_is_recorded_first() {
    let (app, world, _dir) = begin().await;
    for child_first in [true, false] {
        let mut mother = Walk::new(&app, &world, Profile::adult());
        mother.to_booked().await.unwrap();
        let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
        child.to_released().await.unwrap();
        mother.to_released().await.unwrap();
        for walk in if child_first {
            [&mut child, &mut mother]
        } else {
            [&mut mother, &mut child]
        } {
            walk.to_departed().await.unwrap();
        }
        for walk in [&child, &mother] {
            assert_eq!(
                entries_of(&app, &world, walk, "record-incident").await,
                0,
                "child first: {child_first}"
            );
        }
    }
}

#[tokio::test]
async fn with_a_clock_that_cannot_be_moved_one_is_released_within_two_days() {
    let (app, world, _dir) = begin().await;
    let app = app.at(Clock::system());
    let mut walk = Walk::new(&app, &world, Profile::adult());
    let soon = walk.today() + chrono::Days::new(2);
    walk = walk.departing(soon);
    walk.to_released().await.unwrap();
}

#[tokio::test]
async fn the_escort_signs_when_a_child_is_handed_over() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::unaccompanied_child());
    walk.to_departed().await.unwrap();
    let unsigned = steps::and(
        steps::handed_over("Lưu Thị Mai, grandmother"),
        serde_json::json!({ "escort_signed": false }),
    );
    let stuck = walk
        .act(walk.receiver(), "hand-over", unsigned)
        .await
        .unwrap_err();
    assert_eq!(stuck.unmet(), ["sg.mov-05-signed"]);
}

#[tokio::test]
async fn for_authorities_and_those_without_a_role_no_case_exists() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::adult());
    walk.to_declared().await.unwrap();
    for login in [
        "immigration",
        "consulate",
        "admin",
        "dataprotection",
        "monitoring",
        "auditor",
        "programme",
        "dubai",
        "hanoi",
    ] {
        let actor = world.actor(login);
        assert!(
            matches!(
                app.case_view(actor, walk.number(), &[]).await,
                Err(Refused::NotFound)
            ),
            "{login}"
        );
        assert_eq!(
            app.list(actor, &Wanted::default()).await.unwrap().total,
            0,
            "{login}"
        );
    }
}

#[tokio::test]
async fn everyone_signs_in_with_the_password_of_the_demonstration() {
    let (app, world, _dir) = begin().await;
    for login in ["caseworker", "hanoi", "admin"] {
        assert!(world.logins().any(|l| l == login));
        app.sign_in(login, PASSWORD, "127.0.0.1").await.unwrap();
    }
}

#[tokio::test]
async fn the_world_is_made_once() {
    let (app, made, _dir) = begin().await;
    let found = world(&app).await.unwrap();
    assert_eq!(found.manila.office.id, made.manila.office.id);
}

#[tokio::test]
async fn whoever_has_a_removal_order_is_outside_the_programme_with_criteria() {
    let (app, world, _dir) = begin().await;
    let order = serde_json::json!({ "removal_order": "yes" });
    let mut walk = Walk::new(&app, &world, Profile::adult().detail(order.clone()));
    assert_eq!(
        walk.to_eligible().await.unwrap_err().unmet(),
        ["px.bali-no-removal-order"]
    );
    let mut walk = Walk::new(
        &app,
        &world,
        Profile::adult()
            .detail(order)
            .in_programme(GULF)
            .between("dubai", "LK", "si"),
    );
    walk.to_eligible().await.unwrap();
}

/// How many entries of an action a case has, for the protection lead of its office.
async fn entries_of(app: &App, world: &World, walk: &Walk<'_>, code: &str) -> usize {
    let view = app
        .case_view(&world.team(walk.profile.office).lead, walk.number(), &[])
        .await
        .unwrap();
    view.entries.iter().filter(|e| e.code == code).count()
}

#[tokio::test]
async fn hours_that_pass_while_a_release_is_valid_take_nothing_from_it() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::adult());
    walk.to_booked().await.unwrap();
    let (team, today) = (walk.team(), || walk.today());
    // Reconfirmed 73 hours before departure, released 54 hours later.
    walk.wait_for(3, 9);
    walk.act(&team.manager, "reconfirm", steps::reconfirmed("vi"))
        .await
        .unwrap();
    walk.wait_for(1, 15);
    walk.act(
        &team.doctor,
        "check-embarkation",
        steps::embarkation(today()),
    )
    .await
    .unwrap();
    walk.act(&team.manager, "release", steps::released())
        .await
        .unwrap();
    let (at, zone) = walk.departure();
    walk.wait_for(0, 11);
    walk.act(&team.travel, "record-departure", steps::departed(at, zone))
        .await
        .unwrap();
    assert_eq!(entries_of(&app, &world, &walk, "record-incident").await, 0);
}

#[tokio::test]
async fn whoever_leaves_while_held_back_leaves_without_a_release() {
    let (app, world, _dir) = begin().await;
    let mut walk = Walk::new(&app, &world, Profile::adult());
    walk.to_released().await.unwrap();
    walk.act(
        &world.manila.lead,
        "hold",
        steps::held("protection", "A call from the village."),
    )
    .await
    .unwrap();
    let (at, zone) = walk.departure();
    walk.wait_until(instant(at, zone));
    walk.act(
        &world.manila.travel,
        "record-departure",
        steps::departed(at, zone),
    )
    .await
    .unwrap();
    assert_eq!(entries_of(&app, &world, &walk, "record-incident").await, 1);
}
