//! Release to travel (design 3.2): for hours, on facts that hold; what happens without it is on record and known to those who protect.

use chrono::{DateTime, Duration, Utc};
use homeward_app::admin::Edit;
use homeward_demo::{Walk, steps, steps::Fields};
use homeward_domain::{
    administration::SuspensionForm,
    dates::instant,
    fields::Text,
    stage::{Stage, StageName},
};
use serde_json::json;

use crate::ground::{Ground, count_of, grounds, seen, unmet};

/// When the release of a walk was given.
async fn released_at(g: &Ground, walk: &Walk<'_>) -> DateTime<Utc> {
    let whole = g.whole(walk.number()).await;
    whole
        .case
        .entries()
        .iter()
        .rfind(|e| e.fact.code() == "release")
        .unwrap()
        .at
}

async fn incidents(g: &Ground, walk: &Walk<'_>) -> usize {
    count_of(
        &seen(walk.app(), &g.world.manila.lead, walk.number()).await,
        "record-incident",
    )
}

async fn depart(g: &Ground, walk: &Walk<'_>) -> bool {
    let (at, zone) = walk.departure();
    walk.wait_until(instant(at, zone) + Duration::minutes(20));
    walk.record(
        &g.world.manila.travel,
        "record-departure",
        steps::departed(at, zone),
    )
    .await
    .unwrap();
    match g.whole(walk.number()).await.case.stage() {
        Stage::Departed { released, .. } => *released,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_release_lapses_after_the_hours_of_the_programme() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_released().await.unwrap();
        let released = released_at(&g, &walk).await;
        for (when, after, stage) in [
            ("at once", Duration::zero(), StageName::Released),
            (
                "just before",
                Duration::hours(72) - Duration::minutes(1),
                StageName::Released,
            ),
            ("to the hour", Duration::hours(72), StageName::Released),
            (
                "just after",
                Duration::hours(72) + Duration::microseconds(1),
                StageName::Booked,
            ),
        ] {
            g.app.clock().set(released + after);
            let view = seen(&g.app, &g.world.manila.manager, walk.number()).await;
            assert_eq!(view.stage, stage, "{}: {when}", g.name);
        }
        assert!(
            !depart(&g, &walk).await,
            "{}: a lapsed release is none",
            g.name
        );
        assert_eq!(incidents(&g, &walk).await, 1, "{}", g.name);
    }
}

#[tokio::test]
async fn a_release_lapses_with_every_entry_that_all_can_see_and_stands_where_a_confidential_one_changes_nothing()
 {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_released().await.unwrap();
        let team = &g.world.manila;
        let today = walk.today();
        let stage = async || g.whole(walk.number()).await.case.stage().name();
        walk.record(&team.manager, "assign", steps::assigned("manager"))
            .await
            .unwrap();
        assert_eq!(
            stage().await,
            StageName::Released,
            "{}: who carries the case changes nothing",
            g.name
        );
        let (stands, lapses) = (StageName::Released, StageName::Booked);
        let deeds: Vec<(&str, &str, Fields, StageName)> = vec![
            ("doctor", "assess-health", steps::healthy(today), stands),
            (
                "doctor",
                "check-embarkation",
                steps::embarkation(today),
                stands,
            ),
            (
                "travel",
                "record-document",
                steps::document("passport", "N9", "VN", "2030-01-01".parse().unwrap()),
                lapses,
            ),
            (
                "manager",
                "record-entry-right",
                steps::entry_right("VN"),
                lapses,
            ),
            (
                "caseworker",
                "counsel",
                steps::and(
                    steps::counselled("vi", today),
                    json!({ "outcome": "wishes-to-return" }),
                ),
                stands,
            ),
            (
                "caseworker",
                "assess-vulnerability",
                steps::vulnerability(),
                stands,
            ),
            (
                "manager",
                "plan-follow-up",
                steps::follow_up(today + chrono::Days::new(40)),
                lapses,
            ),
            (
                "trafficking",
                "screen-trafficking",
                steps::screened(today),
                stands,
            ),
            ("manager", "reconfirm", steps::reconfirmed("vi"), stands),
            (
                "travel",
                "notify-arrival",
                steps::notified_late("Told again, with the new seat."),
                lapses,
            ),
        ];
        for (by, code, fields, after) in deeds {
            walk.record(g.world.actor(by), code, fields)
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            assert_eq!(stage().await, after, "{}: after {code}", g.name);
            assert_eq!(
                g.whole(walk.number()).await.summary.stage,
                after.code(),
                "{}: after {code}",
                g.name
            );
            if after == stands {
                continue;
            }
            if code == "notify-arrival" {
                walk.record(
                    &team.supervisor,
                    "approve-late-notice",
                    steps::late_notice_approved(),
                )
                .await
                .unwrap();
            }
            walk.record(&team.manager, "release", steps::released())
                .await
                .unwrap_or_else(|stuck| panic!("after {code}: {stuck}"));
            assert_eq!(
                stage().await,
                StageName::Released,
                "{}: looked at again after {code}",
                g.name
            );
        }
        assert!(depart(&g, &walk).await, "{}: with the last release", g.name);
        assert_eq!(incidents(&g, &walk).await, 0, "{}", g.name);
    }
}

/// What outsiders see of a case: where it stands, and their two clearance lines before the next step.
async fn outside(g: &Ground, walk: &Walk<'_>) -> (StageName, bool) {
    let team = &g.world.manila;
    let view = seen(walk.app(), &team.travel, walk.number()).await;
    let again = walk
        .record(&team.manager, "release", steps::released())
        .await;
    (view.stage, again.is_err())
}

