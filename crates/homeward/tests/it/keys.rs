//! `homeward keys rotate`, `homeward erase`, and how `homeward backup` lets old keys go.

use homeward_app::admin::Edit;
use homeward_demo::{Profile, Walk, steps};
use homeward_domain::{
    codes::{ErasureGround, PeriodUnit, RetentionPurpose},
    fields::Text,
    retention::{ErasureAgreed, ErasureForm, RetentionForm},
};
use homeward_store::{cases, search};

use crate::ground::{bare, installations_of_today, run};

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_master_key_opens_and_proves_everything_and_the_old_one_starts_nothing() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.to_eligible()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let ran = ground.run(&["keys", "rotate", "--to", "new.key"]).await;
        assert_eq!(
            ran.code,
            Some(0),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        assert!(ran.out.contains("chains signed anew"), "{}", ran.out);
        let ran = ground.run(&["journal", "verify"]).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("master key"),
            "{}: the old key: {}",
            ground.name,
            ran.err
        );
        let mut command = ground.homeward(&["journal", "verify", "--master-key-file", "new.key"]);
        command.env_remove("HOMEWARD_MASTER_KEY");
        let ran = run(command).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("the journal is sound"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        assert!(!ground.app.store().is_ready().await, "{}", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_was_touched_is_not_signed_anew() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.register()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        ground.tamper("UPDATE journal SET action = 'close'").await;
        let ran = ground.run(&["keys", "rotate", "--to", "new.key"]).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("touched"),
            "{}: {}",
            ground.name,
            ran.err
        );
        assert!(ground.app.store().is_ready().await, "{}", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_copy_of_data_with_the_keys_of_today_tells_nothing_of_who_was_erased() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.register()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let number = walk.number().clone();
        walk.record(&world.manila.counsellor, "withdraw", steps::withdrawn())
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let rule = RetentionForm {
            retention_purpose: RetentionPurpose::KeyCopies,
            for_programme: None,
            period_length: 10,
            period_unit: PeriodUnit::Days,
            period_source: "own".to_owned(),
            holds_from: "2020-01-01".parse().unwrap(),
            holds_until: None,
        };
        let app = &ground.app;
        let officer = &world.data_protection;
        app.save_retention(officer, &Edit::new(&rule))
            .await
            .unwrap();
        let c = app.store().reader();
        let case = cases::find(c, &number).await.unwrap().unwrap();
        let names = search::names(c, case.id).await.unwrap();
        assert!(!names.is_empty());
        let ran = ground.run(&["backup", "copies/before"]).await;
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);

        let form = ErasureForm {
            erased_case: number.clone(),
            erasure_ground: ErasureGround::OwnWish,
            reason: Text("Asked for it.".to_owned()),
        };
        let saved = app.propose_erasure(officer, &Edit::new(&form)).await;
        let agreed = Edit {
            key: Some(saved.unwrap().key),
            version: Some(1),
            ..Edit::new(&ErasureAgreed {
                nothing_against: true,
            })
        };
        app.agree_to_erase(&world.programme_manager, &agreed)
            .await
            .unwrap();
        let ran = ground.run(&["erase", "finish"]).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("keys destroyed: 0"),
            "{}: it was ended at once: {}",
            ground.name,
            ran.out
        );
        let ran = ground.run(&["journal", "verify"]).await;
        assert!(ran.out.contains("the journal is sound"), "{}", ran.out);

        // Eleven days later, as its manifest tells, the old keys are older than they may be.
        let manifest = ground.dir().join("copies/before/keys/manifest.json");
        let text = std::fs::read_to_string(&manifest).unwrap();
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let made: chrono::DateTime<chrono::Utc> =
            json["made_at"].as_str().unwrap().parse().unwrap();
        let mut older = |days: i64| {
            json["made_at"] = (made - chrono::TimeDelta::days(days)).to_rfc3339().into();
            std::fs::write(&manifest, json.to_string()).unwrap();
        };
        older(10);
        let ran = ground.run(&["backup", "copies/within"]).await;
        assert!(ran.code == Some(0) && manifest.exists(), "{}", ran.out);
        older(11);
        let ran = ground.run(&["backup", "copies/after"]).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("older than they may be"),
            "{}: {}",
            ground.name,
            ran.out
        );
        assert!(!manifest.exists() && !ground.dir().join("copies/before/keys").exists());
        assert!(ground.dir().join("copies/before/data").exists());

        let copies = ground.dir().join("copies");
        std::fs::create_dir(copies.join("mixed")).unwrap();
        std::fs::rename(copies.join("before/data"), copies.join("mixed/data")).unwrap();
        std::fs::rename(copies.join("after/keys"), copies.join("mixed/keys")).unwrap();
        let there = |args: &[&str]| {
            let mut command = bare(args);
            command
                .current_dir(ground.dir())
                .env("DATABASE_URL", "sqlite:mixed.db")
                .env("HOMEWARD_MASTER_KEY", ground.key());
            run(command)
        };
        let ran = there(&["restore", "copies/mixed"]).await;
        assert!(
            ran.code == Some(0)
                && ran.out.contains("forgotten again: 1")
                && ran.out.contains("the journal is sound"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        let ran = there(&["journal", "verify"]).await;
        assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.out);
        let bytes = std::fs::read(ground.dir().join("mixed.db")).unwrap();
        for name in names {
            assert!(
                !bytes
                    .windows(name.len())
                    .any(|piece| piece == name.as_bytes()),
                "{}: a name is left",
                ground.name
            );
        }
    }
}
