//! An emergency opens one case, to read, for a short time, in the sight of those who answer for it.

use chrono::TimeDelta;
use homeward_app::{Actor, Refused, emergency::Opening, lists::Wanted};
use homeward_demo::{Profile, steps, steps::Fields};
use homeward_domain::{
    alerts::AlertKind, case_number::CaseNumber, codes::Audience, fields::Problem, stage::StageName,
};
use serde_json::json;

use crate::ground::{Ground, grounds, record};

fn asked(number: &CaseNumber) -> Fields {
    steps::fields(json!({
        "case_number": number.as_str(),
        "emergency_reason": "She fainted at the gate and nobody of her office answers.",
    }))
}

/// The same person, as they stand now.
async fn again(g: &Ground, who: &Actor) -> Actor {
    let c = g.app.store().reader();
    Actor::load(c, who.staff.id, g.app.clock().now())
        .await
        .unwrap()
}

async fn open(g: &Ground, who: &Actor, number: &CaseNumber) -> Result<Opening, Refused> {
    g.app.open_in_emergency(who, &asked(number), None).await
}

/// What was told at the field, in the same words for whatever does not open.
fn told(refused: &Result<Opening, Refused>) -> Vec<(String, Problem)> {
    match refused {
        Err(Refused::Invalid(errors)) => errors
            .iter()
            .map(|e| (e.field.clone(), e.problem))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_emergency_opens_the_named_case_for_its_time_and_no_list_grows() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().ill("Diabetes, insulin twice a day"));
        walk.to(StageName::Eligible).await.unwrap();
        let other = g.adult_at(StageName::Registered).await;
        let (number, outside) = (walk.number(), &g.world.dubai.counsellor);
        let before = g.app.list(outside, &Wanted::default()).await.unwrap();
        assert!(
            g.app.case_view(outside, number, &[]).await.is_err(),
            "{}",
            g.name
        );

        let opening = open(&g, outside, number).await.unwrap();
        let outside = &again(&g, outside).await;
        let view = g
            .app
            .case_view(
                outside,
                number,
                &[
                    Audience::Counselling,
                    Audience::Protection,
                    Audience::Health,
                ],
            )
            .await
            .unwrap();
        assert_eq!(view.audiences, [Audience::Case], "{}", g.name);
        assert_eq!(view.opened, [], "{}", g.name);
        assert!(
            view.entries.iter().all(|e| e.audience == Audience::Case),
            "{}",
            g.name
        );
        assert_eq!(view.emergencies.len(), 1, "{}", g.name);
        assert!(
            g.app.case_view(outside, other.number(), &[]).await.is_err(),
            "{}",
            g.name
        );
        let after = g.app.list(outside, &Wanted::default()).await.unwrap();
        assert_eq!(after.total, before.total, "{}: lists do not grow", g.name);
        let found = g.app.search(outside, number.as_str(), 10).await.unwrap();
        assert!(found.is_empty(), "{}: nor does search", g.name);
        let refused = record(&g.app, outside, number, "plan-follow-up", Fields::new()).await;
        assert!(refused.is_err(), "{}: nothing can be recorded", g.name);

        let until = opening.until.unwrap();
        g.app.clock().set(until - TimeDelta::microseconds(1));
        let last = again(&g, outside).await;
        assert!(
            g.app.case_view(&last, number, &[]).await.is_ok(),
            "{}: until its end",
            g.name
        );
        g.app.clock().set(until);
        let over = again(&g, outside).await;
        assert!(
            g.app.case_view(&over, number, &[]).await.is_err(),
            "{}: over",
            g.name
        );
    }
}

#[tokio::test]
async fn a_doctor_from_elsewhere_sees_health_in_an_emergency_and_nothing_else_that_is_confidential()
{
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        g.app.clock().set(walk.app().clock().now());
        let doctor = &g.world.dubai.doctor;
        open(&g, doctor, walk.number()).await.unwrap();
        let doctor = again(&g, doctor).await;
        let view = g.app.case_view(&doctor, walk.number(), &[]).await.unwrap();
        assert_eq!(
            view.audiences,
            [Audience::Case, Audience::Health],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn those_who_answer_for_it_are_told_at_once_and_can_end_it() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        g.app.clock().set(walk.app().clock().now());
        let outside = &g.world.dubai.counsellor;
        let (lead, officer) = (&walk.team().lead, &g.world.data_protection);
        for (at, who) in [lead, officer, outside].into_iter().enumerate() {
            let opening = open(&g, outside, walk.number()).await.unwrap();
            let key = opening.key.unwrap();
            let heard = g.app.alerts(lead, true, None).await.unwrap();
            assert_eq!(heard.total, u64::try_from(at + 1).unwrap(), "{}", g.name);
            assert_eq!(
                heard.alerts[0].kind,
                AlertKind::EmergencyOpened,
                "{}",
                g.name
            );
            assert_eq!(
                heard.alerts[0].by.as_ref(),
                Some(&outside.staff.name),
                "{}",
                g.name
            );
            let all = g.app.emergencies(officer).await.unwrap();
            assert!(
                all[0].reason.as_ref().unwrap().contains("fainted"),
                "{}",
                g.name
            );
            for nobody in [
                &walk.team().counsellor,
                &g.world.administrator,
                &g.world.immigration,
            ] {
                let refused = g.app.end_emergency(nobody, &key).await;
                assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
            }
            g.app.end_emergency(who, &key).await.unwrap();
            let over = again(&g, outside).await;
            assert!(
                g.app.case_view(&over, walk.number(), &[]).await.is_err(),
                "{}: ended by {}",
                g.name,
                who.staff.login
            );
            // Not over the heads of those who ended it; whoever ended their own may open it again.
            let own = who.staff.id == outside.staff.id;
            let day = TimeDelta::hours(24);
            for (later, opens) in [
                (TimeDelta::zero(), own),
                (day - TimeDelta::seconds(1), own),
                (TimeDelta::seconds(1), true),
            ] {
                g.app.clock().advance(later);
                if opens {
                    break;
                }
                assert_eq!(
                    told(&open(&g, outside, walk.number()).await),
                    [("case_number".to_owned(), Problem::EmergencyEnded)],
                    "{}: {later}",
                    g.name
                );
            }
        }
        let seen = g.app.case_view(lead, walk.number(), &[]).await.unwrap();
        assert_eq!(
            seen.emergencies.len(),
            3,
            "{}: the case tells the lead",
            g.name
        );
        let manager = &walk.team().manager;
        let seen = g.app.case_view(manager, walk.number(), &[]).await.unwrap();
        assert_eq!(seen.emergencies, [], "{}: and nobody else", g.name);
        let refused = g.app.emergencies(&g.world.administrator).await;
        assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
    }
}

