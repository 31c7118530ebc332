//! The one secret outside the databases. Everything else is derived from it or wrapped by it.

use std::{
    fs, io,
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::{
    hkdf::{HKDF_SHA256, KeyType, Salt},
    rand::{SecureRandom, SystemRandom},
};
use zeroize::Zeroizing;

/// 32 secret bytes: whoever has them and the databases can read all and forge the journal.
///
/// Never part of a backup. Losing it loses every sealed fact; keep a copy on paper or in a safe.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The text is not 32 bytes in base64.
    #[error("a master key is 32 bytes in base64")]
    Shape,
    /// The file cannot be read or made.
    #[error("the master key file cannot be read or made")]
    File(#[from] io::Error),
}

impl MasterKey {
    /// A new random key.
    pub fn random() -> Self {
        Self(random())
    }

    /// Reads a key as printed by [`Self::to_base64`].
    pub fn from_base64(text: &str) -> Result<Self, MasterKeyError> {
        let bytes = Zeroizing::new(
            STANDARD
                .decode(text.trim())
                .map_err(|_| MasterKeyError::Shape)?,
        );
        let bytes: [u8; 32] = bytes
            .as_slice()
            .try_into()
            .map_err(|_| MasterKeyError::Shape)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The key in base64, to be kept in a safe place.
    pub fn to_base64(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.0.as_slice()))
    }

    /// Reads the key from a file, or makes key and file (mode 0600) if there is no file.
    pub fn from_file_or_create(path: impl AsRef<Path>) -> Result<Self, MasterKeyError> {
        let path = path.as_ref();
        match fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
        {
            Ok(mut file) => {
                let key = Self::random();
                file.write_all(key.to_base64().as_bytes())?;
                file.write_all(b"\n")?;
                file.sync_all()?;
                Ok(key)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
                    tracing::warn!("the master key file is open to others than its owner");
                }
                Self::from_base64(&Zeroizing::new(fs::read_to_string(path)?))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Derives 32 bytes for one purpose; different labels give unrelated bytes (HKDF-SHA-256).
    pub(crate) fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        let mut out = Zeroizing::new([0; 32]);
        Salt::new(HKDF_SHA256, b"homeward")
            .extract(self.0.as_slice())
            .expand(&[label.as_bytes()], Bytes32)
            .and_then(|okm| okm.fill(out.as_mut_slice()))
            .expect("32 bytes are within the limit of HKDF");
        out
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// The length of what is derived.
struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}

/// 32 random bytes from the operating system.
pub(crate) fn random() -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0; 32]);
    SystemRandom::new()
        .fill(bytes.as_mut_slice())
        .expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_made_once_for_its_owner_only_and_read_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let made = MasterKey::from_file_or_create(&path).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let read = MasterKey::from_file_or_create(&path).unwrap();
        assert_eq!(made.to_base64(), read.to_base64());
    }

    #[test]
    fn every_purpose_has_its_own_key() {
        let key = MasterKey::random();
        assert_ne!(key.derive("journal"), key.derive("checkpoint"));
        assert_eq!(key.derive("journal"), key.derive("journal"));
        assert_ne!(key.derive("journal"), MasterKey::random().derive("journal"));
    }

    #[test]
    fn other_texts_are_no_keys() {
        for text in [
            "",
            "short",
            "AAAA",
            "not base64 at all, not by a long way..........",
        ] {
            assert!(MasterKey::from_base64(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_key_is_never_printed() {
        assert_eq!(format!("{:?}", MasterKey::random()), "MasterKey(…)");
    }
}
