//! Everything that reads what comes from outside, each as one function of bytes: it may refuse, and never ends the program.
//!
//! `cargo xtask fuzz` drives them by coverage (libFuzzer) where a nightly toolchain is there, and otherwise by random changes of the
//! kept inputs in `corpus/`, which are also run in `cargo test` here.

use std::sync::OnceLock;

use chrono::NaiveDate;
use homeward_domain::{
    actions::{ACTIONS, Action},
    case_number::CaseNumber,
    dates::{PartialDate, parse_moment},
    facts::Fact,
    fields,
    places::{Country, Language},
};
use homeward_policy::Engine;
use serde_json::{Map, Value};

// The crate around it is large; the reader of forms stands on `domain` alone.
#[path = "../../crates/web/src/forms.rs"]
#[allow(dead_code, unused_imports, missing_docs)]
mod forms;

/// A function that reads.
pub type Target = fn(&[u8]);

/// All of them, by the name of their folder in `corpus/`.
pub const TARGETS: [(&str, Target); 6] = [
    ("form_body", form_body),
    ("json_body", json_body),
    ("stored_fact", stored_fact),
    ("short_text", short_text),
    ("rules", rules),
    ("paper", paper),
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 9).expect("a day of the calendar")
}

/// The first byte chooses the action.
fn action(data: &[u8]) -> Option<(&'static Action, &[u8])> {
    let (choice, rest) = data.split_first()?;
    Some((&ACTIONS[usize::from(*choice) % ACTIONS.len()], rest))
}

/// What was read becomes a fact, is checked whole, and reads the same once stored.
fn record(action: &Action, values: &Map<String, Value>) {
    let Ok(map) = fields::read(action.fields(), values, today()) else {
        return;
    };
    let Ok(fact) = Fact::from_fields(action.code, map) else {
        return;
    };
    let _ = fact.check();
    let stored = serde_json::to_value(&fact).expect("a fact is stored");
    let again = Fact::from_stored(stored).expect("what was stored is read");
    assert_eq!(fact, again, "a fact is the same after it was stored");
}

/// The body of a form.
pub fn form_body(data: &[u8]) {
    if let Some((action, body)) = action(data) {
        let (values, _) = forms::from_urlencoded(action.fields(), body);
        record(action, &values);
    }
}

/// The body of a call of the interface.
pub fn json_body(data: &[u8]) {
    if let Some((action, body)) = action(data)
        && let Ok(values) = serde_json::from_slice(body)
    {
        record(action, &values);
    }
}

/// An entry as an older or foreign program may have stored it.
pub fn stored_fact(data: &[u8]) {
    if let Ok(stored) = serde_json::from_slice::<Value>(data)
        && let Ok(fact) = Fact::from_stored(stored)
    {
        let _ = (fact.check(), fact.code(), fact.to_fields());
    }
}

/// Numbers, days and codes as people type them.
pub fn short_text(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(number) = text.parse::<CaseNumber>() {
        assert_eq!(
            number.to_string().parse(),
            Ok(number),
            "a number reads as it is written"
        );
    }
    if let Ok(day) = text.parse::<PartialDate>() {
        assert_eq!(
            day.to_string().parse(),
            Ok(day),
            "a day reads as it is written"
        );
    }
    let _ = (
        parse_moment(text),
        text.parse::<Country>(),
        text.parse::<Language>(),
    );
}

/// The rules of a programme: refused in words, or a set that still denies whoever has no role.
pub fn rules(data: &[u8]) {
    static BASELINE: OnceLock<Engine> = OnceLock::new();
    let baseline = BASELINE.get_or_init(|| Engine::baseline().expect("our own policies load"));
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = baseline.with_programme(text);
    }
}

/// A paper or picture. What was cleaned is clean, and of the same kind.
pub fn paper(data: &[u8]) {
    if let Ok(cleaned) = homeward_files::clean(data) {
        assert_eq!(homeward_files::Kind::of(&cleaned.bytes), Some(cleaned.kind));
        let again = homeward_files::clean(&cleaned.bytes).expect("what was cleaned comes in");
        assert_eq!(again.kind, cleaned.kind);
        let _ = homeward_files::codes(&cleaned);
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use proptest::{prelude::*, test_runner::TestRunner};

    use super::*;

    /// The kept inputs of a target.
    fn corpus(name: &str) -> Vec<Vec<u8>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("corpus")
            .join(name);
        let mut kept: Vec<_> = fs::read_dir(&folder)
            .unwrap_or_else(|_| panic!("there is no corpus for {name}"))
            .map(|entry| entry.unwrap().path())
            .collect();
        kept.sort();
        assert!(!kept.is_empty(), "{name} has kept inputs");
        kept.iter().map(|path| fs::read(path).unwrap()).collect()
    }

    #[test]
    fn every_kept_input_gets_an_answer() {
        for (name, target) in TARGETS {
            for input in corpus(name) {
                target(&input);
            }
        }
    }

    #[test]
    fn every_kept_input_changed_at_random_gets_an_answer() {
        for (name, target) in TARGETS {
            let kept = corpus(name);
            let changed = (
                0..kept.len(),
                prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
                any::<prop::sample::Index>(),
            )
                .prop_map(move |(which, bytes, end)| {
                    let mut input = kept[which].clone();
                    for (at, byte) in bytes {
                        if !input.is_empty() {
                            let at = at.index(input.len());
                            input[at] = byte;
                        }
                    }
                    // One in a few is cut.
                    if end.index(4) == 0 {
                        input.truncate(end.index(input.len() + 1));
                    }
                    input
                });
            TestRunner::default()
                .run(&changed, |input| {
                    target(&input);
                    Ok(())
                })
                .unwrap_or_else(|failure| panic!("{name}: {failure}"));
        }
    }
}
