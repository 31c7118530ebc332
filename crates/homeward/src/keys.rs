//! `homeward keys rotate`: changes the master key.

use std::process::ExitCode;

use anyhow::{Context, ensure};
use homeward_app::Clock;
use homeward_store::{MasterKey, Store, StoreError, rotation, verify};

use crate::{
    cli::{Keys, Places},
    installation::Installation,
    terminal::say,
};

pub(crate) async fn run(places: &Places, command: Keys) -> anyhow::Result<ExitCode> {
    let Keys::Rotate { to } = command;
    let config = Installation::at(places)?.config()?;
    let store = Store::open(config.clone()).await?;
    match store.settled().await {
        Ok(()) => {
            if let Err(error @ StoreError::WrongMasterKey) = store.keys().installation().await {
                return Err(error.into());
            }
            // A journal that was touched stays what it is: nothing of it is signed anew.
            let report = verify::prove(&store, None).await?;
            ensure!(
                report.is_sound(),
                "the journal was touched: {} faults, `homeward journal verify` lists them; the master key stays",
                report.fault_count
            );
        }
        Err(StoreError::RotationUnderWay) => say("A change was interrupted: it is ended now."),
        Err(error) => return Err(error.into()),
    }
    store.close().await?;
    let new = MasterKey::from_file_or_create(&to)
        .with_context(|| format!("the new master key in `{}`", to.display()))?;
    let done = rotation::rotate(&config, &new, Clock::system().now())
        .await
        .with_context(
            || "the master key is not changed yet: run this again with the same two keys",
        )?;
    say(format!(
        "keys wrapped anew: {}, chains signed anew: {}",
        done.keys, done.chains
    ));
    if !done.swept {
        say(
            "Keys wrapped under the old master key are still in the files of the key store, because somebody reads it: end every program that uses it, then they go.",
        );
    }
    say(format!(
        "From now on the master key is the one in {}: give it to the program with --master-key-file, or put it in the place of the old one.",
        to.display()
    ));
    say(
        "Keep a copy of it in a safe. Copies made before need the old key: keep it as long as you keep them, and make a copy now.",
    );
    Ok(ExitCode::SUCCESS)
}
