//! The reintegration plan and its versions, and receipts for money (REI-02, REI-03, DOC-04, MOV-06, PRG-07).

use homeward_app::{
    Actor, Refused,
    papers::{Edition, NotYet},
};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_documents::FormLanguage;
use homeward_domain::{
    codes::{Paper, PaperForm},
    stage::StageName,
};
use serde_json::json;

use crate::{
    ground::{Ground, grounds},
    printed::words_of,
};

/// A paper in English, as text: the last, or the one that is named.
async fn text(
    g: &Ground,
    by: &Actor,
    walk: &Walk<'_>,
    paper: PaperForm,
    which: Option<u32>,
) -> Result<String, Refused> {
    let english = FormLanguage::English.into();
    let printed = g
        .app
        .print_edition(by, walk.number(), paper.into(), which, english)
        .await?;
    Ok(words_of(&printed.pdf))
}

async fn editions(g: &Ground, by: &Actor, walk: &Walk<'_>, paper: PaperForm) -> Vec<Edition> {
    let forms = g.app.forms_of_case(by, walk.number()).await.unwrap();
    let found = forms
        .editions
        .into_iter()
        .find(|(form, _)| *form == Paper::from(paper));
    found.map(|(_, all)| all).unwrap_or_default()
}

fn plan(walk: &Walk<'_>, words: &str, wanted: &str) -> Fields {
    let earning = steps::costing(
        steps::measure(
            "economic",
            "individual",
            wanted,
            "Tools",
            "Receiving office",
        ),
        45_000,
        "EUR",
    );
    let talk = steps::measure(
        "psychosocial",
        "community",
        "Company",
        "Evenings",
        "Neighbours",
    );
    steps::plan(walk.today(), words, &[earning, talk])
}

/// The entries by which a plan was drawn, as the receiving office counts them, oldest first.
async fn plans(g: &Ground, walk: &Walk<'_>) -> Vec<u32> {
    let officer = g.world.actor("hanoi");
    let view = g.app.case_view(officer, walk.number(), &[]).await.unwrap();
    let found = view.entries.iter().filter(|e| e.code == "draw-plan");
    let mut numbers: Vec<u32> = found.map(|e| e.number).collect();
    numbers.sort_unstable();
    numbers
}

fn has_no_edition<T>(answer: &Result<T, Refused>) -> bool {
    matches!(answer, Err(Refused::NotFound))
}

#[tokio::test]
async fn a_plan_is_begun_before_departure_and_its_next_version_leaves_the_first_to_be_read() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult());
        walk.to(StageName::Registered).await.unwrap();
        let counsellor = &g.world.manila.counsellor;
        let none = text(&g, counsellor, &walk, PaperForm::Plan, None).await;
        assert!(
            matches!(none, Err(Refused::NothingToPrint(NotYet::NoPlan))),
            "{}",
            g.name
        );
        assert!(has_no_edition(
            &text(&g, counsellor, &walk, PaperForm::Plan, Some(1)).await
        ));
        let first = plan(&walk, "Home before the rice is planted.", "Vegetables");
        walk.record(counsellor, "draw-plan", first).await.unwrap();

        walk.to(StageName::Reintegrating).await.unwrap();
        let officer = walk.receiver();
        let begun = text(&g, officer, &walk, PaperForm::Plan, None)
            .await
            .unwrap();
        assert!(!begun.contains("newer version"), "{}: {begun}", g.name);
        let second = plan(&walk, "I sew well, people ask for it.", "Sewing");
        walk.record(officer, "draw-plan", second).await.unwrap();

        for (which, says, not) in [
            (
                Some(1),
                [
                    "Version 1",
                    "rice is planted",
                    "Vegetables",
                    "newer version",
                ],
                "Sewing",
            ),
            (
                Some(2),
                ["Version 2", "I sew well", "Sewing", "450.00 EUR"],
                "Vegetables",
            ),
            (
                None,
                ["Version 2", "I sew well", "Sewing", "does not bind"],
                "newer version",
            ),
        ] {
            let said = text(&g, officer, &walk, PaperForm::Plan, which)
                .await
                .unwrap();
            for words in says {
                assert!(
                    said.contains(words),
                    "{}: {which:?}: {words}: {said}",
                    g.name
                );
            }
            assert!(!said.contains(not), "{}: {which:?}: {not}: {said}", g.name);
        }
        for which in [0, 3] {
            let said = text(&g, officer, &walk, PaperForm::Plan, Some(which)).await;
            assert!(has_no_edition(&said), "{}: {which}", g.name);
        }
        let all = editions(&g, officer, &walk, PaperForm::Plan).await;
        let which: Vec<u32> = all.iter().map(|edition| edition.which).collect();
        assert_eq!(which, [1, 2], "{}", g.name);
    }
}

