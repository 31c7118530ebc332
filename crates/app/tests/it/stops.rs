//! What stops a case by itself: signs of pressure, a perpetrator at large; and what was withdrawn by mistake comes back whole.

use homeward_app::Refused;
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::{codes::HoldKind, stage::StageName};
use serde_json::json;

use crate::ground::{Ground, grounds, number_of, record, seen, unmet};

async fn held_for_protection(g: &Ground, walk: &Walk<'_>) -> bool {
    let whole = g.whole(walk.number()).await;
    whole
        .case
        .holds()
        .iter()
        .any(|h| h.kind == HoldKind::Protection)
}

async fn act(g: &Ground, walk: &Walk<'_>, by: &str, code: &str, fields: Fields) {
    record(walk.app(), g.world.actor(by), walk.number(), code, fields)
        .await
        .unwrap_or_else(|refused| panic!("{}: {code} by {by}: {refused}", g.name));
}

#[tokio::test]
async fn signs_of_pressure_stop_the_case_until_protection_staff_have_looked() {
    for g in grounds().await {
        let talk = |walk: &Walk<'_>| steps::counselled("vi", walk.today());
        for (why, by, code, other, stops) in [
            (
                "pressure",
                "caseworker",
                "counsel",
                json!({ "pressure_signs": "yes" }),
                true,
            ),
            (
                "no free choice",
                "caseworker",
                "counsel",
                json!({ "free_choice": "no" }),
                true,
            ),
            (
                "threatened in detention",
                "caseworker",
                "counsel",
                json!({ "place": "detention", "detention_no_threat": "no" }),
                true,
            ),
            (
                "asked again",
                "manager",
                "reconfirm",
                json!({ "pressure_signs": "yes" }),
                true,
            ),
            (
                "not known",
                "caseworker",
                "counsel",
                json!({ "pressure_signs": "unknown" }),
                false,
            ),
            ("none", "caseworker", "counsel", json!({}), false),
        ] {
            let walk = g.adult_at(StageName::Booked).await;
            let ordinary = if code == "counsel" {
                talk(&walk)
            } else {
                steps::reconfirmed("vi")
            };
            act(&g, &walk, by, code, steps::and(ordinary, other)).await;
            assert_eq!(
                held_for_protection(&g, &walk).await,
                stops,
                "{}: {why}",
                g.name
            );
        }

        // A second sign adds no second hold, and is not lost: protection staff find it beside the first.
        let walk = g.adult_at(StageName::Booked).await;
        let pressed = || steps::and(talk(&walk), json!({ "pressure_signs": "yes" }));
        act(&g, &walk, "caseworker", "counsel", pressed()).await;
        act(&g, &walk, "caseworker", "counsel", pressed()).await;
        let whole = g.whole(walk.number()).await;
        assert_eq!(
            (whole.count("hold"), whole.count("record-incident")),
            (1, 1),
            "{}",
            g.name
        );

        // Only those who answer for protection let it go on; and a yes said later does not lift it.
        act(&g, &walk, "caseworker", "counsel", talk(&walk)).await;
        assert!(held_for_protection(&g, &walk).await, "{}", g.name);
        let lift = || steps::hold_lifted("protection", "Spoken with, alone; the guard was moved.");
        let refused = record(
            walk.app(),
            g.world.actor("manager"),
            walk.number(),
            "lift-hold",
            lift(),
        )
        .await;
        assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
        act(&g, &walk, "lead", "lift-hold", lift()).await;
        assert!(!held_for_protection(&g, &walk).await, "{}", g.name);
    }
}

#[tokio::test]
async fn signs_of_pressure_end_a_release() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Released).await;
        let talk = steps::and(
            steps::counselled("vi", walk.today()),
            json!({ "pressure_signs": "yes" }),
        );
        act(&g, &walk, "caseworker", "counsel", talk).await;
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Booked,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn pressure_put_in_later_by_a_correction_stops_the_case_too() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Declared).await;
        let caseworker = g.world.actor("caseworker");
        let entry = number_of(
            &seen(walk.app(), caseworker, walk.number()).await,
            "counsel",
        );
        let right = steps::and(
            steps::counselled("vi", walk.today()),
            json!({ "pressure_signs": "yes" }),
        );
        let fields = steps::corrected(entry, "Left out at first.", right);
        act(&g, &walk, "caseworker", "correct", fields).await;
        assert!(held_for_protection(&g, &walk).await, "{}", g.name);
    }
}

