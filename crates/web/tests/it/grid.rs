//! Every route, every role, every kind of record: what each may reach, kept as one page to read.
//!
//! The routes are read from the sources of the site, the actions from their table, so that a new one stands here by itself; what an
//! address leaves open must be said in [`stands_for`], or the test fails.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use homeward_demo::{Profile, Walk};
use homeward_domain::{
    actions::{ACTIONS, Action},
    case_number::CaseNumber,
    codes::Role,
    stage::StageName,
    tracks::TRACKS,
};
use homeward_store::{
    cases, programmes,
    staff::{self, RoleGrant},
};
use serde_json::json;

use crate::ground::{Ground, Page};

/// Who visits: one of each role, of Manila unless said.
const VISITORS: &[&str] = &[
    "caseworker",
    // Holds the role for one programme only.
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
    "monitoring",
    "auditor",
    "admin",
    "immigration",
    "consulate",
];

/// Routes that are not visited, and why.
const LEFT_OUT: &[(&str, &str)] = &[
    ("/health", "says nothing of anybody"),
    (
        "/calendar.ics",
        "opens by its own key, whoever visits and whatever their session",
    ),
    ("/sign-in", "begins a session"),
    ("/sign-in/second", "begins a session"),
    ("/sign-in/second/passkey", "begins a session"),
    ("/sign-in/passkey", "begins a session"),
    ("/sign-in/openid", "begins a session"),
    ("/sign-in/openid/back", "begins a session"),
    (
        "/account/sessions/others",
        "ends the other session of whoever visits",
    ),
    ("/sign-out", "ends the session of whoever visits"),
    (
        "/settings/lock",
        "would lock the house before the next visit",
    ),
    ("/api/v1/openapi.json", "says nothing of anybody"),
];

/// A kind of record, from the point of view of the Manila office.
struct Record {
    name: &'static str,
    number: CaseNumber,
    /// The number of its last entry for whoever sees every entry.
    last: u32,
}

/// One of each kind; and a number nobody has.
async fn records(ground: &Ground) -> Vec<Record> {
    let protected = json!({ "protected_location": true });
    let mut records = Vec::new();
    for (name, profile, stage) in [
        ("own office", Profile::adult(), StageName::Eligible),
        (
            "other office",
            Profile::adult().between("dubai", "LK", "si"),
            StageName::Eligible,
        ),
        (
            "other programme",
            Profile::adult()
                .in_programme("gulf-2026")
                .between("manila", "LK", "si"),
            StageName::Registered,
        ),
        // Only whoever carries it, and the protection lead, can go on from here.
        (
            "protected location",
            Profile::adult().detail(protected),
            StageName::Registered,
        ),
        (
            "confidential",
            Profile::adult().trafficked(),
            StageName::Eligible,
        ),
    ] {
        let mut walk = Walk::new(&ground.app, &ground.world, profile);
        walk.to(stage)
            .await
            .unwrap_or_else(|stuck| panic!("{name}: {stuck}"));
        let number = walk.number().clone();
        if name == "confidential" {
            let lead = &ground.world.manila.trafficking;
            let screened = homeward_demo::steps::screened_with_indicators(walk.today());
            ground
                .app
                .record(
                    lead,
                    &number,
                    "screen-trafficking",
                    homeward_demo::steps::input(screened),
                )
                .await
                .unwrap();
        }
        let found = cases::find(ground.app.store().reader(), &number)
            .await
            .unwrap();
        let last = u32::try_from(found.unwrap().entries).unwrap();
        records.push(Record { name, number, last });
    }
    records.push(Record {
        name: "no such case",
        number: CaseNumber::new(26, 1),
        last: 1,
    });
    records
}

