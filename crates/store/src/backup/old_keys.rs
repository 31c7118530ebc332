//! Keys in older copies: whose they are, how old, and how they go.
//!
//! Only what this installation made is touched. Its mark stands in the manifest of every copy; another installation cannot make
//! it, and a copy without one may be anybody's.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use ring::hmac;

use super::{BackupError, FORMAT, Keys, Manifest, file_of, new_file};
use crate::{PersonKey, Store, migrations};

/// What stands in clear beside sealed keys.
pub const BESIDE_SEALED: &str = "keys.manifest.json";
/// The sealed keys of a copy.
const SEALED: &str = "keys.tar.age";

/// The mark of an installation: made with its own key, which stays when the master key changes and when a copy is restored.
pub(super) fn mark(key: &PersonKey) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.bytes());
    let mark = hmac::sign(&key, b"homeward copy of this installation 1");
    hex::encode(mark)
}

/// The folders beside a copy, in the order of their names.
pub fn beside(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let dir = fs::canonicalize(dir)?;
    let Some(parent) = dir.parent() else {
        return Ok(Vec::new());
    };
    let mut found: Vec<_> = fs::read_dir(parent)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir() && *path != dir)
        .collect();
    found.sort();
    Ok(found)
}

/// The keys in a copy, in clear or sealed.
#[derive(Debug, Clone)]
pub struct OldKeys {
    dir: PathBuf,
    manifest: Manifest,
    is_sealed: bool,
}

impl OldKeys {
    /// The keys in a folder; none if it is no copy, or has no keys (any more).
    pub fn in_copy(dir: &Path) -> Option<Self> {
        let read = |path: PathBuf| -> Option<Manifest> {
            let manifest: Manifest = serde_json::from_str(&fs::read_to_string(path).ok()?).ok()?;
            let is_known = manifest.format == FORMAT && migrations::knows::<Keys>(&manifest.schema);
            is_known.then_some(manifest)
        };
        let in_clear = read(dir.join("keys/manifest.json")).map(|manifest| (manifest, false));
        let (manifest, is_sealed) =
            in_clear.or_else(|| Some((read(dir.join(BESIDE_SEALED))?, true)))?;
        Some(Self {
            dir: dir.to_owned(),
            manifest,
            is_sealed,
        })
    }

    /// When they were copied.
    pub fn made_at(&self) -> DateTime<Utc> {
        self.manifest.made_at
    }

    /// Whether they are of this installation. Of a copy without a mark nobody can tell: `None`.
    pub async fn are_of(&self, store: &Store) -> Result<Option<bool>, BackupError> {
        let mark = mark(&store.keys().installation().await?);
        Ok(self
            .manifest
            .installation
            .as_ref()
            .map(|there| *there == mark))
    }

    /// Says in clear, beside sealed keys, of which installation they are and when they were made, so that they can go in time.
    pub fn note_beside_sealed(dir: &Path, keys: &Manifest) -> Result<(), BackupError> {
        let noted = Manifest {
            // How many people there are is nobody's business.
            tables: Vec::new(),
            ..keys.clone()
        };
        let file = new_file(&dir.join(BESIDE_SEALED))?;
        serde_json::to_writer_pretty(&file, &noted).map_err(io::Error::from)?;
        Ok(file.sync_all()?)
    }

    /// Deletes them: the files the manifest names, and nothing else. They are overwritten first, as far as the disk writes where
    /// it wrote before.
    pub fn forget(&self) -> Result<(), BackupError> {
        // The manifest last: until it is gone, this can be run again.
        if self.is_sealed {
            for name in [SEALED, BESIDE_SEALED] {
                overwrite_and_remove(&self.dir.join(name))?;
            }
            return Ok(());
        }
        let keys = self.dir.join("keys");
        let tables = self.manifest.tables.iter().map(|table| &table.table);
        for table in tables.filter(|t| t.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
            overwrite_and_remove(&file_of(&keys, table))?;
        }
        overwrite_and_remove(&keys.join("manifest.json"))?;
        // Only an empty folder goes.
        let _ = fs::remove_dir(&keys);
        Ok(())
    }
}

fn overwrite_and_remove(path: &Path) -> io::Result<()> {
    let Ok(known) = fs::metadata(path) else {
        return Ok(());
    };
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    io::copy(&mut io::Read::take(io::repeat(0), known.len()), &mut file)?;
    file.sync_all()?;
    fs::remove_file(path)
}
