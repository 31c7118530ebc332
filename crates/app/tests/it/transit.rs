//! The office where people change: its desk on the case, from the day it is named to the end of the journey (COO-01, MOV-04).

use homeward_app::{
    Refused,
    board::{BoardWanted, Side},
};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_documents::FormLanguage;
use homeward_domain::{
    codes::{DataCategory, Purpose},
    stage::StageName,
};
use serde_json::json;

use crate::{
    consents::{does, sees, shown},
    ground::{Ground, grounds, unmet},
    printed::words_of,
};

/// Help at a point of the way, by an office.
fn help(walk: &Walk<'_>, kind: &str, office: &str) -> Fields {
    let planned = steps::assistance(kind, "Whoever is on duty", walk.departure());
    steps::and(planned, json!({ "assistance_office": office }))
}

/// The person agrees that the office in Dubai hears of their journey.
fn agreed(walk: &Walk<'_>) -> Fields {
    agreed_to(walk, "vi", "dubai")
}

/// The person agrees in their language that an office hears of their journey.
fn agreed_to(walk: &Walk<'_>, language: &str, office: &str) -> Fields {
    steps::consent_given(
        walk.today(),
        language,
        "travel",
        &["identity", "family", "journey", "needs"],
        json!({ "to_office": office }),
    )
}

async fn passes_through(g: &Ground, walk: &Walk<'_>, login: &str) -> bool {
    is_on_the_board(g, walk, login, false).await
}

async fn passes_somewhere(g: &Ground, walk: &Walk<'_>, login: &str) -> bool {
    is_on_the_board(g, walk, login, true).await
}

async fn is_on_the_board(g: &Ground, walk: &Walk<'_>, login: &str, everywhere: bool) -> bool {
    let wanted = BoardWanted {
        side: Side::Transits,
        from: Some(walk.today()),
        days: Some(31),
        everywhere,
        ..BoardWanted::default()
    };
    let board = g.app.board(g.world.actor(login), &wanted).await.unwrap();
    board.rows.iter().any(|row| row.number == *walk.number())
}

async fn booked(g: &Ground) -> Walk<'_> {
    let mut walk = g.walk(Profile::adult());
    walk.to(StageName::Booked).await.unwrap();
    walk
}

#[tokio::test]
async fn the_office_at_a_change_is_named_only_where_the_person_agrees_and_never_an_authority() {
    for g in grounds().await {
        let walk = booked(&g).await;
        let named = |kind, office| {
            does(
                &g,
                "travel",
                &walk,
                "set-assistance",
                help(&walk, kind, office),
            )
        };
        for (kind, office, problem) in [
            ("transit", "stay", "not-found"),
            ("transit", "consulate", "not-found"),
            ("transit", "nowhere", "not-found"),
            ("meeting", "dubai", "only-for-transit"),
        ] {
            let Err(Refused::Invalid(wrong)) = named(kind, office).await else {
                panic!("{}: {kind} by {office} is taken", g.name);
            };
            let told: Vec<_> = wrong
                .iter()
                .map(|e| (e.field.as_str(), e.problem.code()))
                .collect();
            assert_eq!(told, [("assistance_office", problem)], "{}", g.name);
        }
        let refused = named("transit", "dubai").await.unwrap_err();
        assert_eq!(unmet(&refused), ["sg.dat-02-ground"], "{}", g.name);
        // Of another organisation, and without an agreement with it.
        let refused = named("transit", "colombo").await.unwrap_err();
        let wanted = ["sg.dat-02-agreement", "sg.dat-02-ground"];
        assert_eq!(unmet(&refused), wanted, "{}", g.name);
        assert!(!sees(&g, "dubai.travel", walk.number()).await, "{}", g.name);
    }
}

