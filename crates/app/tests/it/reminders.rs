//! What is due comes to whoever has to do it, as counts, on the mornings on which they work, and to nobody else.

use homeward_app::{Actor, App, Clock, Refused, reminders::Digest};
use homeward_demo::{Profile, steps};
use homeward_domain::{codes::Role, fields::Problem, ids::JobId};
use homeward_store::{
    jobs::{self, DIGEST},
    staff::{self, RoleGrant},
};
use serde_json::json;

use crate::ground::{Ground, grounds, record};

async fn ask(app: &App, who: &Actor) {
    let address = format!("{}@agency.example", who.staff.login);
    app.ask_for_mail(who, Some(address), true).await.unwrap();
}

/// The mails queued at a moment, each as `login: kind overdue/due first`; all are then as good as sent.
async fn mails(g: &Ground, at: &str) -> Vec<String> {
    let app = g.app.at(Clock::fixed(at.parse().unwrap()));
    app.reckon_desks().await.unwrap();
    app.queue_digests().await.unwrap();
    assert_eq!(app.queue_digests().await.unwrap(), 0, "{}: once", g.name);
    let mut mails = Vec::new();
    let hold = chrono::TimeDelta::minutes(5);
    while let Some(job) = jobs::claim_kind(app.store(), DIGEST, app.clock().now(), hold)
        .await
        .unwrap()
    {
        let digest = app.digest_of(&job).await.unwrap().unwrap();
        finish(&app, job.id).await;
        mails.push(told(&digest));
    }
    mails.sort();
    mails
}

async fn finish(app: &App, id: JobId) {
    let tx = app.store().write().await.unwrap();
    jobs::finish(&tx, id, app.clock().now()).await.unwrap();
    tx.commit().await.unwrap();
}

fn told(digest: &Digest) -> String {
    let login = digest.mail.split('@').next().unwrap();
    let kinds = [("", &digest.own), ("late ", &digest.escalated)]
        .into_iter()
        .flat_map(|(mark, kinds)| kinds.iter().map(move |kind| (mark, kind)));
    let lines: Vec<String> = kinds
        .map(|(mark, kind)| {
            let first = kind.first.map(|day| format!(" {day}")).unwrap_or_default();
            format!(" {mark}{} {}/{}{first};", kind.what, kind.overdue, kind.due)
        })
        .collect();
    format!("{login}:{}", lines.concat())
}

#[tokio::test]
async fn what_is_due_comes_on_working_mornings_to_whoever_has_to_do_it() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let manila = &g.world.manila;
        for who in [
            &manila.counsellor,
            &manila.manager,
            &manila.supervisor,
            &manila.doctor,
            &g.world.dubai.counsellor,
            &g.world.dubai.supervisor,
            &g.world.hanoi.officer,
            &g.world.administrator,
            &g.world.data_protection,
            &g.world.immigration,
        ] {
            ask(&g.app, who).await;
        }
        // Registered on Monday 9 March by the clock of Manila, eight hours before UTC: eligibility is to be decided by Monday 23 March, by
        // whoever carries the case, though others of the office may.
        let own = |n: &str| vec![format!("caseworker: eligibility-decision {n} 2026-03-23;")];
        let late = vec![
            "caseworker: eligibility-decision 1/0 2026-03-23;".to_owned(),
            "supervisor: late eligibility-decision 1/0 2026-03-23;".to_owned(),
        ];
        for (why, at, expected) in [
            ("eight days before", "2026-03-13T01:00:00Z", vec![]),
            (
                "seven days before, a second too early",
                "2026-03-15T21:59:59Z",
                vec![],
            ),
            (
                "seven days before, at six",
                "2026-03-15T22:00:00Z",
                own("0/1"),
            ),
            ("once a day", "2026-03-16T08:00:00Z", vec![]),
            ("on a Saturday", "2026-03-21T02:00:00Z", vec![]),
            ("on the day", "2026-03-23T02:00:00Z", own("0/1")),
            ("a day late", "2026-03-24T02:00:00Z", own("1/0")),
            ("three days late", "2026-03-26T02:00:00Z", own("1/0")),
            ("four days late", "2026-03-27T02:00:00Z", late),
        ] {
            assert_eq!(mails(&g, at).await, expected, "{}: {why}", g.name);
        }
    }
}

