//! Nothing is done twice: a request with a key gives, when it comes again, the answer of the first time.

use chrono::{DateTime, Utc};
use homeward_domain::ids::StaffId;
use homeward_store::{
    Tx,
    idempotency::{self, Answer, Begun},
};
use ring::digest::{SHA256, digest};
use serde::Serialize;

use crate::Refused;

/// Takes the key of a request inside its transaction; the answer of the first time if it was done before.
///
/// # Errors
/// [`Refused::KeyReused`] when the key was used for another request.
pub(crate) async fn begin(
    tx: &Tx,
    by: StaffId,
    key: Option<&str>,
    request: &impl Serialize,
    now: DateTime<Utc>,
) -> Result<Option<Answer>, Refused> {
    let Some(key) = key else {
        return Ok(None);
    };
    let text = serde_json::to_vec(request).map_err(|e| Refused::Defect(e.to_string()))?;
    let hash = digest(&SHA256, &text);
    match idempotency::begin(tx, by, key, hash.as_ref(), now).await? {
        Begun::Fresh => Ok(None),
        Begun::Repeat(answer) => Ok(Some(answer)),
        Begun::Conflict => Err(Refused::KeyReused),
    }
}

/// Keeps the answer for a request that comes again: what it is found by, and its version.
pub(crate) async fn finish(
    tx: &Tx,
    by: StaffId,
    key: Option<&str>,
    location: &str,
    version: Option<String>,
) -> Result<(), Refused> {
    let Some(key) = key else {
        return Ok(());
    };
    let answer = Answer {
        status: 200,
        location: Some(location.to_owned()),
        body: version,
    };
    Ok(idempotency::finish(tx, by, key, &answer).await?)
}