/// Lets the manager hold the role for one programme alone.
async fn narrow(ground: &Ground) {
    let tx = ground.app.store().write().await.unwrap();
    let manager = &ground.world.manila.manager;
    let programme = programmes::find(&tx, "bali-2026").await.unwrap().unwrap();
    let grant = RoleGrant {
        role: Role::CaseManager,
        programme: Some(programme.id),
        office: Some(manager.office.id),
    };
    staff::set_grants(&tx, manager.staff.id, &[grant])
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Every route as the sources of the site say it.
fn routes() -> Vec<String> {
    let mut found = vec!["/api/v1/cases/{number}/{action}".to_owned()];
    read(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
        &mut found,
    );
    found.sort();
    found.dedup();
    found
}

fn read(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            read(&path, found);
            continue;
        }
        if path.extension().is_none_or(|kind| kind != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // Tests of a file have routes of their own.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let root = if path.components().any(|c| c.as_os_str() == "api") {
            "/api/v1"
        } else {
            ""
        };
        for after in text.split(".route(").skip(1) {
            // Routes whose address is made stand in `routes`.
            if let Some((address, _)) = after
                .trim_start()
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
            {
                let root = if address.starts_with("/v1/") {
                    "/api"
                } else {
                    root
                };
                found.push(format!("{root}{address}"));
            }
        }
    }
}

/// What stands for a part that an address leaves open. Nothing of a case: the number and the entries are put in for each record.
fn stands_for(route: &str, part: &str) -> Vec<String> {
    let own = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect();
    let actions = |which: fn(&Action) -> bool| {
        let chosen = ACTIONS.iter().filter(|a| which(a));
        chosen.map(|a| a.code.to_owned()).collect()
    };
    match part {
        // Versions are numbered too.
        "{number}" if !route.contains("/cases/") => own(&["1"]),
        "{number}" | "{entry}" => own(&[part]),
        "{action}" => actions(|_| true),
        "{track}" => TRACKS.iter().map(|t| t.code.to_owned()).collect(),
        "{code}" if route.starts_with("/by-number/") => actions(Action::is_protective),
        "{code}" if route.contains("/do/") => {
            actions(|a| !matches!(a.code, "correct" | "verify" | "approve-correction"))
        }
        "{code}" if route.contains("/second/") => own(&["verify", "approve-correction"]),
        "{code}" if route.contains("/actions/") => own(&["release", "withdraw"]),
        "{code}" if route.starts_with("/language/") => own(&["ar"]),
        "{form}" => own(&["declaration"]),
        "{instrument}" => own(&["satisfaction"]),
        "{language}" => own(&["vi"]),
        // Nothing has this key: reached is what may look for it.
        "{key}" | "{programme}" => own(&["nothing-has-this-key"]),
        "{id}" => own(&["00000000-0000-0000-0000-000000000000"]),
        _ => panic!("say in `stands_for` what {part} of {route} stands for"),
    }
}

/// The addresses of a route, with the number and the entry of a record still open.
fn addresses(route: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for part in route.split('/').skip(1) {
        let is_open = part.starts_with('{');
        let values = if is_open {
            stands_for(route, part)
        } else {
            vec![part.to_owned()]
        };
        all = all
            .iter()
            .flat_map(|before| values.iter().map(move |value| format!("{before}/{value}")))
            .collect();
    }
    all
}

/// What is asked of each address.
fn visits() -> Vec<(&'static str, String)> {
    let mut visits = Vec::new();
    for route in routes() {
        if LEFT_OUT.iter().any(|(left_out, _)| *left_out == route) {
            continue;
        }
        for address in addresses(&route) {
            let methods: &[&str] = if address.starts_with("/api/") {
                &["GET", "POST", "PUT"]
            } else {
                &["GET", "POST"]
            };
            for method in methods {
                visits.push((*method, address.clone()));
            }
            if route == "/cases/{number}" {
                visits.push((
                    "GET",
                    format!("{address}?open=counselling,protection,health"),
                ));
            }
        }
    }
    // A route of its own may stand beside one that leaves a part open.
    visits.sort();
    visits.dedup();
    visits
}

/// What a status means to a reader of the grid; nothing where the route does not take the method.
fn sign(page: &Page) -> Option<char> {
    Some(match page.status.as_u16() {
        405 => return None,
        200..=204 | 303 => '+', // reached
        422 => 'f',             // reached: the empty form lacks answers
        409 => 's',             // reached: stage or safeguards
        403 => '-',             // no role
        404 => '.',             // does not exist for this reader
        429 => 'w',             // asked too often
        _ => '?',
    })
}

/// Signs by record and visit.
type Grid = BTreeMap<(usize, String), String>;

