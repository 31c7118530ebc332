//! The door as people meet it: the second step, a form that came too late, and what stays open without it.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, header},
};
use chrono::{Duration, NaiveDate};
use homeward_app::admin::Edit;
use homeward_demo::{PASSWORD, Profile, Walk};
use homeward_domain::{
    administration::{SecondFactorForm, SecondFactorRow},
    codes::Role,
    stage::StageName,
};
use homeward_web::{Config, router};
use totp_rs::Secret;
use tower::ServiceExt;

use crate::ground::Ground;

struct Page {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Page {
    fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().unwrap()
    }

    /// The session that goes on from here.
    fn session(&self) -> Option<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok()?.split(';').next()?.split_once('='))
            .find(|(name, value)| *name == "homeward" && !value.is_empty())
            .map(|(_, value)| value.to_owned())
    }

    /// The value of a hidden field.
    fn hidden(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.text.split_once(&format!("name=\"{name}\" value=\""))?;
        rest.split('"').next()
    }
}

/// Sends a request under a session, if any.
async fn send(ground: &Ground, session: &str, path: &str, form: Option<&str>) -> Page {
    let request = Request::builder()
        .uri(path)
        .method(if form.is_some() { "POST" } else { "GET" })
        .header("host", "localhost")
        .header("sec-fetch-site", "same-origin")
        .header(
            header::USER_AGENT,
            "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
        )
        .header(header::COOKIE, format!("homeward={session}"))
        .body(Body::from(form.unwrap_or_default().to_owned()))
        .unwrap();
    let response = ground.site.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, 10_000_000).await.unwrap();
    Page {
        status: parts.status.as_u16(),
        headers: parts.headers,
        text: String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

async fn sign_in(ground: &Ground, login: &str, more: &str) -> Page {
    let form = format!("login={login}&password={PASSWORD}{more}");
    send(ground, "", "/sign-in", Some(&form)).await
}

async fn csrf(ground: &Ground, session: &str) -> String {
    ground.app.present(session).await.unwrap().csrf
}

/// What an app shows now, once it was told the key on a page.
fn code_now(ground: &Ground, page: &Page) -> String {
    let (_, rest) = page.text.split_once("<code><bdi dir=\"ltr\">").unwrap();
    let letters = rest.split('<').next().unwrap().replace(' ', "");
    code_of(ground, &letters)
}

fn code_of(ground: &Ground, letters: &str) -> String {
    let now = ground.app.clock().now().timestamp();
    totp_rs::Builder::new()
        .with_secret(Secret::try_from_base32(letters).unwrap())
        .build()
        .unwrap()
        .generate(u64::try_from(now).unwrap())
        .to_string()
}

/// Asks travel officers for a second step from a day on.
async fn ask_travel_officers(ground: &Ground, from: &str) {
    let form = SecondFactorForm {
        factor_administrators_from: None,
        factor_roles: vec![SecondFactorRow {
            role: Role::TravelOfficer,
            factor_from: from.parse::<NaiveDate>().unwrap(),
        }],
    };
    let edit = Edit {
        version: Some(0),
        ..Edit::new(&form)
    };
    let admin = &ground.world.administrator;
    ground
        .app
        .save_second_factor_rule(admin, &edit)
        .await
        .unwrap();
}

/// Sets an app up on the pages; the key as the page showed it, a recovery code, and the session as it goes on.
async fn set_up(ground: &Ground, session: &str) -> (String, String, String) {
    let token = csrf(ground, session).await;
    let form = format!("csrf={token}&own_password={PASSWORD}");
    let page = send(ground, session, "/account/second-factor/app", Some(&form)).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("<svg role=\"img\"") && !page.text.contains(" style="));
    let (_, rest) = page.text.split_once("<code><bdi dir=\"ltr\">").unwrap();
    let letters = rest.split('<').next().unwrap().replace(' ', "");
    let wrong = send(
        ground,
        session,
        "/account/second-factor/app/confirm",
        Some(&format!("csrf={token}&code=000000")),
    )
    .await;
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    let form = format!("csrf={token}&code={}", code_now(ground, &wrong));
    let path = "/account/second-factor/app/confirm";
    let codes = send(ground, session, path, Some(&form)).await;
    assert_eq!(codes.status, 200, "{}", codes.text);
    assert_eq!(codes.text.matches("<li><code>").count(), 10);
    let (_, rest) = codes
        .text
        .split_once("<li><code><bdi dir=\"ltr\">")
        .unwrap();
    let code = rest.split('<').next().unwrap().to_owned();
    (letters, code, codes.session().unwrap())
}

