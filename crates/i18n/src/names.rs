//! Names of countries and languages, and their order for the reader.

use icu_collator::{Collator, options::CollatorOptions};

use crate::{Lang, has, t};

/// The name of a country by its ISO 3166-1 alpha-2 code; the code itself when there is none.
pub fn country(lang: Lang, code: &str) -> String {
    name(lang, "country", code)
}

/// The name of a language by its ISO 639 code; the code itself when there is none.
pub fn language(lang: Lang, code: &str) -> String {
    name(lang, "language", code)
}

/// Sorts `(code, name)` pairs by name as the readers of `lang` expect.
pub fn sort_by_name(lang: Lang, pairs: &mut [(String, String)]) {
    let collator = Collator::try_new((&lang.locale()).into(), CollatorOptions::default())
        .expect("CLDR data for a language in the list");
    pairs.sort_by(|(_, a), (_, b)| collator.compare(a, b));
}

fn name(lang: Lang, prefix: &str, code: &str) -> String {
    let key = format!("{prefix}-{code}");
    if code.bytes().all(|b| b.is_ascii_alphanumeric()) && has(lang, &key) {
        t(lang, &key)
    } else {
        code.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_as_readers_expect() {
        let mut pairs: Vec<(String, String)> = ["ZW", "AX", "AF", "CI"]
            .iter()
            .map(|c| ((*c).to_owned(), country(Lang::En, c)))
            .collect();
        sort_by_name(Lang::En, &mut pairs);
        assert_eq!(
            pairs.iter().map(|(c, _)| c.as_str()).collect::<Vec<_>>(),
            ["AF", "AX", "CI", "ZW"]
        );
    }

    #[test]
    fn every_country_and_language_has_a_name_in_every_language() {
        for lang in Lang::ALL {
            for c in homeward_domain::places::Country::all() {
                assert_ne!(country(*lang, c.code()), c.code());
            }
            for l in homeward_domain::places::Language::all() {
                assert_ne!(language(*lang, l.code()), l.code(), "{}", l.code());
            }
        }
    }
}