#[tokio::test]
async fn a_release_lapses_when_a_confidential_entry_leaves_a_safeguard_unmet() {
    for g in grounds().await {
        let today = g.adult_at(StageName::Registered).await.today();
        let deeds: Vec<(&str, &str, Fields)> = vec![
            (
                "doctor",
                "assess-health",
                steps::chronic(today, "Needs insulin."),
            ),
            (
                "doctor",
                "check-embarkation",
                steps::and(steps::embarkation(today), json!({ "fit": "no" })),
            ),
            ("doctor", "hold", steps::held("medical", "Fever.")),
            (
                "lead",
                "hold",
                steps::held("protection", "Somebody waits outside."),
            ),
            (
                "lead",
                "refer-protection",
                steps::referred("unhcr", "Asked for it in private."),
            ),
            (
                "trafficking",
                "screen-trafficking",
                steps::screened_with_indicators(today),
            ),
            (
                "caseworker",
                "counsel",
                steps::and(
                    steps::counselled("vi", today),
                    json!({ "pressure_signs": "yes" }),
                ),
            ),
        ];
        for (by, code, fields) in deeds {
            let walk = g.adult_at(StageName::Released).await;
            walk.record(g.world.actor(by), code, fields)
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            assert_eq!(
                outside(&g, &walk).await,
                (StageName::Booked, true),
                "{}: after {code}",
                g.name
            );
            assert!(!depart(&g, &walk).await, "{}: after {code}", g.name);
        }
    }
}

#[tokio::test]
async fn a_departure_to_a_country_suspended_since_the_release_is_recorded_and_opens_an_incident() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_released().await.unwrap();
        let form = SuspensionForm {
            for_programme: None,
            country: "VN".parse().unwrap(),
            suspended_area: None,
            reason: Text("A storm.".to_owned()),
            review_on: walk.today() + chrono::Days::new(30),
        };
        g.app
            .suspend(&g.world.programme_manager, &Edit::new(&form))
            .await
            .unwrap();
        assert!(!depart(&g, &walk).await, "{}", g.name);
        let whole = g.whole(walk.number()).await;
        assert_eq!(whole.codes().last(), Some(&"record-incident"), "{}", g.name);
        assert_eq!(
            whole.case.entries().last().unwrap().by,
            homeward_domain::case::Author::System
        );

        // Nobody else is released there now.
        let mut next = g.adult();
        next.to_confirmed().await.unwrap_err();
    }
}

#[tokio::test]
async fn a_departure_without_release_is_recorded_from_every_stage_and_opens_an_incident() {
    for g in grounds().await {
        for stage in [
            StageName::Registered,
            StageName::Declared,
            StageName::Booked,
        ] {
            let walk = g.adult_at(stage).await;
            assert!(!depart(&g, &walk).await, "{}: from {stage:?}", g.name);
            assert_eq!(incidents(&g, &walk).await, 1, "{}: from {stage:?}", g.name);
            let view = seen(walk.app(), &g.world.manila.travel, walk.number()).await;
            assert_eq!(
                count_of(&view, "record-incident"),
                0,
                "{}: only those who protect know",
                g.name
            );
        }
        let walk = g.adult_at(StageName::Released).await;
        walk.record(&g.world.consulate, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        assert!(
            !depart(&g, &walk).await,
            "{}: put on the plane although withdrawn",
            g.name
        );
        assert_eq!(
            incidents(&g, &walk).await,
            1,
            "{}: put on the plane although withdrawn",
            g.name
        );
    }
}

#[tokio::test]
async fn a_person_who_left_before_the_release_was_given_left_without_it() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_released().await.unwrap();
        let zone = walk.departure().1;
        let released = released_at(&g, &walk)
            .await
            .with_timezone(&zone)
            .naive_local();
        for (when, at, valid) in [
            ("an hour before", released - Duration::hours(1), false),
            ("a minute after", released + Duration::minutes(1), true),
        ] {
            let mut other = g.adult().in_its_own_time();
            other.to_released().await.unwrap();
            let at = other.app().clock().now().with_timezone(&zone).naive_local() + (at - released);
            other.wait_until(other.app().clock().now() + Duration::hours(3));
            other
                .record(
                    &g.world.manila.travel,
                    "record-departure",
                    steps::departed(at, zone),
                )
                .await
                .unwrap();
            let whole = g.whole(other.number()).await;
            assert!(
                matches!(whole.case.stage(), Stage::Departed { released, .. } if *released == valid),
                "{}: {when}: {:?}",
                g.name,
                whole.case.stage()
            );
            assert_eq!(
                incidents(&g, &other).await,
                usize::from(!valid),
                "{}: {when}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn nobody_is_released_while_a_safeguard_is_not_met_and_every_one_is_told() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_booked().await.unwrap();
        let team = &g.world.manila;
        let refused = walk
            .record(&team.manager, "release", steps::released())
            .await
            .unwrap_err()
            .refused;
        let told = unmet(&refused);
        assert!(
            told.iter().any(|id| id.starts_with("sg.vol-11")),
            "{}: not reconfirmed: {told:?}",
            g.name
        );
        walk.record(&team.lead, "hold", steps::held("protection", "A call."))
            .await
            .unwrap();
        walk.record(&team.doctor, "hold", steps::held("medical", "A cough."))
            .await
            .unwrap();
        walk.reconfirm().await.unwrap();
        let refused = walk
            .record(&team.manager, "release", steps::released())
            .await
            .unwrap_err()
            .refused;
        assert_eq!(
            unmet(&refused),
            ["clearance Protection", "clearance Health"],
            "{}: which and why is for others",
            g.name
        );
    }
}
