//! A child too small to be asked: somebody answers for it, and only for one surely under six (VUL-14, VOL-11).

use serde_json::{Value, json};

use crate::ready::Story;

/// A child with its mother, too small to say anything; what its mother said stands where a child's own words would.
fn too_small(born: &str) -> Story {
    let mut story = Story::child_with_mother();
    for (code, field, value) in [
        ("register", "born", json!(born)),
        ("counsel", "alone", json!("no")),
        ("counsel", "spoken_for_by", json!("Trần Thị Mai")),
        ("reconfirm", "alone", json!("no")),
        ("reconfirm", "spoken_for_by", json!("Trần Thị Mai")),
        ("record-best-interests", "child_agrees", json!("not-asked")),
        ("record-best-interests", "too_small_to_say", json!("yes")),
    ] {
        story.change(code, field, value);
    }
    story
}

const ASKED_ITSELF: &[&str] = &[
    "sg.vol-11-alone",
    "sg.vol-11-reconfirmed",
    "sg.vul-14-assessed",
    "sg.vul-14-full",
];

#[test]
fn only_a_child_surely_under_six_on_the_day_of_departure_is_spoken_for() {
    let engine = crate::engine();
    // The departure is on 26 November 2026.
    for (why, born, unmet) in [
        ("a baby", "2026-05-10", &[][..]),
        ("six the day after", "2020-11-27", &[]),
        ("six on the day", "2020-11-26", ASKED_ITSELF),
        ("six the day before", "2020-11-25", ASKED_ITSELF),
        (
            "born some time in a year that leaves it open",
            "2020",
            ASKED_ITSELF,
        ),
        ("born some time in a year that does not", "2021", &[]),
        ("a guess that may be two years off", "2022~", ASKED_ITSELF),
        ("a guess that leaves no doubt", "2024~", &[]),
    ] {
        assert_eq!(too_small(born).unmet(engine, "release"), unmet, "{why}");
    }
}

#[test]
fn whoever_answers_for_a_small_child_is_named_and_what_was_found_is_said() {
    let engine = crate::engine();
    for (code, field, value, unmet) in [
        (
            "counsel",
            "spoken_for_by",
            Value::Null,
            &["sg.vol-11-alone"][..],
        ),
        (
            "reconfirm",
            "spoken_for_by",
            Value::Null,
            &["sg.vol-11-reconfirmed"],
        ),
        (
            "record-best-interests",
            "too_small_to_say",
            json!("unknown"),
            &["sg.vul-14-assessed", "sg.vul-14-full"],
        ),
        // Its parents' wish is no reason to look less closely at what awaits it.
        (
            "record-best-interests",
            "harm_possible",
            json!("unknown"),
            &["sg.vul-14-full"],
        ),
        (
            "record-best-interests",
            "parts_from_carer",
            json!("yes"),
            &["sg.vul-14-full"],
        ),
        // A small child that shows what it wants has said it: also a no.
        ("record-best-interests", "child_agrees", json!("yes"), &[]),
        (
            "record-best-interests",
            "child_agrees",
            json!("no"),
            &["sg.vul-14-full"],
        ),
    ] {
        let mut story = too_small("2026-05-10");
        story.change(code, field, value.clone());
        assert_eq!(
            story.unmet(engine, "release"),
            unmet,
            "{code}.{field} = {value}"
        );
    }
}
