//! Every noun reads back as it was written, whatever the database, and no stale save gets through.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use homeward_domain::{
    codes::{OrganisationKind, Role},
    ids::{CaseId, GroupId, OfficeId, ProgrammeId, StaffId, TokenId},
};
use homeward_store::{
    Store, StoreError, Tx, groups,
    groups::Group,
    monitoring::{self, Monitoring},
    notices::{self, Notice},
    offices::{self, Office},
    organisations::{self, Organisation},
    programmes::{self, Programme},
    sessions::{self, Session},
    staff::{self, RoleGrant, Staff},
    suspensions::{self, Suspension},
    tokens::{self, Token},
};
use serde_json::json;
use uuid::Uuid;

use crate::ground::{Ground, id, now, stores};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn organisation() -> Organisation {
    Organisation {
        id: id(),
        name: "Retour & Réintégration".to_owned(),
        kind: OrganisationKind::ReturnSupport,
        country: Some("BE".to_owned()),
        version: 1,
    }
}

fn office(organisation: &Organisation) -> Office {
    Office {
        id: id(),
        organisation_id: organisation.id,
        code: "BRU".to_owned(),
        name: "Bruxelles".to_owned(),
        country: "BE".to_owned(),
        time_zone: "Europe/Brussels".to_owned(),
        weekend: "sat,sun".to_owned(),
        contact: "+32 2 000 00 00\nনমুনা".to_owned(),
        version: 1,
    }
}

fn member(office: &Office) -> Staff {
    Staff {
        id: id(),
        login: "amina".to_owned(),
        name: "Amina Sample".to_owned(),
        organisation_id: office.organisation_id,
        office_id: office.id,
        password_hash: "$argon2id$".to_owned(),
        active: true,
        administrator: false,
        must_change_password: true,
        language: "fr".to_owned(),
        absent_until: None,
        deputy: None,
        version: 1,
    }
}

/// An organisation with one office and one member of staff.
pub(crate) async fn house(tx: &Tx) -> (Organisation, Office, Staff) {
    let organisation = organisation();
    let office = office(&organisation);
    let staff = member(&office);
    organisations::insert(tx, &organisation).await.unwrap();
    offices::insert(tx, &office).await.unwrap();
    staff::insert(tx, &staff).await.unwrap();
    (organisation, office, staff)
}

async fn furnished(store: &Store) -> (Organisation, Office, Staff) {
    let tx = store.write().await.unwrap();
    let house = house(&tx).await;
    tx.commit().await.unwrap();
    house
}

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
async fn a_taken_code_or_login_is_refused_by_name() {
    for Ground { store, name, .. } in stores().await {
        let (organisation, office, member) = furnished(&store).await;
        let tx = store.write().await.unwrap();
        let twin = Office { id: id(), ..office };
        assert!(
            matches!(
                offices::insert(&tx, &twin).await,
                Err(StoreError::Duplicate("office"))
            ),
            "{name}"
        );
        tx.rollback().await.unwrap();
        let tx = store.write().await.unwrap();
        let twin = Staff { id: id(), ..member };
        assert!(
            matches!(
                staff::insert(&tx, &twin).await,
                Err(StoreError::Duplicate("staff"))
            ),
            "{name}"
        );
        tx.rollback().await.unwrap();
        let tx = store.write().await.unwrap();
        let lost = Office {
            id: id(),
            code: "X".to_owned(),
            organisation_id: id(),
            ..self::office(&organisation)
        };
        assert!(
            matches!(
                offices::insert(&tx, &lost).await,
                Err(StoreError::NotFound("office"))
            ),
            "{name}"
        );
    }
}

