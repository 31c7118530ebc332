//! A no is a no (VOL-03, VOL-10): at once, from everyone's hand, without a word why.

use chrono::Days;
use homeward_app::Refused;
use homeward_demo::{Profile, steps};
use homeward_domain::{
    codes::HoldKind,
    stage::{Exit, Stage, StageName},
};
use homeward_store::staff;
use serde_json::json;

use crate::ground::{count_of, grounds, number_of, record, seen};

const BEFORE_DEPARTURE: [StageName; 6] = [
    StageName::Registered,
    StageName::Eligible,
    StageName::Declared,
    StageName::Confirmed,
    StageName::Booked,
    StageName::Released,
];

#[tokio::test]
async fn a_withdrawal_takes_effect_at_once_from_every_stage_before_departure() {
    for g in grounds().await {
        for stage in BEFORE_DEPARTURE {
            let walk = g.adult_at(stage).await;
            let before = g.whole(walk.number()).await;
            // No reason is asked: there is no field for one.
            walk.record(&g.world.manila.counsellor, "withdraw", steps::withdrawn())
                .await
                .unwrap();
            let after = g.whole(walk.number()).await;
            assert!(
                matches!(
                    after.case.stage(),
                    Stage::Exited {
                        exit: Exit::Withdrawn,
                        ..
                    }
                ),
                "{}: from {stage:?}",
                g.name
            );
            assert_eq!(
                after.sealed.len(),
                before.sealed.len() + 1,
                "{}: from {stage:?}: in one entry",
                g.name
            );
            assert!(after.case.booking().is_none(), "{}: from {stage:?}", g.name);
            let row = after.summary;
            assert_eq!(
                (row.stage.as_str(), row.departure_on, row.closed),
                ("exited", None, true),
                "{}: from {stage:?}",
                g.name
            );
            let view = seen(walk.app(), &g.world.manila.travel, walk.number()).await;
            assert_eq!(
                view.exit,
                Some(Exit::Withdrawn),
                "{}: who booked must know",
                g.name
            );
            for (by, code, fields) in [
                (&g.world.manila.manager, "release", steps::released()),
                (&g.world.manila.travel, "book", steps::booked(walk.legs())),
                (
                    &g.world.manila.counsellor,
                    "declare",
                    steps::declared(walk.today(), "vi", "VN"),
                ),
                (
                    &g.world.manila.manager,
                    "decide-eligibility",
                    steps::eligible("vi"),
                ),
                (&g.world.manila.manager, "reopen", steps::reopened()),
            ] {
                let refused = walk.record(by, code, fields).await.unwrap_err().refused;
                assert!(
                    matches!(refused, Refused::NotPossible { .. }),
                    "{}: {code} after {stage:?}: {refused:?}",
                    g.name
                );
            }
        }
    }
}

