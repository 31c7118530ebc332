//! Signing in through an identity provider: the certified oidc-provider from npm, run on this machine, which can be told to lie.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
};

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, header},
};
use homeward_app::{App, Clock};
use homeward_demo::{PASSWORD, world};
use homeward_outward::openid::{LinkBy, Provider, Settings};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use homeward_testkit::TestDatabase;
use homeward_web::{Config, router};
use tower::ServiceExt;

/// What this site is called.
const PUBLIC: &str = "http://localhost:8080";

/// The provider, until the test ends.
struct Elsewhere {
    issuer: String,
    running: Child,
    /// Kept open: it says more later on, and dies where nobody listens.
    _says: BufReader<ChildStdout>,
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}

impl Elsewhere {
    fn start() -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../browser");
        let mut running = Command::new("node")
            .arg("provider.mjs")
            .current_dir(folder)
            .env("REDIRECT", format!("{PUBLIC}/sign-in/openid/back"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node is here");
        let mut issuer = String::new();
        let mut says = BufReader::new(running.stdout.take().unwrap());
        says.read_line(&mut issuer).unwrap();
        assert!(
            issuer.starts_with("http"),
            "run `npm ci --ignore-scripts` in `browser` first"
        );
        Self {
            issuer: issuer.trim().to_owned(),
            running,
            _says: says,
        }
    }

    fn provider(&self, link_by: Option<LinkBy>) -> Provider {
        Provider::new(Settings {
            issuer: self.issuer.clone(),
            also: Vec::new(),
            client_id: "homeward".to_owned(),
            client_secret: "known-to-both-sides-and-nobody-else".to_owned(),
            name: "The Ministry".to_owned(),
            link_by,
            second_factor_amr: vec!["otp".to_owned()],
            second_factor_acr: Vec::new(),
        })
        .unwrap()
    }

    async fn lie(&self, kind: &str) {
        let url = format!("{}/lie/{kind}", self.issuer);
        reqwest::Client::new().post(url).send().await.unwrap();
    }

    /// Somebody signs in there; the query with which their browser is sent back.
    async fn sign_in(&self, address: &str, user: &str) -> String {
        let browser = reqwest::Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let mut next = address.to_owned();
        for _ in 0..6 {
            let request = if next.contains("/login/") {
                browser.post(&next).form(&[("user", user)])
            } else {
                browser.get(&next)
            };
            let answer = request.send().await.unwrap();
            let to = answer.headers()[header::LOCATION]
                .to_str()
                .unwrap()
                .to_owned();
            if let Some(query) = to.strip_prefix(&format!("{PUBLIC}/sign-in/openid/back?")) {
                return query.to_owned();
            }
            next = if to.starts_with('/') {
                format!("{}{to}", self.issuer)
            } else {
                to
            };
        }
        panic!("the provider leads nowhere");
    }
}

/// A site that knows the provider.
struct Site {
    name: &'static str,
    app: App,
    router: axum::Router,
    _database: TestDatabase,
}

struct Page {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Page {
    fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().unwrap()
    }

    /// The value of a cookie that is set to something.
    fn cookie(&self, name: &str) -> Option<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok()?.split(';').next()?.split_once('='))
            .find(|(n, value)| *n == name && !value.is_empty())
            .map(|(_, value)| value.to_owned())
    }
}

impl Site {
    async fn on(database: TestDatabase, provider: Provider) -> Self {
        let config = StoreConfig {
            database_url: database.url.clone(),
            keys_url: database.keys_url.clone(),
            files: homeward_store::FilesPlace::Memory,
            database_key: None,
            master_key: MasterKey::random(),
        };
        let store = Store::open(config).await.unwrap();
        // The provider's tokens are of this very minute.
        let now = Clock::system().now();
        store.migrate(now).await.unwrap();
        let (access, _) = AccessBuffer::start(store.clone());
        let app = App::new(store, Clock::fixed(now), access).unwrap();
        world(&app).await.unwrap();
        let app = app.with_provider(provider);
        let router = router(Config {
            public_url: Some(PUBLIC.to_owned()),
            ..Config::local(app.clone())
        });
        Self {
            name: database.name,
            app,
            router,
            _database: database,
        }
    }

