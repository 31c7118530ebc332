//! Settings: the house, and programmes with where returns may go.

mod data;
mod house;
mod programmes;
mod versions;

use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use homeward_demo::PASSWORD;
use tower::ServiceExt;

use crate::ground::{Browser, Ground, Page};

/// What a form on a page would send: names and values of its inputs, the areas and the choices made in lists.
pub(crate) fn held(page: &Page, action: &str) -> Vec<(String, String)> {
    let marker = format!("action=\"{action}\"");
    let (_, form) = page
        .text
        .split_once(&marker)
        .unwrap_or_else(|| panic!("no form for {action}"));
    let form = form.split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        Some(plain(rest.split('"').next().unwrap()))
    };
    let mut values = Vec::new();
    let mut select = None;
    for tag in form.split('<').skip(1) {
        let (head, text) = tag.split_once('>').unwrap_or((tag, ""));
        match head.split(' ').next().unwrap() {
            "input" => {
                let is_choice =
                    head.contains("type=\"checkbox\"") || head.contains("type=\"radio\"");
                if !is_choice || head.contains(" checked") {
                    values.push((
                        attribute(head, "name").unwrap(),
                        attribute(head, "value").unwrap_or_default(),
                    ));
                }
            }
            "textarea" => values.push((
                attribute(head, "name").unwrap(),
                plain(text.trim_start_matches('\n')),
            )),
            "select" => select = attribute(head, "name"),
            "option" if head.contains(" selected") => {
                values.push((select.clone().unwrap(), attribute(head, "value").unwrap()));
            }
            _ => {}
        }
    }
    values.retain(|(name, _)| name != "csrf");
    values
}

