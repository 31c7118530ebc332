//! People who browse the site: signed in, with the token of their session in every form.

use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use homeward_demo::PASSWORD;
use tower::ServiceExt;

use crate::ground::Ground;

impl Ground {
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

/// Somebody signed in before a browser.
pub(crate) struct Browser<'g> {
    ground: &'g Ground,
    cookie: String,
    csrf: String,
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
        text: String::from_utf8(bytes.to_vec()).unwrap(),
        location,
    }
}
