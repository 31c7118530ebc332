//! For how long cases are kept, what keeps them longer, and who erases them with whom (DAT-05).

use chrono::{DateTime, NaiveDate, Utc};
use homeward_app::{
    Actor, App, Clock, Refused,
    admin::{BatchItem, Edit, Saved},
    lists::Wanted,
    record::Input,
};
use homeward_demo::{BALI, steps};
use homeward_domain::{
    administration::LiftForm,
    case_number::CaseNumber,
    codes::{Answer, ErasureGround, PeriodUnit, RetentionPurpose},
    fields::{Problem, Text},
    retention::{ErasureAgreed, ErasureForm, LegalHoldForm, RetentionForm},
};
use homeward_store::{StoreError, cases, erasure, verify};

use crate::ground::{Ground, beginning, grounds, record, seen};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A rule for cases from the beginning on.
async fn rule(g: &Ground, programme: Option<&str>, length: u32, unit: PeriodUnit) {
    let form = RetentionForm {
        retention_purpose: RetentionPurpose::Case,
        for_programme: programme.map(str::to_owned),
        period_length: length,
        period_unit: unit,
        period_source: "own".to_owned(),
        holds_from: day("2026-01-01"),
        holds_until: None,
    };
    g.app
        .save_retention(&g.world.data_protection, &Edit::new(&form))
        .await
        .unwrap();
}

/// A case that ended on the day the tests begin: 9 March 2026 in Manila.
async fn ended(g: &Ground) -> CaseNumber {
    let mut walk = g.adult();
    walk.register().await.unwrap();
    walk.record(&g.world.manila.counsellor, "withdraw", steps::withdrawn())
        .await
        .unwrap();
    walk.number().clone()
}

fn proposal(number: &CaseNumber, ground: ErasureGround) -> Edit {
    Edit::new(&ErasureForm {
        erased_case: number.clone(),
        erasure_ground: ground,
        reason: Text("Its time has come.".to_owned()),
    })
}

fn hold(number: &CaseNumber) -> LegalHoldForm {
    LegalHoldForm {
        held_case: number.clone(),
        reason: Text("A claim about the journey.".to_owned()),
        authority: "Regional court".to_owned(),
        hold_reference: "4 C 17/26".to_owned(),
        review_on: day("2027-01-01"),
        told_of_hold: Answer::Yes,
        not_told_ground: None,
    }
}

fn agreement(key: &str) -> Edit {
    Edit {
        fields: Edit::new(&ErasureAgreed {
            nothing_against: true,
        })
        .fields,
        ..Edit::on(key, Some(1))
    }
}

fn at(app: &App, now: &str) -> App {
    app.at(Clock::fixed(now.parse::<DateTime<Utc>>().unwrap()))
}

async fn propose(app: &App, by: &Actor, number: &CaseNumber) -> Result<Saved, Refused> {
    app.propose_erasure(by, &proposal(number, ErasureGround::OwnWish))
        .await
}

fn problem(refused: Refused) -> Problem {
    match refused {
        Refused::Invalid(errors) => errors[0].problem,
        other => panic!("{other:?}"),
    }
}

async fn is_sound(g: &Ground) -> bool {
    let report = verify::prove(g.app.store(), None).await.unwrap();
    assert!(report.is_sound(), "{}: {:?}", g.name, report.faults);
    true
}

async fn batch(g: &Ground, key: &str) -> BatchItem {
    let all = g.app.erasures(&g.world.data_protection).await.unwrap();
    all.into_iter().find(|batch| batch.key == key).unwrap()
}

