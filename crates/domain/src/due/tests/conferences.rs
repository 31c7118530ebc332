//! Tasks of case conferences.

use super::*;
use crate::actions::STRUCK_ONLY;

#[test]
fn a_task_of_a_conference_is_due_until_it_is_settled() {
    let task = |what: &str, by: &str| json!({ "task": what, "task_owner": "Ms Tran, Hanoi", "task_by": by });
    let held =
        |tasks: serde_json::Value| fact("hold-conference", json!({ "conference_tasks": tasks }));
    let told = Told::at(S::Declared)
        .on(
            "2026-03-03",
            1,
            held(json!([
                task("Visit the family", "2026-03-20"),
                task("Find a school", "2026-03-12")
            ])),
        )
        .on(
            "2026-03-05",
            2,
            held(json!([task("Ask the ministry", "2026-03-10")])),
        );
    let open = |told: &Told| {
        told.case()
            .open_tasks()
            .iter()
            .map(|t| t.number)
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&told), [1, 2, 3], "numbered through all conferences");
    assert_eq!(
        on(&told, "conference-task"),
        Some(day("2026-03-10")),
        "the first of them"
    );
    let told = told.on(
        "2026-03-06",
        2,
        fact("settle-task", json!({ "task_number": 3 })),
    );
    assert_eq!(
        (open(&told), on(&told, "conference-task")),
        (vec![1, 2], Some(day("2026-03-12")))
    );
    let told = told
        .on(
            "2026-03-06",
            2,
            fact("settle-task", json!({ "task_number": 2 })),
        )
        .on(
            "2026-03-06",
            2,
            fact("settle-task", json!({ "task_number": 1 })),
        );
    assert_eq!(on(&told, "conference-task"), None);
}

#[test]
fn a_conference_that_is_struck_out_leaves_the_tasks_of_others_their_numbers() {
    let held = |what: &str| {
        let task = json!({ "task": what, "task_owner": "Jun", "task_by": "2026-03-12" });
        fact("hold-conference", json!({ "conference_tasks": [task] }))
    };
    let told = Told::new().on("2026-03-04", 2, held("Find a school")).on(
        "2026-03-05",
        2,
        held("Ask the ministry"),
    );
    let first = told
        .0
        .iter()
        .find(|entry| entry.fact.code() == "hold-conference")
        .unwrap()
        .seq;
    let told = told.on("2026-03-06", 2, corrected(first, None));
    let open: Vec<_> = told
        .case()
        .open_tasks()
        .into_iter()
        .map(|task| (task.number, task.what))
        .collect();
    assert_eq!(open, [(2, "Ask the ministry".to_owned())]);
    assert!(
        STRUCK_ONLY.contains(&"hold-conference"),
        "no other words renumber them"
    );
}
