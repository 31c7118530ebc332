//! The facts of a case as policies read them, for tests and for those who explain a decision.

use std::collections::BTreeMap;

use homeward_domain::standing::{Around, Standing};

use crate::entities;

/// Every fact of a case and of its programme as policies read it, in Cedar's own words: `child` is `true`, `programme.open` too.
pub fn facts(standing: &Standing, around: &Around) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    for entity in entities::of_case(standing, around) {
        let before = match entity.uid().type_name().to_string().as_str() {
            "Case" => "",
            "Programme" => "programme.",
            // Areas are named by the destination and by what is suspended.
            _ => continue,
        };
        for (name, value) in entity.attrs() {
            let value = value.expect("no fact is left open").to_string();
            facts.insert(format!("{before}{name}"), value);
        }
    }
    facts
}