#[tokio::test]
async fn a_case_is_kept_to_its_last_day_and_a_rule_of_its_programme_comes_first() {
    for g in grounds().await {
        let number = ended(&g).await;
        let mut going_on = g.adult();
        going_on.register().await.unwrap();
        let officer = &g.world.data_protection;
        let due = async |on: &str| {
            let due = g.app.due_for_erasure(officer, day(on)).await.unwrap();
            due.into_iter()
                .map(|due| {
                    (
                        due.number,
                        due.ended_on.to_string(),
                        due.kept_until.to_string(),
                    )
                })
                .collect::<Vec<_>>()
        };
        assert!(due("2099-01-01").await.is_empty(), "{}: no rule", g.name);
        rule(&g, None, 2, PeriodUnit::Months).await;
        let found = (
            number.clone(),
            "2026-03-09".to_owned(),
            "2026-05-09".to_owned(),
        );
        for (on, is_due) in [
            ("2026-05-08", false),
            ("2026-05-09", false),
            ("2026-05-10", true),
            ("2026-06-10", true),
        ] {
            let expected = if is_due { vec![found.clone()] } else { vec![] };
            assert_eq!(due(on).await, expected, "{}: {on}", g.name);
        }
        rule(&g, Some(BALI), 5, PeriodUnit::Years).await;
        assert!(due("2031-03-09").await.is_empty(), "{}", g.name);
        assert_eq!(due("2031-03-10").await.len(), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn erasing_takes_two_people_and_leaves_a_stub_a_certificate_and_a_whole_journal() {
    for g in grounds().await {
        let number = ended(&g).await;
        rule(&g, None, 30, PeriodUnit::Days).await;
        let officer = &g.world.data_protection;
        let manager = &g.world.programme_manager;
        let later = at(&g.app, "2026-04-20T02:00:00Z");
        let saved = later.propose_due(officer, &Edit::default()).await.unwrap();
        let again = later.propose_due(officer, &Edit::default()).await;
        assert!(matches!(again, Err(Refused::NotFound)), "{}", g.name);
        for by in [officer, &g.world.manila.manager, &g.world.administrator] {
            let refused = later.agree_to_erase(by, &agreement(&saved.key)).await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted | Refused::NotFound)),
                "{}: {}",
                g.name,
                by.staff.login
            );
        }
        let unread = Edit::on(&saved.key, Some(1));
        let refused = later.agree_to_erase(manager, &unread).await.unwrap_err();
        assert_eq!(problem(refused), Problem::MustAgree, "{}", g.name);
        assert!(
            seen(&g.app, &g.world.manila.counsellor, &number)
                .await
                .version
                > 0
        );

        later
            .agree_to_erase(manager, &agreement(&saved.key))
            .await
            .unwrap();
        let refused = g
            .app
            .case_view(&g.world.manila.counsellor, &number, &[])
            .await;
        assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        let closed = Wanted {
            view: "closed".to_owned(),
            ..Wanted::default()
        };
        let list = g
            .app
            .list(&g.world.manila.counsellor, &closed)
            .await
            .unwrap();
        assert!(list.rows.is_empty(), "{}", g.name);
        let by_number = record(
            &g.app,
            &g.world.manila.doctor,
            &number,
            "record-incident",
            steps::incident("Somebody asked."),
        )
        .await;
        assert!(matches!(by_number, Err(Refused::NotFound)), "{}", g.name);
        let certificate = batch(&g, &saved.key).await;
        assert!(certificate.is_done(), "{}: {certificate:?}", g.name);
        assert_eq!(certificate.cases[0].number, number);
        assert_eq!(certificate.window_until, None, "no rule for copies of keys");
        assert_ne!(certificate.proposed_by, certificate.approved_by);
        is_sound(&g).await;
        let rebuilt = g.app.rebuild().await.unwrap();
        assert_eq!(
            (rebuilt.erased, rebuilt.unreadable, rebuilt.without_summary),
            (0, vec![], vec![]),
            "{}",
            g.name
        );
        let deeds = g.app.deeds(officer, 2).await.unwrap();
        assert_eq!(deeds[0].action, "erase", "{}", g.name);
        assert_eq!(deeds[0].what["cases"][0], number.as_str());
        let again = later.agree_to_erase(manager, &agreement(&saved.key)).await;
        assert!(matches!(again, Err(Refused::NotFound)), "{}", g.name);
    }
}

