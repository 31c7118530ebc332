//! Correcting, agreeing and confirming are no way around a safeguard, nor around who may do what (design 3.7, 3.8).

use homeward_app::Refused;
use homeward_demo::{Walk, steps, steps::Fields};
use homeward_domain::{case::EntryState, facts::COUNSELLING_ONLY, stage::StageName};
use serde_json::json;

use crate::ground::{Ground, grounds, number_of, record, seen, unmet};

async fn stage(g: &Ground, walk: &Walk<'_>) -> StageName {
    g.whole(walk.number()).await.case.stage().name()
}

/// What becomes of a correction of the latest entry of a kind; nothing but the entry is named, so that it is struck out.
async fn strike(g: &Ground, walk: &Walk<'_>, by: &str, code: &str) -> Result<(), Refused> {
    let by = g.world.actor(by);
    let entry = number_of(&seen(&g.app, by, walk.number()).await, code);
    let fields = steps::struck(entry, "A mistake.");
    record(&g.app, by, walk.number(), "correct", fields)
        .await
        .map(drop)
}

async fn replace(
    g: &Ground,
    walk: &Walk<'_>,
    by: &str,
    code: &str,
    with: Fields,
) -> Result<(), Refused> {
    let by = g.world.actor(by);
    let entry = number_of(&seen(&g.app, by, walk.number()).await, code);
    let fields = steps::corrected(entry, "A mistake.", with);
    record(&g.app, by, walk.number(), "correct", fields)
        .await
        .map(drop)
}

fn is_not_permitted(answer: &Result<(), Refused>) -> bool {
    matches!(answer, Err(Refused::NotPermitted))
}

async fn act(g: &Ground, walk: &Walk<'_>, by: &str, code: &str, fields: Fields) {
    record(&g.app, g.world.actor(by), walk.number(), code, fields)
        .await
        .unwrap_or_else(|refused| panic!("{}: {code} by {by}: {refused}", g.name));
}

#[tokio::test]
async fn a_no_said_in_private_is_not_corrected_into_a_yes_by_the_counsellor() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.reconfirm().await.unwrap();
        let no = steps::and(
            steps::reconfirmed("vi"),
            json!({ "still_wishes": "no", "pressure_signs": "yes" }),
        );
        act(&g, &walk, "manager", "reconfirm", no).await;
        replace(
            &g,
            &walk,
            "caseworker",
            "reconfirm",
            steps::reconfirmed("vi"),
        )
        .await
        .unwrap();
        let release = async || {
            let manager = &g.world.manila.manager;
            record(&g.app, manager, walk.number(), "release", steps::released()).await
        };
        let refused = release().await.unwrap_err();
        assert!(
            unmet(&refused).contains(&"sg.vol-11-reconfirmed".to_owned()),
            "{}: it waits for a second person",
            g.name
        );
        let lead = &g.world.manila.lead;
        let theirs = number_of(&seen(&g.app, lead, walk.number()).await, "correct");
        act(
            &g,
            &walk,
            "lead",
            "approve-correction",
            steps::correction_approved(theirs),
        )
        .await;
        let refused = release().await.unwrap_err();
        assert!(
            unmet(&refused).contains(&"sg.vol-11-reconfirmed".to_owned()),
            "{}: agreed to, they are still the counsellor’s words",
            g.name
        );
    }
}

#[tokio::test]
async fn what_protects_is_struck_out_only_by_those_who_may_weigh_it() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        act(
            &g,
            &walk,
            "manager",
            "hold",
            steps::held("own-wish", "Wants to wait."),
        )
        .await;
        assert!(
            is_not_permitted(&strike(&g, &walk, "travel", "hold").await),
            "{}: a hold",
            g.name
        );
        assert_eq!(g.whole(walk.number()).await.case.holds().len(), 1);
        strike(&g, &walk, "manager", "hold").await.unwrap();
        assert!(g.whole(walk.number()).await.case.holds().is_empty());

        act(
            &g,
            &walk,
            "children",
            "treat-as-child",
            steps::treated_as_child(),
        )
        .await;
        assert!(
            is_not_permitted(&strike(&g, &walk, "travel", "treat-as-child").await),
            "{}: treated as a child",
            g.name
        );
        let today = walk.today();
        assert!(g.whole(walk.number()).await.case.is_child_on(today));

        // A travel officer is not asked what only counselling knows.
        let mut other = steps::registered("Somebody Else", "1990-01-01", "vi", "VN");
        other.retain(|name, _| !COUNSELLING_ONLY.contains(&name.as_str()));
        assert!(
            is_not_permitted(&replace(&g, &walk, "travel", "register", other).await),
            "{}: the registration",
            g.name
        );
    }
}

