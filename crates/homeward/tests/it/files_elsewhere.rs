//! The place of files does not answer, is another one or lacks some: that is told, and nothing is left half done.

use std::{fs, path::PathBuf};

use homeward_demo::{Profile, Walk};
use homeward_domain::ids::FileId;
use homeward_store::{
    cases,
    files::{self, File},
};
use uuid::Uuid;

use crate::ground::{Ground, bare, installations_of_today, run};

/// Storage that nobody listens at.
pub(crate) const NOBODY: [(&str, &str); 6] = [
    ("HOMEWARD_FILES", "s3://papers"),
    ("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
    ("AWS_REGION", "eu-central-1"),
    ("AWS_ACCESS_KEY_ID", "homeward"),
    ("AWS_SECRET_ACCESS_KEY", "a secret of the test"),
    ("AWS_ALLOW_HTTP", "true"),
];

/// A file of a case, on record; where it lies in the folder `files`.
async fn filed(ground: &Ground) -> PathBuf {
    let world = ground.world().await;
    let mut walk = Walk::new(&ground.app, &world, Profile::adult());
    walk.register()
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
    let store = ground.app.store();
    let case = cases::find(store.reader(), walk.number()).await.unwrap();
    let id = FileId(Uuid::from_u128(7));
    let row = File {
        id,
        case_id: case.unwrap().id,
        sent_by: world.manila.counsellor.staff.id,
        sent_at: ground.app.clock().now(),
        bytes: 30,
        recorded_at: Some(ground.app.clock().now()),
        codes: None,
    };
    let tx = store.write().await.unwrap();
    files::insert(&tx, &row).await.unwrap();
    tx.commit().await.unwrap();
    let name = id.0.simple().to_string();
    ground.dir().join("files").join(&name[..2]).join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_copy_that_fails_leaves_nothing_in_clear_and_touches_nothing_of_others() {
    for ground in installations_of_today().await {
        filed(&ground).await;
        let identity = age::x25519::Identity::generate();
        let recipient = identity.to_public().to_string();
        let copy = ["backup", "copy", "--recipient", &recipient];
        let mut command = ground.homeward(&copy);
        command.envs(NOBODY);
        let ran = run(command).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("storage"),
            "{}: {}",
            ground.name,
            ran.err
        );
        assert!(!ground.dir().join("copy").exists(), "{}", ground.name);

        // A folder that is not empty is not written into.
        fs::create_dir(ground.dir().join("copy")).unwrap();
        fs::write(ground.dir().join("copy/data.tar.age"), "an older copy").unwrap();
        let ran = ground.run(&copy).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("not empty"),
            "{}: {}",
            ground.name,
            ran.err
        );
        let left = fs::read_dir(ground.dir().join("copy")).unwrap().count();
        let kept = fs::read_to_string(ground.dir().join("copy/data.tar.age")).unwrap();
        assert_eq!((left, kept.as_str()), (1, "an older copy"));

        // Not sealed, the same.
        let mut command = ground.homeward(&["backup", "plain"]);
        command.envs(NOBODY);
        assert_eq!(run(command).await.code, Some(1), "{}", ground.name);
        let left = fs::read_dir(ground.dir().join("plain")).unwrap().count();
        assert_eq!(left, 0, "{}", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_without_all_files_says_so_and_so_does_a_restore() {
    for ground in installations_of_today().await {
        let lies = filed(&ground).await;
        let backup = async |copy: &str| {
            let mut command = ground.homeward(&["backup", copy]);
            command.env("HOMEWARD_FILES", ground.dir().join("files"));
            run(command).await
        };
        let ran = backup("without").await;
        assert!(
            ran.code == Some(1)
                && ran.out.contains("files: 0 sealed, 1 not in their place")
                && ran.out.contains("HOMEWARD_FILES"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        assert!(ground.dir().join("without/keys/manifest.json").exists());
        assert!(
            !ground.dir().join("files").exists(),
            "{}: who only reads makes no folder",
            ground.name
        );

        fs::create_dir_all(lies.parent().unwrap()).unwrap();
        fs::write(&lies, "sealed bytes").unwrap();
        let ran = backup("with").await;
        assert!(
            ran.code == Some(0) && ran.out.contains("files: 1 sealed, 0 not"),
            "{}: {}",
            ground.name,
            ran.out
        );
        let restore = async |database: &str| {
            let mut command = bare(&["restore", "with"]);
            command
                .current_dir(ground.dir())
                .env("DATABASE_URL", format!("sqlite:{database}.db"))
                .env("HOMEWARD_FILES", ground.dir().join(database))
                .env("HOMEWARD_MASTER_KEY", ground.key());
            run(command).await
        };
        // Something else lies there by that name: what the copy holds takes its place.
        let there = ground.dir().join("whole");
        let there = there.join(lies.strip_prefix(ground.dir().join("files")).unwrap());
        fs::create_dir_all(there.parent().unwrap()).unwrap();
        fs::write(&there, "cut sh").unwrap();
        let ran = restore("whole").await;
        assert!(
            ran.code == Some(0) && ran.out.contains("files: 1 in their place, 0 missing"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        assert_eq!(fs::read_to_string(there).unwrap(), "sealed bytes");

        fs::remove_dir_all(ground.dir().join("with/files")).unwrap();
        let ran = restore("torn").await;
        assert!(
            ran.code == Some(1) && ran.out.contains("files: 0 in their place, 1 missing"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
    }
}
