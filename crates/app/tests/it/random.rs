//! Anybody does anything, mostly refused: what must hold holds after every step.

use std::collections::BTreeMap;

use chrono::{Days, Duration, NaiveDateTime};
use chrono_tz::Tz;
use homeward_app::{App, Refused, record::Input};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::{
    actions::{ACTIONS, Nature},
    case::departs_on,
    case_number::CaseNumber,
    stage::{Exit, Stage, StageName},
};
use homeward_store::verify;
use serde_json::json;

use crate::ground::{Dice, Ground, Whole, grounds, patience};

/// Fields for an action: usually favourable, sometimes not, never the same twice.
fn fields(code: &str, walk: &Walk<'_>, others: &[CaseNumber], dice: &mut Dice) -> Fields {
    let today = walk.today();
    let other = dice.of(others).clone();
    let entry = u32::try_from(1 + dice.below(20)).unwrap();
    let country = if dice.one_in(6) { "LK" } else { "VN" };
    let yes = if dice.one_in(4) { "no" } else { "yes" };
    let kind = *dice.of(&["medical", "protection", "safety", "own-wish"]);
    let made = match code {
        "amend" => {
            let mut all = steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", country);
            for name in [
                "told_purpose",
                "consent_to_keep",
                "consent_to_share",
                "consent_language",
                "heard_by",
            ] {
                all.remove(name);
            }
            all
        }
        "revoke-consent" if dice.one_in(2) => steps::purpose_revoked("receiving-office", None),
        "revoke-consent" => steps::consent_revoked(dice.one_in(2), true),
        "give-consent" => {
            let office = *dice.of(&["colombo", "hanoi"]);
            let to = json!({ "to_office": office });
            let given = steps::consent_given(today, "vi", "receiving-office", &[], to);
            let until = dice.one_in(2).then(|| today + Days::new(3));
            steps::and(given, json!({ "agrees": yes, "consent_until": until }))
        }
        "record-basis" => {
            let to = json!({ "to_office": "hanoi" });
            steps::basis_recorded(today + Days::new(2), "receiving-office", &[], to)
        }
        "record-transfer" => {
            let to = json!({ "to_office": "hanoi" });
            steps::transferred("receiving-office", &[], to)
        }
        "answer-authority" => steps::authority_answered(),
        "tell-person" => steps::person_told(today, "vi"),
        "join-group" => steps::joined("family", &other, "sister"),
        "leave-group" => steps::left_group("family"),
        "decide-eligibility" if dice.one_in(3) => steps::not_eligible("vi", "No papers."),
        "decide-eligibility" => steps::eligible("vi"),
        "review-eligibility" => steps::reviewed("vi", dice.one_in(2)),
        "counsel" => steps::and(
            steps::counselled("vi", today - Days::new(1)),
            json!({ "free_choice": yes }),
        ),
        "record-capacity" => steps::capacity(today),
        "declare" => steps::declared(today, "vi", country),
        "reconfirm" => steps::and(steps::reconfirmed("vi"), json!({ "still_wishes": yes })),
        "withdraw" => steps::withdrawn(),
        "refer-protection" => steps::referred("unhcr", "Is afraid."),
        "record-protection-outcome" => steps::protection_outcome("no-need-found", "unhcr", today),
        "assess-vulnerability" => steps::vulnerability(),
        "screen-trafficking" if dice.one_in(3) => steps::screened_with_indicators(today),
        "screen-trafficking" => steps::screened(today),
        "assess-risk" => steps::risk(today),
        "explain-victim-rights" => steps::victim_rights("vi", today),
        "explain-status" => steps::status_explained("vi", today),
        "record-specific-needs" => steps::specific_needs("pregnancy", "A seat with room."),
        "confirm-arrangements" => steps::arranged("A seat with room.", "Swallow Air"),
        "record-service" => steps::service("shelter", "Shelter", "12 EUR a night", today),
        "assess-age" => steps::age("adult", today, "vi"),
        "treat-as-child" => steps::treated_as_child(),
        "record-care" => steps::with_parent(&other, "mother"),
        "assess-family" => steps::family_assessed(today),
        "record-waiting" => steps::waiting(),
        "record-detention" => steps::detention(today),
        "assess-elderly" => steps::elderly(today),
        "plan-care" => steps::care_planned(today),
        "refer-care" => steps::care_referred(today),
        "record-best-interests" => steps::best_interests(today, "I want to go home."),
        "record-incident" => steps::incident("A call."),
        "assess-health" => steps::healthy(today),
        "record-fitness" => steps::fitness(today),
        "check-embarkation" => steps::embarkation(today),
        "record-entry-right" => steps::entry_right(country),
        "request-document" => steps::document_requested("VN", "Consulate"),
        "record-evidence" => steps::evidence("interview"),
        "request-verification" => steps::verification_requested("VN", "Consulate"),
        "record-consulate-answer" => steps::consulate_answered("travel-document", "granted", today),
        "request-clearance" => steps::clearance_requested("exit-clearance", "PH", "Immigration"),
        "record-clearance" => steps::clearance_recorded("exit-clearance", "PH", "granted"),
        "take-custody" => steps::custody_taken("passport", today),
        "end-custody" => steps::custody_ended("passport", today),
        "record-document" => steps::document("passport", "N1", "VN", today + Days::new(900)),
        "ask-receiving-office" => {
            steps::receiving_asked(if dice.one_in(4) { "colombo" } else { "hanoi" })
        }
        "answer-receiving" => {
            let answer = if dice.one_in(4) {
                "cannot-assist"
            } else {
                "can-assist"
            };
            steps::and(
                steps::receiving_answered("Hương"),
                json!({ "receiving_answer": answer }),
            )
        }
        "plan-follow-up" => steps::follow_up(today + Days::new(40)),
        "except-monitoring" => steps::monitoring_excepted(),
        "book" => {
            let with: Vec<&str> = others
                .iter()
                .take(dice.below(2))
                .map(CaseNumber::as_str)
                .collect();
            steps::and(steps::booked(walk.legs()), json!({ "with_cases": with }))
        }
        "cancel-booking" => steps::booking_cancelled(),
        "notify-arrival" => steps::notified_late("A seat became free."),
        "approve-late-notice" => steps::late_notice_approved(),
        "record-departure" => {
            let (at, zone) = so_far(walk, walk.departure());
            steps::departed(at, zone)
        }
        "record-arrival" => {
            let (at, zone) = so_far(walk, walk.arrival());
            steps::arrived(at, zone)
        }
        "hand-over" => steps::handed_over("Grandmother"),
        "hand-over-money" => steps::money_handed_over(today, "At the airport"),
        "draw-plan" => {
            let wanted = steps::measure("economic", "individual", "Work", "A machine", "Office");
            steps::plan(today, "To work again.", &[wanted])
        }
        "first-contact" => steps::first_contact(today),
        "close" => steps::closed("support-ended"),
        "reopen" => steps::reopened(),
        "exit" => steps::exited("lost-contact"),
        "hold" => steps::held(kind, "To look into."),
        "lift-hold" => steps::hold_lifted(kind, "Looked into."),
        "assign" => steps::assigned(["manager", "caseworker", "lead"][dice.below(3)]),
        "verify" => steps::verified(entry),
        "approve-correction" => steps::correction_approved(entry),
        "correct" => steps::struck(entry, "A mistake."),
        _ => Fields::new(),
    };
    if dice.one_in(25) { Fields::new() } else { made }
}

