//! The key of encrypted SQLite files: what protects a stolen disk, and nothing more.

use std::{fmt::Write, path::Path};

use zeroize::Zeroizing;

use crate::{MasterKey, MasterKeyError};

/// The key under which SQLCipher keeps the SQLite files. Whoever has it and the files reads names and telephone numbers; what is
/// sealed they do not.
///
/// It is a secret of its own, so that a change of the master key leaves the files alone.
#[derive(Clone)]
pub struct DatabaseKey(MasterKey);

impl DatabaseKey {
    /// A new random key.
    pub fn random() -> Self {
        Self(MasterKey::random())
    }

    /// Reads the key from a file (32 bytes in base64), or makes key and file (mode 0600) if there is no file.
    pub fn from_file_or_create(path: impl AsRef<Path>) -> Result<Self, MasterKeyError> {
        MasterKey::from_file_or_create(path).map(Self)
    }

    /// What `PRAGMA key` takes: the bytes themselves, which spares a derivation with each connection.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let bytes = self.0.derive("homeward database key 1");
        let mut text = Zeroizing::new(String::with_capacity(70));
        text.push_str("\"x'");
        for byte in bytes.iter() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str("'\"");
        text
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}
