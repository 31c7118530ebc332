//! The catalogues are complete: whoever adds a word in one language is told about the others.

use std::collections::BTreeSet;

use homeward_domain::fields::Problem;
use homeward_i18n::{Arg, Lang, has, keys, t, t_with};

#[test]
fn every_language_has_the_same_keys() {
    let english: BTreeSet<&str> = keys(Lang::En).collect();
    for lang in Lang::ALL {
        let theirs: BTreeSet<&str> = keys(*lang).collect();
        let missing: Vec<_> = english.difference(&theirs).collect();
        let extra: Vec<_> = theirs.difference(&english).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{lang:?} lacks {missing:?} and has beside {extra:?}"
        );
    }
}

#[test]
fn every_problem_has_a_sentence_in_every_language() {
    for lang in Lang::ALL {
        for problem in Problem::ALL {
            let words = t_with(
                *lang,
                &format!("error-{}", problem.code()),
                &[("limit", Arg::Number(7))],
            );
            assert!(
                !words.contains('⟦') && words.chars().count() > 10,
                "{lang:?} {problem:?}: {words}"
            );
        }
    }
}

#[test]
fn no_words_are_empty_and_nothing_breaks_without_its_arguments() {
    for lang in Lang::ALL {
        for key in keys(*lang) {
            let words = t(*lang, key);
            assert!(!words.trim().is_empty(), "{lang:?} {key}");
            // Either it says something, or it needs arguments and says so.
            assert!(!words.contains("{$"), "{lang:?} {key}: {words}");
        }
    }
}

#[test]
fn a_missing_key_shows_itself_and_is_noted() {
    assert_eq!(
        t(Lang::Ar, "there-is-no-such-key"),
        "⟦there-is-no-such-key⟧"
    );
    assert!(homeward_i18n::missing().contains(&"ar/there-is-no-such-key".to_owned()));
    assert!(!has(Lang::Ar, "there-is-no-such-key"));
}

#[test]
fn what_goes_into_a_sentence_cannot_turn_its_order() {
    let words = t_with(
        Lang::Ar,
        "task-cleared-by",
        &[("who", Arg::from("R. Sultana"))],
    );
    assert!(words.contains("\u{2068}R. Sultana\u{2069}"), "{words}");
}

#[test]
fn right_to_left_words_keep_dates_and_codes_in_their_order() {
    for lang in Lang::ALL.iter().filter(|lang| lang.direction() == "rtl") {
        for key in keys(*lang) {
            // Sentences with arguments isolate those themselves, and show as their key here.
            let words = t(*lang, key);
            let mut depth = 0;
            for three in words.chars().collect::<Vec<_>>().windows(3) {
                match three[0] {
                    '\u{2066}'..='\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    _ => {}
                }
                // Digits on both sides of a hyphen change places after Arabic letters.
                let is_date =
                    matches!(three, [a, '-', b] if a.is_ascii_digit() && b.is_ascii_digit());
                assert!(
                    depth > 0 || !is_date,
                    "{lang:?} {key}: isolate what runs left to right in {words}"
                );
            }
        }
    }
}
