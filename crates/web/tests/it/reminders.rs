//! Reminders as their owner sets them, and the calendar as calendar programs read it.

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use homeward_demo::{Profile, Walk};
use homeward_outward::hook::Address;
use homeward_web::{Config, router};
use icalendar::{Calendar, Component, DatePerhapsTime};
use tower::ServiceExt;

use crate::ground::Ground;

/// Asks as a calendar program does: with the address alone. Status, how it may be kept, and the body.
async fn fetch(g: &Ground, path: &str) -> (StatusCode, String, String) {
    let request = Request::get(path)
        .header("host", "localhost")
        .body(Body::empty())
        .unwrap();
    let response = g.site.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let kept = response.headers()[header::CACHE_CONTROL]
        .to_str()
        .unwrap()
        .to_owned();
    let bytes = to_bytes(response.into_body(), 1_000_000).await.unwrap();
    (status, kept, String::from_utf8(bytes.to_vec()).unwrap())
}

/// The address of the calendar on a page that shows it.
fn address(page: &str) -> String {
    let (_, rest) = page.split_once("/calendar.ics?key=").unwrap();
    let key: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c))
        .collect();
    format!("/calendar.ics?key={key}")
}

#[tokio::test]
async fn a_calendar_program_reads_days_kinds_and_counts_until_its_address_is_taken_back() {
    for g in Ground::both().await {
        let mut numbers = Vec::new();
        for _ in 0..2 {
            let mut walk = Walk::new(&g.app, &g.world, Profile::adult());
            walk.register().await.unwrap();
            numbers.push(walk.number().to_string());
        }
        let counsellor = g.browse("caseworker").await;
        let page = counsellor.post("/account/reminders/calendar", &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", g.name);
        let first = address(&page.text);
        let (status, _, empty) = fetch(&g, &first).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(empty.parse::<Calendar>().unwrap().events().count(), 0);

        g.app.reckon_desks().await.unwrap();
        let (status, kept, text) = fetch(&g, &first).await;
        assert_eq!(status, StatusCode::OK);
        assert!(kept.starts_with("private"), "{kept}");
        let calendar: Calendar = text.parse().unwrap();
        let events: Vec<_> = calendar.events().collect();
        assert_eq!(events.len(), 1, "{}: {text}", g.name);
        assert_eq!(events[0].get_summary(), Some("Decision on eligibility: 2"));
        assert_eq!(
            events[0].get_start(),
            Some(DatePerhapsTime::Date("2026-03-23".parse().unwrap()))
        );
        assert!(numbers.iter().all(|n| !text.contains(n)), "{text}");
        // The same event keeps its identity when it is reckoned again.
        let uid = events[0].get_uid().map(str::to_owned);
        g.app.reckon_desks().await.unwrap();
        let again: Calendar = fetch(&g, &first).await.2.parse().unwrap();
        assert_eq!(again.events().next().unwrap().get_uid(), uid.as_deref());

        let page = counsellor.post("/account/reminders/calendar", &[]).await;
        let second = address(&page.text);
        counsellor
            .post("/account/reminders/calendar/remove", &[])
            .await;
        let mine = counsellor.get("/account/reminders").await;
        assert!(!mine.text.contains("calendar.ics"), "it is shown once");
        for gone in [
            first.as_str(),
            &second,
            "/calendar.ics?key=hwc_nothing",
            "/calendar.ics?key=",
        ] {
            let (status, ..) = fetch(&g, gone).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{gone}");
        }
        // Whoever goes on asking for what is not there waits.
        let mut last = StatusCode::NOT_FOUND;
        for _ in 0..20 {
            last = fetch(&g, "/calendar.ics?key=hwc_nothing").await.0;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "{}", g.name);
    }
}

#[tokio::test]
async fn mail_is_offered_where_it_can_be_sent_and_what_was_typed_wrong_comes_back() {
    for mut g in Ground::both().await {
        let plain = g.browse("caseworker").await.get("/account/reminders").await;
        assert!(!plain.text.contains("mail_address"), "{}", g.name);
        let form = |address: &'static str| vec![("mail_address", address), ("mail_digest", "yes")];
        let refused = g
            .browse("caseworker")
            .await
            .post(
                "/account/reminders/mail",
                &form("caseworker@agency.example"),
            )
            .await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);

        g.site = router(Config::local(g.app.clone().with_mail()));
        let counsellor = g.browse("caseworker").await;
        let wrong = counsellor
            .post("/account/reminders/mail", &form("manager at agency"))
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"manager at agency\""));
        assert!(wrong.text.contains("This is not a mail address"));
        let right = counsellor
            .post(
                "/account/reminders/mail",
                &form("caseworker@agency.example"),
            )
            .await;
        assert_eq!(
            right.location.as_deref(),
            Some("/account/reminders?done=save-reminders")
        );
        let page = counsellor.get("/account/reminders").await;
        assert!(page.text.contains("value=\"caseworker@agency.example\""));
    }
}

#[tokio::test]
async fn a_hook_is_shown_to_its_owner_told_first_and_ended_by_nobody_else() {
    for g in Ground::both().await {
        let owner = &g.world.manila.counsellor;
        let address = Address::parse("https://plans.agency.example/hook").unwrap();
        let (id, secret) = g.app.add_hook(owner.staff.id, &address).await.unwrap();
        let end = format!("/account/reminders/hooks/{}/end", id.0);
        let (counsellor, manager) = (g.browse("caseworker").await, g.browse("manager").await);
        let page = counsellor.get("/account/reminders").await;
        assert!(page.text.contains("plans.agency.example"), "{}", g.name);
        assert!(!page.text.contains(secret.as_str()));
        let told = counsellor.get("/").await;
        assert!(told.text.contains("/account#happened"), "{}", g.name);

        let others = manager.get("/account/reminders").await;
        assert!(!others.text.contains("plans.agency.example"));
        assert_eq!(manager.post(&end, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(g.app.hooks().await.unwrap().len(), 1, "{}", g.name);

        let ended = counsellor.post(&end, &[]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        assert!(g.app.hooks().await.unwrap().is_empty(), "{}", g.name);
        assert_eq!(
            counsellor.post(&end, &[]).await.status,
            StatusCode::NOT_FOUND
        );
    }
}