#[tokio::test]
async fn what_is_confidential_is_counted_for_those_who_may_know_it_and_never_named() {
    for g in grounds().await {
        // Eligibility is due on 23 March in both, and the assessment of risk ends a day later. The place of the second is protected.
        for protected in [false, true] {
            let details = json!({ "protected_location": protected });
            let mut walk = g.walk(Profile::adult().detail(details));
            walk.register().await.unwrap();
            let risk = steps::and(
                steps::risk(walk.today()),
                json!({ "valid_until": "2026-03-24" }),
            );
            let lead = &walk.team().lead;
            record(walk.app(), lead, walk.number(), "assess-risk", risk)
                .await
                .unwrap();
        }
        let team = &g.world.manila;
        for who in [&team.counsellor, &team.lead, &team.manager, &team.travel] {
            ask(&g.app, who).await;
        }
        assert_eq!(
            mails(&g, "2026-03-18T02:00:00Z").await,
            [
                // The second is theirs as well: a day and a kind would tell of it.
                "caseworker: eligibility-decision 0/1 2026-03-23; confidential 0/1;",
                "lead: confidential 0/2;"
            ],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn who_is_away_gets_no_mail_and_who_stands_in_gets_it() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let team = walk.team();
        let number = walk.number().clone();
        let app = walk.app();
        let assigned = steps::assigned(&team.manager.staff.login);
        record(app, &team.supervisor, &number, "assign", assigned)
            .await
            .unwrap();
        // The counsellor decides as well while standing in.
        let tx = app.store().write().await.unwrap();
        let mut grants = staff::grants(&tx, team.counsellor.staff.id).await.unwrap();
        grants.push(RoleGrant {
            role: Role::CaseManager,
            programme: None,
            office: Some(team.office.id),
        });
        staff::set_grants(&tx, team.counsellor.staff.id, &grants)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for who in [&team.counsellor, &team.manager] {
            ask(app, who).await;
        }
        let line = "eligibility-decision 0/1 2026-03-23;";
        assert_eq!(
            mails(&g, "2026-03-17T02:00:00Z").await,
            [format!("{}: {line}", team.manager.staff.login)],
            "{}: who carries it",
            g.name
        );
        let tx = app.store().write().await.unwrap();
        let mut away = staff::get(&tx, team.manager.staff.id)
            .await
            .unwrap()
            .unwrap();
        away.absent_until = Some("2026-03-18".parse().unwrap());
        away.deputy = Some(team.counsellor.staff.id);
        staff::save(&tx, &away).await.unwrap();
        tx.commit().await.unwrap();
        for (why, at, who) in [
            (
                "the last day away",
                "2026-03-18T02:00:00Z",
                &team.counsellor,
            ),
            ("back", "2026-03-19T02:00:00Z", &team.manager),
        ] {
            let expected = [format!("{}: {line}", who.staff.login)];
            assert_eq!(mails(&g, at).await, expected, "{}: {why}", g.name);
        }
    }
}

#[tokio::test]
async fn a_mail_whose_day_is_over_or_that_nobody_wants_any_more_is_not_written() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let counsellor = &walk.team().counsellor;
        for wrong in ["nobody", "a@b@c", "a b@agency.example", "@agency.example"] {
            let refused = g
                .app
                .ask_for_mail(counsellor, Some(wrong.to_owned()), true)
                .await;
            assert!(
                matches!(&refused, Err(Refused::Invalid(errors)) if errors[0].problem == Problem::NoMailAddress),
                "{wrong}"
            );
        }
        assert!(matches!(
            g.app.ask_for_mail(counsellor, None, true).await,
            Err(Refused::Invalid(errors)) if errors[0].problem == Problem::NeededHere
        ));
        ask(&g.app, counsellor).await;
        let app = g
            .app
            .at(Clock::fixed("2026-03-17T02:00:00Z".parse().unwrap()));
        app.reckon_desks().await.unwrap();
        assert_eq!(app.queue_digests().await.unwrap(), 1, "{}", g.name);
        let hold = chrono::TimeDelta::minutes(5);
        let job = jobs::claim_kind(app.store(), DIGEST, app.clock().now(), hold)
            .await
            .unwrap()
            .unwrap();
        let tomorrow = g
            .app
            .at(Clock::fixed("2026-03-18T02:00:00Z".parse().unwrap()));
        assert!(matches!(
            tomorrow.digest_of(&job).await,
            Err(Refused::NotFound)
        ));
        app.ask_for_mail(
            counsellor,
            Some("caseworker@agency.example".to_owned()),
            false,
        )
        .await
        .unwrap();
        assert_eq!(app.digest_of(&job).await.unwrap(), None, "{}", g.name);
    }
}
