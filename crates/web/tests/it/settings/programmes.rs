//! Programmes, and where returns may go.

use homeward_demo::BALI;

use super::{held, send, with};
use crate::ground::Ground;

#[tokio::test]
async fn a_programme_keeps_its_versions_and_takes_no_rule_against_protection() {
    for ground in Ground::both().await {
        let manager = ground.browse("programme").await;
        let path = format!("/programmes/terms/{BALI}");
        let form = held(&manager.get(&path).await, &path);
        for (rule, why) in [
            ("forbid (principal, action, resource", "unreadable"),
            ("permit (principal, action, resource);", "allows"),
            (
                "@id(\"x\") @reason(\"x\") forbid (principal, action == Action::\"withdraw\", resource);",
                "against a withdrawal",
            ),
        ] {
            let refused = send(&manager, &path, &with(form.clone(), "rules", rule)).await;
            assert_eq!(refused.status, 422, "{} {why}", ground.name);
            assert!(refused.text.contains("href=\"#i-rules\""), "{why}");
            let kept = held(&refused, &path);
            assert!(
                kept.contains(&("rules".to_owned(), rule.to_owned())),
                "{why}"
            );
        }
        let wrong = send(
            &manager,
            &path,
            &with(form.clone(), "arrival_notice_days", "3"),
        )
        .await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("href=\"#i-arrival_notice_days\""));
        let saved = send(&manager, &path, &with(form, "arrival_notice_days", "12")).await;
        assert_eq!(
            saved.location.as_deref(),
            Some("/programmes?done=save-programme"),
            "{}",
            saved.text
        );
        let page = manager.get(&path).await;
        assert_eq!(
            page.text.matches("<details>").count(),
            2,
            "both versions are there"
        );
        assert!(held(&page, &path).contains(&("arrival_notice_days".to_owned(), "12".to_owned())));

        // A version for a later day is announced: the one of today still counts.
        let form = with(held(&page, &path), "in_force_from", "2027-01-01");
        let saved = send(&manager, &path, &form).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        let list = manager.get("/programmes").await;
        assert!(
            list.text.contains("Version \u{2068}2\u{2069}, from")
                && list
                    .text
                    .contains("Version \u{2068}3\u{2069}, from \u{2068}1 Jan 2027\u{2069}"),
            "{}",
            list.text
        );
        let page = manager.get(&path).await;
        for words in ["To come", "In force", "Past", "Anneke Vermeersch"] {
            assert!(page.text.contains(words), "{words}");
        }

        // Who only opens programmes reads the terms.
        let admin = ground.browse("admin").await;
        let page = admin.get(&path).await;
        assert!(page.status.is_success() && !page.text.contains("name=\"rules\""));
        let new = admin.get("/programmes/new/programme").await;
        let mut form = held(&new, "/programmes/new/programme");
        for (name, value) in [
            ("programme_code", "valletta"),
            ("programme_name", "Valletta"),
            ("opens_on", "2026-01-01"),
            ("terms_source", "Manual, page 3"),
            ("host_countries", "MT"),
            ("countries_of_return", "BD"),
            ("languages_offered", "bn"),
        ] {
            form = with(form, name, value);
        }
        let made = send(&admin, "/programmes/new/programme", &form).await;
        assert_eq!(
            made.location.as_deref(),
            Some("/programmes?done=save-programme"),
            "{}",
            made.text
        );
    }
}

