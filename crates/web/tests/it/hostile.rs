//! Whatever arrives at whatever address, whoever sends it: an answer in words, in the reader's language, and never a failure of the
//! site. The routes come from the source of the router and from the description of the interface, so that a new one is tried too.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode, header};
use homeward_demo::{BALI, Profile, Walk};
use homeward_domain::{
    actions::{ACTIONS, Action},
    case_number::CaseNumber,
    fields::Kind,
    stage::StageName,
};
use serde_json::Value;

use crate::{ground::Ground, visitors::visitors};

/// A script, and an end of any attribute: neither may ever come back as it was sent.
const ECHO: &str = "\"'><script>alert(7)</script>";

/// What may stand in a part of a path or a value of a query, as bytes.
fn hostile_words() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("a script", ECHO.as_bytes().to_vec()),
        ("NUL", b"a\0b".to_vec()),
        ("control signs", b"\x01\x1b[31m\r\nset-cookie: a=b".to_vec()),
        ("no UTF-8", vec![0xff, 0xfe, 0xc3, 0x28]),
        ("the other direction", "\u{202e}abc\u{2066}".into()),
        ("ten thousand signs", vec![b'x'; 10_000]),
        ("a huge number", b"99999999999999999999999999".to_vec()),
        ("a number below zero", b"-1".to_vec()),
        ("an absurd day", b"+262143-12-31".to_vec()),
        ("digits of another script", "٢٠٢٦-٠٣-٠٩".into()),
        ("folders", b"../../etc/passwd".to_vec()),
        ("a statement", b"'; DROP TABLE journal; --".to_vec()),
        ("nothing", Vec::new()),
    ]
}

fn encoded(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("%{b:02X}")).collect()
}

/// A query in which each of these names has this value; of a long one the first, because addresses have an end.
fn query(word: &[u8], names: &[&str]) -> String {
    let most = if word.len() > 1_000 { 1 } else { names.len() };
    let value = encoded(word);
    let pairs: Vec<String> = names[..most]
        .iter()
        .map(|name| format!("{name}={value}"))
        .collect();
    format!("?{}", pairs.join("&"))
}

/// A route of the pages: its path with names in braces, and whether something is sent there.
struct Route {
    path: String,
    posts: bool,
    gets: bool,
}

/// The routes as the source of the router has them.
fn page_routes() -> Vec<Route> {
    let sources = [
        include_str!("../../src/router.rs"),
        include_str!("../../src/pages/account/mod.rs"),
        include_str!("../../src/pages/settings/mod.rs"),
        include_str!("../../src/pages/sign_in/mod.rs"),
    ];
    let mut routes = Vec::new();
    for source in sources {
        for rest in source.split(".route(").skip(1) {
            let Some(path) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let (path, rest) = path.split_once('"').unwrap();
            let handlers = rest.split(".route(").next().unwrap();
            let handlers = handlers.split(";\n").next().unwrap();
            routes.push(Route {
                path: path.to_owned(),
                // A lock answers nobody any more: `locked.rs` looks at that.
                posts: handlers.contains("post(") && path != "/settings/lock",
                gets: handlers.contains("get("),
            });
        }
    }
    assert!(routes.len() > 40, "only {} routes are found", routes.len());
    routes
}

/// A path with what really is there, as far as a name is known.
fn real(path: &str, number: &CaseNumber, action: &str) -> String {
    // Nobody of those who visit: accounts are locked on the way.
    let key = if path.contains("/staff/") {
        "doctor"
    } else if path.contains("/terms/") {
        BALI
    } else {
        "manila"
    };
    path.replace("{number}", number.as_str())
        .replace("{code}", action)
        .replace("{entry}", "1")
        .replace("{key}", key)
        .replace("{id}", "00000000-0000-0000-0000-000000000000")
        .replace("{hash}/{file}", "0/homeward.css")
}

