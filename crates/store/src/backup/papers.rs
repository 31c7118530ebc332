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

/// Puts copied files where the restored data look for them, and says how many lie there. What a copy does not hold is left out;
/// what lies there otherwise than in the copy is replaced.
pub(super) async fn put(vault: &Vault, tx: &Tx, dir: &Path) -> Result<u64, BackupError> {
    let mut there = 0;
    let mut last = None;
    loop {
        let page = files::after(tx, last).await?;
        for id in &page {
            let sealed = match fs::read(dir.join(id.0.simple().to_string())) {
                Ok(sealed) => sealed,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error.into()),
            };
            match vault.put_sealed(*id, sealed.clone()).await {
                Ok(()) => {}
                Err(StoreError::Duplicate(_)) => {
                    if vault.get_sealed(*id).await? != sealed {
                        vault.replace_sealed(*id, sealed).await?;
                    }
                }
                Err(error) => return Err(error.into()),
            }
            there += 1;
        }
        match page.last() {
            Some(id) => last = Some(*id),
            None => return Ok(there),
        }
    }
}
