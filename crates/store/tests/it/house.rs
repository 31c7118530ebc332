//! Organisations, offices and staff: who works where, and in which role.

use homeward_domain::{
    codes::{OrganisationKind, Role},
    ids::{OfficeId, ProgrammeId, StaffId},
};
use homeward_store::{
    Store, StoreError, Tx,
    offices::{self, Office},
    organisations::{self, Organisation},
    staff::{self, RoleGrant, Staff},
};

use crate::ground::{Ground, day, id, stores};

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
        one_time_until: None,
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

pub(crate) async fn furnished(store: &Store) -> (Organisation, Office, Staff) {
    let tx = store.write().await.unwrap();
    let house = house(&tx).await;
    tx.commit().await.unwrap();
    house
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
