//! People and programs that send anything, and what every answer to them must be.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use serde_json::Value;
use tower::ServiceExt;

use crate::ground::Ground;

/// Who visits: signed in, or nobody.
pub(crate) struct Visitor {
    pub(crate) name: &'static str,
    cookie: Option<String>,
    pub(crate) csrf: String,
    token: Option<String>,
    lang: &'static str,
}

pub(crate) async fn visitors(ground: &Ground) -> Vec<Visitor> {
    let mut visitors = vec![Visitor {
        name: "nobody",
        cookie: None,
        csrf: String::new(),
        token: None,
        lang: "ar",
    }];
    let team = &ground.world.manila;
    for (name, actor, lang) in [
        ("lead", &team.lead, "en"),
        ("manager", &team.manager, "ar"),
        ("travel", &team.travel, "en"),
        ("admin", &ground.world.administrator, "ar"),
        ("immigration", &ground.world.immigration, "en"),
    ] {
        let browser = ground.browse(name).await;
        let token = ground.app.make_token(actor.staff.id, "t", "read write", 9);
        visitors.push(Visitor {
            name,
            cookie: Some(browser.cookie.clone()),
            csrf: browser.csrf.clone(),
            token: Some(token.await.unwrap()),
            lang,
        });
    }
    visitors
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Visitor {
    pub(crate) async fn send(
        &self,
        ground: &Ground,
        method: Method,
        path: &str,
        kind: &str,
        body: Vec<u8>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "localhost")
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT_LANGUAGE, self.lang);
        let lang = format!("homeward-lang={}", self.lang);
        request = match &self.cookie {
            Some(cookie) => request.header(header::COOKIE, format!("{cookie}; {lang}")),
            None => request.header(header::COOKIE, lang),
        };
        if path.starts_with("/api")
            && let Some(token) = &self.token
        {
            request = request
                .header(header::AUTHORIZATION, format!("Bearer {token}"))
                .header(
                    "idempotency-key",
                    homeward_app::clock::new_id(ground.app.clock().now()).to_string(),
                );
        }
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let request = request.body(Body::from(body)).unwrap();
        let response = ground.site.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 50_000_000).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    pub(crate) async fn get(&self, ground: &Ground, path: &str) -> Answer {
        let answer = self.send(ground, Method::GET, path, "", Vec::new()).await;
        self.assert_sound(&format!("{} GET {path}", ground.name), path, &answer);
        answer
    }

    pub(crate) async fn post(
        &self,
        ground: &Ground,
        path: &str,
        why: &str,
        kind: &str,
        body: Vec<u8>,
    ) -> Answer {
        let answer = self.send(ground, Method::POST, path, kind, body).await;
        self.assert_sound(
            &format!("{} POST {path}, {why}", ground.name),
            path,
            &answer,
        );
        answer
    }

    /// Every answer is one that a person or a program can use.
    pub(crate) fn assert_sound(&self, what: &str, path: &str, answer: &Answer) {
        let what = format!(
            "{}: {}",
            self.name,
            what.chars().take(300).collect::<String>()
        );
        let Answer {
            status,
            headers,
            text,
        } = answer;
        assert!(!status.is_server_error(), "{what}: {status} {text}");
        let kind = headers
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        assert!(
            !text.contains("<script>alert"),
            "{what}: a script comes back: {text}"
        );
        assert!(!text.contains('⟦'), "{what}: words are missing: {text}");
        if status.is_redirection() {
            let to = headers[header::LOCATION].to_str().unwrap();
            assert!(
                to.starts_with('/') && !to.starts_with("//"),
                "{what}: leads to {to}"
            );
            return;
        }
        if path.starts_with("/api/") || path == "/api" {
            if status.is_client_error() {
                assert_eq!(kind, "application/problem+json", "{what}: {status}");
                let problem: Value = serde_json::from_str(text).unwrap();
                assert_eq!(problem["status"], status.as_u16(), "{what}");
                assert!(
                    problem["title"].as_str().is_some_and(|t| !t.is_empty()),
                    "{what}"
                );
            } else {
                assert_eq!(kind, "application/json", "{what}: {status}");
            }
            return;
        }
        if path.starts_with("/health") || (path.starts_with("/assets/") && status.is_success()) {
            return;
        }
        // A paper for offices, filled or empty.
        if path.starts_with("/journeys/print") && status.is_success() && kind == "application/pdf" {
            return;
        }
        assert_eq!(kind, "text/html; charset=utf-8", "{what}: {status} {text}");
        let dir = if self.lang == "ar" { "rtl" } else { "ltr" };
        let begins = format!("<!DOCTYPE html><html lang=\"{}\" dir=\"{dir}\">", self.lang);
        assert!(
            text.starts_with(&begins),
            "{what}: {status} {}",
            &text[..text.len().min(300)]
        );
        assert!(text.contains("<h1"), "{what}: no heading");
        if status.is_client_error() {
            let main = text.split("<main").nth(1).unwrap_or_default();
            let has_way_on = main.contains("class=\"button\"")
                || main.contains("<form")
                || text.contains("class=\"back\"");
            assert!(has_way_on, "{what}: {status} leads nowhere: {main}");
        }
        assert!(headers.contains_key("content-security-policy"), "{what}");
    }
}
