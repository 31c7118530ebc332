//! The data-protection officer sees who read what and what of it is unusual; nobody else does.

use chrono::TimeDelta;
use homeward_app::{
    Refused,
    access::{AccessView, Looked},
    admin::Edit,
    lists::Wanted,
};
use homeward_demo::{Profile, Walk, steps};
use homeward_domain::{
    alerts::AlertKind,
    codes::Audience,
    stage::StageName,
    watch::{CaseCount, WatchForm},
};
use serde_json::json;

use crate::ground::{Ground, grounds, record};

async fn log(g: &Ground, looked: Looked) -> Vec<AccessView> {
    g.access.flush().await;
    let found = g.app.access_log(&g.world.data_protection, &looked).await;
    found.unwrap().entries
}

#[tokio::test]
async fn who_saw_one_case_and_what_was_unusual_can_be_asked_for() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        walk.to(StageName::Registered).await.unwrap();
        let other = g.adult_at(StageName::Registered).await;
        let (number, team) = (walk.number().clone(), walk.team());
        // A Monday morning at a quarter past ten, and half past three at night.
        g.app
            .case_view(&team.lead, &number, &[Audience::Protection])
            .await
            .unwrap();
        g.app
            .case_view(&team.travel, &number, &[])
            .await
            .unwrap_err();
        let late = TimeDelta::hours(17);
        g.app.clock().advance(late);
        g.app
            .case_view(&team.manager, other.number(), &[])
            .await
            .unwrap();
        g.app.list(&team.manager, &Wanted::default()).await.unwrap();

        let of_case = |number: &homeward_domain::case_number::CaseNumber| Looked {
            from: Some("2026-03-01".parse().unwrap()),
            until: Some("2026-03-31".parse().unwrap()),
            number: Some(number.clone()),
            ..Looked::default()
        };
        let line = |e: &AccessView| (e.login.clone(), e.kind.clone(), e.confidential, e.protected);
        let mut seen: Vec<_> = log(&g, of_case(&number)).await.iter().map(line).collect();
        seen.sort();
        let expected = |login: &str, kind: &str, confidential| {
            (login.to_owned(), kind.to_owned(), confidential, true)
        };
        assert_eq!(
            seen,
            [
                expected("lead", "case", true),
                expected("travel", "refused", false)
            ],
            "{}",
            g.name
        );
        let outside = Looked {
            outside: true,
            number: None,
            ..of_case(&number)
        };
        let mut seen: Vec<_> = log(&g, outside)
            .await
            .into_iter()
            // Whoever watches is watched.
            .filter(|e| e.login != "dataprotection")
            .map(|e| (e.login, e.kind))
            .collect();
        seen.sort();
        assert_eq!(
            seen,
            [
                ("manager".to_owned(), "case".to_owned()),
                ("manager".to_owned(), "list".to_owned())
            ],
            "{}",
            g.name
        );
        let days = Looked {
            number: None,
            ..of_case(&number)
        };
        let (rows, _) = g
            .app
            .access_by_account(&g.world.data_protection, &days)
            .await
            .unwrap();
        let lead = rows.iter().find(|r| r.login == "lead").unwrap();
        assert_eq!(
            (lead.cases, lead.confidential, lead.protected, lead.outside),
            (1, 1, 1, 0),
            "{}",
            g.name
        );
        let travel = rows.iter().find(|r| r.login == "travel").unwrap();
        assert_eq!(
            (travel.cases, travel.refused),
            (0, 1),
            "{}: shown nothing",
            g.name
        );
        let manager = rows.iter().find(|r| r.login == "manager").unwrap();
        assert_eq!(manager.outside, 2, "{}", g.name);
        for nobody in [&g.world.administrator, &team.lead, &g.world.immigration] {
            assert!(
                matches!(
                    g.app.access_log(nobody, &days).await,
                    Err(Refused::NotPermitted)
                ),
                "{}",
                g.name
            );
            assert!(
                matches!(
                    g.app.access_by_account(nobody, &days).await,
                    Err(Refused::NotPermitted)
                ),
                "{}",
                g.name
            );
            assert!(
                matches!(g.app.watch(nobody).await, Err(Refused::NotPermitted)),
                "{}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_rehearsal_and_a_refusal_that_tell_what_stands_in_the_way_are_on_record() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        g.app.clock().set(walk.app().clock().now());
        let (team, number) = (walk.team(), walk.number());
        let release = || steps::input(steps::released());
        g.app
            .record(&team.manager, number, "release", release())
            .await
            .unwrap_err();
        let mut rehearsed = steps::input(steps::counselled("tl", walk.today()));
        rehearsed.rehearse = true;
        g.app
            .record(&team.counsellor, number, "counsel", rehearsed)
            .await
            .unwrap();
        g.app
            .record(
                &g.world.dubai.counsellor,
                number,
                "counsel",
                steps::input(steps::counselled("tl", walk.today())),
            )
            .await
            .unwrap_err();
        let day = g.world.data_protection.today(g.app.clock().now());
        let told: Vec<_> = log(
            &g,
            Looked {
                from: Some(day),
                number: Some(number.clone()),
                ..Looked::default()
            },
        )
        .await
        .into_iter()
        .filter(|e| matches!(e.kind.as_str(), "told" | "refused"))
        .map(|e| (e.login, e.kind, e.what))
        .collect();
        let line = |login: &str, kind: &str, what: &str| {
            (login.to_owned(), kind.to_owned(), what.to_owned())
        };
        for expected in [
            line("caseworker", "told", "counsel"),
            line("dubai", "refused", ""),
        ] {
            assert!(
                told.contains(&expected),
                "{}: {expected:?} in {told:?}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn whoever_acts_on_cases_they_do_not_see_is_on_record_and_counted() {
    for g in grounds().await {
        let officer = &g.world.data_protection;
        let mut edit = Edit::of(&g.app.watch(officer).await.unwrap());
        edit.fields.insert("bulk_hour".to_owned(), json!(10));
        edit.fields.insert("bulk_day".to_owned(), json!(10));
        g.app.save_watch(officer, &edit).await.unwrap();
        let outside = &g.world.dubai.counsellor;
        for at in 1..=11 {
            let walk = g.adult_at(StageName::Registered).await;
            record(
                &g.app,
                outside,
                walk.number(),
                "hold",
                steps::held("safety", "Somebody called."),
            )
            .await
            .unwrap();
            g.access.flush().await;
            let told = g.app.alerts(officer, true, None).await.unwrap().alerts;
            let alarms = told
                .iter()
                .filter(|a| a.kind == AlertKind::ManyRead)
                .count();
            assert_eq!(alarms > 0, at == 11, "{}: {at}", g.name);
        }
        let deeds = log(
            &g,
            Looked {
                kind: Some("deed".to_owned()),
                ..Looked::default()
            },
        )
        .await;
        assert_eq!(deeds.len(), 11, "{}", g.name);
        assert!(
            deeds
                .iter()
                .all(|d| d.login == outside.staff.login && d.what == "hold"),
            "{}: {deeds:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn whoever_acts_on_a_protected_case_they_do_not_see_is_told_of() {
    for g in grounds().await {
        let mut walk = Walk::new(
            &g.app,
            &g.world,
            Profile::adult().detail(json!({ "protected_location": true })),
        );
        walk.to(StageName::Registered).await.unwrap();
        let (lead, outside) = (&walk.team().lead, &g.world.dubai.counsellor);
        let sought = async || {
            g.access.flush().await;
            let told = g.app.alerts(lead, true, None).await.unwrap().alerts;
            told.iter()
                .filter(|a| a.kind == AlertKind::ProtectedSought)
                .count()
        };
        assert_eq!(sought().await, 0, "{}", g.name);
        let held = steps::held("safety", "Somebody called.");
        record(&g.app, outside, walk.number(), "hold", held)
            .await
            .unwrap();
        assert_eq!(sought().await, 1, "{}", g.name);
    }
}

#[tokio::test]
async fn reading_more_cases_than_the_house_allows_is_told_once_however_they_were_read() {
    for g in grounds().await {
        let officer = &g.world.data_protection;
        let held = g.app.watch(officer).await.unwrap();
        assert_eq!(held.form, WatchForm::default(), "{}", g.name);
        let mut edit = Edit::of(&held);
        edit.fields.insert("bulk_hour".to_owned(), json!(10));
        edit.fields.insert("bulk_day".to_owned(), json!(12));
        g.app.save_watch(officer, &edit).await.unwrap();
        assert!(
            matches!(
                g.app.save_watch(officer, &edit).await,
                Err(Refused::Conflict { .. })
            ),
            "{}",
            g.name
        );
        let held = g.app.watch(officer).await.unwrap();
        assert_eq!(
            (held.form.bulk_hour, held.version),
            (CaseCount(10), 1),
            "{}",
            g.name
        );

        let mut numbers = Vec::new();
        for _ in 0..11 {
            let mut walk = g.adult();
            walk.to(StageName::Registered).await.unwrap();
            numbers.push(walk.number().clone());
        }
        let supervisor = &g.world.manila.supervisor;
        let alarms = async || {
            g.access.flush().await;
            let told = g.app.alerts(officer, true, None).await.unwrap().alerts;
            told.into_iter()
                .filter(|a| a.kind == AlertKind::ManyRead)
                .map(|a| (a.by.unwrap_or_default(), a.number))
                .collect::<Vec<_>>()
        };
        // The same cases again and again are no more cases.
        for _ in 0..3 {
            for number in &numbers[..10] {
                g.app.case_view(supervisor, number, &[]).await.unwrap();
            }
        }
        assert_eq!(alarms().await, [], "{}: ten are allowed", g.name);
        // The eleventh stands in a list, which counts like a page.
        g.app
            .search(supervisor, numbers[10].as_str(), 5)
            .await
            .unwrap();
        let name = supervisor.staff.name.clone();
        assert_eq!(alarms().await, [(name.clone(), None)], "{}", g.name);
        g.app.list(supervisor, &Wanted::default()).await.unwrap();
        assert_eq!(alarms().await.len(), 1, "{}: told once a day", g.name);

        // Slowly does not help: what is within the hour becomes too much within the day.
        let lead = &g.world.manila.lead;
        for number in &numbers[..7] {
            g.app.case_view(lead, number, &[]).await.unwrap();
        }
        g.app.clock().advance(TimeDelta::hours(2));
        for number in &numbers[4..] {
            g.app.case_view(lead, number, &[]).await.unwrap();
        }
        let told = alarms().await;
        assert_eq!(
            told.iter().filter(|(by, _)| *by == lead.staff.name).count(),
            0,
            "{}: eleven a day",
            g.name
        );
        for _ in 0..2 {
            let mut walk = g.adult();
            walk.to(StageName::Registered).await.unwrap();
            g.app.case_view(lead, walk.number(), &[]).await.unwrap();
        }
        let told = alarms().await;
        assert_eq!(
            told.iter().filter(|(by, _)| *by == lead.staff.name).count(),
            1,
            "{}: thirteen",
            g.name
        );
    }
}
