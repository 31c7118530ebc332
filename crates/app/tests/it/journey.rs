//! One person's way, and who is shown what of it.

use homeward_app::{Refused, lists::Wanted};
use homeward_demo::{Profile, steps};
use homeward_domain::{codes::Audience, facts::MigrationHistory, stage::StageName};
use homeward_store::access_log;
use serde_json::json;

use crate::ground::{count_of, grounds, record, seen};

#[tokio::test]
async fn a_person_goes_from_consent_to_closure_and_back_and_each_stage_has_its_name() {
    for g in grounds().await {
        let mut walk = g.adult();
        for stage in StageName::ALL.iter().filter(|s| **s != StageName::Exited) {
            walk.to(*stage)
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            let view = seen(&g.app, &g.world.manila.manager, walk.number()).await;
            assert_eq!(view.stage, *stage, "{}", g.name);
            let words = Wanted {
                words: Some(walk.number().to_string()),
                ..Wanted::default()
            };
            let list = g.app.list(&g.world.manila.manager, &words).await.unwrap();
            assert_eq!(
                list.rows[0].stage,
                stage.code(),
                "{}: in the list too",
                g.name
            );
        }
        let officer = &g.world.hanoi.officer;
        let whole = g.whole(walk.number()).await;
        assert!(whole.summary.closed);
        record(&g.app, officer, walk.number(), "reopen", steps::reopened())
            .await
            .unwrap();
        let view = seen(&g.app, officer, walk.number()).await;
        assert_eq!(
            view.stage,
            StageName::Reintegrating,
            "{}: back to where they were",
            g.name
        );
        assert!(!g.whole(walk.number()).await.summary.closed);
        record(
            &g.app,
            officer,
            walk.number(),
            "close",
            steps::closed("support-ended"),
        )
        .await
        .unwrap();
        assert_eq!(
            seen(&g.app, officer, walk.number()).await.stage,
            StageName::Closed
        );
    }
}

#[tokio::test]
async fn a_step_out_of_turn_is_refused_and_leaves_no_trace() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let team = &g.world.manila;
        let before = g.whole(walk.number()).await;
        for (by, code, fields) in [
            (
                &team.counsellor,
                "declare",
                steps::declared(walk.today(), "vi", "VN"),
            ),
            (&team.travel, "book", steps::booked(walk.legs())),
            (&team.manager, "release", steps::released()),
            (&team.manager, "close", steps::closed("support-ended")),
            (&team.manager, "reopen", steps::reopened()),
        ] {
            let refused = walk.record(by, code, fields).await.unwrap_err().refused;
            assert!(
                matches!(
                    refused,
                    Refused::NotPossible {
                        stage: StageName::Registered,
                        ..
                    }
                ),
                "{}: {code}: {refused:?}",
                g.name
            );
        }
        let after = g.whole(walk.number()).await;
        assert_eq!(
            (after.sealed, after.summary),
            (before.sealed, before.summary),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn what_is_recorded_is_shown_to_its_audience_and_to_nobody_else() {
    for g in grounds().await {
        let mut walk = g
            .walk(Profile::adult().trafficked().ill("Diabetes, well adjusted"))
            .in_its_own_time();
        walk.to_booked()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let team = &g.world.manila;
        let own = [
            "register",
            "decide-eligibility",
            "book",
            "record-document",
            "ask-receiving-office",
        ];
        let counselling = ["counsel", "assess-vulnerability", "declare"];
        let protection = ["screen-trafficking", "assess-risk", "verify"];
        let health = ["assess-health", "record-fitness"];
        for (who, by, audiences) in [
            ("counsellor", &team.counsellor, &[Audience::Counselling][..]),
            ("case manager", &team.manager, &[Audience::Counselling]),
            (
                "protection lead",
                &team.lead,
                &[Audience::Counselling, Audience::Protection],
            ),
            (
                "child protection officer",
                &team.children,
                &[Audience::Counselling, Audience::Protection],
            ),
            (
                "anti-trafficking officer",
                &team.trafficking,
                &[Audience::Counselling, Audience::Protection],
            ),
            ("doctor", &team.doctor, &[Audience::Health]),
            ("travel officer", &team.travel, &[]),
            ("supervisor", &team.supervisor, &[]),
            ("receiving officer", &g.world.hanoi.officer, &[]),
        ] {
            let app = walk.app();
            let view = seen(app, by, walk.number()).await;
            let expected = |code: &str, audience| {
                let may = audience == Audience::Case || audiences.contains(&audience);
                assert_eq!(
                    count_of(&view, code) > 0,
                    may,
                    "{}: {code} to the {who}",
                    g.name
                );
            };
            own.iter().for_each(|code| expected(code, Audience::Case));
            counselling
                .iter()
                .for_each(|code| expected(code, Audience::Counselling));
            protection
                .iter()
                .for_each(|code| expected(code, Audience::Protection));
            health
                .iter()
                .for_each(|code| expected(code, Audience::Health));
            // Numbers leave no gap where something is hidden.
            let numbers: Vec<u32> = view.entries.iter().rev().map(|e| e.number).collect();
            assert_eq!(
                numbers,
                (1..=view.version).collect::<Vec<_>>(),
                "{}: {who}",
                g.name
            );
            let told = format!("{view:?}");
            assert_eq!(
                told.contains("removal_order: No,"),
                audiences.contains(&Audience::Counselling),
                "{}: {who}",
                g.name
            );
            assert!(
                !told.contains("Promised factory work"),
                "{}: nothing confidential is open unasked: {who}",
                g.name
            );

            // Asking to open everything opens what they may see.
            let all = [
                Audience::Case,
                Audience::Counselling,
                Audience::Protection,
                Audience::Health,
            ];
            let open = app.case_view(by, walk.number(), &all).await.unwrap();
            assert_eq!(open.opened, audiences, "{}: {who}", g.name);
            assert!(
                open.entries.iter().all(|e| e.fields.is_some()),
                "{}: {who}",
                g.name
            );
            let told = format!("{open:?}");
            for (words, audience) in [
                ("Promised factory work", Audience::Protection),
                ("tired of waiting", Audience::Counselling),
                ("Diabetes", Audience::Health),
            ] {
                assert_eq!(
                    told.contains(words),
                    audiences.contains(&audience),
                    "{}: `{words}` to the {who}",
                    g.name
                );
            }
            for confidential in ["VulnerabilityAssessed", "sg.vul-03-screened", "sg.hlt-01"] {
                let outside = !audiences.contains(&Audience::Health)
                    && confidential.contains("hlt")
                    || !audiences.contains(&Audience::Protection)
                        && confidential.contains("vul-03");
                assert!(
                    !(outside && told.contains(confidential)),
                    "{}: {confidential} to the {who}",
                    g.name
                );
            }
        }
        for login in [
            "immigration",
            "consulate",
            "admin",
            "dataprotection",
            "programme",
            "dubai",
            "dubai.lead",
            "colombo",
        ] {
            let refused = g
                .app
                .case_view(g.world.actor(login), walk.number(), &[])
                .await
                .unwrap_err();
            assert!(matches!(refused, Refused::NotFound), "{}: {login}", g.name);
        }
    }
}

#[tokio::test]
async fn opening_a_confidential_part_is_on_record_before_it_is_shown() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let id = g.whole(walk.number()).await.summary.id;
        let lead = &g.world.manila.lead;
        g.app
            .case_view(lead, walk.number(), &[Audience::Protection])
            .await
            .unwrap();
        let log = access_log::of_case(g.app.store().reader(), id, 50)
            .await
            .unwrap();
        let confidential: Vec<_> = log.iter().filter(|e| e.confidential).collect();
        assert_eq!(confidential.len(), 1, "{}", g.name);
        assert_eq!(
            (confidential[0].staff_id, confidential[0].what.as_str()),
            (lead.staff.id, "protection")
        );
    }
}