#[tokio::test]
async fn roles_reach_the_programmes_and_offices_they_name() {
    for Ground { store, name, .. } in stores().await {
        let (_, office, member) = furnished(&store).await;
        let (programme, elsewhere): (ProgrammeId, OfficeId) = (id(), id());
        let grants = [
            RoleGrant {
                role: Role::Counsellor,
                programme: None,
                office: Some(office.id),
            },
            RoleGrant {
                role: Role::DataProtectionOfficer,
                programme: None,
                office: None,
            },
            RoleGrant {
                role: Role::MedicalOfficer,
                programme: Some(programme),
                office: Some(office.id),
            },
        ];
        let tx = store.write().await.unwrap();
        staff::set_grants(
            &tx,
            member.id,
            &[RoleGrant {
                role: Role::Supervisor,
                programme: None,
                office: None,
            }],
        )
        .await
        .unwrap();
        staff::set_grants(&tx, member.id, &grants).await.unwrap();
        assert_eq!(
            staff::grants(&tx, member.id).await.unwrap(),
            grants,
            "{name}"
        );
        for (why, role, programme, office, reaches) in [
            (
                "its office, any programme",
                Role::Counsellor,
                id(),
                office.id,
                true,
            ),
            (
                "another office",
                Role::Counsellor,
                programme,
                elsewhere,
                false,
            ),
            (
                "everywhere",
                Role::DataProtectionOfficer,
                id(),
                elsewhere,
                true,
            ),
            (
                "another programme",
                Role::MedicalOfficer,
                id(),
                office.id,
                false,
            ),
            (
                "a role no longer held",
                Role::Supervisor,
                programme,
                office.id,
                false,
            ),
        ] {
            let holders = staff::with_role(&tx, role, programme, office)
                .await
                .unwrap();
            assert_eq!(!holders.is_empty(), reaches, "{why} on {name}");
        }
        staff::save(
            &tx,
            &Staff {
                active: false,
                ..member
            },
        )
        .await
        .unwrap();
        let holders = staff::with_role(&tx, Role::DataProtectionOfficer, programme, office.id)
            .await
            .unwrap();
        assert!(holders.is_empty(), "{name}: who has left holds nothing");
    }
}

