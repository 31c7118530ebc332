//! What is expected of a journey, and who helps on it.

use serde_json::{Value, json};

use super::*;
use crate::{
    sample::{Told, fact},
    stage::StageName,
};

fn leg(from: (&str, &str, &str), to: (&str, &str, &str)) -> Value {
    json!({
        "from": from.0, "departs_at": from.1, "departs_zone": from.2,
        "to": to.0, "arrives_at": to.1, "arrives_zone": to.2, "service": "SW 62",
    })
}

/// Port Moresby to Hanoi over Singapore: three zones, each further west.
fn booked() -> Told {
    let legs = json!([
        leg(
            ("POM", "2026-04-10T14:00:00", "Pacific/Port_Moresby"),
            ("SIN", "2026-04-10T18:40:00", "Asia/Singapore")
        ),
        leg(
            ("SIN", "2026-04-10T20:30:00", "Asia/Singapore"),
            ("HAN", "2026-04-10T23:00:00", "Asia/Ho_Chi_Minh")
        ),
    ]);
    let booking = json!({ "legs": legs, "escort": null });
    Told::at(StageName::Confirmed).on("2026-03-03", 2, fact("book", booking))
}

fn event(kind: &str, other: Value) -> crate::facts::Fact {
    let mut said = json!({
        "journey_event": kind, "new_departs_at": null, "new_departs_zone": null,
        "new_arrives_at": null, "new_arrives_zone": null,
    });
    for (name, value) in other.as_object().unwrap() {
        said[name] = value.clone();
    }
    fact("record-journey-event", said)
}

fn local(moment: Moment) -> String {
    format!("{} {}", moment.0.format("%m-%dT%H:%M"), moment.1)
}

#[test]
fn a_journey_is_expected_as_booked_until_something_happens() {
    let leaves = json!({ "new_departs_at": "2026-04-10T16:30:00", "new_departs_zone": "Pacific/Port_Moresby" });
    let arrives =
        json!({ "new_arrives_at": "2026-04-11T06:15:00", "new_arrives_zone": "Asia/Ho_Chi_Minh" });
    let past_midnight = json!({ "new_departs_at": "2026-04-11T00:30:00", "new_departs_zone": "Pacific/Port_Moresby" });
    for (what, told, departs, comes) in [
        (
            "as booked",
            booked(),
            "04-10T14:00 Pacific/Port_Moresby",
            "04-10T23:00 Asia/Ho_Chi_Minh",
        ),
        (
            "late: who leaves later arrives later, on the clock of the place of arrival",
            booked().on("2026-03-04", 2, event("delayed", leaves.clone())),
            "04-10T16:30 Pacific/Port_Moresby",
            "04-11T01:30 Asia/Ho_Chi_Minh",
        ),
        (
            "late, then a connection missed",
            booked().on("2026-03-04", 2, event("delayed", leaves)).on(
                "2026-03-04",
                2,
                event("missed-connection", arrives),
            ),
            "04-10T16:30 Pacific/Port_Moresby",
            "04-11T06:15 Asia/Ho_Chi_Minh",
        ),
        (
            "into the next day",
            booked().on("2026-03-04", 2, event("delayed", past_midnight)),
            "04-11T00:30 Pacific/Port_Moresby",
            "04-11T09:30 Asia/Ho_Chi_Minh",
        ),
    ] {
        let case = told.case();
        let expected = case.expected().unwrap();
        assert_eq!(local(expected.departs), departs, "{what}");
        assert_eq!(local(expected.arrives), comes, "{what}");
        assert_eq!(
            case.departure_day(),
            Some(expected.departs.0.date()),
            "{what}"
        );
    }
    assert_eq!(Told::at(StageName::Confirmed).case().expected(), None);
}

#[test]
fn what_happened_to_a_journey_that_was_given_up_is_forgotten() {
    let late = json!({ "new_departs_at": "2026-04-10T16:30:00", "new_departs_zone": "Pacific/Port_Moresby" });
    let first = booked().on("2026-03-04", 2, event("delayed", late));
    let again = first.on("2026-03-05", 2, fact("cancel-booking", json!({})));
    assert_eq!(again.case().expected(), None);
    let again = again.on("2026-03-06", 2, booked().0.pop().unwrap().fact);
    let expected = again.case().expected().unwrap();
    assert_eq!(
        (local(expected.departs).as_str(), expected.event),
        ("04-10T14:00 Pacific/Port_Moresby", None)
    );
}

