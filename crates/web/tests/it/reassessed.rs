//! What was found before the journey and after it, on one page.

use homeward_demo::{Profile, Walk, steps};
use homeward_domain::stage::StageName;
use serde_json::json;

use crate::ground::Ground;

#[tokio::test]
async fn what_both_offices_found_stands_side_by_side_for_those_who_may_know_it() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Released).await.unwrap();
        let number = walk.number().clone();
        let path = format!("/cases/{number}/reassessed");
        let worker = ground.browse("caseworker").await;
        let before = worker.get(&path).await;
        assert!(
            before.text.contains("Nothing is recorded yet"),
            "{}",
            ground.name
        );
        walk.to(StageName::Arrived).await.unwrap();
        let found = steps::and(
            steps::vulnerability(),
            json!({ "community": "A creditor came to the house twice." }),
        );
        let counsellor = &walk.team().counsellor;
        walk.record(counsellor, "assess-vulnerability", found)
            .await
            .unwrap();
        // The clock has moved on: a session of its own.
        let worker = ground.browse("caseworker").await;
        let closed = worker.get(&path).await;
        assert_eq!(closed.status, 200, "{}", ground.name);
        assert!(!closed.text.contains("creditor"), "{}: closed", ground.name);
        let open = worker.get(&format!("{path}?open=counselling")).await;
        for words in ["creditor", "Neighbours helped with food"] {
            assert!(open.text.contains(words), "{}: {words}", ground.name);
        }
        assert_eq!(open.text.matches(">differs<").count(), 1, "{}", ground.name);
        let case = worker.get(&format!("/cases/{number}")).await;
        assert!(case.text.contains(&path), "{}", ground.name);
        // Whoever may not know of counselling is told of nothing.
        let officer = ground.browse("hanoi").await;
        let theirs = officer.get(&format!("{path}?open=counselling")).await;
        assert!(
            theirs.text.contains("Nothing is recorded yet"),
            "{}",
            ground.name
        );
        for login in ["dubai", "programme", "consulate"] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status, 404, "{}: {login}", ground.name);
        }
    }
}
