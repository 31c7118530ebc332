//! Which keys in older copies `homeward backup` deletes: its own that are older than they may be, and no others.

use std::{fs, path::Path, process::Command};

use homeward_app::admin::Edit;
use homeward_domain::{
    codes::{PeriodUnit, RetentionPurpose},
    retention::RetentionForm,
};

use crate::ground::{Ran, installations_of_today, run};

/// Lets the keys of a copy be eleven days older, and says something else of their manifest.
fn eleven_days_older(manifest: &Path, change: impl FnOnce(&mut serde_json::Value)) {
    let text = fs::read_to_string(manifest).unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let made: chrono::DateTime<chrono::Utc> = json["made_at"].as_str().unwrap().parse().unwrap();
    json["made_at"] = (made - chrono::TimeDelta::days(11)).to_rfc3339().into();
    change(&mut json);
    fs::write(manifest, json.to_string()).unwrap();
}

async fn copied(mut command: Command, all: &Path) -> Ran {
    command.current_dir(all);
    let ran = run(command).await;
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran
}

#[tokio::test(flavor = "multi_thread")]
async fn old_keys_of_this_installation_go_and_those_of_another_never() {
    let others = installations_of_today().await;
    for (ground, other) in installations_of_today().await.into_iter().zip(others) {
        let world = ground.world().await;
        let rule = RetentionForm {
            retention_purpose: RetentionPurpose::KeyCopies,
            for_programme: None,
            period_length: 10,
            period_unit: PeriodUnit::Days,
            period_source: "own".to_owned(),
            holds_from: "2020-01-01".parse().unwrap(),
            holds_until: None,
        };
        ground
            .app
            .save_retention(&world.data_protection, &Edit::new(&rule))
            .await
            .unwrap();

        // Copies of two installations in one folder.
        let all = tempfile::tempdir().unwrap();
        let (all, recipient) = (
            all.path(),
            age::x25519::Identity::generate().to_public().to_string(),
        );
        copied(other.homeward(&["backup", "theirs"]), all).await;
        let theirs_sealed = &["backup", "theirs-sealed", "--recipient", &recipient];
        copied(other.homeward(theirs_sealed), all).await;
        for name in ["ours", "unmarked"] {
            copied(ground.homeward(&["backup", name]), all).await;
        }
        let ours_sealed = &["backup", "ours-sealed", "--recipient", &recipient];
        copied(ground.homeward(ours_sealed), all).await;
        for name in ["theirs", "ours"] {
            eleven_days_older(&all.join(name).join("keys/manifest.json"), |_| {});
        }
        for name in ["theirs-sealed", "ours-sealed"] {
            eleven_days_older(&all.join(name).join("keys.manifest.json"), |json| {
                let tables = json["tables"].as_array().unwrap();
                assert!(tables.is_empty(), "how many people there are is not told");
            });
        }
        eleven_days_older(&all.join("unmarked/keys/manifest.json"), |json| {
            json.as_object_mut().unwrap().remove("installation");
        });

        let ran = copied(ground.homeward(&["backup", "new"]), all).await;
        for (path, is_left) in [
            ("ours/keys", false),
            ("ours/data/manifest.json", true),
            ("ours-sealed/keys.tar.age", false),
            ("ours-sealed/keys.manifest.json", false),
            ("ours-sealed/data.tar.age", true),
            ("theirs/keys/person_key.ndjson", true),
            ("theirs-sealed/keys.tar.age", true),
            ("unmarked/keys/person_key.ndjson", true),
            ("new/keys/person_key.ndjson", true),
        ] {
            assert_eq!(all.join(path).exists(), is_left, "{}: {path}", ground.name);
        }
        assert!(
            ran.out.contains("unmarked") && ran.out.contains("of which installation"),
            "{}: {}",
            ground.name,
            ran.out
        );
        assert!(!ran.out.contains("theirs"), "{}: {}", ground.name, ran.out);
    }
}
