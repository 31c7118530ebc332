//! A case that begins although the person cannot be asked for consent (INT-10).

use chrono::Days;
use homeward_app::{Refused, record::Input, register::Beside};
use homeward_demo::{BALI, steps, steps::Fields};
use homeward_domain::{case_number::CaseNumber, fields::Problem};
use serde_json::{Value, json};

use crate::{
    ground::{Ground, grounds, record, seen, unmet},
    registration::{invalid, person, rows},
};

/// The person cannot be asked; looked at again in a week.
fn basis(g: &Ground, ground: &str) -> Fields {
    let today = g.world.manila.lead.today(g.app.clock().now());
    steps::fields(json!({
        "lawful_basis": ground, "reason": "Found unconscious; the hospital cannot say when that ends.",
        "legal_reference": "Data Privacy Act, section 12 (d)", "review_on": today + Days::new(7),
    }))
}

#[tokio::test]
async fn whoever_cannot_be_asked_is_registered_on_another_ground_up_to_its_review() {
    for g in grounds().await {
        let unasked = steps::and(
            person(),
            json!({
                "told_purpose": "not-asked", "consent_to_keep": "not-asked", "consent_to_share": "yes",
                "consent_language": null, "languages": [],
            }),
        );
        let lead = &g.world.manila.lead;
        let recorded = g
            .app
            .register(
                lead,
                BALI,
                steps::input(unasked.clone()),
                Beside::on_basis(basis(&g, "vital-interests")),
            )
            .await
            .unwrap();
        let whole = g.whole(&recorded.number).await;
        assert_eq!(whole.codes(), ["register", "record-basis"], "{}", g.name);
        let today = lead.today(g.app.clock().now());
        for (days, keeps) in [(0, true), (6, true), (7, true), (8, false)] {
            let day = today + Days::new(days);
            assert_eq!(whole.case.may_keep_on(day), keeps, "{}: {days}", g.name);
        }
        assert!(
            !whole.case.shares_on(today),
            "{}: of somebody who was not asked nothing is shared on their word",
            g.name
        );
        let view = seen(&g.app, lead, &recorded.number).await;
        assert!(
            view.dues.iter().any(|d| d.what == "basis-review"),
            "{}: its review is due",
            g.name
        );
        // As soon as they can answer, they are asked.
        let said = steps::and(
            steps::consent_given(today, "vi", "case-file", &[], json!({})),
            json!({ "agrees": "yes", "consent_interpreter": "Maya Gurung" }),
        );
        record(&g.app, lead, &recorded.number, "give-consent", said)
            .await
            .unwrap();
        let whole = g.whole(&recorded.number).await;
        assert!(whole.case.may_keep_on(today + Days::new(400)), "{}", g.name);
    }
}