#[tokio::test]
async fn the_travel_officers_at_a_change_see_the_case_until_consent_or_journey_ends_and_nobody_else_there_does()
 {
    for g in grounds().await {
        for ends in ["revoke-consent", "cancel-booking", "not-needed", "arrival"] {
            let mut walk = booked(&g).await;
            let number = walk.number().clone();
            does(&g, "caseworker", &walk, "give-consent", agreed(&walk))
                .await
                .unwrap();
            assert!(
                !sees(&g, "dubai.travel", &number).await,
                "{}: named by nobody yet",
                g.name
            );
            does(
                &g,
                "travel",
                &walk,
                "set-assistance",
                help(&walk, "transit", "dubai"),
            )
            .await
            .unwrap();
            for (login, expected) in [
                ("dubai.travel", true),
                ("dubai", false),
                ("dubai.manager", false),
                ("colombo", false),
            ] {
                let told = format!("{}: {login}, {ends}", g.name);
                assert_eq!(sees(&g, login, &number).await, expected, "{told}");
                assert_eq!(passes_through(&g, &walk, login).await, expected, "{told}");
            }
            // Whoever sent the person sees them among all who pass through somewhere, and on no board of the own office.
            assert!(!passes_through(&g, &walk, "travel").await, "{}", g.name);
            assert!(passes_somewhere(&g, &walk, "travel").await, "{}", g.name);
            assert!(!passes_somewhere(&g, &walk, "moresby").await, "{}", g.name);
            // It is a line of the transfer register like every other.
            let passings = shown(&g, "caseworker", &number, &[]).await.transfers;
            let line = passings
                .iter()
                .find(|p| p.action == "set-assistance")
                .expect("a line");
            assert_eq!(line.purpose, Some(Purpose::Travel), "{}", g.name);
            assert!(!line.data.contains(&DataCategory::Contact), "{}", g.name);

            let late = json!({
                "journey_event": "missed-connection", "happened_at": steps::moment(walk.departure().0),
                "happened_zone": walk.departure().1.name(), "person_asked": "yes",
            });
            does(
                &g,
                "dubai.travel",
                &walk,
                "record-journey-event",
                steps::fields(late),
            )
            .await
            .unwrap();

            // That help was given is said by whoever gives it, and ends nothing.
            let given = steps::assistance("transit", "Rashid Pereira", walk.departure());
            let given = steps::and(given, json!({ "assistance_state": "given" }));
            does(&g, "dubai.travel", &walk, "set-assistance", given)
                .await
                .unwrap();
            assert!(
                sees(&g, "dubai.travel", &number).await,
                "{}: help was given",
                g.name
            );

            let (login, code, fields) = match ends {
                "revoke-consent" => (
                    "caseworker",
                    ends,
                    steps::purpose_revoked("travel", Some("Dubai")),
                ),
                "cancel-booking" => (
                    "travel",
                    ends,
                    steps::fields(json!({ "reason": "The airline gave the seats away." })),
                ),
                "not-needed" => {
                    let other = steps::assistance("transit", "Nobody", walk.departure());
                    (
                        "travel",
                        "set-assistance",
                        steps::and(other, json!({ "assistance_state": "not-needed" })),
                    )
                }
                _ => {
                    walk.to(StageName::Departed).await.unwrap();
                    assert!(
                        sees(&g, "dubai.travel", &number).await,
                        "{}: on the way",
                        g.name
                    );
                    walk.to(StageName::Arrived).await.unwrap();
                    ("", "", Fields::default())
                }
            };
            if !code.is_empty() {
                does(&g, login, &walk, code, fields).await.unwrap();
            }
            assert!(
                !sees(&g, "dubai.travel", &number).await,
                "{}: after {ends}",
                g.name
            );
            assert!(
                !passes_through(&g, &walk, "dubai.travel").await,
                "{}: after {ends}",
                g.name
            );
        }
        // What lists keep of it is what the journals say.
        assert_eq!(g.app.edited().await.unwrap(), [], "{}", g.name);
    }
}

#[tokio::test]
async fn whoever_waits_at_a_change_reads_when_people_come_and_go_on_and_with_what() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().between("moresby", "NP", "ne"));
        walk.to(StageName::Booked).await.unwrap();
        let lands = walk.lands_at_stop();
        let met = steps::assistance("transit", "Jun Caparas", (lands, chrono_tz::Asia::Manila));
        let by_manila = json!({ "assistance_office": "manila" });
        for (login, action, fields) in [
            ("moresby", "give-consent", agreed_to(&walk, "ne", "manila")),
            (
                "moresby.manager",
                "set-assistance",
                steps::and(met, by_manila),
            ),
        ] {
            does(&g, login, &walk, action, fields).await.unwrap();
        }
        let wanted = BoardWanted {
            side: Side::Transits,
            from: Some(walk.today()),
            days: Some(31),
            ..BoardWanted::default()
        };
        let who = g.world.actor("travel");
        let board = g.app.board(who, &wanted).await.unwrap();
        let row = board.rows.iter().find(|row| row.number == *walk.number());
        let [change] = row.unwrap().way.changes.as_slice() else {
            panic!("{}: {row:?}", g.name);
        };
        assert_eq!(
            (change.place.as_str(), change.arrives_at),
            ("Manila (MNL)", lands)
        );
        let services = [&change.comes_with, &change.goes_on_with].map(Option::as_deref);
        assert_eq!(services, [Some("SW 62"), Some("SW 740")], "{}", g.name);

        // The printed list says so, too.
        let printed = g.app.manifest(who, &wanted, FormLanguage::English);
        let said = words_of(&printed.await.unwrap().pdf);
        let hours = [change.arrives_at, change.departs_at].map(|at| at.format("%H:%M"));
        let [comes, goes_on] = hours;
        let told = format!("{comes} SW 62 – {goes_on} SW 740");
        assert!(said.contains(&told), "{}: {told}: {said}", g.name);
    }
}
