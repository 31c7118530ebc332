//! `docs/conformance.toml` says what is done of each requirement, and proves it by name.

use std::collections::BTreeSet;

use crate::{Text, assert_tidy, policies, texts};

const PATH: &str = "docs/conformance.toml";
const REQUIREMENTS: usize = 138;
const ACTIONS: &str = "crates/domain/src/actions.rs";
const STATUSES: [&str; 3] = ["done", "partial", "planned"];

#[test]
fn every_requirement_has_its_row() {
    assert_eq!(
        ids().len(),
        REQUIREMENTS,
        "{PATH} has one table for each of the requirements"
    );
}

#[test]
fn every_row_has_a_status_and_what_it_names_exists() {
    let texts = texts();
    let policies = policies::ids(&texts);
    let functions = test_names(&texts);
    let titles: Vec<&str> = texts
        .iter()
        .filter(|text| is_browser_script(text))
        .map(|text| text.words.as_str())
        .collect();

    let mut complaints = Vec::new();
    let routes = routes(&texts);
    for (id, row) in &rows() {
        for place in names(row, "where") {
            if !is_there(place, &routes, &texts) {
                complaints.push(format!("{id}: there is no `{place}`"));
            }
        }
        let status = row
            .get("status")
            .and_then(toml::Value::as_str)
            .unwrap_or("(none)");
        if !STATUSES.contains(&status) {
            complaints.push(format!(
                "{id}: status is `{status}`, not one of {}",
                STATUSES.join(", ")
            ));
        }
        let (named_tests, named_policies) = (names(row, "tests"), names(row, "policies"));
        if status == "done" && named_tests.is_empty() && named_policies.is_empty() {
            complaints.push(format!(
                "{id}: done, but neither `tests` nor `policies` shows it"
            ));
        }
        for test in named_tests {
            // `crate::module::name` is found by its last part.
            let is_function = functions.contains(test.rsplit("::").next().unwrap_or(test));
            if !is_function && !titles.iter().any(|script| is_title(script, test)) {
                complaints.push(format!("{id}: there is no test `{test}`"));
            }
        }
        for policy in named_policies {
            if !policies.iter().any(|id| id == policy) {
                complaints.push(format!("{id}: no policy has the @id `{policy}`"));
            }
        }
    }
    assert_tidy(
        "every row has a status, and what it names exists",
        &complaints,
    );
}

/// The requirements by id.
pub(crate) fn ids() -> Vec<String> {
    rows().into_iter().map(|(id, _)| id).collect()
}

fn rows() -> toml::Table {
    let texts = texts();
    let file = texts.iter().find(|text| text.path == PATH);
    let file = file
        .unwrap_or_else(|| panic!("{PATH} is missing: it says what is done of each requirement"));
    let table: toml::Table = file
        .words
        .parse()
        .unwrap_or_else(|error| panic!("{PATH}: {error}"));
    // What is not a table (a title, a date) is about the file itself.
    table
        .into_iter()
        .filter(|(_, row)| row.is_table())
        .collect()
}

fn names<'row>(row: &'row toml::Value, key: &str) -> Vec<&'row str> {
    let names = row.get(key).and_then(toml::Value::as_array);
    names
        .into_iter()
        .flatten()
        .map(|name| name.as_str().unwrap_or("(not a text)"))
        .collect()
}

/// Paths of pages and, below `/api/v1`, of the interface, as the sources of the routers have them.
fn routes(texts: &[Text]) -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    for text in texts.iter().filter(|text| text.is_kind("rs")) {
        let Some(file) = text.path.strip_prefix("crates/web/src/") else {
            continue;
        };
        let before = if file.starts_with("api/") {
            "/api/v1"
        } else {
            ""
        };
        for rest in text.words.split(".route(").skip(1) {
            let path = rest.trim_start().strip_prefix('"');
            if let Some((path, _)) = path.and_then(|path| path.split_once('"')) {
                // Routes on which papers come in say the version themselves.
                let path = path.strip_prefix("/v1").unwrap_or(path);
                routes.insert(format!("{before}{path}"));
            }
        }
    }
    routes
}

/// A route, an action under one, a file, or anything else, which is for the reader to find.
fn is_there(place: &str, routes: &BTreeSet<String>, texts: &[Text]) -> bool {
    let path = place.split_once(' ').map_or(place, |(_, path)| path);
    if !path.starts_with('/') {
        let is_file = !place.contains([' ', ':']) && place.contains('.');
        return !is_file || texts.iter().any(|text| text.path == place);
    }
    let path = path.split('?').next().unwrap_or_default();
    // A name in braces is the same name there; a word may stand where the route has a name.
    let leads_to = |route: &String| {
        let (asked, there) = (path.split('/'), route.split('/'));
        asked.clone().count() == there.clone().count()
            && asked.zip(there).all(|(asked, there)| {
                asked == there || !asked.starts_with('{') && there.starts_with('{')
            })
    };
    let code = path.rsplit('/').next().unwrap_or_default();
    let is_action = || {
        let actions = texts.iter().find(|text| text.path == ACTIONS);
        actions.is_some_and(|actions| actions.words.contains(&format!("\"{code}\"")))
    };
    match path.strip_prefix("/cases/{number}/do/") {
        Some(_) => is_action(),
        None if routes.iter().any(leads_to) => true,
        None => path.starts_with("/api/v1/cases/{number}/") && is_action(),
    }
}

#[test]
fn a_place_is_there_when_a_route_or_an_action_is() {
    let texts = texts();
    let routes = routes(&texts);
    for (place, there) in [
        ("/programmes/terms/{key}", true),
        ("/programmes/{code}", false),
        ("/cases/{number}/do/withdraw", true),
        ("/cases/{number}/do/fly", false),
        ("POST /api/v1/cases/{number}/withdraw", true),
        ("POST /api/v1/cases/{number}/fly", false),
        ("/cases/{number}/tracks/asylum", true),
        ("/cases/new?arrived=true", true),
        ("SECURITY.md", true),
        ("NOTHING.md", false),
    ] {
        assert_eq!(is_there(place, &routes, &texts), there, "{place}");
    }
}

/// The functions of all Rust files; that those named are tests is for the reader to see.
pub(crate) fn test_names(texts: &[Text]) -> BTreeSet<&str> {
    let sources = texts.iter().filter(|text| text.is_kind("rs"));
    let after_fn = sources.flat_map(|text| text.words.split("fn ").skip(1));
    after_fn
        .filter_map(|rest| rest.split(['(', '<', ' ']).next())
        .collect()
}

fn is_browser_script(text: &Text) -> bool {
    text.path.starts_with("browser/") && text.is_kind("mjs")
}

fn is_title(script: &str, title: &str) -> bool {
    ['\'', '"', '`']
        .iter()
        .any(|quote| script.contains(&format!("{quote}{title}{quote}")))
}

#[test]
fn a_title_is_found_between_any_quotes_but_not_as_a_part() {
    for (script, found) in [
        ("title: 'the page answers with 200',", true),
        ("title: \"the page answers with 200\",", true),
        ("title: 'the page answers with 200 or so',", false),
    ] {
        assert_eq!(
            is_title(script, "the page answers with 200"),
            found,
            "{script}"
        );
    }
}
