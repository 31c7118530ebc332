//! The table of tracks and the policies know the same, and a track tells nobody more than they may know.

use homeward_domain::{
    codes::Audience,
    tracks::{TRACKS, Track},
};
use homeward_policy::State;
use serde_json::json;

use crate::ready::Story;

#[test]
fn what_opens_a_track_stands_before_release_and_tells_no_more_than_its_audience_may_know() {
    let engine = crate::engine();
    for track in TRACKS {
        for id in track.opened_by {
            let safeguard = engine
                .safeguard(id)
                .unwrap_or_else(|| panic!("{}: {id}", track.code));
            assert!(safeguard.actions.iter().any(|a| a == "release"), "{id}");
            assert!(track.holds(&safeguard.requirement), "{id}");
            let knows = match safeguard.audience {
                Audience::Case => true,
                Audience::Counselling => {
                    matches!(track.audience, Audience::Counselling | Audience::Protection)
                }
                Audience::Protection | Audience::Health => track.audience == safeguard.audience,
            };
            assert!(knows, "{}: {id}", track.code);
        }
        for requirement in track.requirements {
            assert!(!requirement.contains(','), "{}", track.code);
        }
    }
}

#[test]
fn every_safeguard_for_the_vulnerable_stands_on_a_track() {
    for safeguard in crate::engine().safeguards() {
        // What everybody is asked is no track of its own.
        let everybody = ["VUL-01", "VUL-03"];
        let special = safeguard.requirement.starts_with("VUL-")
            || safeguard.requirement.starts_with("HLT-")
            || ["VOL-04", "VOL-05", "MOV-09"].contains(&safeguard.requirement.as_str());
        assert!(
            !special
                || everybody.contains(&safeguard.requirement.as_str())
                || TRACKS.iter().any(|t| t.holds(&safeguard.requirement)),
            "{} ({}) stands on no track",
            safeguard.id,
            safeguard.requirement
        );
    }
}

/// Codes of the tracks that apply before release.
fn tracks_of(story: &Story) -> Vec<&'static str> {
    let engine = crate::engine();
    let applies = |track: &&Track| {
        track.opened_by.iter().any(|id| {
            !matches!(
                story.state(engine, "release", id),
                State::NotApplicable | State::Unknown
            )
        })
    };
    TRACKS.iter().filter(applies).map(|t| t.code).collect()
}

#[test]
fn who_is_on_which_track_follows_from_the_facts() {
    let everybody = ["health", "voluntariness"];
    assert_eq!(tracks_of(&Story::adult()), everybody);
    assert_eq!(
        tracks_of(&Story::child_with_mother()),
        ["family-child", "health", "voluntariness"]
    );
    assert_eq!(
        tracks_of(&Story::unaccompanied()),
        ["child", "health", "voluntariness"]
    );
    for (code, field, value, track) in [
        ("register", "detained", json!("yes"), "detention"),
        ("register", "detained", json!("unknown"), "detention"),
        ("counsel", "place", json!("detention"), "detention"),
        ("counsel", "capacity_doubt", json!("yes"), "capacity"),
        (
            "screen-trafficking",
            "indicators",
            json!("yes"),
            "trafficking",
        ),
        (
            "screen-trafficking",
            "indicators",
            json!("unknown"),
            "trafficking",
        ),
        ("register", "protection_status", json!("yes"), "status"),
        ("register", "protection_status", json!("refused"), "status"),
        ("register", "stateless", json!("yes"), "asylum"),
        ("counsel", "fear_of_harm", json!("yes"), "asylum"),
    ] {
        let mut story = Story::adult();
        story.change(code, field, value);
        assert!(
            tracks_of(&story).contains(&track),
            "{code}.{field}: {track}"
        );
    }
}
