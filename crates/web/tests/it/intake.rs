//! Registering somebody while the person looks on.

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