/// A path in which one name after the other is hostile.
fn spoilt(path: &str, number: &CaseNumber, word: &[u8]) -> Vec<String> {
    let names: Vec<&str> = path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect();
    let spoil = |name: &&str| {
        let spoilt = path.replace(&format!("{{{name}}}"), &encoded(word));
        real(&spoilt, number, "withdraw")
    };
    names.iter().map(spoil).collect()
}

/// Names of the fields of the forms on a page.
fn fields_on(page: &str) -> BTreeSet<String> {
    let main = page.split("<main").nth(1).unwrap_or_default();
    main.split(" name=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// Names of the fields an action asks, and of what any form carries.
fn fields_of(path: &str) -> BTreeSet<String> {
    let code = path.rsplit('/').next().unwrap_or_default();
    let mut names: BTreeSet<String> = [
        "once",
        "seen",
        "confirm",
        "case_number",
        "login",
        "token_name",
        "enquiry_language",
    ]
    .map(str::to_owned)
    .into();
    for field in Action::find(code).map_or(&[][..], Action::fields) {
        match field.kind {
            Kind::Rows { fields, .. } => {
                names.extend(
                    fields
                        .iter()
                        .map(|f| format!("{}.0.{}", field.name, f.name)),
                );
            }
            _ => drop(names.insert(field.name.to_owned())),
        }
    }
    names
}

/// A case that has come some way.
async fn case(ground: &Ground) -> CaseNumber {
    let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
    Box::pin(walk.to(StageName::Confirmed)).await.unwrap();
    walk.number().clone()
}

/// The paths at which a route is tried: for actions one of each.
fn paths(route: &Route, number: &CaseNumber) -> Vec<String> {
    if route.path.contains("/do/") || route.path.contains("/by-number/{code}") {
        return ACTIONS
            .iter()
            .map(|action| real(&route.path, number, action.code))
            .collect();
    }
    let code = if route.path.contains("/second/") {
        "verify"
    } else {
        "ar"
    };
    vec![real(&route.path, number, code)]
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_stands_in_an_address_gets_an_answer_in_words() {
    let queries = [
        "?view=all&view=mine&stage=declared&stage=declared",
        "?arrived=maybe",
        "?done=amend&done=amend",
        "?out=1&to=//evil.example",
        "?%",
        "?=&&&==&%00=%00&%FF=%FF",
    ];
    for ground in Ground::both().await {
        let number = case(&ground).await;
        let visitors = visitors(&ground).await;
        for (at, route) in page_routes().iter().enumerate() {
            for (turn, (_, word)) in hostile_words().iter().enumerate() {
                // All meet all routes; which of them meets which word changes from route to route.
                let visitor = &visitors[(at + turn) % visitors.len()];
                for path in spoilt(&route.path, &number, word) {
                    visitor.get(&ground, &path).await;
                }
                let query = query(
                    word,
                    &[
                        "q", "view", "stage", "country", "after", "open", "done", "to",
                    ],
                );
                let path = paths(route, &number).remove(0);
                visitor.get(&ground, &format!("{path}{query}")).await;
            }
            for visitor in &visitors {
                let path = paths(route, &number).remove(0);
                for query in queries {
                    visitor.get(&ground, &format!("{path}{query}")).await;
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_can_sign_out_on_every_page() {
    let ground = Ground::both().await.remove(0);
    let number = case(&ground).await;
    for login in ["caseworker", "admin", "dataprotection"] {
        let browser = ground.browse(login).await;
        let mut pages = 0;
        // At the door itself nobody is in yet.
        let behind = |route: &&Route| {
            route.gets
                && !route.path.starts_with("/sign-in")
                // Read by a program of calendars, with a key and without a session.
                && route.path != "/calendar.ics"
        };
        for route in page_routes().iter().filter(behind) {
            for path in paths(route, &number) {
                let page = browser.get(&path).await;
                // Sheets to print and files to save are no pages to be on.
                if page.text.contains("<header") {
                    assert!(
                        page.text.contains("action=\"/sign-out\""),
                        "{login}: {path}"
                    );
                    pages += 1;
                }
            }
        }
        assert!(pages > 20, "{login}: only {pages} pages");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_sent_to_a_page_gets_an_answer_in_words() {
    for ground in Ground::both().await {
        let number = case(&ground).await;
        let visitors = visitors(&ground).await;
        let mut tried = 0;
        for (at, route) in page_routes().iter().filter(|r| r.posts).enumerate() {
            // Out of the way of whoever is still to come.
            if route.path == "/sign-out" {
                continue;
            }
            for path in paths(route, &number) {
                let mut form = fields_of(&path);
                if route.gets {
                    for visitor in &visitors {
                        form.extend(fields_on(&visitor.get(&ground, &path).await.text));
                    }
                }
                tried += form.len();
                for (turn, (why, word)) in hostile_words().iter().enumerate() {
                    let visitor = &visitors[(at + turn) % visitors.len()];
                    let mut body = format!("csrf={}", encoded(visitor.csrf.as_bytes()));
                    for name in form.iter().filter(|name| *name != "csrf") {
                        body.push('&');
                        body.push_str(name);
                        body.push('=');
                        body.push_str(&encoded(word));
                    }
                    let kind = "application/x-www-form-urlencoded";
                    let answer = visitor.post(&ground, &path, why, kind, body.into()).await;
                    // A new password, and the address of a calendar, are shown on the page that made them.
                    let is_shown_once =
                        path.ends_with("/doctor/password") || path.ends_with("/reminders/calendar");
                    // What was typed is carried on to the form at the end, which names it.
                    let is_on_the_way = path.ends_with("/one-by-one");
                    assert!(
                        answer.status != StatusCode::OK || is_shown_once || is_on_the_way,
                        "{why} is no answer to {path}"
                    );
                }
            }
        }
        assert!(
            tried > 800,
            "{}: only {tried} fields are tried",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_body_is_made_of_gets_an_answer_in_words() {
    for ground in Ground::both().await {
        let number = case(&ground).await;
        let visitors = visitors(&ground).await;
        for (at, route) in page_routes().iter().filter(|r| r.posts).enumerate() {
            let path = paths(route, &number).remove(0);
            let visitor = &visitors[at % visitors.len()];
            let csrf = encoded(visitor.csrf.as_bytes());
            let form = "application/x-www-form-urlencoded";
            let nested = "[".repeat(100_000);
            for (why, kind, body) in [
                ("nothing", form, Vec::new()),
                ("no type", "", b"csrf=a".to_vec()),
                ("JSON", "application/json", b"{\"csrf\":\"a\",\"csrf\":\"b\"}".to_vec()),
                ("deep JSON", "application/json", nested.into_bytes()),
                (
                    "parts",
                    "multipart/form-data; boundary=x",
                    b"--x\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\na\r\n--x--".to_vec(),
                ),
                ("no UTF-8", form, vec![0xff; 300]),
                ("the same name twice", form, b"csrf=a&csrf=b&login=a&login=b&once=&seen=-1&confirm=\0".to_vec()),
                ("names of every kind", form, format!("csrf={csrf}&legs.0.from.0=a&legs.99999999999.x=b&.=&=&%00=%00&a.b.c=d&{}=1", encoded(ECHO.as_bytes())).into_bytes()),
            ] {
                visitor.post(&ground, &path, why, kind, body).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_method_is_tried_gets_an_answer_in_words() {
    for ground in Ground::both().await {
        let number = case(&ground).await;
        let visitors = visitors(&ground).await;
        let mut paths: Vec<String> = page_routes()
            .iter()
            .map(|route| paths(route, &number).remove(0))
            .collect();
        paths.extend(
            [
                "/nowhere",
                "/api",
                "/api/v1",
                "/api/v1/cases",
                "/apiary",
                "/%FF",
                "/a//b",
                "/cases/",
            ]
            .map(str::to_owned),
        );
        for (at, path) in paths.iter().enumerate() {
            if path == "/sign-out" {
                continue;
            }
            for (turn, method) in [
                "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "GET", "BREW",
            ]
            .into_iter()
            .enumerate()
            {
                let visitor = &visitors[(at + turn) % visitors.len()];
                let sent = Method::from_bytes(method.as_bytes()).unwrap();
                let answer = visitor.send(&ground, sent, path, "", Vec::new()).await;
                let what = format!("{} {method} {path}", ground.name);
                visitor.assert_sound(&what, path, &answer);
                if answer.status == StatusCode::METHOD_NOT_ALLOWED {
                    assert!(answer.headers.contains_key(header::ALLOW), "{what}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_survives_a_form_that_is_too_large() {
    for ground in Ground::both().await {
        let visitors = visitors(&ground).await;
        let manager = visitors.iter().find(|v| v.name == "manager").unwrap();
        let form = "application/x-www-form-urlencoded";
        let body = |notes: usize| {
            let csrf = encoded(manager.csrf.as_bytes());
            format!(
                "csrf={csrf}&name=Nimal+Perera&safe_contact={}",
                "a".repeat(notes)
            )
            .into_bytes()
        };
        let cut = manager
            .post(
                &ground,
                "/cases/new?arrived=maybe",
                "two megabytes",
                form,
                body(2_000_000),
            )
            .await;
        assert_eq!(
            cut.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{}",
            ground.name
        );
        assert!(
            cut.text.contains("value=\"Nimal Perera\""),
            "{}",
            ground.name
        );
        let much = manager
            .post(&ground, "/cases/new", "much more", form, body(25_000_000))
            .await;
        assert_eq!(
            much.status,
            StatusCode::PAYLOAD_TOO_LARGE,
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_reaches_the_interface_gets_a_problem_or_an_answer() {
    for ground in Ground::both().await {
        let number = case(&ground).await;
        let visitors = visitors(&ground).await;
        let document = visitors[0].get(&ground, "/api/v1/openapi.json").await;
        let document: Value = serde_json::from_str(&document.text).unwrap();
        let operations = document["paths"].as_object().unwrap();
        assert!(
            operations.len() > 40,
            "only {} paths are described",
            operations.len()
        );
        let duplicate = r#"{"name":"a","name":"b","note":{"note":{}},"unknown":1}"#;
        for (at, (path, methods)) in operations.iter().enumerate() {
            let path = if path.starts_with("/api") {
                path.clone()
            } else {
                format!("/api/v1{path}")
            };
            for (turn, (why, word)) in hostile_words().iter().enumerate() {
                let visitor = &visitors[(at + turn) % visitors.len()];
                for spoilt in spoilt(&path, &number, word) {
                    visitor.get(&ground, &spoilt).await;
                }
                let here = real(&path, &number, "withdraw");
                let query = query(word, &["q", "after", "open", "unknown"]);
                visitor.get(&ground, &format!("{here}{query}")).await;
                if methods.get("post").is_none() {
                    continue;
                }
                let text = Value::from(String::from_utf8_lossy(word).into_owned());
                for body in [
                    serde_json::json!({ "note": text, "name": [text], "entry": text, "held_on": text }).to_string(),
                    text.to_string(),
                    format!("{}{}", "{\"a\":".repeat(5_000), "}".repeat(5_000)),
                    duplicate.to_owned(),
                    "[1e999999, -0, 1.5e-400]".to_owned(),
                    String::from_utf8_lossy(word).into_owned(),
                ] {
                    let kind = "application/json";
                    visitor.post(&ground, &here, why, kind, body.into_bytes()).await;
                }
                for kind in ["", "text/plain", "application/x-www-form-urlencoded"] {
                    visitor.post(&ground, &here, kind, kind, word.clone()).await;
                }
            }
        }
        let large = visitors[1]
            .post(
                &ground,
                "/api/v1/cases",
                "two megabytes",
                "application/json",
                vec![b' '; 2_000_000],
            )
            .await;
        assert_eq!(
            large.status,
            StatusCode::PAYLOAD_TOO_LARGE,
            "{}",
            ground.name
        );
    }
}
