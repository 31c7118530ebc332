//! What ties cases to one another and to offices: travel groups and notices.

use chrono::TimeDelta;
use homeward_domain::ids::{CaseId, GroupId, OfficeId};
use homeward_store::{
    StoreError, groups,
    groups::Group,
    notices::{self, Notice},
};
use uuid::Uuid;

use crate::ground::{Ground, day, id, now, stores};

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
