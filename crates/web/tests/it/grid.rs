//! Every route, every role, every kind of record: what each may reach, kept as one page to read.
//!
//! The routes come from the site's own list and the table of actions, so that a new one stands here by itself.

use std::{collections::BTreeMap, fmt::Write};

use homeward_demo::{Profile, Walk};
use homeward_domain::{
    actions::ACTIONS, case_number::CaseNumber, stage::StageName, tracks::TRACKS,
};
use serde_json::json;

use crate::ground::Ground;

/// Kinds of record, from the point of view of the Manila office.
async fn records(ground: &Ground) -> Vec<(&'static str, CaseNumber)> {
    let mut records = Vec::new();
    for (name, profile) in [
        ("own office", Profile::adult()),
        (
            "other office",
            Profile::adult().between("dubai", "LK", "si"),
        ),
        (
            "protected location",
            Profile::adult().detail(json!({ "protected_location": true })),
        ),
    ] {
        let mut walk = Walk::new(&ground.app, &ground.world, profile);
        walk.to(if name == "protected location" {
            // Only whoever carries it, and the protection lead, can go on from here.
            StageName::Registered
        } else {
            StageName::Eligible
        })
        .await
        .unwrap_or_else(|stuck| panic!("{name}: {stuck}"));
        records.push((name, walk.number().clone()));
    }
    records.push(("no such case", CaseNumber::new(26, 1)));
    records
}

/// Who visits: one of each role, of Manila unless said.
const VISITORS: &[&str] = &[
    "caseworker",
    "manager",
    "lead",
    "children",
    "trafficking",
    "doctor",
    "travel",
    "supervisor",
    "hanoi",
    "dubai",
    "programme",
    "dataprotection",
    "admin",
    "immigration",
    "consulate",
];

/// The routes of one case.
fn routes(number: &CaseNumber) -> Vec<(String, String)> {
    let mut routes = vec![
        ("GET case".to_owned(), format!("/cases/{number}")),
        (
            "GET case, all opened".to_owned(),
            format!("/cases/{number}?open=counselling,protection,health"),
        ),
        ("GET paper".to_owned(), format!("/cases/{number}/paper")),
        ("GET copy".to_owned(), format!("/cases/{number}/copy")),
        (
            "GET copy file".to_owned(),
            format!("/cases/{number}/copy.json"),
        ),
    ];
    for track in TRACKS {
        routes.push((
            format!("GET track {}", track.code),
            format!("/cases/{number}/tracks/{}", track.code),
        ));
    }
    routes.extend([
        (
            "GET rules of that day".to_owned(),
            format!("/cases/{number}/entries/1/rules"),
        ),
        (
            "GET correct".to_owned(),
            format!("/cases/{number}/correct/1"),
        ),
        (
            "GET verify".to_owned(),
            format!("/cases/{number}/second/verify/1"),
        ),
        (
            "GET approve".to_owned(),
            format!("/cases/{number}/second/approve-correction/1"),
        ),
        (
            "POST correct".to_owned(),
            format!("/cases/{number}/correct/1"),
        ),
        (
            "POST verify".to_owned(),
            format!("/cases/{number}/second/verify/1"),
        ),
    ]);
    for action in ACTIONS
        .iter()
        .filter(|a| !matches!(a.code, "correct" | "verify" | "approve-correction"))
    {
        routes.push((
            format!("GET {}", action.code),
            format!("/cases/{number}/do/{}", action.code),
        ));
        routes.push((
            format!("POST {}", action.code),
            format!("/cases/{number}/do/{}", action.code),
        ));
    }
    routes
}

/// What a status means to a reader of the grid.
fn sign(status: u16) -> char {
    match status {
        200 | 303 => '+', // reached
        422 => 'f',       // reached: the empty form lacks answers
        409 => 's',       // reached: stage or safeguards
        403 => '-',       // no role
        404 => '.',       // does not exist for this reader
        _ => '?',
    }
}

#[tokio::test]
async fn each_role_reaches_what_its_task_needs_and_nothing_else() {
    for ground in Ground::both().await {
        let records = records(&ground).await;
        let mut visits = 0;
        let mut grid: BTreeMap<(&str, String), String> = BTreeMap::new();
        for visitor in VISITORS {
            let browser = ground.browse(visitor).await;
            for (record, number) in &records {
                for (name, path) in routes(number) {
                    let page = if name.starts_with("POST") {
                        browser.post(&path, &[]).await
                    } else {
                        browser.get(&path).await
                    };
                    visits += 1;
                    let sign = sign(page.status.as_u16());
                    assert_ne!(
                        sign, '?',
                        "{}: {visitor} {name} of {record}: {}",
                        ground.name, page.status
                    );
                    grid.entry((record, name)).or_default().push(sign);
                }
            }
        }
        // What does not exist for a reader answers alike whether it exists or not.
        for ((record, name), signs) in &grid {
            for (at, visitor) in VISITORS.iter().enumerate() {
                let reaches_case =
                    grid[&(*record, "GET case".to_owned())].chars().nth(at) == Some('+');
                let sign = signs.chars().nth(at).unwrap();
                let protective = name.split_once(' ').is_some_and(|(_, code)| {
                    homeward_domain::actions::Action::find(code)
                        .is_some_and(homeward_domain::actions::Action::is_protective)
                });
                if !reaches_case && !protective {
                    assert_eq!(
                        sign, '.',
                        "{}: {visitor} learns from {name} that {record} is there",
                        ground.name
                    );
                }
            }
        }
        let mut page = format!(
            "columns: {}\n+ reached, f form incomplete, s stage or safeguards, - no role, . does not exist for the reader\n",
            VISITORS.join(" ")
        );
        let mut last = "";
        for ((record, name), signs) in &grid {
            if *record != last {
                let _ = writeln!(page, "\n{record}");
                last = record;
            }
            let _ = writeln!(page, "  {name:<32} {signs}");
        }
        let _ = writeln!(page, "\n{visits} visits");
        insta::assert_snapshot!("grid", page);
    }
}
