//! The sealed files of cases in a copy: one file each, under its identifier, as it lies in the vault.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::{BackupError, make_dir, new_file};
use crate::{Store, StoreError, Tx, Vault, files};

/// Copies the sealed files the snapshot knows: how many, and how many are not in their place.
pub(super) async fn copy(store: &Store, tx: &Tx, dir: &Path) -> Result<[u64; 2], BackupError> {
    make_dir(dir)?;
    let (mut copied, mut missing) = (0, 0);
    let mut last = None;
    loop {
        let page = files::after(tx, last).await?;
        for id in &page {
            match store.vault().get_sealed(*id).await {
                Ok(sealed) => {
                    let mut file = new_file(&dir.join(id.0.simple().to_string()))?;
                    file.write_all(&sealed)?;
                    file.sync_all()?;
                    copied += 1;
                }
                Err(StoreError::NotFound(_)) => missing += 1,
                Err(error) => return Err(error.into()),
            }
        }
        match page.last() {
            Some(id) => last = Some(*id),
            None => return Ok([copied, missing]),
        }
    }
}

/// Puts copied files where the restored data look for them. What a copy does not hold, or the place holds already, stays as it is.
pub(super) async fn put(vault: &Vault, tx: &Tx, dir: &Path) -> Result<(), BackupError> {
    let mut last = None;
    loop {
        let page = files::after(tx, last).await?;
        for id in &page {
            let sealed = match fs::read(dir.join(id.0.simple().to_string())) {
                Ok(sealed) => sealed,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error.into()),
            };
            match vault.put_sealed(*id, sealed).await {
                Ok(()) | Err(StoreError::Duplicate(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        match page.last() {
            Some(id) => last = Some(*id),
            None => return Ok(()),
        }
    }
}
