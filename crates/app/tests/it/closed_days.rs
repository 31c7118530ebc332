//! What is due on a day on which the sending office is closed is to be done before it.

use chrono::NaiveDate;
use homeward_app::{
    Actor, Clock,
    admin::Edit,
    lists::{List, Wanted},
};
use serde_json::json;

use crate::ground::{Ground, grounds, seen};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Closes the office of Manila on these days of the week and these single days.
async fn close(g: &Ground, weekend: &[&str], holidays: &[&str]) {
    let admin = &g.world.administrator;
    let offices = g.app.offices(admin).await.unwrap();
    let mut edit = Edit::of(offices.iter().find(|o| o.key == "manila").unwrap());
    let rows: Vec<_> = holidays
        .iter()
        .map(|day| json!({ "closed_on": day, "holiday_name": "A feast" }))
        .collect();
    edit.fields.insert("weekend".to_owned(), json!(weekend));
    edit.fields.insert("holidays".to_owned(), json!(rows));
    g.app.save_office(admin, &edit).await.unwrap();
    // The running program does it soon after.
    g.app.refresh_summaries().await.unwrap();
}

async fn view(g: &Ground, by: &Actor, view: &str, at: &str) -> List {
    let wanted = Wanted {
        view: view.to_owned(),
        ..Wanted::default()
    };
    let app = g.app.at(Clock::fixed(at.parse().unwrap()));
    app.list(by, &wanted).await.unwrap()
}

#[tokio::test]
async fn lists_and_the_case_name_the_day_to_act_by_and_the_limit_where_it_is_another() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let by = &g.world.manila.counsellor;
        // Registered on Monday 9 March: eligibility is to be decided by Monday 23 March.
        for (why, weekend, holidays, act_by) in [
            ("open", vec!["sat", "sun"], vec![], "2026-03-23"),
            (
                "the day before is closed",
                vec!["sat", "sun"],
                vec!["2026-03-22"],
                "2026-03-23",
            ),
            (
                "the day after is closed",
                vec!["sat", "sun"],
                vec!["2026-03-24"],
                "2026-03-23",
            ),
            (
                "a holiday after the weekend",
                vec!["sat", "sun"],
                vec!["2026-03-23"],
                "2026-03-20",
            ),
            (
                "a holiday after a Gulf weekend",
                vec!["fri", "sat"],
                vec!["2026-03-23"],
                "2026-03-22",
            ),
            (
                "a chain of them",
                vec!["fri", "sat"],
                vec!["2026-03-22", "2026-03-23"],
                "2026-03-19",
            ),
            (
                "closed on Mondays",
                vec!["sun", "mon"],
                vec![],
                "2026-03-21",
            ),
        ] {
            close(&g, &weekend, &holidays).await;
            let limit = day("2026-03-23");
            let due = seen(&g.app, by, walk.number()).await.dues[0].clone();
            assert_eq!(
                (due.what, due.on, due.act_by),
                ("eligibility-decision", limit, day(act_by)),
                "{}: {why}",
                g.name
            );
            let list = view(&g, by, "mine", "2026-03-09T03:00:00Z").await;
            let differs = (day(act_by) != limit).then_some(limit);
            assert_eq!(
                (list.rows[0].due_on, list.rows[0].due_limit_on),
                (Some(day(act_by)), differs),
                "{}: {why}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn what_was_to_be_done_before_a_closed_day_is_overdue_the_day_after() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.register().await.unwrap();
        close(&g, &["sat", "sun"], &["2026-03-23"]).await;
        // To be done by Friday 20 March, in Manila: midnight is at 16:00 UTC.
        for (at, due, overdue) in [
            ("2026-03-12T15:59:00Z", 0, 0), // eight days before
            ("2026-03-12T16:00:00Z", 1, 0), // seven days before
            ("2026-03-19T12:00:00Z", 1, 0), // the day before
            ("2026-03-20T12:00:00Z", 1, 0), // the day
            ("2026-03-20T16:00:00Z", 1, 1), // the day after, and the office is closed
            ("2026-03-24T12:00:00Z", 1, 1), // after the limit
        ] {
            let by = &g.world.manila.counsellor;
            let shown = [
                view(&g, by, "due", at).await.total,
                view(&g, by, "overdue", at).await.total,
            ];
            assert_eq!(shown, [due, overdue], "{} at {at}", g.name);
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let counts = app.counts(by).await.unwrap();
            assert_eq!([counts.due, counts.overdue], shown, "{} at {at}", g.name);
        }
    }
}
