//! Measures how fast cases are made: `caseload [how many] [database URL] [URL of the key store]`.

#![expect(clippy::cast_precision_loss, reason = "a rate for people to read")]

use std::time::Instant;

use homeward_app::{App, Clock};
use homeward_demo::{caseload, world};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer};

#[tokio::main]
#[expect(clippy::print_stdout, reason = "what it is for")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let n = arguments.next().map_or(Ok(100), |n| n.parse())?;
    let dir = std::env::temp_dir().join(format!("homeward-caseload-{}", std::process::id()));
    std::fs::create_dir_all(&dir)?;
    let mut url = |file: &str| {
        arguments
            .next()
            .unwrap_or_else(|| format!("sqlite:{}", dir.join(file).display()))
    };
    let config = StoreConfig {
        database_url: url("homeward.db"),
        keys_url: url("keys.db"),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: MasterKey::random(),
    };
    let store = Store::open(config).await?;
    let now = "2026-03-09T02:15:00Z".parse()?;
    store.migrate(now).await?;
    let (access, _) = AccessBuffer::start(store.clone());
    let app = App::new(store, Clock::fixed(now), access)?;
    let world = world(&app).await?;
    let begun = Instant::now();
    let made = caseload(&app, &world, n, 2026, move |so_far| {
        if so_far % 500 < 2 {
            println!("{so_far} cases after {:.1?}", begun.elapsed());
        }
    })
    .await?;
    let took = begun.elapsed();
    println!("{made:#?}");
    println!(
        "{took:.1?}, {:.2} ms an entry",
        took.as_secs_f64() * 1e3 / made.entries as f64
    );
    std::fs::remove_dir_all(dir)?;
    Ok(())
}