/// A moment of the journey, or now where it is still to come: sooner than booked, but mostly taken.
fn so_far(walk: &Walk<'_>, (at, zone): (NaiveDateTime, Tz)) -> (NaiveDateTime, Tz) {
    let now = walk.app().clock().now().with_timezone(&zone).naive_local();
    (at.min(now), zone)
}

/// What must hold of a case, whoever did whatever.
pub(crate) fn must_hold(
    before: &Whole,
    after: &Whole,
    now: chrono::DateTime<chrono::Utc>,
    told: &str,
) {
    // Entries only grow, and nothing written is touched.
    assert_eq!(after.sealed[..before.sealed.len()], before.sealed, "{told}");
    let news = &after.codes()[before.sealed.len()..];
    let (case, row) = (&after.case, &after.summary);

    // The summary is what the journal says.
    if !news.is_empty() {
        assert_eq!(row.stage, case.stage_at(now).code(), "{told}");
    }
    assert_eq!(
        u32::try_from(row.entries).unwrap(),
        case.last_seq(),
        "{told}"
    );
    assert_eq!(
        row.departure_on,
        case.booking().and_then(|b| departs_on(&b.record.legs)),
        "{told}"
    );
    assert_eq!(row.closed, case.stage().name().is_ended(), "{told}");
    assert_eq!(row.protected, case.details().protected_location, "{told}");
    assert_eq!(
        row.country_of_return.as_deref(),
        Some(case.details().country_of_return.code()),
        "{told}"
    );

    // Nobody is released but by a decision in which every departure safeguard was met.
    if let Stage::Released { release, .. } = case.stage() {
        let at = usize::try_from(*release).unwrap() - 1;
        let states = after.payloads[at]["decision"]["states"].as_array().unwrap();
        assert!(
            states.len() > 20
                && states
                    .iter()
                    .all(|s| s[1] == "met" || s[1] == "not-applicable"),
            "{told}: {states:?}"
        );
    }
    for code in news {
        let nature = ACTIONS.iter().find(|a| a.code == *code).unwrap().nature;
        let payload = &after.payloads[after.codes().iter().rposition(|c| c == code).unwrap()];
        if matches!(nature, Nature::Step | Nature::BindingStep) && payload["decision"].is_object() {
            let states = payload["decision"]["states"].as_array().unwrap();
            assert!(
                states.iter().all(|s| s[1] != "unmet" && s[1] != "error"),
                "{told}: {code}: {states:?}"
            );
        }
    }

    // Who said no travels nowhere.
    if let Stage::Exited { exit, .. } = case.stage() {
        assert!(
            case.booking().is_none() && row.departure_on.is_none(),
            "{told}"
        );
        if *exit == Exit::Withdrawn {
            assert!(case.stage().declaration().is_none(), "{told}");
        }
    }
    // What has ended stays so, but for a review, a reopening, a correction, or what happened all the same.
    let was = before.case.stage().name();
    if was.is_ended() && case.stage().name() != was {
        let ways = [
            "review-eligibility",
            "reopen",
            "correct",
            "approve-correction",
            "record-departure",
            "record-arrival",
        ];
        assert!(
            news.iter().any(|code| ways.contains(code)),
            "{told}: from {was:?} to {:?} by {news:?}",
            case.stage()
        );
    }
    // A withdrawal takes effect whenever it is recorded.
    if news.contains(&"withdraw") {
        assert!(
            matches!(
                case.stage(),
                Stage::Exited {
                    exit: Exit::Withdrawn,
                    ..
                }
            ),
            "{told}"
        );
    }
}

