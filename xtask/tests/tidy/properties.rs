//! What is proved of the policies is said to people too, and proved with the Cedar that decides.

use std::collections::BTreeMap;

use crate::{Text, assert_tidy, conformance, languages, texts};

struct Property {
    path: String,
    id: String,
    words: String,
    requirements: Vec<String>,
}

fn properties(texts: &[Text]) -> (Vec<String>, Vec<Property>) {
    let (mut subjects, mut properties) = (Vec::new(), Vec::new());
    for text in texts
        .iter()
        .filter(|text| text.path.starts_with("policy/properties/"))
    {
        let file: toml::Table = toml::from_str(&text.words).expect("a file of properties");
        let word = |table: &toml::Table, key: &str| table[key].as_str().unwrap().to_owned();
        subjects.push(word(&file, "subject"));
        for property in file["property"].as_array().unwrap() {
            let table = property.as_table().unwrap();
            properties.push(Property {
                path: text.path.clone(),
                id: word(table, "id"),
                words: word(table, "words"),
                requirements: table["requirements"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|id| id.as_str().unwrap().to_owned())
                    .collect(),
            });
        }
    }
    (subjects, properties)
}

#[test]
fn every_property_has_words_in_every_language_and_in_english_its_own() {
    let texts = texts();
    let (subjects, properties) = properties(&texts);
    assert!(!properties.is_empty());
    let requirements = conformance::ids();
    let mut complaints = Vec::new();
    for (locale, messages) in languages::catalogues(&texts) {
        for subject in &subjects {
            let key = format!("pr-subject-{subject}");
            if !messages.contains_key(&key) {
                complaints.push(format!("locales/{locale} has no `{key}`"));
            }
        }
        for property in &properties {
            let key = format!("pr-{}", property.id);
            if !messages.contains_key(&key) {
                complaints.push(format!(
                    "{}: locales/{locale} has no `{key}`",
                    property.path
                ));
            }
        }
    }
    let english = texts
        .iter()
        .find(|text| text.path == "locales/en/guarantees.ftl")
        .expect("the page's own words");
    for property in &properties {
        let line = format!("pr-{} = {}", property.id, property.words);
        if !english.words.lines().any(|found| found == line) {
            complaints.push(format!(
                "{}: `{}` reads otherwise in locales/en/guarantees.ftl",
                property.path, property.id
            ));
        }
        for requirement in &property.requirements {
            if !requirements.contains(requirement) {
                complaints.push(format!(
                    "{}: docs/conformance.toml has no `{requirement}`",
                    property.path
                ));
            }
        }
    }
    assert_tidy(
        "every property has words in every language, and in English its own",
        &complaints,
    );
}

#[test]
fn what_decides_and_what_is_proved_is_the_same_cedar() {
    let texts = texts();
    let versions = |path: &str| -> BTreeMap<String, String> {
        let lock = texts.iter().find(|text| text.path == path).expect(path);
        let lock: toml::Table = toml::from_str(&lock.words).expect("a lock file");
        lock["package"]
            .as_array()
            .unwrap()
            .iter()
            .map(|package| {
                (
                    package["name"].as_str().unwrap(),
                    package["version"].as_str().unwrap(),
                )
            })
            .filter(|(name, _)| matches!(*name, "cedar-policy" | "cedar-policy-core"))
            .map(|(name, version)| (name.to_owned(), version.to_owned()))
            .collect()
    };
    let ours = versions("Cargo.lock");
    assert_eq!(ours.len(), 2);
    assert_eq!(ours, versions("tools/prove/Cargo.lock"));
}
