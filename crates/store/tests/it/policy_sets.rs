//! Policies are kept by their hash, and the words in which they were told by the moment.

use homeward_store::policy_sets::{self, PolicySet, PolicyWords};
use serde_json::json;

use crate::ground::{Ground, now, stores};

#[tokio::test]
async fn a_set_is_kept_once_and_never_changed() {
    for Ground { store, name, .. } in stores().await {
        let set = |text: &str| PolicySet {
            hash: "a1".to_owned(),
            narrows: None,
            text: text.to_owned(),
            kept_at: now(),
        };
        let tx = store.write().await.unwrap();
        assert!(!policy_sets::is_kept(&tx, "a1").await.unwrap(), "{name}");
        policy_sets::keep(&tx, &set("as it was")).await.unwrap();
        policy_sets::keep(&tx, &set("otherwise")).await.unwrap();
        tx.commit().await.unwrap();
        let kept = policy_sets::get(store.reader(), "a1")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(kept, set("as it was"), "{name}");
        assert_eq!(
            policy_sets::all(store.reader()).await.unwrap().len(),
            1,
            "{name}"
        );
    }
}

#[tokio::test]
async fn words_are_those_of_the_moment_and_are_kept_only_when_they_change() {
    for Ground { store, name, .. } in stores().await {
        let day = |n: i64| now() + chrono::Duration::days(n);
        let tx = store.write().await.unwrap();
        for (at, said) in [(0, "first"), (1, "first"), (2, "second"), (4, "first")] {
            let words = PolicyWords {
                hash: "a1".to_owned(),
                language: "en".to_owned(),
                said_from: day(at),
                words: json!({ "sg.a": said }),
            };
            policy_sets::keep_words(&tx, &words).await.unwrap();
        }
        tx.commit().await.unwrap();
        let c = store.reader();
        for (at, said) in [
            (-1, None),
            (0, Some("first")),
            (1, Some("first")),
            (2, Some("second")),
            (3, Some("second")),
            (4, Some("first")),
        ] {
            let told = policy_sets::words_at(c, "a1", "en", day(at)).await.unwrap();
            let told = told.map(|t| t.words["sg.a"].as_str().unwrap().to_owned());
            assert_eq!(told.as_deref(), said, "{name}: day {at}");
        }
        assert_eq!(
            policy_sets::languages(c, "a1").await.unwrap(),
            ["en"],
            "{name}"
        );
        assert_eq!(
            policy_sets::words_at(c, "a1", "ar", day(9)).await.unwrap(),
            None,
            "{name}"
        );
    }
}