/// What may come back: any refusal, but no defect and no failure.
fn is_an_answer(refused: &Refused) -> bool {
    !matches!(refused, Refused::Store(_) | Refused::Defect(_))
}

async fn all(g: &Ground, numbers: &[CaseNumber]) -> BTreeMap<CaseNumber, Whole> {
    let mut cases = BTreeMap::new();
    for number in numbers {
        cases.insert(number.clone(), g.whole(number).await);
    }
    cases
}

#[tokio::test]
async fn whatever_anybody_does_in_any_order_the_rules_hold_after_every_step() {
    for g in grounds().await {
        let mut dice = Dice::new(20_260_309);
        // A mother with her child, a sister, and somebody who travels for themselves.
        let mut mother = g.adult();
        mother.to_booked().await.unwrap();
        let mut child = mother.alongside(Profile::child_with_parent(mother.number()));
        child.to_booked().await.unwrap();
        let mut sister = mother.alongside(Profile::adult().named("Trịnh Minh Ngân"));
        sister.register().await.unwrap();
        sister
            .record(
                &g.world.manila.counsellor,
                "join-group",
                steps::joined("family", mother.number(), "sister"),
            )
            .await
            .unwrap();
        sister.to_declared().await.unwrap();
        let mut other = mother.alongside(Profile::adult().named("Lê Văn Tám"));
        other.reconfirm().await.unwrap();
        let walks = [&mother, &child, &sister, &other];
        let numbers: Vec<CaseNumber> = walks.iter().map(|w| w.number().clone()).collect();
        let staff: Vec<_> = g.world.actors().collect();
        let team = [
            &g.world.manila.counsellor,
            &g.world.manila.manager,
            &g.world.manila.lead,
            &g.world.manila.travel,
            &g.world.hanoi.officer,
        ];

        let mut cases = all(&g, &numbers).await;
        let mut done: BTreeMap<&str, u32> = BTreeMap::new();
        let mut refusals = 0;
        let app: &App = &g.app;
        for step in 0..300 * patience() {
            let at = dice.below(walks.len());
            let walk = walks[at];
            // What ends a case comes seldom, or nothing else would happen.
            let mut code = dice.of(ACTIONS).code;
            while matches!(
                code,
                "withdraw" | "exit" | "revoke-consent" | "record-departure" | "record-arrival"
            ) && !dice.one_in(6)
            {
                code = dice.of(ACTIONS).code;
            }
            let by = if dice.one_in(3) {
                *dice.of(&staff)
            } else {
                *dice.of(&team)
            };
            let others: Vec<CaseNumber> = numbers
                .iter()
                .filter(|n| *n != walk.number())
                .cloned()
                .collect();
            let input = Input {
                seen: dice
                    .one_in(10)
                    .then(|| u32::try_from(dice.below(30)).unwrap()),
                once: dice.one_in(10).then(|| format!("k-{}", dice.below(5))),
                rehearse: dice.one_in(12),
                fields: fields(code, walk, &others, &mut dice),
            };
            let rehearsed = input.rehearse;
            let told = format!(
                "{}, step {step}: {} on {at}: {code} {:?}",
                g.name, by.staff.login, input.fields
            );
            let answer = app.record(by, walk.number(), code, input).await;
            let after = all(&g, &numbers).await;
            match &answer {
                Ok(recorded) if !rehearsed && !recorded.repeated => {
                    *done.entry(code).or_default() += 1;
                }
                Ok(_) => {}
                Err(refused) => {
                    refusals += 1;
                    assert!(is_an_answer(refused), "{told}: {refused:?}");
                }
            }
            let kept = answer.is_ok_and(|r| !r.repeated) && !rehearsed;
            for (number, whole) in &after {
                must_hold(&cases[number], whole, app.clock().now(), &told);
                assert!(
                    kept || whole.sealed == cases[number].sealed,
                    "{told}: what is refused leaves no trace"
                );
            }
            if kept {
                assert!(
                    after[walk.number()].sealed.len() > cases[walk.number()].sealed.len(),
                    "{told}: what is taken is kept"
                );
            }
            cases = after;
            if dice.one_in(8) {
                app.clock()
                    .advance(Duration::minutes(i64::try_from(dice.below(300)).unwrap()));
            }
        }
        let taken: u32 = done.values().sum();
        assert!(
            taken > 20 && done.len() > 8 && refusals > 50,
            "{}: both happened: {refusals} refused, {done:?}",
            g.name
        );
        assert!(
            cases
                .values()
                .any(|c| c.case.stage().name() != StageName::Registered)
        );
        let report = verify::prove(app.store(), None).await.unwrap();
        assert!(report.is_sound(), "{}: {:?}", g.name, report.faults);
    }
}
