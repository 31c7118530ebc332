//! The due list of one fixed day, as a whole.

use std::fmt::Write;

use super::*;
use crate::codes::Code;

/// `cargo nextest run -p homeward-domain the_due_list_of_a_fixed_day` shows it again; docs/how-to/reminders.md names it.
#[test]
fn the_due_list_of_a_fixed_day_across_a_clock_change_and_holidays() {
    // On Sunday 29 March 2026 the clocks of Berlin go forward at 01:00 UTC; Good Friday is 3 April, Easter Monday 6 April.
    let berlin = Around {
        zone: chrono_tz::Europe::Berlin,
        closed: ClosedDays {
            weekend: [Weekday::Saturday, Weekday::Sunday].into(),
            holidays: [day("2026-04-03"), day("2026-04-06")].into(),
        },
        ..around("2026-03-30T06:00:00Z")
    };
    let registered_at = |moment: &str| {
        let mut told = Told::new();
        told.0[0].at = moment.parse().unwrap();
        told
    };
    let review = |on: &str| {
        let hold = fact("hold", json!({ "hold": "own-wish", "review_on": on }));
        Told::at(S::Eligible).on("2026-03-02", 1, hold)
    };
    let mut list = String::new();
    for (why, told) in [
        (
            "registered half past eleven on Saturday evening, winter time",
            registered_at("2026-03-28T22:30:00Z"),
        ),
        (
            "registered half past midnight on Monday, summer time",
            registered_at("2026-03-29T22:30:00Z"),
        ),
        ("travels on 1 April", Told::at(S::Booked)),
        (
            "hold to be looked at on Easter Monday",
            review("2026-04-06"),
        ),
        (
            "hold to be looked at on the Tuesday after",
            review("2026-04-07"),
        ),
    ] {
        writeln!(list, "{why}").unwrap();
        for due in due(&told.case(), &berlin) {
            let limit = due.limit().map(|on| format!(", limit {on}"));
            let Due {
                what,
                act_by,
                audience,
                ..
            } = due;
            let limit = limit.unwrap_or_default();
            writeln!(list, "  {act_by} {what} ({}){limit}", audience.code()).unwrap();
        }
    }
    insta::assert_snapshot!(list);
}
