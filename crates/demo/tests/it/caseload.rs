//! Caseloads: as many as asked for, the same for the same seed, on both databases.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use homeward_demo::{caseload, world};
use homeward_domain::stage::StageName;
use homeward_testkit::databases;

use crate::ground::{begin, open};

#[tokio::test]
async fn a_caseload_has_as_many_cases_as_asked_on_both_databases() {
    let mut made = Vec::new();
    for database in databases().await {
        let app = open(&database.url, &database.keys_url).await;
        let world = world(&app).await.unwrap();
        let heard = Arc::new(AtomicUsize::new(0));
        let hearing = heard.clone();
        let load = caseload(&app, &world, 16, 7, move |so_far| {
            hearing.store(so_far, Ordering::Relaxed);
        })
        .await;
        let load = load.unwrap_or_else(|stuck| panic!("{}: {stuck}", database.name));
        assert_eq!(load.cases, 16, "{}", database.name);
        assert_eq!(heard.load(Ordering::Relaxed), 16, "{}", database.name);
        assert_eq!(load.stages.values().sum::<usize>(), 16, "{}", database.name);
        made.push(load);
    }
    assert_eq!(
        made[0], made[1],
        "the same seed makes the same cases, whatever keeps them"
    );
}

#[tokio::test]
async fn another_seed_makes_other_cases() {
    let (app, world, _dir) = begin().await;
    let mut made = Vec::new();
    for seed in [1, 2] {
        made.push(caseload(&app, &world, 6, seed, |_| ()).await.unwrap());
    }
    assert_ne!(made[0], made[1]);
    assert!(
        made.iter()
            .all(|m| !m.stages.contains_key(&StageName::Exited) || m.stages.len() > 1)
    );
}
