//! How the house begins: the first administrator, once, and never for an authority.

use homeward_app::{
    Refused,
    admin::FirstAdministrator,
    lists::{Counts, Wanted},
};
use homeward_demo::{Profile, Walk};
use homeward_domain::{
    administration::{OfficeForm, OrganisationForm},
    codes::OrganisationKind,
    fields::Text,
};
use homeward_store::staff;

use crate::{
    accounts::{actor, problems},
    ground::installations,
};

fn first() -> FirstAdministrator {
    FirstAdministrator {
        login: "First.Admin".to_owned(),
        name: "Rosa Quiambao".to_owned(),
        language: "en".to_owned(),
        organisation: OrganisationForm::new("Return Aid", OrganisationKind::Ngo, None),
        office: OfficeForm {
            office_code: "hq".to_owned(),
            office_name: "Head office".to_owned(),
            works_for: "return aid".to_owned(),
            country: "PH".parse().unwrap(),
            time_zone: "Asia/Manila".parse().unwrap(),
            weekend: Vec::new(),
            office_contact: Text("12 Mabini Street".to_owned()),
            holidays: Vec::new(),
        },
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_administrator_begins_the_house_and_sees_no_case() {
    for ground in installations().await {
        let app = &ground.app;
        let password = app.first_administrator(first()).await.unwrap();
        let signed_in = app
            .sign_in("first.admin", &password, "192.0.2.1")
            .await
            .unwrap();
        assert!(
            signed_in.must_change_password,
            "{}: a password on paper is used once",
            ground.name
        );
        let again = app
            .first_administrator(FirstAdministrator {
                login: "second".to_owned(),
                ..first()
            })
            .await;
        assert!(
            matches!(again, Err(Refused::NotPermitted)),
            "{}: one is enough",
            ground.name
        );

        let world = ground.world().await;
        let mut walk = Walk::new(app, &world, Profile::adult());
        walk.to_eligible().await.unwrap();
        let admin = actor(&ground, "first.admin").await;
        for view in ["mine", "office", "all", "closed", "unassigned", "due"] {
            let list = app
                .list(
                    &admin,
                    &Wanted {
                        view: view.to_owned(),
                        ..Wanted::default()
                    },
                )
                .await
                .unwrap();
            assert_eq!(
                (list.rows.len(), list.total),
                (0, 0),
                "{} {view}",
                ground.name
            );
        }
        assert_eq!(
            app.search(&admin, walk.number().as_str(), 10)
                .await
                .unwrap()
                .len(),
            0
        );
        let none = Counts {
            mine: 0,
            office: 0,
            due: 0,
            overdue: 0,
            blocked: 0,
            departing: 0,
            unassigned: 0,
        };
        assert_eq!(app.counts(&admin).await.unwrap(), none);
        assert!(
            matches!(
                app.case_view(&admin, walk.number(), &[]).await,
                Err(Refused::NotFound)
            ),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_at_an_authority_does_not_bar_the_way_back() {
    for ground in installations().await {
        let app = &ground.app;
        app.first_administrator(first()).await.unwrap();
        ground
            .tamper("UPDATE organisation SET kind = 'embassy'")
            .await;
        let mut second = FirstAdministrator {
            login: "second".to_owned(),
            ..first()
        };
        second.organisation.organisation_name = "Return Help".to_owned();
        second.office.works_for = "Return Help".to_owned();
        // The office that is there is the authority's.
        let refused = app.first_administrator(second).await.unwrap_err();
        assert_eq!(
            problems(refused),
            [("office_code".to_owned(), "shuts-out")],
            "{}",
            ground.name
        );
        let add = "staff add --administrator --login second --name Rosa --organisation Help --office new --country PH";
        let ran = ground.run(&add.split(' ').collect::<Vec<_>>()).await;
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);
        let admin = actor(&ground, "second").await;
        assert_eq!(app.staff_list(&admin).await.unwrap().len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_cannot_begin_the_house() {
    for ground in installations().await {
        let mut first = first();
        first.organisation.organisation_kind = OrganisationKind::ImmigrationAuthority;
        let refused = ground.app.first_administrator(first).await.unwrap_err();
        assert_eq!(
            problems(refused),
            [("organisation_kind".to_owned(), "no-choice")]
        );
        assert!(
            staff::all(ground.app.store().reader())
                .await
                .unwrap()
                .is_empty(),
            "{}: nothing is left behind",
            ground.name
        );
    }
}
