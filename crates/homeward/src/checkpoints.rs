//! Checkpoints as files: written whole or not at all, read back only when our key signed them.

use std::{
    fs, io,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use anyhow::Context;
use chrono::NaiveDate;
use homeward_app::App;
use homeward_store::verify::{self, Checkpoint};

/// Makes a checkpoint of the journal as it stands.
pub(crate) async fn make(app: &App) -> anyhow::Result<Checkpoint> {
    let tx = app.store().snapshot().await?;
    let checkpoint = verify::checkpoint(&tx, app.store().journal_key(), app.clock().now()).await?;
    tx.rollback().await?;
    Ok(checkpoint)
}

/// Writes a checkpoint to a new file.
pub(crate) fn write_new(checkpoint: &Checkpoint, path: &Path) -> anyhow::Result<()> {
    let text = serde_json::to_vec(checkpoint)?;
    let about = || format!("cannot write `{}`", path.display());
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(about)?;
    file.write_all(&text)
        .and_then(|()| file.sync_all())
        .with_context(about)
}

/// Writes the checkpoint of a day, unless it is there.
pub(crate) fn write_day(
    checkpoint: &Checkpoint,
    folder: &Path,
    day: NaiveDate,
) -> anyhow::Result<PathBuf> {
    let about = || format!("cannot write a checkpoint to `{}`", folder.display());
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(about)?;
    let path = folder.join(format!("{day}.json"));
    if path.exists() {
        return Ok(path);
    }
    // Under another name first, so that a file of a day is always whole.
    let part = folder.join(format!("{day}.{}.part", std::process::id()));
    let _ = fs::remove_file(&part);
    write_new(checkpoint, &part)?;
    fs::rename(&part, &path)
        .and_then(|()| fs::File::open(folder)?.sync_all())
        .with_context(about)?;
    Ok(path)
}

/// Reads a checkpoint.
pub(crate) fn read(path: &Path) -> anyhow::Result<Checkpoint> {
    let text = fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("`{}` is no checkpoint", path.display()))
}

/// The latest checkpoint in a folder; none when there is no folder yet.
pub(crate) fn latest(folder: &Path) -> anyhow::Result<Option<PathBuf>> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read `{}`", folder.display()));
        }
    };
    let mut latest = None;
    for file in files {
        let path = file?.path();
        let day = path.file_name().and_then(|name| {
            name.to_str()?
                .strip_suffix(".json")?
                .parse::<NaiveDate>()
                .ok()
        });
        latest = latest.max(day.map(|day| (day, path)));
    }
    Ok(latest.map(|(_, path)| path))
}
