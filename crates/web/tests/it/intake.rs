//! Registering somebody while the person looks on.

use chrono::Days;
use homeward_demo::{Profile, Walk};

use crate::ground::Ground;

const NEWCOMER: &[(&str, &str)] = &[
    ("programme", homeward_demo::BALI),
    ("told_purpose", "yes"),
    ("consent_to_keep", "yes"),
    ("consent_to_share", "yes"),
    ("consent_language", "vi"),
    ("name", "Trịnh Minh Khuê"),
    ("says_under_18", "no"),
    ("languages", "vi"),
    ("stateless", "no"),
    ("country_of_return", "VN"),
    ("removal_order", "no"),
    ("detained", "no"),
];

/// The answers once more, without the tokens of the form.
async fn checked(ground: &Ground) -> String {
    let page = ground
        .browse("caseworker")
        .await
        .post("/cases/new", NEWCOMER)
        .await;
    assert_eq!(page.status, 200, "{}: {}", ground.name, page.text);
    let mut plain = String::new();
    for (at, part) in page.text.split("type=\"hidden\"").enumerate() {
        plain.push_str(if at == 0 {
            part
        } else {
            part.split_once('>').map_or("", |(_, rest)| rest)
        });
    }
    plain
}

/// Whoever registers a person has them beside the screen: a husband may ask for his wife, who hides from him.
#[tokio::test]
async fn registering_shows_nothing_of_whoever_has_the_same_name() {
    for ground in Ground::both().await {
        let alone = checked(&ground).await;
        assert!(alone.contains("Trịnh Minh Khuê"), "{}", ground.name);
        let mut known = Walk::new(
            &ground.app,
            &ground.world,
            Profile::adult().named("Trịnh Minh Khuê"),
        );
        known.register().await.unwrap();
        assert_eq!(checked(&ground).await, alone, "{}", ground.name);
    }
}

#[tokio::test]
async fn registering_is_offered_to_those_who_may() {
    for ground in Ground::both().await {
        for (login, may) in [
            ("caseworker", true),
            ("travel", false),
            ("supervisor", false),
        ] {
            let browser = ground.browse(login).await;
            for path in ["/", "/cases"] {
                let page = browser.get(path).await;
                let offers = page.text.contains("href=\"/cases/new\"");
                assert_eq!(offers, may, "{}: {login} at {path}", ground.name);
            }
        }
    }
}

/// Somebody who cannot be asked: offered to whoever answers for protection, and to nobody else.
#[tokio::test]
async fn somebody_who_cannot_be_asked_is_registered_by_whoever_answers_for_protection() {
    for ground in Ground::both().await {
        let caseworker = ground.browse("caseworker").await;
        let plain = caseworker.get("/cases/new").await;
        assert!(!plain.text.contains("basis=true"), "{}", ground.name);
        let other = caseworker.get("/cases/new?basis=true").await;
        assert!(
            !other.text.contains("name=\"lawful_basis\""),
            "{}",
            ground.name
        );

        let lead = ground.browse("lead").await;
        let plain = lead.get("/cases/new").await;
        assert!(
            plain.text.contains("/cases/new?basis=true"),
            "{}",
            ground.name
        );
        let mut sent: Vec<(&str, &str)> = NEWCOMER
            .iter()
            .copied()
            .filter(|(name, _)| !name.starts_with("consent_") && *name != "told_purpose")
            .collect();
        sent.push(("lawful_basis", "vital-interests"));
        sent.push(("legal_reference", "Data Privacy Act, section 12 (d)"));
        let refused = lead.post("/cases/new?basis=true", &sent).await;
        assert_eq!(refused.status, 422, "{}", ground.name);
        for field in ["i-reason", "i-review_on"] {
            assert!(
                refused.text.contains(&format!("href=\"#{field}\"")),
                "{}: {field}: {}",
                ground.name,
                refused.text
            );
        }
        sent.push(("reason", "Found unconscious."));
        let today = ground.world.actor("lead").today(ground.app.clock().now());
        let review = (today + Days::new(7)).to_string();
        sent.push(("review_on", &review));
        let checked = lead.post("/cases/new?basis=true", &sent).await;
        assert_eq!(checked.status, 200, "{}: {}", ground.name, checked.text);
        assert!(
            checked.text.contains("Found unconscious."),
            "{}",
            ground.name
        );
        sent.push(("confirm", "yes"));
        let done = lead.post("/cases/new?basis=true", &sent).await;
        let place = done.location.expect("the case");
        let case = lead.get(&place).await;
        assert_eq!(case.status, 200, "{}", ground.name);
    }
}

