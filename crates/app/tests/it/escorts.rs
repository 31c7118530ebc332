//! The register of escorts: who is proposed and why, and what an assignment counts for (MOV-03, MOV-09).

use homeward_app::{Refused, admin::Edit};
use homeward_demo::{Profile, steps};
use homeward_domain::{
    codes::{EscortFit, EscortGender, EscortRole},
    escorts::EscortForm,
    fields::OrganisationName,
};
use serde_json::json;

use crate::ground::{grounds, unmet};

fn escort(name: &str, language: &str, until: Option<&str>) -> EscortForm {
    EscortForm {
        escort_name: name.to_owned(),
        escort_organisation: OrganisationName("Bayanihan Refuge".to_owned()),
        escort_roles: vec![EscortRole::Social],
        escort_languages: vec![language.parse().unwrap()],
        escort_gender: EscortGender::Woman,
        escort_skills: None,
        escort_contact: None,
        free_from: "2026-03-01".parse().unwrap(),
        free_to: until.map(|day| day.parse().unwrap()),
    }
}

#[tokio::test]
async fn the_register_proposes_who_is_free_and_an_assigned_escort_counts_for_a_child() {
    for g in grounds().await {
        let w = &g.world;
        let travel = &w.manila.travel;
        let organisation = {
            let c = g.app.store().reader();
            let all = homeward_store::organisations::all(c).await.unwrap();
            let ours = all.iter().find(|o| o.id == travel.staff.organisation_id);
            OrganisationName(ours.unwrap().name.clone())
        };
        let of_ours = |name, language, until| EscortForm {
            escort_organisation: organisation.clone(),
            ..escort(name, language, until)
        };
        let ligaya = of_ours("Ligaya Punzalan", "vi", None);
        for who in ["lead", "programme", "admin", "hanoi", "immigration"] {
            let refused = g.app.save_escort(w.actor(who), &Edit::new(&ligaya)).await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {who}",
                g.name
            );
        }
        let busy = of_ours("Busy Person", "vi", Some("2026-03-02"));
        let other = of_ours("Anton Reyes", "en", None);
        for form in [&other, &busy, &ligaya] {
            g.app.save_escort(travel, &Edit::new(form)).await.unwrap();
        }
        let held = g.app.escorts(travel).await.unwrap();
        let change = held.iter().find(|h| h.form == ligaya).unwrap();
        g.app.save_escort(travel, &Edit::of(change)).await.unwrap();
        let stale = g.app.save_escort(travel, &Edit::of(change)).await;
        assert!(matches!(stale, Err(Refused::Conflict { .. })), "{}", g.name);

        let mut child = g.walk(Profile::unaccompanied_child());
        child.prepare().await.unwrap();
        let number = child.number().clone();
        let proposed = g.app.escorts_for(travel, &number).await.unwrap();
        let told: Vec<_> = proposed
            .iter()
            .map(|p| {
                (
                    p.held.form.escort_name.as_str(),
                    p.reasons.contains(&EscortFit::SpeaksLanguage),
                )
            })
            .collect();
        assert_eq!(
            told,
            [("Ligaya Punzalan", true), ("Anton Reyes", false)],
            "{}",
            g.name
        );
        let outside = g.app.escorts_for(&w.dubai.travel, &number).await;
        assert!(matches!(outside, Err(Refused::NotFound)), "{}", g.name);
        let counsels = g.app.escorts_for(&w.manila.lead, &number).await;
        assert!(matches!(counsels, Err(Refused::NotPermitted)), "{}", g.name);

        // The rule on children has one place: an escort named with the booking, or one who is assigned and free on all days.
        let booking = || {
            let named = json!({ "receiver": "Lưu Thị Mai, grandmother" });
            steps::input(steps::and(steps::booked(child.legs()), named))
        };
        let book = async || g.app.record(travel, &number, "book", booking()).await;
        assert_eq!(
            unmet(&book().await.unwrap_err()),
            ["sg.mov-09-escort"],
            "{}",
            g.name
        );
        let chosen = &proposed[0].held.key;
        let begun = g.app.escort_fields(travel, &number, chosen).await.unwrap();
        let assign = async |until: &str| {
            let rest = json!({ "free_until": until, "person_agrees": "yes" });
            let fields = steps::input(steps::and(begun.clone(), rest));
            g.app
                .record(travel, &number, "assign-escort", fields)
                .await
                .unwrap();
        };
        assign("2026-03-10").await;
        assert_eq!(
            unmet(&book().await.unwrap_err()),
            ["sg.mov-09-escort"],
            "{}: not free then",
            g.name
        );
        assign("2026-12-31").await;
        book().await.unwrap();
    }
}
