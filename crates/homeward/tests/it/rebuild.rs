//! `homeward rebuild`: what lists and search show follows from the journal alone.

use homeward_demo::{Profile, Walk, World};
use homeward_domain::stage::StageName;
use homeward_store::{
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    scope::Scope,
    search,
};
use serde_json::json;

use crate::ground::{Ground, installations, take};

async fn rows(ground: &Ground) -> Vec<(CaseSummary, Vec<String>)> {
    let c = ground.app.store().reader();
    let all = CaseFilter {
        scope: Scope::Everything,
        sort: Sort::Number,
        ..CaseFilter::default()
    };
    let mut rows = Vec::new();
    for case in cases::list(c, &all, Page::first(1_000)).await.unwrap() {
        let names = search::names(c, case.id).await.unwrap();
        rows.push((case, names));
    }
    rows
}

/// People at many places of the journey, told one after the other.
async fn people(ground: &Ground, world: &World) {
    for (profile, to) in [
        (Profile::adult(), StageName::Registered),
        (
            Profile::adult().named("Ashan Wijerama"),
            StageName::Reintegrating,
        ),
        (Profile::unaccompanied_child(), StageName::Confirmed),
        (
            Profile::adult().detail(json!({ "consent_to_share": "no" })),
            StageName::Confirmed,
        ),
        (
            Profile::adult().detail(
                json!({ "protected_location": true, "called": "Nila", "name_other_script": "නිලා" }),
            ),
            StageName::Registered,
        ),
        (Profile::adult(), StageName::Released),
    ] {
        let mut walk = Walk::new(&ground.app, world, profile);
        take(&mut walk, to).await;
    }
    let mut assigned = Walk::new(&ground.app, world, Profile::adult());
    take(&mut assigned, StageName::Declared).await;
    assigned
        .act(
            &world.manila.supervisor,
            "assign",
            homeward_demo::steps::assigned("manager"),
        )
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
    let mut withdrawn = Walk::new(&ground.app, world, Profile::adult());
    take(&mut withdrawn, StageName::Booked).await;
    withdrawn
        .act(
            &world.manila.counsellor,
            "withdraw",
            homeward_demo::steps::withdrawn(),
        )
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_lost_comes_back_as_it_was() {
    for ground in installations().await {
        let world = ground.world().await;
        people(&ground, &world).await;
        // The days went by while the later people walked: what is due was counted on other days.
        ground.app.refresh_summaries().await.unwrap();
        let before = rows(&ground).await;
        assert_eq!(before.len(), 8);
        let rebuilt = ground.app.rebuild().await.unwrap();
        assert_eq!(
            (rebuilt.cases, rebuilt.changed),
            (8, 0),
            "{}: rows say what the journal says",
            ground.name
        );
        assert_eq!(rows(&ground).await, before);

        ground
            .tamper(
                "UPDATE case_summary SET stage = 'registered', assigned_to = NULL, receiving_office_id = NULL, country_of_return = 'XK', departure_on = NULL, \
                 due_on = NULL, due_sort = '2000-01-01', on_hold = (1 = 1), protected = (1 = 0), protection_clear = (1 = 1), health_clear = (1 = 1), \
                 open_case_safeguards = 77, is_child = (1 = 0), closed = (1 = 0), entries = 1",
            )
            .await;
        ground.tamper("DELETE FROM case_search").await;
        let rebuilt = ground.app.rebuild().await.unwrap();
        assert_eq!(
            (
                rebuilt.changed,
                rebuilt.unreadable.len(),
                rebuilt.without_summary.len()
            ),
            (8, 0, 0),
            "{}",
            ground.name
        );
        assert_eq!(rows(&ground).await, before, "{}", ground.name);
        let found = ground
            .app
            .search(&world.manila.lead, "ashan", 5)
            .await
            .unwrap();
        assert_eq!(found.len(), 1, "{}: found by name again", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_right_the_moment_it_is_written() {
    for ground in installations().await {
        let world = ground.world().await;
        for to in [
            StageName::Eligible,
            StageName::Declared,
            StageName::Confirmed,
            StageName::Booked,
            StageName::Released,
            StageName::Departed,
            StageName::Arrived,
        ] {
            let mut walk = Walk::new(&ground.app, &world, Profile::adult());
            take(&mut walk, to).await;
            let before: Vec<_> = rows(&ground)
                .await
                .into_iter()
                .filter(|(c, _)| c.number == *walk.number())
                .collect();
            ground.app.rebuild().await.unwrap();
            let after: Vec<_> = rows(&ground)
                .await
                .into_iter()
                .filter(|(c, _)| c.number == *walk.number())
                .collect();
            assert_eq!(after, before, "{} {to:?}", ground.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_erased_is_found_by_no_name() {
    for ground in installations().await {
        let world = ground.world().await;
        let mut walk = Walk::new(
            &ground.app,
            &world,
            Profile::adult().named("Ashan Wijerama"),
        );
        walk.to_eligible().await.unwrap();
        let (case, _) = rows(&ground).await.remove(0);
        ground
            .app
            .store()
            .keys()
            .destroy(case.person_id, ground.app.clock().now())
            .await
            .unwrap();
        let ran = ground.run(&["rebuild"]).await;
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (
                Some(0),
                "1 cases, 0 of them were not as the journal says, 1 erased\n"
            ),
            "{}: {}",
            ground.name,
            ran.err
        );
        assert!(rows(&ground).await[0].1.is_empty());
    }
}
