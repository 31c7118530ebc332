//! Wrong entries are put right, not rubbed out (design 3.7).

use homeward_app::Refused;
use homeward_demo::{Profile, steps};
use homeward_domain::{
    case::EntryState,
    codes::Audience,
    facts::ArrivalRecorded,
    stage::{Stage, StageName},
};
use serde_json::json;

use crate::ground::{count_of, grounds, number_of, record, seen};

#[tokio::test]
async fn the_old_stays_in_the_journal_and_the_new_counts() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.prepare().await.unwrap();
        let team = &g.world.manila;
        let entry = number_of(
            &seen(&g.app, &team.travel, walk.number()).await,
            "record-document",
        );
        let right = steps::document("passport", "B2", "VN", "2031-01-01".parse().unwrap());
        let before = g.whole(walk.number()).await;
        walk.record(
            &team.travel,
            "correct",
            steps::corrected(entry, "A digit was wrong.", right),
        )
        .await
        .unwrap();
        let after = g.whole(walk.number()).await;
        assert_eq!(
            after.sealed[..before.sealed.len()],
            before.sealed,
            "{}: nothing is overwritten",
            g.name
        );
        assert_eq!(
            after.sealed.last().unwrap().corrects,
            before
                .sealed
                .iter()
                .find(|e| e.action == "record-document")
                .map(|e| e.id),
            "{}",
            g.name
        );
        let all = after.case.all::<homeward_domain::facts::DocumentRecorded>();
        assert_eq!(all.len(), 1);
        assert_eq!(
            all[0].record.document_number, "B2",
            "{}: the new counts",
            g.name
        );

        let view = seen(&g.app, &team.travel, walk.number()).await;
        let old = view.entries.iter().find(|e| e.number == entry).unwrap();
        assert!(matches!(old.state, EntryState::ReplacedBy(_)), "{}", g.name);
        let new = &view.entries[0];
        assert_eq!(
            (new.code, new.about),
            ("correct", Some(entry)),
            "{}",
            g.name
        );
        assert_eq!(
            new.fields.as_ref().unwrap()["correction_reason"],
            "A digit was wrong."
        );
        assert_eq!(view.stage, StageName::Confirmed, "{}", g.name);
    }
}

#[tokio::test]
async fn striking_out_the_decision_that_someone_is_eligible_falls_back_to_registered() {
    for g in grounds().await {
        for stage in [StageName::Eligible, StageName::Booked] {
            let walk = g.adult_at(stage).await;
            let manager = &g.world.manila.manager;
            let entry = number_of(
                &seen(walk.app(), manager, walk.number()).await,
                "decide-eligibility",
            );
            walk.record(
                manager,
                "correct",
                steps::struck(entry, "Decided on another’s papers."),
            )
            .await
            .unwrap();
            let whole = g.whole(walk.number()).await;
            assert_eq!(
                (whole.case.stage().name(), whole.summary.stage.as_str()),
                (StageName::Registered, "registered"),
                "{}: from {stage:?}",
                g.name
            );
            assert!(
                whole.case.booking().is_none() && whole.summary.departure_on.is_none(),
                "{}: from {stage:?}",
                g.name
            );
            let view = seen(walk.app(), manager, walk.number()).await;
            assert!(
                matches!(
                    view.entries
                        .iter()
                        .find(|e| e.number == entry)
                        .unwrap()
                        .state,
                    EntryState::StruckBy(_)
                ),
                "{}",
                g.name
            );
            walk.record(manager, "decide-eligibility", steps::eligible("vi"))
                .await
                .unwrap();
        }
    }
}

#[tokio::test]
async fn a_registration_is_put_right_and_never_struck_out() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let refused = walk
            .record(
                &g.world.manila.counsellor,
                "correct",
                steps::struck(1, "A mistake."),
            )
            .await
            .unwrap_err();
        assert!(matches!(refused.refused, Refused::Invalid(_)), "{}", g.name);
        assert_eq!(g.whole(walk.number()).await.sealed.len(), 1);
    }
}

