//! Files are short, their words are real, and they name no machine of ours.

use crate::{assert_tidy, texts};

const LONGEST: usize = 600;

/// Lists may be long; logic may not.
const MAY_BE_LONG: [&str; 7] = [
    "Cargo.lock",
    "browser/package-lock.json",
    "docs/conformance.toml",
    "docs/security/asvs.toml",
    "crates/domain/src/codes.rs",
    "LICENSE",
    ".snap",
];

#[test]
fn files_are_short_enough_to_be_read() {
    let complaints: Vec<String> = texts()
        .iter()
        .filter(|text| !MAY_BE_LONG.iter().any(|end| text.path.ends_with(end)))
        .map(|text| (&text.path, text.words.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(path, lines)| format!("{path}: {lines} lines; more than {LONGEST} are two files"))
        .collect();
    assert_tidy("files are short enough to be read", &complaints);
}

#[test]
fn no_text_is_filler() {
    // In two parts, so that this file passes.
    let filler = ["lo", "rem"].concat();
    let mut complaints = Vec::new();
    for text in texts() {
        for (number, line) in text.words.lines().enumerate() {
            if line
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == filler)
            {
                complaints.push(format!("{}:{}", text.path, number + 1));
            }
        }
    }
    assert_tidy("no text is filler", &complaints);
}

#[test]
fn no_address_is_of_a_private_machine() {
    let mut complaints = Vec::new();
    for text in texts() {
        for (number, line) in text.words.lines().enumerate() {
            for host in line
                .split("://")
                .skip(1)
                .map(host)
                .filter(|host| is_private(host))
            {
                complaints.push(format!("{}:{}: {host}", text.path, number + 1));
            }
        }
    }
    assert_tidy("no address is of a private machine", &complaints);
}

/// The host of the address whose part after `://` is `rest`.
fn host(rest: &str) -> &str {
    let authority = rest
        .split(|c: char| c.is_whitespace() || "/?#\"'`<>)]},;".contains(c))
        .next()
        .unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default()
}

fn is_private(host: &str) -> bool {
    let is_private_name = ["internal", "local", "lan", "corp", "intranet", "svc"]
        .iter()
        .any(|end| host.rsplit_once('.').is_some_and(|(_, last)| last == *end));
    host.parse()
        .is_ok_and(|address: std::net::Ipv4Addr| address.is_private() || address.is_link_local())
        || is_private_name
}

#[test]
fn private_addresses_are_told_from_public_and_local_ones() {
    // In two parts, so that this file passes.
    for (address, expected) in [
        ("postgres: //homeward:secret@10.1.2.3:5432/x", true),
        ("see https: //mirror.build.internal/npm/axe-core.tgz", true),
        ("http: //192.168.0.7", true),
        ("http: //127.0.0.1:8080/", false),
        ("(https: //docs.rs/axum)", false),
        ("http: //localhost:8080", false),
        ("https: //return.example.org/", false),
    ] {
        let (_, rest) = address.split_once(": //").unwrap();
        assert_eq!(is_private(host(rest)), expected, "{address}");
    }
}
