//! The description of the interface, and what is said of requests that miss it.

use axum::{body::Body, http::Request};
use homeward_domain::{actions::ACTIONS, case_number::CaseNumber};
use serde_json::json;

use crate::ground::Ground;

#[tokio::test]
async fn every_operation_of_the_document_has_a_route_and_asks_for_a_token() {
    for ground in Ground::both().await {
        let stranger = ground.stranger();
        let document = stranger.get("/openapi.json").await;
        assert_eq!(
            (document.status, document.header("content-type")),
            (200, "application/json")
        );
        assert_eq!(document.body["openapi"], "3.1.0");
        let paths = document.body["paths"].as_object().unwrap();
        assert!(paths.len() >= ACTIONS.len() + 5);
        for (path, item) in paths {
            let address = path
                .replace("{number}", "HW-26-K7Q2M-C")
                .replace("{code}", "withdraw");
            for method in item.as_object().unwrap().keys() {
                let request = Request::builder()
                    .method(method.to_uppercase().as_str())
                    .uri(&address);
                let answer = stranger.send(request.body(Body::empty()).unwrap()).await;
                let expected = if path.ends_with("openapi.json") {
                    200
                } else {
                    401
                };
                assert_eq!(answer.status, expected, "{} {method} {path}", ground.name);
            }
        }
    }
}

#[tokio::test]
async fn whatever_goes_wrong_is_a_problem_in_the_language_asked_for() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        let nobodys = CaseNumber::new(26, 1_000_000);
        let withdraw = format!("/api/v1/cases/{nobodys}/withdraw");
        let withdraw = withdraw.as_str();
        let long = format!("{{\"channel\": \"{}\"}}", "x".repeat(1_100_000));
        let json = "application/json";
        for (why, method, path, media, body, status, code) in [
            (
                "no such address",
                "GET",
                "/api/v1/nothing",
                "",
                "",
                404,
                "not-found",
            ),
            (
                "no such version",
                "GET",
                "/api/v2/me",
                "",
                "",
                404,
                "not-found",
            ),
            ("the root", "GET", "/api", "", "", 404, "not-found"),
            (
                "the root of the version",
                "GET",
                "/api/v1/",
                "",
                "",
                404,
                "not-found",
            ),
            (
                "no such action",
                "POST",
                "/api/v1/cases/HW-26-K7Q2M-C/detain",
                json,
                "{}",
                404,
                "not-found",
            ),
            (
                "no form of a page",
                "POST",
                "/api/nothing",
                "application/x-www-form-urlencoded",
                "a=b",
                404,
                "not-found",
            ),
            (
                "no case number",
                "GET",
                "/api/v1/cases/HW-26-AAAAA-1",
                "",
                "",
                404,
                "not-found",
            ),
            (
                "not even text",
                "GET",
                "/api/v1/cases/%FF",
                "",
                "",
                400,
                "unreadable",
            ),
            (
                "no such method",
                "DELETE",
                "/api/v1/cases",
                "",
                "",
                405,
                "method",
            ),
            (
                "no reading of a deed",
                "GET",
                withdraw,
                "",
                "",
                405,
                "method",
            ),
            (
                "no cross-origin requests",
                "OPTIONS",
                "/api/v1/me",
                "",
                "",
                405,
                "method",
            ),
            (
                "a form",
                "POST",
                withdraw,
                "application/x-www-form-urlencoded",
                "channel=post",
                415,
                "media-type",
            ),
            (
                "no media type",
                "POST",
                withdraw,
                "",
                "{}",
                415,
                "media-type",
            ),
            ("too large", "POST", withdraw, json, &long, 413, "too-large"),
            (
                "broken",
                "POST",
                withdraw,
                json,
                "{\"channel\": \"secret\"",
                400,
                "unreadable",
            ),
            ("empty", "POST", withdraw, json, "", 400, "unreadable"),
            (
                "a list",
                "POST",
                withdraw,
                json,
                "[\"secret\"]",
                422,
                "invalid",
            ),
            (
                "half a sign",
                "POST",
                withdraw,
                json,
                "{\"channel\": \"\\ud800\"}",
                400,
                "unreadable",
            ),
            (
                "no such choice, whether the case is there or not",
                "POST",
                withdraw,
                json,
                "{\"channel\": \"secret<b>\"}",
                422,
                "invalid",
            ),
        ] {
            let mut request = Request::builder()
                .method(method)
                .uri(path)
                .header("idempotency-key", "k")
                .header("accept-language", "ar, en;q=0.5")
                .header("origin", "https://elsewhere.example");
            if !media.is_empty() {
                request = request.header("content-type", media);
            }
            let answer = program
                .send(request.body(Body::from(body.to_owned())).unwrap())
                .await;
            assert_eq!(
                (answer.status, answer.problem()),
                (status, code),
                "{} {why}",
                ground.name
            );
            assert!(
                answer.body["title"]
                    .as_str()
                    .unwrap()
                    .chars()
                    .any(|c| ('\u{600}'..'\u{700}').contains(&c)),
                "{why}"
            );
            assert_eq!(answer.header("content-language"), "ar");
            assert!(
                !answer.text.contains("secret"),
                "{why}: what was sent is not repeated"
            );
            assert_eq!(answer.header("access-control-allow-origin"), "", "{why}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{why}");
        }
        let get = program.get(&format!("/cases/{nobodys}")).await;
        assert_eq!(get.header("content-language"), "en");
        let empty = program
            .post(&format!("/cases/{nobodys}/withdraw"), json!([]))
            .await;
        assert_eq!(empty.pointers(), [""], "the whole document is meant");
    }
}
