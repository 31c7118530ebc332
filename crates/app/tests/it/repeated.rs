//! Administration that is sent twice is done once.

use std::{collections::HashSet, fmt::Debug, future::Future};

use homeward_app::{
    Refused,
    admin::{Edit, Issued, Saved},
};
use homeward_demo::BALI;
use serde_json::json;

use crate::ground::{Ground, grounds};

/// The answers to ten equal requests at once.
async fn ten<T, F>(send: impl Fn() -> F) -> Vec<T>
where
    T: Debug + Send + 'static,
    F: Future<Output = Result<T, Refused>> + Send + 'static,
{
    let tasks: Vec<_> = (0..10).map(|_| tokio::spawn(send())).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap().unwrap());
    }
    answers
}

/// Sends a change ten times at once and gives the one answer.
macro_rules! ten_of {
    ($g:expr, $by:expr, $edit:expr, $do:ident) => {{
        let (app, by, edit) = ($g.app.clone(), $by.clone(), $edit.clone());
        ten(move || {
            let (app, by, edit) = (app.clone(), by.clone(), edit.clone());
            async move { app.$do(&by, &edit).await }
        })
        .await
    }};
}

fn fields(values: serde_json::Value) -> Edit {
    Edit {
        fields: values.as_object().unwrap().clone(),
        ..Edit::default()
    }
}

/// All answers are the same.
fn one(answers: &[Saved], told: &str) -> Saved {
    assert!(
        answers.windows(2).all(|two| two[0] == two[1]),
        "{told}: {answers:?}"
    );
    answers[0].clone()
}

/// One answer has the password; all name the same account.
fn one_password(answers: &[Issued], told: &str) -> String {
    let saved: Vec<Saved> = answers.iter().map(|i| i.saved.clone()).collect();
    one(&saved, told);
    let mut passwords = answers.iter().filter_map(|i| i.password.clone());
    let password = passwords.next().unwrap();
    assert!(passwords.next().is_none(), "{told}: said once");
    password
}

/// How often a deed stands in the journal of the installation.
async fn deeds(g: &Ground, action: &str) -> usize {
    let all = g.app.deeds(&g.world.administrator, 1000).await.unwrap();
    all.iter().filter(|d| d.action == action).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_ten_equal_requests_to_administer_one_is_done() {
    for g in grounds().await {
        let (admin, manager) = (&g.world.administrator, &g.world.programme_manager);
        let told = g.name;

        let edit = fields(json!({ "organisation_name": "Harbour", "organisation_kind": "ngo" }));
        let answers = ten_of!(g, admin, edit.once("organisation"), save_organisation);
        let saved = one(&answers, told);
        let all = g.app.organisations(admin).await.unwrap();
        let named = all.iter().filter(|o| o.form.organisation_name == "Harbour");
        assert_eq!(
            named.map(|o| o.key.clone()).collect::<Vec<_>>(),
            [saved.key],
            "{told}"
        );
        assert_eq!(deeds(&g, "save-organisation").await, 1, "{told}");

        let edit = fields(json!({
            "login": "c.ramos", "staff_name": "Celia Ramos", "staff_office": "manila", "pages_language": "en",
        }));
        let answers = ten_of!(g, admin, edit.once("staff"), add_staff);
        let password = one_password(&answers, told);
        assert_eq!(deeds(&g, "add-staff").await, 1, "{told}");
        g.app.sign_in("c.ramos", &password, "here").await.unwrap();

        let answers = ten_of!(
            g,
            admin,
            Edit::on("c.ramos", None).once("password"),
            reset_password
        );
        let second = one_password(&answers, told);
        assert_eq!(deeds(&g, "reset-password").await, 1, "{told}");
        assert!(
            g.app.sign_in("c.ramos", &password, "here").await.is_err(),
            "{told}"
        );
        g.app.sign_in("c.ramos", &second, "here").await.unwrap();

        let version = answers[0].saved.version;
        let answers = ten_of!(
            g,
            admin,
            Edit::on("c.ramos", Some(version)).once("off"),
            deactivate_staff
        );
        let version = one(&answers, told).version;
        let answers = ten_of!(
            g,
            admin,
            Edit::on("c.ramos", Some(version)).once("on"),
            reactivate_staff
        );
        let third = one_password(&answers, told);
        g.app.sign_in("c.ramos", &third, "here").await.unwrap();
        assert_eq!(
            (
                deeds(&g, "deactivate-staff").await,
                deeds(&g, "reactivate-staff").await
            ),
            (1, 1),
            "{told}"
        );

        let mut away = fields(json!({ "absent_until": "2026-04-01", "deputy": "manager" }));
        away.key = Some("caseworker".to_owned());
        one(&ten_of!(g, admin, away.once("away"), set_absence), told);
        assert_eq!(deeds(&g, "set-absence").await, 1, "{told}");

        let edit =
            fields(json!({ "country": "LK", "reason": "Floods", "review_on": "2026-05-01" }));
        let suspended = one(&ten_of!(g, manager, edit.once("suspend"), suspend), told);
        let all = g.app.suspensions(manager).await.unwrap();
        let here = all.iter().filter(|s| s.held.form.country.code() == "LK");
        assert_eq!(here.count(), 1, "{told}");
        let mut lift = fields(json!({ "reason": "The water is gone" }));
        (lift.key, lift.version) = (Some(suspended.key), Some(suspended.version));
        one(
            &ten_of!(g, manager, lift.once("lift"), lift_suspension),
            told,
        );
        assert_eq!(deeds(&g, "lift-suspension").await, 1, "{told}");

        let all = g.app.programmes(manager).await.unwrap();
        let edit = Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held);
        let saved = one(
            &ten_of!(g, manager, edit.once("programme"), save_programme),
            told,
        );
        let versions = g.app.programme_versions(manager, BALI).await.unwrap();
        assert_eq!((saved.version, versions.len()), (2, 2), "{told}");
    }
}

#[tokio::test]
async fn a_key_counts_for_one_request_of_one_person_and_a_refusal_uses_up_none() {
    for g in grounds().await {
        let (admin, manager) = (&g.world.administrator, &g.world.programme_manager);
        let named = |name: &str| {
            fields(json!({ "organisation_name": name, "organisation_kind": "ngo" })).once("key")
        };
        let wrong = fields(json!({ "organisation_name": "Harbour" })).once("key");
        assert!(
            matches!(
                g.app.save_organisation(admin, &wrong).await,
                Err(Refused::Invalid(_))
            ),
            "{}",
            g.name
        );
        g.app
            .save_organisation(admin, &named("Harbour"))
            .await
            .unwrap();
        for other in [
            named("Lighthouse"),
            Edit {
                version: Some(1),
                ..named("Harbour")
            },
        ] {
            assert!(
                matches!(
                    g.app.save_organisation(admin, &other).await,
                    Err(Refused::KeyReused)
                ),
                "{}: {other:?}",
                g.name
            );
        }
        // Somebody else's key of the same name is another key, and a key does not stand for a permission.
        assert!(
            matches!(
                g.app.save_organisation(manager, &named("Harbour")).await,
                Err(Refused::NotPermitted)
            ),
            "{}",
            g.name
        );
        let names: HashSet<String> = g
            .app
            .organisations(admin)
            .await
            .unwrap()
            .into_iter()
            .map(|o| o.form.organisation_name)
            .collect();
        assert!(
            names.contains("Harbour") && !names.contains("Lighthouse"),
            "{}",
            g.name
        );
    }
}
