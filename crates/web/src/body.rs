//! The body of a form as it came: a form that is too large is cut and says so, so that what was typed is not lost.

use std::time::Duration;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
};
use http_body_util::BodyExt;
use tokio::time::timeout;

use crate::forms::TOO_LARGE;

/// Most bytes that are read of a form.
pub(crate) const MOST_BYTES: usize = 1_000_000;
/// Most bytes that are let pass unread, so that the browser listens to the answer.
const MOST_PASSED: usize = 20 * MOST_BYTES;
/// For how long nothing may come.
const SILENCE: Duration = Duration::from_secs(20);

/// The bytes of a form, unread: what they mean is for [`crate::forms`].
pub struct Body(Vec<u8>);

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<S: Sync> FromRequest<S> for Body {
    /// What becomes of it as a page is decided where all such answers pass: see [`crate::failure`].
    type Rejection = StatusCode;

    async fn from_request(request: Request, _: &S) -> Result<Self, StatusCode> {
        let mut body = request.into_body();
        let mut kept = Vec::new();
        let mut passed = 0;
        loop {
            let frame = timeout(SILENCE, body.frame())
                .await
                .map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
            let Some(frame) = frame else { break };
            let piece: Bytes = frame
                .map_err(|_| StatusCode::BAD_REQUEST)?
                .into_data()
                .unwrap_or_default();
            passed += piece.len();
            if passed > MOST_PASSED {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            let room = MOST_BYTES - kept.len();
            kept.extend_from_slice(&piece[..piece.len().min(room)]);
        }
        if passed > kept.len() {
            kept.extend_from_slice(format!("&{TOO_LARGE}=").as_bytes());
        }
        Ok(Self(kept))
    }
}

#[cfg(test)]
mod tests {
    use homeward_domain::fields::{Field, Kind};

    use super::*;
    use crate::forms::from_urlencoded;

    const NOTE: [Field; 1] = [Field {
        name: "note",
        kind: Kind::Text { max: 10_000 },
        required: false,
    }];

    async fn read(bytes: usize) -> Result<Body, StatusCode> {
        let text = format!("csrf=token&note={}", "a".repeat(bytes - 16));
        Body::from_request(Request::new(text.into()), &()).await
    }

    #[tokio::test]
    async fn what_is_too_large_is_cut_and_says_so() {
        let (fits, _) = from_urlencoded(&NOTE, read(MOST_BYTES).await.unwrap());
        assert!(!fits.contains_key(TOO_LARGE));
        let (cut, extra) = from_urlencoded(&NOTE, read(MOST_BYTES + 1).await.unwrap());
        assert!(cut.contains_key(TOO_LARGE));
        assert_eq!(extra.csrf, "token");
        assert!(cut["note"].as_str().unwrap().starts_with("aaa"));
        assert!(read(MOST_PASSED).await.is_ok());
        assert_eq!(
            read(MOST_PASSED + 1).await.err(),
            Some(StatusCode::PAYLOAD_TOO_LARGE)
        );
    }
}