#[tokio::test]
async fn a_protected_case_opens_in_no_emergency_and_answers_like_a_number_nobody_has() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        walk.to(StageName::Registered).await.unwrap();
        let outside = &g.world.dubai.counsellor;
        let missing = open(&g, outside, &CaseNumber::new(26, 1)).await;
        let protected = open(&g, outside, walk.number()).await;
        assert_eq!(told(&missing), told(&protected), "{}", g.name);
        assert_eq!(
            told(&missing),
            [("case_number".to_owned(), Problem::NotFound)],
            "{}",
            g.name
        );
        g.access.flush().await;
        let told = g.app.alerts(&walk.team().lead, true, None).await.unwrap();
        assert_eq!(
            told.alerts[0].kind,
            AlertKind::ProtectedSought,
            "{}",
            g.name
        );
        // Guessing numbers is slow.
        let mut last = Ok(());
        for serial in 2..20 {
            last = open(&g, outside, &CaseNumber::new(26, serial))
                .await
                .map(drop);
        }
        assert!(
            matches!(last, Err(Refused::Throttled { .. })),
            "{}: {last:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn whoever_holds_no_role_for_cases_and_authorities_open_nothing_whatever_the_number() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let world = &g.world;
        for who in [
            &world.administrator,
            &world.programme_manager,
            &world.data_protection,
            &world.immigration,
            &world.consulate,
        ] {
            for number in [walk.number().clone(), CaseNumber::new(26, 1)] {
                let refused = open(&g, who, &number).await;
                assert!(
                    matches!(refused, Err(Refused::NotPermitted)),
                    "{}: {} {refused:?}",
                    g.name,
                    who.staff.login
                );
            }
        }
    }
}

#[tokio::test]
async fn an_emergency_without_a_reason_is_none_and_one_that_is_sent_twice_is_one() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        g.app.clock().set(walk.app().clock().now());
        let outside = &g.world.dubai.counsellor;
        let fields = steps::and(asked(walk.number()), json!({ "emergency_reason": "  " }));
        let refused = g.app.open_in_emergency(outside, &fields, None).await;
        assert_eq!(
            told(&refused),
            [("emergency_reason".to_owned(), Problem::Missing)],
            "{}",
            g.name
        );
        let fields = asked(walk.number());
        let first = g
            .app
            .open_in_emergency(outside, &fields, Some("k"))
            .await
            .unwrap();
        let second = g
            .app
            .open_in_emergency(outside, &fields, Some("k"))
            .await
            .unwrap();
        assert_eq!(first.key, second.key, "{}", g.name);
        let all = g.app.emergencies(&g.world.data_protection).await.unwrap();
        assert_eq!(all.len(), 1, "{}", g.name);
        // Whoever sees the case anyway opens nothing.
        let own = open(&g, &walk.team().manager, walk.number()).await.unwrap();
        assert_eq!(own.key, None, "{}", g.name);
    }
}

#[tokio::test]
async fn what_somebody_ended_themselves_is_shut_by_those_who_answer_for_it_all_the_same() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        g.app.clock().set(walk.app().clock().now());
        let outside = &g.world.dubai.counsellor;
        let lead = &walk.team().lead;
        let key = open(&g, outside, walk.number()).await.unwrap().key.unwrap();
        g.app.end_emergency(outside, &key).await.unwrap();
        g.app.end_emergency(lead, &key).await.unwrap();
        assert_eq!(
            told(&open(&g, outside, walk.number()).await),
            [("case_number".to_owned(), Problem::EmergencyEnded)],
            "{}",
            g.name
        );
        // Shut once is shut; nobody but those who answer for it does so.
        for nobody in [lead, outside, &g.world.administrator] {
            let refused = g.app.end_emergency(nobody, &key).await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
    }
}