#[tokio::test]
async fn a_no_stands_and_no_ground_is_recorded_by_others_or_out_of_date() {
    for g in grounds().await {
        let (lead, counsellor) = (&g.world.manila.lead, &g.world.manila.counsellor);
        let before = rows(&g).await;
        let attempt = async |by, answers: Value, ground: Fields| {
            g.app
                .register(
                    by,
                    BALI,
                    Input {
                        rehearse: true,
                        ..steps::input(steps::and(person(), answers))
                    },
                    Beside::on_basis(ground),
                )
                .await
        };
        for (said, ground, under_18, begins) in [
            ("not-asked", "vital-interests", "no", true),
            ("unknown", "legal-claims", "no", true),
            ("refused", "vital-interests", "no", false),
            ("no", "vital-interests", "no", false),
            ("no", "legal-obligation", "yes", false),
            ("no", "best-interests-of-the-child", "no", false),
            ("no", "best-interests-of-the-child", "not-asked", false),
            ("no", "best-interests-of-the-child", "yes", true),
        ] {
            let answers = json!({ "consent_to_keep": said, "says_under_18": under_18 });
            let answer = attempt(lead, answers, basis(&g, ground)).await;
            match answer {
                Ok(_) => assert!(begins, "{}: {said}, {ground}, {under_18}", g.name),
                Err(refused) => {
                    assert!(!begins, "{}: {said}, {ground}: {refused:?}", g.name);
                    assert_eq!(unmet(&refused), ["sg.int-10-consent"], "{}", g.name);
                }
            }
        }
        let unasked = json!({ "consent_to_keep": "not-asked" });
        for by in [counsellor, &g.world.manila.manager] {
            let refused = attempt(by, unasked.clone(), basis(&g, "vital-interests")).await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {refused:?}",
                g.name
            );
        }
        let today = lead.today(g.app.clock().now());
        for (day, field) in [
            (today - Days::new(1), Some("review_on")),
            (today, None),
            (today + Days::new(1), None),
        ] {
            let ground = steps::and(basis(&g, "vital-interests"), json!({ "review_on": day }));
            let answer = attempt(lead, unasked.clone(), ground).await;
            assert_eq!(
                answer.err().map(|r| invalid(&r).0.to_owned()).as_deref(),
                field,
                "{}: {day}",
                g.name
            );
        }
        let without_reason = steps::and(basis(&g, "vital-interests"), json!({ "reason": null }));
        let refused = attempt(lead, unasked, without_reason).await.unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("reason", Problem::Missing),
            "{}",
            g.name
        );
        assert_eq!(rows(&g).await, before, "{}", g.name);
    }
}

/// Registered although nobody could ask.
async fn unasked(g: &Ground, said: Value, ground: &str) -> CaseNumber {
    let answers = json!({
        "told_purpose": "not-asked", "consent_to_keep": "not-asked", "consent_to_share": "not-asked", "consent_language": null,
    });
    let fields = steps::and(steps::and(person(), answers), said);
    let beside = Beside::on_basis(basis(g, ground));
    let lead = &g.world.manila.lead;
    let recorded = g
        .app
        .register(lead, BALI, steps::input(fields), beside)
        .await;
    recorded.unwrap().number
}

#[tokio::test]
async fn no_correction_turns_somebody_who_was_not_asked_into_somebody_who_agreed() {
    for g in grounds().await {
        let number = unasked(&g, json!({}), "vital-interests").await;
        let caseworker = g.world.actor("caseworker");
        for (field, said) in [
            ("consent_to_keep", "yes"),
            ("consent_to_share", "yes"),
            ("told_purpose", "yes"),
            ("consent_language", "vi"),
        ] {
            let right = steps::and(person(), json!({ field: said }));
            let right = steps::and(
                right,
                json!({ "told_purpose": null, "consent_to_keep": null, "consent_to_share": null, "consent_language": null }),
            );
            let right = steps::and(right, json!({ field: said }));
            let wrong = steps::corrected(1, "A mistake.", right);
            let refused = record(&g.app, caseworker, &number, "correct", wrong)
                .await
                .unwrap_err();
            let Refused::Invalid(errors) = &refused else {
                panic!("{}: {field}: {refused:?}", g.name);
            };
            assert!(
                errors
                    .iter()
                    .any(|e| e.field == field && e.problem == Problem::SaidThen),
                "{}: {errors:?}",
                g.name
            );
        }
        let mut right = steps::and(person(), json!({ "name": "Trịnh Minh Khuê Anh" }));
        for name in homeward_domain::actions::SAID_AT_REGISTRATION {
            right.remove(*name);
        }
        let corrected = steps::corrected(1, "Her whole name.", right);
        record(&g.app, caseworker, &number, "correct", corrected)
            .await
            .unwrap();
        let today = caseworker.today(g.app.clock().now());
        let whole = g.whole(&number).await;
        assert_eq!(
            whole.case.details().name,
            "Trịnh Minh Khuê Anh",
            "{}",
            g.name
        );
        assert!(!whole.case.may_keep_on(today + Days::new(8)), "{}", g.name);
        assert_eq!(whole.case.consents(), [], "{}: said nothing yet", g.name);
    }
}