#[tokio::test]
async fn nobody_agrees_to_what_they_proposed_themselves() {
    for g in grounds().await {
        let number = ended(&g).await;
        // One person with both roles.
        let mut both = g.world.data_protection.clone();
        both.grants.extend(g.world.programme_manager.grants.clone());
        let tx = g.app.store().write().await.unwrap();
        homeward_store::staff::set_grants(&tx, both.staff.id, &both.grants)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let saved = propose(&g.app, &both, &number).await.unwrap();
        let own = g.app.agree_to_erase(&both, &agreement(&saved.key)).await;
        assert!(matches!(own, Err(Refused::NotPermitted)), "{}", g.name);
        let all = g.app.erasures(&both).await.unwrap();
        assert!(!all[0].may_agree && all[0].may_withdraw, "{}", g.name);
        g.app
            .withdraw_erasure(&both, &Edit::on(&saved.key, Some(1)))
            .await
            .unwrap();
        assert!(
            seen(&g.app, &g.world.manila.counsellor, &number)
                .await
                .version
                > 0
        );
        propose(&g.app, &both, &number).await.unwrap();
    }
}

#[tokio::test]
async fn what_goes_on_or_is_held_or_still_kept_is_not_erased() {
    for g in grounds().await {
        let officer = &g.world.data_protection;
        let mut walk = g.adult();
        walk.register().await.unwrap();
        let number = walk.number().clone();
        let refused = propose(&g.app, officer, &number).await.unwrap_err();
        assert_eq!(problem(refused), Problem::CaseNotEnded, "{}", g.name);
        let number = ended(&g).await;
        let retention = proposal(&number, ErasureGround::Retention);
        let refused = g
            .app
            .propose_erasure(officer, &retention)
            .await
            .unwrap_err();
        assert_eq!(problem(refused), Problem::StillKept, "{}: no rule", g.name);
        let placed = g
            .app
            .place_legal_hold(officer, &Edit::new(&hold(&number)))
            .await
            .unwrap();
        let refused = propose(&g.app, officer, &number).await.unwrap_err();
        assert_eq!(problem(refused), Problem::UnderLegalHold, "{}", g.name);
        // Proposed first, held then: it is left out when somebody agrees.
        let other = ended(&g).await;
        let saved = propose(&g.app, officer, &other).await.unwrap();
        g.app
            .place_legal_hold(officer, &Edit::new(&hold(&other)))
            .await
            .unwrap();
        let manager = &g.world.programme_manager;
        let refused = g.app.agree_to_erase(manager, &agreement(&saved.key)).await;
        assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        assert!(
            seen(&g.app, &g.world.manila.counsellor, &other)
                .await
                .version
                > 0
        );
        // Lifted, it may go.
        let items = g.app.legal_holds(officer).await.unwrap();
        assert_eq!(items.len(), 2, "{}", g.name);
        let lift = Edit {
            fields: Edit::new(&LiftForm {
                reason: Text("The claim is settled.".to_owned()),
            })
            .fields,
            ..Edit::on(&placed.key, Some(1))
        };
        g.app.lift_legal_hold(officer, &lift).await.unwrap();
        let items = g.app.legal_holds(officer).await.unwrap();
        let lifted = items.iter().find(|item| item.held.key == placed.key);
        assert_eq!(
            lifted.unwrap().lifted_why.as_deref(),
            Some("The claim is settled."),
            "{}",
            g.name
        );
        let administrator = &g.world.administrator;
        let deeds = g.app.deeds(administrator, 1000).await.unwrap();
        assert!(
            !format!("{deeds:?}").contains("The claim is settled."),
            "{}: whoever reads what was done reads no case",
            g.name
        );
        let stale = g.app.lift_legal_hold(officer, &lift).await;
        assert!(matches!(stale, Err(Refused::NotFound)), "{}", g.name);
        propose(&g.app, officer, &number).await.unwrap();
        let twice = propose(&g.app, officer, &number).await.unwrap_err();
        assert_eq!(problem(twice), Problem::Taken, "{}", g.name);
    }
}