#[test]
fn every_point_of_the_way_has_its_help_and_none_is_made_up() {
    let direct = json!({ "legs": [leg(("MNL", "2026-04-10T09:00:00", "Asia/Manila"), ("HAN", "2026-04-10T11:30:00", "Asia/Ho_Chi_Minh"))] });
    let direct = Told::at(StageName::Confirmed).on("2026-03-03", 2, fact("book", direct));
    let kinds = |told: &Told| {
        told.case()
            .way()
            .unwrap()
            .help
            .iter()
            .map(|h| h.kind.code())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        kinds(&direct),
        ["departure", "arrival", "meeting"],
        "nobody changes"
    );
    assert_eq!(
        kinds(&booked()),
        ["departure", "transit", "arrival", "meeting"]
    );
    let set = |owner: &str, state: &str| {
        let said = json!({ "assistance": "meeting", "assistance_owner": owner, "assistance_state": state });
        fact("set-assistance", said)
    };
    let told = booked().on("2026-03-04", 2, set("Ms Tran", "planned")).on(
        "2026-03-05",
        2,
        set("Mr Le", "planned"),
    );
    let way = told.case().way().unwrap();
    let open = way.help.iter().filter(|h| h.is_open()).count();
    assert_eq!((open, way.help[3].owner.as_deref()), (3, Some("Mr Le")));
    assert_eq!((way.from.as_str(), way.to.as_str()), ("POM", "HAN"));
    // Whoever helps people to change needs to know when they come there, and when they go on.
    let [change] = way.changes.as_slice() else {
        panic!("{:?}", way.changes);
    };
    let case = booked().case();
    let legs = &case.journey().unwrap().record.legs;
    assert_eq!(change.place, "SIN");
    assert_eq!(
        (change.arrives_at, change.departs_at),
        (legs[0].arrives_at, legs[1].departs_at)
    );
    assert_eq!(
        (&change.comes_with, &change.goes_on_with),
        (&legs[0].service, &legs[1].service)
    );
}

#[test]
fn a_delay_leaves_a_release_and_whoever_did_not_come_is_released_anew() {
    let late = json!({ "new_departs_at": "2026-04-10T16:30:00", "new_departs_zone": "Pacific/Port_Moresby" });
    for (kind, other, stage) in [
        ("delayed", late, StageName::Released),
        ("missed-connection", json!({}), StageName::Released),
        ("cancelled-by-carrier", json!({}), StageName::Booked),
        ("no-show", json!({}), StageName::Booked),
    ] {
        let told = booked().on("2026-03-04", 2, fact("release", json!({}))).on(
            "2026-03-05",
            2,
            event(kind, other),
        );
        assert_eq!(told.case().stage().name(), stage, "{kind}: never an exit");
    }
}

#[test]
fn an_escort_counts_on_the_days_on_which_they_are_free() {
    let assigned = |from: &str, until: &str| {
        let said = json!({ "free_from": from, "free_until": until });
        let told = booked().on("2026-03-04", 2, fact("assign-escort", said));
        told.case().way().unwrap().escorted
    };
    for (from, until, is_escorted) in [
        ("2026-04-10", "2026-04-10", true),
        ("2026-04-01", "2026-04-30", true),
        ("2026-04-11", "2026-04-30", false),
        ("2026-04-01", "2026-04-09", false),
    ] {
        assert_eq!(assigned(from, until), is_escorted, "{from} to {until}");
    }
    assert!(!booked().case().way().unwrap().escorted);
    // The journey is put off past the last day.
    let said = json!({ "free_from": "2026-04-10", "free_until": "2026-04-10" });
    let later = json!({ "new_departs_at": "2026-04-11T00:30:00", "new_departs_zone": "Pacific/Port_Moresby" });
    let told = booked()
        .on("2026-03-04", 2, fact("assign-escort", said))
        .on("2026-03-05", 2, event("delayed", later));
    assert!(!told.case().way().unwrap().escorted);
}
