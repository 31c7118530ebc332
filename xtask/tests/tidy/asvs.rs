//! `docs/security/asvs.toml` goes through all of OWASP ASVS 5.0.0 at levels 1 and 2, and what it names exists.

use std::{collections::BTreeMap, path::Path};

use crate::{assert_tidy, conformance, texts};

const PATH: &str = "docs/security/asvs.toml";
/// How many requirements of levels 1 and 2 each chapter has.
const CHAPTERS: [(&str, usize); 17] = [
    ("1", 27),
    ("2", 11),
    ("3", 19),
    ("4", 10),
    ("5", 9),
    ("6", 35),
    ("7", 18),
    ("8", 7),
    ("9", 7),
    ("10", 29),
    ("11", 14),
    ("12", 9),
    ("13", 13),
    ("14", 9),
    ("15", 13),
    ("16", 16),
    ("17", 7),
];
const LEVELS: [(i64, usize); 2] = [(1, 70), (2, 183)];

#[test]
fn every_item_of_the_standard_is_met_or_says_why_not() {
    let texts = texts();
    let file = texts.iter().find(|text| text.path == PATH).expect(PATH);
    let table: toml::Table = file.words.parse().expect("a TOML file");
    let tests = conformance::test_names(&texts);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");

    let mut complaints = Vec::new();
    let (mut chapters, mut levels) = (BTreeMap::new(), BTreeMap::new());
    for (id, row) in &table {
        let chapter = id.split('.').next().unwrap_or_default().to_owned();
        *chapters.entry(chapter).or_insert(0) += 1;
        let level = row.get("level").and_then(toml::Value::as_integer);
        *levels.entry(level.unwrap_or_default()).or_insert(0) += 1;
        let text = |key: &str| row.get(key).and_then(toml::Value::as_str).unwrap_or("");
        let named: Vec<&str> = row
            .get("tests")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_str)
            .collect();
        match text("status") {
            "met" if text("where").is_empty() => complaints.push(format!("{id}: met, but where?")),
            "met" if named.is_empty() && text("why").is_empty() => {
                complaints.push(format!(
                    "{id}: met, but no test shows it and nothing says why not"
                ));
            }
            "met" => {}
            "open" | "not-applicable" if text("why").is_empty() => {
                complaints.push(format!("{id}: {}, but why?", text("status")));
            }
            "open" | "not-applicable" => {}
            other => complaints.push(format!("{id}: status is `{other}`")),
        }
        for test in named.iter().filter(|test| !tests.contains(**test)) {
            complaints.push(format!("{id}: there is no test `{test}`"));
        }
        let places = text("where")
            .split(", ")
            .filter(|place| place.contains('/'));
        for place in places {
            let path = place.split(' ').next().unwrap_or_default();
            if !root.join(path).exists() {
                complaints.push(format!("{id}: there is no `{path}`"));
            }
        }
    }
    let counted: Vec<(&str, usize)> = CHAPTERS
        .iter()
        .map(|(chapter, _)| {
            (
                *chapter,
                chapters.get(*chapter).copied().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(counted, CHAPTERS, "the items of each chapter");
    let levels: Vec<(i64, usize)> = levels.into_iter().collect();
    assert_eq!(levels, LEVELS, "the items of each level");
    assert_tidy("every item of ASVS is met or says why not", &complaints);
}
