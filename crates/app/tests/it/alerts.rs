//! What must be heard of at once reaches whoever answers for it, once, and nobody else.

use homeward_app::{Actor, App, Refused, alerts::AlertView};
use homeward_demo::{Profile, steps};
use homeward_domain::{
    alerts::{AlertKind, AlertTo},
    codes::Role,
    stage::StageName,
};
use serde_json::json;

use crate::ground::{grounds, record};

/// What waits for somebody, the last first.
async fn waits(app: &App, who: &Actor) -> Vec<AlertView> {
    let list = app.alerts(who, true, None).await.unwrap();
    assert_eq!(list.total, u64::try_from(list.alerts.len()).unwrap());
    assert_eq!(app.open_alerts(who).await.unwrap(), list.total);
    list.alerts
}

async fn kinds(app: &App, who: &Actor) -> Vec<AlertKind> {
    waits(app, who).await.into_iter().map(|a| a.kind).collect()
}

#[tokio::test]
async fn signs_of_pressure_reach_the_protection_lead_of_the_case_and_nobody_else() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let app = walk.app();
        let team = walk.team();
        let counselled = |signs: &str| {
            steps::and(
                steps::counselled("tl", walk.today()),
                json!({ "pressure_signs": signs }),
            )
        };
        for signs in ["no", "unknown", "yes"] {
            record(
                app,
                &team.counsellor,
                walk.number(),
                "counsel",
                counselled(signs),
            )
            .await
            .unwrap();
        }
        let found = waits(app, &team.lead).await;
        assert_eq!(found.len(), 1, "{}", g.name);
        assert_eq!(found[0].kind, AlertKind::PressureSigns, "{}", g.name);
        assert_eq!(found[0].number.as_ref(), Some(walk.number()), "{}", g.name);
        assert_eq!(
            found[0].to,
            AlertTo::Role(Role::ProtectionLead),
            "{}",
            g.name
        );
        assert!(found[0].opens && found[0].by.is_none(), "{}", g.name);
        for other in g
            .world
            .actors()
            .filter(|a| a.staff.id != team.lead.staff.id)
        {
            assert_eq!(
                kinds(app, other).await,
                [],
                "{}: {}",
                g.name,
                other.staff.login
            );
            assert!(
                matches!(
                    app.acknowledge_alert(other, &found[0].key).await,
                    Err(Refused::NotFound)
                ),
                "{}: {}",
                g.name,
                other.staff.login
            );
        }
    }
}

#[tokio::test]
async fn a_rehearsal_and_a_refusal_tell_nobody() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let lead = &walk.team().lead;
        let mut input = steps::input(steps::held(
            "protection",
            "Somebody waits outside the door.",
        ));
        input.rehearse = true;
        let counsellor = &walk.team().counsellor;
        walk.app()
            .record(counsellor, walk.number(), "hold", input)
            .await
            .unwrap();
        let nobody = &g.world.dubai.counsellor;
        record(
            walk.app(),
            nobody,
            walk.number(),
            "counsel",
            steps::counselled("tl", walk.today()),
        )
        .await
        .unwrap_err();
        assert_eq!(kinds(walk.app(), lead).await, [], "{}", g.name);
    }
}

#[tokio::test]
async fn what_somebody_outside_brings_for_protection_reaches_the_lead() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let outside = &g.world.dubai.counsellor;
        for (code, fields) in [
            (
                "refer-protection",
                steps::referred("asylum-authority", "Says that she cannot go back."),
            ),
            (
                "hold",
                steps::held("protection", "Her brother threatens her."),
            ),
            ("hold", steps::held("own-wish", "Wants to think.")),
            (
                "record-incident",
                steps::incident("A man asked for her at the gate."),
            ),
        ] {
            record(walk.app(), outside, walk.number(), code, fields)
                .await
                .unwrap_or_else(|refused| panic!("{}: {code}: {refused}", g.name));
            walk.app().clock().advance(chrono::TimeDelta::seconds(1));
        }
        assert_eq!(
            kinds(walk.app(), &walk.team().lead).await,
            [
                AlertKind::IncidentRecorded,
                AlertKind::ProtectionHold,
                AlertKind::ProtectionReferred
            ],
            "{}",
            g.name
        );
        assert_eq!(kinds(walk.app(), outside).await, [], "{}", g.name);
    }
}

#[tokio::test]
async fn looking_at_a_protected_case_is_told_once_a_day_unless_one_carries_it() {
    for g in grounds().await {
        let profile = Profile::adult().detail(json!({ "protected_location": true }));
        let mut walk = g.walk(profile);
        walk.to(StageName::Registered).await.unwrap();
        let (app, number) = (walk.app(), walk.number());
        let (team, officer) = (walk.team(), &g.world.data_protection);
        app.case_view(&team.counsellor, number, &[]).await.unwrap();
        assert_eq!(kinds(app, officer).await, [], "{}: who carries it", g.name);
        for _ in 0..2 {
            app.case_view(&team.lead, number, &[]).await.unwrap();
            app.case_view(&team.supervisor, number, &[])
                .await
                .unwrap_err();
        }
        g.access.flush().await;
        let mut found = waits(app, officer).await;
        found.sort_by_key(|a| a.kind);
        let told: Vec<_> = found
            .iter()
            .map(|a| (a.kind, a.by.as_deref().unwrap_or_default(), a.opens))
            .collect();
        assert_eq!(
            told,
            [
                (
                    AlertKind::ProtectedRead,
                    team.lead.staff.name.as_str(),
                    false
                ),
                (
                    AlertKind::ProtectedSought,
                    team.supervisor.staff.name.as_str(),
                    false
                ),
            ],
            "{}",
            g.name
        );
        assert_eq!(waits(app, &team.lead).await.len(), 2, "{}", g.name);
        app.clock().advance(chrono::TimeDelta::days(1));
        app.case_view(&team.lead, number, &[]).await.unwrap();
        assert_eq!(
            waits(app, officer).await.len(),
            3,
            "{}: the next day",
            g.name
        );
    }
}