#[tokio::test]
async fn whoever_has_to_have_a_second_step_sets_one_up_first_and_can_only_protect_before() {
    for ground in Ground::both().await {
        ask_travel_officers(&ground, "2026-03-09").await;
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Registered).await.unwrap();
        let number = walk.number().clone();
        let page = sign_in(&ground, "travel", "&to=%2Fcases").await;
        assert!(
            page.location().starts_with("/account/second-factor"),
            "{}",
            page.location()
        );
        let session = page.session().unwrap();
        for path in [
            "/",
            "/cases",
            "/account",
            "/directory",
            "/search?q=a",
            &format!("/cases/{number}"),
        ] {
            let page = send(&ground, &session, path, None).await;
            assert_eq!(
                (page.status, page.location()),
                (303, "/account/second-factor"),
                "{path}"
            );
        }
        let page = send(&ground, &session, "/account/second-factor", None).await;
        assert_eq!(page.status, 200, "{}: {}", ground.name, page.text);
        // What protects stays open.
        let page = send(&ground, &session, "/by-number/withdraw", None).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        let token = csrf(&ground, &session).await;
        let form = format!("csrf={token}&case_number={number}&channel=telephone");
        let page = send(&ground, &session, "/by-number/withdraw", Some(&form)).await;
        assert!(
            page.status < 400,
            "{}: {} {}",
            ground.name,
            page.status,
            page.text
        );
        walk.wait_until(ground.app.clock().now());
        let view = ground
            .app
            .case_view(&ground.world.manila.lead, &number, &[])
            .await
            .unwrap();
        assert!(view.exit.is_some(), "{}: withdrawn", ground.name);
        // Once it is set up, everything is there.
        let (_, _, session) = set_up(&ground, &session).await;
        assert_eq!(
            send(&ground, &session, "/cases", None).await.status,
            200,
            "{}",
            ground.name
        );
    }
}

