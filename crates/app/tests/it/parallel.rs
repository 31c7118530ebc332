//! Many hands at once: nothing is lost, nothing is done twice, and a no outruns a booking.

use homeward_app::{Refused, record::Input};
use homeward_demo::{Profile, steps};
use homeward_domain::stage::{Exit, Stage, StageName};
use homeward_store::verify;

use crate::ground::{grounds, having_seen, number_of, once, record, seen};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_withdrawal_and_a_booking_at_once_never_leave_a_person_both_withdrawn_and_booked() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.prepare().await.unwrap();
        for turn in 0..3 {
            // Another person at the same point, by the same clock.
            let mut walk = walk.alongside(Profile::adult());
            walk.prepare().await.unwrap();
            let booking = steps::input(steps::booked(walk.legs()));
            let (app, number) = (g.app.clone(), walk.number().clone());
            let (travel, anyone) = (g.world.manila.travel.clone(), g.world.consulate.clone());
            let (one, two) = (app.clone(), app.clone());
            let (at, there) = (number.clone(), number.clone());
            let booked =
                tokio::spawn(async move { one.record(&travel, &at, "book", booking).await });
            let withdrawn = tokio::spawn(async move {
                two.record(
                    &anyone,
                    &there,
                    "withdraw",
                    steps::input(steps::withdrawn()),
                )
                .await
            });
            let (booked, withdrawn) = (booked.await.unwrap(), withdrawn.await.unwrap());
            withdrawn.unwrap_or_else(|refused| {
                panic!("{}: nothing stands in its way: {refused:?}", g.name)
            });
            assert!(
                matches!(booked, Ok(_) | Err(Refused::NotPossible { .. })),
                "{}: {booked:?}",
                g.name
            );
            let whole = g.whole(&number).await;
            assert!(
                matches!(
                    whole.case.stage(),
                    Stage::Exited {
                        exit: Exit::Withdrawn,
                        ..
                    }
                ),
                "{}, turn {turn}",
                g.name
            );
            assert!(
                whole.case.booking().is_none() && whole.summary.departure_on.is_none(),
                "{}, turn {turn}",
                g.name
            );
            assert_eq!(
                whole.count("book"),
                usize::from(booked.is_ok()),
                "{}, turn {turn}",
                g.name
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_officers_who_book_the_same_person_at_once_one_does() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.prepare().await.unwrap();
        let booking = || {
            let (app, number) = (g.app.clone(), walk.number().clone());
            let travel = g.world.manila.travel.clone();
            let input = steps::input(steps::booked(walk.legs()));
            tokio::spawn(async move { app.record(&travel, &number, "book", input).await })
        };
        let (one, two) = (booking(), booking());
        let answers = [one.await.unwrap(), two.await.unwrap()];
        let done = answers.iter().filter(|a| a.is_ok()).count();
        assert_eq!(done, 1, "{}: {answers:?}", g.name);
        assert!(
            answers
                .iter()
                .any(|a| matches!(a, Err(Refused::NotPossible { .. }))),
            "{}: the other is told that it is booked: {answers:?}",
            g.name
        );
        let whole = g.whole(walk.number()).await;
        assert_eq!(whole.count("book"), 1, "{}: one seat", g.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_who_write_at_once_are_all_kept_in_one_unbroken_chain() {
    for g in grounds().await {
        let mut mother = g.adult();
        mother.to_eligible().await.unwrap();
        let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
        child.to_eligible().await.unwrap();
        let before = [
            g.whole(mother.number()).await.sealed.len(),
            g.whole(child.number()).await.sealed.len(),
        ];
        let by = [
            "caseworker",
            "manager",
            "lead",
            "children",
            "trafficking",
            "doctor",
            "travel",
            "supervisor",
            "admin",
            "consulate",
        ];
        let tasks: Vec<_> = (0..20)
            .map(|i| {
                // Half on the mother, half on the child, who hold each other's cases too.
                let number = if i % 2 == 0 {
                    mother.number()
                } else {
                    child.number()
                }
                .clone();
                let (app, actor) = (g.app.clone(), g.world.actor(by[i / 2]).clone());
                tokio::spawn(async move {
                    record(
                        &app,
                        &actor,
                        &number,
                        "record-incident",
                        steps::incident(&format!("Seen by {i}")),
                    )
                    .await
                })
            })
            .collect();
        for task in tasks {
            task.await
                .unwrap()
                .unwrap_or_else(|refused| panic!("{}: {refused:?}", g.name));
        }
        for (walk, before) in [(&mother, before[0]), (&child, before[1])] {
            let whole = g.whole(walk.number()).await;
            assert_eq!(whole.sealed.len(), before + 10, "{}", g.name);
            let places: Vec<i32> = whole.sealed.iter().map(|e| e.seq).collect();
            assert_eq!(
                places,
                (1..=i32::try_from(before + 10).unwrap()).collect::<Vec<_>>(),
                "{}",
                g.name
            );
            assert_eq!(
                usize::try_from(whole.summary.entries).unwrap(),
                before + 10,
                "{}",
                g.name
            );
        }
        let report = verify::prove(g.app.store(), None).await.unwrap();
        assert!(report.is_sound(), "{}: {:?}", g.name, report.faults);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_sent_twice_is_done_once() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let by = &g.world.manila.counsellor;
        let send = || {
            let (app, by, number) = (g.app.clone(), by.clone(), walk.number().clone());
            tokio::spawn(async move {
                app.record(
                    &by,
                    &number,
                    "plan-follow-up",
                    once(steps::follow_up("2026-06-01".parse().unwrap()), "k-1"),
                )
                .await
            })
        };
        let (first, second) = (send(), send());
        let answers = [
            first.await.unwrap().unwrap(),
            second.await.unwrap().unwrap(),
        ];
        assert_eq!(
            answers.iter().filter(|a| a.repeated).count(),
            1,
            "{}: {answers:?}",
            g.name
        );
        assert_eq!(
            answers[0].version, answers[1].version,
            "{}: the same answer",
            g.name
        );
        let third = send().await.unwrap().unwrap();
        assert!(third.repeated, "{}", g.name);
        assert_eq!(
            g.whole(walk.number()).await.count("plan-follow-up"),
            1,
            "{}",
            g.name
        );

        // The key is the sender's own: a colleague's is another.
        let other = &g.world.manila.manager;
        let again = g
            .app
            .record(
                other,
                walk.number(),
                "plan-follow-up",
                once(steps::follow_up("2026-06-01".parse().unwrap()), "k-1"),
            )
            .await
            .unwrap();
        assert!(!again.repeated, "{}", g.name);
        assert_eq!(
            g.whole(walk.number()).await.count("plan-follow-up"),
            2,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_key_that_comes_back_with_something_else_is_refused() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let other = walk.alongside(Profile::adult());
        let mut other = other;
        other.register().await.unwrap();
        let by = &g.world.manila.counsellor;
        g.app
            .record(
                by,
                walk.number(),
                "record-incident",
                once(steps::incident("One"), "k-1"),
            )
            .await
            .unwrap();
        let before = g.whole(walk.number()).await.sealed.len();
        for (what, number, code, fields) in [
            (
                "other words",
                walk.number(),
                "record-incident",
                steps::incident("Two"),
            ),
            (
                "another action",
                walk.number(),
                "treat-as-child",
                steps::treated_as_child(),
            ),
            (
                "another case",
                other.number(),
                "record-incident",
                steps::incident("One"),
            ),
        ] {
            let refused = g
                .app
                .record(by, number, code, once(fields, "k-1"))
                .await
                .unwrap_err();
            assert!(
                matches!(refused, Refused::KeyReused),
                "{}: {what}: {refused:?}",
                g.name
            );
        }
        assert_eq!(
            g.whole(walk.number()).await.sealed.len(),
            before,
            "{}",
            g.name
        );
        assert_eq!(g.whole(other.number()).await.sealed.len(), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn a_refusal_uses_up_no_key() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let by = &g.world.manila.counsellor;
        let wrong = walk
            .app()
            .record(
                by,
                walk.number(),
                "record-incident",
                once(steps::incident(""), "k-1"),
            )
            .await;
        assert!(matches!(wrong, Err(Refused::Invalid(_))), "{}", g.name);
        let right = walk
            .app()
            .record(
                by,
                walk.number(),
                "record-incident",
                once(steps::incident("A call."), "k-1"),
            )
            .await
            .unwrap();
        assert!(!right.repeated, "{}", g.name);
    }
}

#[tokio::test]
async fn whoever_has_not_seen_the_latest_is_shown_it_and_nothing_is_lost() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let team = &g.world.manila;
        let saw = seen(&g.app, &team.counsellor, walk.number()).await.version;

        // What is not for the counsellor is no news to the counsellor.
        walk.record(&team.doctor, "assess-health", steps::healthy(walk.today()))
            .await
            .unwrap();
        let talk = || steps::counselled("vi", walk.today());
        let rehearsed = Input {
            rehearse: true,
            ..having_seen(talk(), saw)
        };
        g.app
            .record(&team.counsellor, walk.number(), "counsel", rehearsed)
            .await
            .unwrap();

        walk.record(
            &team.manager,
            "record-entry-right",
            steps::entry_right("VN"),
        )
        .await
        .unwrap();
        let before = g.whole(walk.number()).await;
        let refused = g
            .app
            .record(
                &team.counsellor,
                walk.number(),
                "counsel",
                having_seen(talk(), saw),
            )
            .await
            .unwrap_err();
        let Refused::Stale { version, new } = refused else {
            panic!("{}: {refused:?}", g.name)
        };
        let now = seen(&g.app, &team.counsellor, walk.number()).await;
        assert_eq!(
            (version, new),
            (now.version, vec![number_of(&now, "record-entry-right")]),
            "{}",
            g.name
        );
        assert_eq!(
            g.whole(walk.number()).await.sealed,
            before.sealed,
            "{}",
            g.name
        );

        g.app
            .record(
                &team.counsellor,
                walk.number(),
                "counsel",
                having_seen(talk(), version),
            )
            .await
            .unwrap();
        let whole = g.whole(walk.number()).await;
        assert_eq!(
            (whole.count("counsel"), whole.count("record-entry-right")),
            (1, 1),
            "{}: both stand",
            g.name
        );

        // What protects does not wait for anyone to read.
        g.app
            .record(
                &team.manager,
                walk.number(),
                "withdraw",
                having_seen(steps::withdrawn(), 1),
            )
            .await
            .unwrap();
    }
}
