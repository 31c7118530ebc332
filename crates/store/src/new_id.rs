//! New identifiers, and the codes that stand for them in links.

use chrono::{DateTime, Utc};
use ring::digest::{SHA256, digest};
use uuid::{ContextV7, Timestamp, Uuid};

/// A new identifier, ordered by the moment it was made.
pub fn new_id(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(
        ContextV7::new(),
        seconds,
        now.timestamp_subsec_nanos(),
    ))
}

/// The link code of something without a code of its own: identifiers never leave.
pub fn link_code(id: Uuid) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let hash = digest(
        &SHA256,
        &[b"homeward link ".as_slice(), id.as_bytes()].concat(),
    );
    hash.as_ref()
        .iter()
        .take(12)
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect()
}
