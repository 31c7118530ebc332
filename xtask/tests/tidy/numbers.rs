//! A case number that people are shown as an example is one they could type.

use homeward_domain::case_number::CaseNumber;

use crate::{assert_tidy, texts};

#[test]
fn every_case_number_in_catalogues_and_documents_is_valid() {
    let mut complaints = Vec::new();
    for text in texts().iter().filter(|text| {
        ["ftl", "md", "mjs", "html"]
            .iter()
            .any(|kind| text.is_kind(kind))
    }) {
        for (at, line) in text.words.lines().enumerate() {
            for number in case_numbers(line).filter(|n| n.parse::<CaseNumber>().is_err()) {
                complaints.push(format!("{}:{}: {number}", text.path, at + 1));
            }
        }
    }
    assert_tidy(
        "every case number in catalogues and documents is valid",
        &complaints,
    );
}

/// Everything in a line that looks like a case number: `HW-` and a digit, up to the next sign that belongs to none.
fn case_numbers(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("HW-")
        .map(|(at, _)| &line[at..])
        .filter(|rest| rest[3..].starts_with(|c: char| c.is_ascii_digit()))
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            rest[..end.unwrap_or(rest.len())].trim_end_matches('-')
        })
}

#[test]
fn numbers_are_found_between_other_signs() {
    for (line, found) in [
        ("Such as HW-26-K7Q2M-C. Capital", vec!["HW-26-K7Q2M-C"]),
        (
            "{ \"\\u2066\" }HW-26-K7Q2M-C{ \"\\u2069\" }",
            vec!["HW-26-K7Q2M-C"],
        ),
        ("`HW-26-1`, HW-26-2", vec!["HW-26-1", "HW-26-2"]),
        ("POST /cases/HW-…/do/declare", vec![]),
    ] {
        assert_eq!(case_numbers(line).collect::<Vec<_>>(), found, "{line}");
    }
}
