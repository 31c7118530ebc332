//! By which of its versions a programme holds.

use homeward_store::programmes::{self, Programme};
use serde_json::json;

use crate::ground::{Ground, id, now, stores};

#[tokio::test]
async fn a_programme_holds_by_the_version_saved_last_of_those_whose_first_day_has_come() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        let mut programme = Programme {
            id: id(),
            code: "HOME".to_owned(),
            version: 1,
            in_force_from: "2026-02-01".parse().unwrap(),
            data: json!({ "saved": 1 }),
            policies: String::new(),
            recorded_by: None,
            recorded_at: now(),
        };
        programmes::insert(&tx, &programme).await.unwrap();
        // The third takes the place of the second, which was announced for a later day.
        for (version, from) in [(2, "2026-04-01"), (3, "2026-03-01"), (4, "2026-05-01")] {
            programme.in_force_from = from.parse().unwrap();
            programme.data = json!({ "saved": version });
            programmes::save(&tx, &programme).await.unwrap();
            programme.version = version;
        }
        for (on, version) in [
            ("2025-12-31", 1), // before the first day of all
            ("2026-02-01", 1),
            ("2026-02-28", 1),
            ("2026-03-01", 3),
            ("2026-04-01", 3),
            ("2026-04-30", 3),
            ("2026-05-01", 4),
            ("2030-01-01", 4),
        ] {
            let saved = programmes::get(&tx, programme.id).await.unwrap().unwrap();
            let held = programmes::as_on(&tx, saved, on.parse().unwrap())
                .await
                .unwrap();
            assert_eq!(
                (held.version, held.data, held.code.as_str()),
                (version, json!({ "saved": version }), "HOME"),
                "{on} on {name}"
            );
        }
    }
}
