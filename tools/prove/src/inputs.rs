//! What proofs rest on, as one hash: whenever it differs from the recorded one, the proofs are of something else.
//!
//! `cargo xtask test` reads this file too: it asks for the hash without building the prover.

use std::{
    fs,
    io::Result,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// Folders and files, from the root of the repository. The loader is among them: proofs are of what it makes of the texts.
const INPUTS: [&str; 9] = [
    "crates/policy/src/files.rs",
    "crates/policy/src/load.rs",
    "crates/policy/src/proving.rs",
    "policy",
    "programmes",
    "tools/prove/Cargo.lock",
    "tools/prove/solver.py",
    "tools/prove/requirements.txt",
    "tools/prove/src",
];

/// The hash of all of them, as hexadecimal digits.
///
/// # Errors
/// When one cannot be read.
pub(crate) fn hash(root: &Path) -> Result<String> {
    let mut digest = Sha256::new();
    for input in INPUTS {
        for path in files(&root.join(input))? {
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            let text = fs::read(&path)?;
            for part in [name.as_bytes(), text.as_slice()] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part);
            }
        }
    }
    let hash: Vec<String> = digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(hash[..16].concat())
}

/// The files that count, in one order everywhere. The record of the proofs is none of them.
fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        if entry.is_dir() {
            found.extend(files(&entry)?);
        } else if counts(&entry) {
            found.push(entry);
        }
    }
    Ok(found)
}

fn counts(path: &Path) -> bool {
    let ends = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default();
    let is_property = path
        .parent()
        .is_some_and(|folder| folder.ends_with("properties"));
    matches!(ends, "cedar" | "cedarschema" | "rs") || (ends == "toml" && is_property)
}
