//! `homeward backup` while people work, `homeward restore`, and the journal proved after it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use homeward_demo::{Profile, Walk};
use homeward_store::{MasterKey, staff};

use crate::ground::{bare, installations_of_today, run};

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_while_people_work_restores_whole() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        let mut first = Walk::new(&ground.app, &world, Profile::adult());
        first
            .to_eligible()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));

        let stop = Arc::new(AtomicBool::new(false));
        let mut writers = Vec::new();
        for _ in 0..3 {
            let (app, world, stop) = (ground.app.clone(), world.clone(), stop.clone());
            writers.push(tokio::spawn(async move {
                let mut registered = 0;
                while !stop.load(Ordering::Relaxed) {
                    let mut walk = Walk::new(&app, &world, Profile::adult());
                    walk.to_eligible()
                        .await
                        .unwrap_or_else(|stuck| panic!("{stuck}"));
                    registered += 1;
                }
                registered
            }));
        }
        let ran = ground.run(&["backup", "copy"]).await;
        stop.store(true, Ordering::Relaxed);
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);
        for writer in writers {
            assert!(
                writer.await.unwrap() > 0,
                "{}: somebody wrote meanwhile",
                ground.name
            );
        }
        let ran = ground.run(&["backup", "copy"]).await;
        assert_eq!(ran.code, Some(1), "a copy is not overwritten");

        // Onto another machine: an empty SQLite, whatever the copy came from.
        let there = |args: &[&str], key: &str| {
            let mut command = bare(args);
            command
                .current_dir(ground.dir())
                .env("DATABASE_URL", "sqlite:restored.db")
                .env("HOMEWARD_MASTER_KEY", key);
            run(command)
        };
        let ran = there(
            &["restore", "copy"],
            MasterKey::random().to_base64().as_str(),
        )
        .await;
        assert!(
            ran.code == Some(1) && ran.err.contains("master key"),
            "{}: {}",
            ground.name,
            ran.err
        );
        let ran = there(&["restore", "copy"], &ground.key()).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("the journal is sound"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        let ran = there(&["journal", "verify"], &ground.key()).await;
        assert_eq!(ran.code, Some(0), "{}", ran.out);
        let ran = there(&["rebuild"], &ground.key()).await;
        assert!(
            ran.code == Some(0) && ran.out.contains(", 0 of them were not as the journal says"),
            "{}: {}",
            ground.name,
            ran.out
        );
        let ran = there(&["restore", "copy"], &ground.key()).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("not empty"),
            "{}",
            ran.err
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_copy_is_not_restored() {
    for ground in installations_of_today().await {
        ground.world().await;
        let ran = ground.run(&["backup", "copy"]).await;
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let file = ground.dir().join("copy/data/staff.ndjson");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(
            &file,
            text.replacen("\"administrator\":false", "\"administrator\":true", 1),
        )
        .unwrap();
        let mut command = bare(&["restore", "copy"]);
        command
            .current_dir(ground.dir())
            .env("DATABASE_URL", "sqlite:restored.db")
            .env("HOMEWARD_MASTER_KEY", ground.key());
        let ran = run(command).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("staff"),
            "{}: {}",
            ground.name,
            ran.err
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_sealed_to_a_recipient_restores_with_their_identity_only() {
    for ground in installations_of_today().await {
        ground.world().await;
        let (one, other) = (
            age::x25519::Identity::generate(),
            age::x25519::Identity::generate(),
        );
        for (name, identity) in [("one.txt", &one), ("other.txt", &other)] {
            use age::secrecy::ExposeSecret;
            let text = identity.to_string();
            std::fs::write(ground.dir().join(name), text.expose_secret()).unwrap();
        }
        let recipient = one.to_public().to_string();
        let ran = ground
            .run(&["backup", "copy", "--recipient", "age1nobody"])
            .await;
        assert!(
            ran.code == Some(1) && ran.err.contains("age1nobody"),
            "{}",
            ran.err
        );
        let ran = ground
            .run(&["backup", "copy", "--recipient", &recipient])
            .await;
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);
        let mut left: Vec<String> = std::fs::read_dir(ground.dir().join("copy"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        left.sort();
        assert_eq!(
            left,
            [
                "data.tar.age",
                "files.tar.age",
                "keys.manifest.json",
                "keys.tar.age"
            ]
        );

        let there = |identity: &str| {
            let mut command = bare(&["restore", "copy", "--identity", identity]);
            command
                .current_dir(ground.dir())
                .env("DATABASE_URL", "sqlite:restored.db")
                .env("HOMEWARD_MASTER_KEY", ground.key());
            run(command)
        };
        let ran = there("other.txt").await;
        assert!(
            ran.code == Some(1) && ran.err.contains("does not open"),
            "{}: {}",
            ground.name,
            ran.err
        );
        let ran = there("one.txt").await;
        assert!(
            ran.code == Some(0) && ran.out.contains("the journal is sound"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        let unsealed = std::fs::read_dir(ground.dir().join("copy"))
            .unwrap()
            .count();
        assert_eq!(unsealed, 4, "nothing stays unsealed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_makes_a_database_or_a_key_by_accident() {
    let ground = installations_of_today().await.remove(0);
    let here = tempfile::tempdir().unwrap();
    for args in [
        &["journal", "verify"][..],
        &["backup", "copy"],
        &["rebuild"],
        &["restore", "copy"],
        &["staff", "list", "--as", "x"],
        &["token", "add", "--as", "x", "--name", "y"],
    ] {
        let mut command = bare(args);
        command.current_dir(here.path());
        assert_eq!(run(command).await.code, Some(1), "{args:?}");
        assert_eq!(
            std::fs::read_dir(here.path()).unwrap().count(),
            0,
            "{args:?} left something behind"
        );
    }
    // A data folder whose key was mislaid: a new key would look like the right one from then on.
    let mut command = ground.homeward(&[
        "staff", "add", "--login", "eve", "--name", "Eve", "--office", "hq",
    ]);
    command
        .env_remove("HOMEWARD_MASTER_KEY")
        .env("HOMEWARD_MASTER_KEY_FILE", here.path().join("homeward.key"));
    let ran = run(command).await;
    assert!(
        ran.code == Some(1) && ran.err.contains("put it back"),
        "{}",
        ran.err
    );
    assert!(!here.path().join("homeward.key").exists());
    assert!(
        staff::all(ground.app.store().reader())
            .await
            .unwrap()
            .is_empty()
    );
}
