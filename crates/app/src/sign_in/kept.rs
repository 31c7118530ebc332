//! A form sent after the session had ended: it is given back to the browser, sealed, and opens for the same person only.
//!
//! Nothing of it stays here. Whoever signs in next on a shared computer reads and sends nothing of it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use homeward_domain::ids::StaffId;
use homeward_store::sessions;
use serde::{Deserialize, Serialize};

use super::{SESSION_HOURS, hash_of};
use crate::{Actor, App, Refused};

/// More than this is not kept: it would have to travel twice.
const MOST_BYTES: usize = 200_000;

/// A form that was sent too late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Where it was sent.
    pub path: String,
    /// What was sent, as it came.
    pub body: String,
    until: DateTime<Utc>,
}

impl App {
    /// Seals what was sent under a session that has ended, for whoever had that session. Nothing when nobody knows whose it was
    /// (the session was ended on purpose), or when it is too much.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep(
        &self,
        token: &str,
        path: &str,
        body: &[u8],
    ) -> Result<Option<String>, Refused> {
        let ended = sessions::find_ended(self.store.reader(), &hash_of(token)).await?;
        let (Some(session), Ok(body)) = (ended, std::str::from_utf8(body)) else {
            return Ok(None);
        };
        if body.len() > MOST_BYTES {
            return Ok(None);
        }
        let kept = Kept {
            path: path.to_owned(),
            body: body.to_owned(),
            until: self.clock.now() + Duration::hours(SESSION_HOURS),
        };
        let text = serde_json::to_vec(&kept).map_err(|e| Refused::Defect(e.to_string()))?;
        let key = self.store.keys().installation().await?;
        let sealed = key.seal(&context(session.staff_id), &text);
        Ok(Some(URL_SAFE_NO_PAD.encode(sealed)))
    }

    /// What one had sent too late; nothing when it is somebody else's, too old, or was touched.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept(&self, actor: &Actor, sealed: &str) -> Result<Option<Kept>, Refused> {
        let Ok(sealed) = URL_SAFE_NO_PAD.decode(sealed) else {
            return Ok(None);
        };
        let key = self.store.keys().installation().await?;
        let opened = key.open(&context(actor.staff.id), &sealed).ok();
        let kept = opened.and_then(|text| serde_json::from_slice::<Kept>(&text).ok());
        Ok(kept.filter(|kept| self.clock.now() < kept.until))
    }
}

fn context(staff: StaffId) -> Vec<u8> {
    [b"homeward kept form ".as_slice(), staff.0.as_bytes()].concat()
}
