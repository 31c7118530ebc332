//! Who is around people at home: kept by role for figures, told of many and never of few (COM-03).

use homeward_app::{
    figures::Figure::{About, Hidden},
    life_figures::AroundRole,
};
use homeward_demo::{Walk, steps};
use homeward_domain::codes::Code;
use homeward_store::{
    cases, erasure, programmes,
    ties::{self, AlikeTies, DRAWN, Tie},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    consents::does,
    ground::{Ground, grounds},
    surveys::home,
};

/// Helps, or stands in the way.
type Does = (bool, bool);

/// The map of somebody: who is on it.
fn map(programme: Uuid, nth: u32, country: &str, roles: &[(&str, &str, Does)]) -> Vec<Tie> {
    let drawn = (DRAWN, "", (false, false));
    let rows = [drawn].into_iter().chain(roles.iter().copied());
    rows.map(|(role, ring, (helps, hinders))| Tie {
        case_id: Uuid::from_u128(u128::from(nth) + 1_000_000).into(),
        role: role.to_owned(),
        programme_id: programme.into(),
        country: country.to_owned(),
        ring: ring.to_owned(),
        helps,
        hinders,
    })
    .collect()
}

#[tokio::test]
async fn of_those_around_is_told_what_many_say_and_nothing_that_would_tell_of_few() {
    const HELPS: Does = (true, false);
    const HINDERS: Does = (false, true);
    const BOTH: Does = (true, true);
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let tx = g.app.store().write().await.unwrap();
        for nth in 0..40 {
            let mut roles = vec![("parents", "micro", HELPS)];
            if nth < 26 {
                // Far from most of them, near to some.
                let ring = if nth < 15 { "exo" } else { "micro" };
                roles.push((
                    "lender",
                    ring,
                    if nth % 2 == 0 || nth > 19 {
                        HINDERS
                    } else {
                        BOTH
                    },
                ));
            }
            if nth < 9 {
                roles.push(("police", "exo", HINDERS));
            }
            if nth < 20 {
                let does = if nth < 3 { BOTH } else { HELPS };
                roles.push(("employer", "meso", does));
            }
            if nth < 31 {
                roles.push(("friends", "micro", HELPS));
            }
            let rows = map(programme.0, nth, "VN", &roles);
            ties::set(&tx, rows[0].case_id, &rows).await.unwrap();
        }
        for nth in 40..52 {
            let rows = map(programme.0, nth, "LK", &[("parents", "micro", HELPS)]);
            ties::set(&tx, rows[0].case_id, &rows).await.unwrap();
        }
        for nth in 52..55 {
            let rows = map(programme.0, nth, "NP", &[("parents", "micro", HELPS)]);
            ties::set(&tx, rows[0].case_id, &rows).await.unwrap();
        }
        tx.commit().await.unwrap();

        let figures = g.app.life_figures(g.world.actor("programme"), "bali-2026");
        let around = figures.await.unwrap().around;
        // Nepal is of few, and Sri Lanka with it: else Nepal were what is left of all. Together they are many.
        let maps: Vec<_> = around
            .iter()
            .map(|of| (of.country.as_deref(), of.maps, of.roles.len()))
            .collect();
        assert_eq!(
            maps,
            [(Some("VN"), About(40), 3), (None, About(15), 1)],
            "{}",
            g.name
        );
        assert_eq!(
            (around[1].roles[0].role.code(), around[1].roles[0].helps),
            ("parents", About(15)),
            "{}",
            g.name
        );
        let told =
            |role: &AroundRole| (role.role.code(), role.ring.code(), role.helps, role.hinders);
        let mut roles: Vec<_> = around[0].roles.iter().map(told).collect();
        roles.sort_unstable_by_key(|(role, ..)| *role);
        assert_eq!(
            roles,
            [
                // Three say that employers stand in the way, too.
                ("employer", "meso", About(20), Hidden),
                // Ten say that lenders help and stand in the way.
                ("lender", "exo", About(10), About(25)),
                // All say it.
                ("parents", "micro", About(40), About(0)),
                // Who nine named is not told of; nor friends, of whom nine said nothing.
            ],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn the_last_map_of_each_person_counts_once_follows_what_is_put_right_and_goes_with_the_case()
{
    for g in grounds().await {
        let walk = home(&g).await;
        let on = walk.today();
        let first = steps::ties(
            on,
            &[
                ("siblings", "meso", "helps", "weak"),
                ("siblings", "micro", "hinders", "strong"),
                ("employer", "meso", "both", "weak"),
            ],
        );
        does(&g, "hanoi", &walk, "map-ties", first).await.unwrap();
        // Two brothers are one role: the nearer ring, and what either does.
        assert_eq!(
            sums(&g, &walk).await,
            [
                (String::new(), String::new(), false, false, 1),
                ("employer".to_owned(), "meso".to_owned(), true, true, 1),
                ("siblings".to_owned(), "micro".to_owned(), true, true, 1),
            ],
            "{}",
            g.name
        );

        let second = steps::ties(on, &[("police", "exo", "hinders", "weak")]);
        does(&g, "hanoi", &walk, "map-ties", second).await.unwrap();
        let of_second = [
            (String::new(), String::new(), false, false, 1),
            ("police".to_owned(), "exo".to_owned(), false, true, 1),
        ];
        assert_eq!(sums(&g, &walk).await, of_second, "{}", g.name);

        // Made and added up again it is the same.
        assert_eq!(g.app.rebuild().await.unwrap().changed, 0, "{}", g.name);
        assert_eq!(sums(&g, &walk).await, of_second, "{}", g.name);

        // Struck out, the one before counts.
        let view = g.app.case_view(g.world.actor("hanoi"), walk.number(), &[]);
        let entries = view.await.unwrap().entries;
        let maps = entries.iter().filter(|e| e.code == "map-ties");
        let struck = json!({
            "entry": maps.map(|e| e.number).max(), "strike": true, "correction_reason": "Drawn with somebody else.",
        });
        does(&g, "hanoi", &walk, "correct", steps::fields(struck))
            .await
            .unwrap();
        let left: Vec<String> = sums(&g, &walk).await.into_iter().map(|s| s.0).collect();
        assert_eq!(left, ["", "employer", "siblings"], "{}", g.name);

        let case = cases::find(g.app.store().reader(), walk.number());
        let case = case.await.unwrap().unwrap();
        let tx = g.app.store().write().await.unwrap();
        erasure::forget(&tx, &case).await.unwrap();
        let all = ties::alike(&tx, case.programme_id).await.unwrap();
        assert_eq!(all, [], "{}", g.name);
        drop(tx);
    }
}

/// What is added up over the programme of a case, in the order of the roles.
async fn sums(g: &Ground, walk: &Walk<'_>) -> Vec<(String, String, bool, bool, i64)> {
    let c = g.app.store().reader();
    let case = cases::find(c, walk.number()).await.unwrap().unwrap();
    let all = ties::alike(c, case.programme_id).await.unwrap();
    let row = |a: AlikeTies| (a.role, a.ring, a.helps, a.hinders, a.people);
    let mut all: Vec<_> = all.into_iter().map(row).collect();
    all.sort();
    all
}
