//! Guessing a password waits, at sign-in and before a change of password.

use chrono::Duration;
use homeward_app::{Refused, admin::Edit};
use homeward_demo::PASSWORD;

use crate::ground::{Ground, grounds};

const NEW: &str = "a password nobody guesses";

/// Signs the travel officer in, and changes the password.
async fn change(g: &Ground, old: &str, new: &str) -> Result<(), Refused> {
    let actor = &g.world.manila.travel;
    g.app.change_password(actor, old, new, "no session").await
}

#[tokio::test]
async fn whoever_holds_a_session_guesses_the_old_password_no_faster_than_at_sign_in() {
    for g in grounds().await {
        for tries in 1..=5 {
            let refused = change(&g, "a wrong password", NEW).await;
            assert!(
                matches!(refused, Err(Refused::Invalid(_))),
                "{}: try {tries}: {refused:?}",
                g.name
            );
        }
        // From now on not even the right one is looked at.
        let Err(Refused::Throttled { seconds }) = change(&g, PASSWORD, NEW).await else {
            panic!("{}: the sixth try is looked at", g.name);
        };
        assert!((1..=5).contains(&seconds), "{}: {seconds}", g.name);
        // Another account does not wait, and the sign-in of this one does not either.
        let colleague = &g.world.manila.doctor;
        g.app
            .change_password(colleague, PASSWORD, NEW, "no session")
            .await
            .unwrap();
        g.app
            .sign_in(&g.world.manila.travel.staff.login, PASSWORD, "192.0.2.1")
            .await
            .unwrap();
        // Each further failure makes the wait longer, up to a quarter of an hour.
        let mut longest = 0;
        for _ in 0..16 {
            g.app.clock().advance(Duration::seconds(longest.max(5)));
            match change(&g, "a wrong password", NEW).await {
                Err(Refused::Throttled { seconds }) => longest = longest.max(seconds),
                Err(Refused::Invalid(_)) => {}
                other => panic!("{}: {other:?}", g.name),
            }
        }
        assert!(
            (600..=900).contains(&longest),
            "{}: {longest} seconds",
            g.name
        );
        g.app.clock().advance(Duration::seconds(900));
        change(&g, PASSWORD, NEW).await.unwrap();
    }
}

#[tokio::test]
async fn the_right_old_password_clears_the_count_whatever_the_new_one_is() {
    for g in grounds().await {
        for _ in 0..3 {
            for _ in 0..4 {
                change(&g, "a wrong password", NEW).await.unwrap_err();
            }
            let refused = change(&g, PASSWORD, "short").await;
            assert!(
                matches!(refused, Err(Refused::Invalid(ref errors)) if errors[0].field == "new_password"),
                "{}: {refused:?}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn at_sign_in_the_pair_of_name_and_address_waits_and_nobody_else() {
    for g in grounds().await {
        let sign_in = |login: &'static str, password: &'static str, address: &'static str| {
            g.app.sign_in(login, password, address)
        };
        for login in ["travel", "TRAVEL", " travel ", "Travel", "travel"] {
            let refused = sign_in(login, "a wrong password", "192.0.2.1").await;
            assert!(
                matches!(refused, Err(Refused::NotSignedIn)),
                "{}: {refused:?}",
                g.name
            );
        }
        let refused = sign_in("travel", PASSWORD, "192.0.2.1").await;
        assert!(
            matches!(refused, Err(Refused::Throttled { .. })),
            "{}: {refused:?}",
            g.name
        );
        sign_in("travel", PASSWORD, "192.0.2.2").await.unwrap();
        sign_in("doctor", PASSWORD, "192.0.2.1").await.unwrap();
        g.app.clock().advance(Duration::seconds(5));
        sign_in("travel", PASSWORD, "192.0.2.1").await.unwrap();
    }
}

#[tokio::test]
async fn a_one_time_password_opens_the_account_for_fourteen_days_and_until_it_is_changed() {
    for g in grounds().await {
        let travel = &g.world.manila.travel.staff.login;
        let given = async || {
            let edit = Edit::on(travel, None);
            let issued = g.app.reset_password(&g.world.administrator, &edit).await;
            issued.unwrap().password.unwrap()
        };
        let day = Duration::days(14);
        for (later, opens) in [
            (Duration::zero(), true),
            (day - Duration::seconds(1), true),
            (day, false),
            (day + Duration::seconds(1), false),
        ] {
            let password = given().await;
            g.app.clock().advance(later);
            let answer = g.app.sign_in(travel, &password, "192.0.2.1").await;
            assert_eq!(answer.is_ok(), opens, "{}: after {later}", g.name);
            if let Err(refused) = answer {
                assert!(
                    matches!(refused, Refused::NotSignedIn),
                    "{}: it says no more than a wrong one: {refused:?}",
                    g.name
                );
            }
        }
        // What somebody chose themselves does not end.
        let password = given().await;
        let here = g.app.sign_in(travel, &password, "192.0.2.1").await.unwrap();
        let actor = g.app.present(&here.token).await.unwrap().actor;
        g.app
            .change_password(&actor, &password, NEW, &here.token)
            .await
            .unwrap();
        g.app.clock().advance(day + day);
        g.app.sign_in(travel, NEW, "192.0.2.1").await.unwrap();
    }
}