#[tokio::test]
async fn two_cases_that_differ_in_a_confidential_fact_look_the_same_outside_its_audience() {
    for g in grounds().await {
        let mut told = Vec::new();
        for profile in [
            Profile::adult(),
            Profile::adult().trafficked(),
            Profile::adult().afraid(),
            Profile::adult().says("counsel", json!({ "pressure_signs": "yes" })),
        ] {
            let mut walk = g.walk(profile).in_its_own_time();
            // Signs of pressure stop the declaration; all stop where the first assessment ends.
            walk.assess()
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            for by in [
                &g.world.manila.travel,
                &g.world.manila.supervisor,
                &g.world.manila.doctor,
            ] {
                let app = walk.app();
                let view = seen(app, by, walk.number()).await;
                let row = &app.search(by, walk.number().as_str(), 1).await.unwrap()[0];
                let refused = record(
                    app,
                    by,
                    walk.number(),
                    "declare",
                    steps::declared(walk.today(), "vi", "VN"),
                )
                .await
                .unwrap_err();
                let text = format!("{view:?} {row:?} {refused:?}");
                // Whether the clearance is pending or given is all that may differ (design 3.4).
                let text = text
                    .replace(walk.number().as_str(), "HW")
                    .replace(
                        "audience: Protection, given: false",
                        "audience: Protection, given: true",
                    )
                    .replace("protection_clear: false", "protection_clear: true");
                told.push((by.staff.login.clone(), text));
            }
        }
        let (first, others) = told.split_at(3);
        for (login, text) in others {
            let same = &first.iter().find(|(l, _)| l == login).unwrap().1;
            assert_eq!(text, same, "{}: to {login}", g.name);
        }
    }
}

#[tokio::test]
async fn the_way_that_led_here_is_kept_point_by_point_for_counselling_only_and_ends_no_release() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Released).await;
        let team = &g.world.manila;
        let told = steps::deceived_and_in_debt("Vinh");
        // Whoever owes says what: a yes alone helps nobody.
        let bare = steps::and(told.clone(), json!({ "debts": null }));
        let stuck = walk
            .record(&team.counsellor, "record-migration-history", bare)
            .await
            .unwrap_err();
        assert!(
            matches!(&stuck.refused, Refused::Invalid(errors) if errors.iter().any(|e| e.field == "debts")),
            "{}: {stuck}",
            g.name
        );
        walk.record(&team.counsellor, "record-migration-history", told)
            .await
            .unwrap();
        let whole = g.whole(walk.number()).await;
        assert_eq!(whole.case.stage().name(), StageName::Released, "{}", g.name);
        let kept = whole.case.latest::<MigrationHistory>().unwrap().record;
        assert_eq!(kept.place_of_origin.as_deref(), Some("Vinh"), "{}", g.name);
        assert!(kept.owes_money.is_yes() && kept.route.is_some() && kept.fees_paid.is_some());
        for (by, entries) in [(&team.manager, 1), (&team.travel, 0), (&team.doctor, 0)] {
            let view = seen(&g.app, by, walk.number()).await;
            assert_eq!(
                count_of(&view, "record-migration-history"),
                entries,
                "{}: {}",
                g.name,
                by.staff.login
            );
        }
    }
}
