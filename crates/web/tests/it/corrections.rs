//! Correcting an entry on the page: what a colleague recorded meanwhile is shown before the correction counts.

use homeward_demo::{Profile, Walk};
use homeward_domain::stage::StageName;
use serde_json::Value;

use crate::ground::Ground;

#[tokio::test]
async fn a_correction_shows_what_a_colleague_recorded_and_waits_also_after_a_mistake() {
    for ground in Ground::both().await {
        let name = ground.name;
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let number = walk.number().clone();
        let counsellor = &ground.world.manila.counsellor;
        let view = ground
            .app
            .case_view(counsellor, &number, &[])
            .await
            .unwrap();
        let seen = view.version.to_string();
        let decided = view.entries.iter().find(|e| e.code == "decide-eligibility");
        let decided = decided.unwrap();
        let fields: Vec<(String, String)> = decided
            .fields
            .clone()
            .unwrap()
            .into_iter()
            .filter_map(|(name, value)| match value {
                Value::String(text) => Some((name, text)),
                Value::Bool(true) => Some((name, "true".to_owned())),
                _ => None,
            })
            .collect();
        let path = format!("/cases/{number}/correct/{}", decided.number);
        let browser = ground.browse("caseworker").await;
        let form = browser.get(&path).await;
        let carried = format!("name=\"seen\" value=\"{seen}\"");
        assert!(form.text.contains(&carried), "{name}");

        walk.to(StageName::Declared).await.unwrap();
        let before = ground
            .app
            .case_view(counsellor, &number, &[])
            .await
            .unwrap();
        let send = |reason: &'static str| {
            let mut pairs = vec![("correction_reason", reason), ("seen", seen.as_str())];
            pairs.extend(fields.iter().map(|(n, v)| (n.as_str(), v.as_str())));
            pairs
        };
        let wrong = browser.post(&path, &send("")).await;
        assert_eq!(wrong.status, 422, "{name}: {}", wrong.text);
        assert!(
            wrong.text.contains(&carried),
            "{name}: a mistake does not make the colleague's entry seen"
        );
        let stale = browser
            .post(&path, &send("The wrong box was ticked."))
            .await;
        assert_eq!(stale.status, 409, "{name}: {}", stale.text);
        assert!(
            stale.text.contains("Something was recorded while"),
            "{name}"
        );
        assert!(stale.text.contains("The wrong box was ticked."), "{name}");
        let newest = format!("name=\"seen\" value=\"{}\"", before.version);
        assert!(stale.text.contains(&newest), "{name}");
        // A version that is none is no version that was seen.
        let mut odd = send("The wrong box was ticked.");
        odd[1].1 = "nothing";
        let odd = browser.post(&path, &odd).await;
        assert_eq!(odd.status, 409, "{name}: {}", odd.text);
        assert!(odd.text.contains("Something was recorded while"), "{name}");
        let after = ground
            .app
            .case_view(counsellor, &number, &[])
            .await
            .unwrap();
        assert_eq!(
            after.version, before.version,
            "{name}: nothing was recorded"
        );
    }
}
