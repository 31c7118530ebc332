//! A site with a world in it, and people who browse it.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use homeward_app::{App, Clock};
use homeward_demo::{PASSWORD, World, world};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};
use homeward_testkit::TestDatabase;
use homeward_web::{Config, router};
use tower::ServiceExt;

/// A site over one fresh database, with a clock that stands.
pub(crate) struct Ground {
    pub(crate) name: &'static str,
    pub(crate) app: App,
    pub(crate) world: World,
    pub(crate) site: Router,
    pub(crate) config: StoreConfig,
    _database: TestDatabase,
}

/// The moment at which every test begins.
pub(crate) const NOW: &str = "2026-03-09T02:15:00Z";

impl Ground {
    /// One site on SQLite and one on PostgreSQL.
    pub(crate) async fn both() -> Vec<Self> {
        let mut grounds = Vec::new();
        for database in homeward_testkit::databases().await {
            grounds.push(Self::on(database).await);
        }
        grounds
    }

    pub(crate) async fn on(database: TestDatabase) -> Self {
        let config = StoreConfig {
            database_url: database.url.clone(),
            keys_url: database.keys_url.clone(),
            files: homeward_store::FilesPlace::Memory,
            database_key: None,
            master_key: MasterKey::random(),
        };
        let store = Store::open(config.clone()).await.unwrap();
        let now = NOW.parse().unwrap();
        store.migrate(now).await.unwrap();
        let (access, _) = AccessBuffer::start(store.clone());
        let app = App::new(store, Clock::fixed(now), access).unwrap();
        let world = world(&app).await.unwrap();
        let site = router(Config::local(app.clone()));
        Self {
            name: database.name,
            app,
            world,
            site,
            config,
            _database: database,
        }
    }

    /// Signs somebody in.
    pub(crate) async fn browse(&self, login: &str) -> Browser<'_> {
        let request = Request::post("/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("host", "localhost")
            .body(Body::from(format!("login={login}&password={PASSWORD}")))
            .unwrap();
        let response = self.site.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "{login} signs in");
        let cookie = response.headers()[header::SET_COOKIE].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        let token = cookie.split_once('=').unwrap().1.to_owned();
        let csrf = self.app.present(&token).await.unwrap().csrf;
        Browser {
            ground: self,
            cookie,
            csrf,
        }
    }
}

impl Ground {
    /// A token with which a program acts for somebody.
    pub(crate) async fn token(&self, login: &str) -> String {
        let who = self.world.actor(login).staff.id;
        let made = self.app.make_token(who, "test", "read write", 1);
        made.await.unwrap()
    }

    /// Calls the interface for programs; what is written is an empty object.
    pub(crate) async fn call(&self, token: &str, method: &str, path: &str) -> Page {
        self.call_on(&self.site, token, method, path).await
    }

    /// The same on a site of another program.
    pub(crate) async fn call_on(
        &self,
        site: &Router,
        token: &str,
        method: &str,
        path: &str,
    ) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header("host", "localhost")
            .header("idempotency-key", unused_key())
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(if method == "GET" { "" } else { "{}" }))
            .unwrap();
        page(site.clone().oneshot(request).await.unwrap()).await
    }
}

/// A key no request had before.
fn unused_key() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("key-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Somebody signed in before a browser.
pub(crate) struct Browser<'g> {
    ground: &'g Ground,
    pub(crate) cookie: String,
    pub(crate) csrf: String,
}

/// What came back.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) text: String,
    pub(crate) location: Option<String>,
}

impl Browser<'_> {
    pub(crate) async fn get(&self, path: &str) -> Page {
        let request = Request::get(path)
            .header(header::COOKIE, &self.cookie)
            .header("host", "localhost")
            .body(Body::empty())
            .unwrap();
        self.send(request).await
    }

    /// Sends a form with the session's token.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let mut body = format!("csrf={}", self.csrf);
        for (name, value) in form {
            body.push('&');
            body.push_str(name);
            body.push('=');
            body.extend(value.bytes().map(|b| {
                if b.is_ascii_alphanumeric() {
                    (b as char).to_string()
                } else {
                    format!("%{b:02X}")
                }
            }));
        }
        let request = Request::post(path)
            .header(header::COOKIE, &self.cookie)
            .header("host", "localhost")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    async fn send(&self, request: Request<Body>) -> Page {
        page(self.ground.site.clone().oneshot(request).await.unwrap()).await
    }
}

async fn page(response: Response<Body>) -> Page {
    let status = response.status();
    let location = response
        .headers()
        .get(header::LOCATION)
        .map(|l| l.to_str().unwrap().to_owned());
    let bytes = to_bytes(response.into_body(), 10_000_000).await.unwrap();
    Page {
        status,
        text: String::from_utf8_lossy(&bytes).into_owned(),
        location,
    }
}
