//! Policies carry what people need to know about them.

use std::collections::BTreeMap;

use crate::{Text, assert_tidy, conformance, languages, texts};

/// What a safeguard says about itself, beside its `@id`.
const OWED_BY_SAFEGUARDS: [&str; 5] = ["requirement", "source", "remedy", "cleared_by", "audience"];

/// The annotations of one policy.
struct Policy {
    path: String,
    line: usize,
    annotations: BTreeMap<String, String>,
}

impl Policy {
    fn id(&self) -> Option<&str> {
        self.annotations.get("id").map(String::as_str)
    }

    fn is_safeguard(&self) -> bool {
        self.path.starts_with("policy/safeguards/")
    }

    fn place(&self) -> String {
        format!(
            "{}:{} {}",
            self.path,
            self.line,
            self.id().unwrap_or("(no @id)")
        )
    }
}

#[test]
fn every_policy_has_an_id_of_its_own() {
    let policies = policies(&texts());
    assert!(
        !policies.is_empty(),
        "there is no policy in policy/**/*.cedar"
    );

    let mut seen = BTreeMap::new();
    let mut complaints = Vec::new();
    for policy in &policies {
        match policy.id() {
            None => complaints.push(format!("{} has no @id", policy.place())),
            Some(id) => {
                if let Some(other) = seen.insert(id.to_owned(), policy.place()) {
                    complaints.push(format!("{} repeats the @id of {other}", policy.place()));
                }
            }
        }
    }
    assert_tidy("every policy has an id of its own", &complaints);
}

#[test]
fn every_safeguard_says_what_it_rests_on_and_who_can_clear_it() {
    let requirements = conformance::ids();
    let mut complaints = Vec::new();
    for policy in policies(&texts())
        .iter()
        .filter(|policy| policy.is_safeguard())
    {
        for owed in OWED_BY_SAFEGUARDS {
            if policy
                .annotations
                .get(owed)
                .is_none_or(|value| value.trim().is_empty())
            {
                complaints.push(format!("{} lacks @{owed}", policy.place()));
            }
        }
        let named = policy
            .annotations
            .get("requirement")
            .map_or("", String::as_str);
        for requirement in named.split([',', ' ']).filter(|word| !word.is_empty()) {
            if !requirements.iter().any(|id| id == requirement) {
                complaints.push(format!(
                    "{}: docs/conformance.toml has no `{requirement}`",
                    policy.place()
                ));
            }
        }
    }
    assert_tidy(
        "every safeguard says what it rests on and who can clear it",
        &complaints,
    );
}

#[test]
fn every_safeguard_has_words_in_every_language() {
    let texts = texts();
    let mut complaints = Vec::new();
    for policy in policies(&texts)
        .iter()
        .filter(|policy| policy.is_safeguard())
    {
        let key = message_key(policy.id().unwrap_or_default());
        for (locale, messages) in languages::catalogues(&texts) {
            if !messages.contains_key(&key) {
                complaints.push(format!(
                    "{}: locales/{locale} has no `{key}`",
                    policy.place()
                ));
            }
        }
    }
    assert_tidy("every safeguard has words in every language", &complaints);
}

/// All policy ids, for those who refer to them.
pub(crate) fn ids(texts: &[Text]) -> Vec<String> {
    policies(texts)
        .iter()
        .filter_map(|policy| policy.id().map(str::to_owned))
        .collect()
}

/// `sg.no-pending-appeal` and `no-pending-appeal` are both spoken of as `sg-no-pending-appeal`.
fn message_key(id: &str) -> String {
    let key = id.replace('.', "-");
    if key.starts_with("sg-") {
        key
    } else {
        format!("sg-{key}")
    }
}

fn policies(texts: &[Text]) -> Vec<Policy> {
    let is_policy = |text: &&Text| text.path.starts_with("policy/") && text.is_kind("cedar");
    texts
        .iter()
        .filter(is_policy)
        .flat_map(|text| read(&text.path, &text.words))
        .collect()
}

/// Reads the annotations before each `permit` or `forbid`; the parser proper is the policy crate's.
fn read(path: &str, words: &str) -> Vec<Policy> {
    let mut policies = Vec::new();
    let mut annotations = BTreeMap::new();
    let mut rest = words;
    let line = |rest: &str| words[..words.len() - rest.len()].matches('\n').count() + 1;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if first == '@' {
            let name_end = rest[1..]
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .map_or(rest.len(), |end| end + 1);
            let (name, after) = (&rest[1..name_end], rest[name_end..].trim_start());
            let value = after
                .strip_prefix('(')
                .map(str::trim_start)
                .and_then(string);
            let (value, after) = value.unwrap_or((String::new(), after));
            annotations.insert(name.to_owned(), value);
            rest = after.trim_start().strip_prefix(')').unwrap_or(after);
        } else if rest.starts_with("permit") || rest.starts_with("forbid") {
            let annotations = std::mem::take(&mut annotations);
            policies.push(Policy {
                path: path.to_owned(),
                line: line(rest),
                annotations,
            });
            rest = after_statement(rest);
        } else {
            rest = &rest[first.len_utf8()..];
        }
    }
    policies
}

/// What follows the `;` that ends the statement, which may also stand in strings and comments.
fn after_statement(mut rest: &str) -> &str {
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some((_, after)) = string(rest) {
            rest = after;
        } else {
            rest = &rest[first.len_utf8()..];
            if first == ';' {
                break;
            }
        }
    }
    rest
}

/// The string that `rest` begins with, and what follows it.
fn string(rest: &str) -> Option<(String, &str)> {
    let body = rest.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = body.find(|c| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    })?;
    Some((body[..end].to_owned(), &body[end + 1..]))
}

#[test]
fn annotations_are_read_past_comments_and_strings() {
    let policies = read(
        "policy/safeguards/voluntary.cedar",
        r#"// @id("not.this")
@id("sg.voluntary")
@source("Guide \"4.2\"; Framework 1")
forbid (principal, action, resource) // forbid; permit
when { resource.words == "permit; @id(\"x\")" };
@id("role.read") permit (principal, action, resource);"#,
    );

    let ids: Vec<_> = policies
        .iter()
        .map(|policy| (policy.id().unwrap(), policy.line))
        .collect();
    assert_eq!(ids, [("sg.voluntary", 4), ("role.read", 6)]);
    assert_eq!(
        policies[0].annotations["source"],
        r#"Guide \"4.2\"; Framework 1"#
    );
    assert_eq!(message_key("sg.voluntary"), message_key("voluntary"));
}
