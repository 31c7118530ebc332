//! Settings: the house, and programmes with where returns may go.

use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use homeward_demo::{BALI, PASSWORD};
use tower::ServiceExt;

use crate::ground::{Browser, Ground, Page};

/// What a form on a page would send: names and values of its inputs, the areas and the choices made in lists.
fn held(page: &Page, action: &str) -> Vec<(String, String)> {
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
fn with(mut values: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    match values.iter_mut().find(|(n, _)| n == name) {
        Some(pair) => value.clone_into(&mut pair.1),
        None => values.push((name.to_owned(), value.to_owned())),
    }
    values
}

async fn send(browser: &Browser<'_>, path: &str, values: &[(String, String)]) -> Page {
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
        "/programmes",
        "/programmes/terms/bali-2026",
        "/programmes/new/programme",
        "/programmes/suspensions",
        "/programmes/new/suspension",
        "/programmes/monitoring",
        "/programmes/new/monitoring",
        "/settings/staff/programme/absence",
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
            for lang in ["en", "ar"] {
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
            ] {
                if matches!(path.as_str(), "/settings" | "/settings/deeds")
                    && login == "dataprotection"
                    || path.ends_with("/caseworker/absence") && login == "caseworker"
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
            if owner == "admin" && path.starts_with("/settings") {
                let (status, _) = in_language(&ground, "programme", "en", &path).await;
                assert!(
                    matches!(status, 403 | 404),
                    "{} programme {path}: {status}",
                    ground.name
                );
            }
        }
        // Who protects data finds what was changed, and nothing else of the house.
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

#[tokio::test]
async fn an_organisation_an_office_and_a_colleague_who_signs_in_with_a_password_shown_once() {
    for ground in Ground::both().await {
        let admin = ground.browse("admin").await;
        let made = admin
            .post(
                "/settings/new/organisation",
                &[
                    ("organisation_name", "Harbour of Words"),
                    ("organisation_kind", "ngo"),
                    ("country", "PH"),
                ],
            )
            .await;
        assert_eq!(
            made.location.as_deref(),
            Some("/settings/organisations?done=save-organisation"),
            "{}",
            ground.name
        );
        let list = admin
            .get("/settings/organisations?done=save-organisation")
            .await;
        assert!(
            list.text.contains("Harbour of Words")
                && list.text.contains("The organisation is saved.")
        );

        let office = [
            ("office_code", "cebu"),
            ("office_name", "Cebu"),
            ("works_for", "Harbour of Words"),
            ("country", "PH"),
            ("time_zone", "Asia/Manila"),
            ("weekend", "sat"),
            ("weekend", "sun"),
            ("office_contact", "3 Pier Road"),
            ("holidays.0.closed_on", "2026-06-12"),
            ("holidays.0.holiday_name", "Independence Day"),
        ];
        let made = admin.post("/settings/new/office", &office).await;
        assert_eq!(
            made.location.as_deref(),
            Some("/settings/offices?done=save-office"),
            "{}",
            made.text
        );
        let again = admin.post("/settings/new/office", &office).await;
        assert_eq!(again.status, 422);
        assert!(
            again.text.contains("href=\"#i-office_code\"") && again.text.contains("3 Pier Road"),
            "the error leads to the field, what was typed is kept"
        );
        let page = admin.get("/settings/offices/cebu").await;
        assert!(
            page.text.contains("Independence Day") && !page.text.contains("name=\"office_code\""),
            "a code is not changed"
        );

        let colleague = [
            ("login", "m.salonga"),
            ("staff_name", "Mirasol Salonga"),
            ("staff_office", "cebu"),
            ("pages_language", "en"),
            ("grants.0.role", "counsellor"),
            ("grants.0.for_programme", BALI),
            ("grants.0.for_office", "cebu"),
        ];
        let made = admin.post("/settings/new/staff", &colleague).await;
        assert_eq!(made.status, 200, "{}", made.text);
        let password = shown(&made);
        let page = admin.get("/settings/staff/m.salonga").await;
        assert!(!page.text.contains(&password), "it is never shown again");
        assert!(page.text.contains("Cebu") && page.text.contains("Mirasol Salonga"));
        let session = ground
            .app
            .sign_in("m.salonga", &password, "here")
            .await
            .unwrap();
        assert!(session.must_change_password);

        let reset = admin.post("/settings/staff/m.salonga/password", &[]).await;
        let second = shown(&reset);
        assert!(
            ground
                .app
                .sign_in("m.salonga", &password, "here")
                .await
                .is_err()
        );
        assert!(
            ground
                .app
                .sign_in("m.salonga", &second, "here")
                .await
                .is_ok()
        );
        let seen = page_version(&admin, "m.salonga").await;
        let ended = admin
            .post("/settings/staff/m.salonga/deactivate", &[("seen", &seen)])
            .await;
        assert_eq!(
            ended.location.as_deref(),
            Some("/settings/staff?done=deactivate-staff"),
            "{}",
            ended.text
        );
        assert!(
            ground
                .app
                .sign_in("m.salonga", &second, "here")
                .await
                .is_err()
        );
        let seen = page_version(&admin, "m.salonga").await;
        let back = admin
            .post("/settings/staff/m.salonga/reactivate", &[("seen", &seen)])
            .await;
        assert!(
            ground
                .app
                .sign_in("m.salonga", &shown(&back), "here")
                .await
                .is_ok()
        );

        let deeds = admin.get("/settings/deeds").await;
        for deed in [
            "Organisation saved",
            "Office saved",
            "Member of staff added",
            "One-time password given",
            "Account deactivated",
            "Account activated again",
        ] {
            assert!(deeds.text.contains(deed), "{deed}");
        }
        assert!(!deeds.text.contains(&password) && !deeds.text.contains(&second));
    }
}

/// The password on the page that shows it.
fn shown(page: &Page) -> String {
    let (_, rest) = page
        .text
        .split_once("<code>")
        .unwrap_or_else(|| panic!("no password: {}", page.text));
    let code = rest.split("</code>").next().unwrap();
    code.split('>')
        .nth(1)
        .unwrap_or(code)
        .split('<')
        .next()
        .unwrap()
        .to_owned()
}

async fn page_version(admin: &Browser<'_>, login: &str) -> String {
    let page = admin.get(&format!("/settings/staff/{login}")).await;
    let values = held(&page, &format!("/settings/staff/{login}"));
    values
        .into_iter()
        .find(|(name, _)| name == "seen")
        .unwrap()
        .1
}

#[tokio::test]
async fn saving_what_somebody_else_saved_shows_both_and_loses_nothing() {
    for ground in Ground::both().await {
        let (mine, theirs) = (ground.browse("admin").await, ground.browse("admin").await);
        let path = "/settings/offices/manila";
        let form = held(&mine.get(path).await, path);
        let other = with(
            held(&theirs.get(path).await, path),
            "office_name",
            "Manila, upper floor",
        );
        assert_eq!(
            send(&theirs, path, &other).await.status,
            303,
            "{}",
            ground.name
        );

        // A wrong field in between must not hide that somebody else saved.
        let wrong = with(form, "office_name", "");
        let wrong = send(&mine, path, &wrong).await;
        assert_eq!(wrong.status, 422);
        let form = held(&wrong, path);
        let stale = send(&mine, path, &with(form, "office_name", "Manila & harbour")).await;
        assert_eq!(stale.status, 409);
        let both = stale.text.split("<h1").next().unwrap();
        assert!(
            both.contains("Manila, upper floor") && both.contains("Manila &amp; harbour"),
            "side by side: {both}"
        );
        assert_eq!(
            both.matches("<tr role=\"row\"").count(),
            2,
            "only what differs, under its headings"
        );
        let again = held(&stale, path);
        assert!(
            again.contains(&("office_name".to_owned(), "Manila & harbour".to_owned())),
            "what was typed is kept"
        );
        assert_eq!(
            send(&mine, path, &again).await.status,
            303,
            "saving again is done knowingly"
        );
        let offices = ground
            .app
            .offices(&ground.world.administrator)
            .await
            .unwrap();
        let manila = offices.iter().find(|o| o.key == "manila").unwrap();
        assert_eq!(manila.form.office_name, "Manila & harbour");
    }
}

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
        let stale = send(&manager, &review, &with(form, "reason", "Landslides")).await;
        assert_eq!(stale.status, 409);
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
