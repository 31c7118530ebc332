//! Sign-ins that take two requests: what was asked is kept, sealed, until the answer comes, and serves once.

use chrono::Duration;
use homeward_store::ceremonies::{self, Ceremony};
use serde::{Serialize, de::DeserializeOwned};

use super::{hash_of, secret};
use crate::{App, Refused};

impl App {
    /// Keeps what was asked; gives the key under which its answer comes.
    pub(super) async fn begin_ceremony(
        &self,
        kind: &str,
        asked: &impl Serialize,
        within: Duration,
    ) -> Result<String, Refused> {
        let key = secret()?;
        let text = serde_json::to_vec(asked).map_err(|e| Refused::Defect(e.to_string()))?;
        let sealing = self.store.keys().installation().await?;
        let ceremony = Ceremony {
            key_hash: hash_of(&key),
            kind: kind.to_owned(),
            sealed: sealing.seal(&context(kind, &key), &text),
            expires_at: self.clock.now() + within,
        };
        let tx = self.store.write().await?;
        ceremonies::insert(&tx, &ceremony).await?;
        tx.commit().await?;
        Ok(key)
    }

    /// What was asked under this key; nothing the second time, or too late, or for something of another kind.
    pub(super) async fn take_ceremony<T: DeserializeOwned>(
        &self,
        kind: &str,
        key: &str,
    ) -> Result<Option<T>, Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let taken = ceremonies::take(&tx, &hash_of(key), kind, now).await?;
        tx.commit().await?;
        let Some(ceremony) = taken else {
            return Ok(None);
        };
        let sealing = self.store.keys().installation().await?;
        let opened = sealing.open(&context(kind, key), &ceremony.sealed).ok();
        Ok(opened.and_then(|text| serde_json::from_slice(&text).ok()))
    }
}

fn context(kind: &str, key: &str) -> Vec<u8> {
    format!("homeward ceremony {kind} {key}").into_bytes()
}
