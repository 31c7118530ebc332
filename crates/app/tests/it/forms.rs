//! Forms that people sign: only a wording that somebody stands for counts (VOL-02), and what is printed is on record.

use chrono::Days;
use homeward_app::{
    Actor, Refused,
    admin::{Edit, ReleaseItem, Saved},
    checks::Check,
};
use homeward_demo::{Stuck, Walk, steps};
use homeward_documents::FormLanguage;
use homeward_domain::{codes::PaperForm, fields::Problem, stage::StageName};
use homeward_store::access_log;
use serde_json::{Value, json};

use crate::ground::{Ground, grounds, seen};

fn edit(fields: Value) -> Edit {
    Edit {
        fields: fields.as_object().unwrap().clone(),
        ..Edit::default()
    }
}

/// A release of the declaration in Vietnamese.
fn of_version(version: &str, from: chrono::NaiveDate) -> Edit {
    edit(json!({
        "paper_form": "declaration", "form_language": "vi", "form_version": version, "reviewer": "Lê Thị Hạnh",
        "reviewer_qualification": "Sworn translator", "signed_from": from,
    }))
}

async fn release(
    g: &Ground,
    version: &str,
    from: chrono::NaiveDate,
) -> Result<ReleaseItem, Refused> {
    let manager = &g.world.programme_manager;
    let saved = g
        .app
        .release_form(manager, &of_version(version, from))
        .await?;
    let all = g.app.form_releases(manager).await?;
    Ok(all.into_iter().find(|r| r.held.key == saved.key).unwrap())
}

async fn end(
    g: &Ground,
    by: &Actor,
    release: &ReleaseItem,
    until: chrono::NaiveDate,
) -> Result<Saved, Refused> {
    let edit = Edit {
        key: Some(release.held.key.clone()),
        version: Some(release.held.version),
        ..edit(json!({ "reason": "A better translation is there.", "signed_until": until }))
    };
    g.app.end_form_release(by, &edit).await
}

async fn declare(walk: &Walk<'_>, g: &Ground, version: &str) -> Result<(), Stuck> {
    let form = steps::and(
        steps::declared(walk.today(), "vi", "VN"),
        json!({ "form_version": version }),
    );
    walk.record(&g.world.manila.counsellor, "declare", form)
        .await
        .map(|_| ())
}

/// Whether the signed form counts for the next step.
async fn counts(walk: &Walk<'_>, g: &Ground) -> bool {
    let view = seen(walk.app(), &g.world.manila.counsellor, walk.number()).await;
    view.next.unwrap().checks.iter().any(|check| {
        check.is_clear()
            && matches!(check, Check::Safeguard { safeguard, .. } if safeguard.id == "sg.vol-02-signed")
    })
}

#[tokio::test]
async fn a_form_is_signed_from_the_day_somebody_stands_for_it_and_not_before() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let today = walk.today();
        let refused = declare(&walk, &g, "D-2026-2").await.unwrap_err();
        assert_eq!(refused.unmet(), ["sg.vol-02-form"], "{}", g.name);
        let tomorrow = release(&g, "D-2026-2", today + Days::new(1)).await.unwrap();
        let refused = declare(&walk, &g, "D-2026-2").await.unwrap_err();
        assert_eq!(
            refused.unmet(),
            ["sg.vol-02-form"],
            "{}: the day before",
            g.name
        );
        let manager = &g.world.programme_manager;
        end(&g, manager, &tomorrow, today + Days::new(1))
            .await
            .unwrap();
        release(&g, "D-2026-2", today).await.unwrap();
        declare(&walk, &g, "D-2026-2").await.unwrap();
        assert!(counts(&walk, &g).await, "{}", g.name);
    }
}

#[tokio::test]
async fn what_was_signed_counts_until_the_wording_is_found_wrong_from_the_beginning() {
    for g in grounds().await {
        for (later, still_counts) in [(1, true), (0, false)] {
            let version = format!("D-{later}");
            let mut walk = g.adult();
            walk.assess().await.unwrap();
            let today = walk.today();
            let released = release(&g, &version, today).await.unwrap();
            declare(&walk, &g, &version).await.unwrap();
            assert!(counts(&walk, &g).await, "{}", g.name);
            let until = today + Days::new(later);
            end(&g, &g.world.programme_manager, &released, until)
                .await
                .unwrap();
            assert_eq!(counts(&walk, &g).await, still_counts, "{}: {later}", g.name);
        }
    }
}

