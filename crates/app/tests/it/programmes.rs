//! A programme's own rules narrow what may be done; they never reach what protects (design 3.3).

use homeward_app::{
    Refused,
    admin::{Edit, Held},
};
use homeward_demo::{BALI, GULF, Profile, steps};
use homeward_domain::{
    administration::ProgrammeForm,
    codes::{Audience, OrganisationKind},
    dates::instant,
    fields::{OfficeCode, Text},
    stage::StageName,
};
use homeward_store::programmes;
use serde_json::json;

use crate::ground::{Ground, grounds, seen};

async fn held(g: &Ground, code: &str) -> Held<ProgrammeForm> {
    let all = g.app.programmes(&g.world.programme_manager).await.unwrap();
    all.into_iter().find(|p| p.held.key == code).unwrap().held
}

async fn save(g: &Ground, code: &str, rules: &str) -> Result<homeward_app::admin::Saved, Refused> {
    let mut held = held(g, code).await;
    held.form.rules = Some(Text(rules.to_owned()));
    g.app
        .save_programme(&g.world.programme_manager, &Edit::of(&held))
        .await
}

#[tokio::test]
async fn whoever_does_not_meet_the_criteria_is_told_the_reason() {
    for g in grounds().await {
        for (details, rule) in [
            (
                json!({ "removal_order": "yes" }),
                "px.bali-no-removal-order",
            ),
            (json!({ "categories": [] }), "px.bali-category"),
        ] {
            let mut walk = g.walk(Profile::adult().detail(details));
            let refused = walk.to_eligible().await.unwrap_err();
            assert_eq!(refused.unmet(), [rule], "{}", g.name);
            let reason = match &refused.refused {
                Refused::Unmet(unmet) => unmet.checks.iter().find_map(|c| match c {
                    homeward_app::checks::Check::Safeguard { safeguard, .. }
                        if safeguard.id == rule =>
                    {
                        safeguard.reason.clone()
                    }
                    _ => None,
                }),
                other => panic!("{other:?}"),
            };
            assert!(
                reason.is_some_and(|r| r.len() > 20),
                "{}: {rule} says why",
                g.name
            );
            // Before the form is filled in, every criterion is shown; and that the answer is no may be recorded.
            let prepared = g
                .app
                .before_action(&g.world.manila.manager, walk.number(), "decide-eligibility")
                .await
                .unwrap();
            assert_eq!(prepared.criteria.len(), 3, "{}", g.name);
            walk.record(
                &g.world.manila.manager,
                "decide-eligibility",
                steps::not_eligible("vi", "See above."),
            )
            .await
            .unwrap();
            assert_eq!(
                seen(&g.app, &g.world.manila.manager, walk.number())
                    .await
                    .stage,
                StageName::Exited
            );
        }
    }
}