#[tokio::test]
async fn neither_holds_nor_a_claim_nor_a_protected_location_stand_in_the_way_of_a_withdrawal() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        walk.register().await.unwrap();
        let lead = &g.world.manila.lead;
        for kind in ["medical", "protection", "safety", "own-wish"] {
            walk.record(lead, "hold", steps::held(kind, "To look into."))
                .await
                .unwrap();
        }
        walk.record(
            lead,
            "refer-protection",
            steps::referred("unhcr", "Is afraid."),
        )
        .await
        .unwrap();
        // The doctor does not see the case, for its location is protected, and takes the message all the same.
        let recorded = walk
            .record(&g.world.manila.doctor, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        assert_eq!(recorded.version, None);
        assert_eq!(
            seen(&g.app, lead, walk.number()).await.exit,
            Some(Exit::Withdrawn),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn anyone_on_active_duty_may_record_a_withdrawal_by_number() {
    for g in grounds().await {
        for login in [
            "caseworker",
            "travel",
            "admin",
            "dataprotection",
            "programme",
            "dubai.doctor",
            "hanoi",
            "immigration",
            "consulate",
        ] {
            let walk = g.adult_at(StageName::Registered).await;
            let by = g.world.actor(login);
            let sees = walk.app().case_view(by, walk.number(), &[]).await.is_ok();
            let recorded = walk
                .record(by, "withdraw", steps::withdrawn())
                .await
                .unwrap_or_else(|stuck| panic!("{login}: {stuck}"));
            assert_eq!(
                recorded.version.is_some(),
                sees,
                "{}: {login} learns no more than before",
                g.name
            );
            assert!(
                matches!(
                    g.whole(walk.number()).await.case.stage(),
                    Stage::Exited {
                        exit: Exit::Withdrawn,
                        ..
                    }
                ),
                "{}: {login}",
                g.name
            );
            assert_eq!(
                walk.app().case_view(by, walk.number(), &[]).await.is_ok(),
                sees,
                "{}: {login}",
                g.name
            );
        }
        let walk = g.adult_at(StageName::Registered).await;
        // Deactivated while the request was on its way.
        let gone = g.world.manila.travel.clone();
        let tx = walk.app().store().write().await.unwrap();
        let mut row = staff::get(&tx, gone.staff.id).await.unwrap().unwrap();
        row.active = false;
        staff::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let refused = walk
            .record(&gone, "withdraw", steps::withdrawn())
            .await
            .unwrap_err()
            .refused;
        assert!(
            matches!(refused, Refused::NotPermitted | Refused::NotSignedIn),
            "{}: {refused:?}",
            g.name
        );
        assert_eq!(g.whole(walk.number()).await.sealed.len(), 1);
    }
}

#[tokio::test]
async fn after_departure_a_withdrawal_is_not_possible_and_from_outside_becomes_an_incident() {
    for g in grounds().await {
        let mut walk = g.adult();
        for stage in [
            StageName::Departed,
            StageName::Arrived,
            StageName::Reintegrating,
            StageName::Closed,
        ] {
            walk.to(stage).await.unwrap();
            let before = g.whole(walk.number()).await;
            let refused = walk
                .record(&g.world.manila.counsellor, "withdraw", steps::withdrawn())
                .await
                .unwrap_err()
                .refused;
            assert!(
                matches!(
                    refused,
                    Refused::NotPossible {
                        action: "withdraw",
                        ..
                    }
                ),
                "{}: {stage:?}",
                g.name
            );
            assert_eq!(
                g.whole(walk.number()).await.sealed.len(),
                before.sealed.len()
            );

            // Someone who does not see the case is told nothing of its stage; those who protect are.
            for login in ["immigration", "dubai.travel"] {
                let recorded = walk
                    .record(g.world.actor(login), "withdraw", steps::withdrawn())
                    .await
                    .unwrap();
                assert_eq!(
                    (recorded.version, recorded.repeated),
                    (None, false),
                    "{}: {login}",
                    g.name
                );
            }
            let after = g.whole(walk.number()).await;
            assert_eq!(
                after.codes()[before.sealed.len()..],
                ["record-incident", "record-incident"],
                "{}: {stage:?}",
                g.name
            );
            assert_eq!(after.case.stage().name(), stage, "{}", g.name);
            assert_eq!(
                count_of(
                    &seen(&g.app, &g.world.manila.lead, walk.number()).await,
                    "record-incident"
                ),
                after.count("record-incident")
            );
            assert_eq!(
                count_of(
                    &seen(&g.app, &g.world.manila.travel, walk.number()).await,
                    "record-incident"
                ),
                0
            );
        }
    }
}

#[tokio::test]
async fn a_partner_who_withdraws_never_withdraws_the_other() {
    for g in grounds().await {
        let mut wife = g.adult();
        wife.to_declared().await.unwrap();
        let mut husband = wife.alongside(Profile::adult().named("Trịnh Văn Lộc"));
        husband.register().await.unwrap();
        husband
            .record(
                &g.world.manila.counsellor,
                "join-group",
                steps::joined("family", wife.number(), "husband"),
            )
            .await
            .unwrap();
        husband.to_booked().await.unwrap();
        wife.to_booked().await.unwrap();
        let before = g.whole(husband.number()).await;
        wife.record(&g.world.manila.counsellor, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        let after = g.whole(husband.number()).await;
        assert_eq!(
            (after.sealed, after.summary),
            (before.sealed, before.summary),
            "{}",
            g.name
        );
        husband.to_released().await.unwrap();
        // And the other way round: whoever joined later goes alone too.
        assert!(
            seen(&g.app, &g.world.manila.travel, husband.number())
                .await
                .companions
                .is_empty(),
            "{}: who withdrew is not told of",
            g.name
        );
    }
}

#[tokio::test]
async fn a_child_left_without_its_carer_is_held_and_its_booking_given_up_at_once() {
    for g in grounds().await {
        for (why, by, code, fields, booked) in [
            (
                "withdrew",
                "dubai.travel",
                "withdraw",
                steps::withdrawn(),
                true,
            ),
            (
                "withdrew before anybody was booked",
                "caseworker",
                "withdraw",
                steps::withdrawn(),
                false,
            ),
            (
                "no longer shares her data",
                "caseworker",
                "revoke-consent",
                steps::consent_revoked(true, true),
                true,
            ),
            (
                "left the family",
                "caseworker",
                "leave-group",
                steps::left_group("family"),
                true,
            ),
            (
                "was given another flight",
                "travel",
                "cancel-booking",
                steps::booking_cancelled(),
                true,
            ),
            (
                "was lost from sight",
                "caseworker",
                "exit",
                steps::exited("lost-contact"),
                true,
            ),
            (
                "cannot be helped there",
                "hanoi",
                "answer-receiving",
                steps::and(
                    steps::receiving_answered("Hương"),
                    json!({ "receiving_answer": "cannot-assist" }),
                ),
                true,
            ),
            ("goes elsewhere", "caseworker", "amend", elsewhere(), true),
        ] {
            let mut mother = g.adult().in_its_own_time();
            if booked {
                mother.to_booked().await.unwrap();
            } else {
                mother.to_eligible().await.unwrap();
            }
            let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
            if booked {
                child.to_released().await.unwrap();
            } else {
                child.assess().await.unwrap();
            }
            let before = g.whole(child.number()).await;
            mother
                .record(g.world.actor(by), code, fields)
                .await
                .unwrap_or_else(|stuck| panic!("{why}: {stuck}"));
            let after = g.whole(child.number()).await;
            let news = &after.codes()[before.sealed.len()..];
            assert_eq!(
                news,
                if booked {
                    &["cancel-booking", "hold"][..]
                } else {
                    &["hold"]
                },
                "{}: the mother {why}",
                g.name
            );
            assert!(
                after.case.booking().is_none() && after.summary.departure_on.is_none(),
                "{}: the mother {why}",
                g.name
            );
            assert!(
                after
                    .case
                    .holds()
                    .iter()
                    .any(|h| h.kind == HoldKind::Protection),
                "{}: the mother {why}",
                g.name
            );
            assert!(
                after.case.stage().name().is_before_departure(),
                "{}: held, not withdrawn: the mother {why}",
                g.name
            );
            assert!(
                !seen(mother.app(), &g.world.manila.lead, child.number())
                    .await
                    .holds
                    .is_empty()
            );
            assert!(
                seen(mother.app(), &g.world.manila.travel, child.number())
                    .await
                    .holds
                    .is_empty(),
                "{}: why is not for everyone",
                g.name
            );
        }
    }
}

/// The mother's details, with another country of return.
fn elsewhere() -> steps::Fields {
    let mut fields = steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "LK");
    for name in [
        "told_purpose",
        "consent_to_keep",
        "consent_to_share",
        "consent_language",
        "heard_by",
    ] {
        fields.remove(name);
    }
    fields
}

#[tokio::test]
async fn a_child_taken_out_of_the_group_of_its_carer_is_held_and_its_booking_given_up_at_once() {
    for g in grounds().await {
        for (why, carer_comes_too, kept) in [
            ("its carer stays behind", false, false),
            ("they are together in another group", true, true),
        ] {
            let mut mother = g.adult().in_its_own_time();
            mother.to_booked().await.unwrap();
            let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
            child.to_released().await.unwrap();
            let counsellor = &g.world.manila.counsellor;
            if carer_comes_too {
                let joined = steps::joined("travel", mother.number(), "mother");
                child
                    .record(counsellor, "join-group", joined)
                    .await
                    .unwrap();
            }
            let left = steps::left_group("family");
            child.record(counsellor, "leave-group", left).await.unwrap();
            let whole = g.whole(child.number()).await;
            assert_eq!(whole.case.booking().is_some(), kept, "{}: {why}", g.name);
            assert_eq!(
                whole.summary.departure_on.is_some(),
                kept,
                "{}: {why}",
                g.name
            );
            let held = whole.case.holds().iter();
            assert_eq!(
                held.filter(|h| h.kind == HoldKind::Protection).count(),
                usize::from(!kept),
                "{}: {why}",
                g.name
            );
            assert!(
                g.whole(mother.number()).await.case.booking().is_some(),
                "{}: an adult travels on: {why}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_child_whose_carer_is_corrected_to_another_flight_is_held_and_its_booking_given_up_at_once()
 {
    for g in grounds().await {
        for (why, days, kept) in [
            ("it was the day after", 1, false),
            ("its number was misread", 0, true),
        ] {
            let mut mother = g.adult().in_its_own_time();
            mother.to_booked().await.unwrap();
            let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
            child.to_released().await.unwrap();
            let day = mother.departure().0.date() + Days::new(days);
            let mut legs = mother.alongside(Profile::adult()).departing(day).legs();
            legs[0]["service"] = json!("SW 813");
            let travel = &g.world.manila.travel;
            let entry = number_of(&seen(mother.app(), travel, mother.number()).await, "book");
            let right = steps::corrected(entry, "A slip.", steps::booked(legs));
            mother.record(travel, "correct", right).await.unwrap();
            let case = g.whole(child.number()).await.case;
            assert_eq!(case.booking().is_some(), kept, "{}: {why}", g.name);
            let held = case.holds().iter().any(|h| h.kind == HoldKind::Protection);
            assert_eq!(held, !kept, "{}: {why}", g.name);
        }
    }
}

#[tokio::test]
async fn a_child_whose_own_carer_is_a_held_child_is_held_too() {
    for g in grounds().await {
        let mut grandmother = g.adult().in_its_own_time();
        grandmother.to_booked().await.unwrap();
        let mut mother = grandmother.alongside(
            Profile::child_with_parent(grandmother.number())
                .named("Trịnh Bảo Ngọc")
                .detail(json!({ "born": "2010-02-03" })),
        );
        mother.to_booked().await.unwrap();
        let mut baby = mother.alongside(
            Profile::child_with_parent(mother.number()).detail(json!({ "born": "2025-06-01" })),
        );
        baby.to_booked().await.unwrap();
        grandmother
            .record(&g.world.manila.counsellor, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        for (who, walk) in [("mother", &mother), ("baby", &baby)] {
            let whole = g.whole(walk.number()).await;
            assert!(
                whole.case.booking().is_none(),
                "{}: the {who} is not on the plane",
                g.name
            );
            assert!(
                whole
                    .case
                    .holds()
                    .iter()
                    .any(|h| h.kind == HoldKind::Protection),
                "{}: the {who} is held",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn trying_out_a_withdrawal_keeps_nothing() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        let before = g.whole(walk.number()).await;
        let input = homeward_app::record::Input {
            rehearse: true,
            ..steps::input(steps::withdrawn())
        };
        walk.app()
            .record(&g.world.manila.counsellor, walk.number(), "withdraw", input)
            .await
            .unwrap();
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
async fn a_number_nobody_has_is_not_found() {
    for g in grounds().await {
        let number = homeward_domain::case_number::CaseNumber::new(26, 1);
        let refused = record(
            &g.app,
            &g.world.consulate,
            &number,
            "withdraw",
            steps::withdrawn(),
        )
        .await
        .unwrap_err();
        assert!(matches!(refused, Refused::NotFound), "{}", g.name);
    }
}
