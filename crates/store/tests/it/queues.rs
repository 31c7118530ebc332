//! Many at once: writers, workers, repeated requests, failures, counts, the access log.

use std::{collections::HashSet, time::Duration};

use chrono::TimeDelta;
use homeward_domain::ids::{JobId, OfficeId, StaffId};
use homeward_store::{
    StoreError,
    access_log::{self, AccessBuffer, AccessEntry},
    cases,
    idempotency::{self, Answer, Begun},
    jobs::{self, DIGEST, Job},
    tally, throttle,
};
use serde_json::json;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::ground::{Ground, case, id, now, stores};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_writers_at_once_all_succeed_though_each_reads_first() {
    for Ground { store, name, .. } in stores().await {
        let mut writers = JoinSet::new();
        for serial in 0..20 {
            let store = store.clone();
            writers.spawn(async move {
                let tx = store.write().await?;
                let case = case(serial);
                assert!(cases::find(&tx, &case.number).await?.is_none());
                tokio::time::sleep(Duration::from_millis(5)).await;
                cases::insert(&tx, &case).await?;
                tx.commit().await
            });
        }
        for done in writers.join_all().await {
            done.unwrap_or_else(|error: StoreError| panic!("{error} on {name}"));
        }
    }
}

#[tokio::test]
async fn a_transaction_dropped_leaves_nothing_and_frees_the_next_writer() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case(1)).await.unwrap();
        drop(tx);
        let tx = store.write().await.unwrap();
        assert_eq!(
            cases::find(&tx, &case(1).number).await.unwrap(),
            None,
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_snapshot_sees_one_moment() {
    for Ground { store, name, .. } in stores().await {
        let snapshot = store.snapshot().await.unwrap();
        assert_eq!(cases::find(&snapshot, &case(1).number).await.unwrap(), None);
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case(1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            cases::find(&snapshot, &case(1).number).await.unwrap(),
            None,
            "{name}"
        );
        assert!(
            cases::find(store.reader(), &case(1).number)
                .await
                .unwrap()
                .is_some(),
            "{name}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_workers_take_each_job_once() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        for n in 0..60 {
            jobs::enqueue(
                &tx,
                &Job::new(id::<JobId>(), "notify", json!({ "n": n }), now()),
            )
            .await
            .unwrap();
        }
        jobs::enqueue(
            &tx,
            &Job::new(
                id::<JobId>(),
                "later",
                json!({}),
                now() + TimeDelta::hours(1),
            ),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let mut workers = JoinSet::new();
        for _ in 0..8 {
            let store = store.clone();
            workers.spawn(async move {
                let mut taken = Vec::new();
                while let Some(job) = jobs::claim(&store, now(), TimeDelta::minutes(5))
                    .await
                    .unwrap()
                {
                    assert_eq!(job.attempts, 1);
                    let tx = store.write().await.unwrap();
                    jobs::finish(&tx, job.id, now()).await.unwrap();
                    tx.commit().await.unwrap();
                    taken.push(job.payload["n"].as_i64().unwrap());
                }
                taken
            });
        }
        let taken = workers.join_all().await.concat();
        assert_eq!(taken.len(), 60, "{name}");
        assert_eq!(taken.iter().collect::<HashSet<_>>().len(), 60, "{name}");
        let backlog = jobs::backlog(store.reader(), now()).await.unwrap();
        assert_eq!(
            (backlog.open, backlog.due, backlog.failed),
            (1, 0, 0),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_later_and_given_up_in_the_end() {
    for Ground { store, name, .. } in stores().await {
        let job = Job::new(id::<JobId>(), "notify", json!({ "to": "ভাষা" }), now());
        let tx = store.write().await.unwrap();
        jobs::enqueue(&tx, &job).await.unwrap();
        tx.commit().await.unwrap();
        let hold = TimeDelta::minutes(5);

        // A worker that dies: nobody else takes its job while it is held, then somebody does.
        assert!(jobs::claim(&store, now(), hold).await.unwrap().is_some());
        assert!(
            jobs::claim(&store, now() + TimeDelta::minutes(4), hold)
                .await
                .unwrap()
                .is_none(),
            "{name}"
        );
        let mut at = now() + TimeDelta::minutes(5);
        for attempt in 2..=jobs::ATTEMPTS {
            let taken = jobs::claim(&store, at, hold).await.unwrap().unwrap();
            assert_eq!(
                (taken.attempts, &taken.payload),
                (attempt, &job.payload),
                "{name}"
            );
            let tx = store.write().await.unwrap();
            jobs::fail(&tx, &taken, "no route", at).await.unwrap();
            tx.commit().await.unwrap();
            assert!(
                jobs::claim(&store, at + TimeDelta::seconds(29), hold)
                    .await
                    .unwrap()
                    .is_none()
            );
            at += TimeDelta::hours(6);
        }
        assert!(
            jobs::claim(&store, at, hold).await.unwrap().is_none(),
            "{name}: given up"
        );
        let read = jobs::get(store.reader(), job.id).await.unwrap().unwrap();
        assert_eq!(read.last_error.as_deref(), Some("no route"));
        assert_eq!(jobs::backlog(store.reader(), at).await.unwrap().failed, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_every_program_queues_stands_once_and_mail_waits_in_a_line_of_its_own() {
    for Ground { store, name, .. } in stores().await {
        let hold = TimeDelta::minutes(5);
        let mail = || Job::new(jobs::id_of("the mail of a day"), DIGEST, json!({}), now());
        let mut queued = 0;
        for done in queued_by_many(&store, mail).await {
            queued += usize::from(done);
        }
        assert_eq!(queued, 1, "{name}");
        assert!(jobs::claim(&store, now(), hold).await.unwrap().is_none());
        let taken = jobs::claim_kind(&store, DIGEST, now(), hold)
            .await
            .unwrap()
            .unwrap();
        let again = jobs::claim_kind(&store, DIGEST, now(), hold).await.unwrap();
        assert!(again.is_none(), "{name}");

        // What a worker has is not taken out of its hands; what was given up is tried again; what is done stays done.
        for (why, step, found) in [
            ("held", 0, false),
            ("given up", 1, true),
            ("done", 2, false),
        ] {
            let tx = store.write().await.unwrap();
            match step {
                1 => jobs::give_up(&tx, &taken, "no", now()).await.unwrap(),
                2 => jobs::finish(&tx, taken.id, now()).await.unwrap(),
                _ => {}
            }
            assert_eq!(
                jobs::retry(&tx, taken.id, now()).await.is_ok(),
                found,
                "{name}: {why}"
            );
            tx.commit().await.unwrap();
        }
        let left = jobs::unfinished(store.reader(), 10).await.unwrap();
        assert!(left.is_empty(), "{name}");
    }
}

/// Eight programs that queue the same job at once.
async fn queued_by_many(store: &homeward_store::Store, job: impl Fn() -> Job) -> Vec<bool> {
    let mut programs = JoinSet::new();
    for _ in 0..8 {
        let (store, job) = (store.clone(), job());
        programs.spawn(async move { jobs::enqueue_once(&store, &job).await.unwrap() });
    }
    programs.join_all().await
}

#[tokio::test]
async fn a_job_queued_in_a_transaction_that_fails_is_never_done() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        jobs::enqueue(&tx, &Job::new(id::<JobId>(), "notify", json!({}), now()))
            .await
            .unwrap();
        tx.rollback().await.unwrap();
        assert!(
            jobs::claim(&store, now(), TimeDelta::minutes(5))
                .await
                .unwrap()
                .is_none(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_request_sent_twice_is_done_once_and_answered_alike() {
    let answer = Answer {
        status: 303,
        location: Some("/cases/HW-26-11111-1".to_owned()),
        body: None,
    };
    for Ground { store, name, .. } in stores().await {
        let (staff, other): (StaffId, StaffId) = (id(), id());
        let tx = store.write().await.unwrap();
        assert_eq!(
            idempotency::begin(&tx, staff, "k", b"one", now())
                .await
                .unwrap(),
            Begun::Fresh
        );
        idempotency::finish(&tx, staff, "k", &answer).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write().await.unwrap();
        for (why, who, request, expected) in [
            (
                "the same again",
                staff,
                b"one",
                Begun::Repeat(answer.clone()),
            ),
            (
                "another request under the same key",
                staff,
                b"two",
                Begun::Conflict,
            ),
            ("the same key of someone else", other, b"one", Begun::Fresh),
        ] {
            assert_eq!(
                idempotency::begin(&tx, who, "k", request, now())
                    .await
                    .unwrap(),
                expected,
                "{why} on {name}"
            );
        }
        assert_eq!(
            idempotency::sweep(&tx, now() + TimeDelta::days(1))
                .await
                .unwrap(),
            2
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_ten_equal_requests_at_once_one_is_done() {
    for Ground { store, name, .. } in stores().await {
        let staff: StaffId = id();
        let mut requests = JoinSet::new();
        for _ in 0..10 {
            let store = store.clone();
            requests.spawn(async move {
                let tx = store.write().await.unwrap();
                let begun = idempotency::begin(&tx, staff, "k", b"one", now())
                    .await
                    .unwrap();
                if begun == Begun::Fresh {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    let answer = Answer {
                        status: 201,
                        location: None,
                        body: Some("{}".to_owned()),
                    };
                    idempotency::finish(&tx, staff, "k", &answer).await.unwrap();
                }
                tx.commit().await.unwrap();
                begun
            });
        }
        let begun = requests.join_all().await;
        assert_eq!(
            begun.iter().filter(|begun| **begun == Begun::Fresh).count(),
            1,
            "{name}"
        );
        assert_eq!(
            begun
                .iter()
                .filter(|begun| matches!(begun, Begun::Repeat(_)))
                .count(),
            9,
            "{name}"
        );
    }
}

#[tokio::test]
async fn failures_are_counted_blocked_and_forgiven() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        for n in 1..=3 {
            assert_eq!(
                throttle::fail(&tx, b"login", now()).await.unwrap(),
                n,
                "{name}"
            );
        }
        throttle::block(&tx, b"login", now() + TimeDelta::minutes(1))
            .await
            .unwrap();
        let read = throttle::get(&tx, b"login").await.unwrap().unwrap();
        assert_eq!(
            (read.failures, read.blocked_until),
            (3, Some(now() + TimeDelta::minutes(1)))
        );
        throttle::clear(&tx, b"login").await.unwrap();
        assert_eq!(throttle::get(&tx, b"login").await.unwrap(), None);
        throttle::fail(&tx, b"address", now()).await.unwrap();
        assert_eq!(
            throttle::sweep(&tx, now() + TimeDelta::days(1))
                .await
                .unwrap(),
            1
        );
    }
}

#[tokio::test]
async fn refusals_are_kept_as_counts_by_office_and_day() {
    for Ground { store, name, .. } in stores().await {
        let (a, b): (OfficeId, OfficeId) = (id(), id());
        let day = now().date_naive();
        let tx = store.write().await.unwrap();
        for office in [a, a, b, a] {
            tally::count(&tx, office, day, "consent-refused")
                .await
                .unwrap();
        }
        tally::count(&tx, a, day, "other").await.unwrap();
        let read = tally::between(&tx, "consent-refused", day, day)
            .await
            .unwrap();
        assert_eq!(
            read.iter().map(|t| (t.office_id, t.n)).collect::<Vec<_>>(),
            [(a, 3), (b, 1)],
            "{name}"
        );
    }
}

fn reading(staff: StaffId) -> AccessEntry {
    AccessEntry {
        id: id::<Uuid>(),
        at: now(),
        staff_id: staff,
        case_id: None,
        kind: "list".to_owned(),
        what: "20 cases".to_owned(),
        confidential: false,
        protected: false,
        day_off: false,
        local_hour: 9,
    }
}

#[tokio::test]
async fn reads_are_logged_in_groups_within_the_stated_window_and_none_is_lost_at_an_orderly_stop() {
    for Ground { store, name, .. } in stores().await {
        let staff: StaffId = id();
        let count = async || {
            access_log::count_of(store.reader(), staff, now())
                .await
                .unwrap()
        };
        let (buffer, task) = AccessBuffer::start(store.clone());
        for _ in 0..1_500 {
            buffer.record(reading(staff)).await;
        }
        buffer.flush().await;
        assert_eq!(count().await, 1_500, "{name}: flushed");

        buffer.record(reading(staff)).await;
        let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
        while count().await < 1_501 && tokio::time::Instant::now() < deadline {
            tokio::time::sleep(access_log::EVERY).await;
        }
        assert_eq!(count().await, 1_501, "{name}: by itself");

        buffer.record(reading(staff)).await;
        drop(buffer);
        task.await.unwrap();
        assert_eq!(count().await, 1_502, "{name}: at the stop");
        assert_eq!(
            access_log::of_staff(store.reader(), staff, now(), 10)
                .await
                .unwrap()
                .len(),
            10
        );
    }
}

#[tokio::test]
async fn filling_does_not_wait_for_the_disk_and_everything_after_it_does_as_before() {
    use homeward_store::{ConnectionTrait, DatabaseBackend};
    for Ground { name, store, .. } in stores().await {
        let (sql, hasty) = match store.backend() {
            DatabaseBackend::Sqlite => (
                "SELECT CAST(synchronous AS TEXT) AS level FROM pragma_synchronous",
                "1",
            ),
            _ => (
                "SELECT current_setting('synchronous_commit') AS level",
                "off",
            ),
        };
        let level = async || {
            let tx = store.write().await.unwrap();
            let asked = sea_orm::Statement::from_string(store.backend(), sql);
            let row = tx.query_one_raw(asked).await.unwrap().unwrap();
            row.try_get::<String>("", "level").unwrap()
        };
        let before = level().await;
        store.fill().await.unwrap();
        assert_eq!(level().await, hasty, "{name}");
        store.filled().await.unwrap();
        assert_eq!(level().await, before, "{name}");
        if store.backend() == DatabaseBackend::Sqlite {
            assert_eq!(before, "2", "FULL");
        }
    }
}
