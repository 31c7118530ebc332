//! Where returns may go: suspensions (PRG-08), monitoring (PRG-14).

use homeward_app::{Refused, admin::Edit};
use homeward_demo::{BALI, Profile, Walk};
use homeward_domain::{
    administration::{LiftForm, MonitoringForm, ReviewForm, SuspensionForm},
    fields::Text,
};

use crate::ground::installations;

fn unsafe_now(country: &str) -> SuspensionForm {
    SuspensionForm {
        for_programme: None,
        country: country.parse().unwrap(),
        suspended_area: None,
        reason: Text("Fighting around the airport.".to_owned()),
        review_on: "2026-04-09".parse().unwrap(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspension_stops_bookings_until_it_is_lifted() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut walk = Walk::new(app, &world, Profile::adult());
        walk.to_confirmed()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let country = walk.profile.country;
        let suspended = app
            .suspend(&world.programme_manager, &Edit::new(&unsafe_now(country)))
            .await
            .unwrap();
        let stuck = walk.to_booked().await.unwrap_err();
        assert!(
            stuck.unmet().contains(&"sg.prg-08-open".to_owned()),
            "{}: {stuck}",
            ground.name
        );

        let lift = Edit {
            key: Some(suspended.key.clone()),
            version: Some(1),
            ..Edit::new(&LiftForm {
                reason: Text("The airport is open.".to_owned()),
            })
        };
        app.lift_suspension(&world.programme_manager, &lift)
            .await
            .unwrap();
        walk.to_booked()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let again = app.lift_suspension(&world.programme_manager, &lift).await;
        assert!(matches!(again, Err(Refused::NotFound)), "lifted is lifted");
        let all = app.suspensions(&world.manila.counsellor).await.unwrap();
        let kept = all.iter().find(|s| s.held.key == suspended.key).unwrap();
        assert_eq!(
            (kept.author.as_str(), kept.lifted_by.as_deref()),
            ("Anneke Vermeersch", Some("Anneke Vermeersch")),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_whoever_manages_the_programme_suspends() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let edit = Edit::new(&unsafe_now("LK"));
        for who in [
            &world.administrator,
            &world.manila.counsellor,
            &world.manila.lead,
            &world.immigration,
            &world.consulate,
        ] {
            assert!(
                matches!(app.suspend(who, &edit).await, Err(Refused::NotPermitted)),
                "{}",
                who.staff.login
            );
        }
        let wrong = SuspensionForm {
            suspended_area: Some("NP-P6".to_owned()),
            review_on: "2026-03-09".parse().unwrap(),
            ..unsafe_now("LK")
        };
        let Err(Refused::Invalid(errors)) = app
            .suspend(&world.programme_manager, &Edit::new(&wrong))
            .await
        else {
            panic!("taken")
        };
        let fields: Vec<&str> = errors.iter().map(|e| e.field.as_str()).collect();
        assert_eq!(
            fields,
            ["review_on", "suspended_area"],
            "{}: a review lies ahead, an area in its country",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspension_is_looked_at_again() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let saved = app
            .suspend(&world.programme_manager, &Edit::new(&unsafe_now("LK")))
            .await
            .unwrap();
        app.clock().set("2026-04-09T02:00:00Z".parse().unwrap());
        let find = async || {
            app.suspensions(&world.programme_manager)
                .await
                .unwrap()
                .into_iter()
                .find(|s| s.held.key == saved.key)
                .unwrap()
        };
        assert!(find().await.review_due, "{}", ground.name);
        let form = ReviewForm {
            reason: Text("Still fighting.".to_owned()),
            review_on: "2026-05-09".parse().unwrap(),
        };
        let review = Edit {
            key: Some(saved.key.clone()),
            version: Some(1),
            ..Edit::new(&form)
        };
        app.review_suspension(&world.programme_manager, &review)
            .await
            .unwrap();
        assert!(!find().await.review_due);
        assert!(matches!(
            app.review_suspension(&world.programme_manager, &review)
                .await,
            Err(Refused::Conflict { version: 2, .. })
        ));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_monitoring_arrangement_nothing_is_booked() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut walk = Walk::new(app, &world, Profile::adult());
        walk.to_confirmed()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let all = app.monitoring(&world.programme_manager).await.unwrap();
        let held = all
            .iter()
            .find(|m| {
                m.form.monitored_programme == BALI && m.form.country.code() == walk.profile.country
            })
            .unwrap();
        let mut ended = held.clone();
        ended.form.holds_until = "2026-03-08".parse().ok();
        assert!(matches!(
            app.save_monitoring(&world.administrator, &Edit::of(&ended))
                .await,
            Err(Refused::NotPermitted)
        ));
        app.save_monitoring(&world.programme_manager, &Edit::of(&ended))
            .await
            .unwrap();
        let stuck = walk.to_booked().await.unwrap_err();
        assert!(
            stuck.unmet().contains(&"sg.prg-14-monitoring".to_owned()),
            "{}: {stuck}",
            ground.name
        );

        let form = MonitoringForm {
            holds_from: "2026-03-09".parse().unwrap(),
            holds_until: None,
            ..held.form.clone()
        };
        app.save_monitoring(&world.programme_manager, &Edit::new(&form))
            .await
            .unwrap();
        walk.to_booked()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
    }
}
