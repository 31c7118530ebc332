//! `homeward backup` and `homeward restore`.

use std::{path::Path, process::ExitCode};

use anyhow::Context;
use homeward_app::Clock;
use homeward_store::{Store, backup, erasure};

use crate::{
    cli::Places,
    installation::{Installation, Open},
    journal,
    terminal::{say, told},
};

/// Copies data and keys while the program runs.
pub(crate) async fn backup(places: &Places, dir: &Path) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let copied = backup::backup(open.app.store(), dir, open.app.clock().now())
        .await
        .with_context(|| format!("no copy was made in `{}`", dir.display()))?;
    for (part, manifest) in ["data", "keys"].iter().zip(&copied) {
        say(format!(
            "{part}: {} rows of {} tables",
            rows(manifest),
            manifest.tables.len()
        ));
    }
    say(format!("copied to {}", dir.display()));
    forget_keys(&open, dir).await?;
    say(
        "The master key is not in the copy: keep it in a safe of its own. Keep `keys` apart from `data`, and for a shorter time.",
    );
    open.close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Deletes the keys of copies beside this one that are older than the rule of retention lets them be.
async fn forget_keys(open: &Open, dir: &Path) -> anyhow::Result<()> {
    let now = open.app.clock().now();
    for copy in backup::beside(dir)? {
        let Some(made_at) = backup::keys_made_at(&copy) else {
            continue;
        };
        let last = open
            .app
            .key_copies_kept_until(made_at.date_naive())
            .await
            .map_err(told)?;
        if last.is_some_and(|last| now.date_naive() > last) {
            backup::forget_keys(&copy)?;
            say(format!(
                "the keys in {} were older than they may be, and are deleted",
                copy.display()
            ));
        }
    }
    Ok(())
}

/// Restores a copy into empty databases, then verifies the journal.
pub(crate) async fn restore(places: &Places, dir: &Path) -> anyhow::Result<ExitCode> {
    // A new master key would open nothing of the copy: the one it was made under must be there.
    let config = Installation::at(places)?.config()?;
    let restored = backup::restore(dir, &config)
        .await
        .with_context(|| format!("nothing was restored from `{}`", dir.display()))?;
    for (part, manifest) in ["data", "keys"].iter().zip(&restored) {
        say(format!(
            "{part}: {} rows of {} tables",
            rows(manifest),
            manifest.tables.len()
        ));
    }
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
    Ok(code)
}

fn rows(manifest: &backup::Manifest) -> u64 {
    manifest.tables.iter().map(|t| t.rows).sum()
}
