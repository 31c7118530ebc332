//! Whoever reads another language reads no less.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Text, assert_tidy, texts};

#[test]
fn every_language_says_everything() {
    let catalogues = catalogues(&texts());
    assert!(
        catalogues.contains_key("en"),
        "locales/en holds no .ftl file"
    );
    assert!(
        catalogues.len() > 1,
        "there is no language beside English in locales/"
    );

    let everything: BTreeSet<&String> = catalogues.values().flat_map(BTreeMap::keys).collect();
    let mut complaints = Vec::new();
    for (locale, messages) in &catalogues {
        for key in everything
            .iter()
            .filter(|key| !messages.contains_key(**key))
        {
            complaints.push(format!("locales/{locale} lacks `{key}`"));
        }
    }
    assert_tidy("every language says everything", &complaints);
}

#[test]
fn no_message_is_said_twice() {
    let mut complaints = Vec::new();
    for (locale, messages) in catalogues(&texts()) {
        for (key, places) in messages.iter().filter(|(_, places)| places.len() > 1) {
            complaints.push(format!(
                "locales/{locale}: `{key}` stands in {}",
                places.join(" and ")
            ));
        }
    }
    assert_tidy("no message is said twice", &complaints);
}

/// For each locale its messages (`id`, and `id.attribute`) and where they stand.
///
/// Terms (`-brand`) are left out: a language may need fewer or more of them.
pub(crate) fn catalogues(texts: &[Text]) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let mut catalogues: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for text in texts {
        let Some((locale, _)) = text
            .path
            .strip_prefix("locales/")
            .and_then(|path| path.split_once('/'))
        else {
            continue;
        };
        if text.is_kind("ftl") {
            let messages = catalogues.entry(locale.to_owned()).or_default();
            for (line, key) in keys(&text.words) {
                messages
                    .entry(key)
                    .or_default()
                    .push(format!("{}:{line}", text.path));
            }
        }
    }
    catalogues
}

fn keys(words: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut message = None;
    for (number, line) in words.lines().enumerate() {
        let is_indented = line.starts_with(' ');
        if !is_indented && !line.is_empty() {
            message = identifier(line).map(str::to_owned);
            found.extend(message.clone().map(|id| (number + 1, id)));
        } else if let (Some(id), Some(attribute)) = (
            &message,
            line.trim_start().strip_prefix('.').and_then(identifier),
        ) {
            found.push((number + 1, format!("{id}.{attribute}")));
        }
    }
    found
}

/// The name before `=`, unless the line is a comment, a term or something else.
fn identifier(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then_some(name)
}

#[test]
fn messages_and_attributes_are_found_and_terms_and_comments_are_not() {
    let words = "# not = this\n-brand = Homeward\ncase-title = Case { $number }\n    .help = See a = b\nplural =\n    { $n ->\n        [one] x = 1\n       *[other] y\n    }\n";

    let keys: Vec<String> = keys(words).into_iter().map(|(_, key)| key).collect();

    assert_eq!(keys, ["case-title", "case-title.help", "plural"]);
}
