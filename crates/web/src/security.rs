//! Headers of every answer, and the two locks on requests that change something: where they come from, and a token.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use subtle::ConstantTimeEq;

/// Nothing from elsewhere, nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; manifest-src 'self'";

/// The headers of every answer.
///
/// The referrer policy is `same-origin`, not `no-referrer`: other sites learn nothing either way, but under `no-referrer` browsers send
/// `Origin: null` with our own forms, and old telephones that send no `Sec-Fetch-Site` could not be told from a forged request.
const HEADERS: [(&str, &str); 8] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    (
        "strict-transport-security",
        "max-age=63072000; includeSubDomains",
    ),
];

/// Middleware: sets the headers, and keeps pages out of every cache unless the handler said otherwise (assets do).
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        // A file is sent under a stricter policy of its own.
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Why a request that changes something was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Sent from another site.
    #[error("the request was sent from another site")]
    OtherSite,
    /// The browser does not say where the request comes from.
    #[error("the request does not say where it comes from")]
    NoOrigin,
}

/// True for methods that change nothing.
pub fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// The first lock: a request that changes something must come from our own pages.
///
/// `own_origin` is the public address of the site, such as `https://homeward.example`; `None` compares with the `Host` header.
///
/// # Errors
/// [`Refused`] with the reason; safe methods are never refused.
pub fn check_origin(
    method: &Method,
    headers: &HeaderMap,
    own_origin: Option<&str>,
) -> Result<(), Refused> {
    if is_safe(method) {
        return Ok(());
    }
    let text = |name: &str| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or("unreadable"))
    };
    let site = text("sec-fetch-site");
    if site.is_some_and(|site| site != "same-origin") {
        return Err(Refused::OtherSite);
    }
    match text("origin") {
        Some("null") | None => site.map(|_| ()).ok_or(Refused::NoOrigin),
        Some(origin) => {
            let is_ours = match (own_origin, text("host")) {
                (Some(own), _) => origin.eq_ignore_ascii_case(own.trim_end_matches('/')),
                (None, Some(host)) => origin
                    .split_once("://")
                    .is_some_and(|(_, from)| from.eq_ignore_ascii_case(host)),
                (None, None) => false,
            };
            if is_ours {
                Ok(())
            } else {
                Err(Refused::OtherSite)
            }
        }
    }
}

/// The second lock: the token of the session, compared in constant time. An empty token never fits.
pub fn token_fits(expected: &str, given: &str) -> bool {
    !expected.is_empty() && bool::from(expected.as_bytes().ct_eq(given.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_change_something() {
        let own = Some("https://homeward.example");
        for (why, method, pairs, expected) in [
            (
                "reading is free",
                Method::GET,
                vec![("sec-fetch-site", "cross-site")],
                Ok(()),
            ),
            (
                "our form",
                Method::POST,
                vec![
                    ("sec-fetch-site", "same-origin"),
                    ("origin", "https://homeward.example"),
                ],
                Ok(()),
            ),
            (
                "our form, origin hidden",
                Method::POST,
                vec![("sec-fetch-site", "same-origin"), ("origin", "null")],
                Ok(()),
            ),
            (
                "an old browser",
                Method::POST,
                vec![("origin", "https://homeward.example")],
                Ok(()),
            ),
            (
                "another site",
                Method::POST,
                vec![
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://evil.example"),
                ],
                Err(Refused::OtherSite),
            ),
            (
                "a sister site",
                Method::POST,
                vec![
                    ("sec-fetch-site", "same-site"),
                    ("origin", "https://a.homeward.example"),
                ],
                Err(Refused::OtherSite),
            ),
            (
                "the two disagree",
                Method::POST,
                vec![
                    ("sec-fetch-site", "same-origin"),
                    ("origin", "https://evil.example"),
                ],
                Err(Refused::OtherSite),
            ),
            (
                "typed by the user",
                Method::POST,
                vec![("sec-fetch-site", "none")],
                Err(Refused::OtherSite),
            ),
            (
                "nothing said",
                Method::DELETE,
                vec![],
                Err(Refused::NoOrigin),
            ),
            (
                "nothing but null",
                Method::POST,
                vec![("origin", "null")],
                Err(Refused::NoOrigin),
            ),
        ] {
            let headers: HeaderMap = pairs
                .into_iter()
                .map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v)))
                .collect();
            assert_eq!(check_origin(&method, &headers, own), expected, "{why}");
        }
    }

    #[test]
    fn a_token_fits_only_when_it_is_the_same_and_there_is_one() {
        for (expected, given, fits) in [
            ("abc", "abc", true),
            ("abc", "abd", false),
            ("abc", "ab", false),
            ("", "", false),
            ("abc", "", false),
        ] {
            assert_eq!(token_fits(expected, given), fits, "{expected} {given}");
        }
    }

    #[tokio::test]
    async fn every_answer_carries_the_headers() {
        use tower::ServiceExt;
        let app = axum::Router::new()
            .route("/", axum::routing::get(|| async { "page" }))
            .route(
                crate::assets::ROUTE,
                axum::routing::get(crate::assets::asset),
            )
            .layer(axum::middleware::from_fn(headers));
        let get = |path: String| {
            Request::builder()
                .uri(path)
                .body(axum::body::Body::empty())
                .unwrap()
        };
        let page = app.clone().oneshot(get("/".into())).await.unwrap();
        for (name, value) in HEADERS {
            assert_eq!(page.headers()[name], value);
        }
        assert_eq!(page.headers()["cache-control"], "no-store");
        let style = app
            .oneshot(get(crate::assets::url("homeward.css")))
            .await
            .unwrap();
        assert!(
            style.headers()["cache-control"]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
        assert_eq!(style.headers()["content-type"], "text/css; charset=utf-8");
    }
}