#[tokio::test]
async fn a_box_that_is_not_ticked_strikes_nothing_out() {
    for g in grounds().await {
        for (strike, struck) in [
            (json!(""), false),
            (json!("false"), false),
            (json!("off"), false),
            (json!(false), false),
            (json!("on"), true),
            (json!("true"), true),
            (json!(true), true),
        ] {
            let walk = g.adult_at(StageName::Eligible).await;
            let manager = &g.world.manila.manager;
            let entry = number_of(
                &seen(walk.app(), manager, walk.number()).await,
                "decide-eligibility",
            );
            let fields = steps::and(
                steps::corrected(entry, "Worded better.", steps::eligible("vi")),
                json!({ "strike": strike }),
            );
            // A form that strikes out sends its other fields too.
            walk.record(manager, "correct", fields).await.unwrap();
            let expected = if struck {
                StageName::Registered
            } else {
                StageName::Eligible
            };
            assert_eq!(
                g.whole(walk.number()).await.case.stage().name(),
                expected,
                "{}: {strike}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn whoever_corrects_a_registration_keeps_what_they_may_not_see() {
    for g in grounds().await {
        let arrived = steps::arrived_on_own(
            "2026-03-08T18:00:00".parse().unwrap(),
            chrono_tz::Asia::Ho_Chi_Minh,
            "A neighbour",
        );
        let person = steps::and(
            steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN"),
            json!({ "migration_history": "Paid a recruiter.", "safe_contact": "After six." }),
        );
        let mut walk = g.walk(Profile::adult().detail(
            json!({ "migration_history": "Paid a recruiter.", "removal_order": "unknown" }),
        ));
        walk.prepare().await.unwrap();
        let officer = &g.world.hanoi.officer;
        let counsellor = &g.world.manila.counsellor;
        let described = steps::and(
            walk.profile.person.clone(),
            json!({ "migration_history": "Paid two recruiters.", "removal_order": "no" }),
        );
        walk.record(
            counsellor,
            "correct",
            steps::corrected(1, "Told more.", described),
        )
        .await
        .unwrap();

        let view = seen(&g.app, officer, walk.number()).await;
        let shown = view.entries.last().unwrap().fields.clone().unwrap();
        for hidden in [
            "migration_history",
            "removal_order",
            "categories",
            "detained",
            "heard_by",
        ] {
            assert!(!shown.contains_key(hidden), "{}: {hidden}", g.name);
        }
        let renamed = steps::and(shown, json!({ "name": "Trịnh Minh Khuê Anh" }));
        record(
            &g.app,
            officer,
            walk.number(),
            "correct",
            steps::corrected(1, "As the passport says.", renamed),
        )
        .await
        .unwrap();
        let details = g.whole(walk.number()).await.case.details().clone();
        assert_eq!(details.name, "Trịnh Minh Khuê Anh", "{}", g.name);
        assert_eq!(
            details.migration_history.as_ref().map(|t| t.0.as_str()),
            Some("Paid two recruiters."),
            "{}: as last corrected",
            g.name
        );
        assert!(
            details.removal_order.is_no() && !details.categories.is_empty(),
            "{}",
            g.name
        );
        // Fields that are hidden cannot be sent either.
        let pried = steps::and(
            steps::corrected(1, "Guessing.", person.clone()),
            json!({ "heard_by": null }),
        );
        let refused = record(&g.app, officer, walk.number(), "correct", pried)
            .await
            .unwrap_err();
        assert!(
            matches!(refused, Refused::Invalid(_)),
            "{}: {refused:?}",
            g.name
        );
        drop(arrived);

        let found = g.app.search(counsellor, "Khuê Anh", 5).await.unwrap();
        assert!(
            found.iter().any(|row| row.number == *walk.number()),
            "{}: found by the right name",
            g.name
        );
    }
}

#[tokio::test]
async fn entries_are_numbered_for_each_reader() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.prepare().await.unwrap();
        let team = &g.world.manila;
        for (by, code) in [
            (&team.travel, "record-document"),
            (&team.manager, "record-entry-right"),
            (&team.lead, "record-document"),
        ] {
            let view = seen(&g.app, by, walk.number()).await;
            let number = number_of(&view, code);
            let whole = g.whole(walk.number()).await;
            let all =
                u32::try_from(whole.codes().iter().position(|c| *c == code).unwrap() + 1).unwrap();
            assert!(
                number < all,
                "{}: what {} may not see leaves no gap",
                g.name,
                by.staff.login
            );
        }
        // The number a travel officer sees is not the number others see: each corrects what they meant.
        let number = number_of(
            &seen(&g.app, &team.travel, walk.number()).await,
            "record-document",
        );
        let right = steps::document("passport", "B2", "VN", "2031-01-01".parse().unwrap());
        walk.record(
            &team.travel,
            "correct",
            steps::corrected(number, "A digit.", right),
        )
        .await
        .unwrap();
        for by in [&team.travel, &team.manager, &team.lead] {
            let view = seen(&g.app, by, walk.number()).await;
            let of = number_of(&view, "record-document");
            assert_eq!(
                view.entries[0].about,
                Some(of),
                "{}: {}",
                g.name,
                by.staff.login
            );
        }
        for beyond in [0, 1000] {
            let refused = walk
                .record(&team.travel, "correct", steps::struck(beyond, "None."))
                .await
                .unwrap_err();
            assert!(
                matches!(refused.refused, Refused::Invalid(_)),
                "{}: {beyond}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn nobody_corrects_what_they_may_not_record() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.prepare().await.unwrap();
        let team = &g.world.manila;
        for (by, code) in [
            (&team.counsellor, "record-document"),
            (&team.travel, "decide-eligibility"),
            (&team.supervisor, "record-entry-right"),
        ] {
            // The counsellor of Manila is a case manager too and may: so ask only those who may not.
            let by = if by.staff.login == "caseworker" {
                &team.lead
            } else {
                by
            };
            let number = number_of(&seen(&g.app, by, walk.number()).await, code);
            let refused = walk
                .record(by, "correct", steps::struck(number, "No."))
                .await
                .unwrap_err();
            assert!(
                matches!(refused.refused, Refused::NotPermitted),
                "{}: {} on {code}: {refused}",
                g.name,
                by.staff.login
            );
        }
    }
}

#[tokio::test]
async fn reopening_leads_back_to_what_counts_and_not_to_what_was_struck_out() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_closed().await.unwrap();
        let officer = &g.world.hanoi.officer;
        let view = seen(&g.app, officer, walk.number()).await;
        let (arrival, contact) = (
            number_of(&view, "record-arrival"),
            number_of(&view, "first-contact"),
        );
        let (at, zone) = walk.arrival();
        let removed = steps::and(steps::arrived(at, zone), json!({ "arrival": "removed" }));
        record(
            &g.app,
            officer,
            walk.number(),
            "correct",
            steps::corrected(arrival, "Came with police.", removed),
        )
        .await
        .unwrap();
        record(
            &g.app,
            officer,
            walk.number(),
            "correct",
            steps::struck(contact, "It was somebody else."),
        )
        .await
        .unwrap();
        assert_eq!(
            seen(&g.app, officer, walk.number()).await.stage,
            StageName::Closed,
            "{}",
            g.name
        );
        record(&g.app, officer, walk.number(), "reopen", steps::reopened())
            .await
            .unwrap();
        let whole = g.whole(walk.number()).await;
        let kind = whole
            .case
            .latest::<ArrivalRecorded>()
            .unwrap()
            .record
            .arrival;
        assert_eq!(
            whole.case.stage().name(),
            StageName::Arrived,
            "{}: nobody has been in contact",
            g.name
        );
        assert!(
            matches!(whole.case.stage(), Stage::Arrived { kind: k, .. } if *k == kind),
            "{}: {:?}",
            g.name,
            whole.case.stage()
        );
    }
}

#[tokio::test]
async fn a_correction_is_for_those_who_may_know_what_it_corrects() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let team = &g.world.manila;
        let entry = number_of(
            &seen(&g.app, &team.trafficking, walk.number()).await,
            "screen-trafficking",
        );
        let right = steps::and(
            steps::screened(walk.today()),
            json!({ "note": "Said it again, in other words." }),
        );
        walk.record(
            &team.trafficking,
            "correct",
            steps::corrected(entry, "A word was wrong.", right),
        )
        .await
        .unwrap();
        for (by, sees) in [
            (&team.lead, 1),
            (&team.counsellor, 0),
            (&team.travel, 0),
            (&team.doctor, 0),
        ] {
            let view = g
                .app
                .case_view(
                    by,
                    walk.number(),
                    &[
                        Audience::Counselling,
                        Audience::Protection,
                        Audience::Health,
                    ],
                )
                .await
                .unwrap();
            assert_eq!(
                count_of(&view, "correct"),
                sees,
                "{}: {}",
                g.name,
                by.staff.login
            );
            assert_eq!(
                format!("{view:?}").contains("in other words"),
                sees == 1,
                "{}: {}",
                g.name,
                by.staff.login
            );
        }
    }
}

