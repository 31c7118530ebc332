//! `homeward backup` and `homeward restore`.

use std::{fs, os::unix::fs::DirBuilderExt, path::Path, process::ExitCode};

use age::x25519::Recipient;
use anyhow::Context;
use homeward_app::Clock;
use homeward_store::{
    Store,
    backup::{self, PARTS},
    erasure,
};

use crate::{
    cli::Places,
    installation::{Installation, Open},
    journal, sealed,
    terminal::{say, told},
};

/// Copies data and keys while the program runs. Ends with 1 when files were not in their place.
pub(crate) async fn backup(places: &Places, dir: &Path, to: &[String]) -> anyhow::Result<ExitCode> {
    let to = sealed::recipients(to)?;
    let open = Installation::at(places)?.open().await?;
    let copied = if to.is_empty() {
        backup::backup(open.app.store(), dir, open.app.clock().now())
            .await
            .map_err(anyhow::Error::from)
    } else {
        sealed_copy(&open, dir, &to).await
    };
    let [data, keys] =
        copied.with_context(|| format!("no copy was made in `{}`", dir.display()))?;
    say_rows(&[data.clone(), keys]);
    say(format!(
        "files: {} sealed, {} not in their place",
        data.files, data.files_missing
    ));
    say(format!("copied to {}", dir.display()));
    forget_keys(&open, dir).await?;
    say(
        "The master key is not in the copy: keep it in a safe of its own. Keep `keys` apart from `data`, and for a shorter time.",
    );
    open.close().await?;
    if data.files_missing > 0 {
        say(format!(
            "The copy lacks {} files: does --files or HOMEWARD_FILES name the place where this installation keeps them?",
            data.files_missing
        ));
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes a copy in clear inside the folder, seals each part beside it and takes away what stood in clear, also when that fails.
async fn sealed_copy(
    open: &Open,
    dir: &Path,
    to: &[Recipient],
) -> anyhow::Result<[backup::Manifest; 2]> {
    let is_new = !dir.exists();
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)?;
    if fs::read_dir(dir)?.next().is_some() {
        return Err(backup::BackupError::FolderInUse.into());
    }
    // On the same disk as the copy, for its owner only; gone when this ends.
    let plain = tempfile::Builder::new()
        .prefix("unsealed-")
        .tempdir_in(dir)?;
    let part = |part: &str| dir.join(format!("{part}.tar.age"));
    let seal = async {
        let copied = backup::backup(open.app.store(), plain.path(), open.app.clock().now()).await?;
        for name in PARTS {
            sealed::seal(&plain.path().join(name), &part(name), to)?;
        }
        backup::OldKeys::note_beside_sealed(dir, &copied[1])?;
        anyhow::Ok(copied)
    };
    let sealed = seal.await;
    let cleared = plain.close();
    if sealed.is_err() {
        for name in PARTS {
            let _ = fs::remove_file(part(name));
        }
        let _ = fs::remove_file(dir.join(backup::BESIDE_SEALED));
        if is_new {
            let _ = fs::remove_dir(dir);
        }
    }
    let copied = sealed?;
    cleared.context("what stood unsealed in the folder could not be taken away: delete it")?;
    Ok(copied)
}

/// Deletes the keys of this installation's copies beside this one that are older than the rule of retention lets them be.
async fn forget_keys(open: &Open, dir: &Path) -> anyhow::Result<()> {
    let now = open.app.clock().now();
    for copy in backup::beside(dir)? {
        let Some(keys) = backup::OldKeys::in_copy(&copy) else {
            continue;
        };
        let last = open
            .app
            .key_copies_kept_until(keys.made_at().date_naive())
            .await
            .map_err(told)?;
        if last.is_none_or(|last| now.date_naive() <= last) {
            continue;
        }
        match keys.are_of(open.app.store()).await? {
            Some(true) => {
                keys.forget()?;
                say(format!(
                    "the keys in {} were older than they may be, and are deleted",
                    copy.display()
                ));
            }
            Some(false) => {}
            None => say(format!(
                "the keys in {} are older than they may be, but do not say of which installation they are: if of this, delete them",
                copy.display()
            )),
        }
    }
    Ok(())
}

/// Restores a copy into empty databases, then verifies the journal.
pub(crate) async fn restore(
    places: &Places,
    dir: &Path,
    with: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let opened;
    let dir = match with {
        None => dir,
        Some(file) => {
            let identity = sealed::identity(file)?;
            // Beside the copy, not in a folder that everybody shares; gone when this ends.
            opened = tempfile::Builder::new()
                .prefix("unsealed-")
                .tempdir_in(dir)?;
            for part in PARTS {
                let file = dir.join(format!("{part}.tar.age"));
                sealed::open(&file, &opened.path().join(part), &identity)?;
            }
            opened.path()
        }
    };
    // A new master key would open nothing of the copy: the one it was made under must be there.
    let config = Installation::at(places)?.config()?;
    let restored = backup::restore(dir, &config)
        .await
        .with_context(|| format!("nothing was restored from `{}`", dir.display()))?;
    say_rows(&restored.copied);
    let copied = restored.copied[0].files;
    let missing = copied.saturating_sub(restored.files);
    say(format!(
        "files: {} in their place, {missing} missing from the copy",
        restored.files
    ));
    let store = Store::open(config).await?;
    // An old copy of the data brings back nobody whose key was destroyed since.
    let done = erasure::finish(&store, Clock::system().now()).await?;
    if done.forgotten > 0 {
        say(format!(
            "erased since, and forgotten again: {}",
            done.forgotten
        ));
    }
    let code = journal::prove(&store, None).await?;
    store.close().await?;
    if missing > 0 {
        say(format!(
            "The copy was made with {copied} files: {missing} of them are not in `{}`.",
            dir.join("files").display()
        ));
        return Ok(ExitCode::FAILURE);
    }
    Ok(code)
}

fn say_rows(copied: &[backup::Manifest; 2]) {
    for (part, manifest) in ["data", "keys"].iter().zip(copied) {
        say(format!(
            "{part}: {} rows of {} tables",
            rows(manifest),
            manifest.tables.len()
        ));
    }
}

fn rows(manifest: &backup::Manifest) -> u64 {
    manifest.tables.iter().map(|t| t.rows).sum()
}