    async fn send(&self, path: &str, cookies: &[(&str, &str)], form: Option<String>) -> Page {
        let cookies: Vec<String> = cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let request = Request::builder()
            .uri(path)
            .method(if form.is_some() { "POST" } else { "GET" })
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, cookies.join("; "))
            .body(Body::from(form.unwrap_or_default()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        Page {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    async fn get(&self, path: &str, cookies: &[(&str, &str)]) -> Page {
        self.send(path, cookies, None).await
    }

    /// Leaves for the provider: where to, and what the cookie holds.
    async fn leave(&self) -> (String, String) {
        let away = self.get("/sign-in/openid?to=%2Faccount", &[]).await;
        assert_eq!(away.status, 303, "{}", away.text);
        (
            away.location().to_owned(),
            away.cookie("homeward-away").unwrap(),
        )
    }

    async fn back(&self, query: &str, key: &str) -> Page {
        let path = format!("/sign-in/openid/back?{query}");
        self.get(&path, &[("homeward-away", key)]).await
    }

    /// Signs in as somebody the provider knows.
    async fn sign_in(&self, elsewhere: &Elsewhere, user: &str) -> Page {
        let (address, key) = self.leave().await;
        let query = elsewhere.sign_in(&address, user).await;
        self.back(&query, &key).await
    }

    /// Links the account of the travel officer to Ana.
    async fn link(&self, elsewhere: &Elsewhere) {
        let signed_in = self.app.sign_in("travel", PASSWORD, "here").await.unwrap();
        let cookie = [("homeward", signed_in.token.as_str())];
        let form = format!("csrf={}&own_password={PASSWORD}", signed_in.csrf);
        let page = self
            .send("/account/second-factor/link", &cookie, Some(form))
            .await;
        assert_eq!(page.status, 200, "{}", page.text);
        let (_, rest) = page
            .text
            .split_once(&format!("href=\"{}", elsewhere.issuer))
            .unwrap();
        let address = rest.split('"').next().unwrap().replace("&amp;", "&");
        let key = page.cookie("homeward-away").unwrap();
        let query = elsewhere
            .sign_in(&format!("{}{address}", elsewhere.issuer), "ana")
            .await;
        // Not in a browser that is signed in as somebody else, or as nobody.
        let other = self.app.sign_in("doctor", PASSWORD, "here").await.unwrap();
        let path = format!("/sign-in/openid/back?{query}");
        let theirs = [
            ("homeward-away", key.as_str()),
            ("homeward", other.token.as_str()),
        ];
        assert_eq!(self.get(&path, &theirs).await.status, 401, "{}", self.name);
        // The way back serves once: again from the beginning.
        let page = self
            .send(
                "/account/second-factor/link",
                &cookie,
                Some(format!("csrf={}&own_password={PASSWORD}", signed_in.csrf)),
            )
            .await;
        let (_, rest) = page
            .text
            .split_once(&format!("href=\"{}", elsewhere.issuer))
            .unwrap();
        let address = rest.split('"').next().unwrap().replace("&amp;", "&");
        let key = page.cookie("homeward-away").unwrap();
        let query = elsewhere
            .sign_in(&format!("{}{address}", elsewhere.issuer), "ana")
            .await;
        let path = format!("/sign-in/openid/back?{query}");
        let ours = [("homeward-away", key.as_str()), cookie[0]];
        let linked = self.get(&path, &ours).await;
        assert_eq!((linked.status, linked.location()), (303, "/account"));
    }
}

async fn sites(elsewhere: &Elsewhere, link_by: Option<LinkBy>) -> Vec<Site> {
    let mut sites = Vec::new();
    for database in homeward_testkit::databases().await {
        sites.push(Site::on(database, elsewhere.provider(link_by)).await);
    }
    sites
}

#[tokio::test]
async fn whoever_is_linked_signs_in_through_the_provider_with_its_second_factor() {
    let elsewhere = Elsewhere::start();
    for site in sites(&elsewhere, None).await {
        let sign_in = site.get("/sign-in", &[]).await;
        assert!(sign_in.text.contains("The Ministry"), "{}", site.name);
        let unknown = site.sign_in(&elsewhere, "ana").await;
        assert_eq!(unknown.status, 401, "{}", site.name);
        assert!(
            unknown.text.contains("no account here is linked"),
            "{}",
            unknown.text
        );
        assert_eq!(unknown.cookie("homeward"), None);
        site.link(&elsewhere).await;
        let back = site.sign_in(&elsewhere, "ana").await;
        assert_eq!(
            (back.status, back.location()),
            (303, "/account"),
            "{}",
            site.name
        );
        let token = back.cookie("homeward").unwrap();
        let present = site.app.present(&token).await.unwrap();
        assert_eq!(present.actor.staff.login, "travel");
        assert_eq!(present.way, "openid");
        assert!(
            present.actor.second_factor.given,
            "the provider asked for two"
        );
        // Signing out here ends the session here.
        let out = site
            .send(
                "/sign-out",
                &[("homeward", &token)],
                Some(format!("csrf={}", present.csrf)),
            )
            .await;
        assert_eq!(out.status, 303);
        assert!(site.app.present(&token).await.is_err());
    }
}

#[tokio::test]
async fn an_answer_that_is_not_the_one_to_our_question_opens_nothing() {
    let elsewhere = Elsewhere::start();
    for site in sites(&elsewhere, None).await {
        site.link(&elsewhere).await;
        for why in [
            "another state",
            "no state",
            "another browser",
            "another issuer",
            "no issuer",
            "no code",
            "a code of somebody else's sign-in",
            "refused there",
        ] {
            let (address, key) = site.leave().await;
            let query = elsewhere.sign_in(&address, "ana").await;
            let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query).unwrap();
            let (other_address, other_key) = site.leave().await;
            let other_query = elsewhere.sign_in(&other_address, "ana").await;
            let other: Vec<(String, String)> = serde_urlencoded::from_str(&other_query).unwrap();
            let code = other.iter().find(|(n, _)| n == "code").unwrap().1.clone();
            let with = |name: &str, value: Option<&str>| {
                let mut pairs = pairs.clone();
                pairs.retain(|(n, _)| n != name);
                pairs.extend(value.map(|v| (name.to_owned(), v.to_owned())));
                serde_urlencoded::to_string(pairs).unwrap()
            };
            let (query, key) = match why {
                "another state" => (with("state", Some("another")), key),
                "no state" => (with("state", None), key),
                "another browser" => (query, other_key),
                "another issuer" => (with("iss", Some("https://elsewhere.example")), key),
                "no issuer" => (with("iss", None), key),
                "no code" => (with("code", None), key),
                "a code of somebody else's sign-in" => (with("code", Some(&code)), key),
                _ => (with("error", Some("access_denied")), key),
            };
            let back = site.back(&query, &key).await;
            assert_eq!(back.status, 401, "{}: {why}", site.name);
            assert_eq!(back.cookie("homeward"), None, "{}: {why}", site.name);
        }
        // A good answer, sent again.
        let (address, key) = site.leave().await;
        let query = elsewhere.sign_in(&address, "ana").await;
        assert_eq!(site.back(&query, &key).await.status, 303, "{}", site.name);
        assert_eq!(site.back(&query, &key).await.status, 401, "{}", site.name);
    }
}

#[tokio::test]
async fn a_token_that_lies_opens_nothing() {
    let elsewhere = Elsewhere::start();
    for site in sites(&elsewhere, None).await {
        site.link(&elsewhere).await;
        for (lie, opens) in [
            ("tampered", false),
            ("signed-by-a-stranger", false),
            ("other-issuer", false),
            ("other-audience", false),
            ("other-nonce", false),
            ("no-nonce", false),
            ("expired", false),
            ("old", false),
            ("no-signature", false),
            ("signed-with-our-secret", false),
            ("other-access-token", false),
            ("nothing", true),
        ] {
            elsewhere.lie(lie).await;
            let back = site.sign_in(&elsewhere, "ana").await;
            assert_eq!(
                back.status == 303,
                opens,
                "{}: {lie}: {}",
                site.name,
                back.status
            );
            assert_eq!(
                back.cookie("homeward").is_some(),
                opens,
                "{}: {lie}",
                site.name
            );
        }
        elsewhere.lie("none").await;
    }
}

#[tokio::test]
async fn a_claim_links_an_account_once_and_only_where_that_is_configured_and_verified() {
    let elsewhere = Elsewhere::start();
    for site in sites(&elsewhere, Some(LinkBy::Username)).await {
        let back = site.sign_in(&elsewhere, "bo").await;
        assert_eq!(back.status, 303, "{}: {}", site.name, back.text);
        let token = back.cookie("homeward").unwrap();
        let present = site.app.present(&token).await.unwrap();
        assert_eq!(present.actor.staff.login, "doctor", "{}", site.name);
        assert!(!present.actor.second_factor.given, "a password alone");
        let told = site.app.untold(&present.actor).await.unwrap();
        assert_eq!(told[0].code, "link-added", "{}", site.name);
        // Another person of that name there does not become the first.
        let other = site.sign_in(&elsewhere, "cem").await;
        assert_eq!(other.status, 401, "{}", site.name);
    }
    for site in sites(&elsewhere, Some(LinkBy::Email)).await {
        // His address there reads like a sign-in name, and nobody verified it.
        let back = site.sign_in(&elsewhere, "bo").await;
        assert_eq!(back.status, 401, "{}", site.name);
    }
}