#[tokio::test]
async fn a_negative_decision_is_reviewed_by_another_and_may_fall() {
    for g in grounds().await {
        for (overturned, stage) in [(false, StageName::Exited), (true, StageName::Eligible)] {
            let mut walk = g.adult();
            walk.register().await.unwrap();
            let team = &g.world.manila;
            walk.record(
                &team.manager,
                "decide-eligibility",
                steps::not_eligible("vi", "No papers."),
            )
            .await
            .unwrap();
            let refused = walk
                .record(
                    &team.manager,
                    "review-eligibility",
                    steps::reviewed("vi", true),
                )
                .await
                .unwrap_err();
            assert!(
                matches!(refused.refused, Refused::NotPermitted),
                "{}: not by who decided: {refused}",
                g.name
            );
            walk.record(
                &team.supervisor,
                "review-eligibility",
                steps::reviewed("vi", overturned),
            )
            .await
            .unwrap();
            assert_eq!(
                g.whole(walk.number()).await.case.stage().name(),
                stage,
                "{}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn rules_that_grant_or_reach_what_protects_are_refused_with_their_reasons() {
    for g in grounds().await {
        let tag = r#"@reason("Because it is so in this programme.") @requirement("INT-03") @source("Invented") @remedy("amend") @cleared_by("case-manager") @audience("case") @refused("unmet") @unknown("unmet")"#;
        let before = held(&g, BALI).await;
        for (why, rules) in [
            ("no rule at all", "everybody is welcome".to_owned()),
            ("grants", format!(r#"@id("px.a") {tag} permit (principal, action == Action::"release", resource);"#)),
            ("stands in the way of a withdrawal", format!(r#"@id("px.a") {tag} forbid (principal, action == Action::"withdraw", resource) unless {{ resource.eligible }};"#)),
            ("stands before what happened", format!(r#"@id("px.a") {tag} forbid (principal, action == Action::"record-departure", resource) unless {{ resource.eligible }};"#)),
            ("stands before reading", format!(r#"@id("px.a") {tag} forbid (principal, action == Action::"read-case", resource is Case) unless {{ resource.eligible }};"#)),
            ("stands in the way of everything", format!(r#"@id("px.a") {tag} forbid (principal, action, resource) unless {{ resource.eligible }};"#)),
            ("takes the place of a safeguard", format!(r#"@id("sg.mov-01-notice") {tag} forbid (principal, action == Action::"release", resource) unless {{ resource.eligible }};"#)),
            ("asks for what nobody knows", format!(r#"@id("px.a") {tag} forbid (principal, action == Action::"release", resource) unless {{ resource.religion == "any" }};"#)),
            ("says nothing of why", r#"forbid (principal, action == Action::"release", resource) unless { resource.eligible };"#.to_owned()),
        ] {
            let refused = save(&g, BALI, &rules).await.unwrap_err();
            assert!(matches!(&refused, Refused::RulesRefused(reasons) if !reasons.is_empty()), "{}: {why}: {refused:?}", g.name);
        }
        assert_eq!(held(&g, BALI).await, before, "{}", g.name);
        let sound = format!(
            r#"@id("px.a") {tag} forbid (principal, action == Action::"decide-eligibility", resource) when {{ context.eligible }} unless {{ resource.stateless == Answer::"no" }};"#
        );
        save(&g, GULF, &sound).await.unwrap();
        let mut walk = g.walk(
            Profile::adult()
                .in_programme(GULF)
                .between("dubai", "NP", "ne")
                .detail(json!({ "stateless": "unknown" })),
        );
        assert_eq!(
            walk.to_eligible().await.unwrap_err().unmet(),
            ["px.a"],
            "{}: in force at once",
            g.name
        );
    }
}

#[tokio::test]
async fn rules_that_no_longer_load_stop_every_step_and_no_protection() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        // As after an update of the program that no longer takes an old rule.
        let store = g.app.store();
        let mut programme = programmes::find(store.reader(), BALI)
            .await
            .unwrap()
            .unwrap();
        programme.policies = "everybody is welcome".to_owned();
        let tx = store.write().await.unwrap();
        programmes::save(&tx, &programme).await.unwrap();
        tx.commit().await.unwrap();

        let team = &g.world.manila;
        for (by, code, fields) in [
            (
                &team.manager,
                "record-entry-right",
                steps::entry_right("VN"),
            ),
            (&team.manager, "release", steps::released()),
        ] {
            let refused = walk.record(by, code, fields).await.unwrap_err().refused;
            assert!(
                matches!(refused, Refused::Defect(_)),
                "{}: {code}: {refused:?}",
                g.name
            );
        }
        assert!(matches!(
            g.app
                .case_view(&team.lead, walk.number(), &[Audience::Protection])
                .await,
            Err(Refused::Defect(_))
        ));
        for (by, code, fields) in [
            (&team.lead, "hold", steps::held("protection", "A call.")),
            (
                &team.counsellor,
                "record-incident",
                steps::incident("A call."),
            ),
            (&g.world.consulate, "withdraw", steps::withdrawn()),
        ] {
            walk.record(by, code, fields)
                .await
                .unwrap_or_else(|stuck| panic!("{}: {code}: {stuck}", g.name));
        }
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Exited,
            "{}",
            g.name
        );
        // What happened is recorded, and nobody can say that it was right.
        let (at, zone) = walk.departure();
        walk.wait_until(instant(at, zone));
        walk.record(&team.travel, "record-departure", steps::departed(at, zone))
            .await
            .unwrap();
        let whole = g.whole(walk.number()).await;
        assert_eq!(whole.case.stage().name(), StageName::Departed, "{}", g.name);
        assert_eq!(whole.codes().last(), Some(&"record-incident"), "{}", g.name);
    }
}

#[tokio::test]
async fn where_a_ministry_runs_the_office_counselling_is_by_those_whom_the_programme_names() {
    for g in grounds().await {
        let admin = &g.world.administrator;
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let all = g.app.organisations(admin).await.unwrap();
        let mut house = all
            .into_iter()
            .find(|o| o.form.organisation_name == "Bridge Home")
            .unwrap();
        house.form.organisation_kind = OrganisationKind::GovernmentNational;
        g.app
            .save_organisation(admin, &Edit::of(&house))
            .await
            .unwrap();
        let declare = async || {
            let form = steps::declared(walk.today(), "vi", "VN");
            walk.record(&g.world.manila.counsellor, "declare", form)
                .await
        };
        assert_eq!(
            declare().await.unwrap_err().unmet(),
            ["sg.cou-02-counsellor", "sg.cou-02-organisation"],
            "{}: who counsels is not known before an organisation is named",
            g.name
        );

        // Its own office, a consulate, or one that is not there cannot be named; that of another organisation can.
        for (office, taken) in [
            ("hanoi", false),
            ("consulate", false),
            ("nowhere", false),
            ("colombo", true),
        ] {
            let mut held = held(&g, BALI).await;
            held.form.counselling_office = Some(OfficeCode(office.to_owned()));
            let saved = g
                .app
                .save_programme(&g.world.programme_manager, &Edit::of(&held))
                .await;
            assert_eq!(saved.is_ok(), taken, "{}: {office}: {saved:?}", g.name);
        }
        assert_eq!(
            declare().await.unwrap_err().unmet(),
            ["sg.cou-02-counsellor"],
            "{}: the ministry's own session does not count",
            g.name
        );
    }
}
