//! Programs that call the interface for members of staff.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request},
};
use homeward_app::Actor;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::ground::Ground;

impl Ground {
    /// A program of a member of staff that may read and write.
    pub(crate) async fn program(&self, actor: &Actor) -> Program {
        self.program_with(actor, "read write").await
    }

    /// A program with these scopes.
    pub(crate) async fn program_with(&self, actor: &Actor, scopes: &str) -> Program {
        let token = self
            .app
            .make_token(actor.staff.id, "test", scopes, 366)
            .await
            .unwrap();
        Program {
            site: self.site.clone(),
            token: Some(token),
        }
    }

    /// A program without a token.
    pub(crate) fn stranger(&self) -> Program {
        Program {
            site: self.site.clone(),
            token: None,
        }
    }
}

/// A program that calls the interface.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    site: axum::Router,
    token: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
    /// The body, when it is JSON.
    pub body: Value,
}

impl Answer {
    /// The value of a header, empty when there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
    }

    /// Ids of the safeguards that are named.
    pub(crate) fn safeguards(&self) -> Vec<String> {
        let empty = Vec::new();
        let named = self.body["safeguards"].as_array().unwrap_or(&empty);
        let mut ids: Vec<String> = named
            .iter()
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect();
        ids.sort();
        ids
    }

    /// Pointers of the fields in error.
    pub(crate) fn pointers(&self) -> Vec<&str> {
        let errors = self.body["errors"].as_array();
        errors.map_or(Vec::new(), |errors| {
            errors
                .iter()
                .map(|e| e["pointer"].as_str().unwrap())
                .collect()
        })
    }

    /// A problem as RFC 9457 has it, or a panic.
    pub(crate) fn problem(&self) -> &str {
        assert_eq!(
            self.header("content-type"),
            "application/problem+json",
            "{self:?}"
        );
        assert_eq!(self.body["status"], self.status, "{self:?}");
        assert!(
            self.body["title"].as_str().is_some_and(|t| !t.is_empty()),
            "{self:?}"
        );
        assert!(!self.text.contains('⟦'), "words are missing: {self:?}");
        self.body["type"]
            .as_str()
            .and_then(|t| t.strip_prefix("/problems/"))
            .unwrap_or_else(|| panic!("no type: {self:?}"))
    }
}

impl Program {
    /// Sends a request as it is, with the token where there is one.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Answer {
        if let Some(token) = &self.token {
            request
                .headers_mut()
                .insert("authorization", format!("Bearer {token}").parse().unwrap());
        }
        let response = self.site.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: serde_json::from_str(&text).unwrap_or(Value::Null),
            text,
        }
    }

    /// `GET /api/v1<path>`
    pub(crate) async fn get(&self, path: &str) -> Answer {
        let request = Request::get(format!("/api/v1{path}"));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// `POST /api/v1<path>` with a key of its own.
    pub(crate) async fn post(&self, path: &str, body: impl Into<Value>) -> Answer {
        let key = homeward_app::clock::new_id(homeward_app::Clock::system().now()).to_string();
        self.post_with(path, body, &[("idempotency-key", &key)])
            .await
    }

    /// `POST /api/v1<path>` with these headers.
    pub(crate) async fn post_with(
        &self,
        path: &str,
        body: impl Into<Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request =
            Request::post(format!("/api/v1{path}")).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = Body::from(body.into().to_string());
        self.send(request.body(body).unwrap()).await
    }
}

/// Fields as a body.
pub(crate) fn body(fields: homeward_demo::steps::Fields) -> Value {
    json!(fields)
}
