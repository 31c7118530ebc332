//! Who calls: a member of staff, through a token that may read or also write.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::Response,
};
use homeward_app::{Actor, Refused};
use homeward_i18n::Lang;

use super::answers;
use crate::Web;

/// A member of staff behind a token.
pub(super) struct Caller {
    /// Who.
    pub actor: Actor,
    /// What the token may do: `read`, `write`.
    pub scopes: Vec<String>,
    /// The language of sentences.
    pub lang: Lang,
}

/// A caller whose token may read.
pub(super) struct Reader(pub Caller);

/// A caller whose token may write.
pub(super) struct Writer(pub Caller);

/// The language a request asks for; needs no token.
pub(super) struct Language(pub Lang);

impl FromRequestParts<Web> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        caller(&parts.headers, web, "read").await.map(Self)
    }
}

impl FromRequestParts<Web> for Writer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        caller(&parts.headers, web, "write").await.map(Self)
    }
}

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(language(&parts.headers)))
    }
}

/// The language of the sentences in an answer.
pub(super) fn language(headers: &HeaderMap) -> Lang {
    let wish = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok());
    Lang::negotiate(wish.unwrap_or_default())
}

async fn caller(headers: &HeaderMap, web: &Web, scope: &str) -> Result<Caller, Response> {
    let lang = language(headers);
    let Some(secret) = bearer(headers) else {
        let problem = answers::problem(lang, StatusCode::UNAUTHORIZED, "not-signed-in");
        return Err(challenge(problem, "Bearer realm=\"Homeward\""));
    };
    let (actor, scopes) = web.app.bearer(secret).await.map_err(|refused| {
        let problem = answers::refused(lang, &refused);
        match refused {
            Refused::NotSignedIn => challenge(
                problem,
                "Bearer realm=\"Homeward\", error=\"invalid_token\"",
            ),
            _ => problem,
        }
    })?;
    // What a token without a second factor may still do, where one is due, is to record what protects: the policies decide it.
    if scope == "read" && actor.second_factor.is_lacking() {
        return Err(answers::problem(
            lang,
            StatusCode::FORBIDDEN,
            "second-factor",
        ));
    }
    if !scopes.iter().any(|s| s == scope) {
        let problem = answers::problem(lang, StatusCode::FORBIDDEN, "scope");
        return Err(challenge(
            problem,
            "Bearer realm=\"Homeward\", error=\"insufficient_scope\"",
        ));
    }
    Ok(Caller {
        actor,
        scopes,
        lang,
    })
}

/// The secret in `Authorization: Bearer <secret>`.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    let secret = secret.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !secret.is_empty()).then_some(secret)
}

/// Says how to authenticate (RFC 6750).
fn challenge(mut response: Response, how: &'static str) -> Response {
    response
        .headers_mut()
        .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(how));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bearer_header_carries_a_secret() {
        for (value, secret) in [
            ("Bearer hw_abc", Some("hw_abc")),
            ("bearer  hw_abc ", Some("hw_abc")),
            ("Basic aHdfYWJj", None),
            ("Bearer", None),
            ("Bearer ", None),
            ("hw_abc", None),
        ] {
            let headers =
                HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_static(value))]);
            assert_eq!(bearer(&headers), secret, "{value}");
        }
        let cookie =
            HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("homeward=hw_abc"))]);
        assert_eq!(bearer(&cookie), None, "a cookie opens nothing here");
    }
}