#[tokio::test]
async fn forms_are_released_once_by_who_answers_for_a_programme_and_ended_once() {
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        let today = manager.today(g.app.clock().now());
        for nobody in [
            &g.world.administrator,
            &g.world.manila.counsellor,
            &g.world.data_protection,
        ] {
            let refused = g.app.release_form(nobody, &of_version("X", today)).await;
            assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
            let refused = g.app.form_releases(nobody).await;
            assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
            let refused = g
                .app
                .specimen(nobody, PaperForm::Declaration, FormLanguage::Khmer)
                .await;
            assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
        }
        let released = release(&g, "X", today).await.unwrap();
        let Err(Refused::Invalid(errors)) = release(&g, "X", today).await else {
            panic!("{}: released twice", g.name)
        };
        assert_eq!(
            (errors[0].field.as_str(), errors[0].problem),
            ("form_version", Problem::Taken)
        );
        let before = end(&g, manager, &released, today - Days::new(1)).await;
        assert!(
            matches!(before, Err(Refused::Invalid(_))),
            "{}: it never was",
            g.name
        );
        let stale = ReleaseItem {
            held: homeward_app::admin::Held {
                version: 7,
                ..released.held.clone()
            },
            ..released.clone()
        };
        let stale = end(&g, manager, &stale, today).await;
        assert!(matches!(stale, Err(Refused::Conflict { .. })), "{}", g.name);
        let refused = end(&g, &g.world.administrator, &released, today).await;
        assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
        let later = today + Days::new(30);
        end(&g, manager, &released, later).await.unwrap();
        // That the wording was wrong may be found later: it may end earlier, and never later.
        let as_ended = ReleaseItem {
            held: homeward_app::admin::Held {
                version: 2,
                ..released.held.clone()
            },
            ..released.clone()
        };
        for too_late in [later, later + Days::new(1)] {
            let Err(Refused::Invalid(errors)) = end(&g, manager, &as_ended, too_late).await else {
                panic!("{}: {too_late}", g.name)
            };
            assert_eq!(errors[0].problem, Problem::EndedBefore, "{}", g.name);
        }
        end(&g, manager, &as_ended, today).await.unwrap();
        let ended = g.app.form_releases(manager).await.unwrap();
        let ended = ended
            .iter()
            .find(|r| r.held.key == released.held.key)
            .unwrap();
        assert_eq!(ended.until, Some(today), "{}", g.name);
        assert!(ended.ended_by.is_some() && !ended.end_reason.is_empty());
        let deeds = g.app.deeds(&g.world.administrator, 2).await.unwrap();
        let deeds: Vec<&str> = deeds.iter().map(|d| d.action.as_str()).collect();
        assert_eq!(
            deeds,
            ["end-form-release", "end-form-release"],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_form_is_printed_for_those_who_see_the_case_and_that_is_on_record() {
    let (form, language) = (PaperForm::Declaration.into(), FormLanguage::Dari);
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let reader = &g.world.manila.counsellor;
        let print = async || {
            g.app
                .print_form(reader, walk.number(), form, language.into())
                .await
        };
        let draft = print().await.unwrap();
        let wordings = g.app.forms_of_case(reader, walk.number()).await.unwrap();
        assert_eq!(wordings.spoken, [FormLanguage::Vietnamese], "{}", g.name);
        let wording = wordings
            .wordings
            .iter()
            .find(|w| (w.form, w.language) == (form, language))
            .unwrap();
        assert_eq!(wording.version, draft.version.as_str());
        assert!(!wording.is_released, "{}", g.name);

        let edit = edit(json!({
            "paper_form": "declaration", "form_language": "prs", "form_version": wording.version, "reviewer": "Farhad Anwari",
            "reviewer_qualification": "Mother tongue, lawyer", "signed_from": walk.today(),
        }));
        g.app
            .release_form(&g.world.programme_manager, &edit)
            .await
            .unwrap();
        let released = print().await.unwrap();
        assert_eq!(released.version, draft.version, "{}", g.name);
        assert_ne!(
            released.pdf, draft.pdf,
            "{}: the draft has no place to sign",
            g.name
        );

        for outside in [&g.world.administrator, &g.world.data_protection] {
            let refused = g
                .app
                .print_form(outside, walk.number(), form, language.into())
                .await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
        g.access.flush().await;
        let id = g.whole(walk.number()).await.summary.id;
        let log = access_log::of_case(g.app.store().reader(), id, 100)
            .await
            .unwrap();
        let printed = log
            .iter()
            .filter(|e| e.kind == "print" && e.what == "declaration");
        assert_eq!(printed.count(), 2, "{}", g.name);
    }
}