#[tokio::test]
async fn a_suspension_is_made_looked_at_again_and_lifted() {
    for ground in Ground::both().await {
        let manager = ground.browse("programme").await;
        let new = "/programmes/new/suspension";
        let refused = manager
            .post(
                new,
                &[
                    ("country", "LK"),
                    ("suspended_area", "VN-1"),
                    ("reason", "Floods in the <east>"),
                    ("review_on", "2026-01-01"),
                ],
            )
            .await;
        assert_eq!(refused.status, 422, "{}", ground.name);
        assert!(
            refused.text.contains("href=\"#i-suspended_area\"")
                && refused.text.contains("href=\"#i-review_on\"")
                && refused.text.contains("Floods in the &lt;east&gt;")
        );
        let made = manager
            .post(
                new,
                &[
                    ("country", "LK"),
                    ("suspended_area", "LK-51"),
                    ("reason", "Floods in the <east>"),
                    ("review_on", "2026-05-01"),
                ],
            )
            .await;
        assert_eq!(
            made.location.as_deref(),
            Some("/programmes/suspensions?done=suspend"),
            "{}",
            made.text
        );
        let key = |all: &[homeward_app::admin::SuspensionItem]| {
            all.iter()
                .find(|s| s.held.form.country.code() == "LK")
                .unwrap()
                .held
                .key
                .clone()
        };
        let key = key(&ground
            .app
            .suspensions(&ground.world.programme_manager)
            .await
            .unwrap());
        let review = format!("/programmes/suspensions/{key}/review");
        let form = held(&manager.get(&review).await, &review);
        let colleagues = held(&manager.get(&review).await, &review);
        let lift = format!("/programmes/suspensions/{key}/lift");
        let lifting = held(&manager.get(&lift).await, &lift);
        let stays = send(
            &manager,
            &review,
            &with(form.clone(), "review_on", "2026-07-01"),
        )
        .await;
        assert_eq!(
            stays.location.as_deref(),
            Some("/programmes/suspensions?done=review-suspension")
        );
        // Somebody who looked before that is shown what stands there now.
        let stale = send(&manager, &review, &with(colleagues, "reason", "Landslides")).await;
        assert_eq!(stale.status, 409);
        // Whoever goes back to a form that was sent and changes it keeps what they typed.
        let back = send(&manager, &review, &with(form, "reason", "Mud")).await;
        assert_eq!(back.status, 422, "{}", ground.name);
        assert!(back.text.contains("already sent with other answers"));
        let typed = held(&back, &review);
        assert!(typed.contains(&("reason".to_owned(), "Mud".to_owned())));
        assert_eq!(send(&manager, &review, &typed).await.status, 409);
        assert!(
            stale.text.contains("2026-07-01") || stale.text.contains("1 Jul 2026"),
            "{}",
            stale.text
        );
        let stale = send(
            &manager,
            &lift,
            &with(lifting, "reason", "The roads are open"),
        )
        .await;
        assert_eq!(stale.status, 409);
        let lifted = send(&manager, &lift, &held(&stale, &lift)).await;
        assert_eq!(
            lifted.location.as_deref(),
            Some("/programmes/suspensions?done=lift-suspension"),
            "{}",
            lifted.text
        );
        assert_eq!(manager.get(&lift).await.status, 404, "it is over");
        let list = manager.get("/programmes/suspensions").await;
        assert!(list.text.contains("Lifted") && list.text.contains("Floods in the &lt;east&gt;"));
    }
}

#[tokio::test]
async fn an_arrangement_is_saved_and_an_absence_said_by_whoever_is_away() {
    for ground in Ground::both().await {
        let manager = ground.browse("programme").await;
        let made = manager
            .post(
                "/programmes/new/monitoring",
                &[
                    ("monitored_programme", BALI),
                    ("country", "BD"),
                    ("arrangement", "Calls after one month"),
                    ("holds_from", "2026-03-01"),
                ],
            )
            .await;
        assert_eq!(
            made.location.as_deref(),
            Some("/programmes/monitoring?done=save-monitoring"),
            "{} {}",
            ground.name,
            made.text
        );
        let all = ground
            .app
            .monitoring(&ground.world.programme_manager)
            .await
            .unwrap();
        let path = format!(
            "/programmes/monitoring/{}",
            all.iter()
                .find(|m| m.form.country.code() == "BD")
                .unwrap()
                .key
        );
        let form = held(&manager.get(&path).await, &path);
        let wrong = send(
            &manager,
            &path,
            &with(form.clone(), "holds_until", "2026-01-01"),
        )
        .await;
        assert_eq!(wrong.status, 422);
        let saved = send(&manager, &path, &with(form, "holds_until", "2027-01-01")).await;
        assert_eq!(saved.status, 303, "{}", saved.text);

        let caseworker = ground.browse("caseworker").await;
        let account = caseworker.get("/account").await;
        let path = "/settings/staff/caseworker/absence";
        assert!(account.text.contains(path));
        let form = held(&caseworker.get(path).await, path);
        let away = send(
            &caseworker,
            path,
            &with(
                with(form, "absent_until", "2026-03-20"),
                "deputy",
                "manager",
            ),
        )
        .await;
        assert_eq!(
            away.location.as_deref(),
            Some("/?done=set-absence"),
            "{}",
            away.text
        );
        let admin = ground.browse("admin").await;
        assert!(
            admin
                .get("/settings/staff")
                .await
                .text
                .contains("20 Mar 2026")
        );
        let ended = admin
            .post(path, &[("absent_until", ""), ("deputy", "")])
            .await;
        assert_eq!(
            ended.location.as_deref(),
            Some("/settings/staff?done=set-absence")
        );
        assert!(
            !admin
                .get("/settings/staff")
                .await
                .text
                .contains("20 Mar 2026")
        );
    }
}
