//! Consents and transfers as people and programs meet them.

use homeward_demo::{Profile, Walk, steps};
use homeward_domain::stage::StageName;
use serde_json::{Value, json};

use crate::ground::Ground;

#[tokio::test]
async fn a_consent_is_taken_back_where_it_stands_and_the_receiving_office_sees_no_more() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.ask().await.unwrap();
        let number = walk.number().clone();
        let address = format!("/cases/{number}/consents");
        let hanoi = ground.browse("hanoi").await;
        assert_eq!(hanoi.get(&address).await.status, 200, "{}", ground.name);
        let browser = ground.browse("caseworker").await;
        let page = browser.get(&address).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        assert!(page.text.contains("Share with the receiving office"));
        // Taking back needs no more than the form that stands beside the consent, though somebody wrote meanwhile.
        let sent = [("purposes", "receiving-office"), ("channel", "in-person")];
        let done = browser
            .post(&format!("/cases/{number}/do/revoke-consent"), &sent)
            .await;
        assert_eq!(done.status, 303, "{}: {}", ground.name, done.text);
        assert_eq!(hanoi.get(&address).await.status, 404, "{}", ground.name);
        let page = browser.get(&address).await;
        assert!(page.text.contains("Taken back"), "{}", ground.name);
    }
}

#[tokio::test]
async fn the_register_names_nobody_and_is_for_those_who_watch_over_it() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Booked).await.unwrap();
        for (login, status) in [
            ("dataprotection", 200),
            ("programme", 200),
            ("caseworker", 403),
            ("lead", 403),
            ("immigration", 403),
        ] {
            let page = ground.browse(login).await.get("/settings/transfers").await;
            assert_eq!(page.status, status, "{}: {login}", ground.name);
            assert!(!page.text.contains(walk.number().as_str()), "{login}");
            let name = walk.profile.person["name"].as_str().unwrap();
            assert!(!page.text.contains(name), "{login}");
        }
        let watch = ground.program(ground.world.actor("dataprotection")).await;
        let register = watch.get("/transfers").await;
        assert_eq!(register.status, 200, "{register:?}");
        let purposes: Vec<&Value> = register.body["transfers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| &line["purpose"])
            .collect();
        assert_eq!(
            purposes,
            ["receiving-office", "travel", "receiving-office"],
            "{}: notice, booking, question",
            ground.name
        );
        let wrong = watch.get("/transfers?after=yesterday").await;
        assert_eq!(wrong.status, 404, "{}", ground.name);
    }
}

#[tokio::test]
async fn programs_read_consents_and_transfers_as_people_do() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let clinic = json!({ "to_organisation": "Harbour Clinic" });
        let consent =
            steps::consent_given(walk.today(), "vi", "health", &["health"], clinic.clone());
        let doctor = &ground.world.manila.doctor;
        walk.act(doctor, "give-consent", consent).await.unwrap();
        let reads = ground.program(doctor).await;
        let address = format!("/cases/{}/consents", walk.number());
        let purposes = async |open: &str| -> Vec<Value> {
            let answer = reads.get(&format!("{address}{open}")).await;
            assert_eq!(answer.status, 200, "{answer:?}");
            let lines = answer.body["consents"].as_array().unwrap().clone();
            lines
                .into_iter()
                .map(|line| line["purpose"].clone())
                .collect()
        };
        assert_eq!(purposes("").await, ["receiving-office", "case-file"]);
        assert_eq!(
            purposes("?open=health").await,
            ["health", "receiving-office", "case-file"]
        );
        let elsewhere = ground.program(ground.world.actor("colombo")).await;
        assert_eq!(elsewhere.get(&address).await.status, 404, "{}", ground.name);
    }
}