#[tokio::test]
async fn an_office_that_was_asked_by_mistake_sees_the_case_no_longer() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_declared().await.unwrap();
        let team = &g.world.manila;
        walk.record(
            &team.manager,
            "ask-receiving-office",
            steps::receiving_asked("colombo"),
        )
        .await
        .unwrap();
        assert!(
            g.app
                .case_view(&g.world.colombo.officer, walk.number(), &[])
                .await
                .is_ok()
        );
        let entry = number_of(
            &seen(&g.app, &team.manager, walk.number()).await,
            "ask-receiving-office",
        );
        for office in ["nowhere", "hanoi"] {
            let right =
                steps::corrected(entry, "The other office.", steps::receiving_asked(office));
            let corrected = walk.record(&team.manager, "correct", right).await;
            assert_eq!(corrected.is_ok(), office == "hanoi", "{}: {office}", g.name);
        }
        for (officer, sees) in [
            (&g.world.colombo.officer, false),
            (&g.world.hanoi.officer, true),
        ] {
            let view = g.app.case_view(officer, walk.number(), &[]).await;
            assert_eq!(view.is_ok(), sees, "{}: {}", g.name, officer.staff.login);
        }
        let before = g.whole(walk.number()).await.summary;
        g.app.rebuild().await.unwrap();
        assert_eq!(g.whole(walk.number()).await.summary, before, "{}", g.name);
    }
}
