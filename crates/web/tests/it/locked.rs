//! While the house is locked nothing answers, on no program of it; the master key opens it again.

use axum::http::StatusCode;
use homeward_app::{App, Clock, Refused};
use homeward_demo::{Profile, Walk};
use homeward_domain::stage::StageName;
use homeward_store::{Store, StoreError, access_log::AccessBuffer};
use homeward_web::{Config, router};

use crate::ground::{Ground, NOW};

/// Another program on the same databases.
async fn another(ground: &Ground) -> (App, axum::Router) {
    let store = Store::open(ground.config.clone()).await.unwrap();
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store, Clock::fixed(NOW.parse().unwrap()), access).unwrap();
    let site = router(Config {
        app: app.clone(),
        public_url: None,
        secure_cookies: false,
        trusted_proxies: Vec::new(),
    });
    (app, site)
}

#[tokio::test]
async fn a_locked_house_answers_nobody_on_any_program_and_only_the_master_key_opens_it() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Registered).await.unwrap();
        let number = walk.number().clone();
        let (other, other_site) = another(&ground).await;
        let token = ground.token("caseworker").await;
        let caseworker = ground.browse("caseworker").await;
        let case = format!("/cases/{number}");
        assert_eq!(caseworker.get(&case).await.status, StatusCode::OK);

        let page = caseworker.post("/settings/lock", &[]).await;
        assert_eq!(
            page.status,
            StatusCode::FORBIDDEN,
            "{}: a counsellor",
            ground.name
        );
        let admin = ground.browse("admin").await;
        let page = admin.get("/settings/lock").await;
        assert_eq!(page.status, StatusCode::OK, "{}", ground.name);
        let page = admin.post("/settings/lock", &[]).await;
        assert_eq!(
            page.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            ground.name
        );

        for path in [
            "/",
            "/sign-in",
            "/directory",
            case.as_str(),
            "/by-number/withdraw",
        ] {
            let page = caseworker.get(path).await;
            assert_eq!(
                page.status,
                StatusCode::SERVICE_UNAVAILABLE,
                "{}: {path}",
                ground.name
            );
            assert!(
                page.text.contains("Everything is locked"),
                "{}: {path}",
                ground.name
            );
            assert!(
                page.text.contains("telephone"),
                "{}: what to do meanwhile",
                ground.name
            );
            // The page in another language is that of the address that was asked for.
            assert_eq!(
                page.text.contains(number.as_str()),
                path == case,
                "{}: {path}",
                ground.name
            );
        }
        let answer = ground.call(&token, "GET", &format!("/api/v1{case}")).await;
        assert_eq!(
            answer.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            ground.name
        );
        assert!(
            answer.text.contains("/problems/locked") || answer.text.contains("locked"),
            "{}",
            ground.name
        );
        let refused = ground
            .app
            .case_view(&ground.world.manila.counsellor, &number, &[])
            .await;
        assert!(
            matches!(refused, Err(Refused::Store(StoreError::Locked))),
            "{}: the keys are gone: {refused:?}",
            ground.name
        );

        // The other program still had its keys; its next request drops them.
        assert!(!other.store().is_shut(), "{}", ground.name);
        let answer = ground
            .call_on(&other_site, &token, "GET", &format!("/api/v1{case}"))
            .await;
        assert_eq!(
            answer.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            ground.name
        );
        assert!(other.store().is_shut(), "{}", ground.name);
        assert!(
            matches!(
                other.unlock_house().await,
                Err(Refused::Store(StoreError::Locked))
            ),
            "{}: without the master key nobody opens it",
            ground.name
        );

        let (fresh, fresh_site) = another(&ground).await;
        fresh.unlock_house().await.unwrap();
        let answer = ground
            .call_on(&fresh_site, &token, "GET", &format!("/api/v1{case}"))
            .await;
        assert_eq!(
            answer.status,
            StatusCode::OK,
            "{}: {}",
            ground.name,
            answer.text
        );
        let sessions = fresh
            .present(caseworker.cookie.split_once('=').unwrap().1)
            .await;
        assert!(
            matches!(sessions, Err(Refused::NotSignedIn)),
            "{}: signed out",
            ground.name
        );
        let officer = &ground.world.data_protection;
        let told = fresh.alerts(officer, true, None).await.unwrap();
        assert_eq!(
            told.alerts[0].by.as_ref(),
            Some(&ground.world.administrator.staff.name),
            "{}",
            ground.name
        );
        let deeds = fresh.deeds(officer, 2).await.unwrap();
        let said: Vec<_> = deeds.iter().map(|d| d.action.as_str()).collect();
        assert_eq!(said, ["unlock-house", "lock-house"], "{}", ground.name);
        // Those that were running stay closed until they are started again.
        let page = caseworker.get("/").await;
        assert_eq!(
            page.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            ground.name
        );
    }
}