async fn walk_through(ground: &Ground) -> (String, usize, Vec<String>) {
    narrow(ground).await;
    let records = records(ground).await;
    let visits = visits();
    let (mut count, mut grid) = (0, Grid::new());
    for visitor in VISITORS {
        let browser = ground.browse(visitor).await;
        let token = ground.token(visitor).await;
        for (at, record) in records.iter().enumerate() {
            for (method, address) in &visits {
                let about_a_case = address.contains("{number}");
                if !about_a_case && at > 0 {
                    continue;
                }
                let entries = if address.contains("{entry}") {
                    vec![("1", 1), ("last", record.last)]
                } else {
                    vec![("", 0)]
                };
                for (which, entry) in entries {
                    let path = address
                        .replace("{number}", record.number.as_str())
                        .replace("{entry}", &entry.to_string());
                    let page = if path.starts_with("/api/") {
                        ground.call(&token, method, &path).await
                    } else if *method == "POST" {
                        browser.post(&path, &[]).await
                    } else {
                        browser.get(&path).await
                    };
                    let Some(sign) = sign(&page) else { continue };
                    count += 1;
                    let name = format!("{method:<4} {}", address.replace("{entry}", which));
                    assert_ne!(
                        sign, '?',
                        "{}: {visitor} {name} of {}: {}",
                        ground.name, record.name, page.status
                    );
                    let row = if about_a_case { at + 1 } else { 0 };
                    grid.entry((row, name)).or_default().push(sign);
                }
            }
        }
    }
    for ((_, name), signs) in &grid {
        assert_eq!(signs.len(), VISITORS.len(), "{name}: {signs}");
    }
    let mut page = format!(
        "columns: {}\n+ reached, f form incomplete, s stage or safeguards, - no role, . does not exist for the reader, w asked too often\n",
        VISITORS.join(" ")
    );
    let mut last = None;
    for ((row, name), signs) in &grid {
        if last != Some(*row) {
            let kind = row
                .checked_sub(1)
                .map_or("the house", |at| records[at].name);
            let _ = writeln!(page, "\n{kind}");
            last = Some(*row);
        }
        let _ = writeln!(page, "  {name:<64} {signs}");
    }
    let _ = writeln!(page, "\n{count} visits");
    (page, count, told(&records, &grid))
}

/// What tells a reader that something is there which does not exist for them: it should answer like what is not there.
fn told(records: &[Record], grid: &Grid) -> Vec<String> {
    let of_case = "GET  /cases/{number}".to_owned();
    let mut told = Vec::new();
    for ((row, name), signs) in grid.iter().filter(|((row, _), _)| *row > 0) {
        let protective = name
            .rsplit('/')
            .next()
            .and_then(Action::find)
            .is_some_and(Action::is_protective);
        for (at, (visitor, sign)) in VISITORS.iter().zip(signs.chars()).enumerate() {
            let reaches_case = grid[&(*row, of_case.clone())].chars().nth(at) == Some('+');
            let nobodys = grid[&(records.len(), name.clone())].chars().nth(at);
            if !reaches_case && !protective && nobodys != Some(sign) {
                let record = records[row - 1].name;
                told.push(format!(
                    "{visitor} learns from {name} that {record} is there"
                ));
            }
        }
    }
    told
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_reaches_what_its_task_needs_and_nothing_else() {
    // Both databases at once: within one the order of visits counts, for they leave something behind.
    let walks: Vec<_> = Ground::both()
        .await
        .into_iter()
        .map(|ground| tokio::spawn(async move { (ground.name, walk_through(&ground).await) }))
        .collect();
    for walk in walks {
        let (name, (page, count, told)) = walk.await.unwrap();
        assert!(count > 10_000, "{name}: {count} visits");
        insta::assert_snapshot!("grid", page);
        assert_eq!(told, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_route_stands_in_the_grid() {
    let routes = routes();
    assert!(routes.len() > 60, "{routes:?}");
    for route in &routes {
        assert!(!addresses(route).is_empty(), "{route}");
    }
    for (left_out, why) in LEFT_OUT {
        assert!(
            routes.iter().any(|route| route == left_out),
            "{left_out} is no route any more ({why})"
        );
    }
}
