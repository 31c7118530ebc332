//! Words come from people and are never trusted.

use std::collections::HashSet;

use homeward_charts::Direction;
use proptest::prelude::*;

use crate::{
    samples::{all, course, ecosystem, whole_course},
    svg::{attributes, picture},
};
use homeward_charts::{Influence, Ring, Tie};

const HOSTILE: &str = "<script>alert(1)</script>\" onload='x' \u{202e}turned\u{2069}";

#[test]
fn words_cannot_become_markup_nor_turn_their_neighbours() {
    let mut course = course(&[0.0, 1.0], &[Some(40), None]);
    course.frame.prefix = HOSTILE.to_owned();
    course.frame.title = HOSTILE.to_owned();
    course.frame.description = HOSTILE.to_owned();
    course.frame.notes = vec![HOSTILE.to_owned()];
    course.frame.missing = HOSTILE.to_owned();
    course.frame.table_label = HOSTILE.to_owned();
    course.scale[0].label = HOSTILE.to_owned();
    course.rounds[0].label = HOSTILE.to_owned();
    course.rounds[0].answered = Some(HOSTILE.to_owned());
    course.dimensions[0].name = HOSTILE.to_owned();
    course.words.round = HOSTILE.to_owned();
    let mut map = ecosystem(&[(Ring::Micro, Influence::Helps, Tie::Weak)]);
    map.actors[0].role = HOSTILE.to_owned();
    map.actors[0].sign = HOSTILE.to_owned();
    map.rings.micro = HOSTILE.to_owned();
    for figure in [course.render().into_string(), map.render().into_string()] {
        assert!(!figure.contains("<script"), "{figure}");
        assert!(!figure.contains("\" onload"), "{figure}");
        assert!(!figure.contains('\u{202e}'), "nothing turns the writing");
        let opened = figure.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
        assert_eq!(
            opened,
            figure.matches('\u{2069}').count(),
            "every isolate is closed once"
        );
    }
}

#[test]
fn every_text_of_a_picture_is_isolated() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        for figure in all(direction) {
            for text in picture(&figure).split("<text").skip(1) {
                let words = text.split('>').nth(1).expect("a text has words");
                assert!(
                    words.starts_with(['\u{2066}', '\u{2067}', '\u{2068}']),
                    "{words}"
                );
                assert!(
                    words.trim_end_matches("</text").ends_with('\u{2069}'),
                    "{words}"
                );
            }
        }
    }
}

#[test]
fn ids_are_unique_and_every_reference_has_its_target() {
    let page = all(Direction::Ltr).concat();
    let ids = attributes(&page, "id");
    let known: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "{ids:?}");
    for href in attributes(&page, "href") {
        assert!(known.contains(href.trim_start_matches('#')), "{href}");
    }
    for named in attributes(&page, "aria-labelledby") {
        assert!(named.split(' ').all(|id| known.contains(id)), "{named}");
    }
}

#[test]
fn nothing_needs_leave_of_the_content_security_policy() {
    for figure in all(Direction::Rtl) {
        for barred in [" style=", "<style", "<script", "javascript:", "http"] {
            assert!(!figure.contains(barred), "{barred} in {figure}");
        }
    }
}

#[test]
fn long_names_are_cut_in_the_picture_and_whole_in_the_table() {
    let name = "Municipal office for people who have come back and for their families".to_owned();
    let mut course = whole_course();
    course.rounds[0].label.clone_from(&name);
    let figure = course.render().into_string();
    assert!(!picture(&figure).contains(&name) && picture(&figure).contains('…'));
    assert!(figure.contains(&name));
}

proptest! {
    #[test]
    fn any_words_leave_the_structure_as_it_is(words in "\\PC{0,60}") {
        let count = |figure: &str| figure.matches('<').count();
        let mut plain = course(&[0.0, 1.0], &[Some(40), Some(50)]);
        plain.dimensions[0].name = "x".to_owned();
        let mut strange = plain.clone();
        strange.dimensions[0].name = words;
        let (plain, strange) = (plain.render().into_string(), strange.render().into_string());
        // A name without letters stands without an element around it.
        prop_assert!(count(&plain) - count(&strange) <= 2);
        prop_assert_eq!(picture(&plain), picture(&strange));
    }
}