#[tokio::test]
async fn only_who_protects_data_keeps_holds_or_proposes_and_authorities_never() {
    for g in grounds().await {
        let number = ended(&g).await;
        let w = &g.world;
        for by in [
            &w.manila.counsellor,
            &w.manila.manager,
            &w.manila.lead,
            &w.programme_manager,
            &w.administrator,
            &w.immigration,
            &w.consulate,
        ] {
            let who = format!("{}: {}", g.name, by.staff.login);
            let denied = |refused: Refused| matches!(refused, Refused::NotPermitted);
            assert!(
                denied(propose(&g.app, by, &number).await.unwrap_err()),
                "{who}"
            );
            let due = g.app.due_for_erasure(by, day("2099-01-01")).await;
            assert!(denied(due.unwrap_err()), "{who}");
            let held = g.app.place_legal_hold(by, &Edit::new(&hold(&number))).await;
            assert!(denied(held.unwrap_err()), "{who}");
            assert!(denied(g.app.legal_holds(by).await.unwrap_err()), "{who}");
            assert!(
                denied(g.app.retention_rules(by).await.unwrap_err()),
                "{who}"
            );
            let list = g.app.erasures(by).await;
            assert_eq!(
                list.is_ok(),
                by.staff.id == w.programme_manager.staff.id,
                "{who}"
            );
        }
    }
}

#[tokio::test]
async fn who_writes_while_somebody_erases_is_kept_before_or_finds_nothing_after() {
    for g in grounds().await {
        for _ in 0..5 {
            let number = ended(&g).await;
            let saved = propose(&g.app, &g.world.data_protection, &number)
                .await
                .unwrap();
            let mut deeds = tokio::task::JoinSet::new();
            for _ in 0..4 {
                let (app, by, number) =
                    (g.app.clone(), g.world.manila.lead.clone(), number.clone());
                deeds.spawn(async move {
                    let fields = steps::incident("Was followed.");
                    let input = Input {
                        fields,
                        ..Input::default()
                    };
                    app.record(&by, &number, "record-incident", input)
                        .await
                        .map(drop)
                });
            }
            let (app, manager) = (g.app.clone(), g.world.programme_manager.clone());
            let key = saved.key.clone();
            deeds.spawn(async move {
                app.agree_to_erase(&manager, &agreement(&key))
                    .await
                    .map(drop)
            });
            for done in deeds.join_all().await {
                assert!(
                    matches!(
                        done,
                        Ok(()) | Err(Refused::NotFound | Refused::Store(StoreError::KeyGone))
                    ),
                    "{}: {done:?}",
                    g.name
                );
            }
            let c = g.app.store().reader();
            assert!(
                cases::find(c, &number).await.unwrap().is_none(),
                "{}",
                g.name
            );
            let stub = erasure::find(c, &number).await.unwrap().unwrap();
            assert!(
                matches!(
                    g.app.store().keys().get(stub.person_id).await,
                    Err(StoreError::KeyGone)
                ),
                "{}",
                g.name
            );
        }
        is_sound(&g).await;
    }
}

#[tokio::test]
async fn the_access_log_and_kept_answers_go_when_their_time_has_come() {
    for g in grounds().await {
        let number = ended(&g).await;
        seen(&g.app, &g.world.manila.counsellor, &number).await;
        g.access.flush().await;
        let form = RetentionForm {
            retention_purpose: RetentionPurpose::AccessLog,
            for_programme: None,
            period_length: 10,
            period_unit: PeriodUnit::Days,
            period_source: "own".to_owned(),
            holds_from: day("2026-01-01"),
            holds_until: None,
        };
        g.app
            .save_retention(&g.world.data_protection, &Edit::new(&form))
            .await
            .unwrap();
        assert_eq!(beginning().date_naive(), day("2026-03-09"));
        for (now, goes) in [
            ("2026-03-18T12:00:00Z", false),
            ("2026-03-19T23:59:59Z", false),
            ("2026-03-20T00:00:00Z", true),
        ] {
            let (read, _) = at(&g.app, now).sweep_retained().await.unwrap();
            assert_eq!(read > 0, goes, "{}: {now}", g.name);
        }
    }
}