#[tokio::test]
async fn a_perpetrator_s_release_holds_who_is_here_and_is_told_for_who_has_left() {
    for g in grounds().await {
        let news = |event: &str| {
            steps::fields(
                json!({ "event": event, "what": "Heard from the prosecutor.", "news_told": "yes" }),
            )
        };
        for (stage, event, holds, incidents) in [
            (StageName::Booked, "sentence", 0, 0),
            (StageName::Booked, "perpetrator-released", 1, 0),
            (StageName::Arrived, "perpetrator-released", 0, 1),
            (StageName::Closed, "perpetrator-released", 0, 1),
        ] {
            let mut walk = g.walk(Profile::adult().trafficked()).in_its_own_time();
            walk.to(stage)
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            act(&g, &walk, "trafficking", "record-proceedings", news(event)).await;
            let whole = g.whole(walk.number()).await;
            assert_eq!(
                (whole.count("hold"), whole.count("record-incident")),
                (holds, incidents),
                "{}: {event} at {stage:?}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn services_while_waiting_are_recorded_also_after_a_no_to_return() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Declared).await;
        act(&g, &walk, "caseworker", "withdraw", steps::withdrawn()).await;
        let shelter = steps::service(
            "shelter",
            "Shelter at the port",
            "12 EUR a night",
            walk.today(),
        );
        act(&g, &walk, "caseworker", "record-service", shelter).await;
        let whole = g.whole(walk.number()).await;
        assert_eq!(whole.case.stage().name(), StageName::Exited, "{}", g.name);
        assert_eq!(whole.count("record-service"), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn nobody_displaced_inside_their_country_is_registered_and_nothing_is_kept() {
    for g in grounds().await {
        let person = Profile::adult().detail(json!({ "internally_displaced": "yes" }));
        let refused = g.walk(person).register().await.unwrap_err();
        assert_eq!(refused.unmet(), ["sg.int-15-scope"], "{}", g.name);
    }
}

#[tokio::test]
async fn a_consent_to_share_that_was_never_taken_back_gives_the_receiving_office_back() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Confirmed).await;
        let receiving = async || g.whole(walk.number()).await.summary.receiving_office_id;
        let office = receiving().await;
        assert!(office.is_some(), "{}", g.name);
        act(
            &g,
            &walk,
            "caseworker",
            "revoke-consent",
            steps::consent_revoked(false, true),
        )
        .await;
        assert_eq!(receiving().await, None, "{}", g.name);
        let caseworker = g.world.actor("caseworker");
        let entry = number_of(
            &seen(walk.app(), caseworker, walk.number()).await,
            "revoke-consent",
        );
        act(
            &g,
            &walk,
            "caseworker",
            "correct",
            steps::struck(entry, "Said of another person."),
        )
        .await;
        assert_eq!(
            receiving().await,
            None,
            "{}: one alone gives nothing back",
            g.name
        );
        let lead = g.world.actor("lead");
        let correction = number_of(&seen(walk.app(), lead, walk.number()).await, "correct");
        act(
            &g,
            &walk,
            "lead",
            "approve-correction",
            steps::correction_approved(correction),
        )
        .await;
        assert_eq!(receiving().await, office, "{}", g.name);
        walk.app().rebuild().await.unwrap();
        assert_eq!(receiving().await, office, "{}: made again", g.name);
    }
}

#[tokio::test]
async fn a_signature_on_the_day_of_the_talk_is_refused_with_the_reason() {
    for g in grounds().await {
        let mut walk = g.adult().in_its_own_time();
        walk.assess()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let caseworker = g.world.actor("caseworker");
        act(
            &g,
            &walk,
            "caseworker",
            "counsel",
            steps::counselled("vi", walk.today()),
        )
        .await;
        let form = steps::and(
            steps::declared(walk.today(), "vi", "VN"),
            json!({ "hours_to_reflect": 48 }),
        );
        let refused = record(walk.app(), caseworker, walk.number(), "declare", form)
            .await
            .unwrap_err();
        assert!(
            unmet(&refused).contains(&"sg.vol-09-thinking".to_owned()),
            "{}: {refused:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn no_authority_is_asked_to_receive_anybody_nor_offered_for_it() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Declared).await;
        let manager = g.world.actor("manager");
        let offered = walk.app().choices(manager).await.unwrap().offices;
        assert!(
            offered.iter().any(|(code, _)| code == "hanoi"),
            "{}",
            g.name
        );
        for authority in ["stay", "consulate"] {
            assert!(
                offered.iter().all(|(code, _)| code != authority),
                "{}",
                g.name
            );
            let asked = steps::receiving_asked(authority);
            let refused = record(
                walk.app(),
                manager,
                walk.number(),
                "ask-receiving-office",
                asked,
            )
            .await;
            assert!(
                matches!(&refused, Err(Refused::Invalid(errors)) if errors.iter().any(|e| e.field == "office")),
                "{}: {authority}: {refused:?}",
                g.name
            );
        }
    }
}
