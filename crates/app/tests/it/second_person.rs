//! What binds most needs a second person: corrections of it wait, and confirmations are of what was read.

use homeward_app::Refused;
use homeward_demo::{Profile, steps};
use homeward_domain::{case::EntryState, facts::RiskAssessed, stage::StageName};
use serde_json::json;

use crate::ground::{grounds, number_of, seen};

#[tokio::test]
async fn the_correction_of_a_declaration_waits_for_a_second_person() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_declared().await.unwrap();
        let team = &g.world.manila;
        let entry = number_of(
            &seen(&g.app, &team.counsellor, walk.number()).await,
            "declare",
        );
        walk.record(
            &team.counsellor,
            "correct",
            steps::struck(entry, "Signed in another’s name."),
        )
        .await
        .unwrap();
        let waits = g.whole(walk.number()).await;
        assert_eq!(
            waits.case.stage().name(),
            StageName::Declared,
            "{}: it waits",
            g.name
        );
        let correction = number_of(
            &seen(&g.app, &team.counsellor, walk.number()).await,
            "correct",
        );
        assert_eq!(
            waits.case.state_of(waits.case.last_seq()),
            EntryState::AwaitsSecond
        );

        let own = walk
            .record(
                &team.counsellor,
                "approve-correction",
                steps::correction_approved(correction),
            )
            .await
            .unwrap_err();
        assert_eq!(
            own.unmet(),
            ["sg.second-person"],
            "{}: not by who wrote it",
            g.name
        );
        // Whoever does not see the declaration cannot agree to its correction either.
        let blind = walk
            .record(
                &team.travel,
                "approve-correction",
                steps::correction_approved(correction),
            )
            .await
            .unwrap_err();
        assert!(
            matches!(blind.refused, Refused::Invalid(_)),
            "{}: {blind}",
            g.name
        );
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Declared
        );

        let theirs = number_of(&seen(&g.app, &team.manager, walk.number()).await, "correct");
        walk.record(
            &team.manager,
            "approve-correction",
            steps::correction_approved(theirs),
        )
        .await
        .unwrap();
        let whole = g.whole(walk.number()).await;
        assert_eq!(
            (whole.case.stage().name(), whole.summary.stage.as_str()),
            (StageName::Eligible, "eligible"),
            "{}",
            g.name
        );
        let twice = walk
            .record(
                &team.lead,
                "approve-correction",
                steps::correction_approved(number_of(
                    &seen(&g.app, &team.lead, walk.number()).await,
                    "correct",
                )),
            )
            .await;
        assert!(
            matches!(twice.unwrap_err().refused, Refused::Invalid(_)),
            "{}: there is nothing left to approve",
            g.name
        );
    }
}

#[tokio::test]
async fn the_correction_of_a_departure_waits_for_a_second_person() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_departed().await.unwrap();
        let team = &g.world.manila;
        let entry = number_of(
            &seen(&g.app, &team.travel, walk.number()).await,
            "record-departure",
        );
        walk.record(
            &team.travel,
            "correct",
            steps::struck(entry, "The flight was called back."),
        )
        .await
        .unwrap();
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Departed,
            "{}",
            g.name
        );
        let correction = number_of(&seen(&g.app, &team.manager, walk.number()).await, "correct");
        walk.record(
            &team.manager,
            "approve-correction",
            steps::correction_approved(correction),
        )
        .await
        .unwrap();
        let whole = g.whole(walk.number()).await;
        // Back where they were; what a release rested on has changed, so it is gone.
        assert_eq!(whole.case.stage().name(), StageName::Booked, "{}", g.name);
    }
}

#[tokio::test]
async fn a_withdrawal_is_struck_out_by_two_or_not_at_all() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        let team = &g.world.manila;
        walk.record(&g.world.consulate, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        let entry = number_of(
            &seen(walk.app(), &team.manager, walk.number()).await,
            "withdraw",
        );
        walk.record(
            &team.manager,
            "correct",
            steps::struck(entry, "It was another person of that name."),
        )
        .await
        .unwrap();
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Exited,
            "{}: nobody alone undoes a no",
            g.name
        );
        let correction = number_of(
            &seen(walk.app(), &team.counsellor, walk.number()).await,
            "correct",
        );
        walk.record(
            &team.counsellor,
            "approve-correction",
            steps::correction_approved(correction),
        )
        .await
        .unwrap();
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Booked,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_confirmation_is_of_what_was_read_and_lapses_when_that_is_changed() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().trafficked());
        walk.assess().await.unwrap();
        let team = &g.world.manila;
        let verified = async || {
            g.whole(walk.number())
                .await
                .case
                .latest::<RiskAssessed>()
                .unwrap()
                .verified
        };
        assert!(verified().await, "{}", g.name);
        let entry = number_of(
            &seen(&g.app, &team.trafficking, walk.number()).await,
            "assess-risk",
        );
        let rosier = steps::and(
            steps::risk(walk.today()),
            json!({ "specific_risks": "None at all." }),
        );
        walk.record(
            &team.trafficking,
            "correct",
            steps::corrected(entry, "Looked at again.", rosier),
        )
        .await
        .unwrap();
        assert!(!verified().await, "{}: nobody else has read this", g.name);
        let view = seen(&g.app, &team.lead, walk.number()).await;
        assert!(
            view.entries
                .iter()
                .find(|e| e.number == entry)
                .unwrap()
                .to_verify,
            "{}: it waits again",
            g.name
        );

        let own = walk
            .record(&team.trafficking, "verify", steps::verified(entry))
            .await
            .unwrap_err();
        assert_eq!(own.unmet(), ["sg.second-person"], "{}", g.name);
        walk.record(&team.lead, "verify", steps::verified(entry))
            .await
            .unwrap();
        assert!(verified().await, "{}", g.name);

        // Corrected by the second person, it is the first who reads it anew.
        let sterner = steps::and(
            steps::risk(walk.today()),
            json!({ "specific_risks": "A cousin of the recruiter lives near." }),
        );
        walk.record(
            &team.lead,
            "correct",
            steps::corrected(entry, "A call.", sterner),
        )
        .await
        .unwrap();
        assert!(!verified().await, "{}", g.name);
        let own = walk
            .record(&team.lead, "verify", steps::verified(entry))
            .await
            .unwrap_err();
        assert_eq!(
            own.unmet(),
            ["sg.second-person"],
            "{}: nobody confirms their own words",
            g.name
        );
        walk.record(&team.trafficking, "verify", steps::verified(entry))
            .await
            .unwrap();
        assert!(verified().await, "{}", g.name);
    }
}