#[tokio::test]
async fn who_saw_an_alert_and_who_took_it_on_stays_on_record() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let lead = &walk.team().lead;
        record(
            walk.app(),
            lead,
            walk.number(),
            "record-incident",
            steps::incident("Followed home."),
        )
        .await
        .unwrap();
        let first = waits(walk.app(), lead).await.remove(0);
        assert_eq!(first.seen, None, "{}: not before it was shown", g.name);
        let second = waits(walk.app(), lead).await.remove(0);
        let name = lead.staff.name.as_str();
        assert_eq!(
            second.seen.as_ref().map(|s| s.1.as_str()),
            Some(name),
            "{}",
            g.name
        );
        for _ in 0..2 {
            walk.app()
                .acknowledge_alert(lead, &first.key)
                .await
                .unwrap();
            walk.app().clock().advance(chrono::TimeDelta::hours(1));
        }
        assert_eq!(kinds(walk.app(), lead).await, [], "{}", g.name);
        let all = walk.app().alerts(lead, false, None).await.unwrap();
        let (at, by) = all.alerts[0].acknowledged.clone().unwrap();
        assert_eq!(by, name, "{}", g.name);
        assert_eq!(at, second.seen.unwrap().0, "{}: whoever came first", g.name);
    }
}

#[tokio::test]
async fn a_long_list_comes_in_pieces_and_leaves_nothing_out() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let lead = &walk.team().lead;
        for _ in 0..30 {
            record(
                walk.app(),
                lead,
                walk.number(),
                "record-incident",
                steps::incident("Again."),
            )
            .await
            .unwrap();
        }
        let first = walk.app().alerts(lead, true, None).await.unwrap();
        let rest = walk
            .app()
            .alerts(lead, true, first.after.as_deref())
            .await
            .unwrap();
        assert_eq!(
            (first.alerts.len(), rest.alerts.len()),
            (25, 5),
            "{}",
            g.name
        );
        assert_eq!((first.total, rest.after), (30, None), "{}", g.name);
        let mut keys: Vec<_> = first
            .alerts
            .into_iter()
            .chain(rest.alerts)
            .map(|a| a.key)
            .collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 30, "{}", g.name);
    }
}

/// News of the journey that wait for somebody.
async fn news(app: &App, who: &Actor) -> Vec<AlertKind> {
    let is_news = |k: &AlertKind| matches!(k, AlertKind::PersonDeparted | AlertKind::PersonArrived);
    kinds(app, who).await.into_iter().filter(is_news).collect()
}

#[tokio::test]
async fn the_receiving_office_hears_that_the_person_has_left_and_the_carrier_that_they_have_arrived()
 {
    for g in grounds().await {
        let mut walk = g.adult_at(StageName::Departed).await;
        let (carrier, officer) = (&walk.team().counsellor, &walk.reception().officer);
        for other in g.world.actors() {
            let left = other.staff.id == officer.staff.id;
            let expected: &[AlertKind] = if left {
                &[AlertKind::PersonDeparted]
            } else {
                &[]
            };
            let who = &other.staff.login;
            assert_eq!(news(walk.app(), other).await, expected, "{}: {who}", g.name);
        }
        walk.to(StageName::Arrived).await.unwrap();
        for other in g.world.actors().filter(|a| a.staff.id != officer.staff.id) {
            let expected: &[AlertKind] = if other.staff.id == carrier.staff.id {
                &[AlertKind::PersonArrived]
            } else {
                &[]
            };
            let who = &other.staff.login;
            assert_eq!(news(walk.app(), other).await, expected, "{}: {who}", g.name);
        }
        let told = waits(walk.app(), carrier).await.remove(0);
        assert!(told.opens && told.to == AlertTo::Carrier, "{}", g.name);
        // Handed on: whoever carries the case now looks after it.
        let manager = &walk.team().manager;
        let to = steps::fields(json!({ "to_staff": manager.staff.login }));
        record(walk.app(), manager, walk.number(), "assign", to)
            .await
            .unwrap();
        assert_eq!(news(walk.app(), carrier).await, [], "{}", g.name);
        assert_eq!(
            news(walk.app(), manager).await,
            [AlertKind::PersonArrived],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn of_a_protected_place_and_of_an_unshared_case_the_receiving_office_hears_nothing() {
    for g in grounds().await {
        for (why, detail) in [
            ("a protected place", json!({ "protected_location": true })),
            ("not shared", json!({ "consent_to_share": "no" })),
        ] {
            let mut walk = g.walk(Profile::adult().detail(detail)).in_its_own_time();
            walk.to(StageName::Registered).await.unwrap();
            let (at, zone) = walk.departure();
            walk.wait_until(homeward_domain::dates::instant(at, zone));
            let travel = &walk.team().counsellor;
            let left = steps::departed(at, zone);
            record(walk.app(), travel, walk.number(), "record-departure", left)
                .await
                .unwrap();
            for other in g.world.actors() {
                let who = &other.staff.login;
                assert_eq!(
                    news(walk.app(), other).await,
                    [],
                    "{}: {why}: {who}",
                    g.name
                );
            }
        }
    }
}
