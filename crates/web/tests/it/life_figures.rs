//! Life at home over many people: pages, a tagged table, JSON (MNE-02, MNE-11, COM-03).

use homeward_demo::steps;
use homeward_store::{
    programmes,
    ties::{self, DRAWN, Tie},
};
use serde_json::json;
use uuid::Uuid;

use crate::{ground::Ground, life::home};

#[tokio::test]
async fn figures_of_life_at_home_are_a_page_and_a_tagged_table_for_those_who_may_read_figures() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let answered = steps::surveyed("baseline", walk.today(), "vi", 0);
        walk.record(walk.receiver(), "record-survey", answered)
            .await
            .unwrap();
        let path = "/programmes/terms/bali-2026/life";
        for login in ["programme", "monitoring"] {
            let browser = ground.browse(login).await;
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{name}: {login}");
            // One person is of few: told is that it is hidden, and no figure.
            assert!(
                page.text.contains("hidden") && !page.text.contains("about 0 people"),
                "{name}"
            );
            let table = browser.get(&format!("{path}.csv")).await;
            let lines: Vec<&str> = table.text.lines().collect();
            assert!(
                lines[1].starts_with("#activity+programme,#meta+population,#meta+method,"),
                "{name}"
            );
            assert_eq!(
                lines[2], "bali-2026,returnees,equal-weights,round,baseline,economic,,,,,yes",
                "{name}"
            );
            let columns = |line: &str| line.matches(',').count();
            assert!(
                lines.iter().all(|line| columns(line) == columns(lines[0])),
                "{name}"
            );
        }
        for login in ["hanoi", "caseworker", "admin", "consulate"] {
            let browser = ground.browse(login).await;
            for path in [path.to_owned(), format!("{path}.csv")] {
                let page = browser.get(&path).await;
                assert!(
                    matches!(page.status.as_u16(), 403 | 404),
                    "{name}: {login} {path}"
                );
            }
        }
    }
}

#[tokio::test]
async fn who_is_around_those_who_came_back_is_drawn_by_country_and_told_in_tables() {
    for ground in Ground::both().await {
        let name = ground.name;
        let c = ground.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let tx = ground.app.store().write().await.unwrap();
        for nth in 0..12_u128 {
            let row = |role: &str, hinders: bool| Tie {
                case_id: Uuid::from_u128(nth + 1).into(),
                role: role.to_owned(),
                programme_id: programme,
                country: if nth < 11 { "VN" } else { "NP" }.to_owned(),
                ring: if role.is_empty() { "" } else { "exo" }.to_owned(),
                helps: false,
                hinders,
            };
            let rows = [row(DRAWN, false), row("courts", true)];
            ties::set(&tx, rows[0].case_id, &rows).await.unwrap();
        }
        tx.commit().await.unwrap();

        let browser = ground.browse("monitoring").await;
        let path = "/programmes/terms/bali-2026/life";
        let page = browser.get(path).await.text;
        // One map of Nepal hides those of Viet Nam with it; both together are told.
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        let together = "Countries with few, together: maps of about 10 people";
        assert!(page.contains(together), "{name}");
        assert!(!page.contains("Vietnam: maps"), "{name}");

        let forget = async |nth: std::ops::Range<u128>| {
            let tx = ground.app.store().write().await.unwrap();
            for case in nth {
                let case = Uuid::from_u128(case + 1).into();
                ties::set(&tx, case, &[]).await.unwrap();
            }
            tx.commit().await.unwrap();
        };
        forget(11..12).await;
        let page = browser.get(path).await.text;
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains("Vietnam: maps of about 10 people"), "{name}");
        assert!(
            page.contains("courts") && page.contains("two thirds or more"),
            "{name}"
        );
        let program = ground.program(ground.world.actor("monitoring")).await;
        let figures = program.get("/programmes/bali-2026/life").await.body;
        let expected = json!([{ "country": "VN", "maps": 10, "roles": [
            { "role": "courts", "ring": "exo", "helps": 0, "hinders": 10 },
        ] }]);
        assert_eq!(figures["around"], expected, "{name}");
        let table = browser.get(&format!("{path}.csv")).await.text;
        for line in [
            "bali-2026,returnees,map,country,VN,courts-helps,0,,,,no",
            "bali-2026,returnees,map,country,VN,courts-hinders,10,,,,no",
        ] {
            assert!(table.lines().any(|l| l == line), "{name}: {line}");
        }

        // Of three maps nothing is told.
        forget(0..8).await;
        let page = browser.get(path).await.text;
        assert!(page.contains("Every figure here is hidden"), "{name}");
        assert!(!page.contains("courts"), "{name}");
    }
}

#[tokio::test]
async fn programmes_stand_beside_one_another_for_those_who_may_read_their_figures() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let answered = steps::surveyed("baseline", walk.today(), "vi", 4);
        walk.record(walk.receiver(), "record-survey", answered)
            .await
            .unwrap();
        for login in ["programme", "monitoring", "auditor"] {
            let page = ground.browse(login).await.get("/programmes/life").await;
            assert_eq!(page.status, 200, "{name}: {login}");
            assert!(
                page.text
                    .contains("href=\"/programmes/terms/bali-2026/life\"")
                    && page.text.contains("hidden"),
                "{name}: one person is of few"
            );
        }
        for login in ["hanoi", "caseworker", "admin", "consulate"] {
            let page = ground.browse(login).await.get("/programmes/life").await;
            assert_eq!(page.status, 403, "{name}: {login}");
        }
    }
}