/// Sent twice, the second time with other words: nothing is lost, and what is checked once more is what was typed last.
#[tokio::test]
async fn a_form_sent_again_with_other_words_is_offered_with_everything_that_was_typed() {
    for ground in Ground::both().await {
        let browser = ground.browse("caseworker").await;
        let mut sent = NEWCOMER.to_vec();
        sent.extend([("once", "thesamekey"), ("confirm", "yes")]);
        assert_eq!(browser.post("/cases/new", &sent).await.status, 303);
        for pair in &mut sent {
            if pair.0 == "name" {
                pair.1 = "Trịnh <b>Minh</b> Anh";
            }
        }
        let again = browser.post("/cases/new", &sent).await;
        assert_eq!(again.status, 422, "{}", ground.name);
        assert!(
            again
                .text
                .contains("value=\"Trịnh &lt;b&gt;Minh&lt;/b&gt; Anh\""),
            "{}: {}",
            ground.name,
            again.text
        );
        assert!(!again.text.contains("thesamekey"), "{}", ground.name);
        assert!(!again.text.contains("name=\"confirm\""), "{}", ground.name);
        assert!(
            again.text.contains("action=\"/cases/new\""),
            "{}",
            ground.name
        );
    }
}

/// The directory is shut to authorities: no list of organisations reaches them by another way.
#[tokio::test]
async fn authorities_are_told_of_no_organisation_in_what_programs_ask_about_themselves() {
    for ground in Ground::both().await {
        for (login, told) in [
            ("caseworker", true),
            ("immigration", false),
            ("consulate", false),
        ] {
            let program = ground.program(ground.world.actor(login)).await;
            let me = program.get("/me").await;
            assert_eq!(me.status, 200, "{}: {login}", ground.name);
            let names = me.text.contains("Lamp in the Window");
            assert_eq!(names, told, "{}: {login}: {}", ground.name, me.text);
        }
    }
}

#[tokio::test]
async fn the_case_page_asks_whether_whoever_arrived_is_this_person() {
    use homeward_app::register::Beside;
    use homeward_demo::{BALI, Profile, Walk, steps};
    use homeward_domain::stage::StageName;

    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let earlier = walk.number().to_string();
        let zone = chrono_tz::Asia::Ho_Chi_Minh;
        let at = "2026-03-08T18:00:00".parse().unwrap();
        let new = ground.app.register(
            &ground.world.hanoi.officer,
            BALI,
            steps::input(steps::registered(
                "Trịnh Minh Khuê",
                "1991-05-12",
                "vi",
                "VN",
            )),
            Beside::arrived(steps::arrived_on_own(at, zone, "A neighbour")),
        );
        let new = new.await.unwrap().number.to_string();
        let officer = ground.browse("hanoi").await;
        let form = format!("/cases/{new}/do/name-earlier-case");
        // What is wrong is said beside the field, and nothing that was typed is lost.
        let wrong = [("earlier_case", "HW-26-AAAAA-Z"), ("person_agrees", "yes")];
        let page = officer.post(&form, &wrong).await;
        assert_eq!(page.status, 422, "{}", ground.name);
        assert!(page.text.contains("HW-26-AAAAA-Z"), "{}", ground.name);
        let right = [("earlier_case", earlier.as_str()), ("person_agrees", "yes")];
        let page = officer.post(&form, &right).await;
        assert_eq!(page.status, 303, "{}: {}", ground.name, page.text);
        let hidden = officer.get(&format!("/cases/{earlier}")).await;
        assert_eq!(hidden.status, 404, "{}: it does not open", ground.name);

        let worker = ground.browse("caseworker").await;
        let alerts = worker.get("/alerts").await;
        assert!(alerts.text.contains(&earlier), "{}", ground.name);
        let case = worker.get(&format!("/cases/{earlier}")).await;
        for words in [new.as_str(), "Hà Nội", "may be this person"] {
            assert!(case.text.contains(words), "{}: {words}", ground.name);
        }
        let form = format!("/cases/{earlier}/do/check-arrival");
        let page = worker.get(&form).await;
        assert!(
            page.text.contains(&new),
            "{}: the number is there",
            ground.name
        );
        let answer = [("arrived_case", new.as_str()), ("same_person", "yes")];
        let page = worker.post(&form, &answer).await;
        assert_eq!(page.status, 303, "{}: {}", ground.name, page.text);
        let program = ground.program(ground.world.actor("caseworker")).await;
        let case = program.get(&format!("/cases/{earlier}")).await;
        assert_eq!(case.body["stage"], "arrived", "{}", ground.name);
        assert_eq!(case.body["arrival_claims"], serde_json::json!([]));
    }
}
