//! Versions of a programme, trying its rules, refusals compared, and the rules of an old day.

use homeward_demo::{BALI, Profile, Walk};

use super::{held, in_language, send, with};
use crate::ground::Ground;

const NOBODY_STATELESS: &str = r#"@id("px.stateless") @requirement("PX-1") @source("Agreement, 4") @remedy("-") @cleared_by("case-manager") @audience("case")
@reason("People with a nationality go through the other programme.")
forbid (principal, action == Action::"decide-eligibility", resource is Case) when { context.eligible } unless { resource.stateless != Answer::"no" };"#;

#[tokio::test]
async fn what_changed_in_a_version_is_shown_and_an_earlier_one_holds_again() {
    for ground in Ground::both().await {
        let manager = ground.browse("programme").await;
        let path = format!("/programmes/terms/{BALI}");
        let first = manager.get(&format!("{path}/versions/1")).await;
        assert_eq!(first.status, 200, "{}", ground.name);
        assert!(first.text.contains("This is the first version"));
        let form = held(&manager.get(&path).await, &path);
        let form = with(
            with(form, "rules", NOBODY_STATELESS),
            "arrival_notice_days",
            "9",
        );
        assert_eq!(
            send(&manager, &path, &form).await.status,
            303,
            "{}",
            ground.name
        );

        let second = manager.get(&format!("{path}/versions/2")).await;
        for words in ["<ins>", "<del>", "px.bali-country", "px.stateless", ">9<"] {
            assert!(second.text.contains(words), "{}: {words}", ground.name);
        }
        let restore = format!("{path}/versions/1/restore");
        let form = held(&manager.get(&format!("{path}/versions/1")).await, &restore);
        // A colleague saves in the meantime: both are told, nothing is lost.
        let stale = send(&manager, &restore, &with(form.clone(), "seen", "1")).await;
        assert_eq!(stale.status, 409, "{}: {}", ground.name, stale.text);
        assert!(stale.text.contains("Somebody saved this programme"));
        let wrong = send(
            &manager,
            &restore,
            &with(form.clone(), "in_force_from", "soon"),
        )
        .await;
        assert_eq!(wrong.status, 422, "{}", ground.name);
        assert!(wrong.text.contains("href=\"#i-in_force_from\"") && wrong.text.contains("soon"));
        let done = send(&manager, &restore, &form).await;
        assert_eq!(
            done.location.as_deref(),
            Some("/programmes?done=restore-version"),
            "{}",
            done.text
        );
        assert!(
            manager
                .get(&format!("{path}/versions/3"))
                .await
                .text
                .contains("px.bali-country")
        );

        let form = with(
            held(&manager.get(&path).await, &path),
            "in_force_from",
            "2027-01-01",
        );
        assert_eq!(send(&manager, &path, &form).await.status, 303);
        let back = format!("{path}/versions/4/take-back");
        let form = held(&manager.get(&format!("{path}/versions/4")).await, &back);
        let done = send(&manager, &back, &form).await;
        assert_eq!(
            done.location.as_deref(),
            Some("/programmes?done=take-back-version"),
            "{}",
            done.text
        );
        let again = send(&manager, &back, &form).await;
        assert_eq!(
            again.status, 303,
            "{}: sent twice is done once",
            ground.name
        );
        assert!(
            manager.get(&path).await.text.contains("Taken back"),
            "{}",
            ground.name
        );
        for missing in ["0", "99", "x", "-1"] {
            let page = manager.get(&format!("{path}/versions/{missing}")).await;
            assert_eq!(page.status, 404, "{}: {missing}", ground.name);
        }
    }
}

