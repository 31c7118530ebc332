//! What an address asks for, and what the headers of a writing request carry. A misspelt name is an error, not a wider answer.

#![expect(clippy::result_large_err, reason = "the error is the answer itself")]

use axum::{
    body::Bytes,
    extract::{FromRequestParts, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::Response,
};
use homeward_domain::codes::{Audience, Code};
use homeward_i18n::Lang;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{answers, caller::language};

/// The parameters of an address.
pub(super) struct Params<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        serde_urlencoded::from_str(parts.uri.query().unwrap_or_default())
            .map(Self)
            .map_err(|_| wrong_parameter(language(&parts.headers)))
    }
}

/// No parameters.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// Which confidential parts to open.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    open: Option<String>,
}

impl Open {
    /// The parts; `None` when one is unknown.
    pub(super) fn audiences(&self) -> Option<Vec<Audience>> {
        let parts = self.open.as_deref().unwrap_or_default().split(',');
        parts
            .filter(|p| !p.is_empty())
            .map(Audience::from_code)
            .collect()
    }
}

/// How to write.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Writing {
    /// Check and decide, keep nothing.
    #[serde(default)]
    pub dry_run: bool,
    /// The version of the case the writer saw.
    pub seen: Option<u32>,
}

/// The address asks for something there is not.
pub(super) fn wrong_parameter(lang: Lang) -> Response {
    answers::problem_about(
        lang,
        StatusCode::BAD_REQUEST,
        "unreadable",
        "api-wrong-parameter",
    )
}

/// Longest key of a request, in characters.
const LONGEST_KEY: usize = 200;

/// The key that makes a repeated request the same request.
pub(super) fn idempotency_key(lang: Lang, headers: &HeaderMap) -> Result<String, Response> {
    let mut keys = headers.get_all("idempotency-key").iter();
    let key = keys
        .next()
        .filter(|_| keys.next().is_none())
        .and_then(|v| v.to_str().ok())
        .map(str::trim)
        .filter(|key| {
            (1..=LONGEST_KEY).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic())
        });
    key.map(str::to_owned).ok_or_else(|| {
        answers::problem_about(
            lang,
            StatusCode::BAD_REQUEST,
            "idempotency-key",
            "api-idempotency-key",
        )
    })
}

/// The version named by `If-Match`, if there is one: the outer `None` means no condition.
///
/// An entity tag begins with the version (see [`super::case`]). A tag that is none of ours matches nothing, as do weak ones: it
/// becomes a version no case has, so that the use case itself refuses, or not, where the action protects.
pub(super) fn if_match(headers: &HeaderMap) -> Option<u32> {
    let texts: Vec<&str> = headers
        .get_all(header::IF_MATCH)
        .iter()
        .map(|v| v.to_str().unwrap_or_default())
        .collect();
    if texts.is_empty() || texts.iter().any(|text| text.trim() == "*") {
        return None;
    }
    let versions = texts
        .iter()
        .flat_map(|text| text.split(','))
        .filter_map(|tag| {
            let (version, hash) = tag
                .trim()
                .strip_prefix('"')?
                .strip_suffix('"')?
                .split_once('-')?;
            let is_hash = hash.len() == 32 && hash.bytes().all(|b| b.is_ascii_hexdigit());
            version.parse::<u32>().ok().filter(|_| is_hash)
        });
    // Of several the latest: an earlier version cannot be the one that stands.
    Some(versions.max().unwrap_or(u32::MAX))
}

/// The JSON object in a body.
pub(super) fn object(
    lang: Lang,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Map<String, Value>, Response> {
    let media_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.split(';').next())
        .unwrap_or_default();
    if !media_type.trim().eq_ignore_ascii_case("application/json") {
        return Err(answers::problem(
            lang,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "media-type",
        ));
    }
    let body = body.map_err(|rejection| {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            answers::problem(lang, StatusCode::PAYLOAD_TOO_LARGE, "too-large")
        } else {
            answers::problem(lang, StatusCode::BAD_REQUEST, "unreadable")
        }
    })?;
    match serde_json::from_slice(&body) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(answers::not_an_object(lang)),
        // The parser's own words quote what was sent: they go nowhere.
        Err(_) => Err(answers::problem_about(
            lang,
            StatusCode::BAD_REQUEST,
            "unreadable",
            "api-no-json",
        )),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(name: &'static str, values: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn an_entity_tag_names_the_version_and_anything_else_matches_nothing() {
        let hash = "0123456789abcdef0123456789abcdef";
        let tag = format!("\"7-{hash}\"");
        let two = format!("\"7-{hash}\", \"9-{hash}\"");
        for (text, version) in [
            (tag.as_str(), Some(7)),
            (two.as_str(), Some(9)),
            ("*", None),
            ("\"7\"", Some(u32::MAX)),
            ("7", Some(u32::MAX)),
            ("\"-1-0123456789abcdef0123456789abcdef\"", Some(u32::MAX)),
            ("", Some(u32::MAX)),
        ] {
            let headers =
                HeaderMap::from_iter([(header::IF_MATCH, HeaderValue::from_str(text).unwrap())]);
            assert_eq!(if_match(&headers), version, "{text}");
        }
        let weak = HeaderMap::from_iter([(
            header::IF_MATCH,
            HeaderValue::from_str(&format!("W/{tag}")).unwrap(),
        )]);
        assert_eq!(if_match(&weak), Some(u32::MAX), "weak tags never match");
        assert_eq!(if_match(&HeaderMap::new()), None);
    }

    #[test]
    fn a_writing_request_carries_exactly_one_key() {
        for (values, fits) in [
            (&["a1"][..], true),
            (&[][..], false),
            (&[""][..], false),
            (&["a b"][..], false),
            (&["a", "b"][..], false),
        ] {
            let headers = headers("idempotency-key", values);
            assert_eq!(
                idempotency_key(Lang::En, &headers).is_ok(),
                fits,
                "{values:?}"
            );
        }
    }

    #[test]
    fn unknown_parts_and_parameters_are_refused() {
        let open = |text: &str| {
            serde_urlencoded::from_str::<Open>(text)
                .ok()
                .and_then(|o| o.audiences())
        };
        assert_eq!(open(""), Some(vec![]));
        assert_eq!(
            open("open=health,protection"),
            Some(vec![Audience::Health, Audience::Protection])
        );
        for wrong in ["open=everything", "opened=health"] {
            assert_eq!(open(wrong), None, "{wrong}");
        }
    }
}
