//! Boards of departures and arrivals: by the hour, within the reader's sight, and nobody whose location is protected (MOV-04).

use std::collections::BTreeSet;

use chrono::Days;
use homeward_app::{
    Actor, Refused,
    board::{Board, BoardWanted, Side},
};
use homeward_demo::{Profile, Walk, steps};
use homeward_documents::FormLanguage;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{JourneyEvent, OfficePaper},
    stage::StageName,
};
use homeward_store::cases;
use serde_json::{Value, json};

use crate::{
    ground::{Ground, grounds},
    journeys::people::details_of,
    printed::words_of,
};

async fn board(g: &Ground, walk: &Walk<'_>, by: &Actor, side: Side, everywhere: bool) -> Board {
    let wanted = BoardWanted {
        side,
        from: Some(walk.today()),
        days: Some(31),
        everywhere,
        after: None,
    };
    g.app.board(by, &wanted).await.unwrap()
}

fn numbers(board: &Board) -> BTreeSet<CaseNumber> {
    board.rows.iter().map(|row| row.number.clone()).collect()
}

async fn booked(g: &Ground, profile: Profile) -> Walk<'_> {
    let mut walk = g.walk(profile);
    walk.to(StageName::Booked).await.unwrap();
    walk
}

/// Help at one point of the way, as somebody types it.
fn help(kind: &str, owner: &str, walk: &Walk<'_>) -> steps::Fields {
    let (at, zone) = walk.arrival();
    let at = at.format("%Y-%m-%dT%H:%M").to_string();
    steps::fields(json!({
        "assistance": kind, "assistance_state": "planned", "assistance_owner": owner,
        "assistance_at": at, "assistance_zone": zone.name(), "assistance_place": "Gate 4",
    }))
}

/// An hour later than booked, as the airline says.
fn late(walk: &Walk<'_>, hours: i64) -> Value {
    let (at, zone) = walk.departure();
    let moment = |at: chrono::NaiveDateTime| at.format("%Y-%m-%dT%H:%M").to_string();
    json!({
        "journey_event": "delayed", "happened_at": moment(at), "happened_zone": zone.name(), "person_asked": "yes",
        "new_departs_at": moment(at + chrono::Duration::hours(hours)), "new_departs_zone": zone.name(),
    })
}