#[tokio::test]
async fn a_corrected_plan_keeps_its_version_and_one_struck_out_leaves_its_number() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult());
        walk.to(StageName::Reintegrating).await.unwrap();
        let officer = walk.receiver();
        for wanted in ["Vegetables", "Sewing", "Welding"] {
            let drawn = plan(&walk, "In my own words.", wanted);
            walk.record(officer, "draw-plan", drawn).await.unwrap();
        }
        let [first, second, _] = plans(&g, &walk).await.try_into().unwrap();
        let right = plan(&walk, "In my own words.", "Orchard");
        let right = steps::corrected(first, "Typed from another sheet.", right);
        walk.record(officer, "correct", right).await.unwrap();
        let wrong = steps::struck(second, "It was somebody else's.");
        walk.record(officer, "correct", wrong).await.unwrap();

        let all = editions(&g, officer, &walk, PaperForm::Plan).await;
        let which: Vec<u32> = all.iter().map(|edition| edition.which).collect();
        assert_eq!(which, [1, 3], "{}", g.name);
        let said = text(&g, officer, &walk, PaperForm::Plan, Some(1))
            .await
            .unwrap();
        assert!(
            said.contains("Orchard") && !said.contains("Vegetables"),
            "{}: {said}",
            g.name
        );
        let struck = text(&g, officer, &walk, PaperForm::Plan, Some(2)).await;
        assert!(has_no_edition(&struck), "{}", g.name);
        let last = text(&g, officer, &walk, PaperForm::Plan, None)
            .await
            .unwrap();
        assert!(
            last.contains("Version 3") && last.contains("Welding"),
            "{}: {last}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_plan_is_read_and_printed_by_those_who_help_with_life_at_home() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let team = &g.world.manila;
        let drawn = plan(&walk, "In my own words.", "Vegetables");
        walk.record(&team.counsellor, "draw-plan", drawn.clone())
            .await
            .unwrap();
        for (reader, sees) in [
            (&team.counsellor, true),
            (&team.manager, true),
            (&team.lead, true),
            (&team.travel, false),
            (&team.doctor, false),
        ] {
            let login = &reader.staff.login;
            let said = text(&g, reader, &walk, PaperForm::Plan, None).await;
            assert_eq!(said.is_ok(), sees, "{}: {login}", g.name);
            assert_eq!(has_no_edition(&said), !sees, "{}: {login}", g.name);
            let offered = editions(&g, reader, &walk, PaperForm::Plan).await;
            assert_eq!(!offered.is_empty(), sees, "{}: {login}", g.name);
            let view = g.app.case_view(reader, walk.number(), &[]).await.unwrap();
            let entry = view.entries.iter().find(|e| e.code == "draw-plan").unwrap();
            let tells = format!("{entry:?}").contains("Vegetables");
            assert_eq!(tells, sees, "{}: {login}", g.name);
        }
        let refused = walk.record(&team.travel, "draw-plan", drawn).await;
        assert!(refused.is_err(), "{}", g.name);
    }
}

#[tokio::test]
async fn there_is_a_receipt_for_each_time_that_money_was_handed_over() {
    let receipt = PaperForm::CashReceipt;
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult());
        walk.to(StageName::Booked).await.unwrap();
        let travel = &g.world.manila.travel;
        let none = text(&g, travel, &walk, receipt, None).await;
        assert!(
            matches!(
                none,
                Err(Refused::NothingToPrint(NotYet::NothingHandedOver))
            ),
            "{}",
            g.name
        );
        // Nobody has arrived who has not left, and money before arrival is an exception with a reason.
        let early = steps::money_handed_over(walk.today(), "Lan Pham");
        let refused = walk
            .record(travel, "hand-over-money", early.clone())
            .await
            .unwrap_err();
        let Refused::Invalid(errors) = &refused.refused else {
            panic!("{}: {refused}", g.name);
        };
        let fields: Vec<&str> = errors.iter().map(|e| e.field.as_str()).collect();
        assert_eq!(fields, ["given_when"], "{}", g.name);
        let early = steps::and(
            early,
            json!({
                "handed_amount": 2_050, "money_for": "pressing-need", "money_details": "Shoes for the journey", "given_when": "before-departure",
                "exception_reason": "Hers were lost in the flood.",
            }),
        );
        walk.record(travel, "hand-over-money", early).await.unwrap();

        walk.to(StageName::Arrived).await.unwrap();
        let officer = walk.receiver();
        let home = walk.today();
        let allowance = steps::and(
            steps::money_handed_over(home, "Lan, at the airport"),
            json!({ "witness": "Her sister" }),
        );
        walk.record(officer, "hand-over-money", allowance)
            .await
            .unwrap();

        let last = text(&g, officer, &walk, receipt, None).await.unwrap();
        for words in [
            "100.00 USD",
            "Allowance for the",
            "Lan, at the airport",
            "Her sister",
            "Nobody took a fee",
            "Thumbprint",
            &home.to_string(),
        ] {
            assert!(last.contains(words), "{}: {words}: {last}", g.name);
        }
        let first = text(&g, officer, &walk, receipt, Some(1)).await.unwrap();
        for words in ["20.50 USD", "needed urgently", "Shoes for the journey"] {
            assert!(first.contains(words), "{}: {words}: {first}", g.name);
        }
        // Why it was an exception is for the case, not for the receipt.
        assert!(!first.contains("flood"), "{}: {first}", g.name);
        let all = editions(&g, officer, &walk, receipt).await;
        assert_eq!(all.len(), 2, "{}", g.name);
    }
}