#[tokio::test]
async fn the_second_step_leads_on_to_where_somebody_wanted_to_go() {
    for ground in Ground::both().await {
        let session = sign_in(&ground, "travel", "").await.session().unwrap();
        let (letters, recovery, _) = set_up(&ground, &session).await;
        ground.app.clock().advance(Duration::seconds(60));
        let page = sign_in(&ground, "travel", "&to=%2Fcases%3Fview%3Dmine").await;
        assert_eq!(page.location(), "/sign-in/second?to=%2Fcases%3Fview%3Dmine");
        let session = page.session().unwrap();
        let page = send(&ground, &session, "/cases", None).await;
        assert_eq!(
            page.location(),
            "/sign-in/second?to=%2Fcases",
            "{}",
            ground.name
        );
        let page = send(&ground, &session, "/sign-in/second?to=%2Fcases", None).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        let token = csrf(&ground, &session).await;
        let wrong = send(
            &ground,
            &session,
            "/sign-in/second",
            Some(&format!("csrf={token}&code=123456&to=%2Fcases")),
        )
        .await;
        assert_eq!(wrong.status, 422, "{}", ground.name);
        assert!(wrong.text.contains("aria-invalid=\"true\""));
        assert_eq!(wrong.hidden("to"), Some("/cases"), "the way on is kept");
        let foreign = send(
            &ground,
            &session,
            "/sign-in/second",
            Some(&format!("csrf=another&code={}", code_of(&ground, &letters))),
        )
        .await;
        assert_eq!(foreign.status, 403, "{}", ground.name);
        let form = format!(
            "csrf={token}&code={}&to=%2Fcases",
            code_of(&ground, &letters)
        );
        let page = send(&ground, &session, "/sign-in/second", Some(&form)).await;
        assert_eq!(
            (page.status, page.location()),
            (303, "/cases"),
            "{}",
            page.text
        );
        let whole = page.session().unwrap();
        assert_ne!(whole, session, "the session goes on under another token");
        assert_eq!(
            send(&ground, &session, "/cases", None).await.status,
            303,
            "the old one is over"
        );
        // The account shows where it is open, by kind of browser.
        let account = send(&ground, &whole, "/account", None).await;
        assert!(account.text.contains("Firefox") && account.text.contains("Linux"));
        // A recovery code serves, too, and is told on the first page.
        let session = sign_in(&ground, "travel", "").await.session().unwrap();
        let token = csrf(&ground, &session).await;
        let form = format!("csrf={token}&code={recovery}");
        let page = send(&ground, &session, "/sign-in/second", Some(&form)).await;
        let session = page.session().unwrap();
        let work = send(&ground, &session, "/", None).await;
        assert!(work.text.contains("/account#happened"), "{}", ground.name);
        let token = csrf(&ground, &session).await;
        let form = format!("csrf={token}");
        send(&ground, &session, "/account/happened", Some(&form)).await;
        let work = send(&ground, &session, "/", None).await;
        assert!(!work.text.contains("/account#happened"), "{}", ground.name);
    }
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_comes_back_for_the_same_person_only() {
    for ground in Ground::both().await {
        let session = sign_in(&ground, "caseworker", "").await.session().unwrap();
        let token = csrf(&ground, &session).await;
        ground.app.clock().advance(Duration::minutes(61));
        let typed = format!(
            "csrf={token}&once=abc1&enquiry_language=vi&note=T%C3%B4i+nh%E1%BB%9B+nh%C3%A0%0Aline"
        );
        let page = send(&ground, &session, "/enquiries", Some(&typed)).await;
        assert_eq!(page.status, 401, "{}", ground.name);
        let kept = page.hidden("kept").expect("what was typed").to_owned();
        assert!(!page.text.contains("nhớ"), "nobody at this screen reads it");
        // Somebody else at the same computer gets nothing of it.
        let other = sign_in(&ground, "doctor", &format!("&kept={kept}")).await;
        assert_eq!(
            (other.status, other.location()),
            (303, "/"),
            "{}",
            ground.name
        );
        // Nor does one of it who changes it.
        let touched = format!("{}A", &kept[..kept.len() - 1]);
        let page = sign_in(&ground, "caseworker", &format!("&kept={touched}")).await;
        let same = touched == kept;
        assert!(same || page.status == 303, "{}", ground.name);
        let page = sign_in(&ground, "caseworker", &format!("&kept={kept}")).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        assert_eq!(page.hidden("enquiry_language"), Some("vi"));
        assert_eq!(page.hidden("note"), Some("Tôi nhớ nhà\nline"));
        assert!(page.text.contains("action=\"/enquiries\""));
        let session = page.session().unwrap();
        assert_eq!(
            page.hidden("csrf"),
            Some(csrf(&ground, &session).await.as_str())
        );
        // A session that was ended on purpose says nothing of whose it was; and passwords are never carried about.
        for (session, path) in [
            ("nobody", "/enquiries"),
            (session.as_str(), "/account/password"),
        ] {
            ground.app.clock().advance(Duration::minutes(61));
            let page = send(&ground, session, path, Some("csrf=a&old_password=x")).await;
            assert_eq!(page.hidden("kept"), None, "{}: {path}", ground.name);
        }
    }
}

#[tokio::test]
async fn a_token_made_without_the_second_step_reads_nothing_where_one_is_due() {
    for ground in Ground::both().await {
        let session = sign_in(&ground, "travel", "").await.session().unwrap();
        let actor = ground.app.present(&session).await.unwrap().actor;
        let weak = ground
            .app
            .make_own_token(&actor, "old", "read write", 9)
            .await
            .unwrap();
        let read = async |token: &str| {
            let request = Request::get("/api/v1/cases")
                .header(header::AUTHORIZATION, format!("Bearer {token}"))
                .body(Body::empty())
                .unwrap();
            ground
                .site
                .clone()
                .oneshot(request)
                .await
                .unwrap()
                .status()
                .as_u16()
        };
        assert_eq!(read(&weak).await, 200, "{}", ground.name);
        ask_travel_officers(&ground, "2026-03-09").await;
        assert_eq!(read(&weak).await, 403, "{}", ground.name);
        let (_, _, session) = set_up(&ground, &session).await;
        let actor = ground.app.present(&session).await.unwrap().actor;
        let strong = ground
            .app
            .make_own_token(&actor, "new", "read", 9)
            .await
            .unwrap();
        assert_eq!(read(&strong).await, 200, "{}", ground.name);
        assert_eq!(read(&weak).await, 403, "{}", ground.name);
    }
}

#[tokio::test]
async fn an_administrator_says_who_needs_a_second_step_ends_sessions_and_takes_a_lost_step_away() {
    for ground in Ground::both().await {
        let session = sign_in(&ground, "travel", "").await.session().unwrap();
        let (_, _, session) = set_up(&ground, &session).await;
        let admin = ground.browse("admin").await;
        let page = admin.get("/settings/second-factor").await;
        assert_eq!(page.status, 200, "{}", ground.name);
        let saved = admin
            .post(
                "/settings/second-factor",
                &[
                    ("seen", "0"),
                    ("factor_administrators_from", "2027-01-01"),
                    ("factor_roles.0.role", "supervisor"),
                    ("factor_roles.0.factor_from", "2027-01-01"),
                ],
            )
            .await;
        assert_eq!(saved.status, 303, "{}: {}", ground.name, saved.text);
        let twice = admin
            .post(
                "/settings/second-factor",
                &[
                    ("seen", "1"),
                    ("factor_roles.0.role", "supervisor"),
                    ("factor_roles.0.factor_from", "2027-01-01"),
                    ("factor_roles.1.role", "supervisor"),
                    ("factor_roles.1.factor_from", "2028-01-01"),
                ],
            )
            .await;
        assert_eq!(twice.status, 422, "{}: a role has one day", ground.name);
        let page = admin.get("/settings/staff/travel").await;
        assert!(page.text.contains("/settings/staff/travel/second-factor"));
        assert!(page.text.contains("/settings/staff/travel/sessions"));
        let done = admin.post("/settings/staff/travel/sessions", &[]).await;
        assert_eq!(done.status, 303, "{}", ground.name);
        assert_eq!(send(&ground, &session, "/account", None).await.status, 303);
        let done = admin
            .post("/settings/staff/travel/second-factor", &[])
            .await;
        assert_eq!(done.status, 303, "{}", ground.name);
        let page = sign_in(&ground, "travel", "").await;
        assert_eq!(
            page.location(),
            "/",
            "{}: the password alone opens again",
            ground.name
        );
        // Nobody else does any of it.
        let lead = ground.browse("lead").await;
        for path in [
            "/settings/staff/travel/sessions",
            "/settings/staff/travel/second-factor",
        ] {
            assert_eq!(
                lead.post(path, &[]).await.status,
                403,
                "{}: {path}",
                ground.name
            );
        }
        assert_eq!(lead.get("/settings/second-factor").await.status, 403);
    }
}

#[tokio::test]
async fn whatever_comes_instead_of_a_passkey_opens_nothing() {
    for ground in Ground::both().await {
        let page = send(&ground, "", "/sign-in/passkey", None).await;
        assert_eq!(page.status, 200, "{}: {}", ground.name, page.text);
        assert!(page.text.contains("data-options=") && page.text.contains("<noscript>"));
        let ask = page.hidden("ask").unwrap().to_owned();
        let made_up = r#"{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"e30","authenticatorData":"AAAA","signature":"AAAA","userHandle":"AAAAAAAAAAAAAAAAAAAAAA"},"extensions":{}}"#;
        for credential in ["", "{}", "null", made_up, "\u{0}"] {
            let form =
                serde_urlencoded::to_string([("ask", ask.as_str()), ("credential", credential)])
                    .unwrap();
            let page = send(&ground, "", "/sign-in/passkey", Some(&form)).await;
            assert_eq!(page.status, 401, "{}: {credential}", ground.name);
            assert_eq!(page.session(), None);
        }
        let session = sign_in(&ground, "travel", "").await.session().unwrap();
        let token = csrf(&ground, &session).await;
        let form = format!("csrf={token}&own_password={PASSWORD}&passkey_name=My+laptop");
        let page = send(
            &ground,
            &session,
            "/account/second-factor/passkeys",
            Some(&form),
        )
        .await;
        assert_eq!(page.status, 200, "{}: {}", ground.name, page.text);
        let ask = page.hidden("ask").unwrap().to_owned();
        let form = serde_urlencoded::to_string([
            ("csrf", token.as_str()),
            ("ask", &ask),
            ("credential", made_up),
        ])
        .unwrap();
        let path = "/account/second-factor/passkeys/finish";
        let page = send(&ground, &session, path, Some(&form)).await;
        assert_eq!(page.status, 403, "{}", ground.name);
        let actor = ground.app.present(&session).await.unwrap().actor;
        assert!(!actor.second_factor.enrolled, "{}", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts() {
    for ground in Ground::both().await {
        for secure_cookies in [true, false] {
            let site = router(Config {
                secure_cookies,
                ..Config::local(ground.app.clone())
            });
            let mut set = Vec::new();
            let mut ask = async |path: &str, form: Option<String>, cookie: &str| {
                let request = Request::builder()
                    .uri(path)
                    .method(if form.is_some() { "POST" } else { "GET" })
                    .header("host", "localhost")
                    .header("sec-fetch-site", "same-origin")
                    .header(header::COOKIE, cookie)
                    .body(Body::from(form.unwrap_or_default()))
                    .unwrap();
                let answer = site.clone().oneshot(request).await.unwrap();
                let cookies = answer.headers().get_all(header::SET_COOKIE);
                set.extend(cookies.iter().map(|c| c.to_str().unwrap().to_owned()));
                set.last().cloned()
            };
            ask("/language/ar", None, "").await;
            let form = format!("login=caseworker&password={PASSWORD}");
            let begun = ask("/sign-in", Some(form), "").await.unwrap();
            let begun = begun.split(';').next().unwrap();
            let token = begun.split_once('=').unwrap().1;
            let csrf = ground.app.present(token).await.unwrap().csrf;
            ask("/sign-out", Some(format!("csrf={csrf}")), begun).await;
            assert!(set.len() >= 3, "{}: {set:?}", ground.name);
            for cookie in &set {
                let words: Vec<&str> = cookie.split("; ").collect();
                for word in ["Path=/", "HttpOnly", "SameSite=Lax"] {
                    assert!(words.contains(&word), "{}: {cookie}", ground.name);
                }
                assert_eq!(words.contains(&"Secure"), secure_cookies, "{cookie}");
                assert_eq!(cookie.starts_with("__Host-"), secure_cookies, "{cookie}");
                assert!(!cookie.contains("Domain"), "{}: {cookie}", ground.name);
            }
        }
    }
}
