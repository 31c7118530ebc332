//! Organisations of the kinds of PRG-03 and their offices.

use homeward_app::{Refused, admin::Edit};
use homeward_domain::{
    administration::{HolidayRow, OrganisationForm},
    codes::{Code, OrganisationKind, Weekday},
};
use serde_json::json;

use crate::ground::installations;

#[tokio::test(flavor = "multi_thread")]
async fn organisations_of_every_kind_can_be_kept() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        for kind in OrganisationKind::ALL {
            let form =
                OrganisationForm::new(&format!("The {}", kind.code()), *kind, "LK".parse().ok());
            let saved = app
                .save_organisation(&world.administrator, &Edit::new(&form))
                .await
                .unwrap();
            let list = app.organisations(&world.manila.counsellor).await.unwrap();
            assert_eq!(
                list.iter().find(|o| o.key == saved.key).unwrap().form,
                form,
                "{}",
                ground.name
            );
        }
        let again = OrganisationForm::new(" the ngo ", OrganisationKind::Ngo, None);
        assert!(
            matches!(
                app.save_organisation(&world.administrator, &Edit::new(&again))
                    .await,
                Err(Refused::Invalid(_))
            ),
            "a name is one organisation's"
        );
        assert!(matches!(
            app.save_organisation(&world.programme_manager, &Edit::new(&again))
                .await,
            Err(Refused::NotPermitted)
        ));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_keeps_its_weekend_and_holidays() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let offices = app.offices(&world.manila.counsellor).await.unwrap();
        let mut dubai = offices.iter().find(|o| o.key == "dubai").unwrap().clone();
        dubai.form.weekend = vec![Weekday::Friday, Weekday::Saturday];
        let day = |d: &str, name: &str| HolidayRow {
            closed_on: d.parse().unwrap(),
            holiday_name: name.to_owned(),
        };
        dubai.form.holidays = vec![
            day("2026-12-02", "National day"),
            day("2026-03-20", "Eid"),
            day("2026-12-02", "twice"),
        ];
        let saved = app
            .save_office(&world.administrator, &Edit::of(&dubai))
            .await
            .unwrap();
        assert_eq!(saved.version, 2);
        let now = app
            .offices(&world.manila.counsellor)
            .await
            .unwrap()
            .into_iter()
            .find(|o| o.key == "dubai")
            .unwrap();
        assert_eq!(now.form.weekend, [Weekday::Friday, Weekday::Saturday]);
        assert_eq!(
            now.form.holidays,
            [day("2026-03-20", "Eid"), day("2026-12-02", "National day")],
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_the_same_office_learn_of_each_other() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let offices = app.offices(&world.administrator).await.unwrap();
        let mine = Edit::of(&offices[0]);
        let mut theirs = mine.clone();
        theirs
            .fields
            .insert("office_contact".to_owned(), json!("Moved to 7 Hill Road"));
        app.save_office(&world.administrator, &theirs)
            .await
            .unwrap();
        let Err(Refused::Conflict { version, current }) =
            app.save_office(&world.administrator, &mine).await
        else {
            panic!("taken")
        };
        assert_eq!(
            (version, &current["office_contact"]),
            (2, &json!("Moved to 7 Hill Road")),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_save_at_the_same_moment_one_is_told() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let edit = Edit::of(&app.offices(&world.administrator).await.unwrap()[0]);
        let (a, b) = tokio::join!(
            app.save_office(&world.administrator, &edit),
            app.save_office(&world.administrator, &edit)
        );
        let told = [&a, &b]
            .iter()
            .filter(|r| matches!(r, Err(Refused::Conflict { version: 2, .. })))
            .count();
        assert!(
            (a.is_ok() ^ b.is_ok()) && told == 1,
            "{}: {a:?} {b:?}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_an_office_stays() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut edit = Edit::of(&app.offices(&world.administrator).await.unwrap()[0]);
        edit.fields
            .insert("office_code".to_owned(), json!("elsewhere"));
        assert!(matches!(
            app.save_office(&world.administrator, &edit).await,
            Err(Refused::Invalid(_))
        ));
        edit.key = None;
        edit.fields
            .insert("works_for".to_owned(), json!("nobody we know"));
        let Err(Refused::Invalid(errors)) = app.save_office(&world.administrator, &edit).await
        else {
            panic!("taken")
        };
        assert_eq!(errors[0].field, "works_for", "{}", ground.name);
    }
}
