//! Every noun reads back as it was written, whatever the database, and no stale save gets through.

use chrono::{DateTime, TimeDelta, Utc};
use homeward_domain::{codes::OrganisationKind, ids::TokenId};
use homeward_store::{
    StoreError, Tx,
    monitoring::{self, Monitoring},
    offices::{self, Office},
    organisations::{self, Organisation},
    programmes::{self, Programme},
    sessions::{self, Session},
    staff::{self, Staff},
    suspensions::{self, Suspension},
    tokens::{self, Token},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    ground::{Ground, day, id, now, stores},
    house::furnished,
};

#[tokio::test]
async fn instants_keep_their_microseconds_and_text_its_nfc() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        for (why, instant, expected) in [
            (
                "no fraction",
                "2026-03-08T09:30:15Z",
                "2026-03-08T09:30:15Z",
            ),
            (
                "milliseconds",
                "2026-03-08T09:30:15.120Z",
                "2026-03-08T09:30:15.120Z",
            ),
            (
                "microseconds",
                "2026-03-08T09:30:15.123456Z",
                "2026-03-08T09:30:15.123456Z",
            ),
            (
                "nanoseconds are cut, not rounded",
                "2026-03-08T09:30:15.123456999Z",
                "2026-03-08T09:30:15.123456Z",
            ),
            (
                "before 1970",
                "1931-12-31T23:59:59.999999Z",
                "1931-12-31T23:59:59.999999Z",
            ),
        ] {
            let token = Token {
                id: id::<TokenId>(),
                staff_id: staff.id,
                name: "Rene\u{301}".to_owned(),
                secret_hash: id::<Uuid>().as_bytes().to_vec(),
                scopes: "cases:read".to_owned(),
                created_at: instant.parse().unwrap(),
                expires_at: now() + TimeDelta::days(1),
                revoked_at: None,
                last_used_at: None,
                second_factor: false,
            };
            let tx = store.write().await.unwrap();
            tokens::insert(&tx, &token).await.unwrap();
            tx.commit().await.unwrap();
            let read = tokens::get(store.reader(), token.id)
                .await
                .unwrap()
                .unwrap();
            assert_eq!(
                read.created_at,
                expected.parse::<DateTime<Utc>>().unwrap(),
                "{why} on {name}"
            );
            assert_eq!(read.name, "Ren\u{e9}", "{name}");
            assert_eq!(
                Token {
                    created_at: token.created_at,
                    name: token.name.clone(),
                    ..read
                },
                token,
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn instants_sort_as_time_does_whatever_their_fractions() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let tx = store.write().await.unwrap();
        for (n, expires) in [
            "15Z",
            "15.000001Z",
            "15.1Z",
            "15.100001Z",
            "15.12Z",
            "15.999999Z",
            "16Z",
        ]
        .iter()
        .enumerate()
        {
            let session = Session {
                token_hash: vec![u8::try_from(n).unwrap()],
                staff_id: staff.id,
                created_at: now(),
                last_seen_at: now(),
                expires_at: format!("2026-03-08T09:30:{expires}").parse().unwrap(),
                csrf: "c".to_owned(),
                browser: String::new(),
                way: "password".to_owned(),
                second_factor: false,
            };
            sessions::insert(&tx, &session).await.unwrap();
        }
        let live = async |tx: &Tx, at: &str| {
            let at = format!("2026-03-08T09:30:{at}").parse().unwrap();
            let mut live = 0;
            for n in 0..7 {
                live += usize::from(sessions::find(tx, &[n], at).await.unwrap().is_some());
            }
            live
        };
        for (at, expected) in [
            ("14.9Z", 7),
            ("15Z", 6),
            ("15.05Z", 5),
            ("15.1Z", 4),
            ("15.11Z", 3),
            ("15.2Z", 2),
            ("15.9999999Z", 1),
            ("16Z", 0),
        ] {
            assert_eq!(live(&tx, at).await, expected, "{at} on {name}");
        }
        assert_eq!(
            sessions::sweep(&tx, "2026-03-08T09:30:15.1Z".parse().unwrap())
                .await
                .unwrap(),
            3,
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_stale_save_is_refused_and_changes_nothing() {
    for Ground { store, name, .. } in stores().await {
        let (organisation, office, staff) = furnished(&store).await;
        let programme = Programme {
            id: id(),
            code: "HOME".to_owned(),
            version: 1,
            in_force_from: day("2026-01-01"),
            data: json!({ "name": { "fr": "Maison", "ar": "بيت" }, "hours": 72 }),
            policies: "forbid (principal, action, resource);".to_owned(),
            recorded_by: None,
            recorded_at: now(),
        };
        let suspension = Suspension {
            id: id(),
            programme_id: None,
            country: "AF".to_owned(),
            area: None,
            reason: "fighting".to_owned(),
            from_on: day("2026-03-01"),
            review_on: day("2026-04-01"),
            author: staff.id,
            lifted_on: None,
            lifted_by: None,
            version: 1,
        };
        let monitoring = Monitoring {
            id: id(),
            programme_id: programme.id,
            country: "AF".to_owned(),
            arrangement: "visits".to_owned(),
            from_on: day("2026-03-01"),
            until_on: Some(day("2026-06-30")),
            version: 1,
        };
        let tx = store.write().await.unwrap();
        programmes::insert(&tx, &programme).await.unwrap();
        suspensions::insert(&tx, &suspension).await.unwrap();
        monitoring::insert(&tx, &monitoring).await.unwrap();

        // Each is saved as read, then once more as read before that.
        macro_rules! saved_twice {
            ($noun:ident, $row:expr, $changed:expr) => {{
                let (row, changed) = ($row, $changed);
                assert_eq!(
                    $noun::get(&tx, row.id).await.unwrap().as_ref(),
                    Some(row),
                    "{name}"
                );
                $noun::save(&tx, &changed).await.unwrap();
                let mut expected = changed;
                expected.version += 1;
                assert_eq!(
                    $noun::get(&tx, row.id).await.unwrap().as_ref(),
                    Some(&expected),
                    "{name}"
                );
                assert!(
                    matches!($noun::save(&tx, row).await, Err(StoreError::Stale)),
                    "{name}"
                );
                assert_eq!(
                    $noun::get(&tx, row.id).await.unwrap().as_ref(),
                    Some(&expected),
                    "{name}"
                );
            }};
        }
        saved_twice!(
            organisations,
            &organisation,
            Organisation {
                country: None,
                kind: OrganisationKind::Ngo,
                ..organisation.clone()
            }
        );
        saved_twice!(
            offices,
            &office,
            Office {
                name: "Brussel".to_owned(),
                ..office.clone()
            }
        );
        saved_twice!(
            staff,
            &staff,
            Staff {
                absent_until: Some(day("2026-04-01")),
                deputy: Some(id()),
                active: false,
                ..staff.clone()
            }
        );
        saved_twice!(
            programmes,
            &programme,
            Programme {
                in_force_from: day("2026-02-01"),
                data: json!({ "hours": 48 }),
                recorded_by: Some(staff.id),
                ..programme.clone()
            }
        );
        saved_twice!(
            suspensions,
            &suspension,
            Suspension {
                lifted_on: Some(day("2026-03-20")),
                lifted_by: Some(staff.id),
                ..suspension.clone()
            }
        );
        saved_twice!(
            monitoring,
            &monitoring,
            Monitoring {
                until_on: None,
                ..monitoring.clone()
            }
        );

        // Old versions of a programme stay.
        let versions = programmes::versions(&tx, programme.id).await.unwrap();
        assert_eq!(
            versions.iter().map(|v| v.version).collect::<Vec<_>>(),
            [1, 2],
            "{name}"
        );
        assert_eq!(versions[0].data, programme.data);
        for (on, expected) in [
            ("2025-12-31", None),
            ("2026-01-31", Some(1)),
            ("2026-02-01", Some(2)),
        ] {
            let version = programmes::in_force(&tx, programme.id, day(on))
                .await
                .unwrap();
            assert_eq!(version.map(|v| v.version), expected, "{on} on {name}");
        }
        for (on, expected) in [
            ("2026-02-28", 0),
            ("2026-03-01", 1),
            ("2026-03-19", 1),
            ("2026-03-20", 0),
        ] {
            assert_eq!(
                suspensions::in_force(&tx, "AF", day(on))
                    .await
                    .unwrap()
                    .len(),
                expected,
                "{on} on {name}"
            );
        }
        for (on, expected) in [("2026-02-28", 0), ("2026-03-01", 1), ("2027-01-01", 1)] {
            let found = monitoring::in_force(&tx, programme.id, "AF", day(on))
                .await
                .unwrap();
            assert_eq!(found.len(), expected, "{on} on {name}");
        }
        assert_eq!(organisations::all(&tx).await.unwrap().len(), 1);
        assert_eq!(
            offices::find(&tx, "BRU").await.unwrap().unwrap().name,
            "Brussel"
        );
        assert_eq!(
            staff::find(&tx, "amina").await.unwrap().unwrap().id,
            staff.id
        );
        assert_eq!(
            programmes::find(&tx, "HOME")
                .await
                .unwrap()
                .unwrap()
                .version,
            2
        );
    }
}

#[tokio::test]
async fn nothing_is_written_past_the_queue_on_sqlite() {
    use homeward_store::{ConnectionTrait, DatabaseBackend};
    for Ground { store, .. } in stores().await {
        if store.backend() == DatabaseBackend::Sqlite {
            let written = store.reader().execute_unprepared("DELETE FROM staff").await;
            assert!(written.is_err());
        }
    }
}