#[tokio::test]
async fn a_board_has_the_journeys_of_its_office_and_nobody_whose_location_is_protected() {
    for g in grounds().await {
        let w = &g.world;
        let here = booked(&g, Profile::adult()).await;
        let elsewhere = booked(&g, Profile::adult().between("dubai", "LK", "si")).await;
        let protected = json!({ "protected_location": true });
        let mut hidden = g.walk(Profile::adult());
        hidden.to(StageName::Booked).await.unwrap();
        let details = steps::and(details_of(&hidden, "VN"), protected);
        hidden
            .record(&w.manila.counsellor, "amend", details)
            .await
            .unwrap();

        let own: BTreeSet<_> = [here.number().clone()].into();
        for (who, side, everywhere, expected) in [
            (&w.manila.travel, Side::Departures, false, &own),
            (&w.manila.travel, Side::Departures, true, &own),
            // Not even for those who carry the case, or answer for protection: boards are printed.
            (&w.manila.lead, Side::Departures, false, &own),
            (&w.manila.counsellor, Side::Departures, true, &own),
            (here.receiver(), Side::Arrivals, false, &own),
            (here.receiver(), Side::Departures, false, &BTreeSet::new()),
            (
                &w.dubai.travel,
                Side::Departures,
                false,
                &[elsewhere.number().clone()].into(),
            ),
            (&w.immigration, Side::Departures, true, &BTreeSet::new()),
        ] {
            let found = board(&g, &here, who, side, everywhere).await;
            let told = format!("{}: {} {side:?} {everywhere}", g.name, who.staff.login);
            assert_eq!(&numbers(&found), expected, "{told}");
        }

        // Printed, it says the same, and no name.
        let wanted = BoardWanted {
            from: Some(here.today()),
            days: Some(31),
            ..BoardWanted::default()
        };
        for language in FormLanguage::of(OfficePaper::Manifest.into()) {
            let printed = g.app.manifest(&w.manila.travel, &wanted, *language);
            // In Arabic numbers come in pieces out of the file.
            let said = words_of(&printed.await.unwrap().pdf).replace(' ', "");
            let told = format!("{}: {language:?}: {said}", g.name);
            assert!(said.contains(here.number().as_str()), "{told}");
            for other in [hidden.number(), elsewhere.number()] {
                assert!(!said.contains(other.as_str()), "{told}");
            }
            let whole = g.whole(here.number()).await;
            let name = whole.case.details().name.replace(' ', "");
            assert!(!said.contains(&name), "{told}");
        }
        let khmer = g
            .app
            .manifest(&w.manila.travel, &wanted, FormLanguage::Khmer);
        assert!(matches!(khmer.await, Err(Refused::NotFound)), "{}", g.name);

        // Nor is the way to a protected place kept where lists are kept.
        let kept = |number| cases::find(g.app.store().reader(), number);
        assert!(kept(here.number()).await.unwrap().unwrap().way.is_some());
        assert_eq!(
            kept(hidden.number()).await.unwrap().unwrap().way,
            None,
            "{}",
            g.name
        );

        // A person who withdraws stands on no board from that moment on.
        here.record(&w.manila.counsellor, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        for side in Side::ALL {
            let found = board(&g, &here, &w.manila.travel, side, true).await;
            assert!(found.rows.is_empty(), "{}: {side:?}", g.name);
        }
    }
}

#[tokio::test]
async fn both_offices_see_who_helps_and_that_a_journey_is_late() {
    for g in grounds().await {
        let w = &g.world;
        let walk = booked(&g, Profile::adult()).await;
        let (receiver, travel) = (walk.receiver(), &w.manila.travel);
        walk.record(
            travel,
            "set-assistance",
            help("departure", "Mr Cruz", &walk),
        )
        .await
        .unwrap();
        walk.record(
            receiver,
            "set-assistance",
            help("meeting", "Ms Tran", &walk),
        )
        .await
        .unwrap();
        walk.record(
            travel,
            "record-journey-event",
            steps::fields(late(&walk, 30)),
        )
        .await
        .unwrap();
        for (who, side) in [(travel, Side::Departures), (receiver, Side::Arrivals)] {
            let found = board(&g, &walk, who, side, false).await;
            let [row] = found.rows.as_slice() else {
                panic!("{}: {side:?}: {found:?}", g.name);
            };
            let owners: Vec<_> = row.way.help.iter().map(|h| h.owner.as_deref()).collect();
            assert_eq!(
                owners,
                [Some("Mr Cruz"), None, Some("Ms Tran")],
                "{}",
                g.name
            );
            assert_eq!(row.way.event, Some(JourneyEvent::Delayed), "{}", g.name);
            let (leaves, arrives) = (walk.departure().0, walk.arrival().0);
            assert_eq!(
                row.way.departs_at - leaves,
                chrono::Duration::hours(30),
                "{}",
                g.name
            );
            assert_eq!(
                row.way.arrives_at - arrives,
                chrono::Duration::hours(30),
                "{}",
                g.name
            );
        }
        // By the new day, not by the one that was booked.
        let booked_day = BoardWanted {
            from: Some(walk.departure().0.date()),
            days: Some(1),
            ..BoardWanted::default()
        };
        assert!(
            g.app
                .board(travel, &booked_day)
                .await
                .unwrap()
                .rows
                .is_empty(),
            "{}",
            g.name
        );
        let next_day = BoardWanted {
            from: booked_day.from.map(|d| d + Days::new(1)),
            ..booked_day
        };
        assert_eq!(
            g.app.board(travel, &next_day).await.unwrap().rows.len(),
            1,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn whoever_does_not_come_is_asked_and_nothing_else_follows() {
    for g in grounds().await {
        let travel = &g.world.manila.travel;
        let walk = g.adult_at(StageName::Released).await;
        let before = g.whole(walk.number()).await;
        let missed = steps::and(
            steps::fields(late(&walk, 1)),
            json!({ "journey_event": "no-show", "new_departs_at": null, "new_departs_zone": null, "person_asked": "no" }),
        );
        walk.record(travel, "record-journey-event", missed)
            .await
            .unwrap();
        let after = g.whole(walk.number()).await;
        assert_eq!(
            after.sealed.len(),
            before.sealed.len() + 1,
            "{}: one entry",
            g.name
        );
        assert_eq!(
            after.case.stage().name(),
            StageName::Booked,
            "{}: released anew",
            g.name
        );
        assert!(
            after.case.holds().is_empty(),
            "{}: nothing is held against them",
            g.name
        );
        let asked = async |by: &Actor| {
            let view = walk.app().case_view(by, walk.number(), &[]).await.unwrap();
            view.dues.iter().any(|d| d.what == "no-show")
        };
        assert!(asked(&g.world.manila.counsellor).await, "{}", g.name);
        assert!(
            !asked(travel).await,
            "{}: asking is for those who counsel",
            g.name
        );
        let language = "vi";
        walk.record(
            &g.world.manila.counsellor,
            "reconfirm",
            steps::reconfirmed(language),
        )
        .await
        .unwrap();
        assert!(
            !asked(&g.world.manila.counsellor).await,
            "{}: settled",
            g.name
        );
    }
}