#[tokio::test]
async fn holidays_are_set_for_a_span() {
    for Ground { store, name, .. } in stores().await {
        let (_, office, _) = furnished(&store).await;
        let (from, to) = (day("2026-01-01"), day("2026-12-31"));
        let tx = store.write().await.unwrap();
        for days in [
            vec!["2026-05-01"],
            vec!["2026-07-21", "2026-12-25", "2026-01-01"],
        ] {
            let days: Vec<_> = days
                .into_iter()
                .map(|d| (day(d), "Fête".to_owned()))
                .collect();
            offices::set_holidays(&tx, office.id, from, to, &days)
                .await
                .unwrap();
        }
        let read = offices::holidays(&tx, office.id, from, day("2026-07-21"))
            .await
            .unwrap();
        assert_eq!(
            read.iter().map(|h| h.day).collect::<Vec<_>>(),
            [from, day("2026-07-21")],
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_session_ends_when_it_expires_or_is_ended() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let session = |token: u8| Session {
            token_hash: vec![token; 32],
            staff_id: staff.id,
            created_at: now(),
            last_seen_at: now(),
            expires_at: now() + TimeDelta::hours(8),
            csrf: "token".to_owned(),
        };
        let tx = store.write().await.unwrap();
        for token in 1..=3 {
            sessions::insert(&tx, &session(token)).await.unwrap();
        }
        sessions::touch(&tx, &[1; 32], now() + TimeDelta::hours(1))
            .await
            .unwrap();
        let read = sessions::find(&tx, &[1; 32], now()).await.unwrap().unwrap();
        assert_eq!(
            read,
            Session {
                last_seen_at: now() + TimeDelta::hours(1),
                ..session(1)
            },
            "{name}"
        );
        assert_eq!(
            sessions::find(&tx, &[1; 32], now() + TimeDelta::hours(8))
                .await
                .unwrap(),
            None,
            "{name}: over"
        );
        assert_eq!(
            sessions::remove_of(&tx, staff.id, Some(&[2; 32]))
                .await
                .unwrap(),
            2,
            "{name}"
        );
        assert_eq!(sessions::find(&tx, &[1; 32], now()).await.unwrap(), None);
        sessions::remove(&tx, &[2; 32]).await.unwrap();
        sessions::remove(&tx, &[2; 32]).await.unwrap();
        assert!(matches!(
            sessions::touch(&tx, &[2; 32], now()).await,
            Err(StoreError::NotFound("session"))
        ));
    }
}

#[tokio::test]
async fn a_token_taken_back_or_expired_is_not_found() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let token = Token {
            id: id(),
            staff_id: staff.id,
            name: "export".to_owned(),
            secret_hash: vec![7; 32],
            scopes: "cases:read".to_owned(),
            created_at: now(),
            expires_at: now() + TimeDelta::days(30),
            revoked_at: None,
            last_used_at: None,
        };
        let tx = store.write().await.unwrap();
        tokens::insert(&tx, &token).await.unwrap();
        tokens::touch(&tx, token.id, now()).await.unwrap();
        let used = Token {
            last_used_at: Some(now()),
            ..token.clone()
        };
        assert_eq!(
            tokens::find(&tx, &[7; 32], now()).await.unwrap(),
            Some(used),
            "{name}"
        );
        assert_eq!(
            tokens::find(&tx, &[7; 32], now() + TimeDelta::days(30))
                .await
                .unwrap(),
            None,
            "{name}"
        );
        tokens::revoke(&tx, token.id, now()).await.unwrap();
        assert_eq!(
            tokens::find(&tx, &[7; 32], now()).await.unwrap(),
            None,
            "{name}"
        );
        assert!(matches!(
            tokens::revoke(&tx, token.id, now()).await,
            Err(StoreError::NotFound("token"))
        ));
        assert_eq!(tokens::of(&tx, staff.id).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn cases_join_and_leave_groups_and_what_was_stays_known() {
    for Ground { store, name, .. } in stores().await {
        let group = Group {
            id: id::<GroupId>(),
            kind: "family".to_owned(),
            created_at: now(),
        };
        let (mother, child): (CaseId, CaseId) = (id(), id());
        let tx = store.write().await.unwrap();
        groups::insert(&tx, &group).await.unwrap();
        groups::join(&tx, group.id, mother, now()).await.unwrap();
        groups::join(&tx, group.id, child, now() + TimeDelta::microseconds(1))
            .await
            .unwrap();
        assert!(
            matches!(
                groups::join(&tx, group.id, child, now()).await,
                Err(StoreError::Duplicate(_))
            ),
            "{name}"
        );
        let members = groups::members(&tx, group.id).await.unwrap();
        assert_eq!(
            members.iter().map(|m| m.case_id).collect::<Vec<_>>(),
            [mother, child],
            "{name}"
        );
        assert_eq!(
            groups::groups_of(&tx, child).await.unwrap(),
            std::slice::from_ref(&group),
            "{name}"
        );

        groups::leave(&tx, group.id, child, now() + TimeDelta::days(1))
            .await
            .unwrap();
        assert!(
            groups::groups_of(&tx, child).await.unwrap().is_empty(),
            "{name}"
        );
        groups::join(&tx, group.id, child, now() + TimeDelta::days(2))
            .await
            .unwrap();
        assert_eq!(
            groups::history(&tx, group.id).await.unwrap().len(),
            3,
            "{name}"
        );
        assert_eq!(
            groups::members(&tx, group.id).await.unwrap().len(),
            2,
            "{name}"
        );
        assert!(matches!(
            groups::leave(&tx, group.id, id(), now()).await,
            Err(StoreError::NotFound(_))
        ));
    }
}

#[tokio::test]
async fn a_notice_stays_unread_until_the_office_says_it_read_it() {
    for Ground { store, name, .. } in stores().await {
        let (office, case): (OfficeId, CaseId) = (id(), id());
        let notice = Notice {
            id: id::<Uuid>(),
            case_id: case,
            to_office_id: office,
            kind: "arrival".to_owned(),
            sent_on: day("2026-03-08"),
            at: now(),
            acknowledged_at: None,
        };
        let tx = store.write().await.unwrap();
        notices::insert(&tx, &notice).await.unwrap();
        assert_eq!(
            notices::unread(&tx, office).await.unwrap(),
            std::slice::from_ref(&notice),
            "{name}"
        );
        notices::acknowledge(&tx, notice.id, now()).await.unwrap();
        assert!(
            notices::unread(&tx, office).await.unwrap().is_empty(),
            "{name}"
        );
        let read = Notice {
            acknowledged_at: Some(now()),
            ..notice.clone()
        };
        assert_eq!(notices::of_case(&tx, case).await.unwrap(), [read], "{name}");
        assert!(matches!(
            notices::acknowledge(&tx, notice.id, now()).await,
            Err(StoreError::NotFound("notice"))
        ));
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

#[tokio::test]
async fn many_members_of_staff_are_read_at_once() {
    for Ground { store, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let unknown: StaffId = id();
        let read = staff::get_many(store.reader(), &[staff.id, unknown])
            .await
            .unwrap();
        assert_eq!(read, [staff]);
    }
}