#[tokio::test]
async fn whoever_was_told_nothing_agreed_to_nothing_whatever_ground_there_is() {
    for g in grounds().await {
        let answers =
            json!({ "told_purpose": "no", "consent_to_keep": "yes", "says_under_18": "yes" });
        let fields = steps::and(person(), answers);
        for ground in [
            "best-interests-of-the-child",
            "vital-interests",
            "legal-obligation",
        ] {
            let beside = Beside::on_basis(basis(&g, ground));
            let lead = &g.world.manila.lead;
            let refused = g
                .app
                .register(lead, BALI, steps::input(fields.clone()), beside)
                .await
                .unwrap_err();
            assert_eq!(
                unmet(&refused),
                ["sg.int-10-consent"],
                "{}: {ground}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_no_said_later_ends_the_ground_and_no_other_is_recorded_over_it() {
    for g in grounds().await {
        let lead = &g.world.manila.lead;
        let today = lead.today(g.app.clock().now());
        let number = unasked(&g, json!({}), "vital-interests").await;
        let said = steps::and(
            steps::consent_given(today, "vi", "case-file", &[], json!({})),
            json!({ "agrees": "no" }),
        );
        record(&g.app, lead, &number, "give-consent", said)
            .await
            .unwrap();
        assert!(
            !g.whole(&number).await.case.may_keep_on(today),
            "{}",
            g.name
        );
        let decided = record(
            &g.app,
            &g.world.manila.manager,
            &number,
            "decide-eligibility",
            steps::eligible("vi"),
        );
        assert_eq!(
            unmet(&decided.await.unwrap_err()),
            ["sg.int-10-live"],
            "{}",
            g.name
        );
        let view = seen(&g.app, lead, &number).await;
        assert!(
            view.dues.iter().any(|d| d.what == "consent-missing"),
            "{}: somebody is to ask",
            g.name
        );
        for (ground, purpose, opens) in [
            ("vital-interests", "case-file", false),
            ("legal-claims", "case-file", false),
            ("legal-obligation", "case-file", false),
            ("best-interests-of-the-child", "case-file", false),
        ] {
            let over = steps::and(
                steps::basis_recorded(today + Days::new(7), purpose, &[], json!({})),
                json!({ "lawful_basis": ground }),
            );
            let answer = record(&g.app, lead, &number, "record-basis", over).await;
            match answer {
                Ok(_) => assert!(opens, "{}: {ground}", g.name),
                Err(refused) => {
                    assert_eq!(
                        unmet(&refused),
                        ["sg.int-10-no-stands"],
                        "{}: {ground}",
                        g.name
                    );
                }
            }
        }
        let past = steps::basis_recorded(today - Days::new(1), "case-file", &[], json!({}));
        let refused = record(&g.app, lead, &number, "record-basis", past)
            .await
            .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("review_on", Problem::EndsBeforeStart),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn the_best_interests_of_a_child_outweigh_a_no_while_it_is_a_child() {
    for g in grounds().await {
        let child =
            json!({ "says_under_18": "yes", "born": "2012-05-12", "consent_to_keep": "no" });
        let number = unasked(&g, child, "best-interests-of-the-child").await;
        let today = g.world.manila.lead.today(g.app.clock().now());
        assert!(g.whole(&number).await.case.may_keep_on(today), "{}", g.name);
        let mut adult = steps::and(
            person(),
            json!({ "says_under_18": "no", "born": "1985-01-01" }),
        );
        for name in homeward_domain::actions::SAID_AT_REGISTRATION
            .iter()
            .chain(&["heard_by", "internally_displaced"])
        {
            adult.remove(*name);
        }
        record(&g.app, g.world.actor("caseworker"), &number, "amend", adult)
            .await
            .unwrap();
        assert!(
            !g.whole(&number).await.case.may_keep_on(today),
            "{}: an adult's no stands",
            g.name
        );
    }
}
