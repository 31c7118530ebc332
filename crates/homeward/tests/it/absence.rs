//! Absence, and who stands in.

use homeward_app::{Refused, admin::Edit};
use serde_json::json;

use crate::{
    accounts::{actor, problems},
    ground::installations,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_of_the_same_organisation_stands_in() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let counsellor = &world.manila.counsellor;
        let away = |deputy: &str| Edit {
            fields: json!({ "absent_until": "2026-03-20", "deputy": deputy })
                .as_object()
                .cloned()
                .unwrap(),
            ..Edit::on("caseworker", None)
        };
        for (deputy, why) in [
            ("consulate", "another organisation"),
            ("caseworker", "oneself"),
            ("nobody", "nobody"),
        ] {
            let refused = app
                .set_absence(counsellor, &away(deputy))
                .await
                .unwrap_err();
            assert_eq!(
                problems(refused),
                [("deputy".to_owned(), "not-found")],
                "{why}"
            );
        }
        app.set_absence(counsellor, &away("manager")).await.unwrap();
        assert!(
            actor(&ground, "manager")
                .await
                .stands_in_for
                .contains(&counsellor.staff.id),
            "{}",
            ground.name
        );
        assert!(matches!(
            app.set_absence(&world.manila.travel, &away("travel")).await,
            Err(Refused::NotPermitted)
        ));
        app.set_absence(&world.administrator, &Edit::on("caseworker", None))
            .await
            .unwrap();
        assert!(actor(&ground, "manager").await.stands_in_for.is_empty());
    }
}
