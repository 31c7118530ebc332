//! The directory: organisations at both ends of the way, what they do, and whom to turn to (PRG-03).

use homeward_app::{
    Refused,
    admin::{Edit, Sought},
};
use homeward_domain::{
    administration::{FocalPointRow, OrganisationForm},
    codes::{Code, OrganisationKind, Service},
    fields::Text,
};
use serde_json::json;

use crate::ground::installations;

fn harbour() -> OrganisationForm {
    OrganisationForm {
        mandate: Some(Text(
            "Lends boats to those who come back.\nSince 1998.".to_owned(),
        )),
        works_in: vec!["LK".parse().unwrap(), "PH".parse().unwrap()],
        area: Some("Jaffna, Cebu".to_owned()),
        services: vec![Service::SmallBusiness, Service::CreditAccess],
        focal_points: vec![
            FocalPointRow {
                focal_name: "Zeynab".to_owned(),
                focal_duty: None,
                focal_contact: "+94 21 555 0101".to_owned(),
            },
            FocalPointRow {
                focal_name: "Anton".to_owned(),
                focal_duty: Some("Loans".to_owned()),
                focal_contact: "anton@harbour.example".to_owned(),
            },
        ],
        ..OrganisationForm::new("Harbour", OrganisationKind::PrivateSector, None)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_says_what_it_is_there_for_and_whom_to_turn_to() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let admin = &world.administrator;
        let saved = app
            .save_organisation(admin, &Edit::new(&harbour()))
            .await
            .unwrap();
        let kept = async || {
            let all = app.organisations(admin).await.unwrap();
            all.into_iter().find(|o| o.key == saved.key).unwrap()
        };
        assert_eq!(
            kept().await.form,
            harbour(),
            "{}: in the same order",
            ground.name
        );

        // Changed as a whole: who left the list is gone, and the journal has what was before and after.
        let mut changed = kept().await;
        changed.form.focal_points.remove(0);
        changed.form.services = vec![Service::Housing];
        changed.form.mandate = None;
        app.save_organisation(admin, &Edit::of(&changed))
            .await
            .unwrap();
        assert_eq!(kept().await.form, changed.form, "{}", ground.name);
        let deeds = app.deeds(&world.data_protection, 1).await.unwrap();
        assert_eq!(deeds[0].action, "save-organisation");
        let what = &deeds[0].what;
        assert_eq!(
            (&what["before"]["services"], &what["after"]["services"]),
            (
                &json!(["small-business", "credit-access"]),
                &json!(["housing"])
            ),
            "{}",
            ground.name
        );
        assert_eq!(what["before"]["focal_points"].as_array().unwrap().len(), 2);
        assert!(
            what["after"].get("area").is_none(),
            "what stayed is left out"
        );

        let stale = app.save_organisation(admin, &Edit::of(&changed)).await;
        assert!(
            matches!(stale, Err(Refused::Conflict { version: 2, .. })),
            "{}: {stale:?}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_finds_organisations_by_country_service_and_kind() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        app.save_organisation(&world.administrator, &Edit::new(&harbour()))
            .await
            .unwrap();
        let counsellor = &world.manila.counsellor;
        let found = async |country: Option<&str>, service, kind| {
            let sought = Sought {
                country: country.map(|c| c.parse().unwrap()),
                service,
                kind,
            };
            let all = app.directory(counsellor, &sought).await.unwrap();
            all.iter().any(|o| o.form.organisation_name == "Harbour")
        };
        for (why, country, service, kind, expected) in [
            ("everything", None, None, None, true),
            ("one end of the way", Some("LK"), None, None, true),
            ("the other end", Some("PH"), None, None, true),
            ("another country", Some("VN"), None, None, false),
            ("a service", None, Some(Service::CreditAccess), None, true),
            ("another service", None, Some(Service::Health), None, false),
            (
                "its kind",
                None,
                None,
                Some(OrganisationKind::PrivateSector),
                true,
            ),
            (
                "another kind",
                None,
                None,
                Some(OrganisationKind::Ngo),
                false,
            ),
            (
                "all that fits",
                Some("LK"),
                Some(Service::SmallBusiness),
                Some(OrganisationKind::PrivateSector),
                true,
            ),
            (
                "one that does not",
                Some("LK"),
                Some(Service::Health),
                Some(OrganisationKind::PrivateSector),
                false,
            ),
        ] {
            assert_eq!(
                found(country, service, kind).await,
                expected,
                "{}: {why}",
                ground.name
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_for_everybody_who_works_here_and_not_for_authorities() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        for actor in world.actors() {
            let seen = app.directory(actor, &Sought::default()).await;
            assert_eq!(
                matches!(seen, Err(Refused::NotPermitted)),
                actor.authority,
                "{}: {}",
                ground.name,
                actor.staff.login
            );
        }
    }
}

#[test]
fn the_directory_knows_the_services_and_the_kinds_the_sources_name() {
    // PRG-04 and PRG-03.
    for code in [
        "airport-logistics",
        "medical-checks",
        "credit-access",
        "allowances-and-grants",
        "information-and-referral",
        "small-business",
        "vocational-training",
        "education",
        "housing",
        "health",
        "job-placement",
        "psychosocial-support",
        "sociocultural-activity",
        "returnee-networks",
        "community-assistance",
    ] {
        assert!(Service::from_code(code).is_some(), "{code}");
    }
    for code in [
        "government-national",
        "government-local",
        "embassy",
        "immigration-authority",
        "ngo",
        "international-organisation",
        "diaspora",
        "private-sector",
        "research",
    ] {
        assert!(OrganisationKind::from_code(code).is_some(), "{code}");
    }
}