fn plain(html: &str) -> String {
    html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The same values with one changed or added.
pub(crate) fn with(
    mut values: Vec<(String, String)>,
    name: &str,
    value: &str,
) -> Vec<(String, String)> {
    match values.iter_mut().find(|(n, _)| n == name) {
        Some(pair) => value.clone_into(&mut pair.1),
        None => values.push((name.to_owned(), value.to_owned())),
    }
    values
}

pub(crate) async fn send(browser: &Browser<'_>, path: &str, values: &[(String, String)]) -> Page {
    let pairs: Vec<(&str, &str)> = values
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    browser.post(path, &pairs).await
}

/// Somebody's page in a language.
async fn in_language(ground: &Ground, login: &str, lang: &str, path: &str) -> (u16, String) {
    let session = ground.app.sign_in(login, PASSWORD, "here").await.unwrap();
    let cookie = format!("homeward={}; homeward-lang={lang}", session.token);
    let request = Request::get(path)
        .header(header::COOKIE, cookie)
        .body(Body::empty())
        .unwrap();
    let response = ground.site.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 10_000_000).await.unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

/// Every page of settings that an administrator and a programme manager can open.
async fn pages(ground: &Ground) -> Vec<(&'static str, String)> {
    let admin = &ground.world.administrator;
    let organisation = ground.app.organisations(admin).await.unwrap()[0]
        .key
        .clone();
    let suspension = ground.app.suspensions(admin).await.unwrap()[0]
        .held
        .key
        .clone();
    let monitoring = ground.app.monitoring(admin).await.unwrap()[0].key.clone();
    let admin = [
        "/directory",
        "/directory?kind=asylum-authority&country=XX",
        "/guarantees",
        "/settings",
        "/settings/deeds",
        "/settings/organisations",
        "/settings/new/organisation",
        "/settings/offices",
        "/settings/new/office",
        "/settings/offices/manila",
        "/settings/staff",
        "/settings/new/staff",
        "/settings/staff/caseworker",
        "/settings/staff/immigration",
        "/settings/staff/admin",
        "/settings/staff/caseworker/absence",
        "/programmes",
        "/programmes/terms/bali-2026",
        "/programmes/new/programme",
        "/programmes/suspensions",
        "/programmes/monitoring",
    ];
    let programme = [
        "/directory?country=VN&service=shelter",
        "/programmes",
        "/programmes/terms/bali-2026",
        "/programmes/new/programme",
        "/programmes/suspensions",
        "/programmes/new/suspension",
        "/programmes/monitoring",
        "/programmes/new/monitoring",
        "/settings/staff/programme/absence",
        "/programmes/terms/bali-2026/versions/1",
        "/programmes/terms/bali-2026/preview",
        "/programmes/terms/bali-2026/refusals",
        "/programmes/terms/bali-2026/state-answers",
    ];
    let mut all: Vec<(&str, String)> = admin.iter().map(|p| ("admin", (*p).to_owned())).collect();
    all.extend(programme.iter().map(|p| ("programme", (*p).to_owned())));
    all.push(("admin", format!("/settings/organisations/{organisation}")));
    all.push((
        "programme",
        format!("/programmes/suspensions/{suspension}/review"),
    ));
    all.push((
        "programme",
        format!("/programmes/suspensions/{suspension}/lift"),
    ));
    all.push(("programme", format!("/programmes/monitoring/{monitoring}")));
    all
}

#[tokio::test]
async fn every_page_of_settings_has_its_words_in_every_language_and_no_id_twice() {
    for ground in Ground::both().await {
        for (login, path) in pages(&ground).await {
            for lang in ["en", "fr", "es", "ar"] {
                let (status, text) = in_language(&ground, login, lang, &path).await;
                assert_eq!(status, 200, "{} {login} {path}", ground.name);
                assert!(
                    !text.contains('⟦'),
                    "{path} {lang}: {}",
                    text.split('⟦')
                        .nth(1)
                        .unwrap_or_default()
                        .chars()
                        .take(60)
                        .collect::<String>()
                );
                assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{path}");
                let mut ids: Vec<&str> = text
                    .split(" id=\"")
                    .skip(1)
                    .map(|rest| rest.split('"').next().unwrap())
                    .collect();
                let count = ids.len();
                ids.sort_unstable();
                ids.dedup();
                assert_eq!(ids.len(), count, "{path}: an id stands twice");
            }
        }
    }
}

#[tokio::test]
async fn settings_open_to_nobody_but_those_who_look_after_them() {
    for ground in Ground::both().await {
        for (owner, path) in pages(&ground).await {
            for login in [
                "caseworker",
                "lead",
                "immigration",
                "consulate",
                "dataprotection",
                "monitoring",
                "auditor",
            ] {
                let is_for_all = ["/directory", "/guarantees"]
                    .iter()
                    .any(|p| path.starts_with(p));
                if is_for_all && !matches!(login, "immigration" | "consulate") {
                    continue;
                }
                let reads_figures = matches!(login, "monitoring" | "auditor")
                    && [
                        "/programmes",
                        "/programmes/suspensions",
                        "/programmes/monitoring",
                    ]
                    .contains(&path.as_str())
                    || (path.starts_with("/programmes/terms/")
                        && !path.ends_with("/preview")
                        && matches!(login, "monitoring" | "auditor"));
                if reads_figures {
                    continue;
                }
                if matches!(path.as_str(), "/settings" | "/settings/deeds")
                    && matches!(login, "dataprotection" | "auditor")
                    || path.ends_with("/caseworker/absence") && login == "caseworker"
                    // Case managers keep the register of escorts.
                    || (path == "/settings" || path.starts_with("/settings/escorts"))
                        && login == "caseworker"
                {
                    continue;
                }
                let (status, _) = in_language(&ground, login, "en", &path).await;
                assert!(
                    matches!(status, 403 | 404),
                    "{} {login} {path}: {status}",
                    ground.name
                );
            }
            // Whoever manages programmes agrees to what is erased of them, and finds that under settings.
            if owner == "admin" && path.starts_with("/settings/") {
                let (status, _) = in_language(&ground, "programme", "en", &path).await;
                assert!(
                    matches!(status, 403 | 404),
                    "{} programme {path}: {status}",
                    ground.name
                );
            }
        }
        // Who protects data finds what was changed and what is kept, and nothing else of the house.
        let (status, house) = in_language(&ground, "dataprotection", "en", "/settings").await;
        assert_eq!(status, 200, "{}", ground.name);
        assert!(house.contains("/settings/deeds") && !house.contains("/settings/staff"));
        // A form sent past its page is decided all the same.
        let caseworker = ground.browse("caseworker").await;
        for path in [
            "/settings/new/organisation",
            "/settings/new/office",
            "/settings/new/staff",
            "/settings/offices/manila",
            "/settings/staff/lead",
            "/settings/staff/lead/password",
            "/settings/staff/lead/deactivate",
            "/settings/staff/lead/absence",
            "/programmes/new/programme",
            "/programmes/new/suspension",
        ] {
            let page = caseworker
                .post(path, &[("organisation_name", "Mine")])
                .await;
            assert!(
                !page.status.is_success()
                    && !page.status.is_redirection()
                    && !page.status.is_server_error(),
                "{} {path}: {}",
                ground.name,
                page.status
            );
        }
        assert!(
            ground
                .app
                .organisations(&ground.world.administrator)
                .await
                .unwrap()
                .iter()
                .all(|o| o.form.organisation_name != "Mine")
        );
    }
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    for ground in Ground::both().await {
        let session = ground.app.sign_in("admin", PASSWORD, "here").await.unwrap();
        for path in [
            "/settings/new/organisation",
            "/settings/staff/lead/deactivate",
            "/settings/staff/lead/password",
            "/settings/staff/lead",
            "/settings/offices/manila",
        ] {
            let request = Request::post(path)
                .header(header::COOKIE, format!("homeward={}", session.token))
                .header("host", "localhost")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(
                    "csrf=guessed&organisation_name=Theirs&organisation_kind=ngo&seen=1",
                ))
                .unwrap();
            let response = ground.site.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), 403, "{} {path}", ground.name);
        }
    }
}
