//! Elderly people: from the age of the programme on, or on request.

use homeward_policy::State;
use serde_json::{Value, json};

use super::{engine, table};
use crate::ready::{Story, elderly};

const ELDERLY: &[&str] = &[
    "sg.vul-09-capacity",
    "sg.vul-09-examination",
    "sg.vul-09-help",
];

#[test]
fn who_is_elderly_on_the_day_of_departure_or_asks_for_it_is_supported_as_such() {
    let engine = engine();
    // The departure is on 26 November 2026; the programme says sixty.
    for (why, born, asked, is_elderly) in [
        ("sixty the day after", json!("1966-11-27"), "no", false),
        ("sixty on the day", json!("1966-11-26"), "no", true),
        ("sixty the day before", json!("1966-11-25"), "no", true),
        (
            "some time in a year that leaves it open",
            json!("1966"),
            "no",
            true,
        ),
        ("younger, on request", json!("1985-03-01"), "yes", true),
        (
            "younger, who will not say",
            json!("1985-03-01"),
            "refused",
            false,
        ),
        ("of unknown age", Value::Null, "no", false),
    ] {
        let mut story = Story::adult();
        story.change("register", "born", born);
        story.change("register", "elderly_support", json!(asked));
        for id in ELDERLY {
            let expected = if is_elderly {
                State::Unmet
            } else {
                State::NotApplicable
            };
            assert_eq!(story.state(engine, "release", id), expected, "{why}: {id}");
        }
    }
}

#[test]
fn capacity_is_looked_into_help_at_home_is_asked_about_and_return_is_good() {
    let engine = engine();
    assert_eq!(
        Story::elderly().unmet(engine, "release"),
        Vec::<String>::new()
    );
    table(
        &Story::elderly,
        &[
            (
                "assess-elderly",
                "capacity_looked_into",
                json!("no"),
                &["sg.vul-09-capacity"],
            ),
            (
                "assess-elderly",
                "capacity_looked_into",
                json!("unknown"),
                &["sg.vul-09-capacity"],
            ),
            ("assess-elderly", "help_needed", json!("no"), &[]),
            (
                "assess-elderly",
                "help_needed",
                json!("not-asked"),
                &["sg.vul-09-help"],
            ),
            (
                "assess-elderly",
                "help_needed",
                json!("unknown"),
                &["sg.vul-09-help"],
            ),
            (
                "assess-elderly",
                "help_at_home",
                json!("not-asked"),
                &["sg.vul-09-help"],
            ),
            (
                "assess-elderly",
                "help_at_home",
                json!("unknown"),
                &["sg.vul-09-help"],
            ),
            // Nobody helps, and return was found good all the same: asked, and weighed.
            ("assess-elderly", "help_at_home", json!("no"), &[]),
            (
                "assess-elderly",
                "return_beneficial",
                json!("no"),
                &["sg.vul-09-help"],
            ),
            (
                "assess-elderly",
                "return_beneficial",
                json!("unknown"),
                &["sg.vul-09-help"],
            ),
        ],
    );
    let mut story = Story::elderly();
    let mut alone = elderly();
    alone["help_needed"] = json!("no");
    alone["help_at_home"] = json!("not-asked");
    story.set("assess-elderly", alone);
    assert_eq!(
        story.unmet(engine, "release"),
        Vec::<String>::new(),
        "who needs no help is not asked for it"
    );
}

#[test]
fn an_elderly_person_is_examined_or_a_reason_is_given() {
    let engine = engine();
    for (examined, reason, unmet) in [
        ("yes", Value::Null, &[][..]),
        (
            "no",
            json!("Was examined in hospital last week; the letter is there."),
            &[],
        ),
        ("no", Value::Null, &["sg.vul-09-examination"]),
        ("not-asked", Value::Null, &["sg.vul-09-examination"]),
        ("refused", Value::Null, &["sg.vul-09-examination"]),
        (
            "refused",
            json!("Does not wish it, and was told why it is advised."),
            &[],
        ),
    ] {
        let mut story = Story::elderly();
        story.change("assess-health", "full_examination", json!(examined));
        story.change("assess-health", "examination_waived", reason.clone());
        assert_eq!(story.unmet(engine, "release"), unmet, "{examined} {reason}");
    }
}