#[tokio::test]
async fn rules_are_tried_with_every_reason_beside_them_in_the_language_of_the_reader() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let manager = ground.browse("programme").await;
        let path = format!("/programmes/terms/{BALI}/preview");
        let page = manager.get(&path).await;
        assert!(page.text.contains("px.bali-country"), "{}", ground.name);
        let tried = manager.post(&path, &[("rules", NOBODY_STATELESS)]).await;
        assert_eq!(tried.status, 200, "{}: {}", ground.name, tried.text);
        for words in ["px.stateless", "fewer than", "All"] {
            assert!(tried.text.contains(words), "{}: {words}", ground.name);
        }
        assert!(
            !tried.text.contains(walk.number().as_str()),
            "{}: no case is named",
            ground.name
        );
        let wrong = NOBODY_STATELESS
            .replace("resource.stateless !=", "resource.religion !=")
            .replace("case-manager", "nobody");
        let refused = manager.post(&path, &[("rules", &wrong)]).await;
        assert_eq!(refused.status, 422, "{}", ground.name);
        for words in ["href=\"#i-rules\"", "Line", "religion", "INT-13", "nobody"] {
            assert!(refused.text.contains(words), "{}: {words}", ground.name);
        }
        let (status, arabic) = in_language(&ground, "programme", "ar", &path).await;
        assert!(
            status == 200 && arabic.contains("حالات البرنامج المفتوحة"),
            "{}",
            ground.name
        );
        for login in ["caseworker", "admin"] {
            let other = ground.browse(login).await;
            assert_eq!(
                other.get(&path).await.status,
                403,
                "{}: {login}",
                ground.name
            );
            assert_eq!(
                other.post(&path, &[("rules", "")]).await.status,
                403,
                "{}: {login}",
                ground.name
            );
        }
    }
}

#[tokio::test]
async fn refusals_are_compared_for_those_who_may_read_figures() {
    for ground in Ground::both().await {
        let path = format!("/programmes/terms/{BALI}/refusals");
        let page = ground.browse("programme").await.get(&path).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        let (status, arabic) = in_language(&ground, "programme", "ar", &path).await;
        assert!(
            status == 200 && arabic.contains("مقارنة حالات الرفض"),
            "{}",
            ground.name
        );
        for login in ["caseworker", "lead", "admin", "immigration"] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status, 403, "{}: {login}", ground.name);
        }
    }
}

#[tokio::test]
async fn how_states_answer_is_told_on_a_page_and_to_programs_alike() {
    for ground in Ground::both().await {
        let path = format!("/programmes/terms/{BALI}/state-answers");
        for login in ["programme", "monitoring", "auditor"] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status, 200, "{}: {login}", ground.name);
            let program = ground.program(ground.world.actor(login)).await;
            let answer = program
                .get(&format!("/programmes/{BALI}/state-answers"))
                .await;
            assert_eq!(answer.status, 200, "{}: {login}", ground.name);
            assert_eq!(answer.body["threshold"], 10, "{}", ground.name);
        }
        let listed = ground.browse("programme").await;
        let listed = listed.get("/settings/state-agreements").await;
        assert!(listed.text.contains(&path), "{}", ground.name);
        for login in ["caseworker", "lead", "admin", "immigration"] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status, 403, "{}: {login}", ground.name);
            let program = ground.program(ground.world.actor(login)).await;
            for (programme, status) in [(BALI, 403), ("no-such", 404), ("%00", 404)] {
                let path = format!("/programmes/{programme}/state-answers");
                let answer = program.get(&path).await;
                assert_eq!(answer.status, status, "{}: {login}", ground.name);
            }
        }
    }
}

#[tokio::test]
async fn the_history_of_a_case_leads_to_the_rules_of_each_day() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to_eligible().await.unwrap();
        let number = walk.number();
        let worker = ground.browse("caseworker").await;
        let case = worker.get(&format!("/cases/{number}")).await;
        let path = format!("/cases/{number}/entries/2/rules");
        assert!(
            case.text.contains(&format!("href=\"{path}\"")),
            "{}",
            ground.name
        );
        let page = worker.get(&path).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        for words in ["px.bali-country", "forbid", "Stands as it stood"] {
            assert!(
                page.text.contains(words),
                "{}: {words}: {}",
                ground.name,
                page.text
            );
        }
        for login in ["dubai", "programme", "consulate"] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status, 404, "{}: {login}", ground.name);
        }
        for missing in ["0", "99", "x"] {
            let page = worker
                .get(&format!("/cases/{number}/entries/{missing}/rules"))
                .await;
            assert_eq!(page.status, 404, "{}: {missing}", ground.name);
        }
    }
}
