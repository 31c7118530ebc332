//! Papers and pictures: who hands them in, who opens them, and what becomes of one that was changed.

use std::io::Cursor;

use homeward_app::Refused;
use homeward_demo::steps;
use homeward_domain::{fields::Problem, stage::StageName};
use homeward_store::{access_log, files};
use serde_json::{Map, Value, json};

use crate::ground::{Ground, grounds, number_of, record, seen};

/// A small picture.
fn picture() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(4, 3, image::Rgb([9, 8, 7]))
        .write_to(&mut out, image::ImageFormat::Png)
        .unwrap();
    out.into_inner()
}

fn paper(title: &str, part: &str, file: &Value) -> Map<String, Value> {
    let fields = json!({ "title": title, "part": part, "file": file });
    fields.as_object().unwrap().clone()
}

#[tokio::test]
async fn a_paper_is_opened_only_by_who_may_know_its_part_and_each_opening_is_logged() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let team = &g.world.manila;
        let number = walk.number();
        let sent = g
            .app
            .take_file(&team.counsellor, number, picture())
            .await
            .unwrap();
        let fields = paper("Certificate", "health", &homeward_app::files::sent(sent));
        record(&g.app, &team.counsellor, number, "add-file", fields)
            .await
            .unwrap();

        let at_doctor = number_of(&seen(&g.app, &team.doctor, number).await, "add-file");
        let opened = g
            .app
            .open_file(&team.doctor, number, at_doctor)
            .await
            .unwrap();
        assert_eq!(opened.kind.media_type(), "image/png", "{}", g.name);

        let counsellor = seen(&g.app, &team.counsellor, number).await;
        assert!(
            counsellor.entries.iter().all(|e| e.code != "add-file"),
            "{}: who handed it in does not see it again",
            g.name
        );
        for entry in 1..=u32::try_from(counsellor.entries.len() + 2).unwrap() {
            let refused = g.app.open_file(&team.counsellor, number, entry).await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
        let log = access_log::of_case(g.app.store().reader(), g.whole(number).await.summary.id, 50)
            .await
            .unwrap();
        assert!(
            log.iter()
                .any(|e| e.kind == "file" && e.what == "health" && e.confidential),
            "{}: {log:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_file_that_does_not_fit_is_refused_at_its_field_and_nothing_is_kept() {
    let g = grounds().await.remove(0);
    let walk = g.adult_at(StageName::Registered).await;
    let team = &g.world.manila;
    for (bytes, problem) in [
        (Vec::new(), Problem::Missing),
        (b"just words".to_vec(), Problem::NoFileKind),
        (b"\x89PNG\r\n\x1a\nbroken".to_vec(), Problem::FileDamaged),
    ] {
        let refused = g
            .app
            .take_file(&team.counsellor, walk.number(), bytes)
            .await;
        let Err(Refused::Invalid(errors)) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(
            (errors[0].field.as_str(), errors[0].problem),
            ("file", problem)
        );
    }
    let id = g.whole(walk.number()).await.summary.id;
    assert_eq!(files::count(g.app.store().reader(), id).await.unwrap(), 0);
}

#[tokio::test]
async fn a_file_is_named_only_by_its_sender_for_its_case_and_once() {
    for g in grounds().await {
        let (one, two) = (
            g.adult_at(StageName::Registered).await,
            g.adult_at(StageName::Registered).await,
        );
        let team = &g.world.manila;
        let sent = g
            .app
            .take_file(&team.counsellor, one.number(), picture())
            .await
            .unwrap();
        let fields = || paper("Page", "case", &homeward_app::files::sent(sent));
        let wrong = async |actor, number| {
            let refused = record(&g.app, actor, number, "add-file", fields()).await;
            matches!(refused, Err(Refused::Invalid(e)) if e[0].field == "file")
        };
        assert!(wrong(&team.counsellor, two.number()).await, "{}", g.name);
        assert!(wrong(&team.manager, one.number()).await, "{}", g.name);
        record(&g.app, &team.counsellor, one.number(), "add-file", fields())
            .await
            .unwrap();
        assert!(wrong(&team.counsellor, one.number()).await, "{}", g.name);
    }
}

#[tokio::test]
async fn a_file_that_was_changed_is_not_shown_and_that_goes_on_record_once() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let team = &g.world.manila;
        let number = walk.number();
        let sent = g
            .app
            .take_file(&team.counsellor, number, picture())
            .await
            .unwrap();
        let fields = paper("Page", "case", &homeward_app::files::sent(sent));
        record(&g.app, &team.counsellor, number, "add-file", fields)
            .await
            .unwrap();
        let entry = number_of(&seen(&g.app, &team.counsellor, number).await, "add-file");
        g.app.store().vault().delete(sent).await.unwrap();
        for _ in 0..2 {
            let refused = g.app.open_file(&team.counsellor, number, entry).await;
            assert!(matches!(refused, Err(Refused::Damaged)), "{}", g.name);
        }
        let whole = g.whole(number).await;
        assert_eq!(whole.count("record-incident"), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn a_struck_out_paper_no_longer_opens_and_a_correction_keeps_its_file() {
    let g = grounds().await.remove(0);
    let walk = g.adult_at(StageName::Registered).await;
    let team = &g.world.manila;
    let number = walk.number();
    let send = async || {
        g.app
            .take_file(&team.counsellor, number, picture())
            .await
            .unwrap()
    };
    let (sent, other) = (send().await, send().await);
    let fields = paper("Pgae", "case", &homeward_app::files::sent(sent));
    record(&g.app, &team.counsellor, number, "add-file", fields)
        .await
        .unwrap();
    let entry = number_of(&seen(&g.app, &team.counsellor, number).await, "add-file");
    let right = |file| paper("Page", "case", &homeward_app::files::sent(file));
    let swapped = steps::corrected(entry, "Another file.", right(other));
    let refused = record(&g.app, &team.counsellor, number, "correct", swapped).await;
    assert!(matches!(refused, Err(Refused::Invalid(_))), "{refused:?}");
    let titled = steps::corrected(entry, "A letter.", right(sent));
    record(&g.app, &team.counsellor, number, "correct", titled)
        .await
        .unwrap();
    assert!(
        g.app
            .open_file(&team.counsellor, number, entry)
            .await
            .is_ok()
    );
    let struck = steps::struck(entry, "Of somebody else.");
    record(&g.app, &team.counsellor, number, "correct", struck)
        .await
        .unwrap();
    let refused = g.app.open_file(&team.counsellor, number, entry).await;
    assert!(matches!(refused, Err(Refused::NotFound)), "{refused:?}");
}

#[tokio::test]
async fn what_is_sent_and_never_saved_is_taken_away_after_a_day() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let team = &g.world.manila;
        let sent = g
            .app
            .take_file(&team.counsellor, walk.number(), picture())
            .await
            .unwrap();
        let sweep = async |hours| {
            let later = g.app.clock().now() + chrono::Duration::hours(hours);
            g.app
                .at(homeward_app::Clock::fixed(later))
                .sweep_files()
                .await
                .unwrap()
        };
        assert_eq!(
            sweep(25).await,
            0,
            "{}: its last form may be under way",
            g.name
        );
        assert_eq!(sweep(26).await, 1, "{}", g.name);
        let c = g.app.store().reader();
        assert!(files::get(c, sent).await.unwrap().is_none(), "{}", g.name);
        unsaved_are_few(&g).await;
    }
}

/// Nobody fills the disk with what they never save.
async fn unsaved_are_few(g: &Ground) {
    let walk = g.adult_at(StageName::Registered).await;
    let team = &g.world.manila;
    for _ in 0..20 {
        g.app
            .take_file(&team.counsellor, walk.number(), picture())
            .await
            .unwrap();
    }
    let refused = g
        .app
        .take_file(&team.counsellor, walk.number(), picture())
        .await;
    let Err(Refused::Invalid(wrong)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(wrong[0].problem, Problem::TooManyUnsaved);
}
