//! What stands beside the journal is held against it.

use homeward_app::{admin::Edit, proof::Edited};
use homeward_demo::Profile;
use homeward_domain::{administration::StaffForm, codes::Role, stage::StageName};
use homeward_store::{
    cases,
    staff::{self, RoleGrant},
};
use serde_json::json;

use crate::ground::grounds;

#[tokio::test]
async fn an_edited_row_of_a_case_does_not_stand_beside_its_journal() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        walk.to(StageName::Registered).await.unwrap();
        g.adult_at(StageName::Confirmed).await;
        assert_eq!(
            g.app.edited().await.unwrap(),
            [],
            "{}: a busy house",
            g.name
        );
        let tx = g.app.store().write().await.unwrap();
        let mut row = cases::lock(&tx, walk.number()).await.unwrap().unwrap();
        row.protected = false;
        row.assigned_to = Some(g.world.immigration.staff.id);
        cases::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let expected = Edited::Row(walk.number().clone(), vec!["assigned_to", "protected"]);
        assert_eq!(g.app.edited().await.unwrap(), [expected], "{}", g.name);
        g.app.rebuild().await.unwrap();
        assert_eq!(g.app.edited().await.unwrap(), [], "{}: made again", g.name);
    }
}

#[tokio::test]
async fn a_role_that_no_entry_gave_is_found() {
    for g in grounds().await {
        let admin = &g.world.administrator;
        let form: StaffForm = serde_json::from_value(json!({
            "login": "newcomer", "staff_name": "Rosa Malonga", "staff_office": "manila", "pages_language": "en",
            "administrator": false, "grants": [{ "role": "travel-officer", "for_programme": null, "for_office": "manila" }],
        }))
        .unwrap();
        g.app.add_staff(admin, &Edit::new(&form)).await.unwrap();
        assert_eq!(g.app.edited().await.unwrap(), [], "{}", g.name);
        let tx = g.app.store().write().await.unwrap();
        let account = staff::find(&tx, "newcomer").await.unwrap().unwrap();
        let grant = RoleGrant {
            role: Role::ProtectionLead,
            programme: None,
            office: None,
        };
        staff::set_grants(&tx, account.id, &[grant]).await.unwrap();
        let changed = staff::Staff {
            administrator: true,
            ..account
        };
        staff::save(&tx, &changed).await.unwrap();
        tx.commit().await.unwrap();
        let expected = Edited::Account("newcomer".to_owned(), vec!["administrator", "grants"]);
        assert_eq!(g.app.edited().await.unwrap(), [expected], "{}", g.name);
    }
}
