//! Web hooks: other systems are told by the rules of Standard Webhooks, signed, at addresses that whoever runs the installation names.

use std::fmt;

use chrono::{DateTime, Utc};
use openidconnect::{
    HttpRequest,
    http::{Method, StatusCode, header},
};
use standardwebhooks::{
    HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP, Webhook,
};
use url::Url;

use crate::{Client, client::is_private};

/// Why no hook can be told at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hook is told at `https://HOST/…`; without TLS it is on this machine")]
pub struct Misnamed;

/// Why a notice was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The other side says that nobody listens there any more (410).
    #[error("the other system no longer listens there")]
    Gone,
    /// The other side took nothing now.
    #[error("the other system answered {0}")]
    Answered(u16),
    /// The other side is not there, leads elsewhere, or does not speak as it should.
    #[error("the other system cannot be reached")]
    Unreachable,
    /// Nothing can be signed with this secret, or sent to this address.
    #[error("the hook is damaged")]
    Damaged,
}

/// Where a hook is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Misnamed`] when it would go over the line in clear, or carries a name and a password.
    pub fn parse(text: &str) -> Result<Self, Misnamed> {
        let url = Url::parse(text).map_err(|_| Misnamed)?;
        let is_bare = url.username().is_empty() && url.password().is_none();
        if is_bare && is_private(&url) {
            Ok(Self(url))
        } else {
            Err(Misnamed)
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The same however often it is sent.
    pub id: String,
    /// JSON.
    pub body: String,
}

/// Tells another system, signed with the secret of the hook (`whsec_…`) as of now.
///
/// # Errors
/// Every way of [`NotTaken`]; whatever is not 2xx was not taken.
pub async fn tell(
    address: &Address,
    secret: &str,
    notice: &Notice,
    now: DateTime<Utc>,
) -> Result<(), NotTaken> {
    let client = Client::to(std::slice::from_ref(&address.0)).map_err(|_| NotTaken::Damaged)?;
    let at = now.timestamp();
    let signature = Webhook::new(secret)
        .and_then(|key| key.sign(&notice.id, at, notice.body.as_bytes()))
        .map_err(|_| NotTaken::Damaged)?;
    let request: HttpRequest = openidconnect::http::Request::builder()
        .method(Method::POST)
        .uri(address.0.as_str())
        .header(header::CONTENT_TYPE, "application/json")
        .header(HEADER_WEBHOOK_ID, &notice.id)
        .header(HEADER_WEBHOOK_TIMESTAMP, at)
        .header(HEADER_WEBHOOK_SIGNATURE, signature)
        .body(notice.body.clone().into_bytes())
        .map_err(|_| NotTaken::Damaged)?;
    let answer = client
        .send(request)
        .await
        .map_err(|_| NotTaken::Unreachable)?;
    match answer.status() {
        status if status.is_success() => Ok(()),
        StatusCode::GONE => Err(NotTaken::Gone),
        status => Err(NotTaken::Answered(status.as_u16())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hook_is_told_over_tls_or_on_this_machine() {
        for (address, allowed) in [
            ("https://plans.agency.example/hook?of=homeward", true),
            ("http://127.0.0.1:9000/hook", true),
            ("http://localhost:9000/hook", true),
            ("http://plans.agency.example/hook", false),
            ("https://user:secret@plans.agency.example/hook", false),
            ("ftp://plans.agency.example/hook", false),
            ("plans.agency.example", false),
            ("", false),
        ] {
            assert_eq!(Address::parse(address).is_ok(), allowed, "{address}");
        }
    }
}
