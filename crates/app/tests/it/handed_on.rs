//! A case with a protected location is handed on from one named person to another.

use homeward_app::{Actor, Refused, admin::Edit, lists::Wanted, record::Input};
use homeward_demo::{Profile, Walk, steps};
use homeward_domain::{actions::Action, case_number::CaseNumber};
use serde_json::json;

use crate::ground::{Ground, grounds, record};

async fn protected(g: &Ground) -> Walk<'_> {
    let mut walk = g.walk(
        Profile::adult()
            .detail(json!({ "protected_location": true, "place_of_return": "Cao Lãnh" })),
    );
    walk.register().await.unwrap();
    walk
}

/// On every way there is: opened, listed, and found by number.
async fn sees(g: &Ground, actor: &Actor, number: &CaseNumber) -> bool {
    let opened = g.app.case_view(actor, number, &[]).await.is_ok();
    let listed = g.app.list(actor, &Wanted::default()).await.unwrap();
    let found = g.app.search(actor, number.as_str(), 5).await.unwrap();
    assert_eq!(
        (listed.total, found.len()),
        (opened.into(), opened.into()),
        "{}: {}",
        g.name,
        actor.staff.login
    );
    opened
}

async fn assign(
    g: &Ground,
    by: &str,
    number: &CaseNumber,
    to: &str,
) -> Result<homeward_app::record::Recorded, Refused> {
    let by = g.world.actor(by);
    record(&g.app, by, number, "assign", steps::assigned(to)).await
}

#[tokio::test]
async fn the_protection_lead_hands_a_protected_case_on_when_its_carrier_is_gone() {
    for g in grounds().await {
        let walk = protected(&g).await;
        let number = walk.number();
        g.app
            .deactivate_staff(&g.world.administrator, &Edit::on("caseworker", Some(1)))
            .await
            .unwrap();
        for other in ["manager", "supervisor", "doctor", "dubai.lead"] {
            assert!(
                matches!(
                    assign(&g, other, number, "manager").await,
                    Err(Refused::NotFound)
                ),
                "{}: {other}",
                g.name
            );
        }
        let lead = g.world.actor("lead");
        let view = g.app.case_view(lead, number, &[]).await.unwrap();
        assert!(
            view.actions.iter().any(|a| a.code == "assign"),
            "{}: it is offered",
            g.name
        );
        assign(&g, "lead", number, "manager").await.unwrap();
        for actor in g.world.actors() {
            let login = actor.staff.login.as_str();
            assert_eq!(
                sees(&g, actor, number).await,
                matches!(login, "lead" | "manager"),
                "{}: {login}",
                g.name
            );
        }
        // And on again, also away from somebody who is there.
        assign(&g, "lead", number, "travel").await.unwrap();
        assert!(
            sees(&g, g.world.actor("travel"), number).await,
            "{}",
            g.name
        );
        assert!(
            !sees(&g, g.world.actor("manager"), number).await,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_protected_case_is_handed_to_nobody_who_could_not_carry_it() {
    for g in grounds().await {
        let walk = protected(&g).await;
        for to in [
            "consulate",
            "immigration",
            "programme",
            "admin",
            "dubai",
            "nobody",
        ] {
            let refused = assign(&g, "lead", walk.number(), to).await.unwrap_err();
            assert!(
                matches!(&refused, Refused::Invalid(errors) if errors[0].field == "to_staff"),
                "{}: {to}: {refused:?}",
                g.name
            );
        }
        assert!(
            sees(&g, g.world.actor("caseworker"), walk.number()).await,
            "{}: nothing changed",
            g.name
        );
    }
}

#[tokio::test]
async fn other_cases_are_handed_on_by_case_managers_and_supervisors_alone() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        assert!(
            matches!(
                assign(&g, "lead", walk.number(), "manager").await,
                Err(Refused::NotPermitted)
            ),
            "{}",
            g.name
        );
        assign(&g, "supervisor", walk.number(), "manager")
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_form_offers_nobody_who_would_then_be_refused() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let lead = g.world.actor("supervisor");
        let assign_fields = Action::find("assign").unwrap().fields();
        let offered = g
            .app
            .choices_for(lead, walk.number(), assign_fields)
            .await
            .unwrap()
            .staff;
        let all = g.app.choices(lead).await.unwrap().staff;
        assert!(!offered.is_empty() && offered.len() <= all.len());
        for (login, _) in &all {
            let input = Input {
                rehearse: true,
                ..steps::input(steps::assigned(login))
            };
            let taken = g.app.record(lead, walk.number(), "assign", input).await;
            assert_eq!(
                taken.is_ok(),
                offered.iter().any(|(one, _)| one == login),
                "{}: {login}",
                g.name
            );
        }
        for (login, may) in [
            ("caseworker", true),
            ("manager", true),
            ("travel", false),
            ("supervisor", false),
            ("immigration", false),
        ] {
            let intakes = g.app.intakes(g.world.actor(login)).await.unwrap();
            assert_eq!(!intakes.is_empty(), may, "{}: {login}", g.name);
        }
    }
}
