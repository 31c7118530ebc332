//! `homeward document`: papers that people sign.

use std::{fs, os::unix::fs::PermissionsExt};

use homeward_demo::{Profile, Walk};

use crate::ground::{bare, installations, run};

#[tokio::test]
async fn a_form_is_printed_into_a_file_for_its_owner_alone() {
    for ground in installations().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.register().await.unwrap();
        let number = walk.number().to_string();
        for (form, lang) in [
            ("declaration", "ar"),
            ("reconfirmation", "km"),
            ("withdrawal", "am"),
        ] {
            let file = ground.dir().join(format!("{form}.pdf"));
            let to = file.to_str().unwrap();
            // Somebody else's eyes lay on the file that is written over.
            fs::write(&file, "older").unwrap();
            let args = [
                "document",
                form,
                "--case",
                &number,
                "--lang",
                lang,
                "--as",
                "caseworker",
                "-o",
                to,
            ];
            let ran = ground.run(&args).await;
            assert_eq!(ran.code, Some(0), "{}: {}", ground.name, ran.err);
            assert!(ran.out.contains(&format!("{form} {lang} ")), "{}", ran.out);
            assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
            let mode = fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{}", ground.name);
        }
        for (case, lang, login, why) in [
            (
                number.as_str(),
                "xx",
                "caseworker",
                "it is written in en, fr",
            ),
            (number.as_str(), "ar", "admin", "there is no such thing"),
            (number.as_str(), "ar", "nobody", "nobody signs in as"),
            (
                "HW-26-K7Q2M-C",
                "ar",
                "caseworker",
                "there is no such thing",
            ),
        ] {
            let file = ground.dir().join("refused.pdf");
            let to = file.to_str().unwrap();
            let args = [
                "document",
                "declaration",
                "--case",
                case,
                "--lang",
                lang,
                "--as",
                login,
                "-o",
                to,
            ];
            let ran = ground.run(&args).await;
            assert_eq!(ran.code, Some(1), "{}: {}", ground.name, ran.out);
            assert!(ran.err.contains(why), "{}: {}", ground.name, ran.err);
            assert!(!file.exists(), "{}", ground.name);
        }
    }
}

#[tokio::test]
async fn forms_of_ones_own_are_tried_before_anybody_needs_them() {
    let ran = run(bare(&["document", "check"])).await;
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out.lines().all(|line| line.ends_with(", 1 page(s)")),
        "{}",
        ran.out
    );
    let carried: Vec<&str> = ran.out.lines().collect();

    let folder = tempfile::tempdir().unwrap();
    let words = folder.path().join("forms/so");
    fs::create_dir_all(&words).unwrap();
    let with_folder = async || {
        let mut command = bare(&["document", "check"]);
        command.env("HOMEWARD_FORMS", folder.path());
        run(command).await
    };
    let withdrawal = include_str!("../../../../forms/so/withdrawal.ftl");
    fs::write(
        words.join("withdrawal.ftl"),
        withdrawal.replace(". ", ".  "),
    )
    .unwrap();
    let ran = with_folder().await;
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let changed: Vec<&str> = ran.out.lines().filter(|l| !carried.contains(l)).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(changed[0].starts_with("withdrawal so "), "{changed:?}");

    fs::write(words.join("withdrawal.ftl"), "withdrawal-title = x\n").unwrap();
    let ran = with_folder().await;
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.err.contains("forms/so/withdrawal.ftl"), "{}", ran.err);
    fs::write(words.join("withdrawal.ftl"), withdrawal).unwrap();
    let templates = folder.path().join("templates");
    fs::create_dir(&templates).unwrap();
    fs::write(
        templates.join("withdrawal.typ"),
        "#import \"/templates/house.typ\": *\n#show: paper.with(\"withdrawal-title\")\n王",
    )
    .unwrap();
    let ran = with_folder().await;
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    let mut lock = bare(&["lock", "--as", "nobody"]);
    lock.current_dir(folder.path())
        .env("HOMEWARD_FORMS", folder.path());
    let lock = run(lock).await;
    assert!(
        !lock.err.contains("the forms in"),
        "what stops everything waits for no form: {}",
        lock.err
    );
    assert!(
        ran.err.contains("withdrawal in "),
        "letters no font has: {}",
        ran.err
    );
}