#[tokio::test]
async fn what_ended_comes_back_through_two_people_who_may_and_never_through_one() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        act(
            &g,
            &walk,
            "caseworker",
            "revoke-consent",
            steps::consent_revoked(true, false),
        )
        .await;
        strike(&g, &walk, "caseworker", "revoke-consent")
            .await
            .unwrap();
        let whole = g.whole(walk.number()).await;
        assert_eq!(
            whole.case.state_of(whole.case.last_seq()),
            EntryState::AwaitsSecond,
            "{}",
            g.name
        );
        assert_eq!(stage(&g, &walk).await, StageName::Exited, "{}", g.name);

        let walk = g.adult_at(StageName::Booked).await;
        act(&g, &walk, "lead", "exit", steps::exited("return-barred")).await;
        assert!(
            is_not_permitted(&strike(&g, &walk, "caseworker", "exit").await),
            "{}: a return that is barred",
            g.name
        );

        let walk = g.adult_at(StageName::Booked).await;
        act(&g, &walk, "caseworker", "withdraw", steps::withdrawn()).await;
        assert!(
            is_not_permitted(&strike(&g, &walk, "travel", "withdraw").await),
            "{}: a withdrawal, by who does not work with the decision",
            g.name
        );
        strike(&g, &walk, "caseworker", "withdraw").await.unwrap();
        let doctor = &g.world.manila.doctor;
        let theirs = number_of(&seen(&g.app, doctor, walk.number()).await, "correct");
        let agreed = record(
            &g.app,
            doctor,
            walk.number(),
            "approve-correction",
            steps::correction_approved(theirs),
        )
        .await;
        assert!(
            matches!(agreed, Err(Refused::NotPermitted)),
            "{}: nor agreed to by them",
            g.name
        );
        assert_eq!(stage(&g, &walk).await, StageName::Exited, "{}", g.name);
    }
}

#[tokio::test]
async fn a_negative_decision_is_not_corrected_past_the_criteria_of_the_programme() {
    for g in grounds().await {
        let mut walk = Walk::new(
            &g.app,
            &g.world,
            homeward_demo::Profile::adult().detail(json!({ "removal_order": "yes" })),
        );
        walk.register().await.unwrap();
        let why = "A removal order was served.";
        act(
            &g,
            &walk,
            "manager",
            "decide-eligibility",
            steps::not_eligible("vi", why),
        )
        .await;
        let answer = replace(
            &g,
            &walk,
            "manager",
            "decide-eligibility",
            steps::eligible("vi"),
        )
        .await;
        assert_eq!(
            unmet(&answer.unwrap_err()),
            ["px.bali-no-removal-order"],
            "{}",
            g.name
        );
        assert_eq!(stage(&g, &walk).await, StageName::Exited, "{}", g.name);
    }
}

#[tokio::test]
async fn a_form_that_is_wrong_tells_nobody_whether_a_case_is_there() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Registered).await;
        let nobody = homeward_domain::case_number::CaseNumber::new(26, 4_711);
        for (code, fields) in [
            ("withdraw", Fields::new()),
            ("record-incident", Fields::new()),
            ("revoke-consent", steps::consent_revoked(false, false)),
        ] {
            let mut answers = Vec::new();
            for number in [walk.number(), &nobody] {
                for rehearse in [false, true] {
                    let mut input = steps::input(fields.clone());
                    input.rehearse = rehearse;
                    let refused = g
                        .app
                        .record(&g.world.immigration, number, code, input)
                        .await
                        .unwrap_err();
                    answers.push(format!("{refused:?}"));
                }
            }
            answers.dedup();
            assert_eq!(answers.len(), 1, "{}: {code}: {answers:?}", g.name);
            assert!(answers[0].starts_with("Invalid"), "{answers:?}");
        }
    }
}
